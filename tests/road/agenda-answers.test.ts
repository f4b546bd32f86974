import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { member } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april, item } from '../support/wishes.ts'

const from = 'sekretariat@faelles.example'
/** What an answer of the secretariat to the draft agenda brings, to whom. */
const brings = async (text: string) => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until('2027-03-16T09:00')
  for (const title of ['Fuldmagter', 'Skemaer']) await world.wants(member, item(title))
  await world.until('2027-04-02T09:00')
  const before = world.letters.length
  await world.receives({ from, to: world.replyTo(from, 'agenda-for-approval') ?? '', subject: 'SV: ERFA', text })
  return { world, letters: world.letters.slice(before).map(each => each.letter) }
}

test('G28 changes and a »send« in one mail: the agenda is out, and nobody is shown a draft of it', async () => {
  const { world, letters } = await brings('P-1 ned på 10 min. Send så.')
  expect(new Set(letters)).toEqual(new Set(['agenda']))
  expect(world.latest('agenda').agenda.slots).toContainEqual(expect.objectContaining({ item: 'P-1', minutes: 10 }))
})

test('G28 a break and a shorter standing point: the draft has both, and whoever did not ask reads who did', async () => {
  const { world, letters } = await brings(
    'Statusrunden må nøjes med 20 min, og så en pause på 10 min efter P-1. Kan I lave et skilt til døren?',
  )
  expect(letters).toEqual(['agenda-for-approval', 'agenda-for-approval'])
  const [office, chair] = world.texts.slice(-2)
  expect(office).toMatchObject({
    left: ['Kan I lave et skilt til døren?'],
    agenda: { slots: [{ minutes: 20 }, {}, {}, { isBreak: true }, {}, {}] },
  })
  expect(office).not.toHaveProperty('askedBy')
  expect(chair).toMatchObject({ askedBy: expect.any(String), edits: [{ do: 'standing' }, { do: 'break' }] })
  expect(chair).not.toHaveProperty('left')
})

test('G28 an ok beside an unclear change: the draft once more, with the words, and the chair hears nothing', async () => {
  const { world, letters } = await brings('Send den, og gør et eller andet ved P-1, så den passer bedre.')
  expect(letters).toEqual(['agenda-for-approval'])
  expect(world.latest('agenda-for-approval').left?.join()).toContain('gør et eller andet ved P-1')
})

test('G29 changes and a »vent« in one mail: the new draft says that it waits', async () => {
  const { world, letters } = await brings('P-1 ned på 10 min. Vent med at sende.')
  expect(new Set(letters)).toEqual(new Set(['agenda-for-approval']))
  expect(world.latest('agenda-for-approval')).toMatchObject({ held: true, edits: [{ item: 'P-1', minutes: 10 }] })
  await world.until('2027-04-09T09:00')
  expect(await world.meeting()).toMatchObject({ phase: 'planning' })
})

test('G29 a »vent« beside words that are not clear holds it, and says that the rest was not done', async () => {
  const { world, letters } = await brings('Vent lidt. P-1 skal vist deles i to.')
  expect(letters).toEqual(['agenda-held'])
  expect(world.latest('agenda-held')).toMatchObject({ rest: true })
})
