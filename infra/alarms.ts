import { ArnFormat, Stack } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import { topicFor } from './topics.ts'
import type { Watched } from './watching.ts'
import { watched } from './watching.ts'

/** One alarm for each thing that somebody must do something about, and a mail to the operator when it begins and when it is over. */
export const alarms = (scope: Construct, operator: string, parts: Watched): readonly Alarm[] => {
  const ofAlarms = { service: 'cloudwatch', resource: 'alarm', resourceName: '*', arnFormat: ArnFormat.COLON_RESOURCE_NAME }
  const source = Stack.of(scope).formatArn(ofAlarms)
  const topic = topicFor(scope, 'Alarms', { sid: 'AlarmsTell', service: 'cloudwatch.amazonaws.com', source })
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
