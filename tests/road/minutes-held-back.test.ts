import { expect, test } from 'vitest'
import { parseMail } from '../../shared/mail/parse.ts'
import { erfa } from '../support/charters.ts'
import { minuteTaker, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april, minutes } from '../support/wishes.ts'

const secretariat = 'sekretariat@faelles.example'
const corrected =
  'Referat af mødet den 14. april 2027\n\n1. Status\n\nAlle fortalte kort.\n\n2. Nyt fra KL\n\nKonferencen er den 3. juni.'

/** The minutes are in and wait, and the secretariat has said that they shall. */
const heldBack = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until('2027-04-16T09:00')
  await world.wants(minuteTaker, minutes('1. Status\n\nAlle fortalte.'))
  const answer = await says(world, 'Vent lige lidt. Jeg mangler en sætning under punkt 2.', 'minutes-preview')
  expect(answer).toMatchObject({ outcome: 'noted', reason: 'said-already', commands: ['HoldMinutes'] })
  return world
}
const says = (world: Simulated, text: string, letter: 'minutes-preview' | 'already-noted' | 'question') =>
  world.receives({ from: secretariat, to: world.replyTo(secretariat, letter) ?? '', subject: 'SV: ERFA', text })

test('G32 minutes that are held back wait, and the secretariat reads that they do', async () => {
  const world = await heldBack()
  expect((await world.meeting()).phase).toBe('held')
  await world.deliver()
  const parsed = await parseMail(world.sent.findLast(mail => mail.to === secretariat)?.raw ?? new Uint8Array())
  expect((parsed.ok ? parsed.mail.text : null) ?? '').toContain('Vi sender det ikke ud, før I siger ok.')
  await world.until('2027-04-30T09:00')
  expect((await world.meeting()).phase).toBe('held')
})

test('an ok to that letter sends them', async () => {
  const world = await heldBack()
  expect(await says(world, 'Ok, nu kan det sendes', 'already-noted')).toMatchObject({ commands: ['DistributeMinutes'] })
  expect((await world.meeting()).phase).toBe('minutes-out')
})

test('and corrected minutes in the answer to it take the place of those that wait', async () => {
  const world = await heldBack()
  expect(await says(world, corrected, 'already-noted')).toMatchObject({ outcome: 'accepted', commands: ['SubmitMinutes'] })
  expect(world.letters.at(-1)).toMatchObject({ letter: 'minutes-preview', to: [office] })
})

test('so they do in the answer to our question, which asks for them', async () => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until('2027-04-16T09:00')
  await world.wants(minuteTaker, minutes('1. Status\n\nAlle fortalte.'))
  await says(world, 'Må gerne ud, men ret først 1. august til 1. september.', 'minutes-preview')
  expect(world.latest('question')).toMatchObject({ offered: { to: 'minutes' } })
  expect(await says(world, corrected, 'question')).toMatchObject({ outcome: 'accepted', commands: ['SubmitMinutes'] })
})
