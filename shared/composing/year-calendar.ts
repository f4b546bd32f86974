import type { Instant } from '../calendar/types.ts'
import type { Letter, YearEntry } from '../letters.ts'
import type { FileOut } from './compose.ts'
import type { Entry } from './ics.ts'
import { calendarText } from './ics.ts'
import { hostOf, meetingUid } from './invitations.ts'
import { entryName } from './letters/year-wheel.ts'
import type { Words } from './words.ts'

/** The year as a calendar file, for the letter that tells of it. It only shows: nobody is invited to anything by it. */
export const yearFileOf = (letter: Letter, w: Words, at: Instant): readonly FileOut[] => {
  if (letter.name !== 'year-wheel' || letter.entries.length === 0) return []
  const text = calendarText(
    'PUBLISH',
    letter.entries.map(entry => asEntry(entry, w)),
    w.charter.timeZone,
    at,
  )
  const name = w.t(`aarshjul-${letter.year}.ics`, `year-${letter.year}.ics`)
  return [{ name, type: 'text/calendar', bytes: new TextEncoder().encode(text) }]
}

/** A meeting keeps the identity that it has in everybody's calendar, so that it does not stand there twice. */
const asEntry = (entry: YearEntry, w: Words): Entry => {
  const { kind, meeting, from, to, start, end } = entry
  // Two releases of one day are two.
  const which = kind === 'release' ? `-${encodeURIComponent(entry.title).slice(0, 40)}` : ''
  const isMeeting = kind === 'meeting' && meeting !== null
  const uid = isMeeting ? meetingUid(meeting, w) : `${w.charter.id}-${meeting ?? 'other'}-${kind}-${from}${which}@${hostOf(w)}`
  const whole = start === null || end === null ? { days: { from, to } } : {}
  const times = { start: start ?? `${from}T00:00:00Z`, end: end ?? `${to}T00:00:00Z` }
  // Among the entries of other groups, each says whose it is; the meeting is called there what its invitation calls it.
  const summary = isMeeting ? entry.title || w.charter.meetingName : `${w.charter.shortName}: ${entryName(entry, w)}`
  return { uid, sequence: 0, summary, description: '', place: '', ...times, ...whole }
}
