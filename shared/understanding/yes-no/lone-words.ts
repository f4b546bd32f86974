import { labelled } from '../language/item-labels.ts'
import { saysOnly } from '../language/phrases.ts'
import { fold, wordsOf } from '../language/text.ts'
import {
  fillers,
  hints,
  holdIt,
  lone,
  noComments,
  onNextAgenda,
  onThisAgenda,
  sendIt,
  withdrawItem,
} from '../language/vocabulary.ts'
import type { Reading } from '../reading.ts'

/** Words that answer some letter of ours, if not the one that is answered here. */
const answers = [...lone, ...hints.keys(), ...sendIt, ...holdIt, ...noComments, ...onThisAgenda, ...onNextAgenda]

/**
 * "Bemærkning", "Vent", "Ok send", "Tørløb": the word that one of our other letters asks for, sent to the wrong one, or a word like "Dagsorden"
 * that names nothing. It is nobody's item and nobody's text; whoever means it so can say so.
 */
export const isLoneWord = ({ said, names }: Reading): boolean =>
  said.length > 0 && said.every(each => saysOnly(each, answers, names) || isOnlyFillers(each))

/** "Vent", "Stop": a word that one of our letters asks for. */
export const answersSomething = (word: string): boolean => saysOnly(word, answers, new Set())

const isOnlyFillers = (sentence: string): boolean => wordsOf(fold(sentence)).every(word => fillers.has(word))

/** "Vi trækker vores punkt tilbage", "Træk punktet om skemaer tilbage": an item is taken back in words that do not say which. */
export const takesBack = ({ said, names }: Reading): boolean =>
  said.length > 0 && said.map(withoutLabel).every(each => saysOnly(each, withdrawItem, names) || isTakenBack(fold(each)))

/** "Punkt: Systemet bortfalder" has a name; "Punktet: udgår" has none. */
const withoutLabel = (sentence: string): string => {
  const found = labelled(sentence)
  return found?.label === 'title' && found.value !== '' ? found.value : sentence
}

const isTakenBack = (folded: string): boolean =>
  /^ (?:(?:vi|jeg|we|i|please|kan|må|vil|gerne|am|are|would|like|to) ){0,5}(?:træk|trækker|trække|fjern|slet|withdraw|withdrawing|remove) (?:[^ ]+ ){0,8}$/.test(
    folded,
  ) &&
  / (?:(?:vores|mit|our|my|the) (?:ene |andet |første |only )?(?:punkt|item)|punktet|vores|tilbage) /.test(folded) &&
  !/ (?:ikke|not|hvis|if|men|but|fra|from) /.test(folded)
