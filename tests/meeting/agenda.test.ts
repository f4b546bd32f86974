import { expect, test } from 'vitest'
import { draftAgenda, sameAgenda } from '../../shared/meeting/agenda.ts'
import type { AgendaEdit, Item } from '../../shared/meeting/events.ts'
import type { OnTheBooks } from '../../shared/meeting/state.ts'
import { supplementBy } from '../../shared/meeting/supplement.ts'
import { erfa, smallEnglish } from '../support/charters.ts'

const { charter } = erfa()
const english = smallEnglish().charter

const item = (id: string, told: Partial<Item> = {}): Item =>
  ({ id, title: `Emne ${id}`, minutes: 20, kind: 'D', status: 'proposed', late: false, ...told }) as Item

/** 14 April 2027 from 13 to 16, with the items P-1, P-2 and P-3. */
const meeting = (told: Partial<OnTheBooks> = {}): OnTheBooks =>
  ({
    start: '2027-04-14T11:00:00.000Z',
    end: '2027-04-14T14:00:00.000Z',
    items: [item('P-1'), item('P-2'), item('P-3')],
    edits: [],
    draft: null,
    agenda: null,
    ...told,
  }) as unknown as OnTheBooks

const order = (edits: readonly AgendaEdit[], told: Partial<OnTheBooks> = {}): readonly string[] =>
  draftAgenda(meeting(told), charter, edits).slots.flatMap(slot => (slot.item === null ? [] : [`${slot.item} ${slot.minutes}`]))

test('G27 the items stand in the order in which they came, those in time and those that were taken on', () => {
  const items = [
    item('P-1'),
    item('P-2', { late: true }),
    item('P-3', { late: true, status: 'on-agenda' }),
    item('P-4', { status: 'next-meeting' }),
    item('P-5', { status: 'withdrawn' }),
  ]
  expect(order([], { items })).toEqual(['P-1 20', 'P-3 20'])
})

test.each<[string, AgendaEdit, readonly string[]]>([
  ['first', { do: 'first', item: 'P-3' }, ['P-3 20', 'P-1 20', 'P-2 20']],
  ['last', { do: 'last', item: 'P-1' }, ['P-2 20', 'P-3 20', 'P-1 20']],
  ['before another', { do: 'before', item: 'P-3', other: 'P-2' }, ['P-1 20', 'P-3 20', 'P-2 20']],
  ['before the first', { do: 'before', item: 'P-3', other: 'P-1' }, ['P-3 20', 'P-1 20', 'P-2 20']],
  ['after another', { do: 'after', item: 'P-1', other: 'P-2' }, ['P-2 20', 'P-1 20', 'P-3 20']],
  ['last, when the other is not there', { do: 'before', item: 'P-1', other: 'P-9' }, ['P-2 20', 'P-3 20', 'P-1 20']],
  ['nowhere', { do: 'drop', item: 'P-2' }, ['P-1 20', 'P-3 20']],
  ['where it is, with other minutes', { do: 'minutes', item: 'P-2', minutes: 35 }, ['P-1 20', 'P-2 35', 'P-3 20']],
  ['nowhere, when nobody sent it', { do: 'add', item: 'P-9' }, ['P-1 20', 'P-2 20', 'P-3 20']],
])('G28 an edit puts an item %s', (_, edit, items) => expect(order([edit])).toEqual(items))

test.each<AgendaEdit['do']>(['add', 'last', 'first', 'before', 'after'])('G28 "%s" takes on an item that came late', how => {
  const items = [item('P-1'), item('P-2', { late: true })]
  const edit = { do: how, item: 'P-2', other: 'P-1' } as AgendaEdit
  const isAhead = how === 'first' || how === 'before'
  expect(order([edit], { items })).toEqual(isAhead ? ['P-2 20', 'P-1 20'] : ['P-1 20', 'P-2 20'])
})

test('G28 minutes that were changed stay with an item that is moved afterwards', () => {
  const edits: readonly AgendaEdit[] = [
    { do: 'minutes', item: 'P-1', minutes: 35 },
    { do: 'last', item: 'P-1' },
    { do: 'first', item: 'P-1' },
    { do: 'after', item: 'P-1', other: 'P-3' },
  ]
  expect(order(edits)).toEqual(['P-2 20', 'P-3 20', 'P-1 35'])
})

test('G28 an item that was taken back comes on no agenda, whatever an edit says', () => {
  const items = [item('P-1'), item('P-2', { status: 'withdrawn' })]
  expect(order([{ do: 'add', item: 'P-2' }], { items })).toEqual(['P-1 20'])
})

test('G27 the points follow each other from the beginning of the meeting, and what is too long is counted', () => {
  const { slots, totalMinutes, overflowMinutes } = draftAgenda(meeting(), charter)
  const standing = totalMinutes - 60
  expect(slots[0]?.from).toBe('13:00')
  expect(slots.slice(1).every((slot, at) => slot.from === slots[at]?.to)).toBe(true)
  expect(overflowMinutes).toBe(0)
  const long = meeting({ items: [item('P-1', { minutes: 181 - standing })] })
  expect(draftAgenda(long, charter)).toMatchObject({ totalMinutes: 181, overflowMinutes: 1 })
  const short = { ...long, end: '2027-04-14T13:00:00.000Z' }
  expect(draftAgenda(short, charter).overflowMinutes).toBe(61)
  const whole = { ...long, end: '2027-04-14T19:00:00.000Z' }
  expect(draftAgenda(whole, charter).overflowMinutes).toBe(181 - charter.meetings.maxMinutes)
})

test('G27 what an item is for stands on the agenda only where the charter asks for it', () => {
  const kindOf = (rules: typeof charter) => draftAgenda(meeting(), rules).slots.find(slot => slot.item === 'P-1')?.kind
  expect(kindOf({ ...charter, itemKinds: true })).toBe('D')
  expect(kindOf({ ...charter, itemKinds: false })).toBeNull()
})

test('G28 a new draft has the next number, and is the same agenda when it prints the same', () => {
  const first = draftAgenda(meeting(), charter)
  const second = draftAgenda(meeting({ draft: first }), charter)
  expect([first.version, second.version]).toEqual([1, 2])
  expect(sameAgenda(first, second)).toBe(true)
  expect(sameAgenda(null, second)).toBe(false)
  expect(sameAgenda(first, draftAgenda(meeting(), charter, [{ do: 'drop', item: 'P-2' }]))).toBe(false)
})

const at = '2027-04-12T08:00:00.000Z'
const late = item('P-4', { late: true, minutes: 10 })

test('G19 an item that comes when the agenda is out follows the others; what stands after it begins later', () => {
  const agenda = draftAgenda(meeting(), charter)
  const [event] = supplementBy(late, meeting({ agenda: { at, agenda } }), at, charter)
  if (event?.type !== 'SupplementIssued') expect.unreachable()
  const before = agenda.slots.map(slot => slot.title)
  const place = before.indexOf('Emne P-3') + 1
  expect(event.items).toEqual(['P-4'])
  expect(event.agenda).toMatchObject({ version: 2, totalMinutes: agenda.totalMinutes + 10, overflowMinutes: 0 })
  expect(event.agenda.slots.map(slot => slot.title)).toEqual([...before.slice(0, place), 'Emne P-4', ...before.slice(place)])
  expect(event.agenda.slots.slice(0, place)).toEqual(agenda.slots.slice(0, place))
})

test('G19 on an agenda without items it stands where the charter puts items', () => {
  for (const rules of [charter, english]) {
    const empty = meeting({ items: [] })
    const agenda = draftAgenda(empty, rules)
    const [event] = supplementBy(late, { ...empty, agenda: { at, agenda } }, at, rules)
    if (event?.type !== 'SupplementIssued') expect.unreachable()
    const full = draftAgenda(meeting({ items: [item('P-4', { minutes: 10 })] }), rules)
    expect(event.agenda.slots.map(slot => slot.title)).toEqual(full.slots.map(slot => slot.title))
  }
})

test('G19 where the charter names its points otherwise by then, it stands after the last item, and at the end where there is none', () => {
  const renamed = { ...charter, agenda: charter.agenda.map(point => ({ ...point, title: `${point.title} (nyt)` })) }
  const place = (items: readonly Item[]) => {
    const agenda = draftAgenda(meeting({ items }), charter)
    const [event] = supplementBy(late, meeting({ items, agenda: { at, agenda } }), at, renamed)
    return event?.type === 'SupplementIssued'
      ? event.agenda.slots.findIndex(slot => slot.item === 'P-4') - agenda.slots.length
      : null
  }
  expect([place([item('P-1')]), place([])]).toEqual([-1, 0])
  const first = {
    version: 1,
    slots: draftAgenda(meeting({ items: [item('P-1')] }), charter).slots.slice(2),
    totalMinutes: 25,
    overflowMinutes: 0,
  }
  const [event] = supplementBy(late, meeting({ agenda: { at, agenda: first } }), at, renamed)
  expect(event?.type === 'SupplementIssued' && event.agenda.slots.map(slot => slot.item)).toEqual(['P-1', 'P-4', null])
})

test('G19 nothing is sent twice, and nothing is added to an agenda that is not out', () => {
  const agenda = draftAgenda(meeting(), charter)
  expect(supplementBy(item('P-3'), meeting({ agenda: { at, agenda } }), at, charter)).toEqual([])
  expect(supplementBy(late, meeting(), at, charter)).toEqual([])
})
