import { StoreUnavailable } from '../../local/errors.ts'
import type { Random } from './random.ts'

/** The process is dead: whatever it was doing ends here, and nothing of it goes on. */
export class Crash extends Error {
  override readonly name = 'Crash'
}

export type Side = 'before' | 'after'

/** One process of the house. Once it is dead, no call of its goes through. */
export interface Alive {
  dead: boolean
}

/** What may go wrong at a step, and how often. */
export interface Dangers {
  /** Of a crash at a step. */
  readonly crash: number
  /** Of the disk being full from a write on. */
  readonly full: number
  /** Two processes take turns in the middle of their work. */
  readonly interleaves: boolean
}

export const calm: Dangers = { crash: 0, full: 0, interleaves: false }

/** Steps that change something on the disk. */
const writes = new Set([
  'log.commit',
  'log.keep',
  'outbox.noteTold',
  'outbox.claim',
  'outbox.record',
  'outbox.done',
  'alarms.rang',
  'alarms.ensure',
  'rawMails.put',
  'rawMails.setApart',
  'arrivals.add',
  'arrivals.done',
])

/**
 * What may happen at every single step of the road, before it and after it: each read, each write, each hand-over, each
 * acknowledgement is a call of a port, and every call comes through here.
 */
export class Hazards {
  dangers: Dangers = calm
  /** For the systematic run: the one side of a step that changes something at which the process dies. */
  crashAt: number | null = null
  /** How many sides of steps that change something have been passed. */
  changes = 0
  isDiskFull = false
  /** Told when the disk fills up. */
  onFull: () => void = () => undefined
  /** Crashes, by step and side. */
  readonly crashed = new Map<string, number>()
  /** Every step that was passed, by step and side. */
  readonly passed = new Map<string, number>()
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  /** A port whose every call is a step of this process. */
  guard<T extends object>(name: string, port: T, process: Alive): T {
    const guarded = new Map<string | symbol, { readonly value: unknown; readonly call: unknown }>()
    return new Proxy(port, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key)
        if (typeof value !== 'function') return value
        const known = guarded.get(key)
        if (known?.value === value) return known.call
        const step = stepOf(`${name}.${String(key)}`)
        const call = async (...args: unknown[]) => {
          await this.#pass(step, 'before', process)
          const answer: unknown = await value.apply(target, args)
          await this.#pass(step, 'after', process)
          return answer
        }
        guarded.set(key, { value, call })
        return call
      },
    })
  }

  async #pass(step: Step, side: Side, process: Alive): Promise<void> {
    const place = step[side]
    if (process.dead) throw new Crash(`${place} of a dead process`)
    const { crash, full, interleaves } = this.dangers
    if (interleaves) for (let turns = this.#random.below(3); turns > 0; turns -= 1) await Promise.resolve()
    if (process.dead) throw new Crash(`${place} of a dead process`)
    const count = this.changes
    if (step.changes) this.changes += 1
    this.passed.set(place, (this.passed.get(place) ?? 0) + 1)
    if ((step.changes && count === this.crashAt) || (crash > 0 && this.#random.chance(crash))) {
      process.dead = true
      this.crashed.set(place, (this.crashed.get(place) ?? 0) + 1)
      throw new Crash(place)
    }
    if (side === 'after' || !step.writes) return
    if (!this.isDiskFull && full > 0 && this.#random.chance(full)) {
      this.isDiskFull = true
      this.onFull()
    }
    if (this.isDiskFull) throw new StoreUnavailable('the disk is full', true, null)
  }
}

/** A call of a port: what its two sides are called, and what it does. */
interface Step {
  readonly before: string
  readonly after: string
  readonly writes: boolean
  readonly changes: boolean
}

const stepOf = (name: string): Step => {
  const isWrite = writes.has(name)
  return { before: `before ${name}`, after: `after ${name}`, writes: isWrite, changes: isWrite || name === 'postman.send' }
}
