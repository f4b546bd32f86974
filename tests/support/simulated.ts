import { MemoryAlarms } from '../../local/memory/alarms.ts'
import { MemoryEventLog } from '../../local/memory/event-log.ts'
import { MemoryOutbox } from '../../local/memory/outbox.ts'
import { MemoryRawMails } from '../../local/memory/raw-mails.ts'
import type { MemoryStore } from '../../local/memory/store.ts'
import { memoryStore } from '../../local/memory/store.ts'
import { parseTime, toLocalIso } from '../../shared/calendar/day.ts'
import type { Instant } from '../../shared/calendar/types.ts'
import type { LetterName } from '../../shared/letters.ts'
import type { MeetingMailCommand } from '../../shared/meeting/commands.ts'
import type { MeetingEvent } from '../../shared/meeting/events.ts'
import type { MailBytes, Postman } from '../../shared/ports.ts'
import { openBooks } from '../../shared/road/books.ts'
import { Ledger } from '../../shared/road/ledger.ts'
import { actorOf } from '../../shared/road/members-mail.ts'
import type { NetworkFiles, World } from '../../shared/road/world.ts'
import { openNetworks, wake } from '../../shared/secretary.ts'

type WithoutSender<C> = C extends unknown ? Omit<C, 'by' | 'at'> : never
export type Wanted = WithoutSender<MeetingMailCommand>

/** A letter as a specification sees it: which, to how many, and when it leaves (local time). */
export interface Queued {
  readonly letter: LetterName
  readonly to: readonly string[]
  readonly leaves: string
}

/** The real secretary on in-memory stores, with a calendar that moves only when told. Nothing is mocked but the transport. */
export class Simulated {
  readonly store: MemoryStore = memoryStore()
  readonly sent: MailBytes[] = []
  readonly world: World
  readonly files: NetworkFiles
  private now: Instant
  private count = 0

  private constructor(files: NetworkFiles, now: Instant, postman?: Postman) {
    this.files = files
    this.now = now
    this.world = {
      networks: new Map([[files.charter.id, files]]),
      log: new MemoryEventLog(this.store),
      outbox: new MemoryOutbox(this.store),
      alarms: new MemoryAlarms(this.store),
      rawMails: new MemoryRawMails(),
      postman: postman ?? {
        send: async (mail: MailBytes) => {
          this.sent.push(mail)
          return { type: 'sent', messageId: mail.messageId }
        },
      },
      secrets: [new Uint8Array(32).fill(7)],
      journal: { info: () => undefined, warn: () => undefined },
    }
  }

  static async start(files: NetworkFiles, at: string): Promise<Simulated> {
    const simulated = new Simulated(files, instant(at, files))
    await openNetworks(simulated.world, simulated.now)
    return simulated
  }

  /** Lets every alarm up to a local time ring, in order. */
  async until(time: string): Promise<void> {
    const to = instant(time, this.files)
    for (;;) {
      const alarm = await this.world.alarms.next(to)
      if (alarm === null) break
      await wake(this.world, alarm, alarm.at)
    }
    this.now = to
  }

  /** Somebody on the roster wants something; `person` is the id in the roster. */
  async wants(person: string, wish: Wanted, meeting = 1): Promise<readonly MeetingEvent[]> {
    const found = this.files.people.find(each => each.id === person)
    if (found === undefined) throw new Error(`nobody on the roster is ${person}`)
    const books = await openBooks(this.world, this.files.charter.id)
    this.count += 1
    const key = `mail/wish-${this.count}`
    const ledger = new Ledger(books, { causeKey: key, at: this.now, answering: null, mail: null })
    const events = await ledger.toMeeting(meeting, {
      ...wish,
      by: actorOf(found, found.email),
      at: this.now,
    } as MeetingMailCommand)
    await this.world.log.commit(ledger.write({ key, at: this.now, mail: null }))
    return events
  }

  /** Every letter queued so far, in order. */
  get letters(): readonly Queued[] {
    return [...this.store.effects.values()].flatMap(({ effect }) => {
      if (effect.kind !== 'letter') return []
      const leaves = toLocalIso(effect.notBefore, this.files.charter.timeZone).slice(0, 16)
      return [{ letter: effect.letter.name, to: effect.to.map(each => each.person ?? each.address), leaves }]
    })
  }
}

const instant = (time: string, { charter }: NetworkFiles): Instant => {
  const parsed = parseTime(time, charter.timeZone)
  if (parsed === null) throw new Error(`not a time: ${time}`)
  return parsed
}
