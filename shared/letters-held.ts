import type { SaysWhat } from './letters-around.ts'
import type { HeldMail } from './network/events.ts'

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
