import { isSecretariat } from '../../people.ts'
import type { Reading } from '../reading.ts'
import { answered } from '../reading.ts'
import { wholeToPeople } from '../talk/to-people.ts'
import type { Understood, Wish } from '../understood.ts'

const noDraft: ReadonlySet<string> = new Set(['scheduled', 'calling'])

/**
 * Changes of the agenda by the chair, before there is a draft that could be changed: they go on to the secretariat word for word, who has them when there is one. Refused, they would be lost.
 * The secretariat itself hears why it is too early. Whoever answers the proposal that the planning meeting was sent changes that.
 */
export const beforeTheDraft = (found: Understood, reading: Reading): Understood => {
  const { sender, meetings } = reading.situation
  const proposed = answered(reading, 'planning-invitation', 'agenda-for-approval')?.meeting.number ?? null
  const isEarly = (wish: Wish): boolean =>
    wish.on === 'meeting' &&
    wish.command.type === 'EditAgenda' &&
    wish.number !== proposed &&
    noDraft.has(meetings.find(each => each.number === wish.number)?.phase ?? '')
  return found.kind === 'wishes' && sender !== null && !isSecretariat(sender) && found.wishes.some(isEarly)
    ? wholeToPeople('changes of a draft that is not there yet', reading)
    : found
}
