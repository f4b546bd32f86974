import { runUntil } from '../../local/run.ts'
import { openWorld } from '../../local/world.ts'
import { openOffice } from '../support/office.ts'
import { counting } from '../support/sinking.ts'

/** One call for items to so many people, each a letter of its own with a reply address of its own, from the alarm to the sink's last 250. */
const people = Number(process.argv[2] ?? 200)

const office = await openOffice(people)
await office.mail('2027-02-01T08:00:00.000Z', {
  from: office.secretariat,
  to: 'erfa-moede@moeder.example',
  subject: 'Nyt møde',
  text: 'Nyt møde 14. april 2027 kl. 13-16, Teams',
})
await office.until('2027-03-15T07:04:00.000Z')
const { data, charters, remove } = await office.leave()
const sink = await counting('sink.ts', '1')
const journal = { info: () => undefined, warn: (event: string) => process.stderr.write(`${event}\n`) }
const world = await openWorld({ data, charters, relay: `smtp://127.0.0.1:${sink.port}`, journal })
const begun = performance.timeOrigin + performance.now()
const cpuBefore = process.cpuUsage()
await runUntil(world, '2027-03-15T07:06:00.000Z', 'up-to')
const { user, system } = process.cpuUsage(cpuBefore)
const seconds = ((await sink.until(people)) - begun) / 1000
await world.close()
sink.close()
remove()
process.stdout.write(JSON.stringify({ lettersPerSecond: people / seconds, cpuMsPerLetter: (user + system) / 1000 / people }))
