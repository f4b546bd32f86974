import { addMinutes, isDay } from '../../calendar/day.ts'
import type { Day, Instant } from '../../calendar/types.ts'
import { decodeText } from '../../mail/charset.ts'
import { cleanLine } from '../../mail/clean-line.ts'
import type { ParsedMail } from '../../mail/parsed-mail.ts'
import type { Component, Property } from './ical.ts'
import { parseCalendar } from './ical.ts'
import type { Attendee, Found, Invitation } from './invitation.ts'
import { joiningLinkIn, placeWithLink } from './join.ts'
import type { Wall } from './zones.ts'
import { definedOffset, offsetOf, zoneNamed } from './zones.ts'

const named = (part: Component, name: string): readonly Property[] => part.properties.filter(each => each.name === name)
const property = (part: Component, name: string): Property | null => named(part, name)[0] ?? null
const text = (part: Component, name: string): string | null => {
  const said = cleanLine(property(part, name)?.values[0] ?? '')
  return said === '' ? null : said
}

interface Moment {
  readonly wall: Wall
  readonly at: Instant | null
  readonly zone: Invitation['zone']
  /** A date without a time. */
  readonly isWhole: boolean
  readonly isUtc: boolean
}

/** A time with its zone, if it has one that is known and that the sender's own definition agrees with. */
const momentOf = (found: Property | null, calendar: Component): Moment | null => {
  const [, day, time, utc] =
    /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d))?(Z)?$/.exec(found?.values[0] ?? '') ?? []
  if (found === null || day === undefined || !isDay(day)) return null
  const isWhole = time === undefined
  const wall = `${day}T${time ?? '00:00:00'}`
  const at = (offset: number): Instant => new Date(Date.parse(`${wall}Z`) - offset * 60_000).toISOString()
  const isUtc = utc !== undefined
  if (isUtc) return { wall, at: at(0), zone: 'ok', isWhole, isUtc }
  const { tzid = '' } = found.params
  const zone = zoneNamed(tzid)
  if (zone === null) return { wall, at: null, zone: 'unknown', isWhole, isUtc }
  const offset = offsetOf(zone, wall)
  const definition = calendar.components.find(each => property(each, 'tzid')?.values[0] === tzid)
  const isTrue = definition === undefined || definedOffset(definition, wall) === offset
  return { wall, at: isTrue ? at(offset) : null, zone: isTrue ? 'ok' : 'lying', isWhole, isUtc }
}

/** `PT1H30M`, in minutes; 0 where it says no length. Months and years are none of a meeting. */
const minutesOf = (duration: string): number => {
  const [, weeks = 0, days = 0, hours = 0, minutes = 0] =
    /^\+?P(?:(\d{1,2})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d+S)?)?$/.exec(duration) ?? []
  return ((Number(weeks) * 7 + Number(days)) * 24 + Number(hours)) * 60 + Number(minutes)
}

const endOf = (event: Component, start: Moment, calendar: Component): Moment | null => {
  const end = momentOf(property(event, 'dtend'), calendar)
  const minutes = minutesOf(property(event, 'duration')?.values[0] ?? '')
  if (end !== null || minutes === 0) return end
  const wall = new Date(Date.parse(`${start.wall}Z`) + minutes * 60_000).toISOString().slice(0, 19)
  return { ...start, wall, at: start.at === null ? null : addMinutes(start.at, minutes) }
}

/** A clean line holds no more: a longer address would be another one. */
const longestAddress = 200

/** Lower-case, without `mailto:`; null for what is no address. */
const bare = (written: string): string | null => {
  const address = written
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase()
  return address.includes('@') && address.length <= longestAddress ? cleanLine(address) : null
}

/** Guests without a mailbox are named by a number, with their address beside it. */
const addressOf = (found: Property | null): string | null => bare(found?.values[0] ?? '') ?? bare(found?.params.email ?? '')

const attendeeOf = (found: Property): readonly Attendee[] => {
  const address = addressOf(found)
  const { cn = '', partstat = 'NEEDS-ACTION', 'delegated-to': delegate = '' } = found.params
  return address === null ? [] : [{ address, name: cleanLine(cn), partstat: partstat.toUpperCase(), delegatedTo: bare(delegate) }]
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

/** The day that an entry is on. Whole days that a program has put into UTC begin at 22 or 23 o'clock of the day before. */
const dayOf = ({ wall, isUtc }: Moment, allDay: boolean): Day =>
  allDay && isUtc ? new Date(Date.parse(`${wall}Z`) + 12 * 60 * 60_000).toISOString().slice(0, 10) : wall.slice(0, 10)

const mostAttendees = 200

const sequenceOf = (event: Component): number => {
  const sequence = Number(property(event, 'sequence')?.values[0] ?? 0)
  return Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0
}

type Times = Pick<Invitation, 'start' | 'end' | 'local' | 'allDay' | 'zone'>
const noTimes: Times = { start: null, end: null, local: null, allDay: false, zone: 'ok' }

const timesOf = (event: Component, start: Moment, calendar: Component): Times => {
  const end = endOf(event, start, calendar)
  const allDay = isWholeDay(event, start, end)
  const zone = worse(start, end)
  const isSure = !allDay && zone === 'ok'
  return {
    start: isSure ? start.at : null,
    end: isSure ? (end?.at ?? null) : null,
    local: { on: dayOf(start, allDay), from: start.wall.slice(11, 16), until: end?.wall.slice(11, 16) ?? null },
    allDay,
    zone,
  }
}

/** Where the link to join stands: a line of Microsoft's or Google's own, or the text of the entry. */
const linkWords = (event: Component): string =>
  ['x-microsoft-skypeteamsmeetingurl', 'x-google-conference', 'description']
    .map(name => property(event, name)?.values[0] ?? '')
    .join('\n')

const invitationOf = (calendar: Component): Invitation | null => {
  const events = calendar.components.filter(({ name }) => name === 'vevent')
  const [event] = events
  if (event === undefined) return null
  const start = momentOf(property(event, 'dtstart'), calendar)
  const method = text(calendar, 'method')?.toUpperCase() ?? 'PUBLISH'
  // An answer is about an entry that is known already: without a time it is one all the same.
  if (start === null && method !== 'REPLY') return null
  return {
    method,
    uid: property(event, 'uid')?.values[0]?.trim().slice(0, 500) || null,
    sequence: sequenceOf(event),
    stamp: momentOf(property(event, 'dtstamp'), calendar)?.at ?? null,
    ...(start === null ? noTimes : timesOf(event, start, calendar)),
    place: placeWithLink(text(event, 'location'), joiningLinkIn(linkWords(event))),
    title: text(event, 'summary')?.slice(0, 120) ?? null,
    organizer: addressOf(property(event, 'organizer')),
    attendees: named(event, 'attendee').slice(0, mostAttendees).flatMap(attendeeOf),
    comment: named(event, 'comment')
      .map(each => each.values[0])
      .join('\n')
      .slice(0, 2000),
    recurring: events.length > 1 || repeats(event),
  }
}

const isFile = (each: ParsedMail['attachments'][number]): boolean =>
  /^(?:text\/calendar|application\/ics)\b/i.test(each.type) || /\.ics$/i.test(each.name)

/** How large a file may be that is looked into at all. */
const mostBytes = 200_000

const textOf = (file: ParsedMail['attachments'][number] | undefined): string =>
  file === undefined || file.bytes.length > mostBytes ? '' : decodeText(file.bytes, null).text

/** An answer is one also where a gateway dropped the method from the part's header; an invitation without it may be any file. */
const answers = /^METHOD:(?:REPLY|COUNTER)\s*$/im

/** The calendar that a mail carries: its own part first, else a file. Null for none. */
export const invitationIn = (mail: Pick<ParsedMail, 'calendars' | 'attachments'>): Found | null => {
  const part = mail.calendars.find(each => each.method !== null) ?? mail.calendars[0]
  const file = mail.attachments.find(isFile)
  if (part === undefined && file === undefined) return null
  const as = part !== undefined && (part.method !== null || answers.test(part.text.slice(0, 2000))) ? 'part' : 'file'
  // What mail programs attach for those that show no buttons says the same once more.
  const written = part?.text ?? textOf(file)
  const calendar = parseCalendar(written)
  const invitation = calendar === null ? null : invitationOf(calendar)
  // RFC 6047 §2.4: two methods in one mail, and nobody knows which is meant.
  if (invitation === null || (part?.method ?? invitation.method) !== invitation.method) return { kind: 'broken', as }
  return { kind: 'read', as, invitation }
}
