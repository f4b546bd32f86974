import type { Day, Instant } from './calendar/types.ts'
import type { SaysWhat } from './letters-around.ts'
import type { Decision } from './meeting/decisions.ts'
import type { HeldMail } from './network/events.ts'
import type { Recipient } from './people.ts'

/** A mail that waits for the secretariat's yes, as it is shown to it. */
export interface HeldMailLetter {
  readonly name: 'held-mail'
  readonly mail: HeldMail
  readonly excerpt: string
  /** So many of this stranger's mails wait already, and one answer settles them all. */
  readonly earlier?: number
  /** What the same address writes before there is an answer is kept, and no longer asked about. */
  readonly isLast?: boolean
}

/** The secretariat hears what became of its yes or no. */
export interface HeldMailAnswered {
  readonly name: 'held-mail-answered'
  readonly mail: HeldMail
  readonly yes: boolean
  readonly organisation: string | null
  /** Whoever the secretariat says has left; the roster still has them. */
  readonly replaced?: string
  /** What else it said, and we do not do. */
  readonly undone?: string
}

/**
 * To whoever wrote, in a mail, what only people can answer, and gets no other receipt: these words of it went on to the secretariat. `mail`, `otherwise`: it is the whole mail, which
 * no rule understood, and what its writer may say that it was.
 */
export interface RemarkReceipt {
  readonly name: 'remark-receipt'
  readonly words: string
  readonly mail?: string
  readonly otherwise?: readonly SaysWhat[]
  /** Its writer is the secretariat, so that nobody else can take it up: it has not been done. */
  readonly undone?: true
}

/** A mail that we asked back about and whose writer has not answered. The writer stands in the same fields, so that erasing finds them together. */
export interface UnansweredMail extends Recipient {
  /** SHA-256 of the mail, and the letter that asked. */
  readonly mail: string
  readonly key: string
  readonly words: string
  readonly askedAt: string
  readonly askedOn: Day
  readonly mayBeItem: boolean
  /** It is told of for the last time. */
  readonly isLast: boolean
  /** What its writer, reading this letter, may answer; null where this letter does not remind of it. */
  readonly offers: readonly SaysWhat[] | null
}

/** In a letter to many: the secretariat sees all of them, and a writer the one that the letter reminds of. */
export interface WithUnanswered {
  readonly unanswered?: {
    readonly for: readonly string[]
    readonly list: readonly UnansweredMail[]
    /** Mails that wait for the secretariat's own yes or no. */
    readonly waiting?: readonly HeldMail[]
  }
}

/** A line of the decision log with its meeting. */
export interface LoggedDecision extends Decision {
  readonly meeting: number
  readonly heldOn: Day
  readonly approvedAt: Instant
}

/** `about`: what decisions were asked for. `lookIn`: where none was found, the days of the meetings in whose minutes one may stand. */
export interface DecisionLogLetter {
  readonly name: 'decision-log'
  readonly decisions: readonly LoggedDecision[]
  readonly about?: string
  readonly lookIn?: readonly Day[]
}
