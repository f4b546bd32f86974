import type { Instant } from '../../../shared/calendar/types.ts'
import { expiry } from './shape.ts'
import type { Table } from './table.ts'
import { textIn } from './table.ts'

/** Longer than a dead-letter queue keeps anything (14 days). In seconds. */
const keptFor = 30 * 86_400

const keyOf = (message: string) => ({ pk: `reason/${message}`, sk: 'reason' })

/** Why a message of a queue could not be handled: a dead-letter queue keeps the message and not the reason. Deleted by TTL. */
export class Reasons {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async note(message: string, why: string, at: Instant): Promise<void> {
    const expiresAt = Math.floor(Date.parse(at) / 1000) + keptFor
    await this.#table.put({ ...keyOf(message), why, at, [expiry]: expiresAt })
  }

  /** By the message's id; null when it never failed, or too long ago. */
  async of(message: string): Promise<{ readonly why: string | null; readonly at: string | null } | null> {
    const item = await this.#table.get(keyOf(message))
    return item && { why: textIn(item, 'why'), at: textIn(item, 'at') }
  }
}
