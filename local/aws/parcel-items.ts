import type { Bodies } from '../../functions/aws/dynamo/bodies.ts'
import { stowed } from '../../functions/aws/dynamo/bodies.ts'
import {
  alarmItem,
  causeItem,
  chunksOf,
  effectItem,
  eventsKey,
  headKey,
  recipientKey,
  toldKey,
} from '../../functions/aws/dynamo/items.ts'
import { openOf } from '../../functions/aws/dynamo/recipients.ts'
import type { Values } from '../../functions/aws/dynamo/table.ts'
import type { QueuedEffect, StreamId } from '../../shared/effects.ts'
import type { Delivery } from '../../shared/ports.ts'
import type { Parcel, ParcelEvent } from '../moving/parcel.ts'

export interface ParcelItems {
  readonly history: readonly Values[]
  /** Letters that wait and alarms that stand: the stream tells the functions of them. */
  readonly acting: readonly Values[]
  readonly heads: readonly Values[]
}

/** A network as the items of the table, in the shape that the adapters write. */
export const parcelItems = async (parcel: Parcel, bodies: Bodies): Promise<ParcelItems> => {
  const { network, causes, events, effects, deliveries, alarms } = parcel
  const history: Values[] = causes.map(cause => causeItem(network, cause))
  for (const { stream, expected, cause, together } of appendsIn(events))
    for (const { revision, text } of chunksOf(expected, together))
      history.push({ ...eventsKey(network, stream, revision), cause, ...(await stowed(bodies, text)) })
  const ofEffect = Map.groupBy(deliveries, ({ effect }) => effect)
  const acting: Values[] = []
  for (const queued of effects) {
    const known = (ofEffect.get(queued.key) ?? []).filter(touched)
    const item = await effectItem(queued, bodies)
    if (queued.told !== undefined) history.push({ ...toldKey(queued.key), ...(await stowed(bodies, queued.told)) })
    const isOver = known.length === Number(item.recipients)
    history.push(...known.map(delivery => recipientItem(queued, delivery)))
    if (isOver) history.push({ ...item, open: null, openAt: null })
    else acting.push(item)
  }
  const revisions = Map.groupBy(events, ({ stream }) => stream)
  const heads = [...revisions].map(([stream, all]) => ({ ...headKey(network, stream), revision: all.length }))
  return { history, acting: [...acting, ...alarms.map(alarm => alarmItem(network, { kind: 'alarm', ...alarm }))], heads }
}

/** A recipient whom nobody has claimed yet has no item. */
const touched = ({ state, attempts }: Delivery): boolean => state !== 'queued' || attempts > 0

const recipientItem = ({ key, network, effect }: QueuedEffect, delivery: Delivery): Values => {
  const { index, address, state, attempts, at, messageId, detail } = delivery
  return {
    ...recipientKey(key, index),
    ...{ effect: key, place: index, address, state, attempts, at, messageId, detail },
    ...(effect.kind === 'letter' && { listed: `letters/${network}`, listedAs: `${key}/${index}` }),
    ...openOf({ state, at, leaseUntil: null }, key),
  }
}

/** Events that were written together, as they were. */
const appendsIn = (events: readonly ParcelEvent[]) => {
  const appends: { stream: StreamId; expected: number; cause: string; together: ParcelEvent['event'][] }[] = []
  for (const { stream, revision, cause, event } of events) {
    const last = appends.at(-1)
    if (last?.stream === stream && last.cause === cause) last.together.push(event)
    else appends.push({ stream, expected: revision - 1, cause, together: [event] })
  }
  return appends
}
