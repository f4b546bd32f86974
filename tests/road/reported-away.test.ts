import { describe, expect, it } from 'vitest'
import { erfa } from '../support/charters.ts'
import { office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import * as wish from '../support/wishes.ts'

const aase = 'aase.lyngfelt@aarhus.example'

/** The agenda is out, and Åse of Aarhus answers it. */
const answering = async (text: string): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-02-01T09:00')
  await world.wants(office, wish.book('2027-04-14T13:00', '16:00'))
  await world.until('2027-04-08T10:00')
  await world.receives({ from: aase, to: world.replyTo(aase, 'agenda') ?? '', text })
  return world
}
const colleagueOf = (world: Simulated) =>
  world.files.people.find(each => each.organisation === 'Aarhus Kommune' && each.email !== aase)
const receiptsTo = (world: Simulated, address: string) =>
  [...world.store.effects.values()].flatMap(({ effect }) =>
    effect.kind === 'letter' && effect.letter.name === 'apology-receipt' && effect.to.some(each => each.address === address)
      ? [effect.letter]
      : [],
  )

describe('G26 whoever was reported away did not write, and is told who said so', () => {
  it('and one reply undoes it', async () => {
    const start = await answering('')
    const colleague = colleagueOf(start)
    if (colleague === undefined) throw new Error('Åse has no colleague')
    const [first = ''] = colleague.name.split(' ')
    const world = await answering(`${first} er blevet syg, så det bliver kun mig, der kommer.`)
    expect((await world.meeting()).apologies).toMatchObject([{ name: colleague.name }])
    expect(receiptsTo(world, aase)).toMatchObject([{ apology: { name: colleague.name } }])
    expect(receiptsTo(world, aase)[0]).not.toHaveProperty('reportedBy')
    expect(receiptsTo(world, colleague.email)).toMatchObject([{ reportedBy: 'Åse Lyngfelt' }])
    await world.receives({
      from: colleague.email,
      to: world.replyTo(colleague.email, 'apology-receipt') ?? '',
      text: 'Jeg kommer alligevel',
    })
    expect((await world.meeting()).apologies).toEqual([])
  })
  it('of two, each gets a letter of his own, and the writer one receipt', async () => {
    const world = await answering('Vi er desværre begge forhindret.')
    const colleague = colleagueOf(world)
    expect((await world.meeting()).apologies).toHaveLength(2)
    expect(receiptsTo(world, aase)).toMatchObject([{ apology: { name: 'Åse Lyngfelt' }, also: [colleague?.name] }])
    expect(receiptsTo(world, colleague?.email ?? '')).toMatchObject([{ reportedBy: 'Åse Lyngfelt' }])
  })
})

describe('G26 an apology that the secretariat passes on is its author’s', () => {
  const header = (from: string) =>
    `Fra: ${from}\nSendt: 12. april 2027 08:10\nTil: Sekretariatet <sekretariat@faelles.example>\nEmne: Mødet på onsdag`
  const passesOn = async (cover: string, from: string, words: string): Promise<Simulated> => {
    const world = await answering('Jeg deltager')
    await world.receives({
      from: world.files.charter.secretariat.address,
      to: world.files.charter.address,
      subject: 'VS: Mødet på onsdag',
      text: `${cover}\n\n${header(from)}\n\nHej\n\n${words}\n\nVenlig hilsen\nLone Engstrup\nHedensted Kommune\n`,
    })
    return world
  }
  const lone = 'Lone Engstrup <lone.engstrup@hedensted.example>'
  const away = 'Jeg kan desværre ikke komme til mødet den 14. april.'

  it.each(['Til din orientering', ''])('»%s« above it', async cover => {
    const world = await passesOn(cover, lone, away)
    expect((await world.meeting()).apologies).toMatchObject([{ name: 'Lone Engstrup' }])
    expect(receiptsTo(world, 'lone.engstrup@hedensted.example')).toMatchObject([{ reportedBy: expect.any(String) }])
  })
  it.each([
    ['words of its own above it', 'Skal vi finde en anden dag?', lone, away],
    ['somebody who is not on the roster', 'Til din orientering', 'Ukendt Person <ukendt@andet.example>', away],
    ['what is no apology', 'Til din orientering', lone, 'Jeg glæder mig til mødet den 14. april.'],
  ])('and not with %s', async (_what, cover, from, words) => {
    const world = await passesOn(cover, from, words)
    expect((await world.meeting()).apologies).toEqual([])
  })
})
