import { setTimeout as sleep } from 'node:timers/promises'
import type { AttributeValue, DynamoDBClient, WriteRequest } from '@aws-sdk/client-dynamodb'
import { BatchWriteItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import type { Bodies } from '../../functions/aws/dynamo/bodies.ts'
import { secretsKey } from '../../functions/aws/dynamo/secrets.ts'
import type { Item, Values } from '../../functions/aws/dynamo/table.ts'
import { asItem, Table, textIn } from '../../functions/aws/dynamo/table.ts'
import { readKeys, writtenKeys } from '../../shared/mail/reply-keys.ts'
import type { RawMails } from '../../shared/ports.ts'
import { InputFault } from '../errors.ts'
import type { Parcel, Side } from '../moving/parcel.ts'
import { parcelOf } from './items-parcel.ts'
import { parcelItems } from './parcel-items.ts'

export interface TableAndBucket {
  readonly client: DynamoDBClient
  readonly table: string
  readonly bodies: Bodies
  readonly rawMails: RawMails
  isApart(id: string): Promise<boolean>
  /** Mails that wait in the queue. */
  waiting(): Promise<number>
}

/** A table and a bucket as a store that networks can be taken out of and put into. It reads the whole table: a thing for moving only. */
export const openTable = ({ client, table, bodies, rawMails, isApart, waiting }: TableAndBucket): Side => {
  const items = async (): Promise<Item[]> => {
    const all: Item[] = []
    let ExclusiveStartKey: Record<string, AttributeValue> | undefined
    do {
      const page = await client.send(new ScanCommand({ TableName: table, ConsistentRead: true, ExclusiveStartKey }))
      all.push(...(page.Items ?? []))
      ExclusiveStartKey = page.LastEvaluatedKey
    } while (ExclusiveStartKey !== undefined)
    return all
  }
  const keyed = new Table(client, table)
  return {
    networks: async () => {
      const names = (await items()).flatMap(item => /^cause\/([^/]+)\//.exec(textIn(item, 'pk') ?? '')?.[1] ?? [])
      return [...new Set(names)].sort()
    },
    take: async network => parcelOf(network, await items(), bodies),
    put: parcel => put(client, table, parcel, bodies),
    rawMails,
    isApart,
    waiting,
    keys: async () => {
      const found = await keyed.get(secretsKey)
      return found === null ? [] : readKeys(textIn(found, 'values') ?? '')
    },
    setKeys: async keys => {
      const values = writtenKeys(keys)
      await keyed.put({ ...secretsKey, values }, 'attribute_exists(pk) or attribute_not_exists(pk)')
    },
    clock: async () => null,
    bringClockTo: async () => undefined,
  }
}

/**
 * What is history goes first, what the functions act on last, and where the streams stand at the very end: a letter that was sent is never
 * seen without its record, and an import that was cut short can be begun again.
 */
const put = async (client: DynamoDBClient, table: string, parcel: Parcel, bodies: Bodies): Promise<void> => {
  const { history, acting, heads } = await parcelItems(parcel, bodies)
  for (const part of [history, acting]) await write(client, table, part)
  const keyed = new Table(client, table)
  for (const item of heads) {
    const { changed } = await keyed.put(item, 'attribute_not_exists(pk)')
    if (!changed)
      throw new InputFault(`somebody has begun the network ${parcel.network} in the table ${table} meanwhile; take an empty one`)
  }
}

/** DynamoDB takes no more in one batch. */
const batch = 25
const firstPauseMs = 50

const write = async (client: DynamoDBClient, table: string, items: readonly Values[]): Promise<void> => {
  for (let from = 0; from < items.length; from += batch) {
    let waiting: WriteRequest[] = items.slice(from, from + batch).map(item => ({ PutRequest: { Item: asItem(item) } }))
    for (let tries = 0; waiting.length > 0; tries += 1) {
      if (tries > 0) await sleep(Math.random() * firstPauseMs * 2 ** Math.min(tries, 8))
      const { UnprocessedItems = {} } = await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: waiting } }))
      waiting = UnprocessedItems[table] ?? []
    }
  }
}
