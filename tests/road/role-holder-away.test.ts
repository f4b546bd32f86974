import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { chair, chairColleague, member, minuteTaker, minuteTakerColleague, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { apology, april } from '../support/wishes.ts'

const called = async (at = '2027-04-08T10:00'): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-02-01T08:00')
  await april(world)
  await world.until(at)
  return world
}
const declined = { type: 'GiveApology', substitute: null, via: 'calendar' } as const
const latest = (world: Simulated) => world.letters.at(-1)

test('G57 the minute-taker declines: the secretariat and the municipality hear of it the same day, and swap by one reply', async () => {
  const world = await called()
  await world.wants(minuteTaker, declined)
  expect(latest(world)).toEqual({
    letter: 'role-holder-away',
    to: [office, minuteTaker, minuteTakerColleague],
    leaves: '2027-04-08T10:00',
  })
  expect(world.latest('role-holder-away')).toMatchObject({
    who: 'Kim Tangbjerg',
    organisation: 'Skanderborg Kommune',
    role: 'minuteTaker',
    others: ['Birgit Sølvager'],
  })
  const kim = 'kim.tangbjerg@skanderborg.example'
  const to = world.replyTo(kim, 'role-holder-away') ?? ''
  const received = await world.receives({ from: kim, to, text: 'Kan vi bytte?', subject: 'SV: afbud fra referenten' })
  expect(received).toMatchObject({ outcome: 'accepted', commands: ['ProposeRoleSwap'] })
  expect(world.letters.slice(-2).map(each => each.letter)).toEqual(['role-swap-receipt', 'role-swap-proposal'])
})

test('G57 at night it leaves the next working morning; and the chair is one who is missed, too', async () => {
  const world = await called('2027-04-08T22:00')
  await world.wants(chair, apology())
  expect(latest(world)).toEqual({ letter: 'role-holder-away', to: [office, chair, chairColleague], leaves: '2027-04-09T08:05' })
  await world.wants(chairColleague, apology())
  expect(world.latest('role-holder-away')).toMatchObject({ role: 'chair', others: [] })
})

test('G57 nobody is troubled where a substitute is named, the role is another’s, or no roles have been told', async () => {
  const world = await called()
  await world.wants(minuteTaker, apology('Birgit Sølvager'))
  await world.wants(member, apology())
  expect(world.texts.map(each => each.name)).not.toContain('role-holder-away')
  const early = await called('2027-02-02T10:00')
  await early.wants(minuteTaker, apology())
  expect(early.texts.map(each => each.name)).not.toContain('role-holder-away')
})
