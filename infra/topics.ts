import { Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'

/** A topic that SES may publish to, only for this account, and the queue in which it lands. What SNS cannot deliver is a dead letter too. */
export const topicFromSes = (scope: Construct, id: string, queue: Queue, deadLetterQueue: Queue): Topic => {
  const topic = new Topic(scope, id, { enforceSSL: true })
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'SesTells',
      principals: [new ServicePrincipal('ses.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  )
  topic.addSubscription(new SqsSubscription(queue, { deadLetterQueue }))
  return topic
}
