import { isCourtesy } from '../language/phrases.ts'
import { fold, sentencesOf } from '../language/text.ts'
import type { Block } from './item-counts.ts'
import { broughtBy, introduces } from './item-title.ts'

const opens = '^ (?:(?:og|men|så|samt|desuden|derudover|endelig|ellers|dertil|herudover|i øvrigt|plus) ){0,3}'
const wish =
  '(?:(?:vi|jeg) (?:har|vil gerne have|kunne godt tænke os|ønsker)|(?:har|vil|ønsker|kunne) (?:vi|jeg)(?: (?:gerne|godt|tænke os|have)){0,4}|der er|er der|kommer der)'
/** "Og så et kort orienteringspunkt om …", "Derudover har vi et lille punkt om …": one item more, in a sentence of its own. "Punktet om …" is the one that is there. */
const another = new RegExp(
  `${opens}(?:${wish} )?(?:(?:også|desuden|lige|derudover|endnu) ){0,2}(?:et|ét|endnu et) (?:[^ ]{2,14} ){0,3}?(?:[^ ]{2,14}(?:s|e))?(?:punkt|emne|ønske|forslag) (?:mere |til |også )?(?:om|vedr|vedrørende|omkring|angående|der handler om|hvor vi) `,
)
/** What joins it to the one before; without such a word, or a length of its own, it may be more of the same. */
const joins = / (?:og så|samt|desuden|derudover|endelig|dertil|herudover|plus|også|endnu et|mere) /

/** Whether a sentence brings one item more. */
const bringsOneMore = (sentence: string): boolean => {
  const folded = fold(sentence)
  return another.test(folded) && joins.test(folded) && !sentence.trimEnd().endsWith('?')
}

/** Whether one of these brings an item. */
const isNamed = (sentences: readonly string[]): boolean =>
  sentences.some(each => introduces(each) || (broughtBy(each) !== '' && !isCourtesy(each)))

/** Nobody tells of two items in more. Lines. */
const mostLines = 60
/** As many as somebody brings in a row of sentences; more of them tell a story. */
const mostItems = 4

/**
 * "Vi har et punkt om jordflytninger – hvordan …? Og så et kort orienteringspunkt om tilsynsskemaet, 5 min.": each item with what is told behind it, up to the sentence that
 * brings the next. Null where fewer than two are brought.
 */
export const byProse = (lines: readonly string[]): readonly Block[] | null => {
  if (lines.length > mostLines) return null
  const blocks: string[][] = [[]]
  for (const line of lines) {
    const sentences = sentencesOf(line)
    let own: string[] = []
    for (const each of sentences) {
      if (bringsOneMore(each) && isNamed([...(blocks.at(-1) ?? []).flatMap(sentencesOf), ...own])) {
        if (own.length > 0) blocks.at(-1)?.push(own.join(' '))
        own = []
        blocks.push([])
      }
      own.push(each)
    }
    blocks.at(-1)?.push(own.length === sentences.length ? line : own.join(' '))
  }
  return blocks.length > 1 && blocks.length <= mostItems ? blocks : null
}
