import type { Charter } from '../charter/charter.ts'
import type { LetterName, LetterOf } from '../letters.ts'
import type { Words } from './words.ts'

export type Language = Charter['language']

export interface Fact {
  readonly label: string
  readonly value: string
  /** A sentence about it, or nothing. */
  readonly more: string
  /** What the reader must not miss: the deadline. */
  readonly strong: boolean
}

/** An answer that needs no writing: a button in HTML, a quoted word in the text part. */
export interface Choice {
  /** The button, in the reader's words: "Vi har ingen punkter denne gang". */
  readonly label: string
  /** The mail that the button opens, and what may as well be typed: "Ingen punkter". */
  readonly says: string
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** Its first column heads the rows. `titled`: the first line of every other cell is a title. */
  | {
      readonly kind: 'table'
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
      readonly titled: boolean
    }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  | { readonly kind: 'item'; readonly title: string; readonly lines: readonly string[] }
  /** Somebody's own words. */
  | { readonly kind: 'quote'; readonly from: string; readonly text: string }
  /** A whole paper (minutes, the template for them): its lines and blank lines are kept. */
  | { readonly kind: 'paper'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  /** Shown in HTML alone: what it shows is said again in words, right below it. `file`: its name without the ending. */
  | { readonly kind: 'picture'; readonly svg: string; readonly alt: string; readonly file: string; readonly width: number }
  | { readonly kind: 'replies'; readonly choices: readonly Choice[] }

/** What a letter says, before anybody has decided how it looks. The two renderers show the same of it. */
export interface Content {
  /** What comes after the meeting's constant stem. */
  readonly subject: string
  readonly preheader: string
  readonly headline: string
  /** What is it, what may I do, by when: in its first two lines. */
  readonly lead: string
  readonly blocks: readonly Block[]
  /** Why the reader gets this, with the charter's rule. */
  readonly why: string
}

/** One letter's text, in both languages at once: `w.t(danish, english)` takes two, so that a missing one does not compile. */
export type Writer<N extends LetterName> = (letter: LetterOf<N>, w: Words) => Content
export type Writers<N extends LetterName> = { readonly [K in N]: Writer<K> }
