import { clausesBy } from '../language/clauses.ts'
import { fold } from '../language/text.ts'
import { ask } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { mayGoToPeople, wholeToPeople } from './to-people.ts'

const clausesOf = clausesBy({ at: 'for|da|så' })
const opening = '(?:(?:bare|nej|ups|hov|hovsa|beklager|undskyld|ja|så|den|det) ){0,3}'
/** "Bare glem det", "se bort fra den". */
const forget = new RegExp(
  `^ ${opening}(?:glem|drop|ignorer|slet|smid|se (?:bare )?bort fra|kan du glemme|kan i glemme) (?:bare )?(?:det|den|mailen|min mail|dem)(?: (?:bare|igen|væk|ud|endelig|alligevel|tak)){0,3} $`,
)
/** "Det var sendt til den forkerte", "den var ikke til jer". */
const wrongly =
  /^ (?:(?:ups|hov|hovsa|beklager|undskyld) ){0,2}(?:det|den|mailen) (?:var|er|blev|skulle|røg) (?:(?:slet|bare|jo|vist|desværre|en) ){0,3}(?:sendt (?:til (?:den|en|de) forkerte?|ved en fejl|forkert)|ikke (?:til (?:jer|dig)|for jer|meningen|have været (?:sendt|til jer)|beregnet til jer)|fejl|til (?:en anden|nogen andre|den forkerte|en forkert)|forkert) $/
const sorry = /^ (?:beklager|undskyld|ups|hov|hovsa|sorry|nå|nej) $/

/** "Ligegyldigt", "Pyt med det", "Lad det bare være": nothing is wanted any more. */
const noMatter = new RegExp(
  `^ ${opening}(?:(?:er |var )?(?:helt )?(?:ligegyldigt|lige meget|lige fedt|underordnet|ikke (?:så )?vigtigt|ikke noget)|pyt(?: med (?:det|den))?|(?:lad|lader|vi lader|jeg lader) (?:bare )?(?:det|den) (?:bare )?(?:være|ligge|fare)|drop (?:bare )?(?:det|den))(?: (?:bare|nu|så|igen|alligevel|tak|her)){0,3} $`,
)
/** "Forkert tråd", "jeg svarede i den forkerte mail" */
const wrongPlace =
  /^ (?:(?:ups|hov|hovsa|beklager|undskyld|sorry|nej) ){0,2}(?:(?:det|den|mailen|jeg|dette) )?(?:(?:var|er|blev|røg|kom|svarede|skrev|har svaret|har skrevet) )?(?:(?:vist|desværre|bare|til|i|på|sendt|den|det|en) ){0,4}forkerte? (?:tråd|mailtråd|mail|modtager|adresse|sted|mailadresse) $/
/** "Det skulle have været til Jonas", "Det var ment til Jonas, ikke jer" */
const toAnother =
  /^ (?:(?:ups|hov|hovsa|beklager|undskyld|sorry|nej) ){0,2}(?:det|den|mailen|min mail|mit svar) (?:skulle|var) (?:(?:have været|være|gå|have været sendt|sendt|ment|tænkt|beregnet) )?til (?!mødet |dagsordenen |punktet |referatet |næste |drøftelse |orientering |beslutning |alle |jer |dig |den |det )[^ ]{2,20}(?: [^ ]{2,20})?(?: (?:og )?ikke (?:til )?(?:jer|dig|netværket))? $/
const notThem = /^ (?:og )?ikke (?:til )?(?:jer|dig|netværket) $/

const clausesIn = ({ said }: Pick<Reading, 'said'>): readonly string[] => said.flatMap(clausesOf).map(fold)
const isWrongPlace = (clause: string): boolean => wrongPlace.test(clause) || toAnother.test(clause)

/** Whether an answer to our question says, and says only, that the mail was not meant for us. */
export const wasMissent = (reading: Pick<Reading, 'said' | 'text'>): boolean => {
  const clauses = clausesIn(reading)
  const isIt = (each: string): boolean => forget.test(each) || wrongly.test(each) || noMatter.test(each) || isWrongPlace(each)
  return (
    !reading.text.includes('?') &&
    clauses.some(isIt) &&
    clauses.every(each => isIt(each) || sorry.test(each) || notThem.test(each))
  )
}

/** "Forkert tråd, beklager" is no item, no comment and no text of one. What was in that thread may have been heard already: people read it. */
export const wrongThread: Rule = reading => {
  const clauses = clausesIn(reading)
  const isIt = clauses.some(isWrongPlace) && clauses.every(each => isWrongPlace(each) || sorry.test(each) || notThem.test(each))
  if (!isIt || reading.letter?.name === 'question' || reading.subjectIsOwn || reading.situation.hint != null) return null
  return mayGoToPeople(reading)
    ? wholeToPeople('it was meant for somebody else', reading)
    : ask('not-understood', 'it was meant for somebody else')
}
