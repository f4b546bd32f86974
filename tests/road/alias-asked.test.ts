import { expect, it } from 'vitest'
import type { NetworkFiles } from '../../shared/road/world.ts'
import { erfa } from '../support/charters.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const pia = 'pia.vestermark@lemvig.example'
const atHome = 'pia.v@fjordmail.example'
const sanne = 'sanne.sekretaer@kontor.example'
const unclear = { subject: 'Hej', text: 'Blå er en dejlig farve.\nDen kunne bruges til skemaerne.' }

const files = (): NetworkFiles => ({
  ...erfa(),
  people: erfa().people.map(each => (each.email === pia ? { ...each, aliases: [atHome], delegates: [sanne] } : each)),
})

/** Somebody writes what nobody can place, and is asked; the answer comes from an address of its own. */
const answeredFrom = async (first: string, second: string) => {
  const world = await Simulated.start(files(), '2027-01-05T09:00')
  await april(world)
  await world.deliverUntil('2027-03-16T09:00')
  expect(await world.receives({ from: first, ...unclear })).toMatchObject({ outcome: 'asked' })
  const to = world.replyTo(first, 'question') ?? ''
  const ending = await world.receives({ from: second, to, subject: 'SV: Hej', text: 'Punkt' })
  await world.readsAgain()
  return [ending.outcome, ending.reason, (await world.meeting()).items.length]
}

it.each([
  ['the other address of the same person', atHome, atHome],
  ['the roster’s address, asked at the other', atHome, pia],
  ['the other address, asked at the roster’s', pia, atHome],
  ['somebody who may write for a person', sanne, sanne],
])('G12 our question is answered from %s', async (_, first, second) => {
  expect(await answeredFrom(first, second)).toEqual(['accepted', 'read-again-as-item', 1])
})

it.each([
  ['the delegate, asked of the person', pia, sanne],
  ['the person, asked of the delegate', sanne, pia],
])('G12 … and not from %s', async (_, first, second) => {
  expect(await answeredFrom(first, second)).toEqual(['refused', 'not-your-mail', 0])
})
