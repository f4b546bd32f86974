import { join } from 'node:path'
import type { QueuedEffect } from '../shared/effects.ts'
import type { Cause, EventLog, Log, Postman } from '../shared/ports.ts'
import type { World } from '../shared/road/world.ts'
import { Begun } from './begun.ts'
import { checkTemplates, loadCharters } from './commands/check.ts'
import { asOwn, templatesBeside } from './commands/templates.ts'
import { MaildirPostman } from './maildir.ts'
import { painter } from './painter.ts'
import { RawMailFolder } from './raw-mails.ts'
import { RelayPostman } from './smtp/out.ts'
import { readRelayUrl } from './smtp/relay-url.ts'
import { SqliteAlarms } from './sqlite/alarms.ts'
import { Arrivals } from './sqlite/arrivals.ts'
import { SqliteEventLog } from './sqlite/event-log.ts'
import { FolderClock, replySecrets } from './sqlite/meta.ts'
import { openStore } from './sqlite/open.ts'
import { SqliteOutbox } from './sqlite/outbox.ts'

export interface WorldSettings {
  /** The data folder; made if it is not there. */
  readonly data: string
  readonly charters: string
  /** An SMTP URL, or null for Maildirs. */
  readonly relay: string | null
  readonly journal: Log
  /** Told of every letter, once the write that queued it is committed. */
  readonly onQueued?: (effect: QueuedEffect) => void
}

/** The world of one machine: everything in one data folder. */
export interface LocalWorld extends World {
  readonly alarms: SqliteAlarms
  readonly outbox: SqliteOutbox
  readonly arrivals: Arrivals
  readonly clock: FolderClock
  /** Every cause of a network in the order of commit. */
  causes(network: string): Promise<readonly Cause[]>
  /** When no network says otherwise, times that a user writes without a zone are in this one. */
  readonly timeZone: string
  /** Deletes the raw mails that were set apart before this time (milliseconds since 1970); answers how many. */
  forgetApart(time: number): Promise<number>
  close(): Promise<void>
}

/** Open the world. Throws InputFault when a charter or the data folder is at fault, WrongUsage for a relay that is no SMTP URL. */
export const openWorld = async ({ data, charters, relay, journal, onQueued }: WorldSettings): Promise<LocalWorld> => {
  const networks = loadCharters(charters)
  await checkTemplates(networks)
  const url = relay === null ? null : readRelayUrl(relay)
  const store = await openStore(data)
  const postman = url === null ? new MaildirPostman(join(data, 'mail')) : new RelayPostman(url, new Begun(join(data, 'begun')))
  const log = new SqliteEventLog(store)
  const rawMails = new RawMailFolder(join(data, 'raw'))
  return {
    networks: new Map(
      networks.map(({ path, charter, people }) => [charter.id, { charter, people, templates: asOwn(templatesBeside(path)) }]),
    ),
    log: observed(log, onQueued ?? (() => undefined)),
    causes: network => log.causes(network),
    outbox: new SqliteOutbox(store),
    alarms: new SqliteAlarms(store),
    rawMails,
    forgetApart: time => rawMails.forgetApart(time),
    postman,
    painter,
    secrets: await replySecrets(store, new Date().toISOString()),
    journal,
    arrivals: new Arrivals(store),
    clock: new FolderClock(store),
    timeZone: networks[0]?.charter.timeZone ?? 'UTC',
    close: async () => {
      hangUp(postman)
      await store.close()
    },
  }
}

const hangUp = (postman: Postman): void => {
  if (postman instanceof RelayPostman) postman.close()
}

const observed = (log: EventLog, onQueued: (effect: QueuedEffect) => void): EventLog => ({
  read: (network, stream) => log.read(network, stream),
  cause: (network, key) => log.cause(network, key),
  mails: network => log.mails(network),
  commit: async write => {
    const result = await log.commit(write)
    if (result.type === 'committed') for (const effect of write.effects) onQueued(effect)
    return result
  },
})
