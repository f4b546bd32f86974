import { attributionAt, groupWise } from './attribution.ts'
import { headerEnd } from './header-lines.ts'
import type { Known } from './known-lines.ts'
import { knownLines } from './known-lines.ts'
import type { Line } from './line.ts'
import { isBlank, isRule, lineAt, nextFilled } from './line.ts'
import { markerAt } from './markers.ts'

/** Whose a line is. `mark` is what stands between: attributions, header blocks, rules. */
export type Owner = 'own' | 'quoted' | 'mark'

export interface Quotation {
  readonly owners: readonly Owner[]
  readonly rules: readonly string[]
  /** The rule that first opened a quotation; those of a forward begin so. */
  readonly opened: string | null
  readonly openedAt: number
  /** Lines of which only the beginning is the sender's, with that beginning. */
  readonly shortened: ReadonlyMap<number, string>
}

interface Boundary {
  readonly rule: string
  readonly end: number
  /** The sender's words in front of it on its line. */
  readonly before: string
}

/** An honest mail has its history within this many lines; the search stops here so that no input is slow. Nothing is dropped. */
const searchedLines = 3_000

/** What opens a quotation at this line. */
const boundaryAt = (lines: readonly Line[], at: number, ownAbove: boolean): Boundary | null => {
  const line = lineAt(lines, at)
  const marker = markerAt(lines, at)
  if (marker) return { rule: `${marker.kind} line`, end: marker.end, before: '' }
  const header = headerEnd(lines, at)
  if (header !== null) return { rule: 'header block', end: header, before: '' }
  const attribution = attributionAt(lines, at)
  if (attribution) return { rule: 'attribution', ...attribution }
  if (line.hint === 'attribution') return { rule: 'attribution element', end: at + 1, before: '' }
  if (line.hint === 'forward') return { rule: 'forward element', end: at + 1, before: '' }
  if (line.hint === 'history' || (line.hint === 'soft-history' && ownAbove))
    return { rule: 'history element', end: at, before: '' }
  return null
}

/** Wrapping by a mail server breaks a quoted line and leaves its rest without a mark, in the middle of a sentence. */
const isWrappedRest = (lines: readonly Line[], at: number): boolean => {
  const above = lineAt(lines, at - 1)
  return above.depth > 0 && above.raw.length >= 60 && lineAt(lines, at + 1).depth > 0 && /^\p{Ll}/u.test(lineAt(lines, at).words)
}

class Sorting {
  readonly owners: Owner[]
  readonly rules: string[]
  opened: Quotation['opened']
  openedAt: number
  readonly shortened: Map<number, string>
  private readonly lines: readonly Line[]

  /** Whether anything is sorted otherwise than at the start. */
  changed = false

  /** `from`: goes on where these lines were sorted before. */
  constructor(lines: readonly Line[], from?: Quotation) {
    this.lines = lines
    this.owners = from === undefined ? Array(lines.length).fill('own') : [...from.owners]
    this.rules = from === undefined ? Array(lines.length).fill('') : [...from.rules]
    this.opened = from?.opened ?? null
    this.openedAt = from?.openedAt ?? -1
    this.shortened = new Map(from?.shortened)
  }

  get quotation(): Quotation {
    const { owners, rules, opened, openedAt, shortened } = this
    return { owners, rules, opened, openedAt, shortened }
  }

  take(from: number, to: number, owner: Owner, rule: string): void {
    for (let at = from; at < to; at += 1) {
      this.changed ||= this.rules[at] !== rule
      this.owners[at] = owner
      this.rules[at] = rule
    }
  }

  open(rule: string, at: number): void {
    if (this.opened !== null) return
    this.opened = rule
    this.openedAt = at
  }

  cutShort(at: number, words: string): void {
    this.owners[at] = 'own'
    this.shortened.set(at, words)
  }

  /** A rule drawn just above a quotation belongs to it. */
  takeRuleAbove(at: number): void {
    let above = at - 1
    while (above >= 0 && isBlank(lineAt(this.lines, above))) above -= 1
    if (this.owners[above] === 'own' && isRule(lineAt(this.lines, above).words)) this.take(above, at, 'mark', 'rule')
  }

  /** Marked lines from `at` on, blank ones between them and wrapped rests; returns where the marks end. */
  takeMarked(at: number, depth: number, rule: string): number {
    let next = at
    while (next < this.lines.length) {
      const line = lineAt(this.lines, next)
      const marked = line.depth >= depth || isBlank(line) || line.words.startsWith('|')
      if (!marked && !isWrappedRest(this.lines, next)) break
      next += 1
    }
    this.take(at, next, 'quoted', rule)
    return next
  }
}

/** Walk down the mail once. Above the first boundary everything is the sender's; below it, what bears no mark may be. */
const walk = (sorting: Sorting, lines: readonly Line[]): void => {
  let at = 0
  let searched = 0
  let ownAbove = false
  while (at < lines.length) {
    const line = lineAt(lines, at)
    if (isBlank(line) && line.hint === null) {
      if (line.depth > 0 && sorting.opened !== null) sorting.take(at, at + 1, 'quoted', 'quotation marks')
      at += 1
      continue
    }
    searched += 1
    const boundary = searched <= searchedLines ? boundaryAt(lines, at, ownAbove) : null
    if (boundary) {
      sorting.open(boundary.rule, at)
      sorting.takeRuleAbove(at)
      sorting.take(at, boundary.end, 'mark', boundary.rule)
      const content = nextFilled(lines, boundary.end)
      const depth = Math.max(line.depth, 1)
      const marked = lineAt(lines, content).depth >= depth || lineAt(lines, content).words.startsWith('|')
      if (boundary.before !== '') sorting.cutShort(at, boundary.before)
      if (marked || (line.depth > 0 && !groupWise.test(line.words))) at = sorting.takeMarked(boundary.end, depth, boundary.rule)
      else {
        sorting.take(boundary.end, lines.length, 'quoted', `below ${boundary.rule}`)
        return
      }
    } else if (line.depth > 0 && (sorting.opened !== null || line.sure)) {
      sorting.open('quotation marks', at)
      at = sorting.takeMarked(at, 1, 'quotation marks')
    } else {
      ownAbove ||= line.depth === 0
      at += 1
    }
  }
}

/** Below the sender's text and at the end of the mail, three lines with `>` are history even without an attribution. */
const takeTrailingMarks = (sorting: Sorting, lines: readonly Line[]): void => {
  let from = lines.length
  let marked = 0
  while (from > 0 && (isBlank(lineAt(lines, from - 1)) || lineAt(lines, from - 1).depth > 0)) {
    from -= 1
    if (!isBlank(lineAt(lines, from))) marked += 1
  }
  if (marked < 3 || from === 0) return
  // "Grænserne er:" and then sums with `>` before them is a list of the sender's.
  const block = lines.slice(from).filter(line => !isBlank(line))
  if (lineAt(lines, from - 1).words.endsWith(':') || block.every(line => /^\d/.test(line.words))) return
  sorting.open('trailing quotation marks', from)
  sorting.take(from, lines.length, 'quoted', 'trailing quotation marks')
}

/** A letter that is quoted whole has more lines in a row than anybody repeats of it. */
const mostRepeated = 4

/**
 * Our letters offer answers in whole sentences, and people send them back: "Vi har ingen punkter denne gang." Above the mark that opens
 * the quotation, a few lines like ours are the sender's.
 */
const withoutRepeated = (sure: readonly boolean[], lines: readonly Line[], openedAt: number): readonly boolean[] => {
  const kept = [...sure]
  let run: number[] = []
  for (let at = 0; at <= openedAt; at += 1) {
    if (at < openedAt && isBlank(lineAt(lines, at))) continue
    if (at < openedAt && sure[at] === true) run.push(at)
    else {
      if (run.length <= mostRepeated) for (const repeated of run) kept[repeated] = false
      run = []
    }
  }
  return kept
}

/**
 * Lines that we sent are quotation wherever they stand, and between them the lines that we did not send are answers,
 * whatever the client did to the rest.
 */
const applyKnown = (sorting: Sorting, lines: readonly Line[], known: Known): void => {
  const { found: ours, sure: alike } = knownLines(lines, known)
  const sure = withoutRepeated(alike, lines, sorting.openedAt)
  const first = sure.indexOf(true)
  if (first < 0) return
  sorting.open('sent line', first)
  for (const [at, is] of sure.entries()) if (is && sorting.owners[at] === 'own') sorting.take(at, at + 1, 'quoted', 'sent line')
  // Two lines may be a coincidence, and then everything below them would become answers.
  if (sure.filter(Boolean).length < 3) return
  const last = sure.lastIndexOf(true)
  for (let at = first; at < lines.length; at += 1) {
    const line = lineAt(lines, at)
    // Another mail's header or attribution: what follows is older than our letter.
    if (at > last && at < last + searchedLines && sorting.owners[at] === 'quoted' && boundaryAt(lines, at, true)) return
    if (sorting.owners[at] !== 'quoted' || line.depth > 0 || ours[at] || isBlank(line) || isRule(line.words)) continue
    sorting.take(at, at + 1, 'own', 'not a sent line')
  }
  joinAnswers(sorting, lines, first)
}

/** An empty line between two lines of an answer is part of it: a signature below must not come apart. */
const joinAnswers = (sorting: Sorting, lines: readonly Line[], from: number): void => {
  let above: number | null = null
  for (let at = from; at < lines.length; at += 1) {
    if (isBlank(lineAt(lines, at))) continue
    const isAnswer = sorting.rules[at] === 'not a sent line'
    if (isAnswer && above !== null) sorting.take(above + 1, at, 'own', 'not a sent line')
    above = isAnswer ? at : null
  }
}

/** Sort a mail's lines into the sender's and the quoted. `typed`: the `>` of these lines were typed, not drawn by mark-up. */
export const sortQuotation = (lines: readonly Line[], typed: boolean): Quotation => {
  const sorting = new Sorting(lines)
  walk(sorting, lines)
  if (typed && sorting.opened === null) takeTrailingMarks(sorting, lines)
  return sorting.quotation
}

/** The same, now that we know which letter is answered. The very same object where the letter says nothing new. */
export const sortByLetter = (lines: readonly Line[], alone: Quotation, known: Known): Quotation => {
  const sorting = new Sorting(lines, alone)
  applyKnown(sorting, lines, known)
  return sorting.changed ? sorting.quotation : alone
}
