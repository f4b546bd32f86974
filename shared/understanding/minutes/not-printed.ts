import { isSecretariat } from '../../people.ts'
import { tellsOfLife } from '../language/private-life.ts'
import { fold, linesOf, sentencesOf, wordsOf } from '../language/text.ts'
import { ask, toPeople, wishes } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import type { Understood, Wish } from '../understood.ts'

/** "Vent", "Flyt mødet", "Send den igen": said to us. "Ret punkt 3" is said of the minutes, and so is what names them. */
const orders =
  /^ (?:(?:og|men|så|please|venligst) )?(?:vent|aflys|flyt|byt|send|udskyd|forlæng|annuller|annullér|ryk|opdater|videresend|slet|ring) /
const ofText =
  / (?:referat\S*|pkt|punkt|afsnit\S*|linje|side|sætning\S*|teksten|står|stå|skrives|rettes|bilag\S*|\S*list\S*|p-\d+) /
/** A word or two of which nobody can say what they remark on. */
const lone = new Set('gerne senere måske jo nå hm byt nyt link ja nej okay rigtigt enig snart nu her der'.split(' '))
/** "Næste møde kunne handle om AI" */
const ofNext =
  / (?:næste|kommende|efterårets|forårets) (?:erfa-)?(?:møde|gang) (?:(?:evt|måske|også) )?(?:kunne|kan|bør|skal|må|burde) /
/** "Vi trækker P-12" */
const takesBack = /^ (?:(?:vi|jeg) (?:trækker|vil trække)|træk) p-\d{1,4} (?:tilbage )?$/
/** "Enig med Skive": with what Skive remarked, which nobody knows here. "Enig i referatet" is none. */
const agrees = /^ (?:(?:jeg|vi|er|helt|meget) ){0,3}enige? med /

/** "Mødet blev aflyst", "Referatet er sendt", "Jonas skriver referatet", "Stop med at rykke", "Her er referatet": how things stand, and nothing that is said in the minutes. */
const ofState =
  /^ (?:(?:og|men) )?(?:(?:det|den|referatet|mødet|dagsordenen) (?:er|blev|bliver|har været) (?:(?:nu|vist|jo|allerede) )?(?:sendt|aflyst|udsat|afholdt)|[^ ]{2,20} (?:skriver|leder|tager) (?:referatet|mødet)|stop med at [^ ]{2,20}|(?:her er|hermed) referatet) $/

const isToUs = (text: string): boolean => {
  const folded = fold(text)
  if (ofState.test(folded)) return true
  return (orders.test(folded) && !ofText.test(folded)) || ofNext.test(folded)
}

const ofSomebodysLife = (sentence: string): boolean =>
  tellsOfLife(sentence) ||
  /^ (?:[^ ]{2,20} ){1,2}er (?:(?:jo|også|desværre) )?(?:på ferie|syg|sygemeldt|på barsel|på orlov|på kursus)(?: [^ ]{1,12}){0,3} $/.test(
    fold(sentence),
  )

const isLone = (text: string): boolean => {
  const words = wordsOf(fold(text))
  return words.length <= 2 && words.every(word => lone.has(word))
}

type Comment = Extract<Wish, { readonly on: 'meeting' }>
const isComment = (wish: Wish): wish is Comment & { readonly number: number } =>
  wish.on === 'meeting' && wish.command.type === 'CommentOnMinutes' && wish.number !== null && wish.inNameOf === undefined

/**
 * Everybody reads a comment on the minutes, with the approval at the latest. What is said to us, of the meeting to come or of its items is none: people hear it, or its
 * writer is asked. The secretariat's words are sorted elsewhere (`ofOffice`).
 */
export const notPrinted = (found: Understood, reading: Reading): Understood => {
  const { situation, text } = reading
  if (found.kind !== 'wishes' || situation.hint != null || situation.sender === null || isSecretariat(situation.sender))
    return found
  const isNone = found.wishes.some(each => each.on === 'meeting' && each.command.type === 'DeclareNoComments')
  if (isNone && agrees.test(fold(text))) return ask('not-understood', 'an agreement with somebody, and no word of what')
  const comment = found.wishes.find(isComment)
  if (comment === undefined || comment.command.type !== 'CommentOnMinutes') return found
  const texts = comment.command.comments.map(each => each.text)
  if (texts.some(each => isLone(each) || takesBack.test(fold(each))))
    return ask('not-understood', 'words below the minutes that cannot be a comment')
  // "Jeg er syg", "Birgit er på ferie": whoever wrote that may not come to something.
  if (texts.flatMap(linesOf).flatMap(sentencesOf).every(ofSomebodysLife))
    return ask('not-understood', 'words of somebody’s life below the minutes')
  const areToUs = (line: string): boolean => sentencesOf(line).every(isToUs)
  const toUs = texts.flatMap(linesOf).filter(areToUs)
  if (toUs.length === 0) return found
  const withoutThem = (words: string): string =>
    linesOf(words)
      .filter(line => !areToUs(line))
      .join('\n')
  const comments = comment.command.comments
    .map(each => ({ ...each, text: withoutThem(each.text) }))
    .filter(each => each.text !== '')
  const others = found.wishes.filter(each => each !== comment)
  const kept = comments.length === 0 ? [] : [{ ...comment, command: { ...comment.command, comments } }]
  const people = toPeople(comment.number, toUs.join(' '), kept.length + others.length === 0)
  return wishes('words below the minutes that are said to us', ...kept, ...others, ...people)
}
