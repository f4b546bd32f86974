import type { Charter } from '../../charter/charter.ts'
import { fold, sentencesOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { organisationsIn } from '../yes-no/held-answer.ts'

const past = / (?:var|havde|blev|tog|skrev|sidst|sidste|dengang) /
const denied = / (?:ikke|heller ikke|ingen) /
const about = (stem: string): RegExp =>
  new RegExp(
    `${stem}(?:kommune )?(?:(?:jo|nok|også|gerne|vist|selv) )?(?:har|vil|kan|kunne|ville|er|siger|sagde|tager|gerne|måske|tilbyder|tilbød|melder|meldte|skulle) | (?:spørg|spørge|med|hør|høre|kontakt|kontakte|hos)${stem}`,
  )

/**
 * The one other municipality that a mail says would take the turn, wherever it stands: "Kan vi bytte? Viborg har meldt sig." Whoever is named beside a wish to swap is the one to be asked, and
 * not the next in the ring. Null for none, and for two.
 */
export const partnerNamed = (reading: Reading): string | null => {
  const { charter, sender } = reading.situation
  const others = charter.organisations.filter(each => each !== sender?.organisation)
  const found = reading.lines.flatMap(sentencesOf).flatMap(sentence => willingIn(sentence, others))
  const [only, ...more] = [...new Set(found)]
  return only === undefined || more.length > 0 ? null : only
}

const willingIn = (sentence: string, others: Charter['organisations']): readonly string[] => {
  const folded = fold(sentence)
  if (past.test(folded) || (denied.test(folded) && !sentence.includes('?') && !/ ikke så /.test(folded))) return []
  return organisationsIn(folded, others).filter(each => about(fold(each).replace(/ kommune $/, ' ')).test(folded))
}
