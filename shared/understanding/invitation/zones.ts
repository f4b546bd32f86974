import { Temporal } from 'temporal-polyfill'
import type { Day } from '../../calendar/types.ts'
import type { Component, Property } from './ical.ts'
import { windowsZone } from './windows-zones.ts'

/** `2027-04-14T13:00:00`: what a clock on a wall shows. */
export type Wall = string

const iana =
  /^(?:UTC|GMT|CET|EET|WET|MET|(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[\w+/-]{2,40})$/i

/** The zone that a TZID names, also behind a prefix ("/freeassociation.sourceforge.net/Europe/Copenhagen"). Null for one that nobody knows. */
export const zoneNamed = (tzid: string): string | null => {
  const name = tzid.trim()
  const found = windowsZone(name) ?? name.replace(/^\/(?:[^/]+\/)+?(?=[A-Z][a-z]+\/[A-Z])/, '')
  return iana.test(found) && isZone(found) ? found : null
}

const isZone = (name: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

/** Minutes that the zone's clocks are ahead of UTC when they show this. */
export const offsetOf = (zone: string, wall: Wall): number =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).offsetNanoseconds / 60e9

const first = (part: Component, name: string): Property | null => part.properties.find(each => each.name === name) ?? null
const value = (part: Component, name: string): string => first(part, name)?.values[0] ?? ''

const minutesIn = (offset: string): number | null => {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})/.exec(offset) ?? []
  return hours === undefined ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** The "-1SU" of a month; null where it has none, or the rule does not say which. */
const nthWeekday = (year: number, month: number, byDay: string): Day | null => {
  const [, nth, name = ''] = /^([+-]?[1-5])(\w\w)$/.exec(byDay) ?? []
  const days = Array.from({ length: 31 }, (_, day) => new Date(Date.UTC(year, month - 1, day + 1))).filter(
    each => each.getUTCMonth() === month - 1 && weekdays[each.getUTCDay()] === name,
  )
  const place = Number(nth)
  return (
    days
      .at(place > 0 ? place - 1 : place)
      ?.toISOString()
      .slice(0, 10) ?? null
  )
}

/** When one half of the year last began before `wall`; null when it never has; `unclear` for a rule that is not the yearly one. */
const begunBefore = (half: Component, wall: Wall): Wall | null | 'unclear' => {
  const start = value(half, 'dtstart')
  if (start === '') return 'unclear'
  const extra = half.properties.filter(each => each.name === 'rdate').flatMap(each => each.values)
  const begun: Wall[] = [start, ...extra]
  const rule = first(half, 'rrule')?.rule ?? null
  if (rule !== null) {
    if (rule.freq !== 'YEARLY' || (rule.interval ?? '1') !== '1') return 'unclear'
    const year = Number(wall.slice(0, 4))
    for (const each of [year - 1, year]) {
      const day = nthWeekday(each, Number(rule.bymonth), rule.byday ?? '')
      if (day === null) return 'unclear'
      const at = `${day}${start.slice(10)}`
      // To the day: the last time is said in UTC, and what begins in the time of the place.
      if (at >= start && (rule.until === undefined || day <= rule.until.slice(0, 10))) begun.push(at)
    }
  }
  return (
    begun
      .filter(at => at <= wall)
      .sort()
      .at(-1) ?? null
  )
}

/** Minutes ahead of UTC by the sender's own definition of a zone; null where that cannot be told for sure. */
export const definedOffset = (zone: Component, wall: Wall): number | null => {
  const halves = zone.components.filter(({ name }) => name === 'standard' || name === 'daylight')
  const begun = halves.map(half => ({ half, at: begunBefore(half, wall) }))
  if (begun.some(({ at }) => at === 'unclear')) return null
  const [latest] = begun.filter(({ at }) => at !== null).sort((a, b) => (String(a.at) < String(b.at) ? 1 : -1))
  return latest === undefined ? null : minutesIn(value(latest.half, 'tzoffsetto'))
}
