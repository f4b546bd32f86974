import { fold, set, wordsOf } from '../language/text.ts'
import { around, going, takesOff, undecided } from './item-dropped.ts'

/** What becomes of an item as a whole: it goes, it waits for the next meeting, it stays as it is, or the file that came along is its own. */
export type Act = 'withdraw' | 'wait' | 'keep' | 'file'

const subject =
  'det den dem de punktet punkt punkter punkterne emnet vores vort mit mine begge alle to dele sammen både og nr nummer om med fra'
const isSubject = (word: string): boolean => /^p-\d{1,3}$/.test(word)

const aroundGone = set(
  `${subject} ud væk af igen også gerne komme ryge ryger må skal kan bør er var gamle gammelt helt ikke længere mere aktuelt aktuel aktuelle relevant relevante alligevel fejl en et vist min side
   ment bare blot jo desværre nødt nødsaget til at fra for tages hellere så heller med behøver simpelthen ligeledes herfra os hos ville`,
)
/** "P-2 skal væk", "den må gerne komme af igen", "P-13 ryger ud" */
const isOff =
  / (?:skal|må|kan|bør|ryger|ryge|komme) (?:[^ ]+ ){0,4}?(?:væk|ud|af) | (?:meld|melder|melde|meldes) (?:(?:det|den|dem|begge|punktet|vores|p-\d{1,3}|og|nu) ){1,6}(?:fra|af) (?:igen |alligevel )?$/
/** "Er ikke aktuelt længere" */
const isOver = / ikke (?:længere |mere )?(?:aktuel(?:t|le)?|relevante?) (?:(?:længere|mere|alligevel) )?/
/** "Det skal ikke med", "P-3 behøver ikke komme med" */
export const leftOut = / (?:skal|behøver) (?:[^ ]{1,10} ){0,3}?ikke (?:komme )?med /
const noMore = / (?:længere|mere|alligevel) /
/** "P-11 er en fejl", "P-9 er ikke et punkt": of an item that is named, since "det var en fejl" is said of anything. */
const never = / p-\d{1,3} (?:er|var) (?:(?:jo|vist|bare|blot|slet) ){0,2}(?:en fejl|ikke (?:ment som )?et punkt) /

const goes = (folded: string, words: readonly string[]): boolean => {
  const isNot = isOver.test(folded) && noMore.test(folded)
  const isNever = never.test(folded)
  const isGoing = words.some(word => going.has(word)) || takesOff.test(folded) || isOff.test(folded)
  const isLeftOut = leftOut.test(folded)
  if (isElse.test(folded) || forgets.test(folded) || (isNot && takingBack.test(folded))) return false
  // "Skal ikke trækkes", "er ikke en fejl"
  if (!isNot && !isNever && !isLeftOut && (!isGoing || words.includes('ikke') || !points.test(folded))) return false
  return words.every(word => isSubject(word) || around.has(word) || aroundGone.has(word) || going.has(word) || takes.has(word))
}
/** "Det er ikke længere aktuelt at trække punktet": the taking back is what is off. */
const takingBack = / at (?:trække|slette|fjerne|droppe|udgå|tage|aflyse|undvære) /
const points = / (?:p-\d{1,3}|det|den|dem|punktet|punkt|emnet|begge|alle|vores|mit) /
/** "Glem det" may be of what was said just before, "vi trækker på punktet" uses it. */
const isElse = / (?:træk|trækker|trække) på /
const forgets = / glem (?:(?!punktet|p-\d)[^ ]+ ){0,4}$/
const takes = set('meld melder melde meldes tag tager tage tages taget pil piller pille')

const aroundWait = set(
  `${subject} skal må kan kunne gerne vil vi i at til på næste møde gang mødet efteråret foråret efterårsmødet forårsmødet hellere bare lige helst først så bedre senere et komme kommer op dagsordenen alligevel tak venligst
   vente venter vent udskyd udskyde udskydes udskyder udsæt udsætte udsættes udsætter flyt flytte flyttes flytter ryk rykke rykkes rykker gem gemme gemmes gemmer skub skubbe skubbes skubber tag tage tages tager over også dog nok desværre`,
)
const puts = /^(?:vent|udsky|udsæt|flyt|ryk|gem|skub|tag|komme)/
/** A month may be that of a later meeting still. */
const later = / (?:næste (?:møde|gang)|(?:efterår|forår)(?:et|smødet)) /

const aroundKeep = set(
  `${subject} sidst sidste møde gamle tidligere udskudte udsatte overførte gerne stadig stadigvæk fortsat nu denne gang igen komme kommer på blive bliver stående fastholder fastholdes holder fast ved beholder beholdes bevarer står stå ligge tages tage op dagsordenen har vi må skal kan er også godt
   aktuelt aktuel relevant uændret at i vil jeg nok selvfølgelig helst bare tak`,
)
const keeps =
  / (?:må|skal|kan|vil) (?:[^ ]+ ){0,5}?(?:med|på|komme|blive|stå|stående|ligge|tages) | stadig(?:væk)? (?:aktuelt?|relevant) | (?:har|vil) (?:[^ ]+ ){0,3}?stadig | (?:bliver|kommer) (?:[^ ]+ ){0,3}?(?:med|stående) /
/** "Punktet fastholder vi", "det står vi stadig ved" */
const keepsOn = / (?:fastholde[rs]|beholde[rs]|bevarer) | holder fast | står (?:vi|jeg) (?:stadig |fortsat )?ved /
const aroundTwo = / (?:fra sidst|fra sidste|stadig|stadigvæk|fortsat|stående|igen|gerne|denne gang|nu) /

/** What becomes of an item by a clause that says that and not a word besides; the items stand there by their numbers. Where we asked what is to change, "det" may be the change. */
export const actIn = (clause: string, isAsked: boolean): Act | null => {
  const folded = fold(clause.replace(/[()]/g, ' '))
  const words = wordsOf(folded)
  if (words.length === 0 || words.length > 18) return null
  if (isAsked && !/ (?:punktet|punkt|p-\d{1,3}) /.test(folded)) return null
  if (!undecided.test(folded) && goes(folded, words)) return 'withdraw'
  const isConsent = / kan (?:godt|sagtens|roligt|fint) /.test(folded)
  if (
    !isConsent &&
    words.some(word => puts.test(word)) &&
    later.test(folded) &&
    words.every(word => isSubject(word) || aroundWait.has(word))
  )
    return 'wait'
  // "Må gerne ligge sidst" is a place.
  if (/(?<! fra) sidst /.test(folded)) return null
  const isKept = keepsOn.test(folded)
  return (isKept || keeps.test(folded)) &&
    (isKept || aroundTwo.test(folded)) &&
    words.every(word => isSubject(word) || aroundKeep.has(word))
    ? 'keep'
    : null
}

/** "P-2 også", "og P-3 ligeså": the same as was said just before. */
export const isSameToo = (clause: string): boolean =>
  /^ (?:og |samt |det samme (?:gælder|med|for) )?(?:punkt )?p-\d{1,3}(?: (?:og )?(?:punkt )?p-\d{1,3}){0,5}(?: (?:også|ligeså|ligeledes|med|tak|venligst|væk|ud)){0,3} $/.test(
    fold(clause),
  )

const file = / (?:bilag\S*|fil\S*|slides\S*|oplæg\S*|præsentation\S*|notat\S*|dokument\S*|vedhæft\S*|skema\S*|billede\S*) /
/** Speaks of the file that comes along. */
export const isOfFile = (sentence: string): boolean => file.test(fold(sentence))
const toItem = / (?:ved|på|til|under|ind) (?:punkt )?(?:punktet|det|den|p-\d{1,3}) /
const hands =
  / (?:læg|lægge|lægges|sæt|sætte|sættes|føj|føje|tilføj|tilføje|vedhæft|vedhæfte|vedhæfter|hører|høre|ligge|ligger|her|hermed|sender|vedlagt) /
const addsIt = / (?:lægge|vedlægge|sætte|tage) (?:det|den|dem) (?:med|på|ved|ind) $/

/** Whether a clause gives the file that comes along to an item. */
export const givesFile = (clause: string): boolean => {
  const folded = fold(clause.replace(/[()]/g, ' '))
  return !/ (?:ikke|hvis|medmindre|måske) /.test(folded) && ((hands.test(folded) && toItem.test(folded)) || addsIt.test(folded))
}
