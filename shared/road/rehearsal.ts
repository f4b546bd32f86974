import { addDays, addMinutes, instantOf, localDayOf } from '../calendar/day.ts'
import { addWorkingDays } from '../calendar/holidays.ts'
import type { Instant } from '../calendar/types.ts'
import type { Charter } from '../charter/charter.ts'
import type { LetterEffect, StreamId } from '../effects.ts'
import type { MeetingMailCommand } from '../meeting/commands.ts'
import type { ScheduledMeeting } from '../meeting/state.ts'
import { deadline } from '../meeting/state.ts'
import { nextNumber } from '../network/network.ts'
import type { Actor, Person } from '../people.ts'
import { isMember, isSecretariat } from '../people.ts'
import { actorOf } from './actors.ts'
import type { Books } from './books.ts'
import { openBooks } from './books.ts'
import { Ledger } from './ledger.ts'
import { ring } from './ringing.ts'
import type { Scratch } from './scratch.ts'
import { scratchOf } from './scratch.ts'
import type { World } from './world.ts'

/** What is rehearsed: a meeting that is on the books, or one that might be. */
export type Rehearsal =
  | { readonly number: number }
  | { readonly start: Instant; readonly end: Instant; readonly place: string | null }

/** A letter that would leave, and when. `assumed`: because, or when, we assume that somebody wrote. */
export interface RehearsedLetter {
  readonly effect: LetterEffect
  readonly queuedAt: Instant
  readonly assumed: boolean
}

/** Nothing that a meeting brings comes later than this after it. */
const mostDaysAfter = 120

/**
 * Every letter that a meeting would bring from `now` on, each with its real time, in their order (G59). The days are rung one after
 * the other in a scratch world on the state as it stands; nothing is stored, sent or set. What only people can bring is assumed and
 * marked: an item when there is none, the minutes two working days after the meeting, one comment.
 */
export async function rehearse(
  world: World,
  network: string,
  what: Rehearsal,
  now: Instant,
): Promise<readonly RehearsedLetter[]> {
  const number = 'number' in what ? what.number : nextNumber((await openBooks(world, network)).network.state)
  const stream: StreamId = `meeting/${number}`
  const scratch = scratchOf(world, [stream, 'network'])
  const stage: Stage = { scratch, network, number, assumed: new Set() }
  let booked = 0
  if ('number' in what) {
    const books = await openBooks(scratch, network)
    const ledger = new Ledger(books, { causeKey: 'rehearsal', at: now, answering: null, mail: null })
    await scratch.alarms.ensure(network, () => ledger.everyAlarm())
  } else {
    const { start, end, place } = what
    await play(stage, secretary, { type: 'ScheduleMeeting', number, title: null, start, end, place, confirmed: true }, now)
    booked = scratch.letters.length
  }
  await ringAll(stage, now)
  return scratch.letters
    .flatMap(({ effect, queuedAt, key }, at) =>
      effect.kind === 'letter' ? [{ effect, queuedAt, assumed: at >= booked && stage.assumed.has(key) }] : [],
    )
    .toSorted((one, other) => one.effect.notBefore.localeCompare(other.effect.notBefore))
}

interface Stage {
  readonly scratch: Scratch
  readonly network: string
  readonly number: number
  readonly assumed: Set<string>
}

type WithoutSender<C> = C extends unknown ? Omit<C, 'by' | 'at'> : never
type Wish = WithoutSender<MeetingMailCommand>
/** Who speaks: chosen when the moment comes, from the roster as it is then. */
type Who = (books: Books, meeting: ScheduledMeeting | null) => Actor | null

/** Lets somebody want something, as if it had come by mail. */
async function play({ scratch, network, number, assumed }: Stage, who: Who, wish: Wish, at: Instant): Promise<void> {
  const books = await openBooks(scratch, network)
  const { state } = await books.meeting(number)
  const by = who(books, state.phase === 'unscheduled' ? null : state)
  if (by === null) return
  const key = `rehearsal/${wish.type}/${at}`
  const ledger = new Ledger(books, { causeKey: key, at, answering: null, mail: null })
  await ledger.toMeeting(number, { ...wish, by, at } as MeetingMailCommand)
  const already = scratch.letters.length
  await scratch.log.commit(ledger.write({ key, at, mail: null }))
  for (const letter of scratch.letters.slice(already)) assumed.add(letter.key)
}

async function ringAll(stage: Stage, now: Instant): Promise<void> {
  const { scratch, network, number } = stage
  let clock = now
  for (;;) {
    const books = await openBooks(scratch, network)
    const { state } = await books.meeting(number)
    if (state.phase === 'unscheduled' || state.phase === 'approved' || state.phase === 'cancelled') return
    const assumption = nextAssumption(state, books.charterFor(state), clock)
    const alarm = await scratch.alarms.next(addMinutes(state.end, mostDaysAfter * 24 * 60))
    if (assumption !== null && (alarm === null || assumption.at <= alarm.at)) {
      clock = assumption.at
      const before = scratch.letters.length
      await play(stage, assumption.who, assumption.wish, assumption.at)
      if (scratch.letters.length === before) return
    } else if (alarm !== null) {
      clock = alarm.at > clock ? alarm.at : clock
      const already = scratch.letters.length
      await ring(scratch, alarm, clock)
      // The days of the comments follow from the day on which we assume that the minutes come.
      if (state.phase === 'minutes-out' && alarm.stream !== 'network')
        for (const letter of scratch.letters.slice(already)) stage.assumed.add(letter.key)
    } else return
  }
}

const actor = (person: Person | undefined): Actor | null => (person === undefined ? null : actorOf(person, person.email))

const secretary: Who = books => {
  const { people } = books.members.state
  const { name, address: email } = books.charterFor({ phase: 'unscheduled' }).secretariat
  return actor(people.find(isSecretariat)) ?? { person: '', name, email, organisation: '', secretariat: true }
}

/** Somebody of the municipality that takes the minutes, or the secretariat. */
const minuteTaker: Who = (books, meeting) =>
  actor(books.members.state.people.find(each => isMember(each) && each.organisation === meeting?.roles?.minuteTaker)) ??
  secretary(books, meeting)

/** Somebody without a role. */
const member: Who = (books, meeting) => {
  const { chair = '', minuteTaker: taker = '' } = meeting?.roles ?? {}
  const members = books.members.state.people.filter(each => isMember(each) && each.status === 'active')
  return actor(members.find(each => each.organisation !== chair && each.organisation !== taker) ?? members[0])
}

interface Assumption {
  readonly at: Instant
  readonly who: Who
  readonly wish: Wish
}

const assumedDays = { item: 2, minutes: 2, comment: 3 }

/** What people would have to bring next for the letters to go on; null when nothing more is needed. */
function nextAssumption(meeting: ScheduledMeeting, charter: Charter, now: Instant): Assumption | null {
  const at = (day: string, time: string): Instant => {
    const wanted = instantOf(day, time, charter.timeZone)
    return wanted > now ? wanted : now
  }
  const dayOf = (instant: Instant) => localDayOf(instant, charter.timeZone)
  const t = (da: string, en: string) => (charter.language === 'da' ? da : en)
  switch (meeting.phase) {
    case 'calling': {
      const call = deadline(meeting, 'call-for-items')
      if (call === undefined || meeting.items.length > 0) return null
      const words = { kind: null, minutes: null, presenter: null, recommendation: null }
      const title = t('Eksempel på et punkt', 'An example of an item')
      const text = t('Sådan ser et punkt fra en kommune ud.', 'This is what an item looks like.')
      return {
        at: at(addDays(call.on, assumedDays.item), '10:00'),
        who: member,
        wish: { type: 'SubmitItem', words: { ...words, title, text }, attachments: [] },
      }
    }
    case 'held': {
      const on = addWorkingDays(dayOf(meeting.start), assumedDays.minutes, charter)
      if (meeting.minutes.length > 0) return { at: at(on, '11:00'), who: secretary, wish: { type: 'DistributeMinutes' } }
      const text = t('1. Her kommer referatet til at stå.', '1. Here the minutes will stand.')
      return { at: at(on, '10:00'), who: minuteTaker, wish: { type: 'SubmitMinutes', text, attachments: [] } }
    }
    case 'minutes-out': {
      if (meeting.comments.length > 0) return null
      const on = addDays(meeting.period.sentOn, assumedDays.comment)
      const text = t('Eksempel på en bemærkning.', 'An example of a comment.')
      return { at: at(on, '10:00'), who: member, wish: { type: 'CommentOnMinutes', comments: [{ item: '1', text }] } }
    }
    default:
      return null
  }
}
