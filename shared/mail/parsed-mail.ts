/** A person as a header names one. */
export interface Mailbox {
  /** One clean line (see `cleanLine`); empty when the header gives none. */
  readonly name: string
  /** The bare address with its domain in lower case. Text, not proof: the sender is whoever the screening says. */
  readonly address: string
}

export interface Attachment {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
  readonly inline: boolean
  readonly contentId: string | null
}

/** A mail in the words that the rest of the program speaks. Everything in it was written by a stranger. */
export interface ParsedMail {
  /** With its angle brackets. */
  readonly messageId: string | null
  /** Ids with their angle brackets, at most `ParseLimits.ids`. */
  readonly inReplyTo: readonly string[]
  readonly references: readonly string[]
  /**
   * From fields in the raw header block, `From :` and ` From:` among them. Verifier and parser each pick one of several,
   * and not the same one, so that anything but 1 means that nobody knows who wrote this.
   */
  readonly fromFieldCount: number
  readonly from: readonly Mailbox[]
  readonly sender: readonly Mailbox[]
  readonly replyTo: readonly Mailbox[]
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  /** One clean line. */
  readonly subject: string
  /** What the header says; never trusted. */
  readonly date: string | null
  /** Lower-case names to decoded values in their order, read from the raw block. */
  readonly headers: ReadonlyMap<string, readonly string[]>
  /** Names of headers that may stand once and stand twice. */
  readonly duplicateHeaders: readonly string[]
  readonly text: string | null
  readonly html: string | null
  readonly calendars: readonly { readonly method: string | null; readonly text: string }[]
  /** Without calendars and without attached mails. */
  readonly attachments: readonly Attachment[]
  /** The message/rfc822 parts: somebody forwarded a mail as an attachment. */
  readonly forwardedMails: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** The message/delivery-status part of a bounce. */
  readonly deliveryStatus: string | null
  /** Of the whole mail, in lower case, with its report-type and method parameters if it has them. */
  readonly contentType: string
  /** What had to be mended, and with it what may still be wrong: `charset`, `mojibake`, `unreadable-characters` … */
  readonly repaired: readonly string[]
}

/** A mail, or the little that can be said of one that is not to be read. */
export type ParseResult =
  | { readonly ok: true; readonly mail: ParsedMail }
  | {
      readonly ok: false
      readonly reason: 'too-large' | 'too-complex' | 'broken' | 'empty'
      readonly headers: ReadonlyMap<string, readonly string[]>
      readonly from: readonly Mailbox[]
      readonly subject: string
      readonly messageId: string | null
    }
