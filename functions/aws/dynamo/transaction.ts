import { setTimeout as sleep } from 'node:timers/promises'
import type { CancellationReason, TransactWriteItem } from '@aws-sdk/client-dynamodb'
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { Trouble } from '../trouble.ts'
import type { Table } from './table.ts'

/** DynamoDB takes no more in one transaction. */
export const mostItems = 100

const mostTries = 6
const firstPauseMs = 20

/** `null`: it is written. Otherwise why not, item by item, at least one condition of which did not hold. */
export type Refused = readonly CancellationReason[] | null

/**
 * One transaction. Meeting another one under way, or a table at its limit, is no answer: it is tried again after a random pause. What
 * comes back is written or refused by a condition. Throws for everything else, and when the table stays busy.
 */
export const transacted = async (table: Table, items: TransactWriteItem[]): Promise<Refused> => {
  if (items.length > mostItems) throw new Trouble(`a write of ${items.length} items; DynamoDB takes ${mostItems}`)
  for (let attempt = 1; ; attempt += 1) {
    try {
      await table.transact(items)
      return null
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error
      const reasons = error.CancellationReasons ?? []
      if (reasons.some(({ Code }) => Code === 'ConditionalCheckFailed')) return reasons
      if (attempt === mostTries || !reasons.some(({ Code }) => Code !== undefined && passing.has(Code))) throw error
      await sleep(Math.random() * firstPauseMs * 2 ** attempt)
    }
  }
}

const passing = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])
