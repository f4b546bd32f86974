import type { Day, Deadline, Instant } from './calendar/types.ts'
import type { Attendance, Guest } from './meeting/attendance.ts'
import type { Comment, Item, PartOfDay } from './meeting/events.ts'

export interface RingTurn {
  readonly turn: number
  readonly start: Instant | null
  readonly chair: string
  readonly minuteTaker: string
}

/** What somebody asked of a meeting, as it stood then. */
export type ToldFact =
  | {
      readonly what: 'planning'
      /** Null: there is none. */
      readonly planning: { readonly start: Instant; readonly end: Instant } | null
      readonly isOver: boolean
      readonly isInvited: boolean
      readonly invited: readonly Guest[]
    }
  | {
      readonly what: 'day'
      readonly deadline: Deadline
      /** `late`: what should have been sent by then has not been. */
      readonly state: 'ahead' | 'late' | 'done'
      /** When it is, or was: an agenda may go out before its last day, or after it. */
      readonly on: Day
    }
  | { readonly what: 'roles'; readonly chair: string; readonly minuteTaker: string }
  /** Of the meetings to come by the ring, where the one that is asked about is not booked; `start` null: nor is this one. */
  | { readonly what: 'turns'; readonly turns: readonly RingTurn[] }
  | { readonly what: 'attendance'; readonly attendance: Attendance; readonly isOver: boolean }
  | {
      readonly what: 'answers'
      readonly isCalled: boolean
      readonly withItems: readonly string[]
      readonly nothing: readonly string[]
      readonly silent: readonly string[]
    }
  | {
      readonly what: 'items'
      readonly items: readonly (Pick<Item, 'id' | 'title' | 'minutes'> & { readonly organisation: string })[]
    }
  | {
      readonly what: 'own-items'
      readonly organisation: string
      readonly items: readonly Pick<Item, 'id' | 'title' | 'minutes'>[]
      /** Put off at an earlier meeting, and not come to a later one yet. */
      readonly waiting: readonly Pick<Item, 'id' | 'title'>[]
    }
  | {
      readonly what: 'comments'
      readonly comments: readonly Comment[]
      readonly noComments: readonly string[]
      readonly commentsDue: Deadline | null
      readonly isApproved: boolean
    }
  | {
      readonly what: 'minutes'
      readonly state: 'awaited' | 'out' | 'approved'
      /** When they were approved, or sent out. */
      readonly on: Day | null
      readonly commentsDue: Deadline | null
    }
  | { readonly what: 'template'; readonly deadline: Deadline; readonly isSent: boolean }
  | {
      readonly what: 'cancelled'
      /** When it was, or the network is told of it. */
      readonly on: Day
      /** `ahead`: what is decided on in the evening leaves in the morning. */
      readonly told: 'nobody' | 'ahead' | 'done'
    }
  | { readonly what: 'meeting' }
  /** The receipt of whoever told that these come. */
  | { readonly what: 'coming'; readonly who: readonly (Guest & { readonly part?: PartOfDay })[] }
