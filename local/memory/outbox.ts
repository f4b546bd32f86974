import type { Instant } from '../../shared/calendar/types.ts'
import type { QueuedEffect } from '../../shared/effects.ts'
import type { ClaimResult, Delivery, DeliveryState, Outbox } from '../../shared/ports.ts'
import type { MemoryStore } from './store.ts'
import { keyOf } from './store.ts'

type Kept = MemoryStore['deliveries'] extends Map<string, infer D> ? D : never

/** The outbox in memory. */
export class MemoryOutbox implements Outbox {
  readonly #store: MemoryStore

  constructor(store: MemoryStore) {
    this.#store = store
  }

  async load(key: string): Promise<QueuedEffect | null> {
    return this.#store.effects.get(key) ?? null
  }

  async due(now: Instant, limit: number): Promise<readonly string[]> {
    const due = this.#all(({ state, at }) => state === 'queued' && at <= now)
    // A stable sort: among equals, who was queued first.
    const oldestFirst = due.sort((a, b) => compare(a.at, b.at)).map(({ effect }) => effect)
    return [...new Set(oldestFirst)].slice(0, limit)
  }

  async nextAt(): Promise<Instant | null> {
    let first: Instant | null = null
    for (const { state, at } of this.#store.deliveries.values())
      if (state === 'queued' && (first === null || at < first)) first = at
    return first
  }

  async claim(key: string, index: number, now: Instant, leaseMs: number): Promise<ClaimResult> {
    const kept = this.#store.deliveries.get(keyOf(key, index))
    if (kept?.state === 'sending') return 'busy'
    if (kept?.state !== 'queued') return 'settled'
    if (kept.at > now) return 'not-due'
    const leaseUntil = new Date(Date.parse(now) + leaseMs).toISOString()
    this.#keep({ ...kept, state: 'sending', attempts: kept.attempts + 1, leaseUntil })
    return 'claimed'
  }

  async record(delivery: Delivery): Promise<void> {
    const kept = this.#store.deliveries.get(keyOf(delivery.effect, delivery.index))
    if (!kept || !mayBecome(kept.state, delivery.state)) return
    const { state, attempts, at, detail } = delivery
    this.#keep({ ...kept, state, attempts, at, detail, messageId: delivery.messageId ?? kept.messageId, leaseUntil: null })
  }

  async done(key: string): Promise<void> {
    const kept = this.#store.deliveries.get(keyOf(key, 0))
    if (kept?.address === '') this.#keep({ ...kept, state: 'sent' })
  }

  async deliveries(key: string): Promise<readonly Delivery[]> {
    const queued = this.#store.effects.get(key)
    const places = queued?.effect.kind === 'letter' ? queued.effect.to.keys() : [0]
    return [...places].flatMap(index => this.#store.deliveries.get(keyOf(key, index)) ?? []).map(asDelivery)
  }

  async byMessageId(messageId: string): Promise<Delivery | null> {
    const found = this.#all(kept => kept.messageId === messageId).at(-1)
    return found ? asDelivery(found) : null
  }

  async noteTold(key: string, told: string): Promise<void> {
    this.#store.told.set(key, told)
  }

  async told(key: string): Promise<string | null> {
    return this.#store.told.get(key) ?? null
  }

  async answersSince(network: string, address: string, since: Instant): Promise<readonly QueuedEffect[]> {
    const keys = this.#all(kept => kept.network === network && kept.address === address).map(({ effect }) => effect)
    return [...new Set(keys)].flatMap(key => {
      const queued = this.#store.effects.get(key)
      const isAnswer = queued?.effect.kind === 'letter' && queued.effect.answering !== null && queued.queuedAt >= since
      return isAnswer ? [queued] : []
    })
  }

  async expireClaims(now: Instant): Promise<number> {
    const expired = this.#all(({ state, leaseUntil }) => state === 'sending' && leaseUntil !== null && leaseUntil <= now)
    const detail = 'nobody noted how the sending ended'
    for (const kept of expired) this.#keep({ ...kept, state: 'uncertain', detail, leaseUntil: null })
    return expired.length
  }

  async counts(network: string): Promise<Record<'queued' | 'sent' | 'failed' | 'uncertain', number>> {
    const letters = this.#all(kept => kept.network === network && kept.address !== '')
    const of = (...states: DeliveryState[]): number => letters.filter(({ state }) => states.includes(state)).length
    return { queued: of('queued', 'sending'), sent: of('sent'), failed: of('failed', 'bounced'), uncertain: of('uncertain') }
  }

  #all(wanted: (kept: Kept) => boolean): Kept[] {
    const found: Kept[] = []
    for (const kept of this.#store.deliveries.values()) if (wanted(kept)) found.push(kept)
    return found
  }

  #keep(kept: Kept): void {
    this.#store.deliveries.set(keyOf(kept.effect, kept.index), kept)
  }
}

/** What has been sent can only bounce; what failed or bounced is over. */
const mayBecome = (from: DeliveryState, to: DeliveryState): boolean =>
  from === 'queued' || from === 'sending' || from === 'uncertain' || (from === 'sent' && to === 'bounced')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const asDelivery = ({ network: _network, leaseUntil: _leaseUntil, ...delivery }: Kept): Delivery => delivery
