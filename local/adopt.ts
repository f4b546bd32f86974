import type { Instant } from '../shared/calendar/types.ts'
import type { Person } from '../shared/people.ts'
import { isMember } from '../shared/people.ts'
import { openBooks } from '../shared/road/books.ts'
import type { World } from '../shared/road/world.ts'
import { openNetworks } from '../shared/secretary.ts'

/** So many people at least, and more than this part of the network: that is no change of staff but a file cut short. */
const few = 3
const part = 1 / 3

/**
 * Takes over the charter and the roster as their files stand. A roster that lacks much of the network is not believed before somebody
 * says so (`--believe-roster`): everybody stays, and the log says it at every start.
 */
export const adoptFiles = async (world: World, now: Instant, believesRoster: boolean): Promise<void> => {
  const doubted = new Set<string>()
  for (const [network, { people }] of believesRoster ? [] : world.networks) {
    const { members } = await openBooks(world, network)
    const active = members.state.people.filter(each => each.status !== 'former' && isMember(each))
    const gone = missing(active, people).length
    if (gone < few || gone <= active.length * part) continue
    doubted.add(network)
    const remedy = 'the roster stays as it was; if they have really left, start once with --believe-roster'
    world.journal.warn('roster-doubted', { network, lacks: gone, of: active.length, remedy })
  }
  await openNetworks(world, now, doubted)
}

/** Those who came by the secretariat's yes stand in no file. */
const missing = (active: readonly Person[], listed: readonly Person[]): readonly Person[] => {
  const ids = new Set(listed.map(each => each.id))
  return active.filter(each => !ids.has(each.id) && !each.id.startsWith('by-mail-'))
}
