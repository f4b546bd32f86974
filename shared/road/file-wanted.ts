import { nextSendTime } from '../calendar/deadlines.ts'
import { fits } from '../charter/file-size.ts'
import { annexesOf, annexName } from '../composing/annexes.ts'
import { sender } from '../directory.ts'
import { factsOf } from '../meeting/desk.ts'
import { writerOf } from '../people.ts'
import { enclosuresOf } from './enclosures.ts'
import type { Ending, Errand } from './errand.ts'
import { answer } from './errand.ts'

/**
 * "Send bilag 3": it comes by itself where a mail can carry it. Where none can, the secretariat is told who wants it and whose it is: two people
 * find a way faster than a file that arrives in pieces.
 */
export async function sendAnnex(number: number | null, annex: number, errand: Errand): Promise<Ending> {
  const { books, ledger, by, occasion, charter } = errand
  const { state } = number === null ? { state: null } : await books.meeting(number)
  const agenda = state === null || state.phase === 'unscheduled' ? null : (state.agenda?.agenda ?? state.draft)
  if (state === null || state.phase === 'unscheduled' || agenda === null) return refused(errand)
  const meeting = factsOf(state, { expectedRoles: books.roles(state, state.number).expected })
  const found = annexesOf(agenda, state.items).find(each => each.number === annex)
  if (found === undefined) return refused(errand)
  const name = annexName(found, charter)
  if (fits(found.file, charter)) {
    const files = enclosuresOf({ name: 'agenda', meeting, agenda, items: state.items }, charter).filter(
      each => each.name === name,
    )
    const to = [sender(by)]
    ledger.add({
      kind: 'letter',
      letter: { name: 'more-files', meeting, names: [name], isAskedFor: true },
      to,
      notBefore: occasion.at,
      answering: occasion.answering,
      parcel: { part: 1, of: 1, files, tooLarge: [] },
    })
    return { outcome: 'accepted', reason: 'file-sent' }
  }
  const who = { person: by.person, name: writerOf(by), address: by.email, organisation: by.organisation }
  const owner = `${name} (${writerOf(found.item.by)}, ${found.item.by.email})`
  ledger.add({
    kind: 'letter',
    letter: { name: 'passed-on', what: 'file-wanted', meeting, who, substitute: null, subject: owner },
    to: ledger.secretariat(charter),
    notBefore: nextSendTime(charter, occasion.at),
    answering: null,
  })
  answer(errand, { name: 'file-requested', meeting, file: name })
  return { outcome: 'accepted', reason: 'passed-on-to-the-secretariat' }
}

function refused(errand: Errand): Ending {
  answer(errand, { name: 'refusal', refusal: 'no-such-item', meeting: null, about: null })
  return { outcome: 'refused', reason: 'no-such-item' }
}
