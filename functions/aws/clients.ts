import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/**
 * How the SDK repeats throttled, broken and silent calls: with full jitter, more often than by default. What fails after that comes again
 * from its queue. Silence is inactivity of the connection, so that a large mail may take its time: by itself the SDK waits five minutes, as long
 * as any function of ours lives, for an answer that was lost while Lambda had frozen it. Milliseconds. Region, credentials and (in tests) the
 * endpoints come from the environment.
 */
export const patientFor = (silence: number) =>
  ({
    maxAttempts: 8,
    retryMode: 'standard',
    requestHandler: { connectionTimeout: 3_000, socketTimeout: silence },
  }) as const

export const patient = patientFor(5_000)

export const dynamoClient = (): DynamoDBClient => new DynamoDBClient(patient)
