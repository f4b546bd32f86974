import type { World } from '../../shared/road/world.ts'
import { openNetworks } from '../../shared/secretary.ts'

/** To be called before anything happens to a network: its charter and roster may be newer than what was adopted. Does it once each. */
export const readyIn = (world: World): ((network: string) => Promise<void>) => {
  const opened = new Set<string>()
  return async network => {
    const found = world.networks.get(network)
    if (found === undefined || opened.has(network)) return
    await openNetworks({ ...world, networks: new Map([[network, found]]) }, new Date().toISOString())
    opened.add(network)
  }
}
