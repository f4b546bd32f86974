import { Temporal } from 'temporal-polyfill'
import type { Day, Instant, TimeOfDay } from './types.ts'

const minuteMs = 60_000
const dayMs = 86_400_000

/** An instant as every part of the program writes it: UTC, 24 characters. */
const asInstant = (ms: number): Instant => new Date(ms).toISOString()

/** Minutes that the zone's clock is ahead of UTC, for each UTC day on which it does not change; null for a day on which it does. */
const offsets = new Map<string, Map<number, number | null>>()
const maxDaysKept = 20_000

const askedOffset = (ms: number, timeZone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).offsetNanoseconds / (minuteMs * 1e6)

/** Asking the zone takes 10 µs, and a simulated year asks a hundred thousand times; so the answer is kept by the day. */
function steadyOffset(utcDay: number, timeZone: string): number | null {
  const days = offsets.get(timeZone) ?? new Map<number, number | null>()
  offsets.set(timeZone, days)
  const known = days.get(utcDay)
  if (known !== undefined) return known
  const first = askedOffset(utcDay * dayMs, timeZone)
  const offset = first === askedOffset((utcDay + 1) * dayMs, timeZone) ? first : null
  if (days.size >= maxDaysKept) days.clear()
  days.set(utcDay, offset)
  return offset
}

const offsetAt = (ms: number, timeZone: string): number =>
  steadyOffset(Math.floor(ms / dayMs), timeZone) ?? askedOffset(ms, timeZone)

/** `2027-03-15T08:05:00`: what the zone's clocks show. */
const localOf = (instant: Instant, timeZone: string): string => {
  const ms = Date.parse(instant)
  if (Number.isNaN(ms)) throw new RangeError(`no such instant: ${instant}`)
  return asInstant(ms + offsetAt(ms, timeZone) * minuteMs).slice(0, 19)
}

/** The day that it is in the zone at this instant. */
export const localDayOf = (instant: Instant, timeZone: string): Day => localOf(instant, timeZone).slice(0, 10)

/** `HH:MM` in the zone; seconds are cut off. */
export const localTimeOf = (instant: Instant, timeZone: string): TimeOfDay => localOf(instant, timeZone).slice(11, 16)

/** `2027-03-15T08:05:00+01:00`: for people and for JSON; fractions of a second are cut off. */
export const toLocalIso = (instant: Instant, timeZone: string): string =>
  `${localOf(instant, timeZone)}${written(offsetAt(Date.parse(instant), timeZone))}`

function written(minutes: number): string {
  const size = Math.round(Math.abs(minutes))
  const two = (n: number) => String(n).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/**
 * The instant at which the zone's clocks show this time on this day. A time that the clock change skips is taken as long after the
 * gap as it lies in it (02:30 → 03:30); one that comes twice is the first. Throws RangeError on a day or time that does not exist.
 */
export function instantOf(day: Day, time: TimeOfDay, timeZone: string): Instant {
  const local = Date.parse(`${day}T${time}:00.000Z`)
  if (Number.isNaN(local) || asInstant(local).slice(0, 16) !== `${day}T${time}`)
    throw new RangeError(`no such time: ${day}T${time}`)
  const around = Math.floor(local / dayMs)
  const offset = steadyOffset(around, timeZone)
  // Steady on the day itself and on both neighbours: whatever the offset, the instant lies where it holds.
  const steady = offset !== null && steadyOffset(around - 1, timeZone) === offset && steadyOffset(around + 1, timeZone) === offset
  if (steady) return asInstant(local - offset * minuteMs)
  return asInstant(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).epochMilliseconds)
}

/** Negative when `end` lies before `start`. */
export const minutesBetween = (start: Instant, end: Instant): number => (Date.parse(end) - Date.parse(start)) / 60_000

/** `n` minutes of real time later, or earlier where `n` is negative. */
export function addMinutes(instant: Instant, n: number): Instant {
  const ms = Date.parse(instant)
  if (Number.isNaN(ms)) throw new RangeError(`no such instant: ${instant}`)
  return asInstant(ms + n * minuteMs)
}

const written8601 =
  /^(?<day>\d{4}-\d{2}-\d{2})[Tt ](?<time>(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)(?<offset>[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/

/**
 * RFC 3339 (`2027-03-15T09:00:00+01:00`, `…Z`) or a time in the zone (`2027-03-15T09:00`); null for anything else, for a day that does
 * not exist and for a local time that the clock change skips. A local time that comes twice is the first.
 */
export function parseTime(text: string, timeZone: string): Instant | null {
  const { day, time, offset } = written8601.exec(text.trim())?.groups ?? {}
  if (day === undefined || time === undefined) return null
  try {
    if (offset !== undefined) return asInstant(Temporal.Instant.from(`${day}T${time}${offset}`).epochMilliseconds)
    const local = Temporal.PlainDateTime.from(`${day}T${time}`)
    const zoned = local.toZonedDateTime(timeZone)
    return zoned.toPlainDateTime().equals(local) ? asInstant(zoned.epochMilliseconds) : null
  } catch {
    return null
  }
}
