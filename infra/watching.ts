import { Duration } from 'aws-cdk-lib'
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import { Operation } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import type { Functions } from './functions.ts'
import { most, ours, reputation, sum } from './metrics.ts'
import type { Queues } from './queues.ts'

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

export interface Watched {
  readonly functions: Functions
  readonly queues: Queues
  readonly table: Table
  readonly configurationSet: string
}

/** Everything that somebody is woken for. */
export const watched = (scope: Construct, parts: Watched): readonly Watch[] => [
  ...deadLetters(parts),
  ...work(scope, parts),
  ...functionsOf(parts),
  ...reputations(parts),
]

const deadLetters = ({ queues: { dead } }: Watched): readonly Watch[] => {
  const what = {
    arrived: 'A mail could not be read. It lies in the bucket under incoming/, for 30 days.',
    cameBack: 'What became of a letter (delivered, bounced) could not be noted.',
    calls: 'A deadline or a letter could not be carried out. The rounds try again every five minutes.',
    stream: 'A letter or an alarm of a write could not be passed on. The rounds try again every five minutes.',
  }
  return Object.entries(what).map(([name, text]) => ({
    id: `Dead-${name}`,
    text: `${text} Look why: rundskriv redrive --list. When the cause is gone: rundskriv redrive. (docs/operating.md, dead letters)`,
    metric: dead[name as keyof typeof what].metricApproximateNumberOfMessagesVisible(most),
    above: 0,
  }))
}

/** How long no round may be: six are missing then, and each is tried again for five minutes. */
const withoutRounds = { ...sum, period: Duration.minutes(30) } as const

/**
 * In seconds. SQS leaves a message out of this figure once it has been received three times, which one that fails has been after two visibility
 * timeouts: it must ring before.
 */
const oldMessage = 600

const work = (scope: Construct, { functions, queues, table }: Watched): readonly Watch[] => [
  {
    id: 'DeadlineOverdue',
    text: 'A deadline of a charter was due more than an hour ago and is not done, or a letter has waited so long to be handed over. If the log of time-has-come says call-failed, mend that, then rundskriv redrive; the next round does what is overdue. If that of effect-committed says handed-over with later, SES throttles us or has paused the account (rundskriv doctor --aws): letters are tried for four days and go out by themselves. (docs/operating.md, watching)',
    metric: ours(scope, 'DeadlineOverdue', {}, most),
    above: 3_600,
    periods: 2,
  },
  {
    id: 'Uncertain',
    text: 'SES may or may not have taken a letter, and has not told within an hour. It is not sent again by itself. rundskriv doctor --aws, then docs/operating.md, an uncertain mail. The alarm ends after a day, whatever has become of the letter.',
    metric: ours(scope, 'UncertainLetters', {}, { ...most, period: Duration.minutes(15) }),
    above: 0,
    periods: 4,
  },
  {
    id: 'Age',
    text: 'A mail has waited for more than ten minutes to be read. Look at the log of mail-arrived; it is tried for an hour and then lies in the dead-letter queue. (docs/operating.md, watching)',
    metric: queues.line.metricApproximateAgeOfOldestMessage(most),
    above: oldMessage,
  },
  {
    id: 'DoorAge',
    text: 'A mail has waited for more than ten minutes to be put in line for its network. Look at the log of mail-arrived; it is tried for an hour and then lies in the dead-letter queue. (docs/operating.md, watching)',
    metric: queues.arrived.metricApproximateAgeOfOldestMessage(most),
    above: oldMessage,
  },
  {
    id: 'StreamAge',
    text: 'Letters wait for more than 15 minutes to be handed over. Look at the log of effect-committed, and whether SES has paused the account. (docs/operating.md, watching)',
    metric: functions['effect-committed'].metric('IteratorAge', most),
    above: 900_000,
  },
  {
    id: 'RoundMissing',
    text: 'The rounds have not run for half an hour: alarms that no schedule told of are not found. Is the schedule AlarmRound there and enabled? Deploy again. (docs/operating.md, watching)',
    metric: functions['time-has-come'].metricInvocations(withoutRounds),
    above: 1,
    below: true,
    mustBeThere: true,
  },
  {
    // Letters call this function too, and hide a missing round as long as they do: what waits then for an hour rings DeadlineOverdue.
    id: 'LetterRoundMissing',
    text: 'Nothing has looked after the letters for half an hour: one that neither the stream nor its schedule told of, or whose sender died, waits. Is the schedule LetterRound there and enabled? Deploy again. (docs/operating.md, watching)',
    metric: functions['effect-committed'].metricInvocations(withoutRounds),
    above: 1,
    below: true,
    mustBeThere: true,
  },
  {
    id: 'TableThrottled',
    text: 'The table answers that it is at its limit. Nothing is lost, it comes again. If it lasts for hours: something writes in a loop; look which function runs most on the dashboard. (docs/operating.md, watching)',
    metric: table.metricThrottledRequestsForOperations({
      operations: [Operation.TRANSACT_WRITE_ITEMS, Operation.UPDATE_ITEM, Operation.QUERY],
      ...sum,
    }),
    above: 0,
    periods: 3,
  },
]

const functionsOf = ({ functions }: Watched): readonly Watch[] =>
  Object.entries(functions).flatMap(([name, each]) => [
    {
      id: `Errors-${name}`,
      text: `The function ${name} fails. What it was doing comes again by itself. Its log says which call and where (call-failed, message-failed); docs/operating.md, watching.`,
      metric: each.metricErrors(sum),
      above: 0,
      periods: 3,
    },
    {
      id: `Throttles-${name}`,
      text: `Lambda lets ${name} wait: the account runs as many functions at once as it may. Ask AWS for a higher quota (Service Quotas, Lambda, concurrent executions). Nothing is lost.`,
      metric: each.metricThrottles(sum),
      above: 0,
      periods: 3,
    },
  ])

/** SES puts an account under review at 5 % bounces or 0.1 % complaints; we hear of it before. */
const reputations = ({ configurationSet }: Watched): readonly Watch[] => {
  const rate = (metricName: string) =>
    new MathExpression({
      expression: '100 * rate',
      usingMetrics: { rate: reputation(metricName, configurationSet, { ...most, period: Duration.hours(1) }) },
      period: Duration.hours(1),
    })
  return [
    {
      id: 'BounceRate',
      text: 'More than 3 % of the letters come back; at 5 % SES looks into it, at 10 % it stops. Correct the addresses in the roster (rundskriv show lists the suspended members) and deploy. (docs/operating.md, watching)',
      metric: rate('Reputation.BounceRate'),
      above: 3,
    },
    {
      id: 'ComplaintRate',
      text: 'More than 0.05 % of the letters were reported as spam; at 0.1 % SES looks into it. Ask the members who reported it, and take out who wants no letters. (docs/operating.md, watching)',
      metric: rate('Reputation.ComplaintRate'),
      above: 0.05,
    },
  ]
}
