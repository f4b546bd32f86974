import { isSecretariat } from '../../people.ts'
import { codesIn, meetingsWith, withoutCodes } from '../items/codes.ts'
import { lettersItems } from '../items/item-answer.ts'
import { isOver } from '../items/item-asked.ts'
import { kindIn } from '../items/item-kinds.ts'
import { takesItemBack } from '../items/item-taken-back.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold, set, wordsOf } from '../language/text.ts'
import { ask } from '../outcome.ts'
import { hearApology } from '../people/apology.ts'
import { speaksOfRole } from '../people/swap-words.ts'
import type { Reading, Rule } from '../reading.ts'
import { withItemsNumbered } from './agenda-names.ts'

/** Puts one item of two before the other, or makes them change places. */
const orders = set(
  'byt bytte byttes bytter ombyt ombytte ombyttes før inden foran efter bag rækkefølge rækkefølgen swap before after order',
)
/** Of one that changes places with any other. */
const swaps = set('byt bytte byttes bytter ombyt ombytte ombyttes swap')
/** Puts a single one at an end. */
const ends = set('først forrest øverst sidst bagerst nederst first last')
/** All that may stand beside the codes; any other word says something else, and "ikke" and "måske" are none of them. */
const around = set(
  `vi jeg i man de kan kunne må vil ville skal skulle bør burde ønsker foreslår synes foretrækker helst hellere gerne godt lige måtte om og at med for end på til det den der hej
   punkt punktet punkter punkterne pkt dagsorden dagsordenen plads pladser rundt omvendt sådan så som komme kommer kom flyt flytte flyttes ligge ligger læg lægge lægges sæt sætte sættes placeres
   tage tager tages tag stå står være er bliver blive op ned frem bedre bedst vores jeres venligst tak gang please we would like could can you to the be put move item items with and
   mit taget op som jer lige umiddelbart direkte vedr vedrørende samme snarere en anden et andet andre have haves få ønske igen`,
)

/** "Før frokost", "sidst på dagen", "om eftermiddagen", "efter kl. 14": when in the day. */
const parts = set(
  'frokost frokosten pause pausen kaffe kaffen formiddag formiddagen eftermiddag eftermiddagen dagen tidligt tidligere sent senere starten begyndelsen slutningen første sidste',
)

/** The reason behind it: "…, da P-13 haster", "…, jeg kan først være med fra kl. 14". */
const withoutReason = (sentence: string): string =>
  sentence.split(
    /,? (?:da|fordi|for (?:at|så|den|det|vi|jeg)|because|since) |, (?:så |(?:jeg|vi) (?:kan|skal|må|er|har|kommer|bliver) )/i,
  )[0] ?? sentence

/** Whether words of one item say where it is to stand, or when. */
const says = (folded: string): boolean =>
  wordsOf(folded).some(word => ends.has(word) || swaps.has(word) || (parts.has(word) && !/^(?:første|sidste)$/.test(word))) ||
  / (?:før|efter) kl \d/.test(folded)
const isTime = /^\d{1,2}$/

/**
 * "Vi vil gerne bytte P-12 med P-13", "Kan P-13 komme før P-12?", "P-12 først". `isOfOne`: the answered letter is about one item, which "den" and
 * "punktet" are.
 */
const isOrder = (sentence: string, isOfOne: boolean): boolean => {
  const clause = withoutReason(sentence)
  const codes = codesIn(clause)
  const folded = fold(withoutCodes(clause))
  const words = wordsOf(folded)
  const isOne = codes.length === 1 || (codes.length === 0 && isOfOne && / (?:det|den|punktet|punkt) /.test(folded))
  return (
    ((codes.length === 2 && words.some(word => orders.has(word))) || (isOne && says(folded))) &&
    words.every(
      word =>
        [orders, ends, around, parts].some(known => known.has(word)) ||
        ((word === 'kl' || isTime.test(word)) && / kl /.test(folded)),
    )
  )
}

/** "Byt om på P-12 og P-14": the two that are to change places. */
export const swapsTwo = (sentence: string): readonly string[] | null => {
  const words = wordsOf(fold(withoutCodes(sentence)))
  const isSwap = words.some(word => swaps.has(word)) && words.every(word => swaps.has(word) || around.has(word))
  const codes = codesIn(sentence)
  return isSwap && codes.length === 2 ? codes : null
}

/** "P-14: 30 min"; "P-13 er vigtigst for os" is the reason. */
const changesOther = (sentence: string, wanted: readonly string[]): boolean => {
  const named = wanted.flatMap(codesIn)
  const codes = codesIn(sentence)
  return (
    codes.some(id => !named.includes(id)) ||
    (codes.length > 0 && (/\d/.test(withoutCodes(sentence)) || kindIn(sentence) !== null))
  )
}

/** "P-12 før P-13, da vi skal gå, og slet P-14" */
const takesAway = / (?:slet|slettes|fjern|fjernes|træk|trækker|trækkes|udgår|drop|dropper|bortfalder) /

/** The order is still to be arranged, or is out, and the meeting is not over: what is said of an item then is said of the minutes. */
const isAhead = (id: string, reading: Reading): boolean =>
  meetingsWith(id, reading).some(number => {
    const view = reading.situation.meetings.find(each => each.number === number)
    return view !== undefined && !isOver(view)
  })

/**
 * In which order the items are to come. The secretariat and the chair arrange the agenda in the answer to its draft; anybody else's wish goes on to the
 * secretariat as it was written, and its sender hears so. As text of an item it would be read by all and done by nobody.
 */
export const agendaOrder: Rule = reading => {
  const { said, situation } = reading
  const { sender } = situation
  if (sender === null || isSecretariat(sender) || situation.hint != null) return null
  const about = lettersItems(reading)
  const [only, ...more] = about?.items ?? []
  const isOfOne = only !== undefined && more.length === 0 && isAhead(only.id, reading)
  const items = situation.meetings.flatMap(view => (isOver(view) ? [] : view.items.filter(each => each.status !== 'withdrawn')))
  const named = (sentence: string): string => withItemsNumbered(sentence, items)
  const wanted = said.filter(each => isOrder(each, isOfOne) || isOrder(named(each), false))
  if (wanted.length === 0 || !wanted.flatMap(each => codesIn(named(each))).every(id => isAhead(id, reading))) return null
  const others = said.filter(each => !wanted.includes(each) && !isCourtesy(each, reading.names))
  const isMixed =
    hasItemWords({ ...reading, said: others, lines: reading.lines.filter(line => !wanted.some(each => line.includes(each))) }) ||
    hearApology(reading).away ||
    said.some(each => takesAway.test(fold(each))) ||
    others.some(each => changesOther(each, wanted) || speaksOfRole(each) || takesItemBack(each))
  return isMixed ? ask('not-understood', 'the order of the agenda, and more') : ask('agenda-order', 'the order of the items')
}
