import type { ItemWords } from '../../meeting/events.ts'
import { isSecretariat } from '../../people.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isExcuse } from '../language/private-life.ts'
import { fold, trimEnd, trimStart, wordsOf } from '../language/text.ts'
import { toPeople, wishes } from '../outcome.ts'
import { hearApology } from '../people/apology.ts'
import { speaksOfRole } from '../people/swap-words.ts'
import type { Reading } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import type { MeetingWish, Understood } from '../understood.ts'
import { codesIn, pointsOfAgenda } from './codes.ts'
import { tellsMatter } from './item-aside.ts'
import { droppedIn } from './item-dropped.ts'
import { bringsOneMore } from './item-one-more.ts'
import { isPlaceWish, isRemark } from './item-remarks.ts'
import { wishOf } from './item-several.ts'
import { splitsOff } from './item-split.ts'
import { takesItemBack } from './item-taken-back.ts'
import { isRest } from './item-title-said.ts'
import { isCry } from './statement-talk.ts'
import { statementsIn } from './statements.ts'

type Item = MeetingView['items'][number]

/** Beside a change this is weighed by itself, and not handed on: something else is wanted of the item, or nobody has decided. */
const weighs =
  / (?:ikke|måske|hvis|medmindre|vent|vente|venter|udskyd\S*|flyt\S*|byt\S*|slet\S*|fjern\S*|træk\S*|drop\S*|udgår|overvejer|indstill\S*|før|efter|først|sidst) /
const ofSomebody = / (?:hun|han|ham|hende) /

/** What is said beside the changes: of the item, for its text, or for people. Null where it may be more than that. */
const besideOf = (left: readonly string[], items: readonly Item[], reading: Reading) => {
  const isElse = (each: string): boolean =>
    codesIn(each).length > 0 ||
    bringsOneMore(each) ||
    splitsOff(each) ||
    speaksOfRole(each) ||
    takesItemBack(each) ||
    isPlaceWish(each) ||
    weighs.test(fold(each)) ||
    items.some(item => droppedIn(item, [each], false) !== null)
  if (left.some(isElse) || hearApology(reading).away) return null
  const matter = left.filter(each => tellsMatter(each) && !isRemark(each) && !ofSomebody.test(fold(each)))
  const isOffice = reading.situation.sender !== null && isSecretariat(reading.situation.sender)
  const people = left.filter(each => !matter.includes(each) && !isExcuse(each) && !isCry(each) && !isOffice)
  return { matter, people }
}

/**
 * The answer to a letter about items, where it says plainly what a field of one of them is to be: that is done, whatever else stands there. What tells of the matter comes to the text of the
 * only item, and all else goes to people; an instruction never becomes text. Null where nothing is said so, or where what is left may change something, too.
 */
export const itemsSaid = (items: readonly Item[], number: number, reading: Reading, called = reading.text): Understood | null => {
  const [first, ...others] = items
  if (first === undefined || called.length > aPage) return null
  const only = others.length === 0 ? first : null
  if (only !== null && pointsOfAgenda(called).some(each => each !== only.id)) return null
  const { statements, left } = statementsIn(called, { items, only, names: reading.names })
  if (statements.length === 0) return null
  const beside = besideOf(left, items, reading)
  if (beside === null || (only === null && beside.matter.length > 0)) return null
  const isAsked = reading.letter?.name === 'question'
  const [matter, people] = isAsked ? [[], left.filter(each => !isExcuse(each))] : [beside.matter, beside.people]
  // Where the text so far is not known, more words would take its place.
  if (matter.length > 0 && only?.text === undefined) return null
  const wish = (of: string, change: Partial<ItemWords>): MeetingWish => {
    const text = [change.text ?? only?.text ?? '', ...matter].filter(each => each !== '').join('\n\n')
    return wishOf(number, of, matter.length > 0 ? { ...change, text } : change)
  }
  return wishes(
    'what is said of each item, field by field',
    ...statements.map(({ of, change }) => wish(of, change)),
    ...toPeople(number, people.filter(each => !isCourtesy(each, reading.names)).join(' ')),
  )
}
/** Nobody writes that much to a secretary in answer to a receipt but the matter itself. Characters. */
const aPage = 3_000

const joins = / (?:af|om|på|i|til|ved|hos|med|for|og|mellem|under) /
const speaks =
  / (?:jeg|vi|i|du|det|den|der|dem|han|hun|de|ikke|nej|ja|kan|skal|må|er|har|vil|bliver|tak|punktet|punkt|se|ring|spørg|skriv|mail|tekst|teksten|titel|titlen|bilag|møde|mødet|afbud|sekretariatet|spørgsmål|kommentar|referat|referatet|dagsorden|dagsordenen|glem|slet|send|ingen|intet|alt|som|mere|mindre|først|sidst) /
const signs = new Set(' "»«“”.!')
const [leastWords, mostWords] = [2, 10]
/** "Evaluering af netværkets form", when we asked what was to change: a name and nothing else. */
export const nameAlone = ({ text, letter, said, isSubjectOnly }: Reading): string | null => {
  const [only = '', ...more] = said
  const folded = fold(only)
  const words = wordsOf(folded).length
  const isName = letter?.name === 'question' && more.length === 0 && !isSubjectOnly && !text.includes('\n')
  const isPlain = words >= leastWords && words <= mostWords && joins.test(folded) && !speaks.test(folded) && !/[\d?:,]/.test(only)
  return isName && isPlain && /^["»“]?\p{Lu}/u.test(only) ? trimStart(trimEnd(only, signs), signs) : null
}

/** "Glem det, lad den bare stå som den er", "Lad det stå som det var": nothing changes. */
export const staysAsItIs = ({ said, names }: Reading): boolean =>
  said.length > 0 &&
  said.length <= 4 &&
  said.some(isRest) &&
  said.every(each => isRest(each) || isCourtesy(each, names) || isNever.test(fold(each)))
const isNever =
  /^ (?:(?:nej|ups|hov|ok|okay|beklager|undskyld|det er|så) ){0,3}(?:glem (?:det|mig|alt)(?: igen| bare)?|drop det|lige meget(?: nu)?|ligegyldigt|min fejl|ikke noget|fint nok|fint|helt fint|bare i orden|i orden|nej|hov|(?:vi|jeg) (?:har )?(?:lige )?fundet ud af det) $/
