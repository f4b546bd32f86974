import type { Bodies } from '../../functions/aws/dynamo/bodies.ts'
import { unstowed } from '../../functions/aws/dynamo/bodies.ts'
import { placeIn, recipientsOf, toldKey } from '../../functions/aws/dynamo/items.ts'
import { deliveryIn, waiting } from '../../functions/aws/dynamo/recipients.ts'
import type { Item } from '../../functions/aws/dynamo/table.ts'
import { needed, textIn } from '../../functions/aws/dynamo/table.ts'
import type { AlarmName, QueuedEffect, StreamId } from '../../shared/effects.ts'
import type { AnyEvent, Cause, Delivery, DueAlarm, MailRecord } from '../../shared/ports.ts'
import type { Parcel, ParcelEffect, ParcelEvent } from '../moving/parcel.ts'
import { settled } from '../moving/parcel.ts'

/** A network as it lies in the items of a table. */
export const parcelOf = async (network: string, items: readonly Item[], bodies: Bodies): Promise<Parcel> => {
  const under = (prefix: string) => items.filter(item => needed(item, 'pk').startsWith(prefix))
  const effects: ParcelEffect[] = []
  const deliveries: Delivery[] = []
  const known = Map.groupBy(
    items.filter(item => needed(item, 'sk').startsWith('to/')),
    item => needed(item, 'effect'),
  )
  const told = new Map(items.filter(each => needed(each, 'sk') === toldKey('').sk).map(each => [needed(each, 'pk'), each]))
  for (const item of under('effect/').filter(each => needed(each, 'sk') === 'effect' && textIn(each, 'network') === network)) {
    const queued = await effectIn(item, network, bodies)
    const kept = told.get(toldKey(queued.key).pk)
    const words = kept && (await unstowed(bodies, textIn(kept, 'body'), textIn(kept, 'bodyAt')))
    effects.push({ ...queued, ...(words !== undefined && { told: words }) })
    const rows = new Map((known.get(queued.key) ?? []).map(deliveryIn).map(each => [each.index, each]))
    deliveries.push(...recipientsOf(queued).map((address, index) => settled(rows.get(index) ?? waiting(queued, index, address))))
  }
  return {
    network,
    causes: under(`cause/${network}/`)
      .map(item => ({ cause: causeIn(item), order: orderOf(item) }))
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ cause }) => cause),
    events: await eventsOf(network, under(`stream/${network}/`), bodies),
    effects: effects.sort((a, b) => (`${a.queuedAt} ${a.key}` < `${b.queuedAt} ${b.key}` ? -1 : 1)),
    deliveries,
    alarms: under(`alarms/${network}`)
      .filter(item => needed(item, 'pk') === `alarms/${network}`)
      .map(alarmIn)
      .sort((a, b) => (`${a.stream} ${a.name}` < `${b.stream} ${b.name}` ? -1 : 1)),
  }
}

const causeIn = (item: Item): Cause => {
  const mail = textIn(item, 'mail')
  return { key: needed(item, 'key'), at: needed(item, 'at'), mail: mail === null ? null : (JSON.parse(mail) as MailRecord) }
}

/** When it was written; causes from before that was noted go by their own time. */
const orderOf = (item: Item): string =>
  textIn(item, 'writtenAs') ?? textIn(item, 'listedAs') ?? `${String(Date.parse(needed(item, 'at'))).padStart(15, '0')}-`

const eventsOf = async (network: string, items: readonly Item[], bodies: Bodies): Promise<ParcelEvent[]> => {
  const events: ParcelEvent[] = []
  for (const item of items) {
    const { stream, what: first } = placeIn(network, { pk: needed(item, 'pk'), sk: needed(item, 'sk') })
    // A snapshot is made anew by whoever folds the events.
    if (typeof first !== 'number') continue
    const text = await unstowed(bodies, textIn(item, 'body'), textIn(item, 'bodyAt'))
    const cause = needed(item, 'cause')
    events.push(...(JSON.parse(text) as AnyEvent[]).map((event, place) => ({ stream, revision: first + place, cause, event })))
  }
  return events.sort((a, b) => (a.stream === b.stream ? a.revision - b.revision : a.stream < b.stream ? -1 : 1))
}

const effectIn = async (item: Item, network: string, bodies: Bodies): Promise<QueuedEffect> => {
  const text = await unstowed(bodies, textIn(item, 'body'), textIn(item, 'bodyAt'))
  return { key: needed(item, 'effect'), network, queuedAt: needed(item, 'at'), effect: JSON.parse(text) }
}

const alarmIn = (item: Item): DueAlarm => ({
  network: needed(item, 'network'),
  stream: needed(item, 'stream') as StreamId,
  name: needed(item, 'alarm') as AlarmName,
  at: needed(item, 'at'),
})
