import type { StreamId } from '../effects.ts'
import type { AnyEvent, Log } from '../ports.ts'
import { mostPackedBytes, snapshotOf } from '../snapshots.ts'
import type { Books } from './books.ts'
import { fold } from './fold.generated.ts'
import type { World } from './world.ts'

/**
 * How long what has to be folded may become before the state is kept, in characters of stored events. A snapshot (at most 350 kB) and what
 * came after it then lie in one answer of DynamoDB, which is a megabyte: a stream takes one request, however long it is. Ten years of a network
 * are a fifth of this, so that most never have one.
 */
export const mostUnfolded = 256 * 1024

/** A stream whose state is to be kept. */
export interface Long {
  readonly stream: StreamId
  readonly revision: number
  readonly state: unknown
  /** The last event that was folded into it. */
  readonly last: AnyEvent
}

/**
 * Keeps the state of each stream that has become long since it was last kept. To be called when the write stands: what fails here is said and
 * costs nothing but the next one's reading.
 */
export async function keepSnapshots(world: Pick<World, 'log' | 'journal' | 'mostUnfolded'>, books: Books): Promise<void> {
  for (const long of await books.long(world.mostUnfolded ?? mostUnfolded)) {
    const { stream, revision } = long
    const about = { network: books.id, stream, revision }
    try {
      const snapshot = snapshotOf(about, long, fold)
      const bytes = snapshot.packed.byteLength
      if (bytes <= mostPackedBytes) await world.log.keep(books.id, stream, snapshot)
      world.journal[bytes <= mostPackedBytes ? 'info' : 'warn'](
        bytes <= mostPackedBytes ? 'snapshot-kept' : 'snapshot-too-large',
        { ...about, bytes },
      )
    } catch (error) {
      world.journal.warn('snapshot-not-kept', { ...about, error: error instanceof Error ? error.name : 'unknown' })
    }
  }
}

/** Says that a snapshot was left alone: one of other code after every upgrade, any other only when something is wrong with it. */
export const saidOf = (journal: Log | undefined, network: string, stream: StreamId, why: string): void =>
  journal?.[why === 'other-fold' ? 'info' : 'warn']('snapshot-ignored', { network, stream, why })
