import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoAlarms } from '../../functions/aws/dynamo/alarms.ts'
import { DynamoEventLog } from '../../functions/aws/dynamo/event-log.ts'
import { DynamoOutbox } from '../../functions/aws/dynamo/outbox.ts'
import { Table } from '../../functions/aws/dynamo/table.ts'
import type { LocalWorld } from '../../local/world.ts'
import { startDynamo } from '../../tests/aws/dynamo-local.ts'
import { MemoryBodies } from '../../tests/aws/memory-bodies.ts'
import { liveYear } from '../support/lived.ts'
import { openOffice } from '../support/office.ts'

/**
 * `node bench/cost/measure.ts`: lives a year of two meetings on Amazon's own DynamoDB Local, with two sizes of network, and notes what
 * it took. The calculator draws a line through the two.
 */
const reads = new Set(['GetItemCommand', 'QueryCommand'])

/** Counts requests and capacity units, as DynamoDB says them. */
const metered = (client: DynamoDBClient) => {
  const sum = { requests: 0, readUnits: 0, writeUnits: 0 }
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async args => {
        const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } })
        const { ConsumedCapacity } = answer.output as unknown as { readonly ConsumedCapacity?: unknown }
        const units = [ConsumedCapacity]
          .flat()
          .reduce<number>((all, each) => all + ((each as { CapacityUnits?: number })?.CapacityUnits ?? 0), 0)
        sum.requests += 1
        sum[reads.has(commandName) ? 'readUnits' : 'writeUnits'] += units
        return answer
      },
    { step: 'initialize', name: 'metered' },
  )
  return sum
}

const dynamo = await startDynamo()

const yearOf = async (people: number) => {
  const client = dynamo.client()
  const sum = metered(client)
  const [table, bodies] = [new Table(client, await dynamo.table()), new MemoryBodies()]
  let mailsIn = 0
  const log = new DynamoEventLog(table, bodies)
  // What the one-machine mode asks beyond the ports is not asked here.
  const kept = { log, outbox: new DynamoOutbox(table, bodies), alarms: new DynamoAlarms(table) } as unknown as Partial<LocalWorld>
  const office = await openOffice(people, undefined, kept)
  const mail: typeof office.mail = (at, written) => {
    mailsIn += 1
    return office.mail(at, written)
  }
  await liveYear({ ...office, mail })
  const [lettersOut, causes] = [office.letters.length, (await log.mails('erfa')).length]
  await office.close()
  if (causes < mailsIn) throw new Error(`only ${causes} of ${mailsIn} mails were kept`)
  const rounded = Object.fromEntries(Object.entries(sum).map(([name, value]) => [name, Math.round(value)]))
  return { people, meetings: 2, mailsIn, lettersOut, ...rounded, bodies: bodies.texts.size }
}

const measured = {
  on: new Date().toISOString().slice(0, 10),
  with: 'DynamoDB Local, node bench/cost/measure.ts',
  years: [await yearOf(20), await yearOf(60)],
}
dynamo.stop()
writeFileSync(join(import.meta.dirname, 'measured.json'), `${JSON.stringify(measured, null, 2)}\n`)
process.stdout.write(`${JSON.stringify(measured, null, 2)}\n`)
