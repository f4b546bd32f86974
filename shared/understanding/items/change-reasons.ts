import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import type { Before } from './amendment.ts'
import { amendmentIn } from './amendment.ts'

/** "…, da vi skal videre", "…, der kommer nok flere spørgsmål", "…, jeg har nok undervurderet det": why a change is wanted. */
const why =
  /(?:,? (?:da|fordi|idet|eftersom|for(?= (?:jeg|vi|det|der|den|de|nu|mange|alle) )) |,? (?=der (?:kommer|bliver|er|skal|har) (?!også)|(?:jeg|vi) (?:har|tror|regner|forventer|frygter|kan se) |det (?:tager|kræver|trækker|er blevet|bliver) ))/
/** Wants or limits something, or tells who comes: no mere reason. */
const more =
  / (?:hvis|medmindre|men|dog|også|punkt|punktet|punkter|skriv|husk|gerne|efter|før|først på|til orientering|til beslutning|til drøftelse|v|kan i|vil i|bedes) /

/** The change at the head of a sentence, where what stands behind it is only why: nobody needs to read that in the item. */
const withoutWhy = (sentence: string, before: Before, names: ReadonlySet<string>): string => {
  const at = sentence.search(why)
  if (at <= 0 || sentence.trimEnd().endsWith('?')) return sentence
  const [head, reason] = [sentence.slice(0, at), sentence.slice(at)]
  const isReason = !/\d/.test(reason) && !/\p{Ll} \p{Lu}\p{Ll}/u.test(reason) && !/[:;]/.test(reason) && !more.test(fold(reason))
  const change = isReason ? amendmentIn(head, before, names) : null
  return change !== null && typeof change === 'object' && change.text === undefined && change.title === undefined
    ? head
    : sentence
}

/** The words of an answer to a receipt without the reasons of its changes. */
export const withoutReasons = (words: string, before: Before, names: ReadonlySet<string>): string =>
  words.length > aPage
    ? words
    : words
        .split('\n')
        .flatMap(sentencesOf)
        .reduce((text, each) => text.replace(each, () => withoutWhy(each, before, names)), words)
/** Nobody writes that much to a secretary in answer to a receipt but the matter itself. Characters. */
const aPage = 3_000

const changing = 'ændre|ændret|rette|rettet|lave|lavet|gøre|justere|forkorte|forlænge|skære|skrue|omgøre|nå'
/** "Er det for sent at ændre det?", "Kan jeg nå at lave det om?": answered by the change that stands behind it. */
const mayI = new RegExp(
  `^ (?:(?:hej|og|men|ups|hov) ){0,2}(?:(?:er|var) det (?:for sent|muligt|ok|okay|i orden)|er der tid til|(?:kan|må|kunne) (?:jeg|vi|man|det)|når (?:jeg|vi)) (?:(?:godt|stadig|lige|nå|endnu|at|også|mon) ){0,4}(?:${changing}) (?:(?:det|den|punktet|om|på|til|noget|lidt|kortere|længere|andet|endnu|nu|stadig|at|ved|i|varigheden|tiden|min|mit|vores|punkt) ){0,9}$`,
)
export const asksMayI = (sentence: string): boolean => sentence.trimEnd().endsWith('?') && mayI.test(fold(sentence))

const consents =
  / (?:ok|okay|i orden|fint|fin|gør ikke noget|gør intet|gør ingenting|betyder ikke noget|kan sagtens|kan godt|kan roligt|kan nemt|må gerne|må godt|haster ikke|for (?:min|vores|mit) (?:skyld|vedkommende)) /
const month = '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)'
const later = new RegExp(
  ` (?:vente|venter|udskyde|udskydes|udskyder|udsætte|udsættes|(?:rykke|rykkes|skubbe|skubbes|komme|kommer|tage|tages|tager|have|sætte|sættes|placeres|ligge) (?:(?:det|den|punktet|først|med|på|op|dagsordenen|hellere) ){0,4}(?:(?:til|på|i|ved) )?(?:næste (?:gang|møde)|efteråret|foråret|efterårsmødet|forårsmødet|${month}|et (?:senere|andet) møde|en (?:senere|anden) gang|mødet efter|senere)) `,
)
const ofIt = / (?:det|den|punktet|vi|i|jeg) /
/** Longer than this it is told of the matter. Words. */
const mostWords = 20

/** "Det er helt ok, hvis det først kommer med til efteråret": whoever brings an item agrees that it waits, which those who place it have to hear. */
export const mayWait = (sentence: string): boolean => {
  const folded = fold(sentence)
  return (
    !sentence.trimEnd().endsWith('?') &&
    wordsOf(folded).length <= mostWords &&
    consents.test(folded) &&
    later.test(folded) &&
    ofIt.test(folded) &&
    !/ (?:ikke vente|kan ikke|må ikke|skal ikke|nødig|helst ikke) /.test(folded)
  )
}
