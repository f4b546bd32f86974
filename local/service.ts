import { carryOut } from '../shared/courier.ts'
import type { DueAlarm } from '../shared/ports.ts'
import { sweep, wake } from '../shared/secretary.ts'
import { ClockWatch } from './clock-watch.ts'
import { settleClaims } from './evidence.ts'
import type { LocalWorld } from './world.ts'

/** Milliseconds. Another process may have set an alarm: we look at least this often. */
const pollMs = 30_000
/** After something failed. */
const pauseMs = 5_000
const minuteMs = 60_000
/** How many days a raw mail with a personal number is kept; the bucket's rule on AWS says the same (infra/bucket.ts). */
const daysApart = 30
const dayMs = 24 * 60 * minuteMs
/** Letters under way at the same moment; each may have many recipients. */
const parallel = 4

/** Real time: rings alarms and carries out letters when they are due, until it is stopped. */
export class Service {
  readonly #world: LocalWorld
  /** Letters that failed, and until when they rest (milliseconds of the machine's clock). */
  readonly #resting = new Map<string, number>()
  #timer: NodeJS.Timeout | null = null
  #running: Promise<void> | null = null
  #again = false
  #stopped = false
  readonly #watch = new ClockWatch()
  #minute = 0
  #day = 0

  constructor(world: LocalWorld) {
    this.#world = world
  }

  /** Something may be due. */
  kick(): void {
    if (this.#stopped) return
    this.#again = true
    this.#running ??= this.#run()
  }

  /** Finishes the alarms and letters at hand. */
  async stop(): Promise<void> {
    this.#stopped = true
    if (this.#timer) clearTimeout(this.#timer)
    await this.#running
  }

  async #run(): Promise<void> {
    let wait = 0
    while (this.#again && !this.#stopped) {
      this.#again = false
      wait = await this.#round().catch(error => this.#failed('round-failed', {}, error))
    }
    this.#running = null
    if (this.#stopped) return
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.kick(), wait)
  }

  /** Everything that is due. Answers after how many milliseconds to look again. */
  async #round(): Promise<number> {
    await this.#chores()
    const wellRung = await this.#ring()
    const wellSent = await this.#deliver()
    if (!wellRung || !wellSent) return pauseMs
    const { alarms, outbox, clock } = this.#world
    const times = [await alarms.nextAt(), await outbox.nextAt()].filter(at => at !== null).sort()
    const next = times[0]
    if (next === undefined) return pollMs
    return Math.min(pollMs, Math.max(10, Date.parse(next) - Date.parse(clock.now())))
  }

  /** Once a minute and once a day. */
  async #chores(): Promise<void> {
    const { clock, journal } = this.#world
    const now = Date.now()
    const jump = this.#watch.look(now, performance.now())
    if (jump !== null) journal.warn('clock-jumped', { seconds: Math.round(jump / 1000) })
    if (now - this.#minute >= minuteMs || now < this.#minute) {
      this.#minute = now
      const stands = clock.get()
      const ahead = stands === null ? 0 : Date.parse(stands) - now
      // Somebody brought the folder into the future, or the machine's clock was set back: the folder's time stands until it is caught up.
      if (ahead > minuteMs) journal.warn('clock-is-ahead', { seconds: Math.round(ahead / 1000) })
      await clock.bringTo(clock.now())
      await settleClaims(this.#world, clock.now())
    }
    if (now - this.#day < dayMs && now >= this.#day) return
    this.#day = now
    await sweep(this.#world)
    const forgotten = await this.#world.forgetApart(now - daysApart * dayMs)
    if (forgotten > 0) journal.info('held-mails-forgotten', { mails: forgotten })
  }

  async #ring(): Promise<boolean> {
    const { alarms, clock } = this.#world
    let aside: DueAlarm | null = null
    while (!this.#stopped) {
      const alarm: DueAlarm | null = await alarms.next(clock.now(), aside)
      if (alarm === null) break
      const { network, stream, name } = alarm
      const wait = await wake(this.#world, alarm, clock.now()).then(
        () => 0,
        error => this.#failed('alarm-failed', { network, stream, alarm: name }, error),
      )
      // The others ring all the same.
      if (wait > 0) aside = alarm
    }
    return aside === null
  }

  async #deliver(): Promise<boolean> {
    for (const [key, until] of this.#resting) if (until <= Date.now()) this.#resting.delete(key)
    while (!this.#stopped) {
      const now = this.#world.clock.now()
      const most = parallel + this.#resting.size
      const due = (await this.#world.outbox.due(now, most)).filter(key => !this.#resting.has(key)).slice(0, parallel)
      if (due.length === 0) break
      await Promise.all(due.map(key => this.#carryOut(key, now)))
    }
    return this.#resting.size === 0
  }

  async #carryOut(key: string, now: string): Promise<void> {
    try {
      await carryOut(this.#world, key, now)
      const left = (await this.#world.outbox.deliveries(key)).some(({ state, at }) => state === 'queued' && at <= now)
      if (left) this.#resting.set(key, Date.now() + minuteMs)
    } catch (error) {
      this.#failed('letter-failed', { effect: key }, error)
      this.#resting.set(key, Date.now() + minuteMs)
    }
  }

  #failed(event: string, ids: Record<string, string>, error: unknown): number {
    this.#world.journal.warn(event, { ...ids, why: error instanceof Error ? error.name : 'unknown' })
    return pauseMs
  }
}
