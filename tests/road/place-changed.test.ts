import { expect, test } from 'vitest'
import { parseMail } from '../../shared/mail/parse.ts'
import { erfa } from '../support/charters.ts'
import { office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const secretariat = 'sekretariat@faelles.example'
const aase = 'aase.lyngfelt@aarhus.example'
const link = 'https://teams.example/l/ny-123'

const called = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until('2027-03-16T09:00')
  return world
}
const says = (world: Simulated, text: string) => world.receives({ from: secretariat, subject: 'Mødet', text })
const answersYes = async (world: Simulated) => {
  const to = world.replyTo(secretariat, 'meeting-needs-yes') ?? ''
  await world.receives({ from: secretariat, to, subject: 'SV: ERFA', text: 'ja' })
  await world.readsAgain()
}
const readBy = async (world: Simulated, address: string): Promise<string> => {
  await world.deliver()
  const parsed = await parseMail(world.sent.findLast(mail => mail.to === address)?.raw ?? new Uint8Array())
  return (parsed.ok ? parsed.mail.text : null) ?? ''
}

test('G07 a link that is said to be new is shown to the secretariat, and told to the network after its yes, with nothing else changed', async () => {
  const world = await called()
  const before = await world.meeting()
  const said = `Det gamle link virker ikke. Brug det her i stedet, og giv de andre besked: ${link}`
  expect(await says(world, said)).toMatchObject({ outcome: 'held', reason: 'meeting-needs-yes' })
  expect((await world.meeting()).place).toBe(before.place)
  const asked = await readBy(world, secretariat)
  expect(asked).toContain('Skal mødet have et nyt sted?')
  expect(asked).toContain(link)
  expect(asked).not.toContain('Planen')

  const letters = world.letters.length
  await answersYes(world)
  const { place, start, end, deadlines, roles } = await world.meeting()
  expect(place).toBe(`Teams: ${link}`)
  expect({ start, end, deadlines, roles }).toEqual({
    ...{ start: before.start, end: before.end, deadlines: before.deadlines, roles: before.roles },
  })
  const told = world.letters.slice(letters)
  expect(told.map(each => each.letter)).toEqual(['meeting-scheduled', 'meeting-moved'])
  expect(told[0]?.to).toEqual([office])
  const news = await readBy(world, aase)
  expect(news).toContain('Her er linket til mødet')
  expect(news).toContain(link)
  expect(news).not.toContain('De nye frister')
  expect(news).not.toContain('Før:')
})

test('G07 a link in the place of one that was told is the new one, and the old one no longer counts', async () => {
  const world = await called()
  await says(world, `Her er linket til mødet, giv de andre besked: ${link}`)
  await answersYes(world)
  const other = 'https://teams.example/l/ny-456'
  await says(world, `Det gamle link virker ikke. Brug det her i stedet, og giv de andre besked: ${other}`)
  await answersYes(world)
  expect((await world.meeting()).place).toBe(`Teams: ${other}`)
  const news = await readBy(world, aase)
  expect(news).toContain('Mødet har fået et nyt link')
  expect(news).toContain(other)
  expect(news).not.toContain(link)
})

test('a place that is said once more changes nothing', async () => {
  const world = await called()
  await says(world, 'Mødet holdes på Herning Rådhus i stedet')
  await answersYes(world)
  const letters = world.letters.length
  const again = await says(world, 'Mødet holdes på Herning Rådhus i stedet')
  expect(again).toMatchObject({ commands: [] })
  expect(world.letters.slice(letters).map(each => each.letter)).not.toContain('meeting-moved')
})
