import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const secretariat = 'sekretariat@faelles.example'
const pia = 'pia.vestermark@lemvig.example'

const booked = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-02-01T08:00')
  await april(world)
  await world.deliver()
  return world
}

const says = (world: Simulated, text: string, from = secretariat) =>
  world.receives({ from, subject: 'Hilsen', text, id: createHash('sha1').update(text).digest('hex') })

/** The letters to everybody that carry a line, with it. */
const greeted = (world: Simulated) =>
  world.texts.flatMap(each => ('greeting' in each && each.greeting !== undefined ? [`${each.name}: ${each.greeting}`] : []))

describe('G60 a free line from the secretariat', () => {
  test('stands in the next mail to everybody, above all else, and in no other', async () => {
    const world = await booked()
    expect(await says(world, 'hilsen: God sommer til alle.')).toMatchObject({ outcome: 'accepted', commands: ['LeaveGreeting'] })
    expect(world.latest('greeting-receipt')).toMatchObject({ text: 'God sommer til alle.' })
    await world.deliverUntil('2027-03-15T09:00')
    expect(greeted(world)).toEqual(['call-for-items: God sommer til alle.'])
    const mails = world.sent.filter(each => each.to === pia).map(each => Buffer.from(each.raw).toString('utf8'))
    // Once as text and once as HTML, in one mail.
    expect(mails.map(mail => mail.split('God sommer til alle.').length - 1).filter(times => times > 0)).toEqual([2])
    await world.deliverUntil('2027-04-08T09:00')
    expect(world.texts.map(each => each.name)).toContain('agenda')
    expect(greeted(world)).toHaveLength(1)
  })

  test('keeps its lines, counts as said once, is changed by a new one and taken back by "ingen"', async () => {
    const world = await booked()
    await says(world, 'Hej\n\nHilsen til alle: God sommer.\nVi ses i august.\n\nVenlig hilsen\nLone Engstrup\nKonsulent')
    expect(world.latest('greeting-receipt').text).toBe('God sommer.\nVi ses i august.')
    await says(world, 'Hej\n\nhilsen: Glædelig jul\n\nVenlig hilsen\nLone Engstrup')
    expect(world.latest('greeting-receipt').text).toBe('Glædelig jul')
    await says(world, 'Hilsen til alle: God sommer.\nVi ses i august.')
    expect(await says(world, 'Hilsen til netværket: God sommer.\nVi ses i august.')).toMatchObject({ reason: 'said-already' })
    await says(world, 'hilsen: Glædelig påske')
    expect(world.latest('greeting-receipt').text).toBe('Glædelig påske')
    await says(world, 'Hilsen: ingen')
    expect(world.latest('greeting-receipt').text).toBeNull()
    await world.deliverUntil('2027-03-15T09:00')
    expect(greeted(world)).toEqual([])
  })

  test('comes with the digest, where that is the next mail to everybody', async () => {
    const world = await booked()
    await world.until('2027-03-16T09:00')
    await says(world, 'Hilsen: Husk at melde jer til.')
    await world.receives({ from: pia, subject: 'Punkt', text: 'Punkt: Arkiv, 10 min.' })
    await world.deliverUntil('2027-03-22T09:00')
    expect(greeted(world)).toEqual(['digest: Husk at melde jer til.'])
  })

  test('is no item, and a member has none: "Hilsen: Pia" closes a mail', async () => {
    const world = await booked()
    await world.deliverUntil('2027-03-15T09:00')
    const { commands } = await says(world, 'Punkt: Arkiv, 10 min.\n\nHilsen: Pia', pia)
    expect(commands).toEqual(['SubmitItem'])
    expect((await world.meeting()).items.map(each => each.title)).toEqual(['Arkiv'])
    expect((await says(world, 'Hilsen: God sommer til alle', pia)).commands).not.toContain('LeaveGreeting')
  })

  test('is in an answer to the letter no word of whoever answers', async () => {
    const world = await booked()
    await says(world, 'hilsen: Punkt: Husk at melde jer til')
    await world.deliverUntil('2027-03-15T09:00')
    const quoted = '> Hilsen fra sekretariatet\n> Punkt: Husk at melde jer til'
    const received = await world.receives({
      from: pia,
      to: world.replyTo(pia, 'call-for-items')!,
      subject: 'SV: Punkter',
      text: `Intet denne gang\n\n${quoted}`,
    })
    expect(received).toMatchObject({ outcome: 'accepted', commands: ['DeclareNothingToAdd'] })
  })

  test('nobody but the secretariat is shown what waits', async () => {
    const world = await booked()
    await says(world, 'hilsen: God sommer')
    expect(world.letters.filter(each => each.letter === 'greeting-receipt').map(each => each.to)).toEqual([[office]])
  })
})
