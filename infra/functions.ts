import { ArnFormat, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Code } from 'aws-cdk-lib/aws-lambda'
import { Architecture, Function as LambdaFunction, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { functionNames } from './bundling/bundle.ts'
import { batchTimeout } from './queues.ts'

export type FunctionName = (typeof functionNames)[number]
export type Functions = Readonly<Record<FunctionName, LambdaFunction>>

/**
 * In MB. Reading a mail of 25 MB takes most of the larger figure, and effect-committed does that too: again after a yes, and for the files that a letter
 * carries. Memory is also what processor time is given by.
 */
const memory: Readonly<Record<FunctionName, number>> = {
  'mail-arrived': 1_024,
  'time-has-come': 512,
  'effect-committed': 1_024,
  'mail-came-back': 512,
}

/** One batch of a queue; a letter to a whole network, whose members are written to one after the other. */
const timeout: Readonly<Record<FunctionName, Duration>> = {
  'mail-arrived': batchTimeout,
  'mail-came-back': batchTimeout,
  'time-has-come': Duration.minutes(5),
  'effect-committed': Duration.minutes(5),
}

/** The names are told beforehand, since schedules name the functions that set them. */
export const nameOf = (scope: Construct, name: FunctionName): string => `${Stack.of(scope).stackName}-${name}`
export const arnOf = (scope: Construct, name: FunctionName): string =>
  Stack.of(scope).formatArn({
    service: 'lambda',
    resource: 'function',
    resourceName: nameOf(scope, name),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  })

/** The four functions, each with a role and a log of its own. What they may do stands in `rights.ts`. */
export const functions = (
  scope: Construct,
  codeOf: (name: FunctionName) => Code,
  settings: Readonly<Record<FunctionName, Readonly<Record<string, string>>>>,
  deadCalls: IQueue,
): Functions => {
  const made = functionNames.map(name => {
    const logGroup = new LogGroup(scope, `${name}-log`, {
      logGroupName: `/aws/lambda/${nameOf(scope, name)}`,
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const role = new Role(scope, `${name}-role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    logGroup.grantWrite(role)
    const isCalled = name === 'time-has-come' || name === 'effect-committed'
    return [
      name,
      new LambdaFunction(scope, name, {
        functionName: nameOf(scope, name),
        runtime: Runtime.NODEJS_24_X,
        architecture: Architecture.ARM_64,
        handler: 'index.handler',
        code: codeOf(name),
        memorySize: memory[name],
        timeout: timeout[name],
        environment: { ...settings[name] },
        role,
        logGroup,
        loggingFormat: LoggingFormat.JSON,
        tracing: Tracing.ACTIVE,
        // Called without an answer: what fails three times must lie somewhere.
        ...(isCalled ? { onFailure: new SqsDestination(deadCalls), retryAttempts: 2 } : {}),
      }),
    ] as const
  })
  return Object.fromEntries(made) as Functions
}
