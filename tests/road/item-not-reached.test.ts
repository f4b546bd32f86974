import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { chair, member, minuteTaker, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april, item } from '../support/wishes.ts'

const emailOf = (id: string) => erfa().people.find(each => each.id === id)?.email ?? ''
const afterApril = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until('2027-03-16T09:00')
  await world.wants(member, item('Fuldmagter'))
  await world.wants(member, item('Skemaer'))
  await world.until('2027-04-15T09:00')
  return world
}
const says = (world: Simulated, who: string, text: string) => world.receives({ from: emailOf(who), subject: 'Efter mødet', text })

test.each([
  ['Vi nåede ikke P-1. Tag det med på næste møde.', ['P-1']],
  ['Vi nåede ikke punktet om fuldmagter, kan det komme på næste møde?', ['P-1']],
  ['P-1 blev udskudt til næste møde.', ['P-1']],
  ['Flyt P-1 til næste møde', ['P-1']],
  ['Fuldmagter skal på igen næste gang', ['P-1']],
  ['Vi nåede hverken P-1 eller P-2. De skal med næste gang.', ['P-1', 'P-2']],
  ['Vi nåede desværre ikke P-1 og P-2. Sæt dem på næste møde.', ['P-1', 'P-2']],
])('G51 the secretariat’s »%s« carries over %j', async (text, ids) => {
  const world = await afterApril()
  await says(world, office, text)
  const { items } = await world.meeting()
  expect(items.filter(({ status }) => status === 'next-meeting').map(({ id }) => id)).toEqual(ids)
  expect(world.letters.filter(each => each.letter === 'item-placed').length > 0).toBe(ids.length > 0)
})

test.each([
  'P-1 skal ikke på næste møde.',
  'Skal vi tage P-1 med på næste møde?',
  'Hvis vi nåede det, skal P-1 ikke med næste gang.',
  'Vi nåede det hele. God sommer!',
  'Vi vil gerne drøfte fuldmagter på næste møde',
  'Kan vi tage skemaer op på næste møde?',
  'Vi nåede ikke P-7. Tag det med på næste møde.',
])('G51 »%s« carries nothing over', async text => {
  const world = await afterApril()
  await says(world, office, text)
  expect((await world.meeting()).items.slice(0, 2).map(({ status }) => status)).toEqual(['on-agenda', 'on-agenda'])
})

test('G51 whoever else says so is heard by the secretariat, and nothing is moved', async () => {
  for (const who of [chair, minuteTaker, member]) {
    const world = await afterApril()
    expect((await says(world, who, 'Vi nåede ikke P-1. Tag det med på næste møde.')).commands, who).toEqual(['PassRemarkOn'])
    expect((await world.meeting()).items.map(({ status }) => status)).toEqual(['on-agenda', 'on-agenda'])
  }
})

test('G51 what was carried over stands in the next meeting when its items are asked for', async () => {
  const world = await afterApril()
  await says(world, office, 'Vi nåede ikke P-1. Tag det med på næste møde.')
  await says(world, office, 'Nyt møde 13. oktober 2027 kl. 13-16, Teams')
  await world.until('2027-09-14T09:00')
  expect((await world.meeting(2)).items.map(({ title }) => title)).toEqual(['Fuldmagter'])
  expect((await world.meeting(1)).items.map(({ title }) => title)).toEqual(['Fuldmagter', 'Skemaer'])
})
