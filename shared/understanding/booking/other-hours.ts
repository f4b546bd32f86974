import { addMinutes, instantOf, localDayOf, localTimeOf } from '../../calendar/day.ts'
import type { LetterName } from '../../letters.ts'
import { isSecretariat } from '../../people.ts'
import { withoutDates } from '../dates/dates.ts'
import { hoursStated } from '../dates/hours-stated.ts'
import { withoutTheirs } from '../dates/what-is-off.ts'
import { codesIn } from '../items/codes.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { findTimes } from '../language/times.ts'
import { toMeeting, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import { aboutMeetings, isOurs } from './booking-words.ts'
import { linkedPlace } from './link-changed.ts'
import { meetingOfDay, saysAnother, withoutSame } from './same-day.ts'

/** Longer than this a mail tells a story. Characters. */
const longest = 600

/** Below these other hours are those of a meeting. */
const letters: ReadonlySet<LetterName> = new Set<LetterName>([...aboutMeetings, 'held-mail-answered'])

const begins = /(?:starter?|begynder?|går i gang|går vi i gang|start|starttidspunkt\S*)(?!\p{L})/iu
const ends = /(?:slutter?|ender|slut|er færdige|sluttidspunkt\S*)(?!\p{L})/iu
const pointing = / (?:vi|det|samme møde) |^ (?:slut|start|tid|tidspunkt) /
/** Of something else that has hours. */
const ofElse =
  / (?:planlægningsmød\S*|frokost\S*|pause\S*|oplæg\S*|punkt\S*|p-\d+|tog(?:et|ene)?|bus(?:sen|serne)?|kaffe\S*|morgenmad\S*|middag\S*|rundvisning\S*|parkering\S*|registrering|brugergruppe\S*) (?:starter|begynder|slutter|er|går) /
/** Not settled, or asked. */
const unsettled =
  / (?:overvejer|overveje|måske|muligvis|evt|eventuelt|foreslår|forslag|hvis|medmindre|enten|kunne|ønsker|aflys\S*|nyt|opret\S*|book\S*|ekstra\S*|indkald\S*) /

/** The one time that stands behind the verb, in its clause. */
const timeBehind = (sentence: string, verb: RegExp): string | null => {
  const at = sentence.search(verb)
  if (at < 0) return null
  const [clause = ''] = sentence.slice(at).split(/,| og (?=(?:vi |så )?(?:slutter|ender|er færdige))/)
  // "Vi slutter så 13.30": behind such a verb a time needs no "kl.".
  const [time, ...more] = findTimes(clause.replace(/(?<=\p{L} )(?<!kl )(?=\d{1,2}[.:]\d{2}(?!\d))/u, 'kl. '))
  return time !== undefined && more.length === 0 && time.until === null ? time.from : null
}

/** The time of one verb of a sentence, or, where it does not stand right behind it, what the whole sentence says of the hours: "begynde lidt senere, kl. 9.30, i stedet for kl. 9". */
const timeIn = (sentence: string, which: 'from' | 'until', meeting: MeetingView, { situation }: Reading): string | null => {
  const { now, charter } = situation
  const found = timeBehind(sentence, which === 'from' ? begins : ends)
  if (found !== null) return found
  const known = { from: localTimeOf(meeting.start, charter.timeZone), until: localTimeOf(meeting.end, charter.timeZone) }
  const stated = hoursStated(withoutDates(sentence, now, charter.timeZone), known)
  return stated === null || stated === 'unclear' || stated[which] === known[which] ? null : stated[which]
}

/**
 * "Mødet den 16. september starter først kl. 10.30. Vi slutter så 13.30.": the secretariat tells other hours of a meeting, and keeps its day. It is shown, and
 * done after a yes, so that why it is so may stand beside it.
 */
export const otherHours: Rule = reading => {
  const { situation, text, lines, letter, separated } = reading
  const { sender, hint, charter } = situation
  if (sender === null || !isSecretariat(sender) || hint != null || text.length > longest || codesIn(text).length > 0) return null
  if ((letter !== null && !letters.has(letter.name)) || letter?.name === 'meeting-needs-yes') return null
  if (hasItemWords(reading) || separated.forwarded !== '' || saysAnother(text)) return null
  // A question tells nothing, and its days are of something else.
  const sentences = lines.flatMap(sentencesOf).filter(each => !each.trimEnd().endsWith('?'))
  const folded = fold(withoutSame(sentences.join('\n')))
  if (unsettled.test(folded) || ofElse.test(folded) || withoutTheirs(folded) !== folded) return null
  const meeting = meetingOfDay(sentences.join('\n'), reading)
  if (meeting === null) return null
  const told = sentences.filter(each => isOurs(fold(each)) || pointing.test(fold(each)))
  const [from = null] = told.flatMap(each => (begins.test(each) ? (timeIn(each, 'from', meeting, reading) ?? []) : []))
  const [until = null] = told.flatMap(each => (ends.test(each) ? (timeIn(each, 'until', meeting, reading) ?? []) : []))
  // A verb whose time was not understood, "slutter kl. 12-13", leaves nothing sure.
  const isUnread = told.some(each => (begins.test(each) && from === null) || (ends.test(each) && until === null))
  if (isUnread || (from === null && until === null)) return null
  const { timeZone } = charter
  const day = localDayOf(meeting.start, timeZone)
  const start = from === null ? meeting.start : instantOf(day, from, timeZone)
  const length = Math.round((Date.parse(meeting.end) - Date.parse(meeting.start)) / 60_000)
  // Only the beginning is said to be another: the end stays, unless nothing would be left of the meeting.
  const end = until !== null ? instantOf(day, until, timeZone) : start < meeting.end ? meeting.end : addMinutes(start, length)
  const isNew = start !== meeting.start || end !== meeting.end
  if (!isNew || end <= start || localTimeOf(start, timeZone) < earliest) return null
  // "Linket er forkert, det rigtige er https://… Vi slutter kl. 15.30": both are shown.
  const place = linkedPlace(text, meeting)
  const command = { type: 'RescheduleMeeting', start, end, place, confirmed: false, doubt: { title: null } } as const
  return wishes('other hours of a meeting, in words', toMeeting(meeting.number, command))
}
/** Nobody meets before this. */
const earliest = '06:00'
