import type { Instant } from '../calendar/types.ts'
import type { Charter, Turn } from '../charter/charter.ts'
import type { Actor } from '../people.ts'
import type { NetworkEvent, SwapRefusal } from './events.ts'
import type { Network } from './network.ts'
import { firstFreeTurn, turnsOf } from './network.ts'
import type { Swap } from './swaps.ts'
import { agreements, candidates, chainHolds, earlierTurn, placeOf, rolesAt } from './swaps.ts'

export type SwapCommand =
  | {
      readonly type: 'ProposeRoleSwap'
      readonly at: Instant
      readonly by: Actor
      /** The meeting at which the role cannot be taken; null = the next one that it concerns. */
      readonly number: number | null
      readonly role: keyof Turn | null
      /** The municipality that should be asked; null = the next in the ring, and so on. */
      readonly with: string | null
      /** "Vi tager referatet i stedet for jer": the role at that meeting is the other's. */
      readonly takes?: true
      /** As the roles of that meeting are to be. */
      readonly becomes?: Turn
    }
  | { readonly type: 'AnswerRoleSwap'; readonly at: Instant; readonly by: Actor; readonly id: string; readonly yes: boolean }

/** Municipalities swap between themselves; the secretariat is told (charter: "Ved ombytning orienteres …"). Pure. */
export const decideSwap = (network: Network, command: SwapCommand, charter: Charter): NetworkEvent[] =>
  command.type === 'ProposeRoleSwap' ? propose(network, command, charter) : answer(network, command, charter)

type Propose = Extract<SwapCommand, { readonly type: 'ProposeRoleSwap' }>

function propose(network: Network, command: Propose, charter: Charter): NetworkEvent[] {
  const { by, at } = command
  const refuse = (refusal: SwapRefusal, about: string | null = null): NetworkEvent[] => [
    { type: 'RoleSwapRefused', at, by, refusal, about },
  ]
  if (charter.ring === null) return refuse('no-ring')
  const first = firstFreeTurn(network, at)
  const start = command.number === null ? first : Math.max(first, turnsOf(network).get(command.number) ?? first)
  const { becomes } = command
  const now = rolesAt(charter, start, network.agreed)
  if (becomes !== undefined && now?.chair === becomes.chair && now.minuteTaker === becomes.minuteTaker) return []
  if (command.takes === true) return takeOver(network, command, start, charter)
  const mine = placeOf(charter, network.agreed, by.organisation, start, command.role)
  if (mine === null) return refuse('no-role-to-swap')
  // Whoever is asked by somebody, and asks the same of him, has said yes.
  const same = network.swaps.find(
    each => each.state === 'proposed' && each.to === by.organisation && each.from === command.with && each.toTurn === mine.turn,
  )
  if (same !== undefined) return accept(network, same, { by, at, id: same.id }, charter)
  if (command.number === null && command.role === 'minuteTaker' && meetingAt(network, mine.turn) === null) {
    const booked = [...turnsOf(network).values()].filter(turn => turn >= first)
    const isChair = booked.some(turn => rolesAt(charter, turn, network.agreed)?.chair === by.organisation)
    if (isChair) return refuse('other-role-to-swap')
  }
  const open = network.swaps.find(each => each.state === 'proposed' && each.fromTurn === mine.turn)
  if (open !== undefined) return refuse('swap-already-open', open.to)
  const swap = swapOf(network, { from: by.organisation, to: command.with, mine, first }, charter)
  return swap === null ? refuse('nobody-to-swap-with', command.with) : [{ type: 'RoleSwapProposed', at, by, swap }]
}

/** The other's minutes at a turn, for the place that one's own municipality has next. What is so already needs no asking. */
function takeOver(network: Network, { at, by, with: other }: Propose, turn: number, charter: Charter): NetworkEvent[] {
  const has = rolesAt(charter, turn, network.agreed)?.minuteTaker ?? null
  if (has === by.organisation) return []
  const mine = placeOf(charter, network.agreed, by.organisation, turn, 'minuteTaker')
  const isOpen = network.swaps.some(each => each.state === 'proposed' && each.to === other && each.toTurn === turn)
  if (mine === null || other === null || has !== other || isOpen)
    return [{ type: 'RoleSwapRefused', at, by, refusal: isOpen ? 'swap-already-open' : 'nobody-to-swap-with', about: other }]
  const found = swapOf(network, { from: by.organisation, to: other, mine, first: turn }, charter)
  const swap: Swap | null = found === null ? null : { ...found, toTurn: turn, meeting: meetingAt(network, turn) }
  return swap === null
    ? [{ type: 'RoleSwapRefused', at, by, refusal: 'nobody-to-swap-with', about: other }]
    : [{ type: 'RoleSwapProposed', at, by, swap }]
}

interface Wanted {
  readonly from: string
  /** Null: the next in the ring. */
  readonly to: string | null
  /** What `from` gives away. */
  readonly mine: NonNullable<ReturnType<typeof placeOf>>
  /** The first turn that can still be given away. */
  readonly first: number
}

/** The swap of a place or a role with whoever is named, or with the next in the ring; null where there is nobody. */
export function swapOf(network: Network, { from, to, mine, first }: Wanted, charter: Charter): Swap | null {
  const others = candidates(charter, network.agreed, from, mine)
  // Whoever has just said no to this place is asked again only by name.
  const declinedBy = network.swaps
    .filter(each => to === null && each.state === 'declined' && each.from === from && each.fromTurn === mine.turn)
    .flatMap(each => [...each.declinedBy, each.to])
  const next = others.find(each => !declinedBy.includes(each.organisation)) ?? others[0]
  const other = to === null ? next : others.find(each => each.organisation === to)
  if (other === undefined) return null
  const earlier = to === null ? null : earlierTurn(charter, network.agreed, to, first, mine)
  return {
    id: `B-${network.swaps.length + 1}`,
    from,
    to: other.organisation,
    fromTurn: mine.turn,
    toTurn: earlier ?? other.turn,
    unit: mine.unit,
    meeting: meetingAt(network, mine.turn),
    declinedBy: [...new Set(declinedBy)],
    named: to !== null,
    state: 'proposed',
  }
}

function answer(
  network: Network,
  command: Extract<SwapCommand, { readonly type: 'AnswerRoleSwap' }>,
  charter: Charter,
): NetworkEvent[] {
  const { by, at, id } = command
  const refuse = (refusal: SwapRefusal, about: string | null = null): NetworkEvent[] => [
    { type: 'RoleSwapRefused', at, by, refusal, about },
  ]
  const swap = network.swaps.find(each => each.id === id)
  if (swap === undefined) return refuse('no-role-to-swap')
  if (swap.state !== 'proposed') return refuse('swap-already-agreed')
  if (by.organisation !== swap.to) return refuse('swap-asked-somebody-else', swap.to)
  if (command.yes) return accept(network, swap, command, charter)
  const next = swap.named
    ? undefined
    : candidates(charter, network.agreed, swap.from, { turn: swap.fromTurn, unit: swap.unit }).find(
        each => each.organisation !== swap.to && !swap.declinedBy.includes(each.organisation),
      )
  if (next === undefined) return [{ type: 'RoleSwapDeclined', at, by, id }]
  return [{ type: 'RoleSwapPassedOn', at, by, id, to: next.organisation, toTurn: next.turn }]
}

/** A yes counts only while both places are still ahead: a meeting that has been held cannot be swapped. */
function accept(
  network: Network,
  swap: Swap,
  { by, at, id }: { readonly by: Actor; readonly at: Instant; readonly id: string },
  charter: Charter,
): NetworkEvent[] {
  const isBehind = Math.min(swap.fromTurn, swap.toTurn) < firstFreeTurn(network, at)
  if (isBehind) return [{ type: 'RoleSwapRefused', at, by, refusal: 'swap-already-agreed', about: null }]
  const agreed = agreements(charter, swap, network.agreed)
  const all = [...network.agreed, ...agreed]
  const touched = agreed.flatMap(each => [each.turn - 1, each.turn])
  return [{ type: 'RoleSwapAccepted', at, by, id, agreed, breaksChain: !chainHolds(charter, touched, all) }]
}

/** The meeting that stands at a turn now, or null when none is booked there yet. */
export const meetingAt = (network: Network, turn: number): number | null =>
  [...turnsOf(network)].find(([, each]) => each === turn)?.[0] ?? null
