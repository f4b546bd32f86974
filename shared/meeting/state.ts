import type { Deadline, DeadlineName, Instant } from '../calendar/types.ts'
import type { Turn } from '../charter/charter.ts'
import type {
  AgendaDraft,
  AgendaEdit,
  Apology,
  AttendanceAnswer,
  Comment,
  InvitationRef,
  Item,
  MinutesPaper,
  MinutesRecipient,
} from './events.ts'

/** What every meeting on the books has, in whatever phase. */
export interface OnTheBooks {
  readonly number: number
  readonly title: string
  readonly start: Instant
  readonly end: Instant
  readonly place: string
  /** How often its time or place has been changed: the SEQUENCE of its calendar entry (RFC 5546, 2.1.4). */
  readonly sequence: number
  readonly charterVersion: string
  /** When it was scheduled or last moved: a duty whose time had passed by then falls due at once. */
  readonly datedAt: Instant
  readonly deadlines: readonly Deadline[]
  readonly done: readonly DeadlineName[]
  readonly skipped: readonly DeadlineName[]
  /** Fixed when the network is called; null before, and for a charter without a ring. */
  readonly roles: Turn | null
  readonly items: readonly Item[]
  /** Municipalities that said that they have nothing this time. */
  readonly nothingToAdd: readonly string[]
  readonly edits: readonly AgendaEdit[]
  /** The latest draft that somebody has seen; null = none yet. */
  readonly draft: AgendaDraft | null
  /** `held`: the secretariat said wait; `overdue`: and the last day has come, and it was told so. */
  readonly agendaHeld: 'no' | 'held' | 'overdue'
  readonly agenda: { readonly at: Instant; readonly agenda: AgendaDraft } | null
  readonly apologies: readonly Apology[]
  /** Who comes or may come. A yes is to one time: a meeting that moves asks again (RFC 5546, 2.1.4). */
  readonly answers: readonly AttendanceAnswer[]
  /** Every version that came in, oldest first. */
  readonly minutes: readonly MinutesPaper[]
  /** The calendar entry that it follows; null when it was booked in words. */
  readonly invitation: InvitationRef | null
  /** The last instant at which a letter about this meeting went to the whole network. */
  readonly toldNetworkAt: Instant | null
  /** When the planning meeting begins as its guests were last told; null while they have none in their calendars. */
  readonly planningTold: Instant | null
}

export interface CommentPeriod {
  readonly version: number
  readonly distributedAt: Instant
  readonly sentOn: string
  readonly to: readonly MinutesRecipient[]
}

export interface Commented extends OnTheBooks {
  readonly period: CommentPeriod
  readonly comments: readonly Comment[]
  readonly noComments: readonly string[]
  /** How many comments the minute-taker has been sent. */
  readonly bundled: number
}

export type BeforeMinutes = OnTheBooks & { readonly phase: 'scheduled' | 'calling' | 'planning' | 'agenda-out' | 'held' }

/** A meeting is in exactly one phase; what belongs to a phase exists only in it. */
export type Meeting =
  | { readonly phase: 'unscheduled' }
  | BeforeMinutes
  | (Commented & { readonly phase: 'minutes-out' })
  | (Commented & { readonly phase: 'approved'; readonly approvedAt: Instant })
  | (OnTheBooks & { readonly phase: 'cancelled'; readonly cancelledAt: Instant; readonly wasCalled: boolean })

export type ScheduledMeeting = Exclude<Meeting, { readonly phase: 'unscheduled' }>
export type Phase = ScheduledMeeting['phase']

export const unscheduled: Meeting = { phase: 'unscheduled' }

/** The named deadline, as long as this meeting has it. */
export const deadline = (meeting: Pick<OnTheBooks, 'deadlines'>, name: DeadlineName): Deadline | undefined =>
  meeting.deadlines.find(each => each.name === name)

/** Whether a duty still has to be done. */
export const isOwed = (meeting: OnTheBooks, name: DeadlineName): boolean =>
  deadline(meeting, name) !== undefined && !meeting.done.includes(name) && !meeting.skipped.includes(name)

/** The items that nobody has taken back. */
export const liveItems = (meeting: OnTheBooks): readonly Item[] => meeting.items.filter(item => item.status !== 'withdrawn')

/** Municipalities that have said something to the call: an item (also one that they took back), or that they have none. In no particular order. */
export const answered = (meeting: OnTheBooks): ReadonlySet<string> =>
  new Set([...meeting.items.filter(item => item.carriedFrom === null).map(item => item.by.organisation), ...meeting.nothingToAdd])

export const isBeforeAgenda = (meeting: ScheduledMeeting): boolean => meeting.phase === 'scheduled' || meeting.phase === 'calling'

export const isBeforeMinutes = (meeting: ScheduledMeeting): meeting is BeforeMinutes =>
  meeting.phase === 'scheduled' ||
  meeting.phase === 'calling' ||
  meeting.phase === 'planning' ||
  meeting.phase === 'agenda-out' ||
  meeting.phase === 'held'

export const hasComments = (
  meeting: ScheduledMeeting,
): meeting is Extract<Meeting, { readonly phase: 'minutes-out' | 'approved' }> =>
  meeting.phase === 'minutes-out' || meeting.phase === 'approved'

/** The meeting without what belongs to its present phase only. */
export function onTheBooks(meeting: ScheduledMeeting): OnTheBooks {
  const { number, title, start, end, place, sequence, charterVersion, datedAt, deadlines, done, skipped } = meeting
  const { roles, items, nothingToAdd, edits, draft, agendaHeld, agenda, apologies, answers, minutes } = meeting
  const { invitation, toldNetworkAt, planningTold } = meeting
  return {
    number,
    title,
    start,
    end,
    place,
    sequence,
    charterVersion,
    datedAt,
    deadlines,
    done,
    skipped,
    roles,
    items,
    nothingToAdd,
    edits,
    draft,
    agendaHeld,
    agenda,
    apologies,
    answers,
    minutes,
    invitation,
    toldNetworkAt,
    planningTold,
  }
}
