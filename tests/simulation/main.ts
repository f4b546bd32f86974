import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { nothingSeen, through } from './through.ts'

/**
 * `npm run simulate -- --seeds 10000`: a night of random years, on every core. `--seed N`, once or more: these years again, before any others.
 * `--from N`: the first of the others. A year that breaks a promise is printed with its seed; put the seed into failed-seeds.json, and CI lives
 * through it for ever. The last line is what was seen, as JSON.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    seed: { type: 'string', multiple: true, default: [] },
    from: { type: 'string', default: '1' },
    step: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
})
const workers = Number(values.workers)
const first = Number(values.from)
const count = Number(values.seeds ?? (values.seed.length > 0 ? 0 : 200))

if (count > 1 && workers > 1) {
  const children = Array.from({ length: workers }, (_, n) => {
    const own = Math.ceil((count - n) / workers)
    const again = values.seed.filter((_seed, at) => at % workers === n).flatMap(seed => ['--seed', seed])
    const args = ['--seeds', String(own), '--from', String(first + n), '--step', String(workers), '--workers', '1', ...again]
    return spawn(process.execPath, [import.meta.filename, ...args], { stdio: 'inherit' })
  })
  const codes = await Promise.all(
    children.map(each => new Promise<number>(resolve => each.once('exit', code => resolve(code ?? 1)))),
  )
  process.exitCode = Math.max(...codes)
} else {
  const seen = nothingSeen()
  const began = performance.now()
  let told = 0
  const others = Array.from({ length: count }, (_, n) => first + n * Number(values.step))
  for (const seed of [...values.seed.map(Number), ...others]) {
    await through(seed, seen)
    for (const line of seen.failed.slice(told)) console.log(line)
    told = seen.failed.length
  }
  const crashes = [...seen.crashed.values()].reduce((sum, each) => sum + each, 0)
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(
    JSON.stringify({ ...seen, crashed: Object.fromEntries(seen.crashed), crashes, broken: seen.failed.length, seconds }),
  )
  process.exitCode = seen.failed.length === 0 ? 0 : 1
}
