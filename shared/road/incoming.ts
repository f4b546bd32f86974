import type { Instant } from '../calendar/types.ts'

/** What the mail server knows of a mail besides its bytes. */
export interface Envelope {
  readonly from: string
  /** The one of our addresses that it came to. */
  readonly to: string
  /** When it arrived; the Date header is never believed. */
  readonly at: Instant
  /** The server has proved that the From domain sent it. */
  readonly authenticated: boolean
  /** The server's content filter takes it for spam, and the mail itself need not say so. */
  readonly calledSpam?: true
}

export interface IncomingMail {
  readonly raw: Uint8Array
  readonly envelope: Envelope
}
