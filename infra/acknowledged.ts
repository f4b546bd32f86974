import type { CfnElement, Stack } from 'aws-cdk-lib'
import { Validations } from 'aws-cdk-lib'
import type { FunctionName } from './functions.ts'
import { foldersOf } from './rights.ts'

interface Named {
  readonly stack: Stack
  readonly bucket: string
  /** The construct's own name. */
  readonly at: string
}

/**
 * What cdk-nag finds and we leave as it is, each with its reason. Whoever adds a finding must add its reason here or mend it: the test
 * over the template lets nothing else pass, and nothing that is acknowledged in vain.
 */
const findings: readonly { readonly at: RegExp; readonly ids: (named: Named) => readonly string[]; readonly reason: string }[] = [
  {
    at: /^(?!scheduler).+-role$/,
    ids: ({ bucket, at }) =>
      foldersOf(at.replace(/-role$/, '') as FunctionName).map(
        folder => `AwsSolutions-IAM5[Resource::<${bucket}.Arn>/${folder}*]`,
      ),
    reason:
      'Keys are made of what they hold, or by SES: no role can name them. Each function may do in each folder only what it does there.',
  },
  {
    at: /^(?!scheduler).+-role$/,
    ids: () => ['AwsSolutions-IAM5[Resource::*]'],
    reason: 'xray:PutTraceSegments and xray:PutTelemetryRecords know no resources. Nothing else is allowed on everything.',
  },
  {
    at: /^effect-committed-role$/,
    ids: ({ stack }) => [
      `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:scheduler:${stack.region}:<AWS::AccountId>:schedule/${stack.stackName}/*]`,
    ],
    reason: 'One-time schedules are named by what they are for. The function may set them in the group of this stack only.',
  },
  {
    at: /^(MailArrived|MailCameBack|Calls|Stream)Dead$/,
    ids: () => ['Serverless-SQSRedrivePolicy'],
    reason: 'This is a dead-letter queue. An alarm rings for everything in it, and rundskriv redrive brings it back.',
  },
  {
    at: /^(Calls|Stream)Dead$/,
    ids: () => ['AwsSolutions-SQS3'],
    reason: 'A dead-letter queue as well, of calls and of the table’s stream: the rule knows only those of queues.',
  },
  {
    at: /^mail-(arrived|came-back)$/,
    ids: () => ['Serverless-LambdaDLQ', 'Serverless-LambdaEventSourceMappingDestination'],
    reason: 'It reads a queue, and the queue has the dead-letter queue; a mapping of a queue has no destination of its own.',
  },
  {
    at: /^(time-has-come|effect-committed)$/,
    ids: () => ['Serverless-LambdaDLQ'],
    reason: 'It has an on-failure destination, which tells more of what failed than a dead-letter queue does.',
  },
  {
    at: /^Alarms$/,
    ids: () => ['Serverless-SNSRedrivePolicy'],
    reason: 'Mails about alarms. One that SNS cannot deliver is nothing to try again: the alarm itself stands on the dashboard.',
  },
]

/** Acknowledges them all; answers what was acknowledged where, for the test. */
export const acknowledge = (stack: Stack): readonly { readonly at: string; readonly id: string }[] => {
  const bucket = stack.getLogicalId(stack.node.findChild('Bucket').node.defaultChild as CfnElement)
  return findings.flatMap(({ at, ids, reason }) =>
    stack.node.children
      .filter(child => at.test(child.node.id))
      .flatMap(child =>
        ids({ stack, bucket, at: child.node.id }).map(id => {
          Validations.of(child).acknowledge({ id, reason })
          return { at: child.node.id, id }
        }),
      ),
  )
}
