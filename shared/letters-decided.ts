import type { Day, Instant } from './calendar/types.ts'
import type { Decision } from './meeting/decisions.ts'

/** A line of the decision log with its meeting. */
export interface LoggedDecision extends Decision {
  readonly meeting: number
  readonly heldOn: Day
  readonly approvedAt: Instant
}

/** Every decision of approved minutes, the newest meeting first. */
export interface DecisionLogLetter {
  readonly name: 'decision-log'
  readonly decisions: readonly LoggedDecision[]
  /** What was asked for, where it is the decisions about one thing. */
  readonly about?: string
  /** Days of the meetings whose minutes are approved, where none of them says plainly what was decided. */
  readonly silent?: readonly Day[]
}
