import { charterOf } from '../../shared/network/network.ts'
import { openBooks } from '../../shared/road/books.ts'
import type { Doubt } from '../../shared/road/doubted-roster.ts'
import { doubtOf } from '../../shared/road/doubted-roster.ts'
import type { NetworkFiles, World } from '../../shared/road/world.ts'

export { openNetworks, sweep, wake } from '../../shared/secretary.ts'

/**
 * What the clock and a new charter need of the road, in one piece: the round, which comes every few minutes, seldom needs any of it. Answers which
 * charter was adopted last, and whether the roster lacks too much of the network.
 */
export const adopted = async (
  world: World,
  { charter, people, isBelieved }: NetworkFiles,
): Promise<{ readonly version: string | null; readonly doubt: Doubt | null }> => {
  const { network, members } = await openBooks(world, charter.id)
  return { version: charterOf(network.state, null)?.version ?? null, doubt: isBelieved ? null : doubtOf(members.state, people) }
}
