import { addMinutes, isDay } from '../../calendar/day.ts'
import type { Instant } from '../../calendar/types.ts'
import { decodeText } from '../../mail/charset.ts'
import { cleanLine } from '../../mail/clean-line.ts'
import type { ParsedMail } from '../../mail/parsed-mail.ts'
import type { Component, Property } from './ical.ts'
import { parseCalendar } from './ical.ts'
import type { Attendee, Found, Invitation } from './invitation.ts'
import type { Wall } from './zones.ts'
import { definedOffset, offsetOf, zoneNamed } from './zones.ts'

const named = (part: Component, name: string): readonly Property[] => part.properties.filter(each => each.name === name)
const property = (part: Component, name: string): Property | null => named(part, name)[0] ?? null
const text = (part: Component, name: string): string | null => {
  const said = cleanLine(property(part, name)?.values[0] ?? '').trim()
  return said === '' ? null : said
}

interface Moment {
  readonly wall: Wall
  readonly at: Instant | null
  readonly zone: Invitation['zone']
  /** A date without a time. */
  readonly isWhole: boolean
}

/** A time with its zone, if it has one that is known and that the sender's own definition agrees with. */
const momentOf = (found: Property | null, calendar: Component): Moment | null => {
  const [, day, time = '00:00:00', utc] =
    /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d))?(Z)?$/.exec(found?.values[0] ?? '') ?? []
  const wall = `${day}T${time}`
  if (day === undefined || !isDay(day)) return null
  const isWhole = !found?.values[0]?.includes('T')
  const at = (offset: number): Instant => new Date(Date.parse(`${wall}Z`) - offset * 60_000).toISOString()
  if (utc !== undefined) return { wall, at: at(0), zone: 'ok', isWhole }
  const tzid = found?.params.tzid ?? ''
  const zone = zoneNamed(tzid)
  if (zone === null) return { wall, at: null, zone: 'unknown', isWhole }
  const offset = offsetOf(zone, wall)
  const definition = calendar.components.find(each => each.name === 'vtimezone' && property(each, 'tzid')?.values[0] === tzid)
  const isTrue = definition === undefined || definedOffset(definition, wall) === offset
  return { wall, at: isTrue ? at(offset) : null, zone: isTrue ? 'ok' : 'lying', isWhole }
}

/** `PT1H30M`, in minutes. Months and years are no length of a meeting. */
const minutesOf = (duration: string): number | null => {
  const [all, weeks, days, hours, minutes] =
    /^P(?:(\d{1,2})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d+S)?)?$/.exec(duration) ?? []
  return all === undefined
    ? null
    : ((Number(weeks ?? 0) * 7 + Number(days ?? 0)) * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0)
}

const endOf = (event: Component, start: Moment, calendar: Component): Moment | null => {
  const end = momentOf(property(event, 'dtend'), calendar)
  const minutes = minutesOf(property(event, 'duration')?.values[0] ?? '')
  if (end !== null || minutes === null || minutes === 0) return end
  const wall = new Date(Date.parse(`${start.wall}Z`) + minutes * 60_000).toISOString().slice(0, 19)
  return { ...start, wall, at: start.at === null ? null : addMinutes(start.at, minutes) }
}

const addressOf = (found: Property | null): string | null => {
  const address = (found?.values[0] ?? '')
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase()
  const written = address.includes('@') ? address : (found?.params.email ?? '').toLowerCase()
  return written.includes('@') && written.length <= 254 ? cleanLine(written) : null
}

const attendeeOf = (found: Property): readonly Attendee[] => {
  const address = addressOf(found)
  const { cn = '', partstat = 'NEEDS-ACTION' } = found.params
  const delegate = (found.params['delegated-to'] ?? '').replace(/^"?mailto:|"$/gi, '').toLowerCase()
  const delegatedTo = delegate.includes('@') && delegate.length <= 254 ? cleanLine(delegate) : null
  return address === null ? [] : [{ address, name: cleanLine(cn), partstat: partstat.toUpperCase(), delegatedTo }]
}

const stampOf = (event: Component): Instant | null => {
  const at = Date.parse(property(event, 'dtstamp')?.values[0] ?? '')
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

const repeats = (event: Component): boolean =>
  event.properties.some(({ name }) => name === 'rrule' || name === 'rdate' || name === 'recurrence-id')

/** Midnight to midnight is a day to Outlook, which says so elsewhere, or nowhere. */
const isWholeDay = (event: Component, start: Moment, end: Moment | null): boolean =>
  start.isWhole ||
  text(event, 'x-microsoft-cdo-alldayevent')?.toUpperCase() === 'TRUE' ||
  (start.wall.endsWith('T00:00:00') && (end?.wall.endsWith('T00:00:00') ?? false))

const worse = (one: Moment, other: Moment | null): Invitation['zone'] =>
  [one.zone, other?.zone].includes('lying') ? 'lying' : [one.zone, other?.zone].includes('unknown') ? 'unknown' : 'ok'

const mostAttendees = 200

const invitationOf = (calendar: Component): Invitation | null => {
  const events = calendar.components.filter(({ name }) => name === 'vevent')
  const [event] = events
  const start = event === undefined ? null : momentOf(property(event, 'dtstart'), calendar)
  const method = text(calendar, 'method')?.toUpperCase() ?? 'PUBLISH'
  if (event === undefined) return null
  // An answer is about an entry that is known already: without a time it is one all the same.
  if (start === null && method !== 'REPLY') return null
  const end = start === null ? null : endOf(event, start, calendar)
  const allDay = start !== null && isWholeDay(event, start, end)
  const zone = start === null ? 'ok' : worse(start, end)
  const isSure = !allDay && zone === 'ok'
  const sequence = Number(property(event, 'sequence')?.values[0] ?? 0)
  return {
    method,
    uid: property(event, 'uid')?.values[0]?.trim().slice(0, 500) || null,
    sequence: Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0,
    stamp: stampOf(event),
    start: isSure ? (start?.at ?? null) : null,
    end: isSure ? (end?.at ?? null) : null,
    local:
      start === null
        ? null
        : { on: start.wall.slice(0, 10), from: start.wall.slice(11, 16), until: end?.wall.slice(11, 16) ?? null },
    place: text(event, 'location')?.slice(0, 200) ?? null,
    title: text(event, 'summary')?.slice(0, 120) ?? null,
    organizer: addressOf(property(event, 'organizer')),
    attendees: named(event, 'attendee').slice(0, mostAttendees).flatMap(attendeeOf),
    comment: named(event, 'comment')
      .map(each => each.values[0] ?? '')
      .join('\n')
      .slice(0, 2000),
    allDay,
    recurring: events.length > 1 || repeats(event),
    zone,
  }
}

const isFile = (each: ParsedMail['attachments'][number]): boolean =>
  /^(?:text\/calendar|application\/ics)\b/i.test(each.type) || /\.ics$/i.test(each.name)

/** How large a file may be that is looked into at all. */
const mostBytes = 200_000

/** An answer is one also where a gateway dropped the method from the part's header; an invitation without it may be any file. */
const answers = /^METHOD:(?:REPLY|COUNTER)\s*$/im

/** The calendar that a mail carries: its own part first, else a file. Null for none. */
export const invitationIn = (mail: Pick<ParsedMail, 'calendars' | 'attachments'>): Found | null => {
  const part = mail.calendars.find(each => each.method !== null) ?? mail.calendars[0]
  const file = mail.attachments.find(isFile)
  if (part === undefined && file === undefined) return null
  const as = part !== undefined && (part.method !== null || answers.test(part.text.slice(0, 2000))) ? 'part' : 'file'
  const isTooLarge = part === undefined && (file?.bytes.length ?? 0) > mostBytes
  // What mail programs attach for those that show no buttons says the same once more.
  const written = part?.text ?? (file === undefined || isTooLarge ? '' : decodeText(file.bytes, null).text)
  const calendar = parseCalendar(written)
  const invitation = calendar === null ? null : invitationOf(calendar)
  // RFC 6047 §2.4: two methods in one mail, and nobody knows which is meant.
  if (invitation === null || (part?.method != null && part.method !== invitation.method)) return { kind: 'broken', as }
  return { kind: 'read', as, invitation }
}
