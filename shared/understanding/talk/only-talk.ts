import { codesIn } from '../items/codes.ts'
import { isBarePraise, isIdle } from '../language/idle-talk.ts'
import { putsOffAnswer } from '../language/own-affairs.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isPromise } from '../language/promise.ts'
import { isSmallTalk } from '../language/small-talk.ts'
import { fold } from '../language/text.ts'
import { nothingWanted } from '../outcome.ts'
import { seesUs } from '../people/coming.ts'
import type { Reading, Rule } from '../reading.ts'
import { organisationsIn } from '../yes-no/held-answer.ts'
import { forItems, waiting } from './to-people.ts'

/** Where "Det passer fint" answers, or where what is said of the minutes is weighed by itself. */
const hearsItself: ReadonlySet<string> = new Set(['planning-invitation', 'minutes-for-comment', 'comment-receipt'])

const isTalk = (sentence: string, reading: Reading): boolean =>
  isIdle(sentence) ||
  isSmallTalk(sentence) ||
  putsOffAnswer(sentence) ||
  seesUs(sentence, reading) ||
  (!forItems.has(reading.letter?.name ?? '') && isBarePraise(sentence))

const settledWith = / (?:aftalt|talt|talte|snakket|afstemt|enige|klaret|ordnet|skrevet|ringet) (?:[^ ]{1,20} ){0,3}(?:med|til) /

/** "Ja tak" to a call answers something that was not asked. */
const answersYes = /^ (?:ja|jo|nej|jep) /

/**
 * "Tak for i dag, det var virkelig brugbart!", "Færgen sejler! Vi ses": an answer of nothing but small talk to a letter that waits for none. Nobody has to read
 * it, and no letter answers it.
 */
export const onlyTalk: Rule = reading => {
  const { letter, said, names, situation, separated, subjectIsOwn, text } = reading
  if (letter === null || letter.name === 'question' || waiting.has(letter.name) || hearsItself.has(letter.name)) return null
  if (situation.hint != null || situation.hintedItem != null || subjectIsOwn || separated.inline.length > 0) return null
  if (separated.kind === 'forward' || codesIn(text).length > 0) return null
  // "Det har vi aftalt med Skive": agreed with another municipality, which somebody may have to know.
  const others = situation.charter.organisations.filter(each => each !== situation.sender?.organisation)
  if (said.some(each => settledWith.test(fold(each)) && organisationsIn(fold(each), others).length > 0)) return null
  // "Vi glæder os til at høre om version 5" to a call may be a matter.
  if (said.some(each => answersYes.test(fold(each)) || (forItems.has(letter.name) && /\d/.test(each)))) return null
  const isEach = (each: string): boolean =>
    isTalk(each, reading) || isCourtesy(each, names) || (!/[?:]/.test(each) && isPromise(each, names))
  return said.some(each => isTalk(each, reading)) && said.every(isEach) ? nothingWanted('nothing but small talk') : null
}
