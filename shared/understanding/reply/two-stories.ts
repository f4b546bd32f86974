import type { ParsedMail } from '../../mail/parsed-mail.ts'
import { fold, wordsOf } from '../language/text.ts'
import { ownWordsOfParts } from './separate.ts'

/** Below this part of the shorter one's words, two texts do not say the same in two ways. */
const leastShared = 0.2

/**
 * Whether the text of a mail says one thing and its HTML another, so that what the sender saw is not what we would read (robustness.md,
 * table B 32). Compared is what is new in both: the letter that both quote says the same in any case.
 */
export function tellsTwoStories(mail: ParsedMail): boolean {
  const { text, html } = ownWordsOfParts(mail)
  // Nearly always.
  if (text === null || html === null || text === html) return false
  const [one, other] = [wordSet(text), wordSet(html)]
  if (one.size < 2 || other.size < 2) return false
  const shared = [...one].filter(word => other.has(word)).length
  return shared < leastShared * Math.min(one.size, other.size)
}

const wordSet = (words: string): ReadonlySet<string> => new Set(wordsOf(fold(words)).filter(word => word.length > 1))
