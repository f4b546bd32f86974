import type { StreamId } from '../../shared/effects.ts'
import type { AnyEvent, Cause, EventLog, History, MailRecord, Tail, Write, WriteResult } from '../../shared/ports.ts'
import type { Snapshot } from '../../shared/snapshots.ts'
import { stateIn } from '../../shared/snapshots.ts'
import { setAlarm } from './alarms.ts'
import { queue } from './outbox-rows.ts'
import type { Store } from './store.ts'
import { sumOf } from './sums.ts'

/** How many tails are kept in memory, so that a long one is not read and parsed anew for every mail. */
const keptTails = 200

type CauseRow = { key: string; at: string; mail: string | null }

interface Kept {
  readonly fold: string
  readonly tail: Tail
}

/** The event log in SQLite. What it answers is always what is committed, by this process or by another one. */
export class SqliteEventLog implements EventLog {
  readonly #store: Store
  readonly #kept = new Map<string, Kept>()

  constructor(store: Store) {
    this.#store = store
  }

  async read(network: string, stream: StreamId): Promise<History> {
    const events = this.#after(network, stream, 0).map(eventIn)
    return { events, revision: events.length }
  }

  async tails(network: string, streams: readonly StreamId[], fold: string): Promise<readonly Tail[]> {
    return streams.map(stream => {
      const name = `${network}/${stream}`
      const kept = this.#kept.get(name)
      const known = kept?.fold === fold ? kept.tail : this.#fromSnapshot(network, stream, fold)
      const tail = extended(known, this.#after(network, stream, known.revision))
      // Said once.
      this.#remember(name, { tail: { ...tail, ignored: null }, fold })
      return tail
    })
  }

  /** What stands before the first event that has to be read. */
  #fromSnapshot(network: string, stream: StreamId, fold: string): Tail {
    const sql = 'select revision, fold, packed from snapshots where network = ? and stream = ?'
    const row = this.#store.get<{ revision: number; fold: string; packed: Uint8Array }>(sql, network, stream)
    const none = (ignored: Tail['ignored']): Tail => ({ base: null, events: [], revision: 0, size: 0, ignored })
    if (row === undefined) return none(null)
    const found = stateIn({ network, stream }, row, fold)
    if (typeof found === 'string') return none(found)
    const { revision } = row
    const last = this.#after(network, stream, revision - 1, revision)[0]
    if (last === undefined || !found.endsWith(eventIn(last))) return none('other-history')
    return { ...none(null), base: { revision, state: found.state }, revision }
  }

  #after(network: string, stream: StreamId, revision: number, upTo = Number.MAX_SAFE_INTEGER): readonly { body: string }[] {
    const sql = 'select body from events where network = ? and stream = ? and revision > ? and revision <= ? order by revision'
    return this.#store.all<{ body: string }>(sql, network, stream, revision, upTo)
  }

  async keep(network: string, stream: StreamId, { revision, fold, packed }: Snapshot): Promise<void> {
    const sql = `insert into snapshots (network, stream, revision, fold, packed) values (?, ?, ?, ?, ?)
      on conflict do update set revision = excluded.revision, fold = excluded.fold, packed = excluded.packed
      where excluded.revision > revision or excluded.fold <> fold`
    await this.#store.note(() => this.#store.run(sql, network, stream, revision, fold, packed))
    this.#kept.delete(`${network}/${stream}`)
  }

  /**
   * Noted, not yet on the disk: what it was decided from is there (the mail and its place on the list of arrivals, the alarm, the claim of a
   * letter), and no letter that follows from it is handed over before it is.
   */
  async commit(write: Write): Promise<WriteResult> {
    return this.#store.note((): WriteResult => {
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

  #remember(name: string, kept: Kept): void {
    this.#kept.delete(name)
    this.#kept.set(name, kept)
    const oldest = this.#kept.keys().next().value
    if (this.#kept.size > keptTails && oldest !== undefined) this.#kept.delete(oldest)
  }
}

const asCause = ({ key, at, mail }: CauseRow): Cause => ({
  key,
  at,
  mail: mail === null ? null : (JSON.parse(mail) as MailRecord),
})

const eventIn = ({ body }: { body: string }): AnyEvent => JSON.parse(body) as AnyEvent

const extended = (known: Tail, rows: readonly { body: string }[]): Tail =>
  rows.length === 0
    ? known
    : {
        ...known,
        events: [...known.events, ...rows.map(eventIn)],
        revision: known.revision + rows.length,
        size: rows.reduce((sum, { body }) => sum + body.length, known.size),
      }
