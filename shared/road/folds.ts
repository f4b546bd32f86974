import type { StreamId } from '../effects.ts'
import { evolve as evolveMeeting } from '../meeting/evolve.ts'
import type { Meeting } from '../meeting/state.ts'
import { unscheduled } from '../meeting/state.ts'
import type { Members } from '../members/members.ts'
import { evolve as evolveMembers, nobody } from '../members/members.ts'
import type { Network } from '../network/network.ts'
import { evolve as evolveNetwork, unopened } from '../network/network.ts'
import type { AnyEvent } from '../ports.ts'

/** What the events of a stream become. */
export type StateOf<S extends StreamId> = S extends 'network' ? Network : S extends 'members' ? Members : Meeting

interface Fold {
  readonly initial: unknown
  readonly evolve: (state: never, event: never) => unknown
}

const network: Fold = { initial: unopened, evolve: evolveNetwork }
const members: Fold = { initial: nobody, evolve: evolveMembers }
const meeting: Fold = { initial: unscheduled, evolve: evolveMeeting }

/**
 * The state of a stream: folded from the beginning, or on from an earlier state of the same stream. All the code that this leads to is what a
 * snapshot's fingerprint is of (`fold.generated.ts`).
 */
export function folded<S extends StreamId>(
  stream: S,
  events: readonly AnyEvent[],
  base: { readonly state: unknown } | null = null,
): StateOf<S> {
  const { initial, evolve } = stream === 'network' ? network : stream === 'members' ? members : meeting
  const step = evolve as (state: unknown, event: AnyEvent) => unknown
  return events.reduce(step, base === null ? initial : base.state) as StateOf<S>
}
