import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { QueuedEffect } from '../shared/effects.ts'
import type { Cause, EventLog, Log } from '../shared/ports.ts'
import type { World } from '../shared/road/world.ts'
import { Begun } from './begun.ts'
import { checkTemplates, loadCharters } from './charters/read.ts'
import { asOwn, templatesBeside } from './charters/templates.ts'
import { InputFault } from './errors.ts'
import { MaildirPostman } from './maildir.ts'
import { painter } from './painter.ts'
import { RawMailFolder } from './raw-mails.ts'
import { RelayPostman } from './smtp/out.ts'
import { readRelayUrl } from './smtp/relay-url.ts'
import { SqliteAlarms } from './sqlite/alarms.ts'
import { Arrivals } from './sqlite/arrivals.ts'
import { SqliteEventLog } from './sqlite/event-log.ts'
import { FolderClock, replySecrets, roadOf, setRoad } from './sqlite/meta.ts'
import { openStore } from './sqlite/open.ts'
import { SqliteOutbox } from './sqlite/outbox.ts'
import type { Store } from './sqlite/store.ts'
import type { Sync } from './sqlite/write-ahead.ts'

export interface WorldSettings {
  /** The data folder; made if it is not there. */
  readonly data: string
  readonly charters: string
  /** An SMTP URL, or null for Maildirs; `none` for Maildirs in a folder that had a relay. */
  readonly relay: string | null
  readonly journal: Log
  /** Told of every letter, once it is queued on the disk. */
  readonly onQueued?: (effect: QueuedEffect) => void
  /** How the database is brought to the disk; whoever looks at what a power failure leaves brings one of their own. */
  readonly sync?: Sync
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
  /**
   * For whoever is about to send letters: notes in the folder that they leave as this world sends them. Throws InputFault when they leave by a
   * relay and none was given: in a Maildir nobody would get them, and they would count as sent.
   */
  takeRoad(): Promise<void>
  /** For whoever is about to tell somebody what became of something: settles when it is on the disk. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** Open the world. Throws InputFault when a charter or the data folder is at fault, WrongUsage for a relay that is no SMTP URL. */
export const openWorld = async ({ data, charters, relay, journal, onQueued, sync }: WorldSettings): Promise<LocalWorld> => {
  const networks = loadCharters(charters)
  await checkTemplates(networks)
  const url = relay === null || relay === noRelay ? null : readRelayUrl(relay)
  const store = await openStore(data, sync)
  const postman = url === null ? new MaildirPostman(join(data, 'mail')) : new RelayPostman(url, new Begun(begunIn(data)))
  const log = new SqliteEventLog(store)
  const rawMails = new RawMailFolder(join(data, 'raw'))
  return {
    networks: new Map(
      networks.map(({ path, charter, people }) => [charter.id, { charter, people, templates: asOwn(templatesBeside(path)) }]),
    ),
    log: observed(log, store, onQueued),
    causes: network => log.causes(network),
    outbox: new SqliteOutbox(store, url === null ? 'maildir' : 'relay'),
    alarms: new SqliteAlarms(store),
    rawMails,
    forgetApart: time => rawMails.forgetApart(time),
    takeRoad: () => takeRoad(store, data, relay),
    settled: () => store.settled(),
    postman,
    painter,
    secrets: await replySecrets(store, new Date().toISOString()),
    journal,
    arrivals: new Arrivals(store),
    clock: new FolderClock(store),
    timeZone: networks[0]?.charter.timeZone ?? 'UTC',
    close: async () => {
      let isAtRest = false
      try {
        await store.close()
        isAtRest = true
      } finally {
        // A claim that the disk refused may stand all the same: only the notes can say that nothing was handed over.
        if (postman instanceof RelayPostman) postman.close(!isAtRest)
      }
    },
  }
}

const begunIn = (data: string): string => join(data, 'begun')

/** What `--relay` says to have Maildirs again. */
const noRelay = 'none'

const takeRoad = async (store: Store, data: string, relay: string | null): Promise<void> => {
  // A folder from before it was remembered: only a relay leaves notes of what was begun (begun.ts).
  const known = roadOf(store) ?? (existsSync(begunIn(data)) ? 'relay' : null)
  if (relay === null) {
    if (known !== 'relay') return
    throw new InputFault(
      `${data}: its letters leave by a relay: say which with --relay (or RUNDSKRIV_RELAY); --relay ${noRelay} lays them into Maildirs from now on`,
    )
  }
  const road = relay === noRelay ? 'maildir' : 'relay'
  if (roadOf(store) !== road) await setRoad(store, road)
}

const observed = (log: EventLog, store: Store, onQueued: WorldSettings['onQueued']): EventLog => ({
  read: (network, stream) => log.read(network, stream),
  tails: (network, streams, fold) => log.tails(network, streams, fold),
  keep: (network, stream, snapshot) => log.keep(network, stream, snapshot),
  cause: (network, key) => log.cause(network, key),
  mails: network => log.mails(network),
  commit: async write => {
    const result = await log.commit(write)
    if (!onQueued || result.type !== 'committed' || write.effects.length === 0) return result
    await store.settled()
    for (const effect of write.effects) onQueued(effect)
    return result
  },
})
