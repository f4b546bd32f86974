import { saysOnly } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { comingWords, nods, yes } from '../language/vocabulary.ts'
import { nothingWanted } from '../outcome.ts'
import type { Rule } from '../reading.ts'

const nodsAndComing = [...nods, ...comingWords]

/** "Tak!", "ok": heard, and nothing to do. */
export const polite: Rule = ({ said, letter, names }) => {
  if (said.length === 0) return nothingWanted('only polite words')
  // "Det er rigtigt" to what a colleague has said.
  const words = letter?.name === 'colleague-answered' ? [...nodsAndComing, ...yes] : nodsAndComing
  const isRead = letter !== null && letter.name !== 'question' && said.every(each => saysOnly(each, words, names))
  return isRead ? nothingWanted('a nod to a letter that asks nothing') : null
}

/** "Det styrer vi", "Vi er på sagen": heard by whoever has something to do anyway, and nothing of it. */
const acknowledges =
  /^ (?:(?:fint|ok|okay|super|ja|jaja|jo|perfekt|godt|klart|nå) ){0,3}(?:(?:det|den) (?:styrer|klarer|ordner|fikser|husker) (?:vi|jeg)|(?:det|den) (?:er (?:vi|jeg) på|sørger (?:vi|jeg) for|har (?:vi|jeg) styr på)|(?:vi|jeg) (?:er på (?:sagen|den)|sørger for det|har styr på det)|det finder (?:vi|jeg) (?:nok |da )?ud af|fair nok|så lad os (?:gøre )?det|klart|naturligvis)(?: (?:tak|selvfølgelig|naturligvis|helt|nok))* $/
export const acknowledged: Rule = ({ said, letter, names, subjectIsOwn }) => {
  const says = (each: string): boolean => acknowledges.test(fold(each)) && !each.includes('?')
  // A subject of one's own may be the matter.
  const isMore = letter === null || letter.name === 'question' || subjectIsOwn
  return isMore || !said.some(says) || !said.every(each => says(each) || saysOnly(each, nodsAndComing, names))
    ? null
    : nothingWanted('an acknowledgement of a letter')
}
