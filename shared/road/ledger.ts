import { nextSendTime } from '../calendar/deadlines.ts'
import type { Instant } from '../calendar/types.ts'
import type { Charter, Turn } from '../charter/charter.ts'
import { directory } from '../directory.ts'
import type { AlarmEffect, Effect, LetterEffect, QueuedEffect, StreamId } from '../effects.ts'
import type { Answering, Letter, ProofLine } from '../letters.ts'
import type { MeetingCommand } from '../meeting/commands.ts'
import { decide as decideMeeting } from '../meeting/decide.ts'
import type { NextMeeting } from '../meeting/desk.ts'
import { alarmsOf } from '../meeting/duties.ts'
import type { MeetingEvent } from '../meeting/events.ts'
import { evolve as evolveMeeting } from '../meeting/evolve.ts'
import { react } from '../meeting/react.ts'
import type { Meeting } from '../meeting/state.ts'
import type { MembersEvent } from '../members/events.ts'
import type { Members, MembersCommand } from '../members/members.ts'
import { decide as decideMembers, evolve as evolveMembers } from '../members/members.ts'
import { networkAlarms } from '../network/alarms.ts'
import type { NetworkCommand } from '../network/decide.ts'
import { decide as decideNetwork } from '../network/decide.ts'
import type { HeldWhy, NetworkEvent } from '../network/events.ts'
import type { Network } from '../network/network.ts'
import { charterOf, evolve as evolveNetwork, openMeetings, rolesAfter, rolesOf } from '../network/network.ts'
import type { Person, Recipient } from '../people.ts'
import type { AnyEvent, Cause, Write } from '../ports.ts'
import type { Books } from './books.ts'
import { inParcels } from './enclosures.ts'
import { withGreeting } from './greeting.ts'
import { answerKey, effectKey } from './keys.ts'
import { inOneLetter } from './one-letter.ts'
import { withUnanswered } from './unanswered.ts'

/** What brings this write: its time, and for a mail what an answer needs. */
export interface Occasion {
  readonly causeKey: string
  /** Now: when letters are queued. */
  readonly at: Instant
  readonly answering: Answering | null
  /** SHA-256 of the mail, or null for an alarm. */
  readonly mail: string | null
  /** Somebody's yes lets a mail be read that was held: its sender does not sit there waiting for the answer. */
  readonly isReleased?: boolean
}

interface Entry {
  readonly expected: number
  readonly events: AnyEvent[]
}

/**
 * One write in the making: decisions are entered one after the other, each on the state that the earlier ones left, and become
 * one transaction. Letters are derived at the end, so that several decisions about one meeting bring one receipt.
 */
export class Ledger {
  private readonly entries = new Map<StreamId, Entry>()
  private readonly meetings = new Map<number, { readonly before: Meeting; after: Meeting; readonly events: MeetingEvent[] }>()
  private readonly extra: Effect[] = []
  /** The letters that follow from what is decided so far; null when something was decided since. */
  private derived: readonly QueuedEffect[] | null = null
  /** The secretariat's line, for the meeting whose letter takes it along. */
  private readonly greetings = new Map<number, string>()
  private readonly books: Books
  private readonly occasion: Occasion
  private network: Network
  private members: Members
  private proof: readonly ProofLine[] = []
  private withheld: (letter: Letter) => boolean = () => false
  private shown: { readonly chair: string | null; readonly minuteTaker: string | null } = { chair: null, minuteTaker: null }

  constructor(books: Books, occasion: Occasion) {
    this.books = books
    this.occasion = occasion
    this.network = books.network.state
    this.members = books.members.state
  }

  /** Lets a meeting decide, and the network follow what was decided. */
  async toMeeting(number: number, command: MeetingCommand): Promise<readonly MeetingEvent[]> {
    const page = await this.books.meeting(number)
    const seen = this.meetings.get(number) ?? { before: page.state, after: page.state, events: [] }
    const roles = this.books.roles(seen.after, number).expected
    const events = decideMeeting(seen.after, command, this.books.charterFor(seen.after), {
      people: this.members.people,
      roles,
      others: openMeetings(this.network).flatMap(each => (each.number === number ? [] : each.start)),
      userGroup: this.network.userGroup,
    })
    if (events.length === 0) return events
    this.derived = null
    seen.after = events.reduce(evolveMeeting, seen.after)
    seen.events.push(...events)
    this.meetings.set(number, seen)
    this.enter(`meeting/${number}`, page.revision, events)
    const { greeting } = this.network
    this.toNetwork({ type: 'FollowMeeting', at: this.occasion.at, number, events })
    if (greeting !== null && this.network.greeting === null) this.greetings.set(number, greeting)
    return events
  }

  /** Lets the network decide. */
  toNetwork(command: NetworkCommand): readonly NetworkEvent[] {
    const events = decideNetwork(this.network, command, charterOf(this.network, null))
    this.derived = null
    this.network = events.reduce(evolveNetwork, this.network)
    this.enter('network', this.books.network.revision, events)
    return events
  }

  /** The network as these decisions leave it. */
  get networkNow(): Network {
    return this.network
  }

  /** The roster as these decisions leave it. */
  get peopleNow(): readonly Person[] {
    return this.members.people
  }

  toMembers(command: MembersCommand): readonly MembersEvent[] {
    const events = decideMembers(this.members, command)
    this.derived = null
    this.members = events.reduce(evolveMembers, this.members)
    this.enter('members', this.books.members.revision, events)
    return events
  }

  /** An effect that no event of a meeting brings: a question, a status, a held mail's letters. */
  add(...effects: Effect[]): void {
    this.derived = null
    this.extra.push(...effects)
  }

  /** The answers that whoever wrote gets to this mail, as decided so far. */
  answers(): readonly Letter[] {
    return this.effects().flatMap(({ effect }) => (effect.kind === 'letter' && effect.answering !== null ? [effect.letter] : []))
  }

  /** The first answer of a name that is not withheld, as it will be queued. */
  answerNamed(name: Letter['name']): (QueuedEffect & { readonly effect: LetterEffect }) | null {
    const found = this.effects().find(({ effect }) => effect.kind === 'letter' && effect.letter.name === name)
    return found?.effect.kind === 'letter' && !this.withheld(found.effect.letter) ? { ...found, effect: found.effect } : null
  }

  /** What is decided stands; whoever wrote does not get the answers of which `isSo` holds. */
  withhold(isSo: (letter: Letter) => boolean): void {
    this.withheld = isSo
  }

  /** The secretariat as the roster stands with these decisions. */
  secretariat(charter: Charter): readonly Recipient[] {
    return directory(charter, this.members.people).secretariat()
  }

  /** How many mails of this sender wait already for the same yes. */
  heldFrom(address: string, why: HeldWhy): number {
    return this.network.held.filter(mail => mail.from === address && mail.why === why).length
  }

  /** Who is said to have which role at a meeting that waits for a yes: whoever is asked sees them. */
  showRoles({ chair, minuteTaker }: Ledger['shown']): void {
    this.derived = null
    this.shown = { chair, minuteTaker }
  }

  /** How the letters with the minutes ended, for the letter that says that they are approved. */
  useProof(proof: readonly ProofLine[]): void {
    this.derived = null
    this.proof = proof
  }

  /** Every alarm that should exist, for the sweep. */
  async everyAlarm(): Promise<readonly AlarmEffect[]> {
    const meetings = (await this.books.open()).flatMap(meeting => {
      const stream: StreamId = `meeting/${meeting.number}`
      return alarmsOf(meeting).map(({ name, at }): AlarmEffect => ({ kind: 'alarm', stream, name, at }))
    })
    return [...meetings, ...networkAlarms(this.network)]
  }

  /** Numbers of the meetings about which something was decided. */
  get touched(): readonly number[] {
    return [...this.meetings.keys()]
  }

  /** The write as it stands, with its cause. */
  write(cause: Cause): Write {
    const effects = this.effects().filter(
      ({ effect }) => !(effect.kind === 'letter' && effect.answering !== null && this.withheld(effect.letter)),
    )
    const appends = [...this.entries].map(([stream, { expected, events }]) => ({ stream, expected, events }))
    return { network: this.books.id, cause, appends, effects, alarms: this.alarms() }
  }

  private effects(): readonly QueuedEffect[] {
    this.derived ??= this.derive()
    return this.derived
  }

  private derive(): readonly QueuedEffect[] {
    const own = this.extra
      .filter(effect => effect.kind !== 'alarm')
      .map((effect, place) => this.queued(answerKey(this.books.id, this.occasion.causeKey, place), effect))
    return inOneLetter([...[...this.meetings].flatMap(([number, meeting]) => this.lettersOf(number, meeting)), ...own])
  }

  private lettersOf(
    number: number,
    { before, after, events }: { readonly before: Meeting; readonly after: Meeting; readonly events: readonly MeetingEvent[] },
  ): QueuedEffect[] {
    const { at, answering, mail } = this.occasion
    const { proof } = this
    const charter = this.books.charterFor(after)
    const { expected, next } = this.roles(number, events, charter)
    const people = this.members.people
    const letters = react(events, before, after, {
      charter,
      people,
      at,
      answering,
      mail,
      expectedRoles: expected,
      nextRoles: next,
      nextMeeting: this.nextMeeting(number),
      proof,
    })
    const stream: StreamId = `meeting/${number}`
    const entry = this.entries.get(stream)
    const revision = (entry?.expected ?? 0) + (entry?.events.length ?? 0)
    const greeting = this.greetings.get(number) ?? null
    const said = (each: Letter): Letter => withUnanswered(withGreeting(each, greeting), this.network, people, charter)
    const parcels = letters.map(each => inParcels({ ...each, letter: said(each.letter) }, charter))
    // The further parts come behind all letters, so that each letter keeps the place that makes its key.
    const mails = [...parcels.map(([first]) => first), ...parcels.flatMap(([, ...more]) => more)]
    return mails.map((letter, place) => this.queued(effectKey(this.books.id, stream, revision, place), letter))
  }

  /**
   * The ring as it stands with these decisions; for a meeting that still waits for a yes, as it would stand. The meeting's own
   * charter says its roles, the newest one those of the next.
   */
  private roles(
    number: number,
    events: readonly MeetingEvent[],
    charter: Charter,
  ): { readonly expected: Turn | null; readonly next: Turn | null } {
    const newest = charterOf(this.network, null) ?? charter
    const wanted = events.find(event => event.type === 'ConfirmationWanted')
    const isEntered = this.network.entries.some(entry => entry.number === number)
    const network =
      wanted === undefined || isEntered
        ? this.network
        : evolveNetwork(this.network, { type: 'MeetingEntered', at: wanted.at, number, start: wanted.start })
    const byRing = rolesOf(network, charter, number)
    const { chair, minuteTaker } = this.shown
    const expected =
      wanted === undefined || byRing === null
        ? byRing
        : { chair: chair ?? byRing.chair, minuteTaker: minuteTaker ?? byRing.minuteTaker }
    return { expected, next: rolesAfter(network, newest, number) }
  }

  /** The open meeting after this one, as the order of the network's meetings stands. */
  private nextMeeting(number: number): NextMeeting | null {
    const start = this.network.entries.find(entry => entry.number === number)?.start
    const next = start === undefined ? undefined : openMeetings(this.network).find(entry => entry.start > start)
    return next === undefined ? null : { start: next.start, isCalled: next.turn !== null }
  }

  /** Alarms that the decisions changed; those that are no longer wanted go stale by themselves. */
  private alarms(): AlarmEffect[] {
    const meetings = [...this.meetings].flatMap(([number, { before, after }]) => {
      const was = new Map(alarmsOf(before).map(({ name, at }) => [name, at]))
      const stream: StreamId = `meeting/${number}`
      return alarmsOf(after)
        .filter(({ name, at }) => was.get(name) !== at)
        .map(({ name, at }): AlarmEffect => ({ kind: 'alarm', stream, name, at }))
    })
    return [...meetings, ...(this.entries.has('network') ? networkAlarms(this.network) : [])]
  }

  private enter(stream: StreamId, expected: number, events: readonly AnyEvent[]): void {
    if (events.length === 0) return
    const entry = this.entries.get(stream)
    if (entry === undefined) this.entries.set(stream, { expected, events: [...events] })
    else entry.events.push(...events)
  }

  private queued(key: string, effect: LetterEffect | Exclude<Effect, LetterEffect | AlarmEffect>): QueuedEffect {
    const { at: queuedAt, isReleased } = this.occasion
    const charter = charterOf(this.network, null)
    if (isReleased !== true || charter === null || effect.kind !== 'letter' || effect.answering === null)
      return { key, network: this.books.id, queuedAt, effect }
    // An answer goes at once because its reader has just written (charter O4). Here it was the secretariat that wrote the yes.
    const office = new Set(this.secretariat(charter).map(each => each.address))
    const notBefore = effect.to.every(each => office.has(each.address)) ? queuedAt : nextSendTime(charter, queuedAt)
    return { key, network: this.books.id, queuedAt, effect: { ...effect, notBefore } }
  }
}
