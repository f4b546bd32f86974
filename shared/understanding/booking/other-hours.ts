import { addMinutes, instantOf, localDayOf, localTimeOf } from '../../calendar/day.ts'
import { isSecretariat } from '../../people.ts'
import { findDates } from '../dates/dates.ts'
import { withoutTheirs } from '../dates/what-is-off.ts'
import { isAhead, meetingsOn } from '../dates/which-meeting.ts'
import { codesIn } from '../items/codes.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { findTimes } from '../language/times.ts'
import { toMeeting, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import { aboutMeetings, isOurs } from './booking-words.ts'

/** Longer than this a mail tells a story. Characters. */
const longest = 600

const begins = /(?:starter|begynder|går i gang|går vi i gang|start|starttidspunkt\S*)(?!\p{L})/iu
const ends = /(?:slutter|ender|slut|er færdige|sluttidspunkt\S*)(?!\p{L})/iu
const pointing = / (?:vi|det) /
/** Of something else that has hours. */
const ofElse =
  / (?:planlægningsmød\S*|frokost\S*|pause\S*|oplæg\S*|punkt\S*|p-\d+|tog(?:et|ene)?|bus(?:sen|serne)?|kaffe\S*|morgenmad\S*|middag\S*|rundvisning\S*|parkering\S*|registrering|brugergruppe\S*) (?:starter|begynder|slutter|er|går) /
/** Not settled, or asked. */
const unsettled =
  / (?:overvejer|overveje|måske|muligvis|evt|eventuelt|foreslår|forslag|hvis|medmindre|enten|kunne|ønsker|aflys\S*|nyt|opret\S*|book\S*|ekstra\S*|indkald\S*) /

/** The one meeting ahead whose day the mail names, and that names no other day; without a day that of the letter, or the only one. */
export const meetingOfDay = (text: string, { situation, ...reading }: Reading): MeetingView | null => {
  const ahead = situation.meetings.filter(isAhead)
  const dates = findDates(text, situation.now, situation.charter.timeZone)
  const named = meetingsOn(dates, situation).filter(each => ahead.includes(each))
  if (dates.length > 0) {
    const [only, ...more] = named
    if (only === undefined || more.length > 0) return null
    const day = localDayOf(only.start, situation.charter.timeZone)
    return dates.every(each => each.day === day && each.problem === null) ? only : null
  }
  const own = meetingAnswered(reading)?.number
  const [only, ...more] = own === undefined ? ahead : ahead.filter(each => each.number === own)
  return only !== undefined && more.length === 0 ? only : null
}

/** The one time that stands behind the verb, in its clause. */
const timeBehind = (sentence: string, verb: RegExp): string | null => {
  const at = sentence.search(verb)
  if (at < 0) return null
  const [clause = ''] = sentence.slice(at).split(/,| og (?=(?:vi |så )?(?:slutter|ender|er færdige))/)
  // "Vi slutter så 13.30": behind such a verb a time needs no "kl.".
  const [time, ...more] = findTimes(clause.replace(/(?<=\p{L} )(?<!kl )(?=\d{1,2}[.:]\d{2}(?!\d))/u, 'kl. '))
  return time !== undefined && more.length === 0 && time.until === null ? time.from : null
}

/**
 * "Mødet den 16. september starter først kl. 10.30. Vi slutter så 13.30.": the secretariat tells other hours of a meeting, and keeps its day. It is shown, and
 * done after a yes, so that why it is so may stand beside it.
 */
export const otherHours: Rule = reading => {
  const { situation, text, lines, letter, separated } = reading
  const { sender, hint, charter } = situation
  if (sender === null || !isSecretariat(sender) || hint != null || text.length > longest || codesIn(text).length > 0) return null
  if ((letter !== null && !aboutMeetings.has(letter.name)) || letter?.name === 'meeting-needs-yes') return null
  if (hasItemWords(reading) || separated.forwarded !== '' || text.includes('?')) return null
  const folded = fold(text)
  if (unsettled.test(folded) || ofElse.test(folded) || withoutTheirs(folded) !== folded) return null
  const sentences = lines.flatMap(sentencesOf)
  const told = sentences.filter(each => isOurs(fold(each)) || pointing.test(fold(each)))
  const from = told.map(each => timeBehind(each, begins)).find(each => each !== null) ?? null
  const until = told.map(each => timeBehind(each, ends)).find(each => each !== null) ?? null
  // A verb whose time was not understood, "slutter kl. 12-13", leaves nothing sure.
  const isUnread = told.some(each => (begins.test(each) && from === null) || (ends.test(each) && until === null))
  const meeting = isUnread || (from === null && until === null) ? null : meetingOfDay(text, reading)
  if (meeting === null) return null
  const { timeZone } = charter
  const day = localDayOf(meeting.start, timeZone)
  const start = from === null ? meeting.start : instantOf(day, from, timeZone)
  const length = Math.round((Date.parse(meeting.end) - Date.parse(meeting.start)) / 60_000)
  // Only the beginning is said to be another: the end stays, unless nothing would be left of the meeting.
  const end = until !== null ? instantOf(day, until, timeZone) : start < meeting.end ? meeting.end : addMinutes(start, length)
  const isNew = start !== meeting.start || end !== meeting.end
  if (!isNew || end <= start || localTimeOf(start, timeZone) < earliest) return null
  const command = { type: 'RescheduleMeeting', start, end, place: null, confirmed: false, doubt: { title: null } } as const
  return wishes('other hours of a meeting, in words', toMeeting(meeting.number, command))
}
/** Nobody meets before this. */
const earliest = '06:00'
