import type { ParsedMail } from './parsed-mail.ts'

/** What kind of thing wrote a mail, and what that allows us to do about it. */
export interface Screening {
  readonly kind: 'person' | 'auto-reply' | 'bounce' | 'list' | 'receipt' | 'calendar' | 'own' | 'spam'
  /** Whether the words in it may become wishes. A bounce has none; `readBounce` reads it. */
  readonly mayAct: boolean
  /** Whether anything at all may be sent back. */
  readonly mayAnswer: boolean
  /** The rule that decided, for `rundskriv explain`. */
  readonly why: string
}

/** What is ours: the networks' addresses, and the domains under which our List-Ids stand. */
export interface Own {
  readonly addresses: readonly string[]
  readonly domains: readonly string[]
}

export const screen = (_mail: ParsedMail, _envelopeFrom: string, _own: Own): Screening => ({
  kind: 'person',
  mayAct: true,
  mayAnswer: true,
  why: 'no machine has left its mark',
})
