import { fold, set, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'

const plural = set('punkter punkterne dagsordenspunkter emner emnerne ting stk forslag items topics points')
const singular = set('punkt punktet dagsordenspunkt emne emnet item topic')

const numerals: ReadonlyMap<string, number> = new Map(
  'to tre fire fem seks syv otte'.split(' ').flatMap((word, at) => [
    [word, at + 2],
    [`${at + 2}`, at + 2],
  ]),
)

/** Words that may stand around "punkter" in a line that says no more than that some follow. */
const around = set(
  `ét et 1 par nogle flere enkelt enkelte lille små kort korte følgende disse nye nyt ekstra andet andre ja jo hov hey hovsa alligevel faktisk desuden derudover også dog kommer her
   input ønsker ønske foreslår foreslå melder melde meldt indmelder indsender sender sendt sætte sat sættes få fået drøfte drøftet drøftelse vende vendt tale snakke op ind frem tage taget
   derude kommende omgang fremsendes fremsender nedenfor nedenstående herunder som dette året times denne og så indtil videre foreløbig foreløbigt se skema skemaet tabel tabellen arket oversigten listen venligst nedenstående ovenfor hvis muligt kunne ville godt tænke os
   the following we have two three some few new here`,
)

/** "… fra Aarhus", "… fra Norddjurs Kommune og Skive": whose they are. */
const whose = /(?:^| )(?:[Ff]ra|for|from) (?:\p{Lu}[\p{L}-]*(?:(?:,| og| and)? |$)){1,4}/gu
/** "Herning har to punkter", "Aarhus Kommune foreslår følgende". */
const owner = /^(?:\p{Lu}[\p{L}-]{2,30})(?: Kommune)? (?=(?:har|vil|foreslår|melder|ønsker|sender|have|has) )/u

/** "Et punkt om skema 5", "om listen over kontaktpersoner": a matter, in words that may announce one. "Om følgende:" and "om muligt" are none. */
const ofMatter =
  / (?:om|omkring|vedrørende|angående|about) (?!(?:muligt|følgende|dette|det|disse|the following|this)(?: \p{L}+)? $)/u

export interface Announcement {
  /** How many it says that there are; null where it does not count them. */
  readonly count: number | null
}

/** "Vi har tre punkter:", "To punkter fra Aarhus", "Hov, vi har alligevel et punkt!": that something follows, and nothing of it. Null for any other line. */
export const announcementIn = (line: string): Announcement | null => {
  // "Det er et punkt" answers a question.
  if (line.length > 200 || line.trimEnd().endsWith('?') || /^\s*(?:det|dette|it|this) (?:er|var|is|was) /i.test(line)) return null
  const bare = `${line
    .trim()
    .replace(/(?<![:.!–-])[:.!–-]{1,20}$/, '')
    .replace(owner, '')} `.replaceAll(whose, ' ')
  // "Fra Skive kommer der to ting"
  const folded = fold(bare).replace(/ (kommer|er|følger) der (?=(?:to|tre|fire|fem|\d|flere|nogle) )/, ' $1 ')
  if (ofMatter.test(folded)) return null
  const words = wordsOf(folded)
  // "Punkter der kommer igen" is a matter.
  if (words.includes('der') || words.includes('igen')) return null
  const isKnown = words.every(
    word => plural.has(word) || singular.has(word) || around.has(word) || numerals.has(word) || fillers.has(word),
  )
  if (!isKnown) return null
  if (words.some(word => plural.has(word)) || (words.includes('følgende') && !words.some(word => singular.has(word)))) {
    const said = words.map(word => numerals.get(word)).find(each => each !== undefined)
    return { count: said ?? null }
  }
  return words.some(word => singular.has(word)) ? { count: 1 } : null
}
