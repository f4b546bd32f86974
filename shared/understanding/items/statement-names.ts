import { fold, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import { stem } from './item-by-title.ts'
import { isTalk } from './item-talk.ts'

/** An item of which something may be said. */
export interface Subject {
  readonly id: string
  readonly title: string
  readonly minutes: number
  readonly text?: string
}

const shortest = 5
const notNames = new Set('punkt punkter titel titlen tekst minutter orientering drøftelse beslutning kommune møde'.split(' '))
const stemsOf = (title: string): readonly string[] =>
  wordsOf(fold(title))
    .filter(word => word.length >= shortest - 1)
    .map(stem)
const mayName = (word: string): boolean => word.length >= shortest && !fillers.has(word) && !isTalk(word) && !notNames.has(word)
/** "Sms'erne", "AI'en" */
const withoutEnding = (word: string): string => word.replace(/['’](?:er|erne|ers|en|et|s)$/, '')
const calls = (word: string, title: string, isOne: boolean): boolean => {
  const said = stem(word.replace(/s?punkt(?:et|erne|er)?$/, ''))
  return (
    said.length >= shortest - 1 &&
    stemsOf(title).some(
      each => each === said || (!isOne && each.length > said.length && (each.startsWith(said) || each.endsWith(said))),
    )
  )
}

/** The short name that stands where nothing but a name can: "sms-punktet", "punktet om AI", "det med sms'erne". */
const pointedShort =
  /(?<!\p{L})(?:(?:vores|mit|det|den) )?(?<point>[\p{L}\d]{2,6})-punkt(?:et)?(?!\p{L})|(?<!\p{L})(?:(?:punktet|(?:vores|mit) punkt|emnet|oplægget|det|den) (?:om|med|vedr\.?|vedrørende) )(?:vores |de |den |det )?(?<about>[\p{L}\d]{2,6}(?:['’]\p{L}{1,4})?)(?![\p{L}\d'’-])/giu
/** The text with the numbers of the items that it calls by such a name. */
export const byShortName = (text: string, items: readonly Pick<Subject, 'id' | 'title'>[]): string =>
  text.replace(pointedShort, (whole: string, ...found: unknown[]) => {
    const { point, about } = found.at(-1) as { point?: string; about?: string }
    const said = withoutEnding((point ?? about ?? '').toLowerCase())
    // What is short is a name only as a word of its own, or as the head of a compound with a hyphen.
    const named = items.filter(
      ({ title }) =>
        said.length > 1 &&
        !fillers.has(said) &&
        title
          .toLowerCase()
          .split(/[^\p{L}\d]+/u)
          .map(withoutEnding)
          .includes(said),
    )
    return named.length === 1 ? (named[0]?.id ?? whole) : whole
  })

const pointing: readonly RegExp[] = [
  /(?<!\p{L})(?:punktet|emnet|det|den) (?:om|med|vedr\.?) \p{L}/iu,
  /[\p{L}-]punktet(?!\p{L})/iu,
  /(?<!\p{L})(?:det|dette|det her) punkt(?!\p{L}| (?:om|med))/iu,
  /(?<!\p{L})(?:vores|mit) [\p{L} ]{0,50}punkt(?: om |(?!\p{L}))/iu,
  /(?<!\p{L})fra (?:sidste?|efteråret|foråret)(?!\p{L})/iu,
]
/** "Punktet om snitflader", "det med brevene", "Teams-punktet", "… fra sidst": says that it is there. A mere word may be the name of a new one. */
export const pointsAt = (words: string): boolean => pointing.some(each => each.test(words))

/** Behind these stands a value, and no name of an item. */
const valueFrom =
  /(?<!\p{L})(?:hedder?|kaldes|omdøbes til|(?:kald|omdøb|døb)\p{L}{0,2} (?:det|den|punktet)|(?:titlen|overskriften)(?: \p{L}+){1,4})(?!\p{L})|(?<![\p{L}'’])(?:er|kun|bare|titel|overskrift|titlen|overskriften):/iu
/** The sentence with an item's number for what it calls the item: a word that is in the title of this one alone, or its place in the letter. */
export const byNumber = (sentence: string, items: readonly Subject[], shown = items): string => {
  const until = valueFrom.exec(sentence)?.index ?? sentence.length
  const head = byShortName(sentence.slice(0, until), items)
    .replace(
      /(?<!\p{L})(?:punkt )?(?:nr\.?|nummer) ?(\d{1,2})(?!\d)/giu,
      (whole: string, nth: string) => nthOf(Number(nth), shown) ?? whole,
    )
    .replace(
      /(?<!\p{L})(?:(?:det|den) (?<nth>første|andet|anden|tredje|sidste)(?: punkt)?(?: af (?:de to|dem))?(?: \([^()]{1,40}\))?(?= (?:skal|må|bør|kan|hedder|er|til|på|får|udgår|bortfalder|slettes|trækkes|ryger|venter|tager|\d))|(?:mit|vores|\p{L}{2,20}(?:s|['’])) (?<own>første|andet|tredje|sidste) punkt)(?!\p{L})/giu,
      // Of three "mit andet punkt" may be any other one.
      (whole: string, word?: string, own?: string) =>
        shown.length < 2 || (own?.toLowerCase() === 'andet' && shown.length > 2)
          ? whole
          : (ordinalOf((word ?? own ?? '').toLowerCase(), shown) ?? whole),
    )
    .replace(/(?:(?:punktet|den|det|emnet|oplægget) (?:om|med|vedr\.?) )?(\p{L}{5,40})/giu, (whole: string, word: string) => {
      const lower = word.toLowerCase()
      // "Det med søgningen" points at an item; a mere word may be the matter of the only one.
      const isOne = items.length === 1 && whole.length === word.length && !/punkt(?:et)?$/.test(lower)
      const found = mayName(lower) ? items.filter(each => calls(lower, each.title, isOne)) : []
      return found.length === 1 ? (found[0]?.id ?? whole) : whole
    })
    .replace(/(P-\d{1,3})-punkt(?:et)?(?!\p{L})/gu, '$1')
    .replace(
      /(?<!\p{L})(?:[\p{L}-]{2,40}punktet|(?:punktet|det|den) (?:om|med|vedr\.?)(?: [\p{L}-]{1,30}){1,5}) \((P-\d{1,3})\)/gu,
      '$1',
    )
    .replace(/(P-\d{1,3})(?: (?:om|med|i|for|af|på|til|og))?(?: \(?\1(?!\d)\)?)+/g, '$1')
    .replace(
      /(P-\d{1,3})(?: \((?:det|den|punktet) fra [^()]{2,30}\)| fra (?:sidste?(?: (?:gang|møde))?|(?:forrige|det forrige) møde|(?:efter|for)år(?:et|smødet))(?!\p{L}))/giu,
      '$1',
    )
    .replace(
      /(P-\d{1,3})(?: fra sidst)? (?:om|med|vedr\.?) [\p{L} ]{1,60}?(?= (?:skal|må|kan|bør|udgår|tager|får|hedder) )/giu,
      '$1',
    )
  return `${head}${sentence.slice(until)}`
}
const nthOf = (nth: number, items: readonly Subject[]): string | null => {
  const [there, coded] = [items[nth - 1], items.find(each => each.id === `P-${nth}`)]
  return there === undefined || (coded !== undefined && coded !== there) ? null : there.id
}
const ordinals = ['første', 'andet', 'tredje']
const ordinalOf = (word: string, items: readonly Subject[]): string | null =>
  (word === 'sidste' ? items.at(-1) : items[ordinals.indexOf(word.replace('anden', 'andet'))])?.id ?? null
