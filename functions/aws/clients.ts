import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/**
 * How the SDK repeats throttled and broken calls: with full jitter, more often than by default. What fails after that comes again
 * from its queue. Region, credentials and (in tests) the endpoints come from the environment.
 */
export const patient = { maxAttempts: 8, retryMode: 'standard' } as const

export const dynamoClient = (): DynamoDBClient => new DynamoDBClient(patient)
