import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { replayed } from '../support/replayed.ts'
import { instant, Simulated } from '../support/simulated.ts'

const mette = 'mette.fursand@skive.example'
const at = (time: string) => instant(time, erfa())
const differences = ({ world, store, files }: Simulated) => replayed(world, files.charter.id, store.causes.values())

/** Mette has asked how things stand, and her mailbox is gone when the answer comes. */
const refused = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-02-01T09:00')
  await world.receives({ from: mette, subject: 'status', text: 'status' })
  world.transport = () => ({ type: 'failed', detail: '550 5.1.1 no such user' })
  return world
}

test('P7 a refusal that was noted comes again', async () => {
  const world = await refused()
  await world.deliver()
  expect(world.deliveriesOf('status')).toMatchObject([{ state: 'failed' }])
  expect(await differences(world)).toEqual([])
})

test('P7 and so does one that was noted by a process that died before it was settled', async () => {
  const world = await refused()
  world.world.outbox.record = async () => {
    throw new Error('the power failed')
  }
  await expect(world.deliver()).rejects.toThrow('the power failed')
  const next = world.beside()
  await next.world.outbox.expireClaims(at('2027-02-01T09:30'))
  expect(next.deliveriesOf('status')).toMatchObject([{ state: 'uncertain', detail: 'nobody noted how the sending ended' }])
  expect(await differences(next)).toEqual([])
})

test('P7 what was stored otherwise than it came is found', async () => {
  const world = await refused()
  await world.deliver()
  const members = [...world.store.streams.values()].flat()
  const noted = members.find(each => each.type === 'MemberSuspended')
  Object.assign(noted ?? {}, { person: 'somebody-else' })
  expect(await differences(world)).toEqual([expect.stringContaining('stored MemberSuspended, rebuilt MemberSuspended')])
})

test('P7 many mails that one yes lets be read, one of them later than those behind it, are read again in the order in which they were', async () => {
  const world = await Simulated.start(erfa(), '2027-02-01T09:00')
  await world.passes(5)
  const from = 'nina.nyholm@lemvig.example'
  const office = 'sekretariat@faelles.example'
  await world.receives({ from: office, subject: 'Nyt møde', text: 'Nyt møde 14. april 2027 kl. 13-16, Teams' })
  for (let n = 0; n < 100; n += 1) await world.receives({ from, id: `n${n}`, subject: 'Punkt', text: `Punkt: Emne ${n}` })
  await world.receives({ from: office, to: world.replyTo(office, 'held-mail') ?? '', text: 'ja' })
  const { commit } = world.world.log
  let writes = 0
  world.world.log.commit = async write => {
    writes += 1
    if (writes === 2) throw new Error('the power failed')
    return commit.call(world.world.log, write)
  }
  await expect(world.readsAgain()).rejects.toThrow('the power failed')
  const next = world.beside()
  await next.passes(60)
  await next.readsAgain()
  const times = [...next.store.causes.values()].filter(({ key }) => key.endsWith('/yes')).map(({ at }) => at)
  // Of the first effect's three mails the second failed, and held up none behind it.
  expect([times.length, times.filter(each => each === times[0]).length]).toEqual([100, 2])
  expect((await next.meeting()).items).toHaveLength(100)
  expect(await differences(next)).toEqual([])
})
