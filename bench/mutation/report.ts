import { readFileSync, writeFileSync } from 'node:fs'
import type { Mutant } from './instrumented.ts'

/**
 * `unreached`: no test reaches it. `ignored`: it acts when a file is loaded, and only then. `cut`: nobody had noticed it when its time was up. `pending`: not
 * judged yet.
 */
export type Status = 'killed' | 'timed-out' | 'survived' | 'cut' | 'unreached' | 'ignored' | 'pending'

export interface Judged extends Mutant {
  readonly status: Status
  readonly killedBy: string | null
}

export interface Report {
  readonly room: string
  readonly minutes: number
  readonly tests: number
  /** Files of tests that ask for more of Vitest than is here, and tests that fail without a mutant. */
  readonly skipped: readonly string[]
  readonly hashes: Readonly<Record<string, string>>
  readonly mutants: readonly Judged[]
}

const left: ReadonlySet<Status> = new Set<Status>(['survived', 'cut', 'unreached', 'pending'])
export const isLeft = ({ status }: Judged): boolean => left.has(status)

export const reportIn = (path: string): Report | null => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report
  } catch {
    return null
  }
}

export const keepReport = (path: string, report: Report): void => writeFileSync(path, `${JSON.stringify(report, null, 1)}\n`)

export const scoreOf = (mutants: readonly Judged[]): number => {
  const counting = mutants.filter(({ status }) => status !== 'ignored')
  return counting.length === 0 ? 100 : (100 * counting.filter(each => !isLeft(each)).length) / counting.length
}

/**
 * Between which per cents the score of the whole lies, of which these were drawn by lot: Wilson's interval, which is right in nineteen of twenty lots.
 */
export const intervalOf = (mutants: readonly Judged[]): readonly [number, number] => {
  const n = mutants.length
  if (n === 0) return [0, 100]
  const [share, z] = [scoreOf(mutants) / 100, 1.96]
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n)
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))
  return [100 * (middle - half), 100 * (middle + half)]
}

const columns = ['killed', 'timed-out', 'survived', 'cut', 'unreached', 'pending'] as const

const row = (name: string, mutants: readonly Judged[]): string => {
  const counting = mutants.filter(({ status }) => status !== 'ignored')
  const counts = columns.map(column => counting.filter(({ status }) => status === column).length)
  return [
    scoreOf(mutants).toFixed(1).padStart(6),
    ...[counting.length, ...counts].map(each => String(each).padStart(9)),
    ` ${name}`,
  ].join(' ')
}

/** A line for each file, the worst first, and one for the room. */
export const table = ({ room, mutants, minutes, tests, skipped }: Report): string => {
  const files = Object.entries(Object.groupBy(mutants, ({ file }) => file)).flatMap(([file, all]) =>
    all === undefined ? [] : [{ file, all }],
  )
  const sorted = files.toSorted((one, other) => scoreOf(one.all) - scoreOf(other.all))
  return [
    ['     %', ...['mutants', ...columns].map(each => each.padStart(9))].join(' '),
    ...sorted.map(({ file, all }) => row(file, all)),
    row(room, mutants),
    `${tests} tests, ${minutes.toFixed(1)} minutes`,
    ...skipped.map(each => `not run: ${each}`),
    '',
  ].join('\n')
}

const short = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}…` : text).replaceAll('\n', ' ')

/** What was not noticed, for whoever writes the tests. */
export const survivors = ({ mutants }: Report): string =>
  mutants
    .filter(isLeft)
    .map(
      ({ file, line, column, mutator, original, replacement, status }) =>
        `${file}:${line}:${column} ${mutator} (${status})\n  - ${short(original)}\n  + ${short(replacement)}\n`,
    )
    .join('')
