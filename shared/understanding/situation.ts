import type { DeadlineName, Instant } from '../calendar/types.ts'
import type { Charter } from '../charter/charter.ts'
import type { Letter, SwapFacts } from '../letters.ts'
import type { InvitationRef } from '../meeting/events.ts'
import type { Person, Recipient } from '../people.ts'

/** What a mail may be about: one meeting that is under way, as far as understanding needs it. */
export interface MeetingView {
  readonly number: number
  readonly title: string
  readonly start: Instant
  readonly end: Instant
  readonly place: string
  readonly phase: 'scheduled' | 'calling' | 'planning' | 'agenda-out' | 'held' | 'minutes-out' | 'approved' | 'cancelled'
  readonly items: readonly {
    readonly id: string
    readonly title: string
    readonly organisation: string
    readonly late: boolean
    readonly status: string
    readonly minutes: number
    /** So that further words are added to it and do not take its place. */
    readonly text?: string
  }[]
  readonly openDeadlines: readonly DeadlineName[]
  /** Minutes are in and wait for the secretariat's ok. */
  readonly minutesWait: boolean
  /** The calendar entry that booked it. */
  readonly invitation?: InvitationRef | null
}

/** Everything besides the mail that understanding may look at. */
export interface Situation {
  readonly charter: Charter
  /** When the mail arrived; relative dates count from here. */
  readonly now: Instant
  /** The authenticated sender; null = somebody unknown (nothing but questions and help can come of it). */
  readonly sender: Person | null
  /** The letter that is being answered, found by its reply address, References or the code in the subject. */
  readonly answering: {
    readonly letter: Letter
    readonly to: Recipient
    readonly lines: readonly string[]
    /** The letter's subject, so that a changed one is seen. Unknown: an answer that keeps "SV:" has not changed it. */
    readonly subject?: string
    /** Of the mail that the letter answered: a direct answer keeps that subject in place of its own. Empty: it began a thread. */
    readonly thread?: string
  } | null
  /** Under way, soonest first. */
  readonly meetings: readonly MeetingView[]
  /** Which of the network's addresses the mail came to. */
  readonly addressedAs: 'general' | 'meetings' | 'minutes' | 'letter'
  /** What the sender answered when we asked what this mail is for; it decides like a letter that was answered. */
  readonly hint?: Hint | null
  /** The meeting that the sender named when we asked which one. */
  readonly hintedMeeting?: number | null
  /** The item that the sender named when we asked which one: `P-12`. */
  readonly hintedItem?: string | null
  /** What the answer said beside: to whom people should give the mail. */
  readonly hintedAlso?: string
  /** The mail was held, and the secretariat has said yes to it. */
  readonly isReleased?: boolean
  /** Cancelled, and their day is still ahead: for a mail of the secretariat that speaks of a cancellation. */
  readonly cancelled?: readonly MeetingView[]
  /** For a mail with a calendar in it: every meeting there has been, since invitations arrive late. */
  readonly invited?: readonly MeetingView[]
  /** What the sender's municipality has been asked to swap and has not answered. */
  readonly swapAsked?: SwapFacts
  /** The roster, so that a colleague is known by his name. */
  readonly people?: readonly Person[]
}

/** The words that sample 10 of the letters offers for an answer. */
export type Hint = 'item' | 'text' | 'comment' | 'apology' | 'minutes' | 'people'
