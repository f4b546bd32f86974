import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { RawMailFolder } from '../../local/raw-mails.ts'
import { SqliteAlarms } from '../../local/sqlite/alarms.ts'
import { SqliteEventLog } from '../../local/sqlite/event-log.ts'
import { openStore } from '../../local/sqlite/open.ts'
import { SqliteOutbox } from '../../local/sqlite/outbox.ts'
import type { Store } from '../../local/sqlite/store.ts'
import { alarmsConformance } from './alarms.ts'
import { eventLogConformance } from './event-log.ts'
import { manyHeldConformance } from './many-held.ts'
import { outboxConformance } from './outbox.ts'
import type { MakeStore, StorePorts } from './ports.ts'
import { rawMailsConformance } from './raw-mails.ts'
import { snapshotsConformance } from './snapshots.ts'

const folders: string[] = []
const stores: Store[] = []

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'rundskriv-store-'))
  folders.push(made)
  return made
}

const opened = async (path: string): Promise<StorePorts> => {
  const store = await openStore(path)
  stores.push(store)
  return { log: new SqliteEventLog(store), outbox: new SqliteOutbox(store), alarms: new SqliteAlarms(store) }
}

/** What a process leaves behind that dies now: the files as they are, the write-ahead log among them. */
const abandoned = (path: string): string => {
  const copy = folder()
  cpSync(path, copy, { recursive: true, filter: source => !source.endsWith('-shm') })
  return copy
}

const make: MakeStore = async () => {
  const path = folder()
  return { ...(await opened(path)), another: () => opened(path), afterCrash: () => opened(abandoned(path)) }
}

afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true })
})

eventLogConformance(make)
snapshotsConformance(make)
outboxConformance(make)
alarmsConformance(make)
manyHeldConformance(make)
rawMailsConformance(async () => new RawMailFolder(join(folder(), 'raw')))
