import type { Line } from './line.ts'
import { isBlank, lineAt } from './line.ts'
import { isSignOff } from './signature.ts'

/**
 * The letter that is being answered, prepared for recognising its lines. No other reply parser has it: this system sent
 * the letter itself. It settles what no marker can: a line that we sent is a quotation, whatever stands above it.
 */
export interface Known {
  readonly has: (words: string) => boolean
  /** Does the letter go on with these words after those? A client that wraps lines leaves such rests. */
  readonly goesOn: (words: string, after: string) => boolean
  /** Does the letter give these very words as an answer that may be typed: »Flyt mødet til 21. april 2027 kl. 13-16«? */
  readonly invites: (words: string) => boolean
}

const window = 5
/** A letter of ours is a few pages; more is somebody's whole archive and not worth the memory. */
const mostKnown = 200_000

/** Of one letter; eighty kilobytes of memory at most. */
const mostAsked = 200
const longestAsked = 200

/** Its own letters: a piece of a mail's text would keep the whole text in memory. */
const copied = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')

/** Letters and figures only: clients change spaces, bullets, quotes and dashes on the way. */
const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** What stands between quotation marks, Danish or English: the answers that our letters offer. */
const quotedIn = (text: string): readonly string[] =>
  [text.split(/[»«]/), text.split('"')].flatMap(parts => parts.filter((_part, at) => at % 2 === 1))

/** The lines of one letter are prepared once, however many people answer it. */
const prepared = new WeakMap<readonly string[], Known>()

export const prepareKnown = (sent: readonly string[]): Known => {
  const known = prepared.get(sent) ?? prepare(sent)
  prepared.set(sent, known)
  return known
}

const prepare = (sent: readonly string[]): Known => {
  const lines = new Set<string>()
  const windows = new Set<string>()
  const all = tokens(sent.join('\n').slice(0, mostKnown))
  for (const line of sent) lines.add(tokens(line.slice(0, mostKnown)).join(' '))
  lines.delete('')
  for (let at = 0; at + window <= all.length; at += 1) windows.add(all.slice(at, at + window).join(' '))
  const text = ` ${all.join(' ')} `
  const invited = new Set(quotedIn(sent.join(' ').slice(0, mostKnown)).map(answer => tokens(answer).join(' ')))
  const has = (words: string): boolean => {
    const own = tokens(words)
    if (lines.has(own.join(' '))) return true
    if (own.length < window) return false
    for (let at = 0; at + window <= own.length; at += 1) if (!windows.has(own.slice(at, at + window).join(' '))) return false
    return true
  }
  // Whoever answers the letter quotes the same lines of it.
  const asked = new Map<string, boolean>()
  return {
    has: words => {
      if (words.length > longestAsked) return has(words)
      const known = asked.get(words)
      if (known !== undefined) return known
      const is = has(words)
      if (asked.size >= mostAsked) asked.clear()
      asked.set(copied(words), is)
      return is
    },
    invites: words => invited.has(tokens(words).join(' ')),
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
/** "2. Er der bilag?" with an answer above and below it: of a letter that has begun, so many words are no chance. "Ja" and "Ja, tak" are. */
const leastWords = 3

/** `found`: the line stands in the letter. `sure`: it is too long, or in too much company, to stand there by chance. */
export interface KnownLines {
  readonly found: readonly boolean[]
  readonly sure: readonly boolean[]
}

/** Our letters have a hundred lines; an answer that quotes all of one is far shorter than this. */
const mostCompared = 20_000

/** Which lines stand in the letter. */
export const knownLines = (lines: readonly Line[], known: Known): KnownLines => {
  const found: boolean[] = []
  let isQuoting = false
  for (const [at, line] of lines.entries()) {
    found.push(
      at < mostCompared &&
        line.words !== '' &&
        (known.has(line.words) || (found[at - 1] === true && known.goesOn(line.words, lineAt(lines, at - 1).words))) &&
        // Above everything of ours it is the answer that we asked for, long as it may be.
        (isQuoting || !known.invites(line.words)),
    )
    isQuoting ||= found[at] === true
  }
  for (const at of ownClosings(lines, found)) found[at] = false
  let isBelow = false
  const sure = found.map((is, at) => {
    const words = lineAt(lines, at).words
    const isSure = is && (weighs(words) || hasNeighbour(lines, found, at) || (isBelow && tokens(words).length >= leastWords))
    isBelow ||= isSure
    return isSure
  })
  return { found, sure }
}

/** Most lines of a closing that two people share: a sign-off, a name, an office. */
const sharedClosing = 3

/**
 * "Venlig hilsen, Fælles sekretariat" ends our letter and the secretariat's own mails too. A few such lines with a sign-off on top, and
 * with words below that are not ours, are the sender's: below our closing our letter goes on, or ends.
 */
function ownClosings(lines: readonly Line[], found: readonly boolean[]): readonly number[] {
  const closings: number[] = []
  for (const [at, line] of lines.entries()) {
    const above = lines.slice(Math.max(0, at - 4), at).findLastIndex(each => each.words !== '')
    const isFirst = above < 0 || found[Math.max(0, at - 4) + above] !== true
    if (!found[at] || !isFirst || !isSignOff(line.words)) continue
    const run: number[] = []
    let next = at
    for (; next < lines.length && (found[next] || isBlank(lineAt(lines, next))) && run.length <= sharedClosing; next += 1)
      if (found[next]) run.push(next)
    if (run.length <= sharedClosing && next < lines.length) closings.push(...run)
  }
  return closings
}

/** Another known line beside this one, empty lines left out; two short lines of ours in a row are no chance either. */
const hasNeighbour = (lines: readonly Line[], found: readonly boolean[], at: number): boolean => {
  for (const step of [-1, 1]) {
    let next = at + step
    while (isBlank(lineAt(lines, next)) && Math.abs(next - at) < 4) next += step
    if (found[next]) return true
  }
  return false
}
