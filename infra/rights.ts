import { Stack } from 'aws-cdk-lib'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { indexes } from '../functions/aws/dynamo/shape.ts'
import { incoming } from './bucket.ts'
import type { FunctionName, Functions } from './functions.ts'
import { arnOf } from './functions.ts'
import type { Identity } from './identity.ts'

export interface Rights {
  readonly functions: Functions
  readonly table: Table
  readonly bucket: Bucket
  readonly key: IKey | null
  /** The queue into which mails are put for their networks. */
  readonly line: IQueue
  readonly identity: Identity
  /** The only addresses that a letter may come from. */
  readonly senders: readonly string[]
  readonly scheduleGroup: string
  readonly scheduleRole: string
}

/** What each function does with the bucket's classes. Whoever reads a letter reads the mails whose files it carries. */
const shelves: Readonly<
  Record<FunctionName, { readonly get: readonly string[]; readonly put: readonly string[]; readonly drop: readonly string[] }>
> = {
  'mail-arrived': { get: [incoming, 'raw/', 'held/', 'body/'], put: ['raw/', 'held/', 'body/'], drop: ['raw/'] },
  'time-has-come': { get: ['raw/', 'held/', 'body/'], put: ['body/'], drop: [] },
  // Reads mails again that the secretariat has said yes to: it may set one apart, and keeps a mail that is attached to one.
  'effect-committed': { get: ['raw/', 'held/', 'body/'], put: ['raw/', 'held/', 'body/'], drop: ['raw/'] },
  'mail-came-back': { get: ['body/'], put: ['body/'], drop: [] },
}

/** The folders of the bucket that a function has to do with. */
export const foldersOf = (name: FunctionName): readonly string[] => {
  const { get, put, drop } = shelves[name]
  return [...new Set([...get, ...put, ...drop])]
}

const onItems = ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'] as const

/** A table uses its key in the name of whoever calls it. By name, what CDK's own grant on such a table gives with `GenerateDataKey*` and `ReEncrypt*`. */
const onKey: readonly string[] = [
  ...['kms:Encrypt', 'kms:Decrypt', 'kms:DescribeKey'],
  ...['kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'],
]

/** One role a function, and in it what that function does and nothing else. */
export const grantRights = (scope: Construct, rights: Rights): void => {
  const { functions, table, bucket, key } = rights
  for (const [name, { get, put, drop }] of Object.entries(shelves)) {
    const may = (actions: readonly string[], resources: readonly string[]) =>
      functions[name as FunctionName].addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }))
    // Only a rung alarm is ever deleted.
    const items = name === 'time-has-come' ? [...onItems, 'DeleteItem'] : onItems
    may(
      items.map(action => `dynamodb:${action}`),
      [table.tableArn],
    )
    may(
      ['dynamodb:Query'],
      Object.values(indexes).map(index => `${table.tableArn}/index/${index.name}`),
    )
    const objects = (prefixes: readonly string[]) => prefixes.map(prefix => bucket.arnForObjects(`${prefix}*`))
    may(['s3:GetObject'], objects(get))
    may(['s3:PutObject'], objects(put))
    if (drop.length > 0) may(['s3:DeleteObject'], objects(drop))
    // Without it S3 says "forbidden" of what is not there.
    may(['s3:ListBucket'], [bucket.bucketArn])
    if (key !== null) may(onKey, [key.keyArn])
  }
  functions['mail-arrived'].addToRolePolicy(
    new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [rights.line.queueArn] }),
  )
  sending(scope, rights)
}

/** Only one function sends, only from the networks' addresses; and only it sets schedules. */
const sending = (scope: Construct, { functions, table, identity, senders, scheduleGroup, scheduleRole }: Rights): void => {
  const sender = functions['effect-committed']
  const statement = (actions: readonly string[], resources: readonly string[], conditions: Record<string, unknown> = {}) =>
    sender.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [...resources], conditions }))
  statement(['ses:SendRawEmail'], [identity.identityArn, identity.configurationSetArn], {
    StringEquals: { 'ses:FromAddress': [...senders] },
  })
  const schedule = Stack.of(scope).formatArn({ service: 'scheduler', resource: 'schedule', resourceName: `${scheduleGroup}/*` })
  statement(['scheduler:CreateSchedule', 'scheduler:UpdateSchedule'], [schedule])
  statement(['iam:PassRole'], [scheduleRole], { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } })
  const stream = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(action => `dynamodb:${action}`)
  statement(stream, [table.tableStreamArn ?? ''])
}

/** What the scheduler may do: call the two functions, and put away what it could not deliver. */
export const schedulerRights = (scope: Construct, deadCalls: string): readonly PolicyStatement[] => [
  new PolicyStatement({
    actions: ['lambda:InvokeFunction'],
    resources: [arnOf(scope, 'time-has-come'), arnOf(scope, 'effect-committed')],
  }),
  new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [deadCalls] }),
]
