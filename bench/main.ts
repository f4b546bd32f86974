import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { garbageFlag } from '../local/garbage.ts'
import type { Group, Measured } from './groups.ts'
import { figures, groupsOf } from './groups.ts'
import { tenYears } from './prepare.ts'

/**
 * `npm run bench -- [--json] [--only GROUP,…] [--rounds N]`: each figure is the median of at least five rounds, and its spread the distance from
 * the smallest to the largest. Every case of every round is a process of its own; what is compared is run in turn, in the same round.
 */
const option = (name: string): string | undefined => process.argv[process.argv.indexOf(name) + 1]
const isGiven = (name: string): boolean => process.argv.includes(name)
const rounds = isGiven('--rounds') ? Number(option('--rounds')) : 5
const only = isGiven('--only') ? (option('--only') ?? '').split(',') : null
const isJson = isGiven('--json')

const run = promisify(execFile)

/** The line with which users start it, without the program, and what `serve` sets when it listens: memory, garbage and compiled code are then as they have them. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: { readonly rundskriv: string } }
const node = scripts.rundskriv.replace(/ local\/main\.ts$/, '')
const env = { ...process.env, PATH: [dirname(process.execPath), process.env.PATH].join(delimiter) }

const once = async ([file = '', ...args]: readonly string[]): Promise<Measured> => {
  const script = join(import.meta.dirname, 'cases', file)
  const { stdout, stderr } = await run('sh', ['-c', `${node} ${garbageFlag} "$@"`, 'sh', script, ...args], {
    maxBuffer: 2 ** 26,
    env,
  })
  if (stderr !== '') process.stderr.write(stderr)
  return JSON.parse(stdout) as Measured
}

const roundOf = async (group: Group): Promise<Readonly<Record<string, number>>> => {
  const measured = new Map<string, Measured>()
  for (const [name, script] of Object.entries(group.cases)) measured.set(name, await once(script))
  return group.figures(name => measured.get(name) ?? {})
}

interface Found {
  readonly median: number
  readonly spread: number
  readonly runs: number
}

const summed = (values: readonly number[]): Found => {
  const sorted = values.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const rounded = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)))
  return { median: rounded(median), spread: rounded((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)), runs: values.length }
}

const lineOf = (key: string, { median, spread }: Found): string => {
  const { text, target } = figures[key] ?? { text: '' }
  const wanted = target === undefined ? '' : 'atMost' in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`
  const isMet = target === undefined || ('atMost' in target ? median <= target.atMost : median >= target.atLeast)
  return `${key.padEnd(28)} ${`${median}`.padStart(8)}  ± ${`${Number((spread / 2).toPrecision(2))}`.padStart(5)}  ${wanted.padStart(7)} ${isMet ? ' ' : '!'} ${text}\n`
}

const prepared = tenYears()
const all: Record<string, Found> = {}
try {
  for (const group of groupsOf(prepared.get)) {
    if (only !== null && !only.includes(group.name)) continue
    const values: Record<string, number[]> = {}
    for (let round = 0; round < rounds; round += 1) {
      for (const [key, value] of Object.entries(await roundOf(group))) {
        values[key] ??= []
        values[key].push(value)
      }
    }
    for (const [key, each] of Object.entries(values)) {
      all[key] = summed(each)
      if (!isJson) process.stdout.write(lineOf(key, all[key]))
    }
  }
} finally {
  prepared.remove()
}
const machine = { cpus: cpus().length, model: cpus()[0]?.model ?? '', node: process.version, rounds }
if (isJson) process.stdout.write(`${JSON.stringify({ ...all, machine })}\n`)
