import { nextSendTime } from '../calendar/deadlines.ts'
import type { Instant } from '../calendar/types.ts'
import type { Charter } from '../charter/charter.ts'
import { directory, sender } from '../directory.ts'
import type { LetterEffect } from '../effects.ts'
import type { Answering, Letter, SwapFacts } from '../letters.ts'
import type { Actor, Person, Recipient } from '../people.ts'
import { isWriter } from '../people.ts'
import type { NetworkEvent } from './events.ts'
import type { Network } from './network.ts'
import { meetingAt } from './swapping.ts'
import type { RoleAgreed, Swap } from './swaps.ts'
import { sharesMeeting, sharesOther } from './swaps.ts'

export interface SwapCircumstances {
  /** As it is after the event. */
  readonly network: Network
  readonly charter: Charter
  readonly people: readonly Person[]
  readonly at: Instant
  readonly answering: Answering | null
}

/** Which letters an event about a swap brings. The two municipalities and the secretariat hear how it ended; nobody else does. */
export function lettersAboutSwap(event: NetworkEvent, around: SwapCircumstances): LetterEffect[] {
  const { network, charter, people, at, answering } = around
  const to = directory(charter, people)
  const letter = (readers: readonly Recipient[], what: Letter): LetterEffect[] =>
    readers.length === 0
      ? []
      : [{ kind: 'letter', letter: what, to: readers, notBefore: nextSendTime(charter, at), answering: null }]
  const answer = (by: Actor, what: Letter): LetterEffect[] => [
    { kind: 'letter', letter: what, to: [sender(by)], notBefore: at, answering },
  ]
  const others = (by: Actor, organisations: readonly string[]) =>
    [...new Map([...to.organisations(organisations), ...to.secretariat()].map(each => [each.address, each])).values()].filter(
      each => !isWriter(by, each),
    )
  const swapOf = (id: string) => network.swaps.find(each => each.id === id)
  switch (event.type) {
    case 'RoleSwapProposed': {
      if (event.swap.arranged === true) return []
      const swap = factsOf(event.swap, network, sharedBy(event.swap, network, charter))
      return [
        ...answer(event.by, { name: 'role-swap-receipt', swap }),
        ...letter(to.organisations([swap.to]), { name: 'role-swap-proposal', swap }),
      ]
    }
    case 'RoleSwapPassedOn': {
      const found = swapOf(event.id)
      if (found === undefined) return []
      const swap = factsOf(found, network, sharedBy(found, network, charter))
      const declined = found.declinedBy.at(-1) ?? event.by.organisation
      return [
        ...answer(event.by, { name: 'role-swap-answered', swap: { ...swap, to: declined }, yes: false, breaksChain: false }),
        ...letter(to.organisations([swap.from]), { name: 'role-swap-receipt', swap }),
        ...letter(to.organisations([swap.to]), { name: 'role-swap-proposal', swap }),
      ]
    }
    case 'RoleSwapAccepted':
    case 'RoleSwapDeclined': {
      const found = swapOf(event.id)
      if (found === undefined) return []
      const yes = event.type === 'RoleSwapAccepted'
      const isBack = (each: RoleAgreed): boolean => each.turn === found.fromTurn && each.organisation === found.from
      const isBackThere = (each: RoleAgreed): boolean => each.turn === found.toTurn && each.organisation === found.to
      const what: Letter = {
        name: 'role-swap-answered',
        swap: factsOf(found, network, {
          meeting: yes && found.unit !== 'place' && event.agreed.some(isBack),
          other: yes && found.unit !== 'place' && event.agreed.some(isBackThere),
        }),
        yes,
        breaksChain: yes && event.breaksChain,
        ...(yes && ![found.from, found.to].includes(event.by.organisation) && { arranged: true }),
      }
      return [...answer(event.by, what), ...letter(others(event.by, [found.from, found.to]), what)]
    }
    case 'RoleSwapRefused':
      return answer(event.by, { name: 'role-swap-refusal', refusal: event.refusal, about: event.about })
    default:
      return []
  }
}

/** What a municipality has been asked to swap and has not answered; null for nothing, and for two things at once. */
export const swapAskedOf = (network: Network, organisation: string, charter: Charter): SwapFacts | null => {
  const [only, ...more] = network.swaps.filter(each => each.state === 'proposed' && each.to === organisation)
  return only === undefined || more.length > 0 ? null : factsOf(only, network, sharedBy(only, network, charter))
}

/** At which of the two meetings a single role brings the other one back. */
interface Shared {
  readonly meeting: boolean
  readonly other: boolean
}
const sharedBy = (swap: Swap, { agreed }: Network, charter: Charter): Shared => ({
  meeting: sharesMeeting(charter, swap, agreed),
  other: sharesOther(charter, swap, agreed),
})

const factsOf = (swap: Swap, network: Network, shared: Shared): SwapFacts => {
  const { id, from, to, fromTurn, toTurn, unit, declinedBy } = swap
  const number = meetingAt(network, fromTurn)
  const fromStart = network.entries.find(entry => entry.number === number)?.start ?? null
  return {
    ...{ id, from, to, fromTurn, toTurn, unit, fromStart, declinedBy },
    ...(shared.meeting && { sharesMeeting: true }),
    ...(shared.other && { sharesOther: true }),
  }
}
