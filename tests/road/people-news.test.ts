import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const mette = 'mette.fursand@skive.example'
const leaving =
  'Jeg stopper i Skive den 1. maj.\nMin afløser er Kim Lund, kim.lund@skive.example.\n\nVenlig hilsen\nMette Fursand'

/** The call for items has gone out. */
const called = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until('2027-03-16T09:00')
  return world
}
const answers = (world: Simulated, text: string, letter: 'call-for-items' | 'question' = 'call-for-items') =>
  world.receives({ from: mette, to: world.replyTo(mette, letter) ?? '', subject: 'SV: ERFA', text })
const since = (world: Simulated, before: number) => world.letters.slice(before).map(each => `${each.letter} ${each.to}`)

test('G61 a member who leaves is heard by the secretariat, with the words that were written, and brings no item', async () => {
  const world = await called()
  const before = world.letters.length
  expect(await answers(world, leaving)).toMatchObject({ outcome: 'asked', reason: 'about-people' })
  expect(since(world, before)).toEqual([`question mette.fursand`, `passed-on ${office}`])
  expect(world.latest('passed-on')).toMatchObject({
    what: 'people',
    who: { address: mette },
    words: 'Jeg stopper i Skive den 1. maj.\nMin afløser er Kim Lund, kim.lund@skive.example.',
  })
  expect((await world.meeting()).items).toEqual([])
  expect((await world.report()).members.find(each => each.id === 'mette.fursand')?.status).toBe('active')
})

test('G24 and when it was an item after all, one word makes it one', async () => {
  const world = await called()
  await answers(world, 'Kim Lund er ny kontaktperson')
  await answers(world, 'Punkt', 'question')
  await world.readsAgain()
  expect((await world.meeting()).items.map(each => each.title)).toEqual(['Kim Lund er ny kontaktperson'])
})

test('G22 an automatic reply that does not say so gets one answer a day, and the secretariat is not asked to look at each', async () => {
  const world = await called()
  await answers(world, 'Jeg er stoppet i Skive. Kontakt fremover Kim Lund.')
  await world.passes(5)
  const before = world.letters.length
  await answers(world, 'Jeg er stoppet i Skive. Kontakt fremover Kim Lund.\n', 'question')
  expect(since(world, before)).toEqual([`passed-on ${office}`])
  expect(world.latest('passed-on')).toMatchObject({ what: 'people' })
})
