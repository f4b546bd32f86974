import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { StreamId } from '../../shared/effects.ts'
import { readKeys, writtenKeys } from '../../shared/mail/reply-keys.ts'
import type { AnyEvent, DueAlarm } from '../../shared/ports.ts'
import { InputFault } from '../errors.ts'
import { RawMailFolder } from '../raw-mails.ts'
import { SqliteEventLog } from '../sqlite/event-log.ts'
import { FolderClock, replyKeys, setReplyKeys } from '../sqlite/meta.ts'
import { mustBeThere, openStore } from '../sqlite/open.ts'
import type { DeliveryRow } from '../sqlite/outbox-rows.ts'
import { asDelivery, deliveryColumns } from '../sqlite/outbox-rows.ts'
import type { Store } from '../sqlite/store.ts'
import { fillSums } from '../sqlite/sums.ts'
import type { Sync } from '../sqlite/write-ahead.ts'
import type { Parcel, Side } from './parcel.ts'
import { settled } from './parcel.ts'

/** A data folder as a store that networks can be taken out of and put into. Throws InputFault when there is none, unless it is to be made. */
export const openFolder = async (
  data: string,
  { isMade = false, sync }: { readonly isMade?: boolean; readonly sync?: Sync } = {},
): Promise<Side & { close(): Promise<void> }> => {
  if (!isMade) mustBeThere(data)
  const store = await openStore(data, sync)
  const clock = new FolderClock(store)
  return {
    networks: async () =>
      store.all<{ network: string }>('select distinct network from causes order by network').map(({ network }) => network),
    take: network => take(store, network),
    whyNot: async parcels => whyNot(store, parcels),
    put: parcels =>
      store.write(() => {
        for (const parcel of parcels) put(store, parcel)
        fillSums(store)
      }),
    rawMails: new RawMailFolder(join(data, 'raw')),
    isApart: async id =>
      access(join(data, 'raw', 'held', `${id}.eml`)).then(
        () => true,
        () => false,
      ),
    keys: async () => readKeys(await replyKeys(store)),
    setKeys: keys => setReplyKeys(store, writtenKeys(keys)),
    clock: async () => clock.get(),
    bringClockTo: async at => {
      await clock.bringTo(at)
      await store.settled()
    },
    waiting: async () => store.get<{ many: number }>(`select count(*) as many from arrivals where state = 'waiting'`)?.many ?? 0,
    close: () => store.close(),
  }
}

const take = async (store: Store, network: string): Promise<Parcel> => ({
  network,
  causes: await new SqliteEventLog(store).causes(network),
  events: store
    .all<{ stream: string; revision: number; key: string; body: string }>(
      `select e.stream, e.revision, c.key, e.body from events e join causes c on c.seq = e.cause
       where e.network = ? order by e.stream, e.revision`,
      network,
    )
    .map(({ stream, revision, key, body }) => ({
      ...{ stream: stream as StreamId, revision, cause: key, event: JSON.parse(body) as AnyEvent },
    })),
  effects: store
    .all<{ key: string; queued_at: string; body: string; told: string | null }>(
      `select key, queued_at, e.body, t.body as told from effects e left join told t on t.effect = e.key
       where network = ? order by queued_at, key`,
      network,
    )
    .map(({ key, queued_at, body, told }) => ({
      ...{ key, network, queuedAt: queued_at, effect: JSON.parse(body) },
      ...(told !== null && { told }),
    })),
  deliveries: store
    .all<DeliveryRow>(`select ${deliveryColumns} from deliveries where network = ? order by seq`, network)
    .map(row => settled(asDelivery(row))),
  alarms: store
    .all<{ [K in keyof DueAlarm]: DueAlarm[K] }>(
      'select network, stream, name, at from alarms where network = ? order by stream, name',
      network,
    )
    .map(row => ({ ...row })),
})

const whyNot = (store: Store, parcels: readonly Parcel[]): string | null => {
  const sql = 'select 1 as found from causes where network = ?'
  const twice = parcels.find(({ network }) => store.get(sql, network) !== undefined)
  return twice === undefined
    ? null
    : `there is a network ${twice.network} already; import into a new data folder or an empty table`
}

const put = (store: Store, parcel: Parcel): void => {
  const { network, causes, events, effects, deliveries, alarms } = parcel
  const refusal = whyNot(store, [parcel])
  if (refusal !== null) throw new InputFault(refusal)
  const seqs = new Map<string, number>()
  for (const { key, at, mail } of causes) {
    const values = [network, key, at, mail && JSON.stringify(mail)] as const
    const sql = 'insert into causes (network, key, at, mail) values (?, ?, ?, ?) returning seq'
    seqs.set(key, store.get<{ seq: number }>(sql, ...values)?.seq ?? 0)
  }
  for (const { stream, revision, cause, event } of events) {
    const sql = 'insert into events (network, stream, revision, cause, body) values (?, ?, ?, ?, ?)'
    store.run(sql, network, stream, revision, seqs.get(cause) ?? 0, JSON.stringify(event))
  }
  for (const { key, queuedAt, effect, told } of effects) {
    const sql = 'insert into effects (key, network, queued_at, body) values (?, ?, ?, ?)'
    store.run(sql, key, network, queuedAt, JSON.stringify(effect))
    if (told !== undefined) store.run('insert into told (effect, body) values (?, ?)', key, told)
  }
  for (const { effect, index, address, state, attempts, at, messageId, detail } of deliveries) {
    const sql = `insert into deliveries (network, ${deliveryColumns}) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`
    store.run(sql, network, effect, index, address, state, attempts, at, messageId, detail)
  }
  for (const { stream, name, at } of alarms) {
    store.run('insert into alarms (network, stream, name, at) values (?, ?, ?, ?)', network, stream, name, at)
  }
}
