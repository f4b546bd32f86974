import type { NetworkCommand } from '../network/decide.ts'
import { lettersAboutSwap } from '../network/letters.ts'
import { rolesOf } from '../network/network.ts'
import type { AnswerRoleSwap, ArrangeRoles, ProposeRoleSwap } from '../understanding/understood.ts'
import type { Ending, Errand } from './errand.ts'
import { answer, notTheSecretariat } from './errand.ts'

/** A wish about the ring. What two municipalities agree on, the meetings that were called already follow in the same write. */
export async function toRing(command: ProposeRoleSwap | AnswerRoleSwap | ArrangeRoles, errand: Errand): Promise<Ending> {
  const { books, ledger, by, occasion, charter } = errand
  if (command.type === 'ArrangeRoles' && !by.secretariat) return notTheSecretariat(errand)
  const { at, answering } = occasion
  const { start, ...said } = { start: undefined, ...command }
  const booked =
    start === undefined ? undefined : ledger.networkNow.entries.find(each => each.state === 'open' && each.start === start)
  if (said.type === 'ArrangeRoles' && start !== undefined && booked === undefined) {
    // It waits for a yes, whose question shows them: they are arranged when the mail is read again.
    ledger.showRoles(said)
    return { outcome: 'noted', reason: 'roles-wait' }
  }
  const wish = booked === undefined ? said : { ...said, number: booked.number }
  const events = ledger.toNetwork({ ...wish, by, at } as NetworkCommand)
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
