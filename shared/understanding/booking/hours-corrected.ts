import { instantOf, localDayOf, localTimeOf } from '../../calendar/day.ts'
import { isSecretariat } from '../../people.ts'
import { findDates, withoutDates } from '../dates/dates.ts'
import { hoursStated } from '../dates/hours-stated.ts'
import { codesIn } from '../items/codes.ts'
import { fold, wordsOf } from '../language/text.ts'
import { clearNo } from '../language/vocabulary.ts'
import { toMeeting, wishes } from '../outcome.ts'
import type { Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import { standingInstead, tellingWords } from './same-day.ts'

/** Longer than this a mail tells a story. Characters. */
const longest = 400
/** Not settled, or told of somebody else. */
const unsettled =
  / (?:overvejer|overveje|måske|muligvis|evt|eventuelt|foreslår|forslag|hvis|medmindre|enten|eller|kunne|ønsker|siger|vender tilbage|aflys\S*|tjekke|undersøge) /
/** "Det starter kl. 9.30", "vi slutter 12": beside a yes only a verb of the meeting's own says hours. */
const ofMeeting =
  / (?:vi|det|mødet|den) (?:[^ ]{1,10} ){0,3}(?:starter|begynder|slutter|ender) | (?:starter|begynder|slutter|ender|mødes) (?:vi|det|mødet) /

/**
 * "Nej, det er det samme møde, det starter kl. 9.30", "Nej, kl. 9.30-12": hours behind the no to a booking or a move that was shown, or "altså samme møde" beside them in the answer to
 * what hours a meeting has. They put it right, and it is shown anew; a mere no would lose them. What is not told stays as it was shown, and of a meeting that stands, as it stands.
 */
export const hoursCorrected: Rule = reading => {
  const { situation, text } = reading
  const { sender, hint, now, charter } = situation
  const held = answered(reading, 'meeting-needs-yes')
  const standing = standingInstead(reading)
  if ((held === null && standing === null) || sender === null || !isSecretariat(sender) || hint != null) return null
  const words = tellingWords(text)
  const folded = fold(words)
  if (text.length > longest || unsettled.test(folded) || codesIn(text).length > 0) return null
  const isNo = clearNo.has(wordsOf(folded)[0] ?? '')
  if (!isNo && standing === null && !ofMeeting.test(folded)) return null
  const { timeZone } = charter
  const meeting = standing ?? held?.meeting
  if (meeting === undefined) return null
  const day = localDayOf(meeting.start, timeZone)
  const dates = findDates(words, now, timeZone)
  if (dates.some(each => each.day !== day)) return null
  const spans = dates.flatMap(each => (each.from === null || each.until === null ? [] : `kl. ${each.from}-${each.until}`))
  const known = { from: localTimeOf(meeting.start, timeZone), until: localTimeOf(meeting.end, timeZone) }
  const hours = hoursStated([withoutDates(words, now, timeZone), ...spans].join('\n'), known)
  if (hours === null || hours === 'unclear') return null
  const when = { start: instantOf(day, hours.from, timeZone), end: instantOf(day, hours.until, timeZone) }
  const doubt = { confirmed: false, doubt: { title: null } } as const
  const { number, title, place } = meeting
  const found =
    standing !== null || held?.moves === true
      ? toMeeting(number, { type: 'RescheduleMeeting', ...when, place: standing === null ? place : null, ...doubt })
      : toMeeting(null, {
          ...{ type: 'ScheduleMeeting', number: 0, title: title === charter.meetingName ? null : title },
          ...{ ...when, place, ...doubt },
        })
  if (held === null) return wishes('other hours of the meeting that stands', found)
  const no = { type: 'SettleHeldMail', id: held.mail, yes: false, organisation: null, instead: true } as const
  return wishes('other hours than were shown', { on: 'network', command: no }, found)
}
