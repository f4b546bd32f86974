import { ArnFormat, Stack } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import type { Watched } from './watching.ts'
import { watched } from './watching.ts'

/** One alarm for each thing that somebody must do something about, and a mail to the operator when it begins and when it is over. */
export const alarms = (scope: Construct, operator: string, parts: Watched): readonly Alarm[] => {
  const topic = alarmTopic(scope)
  topic.addSubscription(new EmailSubscription(operator))
  const tell = new SnsAction(topic)
  return watched(scope, parts).map(({ id, text, metric, above, periods = 1, mustBeThere, below }) => {
    const alarm = new Alarm(scope, `Alarm${id}`, {
      metric,
      alarmDescription: text,
      threshold: above,
      evaluationPeriods: periods,
      comparisonOperator: below ? ComparisonOperator.LESS_THAN_THRESHOLD : ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: mustBeThere ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    })
    alarm.addAlarmAction(tell)
    alarm.addOkAction(tell)
    return alarm
  })
}

/** A policy of its own takes the place of the one that lets everything of the account publish: without this, an alarm rings and nobody hears it. */
const alarmTopic = (scope: Construct): Topic => {
  const [topic, stack] = [new Topic(scope, 'Alarms', { enforceSSL: true }), Stack.of(scope)]
  const ofAlarms = { service: 'cloudwatch', resource: 'alarm', resourceName: '*', arnFormat: ArnFormat.COLON_RESOURCE_NAME }
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'AlarmsTell',
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: {
        StringEquals: { 'aws:SourceAccount': stack.account },
        ArnLike: { 'aws:SourceArn': stack.formatArn(ofAlarms) },
      },
    }),
  )
  return topic
}
