import type { DueAlarm } from '../../shared/ports.ts'
import { turnOf } from '../../shared/road/turn.ts'

/** The limits of the services and the size of the country. Seconds, letters, mails. */
export interface Country {
  readonly networks: number
  readonly people: number
  /** Letters a second that SES takes from the account. */
  readonly sesRate: number
  /** Batches of the table's stream that run at once: shards times the parallelisation factor. */
  readonly streams: number
  /** To compose one letter and hand it over, with the notes around it. */
  readonly letterSeconds: number
  /** Letters of one call to a function that are on the road at once. */
  readonly lanes: number
  /** Whether digests have a minute of their own. */
  readonly spread: boolean
}

/** How the Monday went. Minutes after 08:05. */
export interface Monday {
  readonly letters: number
  readonly outsideWindow: number
  readonly lastMinute: number
  readonly medianMinute: number
  /** Tries that SES turned away. */
  readonly turnedAway: number
  /** Of the busiest second. */
  readonly mostASecond: number
  /** Minutes between the first and the last letter of one network: the median and the worst network. */
  readonly withinNetwork: { readonly median: number; readonly worst: number }
}

/** As in `shared/courier.ts`, in minutes. */
const waits = [1, 5, 15, 60, 180, 360, 720]
/** From 08:05 to 18:00, in seconds. */
const window = 595 * 60

/** The digests of one Monday in virtual time, second by second. The order within a second is by lot, with a printed seed. */
export const monday = (country: Country, seed: number): Monday => {
  const random = randomOf(seed)
  /** By the second at which they are tried: a network and how many of its letters. */
  const tries = new Map<number, { network: number; letters: number; attempt: number }[]>()
  const put = (at: number, network: number, letters: number, attempt: number): void => {
    const there = tries.get(at) ?? []
    there.push({ network, letters, attempt })
    tries.set(at, there)
  }
  const callSeconds = (country.people / country.lanes) * country.letterSeconds
  const free = Array.from({ length: country.streams }, () => 0)
  const rings = Array.from({ length: country.networks }, (_, network) => ({ network, at: ringsAt(network, country) }))
  for (const { network, at } of rings.toSorted((a, b) => a.at - b.at)) {
    // A shard's batches run one after the other; which shard a network has does not change.
    const shard = network % country.streams
    const begins = Math.max(at, free[shard] ?? 0)
    free[shard] = begins + callSeconds
    // Its letters leave while the call runs.
    const seconds = Math.max(1, Math.ceil(callSeconds))
    for (let second = 0; second < seconds; second += 1)
      put(
        Math.floor(begins) + second,
        network,
        Math.floor(((second + 1) * country.people) / seconds) - Math.floor((second * country.people) / seconds),
        0,
      )
  }
  const sent: number[] = []
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  let [turnedAway, outsideWindow, mostASecond] = [0, 0, 0]
  const times = (): number => [...tries.keys()].reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY)
  for (let now = times(); tries.size > 0 && now < window; now = tries.has(now + 1) ? now + 1 : times()) {
    const due = shuffled(tries.get(now) ?? [], random)
    tries.delete(now)
    // Who is first in this second gets what there is; the rest of a call is turned away.
    let room = country.sesRate
    const taken = due.map(({ network, letters: asked }) => {
      const letters = Math.min(room, asked)
      room -= letters
      return { network, letters }
    })
    for (const { network, letters } of taken) {
      for (let each = 0; each < letters; each += 1) sent.push(now / 60)
      if (letters === 0) continue
      if (!first.has(network)) first.set(network, now)
      last.set(network, now)
    }
    mostASecond = Math.max(mostASecond, country.sesRate - room)
    for (const [at, { network, letters, attempt }] of due.entries()) {
      const left = letters - (taken[at]?.letters ?? 0)
      if (left === 0) continue
      turnedAway += left
      const later = now + (waits[attempt] ?? 1440) * 60
      // By day only: what falls into the evening waits for the next morning.
      put(later < window ? later : 24 * 3600 + (later % 60), network, left, attempt + 1)
    }
  }
  // What has not left by 18:00 leaves on another day.
  const left = [...tries.values()].flat().reduce((sum, each) => sum + each.letters, 0)
  outsideWindow = left
  sent.sort((a, b) => a - b)
  const within = [...last].map(([network, at]) => (at - (first.get(network) ?? at)) / 60).sort((a, b) => a - b)
  return {
    letters: sent.length + left,
    outsideWindow,
    lastMinute: sent.at(-1) ?? 0,
    medianMinute: sent[Math.floor(sent.length / 2)] ?? 0,
    turnedAway,
    mostASecond,
    withinNetwork: { median: within[Math.floor(within.length / 2)] ?? 0, worst: within.at(-1) ?? 0 },
  }
}

/** Seconds after 08:05. */
const ringsAt = (network: number, { networks, spread }: Country): number => {
  const alarm: DueAlarm = { network: `n${network}`, stream: 'network', name: 'digest', at: '2027-03-15T07:05:00.000Z' }
  return spread ? (Date.parse(turnOf(alarm, networks)) - Date.parse(alarm.at)) / 1000 : 0
}

/** Mulberry32. */
export const randomOf = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const shuffled = <T>(all: T[], random: () => number): T[] => {
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const [one, two] = [all[at], all[other]]
    if (one === undefined || two === undefined) continue
    all[at] = two
    all[other] = one
  }
  return all
}
