import { randomOf } from './country.ts'

/** One network is flooded while the others go on as usual. Seconds and mails. */
export interface Flood {
  /** Mails to the flooded network and how long they keep coming. */
  readonly mails: number
  readonly overSeconds: number
  /** Mails a second to all the others. */
  readonly others: number
  /** Batches that are read at once, and how many mails are in each: once taken, a batch is read to its end. */
  readonly concurrency: number
  readonly batch: number
  /** Reading one mail. */
  readonly mailSeconds: number
  /** Putting one mail in line for its network, before that, in batches of ten. Null: there is no line, mails are read as they come. */
  readonly doorSeconds: number | null
  readonly doors: number
  /**
   * How many messages of one network are handed out in order of arrival before the queue calls it noisy and serves the others first; SQS
   * says that it looks at 30 of a group in flight, or a tenth of the time that is spent. Null: never.
   */
  readonly noisyAfter: number | null
}

export interface Waited {
  readonly median: number
  readonly p99: number
  readonly worst: number
}

interface Mail {
  readonly at: number
  readonly flooded: boolean
}

/** One queue and those who take from it: at most `concurrency` batches at once, in slices of virtual time. */
class Stage {
  readonly #quiet: Mail[] = []
  readonly #noisy: Mail[] = []
  readonly #desks: number[]
  readonly #batch: number
  readonly #seconds: number
  readonly #noisyAfter: number | null
  #handedOut = 0

  constructor(concurrency: number, batch: number, seconds: number, noisyAfter: number | null) {
    this.#desks = Array.from({ length: concurrency }, () => 0)
    this.#batch = batch
    this.#seconds = seconds
    this.#noisyAfter = noisyAfter
  }

  get waiting(): number {
    return this.#quiet.length + this.#noisy.length
  }

  add(mail: Mail): void {
    const known = this.#noisyAfter !== null && this.#handedOut >= this.#noisyAfter
    ;(mail.flooded && known ? this.#noisy : this.#quiet).push(mail)
  }

  /** What is taken until `now`, each mail with the second at which somebody begins with it. */
  take(now: number): readonly (readonly [Mail, number])[] {
    const taken: (readonly [Mail, number])[] = []
    for (const [desk, freeAt] of this.#desks.entries()) {
      let free = freeAt
      while (free <= now && this.waiting > 0) {
        const begin = Math.max(free, now)
        const hand = [...this.#quiet.splice(0, this.#batch)]
        hand.push(...this.#noisy.splice(0, this.#batch - hand.length))
        for (const [nth, mail] of hand.entries()) {
          if (mail.flooded) this.#handedOut += 1
          taken.push([mail, begin + nth * this.#seconds])
        }
        free = begin + hand.length * this.#seconds
        this.#settle()
      }
      this.#desks[desk] = free
    }
    return taken
  }

  /** The network has just become noisy: what it has in the queue already waits for the others, too. */
  #settle(): void {
    if (this.#noisyAfter === null || this.#handedOut < this.#noisyAfter || this.#noisy.length > 0) return
    const [stay, go] = [this.#quiet.filter(each => !each.flooded), this.#quiet.filter(each => each.flooded)]
    this.#quiet.splice(0, this.#quiet.length, ...stay)
    this.#noisy.push(...go)
  }
}

/** How long the mails of the others wait before they are read, in seconds: two queues in virtual time, a hundred slices a second. */
export const flood = (wanted: Flood, seed: number): Waited => {
  const { mails, overSeconds, others, concurrency, batch, mailSeconds, doorSeconds, doors, noisyAfter } = wanted
  const random = randomOf(seed)
  const slice = 0.01
  const door = new Stage(doors, 10, doorSeconds ?? 0, null)
  const line = new Stage(concurrency, batch, mailSeconds, noisyAfter)
  const waited: number[] = []
  /** Put in line, but not before the door has got to it. */
  let between: (readonly [Mail, number])[] = []
  for (let step = 0; step * slice < overSeconds || door.waiting + line.waiting + between.length > 0; step += 1) {
    const now = step * slice
    const arrive = (rate: number, flooded: boolean): void => {
      const whole = Math.floor(rate * slice)
      const count = whole + (random() < rate * slice - whole ? 1 : 0)
      for (let each = 0; each < count; each += 1) (doorSeconds === null ? line : door).add({ at: now, flooded })
    }
    if (now < overSeconds) {
      arrive(mails / overSeconds, true)
      arrive(others, false)
    }
    between.push(...door.take(now).map(([mail, begun]) => [mail, begun + (doorSeconds ?? 0)] as const))
    for (const [mail, ready] of between) if (ready <= now) line.add(mail)
    between = between.filter(([, ready]) => ready > now)
    for (const [mail, begun] of line.take(now)) if (!mail.flooded) waited.push(begun - mail.at)
  }
  waited.sort((a, b) => a - b)
  const at = (share: number): number => waited[Math.min(waited.length - 1, Math.floor(waited.length * share))] ?? 0
  return { median: at(0.5), p99: at(0.99), worst: at(1) }
}
