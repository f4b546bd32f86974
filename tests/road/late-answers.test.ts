import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { newcomer } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const from = 'sekretariat@faelles.example'
const held = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-02-01T09:00')
  await april(world)
  await world.until('2027-03-24T11:00')
  const { address, name } = newcomer
  await world.receives({ from: address, name, subject: 'Punkt', text: 'Punkt: Fuldmagter, 20 min.' })
  return world
}
const answer = async (world: Simulated, text: string): Promise<void> => {
  await world.receives({ from, to: world.replyTo(from, 'held-mail') ?? '', subject: 'SV: ERFA', text })
  await world.readsAgain()
}

test('O7 colleagues read no day to answer by once it is past', async () => {
  const world = await held()
  await world.until('2027-03-30T12:00')
  await answer(world, 'Ja, hun afløser Bo.')
  expect(world.latest('colleague-answered').until?.on).toBe('2027-03-30')
  const late = await held()
  await late.until('2027-04-20T10:00')
  await answer(late, 'Ja, undskyld det sene svar')
  expect(late.latest('colleague-answered').until).toBeNull()
})

test('G23 a no after the yes is told that the first answer counts', async () => {
  const world = await held()
  await answer(world, 'Ja')
  await answer(world, 'Nej, alligevel ikke')
  expect(world.latest('already-noted')).toMatchObject({ command: 'SettleHeldMail' })
})
