import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { nothingSeen, through } from './through.ts'

/**
 * `npm run simulate -- --seeds 10000`: a night of random years, on every core. `--seed N`: one year again. `--from N`: the first one.
 * A year that breaks a promise is printed with its seed; put the seed into failed-seeds.json, and CI lives through it for ever.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    seed: { type: 'string' },
    from: { type: 'string', default: '1' },
    step: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
})
const workers = Number(values.workers)
const first = Number(values.seed ?? values.from)
const count = values.seed === undefined ? Number(values.seeds) : 1

if (count > 1 && workers > 1) {
  const children = Array.from({ length: workers }, (_, n) => {
    const own = Math.ceil((count - n) / workers)
    const args = ['--seeds', String(own), '--from', String(first + n), '--step', String(workers), '--workers', '1']
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
  for (let n = 0; n < count; n += 1) {
    await through(first + n * Number(values.step), seen)
    for (const line of seen.failed.slice(told)) console.log(line)
    told = seen.failed.length
  }
  const { years, mails, letters, accepted, approved, uncertain } = seen
  const crashes = [...seen.crashed.values()].reduce((sum, each) => sum + each, 0)
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(
    JSON.stringify({ years, mails, letters, accepted, approved, uncertain, crashes, broken: seen.failed.length, seconds }),
  )
  process.exitCode = seen.failed.length === 0 ? 0 : 1
}
