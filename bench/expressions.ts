import { readdirSync } from 'node:fs'
import { verdictOn } from '../tests/support/attack.ts'
import { builtBy, distinctOf, literalsIn } from '../tests/support/expressions.ts'

/**
 * `npm run expressions -- [--seconds N]`: looks at every regular expression of the program for one that a text can make run away, with so many
 * seconds for each (60). The tests give each two, of which a busy machine makes less; what is not decided in them is decided here, by night.
 * Ends with 1 when one is slow; whether a text of that length ever reaches it is for the reader to say. Those that are undecided are named.
 */
const at = process.argv.indexOf('--seconds')
const seconds = at === -1 ? 60 : Number(process.argv[at + 1])

const root = new URL('../', import.meta.url)
/** All that runs; some of it reads only what is the operator's. */
const rooms = ['shared', 'local', 'functions']
const files = rooms.flatMap(room =>
  readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => new URL(`${room}/${name}`, root)),
)
const understanding = files.filter(({ pathname }) => pathname.includes('/shared/understanding/'))
const patterns = [...(await Promise.all(files.map(literalsIn))).flat(), ...(await builtBy(understanding))]

const found: Record<string, number> = { slow: 0, unknown: 0, safe: 0 }
const distinct = distinctOf(patterns)
for (const each of distinct) {
  const { status, ms } = verdictOn(each, seconds)
  found[status] = (found[status] ?? 0) + 1
  const taken = ms === null ? 'more than 10,000 ms' : `${ms.toFixed(0)} ms`
  if (status !== 'safe') process.stdout.write(`${status} (${taken}) ${each.where} /${each.source}/${each.flags}\n`)
}
process.stdout.write(`${distinct.length} expressions, ${found.slow} slow, ${found.unknown} undecided after ${seconds} s\n`)
process.exitCode = found.slow === 0 ? 0 : 1
