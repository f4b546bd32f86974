import { charterOf } from '../../shared/network/network.ts'
import { openBooks } from '../../shared/road/books.ts'
import type { World } from '../../shared/road/world.ts'

export { doubtOf } from '../../shared/road/doubted-roster.ts'
export { openNetworks, sweep, wake } from '../../shared/secretary.ts'

/** What the clock and a new charter need of the road, in one piece: the round, which comes every few minutes, seldom needs any of it. */
export const adoptedVersion = async (world: World, network: string): Promise<string | null> =>
  charterOf((await openBooks(world, network)).network.state, null)?.version ?? null
