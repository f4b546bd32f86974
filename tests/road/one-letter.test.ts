import { describe, expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { office } from '../support/people.ts'
import { replayed } from '../support/replayed.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const aase = 'aase.lyngfelt@aarhus.example'
const member = 'aase.lyngfelt'
const asksForLink = 'Kan I sende mig linket fra sidst?'

const called = async (until = '2027-03-16T09:00') => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until(until)
  return world
}
const writes = async (world: Simulated, letter: 'call-for-items' | 'agenda' | null, text: string) => {
  const before = world.letters.length
  const to = letter === null ? {} : { to: world.replyTo(aase, letter) ?? '' }
  await world.receives({ from: aase, ...to, subject: 'SV: ERFA', text })
  return world.letters.slice(before).map(({ letter, to }) => `${letter} → ${to}`)
}
const toWriter = (letters: readonly string[]) => letters.filter(each => each.endsWith(`→ ${member}`))

describe('what went on to people is told in the receipt, and in no second letter', () => {
  test.each([
    [`Vi har ingen punkter. ${asksForLink}`, 'call-for-items', 'nothing-to-add-receipt'],
    [`Punkt: Arkivering, 15 min, drøftelse.\n\n${asksForLink}`, 'call-for-items', 'item-receipt'],
    ['Jeg kan ikke komme den 14. Hvis nogen tager noter under punkt 3, læser jeg dem gerne.', 'agenda', 'apology-receipt'],
  ] as const)('%s', async (text, letter, receipt) => {
    const world = await called(letter === 'agenda' ? '2027-04-08T09:00' : undefined)
    const letters = await writes(world, letter, text)
    expect(letters).toContain(`passed-on → ${office}`)
    expect(toWriter(letters)).toEqual([`${receipt} → ${member}`])
    expect(world.latest(receipt).alsoPassedOn).toBe(world.latest('passed-on').words)
  })

  test('a remark that is all there is has its own letter, and a receipt with nothing beside says nothing of it', async () => {
    const world = await called()
    expect(toWriter(await writes(world, 'call-for-items', asksForLink))).toEqual([`remark-receipt → ${member}`])
    expect(toWriter(await writes(world, 'call-for-items', 'Vi har ingen punkter'))).toEqual([
      `nothing-to-add-receipt → ${member}`,
    ])
    expect(world.latest('nothing-to-add-receipt')).not.toHaveProperty('alsoPassedOn')
  })

  test('it is rebuilt from the mails, and the same mail again brings nothing', async () => {
    const world = await Simulated.start(erfa(), '2027-01-04T09:00')
    const booking = { subject: 'Nyt møde', text: 'Nyt møde onsdag den 14. april 2027 kl. 13-16 på Teams.' }
    await world.receives({ from: 'sekretariat@faelles.example', ...booking })
    await world.until('2027-03-16T09:00')
    const mail = { from: aase, to: world.replyTo(aase, 'call-for-items') ?? '', subject: 'SV: ERFA', id: 'one' }
    await world.receives({ ...mail, text: `Vi har ingen punkter. ${asksForLink}` })
    const before = world.letters.length
    await world.receives({ ...mail, text: `Vi har ingen punkter. ${asksForLink}` })
    expect(world.letters).toHaveLength(before)
    expect(await replayed(world.world, world.files.charter.id, world.store.causes.values())).toEqual([])
  })
})

describe('what a mail may have been instead is offered where it can be that', () => {
  const offered = (world: Simulated) => world.latest('remark-receipt').otherwise

  test('not below a question', async () => {
    const world = await called()
    await writes(world, 'call-for-items', 'Hvor finder jeg linket til Teams?')
    expect(offered(world)).toEqual([])
  })

  test('nor once the meeting is over: nobody stays away from it, and its items are done', async () => {
    const world = await called('2027-04-15T09:00')
    await writes(world, 'agenda', 'Jeg lovede at sende linket til vores håndbog, det kommer i morgen.')
    expect(offered(world)).toEqual([])
  })

  test('while it is ahead, both', async () => {
    const world = await called('2027-04-08T09:00')
    await writes(world, 'agenda', 'Jeg må gå kl. 15')
    expect(offered(world)).toEqual(['apology', 'item'])
  })

  test('a subject of its own stands by itself, and not before the words', async () => {
    const world = await called()
    await world.receives({
      from: aase,
      subject: 'Håndbog',
      text: 'Som lovet på mødet sender jeg vores håndbog. Del den gerne med alle.',
    })
    expect(world.latest('passed-on')).toMatchObject({ subject: 'Håndbog', words: expect.stringMatching(/^Som lovet/) })
    expect(world.latest('remark-receipt').words).toMatch(/^Som lovet/)
  })
})

describe('an apology and that there are no items are one letter to each', () => {
  const both = 'Vi kommer ikke nogen af os, og vi har heller ingen punkter.'
  test('to the writer and to the colleague', async () => {
    const world = await called()
    const letters = await writes(world, 'call-for-items', both)
    expect(letters).toEqual([`apology-receipt → ${member}`, 'apology-receipt → morten.havrebo'])
    expect(world.latest('apology-receipt').alsoNothing).toBe(true)
  })
  test('an apology for oneself leaves the colleague the letter about the items', async () => {
    const world = await called()
    const letters = await writes(world, 'call-for-items', 'Jeg kan ikke komme den 14. april. Vi har ingen punkter.')
    expect(letters).toEqual([`apology-receipt → ${member}`, 'colleague-answered → morten.havrebo'])
  })
})

describe('a day that is over is not told as one to answer by', () => {
  test('in the receipt that there are no items', async () => {
    const world = await called()
    await writes(world, 'call-for-items', 'Ingen punkter')
    expect(world.latest('nothing-to-add-receipt')).not.toHaveProperty('isLate')
    const late = await called('2027-03-31T09:00')
    await writes(late, 'call-for-items', 'Ingen punkter denne gang')
    expect(late.latest('nothing-to-add-receipt').isLate).toBe(true)
  })
})
