import type { Instant } from './calendar/types.ts'
import type { Letter, MeetingFacts } from './letters.ts'
import type { Recipient } from './people.ts'

/** Letters about what lies around a meeting: its planning, who comes, what else is on, the year. */
export type LetterAround =
  /** Only to those who had been invited to plan. */
  | {
      readonly name: 'planning-moved'
      readonly meeting: MeetingFacts
      readonly planning: { readonly start: Instant; readonly end: Instant }
      readonly before: { readonly start: Instant; readonly end: Instant }
    }
  | {
      readonly name: 'planning-cancelled'
      readonly meeting: MeetingFacts
      readonly planning: { readonly start: Instant; readonly end: Instant }
    }
  /** What a rehearsal found: every letter that the meeting would bring, with its time. */
  | {
      readonly name: 'rehearsal'
      readonly meeting: MeetingFacts
      readonly isBooked: boolean
      readonly lines: readonly RehearsalLine[]
    }
  /** One of those letters, as its first reader would see it. */
  | {
      readonly name: 'rehearsed'
      readonly letter: Letter
      readonly to: Recipient
      readonly line: RehearsalLine
      readonly nth: number
      readonly of: number
    }

/** A letter that has not been sent. `assumed`: its time, or that it is sent at all, depends on what somebody will write. */
export interface RehearsalLine {
  readonly at: Instant
  readonly subject: string
  readonly readers: number
  /** The only reader, or the first of them. */
  readonly reader: string
  readonly assumed: boolean
}
