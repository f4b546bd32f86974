import { expect, test } from 'vitest'
import type { LetterName } from '../../shared/letters.ts'
import { erfa } from '../support/charters.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const from = 'sekretariat@faelles.example'
const write = (world: Simulated, text: string) => world.receives({ from, subject: 'Til orientering', text })
const answer = async (world: Simulated, letter: LetterName, text: string) => {
  const outcome = await world.receives({ from, to: world.replyTo(from, letter) ?? '', subject: 'SV: ERFA', text })
  await world.readsAgain()
  return outcome
}
const called = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-02-01T09:00')
  await april(world)
  await world.until('2027-03-24T11:00')
  return world
}
const toldAll = (world: Simulated) => world.letters.filter(each => each.letter === 'meeting-cancelled')

test('G09 a room, a train or a rumour cancels no meeting', async () => {
  const world = await called()
  for (const words of [
    'Lokalet til mødet den 14. april er aflyst af Lemvig, vi holder det på Teams i stedet.',
    'DSB har aflyst alle tog den 14. april, så tag bilen til mødet',
    'Der er rygter om at mødet den 14. april er aflyst. Det er det ikke!',
  ])
    expect(await write(world, words)).toMatchObject({ outcome: 'asked' })
  expect(toldAll(world)).toEqual([])
  expect(await world.meeting()).toMatchObject({ phase: 'calling' })
})

test('G09 what may mean the meeting waits for a yes, and the network hears no words around it', async () => {
  const world = await called()
  expect(await write(world, 'Vi er for få til mødet den 14. april, så det er aflyst.')).toMatchObject({
    outcome: 'held',
    reason: 'cancellation-needs-yes',
  })
  expect(world.latest('cancellation-needs-yes')).toMatchObject({ inWords: true })
  expect(toldAll(world)).toEqual([])
  await answer(world, 'cancellation-needs-yes', 'Ja')
  expect(toldAll(world)).toHaveLength(1)
  expect(world.latest('meeting-cancelled')).toMatchObject({ reason: null })
})

test('G09 after a "nej" the meeting stands', async () => {
  const world = await called()
  await write(world, 'Jeg har hørt, at mødet den 14. april er aflyst.')
  await answer(world, 'cancellation-needs-yes', 'Nej')
  expect(await world.meeting()).toMatchObject({ phase: 'calling' })
})

test('G09 a cancellation that is taken back is off, and booked again after a yes', async () => {
  const world = await called()
  await write(world, 'Mødet den 14. april aflyses.')
  expect(await answer(world, 'cancellation-receipt', 'Fortryd aflysningen')).toMatchObject({
    outcome: 'held',
    reason: 'meeting-needs-yes',
  })
  expect(world.latest('meeting-needs-yes').warnings).toContainEqual({ kind: 'in-doubt', title: null, again: true })
  await answer(world, 'meeting-needs-yes', 'Ja')
  expect(world.latest('meeting-scheduled').meeting).toMatchObject({ start: '2027-04-14T11:00:00.000Z' })
})

test.each([
  'Mødet den 14. april er alligevel ikke aflyst',
  'Aflysningen af mødet den 14. april var en fejl, det holdes alligevel',
  'Vi fortryder aflysningen.',
  'Kan du fortryde aflysningen af mødet den 14. april?',
  'Mødet den 14. april bliver alligevel til noget',
])('G09 so it is in a mail of its own: %s', async words => {
  const world = await called()
  await write(world, 'Mødet den 14. april aflyses.')
  expect(await write(world, words)).toMatchObject({ outcome: 'held', reason: 'meeting-needs-yes' })
  expect(world.latest('meeting-needs-yes').warnings).toContainEqual({ kind: 'in-doubt', title: null, again: true })
  await answer(world, 'meeting-needs-yes', 'Ja')
  expect(world.latest('meeting-scheduled').meeting).toMatchObject({ start: '2027-04-14T11:00:00.000Z', place: 'Teams' })
  // Once it is booked again there is nothing to take back.
  expect(await write(world, `Hej. ${words}`)).not.toMatchObject({ outcome: 'held' })
})

test.each([
  'Mødet den 21. april er alligevel ikke aflyst',
  'Er mødet den 14. april alligevel ikke aflyst?',
  'Jeg troede, at mødet den 14. april var aflyst',
])('G09 and nothing is offered for: %s', async words => {
  const world = await called()
  await write(world, 'Mødet den 14. april aflyses.')
  expect(await write(world, words)).not.toMatchObject({ reason: 'meeting-needs-yes' })
})

test('G09 a meeting that was never cancelled, that is over, or that a member speaks of, is not offered', async () => {
  const words = 'Mødet den 14. april er alligevel ikke aflyst'
  const standing = await called()
  expect(await write(standing, words)).not.toMatchObject({ outcome: 'held' })
  const cancelled = await called()
  await write(cancelled, 'Mødet den 14. april aflyses.')
  const pia = 'pia.vestermark@lemvig.example'
  expect(await cancelled.receives({ from: pia, subject: 'Mødet', text: words })).not.toMatchObject({ outcome: 'held' })
  await cancelled.until('2027-04-15T09:00')
  expect(await write(cancelled, words)).not.toMatchObject({ outcome: 'held' })
})
