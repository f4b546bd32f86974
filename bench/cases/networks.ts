import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorld } from '../../local/world.ts'
import { openNetworks, receive } from '../../shared/secretary.ts'
import { typical } from '../support/mails.ts'

/** CPU for a mail to one network in a data folder with so many of them. */
const networks = Number(process.argv[2] ?? 1)
const mails = 300
const warmUp = 100

const folder = mkdtempSync(join(tmpdir(), 'rundskriv-bench-'))
const charters = join(folder, 'charters')
mkdirSync(charters)
const yaml = readFileSync('charters/erfa-midtjylland.yaml', 'utf8')
const csv = readFileSync('charters/erfa-midtjylland.csv', 'utf8')
for (let n = 0; n < networks; n += 1) {
  writeFileSync(join(charters, `n${n}.yaml`), yaml.replace('id: erfa ', `id: n${n} `).replaceAll('erfa@moeder', `n${n}@moeder`))
  writeFileSync(join(charters, `n${n}.csv`), csv)
}
const at = '2027-02-01T08:00:00.000Z'
const journal = { info: () => undefined, warn: (event: string) => process.stderr.write(`${event}\n`) }
const world = await openWorld({ data: join(folder, 'data'), charters, relay: null, journal })
await openNetworks(world, at)
const middle = `n${Math.floor(networks / 2)}`
const take = async (from: string, to: string, words: string, n: number): Promise<void> => {
  const raw = typical({ from, to, subject: 'Til ERFA', words: [words], id: `<n-${n}@x.example>` })
  const { outcome } = await receive(world, { raw, envelope: { from, to, at, authenticated: true } })
  if (outcome !== 'accepted') throw new Error(`${words}: ${outcome}`)
}
await take('sekretariat@faelles.example', `${middle}@moeder.example`, 'Nyt møde 14. april 2027 kl. 13-16, Teams', 0)
const members = csv.split('\n').flatMap(line => (line.includes(',member,') ? [line.split(',')[2] ?? ''] : []))
const item = (n: number): Promise<void> =>
  take(members[n % members.length] ?? '', `${middle}@moeder.example`, `Punkt: Erfaringer fra egn ${n}, 10 min`, n)
for (let n = 1; n <= warmUp; n += 1) await item(n)
const before = process.cpuUsage()
for (let n = warmUp + 1; n <= warmUp + mails; n += 1) await item(n)
const { user, system } = process.cpuUsage(before)
await world.close()
rmSync(folder, { recursive: true, force: true })
process.stdout.write(JSON.stringify({ cpuMs: (user + system) / 1000 / mails }))
