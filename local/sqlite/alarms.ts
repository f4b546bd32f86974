import type { Instant } from '../../shared/calendar/types.ts'
import type { AlarmEffect } from '../../shared/effects.ts'
import type { Alarms, DueAlarm } from '../../shared/ports.ts'
import type { Store } from './store.ts'

/** Set one alarm, in the place of any other of that stream and name. Only inside a transaction of the store. */
export const setAlarm = (store: Store, network: string, { stream, name, at }: AlarmEffect): void => {
  store.run(
    'insert into alarms (network, stream, name, at) values (?, ?, ?, ?) on conflict do update set at = excluded.at',
    network,
    stream,
    name,
    at,
  )
}

/** The alarms in SQLite. */
export class SqliteAlarms implements Alarms {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  /** `after`: one that must wait, so that those behind it are not held up. */
  async next(until: Instant, after: DueAlarm | null = null): Promise<DueAlarm | null> {
    const sql = `select network, stream, name, at from alarms
      where at <= ? and (at, network, stream, name) > (?, ?, ?, ?) order by at, network, stream, name limit 1`
    const place = after ? [after.at, after.network, after.stream, after.name] : ['', '', '', '']
    const row = this.#store.get<{ [K in keyof DueAlarm]: DueAlarm[K] }>(sql, until, ...place)
    return row ? { ...row } : null
  }

  async nextAt(): Promise<Instant | null> {
    return this.#store.get<{ at: Instant | null }>('select min(at) as at from alarms')?.at ?? null
  }

  async rang({ network, stream, name, at }: DueAlarm): Promise<void> {
    // One that has been set anew meanwhile stays.
    const sql = 'delete from alarms where network = ? and stream = ? and name = ? and at = ?'
    await this.#store.note(() => this.#store.run(sql, network, stream, name, at))
  }

  async ensure(network: string, owed: () => Promise<readonly AlarmEffect[]>): Promise<number> {
    const seen = this.#standing(network)
    const alarms = await owed()
    return this.#store.note(() => {
      const standing = this.#standing(network)
      const missing = alarms.filter(({ stream, name, at }) => {
        const stands = standing.get(`${stream} ${name}`)
        return stands !== at && stands === seen.get(`${stream} ${name}`)
      })
      for (const alarm of missing) setAlarm(this.#store, network, alarm)
      return missing.length
    })
  }

  /** When each alarm of a network is set for, by its stream and name. */
  #standing(network: string): ReadonlyMap<string, Instant> {
    const sql = 'select stream, name, at from alarms where network = ?'
    const rows = this.#store.all<{ readonly stream: string; readonly name: string; readonly at: Instant }>(sql, network)
    return new Map(rows.map(({ stream, name, at }) => [`${stream} ${name}`, at]))
  }
}
