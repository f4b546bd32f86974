import { clausesBy } from '../language/clauses.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { month } from './absence-words.ts'
import { isPartly } from './attendance.ts'

const all = '(?:(?:nu|godt|alligevel|så|heldigvis|sagtens|selv|gerne|dog|igen|fint|også) ){0,4}'
const day = `(?:til mødet|(?:(?:d|den|på) )?(?:\\d{1,2}(?: (?:${month}))?|(?:man|tirs|ons|tors|fre)dag(?: d(?:en)? \\d{1,2}(?: (?:${month}))?)?|dagen)) `
/** "…, så jeg er med", "nu kan jeg godt komme", "jeg kan godt alligevel": a whole clause, and nothing in it that limits it. */
const comes: readonly RegExp[] = [
  `^ (?:(?:så|og|men|derfor|at|ja|nu|heldigvis) ){0,3}(?:jeg|vi) ${all}(?:kommer|deltager|er med|er der|når det|dukker op|møder op) ${all}(?:${day})?${all}$`,
  `^ (?:(?:så|og|men|derfor|at|ja|heldigvis) ){0,3}(?:(?:jeg|vi) kan|(?:nu |så )?kan (?:jeg|vi)) ${all}(?:(?:komme|deltage|være med|være der|nå det|møde op) ${all}(?:${day})?|(?<= alligevel )|(?<= godt ))$`,
  `^ (?:(?:så|og|men|derfor|nu|heldigvis) ){1,3}(?:kommer|deltager|er) (?:jeg|vi) ${all}(?:med )?${all}(?:${day})?${all}$`,
].map(each => new RegExp(each))

/** Wants, doubts or denies something: the apology stands. */
const open = / (?:hvis|såfremt|måske|muligvis|forhåbentlig|forhåbentligt|håber|medmindre|kun|bare|ikke|hverken) /

const clausesOf = clausesBy({ at: 'men|så|og|da|fordi|for' })

/**
 * In the answer to the receipt of an apology: that its writer comes, whatever the reason ("Det andet møde er rykket, så jeg er med alligevel"). The reason is
 * nobody's business, and must not be heard as something about our meeting.
 */
export const comesAfterAll = (reading: Reading): boolean => {
  const said = reading.said.filter(each => !isCourtesy(each, reading.names))
  const isClear = said.every(each => !each.includes('?') && !open.test(fold(each)) && !isPartly(each, reading))
  return isClear && said.some(each => clausesOf(each).some(clause => comes.some(shape => shape.test(fold(clause)))))
}
