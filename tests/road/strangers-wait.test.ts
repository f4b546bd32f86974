import { describe, expect, it } from 'vitest'
import { erfa } from '../support/charters.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const office = 'sekretariat@faelles.example'
const vendor = { from: 'rikke.hald@datahjem.example', name: 'Rikke Hald', subject: 'Præsentation' }

const called = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-05T09:00')
  await april(world)
  await world.deliverUntil('2027-03-16T09:00')
  return world
}

const brings = async (world: Simulated, does: () => Promise<unknown>): Promise<readonly string[]> => {
  const before = world.letters.length
  await does()
  return world.letters.slice(before).map(({ letter, to }) => `${letter} → ${to.join(', ')}`)
}

const writes = (world: Simulated, id: string, text: string, from = vendor) =>
  brings(world, () => world.receives({ ...from, id, text }))
const answers = (world: Simulated, text: string) =>
  world.receives({ from: office, to: world.replyTo(office, 'held-mail')!, text })
const waiting = async (world: Simulated): Promise<number> => (await world.report()).held.length

describe('what a stranger writes while his first mail waits', () => {
  it('reaches the secretariat, and he hears that it waits too', async () => {
    const world = await called()
    await writes(world, 'a', 'Må vi få ti minutter på et møde?')
    expect(await writes(world, 'b', 'Jeg glemte at spørge, hvornår I skal vide det.')).toEqual([
      'held-mail → sekretariatet',
      'mail-held → rikke.hald@datahjem.example',
    ])
    expect(world.latest('held-mail')).toMatchObject({ earlier: 1, excerpt: expect.stringContaining('Jeg glemte at spørge') })
    expect(world.latest('mail-held')).toMatchObject({ earlier: 1 })
  })

  it('is settled with the first one, whichever of the questions is answered', async () => {
    const world = await called()
    await writes(world, 'a', 'Må vi få ti minutter på et møde?')
    await writes(world, 'b', 'Jeg glemte at spørge, hvornår I skal vide det.')
    await answers(world, 'Nej')
    expect(await waiting(world)).toBe(0)
    expect(world.latest('held-mail-answered')).toMatchObject({ yes: false })
  })

  it('is asked about anew after a no', async () => {
    const world = await called()
    await writes(world, 'a', 'Må vi få ti minutter på et møde?')
    await answers(world, 'Nej')
    expect(await writes(world, 'b', 'Må jeg så sende en folder?')).toEqual([
      'held-mail → sekretariatet',
      'mail-held → rikke.hald@datahjem.example',
    ])
    expect('earlier' in world.latest('held-mail')).toBe(false)
  })

  it('is shown five times, and a robot that answers everything is told twice', async () => {
    const world = await called()
    const told: string[] = []
    for (let n = 0; n < 8; n += 1) told.push(...(await writes(world, `n${n}`, `Sag ${n} er modtaget.`)))
    expect(told.filter(each => each.startsWith('held-mail'))).toHaveLength(5)
    expect(told.filter(each => each.startsWith('mail-held'))).toHaveLength(2)
    expect(world.latest('held-mail')).toMatchObject({ earlier: 4, isLast: true })
    // Kept all the same.
    expect(await waiting(world)).toBe(8)
  })

  it('of another stranger is a first mail', async () => {
    const world = await called()
    await writes(world, 'a', 'Må vi få ti minutter på et møde?')
    await writes(world, 'b', 'Vi vil også gerne.', { ...vendor, from: 'bo.lund@andre.example', name: 'Bo Lund' })
    expect('earlier' in world.latest('held-mail')).toBe(false)
  })
})
