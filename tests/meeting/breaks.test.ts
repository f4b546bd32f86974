import { expect, test } from 'vitest'
import { draftAgenda } from '../../shared/meeting/agenda.ts'
import { minutesPoints } from '../../shared/meeting/decisions.ts'
import type { AgendaDraft, AgendaEdit, BreakPlace, Item } from '../../shared/meeting/events.ts'
import type { OnTheBooks } from '../../shared/meeting/state.ts'
import { supplementBy } from '../../shared/meeting/supplement.ts'
import { erfa, smallEnglish } from '../support/charters.ts'

const { charter } = erfa()
const [round = ''] = charter.agenda.map(each => each.title)

const item = (id: string): Item => ({ id, title: `Emne ${id}`, minutes: 20, kind: 'D', status: 'proposed', late: false }) as Item

/** 14 April 2027 from 13 to 16: 38 + 15 minutes, the items P-1, P-2 and P-3 of 20, and 5 more. */
const meeting = (told: Partial<OnTheBooks> = {}): OnTheBooks =>
  ({
    ...{ start: '2027-04-14T11:00:00.000Z', end: '2027-04-14T14:00:00.000Z', items: ['P-1', 'P-2', 'P-3'].map(item) },
    ...{ edits: [], draft: null, agenda: null },
    ...told,
  }) as unknown as OnTheBooks

const pause = (place: BreakPlace, minutes = 10): AgendaEdit => ({ do: 'break', minutes, place })
const told = ({ slots }: AgendaDraft): readonly string[] =>
  slots.slice(1, -1).map(slot => (slot.isBreak ? `${slot.title} ${slot.minutes}` : (slot.item ?? '–')))
const drafted = (...edits: readonly AgendaEdit[]): AgendaDraft => draftAgenda(meeting(), charter, edits)

test.each<[string, readonly AgendaEdit[], readonly string[]]>([
  ['after an item', [pause({ after: 'P-1' })], ['–', 'P-1', 'Pause 10', 'P-2', 'P-3']],
  ['before an item', [pause({ before: 'P-1' })], ['–', 'Pause 10', 'P-1', 'P-2', 'P-3']],
  ['after a standing point', [pause({ after: round })], ['Pause 10', '–', 'P-1', 'P-2', 'P-3']],
  ['as near to a time as two points meet', [pause({ near: '14:10' })], ['–', 'P-1', 'Pause 10', 'P-2', 'P-3']],
  ['never at either end', [pause({ near: '15:59' })], ['–', 'P-1', 'P-2', 'P-3', 'Pause 10']],
  ['two', [pause({ after: 'P-1' }), pause({ after: 'P-2' }, 5)], ['–', 'P-1', 'Pause 10', 'P-2', 'Pause 5', 'P-3']],
  ['a place has one', [pause({ after: 'P-1' }), pause({ before: 'P-2' }, 5)], ['–', 'P-1', 'Pause 5', 'P-2', 'P-3']],
  [
    'it stays where it is when items move',
    [pause({ after: 'P-1' }), { do: 'last', item: 'P-1' }],
    ['–', 'Pause 10', 'P-2', 'P-3', 'P-1'],
  ],
  ['and when its item waits', [pause({ after: 'P-2' }), { do: 'drop', item: 'P-2' }], ['–', 'P-1', 'Pause 10', 'P-3']],
  [
    'beside what is not there, behind the last',
    [{ do: 'drop', item: 'P-1' }, pause({ after: 'P-1' })],
    ['–', 'P-2', 'P-3', 'Pause 10'],
  ],
  ['none any more', [pause({ after: 'P-1' }), pause({ near: '14:10' }), { do: 'no-break' }], ['–', 'P-1', 'P-2', 'P-3']],
  [
    'none, and then one',
    [pause({ after: 'P-1' }), { do: 'no-break' }, pause({ after: 'P-3' })],
    ['–', 'P-1', 'P-2', 'P-3', 'Pause 10'],
  ],
])('G28 a break: %s', (_what, edits, wanted) => expect(told(drafted(...edits))).toEqual(wanted))

test('G28 a break takes its time, and the agenda may be too long by it', () => {
  const { slots, totalMinutes } = drafted(pause({ after: 'P-1' }))
  expect(totalMinutes).toBe(drafted().totalMinutes + 10)
  expect(slots.find(slot => slot.item === 'P-2')).toMatchObject({ from: '14:23', to: '14:43' })
  expect(drafted(pause({ after: 'P-1' }, 80)).overflowMinutes).toBe(18)
})

test('G28 a standing point has the length that was said of it last, and the others keep theirs', () => {
  const edits: readonly AgendaEdit[] = [28, 30].map(minutes => ({ do: 'standing', point: round, minutes }))
  expect(drafted(...edits).slots.slice(0, 2)).toMatchObject([
    { title: round, minutes: 30 },
    { minutes: 15, from: '13:30' },
  ])
  expect(drafted({ do: 'standing', point: 'Frokost', minutes: 30 }).slots).toEqual(drafted().slots)
})

test('G28 a break has its number on the agenda, and none in the minutes', () => {
  const agenda = drafted(pause({ after: 'P-1' }))
  const points = minutesPoints({ ...meeting(), agenda: { agenda, at: '', version: 1 } as unknown as OnTheBooks['agenda'] })
  expect(points.map(each => `${each.number} ${each.item ?? ''}`.trim())).toEqual(['1', '2', '3 P-1', '5 P-2', '6 P-3', '7'])
})

test('G36 what comes in afterwards leaves the break where everybody has read it', () => {
  const agenda = drafted(pause({ after: 'P-1' }))
  const out = meeting({ agenda: { agenda, at: '' } as unknown as OnTheBooks['agenda'] })
  const [issued] = supplementBy(item('P-4'), out, '2027-04-10T08:00:00.000Z', charter)
  expect(issued?.type === 'SupplementIssued' ? told(issued.agenda) : null).toEqual(['–', 'P-1', 'Pause 10', 'P-2', 'P-3', 'P-4'])
})

test('G28 in the language of the network', () =>
  expect(draftAgenda(meeting(), smallEnglish().charter, [pause({ after: 'P-1' })]).slots.find(slot => slot.isBreak)?.title).toBe(
    'Break',
  ))
