import type { StreamId } from '../../../shared/effects.ts'
import type { AnyEvent, Cause, EventLog, History, MailRecord, Tail, Write, WriteResult } from '../../../shared/ports.ts'
import type { Snapshot } from '../../../shared/snapshots.ts'
import { Trouble } from '../trouble.ts'
import { DynamoAlarms } from './alarms.ts'
import type { Bodies } from './bodies.ts'
import { unstowed } from './bodies.ts'
import { causeKey, endOfEvents, eventsKey, headKey, isNew, itemsOf, snapshotKey } from './items.ts'
import { indexes } from './shape.ts'
import type { Item, Table } from './table.ts'
import { collected, needed, textIn } from './table.ts'
import { readTails } from './tails.ts'
import { transacted } from './transaction.ts'

/** How many tails a warm function keeps, so that only what is new is read. */
const keptTails = 200

interface Kept {
  readonly fold: string
  readonly tail: Tail
}

/** The event log in DynamoDB. Reads are consistent: what is answered is what is committed, by this process or by another one. */
export class DynamoEventLog implements EventLog {
  readonly #table: Table
  readonly #bodies: Bodies
  readonly #kept = new Map<string, Kept>()

  constructor(table: Table, bodies: Bodies) {
    this.#table = table
    this.#bodies = bodies
  }

  async read(network: string, stream: StreamId): Promise<History> {
    const { pk, sk: from } = eventsKey(network, stream, 1)
    const events: AnyEvent[] = []
    for await (const item of this.#table.partition(pk, { from, to: endOfEvents(network, stream) }))
      events.push(...(JSON.parse(await this.#textOf(item)) as AnyEvent[]))
    return { events, revision: events.length }
  }

  async tails(network: string, streams: readonly StreamId[], fold: string): Promise<readonly Tail[]> {
    const partitions = Map.groupBy(streams, stream => headKey(network, stream).pk)
    const known = (stream: StreamId): Tail | null => {
      const kept = this.#kept.get(`${network}/${stream}`)
      return kept?.fold === fold ? kept.tail : null
    }
    const read = await Promise.all(
      [...partitions.values()].map(some =>
        readTails(this.#table, { network, streams: some, fold, known }, item => this.#textOf(item)),
      ),
    )
    const found = new Map(read.flatMap(each => [...each]))
    return streams.map(stream => {
      const tail = found.get(stream) as Tail
      // A slower reader must not bring an older one back; and what was ignored is said once.
      if (tail.revision >= (known(stream)?.revision ?? 0))
        this.#remember(`${network}/${stream}`, { tail: { ...tail, ignored: null }, fold })
      return tail
    })
  }

  async keep(network: string, stream: StreamId, { revision, fold, packed }: Snapshot): Promise<void> {
    const only = `${isNew} or revision < :revision or fold <> :fold`
    await this.#table.put({ ...snapshotKey(network, stream), revision, fold, packed }, only, { revision, fold })
    this.#kept.delete(`${network}/${stream}`)
  }

  async commit(write: Write): Promise<WriteResult> {
    const { items, appends, later } = await itemsOf(write, this.#table.name, this.#bodies)
    const refused = await transacted(this.#table, items)
    if (refused === null) {
      if (later.length > 0) await new DynamoAlarms(this.#table).ensure(write.network, async () => later)
      return { type: 'committed' }
    }
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

  #textOf(item: Item): Promise<string> {
    return unstowed(this.#bodies, textIn(item, 'body'), textIn(item, 'bodyAt'))
  }

  #remember(name: string, kept: Kept): void {
    this.#kept.delete(name)
    this.#kept.set(name, kept)
    const oldest = this.#kept.keys().next().value
    if (this.#kept.size > keptTails && oldest !== undefined) this.#kept.delete(oldest)
  }
}

const causeIn = (item: Item): Cause => {
  const mail = textIn(item, 'mail')
  return { key: needed(item, 'key'), at: needed(item, 'at'), mail: mail === null ? null : (JSON.parse(mail) as MailRecord) }
}
