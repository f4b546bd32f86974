import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { Day, Instant } from '../calendar/types.ts'
import type { Letter } from '../letters.ts'
import type { CalendarOut } from './compose.ts'
import type { Words } from './words.ts'

// ical.js counts 75 octets without the space that a folded line begins with (RFC 5545, 3.1).
ICAL.foldLength = 74

interface Invitation {
  readonly uid: string
  readonly summary: string
  readonly description: string
  readonly place: string
  readonly start: Instant
  readonly end: Instant
}

/** The invitation that goes with a letter: to the network's meeting with the agenda, to the planning meeting with its draft. */
export const invitationOf = (letter: Letter, w: Words, at: Instant): CalendarOut | null => {
  const host = w.charter.address.split('@')[1] ?? 'localhost'
  switch (letter.name) {
    case 'agenda': {
      const { number, title, place, start, end } = letter.meeting
      return request(
        {
          uid: `${w.charter.id}-${number}@${host}`,
          summary: title || w.charter.meetingName,
          description: w.t('Dagsordenen er sendt i en mail.', 'The agenda came by mail.'),
          place,
          start,
          end,
        },
        w,
        at,
      )
    }
    case 'planning-invitation': {
      const { number, start: meets } = letter.meeting
      const what = `${w.charter.meetingName} ${w.date(w.dayOf(meets))}`
      const summary = w.t(`Planlægning: ${what}`, `Planning: ${what}`)
      const description = w.t('Forslaget til dagsorden er sendt i en mail.', 'The draft agenda came by mail.')
      return request(
        {
          uid: `${w.charter.id}-${number}-planning@${host}`,
          summary,
          description,
          place: w.charter.meetings.usualPlace,
          ...letter.planning,
        },
        w,
        at,
      )
    }
    default:
      return null
  }
}

/** One event, one guest: forty addresses do not leak, and an answer says whose it is. */
const request = (event: Invitation, w: Words, at: Instant): CalendarOut => {
  const { timeZone } = w.charter
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('prodid', '-//Rundskriv//Meeting secretary//EN')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('method', 'REQUEST')
  calendar.addSubcomponent(zoneOf(timeZone, event.start))

  const vevent = new ICAL.Component('vevent')
  vevent.addPropertyWithValue('uid', event.uid)
  vevent.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${at.slice(0, 19)}Z`))
  vevent.addPropertyWithValue('sequence', 0)
  for (const [name, instant] of [
    ['dtstart', event.start],
    ['dtend', event.end],
  ] as const) {
    const local = Temporal.Instant.from(instant)
      .toZonedDateTimeISO(timeZone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'second' })
    const property = new ICAL.Property(name, vevent)
    property.setParameter('tzid', timeZone)
    property.setValue(ICAL.Time.fromDateTimeString(local))
    vevent.addProperty(property)
  }
  vevent.addPropertyWithValue('summary', event.summary)
  vevent.addPropertyWithValue('description', event.description)
  if (event.place !== '') vevent.addPropertyWithValue('location', event.place)
  vevent.addPropertyWithValue('status', 'CONFIRMED')
  vevent.addPropertyWithValue('transp', 'OPAQUE')
  const organizer = vevent.addPropertyWithValue('organizer', `mailto:${w.charter.address}`)
  organizer.setParameter('cn', parameter(w.charter.shortName))
  const attendee = vevent.addPropertyWithValue('attendee', `mailto:${w.to.address}`)
  attendee.setParameter('cn', parameter(w.to.name === '' ? w.to.address : w.to.name))
  attendee.setParameter('cutype', w.to.person === null ? 'GROUP' : 'INDIVIDUAL')
  attendee.setParameter('role', 'REQ-PARTICIPANT')
  attendee.setParameter('partstat', 'NEEDS-ACTION')
  attendee.setParameter('rsvp', 'TRUE')
  calendar.addSubcomponent(vevent)
  return { method: 'REQUEST', text: `${calendar.toString()}\r\n`, fileName: w.t('invitation.ics', 'invite.ics') }
}

/** A parameter's value cannot hold a quotation mark, in whatever way it is written. */
const parameter = (text: string) => text.replaceAll('"', '’')

/** The zone's rules of that year: each of the last two changes before the event begins a rule that repeats every year. */
const zoneOf = (timeZone: string, at: Instant): ICAL.Component => {
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
