import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { settleClaims } from '../../local/evidence.ts'
import { Intake } from '../../local/intake.ts'
import { runUntil } from '../../local/run.ts'
import { Service } from '../../local/service.ts'
import { databaseName } from '../../local/sqlite/open.ts'
import { openWorld } from '../../local/world.ts'
import { openNetworks, receive } from '../../shared/secretary.ts'
import { eventually } from '../support/program.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-scan-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

const mail = (from: string, text: string): Buffer =>
  Buffer.from(`From: ${from}\nTo: erfa-moede@moeder.example\nMessage-ID: <${text.length}@x>\nSubject: ${text}\n\n${text}\n`)

/** What grows with every year. */
const history = /^SCAN (?:causes|events|effects|deliveries|d|e|told|arrivals)\b/

test('nothing that is asked while mails and letters pass walks through the history of years', async () => {
  const journal = { info: () => undefined, warn: () => undefined }
  const world = await openWorld({ data: folder, charters: 'charters', relay: null, journal })
  await openNetworks(world, '2027-02-01T08:00:00.000Z')
  const asked = new Set<string>()
  const { prepare } = DatabaseSync.prototype
  vi.spyOn(DatabaseSync.prototype, 'prepare').mockImplementation(function (this: DatabaseSync, sql: string) {
    asked.add(sql)
    return prepare.call(this, sql)
  })
  const office = 'sekretariat@moeder.example'
  const written: readonly (readonly [string, string])[] = [
    [office, 'Nyt møde 14. april 2027 kl. 13-16, Teams'],
    ['pia.vestermark@lemvig.example', 'Punkt til dagsordenen: Et emne, 10 min.'],
  ]
  for (const [from, text] of written) {
    const at = '2027-02-01T08:00:00.000Z'
    const raw = mail(from, text)
    await receive(world, { raw, envelope: { from, to: 'erfa-moede@moeder.example', at, authenticated: true } })
  }
  await runUntil(world, '2027-03-20T08:00:00.000Z', 'up-to')
  await settleClaims(world, world.clock.now())
  const raw = await world.rawMails.put(mail('pia.vestermark@lemvig.example', 'status'))
  const envelope = {
    from: 'pia.vestermark@lemvig.example',
    to: 'erfa@moeder.example',
    authenticated: true,
    at: world.clock.now(),
  }
  await world.arrivals.add([{ network: 'erfa', raw, ...envelope }])
  const service = new Service(world)
  const intake = new Intake(world, world.arrivals, () => service.kick())
  intake.kick()
  service.kick()
  await eventually(() => world.arrivals.waiting(0, 1).length === 0)
  await intake.stop()
  await service.stop()
  await world.close()

  const database = new DatabaseSync(join(folder, databaseName))
  const walks = [...asked]
    .filter(sql => /^\s*(?:select|update|delete)/.test(sql))
    .flatMap(sql => {
      const values = [...sql.matchAll(/\?/g)].map(() => 'x')
      const plan = database.prepare(`explain query plan ${sql}`).all(...values)
      return plan.filter(({ detail }) => history.test(String(detail))).map(({ detail }) => `${String(detail)}: ${sql}`)
    })
  database.close()
  expect(asked.size).toBeGreaterThan(20)
  expect(walks).toEqual([])
})
