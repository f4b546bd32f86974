import type { MinutesPoint, MinutesReading } from '../../meeting/events.ts'
import { fold } from '../language/text.ts'
import { outcomeBelow, putOff } from './outcome.ts'

/** A point as the form for the minutes numbered it. */
export interface ExpectedPoint {
  readonly number: number
  readonly item: string | null
  readonly title: string
}

const labels = {
  recommendation: /^(?:indstilling|recommendation) ?:?$/i,
  text: /^(?:referat|minutes) ?:?$/i,
  conclusion: /^(?:konklusion|beslutning(?:er)?|besluttet|vedtaget|conclusion|decisions?) ?:?$/i,
} as const

/** Where what belongs to the points ends. */
const nextMeeting = /^(?:næste møde|next meeting) ?:?$/i
const chair = /^(?:mødeleder|chair) ?: *(.*)$/is
const minuteTaker = /^(?:referent|minutes) ?: *(\S.*)$/is
/** What the form says where something should be written, and nobody wrote. */
const hint = /^\[[^\]]*\]$/
/** The same, where somebody wrote beside it. */
export const hintBeside = /\[(?:Skriv (?:referatet her|for eksempel)|Write (?:the minutes here|for example))[^\]]*\]/g
const longestHeading = 400

/**
 * The minutes point by point, out of the lines of the form that came back; null when it has been rearranged so far that guessing would be
 * needed: fewer than half of the points found, one found twice, no point with its own part for the minutes, or one with two of them.
 */
export function readPoints(lines: readonly string[], expected: readonly ExpectedPoint[]): MinutesReading | null {
  const places = expected.map(point => ({
    point,
    at: lines.flatMap((line, nth) => (isHeadingOf(line, point, expected) ? [nth] : [])),
  }))
  const found = places.filter(({ at }) => at.length > 0)
  if (2 * found.length < expected.length || found.some(({ at }) => at.length > 1)) return null
  const end = lines.findLastIndex(line => nextMeeting.test(line))
  const starts = found.flatMap(({ at }) => at)
  const stops = [...starts, ...(end > Math.max(...starts) ? [end] : [])]
  const sections = found.map(({ point, at: [at = 0] }) => {
    const stop = Math.min(lines.length, ...stops.filter(each => each > at))
    return { point, section: lines.slice(at + 1, stop) }
  })
  const parts = sections.map(({ section }) => section.filter(line => labels.text.test(line)).length)
  if (parts.every(each => each === 0) || parts.some(each => each > 1)) return null
  return {
    points: sections.map(({ point, section }) => pointFrom(point, section)),
    missing: places.filter(({ at }) => at.length === 0).map(({ point }) => `${point.number}. ${point.title}`),
    next: end < 0 ? null : rolesIn(lines.slice(end + 1)),
  }
}

/**
 * The point that is called exactly so, where the number beside it is another's: whoever typed the number by hand mistook it. A title that was changed says
 * nothing, and the number counts.
 */
export const titledOtherwise = (words: string, id: string, expected: readonly ExpectedPoint[]): ExpectedPoint | null => {
  const titled = expected.filter(each => fold(each.title) === fold(words))
  return titled.length === 1 && titled.every(each => each.item !== null && each.item !== id) ? (titled[0] ?? null) : null
}

/** "3. Navngivning af skemaer (P-12)": its own number or none, and its item or its title. */
function isHeadingOf(line: string, { number, item, title }: ExpectedPoint, expected: readonly ExpectedPoint[]): boolean {
  if (line.length > longestHeading) return false
  const [, ownNumber, rest = ''] = /^(?:(?:punkt|item) +)?(\d{1,3})[.):]? +(.+)$/is.exec(line) ?? [null, null, line]
  const [, words = rest, id] = /^(.*?) ?\((P-\d{1,4})(?:, [^()]{1,80})?\)$/s.exec(rest) ?? []
  if (id !== undefined) return (titledOtherwise(words, id, expected)?.item ?? id) === item
  return (
    (ownNumber === null || Number(ownNumber) === number) && fold(words) === fold(title) && (ownNumber !== null || item === null)
  )
}

type Part = keyof typeof labels

function pointFrom({ number, item, title }: ExpectedPoint, section: readonly string[]): MinutesPoint {
  const parts: Record<Part, string[]> = { recommendation: [], text: [], conclusion: [] }
  let part: Part | null = null
  let called = ''
  for (const line of section) {
    const label = (Object.keys(labels) as Part[]).find(each => labels[each].test(line))
    if (label !== undefined) part = label
    if (label === 'conclusion') called = line
    if (label !== undefined) continue
    if (part !== null && !hint.test(line)) parts[part].push(line.replace(hintBeside, '').trim())
  }
  const conclusion = parts.conclusion.join('\n')
  const text = parts.text.join('\n')
  return { number, item, title, text, conclusion, outcome: conclusion === '' ? putOff(text) : outcomeBelow(called, conclusion) }
}

function rolesIn(lines: readonly string[]): MinutesReading['next'] {
  const said = (label: RegExp) => lines.map(line => label.exec(line)?.[1]?.trim() ?? '').find(each => each !== '') ?? ''
  const next = { chair: said(chair), minuteTaker: said(minuteTaker) }
  return next.chair === '' && next.minuteTaker === '' ? null : next
}
