import type { Instant } from '../../shared/calendar/types.ts'
import { joined } from '../../shared/mail/reply-keys.ts'
import { InputFault } from '../errors.ts'
import { ZipReader } from '../zip/read.ts'
import { ZipWriter } from '../zip/write.ts'
import type { Parcel, Side } from './parcel.ts'
import { faultsOf } from './parcel.ts'

const format = 1
const tables = ['causes', 'events', 'effects', 'deliveries', 'alarms'] as const

export interface Moved {
  readonly networks: readonly string[]
  readonly mails: number
  /** Mails of which only the record is left. */
  readonly without: number
}

/** Packs every network of a store. Throws InputFault when mails wait to be read, or somebody writes meanwhile. */
export const packAll = async (side: Side, out: string, at: Instant): Promise<Moved> => {
  const waiting = await side.waiting()
  if (waiting > 0)
    throw new InputFault(`${waiting} mails have been accepted and not read yet: run rundskriv serve until they are, then export`)
  const parcels: Parcel[] = []
  for (const network of await side.networks()) parcels.push(await wholeParcel(side, network))
  if (parcels.length === 0) throw new InputFault('there is no network to export')
  const zip = new ZipWriter(out, at)
  const about = {
    format,
    at,
    networks: parcels.map(({ network }) => network),
    clock: await side.clock(),
    keys: await side.keys(),
  }
  zip.add('rundskriv.json', () => Buffer.from(`${JSON.stringify(about, null, 2)}\n`))
  for (const parcel of parcels)
    for (const table of tables)
      zip.add(`networks/${parcel.network}/${table}.jsonl`, () =>
        Buffer.from(parcel[table].map(row => `${JSON.stringify(row)}\n`).join('')),
      )
  const counted = await addMails(zip, side, parcels)
  await zip.finish()
  return { networks: about.networks, ...counted }
}

/** How often a store that is being written to is read again. */
const mostTries = 3

const wholeParcel = async (side: Side, network: string): Promise<Parcel> => {
  for (let tries = 1; ; tries += 1) {
    const parcel = await side.take(network)
    const [fault] = faultsOf(parcel)
    if (fault === undefined) return parcel
    if (tries === mostTries) throw new InputFault(`somebody is writing (${fault}): stop the secretary, then export`)
  }
}

const addMails = async (zip: ZipWriter, side: Side, parcels: readonly Parcel[]) => {
  const ids = new Set(parcels.flatMap(({ causes }) => causes.flatMap(({ mail }) => mail?.id ?? [])))
  const counted = { mails: 0, without: 0 }
  for (const id of ids) {
    if ((await side.rawMails.get(id)) === null) {
      counted.without += 1
      continue
    }
    counted.mails += 1
    const folder = (await side.isApart(id)) ? 'held' : 'raw'
    zip.add(`${folder}/${id}.eml`, async () => (await side.rawMails.get(id)) ?? Buffer.alloc(0))
  }
  return counted
}

/** Puts every network of a package into a store. Throws InputFault when the package is not whole, or a network is there already. */
export const unpackAll = async (path: string, side: Side, now: Instant): Promise<Moved> => {
  const zip = await ZipReader.open(path)
  try {
    const about = JSON.parse((await zip.read('rundskriv.json')).toString()) as {
      readonly format: number
      readonly networks: readonly string[]
      readonly clock: Instant | null
      readonly keys: Awaited<ReturnType<Side['keys']>>
    }
    if (about.format !== format) throw new InputFault(`${path}: format ${about.format}; this program reads format ${format}`)
    const parcels = await Promise.all(about.networks.map(network => parcelIn(zip, network)))
    const [fault] = parcels.flatMap(faultsOf)
    if (fault !== undefined) throw new InputFault(`${path}: is not whole (${fault})`)
    const refusal = await side.whyNot(parcels)
    if (refusal !== null) throw new InputFault(refusal)
    // The mails first: whoever finds an event finds its mail.
    let mails = 0
    for (const name of zip.names.filter(each => /^(raw|held)\/[0-9a-f]{64}\.eml$/.test(each))) {
      const id = await side.rawMails.put(await zip.read(name))
      if (name.startsWith('held/')) await side.rawMails.setApart(id)
      mails += 1
    }
    await side.setKeys(joined(about.keys, await side.keys(), now))
    await side.put(parcels)
    if (about.clock !== null) await side.bringClockTo(about.clock)
    return { networks: about.networks, mails, without: 0 }
  } finally {
    zip.close()
  }
}

const parcelIn = async (zip: ZipReader, network: string): Promise<Parcel> => {
  const rows = async (table: (typeof tables)[number]) =>
    (await zip.read(`networks/${network}/${table}.jsonl`))
      .toString()
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line))
  const [causes = [], events = [], effects = [], deliveries = [], alarms = []] = await Promise.all(tables.map(rows))
  return { network, causes, events, effects, deliveries, alarms }
}
