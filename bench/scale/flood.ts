import { randomOf } from './country.ts'

/** One network is flooded while the others go on as usual. Seconds and mails. */
export interface Flood {
  /** Mails to the flooded network and how long they keep coming. */
  readonly mails: number
  readonly overSeconds: number
  /** Mails a second to all the others. */
  readonly others: number
  /** Calls of `mail-arrived` at once. */
  readonly concurrency: number
  /** For one mail. */
  readonly mailSeconds: number
  /** A queue that serves the networks in turn (SQS fair queues), or one that serves in order of arrival. */
  readonly fair: boolean
}

export interface Waited {
  readonly median: number
  readonly p99: number
  readonly worst: number
}

/** How long the mails of the others wait before they are read, in seconds: a queue in virtual time, ten slices a second. */
export const flood = ({ mails, overSeconds, others, concurrency, mailSeconds, fair }: Flood, seed: number): Waited => {
  const random = randomOf(seed)
  const slice = 0.1
  const queue: { at: number; flooded: boolean }[] = []
  const aside: { at: number; flooded: boolean }[] = []
  const waited: number[] = []
  let credit = 0
  for (let now = 0; now < overSeconds || queue.length + aside.length > 0; now += slice) {
    const arrive = (rate: number, flooded: boolean): void => {
      const whole = Math.floor(rate * slice)
      const count = whole + (random() < rate * slice - whole ? 1 : 0)
      for (let each = 0; each < count; each += 1) (fair && flooded ? aside : queue).push({ at: now, flooded })
    }
    if (now < overSeconds) {
      arrive(mails / overSeconds, true)
      arrive(others, false)
    }
    credit = Math.min(concurrency, credit + (concurrency / mailSeconds) * slice)
    while (credit >= 1) {
      const next = queue.shift() ?? aside.shift()
      if (next === undefined) break
      credit -= 1
      if (!next.flooded) waited.push(now - next.at)
    }
  }
  waited.sort((a, b) => a - b)
  const at = (share: number): number => waited[Math.min(waited.length - 1, Math.floor(waited.length * share))] ?? 0
  return { median: at(0.5), p99: at(0.99), worst: at(1) }
}
