import { expect, test } from 'vitest'
import { approvedDecisions, decisionsIn, deferredIn, minutesPoints } from '../../shared/meeting/decisions.ts'
import type { Item, MinutesPaper, MinutesPoint } from '../../shared/meeting/events.ts'
import { approved, called, out, planned, sent } from './phases.ts'
import type { Told } from './told.ts'
import { office } from './told.ts'

const point = (number: number, outcome: MinutesPoint['outcome'], told: Partial<MinutesPoint> = {}): MinutesPoint => ({
  number,
  item: `P-${number}`,
  title: `Emne ${number}`,
  text: '',
  conclusion: `Konklusion ${number}.`,
  outcome,
  ...told,
})
const minutes = (...points: readonly MinutesPoint[]) =>
  ({ version: 1, reading: { points, missing: [], next: null } }) as unknown as MinutesPaper
const item = (number: number, told: Partial<Item> = {}): Item =>
  ({ id: `P-${number}`, kind: 'D', status: 'on-agenda', ...told }) as Item

const log = (paper: MinutesPaper, ...items: readonly Item[]) =>
  decisionsIn(paper, items).map(each => `${each.number} ${each.text}`)

test('the decision log takes what was adopted, rejected or sent on, and nothing that was put off or not plainly said', () => {
  const paper = minutes(point(1, 'adopted'), point(2, 'rejected'), point(3, 'forwarded'), point(4, 'deferred'), point(5, null))
  expect(log(paper)).toEqual(['1 Konklusion 1.', '2 Konklusion 2.', '3 Konklusion 3.'])
  expect(log({ version: 1 } as MinutesPaper)).toEqual([])
})

test('what was only noted is a decision where the item was put to decision', () => {
  const paper = minutes(point(1, 'noted'), point(2, 'noted'), point(3, 'noted', { item: null }))
  expect(log(paper, item(1, { kind: 'B' }), item(2))).toEqual(['1 Konklusion 1.'])
  expect(log(minutes(point(1, 'deferred'), point(2, null)), item(1, { kind: 'B' }), item(2, { kind: 'B' }))).toEqual([])
})

test('an adopted recommendation stands in the log with its words, a rejected one without', () => {
  const recommended = { recommendation: 'Vi bruger fælles navne.' }
  const paper = minutes(point(1, 'adopted'), point(2, 'rejected'))
  expect(log(paper, item(1, recommended), item(2, recommended))).toEqual([
    '1 Konklusion 1. Vi bruger fælles navne.',
    '2 Konklusion 2.',
  ])
})

test('G51 put off are the items of the agenda that the minutes say so of', () => {
  const paper = minutes(point(1, 'deferred'), point(2, 'adopted'), point(3, 'deferred'))
  const items = [item(1), item(2), item(3, { status: 'withdrawn' })]
  expect(deferredIn(paper, { items }).map(each => each.id)).toEqual(['P-1'])
  expect(deferredIn(undefined, { items })).toEqual([])
})

test('decisions count from the approval on, and those of the version that was approved', () => {
  const decided = (told: Told) => {
    if (told.meeting.phase !== 'minutes-out' && told.meeting.phase !== 'approved') return []
    const papers = told.meeting.minutes.map(each => ({ ...each, ...minutes(point(1, 'adopted')), version: each.version }))
    const later = { ...papers[0]!, ...minutes(point(9, 'adopted')), version: 2 }
    return approvedDecisions({ ...told.meeting, minutes: [...papers, later] }).map(each => each.number)
  }
  expect([decided(out()), decided(approved())]).toEqual([[], [1]])
  const again = out()
    .wants(office, '2027-04-23T08:00:00.000Z', { type: 'ReissueMinutes' })
    .comes('2027-05-10T06:05:00.000Z', 'ApproveMinutes')
  const { meeting } = again
  if (meeting.phase !== 'approved') expect.unreachable()
  const [first, second] = meeting.minutes
  const versions = [
    { ...first!, ...minutes(point(1, 'adopted')), version: 1 },
    { ...second!, ...minutes(point(2, 'adopted')), version: 2 },
  ]
  expect(approvedDecisions({ ...meeting, minutes: versions }).map(each => each.number)).toEqual([2])
})

test('minutes are numbered as the agenda was; without one, as the items', () => {
  const of = (told: Told) => (told.meeting.phase === 'unscheduled' ? [] : minutesPoints(told.meeting))
  const numbered = of(sent())
  expect(numbered.map(each => each.number)).toEqual(numbered.map((_, at) => at + 1))
  expect(numbered.filter(each => each.item !== null)).toMatchObject([{ item: 'P-1', title: 'Navngivning af skemaer' }])
  expect(of(called())).toEqual([])
  const { meeting } = planned()
  const placed = meeting.phase === 'unscheduled' ? [] : meeting.items.map(each => ({ ...each, status: 'on-agenda' as const }))
  expect(minutesPoints({ agenda: null, items: placed })).toEqual([
    { number: 1, item: 'P-1', title: 'Navngivning af skemaer' },
    { number: 2, item: 'P-2', title: 'Roller' },
  ])
})
