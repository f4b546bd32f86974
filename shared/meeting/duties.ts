import { nextSendTime } from '../calendar/deadlines.ts'
import type { DeadlineName, Instant } from '../calendar/types.ts'
import type { Charter } from '../charter/charter.ts'
import type { AlarmName } from '../effects.ts'
import { draftAgenda, sameAgenda } from './agenda.ts'
import type { MeetingAlarmCommand } from './commands.ts'
import { deferredIn } from './decisions.ts'
import type { MeetingEvent } from './events.ts'
import type { Meeting, OnTheBooks, ScheduledMeeting } from './state.ts'
import { answered, deadline, isOwed } from './state.ts'

/** Which deadline an alarm stands for. */
const dutyOf: Readonly<Record<Exclude<AlarmName, 'digest' | 'question-reminder'>, DeadlineName>> = {
  'call-for-items': 'call-for-items',
  'items-reminder': 'items-reminder',
  'submission-summary': 'submission-summary',
  'planning-invitation': 'planning-invitation',
  'agenda-for-approval': 'agenda-for-approval',
  'agenda-due': 'agenda-due',
  'minutes-template': 'minutes-template',
  'meeting-ends': 'meeting-ends',
  'minutes-nudge-1': 'minutes-nudge-1',
  'minutes-nudge-2': 'minutes-nudge-2',
  'minutes-missing': 'minutes-missing',
  'comments-halfway': 'comments-halfway',
  approval: 'approval',
}

type MeetingAlarm = keyof typeof dutyOf

const forMinutes: readonly MeetingAlarm[] = ['minutes-nudge-1', 'minutes-nudge-2', 'minutes-missing']
const forComments: readonly MeetingAlarm[] = ['comments-halfway', 'approval']

/** When the alarm for a duty rings: on its day, or at once when the meeting was made (or moved) too late for it. */
export const ringsAt = (meeting: OnTheBooks, alarm: MeetingAlarm): Instant | null => {
  const duty = deadline(meeting, dutyOf[alarm])
  if (duty === undefined) return null
  return duty.at < meeting.datedAt ? meeting.datedAt : duty.at
}

/** Every alarm that should exist for this meeting. The sweep compares with it, so that a lost schedule heals itself. */
export function alarmsOf(meeting: Meeting): readonly { readonly name: MeetingAlarm; readonly at: Instant }[] {
  if (meeting.phase === 'unscheduled' || meeting.phase === 'cancelled' || meeting.phase === 'approved') return []
  return (Object.keys(dutyOf) as MeetingAlarm[]).flatMap(name => {
    const at = ringsAt(meeting, name)
    return at !== null && isExpected(meeting, name) ? [{ name, at }] : []
  })
}

/** Whether this alarm still has something to do in this phase. */
function isExpected(meeting: ScheduledMeeting, alarm: MeetingAlarm): boolean {
  if (!isOwed(meeting, dutyOf[alarm])) return false
  if (forComments.includes(alarm)) return meeting.phase === 'minutes-out'
  if (meeting.phase === 'minutes-out') return false
  if (forMinutes.includes(alarm)) return meeting.minutes.length === 0
  if (alarm === 'meeting-ends' || alarm === 'minutes-template') return true
  if (meeting.phase === 'held') return false
  return alarm !== 'agenda-due' || meeting.agendaHeld !== 'overdue'
}

const alarmOf = (command: MeetingAlarmCommand): MeetingAlarm => {
  switch (command.type) {
    case 'CallForItems':
      return 'call-for-items'
    case 'RemindOfItems':
      return 'items-reminder'
    case 'CloseSubmission':
      return 'submission-summary'
    case 'InviteToPlanning':
      return 'planning-invitation'
    case 'PutAgendaForApproval':
      return 'agenda-for-approval'
    case 'IssueAgenda':
      return 'agenda-due'
    case 'IssueMinutesTemplate':
      return 'minutes-template'
    case 'HoldMeeting':
      return 'meeting-ends'
    case 'NudgeMinuteTaker':
      return command.nth === 1 ? 'minutes-nudge-1' : 'minutes-nudge-2'
    case 'ReportMissingMinutes':
      return 'minutes-missing'
    case 'BundleComments':
      return 'comments-halfway'
    case 'ApproveMinutes':
      return 'approval'
  }
}

/**
 * A day of the charter has come. Stale alarms (the meeting was moved, the thing is done, the meeting is cancelled) decide nothing,
 * and neither does an alarm that rings before its time.
 */
export function fulfil(meeting: ScheduledMeeting, command: MeetingAlarmCommand, charter: Charter): MeetingEvent[] {
  const alarm = alarmOf(command)
  const expected = alarmsOf(meeting).some(each => each.name === alarm && each.at === command.setFor)
  if (!expected || command.at < command.setFor) return []
  const { at } = command
  switch (command.type) {
    case 'CallForItems':
      return [{ type: 'CallForItemsIssued', at, roles: command.roles }]
    case 'RemindOfItems': {
      const heard = answered(meeting)
      const last = deadline(meeting, 'items-due')?.at
      // After days without power the last day may have gone by: it is reminded of no more.
      const isOver = last !== undefined && nextSendTime(charter, at) > last
      return [{ type: 'ItemsReminderIssued', at, to: charter.organisations.filter(each => !isOver && !heard.has(each)) }]
    }
    case 'CloseSubmission':
      return [{ type: 'SubmissionClosed', at }]
    case 'InviteToPlanning':
      return [...closing(meeting, at), { type: 'PlanningInvitationIssued', at, draft: draftAgenda(meeting, charter) }]
    case 'PutAgendaForApproval': {
      const draft = draftAgenda(meeting, charter)
      const drafted: MeetingEvent[] = sameAgenda(meeting.draft, draft)
        ? []
        : [{ type: 'AgendaDrafted', at, draft, by: null, edits: [] }]
      return [...closing(meeting, at), ...drafted, { type: 'AgendaPutForApproval', at }]
    }
    case 'IssueAgenda':
      return [
        meeting.agendaHeld === 'held'
          ? { type: 'AgendaOverdue', at }
          : { type: 'AgendaIssued', at, agenda: draftAgenda(meeting, charter) },
      ]
    case 'IssueMinutesTemplate':
      return [{ type: 'MinutesTemplateIssued', at }]
    case 'HoldMeeting':
      return [{ type: 'MeetingHeld', at }]
    case 'NudgeMinuteTaker':
      return [{ type: 'MinuteTakerNudged', at, nth: command.nth }]
    case 'ReportMissingMinutes':
      return [{ type: 'MissingMinutesReported', at }]
    case 'BundleComments':
      return [{ type: 'CommentsBundled', at, which: 'halfway' }]
    case 'ApproveMinutes':
      if (meeting.phase !== 'minutes-out') return []
      return [
        { type: 'CommentsBundled', at, which: 'end' },
        { type: 'MinutesApproved', at, version: meeting.period.version },
        ...deferredIn(
          meeting.minutes.find(each => each.version === meeting.period.version),
          meeting,
        ).map(({ id }): MeetingEvent => ({ type: 'ItemDeferred', at, id })),
      ]
  }
}

/** Several duties fall on the same morning: whoever is asked about the agenda should have heard first what came in. */
const closing = (meeting: ScheduledMeeting, at: Instant): MeetingEvent[] =>
  alarmsOf(meeting).some(each => each.name === 'submission-summary' && each.at <= at) ? [{ type: 'SubmissionClosed', at }] : []
