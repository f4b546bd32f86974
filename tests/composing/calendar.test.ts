import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { localTimeOf } from '../../shared/calendar/day.ts'
import type { Charter } from '../../shared/charter/charter.ts'
import type { Recipient } from '../../shared/people.ts'
import { samples } from '../../templates/samples/all.ts'
import { danish, recipient } from '../../templates/samples/facts.ts'
import { everyLetter, write } from './written.ts'

const { letter } = samples.agenda
const pia = recipient('pia.vestermark')
const invite = (meeting: Partial<typeof letter.meeting> = {}, to: Recipient = pia, charter: Charter = danish): string =>
  write({ ...letter, meeting: { ...letter.meeting, ...meeting } }, to, charter).calendar?.text ?? ''

const event = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const vevent = calendar.getFirstSubcomponent('vevent')
  if (vevent === null) throw new Error('no event')
  return { calendar, vevent, zone: new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? undefined) }
}
/** The instant that a program without a time zone database of its own would show. */
const instantIn = (text: string, name: 'dtstart' | 'dtend'): string => {
  const { vevent, zone } = event(text)
  const time = vevent.getFirstPropertyValue(name) as ICAL.Time
  time.zone = zone
  return time.toJSDate().toISOString()
}

describe('an invitation', () => {
  test('G26 G29 goes with the planning invitation and the agenda, and with nothing else', () => {
    expect(everyLetter.filter(one => one.calendar !== null).map(one => one.letter.name)).toEqual([
      'agenda',
      'agenda',
      'planning-invitation',
      'planning-invitation',
    ])
  })

  test('G29 asks one person, in the network’s name, under an identifier that stays', () => {
    const { calendar, vevent } = event(invite())
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
    expect(vevent.getFirstPropertyValue('uid')).toBe('erfa-1@moeder.example')
    expect(vevent.getFirstPropertyValue('organizer')).toBe('mailto:erfa@moeder.example')
    expect(vevent.getAllProperties('attendee').map(one => one.getFirstValue())).toEqual(['mailto:pia.vestermark@lemvig.example'])
    expect(
      event(write(samples['planning-invitation'].letter, pia, danish).calendar?.text ?? '').vevent.getFirstPropertyValue('uid'),
    ).toBe('erfa-1-planning@moeder.example')
  })

  test('G29 puts the time zone first and folds at 75 octets', () => {
    const text = invite({ title: 'Ærø, Østerø; "Åse" '.repeat(12) })
    expect(text.indexOf('BEGIN:VTIMEZONE')).toBeLessThan(text.indexOf('BEGIN:VEVENT'))
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('G05 means the meeting’s very instants, on every day, in every zone, across clock changes', () => {
    const zones = [
      'Europe/Copenhagen',
      'Europe/London',
      'America/New_York',
      'Australia/Sydney',
      'Asia/Tokyo',
      'UTC',
      'Atlantic/Reykjavik',
    ]
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 * 365 * 96 }), fc.constantFrom(...zones), (quarters, timeZone) => {
        const start = new Date(Date.UTC(2026, 0, 1) + quarters * 900_000).toISOString()
        const end = new Date(Date.parse(start) + 3 * 3_600_000).toISOString()
        // The hour that the clock shows twice has no name of its own in a calendar; the earlier one is meant.
        const twice = (at: string) =>
          localTimeOf(at, timeZone) === localTimeOf(new Date(Date.parse(at) - 3_600_000).toISOString(), timeZone)
        fc.pre(!twice(start) && !twice(end))
        const text = invite({ start, end }, pia, { ...danish, timeZone })
        expect([instantIn(text, 'dtstart'), instantIn(text, 'dtend')]).toEqual([start, end])
      }),
      { numRuns: 300 },
    )
  })

  test('G79 survives any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.string({ unit: 'binary', maxLength: 120 }), (name, place) => {
        const { vevent } = event(invite({ place }, { ...pia, name }))
        expect(vevent.getAllProperties('attendee').length).toBe(1)
        expect(vevent.getFirstPropertyValue('uid')).toBe('erfa-1@moeder.example')
      }),
      { numRuns: 200 },
    )
    const { vevent } = event(invite({}, { ...pia, name: 'Sørensen, Åse "IT"; x:y' }))
    expect(vevent.getFirstProperty('attendee')?.getFirstParameter('cn')).toBe('Sørensen, Åse ’IT’; x:y')
  })
})
