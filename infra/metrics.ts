import { Duration, Stack } from 'aws-cdk-lib'
import type { MetricProps } from 'aws-cdk-lib/aws-cloudwatch'
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import { metricNamespace as namespace } from '../functions/aws/settings.ts'

/** Over five minutes unless something else is said. */
export const most = { statistic: Stats.MAXIMUM, period: Duration.minutes(5) } as const
export const sum = { statistic: Stats.SUM, period: Duration.minutes(5) } as const

/** A figure that our functions measure; `service` keeps two stacks apart. */
export const ours = (
  scope: Construct,
  metricName: string,
  dimensions: Record<string, string>,
  more: Partial<MetricProps>,
): Metric => new Metric({ namespace, metricName, dimensionsMap: { service: Stack.of(scope).stackName, ...dimensions }, ...more })

/** How SES sees what was sent with our configuration set. */
export const reputation = (metricName: string, configurationSet: string, more: Partial<MetricProps>): Metric =>
  new Metric({ namespace: 'AWS/SES', metricName, dimensionsMap: { 'ses:configuration-set': configurationSet }, ...more })

export const outcomes = [
  'accepted',
  'noted',
  'asked',
  'held',
  'refused',
  'ignored',
  'duplicate',
  'unreadable',
  'for-nobody',
] as const
export const results = ['sent', 'later', 'failed', 'bounced', 'uncertain', 'complaint', 'settled'] as const
