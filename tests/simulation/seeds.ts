import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import failed from './failed-seeds.json' with { type: 'json' }
import type { Seen } from './through.ts'

/** How many years each half lives through: two hundred in all. `YEARS=1000` lives through two thousand. */
const years = Number(process.env.YEARS ?? 100)

/** Steps that change something often: each must have been the last one of a process, before it and after it. every-step.test.ts has them all. */
const changing = ['log.commit', 'outbox.claim', 'outbox.record', 'rawMails.put', 'arrivals.add', 'arrivals.done', 'postman.send']

/**
 * Two halves, one for each core: vitest runs files side by side. `SEED=…` lives through other years. They are lived through outside vitest, by
 * the very command that lives through one of them again: vitest asks its main process at each `import()`, which takes as long as it takes, and a
 * year in which that may come sooner or later is another year each time.
 */
export function livesThrough(half: 0 | 1): void {
  const first = Number(process.env.SEED ?? 1) + half
  const last = first + 2 * (years - 1)
  const known = failed.filter(seed => seed % 2 === half && (seed < first || seed > last))
  test(`in ${years} random years (${first} to ${last}) no promise is broken`, { timeout: years * 30_000 }, async () => {
    const again = known.flatMap(seed => ['--seed', String(seed)])
    const others = ['--seeds', String(years), '--from', String(first), '--step', '2']
    const seen = await inNode([...again, ...others, '--workers', '1'])
    if (process.env.SEEN) console.log(JSON.stringify(seen))
    expect(seen.failed).toEqual([])
    for (const step of changing)
      for (const side of ['before', 'after']) expect(Object.keys(seen.crashed)).toContain(`${side} ${step}`)
    expect(seen.years).toBe(known.length + years)
    expect(seen.accepted).toBeGreaterThan(years * 20)
    expect(seen.approved).toBeGreaterThan(years)
    expect(seen.uncertain).toBeGreaterThan(years)
    expect(seen.withTwoProcesses).toBeGreaterThan(years / 5)
    expect(seen.snapshots).toBeGreaterThan(years)
  })
}

type Told = Omit<Seen, 'crashed'> & { readonly crashed: Record<string, number> }

/** What was seen in the years that these arguments ask for. Broken promises are part of it and no error of the command. */
async function inNode(args: readonly string[]): Promise<Told> {
  // A year throws away more than it keeps: a larger young generation spares a twentieth of the CPU.
  const all = ['--max-semi-space-size=64', '--no-regexp-peephole-optimization', join(import.meta.dirname, 'main.ts'), ...args]
  const command = promisify(execFile)(process.execPath, all, { maxBuffer: 2 ** 26 })
  const { stdout } = await command.catch((error: { code?: unknown; stdout: string; message: string }) => {
    if (error.code !== 1 || error.stdout === '') throw error
    return error
  })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}
