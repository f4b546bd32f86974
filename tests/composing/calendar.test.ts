import fc from 'fast-check'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { describe, expect, test } from 'vitest'
import type { Charter } from '../../shared/charter/charter.ts'
import type { YearEntry } from '../../shared/letters.ts'
import type { Recipient } from '../../shared/people.ts'
import { samples } from '../../templates/samples/all.ts'
import { danish, recipient } from '../../templates/samples/facts.ts'
import { everyLetter, write } from './written.ts'

const { letter } = samples.agenda
const pia = recipient('pia.vestermark')
const invite = (meeting: Partial<typeof letter.meeting> = {}, to: Recipient = pia, charter: Charter = danish): string =>
  write({ ...letter, meeting: { ...letter.meeting, ...meeting } }, to, charter).calendar?.text ?? ''

/** The user group's meeting, as the year's wheel shows it. */
const entry: YearEntry = {
  kind: 'user-group',
  meeting: null,
  title: '',
  from: '2027-04-12',
  to: '2027-04-12',
  start: '2027-04-12T08:00:00.000Z',
  end: '2027-04-12T12:00:00.000Z',
  expected: false,
}

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
  if (vevent.getFirstProperty(name)?.getFirstParameter('tzid') !== undefined) time.zone = zone
  return time.toJSDate().toISOString()
}

describe('an invitation', () => {
  test('G26 G29 G46 goes with the letters that tell of a meeting or change it, and with nothing else', () => {
    const danishOnes = everyLetter.filter(one => one.calendar !== null && one.language === 'da')
    expect(danishOnes.map(one => `${one.letter.name} ${one.calendar?.method}`).toSorted()).toEqual([
      'agenda REQUEST',
      'call-for-items REQUEST',
      'meeting-cancelled CANCEL',
      'meeting-moved REQUEST',
      'planning-cancelled CANCEL',
      'planning-invitation REQUEST',
      'planning-moved REQUEST',
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

  test('G46 a title, a place or a name that would add a line, a guest or an alarm of its own adds nothing', () => {
    const attack = 'x\r\nATTENDEE:mailto:everybody@evil.example\nBEGIN:VALARM\u202Egpj\u0000<b>&\\n;ATTENDEE=y'
    const text = invite({ title: attack, place: attack }, { ...pia, name: attack })
    const lines = text.replaceAll('\r\n ', '').split('\r\n')
    expect(lines.filter(line => /^(?:ATTENDEE|ORGANIZER)/.test(line))).toHaveLength(2)
    expect(lines.filter(line => line.startsWith('BEGIN:')).map(line => line.slice(6))).toEqual(
      expect.not.arrayContaining(['VALARM']),
    )
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001F\u007F\u202A-\u202E]/)
    const year = new TextDecoder().decode(
      write({ name: 'year-wheel', year: 2027, entries: [{ ...entry, title: attack }] }, pia, danish).attachments.find(file =>
        file.name.endsWith('.ics'),
      )?.bytes,
    )
    expect(year.split('\r\n').filter(line => /^(?:ATTENDEE|BEGIN:VALARM)/.test(line))).toEqual([])
    expect(year.match(/^BEGIN:VEVENT/gm)).toHaveLength(1)
  })

  test('G46 another parser reads the same: who, when, where, and which of the seven', () => {
    for (const { letter, calendar } of everyLetter) {
      if (calendar === null) continue
      const ours = event(calendar.text)
      const { vcalendar, [`${ours.vevent.getFirstPropertyValue('uid')}`]: theirs } = nodeIcal.sync.parseICS(calendar.text)
      if (theirs?.type !== 'VEVENT') throw new Error(`${letter.name}: node-ical finds no event`)
      expect(vcalendar).toMatchObject({ method: calendar.method, version: '2.0' })
      expect(theirs.start.toISOString()).toBe(instantIn(calendar.text, 'dtstart'))
      expect(theirs.end?.toISOString()).toBe(instantIn(calendar.text, 'dtend'))
      expect(theirs.status).toBe(calendar.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED')
      expect(Number(theirs.sequence)).toBe(ours.vevent.getFirstPropertyValue('sequence'))
      expect(theirs.location).toBe(ours.vevent.getFirstPropertyValue('location'))
      expect(theirs.attendee).toMatchObject({ params: { RSVP: calendar.method === 'REQUEST' } })
    }
  })

  test('G46 counts up for a new time or place, and a cancellation counts as one more', () => {
    const meeting = { ...letter.meeting, sequence: 3 }
    const sequences = (['call-for-items', 'agenda', 'meeting-moved', 'meeting-cancelled'] as const).map(name => {
      const text = write({ ...samples[name].letter, meeting }, pia, danish).calendar?.text ?? ''
      return event(text).vevent.getFirstPropertyValue('sequence')
    })
    expect(sequences).toEqual([3, 3, 3, 4])
  })

  test('G46 a comma, a quotation mark or a letter of three octets breaks neither a name nor a line', () => {
    const names = fc.array(fc.constantFrom('Sørensen', ', ', 'Åse', ' "IT"', '; ', ':', 'Ø', '\\', '語', '🎓', ' ', "O'Brien"), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(names, names, names, (name, place, title) => {
        const said = { name: name.join('').trim(), place: place.join('').trim(), title: title.join('').trim() }
        fc.pre(said.name !== '' && said.place !== '' && said.title !== '')
        const text = invite({ place: said.place, title: said.title }, { ...pia, name: said.name })
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        const { vevent } = event(text)
        const tidy = (words: unknown) => String(words).replace(/\s+/g, ' ')
        expect(vevent.getFirstProperty('attendee')?.getFirstParameter('cn')).toBe(
          tidy(said.name.replaceAll('"', '’').replaceAll('\\', '/')),
        )
        expect(tidy(vevent.getFirstPropertyValue('location'))).toBe(tidy(said.place))
        expect(tidy(vevent.getFirstPropertyValue('summary'))).toBe(tidy(said.title))
        const theirs = nodeIcal.sync.parseICS(text)['erfa-1@moeder.example']
        // node-ical takes off quotation marks that stand around a whole text.
        expect(theirs?.type === 'VEVENT' && tidy(theirs.location)).toBe(tidy(said.place).replace(/^"(.*)"$/, '$1'))
      }),
      { numRuns: 60 },
    )
  })
})
