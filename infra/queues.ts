import { Duration } from 'aws-cdk-lib'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'

/** How long a function of a queue may take for one batch. */
export const batchTimeout = Duration.minutes(1)

const locked = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: Duration.days(14) } as const

export interface Queues {
  /** What SES has put into the bucket. */
  readonly arrived: Queue
  /** The same mails, each under the name of its network: from here they are read. */
  readonly line: Queue
  /** What SES tells of our letters. */
  readonly cameBack: Queue
  /** Where each of the four kinds of work lies when it could not be done, until somebody redrives it. */
  readonly dead: Readonly<Record<'arrived' | 'cameBack' | 'calls' | 'stream', Queue>>
}

/** The queues, each with its dead letters. A message that fails comes again for about an hour before it lies there. */
export const queues = (scope: Construct): Queues => {
  const deadLetters = (id: string) => new Queue(scope, id, locked)
  const withDeadLetters = (id: string, queue: Queue) =>
    new Queue(scope, id, {
      ...locked,
      visibilityTimeout: Duration.seconds(batchTimeout.toSeconds() * 6),
      deadLetterQueue: { queue, maxReceiveCount: 10 },
    })
  const dead = {
    arrived: deadLetters('MailArrivedDead'),
    cameBack: deadLetters('MailCameBackDead'),
    calls: deadLetters('CallsDead'),
    stream: deadLetters('StreamDead'),
  }
  return {
    arrived: withDeadLetters('MailArrivedQueue', dead.arrived),
    // What fails here is what SES told, word for word: it is brought back to the same place.
    line: withDeadLetters('MailLineQueue', dead.arrived),
    cameBack: withDeadLetters('MailCameBackQueue', dead.cameBack),
    dead,
  }
}
