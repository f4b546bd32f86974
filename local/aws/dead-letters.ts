import type { LambdaClient } from '@aws-sdk/client-lambda'
import { InvokeCommand } from '@aws-sdk/client-lambda'
import type { Message, SQSClient } from '@aws-sdk/client-sqs'
import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs'
import type { Installed } from './installed.ts'

/** What lies in one of the dead-letter queues. */
export interface DeadLetter {
  readonly queue: 'mails' | 'news of letters' | 'calls' | 'stream'
  readonly id: string
  /** When it was first put into a queue; RFC 3339. */
  readonly since: string | null
  /** What went wrong, where somebody noted it. */
  readonly why: string | null
  /** Goes back to where it came from, and out of the dead-letter queue. */
  redrive(): Promise<void>
}

export interface Account {
  readonly sqs: SQSClient
  readonly lambda: LambdaClient
  readonly installed: Installed
  reasonOf(message: string): Promise<string | null>
}

/** SQS gives no more in one answer. */
const handful = 10

/** For how long nobody else sees what we look at, in seconds: long enough to bring back a full hand. */
const hidden = 60

/** In seconds. Whoever does not wait hears of some of a queue's servers only, and takes a queue with messages in it for an empty one. */
const patience = 2

/**
 * Every dead letter, one after the other. What is redriven and fails again comes back under another id and is not met a second time.
 * What was looked at and stays is there for everybody again at the end, also when that end is an error.
 */
export async function* deadLetters(account: Account): AsyncGenerator<DeadLetter> {
  for (const road of roadsBack(account)) yield* lyingIn(account, road)
}

async function* lyingIn(
  { sqs, installed, reasonOf }: Account,
  [queue, QueueUrl, bringBack]: RoadBack,
): AsyncGenerator<DeadLetter> {
  const held = new Map<string, string>()
  const seen = new Set<string>()
  try {
    for (;;) {
      const fresh = (await handOf(sqs, QueueUrl)).filter(({ MessageId = '' }) => !seen.has(MessageId))
      if (fresh.length === 0) return
      for (const { MessageId = '', ReceiptHandle = '' } of fresh) {
        seen.add(MessageId)
        held.set(MessageId, ReceiptHandle)
      }
      for (const message of fresh) {
        const { MessageId: id = '', ReceiptHandle, Attributes } = message
        const sent = Number(Attributes?.SentTimestamp)
        yield {
          ...{ queue, id, since: Number.isNaN(sent) ? null : new Date(sent).toISOString() },
          why: (await reasonOf(id)) ?? whyIn(message),
          redrive: async () => {
            await bringBack(message, installed)
            await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
            held.delete(id)
          },
        }
      }
    }
  } finally {
    await giveBack(sqs, QueueUrl, [...held.values()])
  }
}

const handOf = async (sqs: SQSClient, QueueUrl: string): Promise<readonly Message[]> => {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      ...{ QueueUrl, MaxNumberOfMessages: handful, VisibilityTimeout: hidden, WaitTimeSeconds: patience },
      MessageSystemAttributeNames: ['SentTimestamp'],
      MessageAttributeNames: ['All'],
    }),
  )
  return Messages
}

/** One that we held for too long is there again already; SQS says so entry by entry, and it is what we want. */
const giveBack = async (sqs: SQSClient, QueueUrl: string, handles: readonly string[]): Promise<void> => {
  for (let from = 0; from < handles.length; from += handful) {
    const some = handles.slice(from, from + handful)
    const Entries = some.map((ReceiptHandle, nth) => ({ Id: String(nth), ReceiptHandle, VisibilityTimeout: 0 }))
    await sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl, Entries }))
  }
}

type BringBack = (message: Message, installed: Installed) => Promise<void>
type RoadBack = readonly [queue: DeadLetter['queue'], url: string, back: BringBack]

const roadsBack = ({ sqs, lambda, installed }: Account): readonly RoadBack[] => {
  const to =
    (QueueUrl: string): BringBack =>
    async ({ Body, MessageAttributes }) => {
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: Body, MessageAttributes }))
    }
  const call = async (name: string, payload: unknown): Promise<void> => {
    const FunctionName = `${installed.stack}-${name}`
    await lambda.send(new InvokeCommand({ FunctionName, InvocationType: 'Event', Payload: Buffer.from(JSON.stringify(payload)) }))
  }
  return [
    ['mails', installed.MailArrivedDead, to(installed.MailArrivedQueue)],
    ['news of letters', installed.MailCameBackDead, to(installed.MailCameBackQueue)],
    [
      'calls',
      installed.CallsDead,
      async message => {
        const { payload, name } = callIn(message)
        await call(name, payload)
      },
    ],
    // It names records that the stream keeps for a day only; the rounds find what they told of.
    [
      'stream',
      installed.StreamDead,
      async () => {
        await call('effect-committed', { round: true })
        await call('time-has-come', { round: true })
      },
    ],
  ]
}

const bodyOf = ({ Body = '' }: Message): Readonly<Record<string, unknown>> => {
  try {
    return JSON.parse(Body) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** From the scheduler comes the payload itself, from Lambda what it was called with and why it failed. */
export const callIn = (message: Message): { readonly name: 'time-has-come' | 'effect-committed'; readonly payload: unknown } => {
  const body = bodyOf(message)
  const payload = (body.requestPayload ?? body) as Readonly<Record<string, unknown>>
  const told = String((body.requestContext as { readonly functionArn?: string } | undefined)?.functionArn ?? '')
  const isSender = told === '' ? 'letter' in payload : /effect-committed(:|$)/.test(told)
  return { name: isSender ? 'effect-committed' : 'time-has-come', payload }
}

const whyIn = (message: Message): string | null => {
  const { responsePayload, requestContext } = bodyOf(message) as {
    readonly responsePayload?: { readonly errorMessage?: string } | null
    readonly requestContext?: { readonly condition?: string }
  }
  return responsePayload?.errorMessage ?? requestContext?.condition ?? message.MessageAttributes?.ERROR_CODE?.StringValue ?? null
}
