import type { Instant } from '../../shared/calendar/types.ts'
import type { Store } from './store.ts'

/** A mail that we have answered with 250, for one network. */
export interface Arrival {
  readonly seq: number
  readonly network: string
  /** Under which its bytes are kept. */
  readonly raw: string
  readonly from: string
  readonly to: string
  readonly authenticated: boolean
  readonly at: Instant
  readonly tries: number
}

type Row = {
  seq: number
  network: string
  raw: string
  envelope_from: string
  envelope_to: string
  authenticated: number
  at: string
  tries: number
}

/** Mails between the server's 250 and their recorded outcome. `waiting` → `done`, or `parked` after too many failures. */
export class Arrivals {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  /** Answers once they are on the disk, all or none. */
  async add(arrivals: readonly Omit<Arrival, 'seq' | 'tries'>[]): Promise<void> {
    const sql = `insert into arrivals (network, raw, envelope_from, envelope_to, authenticated, at, state)
      values (?, ?, ?, ?, ?, ?, 'waiting')`
    await this.#store.write(() => {
      for (const { network, raw, from, to, authenticated, at } of arrivals) {
        this.#store.run(sql, network, raw, from, to, authenticated ? 1 : 0, at)
      }
    })
  }

  /** The oldest that wait, after `seq`. */
  waiting(after: number, limit: number): readonly Arrival[] {
    const sql = `select seq, network, raw, envelope_from, envelope_to, authenticated, at, tries from arrivals
      where state = 'waiting' and seq > ? order by seq limit ?`
    return this.#store.all<Row>(sql, after, limit).map(row => ({
      seq: row.seq,
      network: row.network,
      raw: row.raw,
      from: row.envelope_from,
      to: row.envelope_to,
      authenticated: row.authenticated === 1,
      at: row.at,
      tries: row.tries,
    }))
  }

  async done(seq: number): Promise<void> {
    await this.#store.note(() => this.#store.run(`update arrivals set state = 'done' where seq = ?`, seq))
  }

  /** It could not be read this time; answers how often that has happened now. */
  async failed(seq: number, reason: string): Promise<number> {
    const sql = 'update arrivals set tries = tries + 1, reason = ? where seq = ? returning tries'
    return this.#store.note(() => this.#store.get<{ tries: number }>(sql, reason, seq)?.tries ?? 0)
  }

  /** It is not tried again. */
  async park(seq: number): Promise<void> {
    await this.#store.note(() => this.#store.run(`update arrivals set state = 'parked' where seq = ?`, seq))
  }
}
