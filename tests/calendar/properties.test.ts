import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { addDays, addMinutes, instantOf, localDayOf, localTimeOf } from '../../shared/calendar/day.ts'
import { commentDeadlines, deadlinesOf, nextDigestAt, nextSendTime, warningsFor } from '../../shared/calendar/deadlines.ts'
import { isWorkingDay } from '../../shared/calendar/holidays.ts'
import type { ClockRules, Day, Deadline, DeadlineName, Offset, Rolling } from '../../shared/calendar/types.ts'
import { erfa, smallEnglish } from '../support/charters.ts'
import { anyDay, anyHours, anyRules, firstDay, lastDay } from '../support/clock-rules.ts'

/** Which deadlines members must meet, until the end of the day. */
const membersDays: readonly DeadlineName[] = ['items-due', 'comments-due']
/** Moments that are no letter. */
const noLetters: readonly DeadlineName[] = [...membersDays, 'planning-meeting', 'meeting-ends']

/** Put between others, so that their own count does not decide alone. */
const between: readonly DeadlineName[] = ['planning-invitation', 'agenda-for-approval']

const offsets: Partial<Record<DeadlineName, keyof ClockRules['deadlines']>> = {
  'call-for-items': 'callForItems',
  'items-reminder': 'itemsReminder',
  'items-due': 'itemsDue',
  'planning-meeting': 'planningMeeting',
  'agenda-for-approval': 'agendaForApproval',
  'agenda-due': 'agendaDue',
  'minutes-template': 'minutesTemplate',
  'comments-halfway': 'commentsHalfway',
  'comments-due': 'commentsDue',
}

const offsetOf = (rules: ClockRules, name: DeadlineName): Offset | null => rules.deadlines[offsets[name] ?? 'callForItems']

/** What must hold of the deadlines that are counted from `from`, whatever the charter. Plain comparisons: this runs a million times. */
function faultsOf(rules: ClockRules, deadlines: readonly Deadline[], from: Day): string[] {
  return deadlines.flatMap(each => {
    const faults: string[] = []
    const { name, nominalOn, on, at, rolledOver } = each
    const no = (what: string) => faults.push(`${from}: ${name} ${nominalOn} → ${on} ${at}: ${what}`)
    const offset = offsets[name] === undefined ? null : offsetOf(rules, name)
    const rolls: Rolling = offset?.rolls ?? 'forward'

    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(at)) no('is no instant of 24 characters')
    if (localDayOf(at, rules.timeZone) !== on) no('is not on its day')
    if (offset !== null && nominalOn !== addDays(from, offset.days)) no('is not counted in calendar days')
    if (!between.includes(name) && on !== nominalOn && on > nominalOn !== (rolls === 'forward')) no(`rolls ${rolls}`)
    if (!between.includes(name) && (on === nominalOn) !== (rolledOver.length === 0)) no('does not say why it moved')
    if (name !== 'meeting-ends' && !isWorkingDay(on, rules)) no('is on a day off')
    if (rolledOver.some(({ day }) => isWorkingDay(day, rules))) no('rolls over a working day')
    if (membersDays.includes(name) && localTimeOf(at, rules.timeZone) !== '23:59') no('does not end with the day')
    if (!noLetters.includes(name) && localTimeOf(at, rules.timeZone) !== rules.sendWindow.letters)
      no('does not leave with the letters')
    if (!noLetters.includes(name) && nextSendTime(rules, at) !== at) no('leaves in the quiet hours')
    return faults
  })
}

/** Pairs of which the first must come before the second. The rest of the order follows from these. */
const orders: readonly (readonly [DeadlineName, DeadlineName])[] = [
  ['call-for-items', 'items-reminder'],
  ['call-for-items', 'items-due'],
  ['items-reminder', 'items-due'],
  ['items-due', 'planning-meeting'],
  ['items-due', 'agenda-due'],
  ['planning-meeting', 'agenda-due'],
  ['agenda-due', 'meeting-ends'],
]

/** Every order that does not hold and that no warning names. */
function unreported(rules: ClockRules, deadlines: readonly Deadline[], start: string): string[] {
  const at = (name: DeadlineName) => deadlines.find(each => each.name === name)?.at
  const warnings = warningsFor(rules, deadlines, start, '2000-01-01T00:00:00.000Z')
  return orders.flatMap(([first, second]) => {
    const [one, other] = [at(first), at(second)]
    if (one === undefined || other === undefined || one < other) return []
    const said = warnings.some(each =>
      each.kind === 'items-due-not-before-planning'
        ? first === 'items-due' && second === 'planning-meeting'
        : each.kind === 'out-of-order' && each.first === first && each.second === second,
    )
    return said ? [] : [`${start}: ${first} is not before ${second}`]
  })
}

function meetingFaults(rules: ClockRules, on: Day, time: string, minutes: number): string[] {
  const start = instantOf(on, time, rules.timeZone)
  const deadlines = deadlinesOf(rules, start, addMinutes(start, minutes))
  const at = (name: DeadlineName) => deadlines.find(each => each.name === name)?.at ?? null
  const [invitation, planning, approval, agenda] = [
    at('planning-invitation'),
    at('planning-meeting'),
    at('agenda-for-approval'),
    at('agenda-due'),
  ]
  return [
    ...faultsOf(rules, deadlines, on),
    ...unreported(rules, deadlines, start),
    ...(invitation !== null && planning !== null && invitation >= planning
      ? [`${on}: the invitation comes after the planning meeting`]
      : []),
    ...(approval !== null && agenda !== null && approval > agenda
      ? [`${on}: the agenda is put for approval after it went out`]
      : []),
  ]
}

function commentFaults(rules: ClockRules, sentOn: Day): string[] {
  const deadlines = commentDeadlines(rules, sentOn)
  const names = deadlines.map(({ name }) => name)
  const [due, approval] = deadlines.slice(-2)
  if (due === undefined || approval === undefined || names.at(-1) !== 'approval') return [`${sentOn}: ${names.join(', ')}`]
  const early = approval.at <= due.at || approval.on <= due.on
  return [...faultsOf(rules, deadlines, sentOn), ...(early ? [`${sentOn}: approved before the last comment day has ended`] : [])]
}

test.each([
  ['the ERFA network', erfa().charter],
  ['the second network', smallEnglish().charter],
])(
  'G04 G05 for %s every meeting day and every day of minutes of 20 years keeps the rules',
  (_, rules) => {
    const faults: string[] = []
    for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
      faults.push(...meetingFaults(rules, day, '13:00', 90), ...commentFaults(rules, day))
    }
    expect(faults).toEqual([])
  },
  60_000,
)

test('G04 G05 any charter keeps the rules on any day at any hour', () => {
  fc.assert(
    fc.property(anyRules, anyDay, anyHours, (rules, day, { start, minutes }) => {
      expect([...meetingFaults(rules, day, start, minutes), ...commentFaults(rules, day)]).toEqual([])
    }),
    { numRuns: 3000 },
  )
}, 60_000)

test('G05 the clock of a letter is that of Temporal, counted in days of the zone', () => {
  fc.assert(
    fc.property(anyRules, anyDay, (rules, day) => {
      const start = instantOf(day, '13:00', rules.timeZone)
      const [call] = deadlinesOf(rules, start, addMinutes(start, 60))
      const nominal = Temporal.Instant.from(start)
        .toZonedDateTimeISO(rules.timeZone)
        .add({ days: rules.deadlines.callForItems.days })
      expect(call!.nominalOn).toBe(nominal.toPlainDate().toString())
      const leaves = Temporal.PlainDateTime.from(`${call!.on}T${rules.sendWindow.letters}`).toZonedDateTime(rules.timeZone)
      expect(call!.at).toBe(new Date(leaves.epochMilliseconds).toISOString())
    }),
    { numRuns: 2000 },
  )
})

const anyInstant = fc
  .date({ min: new Date(firstDay), max: new Date(lastDay), noInvalidDate: true })
  .map(date => date.toISOString())

test('G04 nothing leaves outside the send window or on a day off, and nothing waits longer than it must', () => {
  fc.assert(
    fc.property(anyRules, anyInstant, (rules, ready) => {
      const leaves = nextSendTime(rules, ready)
      const time = localTimeOf(leaves, rules.timeZone)
      expect(leaves >= ready).toBe(true)
      expect(isWorkingDay(localDayOf(leaves, rules.timeZone), rules)).toBe(true)
      expect(time >= rules.sendWindow.from && time < rules.sendWindow.to).toBe(true)
      expect(nextSendTime(rules, leaves)).toBe(leaves)
      // No morning of letters lies between the two.
      const before = instantOf(localDayOf(leaves, rules.timeZone), rules.sendWindow.letters, rules.timeZone)
      expect(leaves === ready || leaves === before).toBe(true)
      for (let day = localDayOf(ready, rules.timeZone); day < localDayOf(leaves, rules.timeZone); day = addDays(day, 1)) {
        const morning = instantOf(day, rules.sendWindow.letters, rules.timeZone)
        expect(morning < ready || !isWorkingDay(day, rules)).toBe(true)
      }
    }),
    { numRuns: 3000 },
  )
})

test('G41 digests come one after the other, on working mornings, at most a week and the days off apart', () => {
  fc.assert(
    fc.property(anyRules, anyInstant, fc.integer({ min: 1, max: 7 }), (rules, after, weekday) => {
      const next = nextDigestAt(rules, { weekday }, after)
      expect(next > after).toBe(true)
      expect(nextSendTime(rules, next)).toBe(next)
      expect(localTimeOf(next, rules.timeZone)).toBe(rules.sendWindow.letters)
      const gap = (Date.parse(next) - Date.parse(after)) / 86_400_000
      expect(gap).toBeLessThan(7 + 14)
    }),
    { numRuns: 2000 },
  )
})
