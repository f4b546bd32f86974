import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { newcomer, stranger } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const sekretariat = 'sekretariat@faelles.example'
const says = (world: Simulated, letter: 'held-mail' | 'which-organisation', text: string) =>
  world.receives({ from: sekretariat, to: world.replyTo(sekretariat, letter) ?? 'nobody asked', subject: 'SV: ERFA', text })
const called = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until('2027-03-16T09:00')
  return world
}

test('G12 the secretariat that lets a newcomer in, and says whom she replaces, reads that the list still has that one', async () => {
  const world = await called()
  await world.receives({ from: newcomer.address, name: newcomer.name, text: 'Vi har et punkt: Arkiv, 10 min.' })
  const members = (await world.report()).members.length
  expect(await says(world, 'held-mail', 'Ja, hun afløser Bo Hansen.')).toMatchObject({ outcome: 'accepted' })
  expect(world.latest('held-mail-answered')).toMatchObject({ yes: true, replaced: 'Bo Hansen' })
  expect((await world.report()).members).toHaveLength(members + 1)
  await world.deliver()
  const read = Buffer.from(world.sent.findLast(mail => mail.to === sekretariat)?.raw ?? []).toString()
  expect(read).toContain('Tag Bo Hansen af listen')
  expect(read).not.toContain('beh=C3=B8ver ikke g=C3=B8re mere')
})

test('G12 also where the municipality had to be asked for first', async () => {
  const world = await called()
  await world.receives({ from: stranger.address, name: stranger.name, text: 'Vi har et punkt: Arkiv, 10 min.' })
  expect(await says(world, 'held-mail', 'Ja, hun afløser Bo Hansen.')).toMatchObject({
    outcome: 'asked',
    reason: 'which-organisation',
  })
  expect(await says(world, 'which-organisation', 'Skive')).toMatchObject({ outcome: 'accepted' })
  expect(world.latest('held-mail-answered')).toMatchObject({ organisation: 'Skive Kommune', replaced: 'Bo Hansen' })
})

test('G12 a plain yes has nothing to add', async () => {
  const world = await called()
  await world.receives({ from: newcomer.address, name: newcomer.name, text: 'Vi har et punkt: Arkiv, 10 min.' })
  await says(world, 'held-mail', 'Ja')
  expect(world.latest('held-mail-answered')).not.toHaveProperty('replaced')
})
