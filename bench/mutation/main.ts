import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { judgeQuickly } from './quick.ts'
import { intervalOf, scoreOf, survivors } from './report.ts'
import type { Room } from './rooms.ts'
import { rooms } from './rooms.ts'

/**
 * `npm run mutate -- ROOM… [--only FILE[:FROM-TO],…] [--left] [--survivors] [--seconds N] [--lot N] [--quick]`: mutation testing of one room after the other, by the
 * room's own tests and the mails of strangers. The report of each room is kept as `.tmp/mutation/ROOM.json`. `--left`: only what was left the last time,
 * where files did not change. `--seconds`: at most so many for each mutant (20). `--lot`: only so many mutants of each room, drawn by lot, and between
 * which scores the whole room then lies. A room that has to be loaded anew for each mutant is
 * judged by Stryker, unless `--quick` leaves out what acts when a file is loaded. Ends with 1 where a room lies below what is asked for.
 */
const { values, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    left: { type: 'boolean', default: false },
    survivors: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '20' },
    quick: { type: 'boolean', default: false },
    lot: { type: 'string' },
  },
})
const only = values.only?.split(',') ?? null
const lot = values.lot === undefined ? null : Number(values.lot)
const unknown = named.filter(name => rooms[name] === undefined)
if (named.length === 0 || unknown.length > 0) {
  process.stderr.write(`Name the rooms to judge: ${Object.keys(rooms).join(', ')}\n`)
  process.exit(2)
}

const kept = '.tmp/mutation'
const common = JSON.parse(readFileSync(join(import.meta.dirname, 'stryker.config.json'), 'utf8')) as {
  readonly thresholds: { readonly break: number }
}

const byStryker = (name: string, { mutate }: Room, report: string): boolean => {
  const config = `${report}.config.json`
  const own = { mutate: only ?? mutate, jsonReporter: { fileName: `${report}.json` } }
  writeFileSync(config, JSON.stringify({ ...common, ...own }))
  return spawnSync('stryker', ['run', config], { stdio: 'inherit', env: { ...process.env, MUTATED_ROOM: name } }).status === 0
}

const judge = async (name: string, room: Room): Promise<boolean> => {
  const report = join(kept, `${name.replace('/', '-')}${only === null ? '' : '-only'}${lot === null ? '' : '-lot'}`)
  if (room.anew === true && !values.quick && lot === null) return byStryker(name, room, report)
  const judged = await judgeQuickly(name, room, report, { only, isLeftOnly: values.left, seconds: Number(values.seconds), lot })
  if (lot !== null) {
    const [least, most] = intervalOf(judged.mutants)
    process.stdout.write(`${name}: by lot, between ${least.toFixed(1)} and ${most.toFixed(1)} per cent\n`)
  }
  if (values.survivors) process.stdout.write(survivors(judged))
  return scoreOf(judged.mutants) >= common.thresholds.break
}

mkdirSync(kept, { recursive: true })
for (const [name, room] of Object.entries(rooms)) if (named.includes(name) && !(await judge(name, room))) process.exitCode = 1
