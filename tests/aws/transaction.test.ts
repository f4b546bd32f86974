import type { CancellationReason } from '@aws-sdk/client-dynamodb'
import { ThrottlingException, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { describe, expect, test } from 'vitest'
import type { Table } from '../../functions/aws/dynamo/table.ts'
import { transacted } from '../../functions/aws/dynamo/transaction.ts'

const canceled = (...codes: string[]): TransactionCanceledException =>
  new TransactionCanceledException({
    message: 'Transaction cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code): CancellationReason => ({ Code })),
  })

/** A table that answers with these errors, one after the other, and then takes everything. */
const tableThat = (...errors: Error[]) => {
  const state = { tries: 0 }
  const table = {
    transact: async () => {
      state.tries += 1
      const error = errors.shift()
      if (error) throw error
    },
  }
  return { table: table as unknown as Table, state }
}

describe('a transaction', () => {
  test('that meets another one under way is tried again', async () => {
    const { table, state } = tableThat(canceled('None', 'TransactionConflict'), canceled('ThrottlingError'))
    expect(await transacted(table, [])).toBeNull()
    expect(state.tries).toBe(3)
  })

  test('that a condition refuses is not', async () => {
    const { table, state } = tableThat(canceled('ConditionalCheckFailed', 'TransactionConflict'))
    expect(await transacted(table, [])).toMatchObject([{ Code: 'ConditionalCheckFailed' }, { Code: 'TransactionConflict' }])
    expect(state.tries).toBe(1)
  })

  test('that the table never takes is an error, so that the mail comes again', async () => {
    const { table, state } = tableThat(...Array.from({ length: 20 }, () => canceled('TransactionConflict')))
    await expect(transacted(table, [])).rejects.toThrow(TransactionCanceledException)
    expect(state.tries).toBe(6)
  })

  test.each([canceled('ValidationError'), new ThrottlingException({ message: 'slow down', $metadata: {} })])(
    'whatever else happens is an error: %s',
    async error => {
      const { table, state } = tableThat(error)
      await expect(transacted(table, [])).rejects.toBe(error)
      expect(state.tries).toBe(1)
    },
  )
})
