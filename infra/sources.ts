import { Duration } from 'aws-cdk-lib'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { SqsDlq, SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { openedFilter } from '../functions/aws/opened.ts'
import type { Functions } from './functions.ts'
import type { Queues } from './queues.ts'

/** What calls which function. */
export const connect = (functions: Functions, queues: Queues, table: Table): void => {
  const inBatches = { batchSize: 10, reportBatchItemFailures: true, maxConcurrency: 4 } as const
  // Putting in line takes some milliseconds a mail, reading some hundred: a flood gets past the first queue as fast as it comes.
  functions['mail-arrived'].addEventSource(new SqsEventSource(queues.arrived, { ...inBatches, maxConcurrency: 10 }))
  // A mail that costs its reader the memory or the minute that it has takes no other one along, time after time, into the dead letters.
  functions['mail-arrived'].addEventSource(new SqsEventSource(queues.line, { ...inBatches, batchSize: 1 }))
  functions['mail-came-back'].addEventSource(new SqsEventSource(queues.cameBack, inBatches))

  const sender = functions['effect-committed']
  queues.dead.stream.grantSendMessages(sender)
  // By hand, since the construct for it would ask for the right to list every stream of the account.
  sender.addEventSourceMapping('stream', {
    ...(table.tableStreamArn === undefined ? {} : { eventSourceArn: table.tableStreamArn }),
    // Whatever happened while the mapping was being made is work too.
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 10,
    parallelizationFactor: 1,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    // After that the rounds find it; one broken letter must not hold up the others for a day.
    retryAttempts: 6,
    maxRecordAge: Duration.hours(1),
    onFailure: new SqsDlq(queues.dead.stream),
    // Only what has something to do: an alarm that stands, a letter with somebody who waits for it.
    filters: [FilterCriteria.filter({ eventName: FilterRule.or('INSERT', 'MODIFY'), ...openedFilter })],
  })
}
