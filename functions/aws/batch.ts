import type { Log } from '../../shared/ports.ts'

export interface Batch {
  readonly batchItemFailures: { readonly itemIdentifier: string }[]
}

/** What went wrong, without a word of what it was about. */
const whyOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : 'unknown')

/** Each message by itself: one that fails comes again, and after that lies in the dead-letter queue; the others are done. */
export const eachMessage = async (
  records: readonly { readonly messageId: string; readonly body: string }[],
  journal: Log,
  work: (body: string) => Promise<void>,
): Promise<Batch> => {
  const batchItemFailures: { itemIdentifier: string }[] = []
  for (const { messageId, body } of records) {
    try {
      await work(body)
    } catch (error) {
      journal.warn('message-failed', { message: messageId, why: whyOf(error) })
      batchItemFailures.push({ itemIdentifier: messageId })
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
      journal.warn('record-failed', { record: placeOf(record), why: whyOf(error) })
      return { batchItemFailures: [{ itemIdentifier: placeOf(record) }] }
    }
  }
  return { batchItemFailures: [] }
}
