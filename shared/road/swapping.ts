import { lettersAboutSwap } from '../network/letters.ts'
import { rolesOf } from '../network/network.ts'
import type { AnswerRoleSwap, ArrangeRoles, ProposeRoleSwap } from '../understanding/understood.ts'
import type { Ending, Errand } from './errand.ts'
import { answer, notTheSecretariat } from './errand.ts'

type Said = ProposeRoleSwap | AnswerRoleSwap | Omit<ArrangeRoles, 'start'>

/**
 * A wish about the ring. Roles of a meeting that the same mail books wait with it where it waits for a yes: its question shows them, and they are arranged when the mail is read again.
 */
export async function toRing(command: ProposeRoleSwap | AnswerRoleSwap | ArrangeRoles, errand: Errand): Promise<Ending> {
  if (command.type !== 'ArrangeRoles') return decided(command, errand)
  const { ledger, by } = errand
  if (!by.secretariat) return notTheSecretariat(errand)
  const { start, ...said } = command
  if (start === undefined) return decided(said, errand)
  const booked = ledger.networkNow.entries.find(each => each.state === 'open' && each.start === start)
  if (booked !== undefined) return decided({ ...said, number: booked.number }, errand)
  ledger.showRoles(said)
  return { outcome: 'noted', reason: 'roles-wait' }
}

/** What two municipalities agree on, the meetings that were called already follow in the same write. */
async function decided(command: Said, errand: Errand): Promise<Ending> {
  const { books, ledger, by, occasion, charter } = errand
  const { at, answering } = occasion
  const events = ledger.toNetwork({ ...command, by, at })
  const network = ledger.networkNow
  ledger.add(...events.flatMap(event => lettersAboutSwap(event, { network, charter, people: ledger.peopleNow, at, answering })))
  if (events.some(event => event.type === 'RoleSwapAccepted')) {
    for (const meeting of await books.open()) {
      const roles = rolesOf(network, charter, meeting.number)
      if (roles !== null) await ledger.toMeeting(meeting.number, { type: 'ChangeRoles', at, roles })
    }
  }
  const [first] = events
  if (first?.type === 'RoleSwapRefused') return { outcome: 'refused', reason: first.refusal }
  if (first === undefined) answer(errand, { name: 'already-noted', meeting: null, command: command.type })
  return first === undefined ? { outcome: 'noted', reason: 'said-already' } : { outcome: 'accepted', reason: null }
}
