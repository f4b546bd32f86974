import { Temporal } from 'temporal-polyfill'
import { addDays, weekdayOf } from '../../calendar/day.ts'
import type { Day } from '../../calendar/types.ts'
import type { Component, Property } from './ical.ts'
import { windowsZone } from './windows-zones.ts'

/** `2027-04-14T13:00:00`: what a clock on a wall shows. */
export type Wall = string

const iana =
  /^(?:UTC|GMT|CET|EET|WET|MET|(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[\w+/-]{2,40})$/i

/** The zone that a TZID names, also behind a prefix ("/freeassociation.sourceforge.net/Europe/Copenhagen"). Null for one that nobody knows. */
export const zoneNamed = (tzid: string): string | null => {
  const name = tzid.slice(0, 200).trim().replace(/^"|"$/g, '')
  const found = windowsZone(name) ?? (name.startsWith('/') ? name.replace(/^\/(?:[^/]+\/)+?(?=[A-Z][a-z]+\/[A-Z])/, '') : name)
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
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})/.exec(offset) ?? []
  return hours === undefined ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The "-1SU" of a month. */
const nthWeekday = (year: number, month: number, byDay: string): Day | null => {
  const [, nth = '', name = ''] = /^([+-]?\d)(MO|TU|WE|TH|FR|SA|SU)$/.exec(byDay) ?? []
  const two = (part: number): string => String(part).padStart(2, '0')
  if (name === '' || !(month >= 1 && month <= 12)) return null
  const wanted = weekdays.indexOf(name) + 1
  if (Number(nth) > 0) {
    const begins = `${year}-${two(month)}-01`
    return addDays(begins, ((wanted - weekdayOf(begins) + 7) % 7) + 7 * (Number(nth) - 1))
  }
  const ends = addDays(month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`, -1)
  return addDays(ends, -((weekdayOf(ends) - wanted + 7) % 7) + 7 * (Number(nth) + 1))
}

/** When one half of the year last began before `wall`; null when it never has; `unclear` for a rule that is not the yearly one. */
const begunBefore = (half: Component, wall: Wall): Wall | null | 'unclear' => {
  const start = value(half, 'dtstart').slice(0, 19)
  const rule = first(half, 'rrule')?.rule ?? null
  const extra = half.properties.filter(each => each.name === 'rdate').flatMap(each => each.values.map(at => at.slice(0, 19)))
  const begun: Wall[] = [start, ...extra]
  if (rule !== null) {
    if (rule.freq !== 'YEARLY' || (rule.interval ?? '1') !== '1') return 'unclear'
    const until = rule.until ?? '9999'
    const year = Number(wall.slice(0, 4))
    for (const each of [year - 1, year]) {
      const day = nthWeekday(each, Number(rule.bymonth), rule.byday ?? '')
      if (day === null) return 'unclear'
      const at = `${day}${start.slice(10)}`
      if (at >= start && at.slice(0, until.length) <= until) begun.push(at)
    }
  }
  return (
    begun
      .filter(at => /^\d{4}-\d{2}-\d{2}T/.test(at) && at <= wall)
      .sort()
      .at(-1) ?? null
  )
}

/** Minutes ahead of UTC by the sender's own definition of a zone; null where that cannot be told for sure. */
export const definedOffset = (zone: Component, wall: Wall): number | null => {
  const halves = zone.components.filter(({ name }) => name === 'standard' || name === 'daylight').slice(0, 20)
  const begun = halves.map(half => ({ half, at: begunBefore(half, wall) }))
  if (begun.some(({ at }) => at === 'unclear')) return null
  const [latest] = begun.filter(({ at }) => at !== null).sort((a, b) => (String(a.at) < String(b.at) ? 1 : -1))
  return latest === undefined ? null : minutesIn(value(latest.half, 'tzoffsetto'))
}
