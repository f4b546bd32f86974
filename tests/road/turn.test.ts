import { expect, test } from 'vitest'
import { monday } from '../../bench/scale/country.ts'
import type { DueAlarm } from '../../shared/ports.ts'
import { inTurnOfNight, turnOf } from '../../shared/road/turn.ts'

const digest = (network: string, at = '2027-03-15T07:05:00.000Z'): DueAlarm => ({
  network,
  stream: 'network',
  name: 'digest',
  at,
})
const late = (alarm: DueAlarm, networks: number): number => (Date.parse(turnOf(alarm, networks)) - Date.parse(alarm.at)) / 1000

test('G41 the digests of a few networks ring at 08:05', () => {
  for (const networks of [1, 2, 20]) expect(turnOf(digest('erfa'), networks)).toBe('2027-03-15T07:05:00.000Z')
})

test('every other alarm rings on time, however many networks there are', () => {
  const call: DueAlarm = { network: 'erfa', stream: 'meeting/1', name: 'call-for-items', at: '2027-03-15T07:05:00.000Z' }
  expect(turnOf(call, 10_000)).toBe(call.at)
})

test('ten thousand digests are spread over as many seconds, none early and none after the window', () => {
  const seconds = Array.from({ length: 10_000 }, (_, n) => late(digest(`n${n}`), 10_000)).sort((a, b) => a - b)
  expect(seconds[0]).toBeGreaterThanOrEqual(0)
  expect(seconds.at(-1)).toBeLessThan(10_000)
  for (const share of [0.25, 0.5, 0.75]) expect((seconds[10_000 * share] ?? 0) / 10_000).toBeCloseTo(share, 1)
  expect(Math.max(...Array.from({ length: 2_000 }, (_, n) => late(digest(`n${n}`), 1_000_000)))).toBeLessThan(9 * 3600)
})

test('nobody is always the last: the lots are drawn anew every week, and the same for the same week', () => {
  const weeks = ['2027-03-15', '2027-03-22', '2027-03-30', '2027-04-05'].map(day =>
    late(digest('erfa', `${day}T07:05:00.000Z`), 10_000),
  )
  expect(new Set(weeks).size).toBe(4)
  expect(late(digest('erfa'), 10_000)).toBe(weeks[0])
})

test('in virtual time every letter of a Monday leaves in its window when digests are spread, and half of them do not otherwise', () => {
  const country = { networks: 2_000, people: 60, sesRate: 70, streams: 40, letterSeconds: 0.15, lanes: 8 }
  expect(monday({ ...country, spread: true }, 1).outsideWindow).toBe(0)
  expect(monday({ ...country, sesRate: 14, spread: false }, 1).outsideWindow).toBeGreaterThan(0)
})

test.each(['2027-03-01', '2028-02-20', '2030-12-24'])(
  'a sweep that comes no further than a fifth has been everywhere in a fortnight, from %s on',
  first => {
    const all = Array.from({ length: 10_000 }, (_, n) => n)
    const seen = new Set<number>()
    for (let night = 0; night < 14; night += 1) {
      const at = new Date(Date.parse(`${first}T02:10:00.000Z`) + night * 86_400_000).toISOString()
      for (const network of inTurnOfNight(all, at).slice(0, 2_000)) seen.add(network)
    }
    expect(seen.size).toBe(10_000)
  },
)

test('and where it comes round, every night everybody has a turn, once', () => {
  for (const night of ['2027-03-01', '2027-03-02', '2027-03-03'])
    expect(inTurnOfNight(['a', 'b', 'c'], `${night}T02:10:00.000Z`).toSorted()).toEqual(['a', 'b', 'c'])
  expect(inTurnOfNight([], '2027-03-01T02:10:00.000Z')).toEqual([])
})
