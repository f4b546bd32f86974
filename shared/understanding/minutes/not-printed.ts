import { isSecretariat } from '../../people.ts'
import { tellsOfLife } from '../language/private-life.ts'
import { fold, linesOf, sentencesOf, wordsOf } from '../language/text.ts'
import { ask } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import type { Understood, Wish } from '../understood.ts'

/** A word or two of which nobody can say what they remark on. */
const lone = new Set('gerne senere måske jo nå hm byt nyt link ja nej okay rigtigt enig snart nu her der'.split(' '))
const isLone = (text: string): boolean => {
  const words = wordsOf(fold(text))
  return words.length <= 2 && words.every(word => lone.has(word))
}
/** "Vi trækker P-12" */
const takesBack = /^ (?:(?:vi|jeg) (?:trækker|vil trække)|træk) p-\d{1,4} (?:tilbage )?$/
/** "Enig med Skive": with what Skive remarked, which nobody knows here. "Enig i referatet" is none. */
const agrees = /^ (?:(?:jeg|vi|er|helt|meget) ){0,3}enige? med /

/** "Jeg er syg", "Birgit er på ferie": whoever wrote that may not come to something. */
const isOfLife = (sentence: string): boolean =>
  tellsOfLife(sentence) ||
  /^ (?:[^ ]{2,20} ){1,2}er (?:(?:jo|også|desværre) )?(?:på ferie|syg|sygemeldt|på barsel|på orlov|på kursus)(?: [^ ]{1,12}){0,3} $/.test(
    fold(sentence),
  )

const remarksIn = (wish: Wish): readonly string[] =>
  wish.on === 'meeting' && wish.command.type === 'CommentOnMinutes' && wish.inNameOf === undefined
    ? wish.command.comments.map(each => each.text)
    : []

/**
 * Everybody reads a comment on the minutes, with the approval at the latest. Of words that cannot be one, their writer is asked; so is whoever has none because he agrees
 * with somebody. The secretariat's words are sorted elsewhere (`ofOffice`).
 */
export const notPrinted = (found: Understood, { situation, text }: Reading): Understood => {
  const { hint, sender } = situation
  if (found.kind !== 'wishes' || hint != null || sender === null || isSecretariat(sender)) return found
  const isNone = found.wishes.some(each => each.on === 'meeting' && each.command.type === 'DeclareNoComments')
  if (isNone && agrees.test(fold(text))) return ask('not-understood', 'an agreement with somebody, and no word of what')
  const remarks = found.wishes.flatMap(remarksIn)
  const isAllOfLife = remarks.length > 0 && remarks.flatMap(linesOf).flatMap(sentencesOf).every(isOfLife)
  return isAllOfLife || remarks.some(each => isLone(each) || takesBack.test(fold(each)))
    ? ask('not-understood', 'words below the minutes that cannot be a comment')
    : found
}
