import { globSync, readFileSync } from 'node:fs'
import { App, Stack } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { AttributeType, Table } from 'aws-cdk-lib/aws-dynamodb'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import { describe, expect, test } from 'vitest'
import { expiry, indexes } from '../../functions/aws/dynamo/shape.ts'
import { settings } from '../../functions/aws/settings.ts'
import { acknowledge } from '../../infra/acknowledged.ts'
import { leastFunctionsAtOnce } from '../../local/aws/judge.ts'
import { twoNetworks } from './charters.ts'
import { synth } from './synth.ts'

const { stack, template, budget } = await synth()

interface Resource {
  readonly Type: string
  // biome-ignore lint/suspicious/noExplicitAny: a template's properties are what the test is about
  readonly Properties: Record<string, any>
  readonly DeletionPolicy?: string
  readonly UpdateReplacePolicy?: string
}
const resourcesOf = (of: Template): [string, Resource][] => Object.entries(of.toJSON().Resources as Record<string, Resource>)
const ofType = (type: string, of = template) => resourcesOf(of).filter(([, { Type }]) => Type === type)

interface Index {
  readonly IndexName: string
  readonly KeySchema: readonly { readonly AttributeName: string }[]
  readonly Projection: { readonly NonKeyAttributes?: readonly string[] }
}

interface Statement {
  readonly Effect: string
  readonly Action: string | readonly string[]
  readonly Resource?: unknown
  readonly Condition?: Record<string, unknown>
}
const statementsOf = ([, { Properties }]: [string, Resource]): readonly Statement[] => Properties.PolicyDocument?.Statement ?? []
const actionsOf = ({ Action }: Statement): readonly string[] => [Action].flat()
/** The statements of the policy of one function's role. */
const rightsOf = (name: string): readonly Statement[] =>
  ofType('AWS::IAM::Policy')
    .filter(([id]) => id.startsWith(`${name.replaceAll('-', '')}role`))
    .flatMap(statementsOf)
/** A value of the template as one can read it. */
const plain = (value: unknown): string => {
  const {
    Ref,
    'Fn::GetAtt': att,
    'Fn::Join': join,
  } = value as { Ref?: string; 'Fn::GetAtt'?: string[]; 'Fn::Join'?: [string, unknown[]] }
  if (Ref !== undefined) return `<${Ref}>`
  if (att !== undefined) return `<${att.join('.')}>`
  return join === undefined ? String(value) : join[1].map(plain).join(join[0])
}
const names = ['mail-arrived', 'time-has-come', 'effect-committed', 'mail-came-back']

describe('the table', () => {
  test('can be restored to any second of 35 days, is encrypted, cannot be deleted by mistake and outlives the stack', () => {
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        SSESpecification: { SSEEnabled: true },
        StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
        TimeToLiveSpecification: { Enabled: true, AttributeName: expiry },
      },
    })
  })

  test('has the indexes that the adapters ask', () => {
    const [[, { Properties }]] = ofType('AWS::DynamoDB::Table') as [[string, Resource]]
    const made = Properties.GlobalSecondaryIndexes.map((each: Index) => ({
      name: each.IndexName,
      keys: each.KeySchema.map((key: { readonly AttributeName: string }) => key.AttributeName),
      carries: each.Projection.NonKeyAttributes ?? null,
    }))
    expect(made).toEqual(
      Object.values(indexes).map(({ name, partition, sort, carries }) => ({
        name,
        keys: sort === null ? [partition] : [partition, sort],
        carries: carries === null ? null : [...carries],
      })),
    )
  })

  test('is a new one beside the old one in a later generation', async () => {
    const later = ofType('AWS::DynamoDB::Table', (await synth({ generation: '2' })).template)
    expect(later.map(([id]) => id)).not.toEqual(ofType('AWS::DynamoDB::Table').map(([id]) => id))
  })
})

describe('the bucket', () => {
  test('is closed to the public and to whoever comes without TLS, and outlives the stack', () => {
    const buckets = ofType('AWS::S3::Bucket')
    expect(buckets).toHaveLength(2)
    for (const [, { Properties, DeletionPolicy }] of buckets) {
      expect(DeletionPolicy).toBe('Retain')
      expect(Properties.BucketEncryption).toBeDefined()
      expect(Object.values(Properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true])
    }
    for (const policy of ofType('AWS::S3::BucketPolicy'))
      expect(statementsOf(policy)).toContainEqual(
        expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      )
  })

  test('keeps each class as long as it may: what must not be kept long goes, papers stay', () => {
    const [, { Properties }] = ofType('AWS::S3::Bucket').find(([, each]) => each.Properties.VersioningConfiguration) ?? [
      '',
      {} as never,
    ]
    const rules = Properties.LifecycleConfiguration.Rules.map(
      (rule: { readonly Prefix?: string; readonly ExpirationInDays?: number }) => [
        rule.Prefix ?? '',
        rule.ExpirationInDays ?? 'stays',
      ],
    )
    expect(rules).toEqual([
      ['incoming/', 30],
      ['held/', 30],
      ['raw/', 'stays'],
      ['', 'stays'],
    ])
    expect(JSON.stringify(Properties.LifecycleConfiguration)).toContain('"NoncurrentVersionExpiration":{"NoncurrentDays":7}')
  })

  test('takes mails from SES for this account and no other', () => {
    const statement = ofType('AWS::S3::BucketPolicy')
      .flatMap(statementsOf)
      .find(each => JSON.stringify(each).includes('ses.amazonaws.com'))
    expect(statement).toMatchObject({
      Action: 's3:PutObject',
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    })
  })
})

describe('mail in', () => {
  test('a rule is added to the rule set that is there; none is made or activated', () => {
    template.hasResourceProperties('AWS::SES::ReceiptRule', {
      RuleSetName: 'standing',
      Rule: {
        Enabled: true,
        ScanEnabled: true,
        TlsPolicy: 'Require',
        Recipients: ['moeder.example'],
        Actions: [{ S3Action: Match.objectLike({ ObjectKeyPrefix: 'incoming/' }) }],
      },
    })
    expect(ofType('AWS::SES::ReceiptRuleSet')).toEqual([])
    expect(resourcesOf(template).filter(([, { Type }]) => Type.startsWith('Custom::'))).toEqual([])
  })

  test('each queue has dead letters, kept for 14 days, and an alarm rings for each', () => {
    const queues = ofType('AWS::SQS::Queue')
    const [dead, living] = [queues.filter(([id]) => /Dead/.test(id)), queues.filter(([id]) => !/Dead/.test(id))]
    expect([dead.length, living.length]).toEqual([4, 3])
    for (const [, { Properties }] of queues)
      expect(Properties).toMatchObject({ MessageRetentionPeriod: 1_209_600, SqsManagedSseEnabled: true })
    for (const [, { Properties }] of living) {
      expect(Properties.RedrivePolicy.maxReceiveCount).toBe(10)
      expect(Properties.VisibilityTimeout).toBe(360)
    }
    const watched = ofType('AWS::CloudWatch::Alarm').map(([, each]) => JSON.stringify(each.Properties.Dimensions ?? ''))
    for (const [id] of dead) expect(watched.filter(dimensions => dimensions.includes(id))).toHaveLength(1)
  })

  test('only mail-arrived puts in line, in no other queue; it reads from both, and what fails in line is brought back to the door', () => {
    const putting = names.flatMap(name =>
      rightsOf(name)
        .filter(each => actionsOf(each).includes('sqs:SendMessage') && !JSON.stringify(each.Resource).includes('Dead'))
        .map(each => [name, plain(each.Resource)]),
    )
    const queues = ofType('AWS::SQS::Queue')
    const idOf = (name: string): string => queues.find(([id]) => id.startsWith(name))?.[0] ?? ''
    expect(putting).toEqual([['mail-arrived', `<${idOf('MailLineQueue')}.Arn>`]])
    const reading = ofType('AWS::Lambda::EventSourceMapping').filter(([, { Properties }]) =>
      JSON.stringify(Properties.FunctionName).includes('mailarrived'),
    )
    expect(reading.map(([, { Properties }]) => plain(Properties.EventSourceArn)).sort()).toEqual(
      ['MailArrivedQueue', 'MailLineQueue'].map(name => `<${idOf(name)}.Arn>`),
    )
    const readAtOnce = reading.map(([, { Properties }]) => [plain(Properties.EventSourceArn), Properties.BatchSize])
    expect(Object.fromEntries(readAtOnce)[`<${idOf('MailLineQueue')}.Arn>`]).toBe(1)
    const deadOf = (name: string) => queues.find(([id]) => id.startsWith(name))?.[1].Properties.RedrivePolicy
    expect(deadOf('MailLineQueue')).toEqual(deadOf('MailArrivedQueue'))
    // A group in a queue that is not FIFO makes it fair; FIFO would let one broken mail hold up its network for an hour.
    for (const [, { Properties }] of queues) expect(Properties.FifoQueue).toBeUndefined()
  })
})

describe('letters out', () => {
  test('only effect-committed may send, and only from the addresses of the networks', () => {
    const senders = names.filter(name =>
      rightsOf(name)
        .flatMap(actionsOf)
        .some(action => action.startsWith('ses:')),
    )
    expect(senders).toEqual(['effect-committed'])
    const sending = rightsOf('effect-committed').filter(each => actionsOf(each).some(action => action.startsWith('ses:')))
    expect(sending.map(each => ({ ...each, Resource: [each.Resource].flat().map(plain).sort() }))).toEqual([
      {
        Effect: 'Allow',
        Action: 'ses:SendRawEmail',
        Condition: { StringEquals: { 'ses:FromAddress': ['erfa@moeder.example'] } },
        Resource: [
          'arn:<AWS::Partition>:ses:eu-north-1:<AWS::AccountId>:configuration-set/<ConfigurationSet>',
          'arn:<AWS::Partition>:ses:eu-north-1:<AWS::AccountId>:identity/moeder.example',
        ],
      },
    ])
  })

  test('are kept from nobody because of one complaint: SES stops what bounces, and of a complaint the secretariat hears', () => {
    template.hasResourceProperties('AWS::SES::ConfigurationSet', { SuppressionOptions: { SuppressedReasons: ['BOUNCE'] } })
  })

  test('are never handed over unencrypted, are signed, and everything that becomes of them is told', () => {
    template.hasResourceProperties('AWS::SES::ConfigurationSet', { DeliveryOptions: { TlsPolicy: 'REQUIRE' } })
    template.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: {
        MatchingEventTypes: ['SEND', 'DELIVERY', 'BOUNCE', 'COMPLAINT', 'REJECT', 'DELIVERY_DELAY'],
        Enabled: true,
      },
    })
    template.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'moeder.example',
      DkimAttributes: { SigningEnabled: true },
      MailFromAttributes: { MailFromDomain: 'retur.moeder.example' },
    })
  })

  test('the queues and the stream take less than half of the functions that doctor wants to run at once', () => {
    const most = ofType('AWS::Lambda::EventSourceMapping').map(
      ([, each]) => each.Properties.ScalingConfig?.MaximumConcurrency ?? 1,
    )
    expect(most.length).toBe(4)
    expect(most.reduce((sum: number, each: number) => sum + each, 0)).toBeLessThan(leastFunctionsAtOnce / 2)
  })

  test('the stream brings only what has something to do, in its order, and halves a batch that fails', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BisectBatchOnFunctionError: true,
      ParallelizationFactor: 1,
      StartingPosition: 'TRIM_HORIZON',
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      FilterCriteria: {
        Filters: [
          {
            Pattern: JSON.stringify({
              eventName: ['INSERT', 'MODIFY'],
              dynamodb: { NewImage: { open: { S: ['alarm', 'due'] } } },
            }),
          },
        ],
      },
    })
  })

  test('the records for the DNS are told', () => {
    const outputs = Object.entries(template.toJSON().Outputs as Record<string, { Value: unknown }>)
    const told = outputs.filter(([id]) => id.startsWith('Dns')).map(([, { Value }]) => plain(Value))
    expect(told).toEqual([
      'moeder.example MX 10 inbound-smtp.<AWS::Region>.<AWS::URLSuffix>',
      '<Domain.DkimDNSTokenName1> CNAME <Domain.DkimDNSTokenValue1>',
      '<Domain.DkimDNSTokenName2> CNAME <Domain.DkimDNSTokenValue2>',
      '<Domain.DkimDNSTokenName3> CNAME <Domain.DkimDNSTokenValue3>',
      'retur.moeder.example MX 10 feedback-smtp.<AWS::Region>.amazonses.com',
      'retur.moeder.example TXT "v=spf1 include:amazonses.com -all"',
      'moeder.example TXT "v=spf1 include:amazonses.com -all"',
      '_dmarc.moeder.example TXT "v=DMARC1; p=reject; adkim=r; aspf=r"',
    ])
  })
})

describe('the functions', () => {
  test('four, on Node 24, each with a role and a log of its own that is kept for three months', () => {
    const functions = ofType('AWS::Lambda::Function').map(([, each]) => each.Properties)
    expect(functions.map(each => each.FunctionName).sort()).toEqual(names.map(name => `rundskriv-${name}`).sort())
    expect(new Set(functions.map(each => each.Runtime))).toEqual(new Set(['nodejs24.x']))
    expect(new Set(functions.map(each => JSON.stringify(each.Role))).size).toBe(4)
    expect(ofType('AWS::Logs::LogGroup').map(([, each]) => each.Properties.RetentionInDays)).toEqual([90, 90, 90, 90])
    for (const [, { Properties }] of ofType('AWS::IAM::Role')) expect(Properties.ManagedPolicyArns).toBeUndefined()
  })

  test('what sends ends before its claims do: the courier’s lease is five minutes, counted from no earlier than the call', () => {
    const sender = ofType('AWS::Lambda::Function').find(
      ([, each]) => each.Properties.FunctionName === 'rundskriv-effect-committed',
    )
    expect(sender?.[1].Properties.Timeout).toBeLessThanOrEqual(300)
  })

  test('those that read mails of 25 MB have the memory for it', () => {
    const large = ofType('AWS::Lambda::Function').filter(([, each]) => each.Properties.MemorySize >= 1_024)
    expect(large.map(([, each]) => each.Properties.FunctionName).sort()).toEqual([
      'rundskriv-effect-committed',
      'rundskriv-mail-arrived',
    ])
  })

  test('are told everything that they ask of their environment, and nothing else', () => {
    const told = ofType('AWS::Lambda::Function').map(([, { Properties }]) => [
      Properties.FunctionName.replace('rundskriv-', ''),
      Object.keys(Properties.Environment.Variables)
        .filter(name => name !== 'AWS_NODEJS_CONNECTION_REUSE_ENABLED')
        .sort(),
    ])
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(Object.entries(settings).map(([name, wanted]) => [name, [...wanted].sort()])),
    )
  })

  test('may ask for what is not there: without the right to list, S3 says "forbidden" instead of "missing"', () => {
    for (const name of names) {
      const listing = rightsOf(name).filter(each => actionsOf(each).includes('s3:ListBucket'))
      expect(listing, name).toHaveLength(1)
    }
  })

  test('whoever reads a mail, the first time or again after a yes, may keep a mail that is attached to it', () => {
    const keeping = names.filter(name =>
      rightsOf(name).some(
        each => actionsOf(each).includes('s3:PutObject') && [each.Resource].flat().map(plain).join().includes('/raw/*'),
      ),
    )
    expect(keeping).toEqual(['mail-arrived', 'effect-committed'])
  })

  test('only what rings alarms deletes in the table, and nobody scans it', () => {
    const may = (action: string) => names.filter(name => rightsOf(name).flatMap(actionsOf).includes(action))
    expect(may('dynamodb:DeleteItem')).toEqual(['time-has-come'])
    expect(may('dynamodb:Scan')).toEqual([])
    expect(may('dynamodb:UpdateItem')).toEqual(names)
  })

  test('no right and no resource is everything, but for tracing, which knows no resources', () => {
    const wide = resourcesOf(template)
      .filter(([, { Type }]) => Type === 'AWS::IAM::Policy' || Type === 'AWS::IAM::Role')
      .flatMap(resource => statementsOf(resource))
      .filter(each => actionsOf(each).some(action => action.includes('*')) || [each.Resource].flat().includes('*'))
    expect(new Set(wide.flatMap(actionsOf))).toEqual(new Set(['xray:PutTelemetryRecords', 'xray:PutTraceSegments']))
  })

  test('what is called without an answer lies in a queue when it fails', () => {
    expect(ofType('AWS::Lambda::EventInvokeConfig').map(([, each]) => Object.keys(each.Properties.DestinationConfig))).toEqual([
      ['OnFailure'],
      ['OnFailure'],
    ])
  })
})

describe('the scheduler', () => {
  test('calls the rounds every five minutes and the sweep at night, in the network’s time zone', () => {
    const schedules = ofType('AWS::Scheduler::Schedule').map(([, { Properties }]) => [
      Properties.ScheduleExpression,
      Properties.Target.Input,
      Properties.ScheduleExpressionTimezone,
    ])
    expect(schedules.sort()).toEqual([
      ['cron(10 3 * * ? *)', '{"sweep":true}', 'Europe/Copenhagen'],
      ['rate(5 minutes)', '{"round":true}', 'Europe/Copenhagen'],
      ['rate(5 minutes)', '{"round":true}', 'Europe/Copenhagen'],
    ])
  })
})

describe('what is watched', () => {
  test('every alarm says what is wrong and what to do, and somebody hears it', () => {
    const alarms = ofType('AWS::CloudWatch::Alarm').map(([, each]) => each.Properties)
    expect(alarms.length).toBe(22)
    for (const { AlarmDescription, AlarmActions, OKActions } of alarms) {
      expect(AlarmDescription).toMatch(/docs\/operating\.md|Service Quotas/)
      expect(AlarmDescription.length).toBeLessThan(1_024)
      expect([AlarmActions.length, OKActions.length]).toEqual([1, 1])
    }
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'sekretariat@faelles.example' })
  })

  test('each round that does not come is told of: figures that are missing are the fault', () => {
    const names = new Map(ofType('AWS::Lambda::Function').map(([id, { Properties }]) => [id, Properties.FunctionName]))
    const called = ofType('AWS::Scheduler::Schedule')
      .filter(([, { Properties }]) => Properties.Target.Input === '{"round":true}')
      .map(([, { Properties }]) => JSON.stringify(Properties.Target.Arn).replace(/^.*:function:([\w-]+).*$/, '$1'))
    const told = ofType('AWS::CloudWatch::Alarm')
      .map(([, each]) => each.Properties)
      .filter(({ MetricName, TreatMissingData }) => MetricName === 'Invocations' && TreatMissingData === 'breaching')
    for (const { ComparisonOperator, Threshold, EvaluationPeriods, Statistic, Period } of told)
      expect([ComparisonOperator, Threshold, EvaluationPeriods, Statistic, Period]).toEqual([
        ...['LessThanThreshold', 1, 1, 'Sum', 1_800],
      ])
    const watched = told.map(({ Dimensions }) => names.get(Dimensions[0].Value.Ref))
    expect(called.length).toBe(2)
    expect(watched.toSorted()).toEqual(called.toSorted())
  })

  test('an alarm may tell its topic: a policy of its own takes away what every topic allows by itself', () => {
    const told = new Set(ofType('AWS::CloudWatch::Alarm').flatMap(([, each]) => each.Properties.AlarmActions.map(plain)))
    const [topic, ...more] = [...told]
    expect(more).toEqual([])
    const allowed = ofType('AWS::SNS::TopicPolicy')
      .filter(([, each]) => each.Properties.Topics.map(plain).includes(topic))
      .flatMap(statementsOf)
      .filter(each => each.Effect === 'Allow')
    expect(allowed).toMatchObject([
      {
        Action: 'sns:Publish',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      },
    ])
    expect(JSON.stringify(allowed[0]?.Condition?.ArnLike)).toContain(':cloudwatch:eu-north-1:')
  })

  test('a mail that fails is seen before SQS leaves it out of the figure, at its third reception', () => {
    const alarms = ofType('AWS::CloudWatch::Alarm').map(([, each]) => each.Properties)
    const ages = alarms.filter(each => each.MetricName === 'ApproximateAgeOfOldestMessage')
    const [timeout, ...more] = new Set(ofType('AWS::SQS::Queue').flatMap(([, each]) => each.Properties.VisibilityTimeout ?? []))
    expect([ages.length, more]).toEqual([2, []])
    for (const { Threshold, EvaluationPeriods } of ages) {
      expect(EvaluationPeriods).toBe(1)
      // Two minutes to spare: the figure comes once a minute.
      expect(Threshold).toBeLessThanOrEqual(2 * timeout - 120)
    }
  })

  test('a deadline that is an hour late, an uncertain letter, an old message, bounces and complaints', () => {
    const metrics = JSON.stringify(ofType('AWS::CloudWatch::Alarm').map(([, each]) => each.Properties))
    for (const metric of [
      'DeadlineOverdue',
      'UncertainLetters',
      'ApproximateAgeOfOldestMessage',
      'IteratorAge',
      'Throttles',
      'Errors',
      'Reputation.BounceRate',
      'Reputation.ComplaintRate',
    ])
      expect(metrics).toContain(`"${metric}"`)
  })

  test('the month’s cost, in a stack beside that holds nothing else', () => {
    expect(resourcesOf(budget).map(([, { Type }]) => Type)).toEqual(['AWS::Budgets::Budget'])
    budget.hasResourceProperties('AWS::Budgets::Budget', { Budget: { BudgetLimit: { Amount: 25, Unit: 'USD' } } })
  })

  test('the month’s cost of two stacks: of the account each, or of what bears the stack’s tag and nothing else', async () => {
    const budgetOf = async (more: Record<string, string>) => {
      const { budget: made } = await synth({ ...more })
      return resourcesOf(made)[0]![1].Properties.Budget
    }
    const [own, other, tagged] = [
      await budgetOf({}),
      await budgetOf({ stack: 'second' }),
      await budgetOf({ stack: 'second', budgetOf: 'tag' }),
    ]
    expect([own.BudgetName, other.BudgetName]).toEqual(['rundskriv-eu-north-1', 'second-eu-north-1'])
    expect([own.CostFilters, other.CostFilters]).toEqual([undefined, undefined])
    expect(tagged.CostFilters).toEqual({ TagKeyValue: ['user:rundskriv$second'] })
    const tags = (of: Template) => JSON.stringify(resourcesOf(of).flatMap(([, { Properties }]) => Properties?.Tags ?? []))
    expect(tags((await synth({ stack: 'second' })).template)).toContain('{"Key":"rundskriv","Value":"second"}')
  })

  test('one page shows it', () => {
    template.resourceCountIs('AWS::CloudWatch::Dashboard', 1)
  })
})

test('a key of the customer’s own locks the table and the bucket, and SES may use it for this account', async () => {
  const own = (await synth({ key: 'own' })).template
  own.hasResource('AWS::KMS::Key', { DeletionPolicy: 'Retain', Properties: { EnableKeyRotation: true } })
  own.hasResourceProperties('AWS::DynamoDB::Table', { SSESpecification: { SSEType: 'KMS', KMSMasterKeyId: Match.anyValue() } })
  own.hasResourceProperties('AWS::S3::Bucket', {
    BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }] },
  })
})

test('each function may use that key as CDK lets a reader and writer of such a table use it', async () => {
  const other = new Stack(new App(), 'Other')
  const key = new Key(other, 'Key')
  const granted = new Table(other, 'Table', { partitionKey: { name: 'pk', type: AttributeType.STRING }, encryptionKey: key })
  granted.grantReadWriteData(new Role(other, 'Reader', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') }))
  const onKeys = (of: Template) =>
    ofType('AWS::IAM::Policy', of)
      .map(each => statementsOf(each).flatMap(statement => actionsOf(statement).filter(action => action.startsWith('kms:'))))
      .filter(actions => actions.length > 0)
  const [wanted = []] = onKeys(Template.fromStack(other))
  expect(wanted).toContain('kms:ReEncrypt*')
  const roles = onKeys((await synth({ key: 'own' })).template)
  expect(roles.length).toBe(4)
  const named = [
    'Encrypt',
    'Decrypt',
    'DescribeKey',
    'GenerateDataKey',
    'GenerateDataKeyWithoutPlaintext',
    'ReEncryptFrom',
    'ReEncryptTo',
  ]
  for (const given of roles) {
    expect(given.toSorted()).toEqual(named.map(each => `kms:${each}`).toSorted())
    for (const each of wanted) expect(given.some(action => action.startsWith(each.replace(/\*$/, '')))).toBe(true)
  }
})

test('several networks of one domain share a stack, and each may be written from', async () => {
  const { template: both } = await synth({ charters: twoNetworks(), stack: 'both' })
  const senders = JSON.stringify(both.toJSON()).match(/"ses:FromAddress":[^\]]+\]/g)
  expect(senders).toEqual(['"ses:FromAddress":["erfa@moeder.example","brugergruppe@moeder.example"]'])
})

test('two stacks beside each other share no name', async () => {
  const namesIn = (of: Template) =>
    resourcesOf(of).flatMap(([, { Properties = {} }]) =>
      [
        'FunctionName',
        'LogGroupName',
        'Name',
        'DashboardName',
        'QueueName',
        'TopicName',
        'TableName',
        'BucketName',
        'AlarmName',
        'RoleName',
      ].flatMap(key => (typeof Properties[key] === 'string' ? [Properties[key]] : [])),
    )
  const [first, second] = [namesIn(template), namesIn((await synth({ stack: 'second' })).template)]
  expect(first.length).toBeGreaterThan(8)
  expect(first.filter(name => second.includes(name))).toEqual([])
})

test('no partition and no region stands in the code or in the rights', () => {
  expect(JSON.stringify(template.toJSON())).not.toContain('arn:aws:')
  for (const path of globSync('infra/*.ts')) expect(readFileSync(path, 'utf8'), path).not.toMatch(/arn:aws|\b(eu|us)-[a-z]+-\d/)
})

test('cdk-nag finds nothing but what is acknowledged, and nothing is acknowledged in vain', () => {
  const packs = [new AwsSolutionsChecks(), new ServerlessChecks()]
  const found = () =>
    packs.flatMap(pack =>
      pack
        .validateScope(stack)
        .violations.flatMap(({ ruleName, violatingResources }) =>
          violatingResources.map(each => `${each.constructPath?.split('/')[1]} ${ruleName}`),
        ),
    )
  const before = found()
  const acknowledged = acknowledge(stack).map(({ at, id }) => `${at} ${id}`)
  expect(found()).toEqual([])
  expect(acknowledged.filter(each => !before.includes(each))).toEqual([])
})
