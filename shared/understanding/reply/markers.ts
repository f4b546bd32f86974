import { remembering } from '../language/remembering.ts'
import { headerBelow, labelOf } from './header-lines.ts'
import type { Line } from './line.ts'
import { lineAt, nextFilled, without } from './line.ts'
import { answerAbovePhrases, forwardPhrases, originalPhrases } from './vocabulary/headers.ts'

export interface Marker {
  readonly kind: 'original' | 'forward' | 'answer-above'
  readonly end: number
}

const dashes = new Set('-_=*#—–―‐‑>< \t')

/** A line without what is drawn around its words; `before`: how many signs stand in front. */
const undash = (words: string): { before: number; text: string } => {
  const { from, to } = without(words, dashes)
  return { before: words.slice(0, from).replace(/[ \t]/g, '').length, text: words.slice(from, to) }
}

/** Phrases by their first three letters, so that an ordinary line is compared with none of them. */
const byBeginning = (phrases: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  Map.groupBy(phrases, phrase => phrase.slice(0, 3))

const originals = byBeginning(originalPhrases)
const forwards = byBeginning(forwardPhrases)

const longestMarker = 300
/** Nobody draws so many by hand around a word of his own. */
const longDashes = 10

const startsWithOne = (text: string, phrases: ReadonlyMap<string, readonly string[]>): string | null =>
  phrases
    .get(text.slice(0, 3))
    ?.toSorted((a, b) => b.length - a.length)
    .find(phrase => text.startsWith(phrase)) ?? null

const answerAbove = remembering((words: string): boolean => {
  const { text } = undash(words.toLowerCase())
  return answerAbovePhrases.some(phrase => text.startsWith(phrase) && text.length < phrase.length + 3)
})

/** "-----Oprindelig meddelelse-----", "Start på videresendt besked:" and the line above which one is asked to answer. */
export const markerAt = (lines: readonly Line[], at: number): Marker | null => {
  const words = lineAt(lines, at).words
  if (answerAbove(words)) return { kind: 'answer-above', end: at + 1 }
  const { before, text } = undash(words.slice(0, longestMarker).toLowerCase())
  const forward = startsWithOne(text, forwards)
  // QQ writes "------------------ Original ------------------".
  const phrase = forward ?? startsWithOne(text, originals) ?? (text === 'original' && before >= longDashes ? text : null)
  if (!phrase) return null
  const rest = text.slice(phrase.length)
  const next = nextFilled(lines, at + 1)
  const header = labelOf(lineAt(lines, next).words) !== null
  // Between dashes the words are a marker. Bare ones are a sentence, unless they fill their line and a header follows.
  const drawn = before >= 2 || (before >= 1 && rest.includes('--'))
  const bare = /^ ?:?$/.test(rest) && header
  if (!drawn && !bare) return null
  return { kind: forward ? 'forward' : 'original', end: header ? headerBelow(lines, next) : at + 1 }
}
