import type { Item as ItemOfMeeting } from '../../meeting/events.ts'
import { isCourtesy, mentions, saysOnly, withoutGreeting } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { nods, nothingToAdd, withdrawItem, yes } from '../language/vocabulary.ts'
import { ask, nothingWanted, wishes } from '../outcome.ts'
import { hearApology } from '../people/apology.ts'
import { roleRefused, speaksOfRole } from '../people/swap-words.ts'
import type { Reading, Rule } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import { askedOfItem } from '../talk/procedure.ts'
import type { Understood } from '../understood.ts'
import { asksMayI } from './change-reasons.ts'
import { isRequest } from './change-words.ts'
import { codedLine, codesIn } from './codes.ts'
import { askChange } from './item-asked.ts'
import { droppedIn } from './item-dropped.ts'
import { itemSplit } from './item-halves.ts'
import { neverWas } from './item-never-was.ts'
import { aboutOne, beforeOf, wordsAbout } from './item-one.ts'
import { bringsAnother, bringsOneMore, isNamedElse, isOneToo, opensAnother, withoutOneToo } from './item-one-more.ts'
import { itemsSaid, nameAlone, staysAsItIs } from './item-said.ts'
import { severalAnswered, wishOf } from './item-several.ts'
import { hasItemWords, isQuestion, itemsIn } from './item-wish.ts'
import { presenterInstead } from './presenter-instead.ts'

type Item = MeetingView['items'][number]

/** The items that the answered letter is about, as they are now if their meeting is under way, otherwise as they were in the letter. */
export const lettersItems = ({
  letter,
  situation,
}: Reading): { readonly number: number; readonly items: readonly Item[] } | null => {
  const viewOf = (number: number): readonly Item[] => situation.meetings.find(each => each.number === number)?.items ?? []
  const now = (number: number, items: readonly ItemOfMeeting[]) => ({
    number,
    items: items.map(item => viewOf(number).find(each => each.id === item.id) ?? { ...item, organisation: item.by.organisation }),
  })
  switch (letter?.name) {
    case 'item-receipt':
      return now(letter.meeting.number, letter.items)
    case 'item-amended':
    case 'item-placed':
      return now(letter.meeting.number, [letter.item])
    case 'question': {
      const { item } = letter
      return item === undefined ? null : { number: item.meeting, items: viewOf(item.meeting).filter(each => each.id === item.id) }
    }
    default:
      return null
  }
}

/** Whether the answered letter is about this item. */
export const isItemOfLetter = (id: string, number: number, reading: Reading): boolean => {
  const about = lettersItems(reading)
  return about?.number === number && about.items.some(each => each.id === id)
}

const all = ['alle', 'begge', 'dem alle', 'alle punkter', 'begge punkter', 'alle punkterne', 'all', 'both', 'all of them']

const aboutSeveral = (items: readonly Item[], number: number, reading: Reading): Understood | null => {
  const isAll = reading.said.some(each => mentions(fold(each), all) && saysOnly(each, [...withdrawItem, ...all], reading.names))
  if (isAll) return wishes('all items of the receipt are taken back', ...items.map(item => wishOf(number, item.id, 'withdraw')))
  const named = codesIn(reading.text)
  const [only, ...others] = items.filter(
    item => named.includes(item.id) || (item.title.length > 4 && fold(reading.text).includes(fold(item.title))),
  )
  const { away, back } = hearApology(reading)
  const each = away || back ? null : severalAnswered(items, reading)
  if (each !== null)
    return wishes('what is said of each item', ...each.map(({ item, change }) => wishOf(number, item.id, change)))
  if (only !== undefined && others.length === 0) return aboutOne(only, number, reading)
  return reading.said.length === 0
    ? nothingWanted('a polite answer to a receipt')
    : ask('which-item', 'the receipt was for several items, and none is named')
}

/** "Tilføj", when we asked what was to change: the words of the earlier mail belong to the item, as its writer says. */
export const textOfItem: Rule = reading => {
  const about = lettersItems(reading)
  const [item, ...others] = about?.items ?? []
  const text = item === undefined ? null : beforeOf(item).text
  if (about === null || item === undefined || others.length > 0 || text === null) return null
  const words = wordsAbout(item, { ...reading, text: reading.said.join('\n') }).trim()
  if (words === '') return null
  const changes = { text: [text, words].filter(part => part !== '').join('\n\n') }
  return wishes('the sender has said that the words belong to the item', wishOf(about.number, item.id, changes))
}

/** Which of what is said brings one item more; -1 where nothing does. "30 min" above "Nyt punkt: …" is said of the item that was received. */
const anotherAt = (reading: Reading): number => {
  const { lines, said, names } = reading
  if (!bringsAnother(reading)) return said.findIndex(each => bringsOneMore(each))
  const at = lines.findIndex(opensAnother)
  // Its own subject brings it as well.
  const isFirst = at < 0 || lines.slice(0, at).every(line => isCourtesy(line, names) || withoutGreeting(line.trim()) === '')
  return isFirst ? 0 : at
}

/** "Godkendt. Punkt til næste møde: Arkivering": the receipt is right, and what follows is one item more, not another name of this one. */
const agreedAndMore = (reading: Reading): Understood | null => {
  const { lines, said, text, names } = reading
  const at = said.findIndex(bringsOneMore)
  const first = said[at] ?? ''
  const isAgreed = at > 0 && said.slice(0, at).every(each => saysOnly(each, isRight, names))
  if (!isAgreed) return null
  const below = text.slice(text.indexOf(first))
  const from = lines.findIndex(line => line.includes(first))
  const items = itemsIn({
    ...reading,
    text: below,
    lines: [first, ...lines.slice(from + 1)],
    said: said.slice(at),
    subjectIsOwn: false,
  })
  return items.kind === 'wishes' ? wishes('the receipt is right, and one item more', ...items.wishes) : null
}
const isRight = [
  ...nods,
  ...yes,
  'ser rigtigt ud',
  'ser rigtig ud',
  'stemmer',
  'det stemmer',
  'ingen bemærkninger',
  'ingen ændringer',
  'looks right',
]

/** "…, og punktet skal have 30 min": in the same sentence as the role. */
const andItem = / (?:punkt|punktet|p-\d+) | \d+ min\S* /

/** "Vi kan ikke være mødeleder den dag": heard as what it is, whatever it answers. Items have places to swap, too. */
const isAboutRole = (sentence: string): boolean =>
  roleRefused(fold(sentence)) !== null ||
  (speaksOfRole(sentence) && !/ (?:punkt\S*|p-\d+|plads|rækkefølge\S*|titel|titlen) /.test(fold(sentence)))

/** Nothing is to change, whatever was answered. */
const stays =
  'ingen ændringer|ingen ændring|intet skal ændres|ikke ændres|skal ikke ændres|lad det være|lad det bare være|lad den være|lad det ligge|fint som det er|som det er|som det var|som den er|no change|no changes|never mind|leave it|fine as it is|as it is'.split(
    '|',
  )

/** To "what is to change?": nothing. "Glem det" means the change here, and not the item. */
const neverMind = [
  ...nothingToAdd,
  ...stays,
  ...'ikke noget alligevel|ikke alligevel|alligevel ikke|glem det|drop det|det er fint|det er i orden|fint|it s fine'.split('|'),
]

/** "Er det for sent at lave det om? Så 10 minutter": the change answers the question. */
const withoutMayI = (reading: Reading): Reading => {
  const asked = reading.said.slice(0, 10).filter(asksMayI)
  const isDoubtful = reading.said.some(each => / (?:måske|evt|eventuelt|muligvis) /.test(fold(each)))
  if (asked.length === 0 || asked.length === reading.said.length || isDoubtful) return reading
  const text = asked.reduce((words, each) => words.replace(each, ''), reading.text).trim()
  return { ...reading, text, lines: text.split('\n'), said: reading.said.filter(each => !asked.includes(each)) }
}

/** "Vi har to ting: logning (10 min) og scanning (15 min)" */
const listsOthers = ({ said }: Reading): boolean =>
  said.some(each => /^(?:vi|jeg) har (?:også )?(?:to|tre|fire) (?:ting|emner|punkter): /i.test(each))

/** The answer to the receipt of an item: taken back, changed, or one item more (G18). */
export const itemAnswer: Rule = given => {
  const reading = withoutMayI(given)
  const about = lettersItems(reading)
  const [first, ...others] = about?.items ?? []
  if (about === null || first === undefined || reading.text === '') return null
  const { number, items } = about
  // Lines that each name an item, and words for one item more, are heard elsewhere.
  if (reading.lines.filter(line => codedLine(line) !== null).length > 1) return null
  const unclear = (because: string): Understood =>
    others.length === 0 ? askChange(reading, number, first.id, because) : ask('not-understood', because)
  if (reading.letter?.name !== 'question' && neverWas(reading, items.length))
    return wishes('what was received was no item', ...items.map(item => wishOf(number, item.id, 'withdraw')))
  const split = itemSplit(items, number, reading)
  if (split !== null) return split
  if (staysAsItIs(reading)) return nothingWanted('an item stays as it is')
  if (reading.said.length > 0 && isOneToo(reading.said[0] ?? '')) return withoutOneToo(reading)
  const more = hasItemWords(reading) || reading.said.slice(1).some(bringsOneMore) ? anotherAt(reading) : -1
  if (more === 0) return null
  if (more > 0) return agreedAndMore(reading) ?? unclear('words about an item, and one item more')
  if (reading.said.length > 0 && reading.said.every(each => isAboutRole(each) && !andItem.test(fold(each)))) return null
  if (reading.said.some(isAboutRole)) return unclear('a role, and words that may be about an item')
  if (others.length === 0 && (isNamedElse(first, reading) || listsOthers(reading))) return unclear('what may be another item')
  const said = itemsSaid(items, number, reading)
  if (said !== null) return said
  const name = others.length === 0 && first.status !== 'withdrawn' ? nameAlone(reading) : null
  if (name !== null) return wishes('the name that we asked for', wishOf(number, first.id, { title: name }))
  const asked = askedOfItem(
    reading,
    items.map(each => each.title),
  )
  if (asked !== null) return asked
  const isDropped = (each: string): boolean => items.some(item => droppedIn(item, [each], false) !== null)
  const isChange = (each: string): boolean => isRequest(each) || presenterInstead(each) !== null || isDropped(each)
  if (isQuestion(reading) && !reading.said.every(isChange)) return unclear('a question about an item')
  const nothing = reading.letter?.name === 'question' ? neverMind : stays
  if (reading.said.length > 0 && reading.said.every(each => saysOnly(each, nothing, reading.names)))
    return nothingWanted('nothing is to be changed after all')
  return others.length === 0 ? aboutOne(first, number, reading) : aboutSeveral(items, number, reading)
}
