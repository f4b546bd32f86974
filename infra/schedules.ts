import { Stack } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { FunctionName } from './functions.ts'
import { arnOf } from './functions.ts'
import { schedulerRights } from './rights.ts'

export interface Scheduling {
  readonly group: CfnScheduleGroup
  readonly groupName: string
  readonly role: Role
}

/** The group in which the functions set one-time schedules, and the role in which the scheduler calls them. */
export const scheduling = (scope: Construct, deadCalls: IQueue): Scheduling => {
  const stack = Stack.of(scope)
  const groupName = stack.stackName
  const groupArn = stack.formatArn({ service: 'scheduler', resource: 'schedule-group', resourceName: groupName })
  const assumedBy = new ServicePrincipal('scheduler.amazonaws.com', {
    conditions: { StringEquals: { 'aws:SourceAccount': stack.account, 'aws:SourceArn': groupArn } },
  })
  const role = new Role(scope, 'scheduler-role', { assumedBy })
  for (const statement of schedulerRights(scope, deadCalls.queueArn)) role.addToPolicy(statement)
  return { group: new CfnScheduleGroup(scope, 'Schedules', { name: groupName }), groupName, role }
}

/**
 * What comes again and again. The rounds find within minutes whatever the stream or a one-time schedule has failed to tell of; the
 * sweep sets, once a night, every alarm that should stand.
 */
export const rounds = (scope: Construct, scheduling: Scheduling, deadCalls: IQueue, timeZone: string): void => {
  const recurring = (id: string, call: FunctionName, input: unknown, scheduleExpression: string) => {
    const schedule = new CfnSchedule(scope, id, {
      groupName: scheduling.groupName,
      scheduleExpression,
      scheduleExpressionTimezone: timeZone,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: arnOf(scope, call),
        roleArn: scheduling.role.roleArn,
        input: JSON.stringify(input),
        // The next one is never far away.
        retryPolicy: { maximumEventAgeInSeconds: 300, maximumRetryAttempts: 3 },
        deadLetterConfig: { arn: deadCalls.queueArn },
      },
    })
    schedule.node.addDependency(scheduling.group)
    schedule.node.addDependency(scheduling.role)
  }
  recurring('AlarmRound', 'time-has-come', { round: true }, 'rate(5 minutes)')
  recurring('LetterRound', 'effect-committed', { round: true }, 'rate(5 minutes)')
  recurring('Sweep', 'time-has-come', { sweep: true }, 'cron(10 3 * * ? *)')
}
