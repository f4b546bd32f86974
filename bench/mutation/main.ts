import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Room } from './rooms.ts'
import { rooms } from './rooms.ts'

/**
 * `npm run mutate -- ROOM… [--only FILE[:FROM-TO],…]`: mutation testing of one room after the other, by the room's own tests. The report of each room is
 * kept as `.tmp/mutation/ROOM.json`. Ends with 1 where a room lies below what is asked for.
 */
const asked = process.argv.slice(2)
const onlyAt = asked.indexOf('--only')
const only = onlyAt === -1 ? null : (asked[onlyAt + 1] ?? '').split(',')
const named = onlyAt === -1 ? asked : asked.slice(0, onlyAt)
const unknown = named.filter(name => rooms[name] === undefined)
if (named.length === 0 || unknown.length > 0) {
  process.stderr.write(`Name the rooms to judge: ${Object.keys(rooms).join(', ')}\n`)
  process.exit(2)
}

const kept = '.tmp/mutation'
const common = JSON.parse(readFileSync(join(import.meta.dirname, 'stryker.config.json'), 'utf8')) as object

const judge = ([name, { mutate, anew }]: readonly [string, Room]): boolean => {
  const file = name.replace('/', '-')
  const report = join(kept, only === null ? `${file}.json` : `${file}-only.json`)
  const config = join(kept, `${file}.config.json`)
  const own = { mutate: only ?? mutate, ignoreStatic: anew !== true, jsonReporter: { fileName: report } }
  writeFileSync(config, JSON.stringify({ ...common, ...own }))
  return spawnSync('stryker', ['run', config], { stdio: 'inherit', env: { ...process.env, MUTATED_ROOM: name } }).status === 0
}

mkdirSync(kept, { recursive: true })
const chosen = Object.entries(rooms).filter(([name]) => named.includes(name))
process.exitCode = chosen.map(judge).every(isGood => isGood) ? 0 : 1
