import { randomBytes } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { loadCharters } from '../charters/read.ts'
import { lettersNaming, planRaw } from '../erasing/raw.ts'
import { nobodyFrom, rewriter } from '../erasing/rewrite.ts'
import type { Change } from '../erasing/rows.ts'
import { apply, changesIn, mustHaveLeft } from '../erasing/rows.ts'
import type { Known } from '../erasing/who.ts'
import { knownAs } from '../erasing/who.ts'
import { InputFault, isBusy } from '../errors.ts'
import { folderNameOf } from '../maildir.ts'
import { mustBeThere, openStore } from '../sqlite/open.ts'
import type { Store } from '../sqlite/store.ts'
import type { Output } from './check.ts'

interface Wanted {
  readonly data: string
  readonly charters: string
  readonly dryRun: boolean
}

/**
 * `rundskriv erase PERSON`: takes a person who has left out of a data folder (GDPR, article 17), in every network of it, and prints what goes, what stays
 * and why. Throws InputFault, with nothing changed, when the person is unknown, has not left, or another program has the folder open.
 */
export const erase = async (person: string, { data, charters, dryRun }: Wanted, io: Output): Promise<void> => {
  const networks = loadCharters(charters)
  mustBeThere(data)
  const store = await openStore(data)
  try {
    const known = knownAs(store, networks, person)
    nothingWaits(store, known)
    const nobody = nobodyFrom(randomBytes(4).toString('hex'))
    const writer = rewriter(known, nobody)
    const changes = changesIn(store, writer)
    mustHaveLeft(store, changes, nobody)
    const raw = await planRaw(store, data, known, writer)
    const maildirs = [...known.addresses]
      .map(address => join(data, 'mail', folderNameOf(address)))
      .filter(path => existsSync(path))
    const delivered = await lettersNaming(data, known, writer)
    if (!dryRun) await carryOut(store, changes, [...raw.goes, ...maildirs])
    const minutes = minutesNaming(store, writer.names)
    for (const line of [
      ...(dryRun ? ['a dry run: nothing is changed'] : []),
      ...went(changes),
      `goes   ${count(raw.goes.length, 'mail')} from the person, as they came`,
      `goes   ${count(maildirs.length, 'mailbox', 'mailboxes')} with the letters to the person`,
      ...stays(
        raw.papers,
        'mails of the person with a file that an item or the minutes carry',
        'a paper of the case: the duty to keep a journal',
      ),
      ...stays(raw.others, 'mails of others that name the person', 'they are the others’ mails, and papers of the case'),
      ...stays(
        minutes,
        'versions of minutes that name the person',
        'they are the network’s paper, and would be false if changed',
      ),
      'stays  the texts of items and comments, as of nobody: they are part of the network’s agenda and minutes (a first name, initials or a telephone number in them is not looked for)',
      `stays  ${count(delivered, 'letter')} to others that ${delivered === 1 ? 'names' : 'name'} the person — delivered: they are their readers’ mail`,
      'stays  what this cannot reach: what a relay has delivered, exports, backups and logs; delete those as your own rules say',
    ])
      io.out(line)
  } finally {
    await store.close()
  }
}

/** A mail between our 250 and its outcome would bring the person back. */
const nothingWaits = (store: Store, { addresses }: Known): void => {
  const waiting = store.all<{ envelope_from: string }>(`select envelope_from from arrivals where state = 'waiting'`)
  if (waiting.some(({ envelope_from }) => addresses.has(envelope_from.toLowerCase())))
    throw new InputFault('a mail of the person still waits to be read: start rundskriv serve once, then erase')
}

const carryOut = async (store: Store, changes: readonly Change[], paths: readonly string[]): Promise<void> => {
  let hasBegun = false
  try {
    // Nobody else remembers what is about to go, and no old page stays.
    await store.withoutLog(async () => {
      hasBegun = true
      store.exec('pragma secure_delete = on')
      await store.write(() => {
        apply(store, changes)
        // What the history was folded into: made anew from the history as it is now.
        store.run('delete from snapshots')
        // Before the commit: should a file refuse to go, the person is still known, and erasing again does the rest.
        for (const path of paths) rmSync(path, { recursive: true, force: true })
      })
      store.exec('vacuum')
    })
  } catch (error) {
    if (isBusy(error) && !hasBegun)
      throw new InputFault('another program has the data folder open; stop it (rundskriv serve), then erase', { cause: error })
    throw error
  }
}

const places = {
  events: 'events of the history',
  effects: 'letters',
  told: 'letters as they were worded',
  deliveries: 'deliveries',
  causes: 'records of mails',
  arrivals: 'arrivals',
} as const

const went = (changes: readonly Change[]): readonly string[] =>
  Object.entries(places).map(
    ([table, what]) => `goes   name and address in ${changes.filter(each => each.table === table).length} ${what}`,
  )

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

const stays = (paths: readonly string[], what: string, why: string): readonly string[] =>
  paths.length === 0 ? [] : [`stays  ${what}: ${paths.length} — ${why}: ${paths.map(path => basename(path)).join(', ')}`]

const minutesNaming = (store: Store, names: (text: string) => boolean): readonly string[] =>
  store
    .all<{ network: string; stream: string; body: string }>(
      `select network, stream, body from events where body like '{"type":"MinutesReceived"%'`,
    )
    .flatMap(({ network, stream, body }) => {
      const { minutes } = JSON.parse(body) as {
        minutes: { version: number; text: string; reading?: unknown; attachments: unknown }
      }
      const words = JSON.stringify([minutes.text, minutes.reading, minutes.attachments])
      return names(words.replaceAll(/\\[nrt]/g, ' ')) ? [`${network}/${stream} version ${minutes.version}`] : []
    })
