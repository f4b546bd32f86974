import { fold, wordsOf } from './text.ts'

const least = 6
/** "Kan du sende dem ud?", "Er de med?": an order, or said of what stands before it. */
const hangs = /^ (?:(?:og|så|men) )?(?:kan|vil|gider|må|er|var|passer|går|har) /

/** "Kommer der noget til dem den 12. marts?": a question in full wants its own answer, whatever "dem" are. */
export const isOwnQuestion = (sentence: string): boolean =>
  sentence.trimEnd().endsWith('?') && wordsOf(fold(sentence)).length >= least && !hangs.test(fold(sentence))
