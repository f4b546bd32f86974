import type { FoundDuration } from '../language/durations.ts'
import { findDurations } from '../language/durations.ts'
import { remembering } from '../language/remembering.ts'

/** What stands between two signs of a line: commas, brackets, dashes with a space on each side. */
export interface Segment {
  readonly words: string
  readonly at: number
  readonly end: number
  /** The sign behind it, without its spaces; a line break, or nothing at the end. */
  readonly closedBy: string
  readonly lengths: readonly FoundDuration[]
}

const sign = /[,;()[\]\n]| [–—-] | \/ /g
/** Longer texts say how long an item takes in words, and not between signs. */
const mostSegments = 200

const spaces = (text: string): number => text.length - text.trimStart().length

/** The segments of a text in their order, empty ones left out. */
export const segmentsOf = remembering((text: string): readonly Segment[] => {
  const segments: Segment[] = []
  let from = 0
  const add = (to: number, closedBy: string): void => {
    const part = text.slice(from, to)
    const words = part.trim().replace(/[.:!]$/, '')
    const at = from + spaces(part)
    if (words !== '') segments.push({ words, at, end: at + words.length, closedBy, lengths: findDurations(words) })
  }
  for (const match of text.matchAll(sign)) {
    if (segments.length >= mostSegments) return segments
    add(match.index, match[0].trim() === '' ? '\n' : match[0].trim())
    from = match.index + match[0].length
  }
  add(text.length, '')
  return segments
})

const aboutLength =
  /(?:^| )(?:ca|cirka|omkring|about|approx|max|maks|højst|varighed|tid|forventet|estimeret|i alt|det tager|tager)[.:]?(?= |$)/gi

/** What is left of a segment without the lengths that stand in it and what goes with them. */
export const withoutLengths = ({ words, lengths }: Segment): string => {
  let rest = words
  for (const { at, end } of lengths.toReversed()) rest = `${rest.slice(0, at)} ${rest.slice(end)}`
  return rest
    .replace(aboutLength, ' ')
    .replace(/^[\s.]{1,40}|(?<![\s.])[\s.]{1,40}$/g, '')
    .replace(/ {2,}/g, ' ')
}

/** "20 min", "ca. 20 min." and nothing else. */
export const isLength = (segment: Segment): boolean => segment.lengths.length > 0 && withoutLengths(segment) === ''

/** "Snitflader 20 min": ends in a length. */
export const endsInLength = ({ words, lengths }: Segment): boolean => {
  const last = lengths.at(-1)
  return last !== undefined && /^\.?$/.test(words.slice(last.end).trim())
}

/** "20 min. til en snak", "ca. 20 min": begins with a length. */
export const beginsWithLength = ({ words, lengths }: Segment): boolean => {
  const [first] = lengths
  return first !== undefined && /^(?:ca\.? ?|cirka |max\.? ?|maks\.? ?)?$/i.test(words.slice(0, first.at))
}
