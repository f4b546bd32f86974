import { describe, expect, it, test } from 'vitest'
import type { MinutesPoint } from '../../shared/meeting/events.ts'
import { approved, booked, called, held, minutes, out, planned, sent, written } from './phases.ts'
import { chair, charter, colleague, member, minuteTaker, office, other, says, Told } from './told.ts'

// What is written once the meeting has been held, and to those whose turn it is.

const at = '2027-04-23T08:00:00.000Z'
const day = '2027-04-15T09:00:00.000Z'
const approval = '2027-05-10T06:05:00.000Z'
const said = (text: string, item: string | null = null) => ({ type: 'CommentOnMinutes', comments: [{ item, text }] }) as const
const two = { type: 'CommentOnMinutes', comments: [...said('A').comments, ...said('B', 'P-1').comments] } as const
const none = { type: 'DeclareNoComments' } as const
const reissue = { type: 'ReissueMinutes' } as const
const ring = { chair: 'Skanderborg Kommune', minuteTaker: 'Aarhus Kommune' }

describe('G31 the preview says whose turn the ring says it is, where the minutes say something else', () => {
  const next = (chair: string, taker: string, nextRoles: typeof ring | null = ring) => {
    const wish = { ...minutes, reading: { points: [], missing: [], next: { chair, minuteTaker: taker } } }
    return says(held(), minuteTaker, day, wish, 'minutes-preview', { nextRoles }).nextRoles
  }

  it.each([
    ['Skanderborg Kommune', 'Aarhus Kommune'],
    ['Skanderborg', 'aarhus'],
    ['SKANDERBORG KOMMUNE.', ' Aarhus  kommune '],
    ['', ''],
    ['', 'Aarhus'],
    ['Skanderborg', ''],
  ])('»%s« and »%s« are the ring’s', (chair, taker) => expect(next(chair, taker)).toBeNull())

  it.each([
    ['Viborg', 'Aarhus'],
    ['Skanderborg', 'Viborg'],
    ['', 'Viborg'],
    ['Viborg', ''],
    ['Aarhus', 'Skanderborg'],
    ['Skander borg', 'Aarhus'],
    ['Skanderborg Kommunes', 'Aarhus'],
  ])('»%s« and »%s« are not', (chair, taker) => expect(next(chair, taker)).toEqual(ring))

  test('nothing is said without a ring, without a form, or of a form without that part', () => {
    expect(next('Viborg', 'Viborg', null)).toBeNull()
    expect(says(held(), minuteTaker, day, minutes, 'minutes-preview', { nextRoles: ring })).toMatchObject({ nextRoles: null })
    const empty = { ...minutes, reading: { points: [], missing: [], next: null } }
    expect(says(held(), minuteTaker, day, empty, 'minutes-preview', { nextRoles: ring })).toMatchObject({ nextRoles: null })
  })
})

test('G32 the preview has the last day for comments if they left now, and what would stand in the decision log', () => {
  const point: MinutesPoint = { number: 1, item: 'P-1', title: 'Navne', text: '', conclusion: 'Godkendt.', outcome: 'adopted' }
  const wish = { ...minutes, reading: { points: [point], missing: [], next: null } }
  expect(says(held(), minuteTaker, '2027-04-15T21:00:00.000Z', wish, 'minutes-preview')).toMatchObject({
    // In the evening they would leave on Friday morning.
    commentsDueIfSentToday: { name: 'comments-due', on: '2027-04-30' },
    decisions: [{ number: 1, item: 'P-1', text: 'Godkendt.' }],
    minutes: { version: 1 },
  })
})

test('G39 minutes that are sent round say which version they replace: none the first time; what is sent at once has no preview', () => {
  expect(says(written(), office, at, { type: 'DistributeMinutes' }, 'minutes-for-comment')).toMatchObject({
    replaces: null,
    minutes: { version: 1 },
    sentOn: '2027-04-23',
    commentsDue: { name: 'comments-due', on: '2027-05-07' },
  })
  expect(says(out(), office, at, reissue, 'minutes-for-comment')).toMatchObject({ replaces: 1, minutes: { version: 2 } })
  expect(out().letters(out().would(office, at, reissue), at)).toEqual([
    'minutes-for-comment → sekretariatet',
    'minutes-for-comment → everybody',
  ])
  const corrected = out().wants(minuteTaker, at, { ...minutes, text: 'Rettet' })
  expect(says(corrected, office, at, reissue, 'minutes-for-comment')).toMatchObject({ replaces: 1, minutes: { text: 'Rettet' } })
})

test('G34 all comments of a mail have one receipt with the last day, and colleagues read that there are some', () => {
  const events = out().would(member, at, two)
  const commentsDue = { name: 'comments-due', on: '2027-05-07' }
  expect(out().letters(events, at)).toEqual(['comment-receipt → aase.lyngfelt', 'colleague-answered → morten.havrebo'])
  expect(out().says('comment-receipt', events, at)).toMatchObject({ comments: [{ text: 'A' }, { text: 'B' }], commentsDue })
  const told = { who: member.name, titles: [], until: commentsDue }
  expect(out().says('colleague-answered', events, at)).toMatchObject({ ...told, what: 'comments' })
  expect(says(out(), member, at, none, 'colleague-answered')).toMatchObject({ ...told, what: 'no-comments' })
  expect(says(out(), member, at, none, 'no-comments-receipt')).toMatchObject({ commentsDue, late: false })
})

test('G34 whether the minutes are approved already stands in the letter about a late comment', () => {
  const late = '2027-05-09T08:00:00.000Z'
  const letter = (told: Told, when: string) => says(told, member, when, two, 'late-comment')
  expect(letter(out(), late)).toMatchObject({ approved: false, comments: [{ text: 'A' }, { text: 'B' }] })
  expect(letter(approved(), '2027-05-11T09:00:00.000Z')).toMatchObject({ approved: true, commentsDue: { on: '2027-05-07' } })
  expect(says(approved(), member, '2027-05-11T09:00:00.000Z', none, 'no-comments-receipt')).toMatchObject({ late: true })
})

test('G35 G36 the comments are sent on half-way and at the end, all of them, unless there are no new ones', () => {
  const halfway = '2027-04-29T06:05:00.000Z'
  const commented = () => out().wants(member, at, two).wants(other, at, none)
  const bundle = commented().says('comments-bundle', commented().will(halfway, 'BundleComments'), halfway)
  expect(bundle).toMatchObject({ which: 'halfway', noComments: [other.organisation], commentsDue: { name: 'comments-due' } })
  expect(bundle.comments).toHaveLength(2)
  const seen = () => commented().comes(halfway, 'BundleComments')
  const bundles = (told: Told) =>
    told.letters(told.will(approval, 'ApproveMinutes'), approval).filter(each => each.startsWith('comments'))
  expect(bundles(seen())).toEqual([])
  expect(bundles(seen().wants(colleague, '2027-05-03T08:00:00.000Z', said('C')))).toHaveLength(1)
  expect(bundles(commented())).toHaveLength(1)
  const end = commented().says('comments-bundle', commented().will(approval, 'ApproveMinutes'), approval)
  expect(end).toMatchObject({ which: 'end' })
})

test('G37 G38 the approved minutes are those that were sent, with their comments and the proof', () => {
  const told = out()
    .wants(member, at, two)
    .wants(other, at, none)
    .wants(minuteTaker, at, { ...minutes, text: 'Kom aldrig ud' })
  const proof = [{ name: 'A', address: 'a@b.example', organisation: null, result: 'sent', at }] as const
  expect(told.says('minutes-approved', told.will(approval, 'ApproveMinutes'), approval, { proof })).toMatchObject({
    minutes: { version: 1, text: minutes.text },
    comments: [{ text: 'A' }, { text: 'B' }],
    noComments: [other.organisation],
    sentOn: '2027-04-22',
    commentsDue: { name: 'comments-due', on: '2027-05-07' },
    proof,
  })
})

describe('G56 those who have a role read what there is to do, and those whose turn is next that it is', () => {
  const call = '2027-03-15T07:05:00.000Z'
  const roles = { chair: chair.organisation, minuteTaker: minuteTaker.organisation }
  const list = { ...charter, mailingGroup: 'alle@erfa.example' }
  const onList = (told: Told) => {
    const same = new Told(list)
    same.meeting = told.meeting
    return same
  }
  const handOver = (told: Told, more: object) =>
    told.says('minutes-approved', told.will(approval, 'ApproveMinutes'), approval, more).handOver

  test('what is done, left out or over is no task any more', () => {
    const letter = booked().says('call-for-items', booked().will(call, 'CallForItems', { roles }), call, { nextRoles: ring })
    expect(letter.tasks?.nextChair).toBe(ring.chair)
    const names = letter.tasks?.deadlines.map(each => each.name)
    expect(names).not.toContain('call-for-items')
    expect(names).toContain('items-reminder')
    const alone = booked().says('call-for-items', booked().will(call, 'CallForItems', { roles }), call)
    expect(alone.tasks?.nextChair).toBeNull()
    const nobody = new Told(charter, { roles: null })
    nobody.meeting = booked().meeting
    expect(nobody.says('call-for-items', nobody.will(call, 'CallForItems', { roles: null }), call)).not.toHaveProperty('tasks')
  })

  test('in the tasks of a swap stands only what is ahead', () => {
    const swap = { roles: { ...roles, chair: other.organisation } }
    const tasks = (told: Told, when: string) =>
      told.says('role-pack', told.will(when, 'ChangeRoles', swap), when).tasks.deadlines.map(each => each.name)
    const early = tasks(planned(), '2027-04-01T09:00:00.000Z')
    expect(early).toEqual(expect.arrayContaining(['agenda-due', 'minutes-template', 'meeting-ends']))
    for (const over of ['call-for-items', 'items-reminder', 'items-due', 'submission-summary', 'planning-meeting'])
      expect(early).not.toContain(over)
    expect(tasks(sent(), '2027-04-07T06:05:00.000Z')).not.toContain('agenda-due')
    // Exactly now is no longer ahead.
    expect(tasks(planned(), '2027-04-07T06:05:00.000Z')).not.toContain('agenda-due')
    expect(tasks(sent(), '2027-04-07T06:04:00.000Z')).not.toContain('agenda-for-approval')
  })

  test('a swap is told to whoever has a new role, while the meeting is ahead', () => {
    const swap = { roles: { ...roles, minuteTaker: other.organisation } }
    const told = (meeting: Told, when: string) => meeting.letters(meeting.will(when, 'ChangeRoles', swap), when)
    const pack = ['role-pack → soeren.baekmose, gitte.ravnsund']
    expect(told(called(), '2027-03-17T09:00:00.000Z')).toEqual(pack)
    expect(told(sent(), '2027-04-14T10:59:00.000Z')).toEqual(pack)
    expect(told(sent(), '2027-04-14T11:00:00.000Z')).toEqual([])
    const off = called().wants(office, '2027-03-17T09:00:00.000Z', { type: 'CancelMeeting', reason: null })
    expect(told(off, '2027-03-18T09:00:00.000Z')).toEqual([])
    const both = { chair: minuteTaker.organisation, minuteTaker: chair.organisation }
    const exchanged = called().will('2027-03-17T09:00:00.000Z', 'ChangeRoles', { roles: both })
    expect(called().letters(exchanged, '2027-03-17T09:00:00.000Z')).toEqual([
      'role-pack → kim.tangbjerg, birgit.soelvager',
      'role-pack → pia.vestermark, jonas.klitrose',
    ])
  })

  test('on a list each of them gets a letter of their own, with the call and with the approval', () => {
    const listed = onList(booked())
    const events = listed.will(call, 'CallForItems', { roles })
    expect(listed.letters(events, call)).toEqual([
      'call-for-items → alle@erfa.example',
      'role-pack → pia.vestermark, jonas.klitrose',
      'role-pack → kim.tangbjerg, birgit.soelvager',
    ])
    expect(listed.says('call-for-items', events, call)).not.toHaveProperty('tasks')
    expect(listed.says('role-pack', events, call)).toMatchObject({ role: 'chair', tasks: { nextChair: null } })
    expect(booked().letters(booked().will(call, 'CallForItems', { roles }), call)).toEqual(['call-for-items → everybody'])
    const over = onList(out())
    const approvedNow = over.will(approval, 'ApproveMinutes')
    expect(over.letters(approvedNow, approval, { nextRoles: ring })).toEqual([
      'minutes-approved → alle@erfa.example',
      'role-hand-over → kim.tangbjerg, birgit.soelvager',
      'role-hand-over → aase.lyngfelt, morten.havrebo',
    ])
    expect(over.says('role-hand-over', approvedNow, approval, { nextRoles: ring })).toMatchObject({
      role: 'chair',
      handOver: { roles: ring },
    })
    expect(over.says('minutes-approved', approvedNow, approval, { nextRoles: ring })).not.toHaveProperty('handOver')
    expect(over.letters(approvedNow, approval)).toEqual(['minutes-approved → alle@erfa.example'])
  })

  test('a list without anybody whose turn it is gets the call alone', () => {
    const listed = new Told(list, { roles: null })
    listed.meeting = booked().meeting
    expect(listed.letters(listed.will(call, 'CallForItems', { roles: null }), call)).toEqual([
      'call-for-items → alle@erfa.example',
    ])
  })

  test('the next pair reads when it is and what was put off, unless the next call has told them', () => {
    const start = '2027-09-15T11:00:00.000Z'
    expect(handOver(out(), { nextRoles: ring, nextMeeting: { start, isCalled: false } })).toEqual({
      roles: ring,
      next: start,
      items: [{ id: 'P-2', title: 'Roller', by: member }],
    })
    expect(handOver(out(), { nextRoles: ring })).toMatchObject({ next: null })
    expect(handOver(out(), { nextRoles: ring, nextMeeting: { start, isCalled: true } })).toBeUndefined()
    expect(handOver(out(), { nextMeeting: { start, isCalled: false } })).toBeUndefined()
    const nobody = out()
    nobody.meeting = { ...nobody.meeting, roles: null } as Told['meeting']
    expect(handOver(nobody, { nextRoles: ring })).toBeUndefined()
  })
})
