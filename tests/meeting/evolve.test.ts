import { expect, test } from 'vitest'
import { alarmsOf } from '../../shared/meeting/duties.ts'
import type { InvitationRef, MeetingEvent } from '../../shared/meeting/events.ts'
import { evolve, toldNetworkAt } from '../../shared/meeting/evolve.ts'
import type { ScheduledMeeting } from '../../shared/meeting/state.ts'
import { isBeforeAgenda, isOwed, unscheduled } from '../../shared/meeting/state.ts'
import { approved, book, booked, called, cancelled, held, item, minutes, out, planned, sent, written } from './phases.ts'
import { member, minuteTaker, office, other, Told } from './told.ts'

const at = '2027-04-23T09:00:00.000Z'
/** What events make of a meeting, also those that nobody would decide. */
const after = (told: Told, ...events: readonly MeetingEvent[]): ScheduledMeeting => {
  const meeting = events.reduce(evolve, told.meeting)
  return meeting.phase === 'unscheduled' ? expect.unreachable() : meeting
}
const now = (told: Told) => after(told)
const names = (told: Told) => alarmsOf(told.meeting).map(each => each.name)
const afterwards = ['minutes-nudge-1', 'minutes-nudge-2', 'minutes-missing']
const move = (start: string, more: object = {}) =>
  ({ ...book, type: 'RescheduleMeeting', start: `${start}T11:00:00.000Z`, end: `${start}T14:00:00.000Z`, ...more }) as const
const invitation = (sequence: number) => ({ uid: 'entry-1', sequence, stamp: null }) as unknown as InvitationRef

const comment: MeetingEvent = { type: 'CommentMade', comment: { by: member, at, item: null, text: 'Enig', late: false } }
const none: MeetingEvent = { type: 'NoCommentsDeclared', by: member, at, late: false }
const bundle: MeetingEvent = { type: 'CommentsBundled', at, which: 'halfway' }
const approval: MeetingEvent = { type: 'MinutesApproved', at, version: 1 }
const overAndOut: MeetingEvent = { type: 'MeetingHeld', at }
const agendaOf = (told: Told): MeetingEvent => ({ type: 'AgendaIssued', at, agenda: now(told).agenda!.agenda })

test('of a meeting that is not booked nothing is remembered but its booking', () => {
  for (const event of [comment, bundle, overAndOut, { type: 'AgendaHeld', by: office, at } as const])
    expect(evolve(unscheduled, event)).toBe(unscheduled)
  expect(toldNetworkAt(unscheduled)).toBeNull()
  expect([booked(), called(), sent()].map(told => toldNetworkAt(told.meeting))).toEqual([
    null,
    '2027-03-15T07:05:00.000Z',
    '2027-04-07T06:05:00.000Z',
  ])
})

test('a new meeting owes everything, and nobody has said anything about it', () => {
  expect(now(booked())).toMatchObject({ phase: 'scheduled', sequence: 0, agendaHeld: 'no' })
  const { done, skipped, items, nothingToAdd, edits, apologies, answers, minutes } = now(booked())
  expect([done, skipped, items, nothingToAdd, edits, apologies, answers, minutes].flat()).toEqual([])
})

test('a question to the secretariat and a "no" leave the meeting as it is', () => {
  const { meeting } = called()
  const [asked] = called().would(office, '2027-03-17T09:00:00.000Z', move('2027-05-06'))
  const [no] = called().would(member, at, { type: 'CancelMeeting', reason: null })
  expect([asked?.type, no?.type]).toEqual(['ConfirmationWanted', 'WishRefused'])
  expect([asked, no].map(event => evolve(meeting, event!))).toEqual([meeting, meeting])
})

test('G10 the latest calendar entry is remembered: one that moves, one that brings nothing new, and one that cancels', () => {
  const known = () => new Told().wants(office, '2027-02-01T09:00:00.000Z', { ...book, invitation: invitation(2) })
  const sequence = (told: Told) => now(told).invitation?.sequence
  const later = '2027-02-02T09:00:00.000Z'
  expect(sequence(known())).toBe(2)
  expect(sequence(known().wants(office, later, { ...book, invitation: invitation(3) }))).toBe(3)
  expect(sequence(known().wants(office, later, move('2027-06-16', { invitation: invitation(4) })))).toBe(4)
  expect(sequence(known().wants(office, later, move('2027-06-16')))).toBe(2)
  const off = known().wants(office, later, { type: 'CancelMeeting', reason: null, invitation: invitation(5) })
  expect(now(off)).toMatchObject({ phase: 'scheduled', invitation: { sequence: 5 }, items: [] })
})

test('G25 an item takes back the "nothing" of its own municipality alone, and "nothing" said twice counts once', () => {
  const nothing = (told: Told, by = other) => told.wants(by, '2027-03-17T09:00:00.000Z', { type: 'DeclareNothingToAdd' })
  const both = nothing(nothing(booked()), member)
  expect(now(both.wants(member, '2027-03-17T10:00:00.000Z', item)).nothingToAdd).toEqual([other.organisation])
  const twice: MeetingEvent = { type: 'NothingToAddDeclared', by: other, at }
  expect(after(nothing(nothing(booked()), member), twice).nothingToAdd).toEqual([member.organisation, other.organisation])
})

test('G18 an amendment may change the kind, and what it does not name stays', () => {
  const amended = called().wants(member, '2027-03-17T09:00:00.000Z', {
    type: 'AmendItem',
    id: 'P-1',
    changes: { kind: 'B' },
    attachments: [],
  })
  const [was] = now(called()).items
  expect(was?.kind).not.toBe('B')
  expect(now(amended).items).toEqual([{ ...was, kind: 'B' }])
})

test('G28 what was taken back is not put off by the agenda, and what the minutes put off waits', () => {
  const agenda = planned().wants(member, '2027-04-01T09:00:00.000Z', { type: 'WithdrawItem', id: 'P-1' })
  const statuses = (meeting: ScheduledMeeting) => meeting.items.map(each => each.status)
  expect(statuses(now(agenda.comes('2027-04-07T06:05:00.000Z', 'IssueAgenda')))).toEqual(['withdrawn', 'next-meeting'])
  expect(statuses(after(approved(), { type: 'ItemDeferred', at, id: 'P-1' }))).toEqual(['next-meeting', 'next-meeting'])
})

test('G28 once the agenda is out nobody is called, reminded or asked any more, though it went out before its time', () => {
  const late = '2027-04-07T06:05:00.000Z'
  for (const told of [booked(), called(), planned()]) {
    const early = told.comes(late, 'IssueAgenda')
    expect(names(early)).toEqual(['minutes-template', 'meeting-ends', ...afterwards])
    expect(now(early).skipped.filter(name => now(early).done.includes(name))).toEqual([])
    expect([...now(early).done, ...now(early).skipped]).toEqual(expect.arrayContaining(['items-due', 'submission-summary']))
    const roles = { chair: member.organisation, minuteTaker: minuteTaker.organisation }
    expect(early.comes('2027-03-15T07:05:00.000Z', 'CallForItems', { roles, at: late }).meeting.phase).toBe('agenda-out')
  }
})

test('G08 a call that rings when the planning has begun tells the network its roles, and takes nothing back', () => {
  const roles = { chair: member.organisation, minuteTaker: minuteTaker.organisation }
  const was = { type: 'SubmissionClosed', at } as const
  const told = after(booked(), was, { type: 'CallForItemsIssued', at, roles })
  expect(told).toMatchObject({ phase: 'planning', roles, toldNetworkAt: at })
  expect(told.done).toEqual(expect.arrayContaining(['call-for-items', 'submission-summary']))
})

test('G29 the ok ends the waiting', () => {
  const waiting = planned().wants(office, '2027-04-01T09:00:00.000Z', { type: 'HoldAgenda' })
  expect(after(waiting, { type: 'AgendaApproved', by: office, at }).agendaHeld).toBe('no')
})

test('G09 a meeting that moves while its agenda waits has it wait still, and is told once more when its day has come', () => {
  const moved = (told: Told) => now(told.wants(office, '2027-04-07T09:00:00.000Z', move('2027-06-16'))).agendaHeld
  const waiting = () => planned().wants(office, '2027-04-01T09:00:00.000Z', { type: 'HoldAgenda' })
  expect(moved(planned())).toBe('no')
  expect(moved(waiting())).toBe('held')
  expect(moved(waiting().comes('2027-04-07T06:05:00.000Z', 'IssueAgenda'))).toBe('held')
})

test('G09 nothing that was answered to another end of the meeting counts for the new one', () => {
  const yes = { type: 'WithdrawApology', via: 'calendar', answer: 'accepted' } as const
  const said = () => called().wants(member, '2027-03-16T09:00:00.000Z', yes)
  const answers = (start: string, end: string) =>
    now(said().wants(office, '2027-03-17T09:00:00.000Z', { ...move('2027-04-14'), start, end, place: 'Skive' })).answers
  expect(answers('2027-04-14T11:00:00.000Z', '2027-04-14T14:00:00.000Z')).toHaveLength(1)
  expect(answers('2027-04-14T11:00:00.000Z', '2027-04-14T15:00:00.000Z')).toEqual([])
  expect(answers('2027-04-14T10:00:00.000Z', '2027-04-14T14:00:00.000Z')).toEqual([])
})

test('what comes in another order than it was decided in turns no meeting back', () => {
  const moved = sent().would(office, '2027-04-08T09:00:00.000Z', move('2027-06-16'))
  for (const told of [cancelled(), out(), approved()]) expect(after(told, ...moved)).toBe(told.meeting)
  const phase = (told: Told, event: MeetingEvent) => after(told, event).phase
  const agenda = agendaOf(sent())
  expect([cancelled(), held(), out()].map(told => phase(told, agenda))).toEqual(['cancelled', 'held', 'minutes-out'])
  expect([cancelled(), out(), approved()].map(told => phase(told, overAndOut))).toEqual(['cancelled', 'minutes-out', 'approved'])
  const closed: MeetingEvent = { type: 'SubmissionClosed', at }
  expect([booked(), called(), sent(), held()].map(told => phase(told, closed))).toEqual([
    'planning',
    'planning',
    'agenda-out',
    'held',
  ])
  expect([booked(), called(), planned(), sent()].map(told => isBeforeAgenda(now(told)))).toEqual([true, true, false, false])
})

test('G34 comments, "none" and an approval belong to minutes that are out', () => {
  for (const told of [sent(), held(), written(), cancelled()])
    for (const event of [comment, none, bundle, approval]) expect(after(told, event)).toBe(told.meeting)
})

test('G34 the first minutes have no comments yet; a comment takes back the "none" of its own municipality alone', () => {
  expect(now(out())).toMatchObject({ comments: [], noComments: [], bundled: 0 })
  const theirs: MeetingEvent = { ...none, by: other }
  expect(after(out(), none, theirs, none)).toMatchObject({ noComments: [other.organisation, member.organisation] })
  expect(after(out(), none, theirs, comment)).toMatchObject({ noComments: [other.organisation] })
})

test('G39 minutes that are sent once more have their own days: both letters are owed anew, with each day named once', () => {
  const halfway = out().comes('2027-04-29T06:05:00.000Z', 'BundleComments')
  expect(names(halfway)).toEqual(['approval'])
  const again = halfway.wants(office, '2027-04-30T08:00:00.000Z', { type: 'ReissueMinutes' })
  expect(alarmsOf(again.meeting)).toEqual([
    { name: 'comments-halfway', at: '2027-05-07T06:05:00.000Z' },
    { name: 'approval', at: '2027-05-18T06:05:00.000Z' },
  ])
  const days = now(again).deadlines.map(each => each.name)
  expect(days).toEqual([...new Set(days)])
  expect(days).toEqual(now(halfway).deadlines.map(each => each.name))
  expect(days).toEqual(expect.arrayContaining(['call-for-items', 'agenda-due', 'minutes-missing']))
  expect(now(again).done).toContain('call-for-items')
})

test('G33 once the minutes are out the meeting is over and nobody is reminded of them, whatever had rung by then', () => {
  const soon = sent()
    .wants(minuteTaker, '2027-04-14T12:00:00.000Z', minutes)
    .wants(office, '2027-04-14T12:30:00.000Z', { type: 'DistributeMinutes' })
  for (const told of [out(), soon]) expect(now(told).done).toContain('meeting-ends')
  expect(now(out()).skipped.slice(-4)).toEqual(['minutes-template', ...afterwards])
  const nudged = held()
    .comes('2027-04-14T06:05:00.000Z', 'IssueMinutesTemplate')
    .comes('2027-04-19T06:05:00.000Z', 'NudgeMinuteTaker', { nth: 1 })
    .wants(minuteTaker, '2027-04-19T09:00:00.000Z', { type: 'SubmitMinutes', text: 'Vi talte.', attachments: [] })
    .wants(office, '2027-04-22T08:00:00.000Z', { type: 'DistributeMinutes' })
  expect(now(nudged).skipped.filter(name => name.startsWith('minutes'))).toEqual(['minutes-nudge-2', 'minutes-missing'])
})

test('G37 the approval ends the comment period, also one that had no letter half-way', () => {
  expect(after(out(), approval).done).toEqual(expect.arrayContaining(['comments-halfway', 'comments-due', 'approval']))
})

test('a duty that a charter does without is not owed', () => {
  const { deadlines } = now(booked())
  expect(deadlines.map(each => each.name)).not.toContain('approval')
  expect([isOwed(now(booked()), 'approval'), isOwed(now(booked()), 'agenda-due')]).toEqual([false, true])
})
