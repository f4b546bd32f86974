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
