import type { Instant } from '../../shared/calendar/types.ts'
import type { AlarmEffect } from '../../shared/effects.ts'
import type { Alarms, DueAlarm } from '../../shared/ports.ts'
import type { MemoryStore } from './store.ts'
import { keyOf, setAlarm } from './store.ts'

/** The alarms in memory. */
export class MemoryAlarms implements Alarms {
  readonly #store: MemoryStore

  constructor(store: MemoryStore) {
    this.#store = store
  }

  async next(until: Instant): Promise<DueAlarm | null> {
    const first = this.#inOrder()[0]
    return first && first.at <= until ? first : null
  }

  async nextAt(): Promise<Instant | null> {
    return this.#inOrder()[0]?.at ?? null
  }

  async rang({ network, stream, name, at }: DueAlarm): Promise<void> {
    const key = keyOf(network, stream, name)
    if (this.#store.alarms.get(key)?.at === at) this.#store.alarms.delete(key)
  }

  async ensure(network: string, alarms: readonly AlarmEffect[]): Promise<number> {
    const missing = alarms.filter(({ stream, name, at }) => this.#store.alarms.get(keyOf(network, stream, name))?.at !== at)
    for (const alarm of missing) setAlarm(this.#store, network, alarm)
    return missing.length
  }

  #inOrder(): DueAlarm[] {
    const place = ({ network, stream, name, at }: DueAlarm): string => keyOf(at, network, stream, name)
    return [...this.#store.alarms.values()]
      .map(({ network, stream, name, at }) => ({ network, stream, name, at }))
      .sort((a, b) => (place(a) < place(b) ? -1 : 1))
  }
}
