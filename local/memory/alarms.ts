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
    const first = this.#first()
    return first && first.at <= until ? first : null
  }

  async nextAt(): Promise<Instant | null> {
    return this.#first()?.at ?? null
  }

  async rang({ network, stream, name, at }: DueAlarm): Promise<void> {
    const key = keyOf(network, stream, name)
    if (this.#store.alarms.get(key)?.at === at) this.#store.alarms.delete(key)
  }

  async ensure(network: string, owed: () => Promise<readonly AlarmEffect[]>): Promise<number> {
    const seen = new Map(this.#store.alarms)
    const missing = (await owed()).filter(({ stream, name, at }) => {
      const key = keyOf(network, stream, name)
      const stands = this.#store.alarms.get(key)?.at
      return stands !== at && stands === seen.get(key)?.at
    })
    for (const alarm of missing) setAlarm(this.#store, network, alarm)
    return missing.length
  }

  #first(): DueAlarm | null {
    const place = ({ network, stream, name, at }: DueAlarm): string => keyOf(at, network, stream, name)
    let first: DueAlarm | null = null
    for (const alarm of this.#store.alarms.values())
      if (first === null || alarm.at < first.at || (alarm.at === first.at && place(alarm) < place(first))) first = alarm
    return first && { network: first.network, stream: first.stream, name: first.name, at: first.at }
  }
}
