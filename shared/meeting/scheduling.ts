import { localDayOf } from '../calendar/day.ts'
import { deadlinesOf, nextSendTime, warningsFor } from '../calendar/deadlines.ts'
import type { DateWarning, Deadline, DeadlineName, Instant } from '../calendar/types.ts'
import { userGroupBefore } from '../calendar/user-group.ts'
import type { Charter } from '../charter/charter.ts'
import type { ChangeRoles, MeetingMailCommand, Surroundings } from './commands.ts'
import type { MeetingEvent } from './events.ts'
import { isOldNews, noted, withInvitation } from './invitations.ts'
import { isOver } from './phases.ts'
import { refuse } from './refusals.ts'
import type { Meeting, OnTheBooks, ScheduledMeeting } from './state.ts'
import { deadline } from './state.ts'

type Wish<T extends MeetingMailCommand['type']> = Extract<MeetingMailCommand, { readonly type: T }>

/** Only the secretariat books (charter O5). Unusual dates wait for its yes, so that nobody is called to a meeting on a holiday. */
export function schedule(
  meeting: Meeting,
  wish: Wish<'ScheduleMeeting'>,
  charter: Charter,
  around: Surroundings,
): MeetingEvent[] {
  if (!wish.by.secretariat) return refuse(wish, 'not-the-secretariat')
  if (meeting.phase !== 'unscheduled') return noted(meeting, wish)
  const facts = {
    number: wish.number,
    title: wish.title ?? charter.meetingName,
    start: wish.start,
    end: wish.end,
    place: wish.place ?? charter.meetings.usualPlace,
    by: wish.by,
    at: wish.at,
    ...datesOf(wish, charter, around),
  }
  // Nobody books a second meeting on a day without having said so: it is mostly the one that stands.
  const second = wish.confirmed ? [] : secondOnItsDay(wish, charter, around)
  const warnings = [...second, ...facts.warnings]
  if (needsYes(warnings) && !wish.confirmed) return [{ type: 'ConfirmationWanted', ...facts, warnings, moves: false }]
  return [{ type: 'MeetingScheduled', ...facts, charterVersion: charter.version, ...withInvitation(wish) }]
}

/** A moved meeting owes again what its new date still has ahead, except the call for items: nobody is asked twice. */
export function reschedule(
  meeting: ScheduledMeeting,
  wish: Wish<'RescheduleMeeting'>,
  charter: Charter,
  around: Surroundings,
): MeetingEvent[] {
  if (!wish.by.secretariat) return refuse(wish, 'not-the-secretariat')
  if (isOldNews(meeting, wish)) return []
  if (meeting.phase === 'cancelled') return refuse(wish, 'meeting-is-cancelled')
  if (isOver(meeting)) return refuse(wish, 'meeting-is-over')
  const place = wish.place ?? meeting.place
  if (meeting.start === wish.start && meeting.end === wish.end && meeting.place === place) return noted(meeting, wish)
  const placeOnly = isSameTime(meeting, wish)
  const wanted = datesOf(wish, charter, around)
  // What has been done already cannot come too late.
  const isDone = (each: DateWarning) => each.kind === 'too-late-for' && meeting.done.includes(each.deadline)
  // Another place warns of nothing that the days had not warned of before.
  const warnings = placeOnly ? doubtsOf(wish) : wanted.warnings.filter(each => !isDone(each))
  const dates = { ...wanted, warnings }
  const facts = { start: wish.start, end: wish.end, place, by: wish.by, at: wish.at, ...dates }
  if (needsYes(dates.warnings) && !wish.confirmed) {
    const asked = { number: meeting.number, title: meeting.title, ...facts, moves: true, ...(placeOnly && { placeOnly }) }
    return [{ type: 'ConfirmationWanted', ...asked }]
  }
  return [
    { type: 'MeetingRescheduled', ...facts, reopened: reopened(meeting, dates.deadlines, wish.at), ...withInvitation(wish) },
  ]
}

/** Whether a meeting keeps its time: what changes is the place. */
export const isSameTime = (
  before: Pick<ScheduledMeeting, 'start' | 'end'>,
  after: Pick<ScheduledMeeting, 'start' | 'end'>,
): boolean => before.start === after.start && before.end === after.end

/** Only the secretariat cancels. What was sent in stays on record. */
export function cancel(meeting: ScheduledMeeting, wish: Wish<'CancelMeeting'>): MeetingEvent[] {
  if (!wish.by.secretariat) return refuse(wish, 'not-the-secretariat')
  if (meeting.phase === 'cancelled') return []
  if (isOver(meeting)) return refuse(wish, 'meeting-is-over')
  const { by, at, invitation } = wish
  // Outlook sends a CANCEL also to whoever was taken off the list of guests, and by a slip of the mouse.
  if (invitation !== undefined && wish.confirmed !== true)
    return isOldNews(meeting, wish) ? [] : [{ type: 'CancellationWanted', by, at, invitation }]
  if (wish.doubt === true && wish.confirmed !== true) return [{ type: 'CancellationWanted', by, at }]
  return [{ type: 'MeetingCancelled', by: wish.by, at: wish.at, reason: wish.reason }]
}

/** Roles that the network has been told change with a swap; before that they follow the ring by themselves. */
export function changeRoles(meeting: ScheduledMeeting, { roles, at }: ChangeRoles): MeetingEvent[] {
  const isSame = meeting.roles?.chair === roles.chair && meeting.roles.minuteTaker === roles.minuteTaker
  return meeting.roles === null || isSame ? [] : [{ type: 'RolesChanged', at, roles }]
}

const secondOnItsDay = (
  { start }: Pick<Wish<'ScheduleMeeting'>, 'start'>,
  { timeZone }: Charter,
  { others = [] }: Surroundings,
): readonly DateWarning[] => {
  const starts = others.find(each => localDayOf(each, timeZone) === localDayOf(start, timeZone))
  return starts === undefined ? [] : [{ kind: 'second-on-its-day', starts }]
}

/** A doubt that the secretariat has settled is none. */
const doubtsOf = ({ doubt, confirmed }: Pick<Wish<'ScheduleMeeting'>, 'doubt' | 'confirmed'>): readonly DateWarning[] =>
  doubt === undefined || confirmed ? [] : [{ kind: 'in-doubt', ...doubt }]

function datesOf(
  wish: Pick<Wish<'ScheduleMeeting'>, 'start' | 'end' | 'at' | 'doubt' | 'confirmed'>,
  charter: Charter,
  { userGroup }: Surroundings,
) {
  const theirs = userGroupBefore(charter, wish.start, userGroup)
  const afterThem: readonly DateWarning[] =
    theirs === null ? [] : [{ kind: 'after-user-group', on: localDayOf(wish.start, charter.timeZone), theirs }]
  const deadlines = deadlinesOf(charter, wish.start, wish.end)
  return {
    deadlines,
    skipped: deadlines.filter(each => isTooLate(each, deadlines, wish, charter)).map(each => each.name),
    warnings: [...doubtsOf(wish), ...warningsFor(charter, deadlines, wish.start, wish.at), ...afterThem],
  }
}

const needsYes = (warnings: readonly DateWarning[]): boolean => warnings.some(({ kind }) => yesKinds.has(kind))
const yesKinds: ReadonlySet<DateWarning['kind']> = new Set([
  'in-the-past',
  'meeting-on-day-off',
  'too-late-for',
  'in-doubt',
  'second-on-its-day',
])

/**
 * Duties whose time has passed are left out, save those that still help: the call as long as the agenda would not come with it, the agenda
 * and the template as long as the meeting has not been held, the planning as long as its day is ahead. What follows the meeting is always owed.
 */
function isTooLate(
  duty: Deadline,
  all: readonly Deadline[],
  wish: { readonly end: Instant; readonly at: Instant },
  charter: Charter,
): boolean {
  if (duty.at > wish.at) return false
  const ahead = (name: DeadlineName, of = wish.at) => (all.find(each => each.name === name)?.at ?? '') > of
  switch (duty.name) {
    // After the last day for items it still tells the network that there is a meeting (charter §2.10).
    case 'call-for-items':
      return !ahead('agenda-due', nextSendTime(charter, wish.at))
    case 'submission-summary':
    case 'planning-invitation':
      return !ahead('planning-meeting')
    case 'agenda-due':
    case 'agenda-for-approval':
    case 'minutes-template':
      return wish.end <= wish.at
    case 'meeting-ends':
    case 'minutes-nudge-1':
    case 'minutes-nudge-2':
    case 'minutes-missing':
      return false
    default:
      return true
  }
}

function reopened(meeting: OnTheBooks, deadlines: readonly Deadline[], at: Instant): DeadlineName[] {
  return meeting.done.filter(name => name !== 'call-for-items' && (deadline({ deadlines }, name)?.at ?? '') > at)
}
