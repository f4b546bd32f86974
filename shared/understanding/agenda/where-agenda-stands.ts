import { withoutPrivate } from '../language/private-life.ts'
import { fold } from '../language/text.ts'
import { goesToPeople, toPeople } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import { mayGoToPeople } from '../talk/to-people.ts'
import type { Understood, Wish } from '../understood.ts'

const isTooLate = (wish: Wish, { situation }: Reading): boolean => {
  if (wish.on !== 'meeting' || wish.command.type !== 'WithdrawItem') return false
  const { id } = wish.command
  const meeting = situation.meetings.find(each => each.number === wish.number)
  return meeting?.phase === 'agenda-out' && meeting.items.some(each => each.id === id && each.status === 'on-agenda')
}

const ofOffice: ReadonlySet<string> = new Set(['ApproveAgenda', 'HoldAgenda'])
const isOfOffice = (wish: Wish): boolean => wish.on === 'meeting' && ofOffice.has(wish.command.type)
const saysMore = / (?:send|sendes|sende|udsend|godkend|godkendt|godkendes|afsted|ud|vent|vente|stop|ikke) /

/**
 * "Vent til i morgen" and "Ok send" of the chair: when the agenda leaves is the secretariat's word, which has to know what the chair thinks. To be refused would tell the chair
 * alone. A mere "Ok" agrees, and was not asked for.
 */
const toWhoeverSends = (understood: Understood & { kind: 'wishes' }, reading: Reading): Understood => {
  const [first] = understood.wishes.filter(isOfOffice)
  const others = understood.wishes.filter(each => !isOfOffice(each) && !goesToPeople(each))
  const isTold = first?.on === 'meeting' && (first.command.type === 'HoldAgenda' || saysMore.test(fold(reading.text)))
  return {
    kind: 'wishes',
    wishes: [...others, ...(isTold ? toPeople(first.number, withoutPrivate(reading.text), others.length === 0) : [])],
    because: [...understood.because, 'and when the agenda leaves is the secretariat’s word'],
  }
}

const ended: ReadonlySet<string> = new Set(['agenda-out', 'held', 'minutes-out', 'approved'])

/** "Træk P-5 tilbage", of an item that is on no agenda and waits for the next meeting: there is nothing to take it off, so it is taken back. */
const takenBackWhereItWaits = (wish: Wish, { situation }: Reading): readonly Wish[] => {
  if (wish.on !== 'meeting' || wish.command.type !== 'EditAgenda') return [wish]
  const meeting = situation.meetings.find(each => each.number === wish.number)
  const { edits } = wish.command
  const waiting = edits.flatMap(edit =>
    edit.do === 'drop' && meeting?.items.some(({ id, status }) => id === edit.item && status === 'next-meeting')
      ? [edit.item]
      : [],
  )
  if (waiting.length === 0 || !ended.has(meeting?.phase ?? '')) return [wish]
  const rest = edits.filter(edit => !(edit.do === 'drop' && waiting.includes(edit.item)))
  return [
    ...(rest.length > 0 || wish.command.left !== undefined ? [{ ...wish, command: { ...wish.command, edits: rest } }] : []),
    ...waiting.map((id): Wish => ({ on: 'meeting', number: wish.number, command: { type: 'WithdrawItem', id } })),
  ]
}

/**
 * "Træk P-11 tilbage" when the agenda is out: it stays as it was sent, but whoever leads the meeting has to know. A refusal would tell the writer alone, so
 * the secretariat gets the words.
 */
export const whereAgendaStands = (heard: Understood, reading: Reading): Understood => {
  if (heard.kind !== 'wishes') return heard
  const understood = { ...heard, wishes: heard.wishes.flatMap(each => takenBackWhereItWaits(each, reading)) }
  if (!mayGoToPeople(reading)) return understood
  if (understood.wishes.some(isOfOffice)) return toWhoeverSends(understood, reading)
  const late = understood.wishes.filter(each => isTooLate(each, reading))
  const [first] = late
  if (first === undefined || first.on !== 'meeting') return understood
  const others = understood.wishes.filter(each => !late.includes(each) && !goesToPeople(each))
  return {
    kind: 'wishes',
    wishes: [...others, ...toPeople(first.number, withoutPrivate(reading.text) || reading.subject.stem, others.length === 0)],
    because: [...understood.because, 'and the agenda with it is out, so it is for people'],
  }
}
