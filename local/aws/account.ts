import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { LambdaClient, UpdateFunctionConfigurationCommand, waitUntilFunctionUpdatedV2 } from '@aws-sdk/client-lambda'
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { dynamoClient } from '../../functions/aws/clients.ts'
import { S3Bodies, S3RawMails, Shelf, s3Client } from '../../functions/aws/s3.ts'
import type { ReplyKey } from '../../shared/mail/reply-keys.ts'
import { InputFault } from '../errors.ts'
import type { Parcel, Side } from '../moving/parcel.ts'
import { withWhatBecame } from '../moving/since.ts'
import { openTable } from './dynamo-side.ts'
import { installed } from './installed.ts'

/** Which installation is meant. */
export interface Which {
  readonly stack: string
  readonly region: string
  /** Another table than the stack's: a restored one. */
  readonly table?: string
}

/** Runs `work`; what AWS says of who we are and what we may is told in one line. */
export const onAws = async <T>({ region }: Which, work: () => Promise<T>): Promise<T> => {
  // The adapters take the region from here, as they do in a function.
  process.env.AWS_REGION = region
  try {
    return await work()
  } catch (error) {
    const { name, message } = error as Error
    if (/Credential|ExpiredToken|UnrecognizedClient|InvalidClientTokenId|AccessDenied|NotAuthorized/i.test(name))
      throw new InputFault(`AWS does not know who you are, or you may not do this (${name}): ${message}`, { cause: error })
    throw error
  }
}

/** The installation's table and bucket as a store that networks can be taken out of and put into. */
export const openInstallation = async (which: Which, say: (line: string) => void = () => undefined): Promise<Side> => {
  const { Table, Bucket, MailArrivedQueue } = await installed(
    new CloudFormationClient({ region: which.region }),
    which.stack,
    which.region,
  )
  const shelf = new Shelf(s3Client(), Bucket)
  const sqs = new SQSClient({ region: which.region })
  const sideOf = (table: string): Side =>
    openTable({
      ...{ client: dynamoClient(), table },
      ...{ bodies: new S3Bodies(shelf), rawMails: new S3RawMails(shelf) },
      isApart: id => shelf.has(`held/${id}.eml`),
      // A restored table has no queue.
      waiting: () => (which.table === undefined ? waitingIn(sqs, MailArrivedQueue) : Promise.resolve(0)),
    })
  const side = sideOf(which.table ?? Table)
  const setKeys = async (keys: readonly ReplyKey[]): Promise<void> => {
    await side.setKeys(keys)
    await startAnew(which)
  }
  if (which.table === undefined || which.table === Table) return { ...side, setKeys }
  return { ...side, setKeys, take: network => takeOlder(side, sideOf(Table), network, say) }
}

/** A network out of a restored table. What has gone out since by the table that was worked on must not go out again. */
const takeOlder = async (restored: Side, worked: Side, network: string, say: (line: string) => void): Promise<Parcel> => {
  const before = await restored.take(network)
  try {
    const { parcel, letters } = withWhatBecame(before, await worked.take(network))
    if (letters > 0) say(`${network}: ${letters} letters that waited then have gone out since; they are not sent again`)
    return parcel
  } catch (error) {
    if ((error as Error).name !== 'ResourceNotFoundException') throw error
    say(`${network}: the table that was worked on is gone: letters that waited then go out, whether or not they have since`)
    return before
  }
}

const counted = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const

const waitingIn = async (sqs: SQSClient, QueueUrl: string): Promise<number> => {
  const { Attributes = {} } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...counted] }))
  return counted.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0)
}

/** A function takes a changed description within seconds; it may hold this one up for a while. */
const longestUpdate = 120

/**
 * Functions that are warm keep the keys that they once read; a changed description makes Lambda start new ones. Answers when no old one
 * is called any more: what is written next is theirs to sign.
 */
const startAnew = async ({ stack, region }: Which): Promise<void> => {
  const client = new LambdaClient({ region })
  const Description = `started anew ${new Date().toISOString()}`
  const names = ['mail-arrived', 'time-has-come', 'effect-committed', 'mail-came-back'].map(name => `${stack}-${name}`)
  for (const FunctionName of names) await client.send(new UpdateFunctionConfigurationCommand({ FunctionName, Description }))
  const wait = { client, maxWaitTime: longestUpdate, minDelay: 1, maxDelay: 5 }
  await Promise.all(names.map(FunctionName => waitUntilFunctionUpdatedV2(wait, { FunctionName })))
}
