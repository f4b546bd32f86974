import { addDays, localDayOf, weekdayOf } from '../../calendar/day.ts'
import { months } from '../language/calendar-words.ts'
import { fold } from '../language/text.ts'
import { ask, askDate } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'
import type { MeetingView, Situation } from '../situation.ts'
import type { Understood } from '../understood.ts'
import type { FoundDate } from './dates.ts'
import { findDates } from './dates.ts'
import type { WhenMissed } from './missed-when.ts'
import { isThen, missingClauses, whenMissed } from './missed-when.ts'

export type Purpose = 'item' | 'nothing' | 'comment' | 'apology' | 'minutes' | 'booking'

export type Choice = { readonly number: number; readonly view: MeetingView | null } | { readonly ask: Understood }

type Phase = MeetingView['phase']

/** Which meetings a wish can be about, the likeliest first: the first list that has one decides. */
const fitting: Readonly<Record<Purpose, readonly (readonly Phase[])[]>> = {
  // Between two meetings an item goes to the last one, where it waits for the next.
  item: [['calling', 'planning', 'scheduled'], ['agenda-out'], ['held', 'minutes-out', 'approved']],
  nothing: [['calling', 'planning', 'scheduled'], ['agenda-out']],
  comment: [['minutes-out'], ['approved']],
  apology: [['scheduled', 'calling', 'planning', 'agenda-out']],
  minutes: [['held'], ['minutes-out'], ['agenda-out']],
  booking: [['scheduled', 'calling', 'planning', 'agenda-out']],
}

/** For these the next meeting is meant when several are under way; for the others that would be a guess. */
const nearest: ReadonlySet<Purpose> = new Set(['item', 'nothing', 'apology'])

/** The meetings that the answered letter is about: several for a digest. */
const ofLetter = (reading: Reading): readonly number[] => {
  if (reading.letter?.name === 'digest') return reading.letter.meetings.map(each => each.meeting.number)
  const number = meetingAnswered(reading)?.number
  return number === undefined ? [] : [number]
}

/** `(erfa-2)`, as our subjects carry it. */
const inSubject = ({ mail, situation }: Reading): number | null => {
  const subject = mail.subject.toLowerCase()
  const code = `${situation.charter.id.toLowerCase()}-`
  for (let at = subject.indexOf(code); at >= 0; at = subject.indexOf(code, at + 1)) {
    const number = /^\d{1,4}(?![\p{L}\d-])/u.exec(subject.slice(at + code.length))?.[0]
    if (number !== undefined && !/[\p{L}\d-]/u.test(subject[at - 1] ?? '')) return Number(number)
  }
  return null
}

/** "Ryk mødet 2 uger", "Vi har til mødet 2 punkter": so many, and no number of a meeting. */
const counted =
  'timers?|min|minut(?:ter)?|dages?|ugers?|måneder?|gange?|personer|deltagere|mand|kommuner|punkt(?:er)?|emner?|forslag|oplæg|spørgsmål|bilag|hours?|minutes?|days?|weeks?|months?|items?|people'
const meetingNumber = new RegExp(
  `(?<![\\p{L}\\d])(?:møde|mødet|meeting) (?:nr\\.? ?|nummer |number |no\\.? ?|#)?(\\d{1,3})(?![\\d:/-]|\\.[\\d-]| (?:${counted})(?!\\p{L}))(?:\\. ?(\\p{L}[\\p{L}-]{0,20}))?`,
  'iu',
)
/** "møde 2", "mødet nr. 2."; "mødet 14. april", "mødet 1. og 2. juni" and "mødet 2. torsdag i oktober" are days. */
export const numberSaid = (text: string, { meetings }: Situation): number | null => {
  const found = meetingNumber.exec(text.slice(0, 2000))
  const behind = found?.[2] ?? ''
  const isDay = months.has(behind.toLowerCase()) || goesOn.test(behind)
  return !isDay && meetings.some(each => each.number === Number(found?.[1])) ? Number(found?.[1]) : null
}
const goesOn =
  /^(?:og|eller|til|samt|mandag|tirsdag|onsdag|torsdag|fredag|uge|dag|gang|halvår|kvartal|pinsedag|påskedag|and|or|to)$/

const numbered =
  /(?<![\p{L}\d])(?:møde (?:nr\.? ?|nummer |#)?|mødet (?:nr\.? ?|nummer |#)|meeting (?:no\.? ?|number |#)?)(\d{1,3})(?![\d:/-]|\.[\d-]|\.? ?(?:time|min|dag|uge|person|mand|gang|hour|day|week|\p{L}+ \d))(?!\. \p{Ll})/iu
/** "Flyt møde 3", and there is none: it must not be the only one that there is. */
const isUnknown = (where: string, { meetings }: Situation): boolean => {
  const number = numbered.exec(where.slice(0, 2000))?.[1]
  return number !== undefined && !meetings.some(each => each.number === Number(number))
}

/** The only meeting of a month ("oktober"); null for none, and for several. */
export const meetingInMonth = (month: string | null, { meetings, charter }: Situation): MeetingView | null => {
  const number = months.get(month ?? '')
  const found = meetings.filter(
    each => number !== undefined && Number(localDayOf(each.start, charter.timeZone).slice(5, 7)) === number,
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

const monthNames = [...months.keys()].filter(name => name.length > 3 || name === 'maj' || name === 'may').join('|')
const monthSaid = new RegExp(
  ` [^ ]{0,20}(?:møde|mødet|meeting) (?:i|in) (${monthNames}) (?!\\d)| (${monthNames})(?:s |-)?(?:erfa-?)?mødet? `,
)

/** By which month a season's meeting is known: two a year are one in spring and one in autumn. */
const seasons: ReadonlyMap<string, readonly number[]> = new Map([
  ['forår', [1, 2, 3, 4, 5, 6]],
  ['sommer', [5, 6, 7, 8]],
  ['efterår', [8, 9, 10, 11, 12]],
  ['vinter', [11, 12, 1, 2, 3]],
])
const seasonSaid =
  / (forår|efterår|sommer|vinter)(?:s|ets |ens )?(?:erfa-?)?mødet? |(?:møde|mødet) i (forår|efterår|sommer|vinter)(?:et|en) /

/** "Mødet i oktober", "oktobermødet", "efterårsmødet": the meetings of the month or season that is said; null where none is. */
export const inMonthSaid = (where: string, { meetings, charter }: Situation): readonly MeetingView[] | null => {
  const folded = fold(where.slice(0, 2000))
  const month = monthSaid.exec(folded)
  const season = seasonSaid.exec(folded)
  const number = months.get(month?.[1] ?? month?.[2] ?? '')
  const said = number === undefined ? seasons.get(season?.[1] ?? season?.[2] ?? '') : [number]
  return said === undefined
    ? null
    : meetings.filter(each => said.includes(Number(localDayOf(each.start, charter.timeZone).slice(5, 7))))
}

/** Whether a meeting is named by its month or season. */
export const namesMonth = (where: string, situation: Situation): boolean => inMonthSaid(where, situation) !== null

const behind =
  (words: RegExp) =>
  (where: string): string =>
    words.exec(where)?.[1] ?? ''
const ofMinutes = behind(/referat(?:et)? (?:fra|af|for|til) ([^\n]{0,60})/i)
const asItIs = (where: string): string => where

/** The words in which a wish says whose month or season it means: "et punkt til oktobermødet", and not "et punkt om oktobermødet". */
const whereNamed: Readonly<Record<Purpose, (where: string) => string>> = {
  item: behind(/(?<!\p{L})punkt(?:er)? (?:til|på|for) ((?:(?! om )[^\n:.?]){0,60})/iu),
  nothing: behind(/(?<!\p{L})(?:til|for|på) ([^\n:.?]{0,60})/iu),
  comment: ofMinutes,
  minutes: ofMinutes,
  apology: where => missingClauses(where).join('. ') || where,
  booking: asItIs,
}

const isOn = (date: FoundDate, meeting: MeetingView, timeZone: string): boolean => {
  const day = localDayOf(meeting.start, timeZone)
  return date.monthDay !== null && day.endsWith(date.monthDay) && (date.year === null || day.startsWith(String(date.year)))
}

/** The meetings on a day that was named; the weekday is not asked here. */
export const meetingsOn = (dates: readonly FoundDate[], { meetings, charter }: Situation): readonly MeetingView[] =>
  meetings.filter(meeting => dates.some(date => isOn(date, meeting, charter.timeZone)))

/** "tirsdag den 14. april", when that meeting is on a Wednesday: the day or the weekday is wrong, and who knows which. */
const weekdayProblem = (dates: readonly FoundDate[], situation: Situation): Understood | null => {
  for (const date of dates) {
    const [meeting] = meetingsOn([date], situation)
    if (meeting === undefined || date.weekday === null) continue
    const on = localDayOf(meeting.start, situation.charter.timeZone)
    if (weekdayOf(on) === date.weekday) continue
    const problem = { reason: 'weekday-disagrees', date: { quoted: date.quoted, on, weekdaySaid: date.weekday } } as const
    return { ...askDate(problem), meetings: [meeting.number] } as Understood
  }
  return null
}

const chosen = ({ meetings }: Situation, number: number): Choice => ({
  number,
  view: meetings.find(each => each.number === number) ?? null,
})

const among = (candidates: readonly MeetingView[], purpose: Purpose): Choice => {
  const fit =
    fitting[purpose].map(phases => candidates.filter(each => phases.includes(each.phase))).find(list => list.length > 0) ?? []
  const [only, ...others] = fit
  if (only !== undefined && (others.length === 0 || nearest.has(purpose))) return { number: only.number, view: only }
  if (only === undefined) return { ask: ask('no-meeting', 'no meeting is under way that this could be about') }
  return {
    ask: ask(
      'which-meeting',
      'several meetings could be meant',
      fit.map(each => each.number),
    ),
  }
}

const amongNone = ({ situation }: Reading, purpose: Purpose): Choice => {
  const numbers = situation.meetings.filter(each => fitting[purpose].flat().includes(each.phase)).map(each => each.number)
  return {
    ask:
      numbers.length === 0
        ? ask('no-meeting', 'no meeting is under way')
        : ask('which-meeting', 'no meeting is on the day that was named', numbers),
  }
}

/** "Aflys mødet næste tirsdag", and no meeting is on a Tuesday in the next two weeks: two people mean two days by it, and neither is one of ours. */
const isOtherWeekday = ({ at, problem, weekday }: FoundDate, where: string, { meetings, charter, now }: Situation): boolean => {
  if (problem?.reason !== 'no-date' || !/(?:mødet?|meeting) $/i.test(where.slice(0, at))) return false
  const last = addDays(localDayOf(now, charter.timeZone), 14)
  const days = meetings.map(({ start }) => localDayOf(start, charter.timeZone))
  return !days.some(day => weekdayOf(day) === weekday && day <= last)
}

/** "Efterårsmødet", "mødet i oktober": the one meeting of the month or the season that is said. Null where none is, or several are then. */
const ofMonth = (reading: Reading, purpose: Purpose, where: string): Choice | null => {
  const then = inMonthSaid(whereNamed[purpose](where), reading.situation)
  const [only, ...others] = then?.filter(each => fitting[purpose].flat().includes(each.phase)) ?? []
  if (only !== undefined) return others.length === 0 ? { number: only.number, view: only } : null
  // "Aflys mødet i oktober" must not cancel the one of April because it is the only one.
  return then !== null && (purpose === 'booking' || purpose === 'apology') ? amongNone(reading, purpose) : null
}

/**
 * "Jeg kan ikke deltage i oktober" to the letter about April: the meeting of that month, or none. `about`: the meetings that the letter or the subject
 * is about. Null where what was said is theirs, or a day that is weighed elsewhere.
 */
const ofMissed = (missed: WhenMissed, reading: Reading, about: readonly number[]): Choice | null => {
  const { meetings, charter } = reading.situation
  const fit = meetings.filter(each => fitting.apology.flat().includes(each.phase) && isThen(missed, each, charter.timeZone))
  const own = fit.filter(each => about.includes(each.number))
  if (missed.isDay) return own.length > 0 || about.length === 0 ? null : amongNone(reading, 'apology')
  const [only, ...others] = own.length > 0 ? own : fit
  if (only === undefined) return amongNone(reading, 'apology')
  if (others.length === 0) return { number: only.number, view: only }
  return {
    ask: ask(
      'which-meeting',
      'several meetings are then',
      [only, ...others].map(each => each.number),
    ),
  }
}

/** An apology in the answer to minutes is one for the next meeting, and so is an item: theirs is over. */
const isFitting = ({ situation, letter }: Reading, purpose: Purpose, number: number): boolean => {
  const phase = situation.meetings.find(each => each.number === number)?.phase
  if (phase === undefined) return true
  if (purpose === 'apology' || purpose === 'comment' || purpose === 'nothing') return fitting[purpose].flat().includes(phase)
  const asksForItems = letter?.name === 'call-for-items' || letter?.name === 'items-reminder'
  return purpose !== 'item' || asksForItems || fitting.item.slice(0, 2).flat().includes(phase)
}

/** "Jeg kommer ikke" below a letter about a swap, which may be about a meeting far ahead: that one, where there is no other; otherwise it is asked. */
const ofSwap = ({ letter, situation }: Reading): Choice | null => {
  if (letter === null || !('swap' in letter)) return null
  const fit = situation.meetings.filter(each => fitting.apology.flat().includes(each.phase))
  const [only, ...others] = fit
  if (only !== undefined && others.length === 0 && only.start === letter.swap.fromStart) return chosen(situation, only.number)
  const numbers = fit.map(each => each.number)
  return {
    ask: ask(numbers.length === 0 ? 'no-meeting' : 'which-meeting', 'a letter about a swap tells of no meeting alone', numbers),
  }
}

/**
 * Which meeting a wish is about: the answered letter says it, then the code in the subject, then a day or a number that the
 * sender names (in `where`), and last the only one that is in a fitting phase.
 */
export const chooseMeeting = (reading: Reading, purpose: Purpose, where: string): Choice => {
  const { situation } = reading
  const { timeZone } = situation.charter
  if (situation.hintedMeeting != null) return chosen(situation, situation.hintedMeeting)
  const letters = ofLetter(reading).filter(number => isFitting(reading, purpose, number))
  const [only, ...others] = letters
  const dates = findDates(where, situation.now, timeZone)
  const problem = weekdayProblem(dates, situation)
  if (problem !== null) return { ask: problem }
  const [named, ...more] = meetingsOn(dates, situation)
  if (named !== undefined && more.length === 0) return { number: named.number, view: named }
  const said = numberSaid(where, situation)
  if (said !== null) return chosen(situation, said)
  if ((purpose === 'booking' || purpose === 'apology') && isUnknown(where, situation)) return amongNone(reading, purpose)
  const missed = purpose === 'apology' && named === undefined ? whenMissed(where) : null
  const month = dates.length === 0 && missed === null ? ofMonth(reading, purpose, where) : null
  if (month !== null) return month
  const subject = letters.length === 0 ? inSubject(reading) : null
  const code = subject !== null && isFitting(reading, purpose, subject) ? subject : null
  const then = missed === null ? null : ofMissed(missed, reading, code === null ? letters : [code])
  if (then !== null) return then
  const isElsewhere = named === undefined && dates.some(date => date.monthDay !== null || isOtherWeekday(date, where, situation))
  // A day on which there is no meeting must not cancel the only one that there is.
  if (isElsewhere && (purpose === 'booking' || (purpose === 'apology' && only === undefined && code === null)))
    return amongNone(reading, purpose)
  if (only !== undefined && others.length === 0) return chosen(situation, only)
  if (code !== null) return chosen(situation, code)
  const swapped = purpose === 'apology' ? ofSwap(reading) : null
  if (swapped !== null) return swapped
  const candidates = letters.length === 0 ? situation.meetings : situation.meetings.filter(each => letters.includes(each.number))
  const choice = among(candidates, purpose)
  const early = purpose === 'comment' && 'ask' in choice ? ofLetter(reading) : []
  // Whoever comments before there are minutes hears that, and not that there is no meeting.
  return early.length === 1 && early[0] !== undefined ? chosen(situation, early[0]) : choice
}

/** Whether a meeting is still to come, and not cancelled. */
export const isAhead = ({ phase }: MeetingView): boolean => ['scheduled', 'calling', 'planning', 'agenda-out'].includes(phase)

/** "Mødet i oktober bliver godt. Jeg kan ikke komme": the one meeting to come of which a mail that answers none speaks elsewhere, where the words that are `meant` name none. */
export const spokenOfInstead = ({ letter, situation, said }: Reading, meant: string): number | null => {
  const { now, charter } = situation
  const namedIn = (words: string): readonly number[] =>
    [...(inMonthSaid(words, situation) ?? []), ...meetingsOn(findDates(words, now, charter.timeZone), situation)]
      .filter(isAhead)
      .map(each => each.number)
  if (letter !== null || namedIn(meant).length > 0 || whenMissed(meant) !== null) return null
  // "Vi ses til mødet i oktober" says where he does come.
  const [one, ...more] = new Set(said.filter(each => !/ (?:ses|kommer|deltager|glæder) /.test(fold(each))).flatMap(namedIn))
  return one === undefined || more.length > 0 ? null : one
}
