import { apologyIn } from './apology-words.ts'
import { hasItemWords } from './item-wish.ts'
import { halves } from './question-answer.ts'
import type { Reading } from './reading.ts'
import { answered } from './reading.ts'
import { fold, sentencesOf } from './text.ts'

/** Says by itself what it wants, whatever it stands beside: a reason ("vi er på kursus", "vi kan ikke den dag") never does. */
const isWish = (sentence: string, reading: Reading): boolean =>
  hasItemWords({ ...reading, lines: [sentence], said: [sentence], subjectIsOwn: false }) ||
  (/ (?:afbud|apologies|apology) /u.test(fold(sentence)) && apologyIn(sentence, reading) === 'away')

/**
 * What stands beside the yes or no that we have asked for: from the first sentence on that wants something of its own. Null where the mail is the
 * answer alone, or none.
 */
export const beside = (reading: Reading): { readonly head: Reading; readonly rest: readonly string[] } | null => {
  if (answered(reading, 'role-swap-proposal', 'held-mail', 'meeting-needs-yes', 'cancellation-needs-yes') === null) return null
  const sentences = reading.lines.flatMap(sentencesOf).flatMap(halves)
  const at = sentences.findIndex(each => isWish(each, reading))
  if (at < 1) return null
  const lines = sentences.slice(0, at)
  const head = { ...reading, text: lines.join('\n'), lines, said: reading.said.filter(each => lines.includes(each)) }
  return { head: { ...head, said: head.said.length === 0 ? lines : head.said }, rest: sentences.slice(at) }
}
