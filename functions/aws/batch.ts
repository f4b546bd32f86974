import type { Log } from '../../shared/ports.ts'
import { whyOf } from './trouble.ts'

export interface Batch {
  readonly batchItemFailures: { readonly itemIdentifier: string }[]
}

interface Desk {
  readonly journal: Log
  /** Where the reasons lie of what could not be handled. */
  readonly reasons: { note(message: string, why: string, at: string): Promise<void> }
}

/**
 * Each message by itself: one that fails comes again, and after that lies in the dead-letter queue, its reason in the table under the
 * message's id; the others are done.
 */
export const eachMessage = async <R extends { readonly messageId: string }>(
  records: readonly R[],
  { journal, reasons }: Desk,
  work: (record: R) => Promise<void>,
): Promise<Batch> => {
  const batchItemFailures: { itemIdentifier: string }[] = []
  for (const record of records) {
    const { messageId } = record
    try {
      await work(record)
    } catch (error) {
      const why = whyOf(error)
      journal.warn('message-failed', { message: messageId, ...why })
      batchItemFailures.push({ itemIdentifier: messageId })
      // The table may be what has failed; then the log alone tells.
      await reasons.note(messageId, why.why, new Date().toISOString()).catch(() => undefined)
    }
  }
  return { batchItemFailures }
}

/** In their order: the first that fails stops the rest, and the stream begins again with it. */
export const eachInOrder = async <R>(
  records: readonly R[],
  placeOf: (record: R) => string,
  journal: Log,
  work: (record: R) => Promise<void>,
): Promise<Batch> => {
  for (const record of records) {
    try {
      await work(record)
    } catch (error) {
      journal.warn('record-failed', { record: placeOf(record), ...whyOf(error) })
      return { batchItemFailures: [{ itemIdentifier: placeOf(record) }] }
    }
  }
  return { batchItemFailures: [] }
}

export type Turn = readonly [ids: Readonly<Record<string, string>>, work: () => Promise<unknown>]

/** All of them, whatever happens to one: it must not hide the others. Throws the first failure when all have had their turn. */
export const eachInTurn = async (journal: Log, turns: readonly Turn[]): Promise<void> => {
  const failures: unknown[] = []
  for (const [ids, work] of turns) {
    try {
      await work()
    } catch (error) {
      journal.warn('turn-failed', { ...ids, ...whyOf(error) })
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}
