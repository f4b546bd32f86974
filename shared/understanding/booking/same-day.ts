import { localDayOf } from '../../calendar/day.ts'
import { findDates } from '../dates/dates.ts'
import { inMonthSaid, isAhead, meetingsOn } from '../dates/which-meeting.ts'
import { fold, sentencesOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'
import type { MeetingView } from '../situation.ts'

// A network meets once on a day. Whoever names the day of a meeting that stands, and says of no other one, is speaking of that meeting.

const another =
  / (?:nyt|nye|ekstra|ekstraordinært|ekstraordinær|supplerende|yderligere|endnu et|et til|et mere|new|extra|another|second) (?:(?!til |for |i |om |på |ved |efter |inden )[\p{L}-]{1,20} ){0,2}?(?:erfa-?)?(?:møde|møder|meeting) | (?:ekstramøde|ekstramødet) | (?:et|ét) møde (?:mere|til) /u
const denied = / (?:ikke|ingen|ikk|heller ikke|not|no) /
/** "Det er jo det samme møde", "det møde, vi har i forvejen" */
const same =
  / (?:samme (?:erfa-?)?møde|(?:det|et|mødet) (?:møde )?(?:som |der )?(?:vi |i |jeg )?(?:allerede |i forvejen |jo )*(?:har|er|står|ligger|findes)(?: [^ ]{1,12}){0,2} (?:allerede|i forvejen|i kalenderen)|(?:det|et) møde (?:som |der )?(?:vi |i )?(?:allerede|i forvejen)) /

const sentencesIn = (text: string): readonly string[] => text.slice(0, 2_000).split('\n').flatMap(sentencesOf)

/** "Der skal ikke oprettes et nyt møde", "ikke et møde mere", "det er det samme møde": said of no second meeting. */
export const saysSame = (sentence: string): boolean => {
  const folded = fold(sentence)
  return same.test(folded) || (another.test(folded) && denied.test(folded))
}

/** "Nyt møde", "et ekstra møde", "endnu et møde": whoever wants a second one on a day says so. */
export const saysAnother = (text: string): boolean => sentencesIn(text).some(each => another.test(fold(each)) && !saysSame(each))

/** The mail without what it says of no second meeting. */
export const withoutSame = (text: string): string =>
  text
    .split('\n')
    .map(line =>
      sentencesOf(line)
        .filter(each => !saysSame(each) || / (?:kl|starter|begynder|slutter) | \d/.test(fold(each)))
        .join(' '),
    )
    .join('\n')

/** What tells of the meeting: a question tells nothing, and its days are of something else. "Kan I rette det til …?" is an order. */
export const tellingWords = (text: string): string =>
  text
    .split('\n')
    .map(line =>
      sentencesOf(line)
        .filter(each => !each.trimEnd().endsWith('?') || asksAsOrder.test(fold(each)))
        .join(' '),
    )
    .join('\n')
/** "Kan du rette stedet til …?": an order in the form of a question. */
export const asksAsOrder = /^ (?:(?:og|så|hej) )?(?:kan|vil|gider|må) (?:(?:du|i|vi|jeg) )/

/** The one meeting ahead whose day the words name, and no other day; without a day that of the letter, or the only one. */
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
  // "Aprilmødet forlænges en time"
  const inMonth = inMonthSaid(text, situation)?.filter(each => ahead.includes(each)) ?? []
  if (inMonth.length === 1) return inMonth[0] ?? null
  const own = meetingAnswered(reading)?.number
  const [only, ...more] = own === undefined ? ahead : ahead.filter(each => each.number === own)
  return only !== undefined && more.length === 0 ? only : null
}

/** The meeting that stands on the only day that the words name, where they say of no other meeting. */
export const standingOn = (text: string, reading: Reading): MeetingView | null => {
  const { situation } = reading
  const isDated = findDates(text, situation.now, situation.charter.timeZone).length > 0
  return isDated && !saysAnother(text) ? meetingOfDay(text, reading) : null
}

/** The meeting that stands on the day of a booking that we have asked about, or of a mail that we asked the hours of, where the answer says that no second one is meant. */
export const standingInstead = ({ situation, lines, text, letter }: Reading): MeetingView | null => {
  const { timeZone } = situation.charter
  if (letter === null || !lines.flatMap(sentencesOf).some(saysSame)) return null
  const [date] = findDates(text, situation.now, timeZone)
  const shown = letter.name === 'meeting-needs-yes' && !letter.moves ? localDayOf(letter.meeting.start, timeZone) : null
  const day = letter.name === 'question' ? (date?.day ?? letter.date?.on ?? null) : shown
  const [only, ...more] = situation.meetings.filter(each => isAhead(each) && localDayOf(each.start, timeZone) === day)
  return only !== undefined && more.length === 0 ? only : null
}
