import type { ParsedMail } from '../../mail/parsed-mail.ts'
import { fold, wordsOf } from '../text.ts'
import { separate } from './separate.ts'

/** Below this part of the shorter one's words, two texts do not say the same in two ways. */
const leastShared = 0.2

/**
 * Whether the text of a mail says one thing and its HTML another, so that what the sender saw is not what we would read (robustness.md,
 * table B 32). Compared is what is new in both: the letter that both quote says the same in any case.
 */
export function tellsTwoStories(mail: ParsedMail): boolean {
  if (mail.text === null || mail.html === null) return false
  const [one, other] = [
    { ...mail, html: null },
    { ...mail, text: null },
  ].map(each => new Set(wordsOf(fold(separate(each).ownWords)).filter(word => word.length > 1)))
  if (one === undefined || other === undefined || one.size < 2 || other.size < 2) return false
  const shared = [...one].filter(word => other.has(word)).length
  return shared < leastShared * Math.min(one.size, other.size)
}
