import type { Instant } from '../../shared/calendar/types.ts'
import type { LetterEffect, QueuedEffect, ReconsiderEffect } from '../../shared/effects.ts'
import type { ClaimResult, Delivery, DeliveryState, Outbox } from '../../shared/ports.ts'
import { isDead, ourselves } from '../owner.ts'
import type { Road } from './meta.ts'
import type { DeliveryRow } from './outbox-rows.ts'
import { asDelivery, deliveryColumns } from './outbox-rows.ts'
import type { Store } from './store.ts'

/** A few megabytes at most; the letters that are being answered are far shorter. */
const mostRemembered = 20
const longestRemembered = 100_000

/** In the words of the index `deliveries_open`: SQLite takes it only for a query that says the same. */
const isOpen = `state in ('sending', 'uncertain')`

type EffectRow = { key: string; network: string; queued_at: string; body: string }

/** The outbox in SQLite. Effects are queued by the event log, in the same write as the events that they follow from. */
export class SqliteOutbox implements Outbox {
  readonly #store: Store
  readonly #road: Road | null
  /** The effects that were loaded last, with the text that each was parsed from. */
  readonly #loaded = new Map<string, { readonly body: string; readonly effect: QueuedEffect['effect'] }>()

  /** `road`: how those that are claimed here are handed over. */
  constructor(store: Store, road: Road | null = null) {
    this.#store = store
    this.#road = road
  }

  async load(key: string): Promise<QueuedEffect | null> {
    const row = this.#store.get<EffectRow>('select key, network, queued_at, body from effects where key = ?', key)
    return row ? this.#remembered(row) : null
  }

  /** A letter to forty people is answered forty times, and need not be parsed each time. What stands in the database is read in any case. */
  #remembered(row: EffectRow): QueuedEffect {
    const known = this.#loaded.get(row.key)
    const { effect } = known?.body === row.body ? known : asQueued(row)
    this.#loaded.delete(row.key)
    if (row.body.length <= longestRemembered) this.#loaded.set(row.key, { body: row.body, effect })
    const oldest = this.#loaded.keys().next().value
    if (this.#loaded.size > mostRemembered && oldest !== undefined) this.#loaded.delete(oldest)
    return { key: row.key, network: row.network, queuedAt: row.queued_at, effect }
  }

  async due(now: Instant, limit: number): Promise<readonly string[]> {
    const found = new Set<string>()
    const sql = `select effect from deliveries where state = 'queued' and at <= ? order by at, seq`
    // Along the index, and no further than needed: while mails pour in thousands are queued, and this is asked after each.
    for (const { effect } of this.#store.each<{ effect: string }>(sql, now)) {
      found.add(effect)
      if (found.size >= limit) break
    }
    return [...found]
  }

  async nextAt(): Promise<Instant | null> {
    return this.#store.get<{ at: Instant | null }>(`select min(at) as at from deliveries where state = 'queued'`)?.at ?? null
  }

  /** On the disk before anything is handed over, together with all that the letter follows from. */
  async claim(key: string, index: number, now: Instant, leaseMs: number): Promise<ClaimResult> {
    const lease = new Date(Date.parse(now) + leaseMs).toISOString()
    return this.#store.write((): ClaimResult => {
      const sql = 'select state, at from deliveries where effect = ? and place = ?'
      const row = this.#store.get<{ state: DeliveryState; at: Instant }>(sql, key, index)
      if (row?.state === 'sending') return 'busy'
      if (row?.state !== 'queued') return 'settled'
      if (row.at > now) return 'not-due'
      const claim = `update deliveries set state = 'sending', attempts = attempts + 1, lease_until = ?, owner = ?, road = ?
        where effect = ? and place = ?`
      this.#store.run(claim, lease, ourselves, this.#road, key, index)
      return 'claimed'
    })
  }

  async record({ effect, index, state, attempts, at, messageId, detail }: Delivery): Promise<void> {
    // What has been sent can only bounce; what failed or bounced is over.
    const sql = `update deliveries set state = ?, attempts = ?, at = ?, message_id = coalesce(?, message_id), detail = ?
      where effect = ? and place = ? and (state in ('queued', 'sending', 'uncertain') or (state = 'sent' and ? = 'bounced'))`
    await this.#store.note(() => this.#store.run(sql, state, attempts, at, messageId, detail, effect, index, state))
  }

  async done(key: string): Promise<void> {
    const sql = `update deliveries set state = 'sent' where effect = ? and address = ''`
    await this.#store.note(() => this.#store.run(sql, key))
  }

  async deliveries(key: string): Promise<readonly Delivery[]> {
    const sql = `select ${deliveryColumns} from deliveries where effect = ? order by place`
    return this.#store.all<DeliveryRow>(sql, key).map(asDelivery)
  }

  async byMessageId(messageId: string): Promise<Delivery | null> {
    const sql = `select ${deliveryColumns} from deliveries where message_id = ? order by seq desc limit 1`
    const row = this.#store.get<DeliveryRow>(sql, messageId)
    return row ? asDelivery(row) : null
  }

  async noteTold(key: string, told: string): Promise<void> {
    const sql = 'insert into told (effect, body) values (?, ?) on conflict do update set body = excluded.body'
    await this.#store.note(() => this.#store.run(sql, key, told))
  }

  async told(key: string): Promise<string | null> {
    return this.#store.get<{ body: string }>('select body from told where effect = ?', key)?.body ?? null
  }

  async answersSince(network: string, address: string, since: Instant): Promise<readonly QueuedEffect[]> {
    // A delivery's own time is never before the one at which it was queued, so that the index leaves only the newest to look at.
    const sql = `select distinct e.key, e.network, e.queued_at, e.body from deliveries d join effects e on e.key = d.effect
      where d.network = ? and d.address = ? and d.at >= ? and e.queued_at >= ? order by d.seq`
    return this.#store
      .all<EffectRow>(sql, network, address, since, since)
      .map(asQueued)
      .filter(({ effect }) => effect.kind === 'letter' && effect.answering !== null)
  }

  /** A claim whose process is dead is as good as run out: on one machine we need not wait for the lease. */
  async expireClaims(now: Instant): Promise<number> {
    const claimed = this.#store.all<{ seq: number; lease_until: Instant; owner: string }>(
      `select seq, lease_until, owner from deliveries where ${isOpen} and state = 'sending'`,
    )
    const expired = claimed.filter(({ lease_until, owner }) => lease_until <= now || isDead(owner))
    if (expired.length === 0) return 0
    // Still the same claim: another process may have settled it since we looked.
    const sql = `update deliveries set state = 'uncertain', detail = 'nobody noted how the sending ended'
      where seq = ? and state = 'sending' and lease_until = ? and owner = ?`
    return this.#store.note(() =>
      expired.reduce((sum, { seq, lease_until, owner }) => sum + this.#store.run(sql, seq, lease_until, owner), 0),
    )
  }

  /** What may or may not have been handed over on this road, oldest first. */
  async uncertain(road: Road): Promise<readonly Delivery[]> {
    const sql = `select ${deliveryColumns} from deliveries where ${isOpen} and state = 'uncertain' and road = ? order by seq`
    return this.#store.all<DeliveryRow>(sql, road).map(asDelivery)
  }

  /** Claims that were never settled, with the dead process that made them. */
  async abandoned(): Promise<readonly { readonly delivery: Delivery; readonly owner: string }[]> {
    const sql = `select ${deliveryColumns}, owner from deliveries where ${isOpen} and state = 'uncertain' and owner is not null order by seq`
    return this.#store
      .all<DeliveryRow & { owner: string }>(sql)
      .filter(row => isDead(row.owner))
      .map(row => ({ delivery: asDelivery(row), owner: row.owner }))
  }

  /** That process handed nothing over: the letter waits again. Answers whether it was still its claim. */
  async release({ effect, index }: Delivery, owner: string, now: Instant): Promise<boolean> {
    const sql = `update deliveries set state = 'queued', at = ?, detail = null
      where effect = ? and place = ? and state = 'uncertain' and owner = ?`
    return (await this.#store.note(() => this.#store.run(sql, now, effect, index, owner))) > 0
  }

  async counts(network: string): Promise<Record<'queued' | 'sent' | 'failed' | 'uncertain', number>> {
    const rows = this.#store.all<{ state: DeliveryState; many: number }>(
      `select state, count(*) as many from deliveries where network = ? and address <> '' group by state`,
      network,
    )
    const of = (...states: DeliveryState[]): number =>
      rows.reduce((sum, row) => sum + (states.includes(row.state) ? row.many : 0), 0)
    return { queued: of('queued', 'sending'), sent: of('sent'), failed: of('failed', 'bounced'), uncertain: of('uncertain') }
  }
}

const asQueued = ({ key, network, queued_at: queuedAt, body }: EffectRow): QueuedEffect => ({
  key,
  network,
  queuedAt,
  effect: JSON.parse(body) as LetterEffect | ReconsiderEffect,
})
