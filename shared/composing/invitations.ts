import type { Instant } from '../calendar/types.ts'
import type { Letter, MeetingFacts } from '../letters.ts'
import type { CalendarMethod } from './ics.ts'
import { invitationText } from './ics.ts'
import type { Words } from './words.ts'

export interface CalendarOut {
  readonly method: CalendarMethod
  readonly text: string
  readonly fileName: string
}

/**
 * The calendar entry that goes with a letter: the network's meeting from the first letter that tells of it, once more with the
 * agenda (for who joined meanwhile, under the same UID and sequence), and with every change; the planning meeting likewise. Null for
 * every other letter.
 */
export const invitationOf = (letter: Letter, w: Words, at: Instant): CalendarOut | null => {
  switch (letter.name) {
    case 'call-for-items':
      return meetingEntry('REQUEST', letter.meeting, w.t('Send gerne et punkt.', 'You are welcome to send an item.'), w, at)
    case 'agenda':
      return meetingEntry('REQUEST', letter.meeting, w.t('Dagsordenen er sendt i en mail.', 'The agenda came by mail.'), w, at)
    case 'meeting-moved':
      return meetingEntry('REQUEST', letter.meeting, w.t('Mødet er flyttet.', 'The meeting has moved.'), w, at)
    case 'meeting-cancelled':
      return meetingEntry('CANCEL', letter.meeting, w.t('Mødet er aflyst.', 'The meeting is cancelled.'), w, at)
    case 'planning-invitation':
      return planningEntry(
        'REQUEST',
        letter,
        w.t('Forslaget til dagsorden er sendt i en mail.', 'The draft agenda came by mail.'),
        w,
        at,
      )
    case 'planning-moved':
      return planningEntry('REQUEST', letter, w.t('Planlægningsmødet er flyttet.', 'The planning meeting has moved.'), w, at)
    case 'planning-cancelled':
      return planningEntry('CANCEL', letter, w.t('Planlægningsmødet er aflyst.', 'The planning meeting is cancelled.'), w, at)
    default:
      return null
  }
}

export const hostOf = (w: Words): string => w.charter.address.split('@')[1] ?? 'localhost'

/** The identity of a meeting's entry for its whole life: what answers come back with, and `understanding/invitation/uid.ts` reads. */
export const meetingUid = (number: number, w: Words): string => `${w.charter.id}-${number}@${hostOf(w)}`

const meetingEntry = (method: CalendarMethod, meeting: MeetingFacts, description: string, w: Words, at: Instant): CalendarOut => {
  const { number, title, place, start, end, sequence } = meeting
  const summary = title || w.charter.meetingName
  return entry(method, { uid: meetingUid(number, w), summary, description, place, start, end, sequence }, w, at)
}

interface Planning {
  readonly meeting: MeetingFacts
  readonly planning: { readonly start: Instant; readonly end: Instant }
}

const planningEntry = (method: CalendarMethod, { meeting, planning }: Planning, description: string, w: Words, at: Instant) => {
  const { number, start: meets, sequence } = meeting
  const what = `${w.charter.meetingName} ${w.date(w.dayOf(meets))}`
  const uid = `${w.charter.id}-${number}-planning@${hostOf(w)}`
  const summary = w.t(`Planlægning: ${what}`, `Planning: ${what}`)
  return entry(method, { uid, summary, description, place: w.charter.meetings.usualPlace, sequence, ...planning }, w, at)
}

interface Said {
  readonly uid: string
  readonly summary: string
  readonly description: string
  readonly place: string
  readonly start: Instant
  readonly end: Instant
  readonly sequence: number
}

const entry = (method: CalendarMethod, said: Said, w: Words, at: Instant): CalendarOut => {
  const { charter, to } = w
  const organizer = { name: charter.shortName, address: charter.address }
  const guest = { name: to.name, address: to.address, isGroup: to.person === null }
  // A cancellation is one more change: a calendar that counts believes no older number.
  const sequence = said.sequence + (method === 'CANCEL' ? 1 : 0)
  const text = invitationText(method, { ...said, sequence }, { organizer, guest }, charter.timeZone, at)
  return {
    method,
    text,
    fileName: method === 'CANCEL' ? w.t('aflysning.ics', 'cancel.ics') : w.t('invitation.ics', 'invite.ics'),
  }
}
