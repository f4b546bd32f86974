import type { Item as ItemOfMeeting } from '../meeting/events.ts'
import type { Amendment, Before } from './amendment.ts'
import { amendmentIn } from './amendment.ts'
import { apology, hearApology } from './apology.ts'
import { apologyIn, isGivenForOther, isOthersApology } from './apology-words.ts'
import { realAttachments } from './attachments.ts'
import { isRequest } from './change-words.ts'
import { codedLine, codesIn } from './codes.ts'
import { pointsElsewhere } from './elsewhere.ts'
import { adds, asideIn, mixesIn } from './item-aside.ts'
import { addsToItem, askChange } from './item-asked.ts'
import { goneByTitle } from './item-by-title.ts'
import { bringsAnother, bringsOneMore, isOneToo, opensAnother, withoutOneToo } from './item-one-more.ts'
import { severalAnswered, wishOf } from './item-several.ts'
import { takesItemBack } from './item-taken-back.ts'
import { hasItemWords, isQuestion, itemsIn } from './item-wish.ts'
import { isLoneWord } from './lone-words.ts'
import { ask, nothingWanted, toMeeting, toPeople, wishes } from './outcome.ts'
import { isCourtesy, mentions, saysOnly, withoutGreeting } from './phrases.ts'
import type { Reading, Rule } from './reading.ts'
import type { MeetingView } from './situation.ts'
import { roleRefused, speaksOfRole } from './swap-words.ts'
import { fold } from './text.ts'
import type { Understood, Wish } from './understood.ts'
import { nods, nothingToAdd, withdrawItem, yes } from './vocabulary.ts'

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

const beforeOf = ({ title, text, minutes }: Item): Before => ({ title, text: text ?? null, minutes })

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

/** "Bilag", "Her er rettelserne": names the file that comes along, and says nothing without one. */
const fileNames = ['bilag', 'bilaget', 'rettelse', 'rettelser', 'ændring', 'ændringer', 'udkast', 'attachment', 'file']

const mixed = 'an apology, and words that may be about an item'
/** Words of an apology's own sentence that it does not need. */
const saysMore = / (?:min|minutes?|minut\S*|punkt\S*|items?|bilag\S*|fremlægger|præsenterer|presents?|present) /

/** "Min kollega kan ikke deltage" alone; among other sentences it may be what the item is about. */
const isForOther = (sentence: string, reading: Reading): boolean =>
  isGivenForOther(sentence, reading) ||
  (reading.said.length === 1 && !/[,;]| (?:så|men|so|but) /u.test(sentence) && isOthersApology(sentence, reading))

const opensWithApology = (sentence: string, reading: Reading): boolean =>
  apologyIn(sentence.split(/[,;] | [–-] | (?:så|men|og|so|but|and) /)[0] ?? '', reading) === 'away'

/**
 * "Jeg kan ikke komme alligevel, så træk punktet tilbage": whoever writes the receipt's answer does not come. What else he says is heard, unless it
 * would become text of the item: a reason is nobody's business.
 */
const withApology = (item: Item, number: number, reading: Reading): Understood | null => {
  const { away, where, rest } = hearApology(reading)
  // "Jeg kan ikke komme, og punktet må Ole tage": no rule has heard the whole of it, and it is nobody's business.
  if (!away && reading.said.some(each => opensWithApology(each, reading) || isForOther(each, reading)))
    return askChange(reading, number, item.id, mixed)
  if (away && (saysMore.test(fold(where)) || takesItemBack(where))) return askChange(reading, number, item.id, mixed)
  if (!away) return null
  const given = apology({ ...reading, text: where, lines: [where], said: [where] })
  const gives = wishesIn(given)
  // "Jeg kan ikke komme til mødet i oktober", and there is none: what is asked is asked, and nobody reads it in the item.
  if (gives.length === 0) return rest.length === 0 ? given : askChange(reading, number, item.id, mixed)
  const amendment = rest.length === 0 ? 'nothing' : amendmentIn(rest.join('\n'), beforeOf(item), reading.names)
  // "Jeg kan ikke komme. Skal vi trække punktet?"
  const isAsked = rest.some(
    each => each.trimEnd().endsWith('?') && /^ (?:[^ ]{1,12} ){0,2}(?:skal|bør|should) /u.test(fold(each)),
  )
  if (isAsked) return askChange(reading, number, item.id, mixed)
  if (amendment === null || (typeof amendment === 'object' && 'text' in amendment))
    return askChange(reading, number, item.id, mixed)
  return wishes(
    'an apology, and what becomes of the item',
    ...gives,
    ...(amendment === 'nothing' ? [] : [wishOf(number, item.id, amendment)]),
  )
}

const wishesIn = (understood: Understood | null): readonly Wish[] => (understood?.kind === 'wishes' ? understood.wishes : [])

/** The words without the item's number; where it was asked what is to change, "30" is a length. */
const wordsAbout = ({ id }: Item, { text, letter }: Reading): string => {
  const words = text.replaceAll(new RegExp(`${id}[:.]?`, 'gi'), '')
  return letter?.name === 'question' && /^\s*\d{1,3}[.!]?\s*$/.test(words) ? `${words.replace(/[.!]/, '')} min` : words
}

/** "Det var ikke et punkt, men et spørgsmål" is said of the mail that we asked about, and takes no item off. */
const wasNone = / (?:er|var|skulle|is|was) (?:ikke|not) (?:[^ ]{1,20} ){0,3}(?:punkt|emne|forslag|item) /u

/** What the answer to "what is to change?" says beside a change: everybody would read it as text of the item. */
const isAnswerElse = (amendment: Amendment, { text }: Item, { letter, said }: Reading): boolean => {
  if (letter?.name !== 'question') return false
  if (amendment === 'withdraw') return said.some(each => wasNone.test(fold(each)))
  if (amendment === null || amendment === 'nothing' || amendment.text === undefined) return false
  const before = text ?? ''
  const added = amendment.text.startsWith(before) ? amendment.text.slice(before.length).trim() : ''
  return added !== '' && !addsToItem(added)
}

/** "Tak. P-2 skal være 30 min" to the receipt of P-1: text may speak of another item, a change must not. */
const isOfOther = (amendment: Amendment, { id }: Item, { text }: Reading): boolean => {
  const named = codesIn(text)
  if (named.every(each => each === id) || amendment === null || amendment === 'nothing') return false
  return amendment === 'withdraw' ? !named.includes(id) : Object.keys(amendment).join() !== 'text'
}

/** "Her er bilaget, som jeg glemte i går", "Hermed slides til mit punkt": said of the file that comes along. */
const ofFile =
  / (?:bilag[^ ]*|fil|filen|filer|vedhæft[^ ]*|slides?|præsentation[^ ]*|notat[^ ]*|skema[^ ]*|dokument[^ ]*|attach[^ ]*|annex) /u

/** A file, and words that are not what the item is about: the file is the item's, and what else is said is for people. */
const withFile = (item: Item, number: number, said: readonly string[]): Understood =>
  wishes(
    `${item.id} gets a file`,
    toMeeting(number, { type: 'AmendItem', id: item.id, changes: {}, attachments: [] }),
    ...toPeople(number, said.filter(each => !ofFile.test(fold(each))).join(' ')),
  )

const aboutOne = (item: Item, number: number, reading: Reading): Understood => {
  // "Her er bilaget": the file is the answer, and the words say nothing of the item.
  const isFile =
    realAttachments(reading.mail).length > 0 &&
    reading.said.every(each => pointsElsewhere(each, reading.names) || saysOnly(each, fileNames, reading.names))
  if (isFile) return withFile(item, number, [])
  if (reading.said.length > 0 && reading.said.every(each => pointsElsewhere(each, reading.names)))
    return ask('no-text', 'a file is announced, and none has come')
  const gone = withApology(item, number, reading)
  if (gone !== null) return gone
  const byTitle = goneByTitle(item, reading)
  if (byTitle === 'unclear') return askChange(reading, number, item.id, 'it is not clear whether the item is taken back')
  const words = wordsAbout(item, reading)
  const before = beforeOf(item)
  const whole = byTitle ?? amendmentIn(words, before, reading.names)
  const addsText = whole !== null && typeof whole === 'object' && 'text' in whole && adds(whole, before)
  const aside = addsText ? asideIn(words, before, reading.names) : { words, said: [] }
  if (/^[\s\p{P}]*$/u.test(aside.words))
    return realAttachments(reading.mail).length > 0
      ? withFile(item, number, aside.said)
      : askChange(reading, number, item.id, 'words that are not what the item is about')
  const amendment = aside.said.length === 0 ? whole : amendmentIn(aside.words, before, reading.names)
  // "Kim kommer ikke, så jeg fremlægger selv": a field, and words that nobody else is to read.
  const isMixed = addsText && mixesIn(words, before, reading.names)
  if (isMixed) return askChange(reading, number, item.id, 'a change, and words that are not what the item is about')
  if (isAnswerElse(amendment, item, reading)) return askChange(reading, number, item.id, 'words that may not be for the item')
  if (isOfOther(amendment, item, reading)) return askChange(reading, number, item.id, 'another item is named')
  if (amendment === 'nothing') return nothingWanted('a polite answer to a receipt')
  if (amendment === null) return askChange(reading, number, item.id, 'it is not clear what is to be changed')
  const isText = amendment !== 'withdraw' && Object.keys(amendment).join() === 'text'
  if (isText && isLoneWord(reading) && !/\d/.test(reading.text))
    return askChange(reading, number, item.id, 'a word that answers another letter, and changes nothing of an item')
  return wishes(
    amendment === 'withdraw' ? `${item.id} is taken back` : `${item.id} is changed`,
    wishOf(number, item.id, amendment),
    ...toPeople(number, aside.said.join(' ')),
  )
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

/** The answer to the receipt of an item: taken back, changed, or one item more (G18). */
export const itemAnswer: Rule = reading => {
  const about = lettersItems(reading)
  const [first, ...others] = about?.items ?? []
  if (about === null || first === undefined || reading.text === '') return null
  const { number, items } = about
  // Lines that each name an item, and words for one item more, are heard elsewhere.
  if (reading.lines.filter(line => codedLine(line) !== null).length > 1) return null
  const unclear = (because: string): Understood =>
    others.length === 0 ? askChange(reading, number, first.id, because) : ask('not-understood', because)
  if (reading.said.length > 0 && isOneToo(reading.said[0] ?? '')) return withoutOneToo(reading)
  const more = hasItemWords(reading) || reading.said.slice(1).some(bringsOneMore) ? anotherAt(reading) : -1
  if (more === 0) return null
  if (more > 0) return agreedAndMore(reading) ?? unclear('words about an item, and one item more')
  if (reading.said.length > 0 && reading.said.every(each => isAboutRole(each) && !andItem.test(fold(each)))) return null
  if (reading.said.some(isAboutRole)) return unclear('a role, and words that may be about an item')
  if (isQuestion(reading) && !reading.said.every(isRequest)) return unclear('a question about an item')
  const nothing = reading.letter?.name === 'question' ? neverMind : stays
  if (reading.said.length > 0 && reading.said.every(each => saysOnly(each, nothing, reading.names)))
    return nothingWanted('nothing is to be changed after all')
  return others.length === 0 ? aboutOne(first, number, reading) : aboutSeveral(items, number, reading)
}
