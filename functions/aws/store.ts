import type { RawMails } from '../../shared/ports.ts'
import { dynamoClient } from './clients.ts'
import { DynamoAlarms } from './dynamo/alarms.ts'
import type { Bodies } from './dynamo/bodies.ts'
import { DynamoEventLog } from './dynamo/event-log.ts'
import { DynamoOutbox } from './dynamo/outbox.ts'
import { Reasons } from './dynamo/reasons.ts'
import { replySecrets } from './dynamo/secrets.ts'
import { Table } from './dynamo/table.ts'
import type { Shelf } from './s3.ts'

/** The bucket's client is loaded when something is wanted from it: most functions never do. */
const shelves = (bucket: string) => {
  let loading: Promise<{ readonly shelf: Shelf; readonly raw: RawMails; readonly bodies: Bodies }> | null = null
  const load = async () => {
    const { S3Bodies, S3RawMails, Shelf, s3Client } = await import('./s3.ts')
    const shelf = new Shelf(s3Client(), bucket)
    return { shelf, raw: new S3RawMails(shelf), bodies: new S3Bodies(shelf) }
  }
  return () => {
    loading ??= load()
    return loading
  }
}

/** The ports that keep something, on AWS. */
export const openStore = async (tableName: string, bucket: string) => {
  const opened = shelves(bucket)
  const table = new Table(dynamoClient(), tableName)
  const rawMails: RawMails = {
    put: async raw => (await opened()).raw.put(raw),
    get: async id => (await opened()).raw.get(id),
    setApart: async id => (await opened()).raw.setApart(id),
  }
  const bodies: Bodies = {
    put: async text => (await opened()).bodies.put(text),
    get: async name => (await opened()).bodies.get(name),
  }
  return {
    log: new DynamoEventLog(table, bodies),
    outbox: new DynamoOutbox(table, bodies),
    alarms: new DynamoAlarms(table),
    secrets: await replySecrets(table),
    reasons: new Reasons(table),
    rawMails,
    /** A mail as SES put it there, by its key. */
    incoming: async (key: string) => (await opened()).shelf.get(key),
  }
}
