import type { DeadlineName, Instant } from '../calendar/types.ts'
import { withoutComments } from './comments-back.ts'
import type { Item, MeetingEvent } from './events.ts'
import type { Commented, Meeting, OnTheBooks } from './state.ts'
import { deadline, hasComments, isBeforeAgenda, isBeforeMinutes, onTheBooks } from './state.ts'
import { supplemented } from './supplement.ts'

/** What an event makes of a meeting. Knows no rules: it only writes down what was decided. */
export function evolve(meeting: Meeting, event: MeetingEvent): Meeting {
  if (event.type === 'MeetingScheduled') return scheduled(event)
  if (meeting.phase === 'unscheduled') return meeting
  switch (event.type) {
    case 'ConfirmationWanted':
    case 'WishRefused':
      return meeting
    case 'CancellationWanted':
      return event.invitation === undefined ? meeting : { ...meeting, invitation: event.invitation }
    case 'InvitationNoted':
      return { ...meeting, invitation: event.invitation }
    case 'MeetingRescheduled':
      return rescheduled(meeting, event)
    case 'MeetingCancelled':
      return cancelled(meeting, event)
    case 'CallForItemsIssued':
      return called(meeting, event)
    case 'RolesChanged':
      return { ...meeting, roles: event.roles }
    case 'ItemsReminderIssued':
      return done(meeting, 'items-reminder')
    case 'ItemSubmitted':
      return {
        ...meeting,
        items: [...meeting.items, event.item],
        nothingToAdd: meeting.nothingToAdd.filter(each => each !== event.item.by.organisation),
      }
    case 'ItemAmended':
      return withItem(meeting, event.id, item => amended(item, event))
    case 'ItemWithdrawn':
    case 'ItemDeferred': {
      const status = event.type === 'ItemDeferred' ? 'next-meeting' : 'withdrawn'
      return withItem(meeting, event.id, item => ({ ...item, status }))
    }
    case 'ItemPlaced':
      return withItem(meeting, event.id, item => ({ ...item, status: event.placement }))
    case 'ItemCarriedOver':
      return { ...meeting, items: [...meeting.items, event.item] }
    case 'ItemMovedOn':
      return withItem(meeting, event.id, item => ({ ...item, carriedTo: event.to }))
    case 'NothingToAddDeclared':
      return {
        ...meeting,
        nothingToAdd: [...meeting.nothingToAdd.filter(each => each !== event.by.organisation), event.by.organisation],
      }
    case 'SubmissionClosed':
      return {
        ...done(meeting, 'items-due', 'submission-summary'),
        ...(isBeforeAgenda(meeting) && { phase: 'planning' as const }),
      }
    case 'PlanningInvitationIssued':
      return { ...done(meeting, 'planning-invitation'), draft: event.draft, planningTold: planningOf(meeting) }
    case 'AgendaDrafted':
      return { ...meeting, draft: event.draft, edits: [...meeting.edits, ...event.edits] }
    case 'AgendaPutForApproval':
      return done(meeting, 'agenda-for-approval', 'planning-meeting')
    case 'AgendaHeld':
      return { ...meeting, agendaHeld: 'held' }
    case 'AgendaApproved':
      return { ...meeting, agendaHeld: 'no' }
    case 'AgendaOverdue':
      return { ...meeting, agendaHeld: 'overdue' }
    case 'AgendaIssued':
      return agendaIssued(meeting, event)
    case 'SupplementIssued':
      return supplemented(meeting, event)
    case 'ApologyReceived':
      return {
        ...meeting,
        apologies: [...meeting.apologies.filter(each => each.person !== event.apology.person), event.apology],
        answers: meeting.answers.filter(each => each.person !== event.apology.person),
      }
    case 'ApologyWithdrawn':
      return { ...meeting, apologies: meeting.apologies.filter(each => each.person !== event.person) }
    case 'AttendanceAnswered':
      return { ...meeting, answers: [...meeting.answers.filter(each => each.person !== event.answer.person), event.answer] }
    case 'MinutesTemplateIssued':
      return done(meeting, 'minutes-template')
    case 'MeetingHeld':
      return { ...done(meeting, 'meeting-ends', 'planning-meeting'), ...(isBeforeMinutes(meeting) && { phase: 'held' as const }) }
    case 'MinuteTakerNudged':
      return done(meeting, event.nth === 1 ? 'minutes-nudge-1' : 'minutes-nudge-2')
    case 'MissingMinutesReported':
      return done(meeting, 'minutes-missing')
    case 'MinutesReceived':
      return { ...meeting, minutes: [...meeting.minutes, event.minutes] }
    case 'MinutesDistributed':
      return distributed(meeting, event)
    case 'CommentMade':
      return hasComments(meeting) ? commented(meeting, event) : meeting
    case 'CommentsTakenBack':
      return hasComments(meeting) ? withoutComments(meeting, event.comments) : meeting
    case 'NoCommentsDeclared':
      return hasComments(meeting)
        ? {
            ...meeting,
            noComments: [...meeting.noComments.filter(each => each !== event.by.organisation), event.by.organisation],
          }
        : meeting
    case 'CommentsBundled':
      return hasComments(meeting) ? bundled(meeting, event.which) : meeting
    case 'MinutesApproved':
      return hasComments(meeting)
        ? {
            ...done(meeting, 'approval', 'comments-halfway', 'comments-due'),
            phase: 'approved',
            approvedAt: event.at,
            toldNetworkAt: event.at,
          }
        : meeting
  }
}

type EventOf<T extends MeetingEvent['type']> = Extract<MeetingEvent, { readonly type: T }>
type AfterScheduling = Exclude<Meeting, { readonly phase: 'unscheduled' }>

function scheduled(event: EventOf<'MeetingScheduled'>): Meeting {
  const { number, title, start, end, place, charterVersion, deadlines, skipped, at: datedAt } = event
  return {
    phase: 'scheduled',
    number,
    title,
    start,
    end,
    place,
    sequence: 0,
    charterVersion,
    datedAt,
    deadlines,
    skipped,
    done: [],
    roles: null,
    items: [],
    nothingToAdd: [],
    edits: [],
    draft: null,
    agendaHeld: 'no',
    agenda: null,
    apologies: [],
    answers: [],
    minutes: [],
    invitation: event.invitation ?? null,
    toldNetworkAt: null,
    planningTold: null,
  }
}

/** A meeting that was booked late may be planned already when the network hears of it. */
function called(meeting: AfterScheduling, { at, roles }: EventOf<'CallForItemsIssued'>): Meeting {
  const told = { ...done(meeting, 'call-for-items'), roles, toldNetworkAt: at }
  return meeting.phase === 'scheduled' ? { ...told, phase: 'calling' } : told
}

function cancelled(meeting: AfterScheduling, { at }: EventOf<'MeetingCancelled'>): Meeting {
  const wasCalled = meeting.toldNetworkAt !== null
  return { ...onTheBooks(meeting), phase: 'cancelled', cancelledAt: at, wasCalled, toldNetworkAt: wasCalled ? at : null }
}

/** A moved meeting goes back to the phase that its reopened duties ask for; what was sent in stays. */
function rescheduled(meeting: AfterScheduling, event: EventOf<'MeetingRescheduled'>): Meeting {
  if (!isBeforeMinutes(meeting)) return meeting
  const { start, end, place, deadlines, skipped, at: datedAt } = event
  const agendaHeld = meeting.agendaHeld === 'no' ? ('no' as const) : ('held' as const)
  const moved = {
    ...meeting,
    start,
    end,
    place,
    sequence: meeting.sequence + 1,
    deadlines,
    skipped,
    datedAt,
    agendaHeld,
    invitation: event.invitation ?? meeting.invitation,
    answers: start === meeting.start && end === meeting.end ? meeting.answers : [],
    done: meeting.done.filter(name => !event.reopened.includes(name)),
    planningTold: isAhead(meeting.planningTold, event.at) ? planningOf(event) : meeting.planningTold,
  }
  const told = meeting.toldNetworkAt === null ? null : event.at
  const phase = event.reopened.includes('items-due')
    ? 'calling'
    : event.reopened.includes('agenda-due')
      ? 'planning'
      : meeting.phase
  const agenda = event.reopened.includes('agenda-due') ? null : meeting.agenda
  return { ...moved, phase, agenda, toldNetworkAt: told }
}

/** When its guests meet to plan; null where they do not. */
const planningOf = (meeting: Pick<OnTheBooks, 'deadlines' | 'skipped'>): Instant | null =>
  meeting.skipped.includes('planning-meeting') ? null : (deadline(meeting, 'planning-meeting')?.at ?? null)

const isAhead = (time: Instant | null, at: Instant): boolean => time !== null && time > at

/** Alarms that were held up ring in any order: a meeting that has its agenda is called no more, and nobody is reminded. */
function agendaIssued(meeting: AfterScheduling, event: EventOf<'AgendaIssued'>): Meeting {
  const placed = new Set(event.agenda.slots.map(slot => slot.item))
  const items = meeting.items.map(
    (item): Item =>
      item.status === 'withdrawn' ? item : { ...item, status: placed.has(item.id) ? 'on-agenda' : 'next-meeting' },
  )
  const issued = {
    ...passedOver(
      done(meeting, 'agenda-due'),
      'agenda-for-approval',
      'items-due',
      'submission-summary',
      'planning-invitation',
      'call-for-items',
      'items-reminder',
    ),
    items,
    agendaHeld: 'no' as const,
  }
  return {
    ...issued,
    draft: event.agenda,
    agenda: { at: event.at, agenda: event.agenda },
    toldNetworkAt: event.at,
    ...(isBeforeMinutes(meeting) && meeting.phase !== 'held' && { phase: 'agenda-out' as const }),
  }
}

/** Minutes sent out start a comment period from day 0; comments on an earlier version stay on record (charter O2). */
function distributed(meeting: AfterScheduling, event: EventOf<'MinutesDistributed'>): Meeting {
  const earlier = hasComments(meeting) ? { comments: meeting.comments, bundled: meeting.bundled } : { comments: [], bundled: 0 }
  const names = event.deadlines.map(each => each.name)
  const base = passedOver(
    done(onTheBooks(meeting), 'meeting-ends'),
    'minutes-template',
    'minutes-nudge-1',
    'minutes-nudge-2',
    'minutes-missing',
  )
  return {
    ...base,
    phase: 'minutes-out',
    deadlines: [...base.deadlines.filter(each => !names.includes(each.name)), ...event.deadlines],
    done: base.done.filter(name => !names.includes(name)),
    period: { version: event.version, distributedAt: event.at, sentOn: event.sentOn, to: event.to },
    ...earlier,
    noComments: [],
    toldNetworkAt: event.at,
  }
}

/** The last word counts (charter O7), as long as the time for it lasts. */
function commented<M extends Commented>(meeting: M, { comment }: EventOf<'CommentMade'>): M {
  const noComments = comment.late ? meeting.noComments : meeting.noComments.filter(each => each !== comment.by.organisation)
  return { ...meeting, comments: [...meeting.comments, comment], noComments }
}

function bundled<M extends Commented>(meeting: M, which: 'halfway' | 'end'): M {
  return { ...done(meeting, which === 'halfway' ? 'comments-halfway' : 'comments-due'), bundled: meeting.comments.length }
}

function amended(item: Item, event: EventOf<'ItemAmended'>): Item {
  const { kind, minutes, ...words } = event.after
  return {
    ...item,
    ...words,
    kind: kind ?? item.kind,
    minutes: minutes ?? item.minutes,
    attachments: [...item.attachments, ...event.added],
  }
}

const withItem = (meeting: AfterScheduling, id: string, change: (item: Item) => Item): Meeting => ({
  ...meeting,
  items: meeting.items.map(item => (item.id === id ? change(item) : item)),
})

const done = <M extends OnTheBooks>(meeting: M, ...names: DeadlineName[]): M => ({
  ...meeting,
  done: [...new Set([...meeting.done, ...names])],
})

/** Duties that are no longer needed, where they were not done. */
const passedOver = <M extends OnTheBooks>(meeting: M, ...names: DeadlineName[]): M => ({
  ...meeting,
  skipped: [...new Set([...meeting.skipped, ...names.filter(name => !meeting.done.includes(name))])],
})

/** When the whole network was last written to about this meeting. */
export const toldNetworkAt = (meeting: Meeting): Instant | null =>
  meeting.phase === 'unscheduled' ? null : meeting.toldNetworkAt
