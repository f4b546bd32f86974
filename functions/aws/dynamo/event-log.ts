import type { StreamId } from '../../../shared/effects.ts'
import type { AnyEvent, Cause, EventLog, History, MailRecord, Write, WriteResult } from '../../../shared/ports.ts'
import { Trouble } from '../trouble.ts'
import type { Bodies } from './bodies.ts'
import { unstowed } from './bodies.ts'
import { causeKey, endOfEvents, eventsIn, eventsKey, headKey, itemsOf } from './items.ts'
import { indexes } from './shape.ts'
import type { Item, Table } from './table.ts'
import { collected, needed, textIn } from './table.ts'
import { transacted } from './transaction.ts'

/** How many histories a warm function keeps, so that only what is new is read. */
const keptHistories = 200

/** The event log in DynamoDB. Reads are consistent: what is answered is what is committed, by this process or by another one. */
export class DynamoEventLog implements EventLog {
  readonly #table: Table
  readonly #bodies: Bodies
  readonly #kept = new Map<string, History>()

  constructor(table: Table, bodies: Bodies) {
    this.#table = table
    this.#bodies = bodies
  }

  async read(network: string, stream: StreamId): Promise<History> {
    const [history] = await this.#readTogether(network, [stream])
    return history ?? { events: [], revision: 0 }
  }

  async readAll(network: string, streams: readonly StreamId[]): Promise<readonly History[]> {
    const partitions = Map.groupBy(streams, stream => headKey(network, stream).pk)
    const read = new Map<StreamId, History>()
    for (const some of partitions.values()) {
      const found = await this.#readTogether(network, some)
      for (const [place, stream] of some.entries()) read.set(stream, found[place] as History)
    }
    return streams.map(stream => read.get(stream) as History)
  }

  /** Streams of one partition, by one request for each megabyte from what is not known of the first to the end of the last. */
  async #readTogether(network: string, streams: readonly StreamId[]): Promise<readonly History[]> {
    const grown = new Map(streams.map(stream => [stream, this.#known(network, stream)]))
    const sorted = [...streams].sort((a, b) => (headKey(network, a).sk < headKey(network, b).sk ? -1 : 1))
    const [first, last] = [sorted[0], sorted.at(-1)]
    if (first === undefined || last === undefined) return []
    const { pk, sk: from } = eventsKey(network, first, this.#known(network, first).revision + 1)
    for await (const item of this.#table.partition(pk, { from, to: endOfEvents(network, last) })) {
      const about = eventsIn(network, { pk, sk: needed(item, 'sk') })
      const before = about && grown.get(about.stream)
      // Of a meeting between them that nobody asks for, or one that is known: neither is read.
      if (about === null || before == null || about.first <= before.revision) continue
      const events = [...before.events, ...(await this.#eventsOf(item))]
      grown.set(about.stream, { events, revision: events.length })
    }
    return streams.map(stream => {
      const history = grown.get(stream) as History
      // A slower reader must not bring an older history back.
      if (history.revision >= this.#known(network, stream).revision) this.#keep(`${network}/${stream}`, history)
      return history
    })
  }

  #known(network: string, stream: StreamId): History {
    return this.#kept.get(`${network}/${stream}`) ?? { events: [], revision: 0 }
  }

  async commit(write: Write): Promise<WriteResult> {
    const { items, appends } = await itemsOf(write, this.#table.name, this.#bodies)
    const refused = await transacted(this.#table, items)
    if (refused === null) return { type: 'committed' }
    const [known, ...others] = refused
    if (known?.Code === 'ConditionalCheckFailed' && known.Item) return { type: 'known-cause', cause: causeIn(known.Item) }
    if (others.slice(0, appends).some(({ Code }) => Code === 'ConditionalCheckFailed')) return { type: 'conflict' }
    throw new Trouble(`an effect of ${write.cause.key} was queued before`)
  }

  async cause(network: string, key: string): Promise<Cause | null> {
    const item = await this.#table.get(causeKey(network, key))
    return item && causeIn(item)
  }

  async mails(network: string): Promise<readonly Cause[]> {
    return collected(this.#table.index(indexes.lists, `mails/${network}`), causeIn)
  }

  async #eventsOf(item: Item): Promise<AnyEvent[]> {
    return JSON.parse(await unstowed(this.#bodies, textIn(item, 'body'), textIn(item, 'bodyAt'))) as AnyEvent[]
  }

  #keep(name: string, history: History): void {
    this.#kept.delete(name)
    this.#kept.set(name, history)
    const oldest = this.#kept.keys().next().value
    if (this.#kept.size > keptHistories && oldest !== undefined) this.#kept.delete(oldest)
  }
}

const causeIn = (item: Item): Cause => {
  const mail = textIn(item, 'mail')
  return { key: needed(item, 'key'), at: needed(item, 'at'), mail: mail === null ? null : (JSON.parse(mail) as MailRecord) }
}
