import { isSecretariat } from '../../people.ts'
import { codesIn } from '../items/codes.ts'
import { withoutStretches } from '../items/statement-cuts.ts'
import { wordsOrderedAway } from '../items/words-away.ts'
import type { Reading } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import type { Arranged } from './agenda-pieces.ts'

/** A text without the words that stood there once; null where they stand there not at all, more than once or within other words. */
const cutOut = (text: string, words: string): string | null => {
  const [before = '', after, ...more] = text.split(words)
  if (after === undefined || more.length > 0 || /[\p{L}\d]$/u.test(before) || /^[\p{L}\d]/u.test(after)) return null
  return withoutStretches(text, [words])
}

/**
 * "Der står »tilføj« under P-3, det skal væk": the words go and the item stays. Null where the item is not told by its number, does not have these words
 * exactly once, or is not the writer's to change.
 */
export const withoutWords = (sentence: string, view: MeetingView | null, { situation: { sender } }: Reading): Arranged | null => {
  const words = wordsOrderedAway(sentence)
  const [id, ...others] = codesIn(sentence)
  const item = others.length === 0 ? view?.items.find(each => each.id === id) : undefined
  const mayChange = sender !== null && (isSecretariat(sender) || sender.organisation === item?.organisation)
  const text = words === null || item === undefined || !mayChange ? null : cutOut(item.text ?? '', words)
  return item === undefined || text === null
    ? null
    : { edits: [], withdrawn: [], left: [], amended: [{ id: item.id, changes: { text } }] }
}
