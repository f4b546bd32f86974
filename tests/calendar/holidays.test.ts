import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { addDays, weekdayOf } from '../../shared/calendar/day.ts'
import { addWorkingDays, danishHolidays, dayOff, easterSunday, isWorkingDay, roll } from '../../shared/calendar/holidays.ts'
import type { DayOff } from '../../shared/calendar/types.ts'
import { erfa, smallEnglish } from '../support/charters.ts'

const danish = erfa().charter
const english = smallEnglish().charter

test.each<[string, DayOff | null]>([
  ['2027-03-29', 'easter-monday'],
  ['2027-05-06', 'ascension-day'],
  ['2027-04-23', null], // would have been Store Bededag
  ['2023-05-05', 'prayer-day'],
  ['2026-04-02', 'maundy-thursday'],
  ['2026-04-03', 'good-friday'],
  ['2026-04-05', 'easter-sunday'],
  ['2026-05-24', 'whit-sunday'],
  ['2026-05-25', 'whit-monday'],
  ['2027-01-01', 'new-years-day'],
  ['2026-12-25', 'christmas-day'],
  ['2026-12-26', 'boxing-day'], // a Saturday
  ['2026-12-24', 'closed'],
  ['2026-12-31', 'closed'],
  ['2026-06-05', 'closed'],
  ['2027-06-05', 'saturday'],
  ['2027-04-11', 'sunday'],
  ['2026-05-01', null], // a half day
  ['2026-05-15', null], // the Friday after Ascension Day
])('G03 %s: %s', (day, off) => {
  expect(dayOff(day, danish)).toBe(off)
})

test('G03 24 December and 5 June are days off only where the charter says so', () => {
  const open = { ...danish, closedDays: [] }
  expect(['2026-12-24', '2026-12-31', '2026-06-05'].map(day => isWorkingDay(day, open))).toEqual([true, true, true])
})

test('G03 a network without Danish holidays keeps its own closed days', () => {
  expect(dayOff('2027-03-29', english)).toBeNull()
  expect(dayOff('2026-12-25', english)).toBe('closed')
})

test('G03 the Danish holidays of 2020–2100 are those that date-holidays knows', () => {
  const oracle = new Holidays('DK')
  for (let year = 2020; year <= 2100; year++) {
    const theirs = oracle.getHolidays(year).filter(({ type }) => type === 'public')
    const days = [...new Set(theirs.map(({ date }) => date.slice(0, 10)))].toSorted()
    expect([...danishHolidays(year).keys()].toSorted(), String(year)).toEqual(days)
  }
})

test('Easter is a Sunday between 22 March and 25 April, on the dates that the almanac gives', () => {
  expect([1943, 2000, 2008, 2011, 2019, 2025, 2026, 2027, 2038].map(easterSunday)).toEqual([
    '1943-04-25',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2019-04-21',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ])
  for (let year = 2020; year <= 2100; year++) {
    const easter = easterSunday(year)
    expect(weekdayOf(easter)).toBe(7)
    expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true)
  }
})

test('a day off rolls to the nearest working day on the side that is asked for', () => {
  expect(roll('2027-03-26', 'forward', danish)).toBe('2027-03-30')
  expect(roll('2027-03-29', 'back', danish)).toBe('2027-03-24')
  expect(roll('2027-04-14', 'forward', danish)).toBe('2027-04-14')
})

test('working days are counted without the day itself', () => {
  expect(addWorkingDays('2027-03-24', 1, danish)).toBe('2027-03-30')
  expect(addWorkingDays('2027-03-30', -1, danish)).toBe('2027-03-24')
  expect(addWorkingDays('2027-03-27', 1, danish)).toBe('2027-03-30')
  expect(addWorkingDays('2027-03-24', 0, danish)).toBe('2027-03-24')
})

test('rules that close every day are an error, not a search without end', () => {
  const closedDays = Array.from({ length: 366 }, (_, index) => addDays('2028-01-01', index).slice(5))
  expect(() => roll('2027-04-14', 'forward', { holidays: 'none', closedDays })).toThrow('no working day near 2027-04-14')
})
