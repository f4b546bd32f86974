import { Duration, Stack } from 'aws-cdk-lib'
import type { Alarm, IMetric, IWidget } from 'aws-cdk-lib/aws-cloudwatch'
import { AlarmStatusWidget, Dashboard, GraphWidget, PeriodOverride, Stats } from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import { ours, outcomes, results } from './metrics.ts'
import type { Watched } from './watching.ts'

const hourly = { statistic: Stats.SUM, period: Duration.hours(1) } as const
const graph = (title: string, left: IMetric[], width = 12): IWidget =>
  new GraphWidget({ title, left, width, height: 6, leftYAxis: { min: 0 } })

/** One page: is anything wrong; mails in and letters out; are the deadlines kept; how busy everything is. */
export const dashboard = (scope: Construct, alarms: readonly Alarm[], { functions, queues, table }: Watched): Dashboard => {
  const stack = Stack.of(scope)
  const made = new Dashboard(scope, 'Dashboard', {
    dashboardName: `${stack.stackName}-${stack.region}`,
    defaultInterval: Duration.days(14),
    periodOverride: PeriodOverride.INHERIT,
  })
  made.addWidgets(new AlarmStatusWidget({ title: 'Is anything wrong?', alarms: [...alarms], width: 24, height: 4 }))
  made.addWidgets(
    graph(
      'Mails in, by how they ended',
      outcomes.map(outcome => ours(scope, 'MailsIn', { outcome }, { ...hourly, label: outcome })),
    ),
    graph(
      'Letters out, by what became of them',
      results.map(result => ours(scope, 'LettersOut', { result }, { ...hourly, label: result })),
    ),
  )
  const most = { statistic: Stats.MAXIMUM, period: Duration.hours(1) }
  made.addWidgets(
    graph('Deadlines: seconds late when done, and overdue now', [
      ours(scope, 'DeadlineLateness', {}, { ...most, label: 'late' }),
      ours(scope, 'DeadlineOverdue', {}, { ...most, label: 'overdue' }),
    ]),
    graph('What waits, in seconds', [
      queues.arrived.metricApproximateAgeOfOldestMessage({ ...most, label: 'oldest mail at the door' }),
      queues.line.metricApproximateAgeOfOldestMessage({ ...most, label: 'oldest mail in line' }),
      queues.cameBack.metricApproximateAgeOfOldestMessage({ ...most, label: 'oldest news of a letter' }),
    ]),
  )
  const each = Object.entries(functions)
  made.addWidgets(
    graph(
      'Calls an hour',
      each.map(([label, one]) => one.metricInvocations({ ...hourly, label })),
      8,
    ),
    graph(
      'How long they take (99 of 100)',
      each.map(([label, one]) => one.metricDuration({ statistic: 'p99', period: Duration.hours(1), label })),
      8,
    ),
    graph(
      'The table: units used an hour',
      [table.metricConsumedReadCapacityUnits(hourly), table.metricConsumedWriteCapacityUnits(hourly)],
      8,
    ),
  )
  return made
}
