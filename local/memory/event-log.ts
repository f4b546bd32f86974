import type { QueuedEffect, StreamId } from '../../shared/effects.ts'
import type { AnyEvent, Cause, EventLog, History, Tail, Write, WriteResult } from '../../shared/ports.ts'
import type { Snapshot } from '../../shared/snapshots.ts'
import { stateIn } from '../../shared/snapshots.ts'
import type { MemoryStore } from './store.ts'
import { keyOf, setAlarm } from './store.ts'

/** The event log in memory. */
export class MemoryEventLog implements EventLog {
  readonly #store: MemoryStore

  constructor(store: MemoryStore) {
    this.#store = store
  }

  async read(network: string, stream: StreamId): Promise<History> {
    const events = this.#store.streams.get(keyOf(network, stream)) ?? []
    return { events, revision: events.length }
  }

  async tails(network: string, streams: readonly StreamId[], fold: string): Promise<readonly Tail[]> {
    return streams.map(stream => this.#tail(network, stream, fold))
  }

  #tail(network: string, stream: StreamId, fold: string): Tail {
    const events = this.#store.streams.get(keyOf(network, stream)) ?? []
    const revision = events.length
    const kept = this.#store.snapshots.get(keyOf(network, stream))
    const all = { base: null, events, revision, size: sizeOf(events), ignored: null }
    if (kept === undefined) return all
    const found = stateIn({ network, stream }, kept, fold)
    if (typeof found === 'string') return { ...all, ignored: found }
    if (!found.endsWith(events[kept.revision - 1])) return { ...all, ignored: 'other-history' }
    const tail = events.slice(kept.revision)
    return { base: { revision: kept.revision, state: found.state }, events: tail, revision, size: sizeOf(tail), ignored: null }
  }

  async keep(network: string, stream: StreamId, snapshot: Snapshot): Promise<void> {
    const key = keyOf(network, stream)
    const stands = this.#store.snapshots.get(key)
    if (stands === undefined || stands.fold !== snapshot.fold || stands.revision < snapshot.revision)
      this.#store.snapshots.set(key, snapshot)
  }

  async commit({ network, cause, appends, effects, alarms }: Write): Promise<WriteResult> {
    const known = await this.cause(network, cause.key)
    if (known) return { type: 'known-cause', cause: known }
    const lengths = appends.map(({ stream }) => this.#store.streams.get(keyOf(network, stream))?.length ?? 0)
    if (appends.some(({ expected }, place) => expected !== lengths[place])) return { type: 'conflict' }

    this.#store.causes.set(keyOf(network, cause.key), { ...cause, network })
    for (const { stream, events } of appends) {
      const name = keyOf(network, stream)
      this.#store.streams.set(name, [...(this.#store.streams.get(name) ?? []), ...events])
    }
    for (const effect of effects) this.#queue(effect)
    for (const alarm of alarms) setAlarm(this.#store, network, alarm)
    return { type: 'committed' }
  }

  async cause(network: string, key: string): Promise<Cause | null> {
    const found = this.#store.causes.get(keyOf(network, key))
    return found ? { key: found.key, at: found.at, mail: found.mail } : null
  }

  async mails(network: string): Promise<readonly Cause[]> {
    return [...this.#store.causes.values()]
      .filter(cause => cause.network === network && cause.mail !== null)
      .map(({ key, at, mail }) => ({ key, at, mail }))
  }

  #queue(queued: QueuedEffect): void {
    const { key, network, queuedAt, effect } = queued
    if (this.#store.effects.has(key)) throw new Error(`effect ${key} was queued before`)
    this.#store.effects.set(key, queued)
    const addresses = effect.kind === 'letter' ? effect.to.map(recipient => recipient.address) : ['']
    const at = effect.kind === 'letter' ? effect.notBefore : queuedAt
    for (const [index, address] of addresses.entries()) {
      const delivery = { effect: key, index, address, at, attempts: 0, messageId: null, detail: null }
      this.#store.deliveries.set(keyOf(key, index), { ...delivery, state: 'queued', network, leaseUntil: null })
    }
  }
}

const sizes = new WeakMap<AnyEvent, number>()
/** In characters, as another store would keep them. */
const sizeOf = (events: readonly AnyEvent[]): number =>
  events.reduce((sum, event) => {
    const size = sizes.get(event) ?? JSON.stringify(event).length
    sizes.set(event, size)
    return sum + size
  }, 0)
