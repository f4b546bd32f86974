import { readdirSync } from 'node:fs'
import { checkSync } from 'recheck'
import { builtBy, literalsIn } from '../tests/support/expressions.ts'

/**
 * `npm run expressions -- [--seconds N]`: looks at every regular expression of the program for one that a text can make run away, with so many
 * seconds for each (60). The tests give each three, of which a busy machine makes less; what is not decided in them is decided here, by night.
 * Ends with 1 when one is vulnerable; those that are still undecided are named.
 */
const at = process.argv.indexOf('--seconds')
const seconds = at === -1 ? 60 : Number(process.argv[at + 1])

const root = new URL('../', import.meta.url)
/** What reads what strangers wrote. The rest reads charters and rosters, which are the operator's. */
const rooms = ['shared', 'local', 'functions']
const files = rooms.flatMap(room =>
  readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => new URL(`${room}/${name}`, root)),
)
const understanding = files.filter(({ pathname }) => pathname.includes('/shared/understanding/'))
const patterns = [...(await Promise.all(files.map(literalsIn))).flat(), ...(await builtBy(understanding))]
const distinct = [...new Map(patterns.map(each => [`/${each.source}/${each.flags}`, each])).values()]

const found: Record<string, string[]> = { vulnerable: [], unknown: [] }
for (const { where, source, flags } of distinct) {
  const { status } = checkSync(source, flags, { timeout: seconds * 1_000 })
  if (status === 'safe') continue
  found[status]?.push(where)
  process.stdout.write(`${status} ${where} /${source}/${flags}\n`)
}
process.stdout.write(
  `${distinct.length} expressions, ${found.vulnerable?.length} vulnerable, ${found.unknown?.length} undecided after ${seconds} s\n`,
)
process.exitCode = found.vulnerable?.length === 0 ? 0 : 1
