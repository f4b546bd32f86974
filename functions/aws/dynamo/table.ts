import type { AttributeValue, DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb'
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { Trouble } from '../trouble.ts'
import type { IndexShape } from './shape.ts'

export type Item = Record<string, AttributeValue>
export type Values = Readonly<Record<string, string | number | Uint8Array | null | undefined>>

/** Strings, numbers and bytes as DynamoDB wants them; what is null or undefined is left out. */
export const asItem = (values: Values): Item => {
  const item: Item = {}
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string') item[name] = { S: value }
    else if (typeof value === 'number') item[name] = { N: String(value) }
    else if (value instanceof Uint8Array) item[name] = { B: value }
  }
  return item
}

export const textIn = (item: Item, name: string): string | null => item[name]?.S ?? null
export const numberIn = (item: Item, name: string): number => Number(item[name]?.N ?? 0)
/** Throws when the attribute is not there: somebody else wrote into our table. */
export const needed = (item: Item, name: string): string => {
  const text = textIn(item, name)
  if (text === null) throw new Trouble(`an item of the table has no ${name}`)
  return text
}

/** Everything of a page after page, read as something. */
export const collected = async <T>(items: AsyncIterable<Item>, read: (item: Item) => T): Promise<T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(read(item))
  return all
}

export interface Key {
  readonly pk: string
  readonly sk: string
}

export interface Change {
  readonly key: Key
  /** What is null goes. */
  readonly set?: Values
  readonly add?: Readonly<Record<string, number>>
  /** A condition in terms of `#name` and `:name`; `#name` stands for the attribute `name`. */
  readonly only: string
  readonly values?: Values
}

export type Changed = { readonly changed: true } | { readonly changed: false; readonly found: Item | null }

/** The table and the few ways in which we use it. Throttled calls are tried again by the client, with jitter. */
export class Table {
  readonly name: string
  readonly #client: DynamoDBClient

  constructor(client: DynamoDBClient, name: string) {
    this.#client = client
    this.name = name
  }

  async get({ pk, sk }: Key): Promise<Item | null> {
    const input = { TableName: this.name, Key: asItem({ pk, sk }), ConsistentRead: true }
    return (await this.#client.send(new GetItemCommand(input))).Item ?? null
  }

  /** Everything of a partition in its order, or what lies between two sort keys, both of them included; page by page. */
  async *partition(pk: string, range?: { readonly from: string; readonly to: string }): AsyncGenerator<Item> {
    yield* this.#pages({
      KeyConditionExpression: range === undefined ? 'pk = :pk' : 'pk = :pk and sk between :from and :to',
      ExpressionAttributeValues: asItem({ ':pk': pk, ':from': range?.from, ':to': range?.to }),
      ConsistentRead: true,
    })
  }

  /** One answer, of at most a megabyte, from the end of that part of a partition; the next one begins before `last`, null when all is read. */
  async backwards(
    pk: string,
    { from, to, before }: { readonly from: string; readonly to: string; readonly before: Key | null },
  ): Promise<{ readonly items: readonly Item[]; readonly last: Key | null }> {
    const input = {
      TableName: this.name,
      KeyConditionExpression: 'pk = :pk and sk between :from and :to',
      ExpressionAttributeValues: asItem({ ':pk': pk, ':from': from, ':to': to }),
      ScanIndexForward: false,
      ConsistentRead: true,
      ...(before !== null && { ExclusiveStartKey: asItem({ pk: before.pk, sk: before.sk }) }),
    }
    const { Items = [], LastEvaluatedKey } = await this.#client.send(new QueryCommand(input))
    return { items: Items, last: LastEvaluatedKey === undefined ? null : { pk, sk: needed(LastEvaluatedKey, 'sk') } }
  }

  /** A partition of an index in its order, or a part of it. What was written this very moment may not be in it yet. */
  async *index(
    { name, partition, sort }: IndexShape,
    value: string,
    { after, upTo }: { readonly after?: string; readonly upTo?: string } = {},
    page = 50,
  ): AsyncGenerator<Item> {
    const range = [upTo === undefined ? '' : ' and #sort <= :upTo', after === undefined ? '' : ' and #sort > :after'].join('')
    yield* this.#pages({
      IndexName: name,
      KeyConditionExpression: `#partition = :value${range}`,
      ExpressionAttributeNames: { '#partition': partition, ...(range !== '' && sort !== null && { '#sort': sort }) },
      ExpressionAttributeValues: asItem({ ':value': value, ':upTo': upTo, ':after': after }),
      Limit: page,
    })
  }

  async *#pages(query: Omit<ConstructorParameters<typeof QueryCommand>[0], 'TableName'>): AsyncGenerator<Item> {
    let start: Item | undefined
    do {
      const input = { ...query, TableName: this.name, ...(start && { ExclusiveStartKey: start }) }
      const page = await this.#client.send(new QueryCommand(input))
      yield* page.Items ?? []
      start = page.LastEvaluatedKey
    } while (start !== undefined)
  }

  /** Changes one item if the condition holds; otherwise tells what lies there. */
  async change(change: Change): Promise<Changed> {
    const input = { ...expressionOf(change), TableName: this.name, Key: asItem({ ...change.key }) }
    return answered(this.#client.send(new UpdateItemCommand({ ...input, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' })))
  }

  /** Puts one item, if the condition holds when there is one. */
  async put(item: Values, only?: string, values: Values = {}): Promise<Changed> {
    const input = { ...(only !== undefined && conditionOf(only, values)), TableName: this.name, Item: asItem(item) }
    return answered(this.#client.send(new PutItemCommand(input)))
  }

  /** Deletes one item if the condition holds. */
  async drop({ key, only, values = {} }: Pick<Change, 'key' | 'only' | 'values'>): Promise<Changed> {
    const input = { ...conditionOf(only, values), TableName: this.name, Key: asItem({ ...key }) }
    return answered(this.#client.send(new DeleteItemCommand(input)))
  }

  /** All of it or nothing. Throws TransactionCanceledException when a condition does not hold. */
  async transact(items: TransactWriteItem[]): Promise<void> {
    await this.#client.send(new TransactWriteItemsCommand({ TransactItems: items }))
  }
}

const answered = async (sent: Promise<unknown>): Promise<Changed> => {
  try {
    await sent
    return { changed: true }
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return { changed: false, found: error.Item ?? null }
    throw error
  }
}

const namesIn = (expression: string): readonly string[] => [...new Set(expression.match(/#\w+/g) ?? [])]

const conditionOf = (only: string, values: Values) => {
  const names = Object.fromEntries(namesIn(only).map(name => [name, name.slice(1)]))
  const bound = asItem(Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, value])))
  return {
    ConditionExpression: only,
    ExpressionAttributeNames: Object.keys(names).length > 0 ? names : undefined,
    ExpressionAttributeValues: Object.keys(bound).length > 0 ? bound : undefined,
  }
}

const expressionOf = ({ set = {}, add = {}, only, values = {} }: Change) => {
  const wanted = Object.entries(set).filter(([, value]) => value !== null && value !== undefined)
  const gone = Object.entries(set).flatMap(([name, value]) => (value === null ? [name] : []))
  const clause = (word: string, parts: readonly string[]) => (parts.length > 0 ? [`${word} ${parts.join(', ')}`] : [])
  const update = [
    ...clause(
      'set',
      wanted.map(([name]) => `#${name} = :set_${name}`),
    ),
    ...clause(
      'add',
      Object.keys(add).map(name => `#${name} :add_${name}`),
    ),
    ...clause(
      'remove',
      gone.map(name => `#${name}`),
    ),
  ].join(' ')
  const condition = conditionOf(`${only} ${update}`, {
    ...values,
    ...Object.fromEntries(wanted.map(([name, value]) => [`set_${name}`, value])),
    ...Object.fromEntries(Object.entries(add).map(([name, by]) => [`add_${name}`, by])),
  })
  return { ...condition, ConditionExpression: only, UpdateExpression: update }
}
