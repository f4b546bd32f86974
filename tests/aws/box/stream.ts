import { openedFilter } from '../../../functions/aws/opened.ts'

/** A record as the stream holds it; Lambda hands it on with the table's ARN. */
export interface StreamRecord {
  readonly eventID: string
  readonly eventName: string
  readonly eventVersion: string
  readonly eventSource: string
  readonly awsRegion: string
  readonly dynamodb: { readonly SequenceNumber: string; readonly NewImage?: Readonly<Record<string, { readonly S?: string }>> }
}

/** The stream of one table of DynamoDB Local, read from where it was read last. */
export class Stream {
  readonly #endpoint: string
  readonly #table: string
  #iterator: string | null = null

  constructor(endpoint: string, table: string) {
    this.#endpoint = endpoint
    this.#table = table
  }

  /** What has come since the last time and passes the filter of the event source. */
  async fresh(): Promise<readonly StreamRecord[]> {
    this.#iterator ??= await this.#open()
    const found: StreamRecord[] = []
    for (;;) {
      const page: Page = await this.#ask('GetRecords', { ShardIterator: this.#iterator, Limit: 1000 })
      this.#iterator = page.NextShardIterator ?? this.#iterator
      found.push(...page.Records)
      if (page.Records.length === 0) return found.filter(passes)
    }
  }

  async #open(): Promise<string> {
    const { Streams } = await this.#ask<{ Streams: { StreamArn: string }[] }>('ListStreams', { TableName: this.#table })
    const StreamArn = Streams[0]?.StreamArn ?? ''
    const about = await this.#ask<{ StreamDescription: { Shards: { ShardId: string }[] } }>('DescribeStream', { StreamArn })
    const [shard] = about.StreamDescription.Shards
    const wanted = { StreamArn, ShardId: shard?.ShardId, ShardIteratorType: 'TRIM_HORIZON' }
    return (await this.#ask<{ ShardIterator: string }>('GetShardIterator', wanted)).ShardIterator
  }

  async #ask<T>(what: string, input: unknown): Promise<T> {
    const credential = 'Credential=local/20270101/eu-north-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0'
    const response = await fetch(this.#endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDBStreams_20120810.${what}`,
        'x-amz-date': '20270101T000000Z',
        authorization: `AWS4-HMAC-SHA256 ${credential}`,
      },
      body: JSON.stringify(input),
    })
    if (!response.ok) throw new Error(`${what}: ${await response.text()}`)
    return (await response.json()) as T
  }
}

interface Page {
  readonly NextShardIterator?: string
  readonly Records: readonly StreamRecord[]
}

/** The filter of the event source, as Lambda applies it: every value must be one of those listed. */
const passes = (record: StreamRecord): boolean => matches(record, openedFilter)

const matches = (value: unknown, pattern: unknown): boolean => {
  if (Array.isArray(pattern)) return pattern.includes(value)
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Readonly<Record<string, unknown>>
  return Object.entries(pattern as object).every(([name, wanted]) => matches(fields[name], wanted))
}
