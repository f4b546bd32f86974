import type { World } from '../../shared/road/world.ts'

const remedy = 'the roster stays as it was; if they have really left, deploy once with --believe-roster'

/**
 * To be called before anything happens to a network: its charter and roster may be newer than what was adopted. Does it once each.
 * While a new version is deployed, functions of the old one still start: a bundle whose charter has a lower version than the one that
 * was adopted takes nothing back, and says so in the log. Whoever wants the old rules again gives them a higher version. A roster that
 * lacks much of the network is not believed before somebody has said so at the deploy: everybody stays.
 */
export const readyIn = (opened: () => Promise<World>): ((network: string) => Promise<void>) => {
  const done = new Set<string>()
  return async network => {
    const world = await opened()
    const found = world.networks.get(network)
    if (found === undefined || done.has(network)) return
    const { adopted, openNetworks } = await import('./road.ts')
    const { version: stands, doubt } = await adopted(world, found)
    const { version } = found.charter
    if (stands !== null && isOlder(version, stands)) world.journal.warn('bundle-is-older', { network, version, stands })
    else {
      if (doubt !== null) world.journal.warn('roster-doubted', { network, ...doubt, remedy })
      const doubted = new Set(doubt === null ? [] : [network])
      await openNetworks({ ...world, networks: new Map([[network, found]]) }, new Date().toISOString(), doubted)
    }
    done.add(network)
  }
}

/** `9` is older than `10`, `2026-2` older than `2026-11`. */
const isOlder = (one: string, other: string): boolean => one.localeCompare(other, 'en', { numeric: true }) < 0
