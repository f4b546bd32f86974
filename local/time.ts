import { parseTime } from '../shared/calendar/instant.ts'
import type { Instant } from '../shared/calendar/types.ts'
import { WrongUsage } from './errors.ts'

const looksLikeTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/

/** A time that a user wrote: RFC 3339, or local in `timeZone`. Throws WrongUsage with the option's name for anything else. */
export const timeOf = (option: string, text: string, timeZone: string): Instant => {
  const at = parseTime(text, timeZone)
  if (at !== null) return at
  if (looksLikeTime.test(text))
    throw new WrongUsage(
      `${option}: "${text}" does not exist in ${timeZone}: no such day, or an hour that the clock change leaves out`,
    )
  throw new WrongUsage(
    `${option}: "${text}" is no time; wanted is 2027-03-15T09:00 (in ${timeZone}) or 2027-03-15T09:00:00+01:00`,
  )
}
