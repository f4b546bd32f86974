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
