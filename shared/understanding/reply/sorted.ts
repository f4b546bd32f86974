import { bannerLines, isLink, isPicture } from './banners.ts'
import type { Line } from './line.ts'
import { isBlank, lineAt, textLine } from './line.ts'
import type { Quotation } from './quotation.ts'
import { findSignature, isTagline } from './signature.ts'

/** What a line is. */
export type Part = 'own' | 'quoted' | 'mark' | 'signature' | 'banner'

/** A part of a mail, its lines sorted. */
export interface Sorted {
  readonly lines: readonly Line[]
  readonly parts: Part[]
  readonly rules: string[]
  readonly quotation: Quotation
}

/** Runs of own lines, from and to, with nothing quoted between. */
export const ownRuns = (parts: readonly Part[], lines: readonly Line[]): { from: number; to: number }[] => {
  const runs: { from: number; to: number }[] = []
  let from = -1
  for (let at = 0; at <= parts.length; at += 1) {
    const own = parts[at] === 'own'
    if (own && from < 0) from = at
    // A banner or a logo interrupts nothing.
    if (!own && parts[at] !== 'banner' && from >= 0) {
      if (lines.slice(from, at).some((line, below) => parts[from + below] === 'own' && !isBlank(line)))
        runs.push({ from, to: at })
      from = -1
    }
  }
  return runs
}

const nothing = textLine('')

const give = (sorted: Sorted, at: number, part: Part, rule: string): void => {
  sorted.parts[at] = part
  sorted.rules[at] = rule
}

const takeBanners = (sorted: Sorted): void => {
  const first = sorted.parts.findIndex((part, at) => part === 'own' && !isBlank(lineAt(sorted.lines, at)))
  if (first < 0) return
  for (const at of bannerLines(sorted.lines.slice(first)))
    if (sorted.parts[first + at] === 'own') give(sorted, first + at, 'banner', 'banner')
  for (const [at, line] of sorted.lines.entries()) {
    if (sorted.parts[at] !== 'own' || isBlank(line)) continue
    if (isTagline(line.words)) give(sorted, at, 'banner', 'tagline')
    else if (isLink(line.words) && sorted.rules[at - 1] === 'tagline') give(sorted, at, 'banner', 'tagline')
    else if (isPicture(line.words)) give(sorted, at, 'banner', 'picture')
  }
}

/** The signature below the sender's text, and below the last answer; answers in between have none. */
const takeSignatures = (sorted: Sorted): void => {
  const runs = ownRuns(sorted.parts, sorted.lines)
  for (const run of new Set([runs[0], runs.at(-1)])) {
    if (!run) continue
    let { to } = run
    const ownAbove = run !== runs[0]
    const shown = sorted.lines.map((line, at) => (sorted.parts[at] === 'banner' ? nothing : line))
    // Twice: a mailing list's footer may hide the name above it.
    for (let found = findSignature(shown.slice(run.from, to), ownAbove); found; ) {
      for (let at = run.from + found.from; at < run.from + found.to; at += 1)
        if (sorted.parts[at] === 'own') give(sorted, at, 'signature', found.rule)
      const again = to === run.to && found.to === to - run.from
      to = run.from + found.from
      found = again ? findSignature(shown.slice(run.from, to), ownAbove) : null
    }
  }
}

/** Out of what is the sender's, banners and signatures are sorted too. */
export const sortLines = (lines: readonly Line[], quotation: Quotation): Sorted => {
  const shown = lines.map((line, at) => {
    const short = quotation.shortened.get(at)
    return short === undefined ? line : textLine(short)
  })
  const sorted: Sorted = { lines: shown, parts: [...quotation.owners], rules: [...quotation.rules], quotation }
  takeBanners(sorted)
  takeSignatures(sorted)
  return sorted
}
