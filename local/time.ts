import { parseTime } from '../shared/calendar/instant.ts'
import type { Instant } from '../shared/calendar/types.ts'
import { WrongUsage } from './errors.ts'

/** A time that a user wrote: RFC 3339, or local in `timeZone`. Throws WrongUsage with the option's name for anything else. */
export const timeOf = (option: string, text: string, timeZone: string): Instant => {
  const at = parseTime(text, timeZone)
  if (at !== null) return at
  throw new WrongUsage(
    `${option}: "${text}" is no time; wanted is 2027-03-15T09:00 (in ${timeZone}) or 2027-03-15T09:00:00+01:00`,
  )
}
