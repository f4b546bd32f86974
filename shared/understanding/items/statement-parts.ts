import { fold, sentencesOf } from '../language/text.ts'

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
  /^(?:(?:punktet|punkt|det|den|(?:punkt )?P-\d{1,3}) )?(?<lead>(?:(?:skal|må|kan|bør) (?:gerne |kun |bare |godt )?(?:have|få|nøjes med|klare sig med|være(?: på)?|vare|tage) |(?:får|på|til|giv(?:e)? (?:os|det|den|dem|P-\d{1,3})(?: gerne| bare| hellere)?|få|have|tager|kræver|(?:sæt|skru|skær|ret|ændr)(?: den| det| P-\d{1,3})?(?: ned| op)? (?:til|på)|nøjes med|klare sig med) )?)(?:kun |ca\.? |gerne )?(?<minutes>\d{1,3})(?: (?:i stedet|tak|er fint|er nok|rækker|er rigeligt|i alt))?[.!]?$/i
const mostMinutes = 180
/** A number that can only be minutes, by what is said of it. */
export const bareLength = (clause: string, isLength: boolean): number | null => {
  const { lead = '', minutes: digits = '' } = given.exec(clause)?.groups ?? {}
  const minutes = Number(digits)
  return (lead !== '' || isLength) && minutes >= 5 && minutes <= mostMinutes && minutes % 5 === 0 ? minutes : null
}

/** "10 min 20 min": which of them nobody knows. "20 i stedet for 15" says it. */
export const isTwice = (clause: string): boolean =>
  (clause.replace(/P-\d{1,3}/g, '').match(/\d+/g)?.length ?? 0) > 1 &&
  !/(?<!\p{L})(?:i stedet|fra|ikke|frem for|fremfor|end|til|mod|eller)(?!\p{L})|\d ?[-–,.½] ?\d|\d ?t/iu.test(clause)
