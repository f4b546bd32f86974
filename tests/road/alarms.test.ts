import { expect, test } from 'vitest'
import { sweep, wake } from '../../shared/secretary.ts'
import { erfa } from '../support/charters.ts'
import { Simulated } from '../support/simulated.ts'
import { april, move } from '../support/wishes.ts'

const booked = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  return world
}

test('G10 an alarm that rings in two processes at once calls once', async () => {
  const world = await booked()
  const other = world.beside()
  const before = world.letters.length
  await Promise.all([
    world.rings('call-for-items', '2027-03-15T08:05'),
    other.rings('call-for-items', '2027-03-15T08:05'),
    other.rings('call-for-items', '2027-03-15T08:05', '2027-03-15T08:06'),
  ])
  expect(world.letters.slice(before).map(each => each.letter)).toEqual(['call-for-items'])
})

test('G09 an alarm of the old date is stale, and logged as such', async () => {
  const world = await booked()
  await world.wants('sekretariatet', move('2027-05-12T13:00', '16:00'))
  expect(await world.rings('call-for-items', '2027-03-15T08:05')).toBe('stale')
  expect(world.logged.at(-1)).toBe('stale')
})

test('G28 alarms that were held up ring in any order: once the agenda is out nobody is called or reminded any more', async () => {
  const world = await booked()
  await world.rings('agenda-due', '2027-04-07T08:05')
  expect(world.letters.at(-1)?.letter).toBe('agenda')
  expect(await world.rings('call-for-items', '2027-03-15T08:05', '2027-04-07T08:06')).toBe('stale')
  expect(await world.rings('items-reminder', '2027-03-24T08:05', '2027-04-07T08:06')).toBe('stale')
  expect((await world.meeting()).phase).toBe('agenda-out')
})

test('an alarm that rings before its time stays set', async () => {
  const world = await booked()
  expect(await world.rings('call-for-items', '2027-03-15T08:05', '2027-03-14T08:05')).toBe('stale')
  expect(world.logged.at(-1)).toBe('alarm-before-its-time')
  await world.until('2027-03-15T08:05')
  expect(world.letters.at(-1)?.letter).toBe('call-for-items')
})

test('a lost alarm heals itself: the sweep sets what should exist, once', async () => {
  const world = await booked()
  const alarms = new Map(world.store.alarms)
  world.store.alarms.clear()
  expect(await sweep(world.world)).toBe(alarms.size)
  expect(new Map([...world.store.alarms].toSorted())).toEqual(new Map([...alarms].toSorted()))
  expect(await sweep(world.world)).toBe(0)
})

test('an alarm for a network that is no longer there is put away', async () => {
  const world = await booked()
  const alarm = { network: 'gone', stream: 'network', name: 'digest', at: '2027-02-02T08:05:00.000Z' } as const
  expect(await wake(world.world, alarm, alarm.at)).toBe('stale')
  expect(world.logged.at(-1)).toBe('alarm-for-unknown-network')
})
