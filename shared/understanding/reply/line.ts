import type { Place } from './html-tables.ts'

/** One line of a mail, as text or out of HTML, with what its mark-up says about it. */
export interface Line {
  /** As it stands, quotation marks included, without spaces at the end. */
  readonly raw: string
  /** How often it is quoted: the number of `>` before it, or of quoting elements around it. */
  readonly depth: number
  /** Without quotation marks and without spaces around it. */
  readonly words: string
  /** The mark-up says beyond doubt that this is a quotation. `>` never does: it also means "more than". */
  readonly sure: boolean
  readonly hint: Hint | null
  /** Where in a table of the HTML it stands. */
  readonly place?: Place
}

/** `history`: from here to the end. `soft-history`: the same if the sender's own text stands above. */
export type Hint = 'history' | 'soft-history' | 'forward' | 'attribution' | 'signature'

/** No rule needs more of a line than this. Longer lines are kept whole and judged by their beginning. */
const judgedLength = 1_000

/** Nobody separates paragraphs by more; a million empty lines would be a million objects. */
const mostBlanks = 20

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\t'

/** Take the `>` off a line. Some clients set a space before or between them. */
const unmark = (raw: string): { depth: number; rest: number } => {
  let depth = 0
  let rest = 0
  for (let at = 0; at < raw.length && at - rest < 4; at += 1) {
    if (raw[at] === '>') {
      depth += 1
      rest = at + 1
    } else if (!isSpace(raw[at])) break
  }
  return { depth, rest }
}

/** A line of plain text. */
export const textLine = (text: string): Line => {
  const raw = text.trimEnd()
  const { depth, rest } = unmark(raw)
  return { raw, depth, words: raw.slice(rest, rest + judgedLength).trim(), sure: false, hint: null }
}

const blank: Line = { raw: '', depth: 0, words: '', sure: false, hint: null }

/** Split a text into lines; long runs of empty lines become short ones. */
export const textLines = (text: string): Line[] => {
  const lines: Line[] = []
  let blanks = 0
  for (const part of text
    .replace(/[\u200B\u200C\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .split('\n')) {
    const line = part === '' ? blank : textLine(part)
    blanks = line.raw === '' ? blanks + 1 : 0
    if (blanks <= mostBlanks) lines.push(line)
  }
  return lines
}

export const isBlank = (line: Line): boolean => line.words === ''

/** The line there; beyond the ends of the mail an empty one. */
export const lineAt = (lines: readonly Line[], at: number): Line => lines[at] ?? blank

/** Between which places the text stands that is left when signs in front of it and behind it are taken away. */
export const without = (text: string, front: ReadonlySet<string>, behind = front): { from: number; to: number } => {
  let from = 0
  let to = text.length
  while (front.has(text.charAt(from))) from += 1
  while (to > from && behind.has(text.charAt(to - 1))) to -= 1
  return { from, to }
}

/** The next line that says something, from `at` on; the number of lines when there is none. */
export const nextFilled = (lines: readonly Line[], at: number): number => {
  let next = at
  while (next < lines.length && isBlank(lineAt(lines, next))) next += 1
  return next
}

const rulers = new Set('-_=*~#+—–―─')

/** A line drawn across the mail: three or more of one such sign and nothing else. */
export const isRule = (words: string): boolean => {
  const first = words.charAt(0)
  if (!rulers.has(first)) return false
  let drawn = 0
  for (const character of words) {
    if (character === ' ') continue
    if (character !== first) return false
    drawn += 1
  }
  return drawn >= 3
}
