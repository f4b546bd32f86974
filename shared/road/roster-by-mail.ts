import { nextSendTime } from '../calendar/deadlines.ts'
import { compareRoster } from '../members/comparing.ts'
import { find } from '../members/members.ts'
import type { ContactChange, Recipient, RosterChange } from '../people.ts'
import { asRecipient, changesNothing } from '../people.ts'
import type { MembersWish } from '../understanding/understood.ts'
import type { Ending, Errand } from './errand.ts'
import { answer, notTheSecretariat } from './errand.ts'

type Command<T> = Extract<MembersWish['command'], { readonly type: T }>

/** The secretariat's list of contacts beside the roster (G61): what is different is shown to it, and nothing is changed. */
export function showDifferences({ list, leaves, isAhead, onLeave }: Command<'CompareRoster'>, errand: Errand): Ending {
  const { books, by } = errand
  if (!by.secretariat) return notTheSecretariat(errand)
  const { change, unread } = compareRoster(books.members.state.people, list, leaves ?? null)
  const aside = { ...(isAhead && { isAhead }), ...(onLeave !== undefined && { onLeave }) }
  answer(errand, { name: 'roster-compared', change, unread, ...(leaves !== undefined && { inWords: true as const }), ...aside })
  return changesNothing(change) ? { outcome: 'accepted', reason: null } : { outcome: 'asked', reason: 'roster-needs-yes' }
}

/** The secretariat's yes or no to those differences. Of a yes that comes late, what still is a difference counts. Whoever comes or goes hears of it, once. */
export function changeRoster({ change, yes }: Command<'ChangeRoster'>, errand: Errand): Ending {
  const { books, by, ledger, occasion } = errand
  if (!by.secretariat) return notTheSecretariat(errand)
  if (!yes) {
    answer(errand, { name: 'roster-changed', change, yes })
    return { outcome: 'accepted', reason: null }
  }
  const { at } = occasion
  const before = books.members.state
  const done: RosterChange = {
    leaves: change.leaves.filter(({ person }) => ledger.toMembers({ type: 'RemoveMember', at, person }).length > 0),
    changes: change.changes.filter(({ person, is }) => ledger.toMembers({ type: 'ChangeMember', at, person, is }).length > 0),
    joins: change.joins.filter(each => ledger.toMembers({ type: 'AddMember', at, ...each }).length > 0),
  }
  if (changesNothing(done)) {
    answer(errand, { name: 'already-noted', meeting: null, command: 'ChangeRoster' })
    return { outcome: 'noted', reason: 'said-already' }
  }
  answer(errand, { name: 'roster-changed', change: done, yes })
  for (const { name, email, organisation } of done.joins) {
    if (find(before, email) === null)
      tell(errand, { organisation, comes: { name, email }, leaves: null }, { person: null, name, address: email, organisation })
  }
  for (const { person, name, organisation } of done.leaves) {
    const leaver = before.people.find(each => each.id === person)
    if (leaver !== undefined)
      tell(errand, { organisation, comes: null, leaves: { person, name, isLast: false } }, asRecipient(leaver))
  }
  return { outcome: 'accepted', reason: null }
}

const tell = ({ ledger, charter, occasion }: Errand, change: ContactChange, to: Recipient): void =>
  ledger.add({
    ...{ kind: 'letter', letter: { name: 'contacts-changed', change, yes: true }, to: [to], answering: null },
    notBefore: nextSendTime(charter, occasion.at),
  })
