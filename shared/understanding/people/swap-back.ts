import { isSecretariat } from '../../people.ts'
import { takesItemBack } from '../items/item-taken-back.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { fold } from '../language/text.ts'
import { ask } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import { hearApology } from './apology.ts'

const theSwap =
  '(?:bytningen|byttet|byttehandlen|bytteønsket|ombytningen|rollebyttet|swap|swapping|(?:ønsket|ønske|forslaget|forslag|anmodningen|forespørgslen|request|wish) (?:om|to|for) (?:at |et |en |a )?(?:bytte|ombytning|rollebytte|swap)[^ ]*)'
/** "Glem bytningen", "Vi trækker ønsket om at bytte tilbage" */
const forgets = new RegExp(
  ` (?:glem|glemme|drop|droppe|dropper|annuller|annullere|annullerer|fortryder|fortryde|træk|trække|trækker|trukket|slet|slette|aflys|aflyse|aflyser|stop|forget|cancel|withdraw) (?:(?!ikke |not )[^ ]{1,20} ){0,4}?${theSwap} `,
)
/** "Vi vil alligevel ikke bytte", "Vi behøver ikke bytte alligevel", "Vi har ikke længere brug for at bytte" */
const noLonger =
  / (?:vi|jeg|we) (?:vil|skal|behøver|ønsker|har|do|don t|need) (?:alligevel ikke|ikke længere|alligevel ikke længere|no longer) (?:(?:brug|behov) for |need |want )?(?:at |to )?(?:bytte|swap) (?=$|(?:med|plads|pladser|rolle|roller|tur|ture|referat|referatet|mødeledelse|mødeledelsen|alligevel|da|fordi|så|og|men|with|roles|because|so|and) )| (?:vi|jeg) (?:vil|skal|behøver|ønsker) ikke (?:at )?bytte (?:(?:med|plads|rolle|roller|tur) (?:[^ ]{1,30} ){0,3})?alligevel | alligevel ikke (?:brug|behov) for at bytte /
const notSure = / (?:hvis|måske|først|medmindre|if|maybe|unless) /
/** Items have places, and data is swapped: "Vi vil alligevel ikke bytte punkterne". */
const somethingElse =
  / (?:punkt|punktet|punkter|punkterne|p-\d+|rækkefølge[^ ]*|data|system[^ ]*|lokale[^ ]*|dag|dage|dato|datoer) /

/** To the letter that the wish has been passed on: "Glem det", "Det er løst alligevel". */
const solved =
  /^ (?:(?:nej|ok|hej|tak|men|vi|jeg|i|bare|kan|må|godt) ){0,4}(?:glem|glemme|drop|droppe) (?:det|den)(?: (?:igen|alligevel|bare))? $| (?:det|den) (?:er|har) (?:alligevel |nu )?(?:løst|løst sig|faldet på plads|gået i orden)(?: alligevel| internt| selv)? (?:$|[^ ]+ kan )/

/** "I behøver ikke spørge Favrskov alligevel", "Vi har fundet en løsning internt", "Vi klarer det selv" */
const noNeed =
  / (?:i|du|der) (?:behøver|skal|er) (?:(?:derfor|altså|så|alligevel|vist) )*(?:ikke (?:længere )?|ingen grund til |ikke (?:brug|behov) for )(?:at )?(?:spørge|kontakte|høre|skrive til|finde|gøre|bytte|nogen|en bytning) | (?:fundet|har|fandt) (?:[^ ]{1,12} ){0,2}?løsning (?:internt|her|hos|selv|i huset|på det)|(?: (?:vi|jeg) (?:klarer|løser|ordner|tager) (?:det |den |turen |referatet )(?:alligevel )?(?:selv|alligevel|internt))|(?: (?:vi|jeg) finder selv ud af det)|(?: (?:vi|jeg) kan (?:godt )?alligevel (?:godt )?(?:selv )?(?:tage|skrive|være|lede|stille|nå|$))| (?:løst|faldet på plads|gået i orden) (?:internt|her|hos os|alligevel|selv)/

const takesSwapBack = (sentence: string): boolean => {
  const folded = fold(sentence)
  const isSure = !sentence.trimEnd().endsWith('?') && !notSure.test(folded) && !somethingElse.test(folded)
  return isSure && (forgets.test(folded) || noLonger.test(folded))
}

/** A wish that says so by itself would be lost beside the one that is passed on. */
const wantsMore = (reading: Reading, said: readonly string[]): boolean =>
  hasItemWords(reading) || hearApology(reading).away || said.some(takesItemBack)

/**
 * A swap that was asked for is not wanted any more. Nobody knows yet whether the other municipality is about to say yes, so the secretariat gets the
 * words and the sender hears so. The answer to a question about a swap is weighed elsewhere.
 */
export const swapTakenBack: Rule = reading => {
  const { said, situation } = reading
  const { sender, charter } = situation
  if (sender === null || isSecretariat(sender) || charter.ring === null || situation.hint != null) return null
  const isReceipt = answered(reading, 'role-swap-receipt') !== null
  const isSolved = (sentence: string): boolean =>
    isReceipt &&
    !sentence.trimEnd().endsWith('?') &&
    (solved.test(fold(sentence)) || noNeed.test(fold(sentence))) &&
    !notSure.test(fold(sentence))
  if (!said.slice(0, 5).some(each => takesSwapBack(each) || isSolved(each))) return null
  return wantsMore(
    reading,
    said.filter(each => !isSolved(each)),
  )
    ? ask('not-understood', 'a swap that is taken back, and more')
    : ask('swap-back', 'a swap that was asked for is not wanted any more')
}
