import type { Instant } from '../shared/calendar/types.ts'
import { openBooks } from '../shared/road/books.ts'
import { doubtOf } from '../shared/road/doubted-roster.ts'
import { openNetworks } from '../shared/road/opening.ts'
import type { World } from '../shared/road/world.ts'

/**
 * Takes over the charter and the roster as their files stand. A roster that lacks much of the network is not believed before somebody
 * says so (`--believe-roster`): everybody stays, and the log says it at every start.
 */
export const adoptFiles = async (world: World, now: Instant, believesRoster: boolean): Promise<void> => {
  const doubted = new Set<string>()
  for (const [network, { people }] of believesRoster ? [] : world.networks) {
    const doubt = doubtOf((await openBooks(world, network)).members.state, people)
    if (doubt === null) continue
    doubted.add(network)
    const remedy = 'the roster stays as it was; if they have really left, start once with --believe-roster'
    world.journal.warn('roster-doubted', { network, ...doubt, remedy })
  }
  await openNetworks(world, now, doubted)
}
