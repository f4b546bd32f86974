import { addMinutes } from '../calendar/day.ts'
import type { Day, Instant } from '../calendar/types.ts'
import type { NetworkEvent } from './events.ts'
import type { Network } from './network.ts'
import { aDayBefore } from './network.ts'

/** What is kept of mails that nobody wrote, and of those who write too many. */
export type PeerCommand =
  | { readonly type: 'NoteMachineMail'; readonly at: Instant; readonly address: string }
  | { readonly type: 'SilencePeer'; readonly at: Instant; readonly address: string; readonly minutes: number }
  | {
      readonly type: 'NoteAbsence'
      readonly at: Instant
      readonly person: string
      readonly meeting: number
      readonly until: Day
    }

/** Two robots that answer each other stop after this many mails of the other's in a day (robustness.md, table B 22). */
const mostMachineMails = 3

/** Whether this address is not answered for now. */
export const isSilenced = ({ silenced }: Network, address: string, at: Instant): boolean =>
  silenced.some(each => each.address === address && each.until > at)

export function decidePeer(network: Network, command: PeerCommand): NetworkEvent[] {
  const { at } = command
  switch (command.type) {
    case 'NoteMachineMail': {
      const { address } = command
      const noted: NetworkEvent = { type: 'MachineMailNoted', at, address }
      const earlier = network.machines.filter(each => each.address === address && each.at > aDayBefore(at))
      if (isSilenced(network, address, at)) return []
      return earlier.length + 1 < mostMachineMails
        ? [noted]
        : [noted, { type: 'PeerSilenced', at, address, until: addMinutes(at, 24 * 60) }]
    }
    case 'SilencePeer': {
      const { address, minutes } = command
      return isSilenced(network, address, at) ? [] : [{ type: 'PeerSilenced', at, address, until: addMinutes(at, minutes) }]
    }
    case 'NoteAbsence': {
      const { person, meeting, until } = command
      const isKnown = network.absences.some(each => each.person === person && each.meeting === meeting && each.until === until)
      return isKnown ? [] : [{ type: 'AbsenceNoted', at, person, meeting, until }]
    }
  }
}
