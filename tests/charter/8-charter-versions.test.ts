import { expect } from 'vitest'
import { charter } from '../support/charter-sentences.ts'
import { erfa, smallEnglish } from '../support/charters.ts'
import { english, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april, book, harbourApril, minutes, numbered, sendMinutes } from '../support/wishes.ts'

const rules = erfa().charter
/** Seven days for comments, and a ring that begins with Viborg. */
const changed = {
  ...erfa(),
  charter: {
    ...rules,
    version: '2',
    sha256: '2'.repeat(64),
    ring: [...(rules.ring ?? [])].reverse(),
    deadlines: { ...rules.deadlines, commentsDue: { days: 7, rolls: 'forward' }, commentsHalfway: null },
  },
} as const

charter('§8.8', 'G01 fourteen days for the meeting that was booked before, seven for the one after', async () => {
  const before = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(before)
  await before.until('2027-03-20T09:00')
  const world = await before.restartedWith(changed)
  await world.wants(office, numbered(2, book('2027-09-15T13:00', '16:00')), 2)
  for (const [number, day] of [
    [1, '2027-04-15'],
    [2, '2027-09-16'],
  ] as const) {
    await world.until(`${day}T10:00`)
    await world.wants(office, minutes(), number)
    await world.wants(office, sendMinutes, number)
  }
  const { meetings } = await world.report()
  expect(meetings.map(({ number, minutes: paper }) => [number, paper?.commentsDueAt])).toEqual([
    [1, '2027-04-29T23:59:00+02:00'],
    [2, '2027-09-23T23:59:00+02:00'],
  ])
})

charter('§8.8', 'the roles too, from the booking on', async () => {
  const before = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(before)
  const world = await before.restartedWith(changed)
  await world.until('2027-03-15T08:05')
  expect(world.latest('call-for-items').meeting.roles).toEqual({ chair: 'Lemvig Kommune', minuteTaker: 'Skanderborg Kommune' })
  expect((await world.report()).charter.version).toBe('2')
})

charter('§8.8', 'asked twice: the same file again changes nothing', async () => {
  const before = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(before)
  const streams = [...before.store.streams]
  const world = await before.restartedWith(erfa())
  expect([...world.store.streams]).toEqual(streams)
})

charter('§8.8', 'in the second network', async () => {
  const { charter: small, people } = smallEnglish()
  const before = await Simulated.start(smallEnglish(), '2027-01-04T09:00')
  await harbourApril(before)
  const commentsDue = { days: 20, rolls: 'forward' } as const
  const later = { ...small, version: '4', sha256: '4'.repeat(64), deadlines: { ...small.deadlines, commentsDue } }
  const world = await before.restartedWith({ charter: later, people })
  await world.until('2027-04-06T10:00')
  await world.wants(english.member, minutes())
  await world.wants(english.office, sendMinutes)
  expect((await world.meeting()).minutes?.commentsDueAt).toBe('2027-04-13T23:59:00+01:00')
})
