import { addDays, instantOf, localDayOf, localTimeOf, weekdayOf } from './day.ts'
import { addWorkingDays, isWorkingDay, roll, rollOver } from './holidays.ts'
import type { ClockRules, Day, Deadline, DeadlineName, Instant, Offset, TimeOfDay } from './types.ts'

export { warningsFor } from './warnings.ts'

/** The last minute of a members' day (charter O1): what they must meet, they may meet until then. */
const endOfDay: TimeOfDay = '23:59'

/** A day that the charter counts from another, with both days kept (charter O3). */
function counted(rules: ClockRules, name: DeadlineName, from: Day, offset: Offset, time: TimeOfDay): Deadline {
  const nominalOn = addDays(from, offset.days)
  const { on, rolledOver } = rollOver(nominalOn, offset.rolls, rules)
  return { name, nominalOn, on, at: instantOf(on, time, rules.timeZone), rolledOver }
}

/** The first working morning after a day. */
const morningAfter = (rules: ClockRules, name: DeadlineName, day: Day): Deadline =>
  counted(rules, name, day, { days: 1, rolls: 'forward' }, rules.sendWindow.letters)

/** The morning of the n-th working day after the meeting (charter O8). */
function workingMorning(rules: ClockRules, name: DeadlineName, meetingOn: Day, n: number): Deadline {
  const on = addWorkingDays(meetingOn, n, rules)
  return { name, nominalOn: on, on, at: instantOf(on, rules.sendWindow.letters, rules.timeZone), rolledOver: [] }
}

/**
 * Every day that a meeting brings with it, up to the one on which missing minutes are reported, in the order of `DeadlineName`.
 * Counted in days of the charter's zone, never in hours: a clock change in between moves nothing (G05). What the charter does without
 * (no reminder, no planning meeting) is left out.
 */
export function deadlinesOf(rules: ClockRules, start: Instant, end: Instant): Deadline[] {
  const { timeZone, deadlines, missingMinutes } = rules
  const { letters } = rules.sendWindow
  const meetingOn = localDayOf(start, timeZone)
  const endsOn = localDayOf(end, timeZone)
  const optional = (name: DeadlineName, offset: Offset | null) =>
    offset === null ? [] : [counted(rules, name, meetingOn, offset, letters)]

  const itemsDue = counted(rules, 'items-due', meetingOn, deadlines.itemsDue, endOfDay)
  const summary = morningAfter(rules, 'submission-summary', itemsDue.on)
  const agendaDue = counted(rules, 'agenda-due', meetingOn, deadlines.agendaDue, letters)
  return [
    counted(rules, 'call-for-items', meetingOn, deadlines.callForItems, letters),
    ...optional('items-reminder', deadlines.itemsReminder),
    itemsDue,
    summary,
    ...planningOf(rules, meetingOn, summary),
    ...optional('agenda-for-approval', deadlines.agendaForApproval).map(each => between(summary, each, agendaDue)),
    agendaDue,
    counted(rules, 'minutes-template', meetingOn, deadlines.minutesTemplate, letters),
    { name: 'meeting-ends', nominalOn: endsOn, on: endsOn, at: end, rolledOver: [] },
    ...nudges.flatMap((name, index) => {
      const days = missingMinutes.nudgeAfter[index]
      return days === undefined ? [] : [workingMorning(rules, name, meetingOn, days)]
    }),
    workingMorning(rules, 'minutes-missing', meetingOn, missingMinutes.tellSecretariatAfter),
  ]
}

/** Nobody can approve an agenda before the items are in, nor after it has gone out. */
function between(earliest: Deadline, approval: Deadline, latest: Deadline): Deadline {
  const notBefore = approval.at < earliest.at ? earliest : approval
  const { on, at } = notBefore.at > latest.at ? latest : notBefore
  return { ...approval, on, at }
}

const nudges: readonly DeadlineName[] = ['minutes-nudge-1', 'minutes-nudge-2']

/** The invitation follows the items at once, but is out on the morning of the planning day at the latest, whatever the items do. */
function planningOf(rules: ClockRules, meetingOn: Day, summary: Deadline): Deadline[] {
  const { planningMeeting } = rules.deadlines
  if (planningMeeting === null) return []
  const planning = counted(rules, 'planning-meeting', meetingOn, planningMeeting, planningMeeting.start)
  const latest = { ...planning, at: instantOf(planning.on, rules.sendWindow.letters, rules.timeZone) }
  return [{ ...(summary.at < latest.at ? summary : latest), name: 'planning-invitation' }, planning]
}

/**
 * The days of a comment period that begins with `sentOn` as day 0 (charter O1): half-way, the last day, and the approval on the first
 * working morning after the last day has ended.
 */
export function commentDeadlines(rules: ClockRules, sentOn: Day): Deadline[] {
  const { commentsHalfway, commentsDue } = rules.deadlines
  const due = counted(rules, 'comments-due', sentOn, commentsDue, endOfDay)
  return [
    ...(commentsHalfway === null ? [] : [counted(rules, 'comments-halfway', sentOn, commentsHalfway, rules.sendWindow.letters)]),
    due,
    morningAfter(rules, 'approval', due.on),
  ]
}

/** `at` itself inside the send window of a working day (its end excluded), otherwise the next time at which letters leave (charter O4). */
export function nextSendTime(rules: ClockRules, at: Instant): Instant {
  const { from, to, letters } = rules.sendWindow
  const day = localDayOf(at, rules.timeZone)
  const time = localTimeOf(at, rules.timeZone)
  const working = isWorkingDay(day, rules)
  if (working && time >= from && time < to) return at
  const on = working && time < from ? day : addWorkingDays(day, 1, rules)
  return instantOf(on, letters, rules.timeZone)
}

/** The local day on which a letter leaves that is written at `at`. */
export const sendDay = (rules: ClockRules, at: Instant): Day => localDayOf(nextSendTime(rules, at), rules.timeZone)

/** The first digest after `after`: at letters time on the given weekday (1 = Monday), or on the first working day after it (G41). */
export function nextDigestAt(rules: ClockRules, digest: { readonly weekday: number }, after: Instant): Instant {
  const today = localDayOf(after, rules.timeZone)
  const monday = addDays(today, 1 - weekdayOf(today))
  for (let day = addDays(monday, digest.weekday - 1 - 7); ; day = addDays(day, 7)) {
    const at = instantOf(roll(day, 'forward', rules), rules.sendWindow.letters, rules.timeZone)
    if (at > after) return at
  }
}
