import { expect, test } from 'vitest'
import type { FileRef } from '../../shared/meeting/events.ts'
import { approved, held, minutes, out, written } from './phases.ts'
import { charter, colleague, member, minuteTaker, office, other, people, Told } from './told.ts'

const at = '2027-04-23T09:00:00.000Z'
const file = (bytes: number): FileRef => ({ name: 'Referat.docx', bytes, type: 'application/msword', mail: 'mail-1', index: 0 })
const most = charter.limits.attachmentBytes
const handedIn = (text: string, ...attachments: readonly FileRef[]) => ({ type: 'SubmitMinutes', text, attachments }) as const
const said = (text: string, item: string | null = null) => ({ type: 'CommentOnMinutes', comments: [{ item, text }] }) as const
const distribute = { type: 'DistributeMinutes' } as const

test('G32 minutes that nobody could be sent are refused; words or one file that is small enough are minutes', () => {
  expect(held().would(minuteTaker, at, handedIn('', file(most + 1)))).toMatchObject([
    { type: 'WishRefused', refusal: 'minutes-too-large', about: String(most) },
  ])
  for (const fine of [handedIn('', file(most)), handedIn('', file(most + 1), file(1)), handedIn('Se filen', file(most + 1))])
    expect(held().would(minuteTaker, at, fine)).toMatchObject([{ type: 'MinutesReceived' }])
})

test('G32 the same words with another file are a new version', () => {
  expect(written().would(minuteTaker, at, { ...minutes, attachments: [file(1)] })).toMatchObject([
    { type: 'MinutesReceived', minutes: { version: 2, by: minuteTaker } },
  ])
})

test('G32 what was read of the form, or why it was not read, stays with the minutes', () => {
  const reading = { points: [], missing: ['2. Roller'], next: null }
  expect(held().would(minuteTaker, at, { ...minutes, reading })).toMatchObject([{ minutes: { reading } }])
  expect(held().would(minuteTaker, at, { ...minutes, unread: 'macros' })).toMatchObject([{ minutes: { unread: 'macros' } }])
  const [plain] = held().would(minuteTaker, at, minutes)
  expect(Object.keys(plain?.type === 'MinutesReceived' ? plain.minutes : {}).toSorted()).toEqual(
    ['version', 'by', 'receivedAt', 'text', 'attachments'].toSorted(),
  )
})

test('G33 the minutes go to every member who has not left, and the day they leave is day 0', () => {
  const [event] = written().would(office, '2027-04-22T17:00:00.000Z', distribute)
  if (event?.type !== 'MinutesDistributed') expect.unreachable()
  const members = people.filter(each => each.functions.includes('member') && each.status !== 'former')
  expect(event.to.map(each => each.address)).toEqual(members.map(each => each.email))
  // Past the send window: they leave on Friday morning.
  expect(event).toMatchObject({ version: 1, sentOn: '2027-04-23' })
  expect(event.deadlines.at(-1)).toMatchObject({ name: 'approval', on: '2027-05-10' })
})

test('G33 a member who has left is sent none', () => {
  const [gone, ...rest] = people.filter(each => each.functions.includes('member'))
  const left = { people: [{ ...gone!, status: 'former' as const }, ...rest] }
  const told = new Told(charter, left)
  told.meeting = written().meeting
  const [event] = told.would(office, at, distribute)
  expect(event?.type === 'MinutesDistributed' && event.to.map(each => each.address)).toEqual(rest.map(each => each.email))
})

test('G39 a new version goes round anew; the old comments stay, and whoever had none is asked again', () => {
  const commented = out().wants(member, at, said('Forkert dato')).wants(other, at, { type: 'DeclareNoComments' })
  const corrected = commented.wants(minuteTaker, at, handedIn('Rettet')).wants(office, at, distribute)
  expect(corrected.meeting).toMatchObject({
    phase: 'minutes-out',
    period: { version: 2, sentOn: '2027-04-23' },
    comments: [{ text: 'Forkert dato' }],
    noComments: [],
  })
})

test('G39 minutes that are sent round once more are a new version of the same words, by the secretariat', () => {
  const { meeting } = out().wants(office, at, { type: 'ReissueMinutes' })
  expect(meeting).toMatchObject({
    period: { version: 2, sentOn: '2027-04-23' },
    minutes: [
      { version: 1, text: minutes.text, by: minuteTaker },
      { version: 2, text: minutes.text, by: office, receivedAt: at },
    ],
  })
})

test('G39 "once more" sends a corrected version that waits, and makes no third one of it', () => {
  const { meeting } = out().wants(minuteTaker, at, handedIn('Rettet')).wants(office, at, { type: 'ReissueMinutes' })
  expect(meeting).toMatchObject({ period: { version: 2 }, minutes: [{ version: 1 }, { version: 2, text: 'Rettet' }] })
})

test('G34 the same comment from the same municipality is one; to another item, in other words or from others it is another', () => {
  const commented = out().wants(member, at, said('Enig', 'P-1'))
  expect(commented.would(colleague, at, said('Enig', 'P-1'))).toEqual([])
  for (const wish of [said('Enig'), said('Uenig', 'P-1')]) expect(commented.would(member, at, wish)).toHaveLength(1)
  expect(commented.would(other, at, said('Enig', 'P-1'))).toHaveLength(1)
})

test('G34 a comment on the last day is in time, and one on the day after is late', () => {
  const late = (time: string) => {
    const [event] = out().would(member, time, said('Enig'))
    return event?.type === 'CommentMade' && event.comment.late
  }
  expect([late('2027-05-07T21:59:00.000Z'), late('2027-05-07T22:00:00.000Z')]).toEqual([false, true])
  expect(approved().would(member, '2027-05-11T09:00:00.000Z', { type: 'DeclareNoComments' })).toMatchObject([{ late: true }])
})

test('G34 the last word counts: a comment takes back "none", unless it is late', () => {
  const none = out().wants(member, at, { type: 'DeclareNoComments' })
  expect(none.would(colleague, at, { type: 'DeclareNoComments' })).toEqual([])
  const noComments = (told: Told) => ('noComments' in told.meeting ? told.meeting.noComments : [])
  expect(noComments(out().wants(member, at, { type: 'DeclareNoComments' }).wants(colleague, at, said('Dog')))).toEqual([])
  expect(noComments(none.wants(colleague, '2027-05-08T09:00:00.000Z', said('For sent')))).toEqual([member.organisation])
})
