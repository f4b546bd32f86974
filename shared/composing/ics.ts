import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { addDays } from '../calendar/day.ts'
import type { Day, Instant } from '../calendar/types.ts'

// ical.js counts 75 octets without the space that a folded line begins with (RFC 5545, 3.1).
ICAL.foldLength = 74

/** `REQUEST` invites, `CANCEL` takes an invitation back, `PUBLISH` only shows (RFC 5546). */
export type CalendarMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH'

export interface Guest {
  readonly name: string
  readonly address: string
  /** A mailing group answers for nobody in particular. */
  readonly isGroup: boolean
}

/** One entry, as every calendar program understands it. */
export interface Entry {
  readonly uid: string
  /** Counted up when time or place change, and by nothing else (RFC 5546, 2.1.4). */
  readonly sequence: number
  readonly summary: string
  readonly description: string
  readonly place: string
  readonly start: Instant
  readonly end: Instant
  /** Whole days, first and last, in place of the times. */
  readonly days?: { readonly from: Day; readonly to: Day }
}

/** One guest: forty addresses do not leak, and an answer says whose it is. */
export interface Invited {
  readonly organizer: Pick<Guest, 'name' | 'address'>
  readonly guest: Guest
}

/**
 * A calendar of these entries as text. The zone comes first, since some programs read only what stands before its use. `at` is when
 * it was said (DTSTAMP), which tells a newer entry from an older one of the same sequence.
 */
export const calendarText = (method: CalendarMethod, entries: readonly Entry[], timeZone: string, at: Instant): string =>
  `${calendarOf(method, entries, timeZone, at, null)}\r\n`

const calendarOf = (
  method: CalendarMethod,
  entries: readonly Entry[],
  timeZone: string,
  at: Instant,
  organizer: Invited['organizer'] | null,
): ICAL.Component => {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('prodid', '-//Rundskriv//Meeting secretary//EN')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('method', method)
  const [first] = entries
  if (first !== undefined) calendar.addSubcomponent(zoneOf(timeZone, first.start))
  for (const entry of entries) {
    const vevent = eventOf(method, entry, timeZone, at)
    if (organizer !== null) addOrganizer(vevent, organizer)
    calendar.addSubcomponent(vevent)
  }
  return calendar
}

const eventOf = (method: CalendarMethod, entry: Entry, timeZone: string, at: Instant): ICAL.Component => {
  const vevent = new ICAL.Component('vevent')
  vevent.addPropertyWithValue('uid', entry.uid)
  vevent.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${at.slice(0, 19)}Z`))
  vevent.addPropertyWithValue('sequence', entry.sequence)
  for (const [name, day] of [
    ['dtstart', entry.days?.from],
    // The end of whole days is the first day after them.
    ['dtend', entry.days === undefined ? undefined : addDays(entry.days.to, 1)],
  ] as const)
    if (day !== undefined) vevent.addPropertyWithValue(name, ICAL.Time.fromDateString(day))
  if (entry.days === undefined) addTimes(vevent, entry, timeZone)
  vevent.addPropertyWithValue('summary', entry.summary)
  vevent.addPropertyWithValue('description', entry.description)
  if (entry.place !== '') vevent.addPropertyWithValue('location', entry.place)
  vevent.addPropertyWithValue('status', method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED')
  vevent.addPropertyWithValue('transp', method === 'REQUEST' ? 'OPAQUE' : 'TRANSPARENT')
  return vevent
}

const addTimes = (vevent: ICAL.Component, entry: Entry, timeZone: string): void => {
  for (const [name, instant] of [
    ['dtstart', entry.start],
    ['dtend', entry.end],
  ] as const) {
    const property = new ICAL.Property(name, vevent)
    const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime()
    if (isShownTwice(local, timeZone)) {
      property.setValue(ICAL.Time.fromDateTimeString(`${new Date(instant).toISOString().slice(0, 19)}Z`))
    } else {
      property.setParameter('tzid', timeZone)
      property.setValue(ICAL.Time.fromDateTimeString(local.toString({ smallestUnit: 'second' })))
    }
    vevent.addProperty(property)
  }
}

/** The hour that the clock shows twice in an autumn night: its local name means two instants, so it is written in UTC. */
const isShownTwice = (local: Temporal.PlainDateTime, timeZone: string): boolean =>
  !local
    .toZonedDateTime(timeZone, { disambiguation: 'earlier' })
    .equals(local.toZonedDateTime(timeZone, { disambiguation: 'later' }))

/**
 * An invitation of one guest to one entry. The guest stands in a line of his own at the end of it; everything else is the same for everybody,
 * and is written once.
 */
export const invitationText = (
  method: CalendarMethod,
  entry: Entry,
  { organizer, guest }: Invited,
  timeZone: string,
  at: Instant,
): string => {
  const key = JSON.stringify([method, entry, organizer, timeZone, at])
  const text = knownEntries.get(key) ?? `${calendarOf(method, [entry], timeZone, at, organizer)}\r\n`
  if (knownEntries.size >= mostKnown) knownEntries.clear()
  knownEntries.set(key, text)
  const end = text.lastIndexOf('END:VEVENT')
  return `${text.slice(0, end)}${attendeeLines(method, guest)}${text.slice(end)}`
}

const mostKnown = 100
const knownEntries = new Map<string, string>()

const addOrganizer = (vevent: ICAL.Component, { name, address }: Invited['organizer']): void => {
  const host = vevent.addPropertyWithValue('organizer', `mailto:${address}`)
  host.setParameter('cn', parameter(name))
}

/** Folded, with their line ends. */
const attendeeLines = (method: CalendarMethod, { name, address, isGroup }: Guest): string => {
  const around = new ICAL.Component('vevent')
  const attendee = around.addPropertyWithValue('attendee', `mailto:${address}`)
  attendee.setParameter('cn', parameter(name === '' ? address : name))
  attendee.setParameter('cutype', isGroup ? 'GROUP' : 'INDIVIDUAL')
  attendee.setParameter('role', 'REQ-PARTICIPANT')
  attendee.setParameter('partstat', 'NEEDS-ACTION')
  attendee.setParameter('rsvp', method === 'REQUEST' ? 'TRUE' : 'FALSE')
  return around.toString().slice('BEGIN:VEVENT\r\n'.length, -'END:VEVENT'.length)
}

/** A parameter's value cannot hold a quotation mark in whatever way it is written; and some take a backslash for the sign of one. */
const parameter = (text: string) => text.replaceAll('"', '’').replaceAll('\\', '/')

/** The zone's rules of that year: each of the last two changes before the event begins a rule that repeats every year. */
const zoneOf = (timeZone: string, at: Instant): ICAL.Component => {
  // A letter to a thousand people carries the same rules a thousand times.
  const key = `${timeZone} ${at}`
  const known = knownZones.get(key) ?? rulesOf(timeZone, at).jCal
  if (knownZones.size >= mostKnown) knownZones.clear()
  knownZones.set(key, known)
  return new ICAL.Component(known)
}

const knownZones = new Map<string, ICAL.Component['jCal']>()

const rulesOf = (timeZone: string, at: Instant): ICAL.Component => {
  const zone = new ICAL.Component('vtimezone')
  zone.addPropertyWithValue('tzid', timeZone)
  const start = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone)
  const last = start.getTimeZoneTransition('previous')
  const beforeLast = last?.getTimeZoneTransition('previous') ?? null
  const recent = last !== null && beforeLast !== null && start.year - beforeLast.year <= 2
  if (!recent) {
    zone.addSubcomponent(observance('standard', '1970-01-01T00:00:00', start.offset, start.offset))
    return zone
  }
  for (const change of [beforeLast, last]) {
    const before = change.subtract({ nanoseconds: 1 })
    const local = change.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime()
    const kind = change.offsetNanoseconds > before.offsetNanoseconds ? 'daylight' : 'standard'
    const part = observance(kind, local.toString({ smallestUnit: 'second' }), before.offset, change.offset)
    part.addPropertyWithValue(
      'rrule',
      ICAL.Recur.fromString(`FREQ=YEARLY;BYMONTH=${local.month};BYDAY=${weekInMonth(local.toPlainDate().toString())}`),
    )
    zone.addSubcomponent(part)
  }
  return zone
}

const observance = (kind: 'standard' | 'daylight', start: string, from: string, to: string): ICAL.Component => {
  const part = new ICAL.Component(kind)
  part.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(start))
  part.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString(from))
  part.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString(to))
  return part
}

/** "-1SU" for the last Sunday of a month, "2SU" for its second. */
const weekInMonth = (day: Day): string => {
  const date = Temporal.PlainDate.from(day)
  const nth = date.day + 7 > date.daysInMonth ? -1 : Math.ceil(date.day / 7)
  return `${nth}${['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][date.dayOfWeek - 1]}`
}
