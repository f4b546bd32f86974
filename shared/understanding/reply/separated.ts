/** A mail's text taken apart into what its sender wrote now and everything else. Nothing is thrown away: it is sorted. */
export interface Separated {
  /** The sender's own new words, answers between quoted lines among them. */
  readonly ownWords: string
  readonly quoted: string
  readonly signature: string
  readonly forwarded: string
  /** What gateways wrote in: `[EKSTERN]`, "Du får ikke ofte mails fra …", taglines. */
  readonly banners: readonly string[]
  /** Answers between quoted lines, each with the line that it answers. */
  readonly inline: readonly { readonly answers: string; readonly words: string }[]
  readonly kind: 'reply' | 'forward' | 'new' | 'empty'
  /** The tables among the own words. */
  readonly tables?: readonly Table[]
  /** Which rule took which lines, for `rundskriv explain`. */
  readonly trace: readonly { readonly rule: string; readonly lines: string }[]
}

/** A table: its lines as they stand in the own words, empty ones left out, and its cells, row by row. */
export interface Table {
  readonly lines: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
