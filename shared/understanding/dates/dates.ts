import { addDays, isDay, localDayOf, weekdayOf } from '../../calendar/day.ts'
import type { Day, Instant, TimeOfDay } from '../../calendar/types.ts'
import type { AskReason, DateProblem } from '../../letters.ts'
import { isShortWeekday, months, weekdays } from '../language/calendar-words.ts'
import { readTime } from '../language/times.ts'
import type { Token } from '../language/tokens.ts'
import { Cursor, tokensOf } from '../language/tokens.ts'

export interface FoundDate {
  readonly quoted: string
  readonly at: number
  /** After the time, if one follows. */
  readonly end: number
  /** Null where there is a problem. */
  readonly day: Day | null
  /** `04-14`; null for "næste tirsdag". Names a known meeting without a year. */
  readonly monthDay: string | null
  readonly year: number | null
  readonly weekday: number | null
  readonly from: TimeOfDay | null
  readonly until: TimeOfDay | null
  /** Why the words cannot be taken for a day. */
  readonly problem: {
    readonly reason: Extract<AskReason, 'no-such-date' | 'weekday-disagrees' | 'no-date'>
    readonly date: DateProblem
  } | null
}

/** The words as read, before anybody has looked into a calendar. */
type Written =
  | { readonly day: number; readonly month: number; readonly year: number | null; readonly weekday: number | null }
  | { readonly ahead: number; readonly weekday: null }
  | { readonly upcoming: number; readonly weekday: number }
  | { readonly unclear: number; readonly weekday: number }

const dotted = (cursor: Cursor): void => {
  cursor.take('.')
}

const fullYear = (cursor: Cursor): number | null => cursor.number(2099, 2000, [4])

/** Behind `14/4` or `14.4`: `-27`, `/2027`, `.27`, ` 2027`. A span like `14/4 - 16/4` is no year. */
const yearAfterNumbers = (cursor: Cursor): number | null =>
  cursor.try(() => {
    const isTight = cursor.peek()?.tight && cursor.peek(1)?.tight
    if (!isTight || cursor.take('-', '/', '.', '–') === null) return fullYear(cursor)
    const long = fullYear(cursor)
    if (long !== null) return long
    const short = cursor.number(99, 0, [2])
    const sign = cursor.peek()
    return short === null || (sign?.tight && ['/', '-', ':'].includes(sign.text)) ? null : 2000 + short
  })

const ordinals = ['st', 'nd', 'rd', 'th', 'te', 'de']

const monthByName = (cursor: Cursor): number | null =>
  cursor.try(() => {
    const month = months.get(cursor.peek()?.text ?? '') ?? null
    cursor.place += 1
    return month
  })

const yearAfterName = (cursor: Cursor): number | null =>
  cursor.try(() => {
    cursor.take(',')
    return fullYear(cursor)
  })

/** `14. april 2027`, `14th of April, 2027`. */
const dayThenName = (cursor: Cursor): Written | null =>
  cursor.try(() => {
    const day = cursor.number(31, 1)
    if (day === null) return null
    cursor.take(...ordinals)
    dotted(cursor)
    cursor.take('of')
    const month = monthByName(cursor)
    if (month === null) return null
    if (cursor.peek()?.tight && cursor.peek(-1)?.text.length === 3) dotted(cursor)
    return { day, month, year: yearAfterName(cursor), weekday: null }
  })

/** `April 14th, 2027`. */
const nameThenDay = (cursor: Cursor): Written | null =>
  cursor.try(() => {
    const month = monthByName(cursor)
    if (month === null) return null
    const day = cursor.number(31, 1)
    const sign = cursor.peek()
    // "april 14.30" is a time, "maj 3-4" whatever it is.
    const isTime = sign?.tight && (sign.text === ':' || sign.text === '.') && cursor.peek(1)?.tight
    if (day === null || isTime) return null
    cursor.take(...ordinals)
    return { day, month, year: yearAfterName(cursor), weekday: null }
  })

/** `14/4-27`, `14.4.27`, `14-04-2027`; without a year only the stroke is sure, or the point after a word like "d.". */
const numbers = (cursor: Cursor, isAnnounced: boolean): Written | null =>
  cursor.try(() => {
    const day = cursor.number(31, 1)
    const sign = cursor.peek()?.tight && cursor.peek(1)?.tight ? cursor.take('/', '.', '-') : null
    const month = cursor.number(12, 1)
    if (day === null || sign === null || month === null) return null
    const year = yearAfterNumbers(cursor)
    if (year === null && sign.text !== '/' && !(isAnnounced && sign.text === '.')) return null
    return { day, month, year, weekday: null }
  })

const iso = (cursor: Cursor): Written | null =>
  cursor.try(() => {
    const year = fullYear(cursor)
    const month = cursor.take('-') === null ? null : cursor.number(12, 1, [2])
    const day = cursor.take('-') === null ? null : cursor.number(31, 1, [2])
    return year === null || month === null || day === null ? null : { day, month, year, weekday: null }
  })

// A map: an object would also know a day called "constructor".
const relative: ReadonlyMap<string, number> = new Map([
  ['i dag', 0],
  ['i morgen', 1],
  ['i overmorgen', 2],
  ['today', 0],
  ['tomorrow', 1],
])

/** "i morgen" and "på torsdag" are clear; "næste tirsdag" and a bare weekday with a time are two days to two people. */
const byWord = (cursor: Cursor): Written | null =>
  cursor.try(() => {
    const [first, second] = [cursor.peek()?.text ?? '', cursor.peek(1)?.text ?? '']
    const ahead = relative.get(`${first} ${second}`) ?? relative.get(first)
    if (ahead !== undefined) {
      cursor.place += first === 'i' ? 2 : 1
      return { ahead, weekday: null }
    }
    const weekday = isShortWeekday(second) ? undefined : weekdays.get(second)
    if (weekday === undefined) return null
    cursor.place += 2
    if (['næste', 'next', 'kommende', 'following'].includes(first)) return { unclear: weekday, weekday }
    return ['på', 'on', 'førstkommende', 'this'].includes(first) ? { upcoming: weekday, weekday } : null
  })

const announced = (cursor: Cursor): Written | null =>
  cursor.try(() => {
    const name = cursor.peek()?.text ?? ''
    const weekday = weekdays.get(name) ?? null
    if (weekday !== null) {
      cursor.place += 1
      if (isShortWeekday(name)) dotted(cursor)
      cursor.take(',')
    }
    const article = cursor.take('den', 'd', 'the')
    if (article?.text === 'd') dotted(cursor)
    const isAnnounced = weekday !== null || article !== null
    const date = iso(cursor) ?? dayThenName(cursor) ?? numbers(cursor, isAnnounced) ?? nameThenDay(cursor)
    return date === null ? null : ({ ...date, weekday } as Written)
  })

const two = (value: number): string => String(value).padStart(2, '0')

/** The next such day from today on; a leap day may be some years away. */
const next = (monthDay: string, today: Day): Day | null => {
  const thisYear = Number(today.slice(0, 4))
  for (let year = thisYear; year <= thisYear + 8; year += 1) {
    const day = `${year}-${monthDay}`
    if (isDay(day) && day >= today) return day
  }
  return null
}

type Settled = Pick<FoundDate, 'day' | 'monthDay' | 'year' | 'weekday' | 'problem'>

const settle = (date: Written, quoted: string, today: Day): Settled => {
  const nowhere = { monthDay: null, year: null, weekday: date.weekday }
  if ('unclear' in date) {
    return { ...nowhere, day: null, problem: { reason: 'no-date', date: { quoted, on: null, weekdaySaid: date.unclear } } }
  }
  if ('ahead' in date || 'upcoming' in date) {
    const ahead = 'ahead' in date ? date.ahead : ((date.upcoming - weekdayOf(today) + 6) % 7) + 1
    const day = addDays(today, ahead)
    return { day, monthDay: day.slice(5), year: Number(day.slice(0, 4)), weekday: date.weekday, problem: null }
  }
  const monthDay = `${two(date.month)}-${two(date.day)}`
  const said = { monthDay, year: date.year, weekday: date.weekday }
  const dated = date.year === null ? next(monthDay, today) : `${date.year}-${monthDay}`
  if (dated === null || !isDay(dated)) {
    return { ...said, day: null, problem: { reason: 'no-such-date', date: { quoted, on: null, weekdaySaid: date.weekday } } }
  }
  if (date.weekday !== null && date.weekday !== weekdayOf(dated)) {
    return {
      ...said,
      day: null,
      problem: { reason: 'weekday-disagrees', date: { quoted, on: dated, weekdaySaid: date.weekday } },
    }
  }
  return { ...said, day: dated, problem: null }
}

/** Words that a date begins with, where no number does. */
const beginnings: ReadonlySet<string> = new Set([
  'den',
  'd',
  'the',
  'i',
  'today',
  'tomorrow',
  ...months.keys(),
  ...weekdays.keys(),
])

/** Could a date begin with these words? Nearly all begin none. */
const mayBegin = (first: Token, second: Token | undefined): boolean =>
  first.kind === 'number' || beginnings.has(first.text) || weekdays.has(second?.text ?? '')

/** Between a date and its time: "14. april 2027, kl. 13", "14. april (kl. 13-16)". */
const timeAfter = (cursor: Cursor): ReturnType<typeof readTime> =>
  cursor.try(() => {
    cursor.take(',', '(', ':', '.', 'i')
    cursor.take('tidsrummet')
    return readTime(cursor)
  })

/**
 * The dates in somebody's words, in their order. A missing year is the next such day; a weekday that is another one, a day
 * that does not exist, and "næste tirsdag" come back as problems: never a guess.
 */
export const findDates = (text: string, now: Instant, timeZone: string): readonly FoundDate[] => {
  const tokens = tokensOf(text)
  const found: FoundDate[] = []
  for (let place = 0; place < tokens.length; place += 1) {
    const first = tokens[place]
    if (first === undefined || !mayBegin(first, tokens[place + 1])) continue
    // "Vi holder fast i dag og klokkeslæt" is of whichever day was said.
    if (first.text === 'i' && tokens[place - 1]?.text === 'fast') continue
    const cursor = new Cursor(tokens, place)
    // `P-12/3` and `3.4.5.27` are no dates; in `14/4-16/4` the second is one as well.
    const before = tokens[place - 1]
    const isSpan = before?.text === '-' && before.at === found.at(-1)?.end
    const isInside = !isSpan && first.kind === 'number' && first.tight && /[-./\p{L}\d]/u.test(before?.text ?? '')
    const date = isInside ? null : (announced(cursor) ?? byWord(cursor))
    if (date === null) continue
    const quoted = text.slice(first.at, tokens[cursor.place - 1]?.end)
    const time = timeAfter(cursor)
    const end = tokens[cursor.place - 1]?.end ?? first.end
    found.push({
      quoted,
      at: first.at,
      end,
      from: time?.from ?? null,
      until: time?.until ?? null,
      ...settle(date, quoted, localDayOf(now, timeZone)),
    })
    place = cursor.place - 1
  }
  return found
}

/** The text without the days that it names. */
export const withoutDates = (text: string, now: Instant, timeZone: string): string =>
  findDates(text, now, timeZone).reduceRight((rest, { at, quoted }) => rest.slice(0, at) + rest.slice(at + quoted.length), text)
