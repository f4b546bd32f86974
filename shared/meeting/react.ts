import type { LetterEffect } from '../effects.ts'
import type { Circumstances, Desk } from './desk.ts'
import { deskFor } from './desk.ts'
import type { MeetingEvent } from './events.ts'
import * as agenda from './letters-about-agenda.ts'
import * as dates from './letters-about-dates.ts'
import * as items from './letters-about-items.ts'
import * as minutes from './letters-about-minutes.ts'
import * as roles from './letters-about-roles.ts'
import type { Meeting } from './state.ts'

/**
 * Which letters a decision brings. A direct answer to the sender goes at once; whatever goes to anybody else waits for the send
 * window (charter O4). Reads the meeting as it is after all events of the decision.
 */
export function react(events: readonly MeetingEvent[], before: Meeting, after: Meeting, around: Circumstances): LetterEffect[] {
  return events.flatMap(event => {
    if (event.type === 'WishRefused') return dates.refused(event, after, around)
    if (event.type === 'ConfirmationWanted') return dates.needsYes(event, after, around)
    return after.phase === 'unscheduled' ? [] : lettersOf(event, deskFor(events, before, after, around))
  })
}

function lettersOf(
  event: Exclude<MeetingEvent, { readonly type: 'WishRefused' | 'ConfirmationWanted' }>,
  desk: Desk,
): LetterEffect[] {
  switch (event.type) {
    case 'MeetingScheduled':
      return dates.scheduled(event, desk)
    case 'MeetingRescheduled':
      return dates.rescheduled(event, desk)
    case 'MeetingCancelled':
      return dates.cancelled(event, desk)
    case 'CallForItemsIssued':
      return [...items.called(desk), ...roles.packs(desk)]
    case 'ItemsReminderIssued':
      return items.reminded(event, desk)
    case 'ItemSubmitted':
      return items.submitted(event, desk)
    case 'ItemAmended':
      return items.amended(event, desk)
    case 'ItemWithdrawn':
      return items.withdrawn(event, desk)
    case 'ItemPlaced':
      return items.placed(event, desk)
    case 'ItemDeferred':
      return items.deferred(event, desk)
    case 'NothingToAddDeclared':
      return items.nothingToAdd(event, desk)
    case 'SubmissionClosed':
      return items.closed(desk)
    case 'PlanningInvitationIssued':
      return agenda.invited(event, desk)
    case 'AgendaDrafted':
      return agenda.drafted(event, desk)
    case 'AgendaPutForApproval':
      return agenda.putForApproval(desk)
    case 'AgendaHeld':
      return agenda.held(event, desk)
    case 'AgendaOverdue':
      return agenda.overdue(desk)
    case 'AgendaIssued':
      return agenda.issued(event, desk)
    case 'SupplementIssued':
      return agenda.supplemented(event, desk)
    case 'ApologyReceived':
      return agenda.apologised(event, desk)
    case 'ApologyWithdrawn':
      return agenda.comingAfterAll(event, desk)
    case 'MinutesTemplateIssued':
      return [...agenda.template(desk), ...agenda.whoComes(desk)]
    case 'MinuteTakerNudged':
      return minutes.nudged(event, desk)
    case 'MissingMinutesReported':
      return minutes.missing(desk)
    case 'MinutesReceived':
      return minutes.received(event, desk)
    case 'MinutesDistributed':
      return minutes.distributed(event, desk)
    case 'CommentMade':
      return minutes.commented(event, desk)
    case 'CommentsTakenBack':
      return minutes.commentsTakenBack(event, desk)
    case 'NoCommentsDeclared':
      return minutes.noComments(event, desk)
    case 'CommentsBundled':
      return minutes.bundled(event, desk)
    case 'MinutesApproved':
      return [...minutes.approved(event, desk), ...roles.handedOver(desk)]
    case 'RolesChanged':
      return roles.packsAfterSwap(event, desk)
    case 'CancellationWanted':
      return dates.cancellationNeedsYes(event, desk)
    case 'AttendanceAnswered':
      return agenda.comingNoted(event, desk)
    case 'InvitationNoted':
    case 'AgendaApproved':
    case 'ItemCarriedOver':
    case 'ItemMovedOn':
    case 'MeetingHeld':
      return []
  }
}
