import { addDays, isDay, weekdayOf } from './day.ts'
import type { ClockRules, Day, DayOff, Rolling } from './types.ts'

/** What the calendar must know to tell a working day. */
export type WorkingDayRules = Pick<ClockRules, 'holidays' | 'closedDays'>

/** Easter Sunday of a Gregorian year (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Days after Easter Sunday. */
const movable: readonly (readonly [number, DayOff])[] = [
  [-3, 'maundy-thursday'],
  [-2, 'good-friday'],
  [0, 'easter-sunday'],
  [1, 'easter-monday'],
  [39, 'ascension-day'],
  [49, 'whit-sunday'],
  [50, 'whit-monday'],
]
const fixed: readonly (readonly [string, DayOff])[] = [
  ['01-01', 'new-years-day'],
  ['12-25', 'christmas-day'],
  ['12-26', 'boxing-day'],
]
/** Store Bededag, the fourth Friday after Easter, was abolished from 2024 on (act no. 214 of 6 March 2023). */
const prayerDay = { afterEaster: 26, lastYear: 2023 }

const danishYears = new Map<number, ReadonlyMap<Day, DayOff>>()

/** The Danish public holidays of a year, by day. */
export function danishHolidays(year: number): ReadonlyMap<Day, DayOff> {
  const known = danishYears.get(year)
  if (known !== undefined) return known
  const easter = easterSunday(year)
  const days = new Map<Day, DayOff>([
    ...fixed.map(([monthDay, off]) => [`${year}-${monthDay}`, off] as const),
    ...(year <= prayerDay.lastYear ? [[addDays(easter, prayerDay.afterEaster), 'prayer-day'] as const] : []),
    ...movable.map(([after, off]) => [addDays(easter, after), off] as const),
  ])
  danishYears.set(year, days)
  return days
}

/** Why this is no working day, or null when it is one. A holiday on a weekend is named as the holiday. */
export function dayOff(day: Day, rules: WorkingDayRules): DayOff | null {
  const holiday = rules.holidays === 'denmark' ? danishHolidays(Number(day.slice(0, 4))).get(day) : undefined
  if (holiday !== undefined) return holiday
  const weekday = weekdayOf(day)
  if (weekday === 6) return 'saturday'
  if (weekday === 7) return 'sunday'
  return rules.closedDays.includes(day.slice(5)) ? 'closed' : null
}

export const isWorkingDay = (day: Day, rules: WorkingDayRules): boolean => dayOff(day, rules) === null

/** A day, moved off the days that are no working days, and the days that it was moved over (charter O3). */
export interface Rolled {
  readonly on: Day
  readonly rolledOver: readonly { readonly day: Day; readonly off: DayOff }[]
}

/** More days off in a row than any calendar has: the rules close everything. */
const tooManyDaysOff = 100

/** Throws RangeError when the rules leave no working day within a hundred days. */
export function rollOver(day: Day, direction: Rolling, rules: WorkingDayRules): Rolled {
  const rolledOver: { day: Day; off: DayOff }[] = []
  let on = day
  for (let off = dayOff(on, rules); off !== null; off = dayOff(on, rules)) {
    if (rolledOver.length === tooManyDaysOff) throw new RangeError(`no working day near ${day}`)
    rolledOver.push({ day: on, off })
    on = addDays(on, direction === 'forward' ? 1 : -1)
  }
  return { on, rolledOver }
}

/** The day itself when it is a working day, otherwise the next or the last one before it. */
export const roll = (day: Day, direction: Rolling, rules: WorkingDayRules): Day => rollOver(day, direction, rules).on

/** The n-th working day after `day` (before it where `n` is negative), `day` itself not counted; `day` as it is for 0. */
export function addWorkingDays(day: Day, n: number, rules: WorkingDayRules): Day {
  const direction = n < 0 ? 'back' : 'forward'
  const step = n < 0 ? -1 : 1
  let on = day
  for (let left = Math.abs(n); left > 0; left--) on = roll(addDays(on, step), direction, rules)
  return on
}

/** Whether this is the Friday between Ascension Day and its weekend, on which many are away. */
export const isFridayAfterAscension = (day: Day): boolean => day === addDays(easterSunday(Number(day.slice(0, 4))), 40)

/** Whether the text is a month and a day that some year has: `02-29` is, `02-30` is not. */
export const isMonthDay = (text: string): boolean => isDay(`2020-${text}`)
