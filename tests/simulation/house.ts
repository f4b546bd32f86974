import { StoreUnavailable } from '../../local/errors.ts'
import { MemoryAlarms } from '../../local/memory/alarms.ts'
import { MemoryEventLog } from '../../local/memory/event-log.ts'
import { MemoryOutbox } from '../../local/memory/outbox.ts'
import type { MemoryStore } from '../../local/memory/store.ts'
import { memoryStore } from '../../local/memory/store.ts'
import { Arrivals } from '../../local/sqlite/arrivals.ts'
import { migrations } from '../../local/sqlite/schema.ts'
import { Store } from '../../local/sqlite/store.ts'
import { carryOut } from '../../shared/courier.ts'
import type { DueAlarm, EventLog, Outbox, Write } from '../../shared/ports.ts'
import type { NetworkFiles, World } from '../../shared/road/world.ts'
import { openNetworks, receive, sweep, wake } from '../../shared/secretary.ts'
import { Door } from './door.ts'
import type { Alive } from './hazards.ts'
import { Crash, Hazards } from './hazards.ts'
import { KeptMails } from './kept-mails.ts'
import type { Random } from './random.ts'
import type { HandedOver } from './transport.ts'
import { Transport } from './transport.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** The ports as one process has them. A planted fault is one of these with something wrong in it. */
export interface Ports {
  readonly log: EventLog
  readonly outbox: Outbox
  readonly alarms: MemoryAlarms
  readonly rawMails: KeptMails
  readonly arrivals: Arrivals
}

/** What a fault may change in the house: the ports, or how the house goes about its work. */
export interface Plant {
  readonly ports?: (ports: Ports, house: House) => Ports
  readonly receive?: typeof receive
  readonly wake?: typeof wake
  readonly sweeps?: boolean
  /** The sending server hears 250 before anything is on the disk. */
  readonly hasty?: boolean
}

export interface Process extends Alive {
  readonly world: World
  readonly ports: Ports
  isOpen: boolean
  /** Letters that failed, and until when they rest. */
  readonly resting: Map<string, number>
}

/** Several streams are read one by one, as a store may do it: each of them is a step at which a process may die. */
const oneByOne = (log: EventLog): EventLog =>
  new Proxy(log, {
    get: (target, key) =>
      key === 'tails'
        ? async (...[network, streams, fold]: Parameters<EventLog['tails']>) =>
            (await Promise.all(streams.map(each => target.tails(network, [each], fold)))).flat()
        : Reflect.get(target, key),
  })

/** From when until when something was wrong, by the house's clock: what was late then had a reason. */
export interface Trouble {
  readonly from: string
  to: string
}

/**
 * One machine with its data folder, in time of its own: what is on the disk stays, processes come and go. The work of a round is that of
 * `local/service.ts` and `local/intake.ts`, without their waiting.
 */
export class House {
  networks: ReadonlyMap<string, NetworkFiles>
  readonly store: MemoryStore = memoryStore()
  readonly rawMails = new KeptMails()
  readonly hazards: Hazards
  readonly transport: Transport
  readonly door: Door
  readonly logged: string[] = []
  readonly troubles: Trouble[] = []
  readonly plant: Plant
  processes: (Process | null)[]
  /** True time, in milliseconds, and by how much the machine's clock is wrong. */
  now: number
  skew = 0
  /** In some houses nearly every write keeps a snapshot: nothing may be otherwise in them. */
  mostUnfolded: number | null = null
  /** There may be mails that nobody has read yet. */
  hasMail = false
  onCommit: (write: Write) => void = () => undefined
  onTaken: (taken: HandedOver) => void = () => undefined
  readonly #arrivals = new Store(':memory:')
  readonly #random: Random
  readonly #up: number[]
  #clock = ''
  #swept = 0
  #pauseUntil = 0

  constructor(files: readonly NetworkFiles[], at: number, processes: number, random: Random, plant: Plant = {}) {
    this.networks = new Map(files.map(each => [each.charter.id, each]))
    this.now = at
    this.plant = plant
    this.#random = random.fork('house')
    this.hazards = new Hazards(random.fork('hazards'))
    this.hazards.onFull = () => this.#diskIsFull()
    this.transport = new Transport(
      random.fork('transport'),
      () => this.clock(),
      taken => this.onTaken(taken),
    )
    this.door = new Door(this, random.fork('door'))
    this.processes = Array.from({ length: processes }, () => null)
    this.#up = this.processes.map(() => at)
    for (const step of migrations) this.#arrivals.exec(step)
  }

  /** The folder's time: the machine's, but never back. */
  clock(): string {
    const machine = new Date(this.now + this.skew).toISOString()
    if (machine > this.#clock) this.#clock = machine
    return this.#clock
  }

  /** The disk as it is, without any process. */
  get disk(): Ports {
    const { store, rawMails } = this
    return {
      log: new MemoryEventLog(store),
      outbox: new MemoryOutbox(store),
      alarms: new MemoryAlarms(store),
      rawMails,
      arrivals: new Arrivals(this.#arrivals),
    }
  }

  async close(): Promise<void> {
    await this.#arrivals.close()
  }

  /** Whatever is due happens, each thing in its time, until it is `to`. */
  async until(to: number): Promise<void> {
    for (let rounds = 0; ; rounds += 1) {
      const moment = await this.#nextMoment()
      if (moment > to) break
      // Something that cannot be done now is tried again in a minute.
      if (moment > this.now) rounds = 0
      this.now = Math.max(this.now, moment) + (rounds > 20 ? minute : 0)
      await Promise.all([...this.door.open(), ...this.processes.map((process, place) => this.#turn(process, place))])
    }
    this.now = Math.max(this.now, to)
  }

  /** Everything is stopped and begun anew, as after a change of the files. */
  restart(networks = this.networks): void {
    this.networks = networks
    for (const process of this.processes) if (process) this.fell(process, 0)
  }

  /** This process is dead; another one is started in its place after so many milliseconds. */
  fell(process: Process, downFor: number): void {
    process.dead = true
    const place = this.processes.indexOf(process)
    if (place < 0) return
    this.processes[place] = null
    this.#up[place] = this.now + downFor
    // Whoever is started in its place looks at what waits, as `serve` does: it may have died with the list in its hand.
    this.hasMail = true
    if (downFor > 0) this.trouble(downFor)
  }

  trouble(lasts: number): void {
    const from = this.clock()
    this.troubles.push({ from, to: new Date(Date.parse(from) + lasts + 5 * minute).toISOString() })
  }

  downFor(): number {
    return this.#random.chance(0.1) ? this.#random.between(60, 2000) * minute : this.#random.between(0, 5) * minute
  }

  #diskIsFull(): void {
    const lasts = this.#random.between(1, 240) * minute
    this.trouble(lasts)
    this.#pauseUntil = this.now + 10 * minute
    this.door.later(this.now + lasts, () => {
      this.hazards.isDiskFull = false
    })
  }

  async #turn(process: Process | null, place: number): Promise<void> {
    if (process === null && (this.#up[place] ?? 0) > this.now) return
    const living = process ?? this.#start(place)
    await this.#safely(living, async () => {
      if (!living.isOpen) await openNetworks(living.world, this.clock())
      living.isOpen = true
      await this.#round(living)
    })
  }

  #start(place: number): Process {
    const alive: Alive = { dead: false }
    const observed = this.#observed(this.disk)
    const ports = this.plant.ports?.(observed, this) ?? observed
    const guard = <T extends object>(name: string, port: T): T => this.hazards.guard(name, port, alive)
    const note = (event: string, ids: object = {}): void => {
      this.logged.push(JSON.stringify({ event, ...ids }))
    }
    const guarded: Ports = {
      log: oneByOne(guard('log', ports.log)),
      outbox: guard('outbox', ports.outbox),
      alarms: guard('alarms', ports.alarms),
      rawMails: guard('rawMails', ports.rawMails),
      arrivals: guard('arrivals', ports.arrivals),
    }
    const world: World = {
      networks: this.networks,
      ...guarded,
      postman: guard('postman', this.transport),
      secrets: [new Uint8Array(32).fill(7)],
      journal: { info: note, warn: note },
      ...(this.mostUnfolded !== null && { mostUnfolded: this.mostUnfolded }),
    }
    const process: Process = Object.assign(alive, { world, ports: guarded, isOpen: false, resting: new Map<string, number>() })
    this.processes[place] = process
    return process
  }

  #observed(ports: Ports): Ports {
    const commit = ports.log.commit.bind(ports.log)
    ports.log.commit = async write => {
      const result = await commit(write)
      if (result.type === 'committed') {
        this.onCommit(write)
        for (const { stream, name, at } of write.alarms) this.#strays({ network: write.network, stream, name, at })
      }
      return result
    }
    return ports
  }

  /** A scheduler rings some alarms once more: late, twice, or one that has been moved since; and now and then one too early. */
  #strays(alarm: DueAlarm): void {
    if (this.hazards.dangers.crash === 0 || !this.#random.chance(0.15)) return
    const at = Date.parse(alarm.at) + this.#random.between(-day, 3 * day)
    this.door.later(at, async () => {
      const process = this.processes.find(each => each?.isOpen === true)
      if (process == null || this.hazards.isDiskFull) return
      await this.#safely(process, () => (this.plant.wake ?? wake)(process.world, alarm, this.clock()))
    })
  }

  /** Whatever the work comes to, the house stands. */
  async #safely(process: Process, work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (process.dead || error instanceof Crash) this.fell(process, this.downFor())
      else if (error instanceof StoreUnavailable) this.#pauseUntil = this.now + 10 * minute
      else throw error
    }
  }

  async #round(process: Process): Promise<void> {
    const { outbox } = process.ports
    await outbox.expireClaims(this.clock())
    if (this.now - this.#swept >= day && this.plant.sweeps !== false) {
      this.#swept = this.now
      await sweep(process.world)
    }
    // Two processes begin at different ends, so that they meet in the middle.
    const isSecond = this.processes.indexOf(process) > 0
    if (isSecond) await this.#ring(process)
    if (this.hasMail) await this.#read(process, isSecond)
    await this.#ring(process)
    await this.#deliver(process)
  }

  async #read({ world, ports }: Process, fromTheEnd: boolean): Promise<void> {
    this.hasMail = false
    const waiting = await ports.arrivals.waiting(0, 50)
    if (waiting.length > 0) this.hasMail = true
    for (const { seq, raw: id, from, to, at, authenticated } of fromTheEnd ? waiting.toReversed() : waiting) {
      const raw = await world.rawMails.get(id)
      if (raw === null) throw new Error(`the raw mail ${id} is gone`)
      await (this.plant.receive ?? receive)(world, { raw, envelope: { from, to, at, authenticated } })
      await ports.arrivals.done(seq)
    }
  }

  async #ring({ world }: Process): Promise<void> {
    for (;;) {
      const alarm = await world.alarms.next(this.clock())
      if (alarm === null) return
      await (this.plant.wake ?? wake)(world, alarm, this.clock())
    }
  }

  async #deliver({ world, resting }: Process): Promise<void> {
    for (const [key, until] of resting) if (until <= this.now) resting.delete(key)
    for (;;) {
      const at = this.clock()
      const due = (await world.outbox.due(at, 4 + resting.size)).filter(key => !resting.has(key)).slice(0, 4)
      if (due.length === 0) return
      const ended = await Promise.allSettled(due.map(key => carryOut(world, key, at)))
      const failed = ended.find(each => each.status === 'rejected')
      if (failed) throw failed.reason
      // What is still due although it was carried out must not hold up the others.
      const left = new Set(await world.outbox.due(at, 4 + resting.size + due.length))
      for (const key of due) if (left.has(key)) resting.set(key, this.now + minute)
    }
  }

  /** When there is anything to do next: by true time. */
  async #nextMoment(): Promise<number> {
    const { alarms, outbox } = this.disk
    const byClock = [await alarms.nextAt(), await outbox.nextAt(), ...this.#leases()]
    const ahead = Date.parse(this.clock()) - this.now
    const times = byClock.flatMap(at => (at === null ? [] : [Date.parse(at) - ahead]))
    if (this.hasMail || this.processes.some(each => each !== null && !each.isOpen)) times.push(this.now)
    const work = Math.min(...times, ...this.#rests())
    const isAnybodyUp = this.processes.some(each => each !== null)
    const starts = this.#up.filter((_, place) => this.processes[place] === null)
    const next = Math.min(isAnybodyUp ? Math.max(work, this.#pauseUntil) : Number.POSITIVE_INFINITY, this.door.nextAt, ...starts)
    return Math.max(this.now, next)
  }

  #rests(): number[] {
    return this.processes.flatMap(each => [...(each?.resting.values() ?? [])])
  }

  #leases(): string[] {
    const until: string[] = []
    for (const { state, leaseUntil } of this.store.deliveries.values())
      if (state === 'sending' && leaseUntil !== null) until.push(leaseUntil)
    return until
  }
}
