import { describe, expect, test } from 'vitest'
import type { LetterName } from '../../shared/letters.ts'
import { erfa } from '../support/charters.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const mette = 'mette.fursand@skive.example'

/** Mette's item has been received. */
const received = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until('2027-03-16T09:00')
  await world.receives({
    from: mette,
    subject: 'Hej',
    text: 'Vi har et punkt: Snitflader\n\nVi vil gerne drøfte A og B. Det tager 20 minutter.',
  })
  return world
}
const answers = (world: Simulated, letter: LetterName, text: string) =>
  world.receives({ from: mette, to: world.replyTo(mette, letter) ?? '', subject: 'SV: ERFA', text })
const item = async (world: Simulated) => {
  const { text, minutes, status, kind } = (await world.meeting()).items[0] ?? {}
  return { text, minutes, status, kind }
}
const asReceived = { text: 'Vi vil gerne drøfte A og B.', minutes: 20, status: 'proposed', kind: 'D' }

test('G18 words that were added to an item stay there when the first receipt is answered again', async () => {
  const world = await received()
  await answers(world, 'item-receipt', 'Vi vil også gerne høre om C.')
  await answers(world, 'item-receipt', 'Og gerne om D.')
  expect((await item(world)).text).toBe('Vi vil gerne drøfte A og B.\n\nVi vil også gerne høre om C.\n\nOg gerne om D.')
})

describe('G24 an answer to a receipt that is not clear', () => {
  const unclear = async (): Promise<Simulated> => {
    const world = await received()
    expect(await answers(world, 'item-receipt', 'Nej, det er forkert')).toMatchObject({
      outcome: 'asked',
      reason: 'which-change',
    })
    expect(world.latest('question').item).toEqual({ meeting: 1, id: 'P-1', title: 'Snitflader' })
    expect(await item(world)).toEqual(asReceived)
    return world
  }

  test.each([
    ['30 min.', { minutes: 30 }],
    ['P-1: 30 min, til orientering', { minutes: 30, kind: 'O' }],
    ['Det skal være en halv time i stedet for 20 minutter. Mvh Mette', { minutes: 30 }],
    ['Nej, 30 min', { minutes: 30 }],
    ['Fint, men 30 min', { minutes: 30 }],
    ['P-1: Vi vil også høre om C.', { text: 'Vi vil gerne drøfte A og B.\n\nVi vil også høre om C.' }],
    ['Træk P-1 tilbage', { status: 'withdrawn' }],
    ['Glem punktet', { status: 'withdrawn' }],
    ['Glem det, træk punktet tilbage', { status: 'withdrawn' }],
  ])('is asked what is to change, and »%s« does', async (words, changed) => {
    const world = await unclear()
    expect(await answers(world, 'question', words)).toMatchObject({ outcome: 'accepted' })
    expect(await item(world)).toEqual({ ...asReceived, ...changed })
  })

  test.each([
    'Nej tak',
    'Glem det',
    'Ikke noget alligevel',
    'Det er fint som det er',
    'Nej, det skal ikke ændres. Tak for hjælpen',
    'Never mind',
  ])('and »%s« leaves the item as it is', async words => {
    const world = await unclear()
    expect(await answers(world, 'question', words)).toMatchObject({ outcome: 'noted' })
    expect(await item(world)).toEqual(asReceived)
  })

  test('»Punkt« makes an item of the mail that was asked about, and leaves the other one alone', async () => {
    const world = await received()
    await answers(world, 'item-receipt', 'Kan vi også nå fuldmagter?')
    await answers(world, 'question', 'Det er et nyt punkt')
    await world.readsAgain()
    expect((await world.meeting()).items.map(each => [each.id, each.title])).toEqual([
      ['P-1', 'Snitflader'],
      ['P-2', 'Kan vi også nå fuldmagter'],
    ])
    expect(await item(world)).toEqual(asReceived)
  })

  test('a role that cannot be taken and a change in one sentence are both heard: neither is lost', async () => {
    const world = await received()
    const both = await answers(world, 'item-receipt', 'Vi kan ikke være referent, og punktet skal have 30 min.')
    expect(both).toMatchObject({ outcome: 'accepted', commands: ['ProposeRoleSwap', 'AmendItem'] })
  })

  test('whoever names somebody else’s item is not offered to change it', async () => {
    const world = await received()
    const pia = 'pia.vestermark@lemvig.example'
    const heard = await world.receives({ from: pia, text: 'P-1: flyt det lidt op' })
    expect(heard).toMatchObject({ outcome: 'asked', reason: 'not-understood' })
  })
})
