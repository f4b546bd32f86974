import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

/**
 * `npm run bench -- [--json] [--only NAME]`: each figure is the median of five runs, each in a process of its own; the spread is the
 * distance from the smallest to the largest. Nothing here is a promise: the targets stand in the tests that hold them.
 */
const runs = 5

interface Figure {
  readonly key: string
  readonly text: string
  readonly script: readonly string[]
  /** Behind the decimal point; none unless said. */
  readonly digits?: number
}

const figures: readonly Figure[] = [
  {
    key: 'receive.mailsPerSecond',
    text: 'mails through receive: parsed, understood, decided, committed with fsync',
    script: ['receive.ts'],
  },
  { key: 'year20.ms', text: 'a year of two meetings for 20 people, every letter composed', script: ['year.ts', '20'] },
  { key: 'year200.ms', text: 'the same for 200 people', script: ['year.ts', '200'] },
  ...(['time-has-come', 'effect-committed', 'mail-arrived'] as const).map(name => ({
    key: `lambda.${name}`,
    text: `how long ${name} takes to start, as a ratio to one that only imports DynamoDB's client`,
    script: ['lambda.ts', name],
    digits: 2,
  })),
]

const run = promisify(execFile)

const once = async (script: readonly string[]): Promise<number> => {
  const [file = '', ...args] = script
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'cases', file), ...args])
  const { figure } = JSON.parse(stdout) as { figure: number }
  return figure
}

const measured = async (script: readonly string[]): Promise<{ median: number; spread: number }> => {
  const values: number[] = []
  for (let n = 0; n < runs; n += 1) values.push(await once(script))
  values.sort((a, b) => a - b)
  const median = values[Math.floor(runs / 2)] ?? Number.NaN
  return { median, spread: (values.at(-1) ?? 0) - (values[0] ?? 0) }
}

const only = process.argv[process.argv.indexOf('--only') + 1]
const isWanted = ({ key }: Figure): boolean => !process.argv.includes('--only') || key === only
const isJson = process.argv.includes('--json')
const found: Record<string, { median: number; spread: number }> = {}
for (const figure of figures.filter(isWanted)) {
  const { median, spread } = await measured(figure.script)
  const { digits = 0 } = figure
  found[figure.key] = { median: Number(median.toFixed(digits)), spread: Number(spread.toFixed(digits)) }
  if (!isJson)
    process.stdout.write(
      `${figure.key.padEnd(26)} ${median.toFixed(digits).padStart(7)}  ± ${(spread / 2).toFixed(digits).padStart(4)}  ${figure.text}\n`,
    )
}
if (isJson) process.stdout.write(`${JSON.stringify(found)}\n`)
