import { isSecretariat } from '../../people.ts'
import type { Before } from '../items/amendment.ts'
import { amendmentIn } from '../items/amendment.ts'
import { isRequest } from '../items/change-words.ts'
import { codedLine, codesIn, meetingsWith, withoutCodes } from '../items/codes.ts'
import { isItemOfLetter } from '../items/item-answer.ts'
import { asideIn } from '../items/item-aside.ts'
import { addsToItem, askChange, isOver } from '../items/item-asked.ts'
import { goneByTitle } from '../items/item-by-title.ts'
import { bringsOneMore } from '../items/item-one-more.ts'
import { wishOf } from '../items/item-several.ts'
import { takesFromItem } from '../items/item-taken-back.ts'
import { presenterInstead } from '../items/presenter-instead.ts'
import { statementsIn } from '../items/statements.ts'
import { isCourtesy, saysOnly } from '../language/phrases.ts'
import { fold, linesOf, sentencesOf, wordsOf } from '../language/text.ts'
import { fillers, onNextAgenda, onThisAgenda, withdrawItem } from '../language/vocabulary.ts'
import { ask, nothingWanted, toMeeting, wishes } from '../outcome.ts'
import { hearApology } from '../people/apology.ts'
import { isGivenForOther } from '../people/apology-words.ts'
import { speaksOfRole } from '../people/swap-words.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import { mayGoToPeople, wholeToPeople } from '../talk/to-people.ts'
import type { MeetingWish, Understood } from '../understood.ts'
import { editIn } from './agenda-words.ts'

interface Part {
  readonly id: string
  readonly text: string
}

/** "P-12 og P-13: 30 min": the same for both. */
const together =
  /^[\s"»(*•–-]*(?:punkt |pkt\.? ?)?p ?-? ?\d{1,3}(?:(?:, ?| og | and | & )(?:punkt )?p ?-? ?\d{1,3}){1,9}(?![\p{L}\d])/iu

const openingIn = (line: string): { readonly ids: readonly string[]; readonly rest: string } | null => {
  const group = together.exec(line.slice(0, 200))?.[0] ?? ''
  const rest = line.slice(group.length).replace(/^[\s:.,;)–-]+/, '')
  if (group !== '' && rest !== '') return { ids: codesIn(group), rest: rest.trim() }
  const coded = codedLine(line)
  return coded === null ? null : { ids: [coded.id], rest: coded.rest }
}

/** "P-2 30 min og P-3 15 min" */
const whole =
  /(?<=\d|\d ?min|minutter|udgår|bortfalder|slettes|trækkes|beslutning|orientering|drøftelse) (?:og|men) (?=(?:punkt )?p ?-? ?\d{1,3}(?![\p{L}\d]))/iu
const isHead: ReadonlySet<string> = new Set(['pkt', 'punkt', 'punkterne', 'og', 'and'])
/** "P-2 bortfalder, P-3: 20 min" and "P-2: 10 min. P-3 er rigtig" are two instructions; "P-2, P-3: 20 min" is one for both. */
const instructions = (line: string): readonly string[] => {
  const parts: string[][] = []
  // Whether the last part has said nothing yet, so that what follows goes on with it. Each piece is looked at once.
  let isOpen = false
  for (const piece of line
    .split(/(?<=[,;.!]) (?:og |men )?(?=(?:punkt )?p ?-? ?\d{1,3}(?![\p{L}\d]))/iu)
    .flatMap(each => (together.test(each) ? [each] : each.split(whole)))) {
    if (isOpen) parts.at(-1)?.push(piece)
    else parts.push([piece])
    isOpen = wordsOf(fold(withoutCodes(piece))).every(word => isHead.has(word))
  }
  return parts.map((each, at) => (at < parts.length - 1 ? each.join(' ').replace(/[,;]$/, '') : each.join(' ')))
}

/** Each item's number opens a part; lines without one go on with it. Null when words stand before the first. */
const partsOf = ({ text, names }: Reading): readonly Part[] | null => {
  const parts: { ids: readonly string[]; lines: string[] }[] = []
  for (const line of text.split('\n').slice(0, 500).flatMap(instructions)) {
    const coded = openingIn(line)
    if (coded !== null) parts.push({ ids: coded.ids, lines: [coded.rest] })
    else if (parts.length > 0) parts.at(-1)?.lines.push(line)
    else if (line.trim() !== '' && !isCourtesy(line, names) && !/:\s*$/.test(line)) return null
  }
  return parts.flatMap(({ ids, lines }) => ids.map(id => ({ id, text: lines.join('\n').trim() })))
}

/** "Træk tilbage P-12", "Træk P-12 og P-13 tilbage": the number stands behind the words or between them, as the help letter shows it. */
const takenBack = ({ said, names }: Reading): readonly Part[] => {
  const [only, ...others] = said
  if (only === undefined || others.length > 0) return []
  const words = withoutCodes(only).replaceAll(/ (?:og|and) /gi, ' ')
  const [code, ...more] = codesIn(only)
  // "Kan P-12 rykkes op til 30 min?", "Kan vi få 10 minutter mere til P-12?"
  const request = withoutCodes(only.replace(/(?:punkt )?p ?-? ?\d{1,3}(?!\d)/i, 'det'))
  if (code !== undefined && more.length === 0 && isRequest(request)) return [{ id: code, text: request }]
  if (takesFromItem(only)) return []
  if (saysOnly(words, withdrawItem, names)) return codesIn(only).map(id => ({ id, text: words.trim() }))
  // "Vi trækker P-12": with the number between them, these alone say it.
  return saysOnly(words, ['træk', 'trækker'], names) ? codesIn(only).map(id => ({ id, text: 'træk tilbage' })) : []
}

/** "P-2 og P-3": the second is named, and nothing is said of the first. */
const isNoText = ({ text }: Part, { names }: Reading): boolean =>
  codesIn(text).length > 0 && wordsOf(fold(withoutCodes(text))).every(word => fillers.has(word) || names.has(word))

/** "P-2. Det andet var en fejl" answers which item was meant; as text of the item, all would read it and what was wanted first would be lost. */
const onlyAddsText = (wish: MeetingWish | 'nothing'): boolean =>
  wish !== 'nothing' && wish.command.type === 'AmendItem' && Object.keys(wish.command.changes).join() === 'text'

/** "P-2 og P-3 skal begge have 15", "P-3 kan Karen tage": of the item that the number names, and no text without it. */
const isPredicate = /^(?:skal|må|bør|kan|vil|får|har|bliver|tages|hører|er (?:min|mit|vores|\p{Lu}))(?!\p{L})/u

/** "P-2 først", "Fjern P-3", "P-1 tager jeg selv": said of an agenda, and no comment on the minutes of a meeting that is over. */
const arranges = ({ id, text }: Part, view: MeetingView, names: ReadonlySet<string>): boolean => {
  const [first = ''] = text.split(/[.,;!]/)
  if (/^ (?:skal|bør|kan|må) (?:gerne )?(?:lægges|slås|tages|behandles|drøftes) sammen $/.test(fold(first))) return true
  return (
    editIn(`${id} ${first}`, view) !== null || saysOnly(first, withdrawItem, names) || presenterInstead(`${id} ${text}`) !== null
  )
}

/** What one line wants of its item; the phase of the meeting says what can be wanted. */
const wishIn = ({ id, text }: Part, view: MeetingView, reading: Reading): MeetingWish | 'nothing' | null => {
  const { names, situation } = reading
  const item = view.items.find(each => each.id === id)
  if (isOver(view)) return toMeeting(view.number, { type: 'CommentOnMinutes', comments: [{ item: id, text }] })
  const bySecretariat = situation.sender !== null && isSecretariat(situation.sender)
  if (bySecretariat && item?.late && item.status === 'proposed') {
    if (saysOnly(text, onNextAgenda, names)) return toMeeting(view.number, { type: 'PlaceItem', id, placement: 'next-meeting' })
    if (saysOnly(text, onThisAgenda, names)) return toMeeting(view.number, { type: 'PlaceItem', id, placement: 'on-agenda' })
  }
  if (bySecretariat) {
    const edit = editIn(`${id} ${text}`, view)
    // Before there is an agenda an item is taken back, and not left out of one; its length is changed as its author would.
    const isEarly = (edit?.do === 'drop' || edit?.do === 'minutes') && (view.phase === 'scheduled' || view.phase === 'calling')
    if (edit !== null && !isEarly) return toMeeting(view.number, { type: 'EditAgenda', edits: [edit] })
  }
  // "P-12 Navngivning af skemaer udgår"
  const isGone =
    item !== undefined && goneByTitle(item, { said: linesOf(text).flatMap(sentencesOf), names, situation }) === 'withdraw'
  if (isGone) return wishOf(view.number, id, 'withdraw')
  // "P-2 er det Gitte, der holder. P-3 tager jeg selv."
  const presenter = presenterInstead(`${id} ${text}`)
  if (presenter !== null) return wishOf(view.number, id, { presenter })
  const said = item === undefined ? null : statementsIn(text, { items: [item], only: item, names })
  const [statement, ...others] = said?.statements ?? []
  if (statement !== undefined && others.length === 0 && said?.left.length === 0) return wishOf(view.number, id, statement.change)
  const before: Before = {
    title: item?.title ?? '',
    // Words that no field takes are added where the letter was about this item. Elsewhere they may be anything.
    text: isItemOfLetter(id, view.number, reading) ? (item?.text ?? null) : null,
    minutes: item?.minutes ?? null,
  }
  const amendment = amendmentIn(text, before, names)
  const addsText = amendment !== null && typeof amendment === 'object' && 'text' in amendment
  if (addsText && isPredicate.test(text)) return null
  if (addsText && asideIn(text, before, names).said.length > 0) return null
  return amendment === null || amendment === 'nothing' ? amendment : wishOf(view.number, id, amendment)
}

/** "Jeg vil gerne ændre vores punkt om snitflader til 30 min": what stands before the change itself. */
const changing =
  /^(?:(?:vi|jeg|kan|må|vil|skal|gerne|lige|i|du) ){0,5}(?:ændre|ændr|rette|ret|forlænge|forkorte|flytte|flyt) (?:[^\s]{1,30} ){0,2}punkt(?: om .{1,80}?)?(?=$|[\s:,.!?–-])(?: til(?= ))?[\s:,.!?–-]{0,3}/i

/** What is to become of an item that was not named, without the words that say that something is; null where they say no more. */
const changeIn = (text: string): string | null => {
  const before = changing.exec(text)?.[0] ?? ''
  const rest = text.slice(before.length).trim()
  // Another meeting or another place in the agenda is no text of the item.
  return rest === '' || / flytt?e? /.test(fold(before)) ? null : rest
}

/** The item that was meant by an earlier mail, now that its sender has said which one. */
export const itemNamedLater: Rule = reading => {
  const id = reading.situation.hintedItem ?? ''
  const [number, ...others] = meetingsWith(id, reading)
  if (number === undefined) return ask('which-item', `no meeting under way has an item ${id}`)
  const view = reading.situation.meetings.find(each => each.number === number)
  const text = changeIn(withoutCodes(reading.text))
  const wish = view === undefined || others.length > 0 || text === null ? null : wishIn({ id, text }, view, reading)
  return wish === null || wish === 'nothing'
    ? askChange(reading, number, id, `it is not clear what is to happen to ${id}`)
    : wishes(`the item that was meant is ${id}`, wish)
}

/** Several instructions to one agenda, several comments to one paper: one wish each. */
const joined = (all: readonly MeetingWish[]): readonly MeetingWish[] => {
  const kept: MeetingWish[] = []
  for (const wish of all) {
    const { command, number } = wish
    const at = kept.findIndex(each => each.number === number && each.command.type === command.type)
    const before = kept[at]?.command
    if (before?.type === 'EditAgenda' && command.type === 'EditAgenda')
      kept[at] = toMeeting(number, { ...command, edits: [...before.edits, ...command.edits] })
    else if (before?.type === 'CommentOnMinutes' && command.type === 'CommentOnMinutes')
      kept[at] = toMeeting(number, { ...command, comments: [...before.comments, ...command.comments] })
    else kept.push(wish)
  }
  return kept
}

/** "P-12: 30 min. Jeg kan ikke komme den 14. april", "P-12: 30 min / Nyt punkt: …": neither is said of the item, and neither may be lost. */
const saysElse = ({ text }: Part, reading: Reading): boolean =>
  linesOf(text)
    .flatMap(sentencesOf)
    .some(
      each =>
        bringsOneMore(each) ||
        speaksOfRole(each) ||
        isGivenForOther(each, reading) ||
        hearApology({ ...reading, lines: [each], subjectIsOwn: false }).away,
    )

/** "P-2 skal have 10 min mere end P-3": a length beside the number of another item. */
const saysOfOther = ({ id, text }: Part): boolean => codesIn(text).some(each => each !== id) && /\d/.test(withoutCodes(text))

/** "P-12: 10 min mere", a line for each item, in the answer to a digest or to nothing at all (G42). */
export const codedLines: Rule = (reading): Understood | null => {
  const parts = reading.lines.some(line => codedLine(line) !== null) ? partsOf(reading) : takenBack(reading)
  if (parts === null || parts.length === 0) return null
  const found: MeetingWish[] = []
  const asked = answered(reading, 'question')?.reason
  const isAnswerAlone = (text: string): boolean => asked === 'which-item' || (asked === 'which-change' && !addsToItem(text))
  // Behind our question "P-2, tak" means something; behind a receipt it is a thank-you.
  const saysNothing = (text: string): boolean => text === '' || (asked !== undefined && isCourtesy(text, reading.names))
  for (const part of parts) {
    const [number, ...others] = meetingsWith(part.id, reading)
    if (number === undefined) return ask('which-item', `no meeting under way has an item ${part.id}`)
    if (others.length > 0) return ask('which-meeting', `several meetings have an item ${part.id}`, [number, ...others])
    const view = reading.situation.meetings.find(each => each.number === number)
    if (view !== undefined && isOver(view) && arranges(part, view, reading.names))
      return mayGoToPeople(reading)
        ? wholeToPeople('an item of a meeting that is over, as if it were to come', reading)
        : ask('not-understood', 'an item of a meeting that is over, as if it were to come')
    const isBare = isNoText(part, reading) || (saysNothing(part.text) && view !== undefined && !isOver(view))
    const isMixed = view !== undefined && !isOver(view) && (saysElse(part, reading) || saysOfOther(part))
    const wish = view === undefined || isBare || isMixed ? null : wishIn(part, view, reading)
    if (wish === null || (isAnswerAlone(part.text) && view !== undefined && !isOver(view) && onlyAddsText(wish)))
      return askChange(reading, number, part.id, `it is not clear what is to happen to ${part.id}`)
    if (wish !== 'nothing') found.push(wish)
  }
  return found.length === 0
    ? nothingWanted('items are named, and nothing is wanted of them')
    : wishes('lines that each name an item', ...joined(found))
}
