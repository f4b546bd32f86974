import type { ItemKind } from '../../meeting/events.ts'
import { capitalised, fold } from '../language/text.ts'
import type { Block } from './item-counts.ts'
import { fieldsIn } from './item-fields.ts'
import { fieldsOfClauses, labelLines } from './matter-fields.ts'
import type { SaidMatter } from './matter-said.ts'

// A matter as the lines of an item: its name, its fields as labels, and what is told of it.

const said = (words: string): string => {
  const bare = words.replace(/^[\s,;:.)–-]{1,10}/, '').trim()
  return /\p{L}/u.test(bare) ? bare : ''
}
const asSentence = (words: string): string => (words === '' ? '' : `${capitalised(words)}${/[.!?…)]$/.test(words) ? '' : '.'}`)
/** A clause that stands by itself behind a name: "vi drukner i dem", "det tager højst 10 min", "hvem står for det hos jer". */
const standsAlone =
  /^(?:vi|jeg|det|den|de|der|man|så|sæt|afsæt|giv|hv\p{L}+|er|har|kan|skal|gerne|til|ca|cirka|vel|nok|max|højst|\d|en|et|kort|drøftelse|orientering|beslutning|bare|kun|\p{Lu})(?![\p{L}])/u
/** "så vi ikke alle opfinder det samme" hangs on the name. */
const soThat = /^så (?:vi|jeg|man|de|det|den|i) (?:ikke|alle|aldrig|slipper|kan undgå)(?!\p{L})/iu
/** "hvor vi gerne vil drøfte …" */
const where = /^hvor (vi|jeg|i) (gerne|også|godt|lige) (vil|kan|kunne|skal|ville) /i

/** "(vedhæftet)": seen by whoever reads. */
const onlyFile = /^(?:se )?(?:er )?(?:vedhæftet|vedlagt|bilag(?:et)?|vedhæftede)(?: .{0,20})?$/i

/** What a sentence tells behind its name, as a sentence. */
export const toldBehind = ({ title, behind }: SaidMatter): string => {
  const brackets = /^\s*\(([^()]*)\)/.exec(behind)?.[1]
  const rest = brackets === undefined ? said(behind) : said(behind.trimStart().slice(brackets.length + 2))
  const inside =
    brackets === undefined ? '' : isField(brackets) ? `(${brackets})` : onlyFile.test(brackets) ? '' : brackets.trim()
  const straight = rest
    .replace(
      /^(?:for|og|men|så|da|fordi|idet) (?=(?:vi|jeg|det|den|de|der|man|han|hun) (?!ikke |alle |aldrig |alligevel |altid ))/i,
      '',
    )
    .replace(/^(?:og |samt )(?=(?:gerne )?(?:høre|drøfte|tale om|snakke om|vise|fortælle om|vende|få|spørge) )/i, 'vi vil gerne ')
    .replace(where, (_, who: string, how: string, does: string) => `${who} ${does} ${how} `)
  const sentence =
    straight === ''
      ? ''
      : standsAlone.test(straight) && !soThat.test(straight)
        ? asSentence(straight)
        : asSentence(`${title}, ${straight}`)
  return [inside.startsWith('(') ? inside : asSentence(inside), sentence].filter(Boolean).join(' ')
}
/** Whether what stands in brackets fills a field. */
export const isField = (words: string): boolean => Object.values(fieldsIn(`Arkiv (${words})`).fields).some(each => each !== null)

/** "Status på arkivet", "Nyt om flytningen": told, whatever is said of it. */
const tellsNews = /^(?:kort )?(?:status|nyt|orientering) (?:på|om|fra|for|vedr)/i

/** What is only discussed is so without a word. */
const lasting = (kind: ItemKind | null): ItemKind | null => (kind === 'D' ? null : kind)

/** The lines of one item. */
export const matterBlock = (matter: SaidMatter, told: readonly string[]): Block => {
  const said = fieldsOfClauses(
    told
      .join(' ')
      .replaceAll(/ ?\n ?/g, '\n')
      .trim(),
  )
  const { fields } = fieldsIn(said.rest)
  const kind = said.kind ?? fields.kind ?? lasting(matter.kind ?? (tellsNews.test(matter.title) ? 'O' : null))
  const both = matter.pair ?? 'Jeg'
  const presenter = said.presenter === 'Vi' ? both : (said.presenter ?? fields.presenter ?? matter.presenter)
  const isOnlyName = fold(said.rest).trim() === fold(matter.title).trim()
  return [
    `Punkt: ${matter.title}`,
    ...labelLines({ kind, minutes: said.minutes, presenter }),
    ...(isOnlyName ? [] : said.rest.split('\n')),
  ]
}
