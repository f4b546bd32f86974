import { expect, test } from 'vitest'
import { addMinutes, instantOf } from '../../shared/calendar/day.ts'
import { deadlinesOf, warningsFor } from '../../shared/calendar/deadlines.ts'
import type { ClockRules, DateWarning, Day } from '../../shared/calendar/types.ts'
import { erfa, smallEnglish } from '../support/charters.ts'

const danish = erfa().charter

function warnings(on: Day, now = '2025-11-03T09:00', rules: ClockRules = danish, minutes = 90): DateWarning[] {
  const start = instantOf(on, '13:00', rules.timeZone)
  const deadlines = deadlinesOf(rules, start, addMinutes(start, minutes))
  return warningsFor(rules, deadlines, start, instantOf(now.slice(0, 10), now.slice(11), rules.timeZone))
}

test('G06 nothing is said about dates that hold', () => {
  expect(warnings('2026-04-29')).toEqual([])
})

test('G06 a meeting on Ascension Day is warned about', () => {
  expect(warnings('2026-05-14')).toEqual([{ kind: 'meeting-on-day-off', on: '2026-05-14', off: 'ascension-day' }])
})

test('G06 a planning meeting on Maundy Thursday is warned about, with the day that it moves to', () => {
  expect(warnings('2026-04-16')).toEqual([
    {
      kind: 'deadline-on-day-off',
      deadline: 'planning-meeting',
      on: '2026-04-02',
      off: 'maundy-thursday',
      movedTo: '2026-04-01',
    },
    { kind: 'deadline-on-day-off', deadline: 'agenda-for-approval', on: '2026-04-03', off: 'good-friday', movedTo: '2026-04-07' },
  ])
})

test('G06 an agenda that must leave before a holiday is warned about', () => {
  expect(warnings('2027-05-13')).toContainEqual({
    kind: 'deadline-on-day-off',
    deadline: 'agenda-due',
    on: '2027-05-06',
    off: 'ascension-day',
    movedTo: '2027-05-05',
  })
})

test('G06 an agenda that rolls past its meeting is reported', () => {
  const rules = { ...danish, deadlines: { ...danish.deadlines, agendaDue: { days: 0, rolls: 'forward' as const } } }
  expect(warnings('2026-05-14', undefined, rules)).toContainEqual({
    kind: 'out-of-order',
    first: 'agenda-due',
    firstOn: '2026-05-15',
    second: 'meeting-ends',
    secondOn: '2026-05-14',
  })
})

test('G06 for a Monday meeting the items come in on the day of the planning meeting: reported (charter O3)', () => {
  // Items nominally on Saturday 3 April 2027; planning on Monday 5 April.
  expect(warnings('2027-04-19')).toEqual([
    { kind: 'deadline-on-day-off', deadline: 'call-for-items', on: '2027-03-20', off: 'saturday', movedTo: '2027-03-19' },
    { kind: 'deadline-on-day-off', deadline: 'items-reminder', on: '2027-03-29', off: 'easter-monday', movedTo: '2027-03-24' },
    { kind: 'deadline-on-day-off', deadline: 'items-due', on: '2027-04-03', off: 'saturday', movedTo: '2027-04-05' },
    { kind: 'items-due-not-before-planning', itemsDueOn: '2027-04-05', planningOn: '2027-04-05' },
  ])
})

test('G06 any other order that rolling has turned round is reported too', () => {
  const english = smallEnglish().charter
  const rules = { ...english, closedDays: ['03-25', '03-26', '03-29', '03-30'] }
  expect(warnings('2027-04-04', undefined, rules)).toContainEqual({
    kind: 'out-of-order',
    first: 'items-due',
    firstOn: '2027-03-31',
    second: 'agenda-due',
    secondOn: '2027-03-24',
  })
})

test('G06 a reminder that the charter puts on the day of the call itself is reported', () => {
  const rules = { ...danish, deadlines: { ...danish.deadlines, itemsReminder: danish.deadlines.callForItems } }
  expect(warnings('2026-04-29', undefined, rules)).toEqual([
    { kind: 'out-of-order', first: 'call-for-items', firstOn: '2026-03-30', second: 'items-reminder', secondOn: '2026-03-30' },
  ])
})

test('G06 a reminder that the charter puts after the planning meeting is reported as what it is', () => {
  const { itemsDue, planningMeeting } = danish.deadlines
  const late = { days: -8, rolls: 'back' } as const
  const rules = { ...danish, deadlines: { ...danish.deadlines, itemsReminder: late, itemsDue: { ...itemsDue, days: -7 } } }
  expect(planningMeeting?.days).toBe(-14)
  expect(warnings('2026-04-29', undefined, rules).map(each => (each.kind === 'out-of-order' ? each.first : each.kind))).toEqual([
    'items-reminder',
    'items-due-not-before-planning',
    'items-due',
  ])
})

test('G06 a meeting may be as long as the charter lets it, and not a minute longer', () => {
  const most = danish.meetings.maxMinutes
  expect(warnings('2026-04-29', undefined, danish, most)).toEqual([])
  expect(warnings('2026-04-29', undefined, danish, most + 1)).toEqual([{ kind: 'longer-than-allowed', minutes: most + 1, most }])
})

test('G06 Christmas week begins on the Monday before Christmas Eve and lasts for the rest of the year', () => {
  const avoided = (on: Day) => warnings(on).some(({ kind }) => kind === 'week-to-avoid')
  expect(['2026-12-20', '2026-12-21', '2026-12-24', '2027-12-31'].map(avoided)).toEqual([false, true, true, true])
})

test('G06 half days and times to avoid only warn', () => {
  expect(warnings('2026-05-01')).toContainEqual({ kind: 'half-day', on: '2026-05-01' })
  expect(warnings('2026-10-14')).toEqual([{ kind: 'week-to-avoid', week: 42, on: '2026-10-14' }])
  expect(warnings('2026-05-15')).toContainEqual({ kind: 'bridge-day', on: '2026-05-15' })
  expect(warnings('2026-12-22')).toContainEqual({ kind: 'week-to-avoid', week: 52, on: '2026-12-22' })
  expect(warnings('2027-12-28')).toContainEqual({ kind: 'week-to-avoid', week: 52, on: '2027-12-28' })
  expect(warnings('2026-12-17').map(({ kind }) => kind)).not.toContain('week-to-avoid')
  const open = { ...danish, halfDays: [] }
  expect(warnings('2026-05-01', undefined, open).map(({ kind }) => kind)).not.toContain('half-day')
})

test('a meeting that comes too soon names what it is too late for', () => {
  expect(warnings('2026-04-29', '2026-04-14T09:00')).toEqual([
    { kind: 'too-late-for', deadline: 'call-for-items', wasOn: '2026-03-30' },
    { kind: 'too-late-for', deadline: 'items-reminder', wasOn: '2026-04-08' },
    { kind: 'too-late-for', deadline: 'items-due', wasOn: '2026-04-13' },
  ])
})

test('the moment at which a letter should leave is too late to prepare it', () => {
  const late = { kind: 'too-late-for', deadline: 'call-for-items', wasOn: '2026-03-30' }
  expect(warnings('2026-04-29', '2026-03-30T08:04')).toEqual([])
  expect(warnings('2026-04-29', '2026-03-30T08:05')).toEqual([late])
})

test('a meeting in the past is only said to be in the past', () => {
  expect(warnings('2026-04-29', '2026-04-29T13:00')).toEqual([{ kind: 'in-the-past', on: '2026-04-29' }])
})

test('the second network is warned about its own dates only', () => {
  const english = smallEnglish().charter
  const named = (on: Day) => warnings(on, undefined, english).filter(({ kind }) => kind !== 'deadline-on-day-off')
  expect(named('2026-05-14')).toEqual([])
  expect(named('2026-08-12')).toEqual([{ kind: 'week-to-avoid', week: 33, on: '2026-08-12' }])
  expect(named('2026-12-25')).toEqual([{ kind: 'meeting-on-day-off', on: '2026-12-25', off: 'closed' }])
})
