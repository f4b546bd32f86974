import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DynamoDBClient, WriteRequest } from '@aws-sdk/client-dynamodb'
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb'
import type { Bodies } from '../../functions/aws/dynamo/bodies.ts'
import { isNew } from '../../functions/aws/dynamo/items.ts'
import type { Item, Key, Values } from '../../functions/aws/dynamo/table.ts'
import { asItem, needed, numberIn, Table, textIn } from '../../functions/aws/dynamo/table.ts'
import { InputFault } from '../errors.ts'
import type { Parcel } from '../moving/parcel.ts'
import type { ParcelItems } from './parcel-items.ts'
import { parcelItems } from './parcel-items.ts'

/** What is being brought into a table stands there from the first item to the last: it tells an import that was cut short from a network. */
const markKey = (network: string): Key => ({ pk: `import/${network}`, sk: 'import' })

const nameOf = (parcel: Parcel): string => createHash('sha256').update(JSON.stringify(parcel)).digest('hex')

export const isCutShort = (network: string, items: readonly Item[]): boolean =>
  items.some(item => needed(item, 'pk') === markKey(network).pk)

/** Why these may not be put into a table that holds `items`; null when nothing is there, or the same import that was cut short. */
export const whyNot = (parcels: readonly Parcel[], items: readonly Item[], table: string): string | null => {
  for (const parcel of parcels) {
    const { network } = parcel
    const mark = items.find(item => needed(item, 'pk') === markKey(network).pk)
    if (mark !== undefined && textIn(mark, 'parcel') !== nameOf(parcel))
      return `the import of another package with ${network} into ${table} was cut short; import that one again, or take an empty table`
    const isThere = items.some(item => ['cause', 'stream'].some(kind => needed(item, 'pk').startsWith(`${kind}/${network}/`)))
    if (mark === undefined && isThere)
      return `there is a network ${network} already; import into a new data folder or an empty table`
  }
  return null
}

/**
 * What is history goes first, what the functions act on then, and where the streams stand last: a letter that was sent is never seen without
 * its record, and a stream that is not whole cannot be written to. An import that was cut short is begun again by the same package; what is
 * there already stays as it is, since a function may have gone on with it.
 */
export const putParcels = async (
  client: DynamoDBClient,
  table: string,
  parcels: readonly Parcel[],
  bodies: Bodies,
  items: readonly Item[],
): Promise<void> => {
  const refusal = whyNot(parcels, items, table)
  if (refusal !== null) throw new InputFault(refusal)
  const keyed = new Table(client, table)
  // All marks before the first network: of those that are whole, too, it is known that they belong to this import.
  for (const parcel of parcels) {
    const name = nameOf(parcel)
    await keyed.put({ ...markKey(parcel.network), parcel: name }, `${isNew} or parcel = :parcel`, { parcel: name })
  }
  const there = new Map(items.map(item => [keyOf(item), item]))
  for (const parcel of parcels) await putOne({ client, table, keyed, there }, parcel, await parcelItems(parcel, bodies))
  for (const { network } of parcels) await keyed.drop({ key: markKey(network), only: 'attribute_exists(pk)' })
}

interface Into {
  readonly client: DynamoDBClient
  readonly table: string
  readonly keyed: Table
  /** What an earlier attempt brought. */
  readonly there: ReadonlyMap<string, Item>
}

const putOne = async ({ client, table, keyed, there }: Into, { network }: Parcel, items: ParcelItems): Promise<void> => {
  const begun = `somebody has begun the network ${network} in the table ${table} meanwhile; take an empty one`
  if (!isOurs(items, there)) throw new InputFault(begun)
  const standing = items.heads.filter(each => there.has(nameIn(each)))
  if (standing.length === 0) {
    // The order of the causes is when they were written: they are written again together, or those that were missing would come last.
    const missing = items.history.filter(each => String(each.pk).startsWith('cause/') || !there.has(nameIn(each)))
    await write(client, table, missing)
    await write(
      client,
      table,
      items.acting.filter(each => !there.has(nameIn(each))),
    )
  }
  for (const item of items.heads.filter(each => !standing.includes(each)))
    if (!(await keyed.put(item, isNew)).changed) throw new InputFault(begun)
}

const nameIn = (item: Values): string => `${item.pk} ${item.sk}`
const keyOf = (item: Item): string => `${needed(item, 'pk')} ${needed(item, 'sk')}`

/** Whether the streams that an earlier attempt left are this parcel's, and those that somebody can have gone on with are whole. */
const isOurs = ({ history, heads }: ParcelItems, there: ReadonlyMap<string, Item>): boolean => {
  const events = history.filter(({ pk }) => String(pk).startsWith('stream/'))
  const isOther = (item: Values, found: Item): boolean =>
    (['cause', 'body', 'bodyAt'] as const).some(name => textIn(found, name) !== (item[name] ?? null))
  if (events.some(item => there.has(nameIn(item)) && isOther(item, there.get(nameIn(item)) as Item))) return false
  return heads.every(item => {
    const stands = there.get(nameIn(item))
    if (stands === undefined) return true
    const before = nameIn(item).replace(/head$/, '')
    const isWhole = events.every(each => !nameIn(each).startsWith(before) || there.has(nameIn(each)))
    return numberIn(stands, 'revision') >= Number(item.revision) && isWhole
  })
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
