import { localDayOf } from '../calendar/day.ts'
import { nextDigestAt, nextSendTime } from '../calendar/deadlines.ts'
import { directory } from '../directory.ts'
import type { Letter } from '../letters.ts'
import { waitingItems } from '../meeting/carrying.ts'
import type { MeetingAlarmCommand } from '../meeting/commands.ts'
import { factsOf } from '../meeting/desk.ts'
import type { Item } from '../meeting/events.ts'
import { toldNetworkAt } from '../meeting/evolve.ts'
import type { Meeting } from '../meeting/state.ts'
import { answered } from '../meeting/state.ts'
import { alreadyToldOn, digestOf } from '../network/digest.ts'
import { openMeetings } from '../network/network.ts'
import type { DueAlarm } from '../ports.ts'
import type { Books } from './books.ts'
import { withGreeting } from './greeting.ts'
import type { Ledger, Occasion } from './ledger.ts'
import { remindOfQuestions } from './open-questions.ts'
import { proofOf } from './proof.ts'
import { stillHeld, tellUnanswered } from './unanswered.ts'
import type { World } from './world.ts'

type MeetingAlarmName = Exclude<DueAlarm['name'], 'digest' | 'question-reminder'>
type WithoutTimes<C> = C extends unknown ? Omit<C, 'at' | 'setFor'> : never

/** Turns an alarm into what it was set for and enters what follows. Answers whether anything did. */
export async function enterAlarm(
  world: World,
  books: Books,
  ledger: Ledger,
  alarm: DueAlarm,
  occasion: Occasion,
): Promise<boolean> {
  if (alarm.name === 'digest') return issueDigest(world, books, ledger, alarm, occasion)
  if (alarm.name === 'question-reminder')
    return remindOfQuestions(world, alarm, { books, ledger, occasion, charter: books.charterFor({ phase: 'unscheduled' }) })
  const number = Number(alarm.stream.slice('meeting/'.length))
  const { state } = await books.meeting(number)
  if (alarm.name === 'approval') ledger.useProof(await proofOf(world, books, state))
  const command = { ...commandFor(alarm.name, state, books, number), at: occasion.at, setFor: alarm.at } as MeetingAlarmCommand
  const events = await ledger.toMeeting(number, command)
  if (events.some(event => event.type === 'CallForItemsIssued' || event.type === 'SubmissionClosed'))
    await carryOver(books, ledger, number, occasion)
  const deferred = events.flatMap(event => (event.type === 'ItemDeferred' ? [event.id] : []))
  if (deferred.length > 0) await carryToNext(books, ledger, number, deferred, occasion)
  return events.length > 0
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

/** How many earlier meetings are looked through: each that is called takes over from those before. Those that were cancelled took nothing. */
const earlierMeetings = 3
const cancelledMeetings = 10

/**
 * Items that were put off come to the next meeting: at its call, and once more when its submission closes. Their senders were promised
 * so. The earlier meetings are read for this alone.
 */
async function carryOver(books: Books, ledger: Ledger, number: number, { at }: Occasion): Promise<void> {
  const { entries } = books.network.state
  const start = entries.find(entry => entry.number === number)?.start ?? ''
  const inOrder = entries.filter(entry => entry.number !== number).toSorted((one, other) => one.start.localeCompare(other.start))
  const earlier = [
    ...inOrder.filter(entry => entry.state === 'left').slice(-cancelledMeetings),
    ...inOrder.filter(entry => entry.state !== 'left' && entry.start < start).slice(-earlierMeetings),
  ]
  const waiting: { readonly meeting: number; readonly item: Item }[] = []
  for (const entry of earlier) {
    const { state } = await books.meeting(entry.number)
    waiting.push(...waitingItems(state).map(item => ({ meeting: entry.number, item })))
  }
  if (waiting.length === 0) return
  const taken = await ledger.toMeeting(number, { type: 'TakeOverItems', at, items: waiting })
  if (taken.length === 0) return
  for (const from of new Set(waiting.map(each => each.meeting))) {
    const ids = waiting.filter(each => each.meeting === from).map(({ item }) => item.id)
    await ledger.toMeeting(from, { type: 'HandOnItems', at, to: number, ids })
  }
}

/** Items that the approved minutes put off come at once to the next meeting if it has been called already; otherwise its call brings them. */
async function carryToNext(
  books: Books,
  ledger: Ledger,
  number: number,
  deferred: readonly string[],
  { at }: Occasion,
): Promise<void> {
  const { state } = await books.meeting(number)
  if (state.phase === 'unscheduled') return
  const later = openMeetings(books.network.state).filter(entry => entry.start > state.start)
  for (const { number: to } of later) {
    const next = (await books.meeting(to)).state
    if (next.phase !== 'calling' && next.phase !== 'planning') continue
    const items = state.items.filter(item => deferred.includes(item.id)).map(item => ({ meeting: number, item }))
    const taken = await ledger.toMeeting(to, { type: 'TakeOverItems', at, items })
    if (taken.length > 0) await ledger.toMeeting(number, { type: 'HandOnItems', at, to, ids: deferred })
    return
  }
}

/** The week's letter: to every member, and to the secretariat; to that alone when only it has something to hear, and to nobody when there is nothing to say. */
async function issueDigest(world: World, books: Books, ledger: Ledger, alarm: DueAlarm, occasion: Occasion): Promise<boolean> {
  const { at } = occasion
  const charter = books.charterFor({ phase: 'unscheduled' })
  const { entries, newsAt, openedAt } = books.network.state
  const since = newsAt ?? openedAt ?? at
  const on = localDayOf(at, charter.timeZone)
  const pages = await Promise.all(entries.map(entry => books.meeting(entry.number)))
  const told = pages.map(({ state }) => toldNetworkAt(state))
  const stands = alreadyToldOn(on, told, charter)
  const meetings = (await books.open()).flatMap(meeting => {
    const facts = factsOf(meeting, { expectedRoles: books.roles(meeting, meeting.number).expected })
    return digestOf(meeting, facts, answered(meeting), charter, since, at) ?? []
  })
  // One that rings so late that the next one is due before it could leave: that one says it all.
  const isOvertaken = charter.digest !== null && nextDigestAt(charter, charter.digest, at) <= nextSendTime(charter, at)
  const hasNews = !stands && !isOvertaken && meetings.length > 0
  const { greeting } = ledger.networkNow
  const decided = ledger.toNetwork({ type: 'IssueDigest', at, setFor: alarm.at, on, hasNews })
  if (decided.length === 0) return false
  if (isOvertaken) return true
  const to = directory(charter, books.members.state.people)
  const readers = hasNews ? to.everybody() : []
  const agendas = pages.flatMap(({ state }) => (state.phase === 'unscheduled' ? [] : (state.agenda?.at ?? [])))
  const list = await tellUnanswered(world, { books, ledger, occasion, charter }, { on, readers, agendas })
  const waiting = stillHeld(books.network.state, on, charter)
  if (!hasNews && list.length === 0 && waiting.length === 0) return true
  const office = to.secretariat()
  const letter: Letter = {
    name: 'digest',
    on,
    meetings: hasNews ? meetings : [],
    ...((list.length > 0 || waiting.length > 0) && {
      unanswered: { for: office.map(each => each.address), list, ...(waiting.length > 0 && { waiting }) },
    }),
  }
  ledger.add({
    kind: 'letter',
    letter: hasNews ? withGreeting(letter, greeting) : letter,
    to: hasNews ? readers : office,
    notBefore: nextSendTime(charter, at),
    answering: null,
  })
  return true
}
