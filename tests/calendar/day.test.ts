import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import {
  addDays,
  addMinutes,
  daysBetween,
  instantOf,
  isDay,
  isoWeekOf,
  localDayOf,
  localTimeOf,
  parseTime,
  toLocalIso,
  weekdayOf,
} from '../../shared/calendar/day.ts'

const copenhagen = 'Europe/Copenhagen'

test('days are added across months, years and leap days', () => {
  expect(addDays('2027-04-14', -30)).toBe('2027-03-15')
  expect(addDays('2027-12-31', 1)).toBe('2028-01-01')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(daysBetween('2027-03-15', '2027-04-14')).toBe(30)
  expect(daysBetween('2027-04-14', '2027-03-15')).toBe(-30)
})

test('a day that the calendar does not have is an error, not the day after', () => {
  expect(() => addDays('2027-02-29', 1)).toThrow('no such day: 2027-02-29')
  expect(() => weekdayOf('2027-4-14')).toThrow('no such day: 2027-4-14')
  expect(() => instantOf('2027-02-30', '09:00', copenhagen)).toThrow('no such time')
  expect(() => instantOf('2027-03-01', '24:00', copenhagen)).toThrow('no such time')
  expect(['2027-02-29', '2027-13-01', '27-01-01', '2028-02-29'].map(isDay)).toEqual([false, false, false, true])
})

test('part of a date, and a year of five digits, is no day', () => {
  expect(['2027', '2027-01', '+012027-01', '+012027-01-01', '2027-01-01T'].map(isDay)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})

test('an instant that does not exist is an error that names it', () => {
  expect(() => localDayOf('soon', copenhagen)).toThrow('no such instant: soon')
  expect(() => addMinutes('soon', 1)).toThrow('no such instant: soon')
})

test('weekdays and ISO weeks are those of Temporal on every day of the century', () => {
  for (let day = '2020-01-01'; day <= '2100-12-31'; day = addDays(day, 1)) {
    const known = Temporal.PlainDate.from(day)
    if (weekdayOf(day) !== known.dayOfWeek || isoWeekOf(day) !== known.weekOfYear) expect.unreachable(day)
  }
})

test('an instant is read in the zone, on either side of a clock change', () => {
  expect(localDayOf('2027-03-14T23:30:00.000Z', copenhagen)).toBe('2027-03-15')
  expect(localTimeOf('2027-03-28T00:59:59.999Z', copenhagen)).toBe('01:59')
  expect(localTimeOf('2027-03-28T01:00:00.000Z', copenhagen)).toBe('03:00')
  expect(toLocalIso('2027-03-15T07:05:00.000Z', copenhagen)).toBe('2027-03-15T08:05:00+01:00')
  expect(toLocalIso('2027-03-30T21:59:00.000Z', copenhagen)).toBe('2027-03-30T23:59:00+02:00')
  expect(toLocalIso('2027-01-01T00:00:00.000Z', 'America/St_Johns')).toBe('2026-12-31T20:30:00-03:30')
})

test('a time that the clock change skips comes after it; one that comes twice is the first', () => {
  expect(instantOf('2027-03-28', '02:30', copenhagen)).toBe('2027-03-28T01:30:00.000Z')
  expect(instantOf('2027-10-31', '02:30', copenhagen)).toBe('2027-10-31T00:30:00.000Z')
})

test('a time just before a clock change is right in a zone whose day begins long before that of UTC', () => {
  // Summer time in Auckland begins on Sunday 26 September 2027 at 02:00, which is still Saturday in UTC.
  expect(instantOf('2027-09-26', '00:30', 'Pacific/Auckland')).toBe('2027-09-25T12:30:00.000Z')
  expect(instantOf('2027-09-26', '08:05', 'Pacific/Auckland')).toBe('2027-09-25T19:05:00.000Z')
})

test('a time just after a clock change is right in a zone whose day ends long after that of UTC', () => {
  // Summer time in Nuuk began on Saturday 27 March 2021 at 22:00, which was already Sunday in UTC.
  expect(instantOf('2021-03-27', '21:30', 'America/Nuuk')).toBe('2021-03-28T00:30:00.000Z')
  expect(instantOf('2021-03-27', '23:30', 'America/Nuuk')).toBe('2021-03-28T01:30:00.000Z')
})

test('the remembered offset says what Temporal says, anywhere and at any time', () => {
  const zones = [copenhagen, 'Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe']
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2010-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
      fc.constantFrom(...zones),
      (date, zone) => {
        const instant = date.toISOString()
        const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
        expect(localDayOf(instant, zone)).toBe(zoned.toPlainDate().toString())
        expect(localTimeOf(instant, zone)).toBe(zoned.toPlainTime().toString().slice(0, 5))
        const time = localTimeOf(instant, zone)
        const back = Temporal.PlainDateTime.from(`${localDayOf(instant, zone)}T${time}`).toZonedDateTime(zone)
        expect(instantOf(localDayOf(instant, zone), time, zone)).toBe(new Date(back.epochMilliseconds).toISOString())
      },
    ),
    { numRuns: 3000 },
  )
})

test.each([
  ['2027-03-15T09:00', '2027-03-15T08:00:00.000Z'],
  ['2027-06-15T09:00:30', '2027-06-15T07:00:30.000Z'],
  ['2027-03-15T09:00:00+02:00', '2027-03-15T07:00:00.000Z'],
  ['2027-03-15t09:00:00.5z', '2027-03-15T09:00:00.500Z'],
  [' 2027-03-15 09:00Z ', '2027-03-15T09:00:00.000Z'],
  ['2027-10-31T02:30', '2027-10-31T00:30:00.000Z'],
  ['2027-03-15T23:59:59.123Z', '2027-03-15T23:59:59.123Z'],
])('the time %s is read', (text, instant) => {
  expect(parseTime(text, copenhagen)).toBe(instant)
})

test.each([
  '2027-03-15',
  '2027-02-29T09:00',
  '2027-03-15T24:00',
  '2027-03-15T9:00',
  '2027-03-28T02:30',
  '2027-03-15T09:00+1',
  '15-03-2027T09:00',
  'from 2027-03-15T09:00',
  'tomorrow',
  '',
])('"%s" is no time', text => {
  expect(parseTime(text, copenhagen)).toBeNull()
})

test('minutes are added in real time', () => {
  expect(addMinutes('2027-03-28T00:30:00.000Z', 90)).toBe('2027-03-28T02:00:00.000Z')
  expect(addMinutes('2027-03-28T00:30:00.000Z', -31)).toBe('2027-03-27T23:59:00.000Z')
})
