import { addDays, addMinutes, instantOf, localDayOf } from '../calendar/day.ts'
import { deadlinesOf, nextDigestAt } from '../calendar/deadlines.ts'
import { addWorkingDays } from '../calendar/holidays.ts'
import type { Day, Deadline, Instant } from '../calendar/types.ts'
import type { Charter } from '../charter/charter.ts'
import type { AskReason } from '../letters.ts'
import type { Recipient } from '../people.ts'
import type { NetworkEvent } from './events.ts'
import type { Network } from './network.ts'
import { openMeetings } from './network.ts'

/** A question of ours, asked back about a mail, from whose answer something may still come. Its reader stands in the same fields, so that erasing finds them together. */
export interface AskedQuestion extends Recipient {
  /** SHA-256 of the mail that was asked about. */
  readonly mail: string
  /** Of the letter that asked: its reader answers that one. */
  readonly key: string
  readonly reason: AskReason
  /** The first words of the mail. */
  readonly words: string
  readonly mayBeItem: boolean
  /** Meetings that it can only be about; none: any. */
  readonly meetings: readonly number[]
  readonly askedAt: Instant
  /** When its reader is reminded, once. Fixed as it is asked, and always on a later day. */
  readonly remindAt: Instant
}

export interface OpenQuestion extends AskedQuestion {
  /** Its reader has been reminded, or could not be. */
  readonly remindedAt: Instant | null
}

/** What the question says when it is asked once more, and for the last time. */
export interface AskedAgain {
  readonly words: string
  readonly askedOn: Day
  /** By when it must be answered, if it is an item that is to be in time. */
  readonly itemsDue: Deadline | null
}

/**
 * How a question ended. `let-go`: its reader wrote that the mail is to be forgotten. `overtaken`: what it was about is over, or the letter is gone.
 * `given-up`: nobody answered, and the secretariat has been told so for the last time.
 */
export type QuestionEnd = 'answered' | 'said-elsewhere' | 'let-go' | 'left' | 'overtaken' | 'given-up'

/** What carried the reminder; `nothing`: mail to its reader bounces. */
export type RemindedBy = 'letter' | 'digest' | 'nothing'

export type QuestionCommand =
  | { readonly type: 'AskQuestion'; readonly at: Instant; readonly question: AskedQuestion }
  | { readonly type: 'RemindOfQuestion'; readonly at: Instant; readonly mail: string; readonly by: RemindedBy }
  | { readonly type: 'SettleQuestion'; readonly at: Instant; readonly mail: string; readonly how: QuestionEnd }

export function decideQuestion({ questions }: Network, command: QuestionCommand): NetworkEvent[] {
  const { at } = command
  if (command.type === 'AskQuestion') return [{ type: 'QuestionAsked', at, question: command.question }]
  const open = questions.find(each => each.mail === command.mail)
  if (open === undefined) return []
  if (command.type === 'SettleQuestion') return [{ type: 'QuestionSettled', at, mail: command.mail, how: command.how }]
  return open.remindedAt === null ? [{ type: 'QuestionReminded', at, mail: command.mail, by: command.by }] : []
}

/** Working days in which nobody is reminded of anything. */
const patience = 3

/** After so many days a question is given up. */
const mostDays = 21

/** A letter to everybody leaves first, and may carry the reminder as a line. Minutes. */
const behindDigest = 60

/** The last day for items that an item in a mail of this instant could still keep. */
export const itemsDueAfter = (network: Network, charter: Charter, at: Instant): Deadline | null =>
  openMeetings(network)
    .flatMap(({ start }) => deadlinesOf(charter, start, start).filter(each => each.name === 'items-due' && each.at > at))
    .toSorted((one, other) => one.at.localeCompare(other.at))[0] ?? null

/**
 * When whoever is asked now is reminded: after three working days; of what may be an item on the last working day before the last day for items at the
 * latest, and of what is asked on that day or the weekend behind it, on the last day itself.
 */
export function remindAtFor(network: Network, charter: Charter, at: Instant, mayBeItem: boolean): Instant {
  const asked = localDayOf(at, charter.timeZone)
  const usual = addWorkingDays(asked, patience, charter)
  const due = mayBeItem ? itemsDueAfter(network, charter, at) : null
  const before = due === null ? usual : addWorkingDays(due.on, -1, charter)
  const inTime = due === null || due.on <= asked ? usual : before > asked ? before : due.on
  const on = inTime < usual ? inTime : usual
  const leaves = instantOf(on, charter.sendWindow.letters, charter.timeZone)
  return isDigestDay(on, charter) ? addMinutes(leaves, behindDigest) : leaves
}

const isDigestDay = (day: Day, charter: Charter): boolean => {
  if (charter.digest === null) return false
  const digest = nextDigestAt(charter, charter.digest, instantOf(day, '00:00', charter.timeZone))
  return localDayOf(digest, charter.timeZone) === day
}

/** When something is to be done about an open question next; null: the week's letter sees to it. */
const dueAt = (question: OpenQuestion, charter: Charter): Instant | null =>
  question.remindedAt === null ? question.remindAt : charter.digest === null ? givenUpAt(question, charter) : null

/** A network without a week's letter has its own morning for it. */
const givenUpAt = ({ askedAt, remindedAt }: OpenQuestion, charter: Charter): Instant => {
  const old = instantOf(addDays(localDayOf(askedAt, charter.timeZone), mostDays), charter.sendWindow.letters, charter.timeZone)
  return remindedAt !== null && old <= remindedAt ? addMinutes(remindedAt, 24 * 60) : old
}

/** When the network's questions are to be looked at next. */
export const questionsDueAt = ({ questions }: Network, charter: Charter): Instant | null =>
  questions
    .flatMap(each => dueAt(each, charter) ?? [])
    .toSorted()
    .at(0) ?? null

/** The questions that are due with this alarm. */
export const questionsDue = ({ questions }: Network, charter: Charter, at: Instant): readonly OpenQuestion[] =>
  questions.filter(each => (dueAt(each, charter) ?? '9') <= at)

/** Whether nobody need wait for the answer any more: three weeks are over, or the agenda on which the item would have stood has gone out. */
export const isOld = (question: OpenQuestion, charter: Charter, at: Instant, agendas: readonly Instant[]): boolean => {
  if (question.remindedAt === null || question.remindedAt >= at) return false
  const day = (each: Instant): Day => localDayOf(each, charter.timeZone)
  const isLate = addDays(day(question.askedAt), mostDays) <= day(at)
  return isLate || (question.mayBeItem && agendas.some(each => each > question.askedAt && each <= at))
}

/** Whether all that it can be about is over. */
export const isOvertaken = ({ meetings }: OpenQuestion, { entries }: Network): boolean =>
  meetings.length > 0 && meetings.every(number => entries.some(each => each.number === number && each.state !== 'open'))

/** A letter that leaves anyway reminds of what was asked two working days before, and not of what was asked yesterday. */
export const mayBeCarried = ({ askedAt, remindedAt }: OpenQuestion, charter: Charter, on: Day): boolean =>
  remindedAt === null && addWorkingDays(localDayOf(askedAt, charter.timeZone), 2, charter) <= on
