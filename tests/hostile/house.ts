import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCharters } from '../../local/charters/read.ts'
import { RawMailFolder } from '../../local/raw-mails.ts'
import { believing } from '../../local/smtp/believe.ts'
import { Door } from '../../local/smtp/in.ts'
import type { Arrival } from '../../local/sqlite/arrivals.ts'
import { Arrivals } from '../../local/sqlite/arrivals.ts'
import { openStore } from '../../local/sqlite/open.ts'

export interface BesiegedDoor {
  readonly port: number
  /** What has been taken so far. */
  taken(): readonly Arrival[]
  close(): Promise<void>
}

/** The real door on a data folder of its own, with the networks of this repository. */
export async function besieged(): Promise<BesiegedDoor> {
  const folder = mkdtempSync(join(tmpdir(), 'rundskriv-siege-'))
  const store = await openStore(folder)
  const arrivals = new Arrivals(store)
  const networks = new Map(loadCharters('charters').map(({ charter, people }) => [charter.id, { charter, people }]))
  const journal = { info: () => undefined, warn: () => undefined }
  const world = { networks, journal, rawMails: new RawMailFolder(join(folder, 'raw')) }
  const believe = believing(world, { trustLoopback: true, trustedPeers: [] })
  const now = () => '2027-03-15T08:05:00.000Z'
  const door = new Door({ world, arrivals, believe, now, onArrival: () => undefined }, { host: '127.0.0.1', port: 0, tls: null })
  const { port } = await door.listen()
  return {
    port,
    taken: () => arrivals.waiting(0, 10_000),
    close: async () => {
      await door.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
