import type { Instant } from '../calendar/types.ts'
import type { AlarmEffect, QueuedEffect, StreamId } from '../effects.ts'
import type {
  Alarms,
  AnyEvent,
  Cause,
  Delivery,
  DueAlarm,
  EventLog,
  History,
  Outbox,
  Tail,
  Write,
  WriteResult,
} from '../ports.ts'
import type { World } from './world.ts'

/** A world in which everything may happen and nothing does: it reads what is stored, and what it writes is forgotten. */
export interface Scratch extends World {
  readonly letters: QueuedEffect[]
  /** Alarms of what is rehearsed, and of nothing else. */
  readonly alarms: ScratchAlarms
}

/** `streams`: whose alarms ring. Nothing is ever sent from this world, and no raw mail is kept in it. */
export const scratchOf = (world: World, streams: readonly StreamId[]): Scratch => {
  const letters: QueuedEffect[] = []
  const alarms = new ScratchAlarms(streams)
  return {
    ...world,
    letters,
    alarms,
    log: new ScratchLog(world.log, letters, alarms),
    outbox: outboxOf(letters),
    postman: { send: async () => ({ type: 'later', detail: 'a rehearsal sends nothing' }) },
    journal: { info: () => undefined, warn: () => undefined },
  }
}

class ScratchLog implements EventLog {
  readonly #stored: EventLog
  readonly #letters: QueuedEffect[]
  readonly #alarms: ScratchAlarms
  readonly #more = new Map<string, readonly AnyEvent[]>()
  readonly #causes = new Map<string, Cause>()

  constructor(stored: EventLog, letters: QueuedEffect[], alarms: ScratchAlarms) {
    this.#stored = stored
    this.#letters = letters
    this.#alarms = alarms
  }

  async read(network: string, stream: StreamId): Promise<History> {
    return this.#grown(network, stream, await this.#stored.read(network, stream))
  }

  async tails(network: string, streams: readonly StreamId[], fold: string): Promise<readonly Tail[]> {
    const stored = await this.#stored.tails(network, streams, fold)
    return stored.map((tail, place) => this.#grown(network, streams[place] as StreamId, tail))
  }

  /** What it decides is forgotten, so no state of it may be kept. */
  async keep(): Promise<void> {}

  #grown<H extends History>(network: string, stream: StreamId, history: H): H {
    const more = this.#more.get(`${network}/${stream}`) ?? []
    return { ...history, events: [...history.events, ...more], revision: history.revision + more.length }
  }

  async commit({ network, cause, appends, effects, alarms }: Write): Promise<WriteResult> {
    for (const { stream, events } of appends) {
      const key = `${network}/${stream}`
      this.#more.set(key, [...(this.#more.get(key) ?? []), ...events])
    }
    this.#causes.set(`${network}/${cause.key}`, cause)
    this.#letters.push(...effects)
    this.#alarms.set(network, alarms)
    return { type: 'committed' }
  }

  async cause(network: string, key: string): Promise<Cause | null> {
    return this.#causes.get(`${network}/${key}`) ?? null
  }

  async mails(): Promise<readonly Cause[]> {
    return []
  }
}

class ScratchAlarms implements Alarms {
  readonly #streams: readonly StreamId[]
  readonly #set = new Map<string, DueAlarm>()

  constructor(streams: readonly StreamId[]) {
    this.#streams = streams
  }

  set(network: string, alarms: readonly AlarmEffect[]): void {
    for (const { stream, name, at } of alarms) {
      if (this.#streams.includes(stream)) this.#set.set(`${stream}/${name}`, { network, stream, name, at })
    }
  }

  async next(until: Instant): Promise<DueAlarm | null> {
    const [first] = [...this.#set.values()].toSorted((one, other) => one.at.localeCompare(other.at))
    return first !== undefined && first.at <= until ? first : null
  }

  async nextAt(): Promise<Instant | null> {
    return (await this.next('9999'))?.at ?? null
  }

  async rang({ stream, name, at }: DueAlarm): Promise<void> {
    if (this.#set.get(`${stream}/${name}`)?.at === at) this.#set.delete(`${stream}/${name}`)
  }

  async ensure(network: string, owed: () => Promise<readonly AlarmEffect[]>): Promise<number> {
    this.set(network, await owed())
    return 0
  }
}

/** Every letter counts as delivered, so that the proof of the minutes reads as it would. */
const outboxOf = (letters: readonly QueuedEffect[]): Outbox => {
  const find = (key: string) => letters.find(each => each.key === key) ?? null
  const sent = ({ key, effect }: QueuedEffect): readonly Delivery[] =>
    effect.kind !== 'letter'
      ? []
      : effect.to.map(({ address }, index) => ({
          effect: key,
          index,
          address,
          state: 'sent' as const,
          attempts: 1,
          at: effect.notBefore,
          messageId: null,
          detail: null,
        }))
  return {
    load: async key => find(key),
    due: async () => [],
    nextAt: async () => null,
    claim: async () => 'settled',
    noteTold: async () => undefined,
    told: async () => null,
    record: async () => undefined,
    done: async () => undefined,
    deliveries: async key => {
      const found = find(key)
      return found === null ? [] : sent(found)
    },
    byMessageId: async () => null,
    answersSince: async () => [],
    expireClaims: async () => 0,
    counts: async () => ({ queued: 0, sent: 0, failed: 0, uncertain: 0 }),
  }
}
