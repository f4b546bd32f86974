import { describe, expect, it } from 'vitest'
import { parseMail } from '../../shared/mail/parse.ts'
import { erfa } from '../support/charters.ts'
import { office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import * as wish from '../support/wishes.ts'

const aase = 'aase.lyngfelt@aarhus.example'
const pia = 'pia.vestermark@lemvig.example'
const kim = 'kim.tangbjerg@skanderborg.example'
const secretariat = 'sekretariat@faelles.example'

const on = async (day: string): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-02-01T09:00')
  await world.wants(office, wish.book('2027-04-14T13:00', '16:00'))
  await world.until(day)
  return world
}
const writes = async (world: Simulated, from: string, text: string): Promise<void> => {
  await world.receives({ from, to: world.files.charter.address, subject: 'Spørgsmål', text })
}
/** The letters of these names that were queued, with their readers. */
const letters = (world: Simulated, ...names: readonly string[]) =>
  [...world.store.effects.values()].flatMap(({ effect }) =>
    effect.kind === 'letter' && names.includes(effect.letter.name)
      ? [{ letter: effect.letter, to: effect.to.map(each => each.address) }]
      : [],
  )
/** The last letter as its reader gets it. */
const readBy = async (world: Simulated, address: string): Promise<string> => {
  await world.deliver()
  const parsed = await parseMail(world.sent.findLast(mail => mail.to === address)?.raw ?? new Uint8Array())
  return ((parsed.ok ? parsed.mail.text : null) ?? '').replace(/\s+/g, ' ')
}

describe('G43 a question is answered from the books', () => {
  it('twice, where it is asked of two meetings', async () => {
    const world = await on('2027-03-20T10:00')
    await writes(world, secretariat, 'Hvem er det nu der er mødeleder den 14. april? Og hvem har det til efteråret?')
    const told = letters(world, 'facts-told')
    expect(told).toHaveLength(2)
    expect(told.every(each => each.to.join() === secretariat)).toBe(true)
    expect(JSON.stringify(told[0]?.letter)).not.toBe(JSON.stringify(told[1]?.letter))
  })
  it('with what was asked first, and its list below its own sentence', async () => {
    const world = await on('2027-03-20T10:00')
    await writes(world, secretariat, 'Hvornår er planlægningsmødet, og hvem er inviteret? Og hvem er referent i april?')
    const text = await readBy(world, secretariat)
    expect(text).toContain('onsdag den 31. marts')
    expect(text.indexOf('Pia Vestermark')).toBeLessThan(text.indexOf('er referent'))
  })
  it('with what the own municipality has on the list, whatever was not reached "sidst"', async () => {
    const world = await on('2027-03-20T10:00')
    await writes(world, pia, 'Vi vil gerne have et punkt om skabeloner, 15 min.')
    await writes(world, pia, 'Jeg vil bare høre, om vores punkt fra sidst kommer på igen')
    const text = await readBy(world, pia)
    expect(text).toContain('Der er ét punkt fra Lemvig til mødet den 14. april')
    await writes(world, kim, 'Kommer vores punkt fra sidst på igen?')
    expect(await readBy(world, kim)).toContain('ingen punkter fra Skanderborg')
  })
  it('an agenda that waits for an ok past its day has not gone out', async () => {
    const world = await on('2027-04-05T10:00')
    await world.receives({ from: secretariat, to: world.replyTo(secretariat, 'agenda-for-approval') ?? '', text: 'Vent' })
    await world.until('2027-04-09T10:00')
    await writes(world, secretariat, 'Hvornår går dagsordenen ud?')
    const text = await readBy(world, secretariat)
    expect(text).toContain('er ikke sendt ud endnu. Den skulle være sendt senest onsdag den 7. april')
  })
  it('an agenda that went out before its last day, with the day on which it did', async () => {
    const world = await on('2027-04-01T10:00')
    await world.wants(office, wish.sendAgenda)
    await world.until('2027-04-08T10:00')
    await writes(world, secretariat, 'Hvornår går dagsordenen ud?')
    expect(await readBy(world, secretariat)).toContain('blev sendt ud torsdag den 1. april')
  })
  it('of a meeting cancelled in the evening, that everybody is told in the morning', async () => {
    const world = await on('2027-03-22T21:00')
    await world.wants(office, wish.cancel)
    await writes(world, secretariat, 'Har alle fået besked om, at mødet er aflyst?')
    expect(await readBy(world, secretariat)).toContain('får tirsdag den 23. marts en mail om, at mødet')
  })
  it('who comes is told to the chair’s, and to people where a member asks', async () => {
    const world = await on('2027-04-09T10:00')
    await writes(world, pia, 'Hvor mange kommer, og hvem har meldt afbud?')
    expect(letters(world, 'facts-told').map(each => each.to)).toEqual([[pia]])
    await writes(world, aase, 'Hvor mange kommer, og hvem har meldt afbud?')
    expect(letters(world, 'facts-told')).toHaveLength(1)
    expect(letters(world, 'passed-on').map(each => each.to)).toEqual([[secretariat]])
  })
  it('items to every member', async () => {
    const world = await on('2027-03-20T10:00')
    await writes(world, aase, 'Hvilke punkter er der?')
    expect(letters(world, 'facts-told').map(each => each.to)).toEqual([[aase]])
  })
})

describe('G43 the state of things', () => {
  it.each(['Vil I sende mig en liste over punkterne?', 'Må jeg se, hvilke punkter der er meldt ind?'])(
    'to whom it is a list: »%s«',
    async text => {
      const world = await on('2027-03-20T10:00')
      await writes(world, aase, text)
      const told = letters(world, 'status', 'facts-told')
      expect(told.map(each => each.to)).toEqual([[aase]])
      expect(letters(world, 'passed-on', 'item-receipt')).toEqual([])
    },
  )
  it('beside an item that is taken back', async () => {
    const world = await on('2027-03-20T10:00')
    await writes(world, aase, 'Nyt punkt: Navngivning af skemaer, 20 minutter')
    const reply = world.replyTo(aase, 'item-receipt') ?? ''
    await world.receives({ from: aase, to: reply, text: 'Træk punktet tilbage. Vil I sende mig en liste over punkterne?' })
    expect(letters(world, 'item-withdrawn', 'status').map(each => each.letter.name)).toEqual(['item-withdrawn', 'status'])
  })
})

describe('G43 a letter once more', () => {
  it('goes to the one person whom the secretariat names, and to nobody else', async () => {
    const world = await on('2027-03-20T10:00')
    const before = letters(world, 'call-for-items').length
    await writes(world, secretariat, 'Kim Tangbjerg har ikke fået indkaldelsen. Vil du sende den til ham igen?')
    expect(
      letters(world, 'call-for-items')
        .slice(before)
        .map(each => each.to),
    ).toEqual([[kim]])
    expect(letters(world, 'letter-sent-again')).toMatchObject([{ to: [secretariat], letter: { why: 'sent' } }])
  })
  it('a member has it to himself, and not to another', async () => {
    const world = await on('2027-03-20T10:00')
    const before = letters(world, 'call-for-items').length
    await writes(world, aase, 'Jeg har ikke fået indkaldelsen. Vil I sende mig den igen?')
    await writes(world, pia, 'Kim Tangbjerg har ikke fået indkaldelsen. Vil I sende den til ham igen?')
    expect(
      letters(world, 'call-for-items')
        .slice(before)
        .map(each => each.to),
    ).toEqual([[aase]])
  })
  it('none that has not gone out', async () => {
    const world = await on('2027-03-20T10:00')
    await writes(world, secretariat, 'Kim Tangbjerg har ikke fået dagsordenen. Vil du sende den til ham igen?')
    expect(letters(world, 'agenda')).toEqual([])
    expect(letters(world, 'letter-sent-again')).toMatchObject([{ letter: { why: 'not-out' } }])
  })
})
