import { withoutPrivate } from '../language/private-life.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { toPeople } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import type { Understood, Wish } from '../understood.ts'

const part =
  '(?:sætning(?:en|er|erne)?|linje(?:n|r|rne)?|afsnit(?:tet|tene)?|ord(?:et|ene)|parentes(?:en)?|passus(?:sen)?|oplysning(?:en|er|erne)?|formulering(?:en|er|erne)?|stykke(?:t)?|teksten om)'
const goes = '(?:slet|slette|slettes|fjern|fjerne|fjernes|stryg|stryge|stryges|udgå|udgår|ud|væk|tages ud|tage ud)'
const ofWords = new RegExp(
  ` ${goes} (?:[^ ]{1,20} ){0,3}?${part} | ${part} (?:[^ ]{1,20} ){0,14}?(?:skal|må|kan|bør|bedes) (?:[^ ]{1,12} ){0,3}?${goes} | ${part} (?:[^ ]{1,20} ){0,14}?${goes} $| (?:skal|må|bør) ikke (?:stå|nævnes|med) (?:[^ ]{1,12} ){0,2}?(?:i|på|under) (?:teksten|punktet|beskrivelsen|dagsordenen|p \\d+) | ikke skal stå (?:[^ ]{1,12} ){0,2}?(?:i|på) `,
)

const quoted = '["»„“](?<words>[^"»«„“”\\n]{1,300})["«”]'
/** "Der står »tilføj« under P-3, det skal væk", "Slet »tilføj« i P-3": what is quoted stands within the item, and is not its name. */
const within = [
  new RegExp(`(?<!\\p{L})(?:står|stod)(?!\\p{L})[^.?]{0,60}?${quoted}`, 'iu'),
  new RegExp(
    `${quoted}[^.?]{0,40}? (?:i|under|på|ved|fra|til)(?: (?:teksten|beskrivelsen|punktet))?(?: (?:til|på|under|i|for))? P-\\d`,
    'i',
  ),
]
const goesAway = new RegExp(` ${goes} `)
/** The words that a sentence orders out of an item, as it quotes them; null where it quotes none. */
export const wordsOrderedAway = (sentence: string): string | null => {
  if (sentence.includes('?') || !goesAway.test(fold(sentence))) return null
  const called = new RegExp(`${part} ${quoted}`, 'iu').exec(sentence)
  return (called ?? within.map(each => each.exec(sentence)).find(each => each !== null))?.groups?.words?.trim() ?? null
}

/**
 * "I P-5 skal sætningen om kurset slettes", "det første om mødeledelsen skal ikke stå i teksten": some words of an item are to go, and the item stays. Which they are
 * is for people to see.
 */
export const ordersWordsAway = (sentence: string): boolean => ofWords.test(fold(sentence)) || wordsOrderedAway(sentence) !== null

/** The wish without such orders among the words that everybody would read; null where nothing else is left of it. */
const withoutOrders = (wish: Wish): Wish | null => {
  if (wish.on !== 'meeting' || wish.command.type !== 'AmendItem') return wish
  const { text, ...others } = wish.command.changes
  if (text === undefined || !text.split('\n').flatMap(sentencesOf).some(ordersWordsAway)) return wish
  const isMore = Object.keys(others).length + wish.command.attachments.length > 0
  return isMore ? { ...wish, command: { ...wish.command, changes: others } } : null
}

/** Whatever rule heard it: an order to take words away never becomes words of the item, and people hear of it. */
export const wordsStayAway = (understood: Understood, { lines }: Reading): Understood => {
  if (understood.kind !== 'wishes') return understood
  const kept = understood.wishes.map(withoutOrders)
  const at = kept.findIndex((each, nth) => each !== understood.wishes[nth])
  const first = understood.wishes[at]
  if (first?.on !== 'meeting') return understood
  const orders = lines.flatMap(sentencesOf).filter(ordersWordsAway)
  return {
    ...understood,
    wishes: [...kept.flatMap(each => each ?? []), ...toPeople(first.number, withoutPrivate(orders.join('\n')))],
  }
}
