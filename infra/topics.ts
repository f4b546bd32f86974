import { Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'

/** Who may publish to a topic, and from which of the account's resources if not from all. */
export interface Teller {
  readonly sid: string
  readonly service: string
  readonly source?: string
}

/**
 * A topic, and the one service of this account that may publish to it. A policy of its own takes the place of the one that lets everything of the account publish, and the
 * demand for TLS is one: a topic of which nobody says who tells it something is never told anything.
 */
export const topicFor = (scope: Construct, id: string, { sid, service, source }: Teller): Topic => {
  const topic = new Topic(scope, id, { enforceSSL: true })
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid,
      principals: [new ServicePrincipal(service)],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: {
        StringEquals: { 'aws:SourceAccount': Stack.of(scope).account },
        ...(source !== undefined && { ArnLike: { 'aws:SourceArn': source } }),
      },
    }),
  )
  return topic
}

/** A topic that SES may publish to, and the queue in which it lands. What SNS cannot deliver is a dead letter too. */
export const topicFromSes = (scope: Construct, id: string, queue: Queue, deadLetterQueue: Queue): Topic => {
  const topic = topicFor(scope, id, { sid: 'SesTells', service: 'ses.amazonaws.com' })
  topic.addSubscription(new SqsSubscription(queue, { deadLetterQueue }))
  return topic
}
