import type { Instant } from '../calendar/types.ts'
import type { Charter, Turn } from '../charter/charter.ts'
import type { Actor } from '../people.ts'
import type { NetworkEvent, SwapRefusal } from './events.ts'
import type { Network } from './network.ts'
import { evolve, firstFreeTurn, turnsOf } from './network.ts'
import { swapOf } from './swapping.ts'
import type { Swap } from './swaps.ts'
import { agreements, chainHolds, placeOf, rolesAt } from './swaps.ts'

/** The secretariat says how the roles of a meeting are to be (null = the next one), or that two municipalities have swapped. */
export interface ArrangeRoles {
  readonly type: 'ArrangeRoles'
  readonly at: Instant
  readonly by: Actor
  readonly number: number | null
  readonly chair: string | null
  readonly minuteTaker: string | null
  readonly between: readonly [string, string] | null
}

const roles = ['chair', 'minuteTaker'] as const

/**
 * What two municipalities have settled with the secretariat is a swap of their places like any other, without the question: both hear of it. A plan that is so already is not
 * changed, and one that cannot come out as it was said is not begun. Pure.
 */
export function arrange(network: Network, command: ArrangeRoles, charter: Charter): NetworkEvent[] {
  const { at, by, number, between } = command
  const refuse = (refusal: SwapRefusal, about: string | null = null): NetworkEvent[] => [
    { type: 'RoleSwapRefused', at, by, refusal, about },
  ]
  if (charter.ring === null) return refuse('no-ring')
  const first = firstFreeTurn(network, at)
  const turn = number === null ? first : (turnsOf(network).get(number) ?? first)
  if (turn < first) return refuse('swap-already-agreed')
  const isSaid = command.chair !== null || command.minuteTaker !== null
  if (!isSaid && between === null) return refuse('no-role-to-swap')
  // Said twice, it is not swapped back.
  const isDone = between !== null && network.swaps.some(each => isBetween(each, ...between) && isAhead(each, first))
  if (!isSaid && isDone) return []
  const isSo = (at: Turn | null): boolean => roles.every(role => command[role] === null || at?.[role] === command[role])
  const events: NetworkEvent[] = []
  let now = network
  for (const role of isSaid ? roles : roles.slice(0, 1)) {
    const has = rolesAt(charter, turn, now.agreed)
    const [from, to] = isSaid ? [has?.[role] ?? null, command[role]] : pairOf(between, turn, now, charter)
    if (from === null || to === null || from === to) continue
    const mine = placeOf(charter, now.agreed, from, turn, isSaid ? role : null)
    // One of them has been asked, and the secretariat has the answer.
    const open = now.swaps.find(each => each.state === 'proposed' && isBetween(each, from, to) && each.toTurn >= first)
    const found = open ?? (mine === null ? null : swapOf(now, { from, to, mine, first }, charter))
    if (found === null) return refuse('nobody-to-swap-with', to)
    const swap = { ...found, arranged: true as const }
    const agreed = agreements(charter, swap, now.agreed)
    const all = [...now.agreed, ...agreed]
    const breaksChain = !chainHolds(
      charter,
      agreed.flatMap(each => [each.turn - 1, each.turn]),
      all,
    )
    const accepted: NetworkEvent = { type: 'RoleSwapAccepted', at, by, id: swap.id, agreed, breaksChain }
    const both: readonly NetworkEvent[] = found === open ? [accepted] : [{ type: 'RoleSwapProposed', at, by, swap }, accepted]
    events.push(...both)
    now = both.reduce(evolve, now)
    if (isSo(rolesAt(charter, turn, now.agreed))) break
  }
  return isSo(rolesAt(charter, turn, now.agreed)) ? events : refuse('nobody-to-swap-with')
}

const isBetween = ({ from, to }: Swap, one: string, other: string): boolean =>
  (from === one && to === other) || (from === other && to === one)
const isAhead = (swap: Swap, first: number): boolean =>
  swap.state === 'accepted' && Math.max(swap.fromTurn, swap.toTurn) + 1 >= first

/** Of two who have swapped, whoever has the nearer place gives it to the other. */
const pairOf = (
  between: ArrangeRoles['between'],
  turn: number,
  network: Network,
  charter: Charter,
): readonly [string, string] | readonly [null, null] => {
  if (between === null) return [null, null]
  const [one, other] = between
  const [ones, others] = between.map(each => placeOf(charter, network.agreed, each, turn, null))
  if (ones == null || others == null) return [null, null]
  // Who chairs a meeting and who takes its minutes stand at the same turn: the chair is what is left of the older place.
  const isFirst = ones.turn === others.turn ? ones.unit === 'chair' : ones.turn < others.turn
  return isFirst ? [one, other] : [other, one]
}
