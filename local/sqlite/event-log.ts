import type { StreamId } from '../../shared/effects.ts'
import type { AnyEvent, Cause, EventLog, History, MailRecord, Write, WriteResult } from '../../shared/ports.ts'
import { setAlarm } from './alarms.ts'
import { queue } from './outbox-rows.ts'
import type { Store } from './store.ts'
import { sumOf } from './sums.ts'

/** How many histories are kept in memory, so that a long one is not read and parsed anew for every mail. */
const keptHistories = 200

type CauseRow = { key: string; at: string; mail: string | null }

/** The event log in SQLite. What it answers is always what is committed, by this process or by another one. */
export class SqliteEventLog implements EventLog {
  readonly #store: Store
  readonly #kept = new Map<string, History>()

  constructor(store: Store) {
    this.#store = store
  }

  async read(network: string, stream: StreamId): Promise<History> {
    const name = `${network}/${stream}`
    const known = this.#kept.get(name) ?? { events: [], revision: 0 }
    const rows = this.#store.all<{ body: string }>(
      'select body from events where network = ? and stream = ? and revision > ? order by revision',
      network,
      stream,
      known.revision,
    )
    const history = rows.length === 0 ? known : extended(known, rows)
    this.#keep(name, history)
    return history
  }

  async readAll(network: string, streams: readonly StreamId[]): Promise<readonly History[]> {
    return Promise.all(streams.map(stream => this.read(network, stream)))
  }

  async commit(write: Write): Promise<WriteResult> {
    return this.#store.write((): WriteResult => {
      const known = this.#cause(write.network, write.cause.key)
      if (known) return { type: 'known-cause', cause: known }
      if (write.appends.some(({ stream, expected }) => this.#revision(write.network, stream) !== expected)) {
        return { type: 'conflict' }
      }
      this.#insert(write)
      return { type: 'committed' }
    })
  }

  async cause(network: string, key: string): Promise<Cause | null> {
    return this.#cause(network, key)
  }

  async mails(network: string): Promise<readonly Cause[]> {
    return this.#store
      .all<CauseRow>('select key, at, mail from causes where network = ? and mail is not null order by seq', network)
      .map(asCause)
  }

  /** Every cause of a network in the order of commit: what `replay` walks through. */
  async causes(network: string): Promise<readonly Cause[]> {
    return this.#store.all<CauseRow>('select key, at, mail from causes where network = ? order by seq', network).map(asCause)
  }

  #cause(network: string, key: string): Cause | null {
    const row = this.#store.get<CauseRow>('select key, at, mail from causes where network = ? and key = ?', network, key)
    return row ? asCause(row) : null
  }

  #revision(network: string, stream: StreamId): number {
    const sql = 'select max(revision) as revision from events where network = ? and stream = ?'
    return this.#store.get<{ revision: number | null }>(sql, network, stream)?.revision ?? 0
  }

  #insert({ network, cause, appends, effects, alarms }: Write): void {
    const mail = cause.mail && JSON.stringify(cause.mail)
    const seq = this.#store.get<{ seq: number }>(
      'insert into causes (network, key, at, mail, sum) values (?, ?, ?, ?, ?) returning seq',
      network,
      cause.key,
      cause.at,
      mail,
      sumOf(network, cause.key, cause.at, mail),
    )?.seq
    if (seq === undefined) throw new Error('the cause was not written')
    for (const { stream, expected, events } of appends) {
      for (const [place, event] of events.entries()) {
        const [revision, body] = [expected + place + 1, JSON.stringify(event)]
        this.#store.run(
          'insert into events (network, stream, revision, cause, body, sum) values (?, ?, ?, ?, ?, ?)',
          network,
          stream,
          revision,
          seq,
          body,
          sumOf(network, stream, revision, seq, body),
        )
      }
    }
    for (const effect of effects) queue(this.#store, effect)
    for (const alarm of alarms) setAlarm(this.#store, network, alarm)
  }

  #keep(name: string, history: History): void {
    this.#kept.delete(name)
    this.#kept.set(name, history)
    const oldest = this.#kept.keys().next().value
    if (this.#kept.size > keptHistories && oldest !== undefined) this.#kept.delete(oldest)
  }
}

const asCause = ({ key, at, mail }: CauseRow): Cause => ({
  key,
  at,
  mail: mail === null ? null : (JSON.parse(mail) as MailRecord),
})

const extended = (known: History, rows: readonly { body: string }[]): History => {
  const events = [...known.events, ...rows.map(row => JSON.parse(row.body) as AnyEvent)]
  return { events, revision: events.length }
}
