import { addDays, isoWeekOf, localDayOf, minutesBetween, weekdayOf } from './day.ts'
import { dayOff, isFridayAfterAscension } from './holidays.ts'
import type { ClockRules, DateWarning, Day, Deadline, DeadlineName, Instant } from './types.ts'

/** The days that the charter counts from the meeting's: the others follow from these, and to warn of them too would say it twice. */
const countedFromTheMeeting: readonly DeadlineName[] = [
  'call-for-items',
  'items-reminder',
  'items-due',
  'planning-meeting',
  'agenda-for-approval',
  'agenda-due',
]

/**
 * What the secretariat should know about a meeting's dates at `now`, before anybody else sees them (G06). For a meeting in the past,
 * that it is so; its deadlines have passed with it and are not named one by one.
 */
export function warningsFor(rules: ClockRules, deadlines: readonly Deadline[], start: Instant, now: Instant): DateWarning[] {
  const on = localDayOf(start, rules.timeZone)
  const over = start <= now
  const before = deadlines.filter(each => countedFromTheMeeting.includes(each.name))
  return [
    ...(over ? [{ kind: 'in-the-past', on } as const] : []),
    ...meetingDayWarnings(rules, on),
    ...lengthWarning(rules, deadlines, start),
    ...before.flatMap(each => rolledWarning(each)),
    ...orderWarnings(deadlines),
    ...before.flatMap(each =>
      !over && each.at <= now ? [{ kind: 'too-late-for', deadline: each.name, wasOn: each.on } as const] : [],
    ),
  ]
}

function meetingDayWarnings(rules: ClockRules, on: Day): DateWarning[] {
  const off = dayOff(on, rules)
  return [
    ...(off === null ? [] : [{ kind: 'meeting-on-day-off', on, off } as const]),
    ...(rules.halfDays.includes(on.slice(5)) ? [{ kind: 'half-day', on } as const] : []),
    ...(isToAvoid(rules, on) ? [{ kind: 'week-to-avoid', week: isoWeekOf(on), on } as const] : []),
    ...(rules.daysToAvoid.includes('friday-after-ascension') && isFridayAfterAscension(on)
      ? [{ kind: 'bridge-day', on } as const]
      : []),
  ]
}

/** A meeting over several days is one too. */
function lengthWarning({ meetings }: ClockRules, deadlines: readonly Deadline[], start: Instant): DateWarning[] {
  const end = deadlines.find(each => each.name === 'meeting-ends')?.at ?? start
  const minutes = minutesBetween(start, end)
  return minutes > meetings.maxMinutes ? [{ kind: 'longer-than-allowed', minutes, most: meetings.maxMinutes }] : []
}

/** Christmas week is the week of 24 December and what is left of the year after it: its number differs from year to year. */
function isToAvoid(rules: ClockRules, on: Day): boolean {
  const eve = `${on.slice(0, 4)}-12-24`
  const isChristmas = on >= addDays(eve, 1 - weekdayOf(eve))
  return rules.weeksToAvoid.includes(isoWeekOf(on)) || (rules.daysToAvoid.includes('christmas-week') && isChristmas)
}

function rolledWarning({ name, nominalOn, on, rolledOver }: Deadline): DateWarning[] {
  const first = rolledOver[0]
  return first === undefined ? [] : [{ kind: 'deadline-on-day-off', deadline: name, on: nominalOn, off: first.off, movedTo: on }]
}

/** What the charter counts one after the other. The agenda's approval is not here: it is put between its neighbours. */
const oneAfterTheOther: readonly DeadlineName[] = [
  'call-for-items',
  'items-reminder',
  'items-due',
  'planning-meeting',
  'agenda-due',
  'meeting-ends',
]

/**
 * Two rollings in opposite directions can eat up the days between two deadlines (charter O3): under the ERFA charter the last day for
 * items of a Monday meeting is a Saturday, and rolls onto the day of the planning meeting.
 */
function orderWarnings(deadlines: readonly Deadline[]): DateWarning[] {
  const ordered = oneAfterTheOther.flatMap(name => deadlines.find(each => each.name === name) ?? [])
  return ordered.flatMap((first, index) =>
    ordered
      .slice(index + 1)
      .filter(second => first.at >= second.at)
      .map((second): DateWarning => {
        if (first.name === 'items-due' && second.name === 'planning-meeting') {
          return { kind: 'items-due-not-before-planning', itemsDueOn: first.on, planningOn: second.on }
        }
        return { kind: 'out-of-order', first: first.name, firstOn: first.on, second: second.name, secondOn: second.on }
      }),
  )
}
