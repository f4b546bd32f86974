import { clausesBy } from '../language/clauses.ts'

// Where one clause of a marked sentence ends and the next begins.

const who = 'xq[pgus]\\d+|han|hun|de|den|det|der|jeg|vi|man|ingen|begge|vedkommende'
const verb =
  'kommer|deltager|er|har|kan|må|skal|vil|bliver|sender|møder|tager|melder|går|giver|skriver|fik|ringede|regner|begynder|hedder|beder|siger|når|dukker|stiller|dækker|overtager|smutter|forlader|var|kom|deltog|havde|kunne|måtte|blev|meldte|træder|repræsenterer|springer|slet|fjern|skriv|noter'
const adverb = 'nu|derfor|desværre|heller|så|i stedet|heldigvis|selv'
const begins = `(?: (?:${who}| ?${adverb}|xqo\\d+)(?= )| (?:${verb}) )`
/** "og", "så", "for", "da" join nouns too: a clause goes on behind them with who or with a verb. */
const joints = new RegExp(
  `(?<!xq\\p{L}\\d+),? (?:og|så|eller|hvor)(?=${begins})|,? (?:for|da)(?= (?:${who}|xqo\\d+) (?:[^ ]{1,12} )?(?:${verb}) )|(?<=xq\\p{L}\\d+),? (?:og|så)(?= xq[pgu]\\d+ (?:${verb}) | (?:han|hun|de|der|det|jeg|vi|nu|${verb}) )|,? (?:om )?at(?= (?:xq[pgu]\\d+|han|hun|de) )`,
  'gu',
)
/** A list of names is one subject. */
const inList = /(?<=xq\p{L}\d+),(?= ?xq[pgu]\d+(?:,| og | samt |[.!]?$| (?:og|samt) ))/gu
const signs = clausesBy({ at: 'men|mens|idet|fordi|hvorfor|hvorimod|selvom', unless: 'der|som' })

/** The clauses of a sentence that has marks in place of names, as they stand. */
export const toldClauses = (marked: string): readonly string[] =>
  signs(marked.replace(inList, ' og').replace(/ – | - /g, ', '))
    .flatMap(each => withNames(each.split(joints).map(part => part.trim())))
    .filter(each => /[\p{L}\d]/u.test(each))

/** "Lone og Kasper kommer": names before the joint are of the clause behind it. */
const withNames = (parts: readonly string[]): readonly string[] => {
  const whole: string[] = []
  let names = ''
  for (const part of parts) {
    const joined = names === '' ? part : `${names} og ${part}`
    names = onlyNames.test(joined) ? joined : ''
    if (names === '') whole.push(joined)
  }
  return names === '' ? whole : [...whole, names]
}
const onlyNames = /^(?:(?:både|hverken|samt|og|så|,) )*xq[pgu]\d+(?:(?:,| og| samt| eller) xq[pgu]\d+)*$/
