import { setTimeout as sleep } from 'node:timers/promises'
import type { World } from '../shared/road/world.ts'
import type { Received } from '../shared/secretary.ts'
import { receive } from '../shared/secretary.ts'
import { isIncomplete, StoreUnavailable } from './errors.ts'
import type { Arrival, Arrivals } from './sqlite/arrivals.ts'

/** After so many failures a mail is parked: it would fail for ever and hide behind "soon". */
const mostTries = 3
/** Before a mail that failed is tried again, in milliseconds. */
const pauseMs = 1_000
const batch = 50

/** Reads what the SMTP port has taken, in the order of arrival, and goes on where a dead process stopped. */
export class Intake {
  readonly #world: World
  readonly #arrivals: Arrivals
  readonly #onRead: (received: Received) => void
  /** Whether each note reached the disk. */
  readonly #noting: Promise<boolean>[] = []
  #running: Promise<void> | null = null
  #again = false
  #stopped = false

  /** `onRead`: after each mail's outcome is written. */
  constructor(world: World, arrivals: Arrivals, onRead: (received: Received) => void) {
    this.#world = world
    this.#arrivals = arrivals
    this.#onRead = onRead
  }

  /** There is (or may be) something to read. */
  kick(): void {
    if (this.#stopped) return
    this.#again = true
    this.#running ??= this.#run()
  }

  /** Finishes the mail at hand; the others wait on disk. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.#running
  }

  async #run(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false
      const failed = await this.#round()
      if (!failed || this.#stopped) continue
      await sleep(pauseMs)
      this.#again = true
    }
    this.#running = null
  }

  /** Every mail that waits, once. Answers whether one must be tried again. */
  async #round(): Promise<boolean> {
    let failed = false
    let after = 0
    for (;;) {
      const waiting = this.#arrivals.waiting(after, batch)
      for (const arrival of waiting) {
        if (this.#stopped) break
        after = arrival.seq
        if (!(await this.#read(arrival))) failed = true
      }
      const noted = await Promise.all(this.#noting.splice(0))
      if (noted.includes(false)) failed = true
      if (this.#stopped || waiting.length < batch) return failed && !this.#stopped
    }
  }

  /**
   * Strikes a mail off the list, on the side: the note shares the next mail's write to the disk. Whoever dies in between finds the mail on the
   * list again, and reads a duplicate.
   */
  #note(seq: number): void {
    const noted = this.#arrivals.done(seq).then(
      () => true,
      (error: unknown) => {
        this.#world.journal.warn('store-unavailable', { why: error instanceof Error ? error.name : 'unknown' })
        return false
      },
    )
    this.#noting.push(noted)
  }

  async #read(arrival: Arrival): Promise<boolean> {
    const { rawMails, journal } = this.#world
    const { seq, raw: id, network, from, to, at, authenticated } = arrival
    try {
      const raw = await rawMails.get(id)
      if (raw === null) throw new Error('the raw mail is gone')
      const received = await receive(this.#world, { raw, envelope: { from, to, at, authenticated } })
      this.#note(seq)
      journal.info('received', { mail: id, network, outcome: received.outcome })
      this.#onRead(received)
      return true
    } catch (error) {
      // The store says "not now": that is not the mail's fault.
      if (error instanceof StoreUnavailable) {
        journal.warn('store-unavailable', { why: error.message })
        return false
      }
      // Libraries that few mails need are loaded by the first that does. Nor is it the mail's fault when one is missing.
      if (isIncomplete(error)) {
        journal.warn('program-incomplete', { mail: id })
        return false
      }
      return this.#count(arrival, error)
    }
  }

  async #count(arrival: Arrival, error: unknown): Promise<boolean> {
    const { journal } = this.#world
    const why = error instanceof Error ? error.name : 'unknown'
    try {
      const tries = await this.#arrivals.failed(
        arrival.seq,
        error instanceof Error ? (error.stack ?? error.message) : String(error),
      )
      journal.warn('mail-failed', { mail: arrival.raw, network: arrival.network, tries, why })
      if (tries < mostTries) return false
      await this.#park(arrival, why)
      return true
    } catch (unavailable) {
      journal.warn('store-unavailable', { why: unavailable instanceof Error ? unavailable.name : 'unknown' })
      return false
    }
  }

  /** It ends, visibly, as `unreadable`; its bytes stay where they are. */
  async #park({ seq, raw, network, from, to, at, authenticated }: Arrival, why: string): Promise<void> {
    const reason = `could-not-be-processed: ${why}`
    const mail = { id: raw, outcome: 'unreadable', reason, commands: [], stream: null, by: null, organisation: null } as const
    const cause = { key: `parked/${raw}`, at, mail: { ...mail, envelope: { from, to, at, authenticated } } }
    await this.#world.log.commit({ network, cause, appends: [], effects: [], alarms: [] })
    await this.#arrivals.park(seq)
    this.#world.journal.warn('mail-parked', { mail: raw, network })
  }
}
