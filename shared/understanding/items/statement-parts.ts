import type { ItemWords } from '../../meeting/events.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { amendmentIn } from './amendment.ts'
import type { Subject } from './statement-names.ts'
import { ofAll } from './statement-state.ts'

/** A smiley ends a sentence as well as a full stop does. */
const smiley = /(?<=\p{Extended_Pictographic}|[:;]-?[)D(]) (?=\S)/u
/** The sentences of a line. */
export const partsOf = (line: string): readonly string[] =>
  sentencesOf(line)
    .flatMap(each => each.split(smiley))
    .map(each => each.replace(/ ?(?:[:;]-?[)D(]|\p{Extended_Pictographic})+ ?/gu, ' ').trim())
const joint = /,? (?:så|og|men) |, /gi
const code = /^(?:punkt )?P-\d{1,3}: /i
const comes = / (?:komme|kommer|deltage|deltager|være med|afbud|forhindret|fraværende|syg|syge|ferie|kursus|mødeleder|referent) /
const isNot = / (?:ikke|afbud|forhindret|fraværende|syg|syge|ferie|kursus|først|tidligere) /
const ofItem = / (?:punktet|punkt|p-\d{1,3}) /
/** "Jeg kan ikke komme, så træk P-2": who comes is no reason of an item's, and a sentence by itself. */
export const withoutAbsence = (sentence: string): readonly string[] => {
  const of = code.exec(sentence)?.[0] ?? ''
  for (const { index, 0: sign } of [...sentence.matchAll(joint)].slice(0, 4)) {
    const head = sentence.slice(of.length, index)
    const folded = fold(head)
    if (comes.test(folded) && isNot.test(folded) && !ofItem.test(folded))
      return [head, `${of}${sentence.slice(index + sign.length)}`]
  }
  return [sentence]
}
/** What opens a line of a list. */
export const bullet = /^\s*(?:[-•*–·]|\d{1,2}[.)])\s+/
/** What is said of something that was said before: "jeg trækker det tilbage, jeg sagde om 30 minutter" */
export const saidBefore = /^(?:som |der |hvad )?(?:jeg|vi|i) (?:sagde|skrev|nævnte|foreslog|sendte|spurgte)(?!\p{L})/iu

/** "Giv os 20", and behind another length "navngivningen 10". */
const given =
  /^(?:(?:punktet|punkt|det|den|(?:punkt )?P-\d{1,3}) )?(?<lead>(?:(?:skal|må|kan|bør) (?:gerne |kun |bare |godt )?(?:have|få|nøjes med|klare sig med|være(?: på)?|vare|tage) |(?:får|på|til|giv(?:e)? (?:os|det|den|dem|P-\d{1,3})(?: gerne| bare| hellere)?|få|have|tager|kræver|(?:sæt|skru|skær|ret|ændr)(?: den| det| P-\d{1,3})?(?: ned| op)? (?:til|på)|nøjes med|klare sig med|(?:vi )?(?:regner?|regn) med|(?:så )?siger vi|sig|skriv) )?)(?:kun |ca\.? |gerne )?(?<minutes>\d{1,3})(?<tail> (?:i stedet|tak|(?:er|må være|burde være) (?:fint|nok|rigeligt|passende|helt fint)|rækker|i alt))?[.!]?$/i
/** "10 er nok" */
const saysEnough = / (?:er|være|rækker)/
const mostMinutes = 180
/** A number that can only be minutes, by what is said of it. */
export const bareLength = (clause: string, isLength: boolean): number | null => {
  const { lead = '', minutes: digits = '', tail = '' } = given.exec(clause)?.groups ?? {}
  const minutes = Number(digits)
  return (lead !== '' || isLength || saysEnough.test(tail)) && minutes >= 5 && minutes <= mostMinutes && minutes % 5 === 0
    ? minutes
    : null
}

/** "10 min 20 min": which of them nobody knows. "20 i stedet for 15" says it. */
export const isTwice = (clause: string): boolean =>
  (clause.replace(/P-\d{1,3}/g, '').match(/\d+/g)?.length ?? 0) > 1 &&
  !/(?<!\p{L})(?:i stedet|fra|ikke|frem for|fremfor|end|til|mod|eller)(?!\p{L})|\d ?[-–,.½] ?\d|\d ?t/iu.test(clause)

/** "Skær 5 min af P-12": counted from what it has. */
export const cutsOff =
  /^(?:skær|skære|tag|tage|træk|trække|spar|fjern)(?: \p{L}{2,8}){0,2} (\d{1,3}) min\S* (?:af|fra|på)(?!\p{L})/iu
/** A length, a kind or a presenter in the words that an answer to a receipt has for them. */
export const fieldsOf = (clause: string, { minutes }: Subject, names: ReadonlySet<string>): Partial<ItemWords> | null => {
  const cut = Number(cutsOff.exec(clause)?.[1] ?? 0)
  if (cut > 0) return minutes > cut ? { minutes: minutes - cut } : null
  if (isTwice(clause)) return null
  const words = clause.replaceAll(/(?:(?:punktet|punkt) )?P-\d{1,3}/g, 'punktet').replace(ofAll, 'det')
  const found = amendmentIn(
    words.replace(/^(?:punktet|det|den)[:,]? (?=\d|til )/i, ''),
    { title: '', text: null, minutes },
    names,
  )
  return found === null ||
    typeof found === 'string' ||
    found.title !== undefined ||
    found.text !== undefined ||
    found.recommendation !== undefined
    ? null
    : found
}
