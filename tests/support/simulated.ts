import { MemoryAlarms } from '../../local/memory/alarms.ts'
import { MemoryEventLog } from '../../local/memory/event-log.ts'
import { MemoryOutbox } from '../../local/memory/outbox.ts'
import { MemoryRawMails } from '../../local/memory/raw-mails.ts'
import type { MemoryStore } from '../../local/memory/store.ts'
import { keyOf, memoryStore } from '../../local/memory/store.ts'
import { painter } from '../../local/painter.ts'
import { addMinutes, parseTime, toLocalIso } from '../../shared/calendar/day.ts'
import type { Instant } from '../../shared/calendar/types.ts'
import { carryOut, noteBounce } from '../../shared/courier.ts'
import type { AlarmName, StreamId } from '../../shared/effects.ts'
import type { Letter, LetterName, LetterOf } from '../../shared/letters.ts'
import { replyAddress, replyToken } from '../../shared/mail/reply-address.ts'
import type { MeetingMailCommand } from '../../shared/meeting/commands.ts'
import type { MeetingEvent } from '../../shared/meeting/events.ts'
import type { Delivery, MailBytes, Postman, RawMails, SendResult } from '../../shared/ports.ts'
import { actorOf } from '../../shared/road/actors.ts'
import { openBooks } from '../../shared/road/books.ts'
import { Ledger } from '../../shared/road/ledger.ts'
import type { Report } from '../../shared/road/report.ts'
import { report } from '../../shared/road/report.ts'
import type { NetworkFiles, World } from '../../shared/road/world.ts'
import { newestSecret } from '../../shared/road/world.ts'
import type { Received } from '../../shared/secretary.ts'
import { openNetworks, receive, wake } from '../../shared/secretary.ts'

type WithoutSender<C> = C extends unknown ? Omit<C, 'by' | 'at'> : never
export type Wanted = WithoutSender<MeetingMailCommand>

/** A letter as a specification sees it: which, to whom in order, and when it leaves (local time). */
export interface Queued {
  readonly letter: LetterName
  readonly to: readonly string[]
  readonly leaves: string
}

/** A mail as somebody's mail program hands it in. */
export interface Written {
  readonly from: string
  readonly name?: string
  readonly to?: string
  readonly subject?: string
  readonly text: string
  readonly id?: string
  readonly headers?: readonly string[]
  /** Its own Content-Type and everything below it, in place of the text. */
  readonly body?: readonly string[]
  /** Whether the server has proved that the sender is genuine; it has unless said otherwise. */
  readonly authenticated?: boolean
  readonly envelopeFrom?: string
}

/** What the two processes of one house share. */
export interface Shared {
  readonly store: MemoryStore
  readonly rawMails: RawMails
}

/** What the transport answers, mail by mail. */
export type Transport = (mail: MailBytes) => SendResult | Promise<SendResult>

/** The real secretary on in-memory stores, with a calendar that moves only when told. Nothing is mocked but the transport. */
export class Simulated {
  readonly store: MemoryStore
  readonly sent: MailBytes[] = []
  /** What was logged, by the names of the entries. */
  readonly logged: string[] = []
  readonly world: World
  readonly files: NetworkFiles
  /** Replace it to let mails fail. */
  transport: Transport
  private now: Instant

  constructor(files: NetworkFiles, at: string, shared: Shared = { store: memoryStore(), rawMails: new MemoryRawMails() }) {
    this.files = files
    this.store = shared.store
    this.now = instant(at, files)
    this.transport = mail => {
      this.sent.push(mail)
      return { type: 'sent', messageId: mail.messageId }
    }
    const postman: Postman = { send: async mail => this.transport(mail) }
    const note = (event: string): void => {
      this.logged.push(event)
    }
    this.world = {
      networks: new Map([[files.charter.id, files]]),
      log: new MemoryEventLog(shared.store),
      outbox: new MemoryOutbox(shared.store),
      alarms: new MemoryAlarms(shared.store),
      rawMails: shared.rawMails,
      postman,
      painter,
      secrets: [new Uint8Array(32).fill(7)],
      journal: { info: note, warn: note },
    }
  }

  static async start(files: NetworkFiles, at: string): Promise<Simulated> {
    const simulated = new Simulated(files, at)
    await openNetworks(simulated.world, simulated.now)
    return simulated
  }

  /** Another process on the same store. */
  beside(files = this.files): Simulated {
    return new Simulated(files, this.local(this.now), { store: this.store, rawMails: this.world.rawMails })
  }

  /** The charter or the roster has been changed, and the program started again. */
  async restartedWith(files: NetworkFiles): Promise<Simulated> {
    const simulated = this.beside(files)
    await openNetworks(simulated.world, this.now)
    return simulated
  }

  get at(): Instant {
    return this.now
  }

  /** Lets every alarm up to a local time ring, in order. */
  async until(time: string): Promise<void> {
    await this.untilInstant(instant(time, this.files))
  }

  /** The same with the courier on the road: letters leave and what waits is tried again, each at its own instant. */
  async deliverUntil(time: string): Promise<void> {
    const to = instant(time, this.files)
    for (;;) {
      const alarm = await this.world.alarms.next(to)
      const letterAt = await this.world.outbox.nextAt()
      if (letterAt !== null && letterAt <= to && (alarm === null || letterAt <= alarm.at)) await this.deliver(letterAt)
      else if (alarm !== null) await wake(this.world, alarm, alarm.at)
      else break
    }
    this.now = to
  }

  /** Carries out everything that is due at an instant. */
  async deliver(at: Instant = this.now): Promise<void> {
    const now = at > this.now ? at : this.now
    for (const key of await this.world.outbox.due(now, 1000)) await carryOut(this.world, key, now)
  }

  /** An alarm rings that was set for a local time; `at` = when it really rings. */
  async rings(name: AlarmName, setFor: string, at = setFor, stream: StreamId = 'meeting/1'): Promise<'done' | 'stale'> {
    const alarm = { network: this.files.charter.id, stream, name, at: instant(setFor, this.files) }
    return wake(this.world, alarm, instant(at, this.files))
  }

  /** The same for an alarm that was set for an instant, ringing now. */
  async ringsAt(name: AlarmName, setFor: Instant, stream: StreamId): Promise<'done' | 'stale'> {
    return wake(this.world, { network: this.files.charter.id, stream, name, at: setFor }, this.now)
  }

  /** Somebody on the roster wants something now; `person` is the id in the roster. */
  async wants(person: string, wish: Wanted, meeting = 1): Promise<readonly MeetingEvent[]> {
    const found = this.files.people.find(each => each.id === person)
    if (found === undefined) throw new Error(`nobody on the roster is ${person}`)
    const books = await openBooks(this.world, this.files.charter.id)
    const key = `mail/wish-${this.store.causes.size}`
    const ledger = new Ledger(books, { causeKey: key, at: this.now, answering: null, mail: null })
    const by = actorOf(found, found.email)
    const events = await ledger.toMeeting(meeting, { ...wish, by, at: this.now } as MeetingMailCommand)
    const { type } = await this.world.log.commit(ledger.write({ key, at: this.now, mail: null }))
    if (type !== 'committed') throw new Error(`${person}'s ${wish.type} was not written: ${type}`)
    return events
  }

  /** A mail comes in now. */
  async receives(mail: Written): Promise<Received> {
    const { charter } = this.files
    const raw = Buffer.from(rawOf(mail, charter.address, mail.id ?? `mail-${this.store.causes.size}`))
    const to = mail.to ?? charter.address
    const from = mail.envelopeFrom ?? mail.from
    return receive(this.world, { raw, envelope: { from, to, at: this.now, authenticated: mail.authenticated ?? true } })
  }

  /** Where an answer to the nth latest letter to an address goes (of a name, if one is given); null when there is none. */
  replyTo(address: string, name: LetterName | null = null, nth = 0): string | null {
    const { charter } = this.files
    const places = [...this.store.effects.values()].flatMap(({ key, effect }) => {
      if (effect.kind !== 'letter' || (name !== null && effect.letter.name !== name)) return []
      const index = effect.to.findIndex(each => each.address === address)
      return index < 0 ? [] : [{ key, index }]
    })
    const found = places.at(-1 - nth)
    if (found === undefined) return null
    return replyAddress(charter, replyToken(newestSecret(this.world), charter.id, found.key, found.index))
  }

  /** A letter to this person has been refused for good, or came back. */
  async bounces(person: string, letter: LetterName, state: 'bounced' | 'failed' = 'bounced'): Promise<void> {
    const delivery = this.deliveriesOf(letter).findLast(each => each.person === person)
    if (delivery === undefined) throw new Error(`no ${letter} was queued for ${person}`)
    const { person: _person, ...found } = delivery
    await this.world.outbox.record({ ...found, state, at: this.now, detail: '5.1.1' })
    const failure = { delivery: { ...found, state }, permanent: true, detail: '5.1.1' }
    await noteBounce(this.world, this.files.charter.id, failure, this.now)
  }

  /** How the letters of a name stand, recipient by recipient. */
  deliveriesOf(letter: LetterName): readonly (Delivery & { readonly person: string })[] {
    return [...this.store.deliveries.values()].flatMap(({ network: _network, leaseUntil: _lease, ...delivery }) => {
      const effect = this.store.effects.get(delivery.effect)?.effect
      if (effect?.kind !== 'letter' || effect.letter.name !== letter) return []
      return [{ ...delivery, person: effect.to[delivery.index]?.person ?? delivery.address }]
    })
  }

  /** Every letter queued so far, in order. */
  get letters(): readonly Queued[] {
    return [...this.store.effects.values()].flatMap(({ effect }) => {
      if (effect.kind !== 'letter') return []
      const leaves = this.local(effect.notBefore)
      return [{ letter: effect.letter.name, to: effect.to.map(each => each.person ?? each.address), leaves }]
    })
  }

  /** What every letter says, in order. */
  get texts(): readonly Letter[] {
    return [...this.store.effects.values()].flatMap(({ effect }) => (effect.kind === 'letter' ? [effect.letter] : []))
  }

  /** What the latest letter of a name says. */
  latest<N extends LetterName>(name: N): LetterOf<N> {
    const found = this.texts.findLast((letter): letter is LetterOf<N> => letter.name === name)
    if (found === undefined) throw new Error(`there is no ${name}`)
    return found
  }

  async report(): Promise<Report> {
    return report(this.world, this.files.charter.id, this.now)
  }

  /** The state of one meeting as `show` tells it. */
  async meeting(number = 1): Promise<Report['meetings'][number]> {
    const found = (await this.report()).meetings.find(each => each.number === number)
    if (found === undefined) throw new Error(`there is no meeting ${number}`)
    return found
  }

  /** Lets minutes pass. */
  async passes(minutes: number): Promise<void> {
    await this.untilInstant(addMinutes(this.now, minutes))
  }

  /** Reads again the mails that wait for it, without sending any letter. */
  async readsAgain(): Promise<void> {
    for (const { key, effect } of [...this.store.effects.values()]) {
      if (effect.kind === 'reconsider' && this.store.deliveries.get(keyOf(key, 0))?.state === 'queued')
        await carryOut(this.world, key, this.now)
    }
  }

  private async untilInstant(to: Instant): Promise<void> {
    for (;;) {
      const alarm = await this.world.alarms.next(to)
      if (alarm === null) break
      await wake(this.world, alarm, alarm.at)
    }
    this.now = to
  }

  private local(at: Instant): string {
    return toLocalIso(at, this.files.charter.timeZone).slice(0, 16)
  }
}

const plain = (text: string): readonly string[] => [
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  text,
  '',
]

const rawOf = ({ from, name, to, subject, text, headers, body }: Written, address: string, id: string): string =>
  [
    `From: ${name === undefined ? from : `${name} <${from}>`}`,
    `To: ${to ?? address}`,
    `Subject: ${subject ?? text.split('\n')[0]}`,
    `Message-ID: <${id}@mail.example>`,
    'MIME-Version: 1.0',
    ...(headers ?? []),
    ...(body ?? plain(text)),
  ].join('\r\n')

/** A local time of the network (`2027-03-15T08:05`) as an instant. */
export const instant = (time: string, { charter }: NetworkFiles): Instant => {
  const parsed = parseTime(time, charter.timeZone)
  if (parsed === null) throw new Error(`not a time: ${time}`)
  return parsed
}
