import { fold, wordsOf } from '../../language/text.ts'
import { codesIn, withoutCodes } from '../codes.ts'
import { stem } from '../item-by-title.ts'
import { isSmall } from './order-words.ts'

/** An item of which something may be said. */
export interface OrderItem {
  readonly id: string
  readonly title: string
  readonly minutes: number
  readonly text?: string
  readonly meeting: number
}

/** What a clause calls an item by, and the clause without that. */
export interface Named {
  readonly of: readonly OrderItem[]
  readonly rest: string
}

const shortest = 4
const prefix = 5
const alike = (one: string, other: string): boolean => {
  const [a, b] = [stem(one), stem(other)]
  return a === b || (a.length >= prefix && b.length >= prefix && (a.startsWith(b) || b.startsWith(a)))
}
const generic = new Set(
  'punkt punktet status fælles ny nye nyt kort orientering drøftelse beslutning møde mødet kommune kommunen netværket vores'.split(
    ' ',
  ),
)
/** The words of a title that may stand for it. */
export const callsOf = (title: string): readonly string[] =>
  wordsOf(fold(title)).filter(word => word.length >= shortest && !generic.has(word) && !isSmall(word))
/** Whether a word is one of a title's. */
export const isOfTitle = (word: string, title: string): boolean => callsOf(title).some(each => alike(word, each))

const ordinal =
  /(?<!\p{L})(?:(?:på|til|ved|i) )?(?:(?:det|den|mit|vores|punkt) )?(?:(?<word>første|andet|anden|tredje|sidste)(?: punkt(?:et)?| emne)?|(?:punkt (?:nr\.?|nummer)?|nr\.?|nummer) ?(?<digit>\d))(?![\p{L}\d])/iu
const places = ['første', 'andet', 'tredje']
const nthOf = (clause: string, shown: readonly OrderItem[]): Named | 'foreign' | null => {
  const found = ordinal.exec(clause)
  const { word = '', digit } = found?.groups ?? {}
  if (found === null || shown.length === 0) return null
  const said = word.toLowerCase().replace('anden', 'andet')
  const item = digit !== undefined ? shown[Number(digit) - 1] : said === 'sidste' ? shown.at(-1) : shown[places.indexOf(said)]
  const rest = `${clause.slice(0, found.index)} ${clause.slice(found.index + found[0].length)}`
  // Of one item only "det første" is said of it.
  if (shown.length < 2)
    return item === undefined ||
      word === undefined ||
      word.toLowerCase() !== 'første' ||
      !/(?:det|mit|vores) $/i.test(found[0].split(word)[0] ?? '')
      ? null
      : { of: [item], rest }
  if (ordinal.test(rest)) return 'foreign'
  return item === undefined
    ? null
    : { of: [item], rest: `${clause.slice(0, found.index)} ${clause.slice(found.index + found[0].length)}` }
}

/** "P-12 og P-13 skal …": of both. */
const sideBySide =
  /^(?:(?!P-?\d).)*(?:både )?(?:punkt(?:erne)? )?P-?\d{1,3}(?:(?:, ?| og | samt | & )(?:punkt )?P-?\d{1,3})+(?!\d)(?!.*P-?\d)/i
const all =
  /(?<!\p{L})(?:dem )?(?:begge(?: to| punkter| emner)?|alle(?: punkter(?:ne)?| to| tre)?|dem alle|hver(?:t)?(?: især)?)(?!\p{L})/iu
const pointer = /(?<!\p{L})(?:(?:(?:det|den|punktet|punkt|emnet|vores|mit) )?(?:om|med|vedr\.?|vedrørende|til|for|på) )$/iu

/** The items that a clause names: by number, by place, by a word of its title, or all of them. Null: it names none; `foreign`: one that is not among these. */
export const namedIn = (clause: string, items: readonly OrderItem[], shown: readonly OrderItem[]): Named | 'foreign' | null => {
  const codes = codesIn(clause)
  // "P-12 30 min, P-13 10": each its own clause.
  if (codes.length > 1 && !sideBySide.test(clause)) return 'foreign'
  if (codes.length > 0) {
    const of = codes.map(code => items.find(({ id }) => id === code))
    const known = of.filter(each => each !== undefined)
    return known.length < of.length ? 'foreign' : { of: known, rest: withoutTitle(withoutCodes(clause), known) }
  }
  const nth = nthOf(clause, shown)
  if (nth !== null) return nth
  const called = byWord(clause, shown.length > 0 ? shown : items)
  if (called !== null) return called
  const every = all.exec(clause)
  return every === null || shown.length < 2
    ? null
    : { of: shown, rest: `${clause.slice(0, every.index)} ${clause.slice(every.index + every[0].length)}` }
}

const byWord = (clause: string, items: readonly OrderItem[]): Named | 'foreign' | null => {
  const hits = [...clause.matchAll(/(?<![\p{L}\d])[\p{L}][\p{L}\d-]{3,60}/gu)].flatMap(found => {
    const word = found[0].toLowerCase()
    if (isSmall(word) || generic.has(word)) return []
    const of = items.filter(({ title }) => isOfTitle(word, title))
    return of.length === 1 ? [{ of: of[0], at: found.index, end: found.index + found[0].length }] : []
  })
  const of = [...new Set(hits.flatMap(each => each.of ?? []))]
  // "Navngivning er 10 og snitflader er 20": each its own clause.
  if (of.length > 1) return 'foreign'
  const [item] = of
  if (item === undefined) return null
  let rest = clause
  for (const { at, end } of hits.toReversed()) {
    const ahead = rest.slice(0, at)
    rest = `${ahead.replace(pointer, '')} ${rest.slice(end)}`
  }
  const title = new Set(wordsOf(fold(item.title)))
  return {
    of,
    rest: rest.replace(/[\p{L}-]{3,}/gu, word => (title.has(word.toLowerCase()) && !isSmall(word.toLowerCase()) ? ' ' : word)),
  }
}

/** Beside its number the words of its title say nothing. */
const withoutTitle = (clause: string, known: readonly OrderItem[]): string => {
  const named = byWord(clause, known)
  return named === null || named === 'foreign' ? clause : named.rest
}
