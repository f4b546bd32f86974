import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StoreUnavailable } from '../../local/errors.ts'
import { settleClaims } from '../../local/evidence.ts'
import { databaseName } from '../../local/sqlite/open.ts'
import type { LocalWorld } from '../../local/world.ts'
import { openWorld } from '../../local/world.ts'
import { carryOut } from '../../shared/courier.ts'
import { openNetworks, receive } from '../../shared/secretary.ts'
import type { Sink } from '../support/sink.ts'
import { startSink } from '../support/sink.ts'

const at = '2027-02-01T08:00:00.000Z'
const raw = Buffer.from(
  'From: pia.vestermark@lemvig.example\nTo: erfa@moeder.example\nMessage-ID: <1@x>\nSubject: status\n\nstatus\n',
)
const envelope = { from: 'pia.vestermark@lemvig.example', to: 'erfa@moeder.example', at, authenticated: true }
const journal = { info: () => undefined, warn: () => undefined }

let folder: string
let sink: Sink
let refuses: boolean
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-refuses-'))
  sink = await startSink()
  refuses = false
})
afterEach(async () => {
  await sink.close()
  rmSync(folder, { recursive: true, force: true })
})

const claims = (): number => {
  const database = new DatabaseSync(join(folder, databaseName), { readOnly: true })
  const { length } = database.prepare(`select 1 from deliveries where state = 'sending'`).all()
  database.close()
  return length
}

const opened = (): Promise<LocalWorld> =>
  openWorld({
    ...{ data: folder, charters: 'charters', relay: `smtp://127.0.0.1:${sink.port}`, journal },
    sync: async () => {
      if (refuses && claims() > 0) throw Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO' })
    },
  })

/** As if that process had died, and another one been started. */
const restarted = async (): Promise<LocalWorld> => {
  const dead = { owner: `${hostname()} 4194999 0123abcd`, notes: `${hostname()}_4194999_0123abcd.log` }
  for (const name of readdirSync(join(folder, 'begun')))
    renameSync(join(folder, 'begun', name), join(folder, 'begun', dead.notes))
  const database = new DatabaseSync(join(folder, databaseName))
  database.prepare('update deliveries set owner = ? where owner is not null').run(dead.owner)
  database.close()
  return opened()
}

test('a letter whose claim the disk refused was handed to nobody, and goes out after the start that follows', async () => {
  const world = await opened()
  await openNetworks(world, at)
  await receive(world, { raw, envelope })
  const [key = ''] = await world.outbox.due(at, 1)
  await world.settled()
  refuses = true
  await expect(carryOut(world, key, at)).rejects.toThrow(StoreUnavailable)
  await expect(world.close()).rejects.toThrow(StoreUnavailable)
  expect(sink.mails).toEqual([])

  refuses = false
  const again = await restarted()
  await settleClaims(again, at)
  await carryOut(again, key, at)
  expect(sink.mails).toHaveLength(1)
  expect((await again.outbox.deliveries(key)).map(({ state }) => state)).toEqual(['sent'])
  await again.close()
  expect(readdirSync(join(folder, 'begun'))).toEqual([])
})
