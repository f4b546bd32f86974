import { isSecretariat } from '../../people.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { ask } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { wholeToPeople } from './to-people.ts'

// The points that stand on every agenda have their time from the charter, and take no files. Whoever wants another time for one, or a paper beside it, is told so,
// and what helps instead; nothing of it becomes an item.

const named = / (?:(?:det |de |et )?faste punkt\S*|bordet rundt|statusrunde\S*) /
const newItem = / (?:nyt|nye|ekstra|endnu et|et) (?:punkt|emne) /
const time = / (?:\d{1,3} ?(?:min|minut|minutter)|min|minutter|kvarter|kvarteret|(?:halv|hel|en) time|tid) /
const toHave = / (?:sæt\S*|give|giv|giver|have|få|får|afsæt\S*|skal|bruge|udvid\S*|forkort\S*|forlæng\S*) /
const paper =
  / (?:oplæg|oplægget|præsentation|præsentationen|bilag|bilaget|slides|slidesene|vedhæftet|vedhæfter|powerpoint|fil|filen|notat|notatet|materiale|materialet) /

/** Words that many titles have. */
const mostly = new Set(
  'punkt punkter punktet kort status andre emner næste møde mødeleder referent kommune kommunerne hver eventuelt nyt velkomst samt'.split(
    ' ',
  ),
)
const wordsIn = (title: string): readonly string[] => wordsOf(fold(title)).filter(word => word.length > 4 && !mostly.has(word))

/** Whether a text speaks of a standing point: by that name, by words of its title behind "nyt fra" or "punktet om", or by a number that is no item's. */
const speaksOfStanding = (text: string, { situation }: Reading): boolean => {
  const folded = fold(text)
  const agenda = situation.charter.agenda ?? []
  const standing = agenda.filter(each => !each.takesItems)
  const [, behind = ''] = / (?:nyt fra|punktet (?:om|vedrørende|med)|punkt (?:om|med)) (.{3,80})/.exec(folded) ?? []
  const isTitled = standing.some(({ title }) =>
    wordsIn(title).some(word => behind.includes(word.slice(0, Math.max(5, word.length - 3)))),
  )
  const [, number] = / punkt (\d{1,2}) /.exec(folded) ?? []
  const at = number === undefined ? -1 : Number(number) - 1
  const items = situation.meetings.flatMap(each => each.items)
  // "Nyt fra brugergruppen" may be somebody's item as well.
  const isTheirs = items.some(({ title }) => wordsIn(title).some(word => behind.includes(word)))
  const isItem = items.some(({ id }) => id === `P-${number}`)
  const firstOfMembers = agenda.findIndex(each => each.takesItems)
  return named.test(folded) || (isTitled && !isTheirs) || (at >= 0 && at < firstOfMembers && !isItem)
}

const isForStanding = (reading: Reading, wish: (folded: string) => boolean): boolean => {
  const { lines, situation, letter } = reading
  const sentences = lines.flatMap(sentencesOf)
  if (situation.hint != null || sentences.length > 6 || /P-\d/i.test(reading.text)) return false
  if (letter !== null && letter.name !== 'question') return false
  return (
    !newItem.test(fold(reading.text)) &&
    !reading.lines.some(each => /^\s*(?:punkt|titel|emne)\s*:/i.test(each)) &&
    sentences.some(each => speaksOfStanding(each, reading) && wish(fold(each)))
  )
}

/** "Vil du sætte 25 min. af til punkt 2?" above a mail that is passed on, or by itself. */
export const standingTime: Rule = reading => {
  const { sender } = reading.situation
  return sender !== null && isSecretariat(sender) && isForStanding(reading, each => time.test(each) && toHave.test(each))
    ? ask('standing-unmoved', 'another time for a point that stands on every agenda')
    : null
}

/** "Vedhæftet er vores oplæg til punktet om nyt fra brugergruppen": to people; the secretariat is told that no file goes with such a point. */
export const standingPaper: Rule = reading => {
  const { sender } = reading.situation
  if (sender === null || !isForStanding(reading, () => true) || !paper.test(fold(reading.text))) return null
  return isSecretariat(sender)
    ? ask('standing-unmoved', 'a file for a point that stands on every agenda')
    : wholeToPeople('a file for a point that stands on every agenda', reading)
}
