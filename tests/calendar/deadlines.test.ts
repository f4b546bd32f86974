import { describe, expect, test } from 'vitest'
import { instantOf, toLocalIso } from '../../shared/calendar/day.ts'
import { commentDeadlines, deadlinesOf, nextDigestAt, nextSendTime } from '../../shared/calendar/deadlines.ts'
import type { ClockRules, Day, Deadline, DeadlineName, TimeOfDay } from '../../shared/calendar/types.ts'
import { erfa, smallEnglish } from '../support/charters.ts'

const danish = erfa().charter
const english = smallEnglish().charter

const meeting = (rules: ClockRules, day: Day, from: TimeOfDay = '13:00', to: TimeOfDay = '16:00') =>
  deadlinesOf(rules, instantOf(day, from, rules.timeZone), instantOf(day, to, rules.timeZone))

const on = (rules: ClockRules, name: DeadlineName) => meeting(rules, '2027-04-14').find(each => each.name === name)?.on

/** `items-due 2027-03-30T23:59:00+02:00 (2027-03-29 is easter-monday)` */
const written = (rules: ClockRules, { name, at, rolledOver }: Deadline) => {
  const why = rolledOver.map(({ day, off }) => `${day} is ${off}`).join(', ')
  return `${name} ${toLocalIso(at, rules.timeZone)}${why === '' ? '' : ` (${why})`}`
}

describe('G05 the clock of a meeting', () => {
  test('G05 on Wednesday 14 April 2027 at 13:00, as worked out by hand', () => {
    expect(meeting(danish, '2027-04-14').map(each => written(danish, each))).toEqual([
      'call-for-items 2027-03-15T08:05:00+01:00',
      'items-reminder 2027-03-24T08:05:00+01:00',
      'items-due 2027-03-30T23:59:00+02:00 (2027-03-29 is easter-monday)',
      'submission-summary 2027-03-31T08:05:00+02:00',
      'planning-invitation 2027-03-31T08:05:00+02:00',
      'planning-meeting 2027-03-31T13:00:00+02:00',
      'agenda-for-approval 2027-04-01T08:05:00+02:00',
      'agenda-due 2027-04-07T08:05:00+02:00',
      'minutes-template 2027-04-14T08:05:00+02:00',
      'meeting-ends 2027-04-14T16:00:00+02:00',
      'minutes-nudge-1 2027-04-19T08:05:00+02:00',
      'minutes-nudge-2 2027-04-23T08:05:00+02:00',
      'minutes-missing 2027-04-26T08:05:00+02:00',
    ])
  })

  test('G05 of the second network, without reminder and planning meeting', () => {
    // Monday 5 April 2027; summer time in London begins on 28 March.
    expect(meeting(english, '2027-04-05', '10:00', '11:30').map(each => written(english, each))).toEqual([
      'call-for-items 2027-03-16T09:15:00+00:00',
      'items-due 2027-03-26T23:59:00+00:00',
      'submission-summary 2027-03-29T09:15:00+01:00 (2027-03-27 is saturday, 2027-03-28 is sunday)',
      'agenda-for-approval 2027-03-29T09:15:00+01:00 (2027-03-28 is sunday, 2027-03-27 is saturday)',
      'agenda-due 2027-03-31T09:15:00+01:00',
      'minutes-template 2027-04-02T09:15:00+01:00 (2027-04-04 is sunday, 2027-04-03 is saturday)',
      'meeting-ends 2027-04-05T11:30:00+01:00',
      'minutes-nudge-1 2027-04-12T09:15:00+01:00',
      'minutes-missing 2027-04-19T09:15:00+01:00',
    ])
  })

  test('G28 the agenda is put for approval when the items are in, however its day rolls', () => {
    // Monday 5 April 2027: counted, the approval would be on Friday 26 March, the last day for items.
    const approval = meeting(english, '2027-04-05').find(each => each.name === 'agenda-for-approval')
    expect(approval).toMatchObject({ nominalOn: '2027-03-28', on: '2027-03-29' })
  })

  test('G28 the agenda is put for approval before it goes out, whatever the charter counts', () => {
    const rules = { ...danish, deadlines: { ...danish.deadlines, agendaForApproval: { days: -2, rolls: 'forward' as const } } }
    const [approval, agenda] = meeting(rules, '2027-04-14').filter(each => each.name.startsWith('agenda'))
    expect(approval).toMatchObject({ name: 'agenda-for-approval', nominalOn: '2027-04-12', on: '2027-04-07', at: agenda?.at })
  })

  test('G26 the planning invitation leaves as soon as the items are in, days before the planning meeting', () => {
    const { planningMeeting } = danish.deadlines
    const rules = { ...danish, deadlines: { ...danish.deadlines, planningMeeting: { ...planningMeeting!, days: -9 } } }
    expect(on(rules, 'planning-invitation')).toBe('2027-03-31')
    expect(on(rules, 'planning-meeting')).toBe('2027-04-05')
  })

  test('G05 counts days: thirty days before 13:00 summer time is a day in winter time, not an hour earlier', () => {
    const call = meeting(danish, '2027-04-14')[0]!
    expect(call.at).toBe('2027-03-15T07:05:00.000Z')
    const autumn = meeting(danish, '2027-11-10')[0]!
    expect(autumn).toMatchObject({ name: 'call-for-items', on: '2027-10-11', at: '2027-10-11T06:05:00.000Z' })
  })
})

describe('G04 rolling', () => {
  test('G04 what members must meet rolls forward, and both days are kept', () => {
    expect(meeting(danish, '2027-04-14').find(each => each.name === 'items-due')).toEqual({
      name: 'items-due',
      nominalOn: '2027-03-29',
      on: '2027-03-30',
      at: '2027-03-30T21:59:00.000Z',
      rolledOver: [{ day: '2027-03-29', off: 'easter-monday' }],
    })
  })

  test('G04 what the secretariat owes rolls back: planning on Maundy Thursday 2026 is held the day before, after the items are in', () => {
    const deadlines = meeting(danish, '2026-04-16')
    expect(deadlines.find(each => each.name === 'planning-meeting')).toMatchObject({
      nominalOn: '2026-04-02',
      on: '2026-04-01',
      at: '2026-04-01T11:00:00.000Z',
      rolledOver: [{ day: '2026-04-02', off: 'maundy-thursday' }],
    })
    expect(deadlines.find(each => each.name === 'items-due')).toMatchObject({ nominalOn: '2026-03-31', on: '2026-03-31' })
  })

  test('G04 an agenda that falls on a holiday goes out before it', () => {
    expect(meeting(danish, '2027-04-05').find(each => each.name === 'agenda-due')).toMatchObject({
      nominalOn: '2027-03-29',
      on: '2027-03-24',
    })
  })

  test('G04 the planning invitation is out on the morning of the planning day, even when items are still coming in', () => {
    // Thursday 15 April 2027: items are due on Tuesday 30 March, nominally; planning on Thursday 1 April.
    const clash = { ...danish, closedDays: ['03-30', '03-31', '04-01'] }
    const [invitation, planning] = meeting(clash, '2027-04-15').filter(each => each.name.startsWith('planning'))
    expect([invitation?.on, invitation?.at]).toEqual(['2027-03-24', '2027-03-24T07:05:00.000Z'])
    expect(planning?.on).toBe('2027-03-24')
  })
})

describe('the comment period', () => {
  test('G33 minutes sent on Thursday 22 April 2027 are open for comments until the day after Ascension Day', () => {
    expect(commentDeadlines(danish, '2027-04-22').map(each => written(danish, each))).toEqual([
      'comments-halfway 2027-04-29T08:05:00+02:00',
      'comments-due 2027-05-07T23:59:00+02:00 (2027-05-06 is ascension-day)',
      'approval 2027-05-10T08:05:00+02:00 (2027-05-08 is saturday, 2027-05-09 is sunday)',
    ])
  })

  test('G33 the second network gives seven days and no half-way bundle', () => {
    expect(commentDeadlines(english, '2027-04-22').map(each => written(english, each))).toEqual([
      'comments-due 2027-04-29T23:59:00+01:00',
      'approval 2027-04-30T09:15:00+01:00',
    ])
  })
})

test.each([
  ['in the window', '2027-03-24T12:00', '2027-03-24T12:00'],
  ['at its beginning', '2027-03-24T08:00', '2027-03-24T08:00'],
  ['in its last minute', '2027-03-24T17:59', '2027-03-24T17:59'],
  ['at its end', '2027-03-24T18:00', '2027-03-30T08:05'],
  ['before it', '2027-03-24T07:59', '2027-03-24T08:05'],
  ['on a holiday', '2027-03-25T12:00', '2027-03-30T08:05'],
  ['on a Saturday night', '2027-04-10T23:59', '2027-04-12T08:05'],
])('G04 a letter that is ready %s leaves in the send window (%s → %s)', (_, ready, leaves) => {
  const [at, expected] = [ready, leaves].map(text => instantOf(text.slice(0, 10), text.slice(11), danish.timeZone))
  expect(nextSendTime(danish, at!)).toBe(expected)
})

test.each([
  ['2027-04-09T10:00', '2027-04-12T08:05'],
  ['2027-04-12T08:04', '2027-04-12T08:05'],
  ['2027-04-12T08:05', '2027-04-19T08:05'],
  ['2027-03-27T10:00', '2027-03-30T08:05'], // Easter Monday
  ['2027-03-29T10:00', '2027-03-30T08:05'],
  ['2027-03-30T08:05', '2027-04-05T08:05'],
])('G41 after %s the next digest leaves on %s: Monday, or the first working day after it', (after, next) => {
  const [from, expected] = [after, next].map(text => instantOf(text.slice(0, 10), text.slice(11), danish.timeZone))
  expect(nextDigestAt(danish, danish.digest!, from!)).toBe(expected)
})

test('G41 the second network has its digest on Fridays', () => {
  expect(toLocalIso(nextDigestAt(english, english.digest!, '2027-04-10T00:00:00.000Z'), english.timeZone)).toBe(
    '2027-04-16T09:15:00+01:00',
  )
})

test('G41 a digest whose day is a holiday at the end of the week comes in the next week, not a week later', () => {
  // Friday 26 March 2027 is Good Friday; the next working day is Tuesday 30 March.
  const at = nextDigestAt(danish, { weekday: 5 }, '2027-03-29T10:00:00.000Z')
  expect(toLocalIso(at, danish.timeZone)).toBe('2027-03-30T08:05:00+02:00')
  const early = nextDigestAt(danish, { weekday: 5 }, '2027-03-30T05:00:00.000Z')
  expect(toLocalIso(early, danish.timeZone)).toBe('2027-03-30T08:05:00+02:00')
})
