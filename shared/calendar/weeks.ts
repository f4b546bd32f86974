import { addDays, weekdayOf } from './day.ts'
import type { Day } from './types.ts'

/** Monday of an ISO week: the one with 4 January is the first. Week 53 of a year that has 52 is the first of the next. */
export const mondayOf = (year: number, week: number): Day => {
  const fourth = `${year}-01-04`
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7)
}
