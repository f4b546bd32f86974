import { expect, test } from 'vitest'
import type { InvitationRef } from '../../shared/meeting/events.ts'
import { book, booked, called, held, planned, sent } from './phases.ts'
import { chair, charter, member, minuteTaker, office, Told } from './told.ts'

const at = '2027-02-01T09:00:00.000Z'
const on = (start: string, end = '14:00') => ({ ...book, start: `${start}T11:00:00.000Z`, end: `${start}T${end}:00.000Z` })
const moved = (start: string) => ({ ...on(start), type: 'RescheduleMeeting' }) as const
const skipped = (told: Told) => (told.meeting.phase === 'unscheduled' ? [] : told.meeting.skipped)
const invitation = (sequence: number, uid = 'entry-1'): InvitationRef => ({ uid, sequence, stamp: null }) as InvitationRef

test('G07 a meeting that is booked without a title and a place has the usual ones', () => {
  expect(new Told().would(office, at, book)).toMatchObject([
    { type: 'MeetingScheduled', title: charter.meetingName, place: charter.meetings.usualPlace },
  ])
  expect(new Told().would(office, at, { ...book, title: 'Ekstra møde', place: 'Lemvig Rådhus' })).toMatchObject([
    { type: 'MeetingScheduled', title: 'Ekstra møde', place: 'Lemvig Rådhus' },
  ])
})

test('G08 a day off, a day gone by and a meeting that comes too soon wait for a yes; a warning alone does not', () => {
  const type = (start: string, confirmed = false) => new Told().would(office, at, { ...on(start), confirmed })[0]?.type
  expect([type('2027-05-06'), type('2027-01-20'), type('2027-02-24')]).toEqual(Array(3).fill('ConfirmationWanted'))
  expect([type('2027-05-06', true), type('2027-01-20', true), type('2027-02-24', true)]).toEqual(
    Array(3).fill('MeetingScheduled'),
  )
  // Week 42 is one to avoid.
  expect(type('2027-10-20')).toBe('MeetingScheduled')
})

test('G08 a booking in doubt waits for a yes that says so, and is none once it has been given', () => {
  const doubt = { title: 'Frokost' }
  const asked = (confirmed: boolean) => new Told().would(office, at, { ...book, doubt, confirmed })[0]
  expect(asked(false)).toMatchObject({
    type: 'ConfirmationWanted',
    warnings: expect.arrayContaining([{ kind: 'in-doubt', title: 'Frokost' }]),
  })
  const settled = asked(true)
  expect(settled?.type === 'MeetingScheduled' && settled.warnings.filter(each => each.kind === 'in-doubt')).toEqual([])
})

test('G08 a second meeting on the day of one that stands waits for a yes that says so', () => {
  const standing = '2027-04-14T06:00:00.000Z'
  const asked = (confirmed: boolean, others: readonly string[]) =>
    new Told(charter, { others }).would(office, at, { ...book, confirmed })[0]
  expect(asked(false, [standing])).toMatchObject({
    type: 'ConfirmationWanted',
    moves: false,
    warnings: expect.arrayContaining([{ kind: 'second-on-its-day', starts: standing }]),
  })
  const settled = asked(true, [standing])
  expect(settled?.type === 'MeetingScheduled' && settled.warnings.filter(({ kind }) => kind === 'second-on-its-day')).toEqual([])
  expect(asked(false, ['2027-04-13T06:00:00.000Z', '2027-10-13T11:00:00.000Z'])).toMatchObject({ type: 'MeetingScheduled' })
})

test('G07 whoever is not the secretariat books nothing, and hears why', () => {
  expect(new Told().would(chair, at, book)).toMatchObject([{ type: 'WishRefused', refusal: 'not-the-secretariat' }])
})

test('G54 a meeting after the user group’s is warned about', () => {
  const told = new Told(charter, { userGroup: [{ start: '2027-04-12T07:00:00.000Z' }] })
  const [event] = told.would(office, at, book)
  expect(event?.type === 'MeetingScheduled' && event.warnings).toContainEqual({
    kind: 'after-user-group',
    on: '2027-04-14',
    theirs: '2027-04-12',
  })
})

test('G08 of a meeting that is booked late those duties are left out that help nobody any more', () => {
  const late = (when: string) => skipped(new Told().wants(office, when, { ...book, confirmed: true }))
  expect(late('2027-03-01T09:00:00.000Z')).toEqual([])
  // The call still helps as long as the network has not heard of the meeting by its agenda; the reminder does not.
  expect(late('2027-03-25T09:00:00.000Z')).toEqual(['items-reminder'])
  expect(late('2027-03-31T09:00:00.000Z')).toEqual(['items-reminder', 'items-due'])
  expect(late('2027-04-06T15:59:00.000Z')).not.toContain('call-for-items')
  expect(late('2027-04-06T16:00:00.000Z')).toContain('call-for-items')
  expect(late('2027-04-07T06:05:00.000Z')).toContain('call-for-items')
  expect(late('2027-03-31T12:00:00.000Z')).toEqual([
    'items-reminder',
    'items-due',
    'submission-summary',
    'planning-invitation',
    'planning-meeting',
  ])
  expect(late('2027-04-14T12:00:00.000Z')).not.toContain('agenda-due')
  expect(late('2027-04-14T15:00:00.000Z')).toContain('minutes-template')
  expect(late('2027-04-14T12:00:00.000Z')).not.toContain('minutes-template')
  for (const owed of ['minutes-nudge-1', 'minutes-nudge-2', 'minutes-missing', 'meeting-ends'])
    expect(late('2027-05-14T15:00:00.000Z')).not.toContain(owed)
})

test('G09 a meeting that is moved while items come in calls nobody twice, and takes items until its new day', () => {
  const { meeting } = called().wants(office, '2027-03-17T09:00:00.000Z', moved('2027-06-16'))
  expect(meeting).toMatchObject({ phase: 'calling', sequence: 1, done: ['call-for-items'], items: [{ id: 'P-1' }] })
})

test('G09 a meeting that is moved when its agenda is out gets a new one, as far as the new day lets it', () => {
  const later = sent().wants(office, '2027-04-08T09:00:00.000Z', moved('2027-06-16'))
  expect(later.meeting).toMatchObject({ phase: 'calling', agenda: null })
  const soon = sent().wants(office, '2027-04-08T09:00:00.000Z', { ...moved('2027-04-21'), confirmed: true })
  expect(soon.meeting).toMatchObject({ phase: 'planning', agenda: null })
  const place = sent().wants(office, '2027-04-08T09:00:00.000Z', {
    ...moved('2027-04-14'),
    place: 'Lemvig Rådhus',
    confirmed: true,
  })
  expect(place.meeting).toMatchObject({ phase: 'agenda-out', place: 'Lemvig Rådhus', sequence: 1 })
})

test('G09 what has been done is not warned about as being too late', () => {
  const [event] = called().would(office, '2027-03-17T09:00:00.000Z', moved('2027-04-15'))
  expect(event).toMatchObject({ type: 'MeetingRescheduled', reopened: [] })
  const [asked] = booked().would(office, '2027-03-17T09:00:00.000Z', moved('2027-04-15'))
  expect(asked).toMatchObject({ type: 'ConfirmationWanted', moves: true })
  expect(asked?.type === 'ConfirmationWanted' && asked.warnings).toContainEqual(
    expect.objectContaining({ kind: 'too-late-for', deadline: 'call-for-items' }),
  )
})

test('G47 a yes was to one time: a meeting that moves asks again, another place does not', () => {
  const yes = { type: 'WithdrawApology', via: 'calendar', answer: 'accepted' } as const
  const coming = (told: Told) => (told.meeting.phase === 'unscheduled' ? [] : told.meeting.answers.map(each => each.person))
  const said = () => called().wants(member, '2027-03-16T09:00:00.000Z', yes)
  expect(coming(said().wants(office, '2027-03-17T09:00:00.000Z', moved('2027-06-16')))).toEqual([])
  expect(coming(said().wants(office, '2027-03-17T09:00:00.000Z', { ...moved('2027-04-14'), place: 'Skive' }))).toEqual([
    member.person,
  ])
})

test('G10 an invitation that is older than what is known, or the same once more, moves nothing', () => {
  const known = () => new Told().wants(office, at, { ...book, invitation: invitation(2) })
  const by = (sequence: number, uid?: string) =>
    known().would(office, at, { ...moved('2027-06-16'), invitation: invitation(sequence, uid) })[0]?.type ?? 'nothing'
  expect([by(1), by(2), by(3), by(1, 'entry-2')]).toEqual(['nothing', 'nothing', 'MeetingRescheduled', 'MeetingRescheduled'])
})

test('G10 a newer invitation to the same time is remembered, and nobody is written to', () => {
  const known = new Told().wants(office, at, { ...book, invitation: invitation(2) })
  const same = { ...moved('2027-04-14'), invitation: invitation(3) }
  expect(known.would(office, at, same)).toMatchObject([{ type: 'InvitationNoted', invitation: { sequence: 3 } }])
  expect(known.letters(known.would(office, at, same), at)).toEqual([])
  expect(known.would(office, at, { ...same, invitation: invitation(2) })).toEqual([])
  expect(booked().would(office, at, { ...book, invitation: invitation(1) })).toMatchObject([{ type: 'InvitationNoted' }])
})

test('G09 a calendar that cancels is asked about, words are not', () => {
  const known = () => new Told().wants(office, at, { ...book, invitation: invitation(2) })
  const cancelled = (sequence: number, more = {}) =>
    known().would(office, at, { type: 'CancelMeeting', reason: null, invitation: invitation(sequence), ...more })[0]?.type ??
    'nothing'
  expect([cancelled(3), cancelled(1), cancelled(3, { confirmed: true })]).toEqual([
    'CancellationWanted',
    'nothing',
    'MeetingCancelled',
  ])
})

test('G09 a meeting that only begins earlier or ends later is moved too', () => {
  const longer = { ...moved('2027-04-14'), end: '2027-04-14T14:30:00.000Z' }
  const earlier = { ...moved('2027-04-14'), start: '2027-04-14T10:30:00.000Z' }
  for (const wish of [longer, earlier])
    expect(called().would(office, '2027-03-17T09:00:00.000Z', wish)).toMatchObject([{ type: 'MeetingRescheduled' }])
})

test('G09 whether a calendar cancels is asked of the secretariat', () => {
  const known = new Told().wants(office, at, { ...book, invitation: invitation(2) })
  const events = known.would(office, at, { type: 'CancelMeeting', reason: null, invitation: invitation(3) })
  expect(known.letters(events, at)).toEqual([`cancellation-needs-yes → ${office.person}`])
})

test('G31 roles that the network has been told change with a swap, before that they follow the ring', () => {
  const roles = { chair: chair.organisation, minuteTaker: member.organisation }
  const swapped = (told: Told) => told.comes(at, 'ChangeRoles', { roles }).meeting
  expect(swapped(booked())).toMatchObject({ roles: null })
  expect(swapped(called())).toMatchObject({ roles })
  const same = { chair: chair.organisation, minuteTaker: minuteTaker.organisation }
  expect(called().will(at, 'ChangeRoles', { roles: same })).toEqual([])
  expect(held().will(at, 'ChangeRoles', { roles: { ...same, chair: member.organisation } })).toHaveLength(1)
})

test('G31 after a swap the new chair arranges the agenda, and the former one no more', () => {
  const roles = { chair: member.organisation, minuteTaker: minuteTaker.organisation }
  const edit = { type: 'EditAgenda', edits: [{ do: 'minutes', item: 'P-1', minutes: 45 }] } as const
  const swapped = planned().comes('2027-04-01T08:00:00.000Z', 'ChangeRoles', { roles })
  expect(swapped.would(member, '2027-04-01T09:00:00.000Z', edit)).toMatchObject([{ type: 'AgendaDrafted' }])
  expect(swapped.would(chair, '2027-04-01T09:00:00.000Z', edit)).toMatchObject([{ refusal: 'not-the-secretariat' }])
})
