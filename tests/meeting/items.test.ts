import { expect, test } from 'vitest'
import type { FileRef, ItemWords } from '../../shared/meeting/events.ts'
import { called, cancelled, held, item, out, planned, sent, words } from './phases.ts'
import { charter, colleague, member, office, Told } from './told.ts'

const at = '2027-03-17T09:00:00.000Z'
const file: FileRef = { name: 'Skemaer.pdf', bytes: 5_000, type: 'application/pdf', mail: 'mail-1', index: 0 }
const about = (more: Partial<ItemWords>) => ({ ...item, words: { ...words, ...more } }) as const
const amended = (changes: Partial<ItemWords>, attachments: readonly FileRef[] = []) =>
  ({ type: 'AmendItem', id: 'P-1', changes, attachments }) as const
const takenBack = { type: 'WithdrawItem', id: 'P-1' } as const

const itemsOf = (told: Told) => (told.meeting.phase === 'unscheduled' ? [] : told.meeting.items)
const only = (told: Told) => itemsOf(told).map(({ id, title, status }) => `${id} ${title}: ${status}`)

test('G15 what a sender does not say of an item the charter says: a discussion, of the usual minutes', () => {
  expect(itemsOf(called())[0]).toMatchObject({ id: 'P-1', kind: 'D', minutes: charter.itemMinutes, late: false })
  const [, second] = itemsOf(called().wants(member, at, about({ title: 'Roller', kind: 'B', minutes: 40 })))
  expect(second).toMatchObject({ id: 'P-2', kind: 'B', minutes: 40 })
})

test('G15 the same title with other words is another item, and so is one that was taken back', () => {
  expect(only(called().wants(member, at, about({ text: 'Vi skal være enige.' })))).toHaveLength(2)
  expect(only(called().wants(member, at, takenBack).wants(member, at, item))).toEqual([
    'P-1 Navngivning af skemaer: withdrawn',
    'P-2 Navngivning af skemaer: proposed',
  ])
})

test('G19 the last day for items counts to its end in the time of the network, not a minute longer', () => {
  const late = (time: string) => itemsOf(called().wants(member, time, about({ title: 'Roller' })))[1]?.late
  // Summer time: midnight is at 22:00 UTC.
  expect([late('2027-03-30T21:59:59.000Z'), late('2027-03-30T22:00:00.000Z')]).toEqual([false, true])
})

test('G51 what comes when the meeting is over waits for the next one', () => {
  for (const over of [held, out]) {
    expect(only(over().wants(member, '2027-04-30T09:00:00.000Z', about({ title: 'Noget nyt' }))).at(-1)).toBe(
      'P-3 Noget nyt: next-meeting',
    )
  }
  expect(only(sent().wants(member, '2027-04-08T09:00:00.000Z', about({ title: 'Noget nyt' }))).at(-1)).toBe(
    'P-3 Noget nyt: proposed',
  )
})

test('G18 only what differs is changed, and both are kept', () => {
  expect(called().would(member, at, amended({ title: words.title, minutes: 45 }))).toMatchObject([
    { type: 'ItemAmended', id: 'P-1', before: { minutes: charter.itemMinutes }, after: { minutes: 45 } },
  ])
  const [changed] = itemsOf(called().wants(member, at, amended({ minutes: 45, presenter: 'Pia' })))
  expect(changed).toMatchObject({ title: words.title, minutes: 45, presenter: 'Pia' })
})

test('G18 a change that changes nothing is none; a file alone is one', () => {
  expect(called().would(member, at, amended({ title: words.title, minutes: null, kind: null }))).toEqual([])
  const [event] = called().would(member, at, amended({}, [file]))
  expect(event).toMatchObject({ type: 'ItemAmended', before: {}, after: {}, added: [file] })
  expect(itemsOf(called().wants(member, at, amended({}, [file])))[0]?.attachments).toEqual([file])
})

test('G18 of several items only the one that is named is changed or taken back', () => {
  const two = called().wants(member, at, about({ title: 'Roller' }))
  expect(itemsOf(two.wants(member, at, amended({ minutes: 45 }))).map(each => each.minutes)).toEqual([45, 15])
  expect(only(two.wants(member, at, { type: 'WithdrawItem', id: 'P-2' }))).toEqual([
    'P-1 Navngivning af skemaer: proposed',
    'P-2 Roller: withdrawn',
  ])
})

test('G18 an item that was taken back is gone: taking it back again is nothing, and nobody changes or places it', () => {
  const gone = planned().wants(office, at, takenBack)
  expect(gone.would(member, at, takenBack)).toEqual([])
  for (const wish of [amended({ minutes: 45 }), { type: 'PlaceItem', id: 'P-1', placement: 'on-agenda' } as const])
    expect(gone.would(office, at, wish)).toMatchObject([{ type: 'WishRefused', refusal: 'no-such-item', about: 'P-1' }])
  expect(gone.would(office, at, { type: 'EditAgenda', edits: [{ do: 'add', item: 'P-1' }] })).toMatchObject([
    { refusal: 'no-such-item', about: 'P-1' },
  ])
})

test('G18 an item that did not come on the agenda may be changed while the agenda is out', () => {
  const late = { ...amended({ minutes: 45 }), id: 'P-2' }
  expect(sent().would(colleague, '2027-04-08T09:00:00.000Z', late)).toMatchObject([{ type: 'ItemAmended' }])
})

test('G25 nothing this time is said once, and an item takes it back', () => {
  const nothing = { type: 'DeclareNothingToAdd' } as const
  const said = planned().wants(member, at, nothing)
  expect(said.would(colleague, at, nothing)).toEqual([])
  expect(said.wants(colleague, at, about({ title: 'Alligevel' })).would(member, at, nothing)).toHaveLength(1)
})

test('G19 an addition must leave before the meeting begins, and no other meeting may have taken the item over', () => {
  const placed = { type: 'PlaceItem', id: 'P-2', placement: 'on-agenda' } as const
  expect(
    sent()
      .would(office, '2027-04-14T10:00:00.000Z', placed)
      .map(each => each.type),
  ).toEqual(['ItemPlaced', 'SupplementIssued'])
  expect(sent().would(office, '2027-04-14T11:00:00.000Z', placed)).toMatchObject([{ refusal: 'agenda-is-out' }])
  const moved = sent().comes(at, 'HandOnItems', { to: 2, ids: ['P-2'] })
  expect(moved.would(office, '2027-04-08T09:00:00.000Z', placed)).toMatchObject([{ refusal: 'agenda-is-out' }])
})

test('G19 an agenda that is drafted anew, for a meeting that moves, takes its additions along', () => {
  const placed = { type: 'PlaceItem', id: 'P-2', placement: 'on-agenda' } as const
  const { meeting } = sent().wants(office, '2027-04-08T09:00:00.000Z', placed)
  expect(meeting).toMatchObject({ edits: [{ do: 'add', item: 'P-2' }], agenda: { at: '2027-04-07T06:05:00.000Z' } })
})

test('a meeting that was never booked takes nothing', () => {
  expect(new Told().would(member, at, item)).toMatchObject([{ type: 'WishRefused', refusal: 'no-such-meeting' }])
  expect(only(cancelled())).toEqual(['P-1 Navngivning af skemaer: proposed'])
})

test('G28 an edit that changes nothing shows the agenda to whoever has not seen it, and once it has been seen does nothing', () => {
  const same = { type: 'EditAgenda', edits: [{ do: 'last', item: 'P-1' }] } as const
  const planning = '2027-04-01T09:00:00.000Z'
  expect(planned().would(office, planning, same)).toMatchObject([{ type: 'AgendaDrafted' }])
  expect(planned().wants(office, planning, same).would(office, planning, same)).toEqual([])
})
