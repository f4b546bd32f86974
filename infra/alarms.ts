import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import type { Watched } from './watching.ts'
import { watched } from './watching.ts'

/** One alarm for each thing that somebody must do something about, and a mail to the operator when it begins and when it is over. */
export const alarms = (scope: Construct, operator: string, parts: Watched): readonly Alarm[] => {
  const topic = new Topic(scope, 'Alarms', { enforceSSL: true })
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
