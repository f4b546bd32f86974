import { findDurations } from '../language/durations.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold, linesOf, sentencesOf, wordsOf } from '../language/text.ts'
import { toPeople, wishes } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import type { Understood, Wish } from '../understood.ts'
import { stem } from './item-by-title.ts'
import { wishOf } from './item-several.ts'
import { halfSaid, oneMoreIn, speaksOfTwo, splitsInTwo } from './item-split.ts'
import { itemsIn } from './item-wish.ts'
import { isComplaint } from './statement-talk.ts'
import { statementsIn } from './statements.ts'

type Item = MeetingView['items'][number]

/** The items that these words bring, as if they stood in a mail of their own. */
export const broughtItems = (words: readonly string[], reading: Reading): readonly Wish[] => {
  const lines = words.map(each => `Punkt: ${each}`)
  const made = lines.flatMap(line => {
    const items = itemsIn({ ...reading, text: line, lines: [line], said: [line], subjectIsOwn: false })
    return items.kind === 'wishes' ? items.wishes.filter(each => each.on === 'meeting' && each.command.type === 'SubmitItem') : []
  })
  return made.length === words.length ? made : []
}

/** "- A, 15 min, orientering" in lines, or "A 15 min, B 10 min" and "A 10 min og B 15 min" in one. */
const halvesIn = (words: readonly string[]): readonly string[] => {
  const listed = words
    .map(each => each.replace(/^\s*(?:[-•*–·]|\(?(?:\d{1,2}|[a-c])[.)])\s+/, '').trim())
    .filter(each => each !== '')
  if (listed.length > 1) return listed
  return (listed[0] ?? '')
    .split(
      /(?<=\d ?(?:min(?:utter|\.)?)(?: til (?:orientering|drøftelse|beslutning)|, (?:orientering|drøftelse|beslutning))?)(?:, (?:og )?| og )(?=\p{L})/iu,
    )
    .map(each => each.trim().replace(/\.$/, ''))
}

const shared = (half: string, { title }: Item): number => {
  const stems = new Set(
    wordsOf(fold(title))
      .filter(each => each.length > 3)
      .map(stem),
  )
  return wordsOf(fold(half)).filter(each => stems.has(stem(each))).length
}

/** "Det skulle være to punkter: …": the half that is called like the item is what that becomes, and the other is one item more. */
const inTwo = (item: Item, number: number, reading: Reading): Understood | null => {
  const listed = listedIn(reading)
  const sentences = reading.lines.flatMap(line => (line.endsWith(':') || listed.includes(line) ? [line] : sentencesOf(line)))
  const heads = sentences.map((each, nth) => (speaksOfTwo(each) ? nth : -1)).filter(nth => nth >= 0)
  const at =
    listed.length > 1 || sentences.some(each => quotedIn(each).length > 1)
      ? (heads.at(-1) ?? -1)
      : sentences.findIndex(splitsInTwo)
  const [head = ''] = sentences.slice(at, at + 1)
  const inside = head.includes(':') ? [head.slice(head.indexOf(':') + 1).trim()] : []
  const all = [...inside, ...sentences.slice(at + 1)].filter(each => each !== '' && !isCourtesy(each, reading.names))
  // Where they stand in a list, what stands around it is said of both, or asks for what has been said.
  const around = listed.length > 1 ? all.filter(each => !listed.includes(each)) : []
  const length = around.map(eachLong).find(each => each !== null) ?? null
  const below = listed.length > 1 ? all.filter(each => listed.includes(each)) : all
  const lined = inside.join('') === '' && below.length > 1 ? below : below.flatMap(each => halvesIn([each]))
  const [quotedAbove = ''] = sentences.filter(each => quotedIn(each).length > 1)
  const found = listed.length < 2 && quotedAbove !== '' ? quotedIn(quotedAbove) : halvesIn(lined)
  const halves = length === null ? found : found.map(each => (findDurations(each).length > 0 ? each : `${each}, ${length} min`))
  if (at < 0 || halves.length < 2 || halves.length > 4) return null
  const rest = around.filter(each => eachLong(each) === null && !asksForIt(each))
  if (sentences.slice(0, at).some(each => !isCourtesy(each, reading.names) && !isNo(each) && !isTalked(each))) return null
  const made = broughtItems(halves, reading)
  const [most] = halves.map((_, nth) => nth).toSorted((a, b) => shared(halves[b] ?? '', item) - shared(halves[a] ?? '', item))
  // Where the item was called like both of them, it becomes the first.
  const isOfBoth = halves.filter(each => shared(each, item) > 1).length > 1
  const own = made[isOfBoth ? 0 : (most ?? 0)]
  if (made.length < 2 || own?.on !== 'meeting' || own.command.type !== 'SubmitItem') return null
  const { title, minutes, kind, presenter } = own.command.words
  const changes = {
    ...(title === item.title ? {} : { title }),
    ...(minutes === null ? {} : { minutes }),
    ...(kind === null ? {} : { kind }),
    ...(presenter === null ? {} : { presenter }),
  }
  return wishes(
    'one item is to be two',
    wishOf(number, item.id, changes),
    ...made.filter(each => each !== own),
    ...toPeople(number, rest.join(' ')),
  )
}
const bulleted = /^\s*(?:[-•*–·]|\(?(?:\d{1,2}|[a-c])[.)])\s+\S/
/** The lines of the only list. */
const listedIn = ({ lines }: Reading): readonly string[] => lines.filter(each => bulleted.test(each))
/** "»A« (10 min) og »B« (15 min)" behind words of two, each with what stands behind it. */
const quotedIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/["»“„]([^"»«“”„]{2,120})["«”“]([^"»«“”„]{0,40})/g)].map(([, title = '', behind = '']) =>
    `${title} ${behind.replace(/(?:,? og|,|\.) ?$/, '')}`.trim(),
  )
/** "10 min til hver", "Begge 15 min" */
const eachLong = (sentence: string): number | null => {
  const [length, ...more] = findDurations(sentence)
  return length !== undefined &&
    more.length === 0 &&
    / (?:hver|begge|hvert) /.test(fold(sentence)) &&
    wordsOf(fold(sentence)).length < 9
    ? length.minutes
    : null
}
/** "Kan I rette det?", "Jeg så det først nu", "Det blev til ét punkt": how it came, and that it is to be put right. */
const asksForIt = (sentence: string): boolean =>
  /^ (?:og |så )?(?:(?:vil|kan|gider|må) (?:i|du|jeg bede jer) (?:(?:lige|godt|venligst|om at|få) ){0,2}(?:rette|ændre|dele|splitte|ordne|lave|skille|rettet|delt|ordnet) (?:det|den|dem)(?: (?:til|op|om|ad|igen|i to|nu)){0,3}|(?:jeg|vi) (?:så|opdagede|lagde mærke til|fik øje på) (?:det|den|fejlen) (?:[^ ]{1,10} ){0,3}) ?$/.test(
    fold(sentence),
  )
const isTalked = (sentence: string): boolean =>
  asksForIt(sentence) ||
  speaksOfTwo(sentence) ||
  isComplaint(sentence) ||
  /^ (?:(?:hov|ups|nej|men|nu) ){0,2}(?:det|de|punkterne|punktet) (?:er|blev|kom|røg|gik)(?: [^ ]{1,12}){0,5} (?:ét|et|1|samme|sammen|galt|forkert)(?: (?:punkt|her|for os|hos jer|sammen|til ét|i ét)){0,3} $/.test(
    fold(sentence),
  )
const isNo = (sentence: string): boolean =>
  /^(?:nej|hov|ups|undskyld|beklager|hm+|øv)?[ ,.!]*$/i.test(sentence) || wordsOf(fold(sentence)).length < 3

/** "Lav et mere: X", "X skal være et punkt for sig selv": one item more, beside what is changed of the one that is there. */
const oneMore = (items: readonly Item[], number: number, reading: Reading): Understood | null => {
  const sentences = linesOf(reading.text).flatMap(sentencesOf)
  const words = sentences.map(each => oneMoreIn(each) ?? halfSaid(each))
  const found = words.flatMap(each => (each === null ? [] : [each]))
  if (found.length !== 1) return null
  const rest = sentences.filter((each, at) => words[at] === null && !splitsInTwo(each) && !isCourtesy(each, reading.names))
  const [only = null, ...others] = items
  const { statements, left } = statementsIn(rest.join('\n'), {
    items,
    only: others.length === 0 ? only : null,
    names: reading.names,
  })
  const made = broughtItems(found, reading)
  if (made.length === 0) return null
  return wishes(
    'one item more',
    ...statements.map(({ of, change }) => wishOf(number, of, change)),
    ...made,
    ...toPeople(number, left.join(' ')),
  )
}

/** One item that is to be several, or one more than were received. */
export const itemSplit = (items: readonly Item[], number: number, reading: Reading): Understood | null => {
  const [only, ...others] = items
  return oneMore(items, number, reading) ?? (only === undefined || others.length > 0 ? null : inTwo(only, number, reading))
}
