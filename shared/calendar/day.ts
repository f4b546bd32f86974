import type { Day } from './types.ts'

const dayMs = 86_400_000
const digits = /^\d{4}-\d{2}-\d{2}$/

/** Days since 1970-01-01. Throws RangeError on a day that is not in the calendar. */
function countOf(day: Day): number {
  const ms = digits.test(day) ? Date.parse(`${day}T00:00:00.000Z`) : Number.NaN
  if (Number.isNaN(ms) || dayOfCount(ms / dayMs) !== day) throw new RangeError(`no such day: ${day}`)
  return ms / dayMs
}

const dayOfCount = (count: number): Day => new Date(count * dayMs).toISOString().slice(0, 10)

/** Whether the text is a day that the calendar has: `2027-02-29` is not. */
export const isDay = (text: string): boolean => {
  if (!digits.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00.000Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text)
}

/** `n` calendar days later, or earlier where `n` is negative. Days have no hours, so no clock change can move one. */
export const addDays = (day: Day, n: number): Day => dayOfCount(countOf(day) + n)

/** Calendar days from `a` to `b`; negative where `b` comes first. */
export const daysBetween = (a: Day, b: Day): number => countOf(b) - countOf(a)

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: Day): number => ((((countOf(day) + 3) % 7) + 7) % 7) + 1

/** The ISO 8601 week, 1–53: it belongs to the year in which its Thursday lies. */
export function isoWeekOf(day: Day): number {
  const thursday = addDays(day, 4 - weekdayOf(day))
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}

export { addMinutes, instantOf, localDayOf, localTimeOf, minutesBetween, parseTime, toLocalIso } from './instant.ts'
