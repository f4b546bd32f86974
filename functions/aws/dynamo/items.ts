import type { TransactWriteItem } from '@aws-sdk/client-dynamodb'
import type { AlarmEffect, LetterEffect, QueuedEffect, StreamId } from '../../../shared/effects.ts'
import type { AnyEvent, Cause, DueAlarm, Write } from '../../../shared/ports.ts'
import type { Bodies } from './bodies.ts'
import { mostInlineBytes, stowed } from './bodies.ts'
import type { Key, Values } from './table.ts'
import { asItem } from './table.ts'
import { mostItems } from './transaction.ts'

export const causeKey = (network: string, key: string): Key => ({ pk: `cause/${network}/${key}`, sk: 'cause' })
/** Sorts as the number does. */
const numberKey = (number: number): string => String(number).padStart(9, '0')
/** Where a stream stands: after all of its events. */
const head = 'head'
/** What they were folded into: after the head, so that whoever reads a stream from its end comes by it first. */
const snapshot = 'snapshot'

/** Where a stream lies: all meetings of a network in one partition, one after the other, so that those that are open are read together. */
const placeOf = (network: string, stream: StreamId): { readonly pk: string; readonly within: string } => {
  const number = /^meeting\/(\d+)$/.exec(stream)?.[1]
  return number === undefined
    ? { pk: `stream/${network}/${stream}`, within: '' }
    : { pk: `stream/${network}/meetings`, within: `${numberKey(Number(number))}/` }
}

export const headKey = (network: string, stream: StreamId): Key => {
  const { pk, within } = placeOf(network, stream)
  return { pk, sk: `${within}${head}` }
}
export const snapshotKey = (network: string, stream: StreamId): Key => {
  const { pk, within } = placeOf(network, stream)
  return { pk, sk: `${within}${snapshot}` }
}
/** Of the events that were written together: the revision of the first of them. */
export const eventsKey = (network: string, stream: StreamId, revision: number): Key => {
  const { pk, within } = placeOf(network, stream)
  return { pk, sk: `${within}${numberKey(revision)}` }
}
/** After every event of a stream, and before its head. */
export const endOfEvents = (network: string, stream: StreamId): string => `${placeOf(network, stream).within}:`

/**
 * Which stream an item below `stream/<network>/` belongs to, and what it is: the number of the first event that it holds, or something else. It
 * knows the layout before this one too, in which every meeting had a partition, so that such a table can be taken elsewhere.
 */
export const placeIn = (
  network: string,
  { pk, sk }: Key,
): { readonly stream: StreamId; readonly what: number | 'head' | 'snapshot' } => {
  const [last = '', number] = sk.split('/').toReversed()
  const stream = number === undefined ? pk.slice(`stream/${network}/`.length) : `meeting/${Number(number)}`
  return { stream: stream as StreamId, what: last === head ? 'head' : last === snapshot ? 'snapshot' : Number(last) }
}
export const effectKey = (key: string): Key => ({ pk: `effect/${key}`, sk: 'effect' })
export const toldKey = (key: string): Key => ({ pk: `effect/${key}`, sk: 'told' })
export const recipientKey = (key: string, place: number): Key => ({
  pk: `effect/${key}`,
  sk: `to/${String(place).padStart(5, '0')}`,
})
export const alarmKey = ({ network, stream, name }: Pick<DueAlarm, 'network' | 'stream' | 'name'>): Key => ({
  pk: `alarms/${network}`,
  sk: `${stream}/${name}`,
})

export const recipientsOf = ({ effect }: QueuedEffect): readonly string[] =>
  effect.kind === 'letter' ? effect.to.map(({ address }) => address) : ['']
export const notBefore = ({ effect, queuedAt }: QueuedEffect): string => (effect.kind === 'letter' ? effect.notBefore : queuedAt)

let lastMs = 0
let count = 0
/** A text that sorts by when it was made; two of one process never tie. */
const stamp = (): string => {
  const now = Math.max(Date.now(), lastMs)
  count = now === lastMs ? count + 1 : 0
  lastMs = now
  return `${String(now).padStart(15, '0')}-${String(count).padStart(6, '0')}`
}

/** The condition under which whatever is written once is written. */
export const isNew = 'attribute_not_exists(pk)'

export interface WriteItems {
  /** The cause first, then what guards the streams, then the rest. */
  readonly items: TransactWriteItem[]
  /** How many items guard the streams. */
  readonly appends: number
  /** Alarms for which there was no room, the last of all: to be set when the rest is written. */
  readonly later: readonly AlarmEffect[]
}

/**
 * A write as one transaction. Its size depends on what was decided and not on how many members a letter goes to. Only alarms may be more than one
 * holds: each meeting that a mail books has a dozen. Those that ring last wait until it is written; should nobody live to set them, the
 * night's sweep does, months before they ring.
 */
export const itemsOf = async (write: Write, table: string, bodies: Bodies): Promise<WriteItems> => {
  const { network, cause, effects, alarms } = write
  const put = (values: Values): TransactWriteItem => ({
    Put: { TableName: table, Item: asItem(values), ConditionExpression: isNew, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' },
  })
  const guards: TransactWriteItem[] = []
  const chunks: TransactWriteItem[] = []
  for (const { stream, expected, events } of write.appends) {
    guards.push(headItem(table, headKey(network, stream), expected, expected + events.length))
    for (const { revision, text } of chunksOf(expected, events)) {
      chunks.push(put({ ...eventsKey(network, stream, revision), cause: cause.key, ...(await stowed(bodies, text)) }))
    }
  }
  const queued = await Promise.all(effects.map(async effect => put(await effectItem(effect, bodies))))
  const set = new Map(alarms.map(alarm => [`${alarm.stream}/${alarm.name}`, alarm]))
  const items = [put(causeItem(network, cause)), ...guards, ...chunks, ...queued]
  const room = Math.max(0, mostItems - items.length)
  const byTime = [...set.values()].toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const alarmPuts = byTime.slice(0, room).map(alarm => ({ Put: { TableName: table, Item: asItem(alarmItem(network, alarm)) } }))
  return { items: [...items, ...alarmPuts], appends: guards.length, later: byTime.slice(room) }
}

/** Moves a stream's head on, if it stands where the writer believes; an append of nothing only asks. */
const headItem = (table: string, key: Key, expected: number, revision: number): TransactWriteItem => {
  const Key = asItem({ ...key })
  const ConditionExpression = expected === 0 ? isNew : 'revision = :expected'
  const values = { ...(expected > 0 && { ':expected': expected }), ...(revision > expected && { ':revision': revision }) }
  const given = Object.keys(values).length > 0 ? { ExpressionAttributeValues: asItem(values) } : {}
  const about = { TableName: table, Key, ConditionExpression, ...given }
  return revision > expected ? { Update: { ...about, UpdateExpression: 'set revision = :revision' } } : { ConditionCheck: about }
}

export const causeItem = (network: string, { key, at, mail }: Cause): Values => ({
  ...causeKey(network, key),
  key,
  at,
  // The order in which things became true, for whoever takes the network elsewhere.
  writtenAs: stamp(),
  ...(mail && { mail: JSON.stringify(mail), listed: `mails/${network}`, listedAs: stamp() }),
})

/** The events of one append, cut so that an item holds as many as fit. */
export const chunksOf = (
  expected: number,
  events: readonly AnyEvent[],
): { readonly revision: number; readonly text: string }[] => {
  const chunks: { revision: number; texts: string[]; bytes: number }[] = []
  for (const [place, event] of events.entries()) {
    const text = JSON.stringify(event)
    const bytes = Buffer.byteLength(text) + 2
    const last = chunks.at(-1)
    if (last !== undefined && last.bytes + bytes <= mostInlineBytes) {
      last.texts.push(text)
      last.bytes += bytes
    } else chunks.push({ revision: expected + place + 1, texts: [text], bytes: bytes + 2 })
  }
  return chunks.map(({ revision, texts }) => ({ revision, text: `[${texts.join()}]` }))
}

export const effectItem = async (queued: QueuedEffect, bodies: Bodies): Promise<Values> => {
  const { key, network, queuedAt, effect } = queued
  const recipients = recipientsOf(queued).length
  const at = notBefore(queued)
  return {
    ...effectKey(key),
    effect: key,
    network,
    at: queuedAt,
    recipients,
    ...(await stowed(bodies, JSON.stringify(effect))),
    ...(effect.kind === 'letter' && { listed: `letters/${network}`, listedAs: key, ...answeredBy(effect, queued) }),
    ...(recipients > 0 && { open: 'due', openAt: `${at}#${stamp()}` }),
  }
}

/** Whom a letter answers is its first recipient. */
const answeredBy = ({ answering, to: [first] }: LetterEffect, { network, queuedAt }: QueuedEffect): Values =>
  answering === null || first === undefined
    ? {}
    : { answered: `${network}/${first.address}`, answeredAt: `${queuedAt}#${stamp()}` }

export const alarmItem = (network: string, { stream, name, at }: AlarmEffect): Values => ({
  ...alarmKey({ network, stream, name }),
  network,
  stream,
  alarm: name,
  at,
  open: 'alarm',
  openAt: `${at}#${network}/${stream}/${name}`,
})
