import type { Charter, Turn } from '../charter/charter.ts'

/** A role at a turn of the ring that somebody else has taken over, by agreement. */
export interface RoleAgreed {
  readonly turn: number
  readonly role: keyof Turn
  readonly organisation: string
}

/**
 * One request to swap. The unit is the municipality's place in the ring (charter O6): the minutes at one meeting and the chair at
 * the next. A single role is swapped only when the other half of the place is behind us; that breaks the chain, and is said.
 */
export interface Swap {
  readonly id: string
  readonly from: string
  readonly to: string
  /** The turn at which `from` would take the minutes (a place), or has the single role. */
  readonly fromTurn: number
  readonly toTurn: number
  readonly unit: 'place' | keyof Turn
  /** The meeting for which `from` asked. */
  readonly meeting: number | null
  /** Municipalities that said no before `to` was asked; empty when one was named. */
  readonly declinedBy: readonly string[]
  /** Somebody was named: a no ends it. Else the next in the ring is asked. */
  readonly named: boolean
  readonly state: 'proposed' | 'accepted' | 'declined'
  /** The secretariat says that they have swapped: neither is asked. */
  readonly arranged?: true
}

/** Who has which role at a turn (from 1), agreements counted in; the ring begins again after its last place. Null without a ring. */
export function rolesAt(charter: Charter, turn: number, agreed: readonly RoleAgreed[] = []): Turn | null {
  if (charter.ring === null || charter.ring.length === 0) return null
  const place = charter.ring[(((turn - 1) % charter.ring.length) + charter.ring.length) % charter.ring.length]
  if (place === undefined) return null
  const taken = (role: keyof Turn) => agreed.findLast(each => each.turn === turn && each.role === role)?.organisation
  return { chair: taken('chair') ?? place.chair, minuteTaker: taken('minuteTaker') ?? place.minuteTaker }
}

/** What an accepted swap changes: each side takes over what the other had. Nobody is left with both roles of a meeting by it. */
export function agreements(charter: Charter, swap: Swap, agreed: readonly RoleAgreed[]): RoleAgreed[] {
  const given = handedOver(charter, swap, agreed)
  return [...given, ...inReturn(charter, given, agreed)]
}

const otherRole = { chair: 'minuteTaker', minuteTaker: 'chair' } as const

/** Whoever gets a role at a meeting where it has the other one gives that one back: half of such a swap would leave one municipality with both. */
const inReturn = (charter: Charter, given: readonly RoleAgreed[], agreed: readonly RoleAgreed[]): RoleAgreed[] =>
  given.flatMap(({ turn, role, organisation }) => {
    const [before, after] = [rolesAt(charter, turn, agreed), rolesAt(charter, turn, [...agreed, ...given])]
    const hasBoth = after?.chair === organisation && after.minuteTaker === organisation
    return before === null || !hasBoth || before.chair === before.minuteTaker || before[otherRole[role]] !== organisation
      ? []
      : [{ turn, role: otherRole[role], organisation: before[role] }]
  })

/** Whether the other side of a swap of a single role has the other role at that meeting, and so gives it back. */
export const sharesMeeting = (charter: Charter, swap: Swap, agreed: readonly RoleAgreed[]): boolean =>
  swap.unit !== 'place' && rolesAt(charter, swap.fromTurn, agreed)?.[otherRole[swap.unit]] === swap.to

/** Whether whoever gives a single role away has the other role at the meeting where it gets one, and so gives that to the other side. */
export const sharesOther = (charter: Charter, swap: Swap, agreed: readonly RoleAgreed[]): boolean =>
  swap.unit !== 'place' && rolesAt(charter, swap.toTurn, agreed)?.[otherRole[swap.unit]] === swap.from

function handedOver(charter: Charter, swap: Swap, agreed: readonly RoleAgreed[]): RoleAgreed[] {
  const give = (turn: number, role: keyof Turn, organisation: string): RoleAgreed => ({ turn, role, organisation })
  if (swap.unit !== 'place') return [give(swap.fromTurn, swap.unit, swap.to), give(swap.toTurn, swap.unit, swap.from)]
  const wanted = [
    give(swap.fromTurn, 'minuteTaker', swap.to),
    give(swap.fromTurn + 1, 'chair', swap.to),
    give(swap.toTurn, 'minuteTaker', swap.from),
    give(swap.toTurn + 1, 'chair', swap.from),
  ]
  // Neighbours share a meeting: what each hands over is what it really has there.
  return wanted.filter(({ turn, role, organisation }) => rolesAt(charter, turn, agreed)?.[role] !== organisation)
}

/** Whether whoever takes the minutes at a turn chairs the next one, around these turns. */
export function chainHolds(charter: Charter, turns: readonly number[], agreed: readonly RoleAgreed[]): boolean {
  return turns.every(
    turn => turn < 1 || rolesAt(charter, turn, agreed)?.minuteTaker === rolesAt(charter, turn + 1, agreed)?.chair,
  )
}

/** What somebody asks to be rid of: the place or the role at the first turn from `first` on. Null when there is none in a whole round. */
export function placeOf(
  charter: Charter,
  agreed: readonly RoleAgreed[],
  organisation: string,
  first: number,
  role: keyof Turn | null,
): { readonly turn: number; readonly unit: Swap['unit'] } | null {
  const round = charter.ring?.length ?? 0
  for (let turn = first; turn <= first + round; turn += 1) {
    const roles = rolesAt(charter, turn, agreed)
    if (roles?.minuteTaker === organisation && role !== 'chair') return { turn, unit: 'place' }
    if (roles?.chair !== organisation || role === 'minuteTaker') continue
    // The minutes of the turn before are part of the same place, unless that turn is behind us.
    return turn - 1 >= first ? { turn: turn - 1, unit: 'place' } : { turn, unit: 'chair' }
  }
  return null
}

/** A place or a role that a municipality has before the one that is to be given away: whoever names it means the nearest. */
export function earlierTurn(
  charter: Charter,
  agreed: readonly RoleAgreed[],
  organisation: string,
  first: number,
  start: { readonly turn: number; readonly unit: Swap['unit'] },
): number | null {
  const role = start.unit === 'chair' ? 'chair' : 'minuteTaker'
  for (let turn = first; turn < start.turn; turn += 1) {
    if (rolesAt(charter, turn, agreed)?.[role] === organisation) return turn
  }
  return null
}

/** The municipalities that can be asked, nearest in the ring first, with the turn that they would give. */
export function candidates(
  charter: Charter,
  agreed: readonly RoleAgreed[],
  from: string,
  start: { readonly turn: number; readonly unit: Swap['unit'] },
): readonly { readonly organisation: string; readonly turn: number }[] {
  const round = charter.ring?.length ?? 0
  const role = start.unit === 'chair' ? 'chair' : 'minuteTaker'
  const found: { organisation: string; turn: number }[] = []
  for (let turn = start.turn + 1; turn <= start.turn + round; turn += 1) {
    const organisation = rolesAt(charter, turn, agreed)?.[role]
    if (organisation !== undefined && organisation !== from && !found.some(each => each.organisation === organisation))
      found.push({ organisation, turn })
  }
  return found
}
