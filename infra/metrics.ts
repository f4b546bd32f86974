import { Stack } from 'aws-cdk-lib'
import type { MetricProps } from 'aws-cdk-lib/aws-cloudwatch'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import { metricNamespace as namespace } from '../functions/aws/settings.ts'

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
