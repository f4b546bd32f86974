import { randomUUID } from 'node:crypto'
import type { Instant } from '../../../shared/calendar/types.ts'
import type { LetterEffect, QueuedEffect, ReconsiderEffect } from '../../../shared/effects.ts'
import type { ClaimResult, Delivery, DeliveryState, Outbox } from '../../../shared/ports.ts'
import type { Bodies } from './bodies.ts'
import { stowed, unstowed } from './bodies.ts'
import { effectKey, notBefore, recipientKey, recipientsOf, toldKey } from './items.ts'
import { deliveryIn, mayBecome, openOf, waiting } from './recipients.ts'
import { indexes } from './shape.ts'
import type { Item, Table } from './table.ts'
import { collected, needed, numberIn, textIn } from './table.ts'

/** How many letters a warm function keeps: what was queued never changes. */
const keptLetters = 500

/** How many letters are looked at to find the oldest that waits: where SES takes none, they are all of an age. */
const mostLookedAt = 50

interface Known {
  readonly queued: QueuedEffect
  readonly addresses: readonly string[]
  /** Recipients that somebody has claimed: when it is all of them, the letter's mark in the index goes. */
  readonly claimed: Set<number>
  marked: boolean
}

/** The outbox in DynamoDB. A recipient's item exists from its first claim on; until then it is what the letter says. */
export class DynamoOutbox implements Outbox {
  readonly #table: Table
  readonly #bodies: Bodies
  readonly #kept = new Map<string, Known>()

  constructor(table: Table, bodies: Bodies) {
    this.#table = table
    this.#bodies = bodies
  }

  async load(key: string): Promise<QueuedEffect | null> {
    return (await this.#known(key))?.queued ?? null
  }

  async due(now: Instant, limit: number): Promise<readonly string[]> {
    const found = new Set<string>()
    for await (const item of this.#table.index(indexes.open, 'due', { upTo: `${now}#~` }, limit)) {
      found.add(needed(item, 'effect'))
      if (found.size >= limit) break
    }
    return [...found].slice(0, limit)
  }

  async nextAt(): Promise<Instant | null> {
    for await (const item of this.#table.index(indexes.open, 'due', {}, 1)) return needed(item, 'openAt').split('#')[0] ?? null
    return null
  }

  async claim(key: string, index: number, now: Instant, leaseMs: number): Promise<ClaimResult> {
    const known = await this.#known(key)
    const address = known?.addresses[index]
    if (known === null || address === undefined) return 'settled'
    if (notBefore(known.queued) > now) return 'not-due'
    const leaseUntil = new Date(Date.parse(now) + leaseMs).toISOString()
    const state = 'sending'
    const claim = randomUUID()
    const answer = await this.#table.change({
      key: recipientKey(key, index),
      set: {
        ...this.#whose(known, index, address),
        state,
        at: now,
        claim,
        leaseUntil,
        ...openOf({ state, at: now, leaseUntil }, key),
      },
      add: { attempts: 1 },
      only: `attribute_not_exists(pk) or (#state = :queued and #at <= :now)`,
      values: { queued: 'queued', now },
    })
    known.claimed.add(index)
    // The answer to our own claim may be lost on the way: the client asks again, and finds the claim standing.
    if (answer.changed || (answer.found !== null && textIn(answer.found, 'claim') === claim)) {
      await this.#unmark(known)
      return 'claimed'
    }
    const found = answer.found && textIn(answer.found, 'state')
    if (found === 'sending') return 'busy'
    return found === 'queued' ? 'not-due' : 'settled'
  }

  async record({ effect, index, address, state, attempts, at, messageId, detail }: Delivery): Promise<void> {
    const known = await this.#known(effect)
    if (known === null) return
    await this.#table.change({
      key: recipientKey(effect, index),
      set: {
        ...this.#whose(known, index, address),
        state,
        attempts,
        at,
        detail,
        leaseUntil: null,
        ...(messageId !== null && { messageId }),
        ...openOf({ state, at, leaseUntil: null }, effect),
      },
      ...mayBecome(state),
    })
    known.claimed.add(index)
  }

  async done(key: string): Promise<void> {
    const known = await this.#known(key)
    if (known === null || known.queued.effect.kind === 'letter') return
    const whose = this.#whose(known, 0, '')
    const set = { ...whose, state: 'sent', at: known.queued.queuedAt, leaseUntil: null, open: null, openAt: null }
    await this.#table.change({ key: recipientKey(key, 0), set, only: 'attribute_not_exists(pk) or attribute_exists(pk)' })
    known.claimed.add(0)
    await this.#unmark(known)
  }

  async deliveries(key: string): Promise<readonly Delivery[]> {
    const rows = new Map<number, Delivery>()
    let head: Item | null = null
    for await (const item of this.#table.partition(`effect/${key}`)) {
      const sort = textIn(item, 'sk')
      if (sort === 'effect') head = item
      else if (sort !== toldKey(key).sk) rows.set(numberIn(item, 'place'), deliveryIn(item))
    }
    if (head === null) return []
    const known = this.#kept.get(key) ?? this.#keep(await this.#knownFrom(head))
    known.marked = head.open !== undefined
    for (const index of rows.keys()) known.claimed.add(index)
    // Whoever claimed the last one may have died before the mark was gone.
    await this.#unmark(known)
    return known.addresses.map((address, index) => rows.get(index) ?? waiting(known.queued, index, address))
  }

  /** One recipient alone, by one request; null when nobody has claimed it yet, or the letter is none of ours. */
  async delivery(key: string, index: number): Promise<Delivery | null> {
    const item = await this.#table.get(recipientKey(key, index))
    return item && deliveryIn(item)
  }

  /** Writes beside a letter what SES tells of it and what changes nothing about its state. */
  async remark({ effect, index }: Pick<Delivery, 'effect' | 'index'>, remark: string, at: Instant): Promise<void> {
    const set = { remark, remarkAt: at }
    await this.#table.change({ key: recipientKey(effect, index), set, only: 'attribute_exists(pk)' })
  }

  /** How many letters may or may not have been sent, of those of which that is known since then. */
  async uncertain(since: Instant): Promise<number> {
    return (await collected(this.#table.index(indexes.open, 'uncertain', { after: since }), item => item)).length
  }

  /** Letters of which somebody was tried and waits still, by when they are tried next. Whom nobody has claimed yet has no item. */
  async putOff(): Promise<readonly QueuedEffect[]> {
    const waiting = await collected(this.#table.index(indexes.open, 'due', {}, 1000), item => item)
    const keys = new Set(waiting.filter(item => item.place !== undefined).map(item => needed(item, 'effect')))
    const letters = await Promise.all([...keys].slice(0, mostLookedAt).map(key => this.load(key)))
    return letters.filter(each => each !== null)
  }

  async byMessageId(messageId: string): Promise<Delivery | null> {
    const found = await collected(this.#table.index(indexes.messages, messageId), deliveryIn)
    return found.at(-1) ?? null
  }

  async noteTold(key: string, told: string): Promise<void> {
    await this.#table.put({ ...toldKey(key), ...(await stowed(this.#bodies, told)) })
  }

  async told(key: string): Promise<string | null> {
    const item = await this.#table.get(toldKey(key))
    return item && unstowed(this.#bodies, textIn(item, 'body'), textIn(item, 'bodyAt'))
  }

  async answersSince(network: string, address: string, since: Instant): Promise<readonly QueuedEffect[]> {
    const range = { after: since }
    const found = await collected(this.#table.index(indexes.answers, `${network}/${address}`, range), item =>
      needed(item, 'effect'),
    )
    const queued = await Promise.all(found.map(key => this.load(key)))
    return queued.filter(each => each !== null)
  }

  async expireClaims(now: Instant): Promise<number> {
    let expired = 0
    for await (const item of this.#table.index(indexes.open, 'claimed', { upTo: `${now}#~` })) {
      const [effect, place, leaseUntil] = [needed(item, 'effect'), numberIn(item, 'place'), needed(item, 'leaseUntil')]
      const state = 'uncertain'
      const detail = 'nobody noted how the sending ended'
      const { changed } = await this.#table.change({
        key: recipientKey(effect, place),
        set: { state, detail, leaseUntil: null, ...openOf({ state, at: leaseUntil, leaseUntil: null }, effect) },
        // Still the same claim: somebody may have settled it since we looked.
        only: '#state = :sending and #leaseUntil = :seen',
        values: { sending: 'sending', seen: leaseUntil },
      })
      if (changed) expired += 1
    }
    return expired
  }

  async counts(network: string): Promise<Record<'queued' | 'sent' | 'failed' | 'uncertain', number>> {
    const many = new Map<string, number>()
    const add = (state: string, by: number) => many.set(state, (many.get(state) ?? 0) + by)
    for await (const item of this.#table.index(indexes.lists, `letters/${network}`, {}, 1000)) {
      const state = textIn(item, 'state')
      add('queued', state === null ? numberIn(item, 'recipients') : -1)
      if (state !== null) add(state, 1)
    }
    const of = (...states: DeliveryState[]): number => states.reduce((sum, state) => sum + (many.get(state) ?? 0), 0)
    return { queued: of('queued', 'sending'), sent: of('sent'), failed: of('failed', 'bounced'), uncertain: of('uncertain') }
  }

  #whose({ queued: { key, network, effect } }: Known, place: number, address: string) {
    const listed = effect.kind === 'letter' ? { listed: `letters/${network}`, listedAs: `${key}/${place}` } : {}
    return { effect: key, place, address, ...listed }
  }

  async #unmark(known: Known): Promise<void> {
    if (!known.marked || known.claimed.size < known.addresses.length) return
    known.marked = false
    const key = effectKey(known.queued.key)
    await this.#table.change({ key, set: { open: null, openAt: null }, only: 'attribute_exists(pk)' })
  }

  async #known(key: string): Promise<Known | null> {
    const kept = this.#kept.get(key)
    if (kept !== undefined) return kept
    const item = await this.#table.get(effectKey(key))
    return item && this.#keep(await this.#knownFrom(item))
  }

  async #knownFrom(item: Item): Promise<Known> {
    const text = await unstowed(this.#bodies, textIn(item, 'body'), textIn(item, 'bodyAt'))
    const effect = JSON.parse(text) as LetterEffect | ReconsiderEffect
    const queued = { key: needed(item, 'effect'), network: needed(item, 'network'), queuedAt: needed(item, 'at'), effect }
    return { queued, addresses: recipientsOf(queued), claimed: new Set(), marked: item.open !== undefined }
  }

  #keep(known: Known): Known {
    this.#kept.set(known.queued.key, known)
    const oldest = this.#kept.keys().next().value
    if (this.#kept.size > keptLetters && oldest !== undefined) this.#kept.delete(oldest)
    return known
  }
}
