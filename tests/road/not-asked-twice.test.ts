import { describe, expect, it } from 'vitest'
import { erfa } from '../support/charters.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const pia = 'pia.vestermark@lemvig.example'
const first = 'Blå er en dejlig farve.\nDen kunne bruges til skemaerne.'
const office = 'sekretariat@faelles.example'

describe('whoever answers our question in words that are not understood either', () => {
  const asked = async (from: string): Promise<Simulated> => {
    const world = await Simulated.start(erfa(), '2027-01-05T09:00')
    await april(world)
    await world.deliverUntil('2027-03-16T09:00')
    await world.receives({ from, subject: 'Hej', text: first })
    return world
  }
  const answer = (world: Simulated, from: string, text: string) =>
    world.receives({ from, to: world.replyTo(from, 'question') ?? '', subject: 'SV: Hej', text })

  it('is asked no second time: the secretariat gets both mails, and one word still says what it was', async () => {
    const world = await asked(pia)
    expect(await answer(world, pia, 'Det ved jeg ikke rigtigt, gul måske')).toMatchObject({
      outcome: 'accepted',
      reason: 'passed-on-to-the-secretariat',
    })
    expect(world.latest('passed-on')).toMatchObject({ words: `${first}\n\nDet ved jeg ikke rigtigt, gul måske` })
    expect(world.texts.filter(each => each.name === 'question')).toHaveLength(1)
    const to = world.replyTo(pia, 'remark-receipt') ?? ''
    await world.receives({ from: pia, to, subject: 'SV: Hej', text: 'Punkt' })
    expect(world.texts.filter(each => each.name === 'question')).toHaveLength(1)
  })
  it('is asked again where he is the secretariat, which has nobody behind it', async () => {
    const world = await asked(office)
    expect(await answer(world, office, 'Det ved jeg ikke rigtigt, gul måske')).toMatchObject({ outcome: 'asked' })
  })
  it('and a nod is no answer', async () => {
    const world = await asked(pia)
    expect(await answer(world, pia, 'Ok, fint')).toMatchObject({ outcome: 'asked' })
  })
})
