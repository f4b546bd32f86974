import type { Instant } from '../calendar/types.ts'
import { openBooks } from './books.ts'
import type { World } from './world.ts'
import { write } from './writing.ts'

/**
 * Adopts the charter and the roster as their files stand now, save the rosters of `doubted` networks. To be called before anything else
 * happens to a network.
 */
export async function openNetworks(world: World, now: Instant, doubted: ReadonlySet<string> = new Set()): Promise<void> {
  for (const [network, files] of world.networks) {
    const books = await openBooks(world, network)
    const key = `opening/network@${books.network.revision}/members@${books.members.revision}`
    await write(world, network, key, now, { mail: null, answering: null }, async (_, ledger) => {
      ledger.toNetwork({ type: 'AdoptCharter', at: now, charter: files.charter })
      if (!doubted.has(network)) ledger.toMembers({ type: 'ImportRoster', at: now, roster: files.people })
      return null
    })
  }
}
