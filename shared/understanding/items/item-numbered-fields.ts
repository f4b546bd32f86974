import { sentencesOf } from '../language/text.ts'
import type { Block } from './item-counts.ts'
import type { Fields } from './item-fields.ts'
import { fieldsIn } from './item-fields.ts'
import { isTalk, kindTalked } from './item-talk.ts'

/** "nr. 1", "punkt 2", "det første", "den anden", "sidstnævnte": which of the items a clause speaks of. */
const number = /(?<!\p{L})(?:(?:nr|pkt)\.? ?|nummer |punkt ?(?:nr\.? ?)?)(\d)(?![\d/])/iu
const ordinal =
  /(?<!\p{L})(?:(?:det|den) (første|andet|anden|tredje|fjerde|sidste)(?: (?:punkt|emne))?|(førstnævnte|sidstnævnte))(?!\p{L})/iu
const nths: ReadonlyMap<string, number> = new Map([
  ['første', 0],
  ['førstnævnte', 0],
  ['andet', 1],
  ['anden', 1],
  ['tredje', 2],
  ['fjerde', 3],
])
/** Where another of them begins. */
const between =
  /[,;] (?:og |men |mens )?(?=(?:nr|pkt|punkt|det|den|nummer)(?!\p{L}))| (?:og|mens|men) (?=(?:(?:nr|pkt|punkt|nummer)\.? ?\d|(?:det|den) (?:anden|andet|første|tredje|sidste)))/iu

/** "Kørsel kan klares på 5 min": by the name that it has in the list. */
const byTitle = (
  clause: string,
  titles: readonly string[],
): { readonly 0: string; readonly index: number; readonly nth: number } | null => {
  const small = clause.toLowerCase()
  const nth = titles.findIndex(each => each.length > 3 && small.startsWith(each.toLowerCase()))
  const title = titles[nth]
  return title === undefined ? null : { 0: clause.slice(0, title.length), index: 0, nth }
}
const titleOf = (block: Block): string =>
  (block[0] ?? '')
    .replace(/^punkt: /i, '')
    .split(/ [–-] |[,.(:?]/)[0]
    ?.trim() ?? ''

interface Told {
  readonly nth: number
  readonly fields: Fields
}

/** "Nr. 1 må gerne få 20 min", and "… kan klares på 10" behind it: what a clause gives one of so many items, and nothing else. */
const toldIn = (clause: string, titles: readonly string[]): Told | null => {
  if (/(?<!\p{L})(?:hvis|medmindre|måske|ikke)(?!\p{L})/iu.test(clause)) return null
  const count = titles.length
  const byNumber = number.exec(clause)
  const byWord = byNumber === null ? ordinal.exec(clause) : null
  const found = byNumber ?? byWord ?? byTitle(clause, titles)
  if (found === null) return null
  const word = (byWord?.[1] ?? byWord?.[2] ?? '').toLowerCase()
  const nth =
    'nth' in found
      ? found.nth
      : byNumber !== null
        ? Number(byNumber[1]) - 1
        : /^sidst/.test(word)
          ? count - 1
          : (nths.get(word) ?? -1)
  if (nth < 0 || nth >= count) return null
  const bare = `${clause.slice(0, found.index)}det${clause.slice(found.index + found[0].length)}`.replace(/[.!]{1,2}$/, '').trim()
  const counted = /(?:på|til|få|med|have) \d{1,3}$/.test(bare) ? `${bare} min` : bare
  const { fields, rest } = fieldsIn(counted)
  const kind = fields.kind ?? kindTalked(counted) ?? kindTalked(counted.replace(/^det til /i, 'det er til '))
  const isSaid = kind !== null || fields.minutes !== null || fields.presenter !== null
  const left = kind === null ? rest : rest.replace(/(?:til )?(?:drøftelse|orientering|beslutning|debat)/i, '')
  return isSaid && isTalk(left.replace(/(?<!\p{L})det(?!\p{L})/iu, '')) ? { nth, fields: { ...fields, kind } } : null
}

/** What is said below a list of one of its items by number or order, and the lines without it. */
export interface Numbered {
  readonly blocks: readonly Block[]
  /** By the item's place in the list. */
  readonly told: ReadonlyMap<number, Fields>
}

/**
 * "Nr. 1 må gerne få 20 min, nr. 2 kan klares på 10", "Erik holder oplægget om nr. 1": a length, a kind or a presenter that belongs to the item that it names,
 * wherever it stands. A sentence counts where each of its clauses is such a one.
 */
export const numberedFields = (blocks: readonly Block[]): Numbered => {
  const told = new Map<number, Fields>()
  if (blocks.length < 2) return { blocks, told }
  const titles = blocks.map(titleOf)
  const without = (line: string): string =>
    sentencesOf(line).reduce((left, sentence) => {
      const parts = sentence.split(between)
      const all = parts.length > 1 ? parts : sentence.split(/, (?:og |men |mens )?| og /i)
      const clauses = (all.every(each => toldIn(each, titles) !== null) ? all : parts).map(each => toldIn(each, titles))
      if (clauses.length === 0 || clauses.some(each => each === null)) return left
      for (const each of clauses)
        if (each !== null) {
          const before = told.get(each.nth)
          told.set(each.nth, {
            kind: before?.kind ?? each.fields.kind,
            minutes: before?.minutes ?? each.fields.minutes,
            presenter: before?.presenter ?? each.fields.presenter,
            recommendation: before?.recommendation ?? null,
          })
        }
      return left.replace(sentence, () => '').trim()
    }, line)
  const kept = blocks.map(block => block.map((line, at) => (at === 0 ? line : without(line))))
  return { blocks: kept, told }
}
