export interface OutgoingFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** A composed letter to one person, ready to become bytes. Named by what it needs, so that mail knows neither letters nor charters. */
export interface OutgoingMail {
  readonly charter: {
    readonly id: string
    readonly name: string
    readonly shortName: string
    readonly meetingName: string
    readonly language: string
    readonly address: string
  }
  /** The letter, for the thread of its meeting; a direct answer that belongs to no meeting stays in its sender's thread alone. */
  readonly letter: { readonly name: string; readonly meeting?: { readonly number: number } | null }
  readonly to: { readonly name: string; readonly address: string }
  readonly composed: {
    readonly subject: string
    readonly html: string
    readonly text: string
    readonly attachments: readonly OutgoingFile[]
    /** What the HTML shows under a Content-ID. */
    readonly inline?: readonly (OutgoingFile & { readonly cid: string })[]
    readonly calendar: { readonly method: string; readonly text: string; readonly fileName: string } | null
  }
  /** With its angle brackets. */
  readonly messageId: string
  readonly replyTo: string
  /** The mail that is answered; null for a letter that a day of the charter brought. */
  readonly answering: { readonly messageId: string | null; readonly references: readonly string[] } | null
  /** RFC 3339. */
  readonly date: string
}
