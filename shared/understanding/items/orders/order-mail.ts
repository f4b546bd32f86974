import { isSecretariat } from '../../../people.ts'
import { isAhead } from '../../dates/which-meeting.ts'
import { fold, sentencesOf, wordsOf } from '../../language/text.ts'
import { apologyIn } from '../../people/apology-words.ts'
import { roleRefused, speaksOfRole } from '../../people/swap-words.ts'
import type { Reading } from '../../reading.ts'
import { meetingAnswered } from '../../reading.ts'
import { realAttachments } from '../attachments.ts'
import { isOpen } from '../change-words.ts'
import { codesIn, pointsOfAgenda } from '../codes.ts'
import { lettersItems } from '../item-answer.ts'
import { masked, unmasked } from '../statement-fields.ts'
import { bullet, partsOf } from '../statement-parts.ts'
import { opensFresh, withoutItIs } from './order-new.ts'
import { OrderSentence } from './order-sentence.ts'
import type { Order, State } from './order-state.ts'
import { nothingYet } from './order-state.ts'
import { isKnownTalk, isReason } from './order-talk.ts'
import type { OrderItem } from './order-targets.ts'
import { withTextsGiven } from './order-texts.ts'

/** Letters below which a mail may say what is to be otherwise with an item. Those that wait for an answer of their own have rules of their own. */
const answerable: ReadonlySet<string> = new Set(
  'call-for-items items-reminder digest nothing-to-add-receipt item-receipt item-amended item-withdrawn item-placed colleague-answered question remark-receipt already-noted status'.split(
    ' ',
  ),
)
/** Nobody writes that much to a secretary about what is to be otherwise. Characters. */
const aPage = 2_500

/** What a mail wants of items, what of it is for people, and what was not heard. */
export interface OrdersHeard {
  readonly orders: readonly Order[]
  /** Items of their own, with the lines that tell them. */
  readonly blocks: readonly (readonly string[])[]
  readonly left: readonly string[]
  readonly items: readonly OrderItem[]
  /** Those that the answered letter shows. */
  readonly shown: readonly OrderItem[]
}

const itemsOf = (reading: Reading): readonly OrderItem[] => {
  const { situation } = reading
  const { sender } = situation
  const answeredNumber = meetingAnswered(reading)?.number
  const all = situation.meetings.filter(isAhead).flatMap(view =>
    view.items
      .filter(each => each.status !== 'withdrawn' && !(view.phase === 'agenda-out' && each.status === 'on-agenda'))
      .filter(each => (sender !== null && isSecretariat(sender)) || each.organisation === sender?.organisation)
      .map(({ id, title, minutes, text }) => ({
        id,
        title,
        minutes,
        ...(text === undefined ? {} : { text }),
        meeting: view.number,
      })),
  )
  return all.filter(
    each => each.meeting === answeredNumber || all.every(other => other.id !== each.id || other.meeting === each.meeting),
  )
}

/** "1) …" of several items is the first one. */
const numbered = /^\s*(\d{1,2})[.)]\s+/

const isOfPeople = (sentence: string, reading: Reading): boolean =>
  apologyIn(sentence, reading) !== null ||
  speaksOfRole(sentence) ||
  roleRefused(fold(sentence)) !== null ||
  / (?:afbud|mødeleder|referent) /.test(fold(sentence))

/** What the sentences of a mail want of items; null where it is no such mail. */
export const ordersIn = (reading: Reading): OrdersHeard | null => {
  const { situation, letter, separated, isSubjectOnly, text, mail } = reading
  if (situation.sender === null || situation.hint != null || situation.hintedItem != null || isSubjectOnly || text.length > aPage)
    return null
  if (separated.kind === 'forward' || separated.inline.length > 0 || mail.calendars.length > 0 || mail.forwardedMails.length > 0)
    return null
  if (letter !== null && !answerable.has(letter.name)) return null
  const items = itemsOf(reading)
  const ids = lettersItems(reading)?.items.map(({ id }) => id) ?? []
  const ofSubject = codesIn(mail.subject).flatMap(code => items.find(({ id }) => id === code) ?? [])
  const shownByLetter = ids.flatMap(id => items.find(each => each.id === id) ?? [])
  const shown = shownByLetter.length > 0 ? shownByLetter : ofSubject.length === 1 ? ofSubject : []
  if (text.split('\n').flatMap(sentencesOf).some(isOpen)) return null
  if (/^ nej $/.test(fold(reading.said[0] ?? ''))) return null
  // "Punkt 2" is the second one of those that the letter shows, or a number on the agenda.
  if (pointsOfAgenda(text).some(each => Number(each.slice(2)) > shown.length && shown.every(({ id }) => id !== each))) return null
  if (shown.length < 2 && pointsOfAgenda(text).some(each => shown.every(({ id }) => id !== each))) return null
  if (items.length === 0 || (shown.length === 0 && !codesIn(text).some(code => items.some(({ id }) => id === code)))) return null
  return heardIn(reading, items, shown)
}

const heardIn = (reading: Reading, items: readonly OrderItem[], shown: readonly OrderItem[]): OrdersHeard => {
  const { text, names } = reading
  const { text: bare, quoted: marked } = masked(text)
  const sentences = (line: string): readonly string[] => partsOf(line)
  const isSaidBehind = (each: string): boolean => isKnownTalk(each, names) || opensFresh(each) !== null
  const numberedLines = bare.split('\n').map(line => {
    const nth = shown.length > 1 ? numbered.exec(line)?.[1] : undefined
    const of = nth === undefined ? undefined : shown[Number(nth) - 1]
    const plain = line.replace(bullet, '').trim()
    return of === undefined || plain === '' ? plain : `${of.id}: ${plain}`
  })
  const { lines, quoted } = withTextsGiven(
    numberedLines.filter(each => each !== ''),
    marked,
    isSaidBehind,
    sentences,
  )
  const around = {
    items,
    shown,
    quoted,
    names,
    isAsked: reading.letter?.name === 'question',
    hasFile: realAttachments(reading.mail).length > 0,
  }
  const orders: Order[] = []
  const blocks: string[][] = []
  const left: string[] = []
  let state: State = nothingYet
  for (const [at, line] of lines.entries()) {
    const block = blocks.at(-1)
    const all = sentences(line)
    if (block !== undefined && !all.some(namesOld)) {
      block.push(unmasked(line, quoted))
      continue
    }
    let skipped = 0
    for (const [nth, sentence] of all.entries()) {
      if (nth < skipped) continue
      const title = opensFresh(sentence)
      if (title !== null) {
        const until = all.findIndex((each, later) => later > nth && namesOld(each))
        const head = [title, ...all.slice(nth + 1, until < 0 ? all.length : until)].filter(each => each !== '').join(' ')
        if (head !== '' || at + 1 < lines.length) {
          blocks.push(head === '' ? [] : [unmasked(withoutItIs(head), quoted)])
          skipped = until < 0 ? all.length : until
          if (until < 0) break
          continue
        }
      }
      // "MitID Erhverv - hvem har opgaven hos jer? Bare 10 min": a value alone is of what stands before it.
      const isOfLast = nth > 0 && left.at(-1) === unmasked(all[nth - 1] ?? '', quoted) && isValueAlone(sentence)
      const parsed = isOfPeople(sentence, reading) || isOfLast ? null : new OrderSentence(around, sentence).read(state)
      if (parsed !== null) {
        orders.push(...parsed.orders)
        state = parsed.state
        continue
      }
      const partly = isOfPeople(sentence, reading) || isOfLast ? null : new OrderSentence(around, sentence).readPartly(state)
      if (partly !== null) {
        orders.push(...partly.orders)
        state = partly.state
      }
      for (const each of partly?.left ?? [sentence]) left.push(unmasked(each, quoted))
    }
  }
  const isSome = orders.length + blocks.length > 0
  return {
    orders,
    blocks,
    left: isSome ? left.filter(each => isOfPeople(each, reading) || !isReason(each, false, orders.some(isOfPresenter))) : left,
    items,
    shown,
  }
}
/** Speaks of an item that is there, behind one that is new. */
const namesOld = (sentence: string): boolean =>
  codesIn(sentence).length > 0 ||
  /(?<!\p{L})(?:det|mit|vores) (?:første|oprindelige|gamle|andet)(?: punkt)?(?!\p{L})/iu.test(sentence)
const isValueAlone = (sentence: string): boolean =>
  wordsOf(fold(sentence)).length <= 5 && !/(?<!\p{L})(?:det|den|punktet|vi|jeg|P-\d+)(?!\p{L})/iu.test(sentence)
const isOfPresenter = (order: Order): boolean => 'change' in order && order.change.presenter != null
