import type { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { dynamoClient } from '../../functions/aws/clients.ts'
import { DynamoEventLog } from '../../functions/aws/dynamo/event-log.ts'
import { Table } from '../../functions/aws/dynamo/table.ts'
import { S3Bodies, Shelf, s3Client } from '../../functions/aws/s3.ts'
import { openBooks } from '../../shared/road/books.ts'
import { doubtOf } from '../../shared/road/doubted-roster.ts'
import type { NetworkFiles } from '../../shared/road/world.ts'
import { installedStore } from './installed.ts'

/** What a deploy would do to the networks that live there: a line for each whose roster has been cut short, by the look of it. */
export const doubtedRosters = async (
  client: CloudFormationClient,
  stack: string,
  files: readonly NetworkFiles[],
): Promise<readonly string[]> => {
  const store = await installedStore(client, stack)
  if (store === null) return []
  const log = new DynamoEventLog(new Table(dynamoClient(), store.table), new S3Bodies(new Shelf(s3Client(), store.bucket)))
  const networks = new Map(files.map(each => [each.charter.id, each]))
  const doubts = await Promise.all(
    [...networks].map(async ([id, { people }]) => {
      const { members } = await openBooks({ log, networks }, id)
      return [id, doubtOf(members.state, people)] as const
    }),
  )
  return doubts.flatMap(([id, doubt]) =>
    doubt === null
      ? []
      : `--believe-roster: the roster of ${id} lacks ${doubt.lacks} of ${doubt.of} members; if they have really left, say so with it, and they get no more letters`,
  )
}
