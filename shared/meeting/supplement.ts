import { nextSendTime } from '../calendar/deadlines.ts'
import type { Instant } from '../calendar/types.ts'
import type { Charter } from '../charter/charter.ts'
import { roomIn, timed } from './agenda.ts'
import type { AgendaDraft, Item, MeetingEvent } from './events.ts'
import type { OnTheBooks } from './state.ts'

type SupplementIssued = Extract<MeetingEvent, { readonly type: 'SupplementIssued' }>

/** Whether the agenda is out and a letter about an addition would still leave before the meeting begins. */
export const canSupplement = (meeting: Pick<OnTheBooks, 'agenda' | 'start'>, at: Instant, charter: Charter): boolean =>
  meeting.agenda !== null && nextSendTime(charter, at) < meeting.start

/** The addition that an item makes to the agenda that is out. None when the network has it already: nothing is sent twice. */
export function supplementBy(item: Item, meeting: OnTheBooks, at: Instant, charter: Charter): MeetingEvent[] {
  const issued = meeting.agenda?.agenda ?? null
  if (issued === null || issued.slots.some(slot => slot.item === item.id)) return []
  return [{ type: 'SupplementIssued', at, items: [item.id], agenda: withItem(issued, item, meeting, charter) }]
}

/**
 * The agenda that the network has, with one more item after the members' others: what was sent keeps its order, its numbers and its
 * minutes, and what stands after the new item begins later. It is made from what was sent and not drafted anew, so that no edit, no
 * item and no charter that came in meanwhile changes what people have read.
 */
function withItem(issued: AgendaDraft, item: Item, meeting: OnTheBooks, charter: Charter): AgendaDraft {
  const { title, minutes, kind, id } = item
  const at = placeFor(issued, charter)
  const lines = [...issued.slots.slice(0, at), { title, minutes, kind, item: id }, ...issued.slots.slice(at)]
  const totalMinutes = issued.totalMinutes + minutes
  return {
    version: issued.version + 1,
    slots: timed(lines, meeting, charter),
    totalMinutes,
    overflowMinutes: Math.max(0, totalMinutes - roomIn(meeting, charter)),
  }
}

/** After the last item; on an agenda without any, before the standing points that follow them in the charter. */
function placeFor({ slots }: AgendaDraft, charter: Charter): number {
  const last = slots.findLastIndex(slot => slot.item !== null)
  if (last >= 0) return last + 1
  const after = new Set(charter.agenda.slice(charter.agenda.findIndex(point => point.takesItems) + 1).map(point => point.title))
  const next = slots.findIndex(slot => after.has(slot.title))
  return next < 0 ? slots.length : next
}

/** The day of the agenda stays the day on which it went out. An agenda made anew, for a moved meeting, takes the additions along. */
export function supplemented<M extends OnTheBooks>(meeting: M, { at, items, agenda }: SupplementIssued): M {
  if (meeting.agenda === null) return meeting
  const edits = [...meeting.edits, ...items.map(item => ({ do: 'add' as const, item }))]
  return { ...meeting, draft: agenda, edits, agenda: { ...meeting.agenda, agenda }, toldNetworkAt: at }
}
