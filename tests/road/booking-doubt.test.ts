import { expect, test } from 'vitest'
import type { LetterName } from '../../shared/letters.ts'
import { handIn } from '../support/calendar-mails.ts'
import { erfa } from '../support/charters.ts'
import { everyMember, member, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april, item } from '../support/wishes.ts'

const from = 'sekretariat@faelles.example'
const write = (world: Simulated, text: string) => world.receives({ from, subject: 'ERFA-mødet', text })
const answer = async (world: Simulated, letter: LetterName, text: string): Promise<void> => {
  await world.receives({ from, to: world.replyTo(from, letter) ?? '', subject: 'SV: ERFA', text })
  await world.readsAgain()
}
const called = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-02-01T09:00')
  await april(world)
  await world.until('2027-03-24T11:00')
  return world
}

test('G07 words that may book are shown first, and a yes books them as they were', async () => {
  const world = await Simulated.start(erfa(), '2027-02-01T09:00')
  expect(await write(world, 'Vi mødes igen 14. april kl. 13-16 i Viborg.')).toMatchObject({
    outcome: 'held',
    reason: 'meeting-needs-yes',
  })
  expect((await world.report()).meetings).toEqual([])
  await answer(world, 'meeting-needs-yes', 'Ja tak')
  expect(await world.meeting()).toMatchObject({ start: '2027-04-14T13:00:00+02:00', place: 'Viborg' })
})

test('G09 so are words that may move one; nobody hears of it before the yes, or after a no', async () => {
  const world = await called()
  await write(world, 'Kan vi flytte mødet til d. 21/4?')
  expect(world.latest('meeting-needs-yes')).toMatchObject({ moves: true, warnings: [{ kind: 'in-doubt' }] })
  await answer(world, 'meeting-needs-yes', 'Nej')
  expect(await world.meeting()).toMatchObject({ start: '2027-04-14T13:00:00+02:00' })
  await write(world, 'Mødet flyttes fra Teams til Viborg Rådhus.')
  await answer(world, 'meeting-needs-yes', 'Ja')
  expect(await world.meeting()).toMatchObject({ start: '2027-04-14T13:00:00+02:00', place: 'Viborg Rådhus' })
  expect(world.letters.filter(each => each.letter === 'meeting-moved').map(({ to }) => to)).toEqual([everyMember])
})

test('G08 a whole day in the calendar needs only its hours: the entry has said the rest', async () => {
  const world = await Simulated.start(erfa(), '2027-02-01T09:00')
  expect(await handIn(world, 'all-day')).toMatchObject({ outcome: 'asked', reason: 'no-time' })
  await answer(world, 'question', 'kl. 9-12')
  expect(await world.meeting()).toMatchObject({ start: '2027-04-14T09:00:00+02:00', end: '2027-04-14T12:00:00+02:00' })
  expect(world.latest('meeting-scheduled').meeting).toMatchObject({ place: expect.any(String) })
  expect(world.letters.at(-1)?.to).toEqual([office])
})

test('G07 "Flyt fristen for punkter" is no item', async () => {
  const world = await called()
  expect(await write(world, 'Flyt fristen for punkter til 1. april')).toMatchObject({ outcome: 'asked' })
})

test('G06 »nej, det skulle være 5. maj« drops what was shown and shows that day; one letter, and one yes books it', async () => {
  const world = await Simulated.start(erfa(), '2027-02-01T09:00')
  await write(world, 'Nyt møde 6. maj 2027 kl. 13-16, Teams')
  const before = world.letters.length
  await answer(world, 'meeting-needs-yes', 'Nej for søren, det skulle være 5. maj')
  expect(world.letters.slice(before).map(each => each.letter)).toEqual(['meeting-needs-yes'])
  expect((await world.report()).held).toHaveLength(1)
  await answer(world, 'meeting-needs-yes', 'Ja')
  expect(await world.meeting()).toMatchObject({ start: '2027-05-05T13:00:00+02:00', end: '2027-05-05T16:00:00+02:00' })
  expect(world.letters.slice(before).map(each => each.letter)).toEqual(['meeting-needs-yes', 'meeting-scheduled'])
})

test('G07 two meetings in one mail are two', async () => {
  const world = await Simulated.start(erfa(), '2027-02-01T09:00')
  await write(world, 'Book venligst følgende:\n\nOnsdag den 14. april 2027 kl. 13-16\nOnsdag den 13. oktober 2027 kl. 9-12')
  expect((await world.report()).meetings.map(each => each.number)).toEqual([1, 2])
  expect(world.texts.filter(each => each.name === 'meeting-scheduled')).toHaveLength(2)
})

test('G08 what stands beside a day that waits for a yes is done once, and the yes does only what waited', async () => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until('2027-03-16T09:00')
  await world.wants(member, item('Fuldmagter'))
  await world.until('2027-04-01T09:00')
  const text = 'Vi overvejer at flytte mødet til den 21. april. P-1: 20 min.'
  expect((await world.receives({ from, subject: 'Møde', text })).commands).toEqual(['RescheduleMeeting', 'EditAgenda'])
  const before = world.letters.length
  await world.receives({ from, to: world.replyTo(from, 'meeting-needs-yes') ?? '', subject: 'SV: Møde', text: 'Ja' })
  await world.readsAgain()
  const letters = world.letters.slice(before).map(each => each.letter)
  expect(letters).toContain('meeting-moved')
  expect(letters).not.toContain('refusal')
})
