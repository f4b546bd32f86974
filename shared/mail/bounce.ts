import type { ParsedMail } from './parsed-mail.ts'

/** One address that a mail of ours did not reach. */
export interface Bounce {
  readonly recipient: string
  /** RFC 3463: `5.1.1`; null when the report gives none. */
  readonly status: string | null
  readonly permanent: boolean
  /** Of our mail, with its angle brackets. */
  readonly originalMessageId: string | null
  /** The Reply-To of our mail, whose token names the letter. */
  readonly replyTo: string | null
}

export const readBounce = (_mail: ParsedMail): readonly Bounce[] => []
