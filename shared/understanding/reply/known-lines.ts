import type { Line } from './line.ts'

/**
 * The letter that is being answered, prepared for recognising its lines. No other reply parser has it: this system sent
 * the letter itself. It settles what no marker can: a line that we sent is a quotation, whatever stands above it.
 */
export interface Known {
  readonly has: (words: string) => boolean
  /** Does the letter go on with these words after those? A client that wraps lines leaves such rests. */
  readonly goesOn: (words: string, after: string) => boolean
}

const window = 5
/** A letter of ours is a few pages; more is somebody's whole archive and not worth the memory. */
const mostKnown = 200_000

/** Letters and figures only: clients change spaces, bullets, quotes and dashes on the way. */
const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

export const prepareKnown = (sent: readonly string[]): Known => {
  const lines = new Set<string>()
  const windows = new Set<string>()
  const all = tokens(sent.join('\n').slice(0, mostKnown))
  for (const line of sent) lines.add(tokens(line.slice(0, mostKnown)).join(' '))
  lines.delete('')
  for (let at = 0; at + window <= all.length; at += 1) windows.add(all.slice(at, at + window).join(' '))
  const text = ` ${all.join(' ')} `
  return {
    has: words => {
      const own = tokens(words)
      if (lines.has(own.join(' '))) return true
      if (own.length < window) return false
      for (let at = 0; at + window <= own.length; at += 1) if (!windows.has(own.slice(at, at + window).join(' '))) return false
      return true
    },
    goesOn: (words, after) => {
      const own = tokens(words)
      const before = tokens(after).slice(-2)
      return (
        own.length > 0 && own.length < window && before.length === 2 && text.includes(` ${before.join(' ')} ${own.join(' ')} `)
      )
    },
  }
}

/** Long enough that nobody writes it by chance. "Ja" may stand in our letter and is still the answer. */
const weighs = (words: string): boolean => words.length >= 25

/** `found`: the line stands in the letter. `sure`: it is too long, or in too much company, to stand there by chance. */
export interface KnownLines {
  readonly found: readonly boolean[]
  readonly sure: readonly boolean[]
}

/** Which lines stand in the letter. */
export const knownLines = (lines: readonly Line[], known: Known): KnownLines => {
  const found: boolean[] = []
  for (const [at, line] of lines.entries()) {
    const previous = found[at - 1] === true ? (lines[at - 1]?.words ?? '') : ''
    found.push(line.words !== '' && (known.has(line.words) || (previous !== '' && known.goesOn(line.words, previous))))
  }
  const sure = found.map((is, at) => is && (weighs(lines[at]?.words ?? '') || hasNeighbour(lines, found, at)))
  return { found, sure }
}

/** Another known line beside this one, empty lines left out; two short lines of ours in a row are no chance either. */
const hasNeighbour = (lines: readonly Line[], found: readonly boolean[], at: number): boolean => {
  for (const step of [-1, 1]) {
    let next = at + step
    while (next >= 0 && next < lines.length && lines[next]?.words === '' && Math.abs(next - at) < 4) next += step
    if (found[next]) return true
  }
  return false
}
