import { clausesBy } from '../language/clauses.ts'
import { fold, sentencesOf, set, wordsOf } from '../language/text.ts'
import { codesIn } from './codes.ts'
import { drawsOn, isTitleNamed, withoutName, withPronoun } from './item-by-title.ts'
import { takesItemBack } from './item-taken-back.ts'

/** Who takes it back, that it is decided, what, and from where: a clause with one word more may speak of something else. */
export const around = set(
  `vi jeg i du kan vil må skal bør vælger valgt har besluttet os at for bliver nødt til ønsker gerne godt venligst lige bare derfor altså desværre alligevel igen helt hele nu her den det dem punktet punkt emnet vores mit
   denne gang omgang ombæring fra på af dagsordenen listen programmet tilbage ud med om er så men og øv æv nej ups hov ok okay beklager undskyld forvirringen sorry tak længere roligt endelig også hermed som ønsket`,
)
/** What is done to it, as an order, by whoever writes, or by itself. */
export const going = set(
  `træk trækker trække trækkes trukket drop dropper droppe droppes slet sletter slette slettes stryg stryger stryge stryges fjern fjerner fjerne fjernes annuller annullerer annullere annulleres glem udgår udgå
   bortfalder bortfalde udelad udelader udelade udelades skip skipper skippe skrot skrotter skrotte`,
)
/** "Tag den bare af dagsordenen igen", "Pil den af" */
export const takesOff =
  / (?:tag|tager|tage|tages|taget|pil|piller|pille) (?:[^ ]+ ){0,6}?af (?:$|(?:dagsordenen|listen|programmet|igen|alligevel|denne) )| (?:spring|springer) (?:[^ ]+ ){0,4}?over (?:$|denne gang |i denne )/
/** The verbs of that. */
const taking = set('tag tager tage tages taget pil piller pille spring springer over')
/** "Punktet behøver ikke komme på alligevel", "Det bliver ikke til noget med den", "Vi har ikke længere brug for den" */
const notThere = [
  / (?:skal|behøver) (?:[^ ]+ ){0,4}?ikke (?:[^ ]+ ){0,4}?(?:på|med) (?:[^ ]+ ){0,4}$/,
  / det bliver (?:[^ ]+ ){0,3}?ikke til noget (?:[^ ]+ ){0,2}med (?:[^ ]+ ){0,3}$/,
  / har (?:[^ ]+ ){0,3}?ikke (?:længere )?(?:brug|behov) for (?:[^ ]+ ){0,5}$/,
]
const noLonger = / (?:alligevel|længere) /
const aroundNotThere = set('behøver ikke komme være have noget brug behov')

/** Nobody has decided yet: "Skal vi trække den", "Vi kan trække den", "… at vi trækker den". */
export const undecided =
  /^ (?:(?:men|og|så) )?(?:skal|bør|kan|kunne|må|burde) (?:vi|jeg|man) | (?:vi|jeg) (?:kan|skal|bør) |^ (?:(?:og|men) )?at /
/** "Kan I droppe den?" asks for it; any other question asks whether. */
const asksFor = /^ (?:(?:hej|og|men|så) ){0,2}(?:kan|vil) (?:i|du) /

/** "det" and "den" are the item of the letter that is answered. */
const pointsAt = / (?:den|det|dem|punktet|emnet|punkt) /
const pointsPlainly = / (?:punktet|dagsordenen|listen|programmet) /

interface Titled {
  readonly id: string
  readonly title: string
}

/** Whether a clause takes this item back, and says not a word besides. Where we asked what is to change, "den" may be the change. */
const drops = (clause: string, item: Titled, isAsked: boolean): boolean => {
  const isNamed = isTitleNamed(clause, item)
  const folded = fold(isNamed ? withoutName(clause, item) : clause)
  const words = wordsOf(folded)
  if (undecided.test(folded) || drawsOn.test(folded) || (clause.trimEnd().endsWith('?') && !asksFor.test(folded))) return false
  if (!isNamed && !(isAsked ? pointsPlainly : pointsAt).test(folded)) return false
  const isGoing = words.some(word => going.has(word)) || takesOff.test(folded)
  if (isGoing) return words.every(word => around.has(word) || going.has(word) || taking.has(word))
  // "Det bliver ikke til noget med arkivaftalen": named, or said to be so after all.
  const isNot =
    notThere.some(each => each.test(folded)) &&
    (noLonger.test(folded) || (isNamed && / til noget | (?:brug|behov) for /.test(folded)))
  return isNot && words.every(word => around.has(word) || aroundNotThere.has(word))
}

/** Leaves it open, takes it back again, or changes something of it. */
const opens =
  / (?:hvis|medmindre|måske|muligvis|eventuelt|evt|ellers|i stedet|istedet|hellere|undtagen|bortset|overvejer|vent|venter|først|lad|behold|beholde|beholder|drøfte|drøftes|tale|høre|vigtigt|titel|titlen|teksten|minutter|kun|delvist|halvdelen|forrige) /
const closesAgain = /^ (?:men|nej|vent|dog|bare ikke) /
const later = / (?:næste|efterår|efteråret|forår|foråret|senere|genoptage|tager (?:den|det) op) /

const clausesOf = clausesBy({ before: 'så|da|fordi|for at|men' })

/** "Det har løst sig", "Vi har fundet ud af det": why, and for nobody to act on. */
const isWhy = (sentence: string): boolean =>
  /^ (?:(?:for|fordi|da|nå|øv|ja) )?(?:det|den|der|vi|jeg) (?:har|er|fandt|fik|blev|var|kom|nåede|havde) /.test(fold(sentence)) &&
  !/ (?:gerne|kan|må|vil|skal|jer|jeres|du) /.test(fold(sentence)) &&
  !sentence.includes('?')

/** "Slet det, vi skrev om økonomi": of something in the item. */
export const isRelative = (dropped = '', next = ''): boolean =>
  / (?:det|den|dem) $/.test(fold(dropped)) &&
  /^ (?:vi|jeg|i|du|der|som|han|hun|de|andre) /.test(fold(next)) &&
  !/ (?:har fundet|fandt|løst|løste|afklaret|svaret) /.test(fold(next))

/** "…, bilaget" gives no reason. Words. */
const leastReason = 3

/** A mail that takes an item back is short. Sentences. */
const most = 4

/**
 * Whether what is said takes this item back, in a clause of its own that speaks of nothing else: "Drop arkivaftalen, vi har fået svar", "…, så tag den
 * bare af igen". Beside it stand why, which goes nowhere, and what people are to read. 'unclear' where anything beside it leaves it open, null where no such
 * clause is there, or another item is named.
 */
export const droppedIn = (
  item: Titled,
  said: readonly string[],
  isAsked: boolean,
): { readonly rest: readonly string[] } | 'unclear' | null => {
  const sentences = said.flatMap(sentencesOf)
  if (sentences.length === 0 || sentences.length > most) return null
  if (sentences.some(each => codesIn(each).some(code => code !== item.id))) return null
  const rest: string[] = []
  let isDropped = false
  let isOpen = false
  for (const sentence of sentences) {
    const clauses = drops(sentence, item, isAsked) ? [sentence] : clausesOf(sentence)
    const at = clauses.findIndex(each => drops(each, item, isAsked))
    const beside = clauses.filter((_, nth) => nth !== at)
    const behind = at < 0 ? [] : clauses.slice(at + 1)
    if (isRelative(clauses[at], behind[0]) || behind.some(each => wordsOf(fold(each)).length < leastReason)) return null
    if (at >= 0 && sentence.trimEnd().endsWith('?') && !asksFor.test(fold(sentence))) return null
    isOpen ||= beside.some(each => opens.test(fold(each)) || /\d/.test(each)) || behind.some(each => closesAgain.test(fold(each)))
    isOpen ||= at < 0 && isDropped && closesAgain.test(fold(sentence))
    isDropped ||= at >= 0
    const isForPeople =
      at < 0 ? !isWhy(withPronoun(sentence, item.title)) && !takesItemBack(sentence) : beside.some(each => later.test(fold(each)))
    if (isForPeople) rest.push(sentence)
  }
  if (!isDropped) return null
  return isOpen ? 'unclear' : { rest }
}
