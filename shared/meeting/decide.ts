import type { Charter } from '../charter/charter.ts'
import { handOn, takeOver } from './carrying.ts'
import { giveApology, withdrawApology } from './coming.ts'
import type { MeetingCommand, Surroundings } from './commands.ts'
import { fulfil } from './duties.ts'
import type { MeetingEvent } from './events.ts'
import { amend, declareNothing, place, submit, withdraw } from './items.ts'
import {
  approveAgenda,
  comment,
  declareNoComments,
  distributeMinutes,
  editAgenda,
  holdAgenda,
  holdMinutes,
  reissueMinutes,
  submitMinutes,
  takeCommentBack,
} from './papers.ts'
import { refuse } from './refusals.ts'
import { cancel, changeRoles, reschedule, schedule } from './scheduling.ts'
import type { Meeting, ScheduledMeeting } from './state.ts'

/**
 * What a command makes happen to a meeting under its charter. Pure: the time comes with the command. "No" is an event with a
 * reason; nothing to do is `[]`, which is what makes a repeated mail or alarm harmless.
 */
export function decide(meeting: Meeting, command: MeetingCommand, charter: Charter, around: Surroundings): MeetingEvent[] {
  if (command.type === 'ScheduleMeeting') return schedule(meeting, command, charter, around)
  if (meeting.phase === 'unscheduled') return 'by' in command ? refuse(command, 'no-such-meeting') : []
  if (command.type === 'ChangeRoles') return changeRoles(meeting, command)
  return decideOn(meeting.roles === null ? { ...meeting, roles: around.roles } : meeting, command, charter, around)
}

function decideOn(
  meeting: ScheduledMeeting,
  command: Exclude<MeetingCommand, { readonly type: 'ScheduleMeeting' | 'ChangeRoles' }>,
  charter: Charter,
  around: Surroundings,
): MeetingEvent[] {
  switch (command.type) {
    case 'RescheduleMeeting':
      return reschedule(meeting, command, charter, around)
    case 'CancelMeeting':
      return cancel(meeting, command)
    case 'SubmitItem':
      return submit(meeting, command, charter)
    case 'AmendItem':
      return amend(meeting, command)
    case 'WithdrawItem':
      return withdraw(meeting, command)
    case 'PlaceItem':
      return place(meeting, command, charter)
    case 'DeclareNothingToAdd':
      return declareNothing(meeting, command)
    case 'EditAgenda':
      return editAgenda(meeting, command, charter)
    case 'ApproveAgenda':
      return approveAgenda(meeting, command, charter)
    case 'HoldAgenda':
      return holdAgenda(meeting, command)
    case 'GiveApology':
      return giveApology(meeting, command)
    case 'WithdrawApology':
      return withdrawApology(meeting, command)
    case 'SubmitMinutes':
      return submitMinutes(meeting, command, charter)
    case 'DistributeMinutes':
      return distributeMinutes(meeting, command, charter, around)
    case 'HoldMinutes':
      return holdMinutes(meeting, command)
    case 'ReissueMinutes':
      return reissueMinutes(meeting, command, charter, around)
    case 'CommentOnMinutes':
      return comment(meeting, command, charter)
    case 'TakeCommentBack':
      return takeCommentBack(meeting, command, charter)
    case 'DeclareNoComments':
      return declareNoComments(meeting, command, charter)
    case 'TakeOverItems':
      return takeOver(meeting, command)
    case 'HandOnItems':
      return handOn(meeting, command)
    default:
      return fulfil(meeting, command, charter)
  }
}
