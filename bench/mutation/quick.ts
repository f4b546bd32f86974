import { createHash } from 'node:crypto'
import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import type { Mutant } from './instrumented.ts'
import { instrumented } from './instrumented.ts'
import type { Surveyed } from './judging.ts'
import { Judge } from './process.ts'
import type { Judged, Report } from './report.ts'
import { isLeft, keepReport, reportIn, table } from './report.ts'
import type { Room } from './rooms.ts'

export interface Asked {
  /** `FILE[:FROM-TO]`, or all of the room. */
  readonly only: readonly string[] | null
  /** What was killed the last time, in files that are as they were then, is not judged again. */
  readonly isLeftOnly: boolean
  /** For each mutant. */
  readonly seconds: number
  /** Only so many, drawn by lot; null for all. */
  readonly lot: number | null
}

const isWithin =
  (only: readonly string[] | null) =>
  ({ file, line }: Mutant): boolean =>
    only === null ||
    only.some(each => {
      const [path, lines] = each.split(':')
      const [from = 0, to = from] = lines?.split('-').map(Number) ?? [0, Number.POSITIVE_INFINITY]
      return path === file && line >= from && line <= to
    })

/** A process grows: what libraries remember is not forgotten. */
const mutantsOfProcess = 2_000
/** So many of those that have just killed come first. */
const mostRecent = 8

/** Which test is asked first: the latest that noticed something in the same file, then whatever notices most for the time that it takes. */
class Order {
  private readonly tests: readonly Surveyed[]
  private readonly kills: number[]
  private readonly tries: number[]
  private readonly recent = new Map<string, readonly number[]>()

  constructor(tests: readonly Surveyed[]) {
    this.tests = tests
    this.kills = tests.map(() => 0)
    this.tries = tests.map(() => 0)
  }

  of(file: string, reaching: readonly number[]): readonly number[] {
    const recent = this.recent.get(file) ?? []
    const worth = new Map(
      reaching.map(at => [at, ((this.kills[at] ?? 0) + 1) / ((this.tries[at] ?? 0) + 20) / ((this.tests[at]?.ms ?? 1) + 0.1)]),
    )
    const first = recent.filter(at => worth.has(at))
    const others = reaching.filter(at => !first.includes(at))
    return [...first, ...others.toSorted((one, other) => (worth.get(other) ?? 0) - (worth.get(one) ?? 0))]
  }

  note(file: string, asked: readonly number[], killer: number | null): void {
    for (const at of killer === null ? asked : asked.slice(0, asked.indexOf(killer) + 1))
      this.tries[at] = (this.tries[at] ?? 0) + 1
    if (killer === null) return
    this.kills[killer] = (this.kills[killer] ?? 0) + 1
    this.recent.set(file, [killer, ...(this.recent.get(file) ?? []).filter(at => at !== killer)].slice(0, mostRecent))
  }
}

const keyOf = ({ file, line, column, mutator, original, replacement }: Mutant): string =>
  JSON.stringify([file, line, column, mutator, original, replacement])

/** The same lot each time, as long as nobody writes in what was drawn: its order is that of digests. */
const drawn = (mutants: readonly Judged[], lot: number | null): readonly Judged[] => {
  const digest = (mutant: Mutant): string => createHash('sha256').update(keyOf(mutant)).digest('hex')
  if (lot === null || lot >= mutants.length) return mutants
  const chosen = mutants.map(each => ({ each, by: digest(each) })).toSorted((a, b) => (a.by < b.by ? -1 : 1))
  return chosen.slice(0, lot).map(({ each }) => each)
}

/** What is known of these mutants from the last time. */
const knownFrom = (last: Report | null, hashes: Readonly<Record<string, string>>): ReadonlyMap<string, Judged> =>
  new Map(
    (last?.mutants ?? [])
      .filter(each => !isLeft(each) && last?.hashes[each.file] === hashes[each.file])
      .map(each => [keyOf(each), each]),
  )

const reachedBy = (tests: readonly Surveyed[]): ReadonlyMap<number, readonly number[]> => {
  const reached = new Map<number, number[]>()
  for (const [at, { reaches, fails }] of tests.entries())
    for (const mutant of fails ? [] : reaches) {
      const known = reached.get(mutant)
      if (known === undefined) reached.set(mutant, [at])
      else known.push(at)
    }
  return reached
}

/** Judges a room in one process, in which everything stays loaded; its report is kept as `PATH.json`, also while it goes on. */
export const judgeQuickly = async (name: string, room: Room, path: string, asked: Asked): Promise<Report> => {
  const began = performance.now()
  const all = await instrumented(globSync([...room.mutate]).toSorted())
  mkdirSync('.tmp/mutation', { recursive: true })
  writeFileSync(`${path}.instrumented`, JSON.stringify(all))
  const known = asked.isLeftOnly ? knownFrom(reportIn(`${path}.json`), all.hashes) : new Map<string, Judged>()
  const judge = new Judge(`${path}.instrumented`, globSync([...room.tests]).toSorted(), name.startsWith('understanding/'))
  await judge.start()
  const survey = await judge.ask({ ask: 'survey' })
  if (survey?.answer !== 'survey') throw new Error('The tests do not come to an end.')
  const { tests } = survey
  const reached = reachedBy(tests)
  const onLoad = new Set(judge.onLoad)
  const skipped = [...judge.skipped, ...tests.filter(({ fails }) => fails).map(each => `${each.name}: fails without a mutant`)]
  const order = new Order(tests)

  const isIgnored = ({ id }: Mutant): boolean => !reached.has(id) && onLoad.has(id)
  const within = all.mutants
    .filter(each => isWithin(asked.only)(each) && (asked.lot === null || !isIgnored(each)))
    .map((each): Judged => known.get(keyOf(each)) ?? { ...each, status: 'pending', killedBy: null })
  const mutants = [...drawn(within, asked.lot)]
  const report = (): Report => {
    const minutes = (performance.now() - began) / 60_000
    return { room: name, minutes, tests: tests.length, skipped, hashes: all.hashes, mutants }
  }
  /** Once more where a mutant does not come to an end: the machine may have been busy. */
  const verdictOf = async (mutant: Judged, isSecond = false): Promise<Judged> => {
    const reaching = reached.get(mutant.id) ?? []
    if (reaching.length === 0) return { ...mutant, status: onLoad.has(mutant.id) ? 'ignored' : 'unreached' }
    const asks = order.of(mutant.file, reaching)
    const steps = Math.max(...asks.map(at => tests[at]?.steps ?? 0)) * 20 + 100_000
    const answer = await judge.ask({ ask: 'judge', mutant: mutant.id, tests: asks, steps, seconds: asked.seconds })
    if (answer?.answer !== 'verdict') {
      await judge.start()
      return isSecond ? { ...mutant, status: 'timed-out' } : verdictOf(mutant, true)
    }
    const { verdict } = answer
    if (verdict === 'poisoned') {
      await judge.start()
      // In a process of its own it is no other mutant's doing.
      return isSecond ? { ...mutant, status: 'killed' } : verdictOf(mutant, true)
    }
    order.note(mutant.file, asks, verdict.killedBy)
    if (verdict.killedBy === null) return { ...mutant, status: verdict.isCut ? 'cut' : 'survived' }
    return { ...mutant, status: 'killed', killedBy: tests[verdict.killedBy]?.name ?? null }
  }

  let kept = performance.now()
  for (const [at, mutant] of mutants.entries()) {
    if (mutant.status !== 'pending') continue
    if (at % mutantsOfProcess === mutantsOfProcess - 1) await judge.start()
    mutants[at] = await verdictOf(mutant)
    if (performance.now() - kept < 60_000) continue
    kept = performance.now()
    keepReport(`${path}.json`, report())
    process.stdout.write(`${name}: ${at + 1} of ${mutants.length}, ${report().minutes.toFixed(1)} min\n`)
  }
  judge.stop()
  keepReport(`${path}.json`, report())
  process.stdout.write(table(report()))
  return report()
}
