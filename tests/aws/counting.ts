import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'

export interface Counted {
  readonly client: DynamoDBClient
  /** Requests so far, repetitions included. */
  count(): number
}

/** Counts what goes over the wire. */
export const counting = (client: DynamoDBClient): Counted => {
  let requests = 0
  client.middlewareStack.add(
    next => async args => {
      requests += 1
      return next(args)
    },
    { step: 'deserialize', priority: 'low', name: 'counting' },
  )
  return { client, count: () => requests }
}
