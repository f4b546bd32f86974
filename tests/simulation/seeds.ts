import { expect, test } from 'vitest'
import failed from './failed-seeds.json' with { type: 'json' }
import { nothingSeen, through } from './through.ts'

/** How many years each half lives through: two hundred in all. `YEARS=1000` lives through two thousand. */
const years = Number(process.env.YEARS ?? 100)

/** Steps that change something often: each must have been the last one of a process, before it and after it. every-step.test.ts has them all. */
const changing = ['log.commit', 'outbox.claim', 'outbox.record', 'rawMails.put', 'arrivals.add', 'arrivals.done', 'postman.send']

/** Two halves, one for each core: vitest runs files side by side. `SEED=…` lives through other years. */
export function livesThrough(half: 0 | 1): void {
  const first = Number(process.env.SEED ?? 1)
  const seeds = Array.from({ length: years }, (_, n) => first + 2 * n + half)
  const known = failed.filter(seed => seed % 2 === half && !seeds.includes(seed))
  test(`in ${years} random years (${seeds[0]} to ${seeds.at(-1)}) no promise is broken`, {
    timeout: years * 30_000,
  }, async () => {
    const seen = nothingSeen()
    for (const seed of [...known, ...seeds]) {
      await through(seed, seen)
      if (seen.failed.length > 5) break
    }
    if (process.env.SEEN) console.log(JSON.stringify({ ...seen, crashed: Object.fromEntries(seen.crashed) }))
    expect(seen.failed).toEqual([])
    for (const step of changing)
      for (const side of ['before', 'after']) expect([...seen.crashed.keys()]).toContain(`${side} ${step}`)
    expect(seen.accepted).toBeGreaterThan(years * 20)
    expect(seen.approved).toBeGreaterThan(years)
    expect(seen.uncertain).toBeGreaterThan(years)
    expect(seen.withTwoProcesses).toBeGreaterThan(years / 5)
    expect(seen.snapshots).toBeGreaterThan(years)
  })
}
