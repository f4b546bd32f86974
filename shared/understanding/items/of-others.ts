import { fold } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { organisationsIn } from '../yes-no/held-answer.ts'

/** Of what another municipality brings: "Horsens' punkt", "det, Skive har sendt", "vores sammen med deres". */
const ofItem = / (?:[^ ]{0,20}punkt|punktet|emne|emnet|sag|sagen|forslag|forslaget|sendt|meldt|indmeldt|bringer|tager op) /

/** Whether a sentence is of an item of another municipality. */
export const isOfOthers = (sentence: string, { situation }: Reading): boolean => {
  const folded = fold(sentence)
  // "Skives punkt"
  const bare = folded.replace(/(?<=\p{L}{3})s (?=[^ ]{0,20}punkt |sag |emne |forslag )/gu, ' ')
  const named = organisationsIn(`${folded}${bare}`, situation.charter.organisations)
  return named.some(each => each !== situation.sender?.organisation) && ofItem.test(folded)
}
