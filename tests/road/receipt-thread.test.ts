import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { member, minuteTaker, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const emailOf = (id: string) => erfa().people.find(each => each.id === id)?.email ?? ''

type Name = Parameters<Simulated['replyTo']>[1]

const at = async (time: string): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until(time)
  return world
}
const answers = async (world: Simulated, who: string, letter: Name, text: string) => {
  const from = emailOf(who)
  return world.receives({ from, to: world.replyTo(from, letter) ?? '', subject: 'SV: ERFA', text })
}
const forPeople = 'Hvem hos jer skal jeg have fat i om fakturaen for lokalet?'
/** Somebody answers a letter with what only people can answer, and writes again below the receipt: what came of that. */
const goesOn = async (world: Simulated, who: string, letter: Name, text: string) => {
  expect((await answers(world, who, letter, forPeople)).commands, letter ?? '').toEqual(['PassRemarkOn'])
  const { outcome, reason, commands } = await answers(world, who, 'remark-receipt', text)
  return outcome === 'accepted' ? commands : [outcome, reason]
}
const called = () => at('2027-03-25T09:00')
const held = () => at('2027-04-15T09:00')
const out = async () => {
  const world = await held()
  await answers(
    world,
    minuteTaker,
    'minutes-template',
    `Referat\n\n1. Status\nReferat: ${'Alt vel. '.repeat(40)}\n2. Nyt\nReferat: Intet.`,
  )
  expect((await answers(world, office, 'minutes-preview', 'ok')).commands).toEqual(['DistributeMinutes'])
  return world
}

test('G12 below the receipt of a mail its writer still answers the letter that the mail answered: the call', async () => {
  for (const none of ['Vi har ikke noget alligevel.', 'Hej igen. Vi har ingen punkter denne gang.'])
    expect(await goesOn(await called(), member, 'items-reminder', none), none).toEqual(['DeclareNothingToAdd'])
  expect(await goesOn(await called(), member, 'call-for-items', 'Vi har også et punkt: Fuldmagter, 10 min.')).toEqual([
    'SubmitItem',
  ])
})

test('G12 … the minutes that go round', async () => {
  expect(await goesOn(await out(), member, 'minutes-for-comment', 'Vi har ingen bemærkninger til referatet.')).toEqual([
    'DeclareNoComments',
  ])
  const comment = 'Til referatet: Under punkt 2 mangler der, at Viborg var med.'
  expect(await goesOn(await out(), member, 'minutes-for-comment', comment)).toEqual(['CommentOnMinutes'])
})

test('G12 … and the form for the minutes, which come there whole or as words that go on to people with their meeting', async () => {
  const world = await held()
  const correction = 'Lige en lille rettelse til referatet: under punkt 2 var det Skive og ikke Struer.'
  expect(await goesOn(world, minuteTaker, 'minutes-template', correction)).toEqual(['PassRemarkOn'])
  expect(world.latest('passed-on').meeting?.number).toBe(1)
  const minutes = `Her er referatet.\n\nReferat: ERFA-mødet\n\n1. Status\nReferat: Alt vel.\n\n2. Nyt\nReferat: Intet.`
  expect((await answers(world, minuteTaker, 'remark-receipt', minutes)).commands).toEqual(['SubmitMinutes'])
})

test('G12 … through receipts of receipts', async () => {
  const world = await called()
  expect(await goesOn(world, member, 'items-reminder', 'Og hvem hos jer har nøglen til lokalet?')).toEqual(['PassRemarkOn'])
  expect((await answers(world, member, 'remark-receipt', 'Vi har ikke noget alligevel.')).commands).toEqual([
    'DeclareNothingToAdd',
  ])
})

test('G12 what answers the receipt itself, and what names nothing, says nothing to the letter before it', async () => {
  for (const nod of ['Ok, tak', 'Tak', 'Ja', 'Nej', 'Fint'])
    expect(await goesOn(await out(), member, 'minutes-for-comment', nod), nod).not.toEqual(['DeclareNoComments'])
  // No word of minutes: it is nobody's comment.
  expect(await goesOn(await out(), member, 'minutes-for-comment', 'Fakturaen er fundet nu. Den var hos økonomi.')).not.toContain(
    'CommentOnMinutes',
  )
  expect((await (await called()).meeting()).items).toEqual([])
})
