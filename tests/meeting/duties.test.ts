import { expect, test } from 'vitest'
import { alarmsOf } from '../../shared/meeting/duties.ts'
import { smallEnglish } from '../support/charters.ts'
import { approved, book, booked, called, cancelled, held, item, minutes, out, planned, sent, words, written } from './phases.ts'
import { charter, member, minuteTaker, office, Told } from './told.ts'

/** `agenda-due 2027-04-07T06:05` */
const alarms = (told: Told) => alarmsOf(told.meeting).map(({ name, at }) => `${name} ${at.slice(0, 16)}`)
const names = (told: Told) => alarmsOf(told.meeting).map(each => each.name)

const afterwards = ['minutes-nudge-1', 'minutes-nudge-2', 'minutes-missing']

test('G05 a meeting that is booked in time has an alarm for each of its duties, on its day', () => {
  expect(alarms(booked())).toEqual([
    'call-for-items 2027-03-15T07:05',
    'items-reminder 2027-03-24T07:05',
    'submission-summary 2027-03-31T06:05',
    'planning-invitation 2027-03-31T06:05',
    'agenda-for-approval 2027-04-01T06:05',
    'agenda-due 2027-04-07T06:05',
    'minutes-template 2027-04-14T06:05',
    'meeting-ends 2027-04-14T14:00',
    'minutes-nudge-1 2027-04-19T06:05',
    'minutes-nudge-2 2027-04-23T06:05',
    'minutes-missing 2027-04-26T06:05',
  ])
})

test('G05 each phase keeps the alarms that still have something to do', () => {
  expect(names(called())).toEqual(names(booked()).slice(1))
  expect(names(planned())).not.toContain('submission-summary')
  expect(names(sent())).toEqual(['minutes-template', 'meeting-ends', ...afterwards])
  expect(names(held())).toEqual(['minutes-template', ...afterwards])
  expect(names(written())).toEqual(['minutes-template'])
  expect(names(out())).toEqual(['comments-halfway', 'approval'])
  expect([cancelled(), approved(), new Told()].map(names)).toEqual([[], [], []])
})

test('G29 an agenda that never went out does not go out when the meeting is over', () => {
  const over = planned().comes('2027-04-14T14:00:00.000Z', 'HoldMeeting')
  expect(names(over)).toEqual(['minutes-template', ...afterwards])
  expect(over.will('2027-04-07T06:05:00.000Z', 'IssueAgenda')).toEqual([])
})

test('G05 an alarm that rings early, for another time or a second time does nothing', () => {
  const ring = (at: string, setFor: string) => booked().comes(at, 'CallForItems', { roles: null, setFor }).meeting.phase
  expect(ring('2027-03-15T07:05:00.000Z', '2027-03-15T07:05:00.000Z')).toBe('calling')
  expect(ring('2027-03-15T07:04:59.000Z', '2027-03-15T07:05:00.000Z')).toBe('scheduled')
  expect(ring('2027-03-15T07:06:00.000Z', '2027-03-15T07:06:00.000Z')).toBe('scheduled')
  expect(ring('2027-03-15T09:00:00.000Z', '2027-03-15T07:05:00.000Z')).toBe('calling')
  const twice = called().comes('2027-03-15T07:05:00.000Z', 'CallForItems', { roles: null })
  expect(twice.meeting).toMatchObject({ roles: { chair: 'Lemvig Kommune' } })
})

test('G05 of two alarms of one morning, the one that is done does nothing when it rings again', () => {
  const at = '2027-03-31T06:05:00.000Z'
  const closed = called().comes(at, 'CloseSubmission')
  expect(names(closed)).toContain('planning-invitation')
  expect(closed.will(at, 'CloseSubmission')).toEqual([])
})

test('G26 where nobody meets to plan, the submission is closed all the same', () => {
  const rules = smallEnglish().charter
  const told = new Told(rules, { roles: null }).wants(office, '2027-02-01T09:00:00.000Z', book)
  const alarm = alarmsOf(told.meeting).find(each => each.name === 'submission-summary')
  expect(names(told)).not.toContain('planning-invitation')
  expect(told.will(alarm?.at ?? '', 'CloseSubmission').map(each => each.type)).toEqual(['SubmissionClosed'])
})

test('G25 the reminder goes to the municipalities that said nothing: an item and "nothing" are answers', () => {
  const silent = called()
    .wants({ ...member, organisation: 'Skive Kommune' }, '2027-03-17T09:00:00.000Z', { type: 'DeclareNothingToAdd' })
    .will('2027-03-24T07:05:00.000Z', 'RemindOfItems')
  const answered = ['Aarhus Kommune', 'Skive Kommune']
  expect(silent).toMatchObject([
    { type: 'ItemsReminderIssued', to: charter.organisations.filter(each => !answered.includes(each)) },
  ])
})

test('G26 G28 whoever is asked about the agenda has heard first what came in, when both fall on one morning', () => {
  const at = '2027-03-31T06:05:00.000Z'
  expect(
    called()
      .will(at, 'InviteToPlanning')
      .map(each => each.type),
  ).toEqual(['SubmissionClosed', 'PlanningInvitationIssued'])
  const closed = called().comes(at, 'CloseSubmission')
  expect(closed.will(at, 'InviteToPlanning').map(each => each.type)).toEqual(['PlanningInvitationIssued'])
})

test('G28 the agenda is drafted for approval, and not once more where everybody has seen the same', () => {
  const at = '2027-04-01T06:05:00.000Z'
  const put = (told: Told) => told.will(at, 'PutAgendaForApproval').map(each => each.type)
  expect(put(planned())).toEqual(['AgendaDrafted', 'AgendaPutForApproval'])
  const invited = called().comes('2027-03-31T06:05:00.000Z', 'InviteToPlanning')
  expect(put(invited)).toEqual(['AgendaPutForApproval'])
  const more = { ...item, words: { ...words, title: 'Roller' } }
  expect(put(called().wants(member, '2027-03-17T09:00:00.000Z', more))).toEqual([
    'SubmissionClosed',
    'AgendaDrafted',
    'AgendaPutForApproval',
  ])
})

test('G29 an agenda that is held does not go out on its day, the secretariat is told so once, and its ok sends it', () => {
  const due = '2027-04-07T06:05:00.000Z'
  const held1 = planned().wants(office, '2027-04-02T09:00:00.000Z', { type: 'HoldAgenda' })
  expect(held1.would(office, '2027-04-02T10:00:00.000Z', { type: 'HoldAgenda' })).toEqual([])
  expect(held1.will(due, 'IssueAgenda').map(each => each.type)).toEqual(['AgendaOverdue'])
  const overdue = held1.comes(due, 'IssueAgenda')
  expect(names(overdue)).not.toContain('agenda-due')
  const ok = overdue.wants(office, '2027-04-07T09:00:00.000Z', { type: 'ApproveAgenda' })
  expect(ok.meeting).toMatchObject({ phase: 'agenda-out', agendaHeld: 'no' })
})

test('G37 the approval bundles the last comments and names the version that was sent', () => {
  const approval = '2027-05-10T06:05:00.000Z'
  expect(out().will(approval, 'ApproveMinutes')).toMatchObject([
    { type: 'CommentsBundled', which: 'end' },
    { type: 'MinutesApproved', version: 1 },
  ])
  expect(out().will('2027-05-09T06:05:00.000Z', 'ApproveMinutes')).toEqual([])
  expect(out().will('2027-04-29T06:05:00.000Z', 'BundleComments')).toMatchObject([{ type: 'CommentsBundled', which: 'halfway' }])
})

test('G51 the approval puts off what the minutes put off, and their senders hear that it comes to the next meeting', () => {
  const point = { number: 3, item: 'P-1', title: words.title, text: '', conclusion: 'Udsat.', outcome: 'deferred' } as const
  const reading = { points: [point], missing: [], next: null }
  const told = held()
    .wants(minuteTaker, '2027-04-15T09:00:00.000Z', { ...minutes, reading })
    .wants(office, '2027-04-22T08:00:00.000Z', { type: 'DistributeMinutes' })
  const approval = '2027-05-10T06:05:00.000Z'
  const events = told.will(approval, 'ApproveMinutes')
  expect(events.map(each => each.type)).toEqual(['CommentsBundled', 'MinutesApproved', 'ItemDeferred'])
  expect(told.letters(events, approval)).toEqual(['minutes-approved → everybody', `item-placed → ${member.person}`])
})

test('G51 what an earlier version put off is not put off', () => {
  const point = { number: 3, item: 'P-1', title: words.title, text: '', conclusion: 'Udsat.', outcome: 'deferred' } as const
  const told = held()
    .wants(minuteTaker, '2027-04-15T09:00:00.000Z', { ...minutes, reading: { points: [point], missing: [], next: null } })
    .wants(minuteTaker, '2027-04-16T09:00:00.000Z', { ...minutes, text: 'Rettet' })
    .wants(office, '2027-04-22T08:00:00.000Z', { type: 'DistributeMinutes' })
  const events = told.will('2027-05-10T06:05:00.000Z', 'ApproveMinutes')
  expect(events.map(each => each.type)).toEqual(['CommentsBundled', 'MinutesApproved'])
})
