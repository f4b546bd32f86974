import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { addDays } from '../../shared/calendar/day.ts'
import type { Finding } from '../aws/judge.ts'
import { InputFault } from '../errors.ts'
import { FolderClock, roadOf } from '../sqlite/meta.ts'
import { databaseName, openStore } from '../sqlite/open.ts'
import type { Store } from '../sqlite/store.ts'

/** What `rundskriv doctor` finds in a data folder. */
export const folderFindings = async (data: string): Promise<readonly Finding[]> => {
  if (!existsSync(join(data, databaseName))) return [{ what: `${data}: no data folder yet`, remedy: null }]
  let store: Store
  try {
    store = await openStore(data)
  } catch (error) {
    if (!(error instanceof InputFault)) throw error
    return [{ what: error.message, remedy: 'mend that first' }]
  }
  try {
    return [{ what: `${data}: the database is whole`, remedy: null }, ...unread(store, data), ...uncertain(store), clock(store)]
  } finally {
    await store.close()
  }
}

interface Parked {
  readonly [column: string]: unknown
  readonly raw: string
  readonly at: string
  readonly envelope_from: string
  readonly envelope_to: string
  readonly authenticated: number
}

/** A mail that was handed in again has been read; one whose file is gone nobody can read any more. */
const unread = (store: Store, data: string): readonly Finding[] => {
  const parked = store.all<Parked & Record<string, unknown>>(
    `select distinct raw, at, envelope_from, envelope_to, authenticated from arrivals a where state = 'parked' and not exists (
       select 1 from causes c where c.network = a.network and c.mail is not null and c.key not like 'parked/%'
         and json_extract(c.mail, '$.id') = a.raw)
     order by seq`,
  )
  const left = parked.flatMap(mail => {
    const file = ['raw', 'raw/held'].map(each => join(data, each, `${mail.raw}.eml`)).find(path => existsSync(path))
    return file === undefined ? [] : [{ mail, file }]
  })
  if (left.length === 0) return [{ what: 'every mail was read', remedy: null }]
  const relay = roadOf(store) === 'relay' ? ' with the --relay of serve' : ''
  return left.map(({ mail, file }) => ({
    what: `a mail of ${mail.at} could not be read and is not tried again`,
    remedy: `hand it in${relay}: rundskriv receive ${file}${envelopeOf(mail)} (docs/one-machine.md)`,
  }))
}

/** As options, where they can be typed as they stand: a stranger has chosen them. */
const envelopeOf = ({ envelope_from: from, envelope_to: to, authenticated }: Parked): string => {
  const plain = (option: string, address: string) => (/^[\w.+-]+@[\w.-]+$/.test(address) ? ` ${option} ${address}` : '')
  return `${plain('--from', from)}${plain('--to', to)}${authenticated === 1 ? ' --authenticated' : ''}`
}

/** A relay that took a letter and could not deliver it has said so by then: later there is nothing more to learn. */
const daysOfEvidence = 8

const uncertain = (store: Store): readonly Finding[] => {
  const rows = store.all<{ effect: string; address: string; at: string }>(
    `select effect, address, at from deliveries where state = 'uncertain' order by seq`,
  )
  const since = addDays(new FolderClock(store).now().slice(0, 10), -daysOfEvidence)
  const fresh = rows.filter(({ at }) => at >= since)
  const old = rows.length - fresh.length
  if (rows.length === 0) return [{ what: 'of every letter it is known whether it went out', remedy: null }]
  return [
    ...fresh.map(({ effect, address, at }) => ({
      what: `nobody knows whether the letter ${effect} went out to ${address} at ${at}`,
      remedy: 'ask the relay’s log (docs/one-machine.md, an uncertain letter)',
    })),
    ...(old === 0
      ? []
      : [{ what: `${old} older ${old === 1 ? 'letter stays' : 'letters stay'} uncertain for good`, remedy: null }]),
  ]
}

const clock = (store: Store): Finding => {
  const stands = new FolderClock(store).get() ?? ''
  const ahead = stands > new Date(Date.now() + 60_000).toISOString()
  return {
    what: ahead ? `the folder has been brought to ${stands}, which is still to come` : 'the folder’s clock is not ahead',
    remedy: ahead ? 'serve it from a folder of its own: in this one nothing leaves before then' : null,
  }
}
