import { clausesBy } from '../language/clauses.ts'
import { fold } from '../language/text.ts'
import type { Reading } from '../reading.ts'

const clausesOf = clausesBy({ at: 'for|da|så' })
const opening = '(?:(?:bare|nej|ups|hov|hovsa|beklager|undskyld|ja|så|den|det) ){0,3}'
/** "Bare glem det", "se bort fra den". */
const forget = new RegExp(
  `^ ${opening}(?:glem|drop|ignorer|slet|smid|se (?:bare )?bort fra|kan du glemme|kan i glemme) (?:bare )?(?:det|den|mailen|min mail|dem)(?: (?:bare|igen|væk|ud|endelig|alligevel|tak)){0,3} $`,
)
/** "Det var sendt til den forkerte", "den var ikke til jer". */
const wrongly =
  /^ (?:(?:ups|hov|hovsa|beklager|undskyld) ){0,2}(?:det|den|mailen) (?:var|er|blev|skulle|røg) (?:(?:slet|bare|jo|vist|desværre|en) ){0,3}(?:sendt (?:til (?:den|en|de) forkerte?|ved en fejl|forkert)|ikke (?:til (?:jer|dig)|for jer|meningen|have været (?:sendt|til jer)|beregnet til jer)|fejl|til (?:en anden|nogen andre|den forkerte|en forkert)|forkert) $/
const sorry = /^ (?:beklager|undskyld|ups|hov|hovsa|sorry|nå) $/

/** Whether an answer to our question says, and says only, that the mail was not meant for us. */
export const wasMissent = ({ said, text }: Pick<Reading, 'said' | 'text'>): boolean => {
  const clauses = said.flatMap(clausesOf).map(fold)
  const isIt = (each: string): boolean => forget.test(each) || wrongly.test(each)
  return !text.includes('?') && clauses.some(isIt) && clauses.every(each => isIt(each) || sorry.test(each))
}
