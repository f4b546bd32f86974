import type { Instant } from './calendar/types.ts'
import type { MeetingFacts } from './letters.ts'

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
