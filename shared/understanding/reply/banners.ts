import { wordsOf } from './evidence.ts'
import type { Line } from './line.ts'
import { isBlank, isRule, lineAt } from './line.ts'
import { bannerStarts, bannerTags, cautions, mailWords, outsideWords, personalWords, warningEnds } from './vocabulary/banners.ts'

/** A gateway writes at the top; its warning has at most this many lines. */
const lookedAt = 8

const startsWithOne = (lower: string, starts: readonly string[]): boolean => starts.some(start => lower.startsWith(start))

const plain = (words: string): string => words.toLowerCase().replace(/^[^\p{L}]{0,10}/u, '')

/** "ADVARSEL: Denne mail kommer fra en ekstern afsender", but not "OBS: ekstern konsulent deltager". */
const isWarning = (words: string): boolean => {
  const lower = plain(words)
  if (startsWithOne(lower, bannerStarts) || warningEnds.some(end => lower.includes(end))) return true
  if (wordsOf(lower).some(word => personalWords.has(word))) return false
  return (
    startsWithOne(lower, cautions) &&
    outsideWords.some(word => lower.includes(word)) &&
    mailWords.some(word => lower.includes(word))
  )
}

const tag = /^\[([^[\]]{2,40})\]\s*/

/** `[EKSTERN]` before the first word. */
export const leadingTag = (words: string): string | null => {
  const found = tag.exec(words)
  return found?.[1] && bannerTags.includes(found[1].toLowerCase().replace(/[:!]$/, '')) ? found[0] : null
}

/** A picture that a text part can only name: `[cid:image001.png@01D…]`, `[Logo]`. */
export const isPicture = (words: string): boolean =>
  /^\[(?:cid:|image:|billede|et billede|logo|a picture|a close|graphical|description:|beskrivelse:|inline image)[^[\]]{0,300}\]$/i.test(
    words,
  ) ||
  /^\[logo\]$/i.test(words) ||
  words === 'ᐧ'

/** A line that is a link and nothing else. */
export const isLink = (words: string): boolean => /^<?https?:\S{1,500}>?$/.test(words)

/** Where Exchange's first-contact warning leads, in every language. */
const learnMore = /aka\.ms\/LearnAboutSender/i

/** Which of the first lines a mail system set above the mail. */
export const bannerLines = (lines: readonly Line[]): readonly number[] => {
  const found: number[] = []
  let looked = 0
  for (let at = 0; at < lines.length && looked < lookedAt; at += 1) {
    const line = lineAt(lines, at)
    if (isBlank(line)) continue
    looked += 1
    const alone = leadingTag(line.words)?.trim() === line.words
    const below = found.length > 0
    const goesOn = below && found.at(-1) === at - 1 && (isLink(line.words) || learnMore.test(line.words))
    if (isWarning(line.words) || alone || goesOn || (below && isRule(line.words))) found.push(at)
    else break
  }
  return found
}
