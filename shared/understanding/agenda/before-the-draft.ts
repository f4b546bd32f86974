import { isSecretariat } from '../../people.ts'
import type { Reading } from '../reading.ts'
import { wholeToPeople } from '../talk/to-people.ts'
import type { Understood, Wish } from '../understood.ts'

const noDraft: ReadonlySet<string> = new Set(['scheduled', 'calling'])

/**
 * What the planning meeting has agreed, written by the chair while items may still come in: there is no draft yet that could be changed, and it goes on to the secretariat word for
 * word, who has it when there is one. Refused, it would be lost. The secretariat itself hears why it is too early.
 */
export const beforeTheDraft = (found: Understood, reading: Reading): Understood => {
  const { sender, meetings } = reading.situation
  const isEarly = (wish: Wish): boolean =>
    wish.on === 'meeting' &&
    wish.command.type === 'EditAgenda' &&
    noDraft.has(meetings.find(each => each.number === wish.number)?.phase ?? '')
  return found.kind === 'wishes' && sender !== null && !isSecretariat(sender) && found.wishes.some(isEarly)
    ? wholeToPeople('changes of a draft that is not there yet', reading)
    : found
}
