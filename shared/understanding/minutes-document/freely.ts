import type { MinutesPoint, MinutesReading } from '../../meeting/events.ts'
import { fold, wordsOf } from '../language/text.ts'
import { outcomeBelow, putOff } from './outcome.ts'
import type { ExpectedPoint } from './points.ts'
import { hintBeside, titledOtherwise } from './points.ts'

/** Fewer points than this are no minutes of an agenda: a line of some other text may be called as one of them is. */
const leastPoints = 2
const longestHeading = 200

/** "Ad 3", "Pkt. 3 –", "Punkt 3:", "3)" in front of a heading. */
const numbered = /^(?:(?:ad|punkt|pkt\.?|item) ?(?:nr\.? ?)?)?(\d{1,2})(?:[.):]| ?[-–—](?= )| (?=\p{L}))? */iu
const ofItem = /\((P-\d{1,4})(?:, [^()]{1,60})?\)/

/** "Konklusion: Godkendt", and "Konklusion" alone in its line. */
const concludes = /^(?:konklusion|beslutning(?:er)?|besluttet|vedtaget|conclusion|decisions?) ?(?::|$) ?/i
/** "Regnskabet blev godkendt. Beslutning: …": the label within its line, which goes on to the end of the paragraph. */
const withinLine = /(?<=[.!?)]) +(?=(?:Konklusion|Beslutning|Besluttet|Vedtaget|Conclusion|Decision) ?: )/
const minutes = /^(?:referat|drøftelse|minutes) ?(?::|$) ?/i
const recommends = /^(?:indstilling|recommendation) ?(?::|$) ?/i
/** Below the last point of the agenda. */
const behindAll = /^(?:næste møde|next meeting|eventuelt|evt\.?|any other business) ?:?$/i

/** So much of two titles must be the same, where one of them was changed. */
const leastShared = 0.6
const shares = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && one.filter(word => other.includes(word)).length / one.length >= leastShared

/** The same words, some more behind them, or most of them: "Onboarding" for "Onboarding af nye sagsbehandlere". */
const isTitle = (words: string, title: string): boolean => {
  const said = wordsOf(fold(words))
  const known = wordsOf(fold(title))
  if (said.length === 0 || said.length > 3 * known.length + 6) return false
  const [short, long] = said.length < known.length ? [fold(words), fold(title)] : [fold(title), fold(words)]
  return (short.trim().length >= 5 && long.startsWith(short)) || (shares(said, known) && shares(known, said))
}

/** What a line is the heading of; `other` for a point that no agenda had. */
const headingOf = (line: string, expected: readonly ExpectedPoint[]): ExpectedPoint | 'other' | null => {
  if (line.length > longestHeading) return null
  const id = ofItem.exec(line)?.[1]
  const number = numbered.exec(line)
  const words = line
    .slice(number?.[0].length ?? 0)
    .replace(ofItem, '')
    .trim()
  const byItem = id === undefined ? undefined : (titledOtherwise(words, id, expected) ?? expected.find(each => each.item === id))
  if (byItem !== undefined) return number !== null || isTitle(words, byItem.title) ? byItem : null
  const titled = expected.filter(each => isTitle(words, each.title))
  const [first] = titled.filter(each => each.number === Number(number?.[1]))
  if (first !== undefined) return first
  // Without a number a sentence that begins like a title is no heading.
  const [only, ...others] = number === null && /[.!?,]$/.test(line) ? [] : titled
  const isExact = only !== undefined && fold(words) === fold(only.title)
  if (only !== undefined && others.length === 0 && (number !== null || isExact)) return only
  return (number !== null && /^\p{Lu}/u.test(words) && !/[.!?]$/.test(words)) || behindAll.test(line) ? 'other' : null
}

/**
 * The minutes point by point, out of a text in a form of its own: other headings, none for who was there, points in another order. What is there is read; what is
 * not found is named, and the secretariat reads both before anything goes out. Of a point that stands there twice, as in a list of contents, the last counts.
 * A conclusion is only what is called one, and no more than its paragraph. Null where too few points can be told to call it minutes of this agenda.
 */
export function readFreely(written: readonly string[], expected: readonly ExpectedPoint[]): MinutesReading | null {
  const lines = written.flatMap(line => line.replace(hintBeside, '').trim().split(withinLine)).filter(line => line !== '')
  const heads = lines.flatMap((line, at) => {
    const point = headingOf(line, expected)
    return point === null ? [] : [{ point, at }]
  })
  const starts = expected.flatMap(point => {
    const last = heads.findLast(each => each.point === point)
    return last === undefined ? [] : [{ point, at: last.at }]
  })
  if (starts.length < Math.min(leastPoints, Math.max(1, expected.length))) return null
  const below = (at: number): readonly string[] => lines.slice(at + 1, heads.find(each => each.at > at)?.at ?? lines.length)
  const isWhole = starts.length === expected.length
  const points = starts.map(({ point, at }) => {
    const isTwice = heads.filter(each => each.point === point && below(each.at).length > 0).length > 1
    return pointFrom(point, below(at), { isTwice, isWhole })
  })
  if (points.every(({ text, conclusion }) => text === '' && conclusion === '')) return null
  const found = new Set(starts.map(({ point }) => point))
  return {
    points,
    missing: expected.filter(point => !found.has(point)).map(({ number, title }) => `${number}. ${title}`),
    next: null,
  }
}

interface Whole {
  /** More than one part of the text is called this point. */
  readonly isTwice: boolean
  /** Each point of the agenda has its heading, so that no part holds those of two. */
  readonly isWhole: boolean
}

/** Where one part may hold what two points concluded nobody can tell which concluded what. */
function pointFrom(point: ExpectedPoint, section: readonly string[], { isTwice, isWhole }: Whole): MinutesPoint {
  const text: string[] = []
  const concluded: string[] = []
  const outcomes: MinutesPoint['outcome'][] = []
  let part: 'text' | 'conclusion' | 'recommendation' = 'text'
  let label = ''
  for (const line of section) {
    const isConclusion = concludes.test(line)
    if (isConclusion) [part, label] = ['conclusion', concludes.exec(line)?.[0] ?? '']
    else if (minutes.test(line)) part = 'text'
    else if (recommends.test(line)) part = 'recommendation'
    const words = line.replace(isConclusion ? concludes : minutes, '').trim()
    if (words === '') continue
    if (part === 'text') text.push(words)
    if (part !== 'conclusion') continue
    concluded.push(words)
    outcomes.push(outcomeBelow(label, words))
    // What follows the paragraph may be anything.
    part = 'text'
  }
  const said = text.join('\n')
  const isOfTwo =
    section.filter(line => minutes.test(line)).length > 1 || (section.filter(line => concludes.test(line)).length > 1 && !isWhole)
  if (isTwice || isOfTwo) return { ...point, text: said, conclusion: '', outcome: null }
  const [outcome = null, ...others] = outcomes
  // Several decisions of one point are one line of the log.
  const isAllDecided = outcomes.length > 1 && outcomes.every(each => each !== null && decides.has(each))
  return {
    ...point,
    text: said,
    conclusion: concluded.join(' '),
    outcome: concluded.length === 0 ? putOff(said) : isAllDecided ? 'decided' : others.length === 0 ? outcome : null,
  }
}
const decides: ReadonlySet<MinutesPoint['outcome']> = new Set<MinutesPoint['outcome']>([
  'decided',
  'adopted',
  'rejected',
  'forwarded',
])
