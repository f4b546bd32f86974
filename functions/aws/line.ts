import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { SQSRecord } from 'aws-lambda'
import { patient } from './clients.ts'

export const sqsClient = (): SQSClient => new SQSClient(patient)

/** The attribute of a message that says for which network it stands in line; what SES told has none. */
const attribute = 'network'

/** For which network a message stands in line, or null: it is as SES told it, and has to be put in line first. */
export const turnOf = ({ messageAttributes }: Pick<SQSRecord, 'messageAttributes'>): string | null =>
  messageAttributes[attribute]?.stringValue ?? null

/**
 * The queue from which mails are read. SES cannot say for whom a mail is, and one queue in order of arrival would let a flood to one
 * network hold up all the others. Here every message names its network as its group: SQS hands out those of the quiet networks first
 * (a fair queue; a standard one, so that a mail that fails holds up nobody).
 */
export class Line {
  readonly #client: SQSClient
  readonly #queue: string

  constructor(client: SQSClient, queue: string) {
    this.#client = client
    this.#queue = queue
  }

  /** Puts what SES told in line, once for each network. Throws what SQS throws; whoever comes again puts it in line again, and it is read once. */
  async add(told: string, addressed: readonly { readonly network: string }[]): Promise<void> {
    for (const { network } of addressed)
      await this.#client.send(
        new SendMessageCommand({
          QueueUrl: this.#queue,
          MessageBody: told,
          MessageGroupId: network,
          MessageAttributes: { [attribute]: { DataType: 'String', StringValue: network } },
        }),
      )
  }
}
