import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const point = async (world: Simulated, from: string, title: string): Promise<readonly string[]> => {
  await world.receives({ from, subject: 'Punkt', text: `Punkt: ${title}` })
  return (world.latest('item-receipt').alike ?? []).map(each => each.id)
}

test('G18 the receipt names an earlier item that looks alike, and no other', async () => {
  const world = await Simulated.start(erfa(), '2027-01-05T09:00')
  await april(world)
  await world.deliverUntil('2027-03-16T09:00')
  expect(await point(world, 'pia.vestermark@lemvig.example', 'Navngivning af skemaer')).toEqual([])
  expect(await point(world, 'aase.lyngfelt@aarhus.example', 'Ny vejledning til borgerne')).toEqual([])
  expect(await point(world, 'soeren.baekmose@favrskov.example', 'Fælles navngivning af skemaer')).toEqual(['P-1'])
  expect(await point(world, 'trine.kilenhoej@struer.example', 'Skemaer på engelsk')).toEqual([])
})
