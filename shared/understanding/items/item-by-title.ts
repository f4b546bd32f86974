import { saysOnly } from '../language/phrases.ts'
import { fold, wordsOf } from '../language/text.ts'
import { withdrawItem } from '../language/vocabulary.ts'
import type { Reading } from '../reading.ts'
import { codesIn } from './codes.ts'
import { takesFromItem } from './item-taken-back.ts'

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
  ...'drop|dropper|droppes|slet|sletter|slettes|fjern|fjerner|fjernes|tager af|tages af|skal ud|kan udgå|må udgå|skal af'.split(
    '|',
  ),
]
/** Speaks of an item that goes: with anything more beside it, nobody knows whether it does. */
const speaksOfGoing =
  / (?:udgår|udgå|bortfalder|bortfalde|trækkes|trækker|trække|slettes|slette|slet|fjernes|fjern|droppes|dropper|drop|annulleres|aflyses|withdrawn|withdraw|removed|remove) /
/** "… er ikke aktuelt for Skive": of no use to somebody, and not taken back. */
const elsewhere = / (?:aktuelt|relevant) (?:længere )?(?:for|hos|i|på) (?!os )/
/** A longer sentence is about the matter, and not about the item. */
const mostWords = 8

/** The sentence without the item's title; null where it does not name it. */
const withoutTitle = (sentence: string, title: string): string | null => {
  const at = sentence.toLowerCase().indexOf(title.toLowerCase())
  const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\d]/u.test(sign)
  if (title.length < 5 || at < 0 || isWord(sentence[at - 1]) || isWord(sentence[at + title.length])) return null
  return `${sentence.slice(0, at)} ${sentence.slice(at + title.length)}`
}

const longWord = 5
/** "arkivaftalen" and "arkivaftale" are one word. */
export const stem = (word: string): string => word.replace(/(?:ernes|erne|ene|ens|ets|en|et|ne|er|n|e|s)$/, '')

/** The words of a title that stand in a sentence in any of their forms, as they are written there: "arkivaftalen" for "Ny arkivaftale". */
const titleWordsIn = (sentence: string, title: string): readonly string[] => {
  const stems = new Set(
    wordsOf(fold(title))
      .filter(word => word.length >= longWord)
      .map(stem),
  )
  return wordsOf(fold(sentence)).filter(word => word.length >= longWord && stems.has(stem(word)))
}

interface Titled {
  readonly id: string
  readonly title: string
}

/** Whether a part of a sentence calls an item by its title, or by a word of it. */
export const isTitleNamed = (part: string, { title }: Titled): boolean =>
  withoutTitle(part, title) !== null || titleWordsIn(part, title).length > 0

/** The part with "det" for what it calls the item: "Mogens tager den om arkivaftalen" → "Mogens tager den", "… fortæller om arkivaftalen" → "… om det". */
export const withPronoun = (part: string, title: string): string => {
  const at = part.toLowerCase().indexOf(title.toLowerCase())
  const whole = title.length < longWord || at < 0 ? part : `${part.slice(0, at)}${mark}${part.slice(at + title.length)}`
  const named = new Set(titleWordsIn(whole, title))
  const marked = whole
    .split(' ')
    .map(word => (named.has(fold(word).trim()) ? word.replace(/[\p{L}\d-]+/u, mark) : word))
    .join(' ')
  return marked
    .replace(/(?<!\p{L})(?:den|det|punktet|emnet|oplægget) (?:om|med|vedr\.?) \uE000(?: \uE000)*/giu, 'den')
    .replace(/(?<!\p{L})(?:punktet )?\uE000(?: \uE000)*/giu, 'det')
}
/** No letter that anybody types. */
const mark = '\uE000'

/** Those of which more words are named than of any other, and two at least. */
const mostNamed = <T extends Titled>(part: string, items: readonly T[]): readonly T[] => {
  const counts = items.map(({ title }) => titleWordsIn(part, title).length)
  const most = Math.max(0, ...counts)
  return most < 2 ? [] : items.filter((_, at) => counts[at] === most)
}

/** The one item of these that a part of a sentence names: by its number, by its title, or by a word that only its title has. */
export const itemNamedIn = <T extends Titled>(part: string, items: readonly T[]): T | null => {
  const named = [
    items.filter(({ id }) => codesIn(part).includes(id)),
    items.filter(({ title }) => withoutTitle(part, title) !== null),
    items.filter(({ title }) => titleWordsIn(part, title).length > 0),
    // "gamle brugere": two words of one title, where another has "brugere" too.
    mostNamed(part, items),
  ]
    .filter((found, at) => at < 2 || found.length === 1)
    .find(found => found.length > 0)
  return named?.length === 1 ? (named[0] ?? null) : null
}

/** What is said of an item that is named, without its name: "den om arkivaftalen kan godt droppes" → "kan godt droppes". */
export const withoutName = (part: string, { id, title }: Titled): string => {
  const bare = (withoutTitle(part, title) ?? part).replaceAll(new RegExp(`(?<![\\p{L}\\d])${id}(?!\\d)[:.]?`, 'giu'), ' ')
  const words = new Set(titleWordsIn(bare, title))
  return bare
    .split(' ')
    .filter(word => !words.has(fold(word).trim()))
    .join(' ')
    .replace(/(?<!\p{L})(den|det|punktet|punkt|emnet) (?:om|med|vedr\.?)(?!\p{L})/iu, '$1')
    .trim()
}

/** "Aarhus trækker arkivaftalen", written by Lemvig: another municipality's name is no word that may just stand there. */
const ownNames = ({ names, situation }: Pick<Reading, 'names' | 'situation'>): readonly string[] => {
  const own = new Set(wordsOf(fold(situation.sender?.organisation ?? '')))
  const others = new Set(situation.charter.organisations.flatMap(each => wordsOf(fold(each))).filter(word => !own.has(word)))
  return [...names].filter(word => !others.has(word))
}

/** "Vi trækker på punktet om navngivning": uses it, and takes nothing back. */
export const drawsOn = / (?:træk|trækker|trække|trak|trukket) på (?:[^ ]+ ){0,2}?(?:punkt|punktet) /

/**
 * "Status på snitflader udgår": an item that is taken back by its title. "unclear" where the sentence speaks of that and says more, or asks. Null where
 * it does not speak of it, or names no title.
 */
export const goneByTitle = (
  item: Titled,
  reading: Pick<Reading, 'said' | 'names' | 'situation'>,
): 'withdraw' | 'unclear' | null => {
  const { title } = item
  const { said } = reading
  const known = new Set([...ownNames(reading), ...around])
  const isGone = (bare: string): boolean => saysOnly(bare, [...withdrawItem, ...verbs], known)
  const [first = ''] = said
  if (said.some(takesFromItem) || said.some(each => drawsOn.test(fold(each)))) return 'unclear'
  // "Den om arkivaftalen kan godt droppes"
  if (
    said.length === 1 &&
    !first.trimEnd().endsWith('?') &&
    titleWordsIn(first, title).length > 0 &&
    !elsewhere.test(fold(first)) &&
    isGone(withoutName(first, item))
  )
    return 'withdraw'
  const rests = said.map(each => withoutTitle(each, title))
  const [rest] = rests.filter(each => each !== null)
  if (rest === undefined) return null
  if (elsewhere.test(fold(rest))) return 'unclear'
  // What else is said is weighed by nobody.
  if (said.length === 1 && isGone(rest)) return 'withdraw'
  return speaksOfGoing.test(fold(rest)) && wordsOf(fold(rest)).length <= mostWords ? 'unclear' : null
}
