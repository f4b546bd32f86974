import type { Deadline, Instant } from './calendar/types.ts'
import type { Attendance, Guest } from './meeting/attendance.ts'
import type { Comment, Item } from './meeting/events.ts'

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
  | { readonly what: 'day'; readonly deadline: Deadline; readonly isDone: boolean }
  | { readonly what: 'roles'; readonly chair: string; readonly minuteTaker: string }
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
      readonly what: 'comments'
      readonly comments: readonly Comment[]
      readonly noComments: readonly string[]
      readonly commentsDue: Deadline | null
      readonly isApproved: boolean
    }
  | {
      readonly what: 'minutes'
      readonly state: 'awaited' | 'out' | 'approved'
      readonly at: Instant | null
      readonly commentsDue: Deadline | null
    }
  | { readonly what: 'template'; readonly deadline: Deadline; readonly isDone: boolean }
  | { readonly what: 'cancelled'; readonly at: Instant; readonly wasTold: boolean }
  | { readonly what: 'meeting' }
