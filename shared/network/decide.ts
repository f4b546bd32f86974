import { isNoNewer } from '../calendar/entry-version.ts'
import type { Day, Instant } from '../calendar/types.ts'
import type { Charter } from '../charter/charter.ts'
import type { MeetingEvent } from '../meeting/events.ts'
import type { Actor } from '../people.ts'
import type { ArrangeRoles } from './arranging.ts'
import { arrange } from './arranging.ts'
import type { HeldMail, NetworkEvent, UserGroupMeeting } from './events.ts'
import type { Network } from './network.ts'
import { digestDueAt, turnsOf } from './network.ts'
import type { PeerCommand } from './peers.ts'
import { decidePeer } from './peers.ts'
import type { QuestionCommand } from './questions.ts'
import { decideQuestion } from './questions.ts'
import type { SwapCommand } from './swapping.ts'
import { decideSwap } from './swapping.ts'

export type NetworkCommand =
  | { readonly type: 'AdoptCharter'; readonly at: Instant; readonly charter: Charter }
  | { readonly type: 'HoldMail'; readonly at: Instant; readonly mail: HeldMail }
  | {
      readonly type: 'SettleHeldMail'
      readonly at: Instant
      readonly id: string
      readonly yes: boolean
      readonly organisation: string | null
    }
  /** Something was decided about a meeting that the whole network's order depends on. */
  | { readonly type: 'FollowMeeting'; readonly at: Instant; readonly number: number; readonly events: readonly MeetingEvent[] }
  | { readonly type: 'LeaveGreeting'; readonly at: Instant; readonly by: Actor; readonly text: string | null }
  | { readonly type: 'NoteUserGroupMeeting'; readonly at: Instant; readonly meeting: UserGroupMeeting }
  | { readonly type: 'LeaveUserGroupMeeting'; readonly at: Instant; readonly uid: string }
  | SwapCommand
  | ArrangeRoles
  | PeerCommand
  | QuestionCommand
  | { readonly type: 'IssueDigest'; readonly at: Instant; readonly setFor: Instant; readonly on: Day; readonly hasNews: boolean }

/** What a command makes happen to the network as a whole. Pure; nothing to do is `[]`. */
export function decide(network: Network, command: NetworkCommand, charter: Charter | null): NetworkEvent[] {
  const { at } = command
  switch (command.type) {
    case 'AdoptCharter':
      return network.charters.at(-1)?.sha256 === command.charter.sha256
        ? []
        : [{ type: 'CharterAdopted', at, charter: command.charter }]
    case 'HoldMail':
      return network.held.some(each => each.id === command.mail.id) ? [] : [{ type: 'MailHeld', at, mail: command.mail }]
    case 'SettleHeldMail':
      if (!network.held.some(each => each.id === command.id)) return []
      return [{ type: 'HeldMailSettled', at, id: command.id, yes: command.yes, organisation: command.organisation }]
    case 'FollowMeeting':
      return [
        ...command.events.flatMap(event => follow(network, event, command.number, at)),
        ...(command.events.some(event => goesToEverybody.has(event.type)) ? greetingSent(network, at) : []),
      ]
    case 'LeaveGreeting':
      return network.greeting === command.text ? [] : [{ type: 'GreetingLeft', at, by: command.by, text: command.text }]
    case 'NoteUserGroupMeeting': {
      const known = network.userGroup.find(each => each.uid === command.meeting.uid)
      const isOld = known !== undefined && isNoNewer(command.meeting, known)
      return isOld ? [] : [{ type: 'UserGroupMeetingNoted', at, meeting: command.meeting }]
    }
    case 'LeaveUserGroupMeeting':
      return network.userGroup.some(each => each.uid === command.uid)
        ? [{ type: 'UserGroupMeetingLeft', at, uid: command.uid }]
        : []
    case 'ArrangeRoles':
      return charter === null ? [] : arrange(network, command, charter)
    case 'ProposeRoleSwap':
    case 'AnswerRoleSwap':
      return charter === null ? [] : decideSwap(network, command, charter)
    case 'NoteMachineMail':
    case 'SilencePeer':
    case 'NoteAbsence':
      return decidePeer(network, command)
    case 'AskQuestion':
    case 'RemindOfQuestion':
    case 'SettleQuestion':
      return decideQuestion(network, command)
    case 'IssueDigest': {
      const due = charter === null ? null : digestDueAt(network, charter)
      if (due !== command.setFor || at < command.setFor) return []
      const { on } = command
      return command.hasNews
        ? [{ type: 'DigestIssued', at, on }, ...greetingSent(network, at)]
        : [{ type: 'DigestPassedOver', at, on }]
    }
  }
}

/** What the whole network is written about in good time: a move or a cancellation is no place for "God sommer". */
const goesToEverybody: ReadonlySet<MeetingEvent['type']> = new Set<MeetingEvent['type']>([
  'CallForItemsIssued',
  'AgendaIssued',
  'SupplementIssued',
  'MinutesDistributed',
  'MinutesApproved',
])

const greetingSent = ({ greeting }: Network, at: Instant): NetworkEvent[] =>
  greeting === null ? [] : [{ type: 'GreetingSent', at }]

function follow(network: Network, event: MeetingEvent, number: number, at: Instant): NetworkEvent[] {
  switch (event.type) {
    case 'MeetingScheduled':
      return [{ type: 'MeetingEntered', at, number, start: event.start }]
    case 'MeetingRescheduled':
      return [{ type: 'MeetingMoved', at, number, start: event.start }]
    case 'MeetingCancelled':
      return [{ type: 'MeetingLeft', at, number }]
    case 'CallForItemsIssued':
    case 'AgendaIssued':
    case 'MeetingHeld':
    case 'MinutesDistributed': {
      // The call tells the network the turn; a meeting that was booked too late for it uses its turn by what comes next.
      const turn = turnsOf(network).get(number)
      const isFixed = network.entries.some(entry => entry.number === number && entry.turn !== null)
      return turn === undefined || isFixed ? [] : [{ type: 'TurnFixed', at, number, turn }]
    }
    case 'MinutesApproved':
      return [{ type: 'MeetingClosed', at, number }]
    default:
      return []
  }
}
