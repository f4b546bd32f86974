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

/**
 * What the letter of this effect said to this reader. Forty people answer one call for items within days: writing and reading it again for
 * each of them was a third of what a mail costs. `key`: of the effect, whose letter never changes.
 */
export const letterSaid = async (key: string, letter: Letter, to: Recipient, charter: Charter): Promise<LetterSaid> => {
  const readers = kept.get(key) ?? []
  const known = readers.find(each => each.charter === charter && each.isTheSameFor(to))
  if (known !== undefined) return known
  // The composer is loaded when a letter is answered, since much mail answers none.
  const { isReadInGoogle, saidTo } = await import('../composing/compose.ts')
  const { lines, html, subject, looked, inGoogle } = saidTo(letter, to, charter)
  const said: Kept = {
    lines: [...lines, ...htmlLines(html).map(line => line.words)],
    subject,
    charter,
    isTheSameFor: other =>
      isReadInGoogle(other.address) === inGoogle && [...looked].every(([name, value]) => other[name] === value),
  }
  const others = kept.get(key) ?? []
  kept.delete(key)
  kept.set(key, [...others, said].slice(-mostReaders))
  const oldest = kept.keys().next().value
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return said
}
