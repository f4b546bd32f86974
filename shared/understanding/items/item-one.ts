import { pointsElsewhere } from '../language/elsewhere.ts'
import { saysOnly } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { ask, nothingWanted, toMeeting, toPeople, wishes } from '../outcome.ts'
import { apology, hearApology } from '../people/apology.ts'
import { apologyIn, isGivenForOther, isOthersApology } from '../people/apology-words.ts'
import type { Reading } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import { remarkOnItem } from '../talk/procedure.ts'
import { mayGoToPeople, wholeToPeople } from '../talk/to-people.ts'
import type { Understood, Wish } from '../understood.ts'
import { isLoneWord } from '../yes-no/lone-words.ts'
import type { Amendment, Before } from './amendment.ts'
import { amendmentIn } from './amendment.ts'
import { realAttachments } from './attachments.ts'
import { mayWait, withoutReasons } from './change-reasons.ts'
import { codesIn, pointsOfAgenda } from './codes.ts'
import type { Aside } from './item-aside.ts'
import { adds, asideIn, mixesIn, tellsMatter } from './item-aside.ts'
import { addsToItem, askChange } from './item-asked.ts'
import { goneByTitle } from './item-by-title.ts'
import { droppedIn } from './item-dropped.ts'
import { wishOf } from './item-several.ts'
import { clausesIn, takesItemBack } from './item-taken-back.ts'
import { hasItemWords } from './item-wish.ts'
import { ordersWordsAway } from './words-away.ts'

type Item = MeetingView['items'][number]

export const beforeOf = ({ title, text, minutes }: Item): Before => ({ title, text: text ?? null, minutes })

/** "Bilag", "Her er rettelserne": names the file that comes along, and says nothing without one. */
const fileNames = ['bilag', 'bilaget', 'rettelse', 'rettelser', 'ændring', 'ændringer', 'udkast', 'attachment', 'file']

const mixed = 'an apology, and words that may be about an item'
/** Words of an apology's own sentence that it does not need. */
const saysMore = / (?:min|minutes?|minut\S*|punkt\S*|items?|bilag\S*|fremlægger|præsenterer|presents?|present) /

/** "Min kollega kan ikke deltage" alone; among other sentences it may be what the item is about. */
const isForOther = (sentence: string, reading: Reading): boolean =>
  isGivenForOther(sentence, reading) ||
  (reading.said.length === 1 && !/[,;]| (?:så|men|so|but) /.test(sentence) && isOthersApology(sentence, reading))

const opensWithApology = (sentence: string, reading: Reading): boolean =>
  apologyIn(clausesIn(sentence)[0] ?? '', reading) === 'away'

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
  const isAsked = rest.some(each => each.trimEnd().endsWith('?') && /^ (?:[^ ]{1,12} ){0,2}(?:skal|bør|should) /.test(fold(each)))
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
export const wordsAbout = ({ id }: Item, { text, letter }: Reading): string => {
  const words = text.replaceAll(new RegExp(`${id}[:.]?`, 'gi'), '')
  return letter?.name === 'question' && /^\s*\d{1,3}[.!]?\s*$/.test(words) ? `${words.replace(/[.!]/, '')} min` : words
}

/** "Det var ikke et punkt, men et spørgsmål" is said of the mail that we asked about, and takes no item off. */
const wasNone = / (?:er|var|skulle|is|was) (?:ikke|not) (?:[^ ]{1,20} ){0,3}(?:punkt|emne|forslag|item) /

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
  const named = [...codesIn(text), ...pointsOfAgenda(text)]
  if (named.every(each => each === id) || amendment === null || amendment === 'nothing') return false
  return amendment === 'withdraw' ? !named.includes(id) : Object.keys(amendment).join() !== 'text'
}

/** "Her er bilaget, som jeg glemte i går", "Hermed slides til mit punkt": said of the file that comes along. */
const ofFile =
  / (?:bilag[^ ]*|fil|filen|filer|vedhæft[^ ]*|slides?|præsentation[^ ]*|notat[^ ]*|skema[^ ]*|dokument[^ ]*|attach[^ ]*|annex) /

/** "Her er Eriks slides": of the file, and nothing else. */
const handsFile =
  /^ (?:og |så )?(?:her (?:er|kommer|har i|får i)|hermed|jeg (?:sender|vedhæfter)|vi (?:sender|vedhæfter)|vedhæftet (?:er|finder i)?) ?(?:\S+ ){0,4}(?:bilaget|bilag|filen|slides|slidesene|præsentationen|præsentation|notatet|notat|skemaet|dokumentet|oplægget)(?: (?:til punktet|til mødet|til det|som lovet|igen|også|i en ny udgave|her))* $/

/** A file, and words that are not what the item is about: the file is the item's, and what else is said is for people. */
const withFile = (item: Item, number: number, said: readonly string[]): Understood =>
  wishes(
    `${item.id} gets a file`,
    toMeeting(number, { type: 'AmendItem', id: item.id, changes: {}, attachments: [] }),
    ...toPeople(number, said.filter(each => !ofFile.test(fold(each))).join(' ')),
  )

/** What the sentences that are for people change as well: "Vi har talt om det, og der skal nok mere til, sig 45 minutter". */
const withFields = (amendment: Amendment, fields: Aside['fields']): Amendment => {
  if (Object.keys(fields).length === 0) return amendment
  if (amendment === 'nothing') return fields
  return amendment === null || amendment === 'withdraw' ? null : { ...fields, ...amendment }
}

export const aboutOne = (item: Item, number: number, reading: Reading): Understood => {
  // "Her er bilaget": the file is the answer, and the words say nothing of the item.
  const isFile =
    realAttachments(reading.mail).length > 0 &&
    reading.said.every(
      each => pointsElsewhere(each, reading.names) || saysOnly(each, fileNames, reading.names) || handsFile.test(fold(each)),
    )
  if (isFile) return withFile(item, number, [])
  if (reading.said.length > 0 && reading.said.every(each => pointsElsewhere(each, reading.names)))
    return ask('no-text', 'a file is announced, and none has come')
  const waits = reading.letter?.name !== 'question' && mayGoToPeople(reading) && reading.said.some(mayWait)
  if (waits && reading.said.every(each => mayWait(each) || !(tellsMatter(each) || /\d/.test(each))))
    return wholeToPeople('an item that may wait, which those who place it have to hear', reading)
  const gone = withApology(item, number, reading)
  if (gone !== null) return gone
  const dropped = droppedIn(item, reading.said, reading.letter?.name === 'question')
  if (dropped === 'unclear') return askChange(reading, number, item.id, 'it is not clear whether the item is taken back')
  if (dropped !== null)
    return wishes(`${item.id} is taken back`, wishOf(number, item.id, 'withdraw'), ...toPeople(number, dropped.rest.join(' ')))
  const byTitle = goneByTitle(item, reading)
  if (byTitle === 'unclear') return askChange(reading, number, item.id, 'it is not clear whether the item is taken back')
  const before = beforeOf(item)
  const words = withoutReasons(wordsAbout(item, reading), before, reading.names)
  const whole = byTitle ?? amendmentIn(words, before, reading.names)
  const addsText = whole !== null && typeof whole === 'object' && 'text' in whole && adds(whole, before)
  const aside = addsText ? asideIn(words, before, reading.names) : { words, said: [], fields: {} }
  const isNothingElse = /^[\s\p{P}]*$/u.test(aside.words)
  if (isNothingElse && Object.keys(aside.fields).length === 0) {
    if (realAttachments(reading.mail).length > 0) return withFile(item, number, aside.said)
    if (aside.said.length > 0 && aside.said.every(ordersWordsAway))
      return wishes('which words are to go is for people', ...toPeople(number, reading.said.filter(ordersWordsAway).join('\n')))
    const remark = remarkOnItem(reading)
    return remark ?? askChange(reading, number, item.id, 'words that are not what the item is about')
  }
  const amendment =
    aside.said.length === 0
      ? whole
      : withFields(isNothingElse ? 'nothing' : amendmentIn(aside.words, before, reading.names), aside.fields)
  // "Kim kommer ikke, så jeg fremlægger selv": a field, and words that nobody else is to read.
  const isMixed = addsText && mixesIn(words, before, reading.names)
  if (isMixed) return askChange(reading, number, item.id, 'a change, and words that are not what the item is about')
  if (isAnswerElse(amendment, item, reading)) return askChange(reading, number, item.id, 'words that may not be for the item')
  if (isOfOther(amendment, item, reading)) return askChange(reading, number, item.id, 'another item is named')
  // "Referatet er fint. Vi har et punkt til næste gang": more than a nod.
  const isMore = reading.said.length > 1 && (hasItemWords(reading) || reading.said.some(each => each.trimEnd().endsWith('?')))
  if (amendment === 'nothing' && isMore) return askChange(reading, number, item.id, 'a nod, and more')
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
