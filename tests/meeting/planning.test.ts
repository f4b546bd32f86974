import { describe, expect, it, test } from 'vitest'
import { called, item, words } from './phases.ts'
import type { Wanting } from './told.ts'
import { chair, charter, member, office, Told } from './told.ts'

const move = (start: string, more: object = {}) =>
  ({
    ...{ type: 'RescheduleMeeting', start: `${start}T11:00:00.000Z`, end: `${start}T14:00:00.000Z` },
    ...{ place: null, confirmed: true, ...more },
  }) as const satisfies Wanting

const morning = '2027-03-31T06:05:00.000Z'
const before = '2027-03-31T08:00:00.000Z'
/** They meet on 31 March from 11 to 12 (UTC). */
const invited = () => called().comes(morning, 'InviteToPlanning')
const of = (start: string) => ({ start: `${start}T11:00:00.000Z`, end: `${start}T12:00:00.000Z` })
const brought = (told: Told, at: string, wish: Wanting) =>
  told.letters(told.would(office, at, wish), at).filter(each => each.startsWith('planning'))
const says = (told: Told, at: string, wish: Wanting) => told.says('planning-moved', told.would(office, at, wish), at)
const guests = 'pia.vestermark, jonas.klitrose, nanna.askvig, viggo.lundemark, camilla.ryborg, sekretariatet'

describe('G09 G26 who was invited to plan hears when the planning moves, as long as it is ahead', () => {
  it.each<[string, () => readonly string[], readonly string[]]>([
    ['nobody who was not invited yet', () => brought(called(), '2027-03-17T09:00:00.000Z', move('2027-06-16')), []],
    ['all who were', () => brought(invited(), before, move('2027-06-16')), [`planning-moved → ${guests}`]],
    ['nobody where only the place is another', () => brought(invited(), before, move('2027-04-14', { place: 'Skive' })), []],
    ['nobody when they are meeting', () => brought(invited(), '2027-03-31T11:00:00.000Z', move('2027-06-16')), []],
    [
      'nobody that it is cancelled when they are meeting',
      () => brought(invited(), '2027-03-31T11:00:00.000Z', { type: 'CancelMeeting', reason: null }),
      [],
    ],
    [
      'all, a minute before',
      () => brought(invited(), '2027-03-31T10:59:00.000Z', move('2027-06-16')),
      [`planning-moved → ${guests}`],
    ],
    [
      'all, that there is none any more',
      () => brought(invited(), before, move('2027-04-07')),
      [`planning-cancelled → ${guests}`],
    ],
    [
      'all, that the meeting is cancelled',
      () => brought(invited(), before, { type: 'CancelMeeting', reason: null }),
      [`planning-cancelled → ${guests}`],
    ],
  ])('%s', (_, letters, expected) => expect(letters()).toEqual(expected))
})

test('G09 the letter says from when to when, and at the second move what the first one said', () => {
  expect(says(invited(), before, move('2027-06-16'))).toMatchObject({ before: of('2027-03-31'), planning: of('2027-06-02') })
  const once = invited().wants(office, before, move('2027-06-16'))
  const twice = says(once, '2027-04-01T09:00:00.000Z', move('2027-06-17'))
  expect(twice).toMatchObject({ before: of('2027-06-02'), planning: of('2027-06-03') })
})

test('G09 who has planned already is invited anew, and hears of the next move from there', () => {
  const met = invited().wants(office, '2027-04-01T09:00:00.000Z', move('2027-06-16'))
  const meeting = invited().wants(office, '2027-03-31T11:00:00.000Z', move('2027-06-16'))
  for (const told of [met, meeting]) expect(brought(told, '2027-04-02T09:00:00.000Z', move('2027-06-17'))).toEqual([])
  const again = met.comes('2027-06-01T06:05:00.000Z', 'InviteToPlanning')
  expect(says(again, '2027-06-01T08:00:00.000Z', move('2027-06-23')).before).toEqual(of('2027-06-02'))
})

test('G09 who was told that there is no planning is not told so twice, and is told why', () => {
  const told = invited()
  const [moved, cancelled] = [move('2027-04-07'), { type: 'CancelMeeting', reason: null } as const]
  const why = (wish: Wanting) => told.says('planning-cancelled', told.would(office, before, wish), before)
  expect(why(moved)).toMatchObject({ planning: of('2027-03-31'), isMeetingCancelled: false })
  expect(why(cancelled)).toMatchObject({ planning: of('2027-03-31'), isMeetingCancelled: true })
  expect(brought(told.wants(office, before, moved), '2027-03-31T08:30:00.000Z', cancelled)).toEqual([])
})

test('G26 the guests get the items with the minutes that the draft gives them', () => {
  const told = called().wants(member, '2027-03-17T09:00:00.000Z', { ...item, words: { ...words, title: 'Roller', minutes: 30 } })
  const letter = told.says('planning-invitation', told.will(morning, 'InviteToPlanning'), morning)
  expect(letter.items.map(each => [each.id, each.minutes])).toEqual([
    ['P-1', 15],
    ['P-2', 30],
  ])
  expect(letter).toMatchObject({ planning: of('2027-03-31'), cuts: [], meeting: { roles: { chair: chair.organisation } } })
})

test('G26 an invitation that would leave when the planning has begun is not sent, and is owed no more', () => {
  const late = (at: string) => called().will(at, 'InviteToPlanning', { setFor: morning })
  const sent = (at: string) =>
    called()
      .letters(late(at), at)
      .map(each => each.replace(/ .*/, ''))
  expect(sent('2027-03-31T10:59:00.000Z')).toEqual(['submission-summary', 'planning-invitation'])
  expect(sent('2027-03-31T11:00:00.000Z')).toEqual(['submission-summary'])
  const over = called().comes('2027-03-31T11:00:00.000Z', 'InviteToPlanning', { setFor: morning })
  expect(over.will('2027-03-31T12:00:00.000Z', 'InviteToPlanning', { setFor: morning })).toEqual([])
  expect(brought(over, '2027-03-31T12:00:00.000Z', move('2027-06-16'))).toEqual([])
})

test('G26 where nobody takes turns the others plan', () => {
  const nobody = new Told(charter, { roles: null })
  nobody.meeting = { ...called().meeting, roles: null } as Told['meeting']
  const others = 'nanna.askvig, viggo.lundemark, camilla.ryborg, sekretariatet'
  const events = nobody.will(morning, 'InviteToPlanning')
  expect(nobody.letters(events, morning).at(-1)).toBe(`planning-invitation → ${others}`)
  expect(brought(nobody.comes(morning, 'InviteToPlanning'), before, move('2027-06-16'))).toEqual([`planning-moved → ${others}`])
})
