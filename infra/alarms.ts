import { Duration } from 'aws-cdk-lib'
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import { Alarm, ComparisonOperator, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import type { Watched } from './watching.ts'
import { watched } from './watching.ts'

export interface Watch {
  readonly id: string
  /** What is wrong, and what to do: whoever is woken by it reads nothing else first. */
  readonly text: string
  readonly metric: IMetric
  readonly above: number
  /** How many periods of the metric it must last. */
  readonly periods?: number
  /** A figure that must be there: its absence is the fault. */
  readonly mustBeThere?: true
  readonly below?: true
}

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

/** Over five minutes unless something else is said. */
export const most = { statistic: Stats.MAXIMUM, period: Duration.minutes(5) } as const
export const sum = { statistic: Stats.SUM, period: Duration.minutes(5) } as const
