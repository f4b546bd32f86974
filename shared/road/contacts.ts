import { nextSendTime } from '../calendar/deadlines.ts'
import { find } from '../members/members.ts'
import type { Recipient } from '../people.ts'
import { asRecipient } from '../people.ts'
import type { MembersWish } from '../understanding/understood.ts'
import type { Ending, Errand } from './errand.ts'
import { answer, notTheSecretariat } from './errand.ts'

type ChangeContacts = Extract<MembersWish['command'], { readonly type: 'ChangeContacts' }>

/** The secretariat's yes or no to what a member's news would change on the roster (G61). Whom it concerns hears of a yes, once. */
export function changeContacts({ change, yes }: ChangeContacts, errand: Errand): Ending {
  const { books, by, charter, ledger, occasion } = errand
  if (!by.secretariat) return notTheSecretariat(errand)
  const { organisation, comes, leaves } = change
  if (!yes) {
    answer(errand, { name: 'contacts-changed', change, yes })
    return { outcome: 'accepted', reason: null }
  }
  const leaver = books.members.state.people.find(each => each.id === leaves?.person)
  const events = [
    ...(comes === null ? [] : ledger.toMembers({ type: 'AddMember', at: occasion.at, ...comes, organisation })),
    ...(leaves === null ? [] : ledger.toMembers({ type: 'RemoveMember', at: occasion.at, person: leaves.person })),
  ]
  if (events.length === 0) {
    answer(errand, { name: 'already-noted', meeting: null, command: 'ChangeContacts' })
    return { outcome: 'noted', reason: 'said-already' }
  }
  answer(errand, { name: 'contacts-changed', change, yes })
  const newcomer =
    comes === null || find(books.members.state, comes.email) !== null
      ? []
      : [{ person: null, name: comes.name, address: comes.email, organisation }]
  const to: readonly Recipient[] = [...newcomer, ...(leaver === undefined ? [] : [asRecipient(leaver)])]
  if (to.length > 0)
    ledger.add({
      kind: 'letter',
      letter: { name: 'contacts-changed', change, yes },
      to,
      notBefore: nextSendTime(charter, occasion.at),
      answering: null,
    })
  return { outcome: 'accepted', reason: null }
}
