import type { LetterName } from '../../shared/letters.ts'
import type { MeetingEvent } from '../../shared/meeting/events.ts'

const count = (events: readonly MeetingEvent[], type: MeetingEvent['type']): number =>
  events.filter(each => each.type === type).length

/** How often one person may get a letter of this name about one meeting. */
export const allowed: Partial<Record<LetterName, (events: readonly MeetingEvent[]) => number>> = {
  'call-for-items': () => 1,
  'items-reminder': events => 1 + count(events, 'MeetingRescheduled'),
  agenda: events => 1 + count(events, 'MeetingRescheduled'),
  'supplementary-agenda': events => count(events, 'SupplementIssued'),
  'planning-invitation': events => 1 + count(events, 'MeetingRescheduled'),
  'submission-summary': events => 1 + count(events, 'MeetingRescheduled'),
  'minutes-template': events => 1 + count(events, 'MeetingRescheduled') + count(events, 'SupplementIssued'),
  'meeting-moved': events => count(events, 'MeetingRescheduled'),
  'meeting-cancelled': () => 1,
  'minutes-nudge': () => 2,
  'minutes-missing': () => 1,
  'minutes-for-comment': events => count(events, 'MinutesReceived'),
  'minutes-approved': () => 1,
}
