import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { ScanCommand } from '@aws-sdk/client-dynamodb'
import type { Bodies } from '../../functions/aws/dynamo/bodies.ts'
import { secretsKey } from '../../functions/aws/dynamo/secrets.ts'
import type { Item } from '../../functions/aws/dynamo/table.ts'
import { Table, textIn } from '../../functions/aws/dynamo/table.ts'
import { readKeys, writtenKeys } from '../../shared/mail/reply-keys.ts'
import type { RawMails } from '../../shared/ports.ts'
import { InputFault } from '../errors.ts'
import type { Side } from '../moving/parcel.ts'
import { parcelOf } from './items-parcel.ts'
import { isCutShort, putParcels, whyNot } from './put-parcels.ts'

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
    take: async network => {
      const all = await items()
      if (isCutShort(network, all))
        throw new InputFault(`the import of ${network} into ${table} was cut short: import the same package again`)
      return parcelOf(network, all, bodies)
    },
    whyNot: async parcels => whyNot(parcels, await items(), table),
    put: async parcels => putParcels(client, table, parcels, bodies, await items()),
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
