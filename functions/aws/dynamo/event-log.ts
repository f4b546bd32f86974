import type { StreamId } from '../../../shared/effects.ts'
import type { AnyEvent, Cause, EventLog, History, MailRecord, Write, WriteResult } from '../../../shared/ports.ts'
import { Trouble } from '../trouble.ts'
import type { Bodies } from './bodies.ts'
import { unstowed } from './bodies.ts'
import { causeKey, head, itemsOf, revisionKey, streamKey } from './items.ts'
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
    const name = streamKey(network, stream)
    const known = this.#kept.get(name) ?? { events: [], revision: 0 }
    const items = this.#table.partition(name, revisionKey(known.revision))
    const events = [...known.events]
    for await (const item of items) if (textIn(item, 'sk') !== head) events.push(...(await this.#eventsIn(item)))
    const history = events.length === known.revision ? known : { events, revision: events.length }
    // A slower reader must not bring an older history back.
    if (history.revision >= (this.#kept.get(name)?.revision ?? 0)) this.#keep(name, history)
    return history
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

  async #eventsIn(item: Item): Promise<AnyEvent[]> {
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
