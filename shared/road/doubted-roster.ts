import type { Members } from '../members/members.ts'
import type { Person } from '../people.ts'
import { isMember } from '../people.ts'

/** So many people at least, and more than this part of the network: that is no change of staff but a file cut short. */
const few = 3
const part = 1 / 3

export interface Doubt {
  /** How many of the members the roster lacks. */
  readonly lacks: number
  readonly of: number
}

/** Whether a roster lacks so much of the network that nobody should be taken off before somebody has said that they have left. */
export const doubtOf = ({ people }: Members, listed: readonly Person[]): Doubt | null => {
  const active = people.filter(each => each.status !== 'former' && isMember(each))
  const lacks = missing(active, listed).length
  return lacks < few || lacks <= active.length * part ? null : { lacks, of: active.length }
}

/** Those who came by the secretariat's yes stand in no file. */
const missing = (active: readonly Person[], listed: readonly Person[]): readonly Person[] => {
  const ids = new Set(listed.map(each => each.id))
  return active.filter(each => !ids.has(each.id) && !each.id.startsWith('by-mail-'))
}
