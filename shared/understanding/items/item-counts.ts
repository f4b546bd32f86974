import { labelled } from '../language/item-labels.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import { announcementIn } from './item-announced.ts'
import { broughtBy } from './item-title.ts'

/** One item's lines, its list mark taken off. */
export type Block = readonly string[]

/** What stands in front of a list and names none of its items. */
export const announces: ReadonlySet<string> = new Set(
  'vi jeg har punkter emner forslag følgende hermed her gerne ønsker ønske drøfte input dagsordenen dagsorden items topics points we have i punkt ting to tre fire fem par nogle flere'.split(
    ' ',
  ),
)

const ordinals: ReadonlyMap<string, number> = new Map(
  'første andet tredje fjerde femte'.split(' ').map((word, at) => [word, at + 1] as const),
)
/** "Ad 1:", "For så vidt angår punkt 1 …", "Punkt 2 er …", "Det første punkt …": which of the items above a line speaks of. */
const ofNumber =
  /^\s*(?:(?:og|men|ps:?),? )?(?:(?:ad|vedr\.?|vedrørende|angående|om|til|i forhold til|ift\.?|for så vidt angår|med hensyn til|hvad angår) (?:(?:punkt|pkt\.?|nr\.?) ?(?:nr\.? ?)?)?(\d{1,2})(?![\d./]|\. \p{L}+ )|(?:punkt|pkt\.?|nr\.?) ?(\d{1,2}) (?:er|har|skal|kan|tager|handler|drejer|kommer|vil|må|bør|v\/)|(?:(?:ad|til|om|vedr\.?) )?(?:det|vores) (første|andet|tredje|fjerde|femte)(?: punkt)? (?:punkt|er|har|skal|kan|tager|handler|drejer|kommer|vil|må|bør))/iu

/** "Der kommer et bilag til det første, når revisoren er færdig" */
const ofFile =
  /(?<!\p{L})(?:bilag|bilaget|notat|notatet|materiale|materialet|oplæg|slides)[^.?!]{0,30} (?:til|for|om) (?:(?:punkt|nr\.?) ?(\d)|(\d)\.|(?:det|den|punktet) (første|andet|tredje|fjerde))(?![\p{L}])/iu

/** What is said below a list of one of its items by number goes to that item; everything else below the last stays with it. */
export const withNumbered = (blocks: readonly Block[]): readonly Block[] => {
  const last = blocks.at(-1) ?? []
  const kept: string[][] = blocks.slice(0, -1).map(each => [...each])
  const own: string[] = []
  let to: string[] = own
  kept.push(own)
  for (const [at, line] of last.entries()) {
    if (line.trim() === '') to = own
    const [, digits, number, word = ''] = at === 0 ? [] : (ofNumber.exec(line) ?? ofFile.exec(line) ?? [])
    const nth = Number(digits ?? number ?? ordinals.get(word.toLowerCase()) ?? 0)
    const meant = nth > 0 && nth < blocks.length ? kept[nth - 1] : nth === blocks.length ? own : undefined
    if (meant !== undefined) {
      to = meant
      if (to !== own) to.push('')
    }
    // "Ad 1: Vi har set tre sager" is told of it, and needs the number no more.
    to.push(meant === undefined ? line : line.replace(/^\s*ad \d{1,2} ?[:.–-] ?/i, ''))
  }
  return kept
}

/** "To ting: 1 ny lov 2 gamle blanketter", "1) fuldmagter og 2) roller", "a) … b) …": a count that goes on in one line. */
const counts: readonly RegExp[] = [
  /(?:^|[\s,;])(?:og |samt )?(?=[1-9][.)] ?\p{L})/iu,
  /(?:^|[\s,;])(?:og |samt )?(?=[1-9] \p{L})/iu,
  /(?:^|[\s,;])(?:og |samt )?(?=[a-e]\) ?\p{L})/iu,
]
const countOf = (part: string): number => {
  const sign = /^([1-9]|[a-e](?=\)))/i.exec(part)?.[1]?.toLowerCase() ?? ''
  return sign === '' ? 0 : /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 96
}
/** Who wants them, in front of the first: "Vi ønsker 1) …", "To ting: 1 …". Only where signs count may it be a wish alone. */
const announcesCount = (head: string, isSigned: boolean): boolean => {
  const words = wordsOf(fold(head))
  return (
    announcementIn(head.replace(/[:,\s]{1,4}$/, '')) !== null ||
    (isSigned && asksForSeveral.test(fold(head))) ||
    (isSigned &&
      words.length > 0 &&
      words.every(word => fillers.has(word) || announces.has(word) || / (?:foreslår|melder|dvs) /.test(` ${word} `)))
  )
}
/** "Må man komme med to punkter?": its answer stands behind it. */
const asksForSeveral =
  /^ (?:må|kan|er|kunne) (?:[^ ]{1,10} ){0,6}(?:to|tre|fire|flere|et par) (?:punkter|emner|ting)(?: (?:med|på|til|mødet|dagsordenen)){0,3} $/

/** Several items that are counted in one line; null where it counts none. */
export const byCountInLine = (lines: readonly string[]): readonly Block[] | null => {
  const at = lines.findIndex(line => line.trim() !== '' && !isCourtesy(line))
  const line = (lines[at] ?? '').slice(0, 500)
  const [first = '', ...behind] = sentencesOf(line)
  const below = lines.slice(at + 1)
  for (const [nth, pattern] of counts.entries()) {
    const [head = '', ...counted] = (nth === 1 ? first : line).split(new RegExp(pattern, 'giu'))
    const [end = '', ...after] = sentencesOf((counted.at(-1) ?? '').replace(/^([1-9a-e])[.)] ?/i, '$1) '))
    const parts = [...counted.slice(0, -1), end]
    const told = nth === 1 ? behind : after
    const isCount = parts.length > 1 && parts.every((part, index) => countOf(part) === index + 1)
    if (!isCount || !announcesCount(head, nth !== 1)) continue
    const names = parts.map(part =>
      part
        .replace(/^[1-9a-e][.)]? ?/i, '')
        .replace(/(?:,|;| og| samt)\s*$/i, '')
        .trim(),
    )
    // "… på dagsordenen." behind the last is no part of it.
    const bare = names.map((name, index) =>
      index === names.length - 1 ? name.replace(/ (?:med )?på (?:dagsordenen|mødet|programmet)[.!?]?$/i, '') : name,
    )
    if (bare.some(name => name.length < 3 || name.length > 160)) continue
    return bare.map((name, index) =>
      index === bare.length - 1 ? [name, ...(told.length > 0 ? ['', told.join(' ')] : []), ...below] : [name],
    )
  }
  return null
}

/** "Og et til: …", "Yderligere et punkt: …": one item more, in a paragraph that says so. */
const oneMore =
  /^\s*(?:(?:og|men|så|samt|desuden|derudover|endelig),? ){0,2}(?:(?:yderligere|endnu) )?(?:et|ét|andet) (?:(?:punkt|emne|ønske|forslag) )?(?:til|mere|andet|ekstra|yderligere)?(?: (?:punkt|emne))? ?(?:(?:til|på) (?:mødet|dagsordenen|næste møde)[^:]{0,20})?: (?=\S)|^\s*(?:og |samt )?(?:andet|tredje|fjerde|yderligere et|endnu et) (?:punkt|emne|ønske)(?: (?:til|fra) [^:.]{2,30})? ?: (?=\S)/i
/** Paragraphs that each say that they bring one more; null where none does. */
export const byOneMore = (lines: readonly string[]): readonly Block[] | null => {
  const opens = lines.flatMap((line, at) => (at > 0 && oneMore.test(line) ? [at] : []))
  const first = lines.slice(0, opens[0] ?? 0)
  // Above it stands an item, too.
  if (
    opens.length === 0 ||
    !first.some(line => broughtBy(sentencesOf(line)[0] ?? '') !== '' || labelled(line)?.label === 'title')
  )
    return null
  const from = [0, ...opens]
  return from.map((at, nth) => {
    const [head = '', ...more] = lines.slice(at, from[nth + 1])
    return nth === 0 ? [head, ...more] : [head.replace(oneMore, ''), ...more]
  })
}
