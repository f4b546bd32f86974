import { expect, test } from 'vitest'
import { parseMail } from '../../shared/mail/parse.ts'
import { erfa } from '../support/charters.ts'
import { office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const mette = 'mette.fursand@skive.example'

/** The call for items has gone out, and Skive has brought two. */
const brought = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until('2027-03-16T09:00')
  await answers(world, 'Vi har to punkter:\n1. Fælles navne\n2. Arkivering')
  return world
}
const answers = (world: Simulated, text: string, letter: 'call-for-items' | 'question' = 'call-for-items') =>
  world.receives({ from: mette, to: world.replyTo(mette, letter) ?? '', subject: 'SV: ERFA', text })
const since = (world: Simulated, before: number) => world.letters.slice(before).map(each => `${each.letter} ${each.to}`)

test('a wish about the order of the agenda reaches the secretariat as it was written, and its sender hears that nothing was moved', async () => {
  const world = await brought()
  const before = world.letters.length
  const items = (await world.meeting()).items
  expect(await answers(world, 'Vi vil gerne bytte P-1 med P-2')).toMatchObject({ outcome: 'asked', reason: 'agenda-order' })
  expect(since(world, before)).toEqual([`question ${mette.split('@')[0]}`, `passed-on ${office}`])
  expect(world.latest('passed-on')).toMatchObject({
    what: 'agenda-order',
    who: { address: mette },
    words: 'Vi vil gerne bytte P-1 med P-2',
  })
  expect((await world.meeting()).items).toEqual(items)
  await world.deliver()
  const read = (address: string) => Buffer.from(world.sent.findLast(mail => mail.to === address)?.raw ?? []).toString()
  expect(read(mette)).toContain('Vi har ikke selv flyttet noget')
  expect(read('sekretariat@faelles.example')).toContain('Vi vil gerne bytte P-1 med P-2')
})

test('G31 so does a swap that is not wanted any more', async () => {
  const world = await brought()
  const before = world.letters.length
  expect(await answers(world, 'Vi vil alligevel ikke bytte')).toMatchObject({ outcome: 'asked', reason: 'swap-back' })
  expect(since(world, before)).toEqual([`question ${mette.split('@')[0]}`, `passed-on ${office}`])
  expect(world.latest('passed-on')).toMatchObject({ what: 'swap-back', words: 'Vi vil alligevel ikke bytte' })
})

test('G26 so do words about the planning meeting, which is not moved by them', async () => {
  const world = await brought()
  const before = world.letters.length
  const asked = await answers(world, 'Kan planlægningsmødet flyttes til kl. 14?')
  expect(asked).toMatchObject({ outcome: 'asked', reason: 'planning-meeting' })
  expect(since(world, before)).toEqual([`question ${mette.split('@')[0]}`, `passed-on ${office}`])
  expect(world.latest('passed-on')).toMatchObject({
    what: 'planning-meeting',
    words: 'Kan planlægningsmødet flyttes til kl. 14?',
  })
})

test('the second such wish of a day gets no second answer, and still reaches the secretariat', async () => {
  const world = await brought()
  await answers(world, 'P-2 før P-1')
  await world.passes(5)
  const before = world.letters.length
  await answers(world, 'P-2 skal være først', 'question')
  expect(since(world, before)).toEqual([`passed-on ${office}`])
  expect(world.latest('passed-on')).toMatchObject({ what: 'agenda-order', words: 'P-2 skal være først' })
})

test('what such a letter offers instead can be true of the mail: before there are minutes nothing is a comment on them', async () => {
  const world = await brought()
  await answers(world, 'Vi vil gerne bytte P-1 med P-2')
  await world.deliver()
  const parsed = await parseMail(world.sent.findLast(mail => mail.to === mette)?.raw ?? new Uint8Array())
  const read = parsed.ok ? parsed.mail.text : ''
  expect(read).toContain('Handlede den om noget andet?')
  expect(read).toContain('Det er et afbud')
  expect(read).not.toContain('bemærkning')
})

test('an unclear answer to such a letter, the day after, can be passed on to the secretariat', async () => {
  const world = await brought()
  await answers(world, 'Vi vil gerne bytte P-1 med P-2')
  await world.until('2027-03-17T12:00')
  expect(await answers(world, 'Øh, det der skema 5?', 'question')).toMatchObject({ outcome: 'asked', reason: 'not-understood' })
  expect(world.latest('question')).toMatchObject({ offered: { words: ['item', 'apology', 'people'] } })
})
