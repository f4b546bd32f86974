import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SchedulerClient } from '@aws-sdk/client-scheduler'
import { SESClient } from '@aws-sdk/client-ses'

/**
 * The clients of the services. The SDK repeats throttled and broken calls with full jitter, more often here than by default: what
 * fails after that comes again from its queue. Region, credentials and (in tests) the endpoints come from the environment.
 */
const patient = { maxAttempts: 8, retryMode: 'standard' } as const

export const dynamoClient = (): DynamoDBClient => new DynamoDBClient(patient)
export const s3Client = (): S3Client => new S3Client(patient)
export const schedulerClient = (): SchedulerClient => new SchedulerClient(patient)

/** A send is never repeated by the SDK: a call whose answer was lost may have sent the mail. Milliseconds. */
export const sesClient = (answerWithin = 30_000): SESClient =>
  new SESClient({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: answerWithin, throwOnRequestTimeout: true },
  })
