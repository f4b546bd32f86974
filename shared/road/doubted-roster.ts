import type { Person } from '../people.ts'
import { isMember } from '../people.ts'
import { openBooks } from './books.ts'
import type { World } from './world.ts'

/** So many people at least, and more than this part of the network: that is no change of staff but a file cut short. */
const few = 3
const part = 1 / 3

export interface Doubt {
  /** How many of the members the roster lacks. */
  readonly lacks: number
  readonly of: number
}

/** Whether a network's roster lacks so much of it that nobody should be taken off before somebody has said that they have left. */
export const doubtOf = async (world: Pick<World, 'log' | 'networks'>, network: string): Promise<Doubt | null> => {
  const { members } = await openBooks(world, network)
  const active = members.state.people.filter(each => each.status !== 'former' && isMember(each))
  const lacks = missing(active, world.networks.get(network)?.people ?? []).length
  return lacks < few || lacks <= active.length * part ? null : { lacks, of: active.length }
}

/** Those who came by the secretariat's yes stand in no file. */
const missing = (active: readonly Person[], listed: readonly Person[]): readonly Person[] => {
  const ids = new Set(listed.map(each => each.id))
  return active.filter(each => !ids.has(each.id) && !each.id.startsWith('by-mail-'))
}
