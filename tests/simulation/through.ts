import { broken } from './promises.ts'
import { live } from './year.ts'

/** What many years came to, so that years in which nothing happens do not pass for years in which everything went well. */
export interface Seen {
  readonly failed: string[]
  /** Crashes, by side and step. */
  readonly crashed: Map<string, number>
  years: number
  mails: number
  letters: number
  accepted: number
  approved: number
  uncertain: number
  withTwoProcesses: number
  snapshots: number
}

export const nothingSeen = (): Seen => ({
  failed: [],
  crashed: new Map(),
  years: 0,
  mails: 0,
  letters: 0,
  accepted: 0,
  approved: 0,
  uncertain: 0,
  withTwoProcesses: 0,
  snapshots: 0,
})

/** Lives through the year of a seed and notes what it broke. An error that ends the run is a failure like any other. */
export async function through(seed: number, seen: Seen): Promise<void> {
  seen.years += 1
  const lived = await live(seed).catch((error: unknown) => {
    seen.failed.push(line(seed, error instanceof Error ? (error.stack ?? error.message) : String(error)))
    return null
  })
  if (lived === null) return
  const { house } = lived
  for (const promise of await broken(lived)) seen.failed.push(line(seed, promise))
  for (const [step, times] of house.hazards.crashed) seen.crashed.set(step, (seen.crashed.get(step) ?? 0) + times)
  seen.mails += lived.written.length
  seen.letters += house.transport.taken.length
  seen.accepted += [...house.store.causes.values()].filter(each => each.mail?.outcome === 'accepted').length
  seen.approved += [...house.store.streams.values()].flat().filter(each => each.type === 'MinutesApproved').length
  seen.uncertain += [...house.store.deliveries.values()].filter(each => each.state === 'uncertain').length
  seen.snapshots += house.store.snapshots.size
  seen.withTwoProcesses += house.processes.length - 1
  await house.close()
}

const line = (seed: number, what: string): string => `seed ${seed}: ${what} (again: npm run simulate -- --seed ${seed})`
