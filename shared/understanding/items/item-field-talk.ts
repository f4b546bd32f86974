import { isByWriter } from './item-presenters.ts'
import { clausesIn, isLengthTalk, isOtherKind, isTalk, kindTalked } from './item-talk.ts'

/** Whether each clause of a sentence speaks of fields only: it is told by them, and is no text. */
export const isFieldTalk = (sentence: string): boolean => {
  const clauses = clausesIn(sentence)
  const says = (each: string): boolean => isLengthTalk(each) || kindTalked(each) !== null || isByWriter(each)
  return (
    clauses.some(says) &&
    clauses.every(each => says(each) || isOtherKind(each) || isTalk(each) || /^ikke (?:mere|andet)$/i.test(each)) &&
    !sentence.trimEnd().endsWith('?')
  )
}
