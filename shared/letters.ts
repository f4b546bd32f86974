import type { DateWarning, Day, Deadline, Instant } from './calendar/types.ts'
import type { Turn } from './charter/charter.ts'
import type { Greeted, HandOver, LetterAround, RehearsalLine, Role, RoleTasks, YearEntry } from './letters-around.ts'
import type { AgendaDraftLetter } from './letters-draft.ts'
import type { HeldMailAnswered, HeldMailLetter, WithUnanswered } from './letters-held.ts'
import type { Attendance } from './meeting/attendance.ts'
import type { Decision } from './meeting/decisions.ts'
import type {
  AgendaDraft,
  AgendaEdit,
  Comment,
  FileRef,
  Item,
  ItemWords,
  MinutesPaper,
  MinutesRecipient,
  Refusal,
} from './meeting/events.ts'
import type { HeldMail } from './network/events.ts'
import type { AlsoTold, PassedOn } from './passed-on.ts'
import type { Recipient } from './people.ts'
import type { AskReason, DateProblem, ItemAsked } from './understanding/asking.ts'

export type { SwapFacts } from './letters-around.ts'
export type { AlsoTold, AskReason, DateProblem, HandOver, ItemAsked, PassedOn, RehearsalLine, Role, RoleTasks, YearEntry }

/** What nearly every letter says about its meeting, as it was when the letter was queued. */
export interface MeetingFacts {
  readonly number: number
  readonly title: string
  readonly start: Instant
  readonly end: Instant
  readonly place: string
  readonly roles: Turn | null
  /** How often time or place have changed: what tells a calendar which of two invitations is the newer one. */
  readonly sequence: number
}

export interface DigestPart {
  readonly organisation: string
  /** What this municipality could still give, freely: 'items' before the last day for items, 'minutes' for the minute-taker, 'comments'. */
  readonly lacks: readonly ('items' | 'minutes' | 'comments')[]
}

export interface DigestFacts {
  readonly meeting: MeetingFacts
  readonly nextDeadlines: readonly Deadline[]
  readonly newItems: readonly Pick<Item, 'id' | 'title' | 'by'>[]
  readonly newComments: number
  readonly parts: readonly DigestPart[]
}

export interface SearchHit {
  readonly meeting: number
  readonly what: 'item' | 'minutes' | 'comment'
  readonly ref: string
  readonly title: string
  readonly excerpt: string
}

/** One way in which a delivery ended, for the proof. */
export interface ProofLine extends MinutesRecipient {
  readonly result: 'sent' | 'failed' | 'bounced' | 'uncertain' | 'queued'
  readonly at: Instant | null
}

/** Every letter, and exactly the facts that its text needs. Composing reads nothing else, so a letter says what was true when it was decided. */
export type Letter = AlsoTold & OneLetter

type OneLetter =
  | LetterAround
  // to the network
  | (Greeted & {
      readonly name: 'call-for-items'
      readonly meeting: MeetingFacts
      readonly itemsDue: Deadline
      /** The last day for items had passed before the network could be asked: it hears of the meeting, and that items come late. */
      readonly isLate?: true
      /** What whoever has a role reads besides (G56); not for a list, where nobody reads it alone. */
      readonly tasks?: RoleTasks
    })
  | { readonly name: 'items-reminder'; readonly meeting: MeetingFacts; readonly itemsDue: Deadline; readonly itemsSoFar: number }
  | (Greeted & {
      readonly name: 'agenda'
      readonly meeting: MeetingFacts
      readonly agenda: AgendaDraft
      readonly items: readonly Item[]
    })
  | {
      readonly name: 'meeting-moved'
      readonly meeting: MeetingFacts
      readonly before: { readonly start: Instant; readonly end: Instant; readonly place: string }
      readonly deadlines: readonly Deadline[]
    }
  | { readonly name: 'meeting-cancelled'; readonly meeting: MeetingFacts; readonly reason: string | null }
  | (Greeted & {
      readonly name: 'minutes-for-comment'
      readonly meeting: MeetingFacts
      readonly minutes: MinutesPaper
      readonly commentsDue: Deadline
      readonly sentOn: Day
      /** The version that this one takes the place of, or null for the first that goes out. */
      readonly replaces: number | null
    })
  | (Greeted & {
      readonly name: 'minutes-approved'
      readonly meeting: MeetingFacts
      readonly minutes: MinutesPaper
      readonly comments: readonly Comment[]
      readonly noComments: readonly string[]
      readonly sentOn: Day
      readonly commentsDue: Deadline
      /** What those whose turn is next read besides (G56). */
      readonly handOver?: HandOver
      readonly proof: readonly ProofLine[]
    })
  | (Greeted & WithUnanswered & { readonly name: 'digest'; readonly on: Day; readonly meetings: readonly DigestFacts[] })
  // to whoever wrote
  | {
      readonly name: 'item-receipt'
      readonly meeting: MeetingFacts
      readonly items: readonly Item[]
      readonly itemsDue: Deadline
      /** Earlier items that may be about the same, by other municipalities or one's own. */
      readonly alike?: readonly Pick<Item, 'id' | 'title' | 'by'>[]
    }
  | {
      readonly name: 'item-amended'
      readonly meeting: MeetingFacts
      readonly item: Item
      readonly before: Partial<ItemWords>
      readonly after: Partial<ItemWords>
      readonly added: readonly FileRef[]
    }
  | { readonly name: 'item-withdrawn'; readonly meeting: MeetingFacts; readonly item: Item }
  | {
      readonly name: 'nothing-to-add-receipt'
      readonly meeting: MeetingFacts
      readonly itemsDue: Deadline
      /** The last day for items is over: nobody is told to answer by then. */
      readonly isLate?: true
    }
  | {
      readonly name: 'comment-receipt'
      readonly meeting: MeetingFacts
      readonly comments: readonly Comment[]
      readonly commentsDue: Deadline
      /** They were taken back: by the reader (null), or by whoever is named here. */
      readonly takenBack?: string | null
    }
  | {
      readonly name: 'no-comments-receipt'
      readonly meeting: MeetingFacts
      readonly commentsDue: Deadline
      readonly late: boolean
    }
  | { readonly name: 'minutes-receipt'; readonly meeting: MeetingFacts; readonly minutes: MinutesPaper }
  | { readonly name: 'refusal'; readonly refusal: Refusal; readonly meeting: MeetingFacts | null; readonly about: string | null }
  | { readonly name: 'status'; readonly meetings: readonly StatusFacts[] }
  /** Colleagues of the same municipality hear what was said in its name (O7). */
  | {
      readonly name: 'colleague-answered'
      readonly meeting: MeetingFacts
      readonly who: string
      readonly what: 'items' | 'item-amended' | 'item-withdrawn' | 'nothing-to-add' | 'comments' | 'no-comments'
      readonly titles: readonly string[]
      /** What was said or changed, so that nobody has to agree unseen. Letters from before have neither. */
      readonly comments?: readonly Comment[]
      readonly change?: { readonly before: Partial<ItemWords>; readonly after: Partial<ItemWords> }
      /** Null once it is past. */
      readonly until: Deadline | null
    }
  // to the secretariat, the chair, the minute-taker, the guests of the planning meeting
  | {
      readonly name: 'meeting-scheduled'
      readonly meeting: MeetingFacts
      readonly deadlines: readonly Deadline[]
      readonly skipped: readonly string[]
      readonly warnings: readonly DateWarning[]
      readonly moved: boolean
      /** The time stays, and the plan with it; so many people are told. */
      readonly placeOnly?: { readonly told: number }
    }
  | {
      readonly name: 'meeting-needs-yes'
      readonly meeting: MeetingFacts
      readonly deadlines: readonly Deadline[]
      readonly skipped: readonly string[]
      readonly warnings: readonly DateWarning[]
      readonly moves: boolean
      readonly placeOnly?: true
      readonly mail: string
    }
  | (WithUnanswered & {
      readonly name: 'submission-summary'
      readonly meeting: MeetingFacts
      readonly items: readonly Item[]
      readonly nothingToAdd: readonly string[]
      readonly silent: readonly string[]
    })
  | {
      readonly name: 'planning-invitation'
      readonly meeting: MeetingFacts
      readonly planning: { readonly start: Instant; readonly end: Instant }
      readonly agenda: AgendaDraft
      readonly items: readonly Item[]
      readonly cuts?: readonly AgendaEdit[]
    }
  | AgendaDraftLetter
  | {
      readonly name: 'agenda-held'
      readonly meeting: MeetingFacts
      readonly goesOut: Deadline
      readonly overdue: boolean
      /** The mail said more, and nothing of that was done. */
      readonly rest?: boolean
    }
  | {
      readonly name: 'minutes-template'
      readonly meeting: MeetingFacts
      readonly agenda: AgendaDraft | null
      readonly items: readonly Item[]
      readonly attendance: Attendance
      readonly nextRoles: Turn | null
    }
  | { readonly name: 'minutes-nudge'; readonly meeting: MeetingFacts; readonly nth: number }
  | { readonly name: 'minutes-missing'; readonly meeting: MeetingFacts }
  | {
      readonly name: 'minutes-preview'
      readonly meeting: MeetingFacts
      readonly minutes: MinutesPaper
      readonly decisions: readonly Decision[]
      /** The ring's word on the next meeting, where the minutes say something else. */
      readonly nextRoles: Turn | null
      readonly commentsDueIfSentToday: Deadline
    }
  | {
      readonly name: 'comments-bundle'
      readonly meeting: MeetingFacts
      readonly which: 'halfway' | 'end'
      readonly comments: readonly Comment[]
      readonly noComments: readonly string[]
      readonly commentsDue: Deadline
    }
  | {
      readonly name: 'late-comment'
      readonly meeting: MeetingFacts
      readonly comments: readonly Comment[]
      readonly commentsDue: Deadline
      readonly approved: boolean
    }
  | HeldMailLetter
  | { readonly name: 'held-mail-settled'; readonly mail: HeldMail; readonly yes: boolean; readonly organisation: string | null }
  | HeldMailAnswered
  | { readonly name: 'which-organisation'; readonly mail: HeldMail; readonly replaced?: string; readonly undone?: string }
  | {
      readonly name: 'undelivered'
      readonly meeting: MeetingFacts | null
      readonly letter: string
      readonly who: Recipient
      readonly detail: string
      readonly commentsDue: Deadline | null
    }

export interface StatusFacts {
  readonly meeting: MeetingFacts
  readonly phase: string
  readonly nextDeadlines: readonly Deadline[]
  readonly items: readonly Pick<Item, 'id' | 'title' | 'minutes' | 'status' | 'late'>[]
  readonly apologies: number
  /** Who comes, for the chair and the secretariat once invitations are out; null for others. */
  readonly attendance: Attendance | null
  readonly comments: number
}

export type LetterName = Letter['name']
export type LetterOf<N extends LetterName> = Extract<Letter, { readonly name: N }>

/** The mail that a direct answer answers: for its subject and its thread. */
export interface Answering {
  readonly messageId: string | null
  readonly references: readonly string[]
  readonly subject: string
  /** Which mail it is, so that whoever answers the answer still speaks of what that mail answered. Letters from before do not say. */
  readonly mail?: string
}
