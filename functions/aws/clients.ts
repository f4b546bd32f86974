import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/**
 * The client of the table. The SDK repeats throttled and broken calls with full jitter; a table on demand takes a moment to grow, so
 * it repeats more often than by default. Region, credentials and (in tests) the endpoint come from the environment.
 */
export const dynamoClient = (): DynamoDBClient => new DynamoDBClient({ maxAttempts: 8, retryMode: 'standard' })
