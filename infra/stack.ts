import { CfnOutput, Stack, Tags } from 'aws-cdk-lib'
import type { Code } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { layout } from '../functions/aws/dynamo/shape.ts'
import { alarms } from './alarms.ts'
import { bucket as makeBucket } from './bucket.ts'
import { tagName } from './budget.ts'
import { dashboard } from './dashboard.ts'
import { dnsRecords } from './dns.ts'
import type { FunctionName } from './functions.ts'
import { arnOf, functions as makeFunctions } from './functions.ts'
import { identity as makeIdentity } from './identity.ts'
import { customerKey } from './key.ts'
import { queues as makeQueues } from './queues.ts'
import { receiving } from './receiving.ts'
import { grantRights } from './rights.ts'
import { scheduling as makeScheduling, rounds } from './schedules.ts'
import type { Settings } from './settings.ts'
import { connect } from './sources.ts'
import { table as makeTable } from './table.ts'
import { topicFromSes } from './topics.ts'

/** The whole secretary: any number of networks of one domain, in one region. Another one can stand beside it under another name. */
export class RundskrivStack extends Stack {
  constructor(scope: Construct, settings: Settings, codeOf: (name: FunctionName) => Code) {
    super(scope, settings.stack, {
      env: { region: settings.region },
      description: `Rundskriv for ${settings.networks.map(({ id }) => id).join(', ')} at ${settings.domain}. Deleting this stack keeps its table and its bucket.`,
    })
    const { domain } = settings
    const key = settings.customerKey ? customerKey(this) : null
    const table = makeTable(this, { key, generation: settings.generation })
    const bucket = makeBucket(this, key)
    const queues = makeQueues(this)
    const scheduling = makeScheduling(this, queues.dead.calls)
    const identity = makeIdentity(this, {
      domain,
      told: topicFromSes(this, 'LettersTold', queues.cameBack, queues.dead.cameBack),
    })

    const everywhere = { TABLE: table.tableName, BUCKET: bucket.bucketName, POWERTOOLS_SERVICE_NAME: this.stackName }
    const functions = makeFunctions(
      this,
      codeOf,
      {
        'mail-arrived': { ...everywhere, LINE: queues.line.queueUrl },
        'time-has-come': everywhere,
        'mail-came-back': everywhere,
        'effect-committed': {
          ...everywhere,
          CONFIGURATION_SET: identity.configurationSet.ref,
          SCHEDULE_GROUP: scheduling.groupName,
          SCHEDULE_ROLE: scheduling.role.roleArn,
          DEAD_LETTERS: queues.dead.calls.queueArn,
          TIME_HAS_COME: arnOf(this, 'time-has-come'),
          EFFECT_COMMITTED: arnOf(this, 'effect-committed'),
        },
      },
      queues.dead.calls,
    )
    grantRights(this, {
      ...{ functions, table, bucket, key, identity, line: queues.line },
      senders: settings.networks.map(({ address }) => address),
      scheduleGroup: scheduling.groupName,
      scheduleRole: scheduling.role.roleArn,
    })
    connect(functions, queues, table)
    rounds(this, scheduling, queues.dead.calls, settings.timeZone)
    receiving(this, {
      ...{ ruleSet: settings.ruleSet, domain, bucket },
      told: topicFromSes(this, 'MailsTold', queues.arrived, queues.dead.arrived),
    })

    const watched = { functions, queues, table, configurationSet: identity.configurationSet.ref }
    dashboard(this, alarms(this, settings.operator, watched), watched)
    dnsRecords(this, domain, identity.identity)
    for (const [name, value] of Object.entries({
      Table: table.tableName,
      Generation: String(settings.generation),
      Layout: String(layout),
      Bucket: bucket.bucketName,
      Domain: domain,
      RuleSet: settings.ruleSet,
      ConfigurationSet: identity.configurationSet.ref,
      MailArrivedQueue: queues.arrived.queueUrl,
      MailCameBackQueue: queues.cameBack.queueUrl,
      MailArrivedDead: queues.dead.arrived.queueUrl,
      MailCameBackDead: queues.dead.cameBack.queueUrl,
      CallsDead: queues.dead.calls.queueUrl,
      StreamDead: queues.dead.stream.queueUrl,
    }))
      new CfnOutput(this, `Is${name}`, { value })
    Tags.of(this).add(tagName, this.stackName)
  }
}
