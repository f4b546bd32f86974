import { localDayOf } from '../calendar/day.ts'
import { nextSendTime } from '../calendar/deadlines.ts'
import { directory } from '../directory.ts'
import type { Letter, ProofLine } from '../letters.ts'
import type { MeetingAlarmCommand } from '../meeting/commands.ts'
import { factsOf } from '../meeting/desk.ts'
import type { Meeting } from '../meeting/state.ts'
import { answered } from '../meeting/state.ts'
import { alreadyToldOn, digestOf } from '../network/digest.ts'
import type { DueAlarm } from '../ports.ts'
import type { Books } from './books.ts'
import { effectKey } from './keys.ts'
import type { Ledger, Occasion } from './ledger.ts'
import type { World } from './world.ts'

type MeetingAlarmName = Exclude<DueAlarm['name'], 'digest'>
type WithoutTimes<C> = C extends unknown ? Omit<C, 'at' | 'setFor'> : never

/** Turns an alarm into what it was set for and enters what follows. Answers whether anything did. */
export async function enterAlarm(
  world: World,
  books: Books,
  ledger: Ledger,
  alarm: DueAlarm,
  occasion: Occasion,
): Promise<boolean> {
  if (alarm.name === 'digest') return issueDigest(books, ledger, alarm, occasion)
  const number = Number(alarm.stream.slice('meeting/'.length))
  const { state } = await books.meeting(number)
  if (alarm.name === 'approval') ledger.useProof(await proofOf(world, books, state))
  const command = { ...commandFor(alarm.name, state, books, number), at: occasion.at, setFor: alarm.at } as MeetingAlarmCommand
  return (await ledger.toMeeting(number, command)).length > 0
}

function commandFor(name: MeetingAlarmName, meeting: Meeting, books: Books, number: number): WithoutTimes<MeetingAlarmCommand> {
  switch (name) {
    case 'call-for-items':
      return { type: 'CallForItems', roles: books.roles(meeting, number).expected }
    case 'items-reminder':
      return { type: 'RemindOfItems' }
    case 'submission-summary':
      return { type: 'CloseSubmission' }
    case 'planning-invitation':
      return { type: 'InviteToPlanning' }
    case 'agenda-for-approval':
      return { type: 'PutAgendaForApproval' }
    case 'agenda-due':
      return { type: 'IssueAgenda' }
    case 'minutes-template':
      return { type: 'IssueMinutesTemplate' }
    case 'meeting-ends':
      return { type: 'HoldMeeting' }
    case 'minutes-nudge-1':
      return { type: 'NudgeMinuteTaker', nth: 1 }
    case 'minutes-nudge-2':
      return { type: 'NudgeMinuteTaker', nth: 2 }
    case 'minutes-missing':
      return { type: 'ReportMissingMinutes' }
    case 'comments-halfway':
      return { type: 'BundleComments' }
    case 'approval':
      return { type: 'ApproveMinutes' }
  }
}

/** The week's letter: to every member, and to the secretariat; to nobody when there is nothing to say. */
async function issueDigest(books: Books, ledger: Ledger, alarm: DueAlarm, { at }: Occasion): Promise<boolean> {
  const charter = books.charterFor({ phase: 'unscheduled' })
  const since = books.network.state.digestAt ?? books.network.state.openedAt ?? at
  const on = localDayOf(at, charter.timeZone)
  const open = await books.open()
  const stands = alreadyToldOn(
    on,
    open.map(meeting => meeting.toldNetworkAt),
    charter.timeZone,
  )
  const meetings = open.flatMap(meeting => {
    const facts = factsOf(meeting, { expectedRoles: books.roles(meeting, meeting.number).expected })
    return digestOf(meeting, facts, answered(meeting), charter, since, at) ?? []
  })
  const hasNews = !stands && meetings.length > 0
  const decided = ledger.toNetwork({ type: 'IssueDigest', at, setFor: alarm.at, on, hasNews })
  if (decided.length === 0) return false
  if (hasNews) {
    const to = directory(charter, books.members.state.people)
    const letter: Letter = { name: 'digest', on, meetings }
    ledger.add({
      kind: 'letter',
      letter,
      to: [...to.network(), ...to.secretariat()],
      notBefore: nextSendTime(charter, at),
      answering: null,
    })
  }
  return true
}

/** How the letter with the minutes ended for each member: the proof that approval rests on (G38). */
async function proofOf(world: World, books: Books, meeting: Meeting): Promise<ProofLine[]> {
  if (meeting.phase !== 'minutes-out') return []
  const { revision } = await world.log.read(books.id, `meeting/${meeting.number}`)
  for (let at = revision; at > 0; at -= 1) {
    const queued = await world.outbox.load(effectKey(books.id, `meeting/${meeting.number}`, at, 0))
    if (queued?.effect.kind !== 'letter' || queued.effect.letter.name !== 'minutes-for-comment') continue
    if (queued.effect.letter.minutes.version !== meeting.period.version) continue
    const { to } = queued.effect
    return (await world.outbox.deliveries(queued.key)).map(({ index, address, state, at: when }) => {
      const recipient = to[index]
      const result = state === 'sending' ? 'uncertain' : state
      return {
        name: recipient?.name ?? address,
        address,
        organisation: recipient?.organisation ?? null,
        result,
        at: state === 'queued' ? null : when,
      }
    })
  }
  return []
}
