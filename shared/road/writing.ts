import type { Instant } from '../calendar/types.ts'
import type { MailRecord } from '../ports.ts'
import type { Books } from './books.ts'
import { openBooks } from './books.ts'
import type { Occasion } from './ledger.ts'
import { Ledger } from './ledger.ts'
import { keepSnapshots } from './snapshots.ts'
import type { World } from './world.ts'

/** How often a write is decided again when somebody else wrote meanwhile; a mail comes again after that, and so does an alarm. */
const usualAttempts = 8

/**
 * Reads, lets decide, writes; and decides again on fresh books when somebody else wrote meanwhile. What was decided under a cause
 * that is already known is thrown away: the first one counts. Throws after `mostAttempts`.
 */
export async function write<R extends MailRecord | null>(
  world: World,
  network: string,
  key: string,
  at: Instant,
  about: Omit<Occasion, 'causeKey' | 'at'>,
  decide: (books: Books, ledger: Ledger, occasion: Occasion) => Promise<R>,
  mostAttempts = usualAttempts,
): Promise<R> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const books = await openBooks(world, network)
    const occasion: Occasion = { causeKey: key, at, ...about }
    const ledger = new Ledger(books, occasion)
    const record = await decide(books, ledger, occasion)
    const draft = ledger.write({ key, at, mail: record })
    const isEmpty = record === null && draft.appends.length === 0 && draft.effects.length === 0
    if (isEmpty) return record
    const result = await world.log.commit(draft)
    if (result.type === 'committed') {
      await keepSnapshots(world, books)
      return record
    }
    if (result.type === 'known-cause') return (result.cause.mail ?? record) as R
  }
  throw new Error(`${network}: ${key} met another writer ${mostAttempts} times`)
}
