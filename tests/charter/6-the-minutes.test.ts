import { expect } from 'vitest'
import { charter } from '../support/charter-sentences.ts'
import { erfa, smallEnglish } from '../support/charters.ts'
import { given, itIs, letter, rings, wants } from '../support/given.ts'
import { english, everyMember, member, minuteTaker, minuteTakerColleague, office } from '../support/people.ts'
import { apology, april, harbourApril, minutes, sendMinutes } from '../support/wishes.ts'

const takers = [minuteTaker, minuteTakerColleague]
const over = [april, itIs('2027-04-14T17:00')]
const handedIn = [...over, wants(minuteTaker, '2027-04-15T10:00', minutes())]

charter('§6.1', 'to both people of the municipality whose turn it is', async () => {
  const world = await given(erfa(), april, itIs('2027-04-13T18:00'))
    .when(itIs('2027-04-14T17:00'), rings('minutes-template', '2027-04-14T08:05', '2027-04-14T17:00'))
    .leave(letter('minutes-template', takers, '2027-04-14T08:05'))
  expect(world.latest('minutes-template').meeting.roles?.minuteTaker).toBe('Skanderborg Kommune')
})

charter('§6.1', 'the day before, or the working day before that, to the office of the second network', async () => {
  await given(smallEnglish(), harbourApril, itIs('2027-04-02T09:00'))
    .when(itIs('2027-04-05T12:00'))
    .leave(letter('minutes-template', english.office, '2027-04-02T09:15'))
})

charter('§6.2', 'G32 a receipt for whoever sent them, a preview for the secretariat', async () => {
  const world = await given(erfa(), ...over)
    .when(wants(minuteTaker, '2027-04-15T10:00', minutes('Punkt 1: …')))
    .leave(letter('minutes-receipt', minuteTaker, '2027-04-15T10:00'), letter('minutes-preview', office, '2027-04-15T10:00'))
  expect(world.latest('minutes-preview')).toMatchObject({
    minutes: { version: 1, text: 'Punkt 1: …' },
    commentsDueIfSentToday: { on: '2027-04-29' },
  })
  expect((await world.meeting()).phase).toBe('held')
})

charter('§6.2', 'G32 in the evening the preview waits for the morning', async () => {
  await given(erfa(), ...over)
    .when(wants(minuteTaker, '2027-04-15T21:00', minutes()))
    .leave(letter('minutes-receipt', minuteTaker, '2027-04-15T21:00'), letter('minutes-preview', office, '2027-04-16T08:05'))
})

charter('§6.2', 'G32 the secretariat forwards them itself: a preview at once', async () => {
  await given(erfa(), ...over)
    .when(wants(office, '2027-04-15T21:00', minutes()))
    .leave(letter('minutes-preview', office, '2027-04-15T21:00'))
})

charter('§6.2', 'G32 without an ok they go nowhere', async () => {
  const world = await given(erfa(), ...handedIn)
    .when(itIs('2027-06-01T09:00'))
    .nothingLeaves()
  expect((await world.meeting()).phase).toBe('held')
})

charter('§6.2', 'G32 refused: the ok of somebody else, and minutes before the meeting has begun', async () => {
  const world = await given(erfa(), ...handedIn)
    .when(wants(minuteTaker, '2027-04-15T11:00', sendMinutes))
    .leave(letter('refusal', minuteTaker, '2027-04-15T11:00'))
  expect(world.latest('refusal').refusal).toBe('not-the-secretariat')
  const early = await given(erfa(), april, itIs('2027-04-14T12:00'))
    .when(wants(minuteTaker, '2027-04-14T12:59', minutes()))
    .leave(letter('refusal', minuteTaker, '2027-04-14T12:59'))
  expect(early.latest('refusal').refusal).toBe('meeting-not-held-yet')
})

charter('§6.2', 'G32 asked twice: the same minutes, and the same ok', async () => {
  await given(erfa(), ...handedIn)
    .when(wants(minuteTaker, '2027-04-15T11:00', minutes()))
    .nothingLeaves()
  const world = await given(erfa(), ...handedIn, wants(office, '2027-04-15T11:00', sendMinutes))
    .when(wants(office, '2027-04-15T11:01', sendMinutes))
    .leave(letter('refusal', office, '2027-04-15T11:01'))
  expect(world.latest('refusal').refusal).toBe('minutes-already-out')
})

charter('§6.2', 'G32 the ok to a version that another has replaced sends neither', async () => {
  const seen = (version: number) => ({ ...sendMinutes, seen: version })
  const corrected = [...handedIn, wants(office, '2027-04-16T10:00', minutes('Punkt 1: rettet'))]
  const world = await given(erfa(), ...corrected)
    .when(wants(office, '2027-04-16T11:00', seen(1)))
    .leave(letter('refusal', office, '2027-04-16T11:00'))
  expect(world.latest('refusal')).toMatchObject({ refusal: 'other-minutes-wait', about: expect.stringMatching(/^2 \p{Lu}/u) })
  expect((await world.meeting()).phase).toBe('held')
  await given(erfa(), ...corrected)
    .when(wants(office, '2027-04-16T11:00', seen(2)))
    .leave(
      letter('minutes-for-comment', office, '2027-04-16T11:00'),
      letter('minutes-for-comment', everyMember, '2027-04-16T11:00'),
    )
})

charter('§6.3', 'G33 to everybody, whoever sent an apology', async () => {
  await given(erfa(), april, wants(member, '2027-04-12T10:00', apology()), wants(minuteTaker, '2027-04-15T10:00', minutes()))
    .when(wants(office, '2027-04-22T10:00', sendMinutes))
    .leave(
      letter('minutes-for-comment', office, '2027-04-22T10:00'),
      letter('minutes-for-comment', everyMember, '2027-04-22T10:00'),
    )
})

charter('§6.3', 'G33 once to the mailing group of the second network', async () => {
  await given(smallEnglish(), harbourApril, wants(english.member, '2027-04-06T10:00', minutes()))
    .when(wants(english.office, '2027-04-06T11:00', sendMinutes))
    .leave(
      letter('minutes-for-comment', english.office, '2027-04-06T11:00'),
      letter('minutes-for-comment', english.list, '2027-04-06T11:00'),
    )
})

charter('§6.4', 'G40 nothing comes in', async () => {
  await given(erfa(), ...over)
    .when(itIs('2027-06-01T09:00'), rings('minutes-nudge-1', '2027-04-19T08:05', '2027-06-01T09:00'))
    .leave(
      letter('minutes-nudge', takers, '2027-04-19T08:05'),
      letter('minutes-nudge', takers, '2027-04-23T08:05'),
      letter('minutes-missing', office, '2027-04-26T08:05'),
    )
})

charter('§6.4', 'G40 they come in after the first reminder', async () => {
  await given(erfa(), ...over, itIs('2027-04-19T09:00'), wants(minuteTaker, '2027-04-22T10:00', minutes()))
    .when(itIs('2027-06-01T09:00'))
    .nothingLeaves()
})

charter('§6.4', 'the other two count as skipped from then on', async () => {
  const world = await given(erfa(), ...over, itIs('2027-04-19T09:00'))
    .when(wants(minuteTaker, '2027-04-22T10:00', minutes()))
    .leave(letter('minutes-receipt', minuteTaker, '2027-04-22T10:00'), letter('minutes-preview', office, '2027-04-22T10:00'))
  const { deadlines } = await world.meeting()
  expect(deadlines.filter(({ name }) => /^minutes-(?:nudge|missing)/.test(name)).map(({ state }) => state)).toEqual([
    'done',
    'skipped',
    'skipped',
  ])
})

charter('§6.4', 'G40 once after five working days, and told after ten, in the second network', async () => {
  await given(smallEnglish(), harbourApril, itIs('2027-04-05T12:00'))
    .when(itIs('2027-06-01T09:00'))
    .leave(
      letter('minutes-nudge', english.office, '2027-04-12T09:15'),
      letter('minutes-missing', english.office, '2027-04-19T09:15'),
    )
})

charter('§6.5', 'G37 not in a year, and not when the alarm rings', async () => {
  const world = await given(erfa(), ...over, itIs('2027-04-26T09:00'))
    .when(itIs('2028-04-26T09:00'), rings('approval', '2027-04-29T08:05', '2028-04-26T09:00'))
    .nothingLeaves()
  expect((await world.meeting()).phase).toBe('held')
})

charter('§6.5', 'refused: the secretariat sends out minutes that are not there', async () => {
  const world = await given(erfa(), ...over)
    .when(wants(office, '2027-04-15T10:00', sendMinutes))
    .leave(letter('refusal', office, '2027-04-15T10:00'))
  expect(world.latest('refusal').refusal).toBe('no-minutes-yet')
})
