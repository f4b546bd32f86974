import type { Charter } from '../charter/charter.ts'
import type { Letter } from '../letters.ts'
import type { Recipient } from '../people.ts'
import { htmlLines } from '../understanding/reply/html-lines.ts'

/** What a letter said: in its text and in its HTML (most replies quote the HTML, which has words of its own), and its subject. */
export interface LetterSaid {
  readonly lines: readonly string[]
  readonly subject: string
}

interface Kept extends LetterSaid {
  readonly charter: Charter
  readonly isTheSameFor: (to: Recipient) => boolean
}

/** How many letters are remembered. A network has a handful that are being answered. */
const mostKept = 100
const kept = new Map<string, readonly Kept[]>()
/** Of one letter: a call for items says the name of the reader's municipality, and there are 98 in Denmark. */
const mostReaders = 100

/** Of one letter: most municipalities are told the same, and only its chair and its minute-taker something more. */
const mostDrawn = 4
const drawn = new Map<string, readonly string[]>()

/** The words of a letter's HTML. Reading it costs more than writing it. */
const wordsOf = (html: string): readonly string[] => {
  const words = drawn.get(html) ?? htmlLines(html).map(line => line.words)
  drawn.delete(html)
  drawn.set(html, words)
  const oldest = drawn.keys().next().value
  if (drawn.size > mostDrawn && oldest !== undefined) drawn.delete(oldest)
  return words
}

const write = async (letter: Letter, to: Recipient, charter: Charter): Promise<Kept> => {
  // The composer is loaded when it is wanted, since much mail answers no letter.
  const { isReadInGoogle, saidTo } = await import('../composing/compose.ts')
  const { lines, html, subject, looked, inGoogle } = saidTo(letter, to, charter)
  return {
    lines: [...lines, ...wordsOf(html)],
    subject,
    charter,
    isTheSameFor: other =>
      isReadInGoogle(other.address) === inGoogle && [...looked].every(([name, value]) => other[name] === value),
  }
}

/** What a letter says to each of these readers. It is written once for all to whom it says the same. */
export const written = async (
  letter: Letter,
  readers: readonly Recipient[],
  charter: Charter,
): Promise<readonly LetterSaid[]> => {
  const texts: Kept[] = []
  const said: LetterSaid[] = []
  for (const to of readers) {
    const text = texts.find(each => each.isTheSameFor(to)) ?? (await write(letter, to, charter))
    if (!texts.includes(text)) texts.push(text)
    said.push(text)
  }
  return said
}

/**
 * What the letter of this effect says to this reader, as it is written now: for letters of which nobody kept what they said as they left
 * (told.ts). `key`: of the effect, whose letter never changes.
 */
export const letterSaid = async (key: string, letter: Letter, to: Recipient, charter: Charter): Promise<LetterSaid> => {
  const readers = kept.get(key) ?? []
  const known = readers.find(each => each.charter === charter && each.isTheSameFor(to))
  if (known !== undefined) return known
  const said = await write(letter, to, charter)
  const others = kept.get(key) ?? []
  kept.delete(key)
  kept.set(key, [...others, said].slice(-mostReaders))
  const oldest = kept.keys().next().value
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return said
}
