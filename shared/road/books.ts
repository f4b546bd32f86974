import type { Charter, Turn } from '../charter/charter.ts'
import type { StreamId } from '../effects.ts'
import type { Meeting, ScheduledMeeting } from '../meeting/state.ts'
import type { Members } from '../members/members.ts'
import type { Network } from '../network/network.ts'
import { charterOf, openMeetings, rolesAfter, rolesOf } from '../network/network.ts'
import type { Tail } from '../ports.ts'
import { fold } from './fold.generated.ts'
import type { StateOf } from './folds.ts'
import { folded } from './folds.ts'
import type { Long } from './snapshots.ts'
import { saidOf } from './snapshots.ts'
import type { World } from './world.ts'

export interface Page<S> {
  readonly state: S
  readonly revision: number
}

/** A network's streams, read and folded. Meetings are read when asked for; only the open ones are read for every mail. */
export interface Books {
  readonly id: string
  readonly network: Page<Network>
  readonly members: Page<Members>
  readonly meeting: (number: number) => Promise<Page<Meeting>>
  /** Meetings of which something is still expected, soonest first. */
  readonly open: () => Promise<readonly ScheduledMeeting[]>
  /** The charter that a meeting began under; the newest for a meeting that does not exist yet. */
  readonly charterFor: (meeting: Meeting) => Charter
  readonly roles: (meeting: Meeting, number: number) => { readonly expected: Turn | null; readonly next: Turn | null }
  /** The streams of which more than so many characters had to be folded, as they were read. */
  readonly long: (mostUnfolded: number) => Promise<readonly Long[]>
}

type Opened = Pick<World, 'log' | 'networks'> & Partial<Pick<World, 'journal'>>

/** Opens a network's books. Throws for a network that no charter file names and none was ever adopted for. */
export async function openBooks(world: Opened, id: string): Promise<Books> {
  const tails = new Map<StreamId, Tail>()
  const pageOf = <S extends StreamId>(stream: S, tail: Tail): Page<StateOf<S>> => {
    tails.set(stream, tail)
    if (tail.ignored !== null) saidOf(world.journal, id, stream, tail.ignored)
    return { state: folded(stream, tail.events, tail.base), revision: tail.revision }
  }
  const read = async <S extends StreamId>(stream: S): Promise<Page<StateOf<S>>> => {
    const [tail] = await world.log.tails(id, [stream], fold)
    return pageOf(stream, tail as Tail)
  }
  const [network, members] = await Promise.all([read('network'), read('members')])
  const pages = new Map<number, Promise<Page<Meeting>>>()
  const meeting = (number: number) => {
    const page = pages.get(number) ?? read(`meeting/${number}`)
    pages.set(number, page)
    return page
  }
  const charterFor = (of: Meeting): Charter => {
    const charter =
      charterOf(network.state, of.phase === 'unscheduled' ? null : of.charterVersion) ?? world.networks.get(id)?.charter
    if (charter === undefined) throw new Error(`no charter is known for network ${id}`)
    return charter
  }
  const open = async () => {
    const numbers = openMeetings(network.state).map(entry => entry.number)
    const unread = numbers.filter(number => !pages.has(number))
    const found =
      unread.length === 0
        ? []
        : await world.log.tails(
            id,
            unread.map(number => `meeting/${number}` as const),
            fold,
          )
    for (const [place, tail] of found.entries()) {
      const number = unread[place] ?? 0
      pages.set(number, Promise.resolve(pageOf(`meeting/${number}`, tail)))
    }
    const read = await Promise.all(numbers.map(meeting))
    return read.flatMap(({ state }) => (state.phase === 'unscheduled' ? [] : [state]))
  }
  const roles: Books['roles'] = (of, number) => {
    const charter = charterFor(of)
    return { expected: rolesOf(network.state, charter, number), next: rolesAfter(network.state, charter, number) }
  }
  const long = async (mostUnfolded: number) => {
    const all = [
      { stream: 'network' as const, page: network },
      { stream: 'members' as const, page: members },
      ...(await Promise.all(
        [...pages].map(async ([number, page]) => ({ stream: `meeting/${number}` as const, page: await page })),
      )),
    ]
    return all.flatMap(({ stream, page }): Long[] => {
      const { size = 0, events = [] } = tails.get(stream) ?? {}
      const last = events.at(-1)
      return last !== undefined && size > mostUnfolded ? [{ stream, ...page, last }] : []
    })
  }
  return { id, network, members, meeting, open, charterFor, roles, long }
}
