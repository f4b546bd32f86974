import { expect, test } from 'vitest'
import { idOf, movedTo, waitingItems } from '../../shared/meeting/carrying.ts'
import type { Item } from '../../shared/meeting/events.ts'
import { approved, booked, called, cancelled, held, out, planned, sent } from './phases.ts'
import { office, Told } from './told.ts'

const at = '2027-05-20T09:00:00.000Z'
const waiting = (told: Told) => waitingItems(told.meeting).map(each => each.id)
const itemsOf = (told: Told): readonly Item[] => (told.meeting.phase === 'unscheduled' ? [] : told.meeting.items)
const handedOn = (told: Told, ...ids: readonly string[]) => told.comes(at, 'HandOnItems', { to: 2, ids })

test('G51 a late item waits for the next meeting once this one has its agenda or is over, and one in time does not', () => {
  expect([called(), planned()].map(waiting)).toEqual([[], []])
  expect([sent(), held(), out(), approved()].map(waiting)).toEqual([['P-2'], ['P-2'], ['P-2'], ['P-2']])
})

test('G51 all items of a cancelled meeting wait, save those that were taken back', () => {
  expect(waiting(cancelled())).toEqual(['P-1'])
  expect(waiting(cancelled().wants(office, '2027-03-18T09:00:00.000Z', { type: 'WithdrawItem', id: 'P-1' }))).toEqual([])
  expect(waitingItems(new Told().meeting)).toEqual([])
})

test('G51 an item of which nobody said anything before the meeting was over waits', () => {
  const unsaid = planned().comes('2027-04-14T14:00:00.000Z', 'HoldMeeting')
  expect(waiting(unsaid)).toEqual(['P-1', 'P-2'])
})

test('G51 what has come to a later meeting waits no more, and is handed on once', () => {
  const moved = handedOn(held(), 'P-2')
  expect(waiting(moved)).toEqual([])
  expect(itemsOf(moved).map(each => each.carriedTo)).toEqual([null, 2])
  expect(itemsOf(moved.comes(at, 'HandOnItems', { to: 3, ids: ['P-2'] })).map(each => each.carriedTo)).toEqual([null, 2])
  expect([movedTo(moved.meeting, 'P-1'), movedTo(moved.meeting, 'P-2'), movedTo(moved.meeting, 'P-9')]).toEqual([null, 2, null])
  expect(movedTo(new Told().meeting, 'P-1')).toBeNull()
})

const takes = (told: Told, ...items: readonly Item[]) =>
  told.comes(at, 'TakeOverItems', { items: items.map(item => ({ meeting: 1, item })) })

test('G51 the next meeting takes them with new numbers, in time, and with what their senders said', () => {
  const [first, second] = itemsOf(held())
  const next = takes(called(), second!, first!)
  expect(itemsOf(next).slice(1)).toEqual([
    { ...second, id: 'P-2', status: 'proposed', late: false, carriedFrom: { meeting: 1, id: 'P-2' } },
    { ...first, id: 'P-3', status: 'proposed', late: false, carriedFrom: { meeting: 1, id: 'P-1' } },
  ])
  expect(idOf(next.meeting, { meeting: 1, id: 'P-1' })).toBe('P-3')
  expect([idOf(next.meeting, { meeting: 2, id: 'P-1' }), idOf(next.meeting, { meeting: 1, id: 'P-9' })]).toEqual([null, null])
  expect(idOf(new Told().meeting, { meeting: 1, id: 'P-1' })).toBeNull()
})

test('G51 a meeting takes them until its agenda is out', () => {
  const [item] = itemsOf(held())
  const taken = (told: Told) => itemsOf(takes(told, item!)).some(each => each.carriedFrom !== null)
  expect([booked(), called(), planned()].map(taken)).toEqual([true, true, true])
  expect([sent(), held(), out(), cancelled()].map(taken)).toEqual([false, false, false, false])
})
