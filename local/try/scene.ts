import type { Instant } from '../../shared/calendar/types.ts'
import type { LetterName } from '../../shared/letters.ts'
import type { ParsedMail } from '../../shared/mail/parsed-mail.ts'

/** A mail as the page shows it, with the file that it lies in. */
export interface Shown {
  readonly file: string
  readonly mail: ParsedMail
}

/** One letter of ours with its copies; the mail is that of the first copy. */
export interface Out extends Shown {
  readonly letter: LetterName
  readonly copies: readonly { readonly name: string; readonly address: string; readonly file: string }[]
}

export interface In extends Shown {
  readonly name: string
  readonly organisation: string
  readonly client: string
  /** What the sender wrote, without the quotation and the signature. */
  readonly words: string
}

/** A chapter of the story, in the order in which they come. */
export type Chapter = 'Booking' | 'Items' | 'Agenda' | 'Meeting' | 'Minutes' | 'Approval'

/** One thing that happened. */
export interface Scene {
  readonly chapter: Chapter
  readonly at: Instant
  readonly says: string
  /** Its mails are open when the page is. */
  readonly open: boolean
  readonly incoming: In | null
  readonly outgoing: readonly Out[]
}
