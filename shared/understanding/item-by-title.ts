import { saysOnly } from './phrases.ts'
import type { Reading } from './reading.ts'
import { fold, wordsOf } from './text.ts'
import { withdrawItem } from './vocabulary.ts'

/** What stands around the title: "Punktet »Status på snitflader« udgår alligevel", "Vi trækker Status på snitflader". */
const around = new Set('alligevel venligst hele vores om emnet længere med vi trækker træk'.split(' '))
/** With the title in between, these alone say it: "Vi trækker Status på snitflader". */
const verbs = [
  'træk',
  'trækker',
  'tag af',
  'udelades',
  'udtages',
  'er ikke aktuelt',
  'er ikke relevant',
  'er ikke længere aktuelt',
  'er ikke aktuelt længere',
  'ikke aktuelt',
  'ikke længere aktuelt',
  'ikke relevant',
]
/** Speaks of an item that goes: with anything more beside it, nobody knows whether it does. */
const speaksOfGoing =
  / (?:udgår|udgå|bortfalder|bortfalde|trækkes|trækker|trække|slettes|slette|slet|fjernes|fjern|droppes|dropper|drop|annulleres|aflyses|withdrawn|withdraw|removed|remove) /u
/** "… er ikke aktuelt for Skive": of no use to somebody, and not taken back. */
const elsewhere = / (?:aktuelt|relevant) (?:længere )?(?:for|hos|i|på) (?!os )/u
/** A longer sentence is about the matter, and not about the item. */
const mostWords = 8

/** The sentence without the item's title; null where it does not name it. */
const withoutTitle = (sentence: string, title: string): string | null => {
  const at = sentence.toLowerCase().indexOf(title.toLowerCase())
  const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\d]/u.test(sign)
  if (title.length < 5 || at < 0 || isWord(sentence[at - 1]) || isWord(sentence[at + title.length])) return null
  return `${sentence.slice(0, at)} ${sentence.slice(at + title.length)}`
}

/**
 * "Status på snitflader udgår": an item that is taken back by its title. "unclear" where the sentence speaks of that and says more, or asks. Null where
 * it does not speak of it, or names no title.
 */
export const goneByTitle = (title: string, { said, names }: Pick<Reading, 'said' | 'names'>): 'withdraw' | 'unclear' | null => {
  const rests = said.map(each => withoutTitle(each, title))
  const [rest] = rests.filter(each => each !== null)
  if (rest === undefined) return null
  if (elsewhere.test(fold(rest))) return 'unclear'
  // What else is said is weighed by nobody.
  if (said.length === 1 && saysOnly(rest, [...withdrawItem, ...verbs], new Set([...names, ...around]))) return 'withdraw'
  return speaksOfGoing.test(fold(rest)) && wordsOf(fold(rest)).length <= mostWords ? 'unclear' : null
}
