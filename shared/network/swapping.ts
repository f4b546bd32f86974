import type { Instant } from '../calendar/types.ts'
import type { Charter, Turn } from '../charter/charter.ts'
import type { Actor } from '../people.ts'
import type { NetworkEvent, SwapRefusal } from './events.ts'
import type { Network } from './network.ts'
import { firstFreeTurn, turnsOf } from './network.ts'
import type { Swap } from './swaps.ts'
import { agreements, candidates, chainHolds, earlierTurn, placeOf } from './swaps.ts'

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
  const mine = placeOf(charter, network.agreed, by.organisation, start, command.role)
  if (mine === null) return refuse('no-role-to-swap')
  const open = network.swaps.find(each => each.state === 'proposed' && each.fromTurn === mine.turn)
  if (open !== undefined) return refuse('swap-already-open', open.to)
  const others = candidates(charter, network.agreed, by.organisation, mine)
  const other = command.with === null ? others[0] : others.find(each => each.organisation === command.with)
  if (other === undefined) return refuse('nobody-to-swap-with', command.with)
  const earlier = command.with === null ? null : earlierTurn(charter, network.agreed, command.with, first, mine)
  const swap: Swap = {
    id: `B-${network.swaps.length + 1}`,
    from: by.organisation,
    to: other.organisation,
    fromTurn: mine.turn,
    toTurn: earlier ?? other.turn,
    unit: mine.unit,
    meeting: meetingAt(network, mine.turn),
    declinedBy: [],
    named: command.with !== null,
    state: 'proposed',
  }
  return [{ type: 'RoleSwapProposed', at, by, swap }]
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
