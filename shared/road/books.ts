import type { Charter, Turn } from '../charter/charter.ts'
import type { StreamId } from '../effects.ts'
import type { MeetingEvent } from '../meeting/events.ts'
import { meetingFrom } from '../meeting/evolve.ts'
import type { Meeting, ScheduledMeeting } from '../meeting/state.ts'
import type { MembersEvent } from '../members/events.ts'
import type { Members } from '../members/members.ts'
import { membersFrom } from '../members/members.ts'
import type { NetworkEvent } from '../network/events.ts'
import type { Network } from '../network/network.ts'
import { charterOf, networkFrom, openMeetings, rolesAfter, rolesOf } from '../network/network.ts'
import type { AnyEvent } from '../ports.ts'
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
}

/** Opens a network's books. Throws for a network that no charter file names and none was ever adopted for. */
export async function openBooks(world: Pick<World, 'log' | 'networks'>, id: string): Promise<Books> {
  const read = async <E extends AnyEvent, S>(stream: StreamId, fold: (events: readonly E[]) => S): Promise<Page<S>> => {
    const { events, revision } = await world.log.read(id, stream)
    return { state: fold(events as readonly E[]), revision }
  }
  const [network, members] = await Promise.all([
    read<NetworkEvent, Network>('network', networkFrom),
    read<MembersEvent, Members>('members', membersFrom),
  ])
  const pages = new Map<number, Promise<Page<Meeting>>>()
  const meeting = (number: number) => {
    const page = pages.get(number) ?? read<MeetingEvent, Meeting>(`meeting/${number}`, meetingFrom)
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
        : await world.log.readAll(
            id,
            unread.map(number => `meeting/${number}` as const),
          )
    for (const [place, { events, revision }] of found.entries())
      pages.set(unread[place] ?? 0, Promise.resolve({ state: meetingFrom(events as readonly MeetingEvent[]), revision }))
    const read = await Promise.all(numbers.map(meeting))
    return read.flatMap(({ state }) => (state.phase === 'unscheduled' ? [] : [state]))
  }
  const roles: Books['roles'] = (of, number) => {
    const charter = charterFor(of)
    return { expected: rolesOf(network.state, charter, number), next: rolesAfter(network.state, charter, number) }
  }
  return { id, network, members, meeting, open, charterFor, roles }
}
