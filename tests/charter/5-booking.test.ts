import { expect } from 'vitest'
import { charter } from '../support/charter-sentences.ts'
import { erfa, smallEnglish } from '../support/charters.ts'
import { digest, given, itIs, letter, rings, wants } from '../support/given.ts'
import { chair, chairColleague, english, everyMember, kl, member, minuteTaker, office, userGroup } from '../support/people.ts'
import { april, book, cancel, harbourApril, item, minutes, move, numbered, sendMinutes } from '../support/wishes.ts'

charter('§5.1', 'G07 the secretariat books, and hears every date', async () => {
  const world = await given(erfa())
    .when(april)
    .leave(letter('meeting-scheduled', office, '2027-02-01T09:00'))
  const { deadlines, skipped } = world.latest('meeting-scheduled')
  expect(skipped).toEqual([])
  expect(deadlines.map(({ name, on }) => `${name} ${on}`)).toEqual([
    'call-for-items 2027-03-15',
    'items-reminder 2027-03-24',
    'items-due 2027-03-30',
    'submission-summary 2027-03-31',
    'planning-invitation 2027-03-31',
    'planning-meeting 2027-03-31',
    'agenda-for-approval 2027-04-01',
    'agenda-due 2027-04-07',
    'minutes-template 2027-04-14',
    'meeting-ends 2027-04-14',
    'minutes-nudge-1 2027-04-19',
    'minutes-nudge-2 2027-04-23',
    'minutes-missing 2027-04-26',
  ])
})

charter('§5.1', 'G07 refused: a member books, moves and cancels', async () => {
  const world = await given(erfa(), april)
    .when(
      wants(member, '2027-02-02T09:00', numbered(2, book('2027-09-15T13:00', '16:00')), 2),
      wants(member, '2027-02-02T09:01', move('2027-04-21T13:00', '16:00')),
      wants(chair, '2027-02-02T22:00', cancel),
    )
    .leave(
      letter('refusal', member, '2027-02-02T09:00'),
      letter('refusal', member, '2027-02-02T09:01'),
      letter('refusal', chair, '2027-02-02T22:00'),
    )
  expect(world.latest('refusal').refusal).toBe('not-the-secretariat')
  expect((await world.report()).meetings).toMatchObject([{ start: '2027-04-14T13:00:00+02:00', phase: 'scheduled' }])
})

charter('§5.1', 'asked twice: the same booking, move and cancellation', async () => {
  const toMay = move('2027-05-12T13:00', '16:00')
  await given(erfa(), april)
    .when(april, wants(office, '2027-02-02T09:00', toMay), wants(office, '2027-02-02T09:01', toMay))
    .leave(letter('meeting-scheduled', office, '2027-02-02T09:00'))
  await given(erfa(), april)
    .when(wants(office, '2027-02-02T09:00', cancel), wants(office, '2027-02-02T09:01', cancel))
    .leave(letter('cancellation-receipt', office, '2027-02-02T09:00'))
})

const guests = [chair, chairColleague, ...userGroup, kl, office]

charter('§5.5', 'G09 nobody has heard of it yet: the secretariat alone', async () => {
  await given(erfa(), april)
    .when(wants(office, '2027-02-02T09:00', move('2027-05-12T13:00', '16:00')), itIs('2027-04-11T09:00'))
    .leave(letter('meeting-scheduled', office, '2027-02-02T09:00'))
})

charter('§5.5', 'G09 after the call: one letter with all new days, no second call, and everything at its new time', async () => {
  const world = await given(erfa(), april, itIs('2027-03-15T09:00'))
    .when(wants(office, '2027-03-16T10:00', move('2027-04-28T13:00', '16:00')), itIs('2027-04-21T08:05'))
    .leave(
      letter('meeting-scheduled', office, '2027-03-16T10:00'),
      letter('meeting-moved', everyMember, '2027-03-16T10:00'),
      digest('2027-03-30'),
      digest('2027-04-05'),
      letter('items-reminder', everyMember, '2027-04-07T08:05'),
      digest('2027-04-12'),
      letter('submission-summary', [office, chair, chairColleague], '2027-04-13T08:05'),
      letter('planning-invitation', guests, '2027-04-13T08:05'),
      letter('agenda-for-approval', [office, chair, chairColleague], '2027-04-15T08:05'),
      digest('2027-04-19'),
      letter('agenda', everyMember, '2027-04-21T08:05'),
    )
  const { before, meeting } = world.latest('meeting-moved')
  expect([before.start, meeting.start]).toEqual(['2027-04-14T11:00:00.000Z', '2027-04-28T11:00:00.000Z'])
})

charter('§5.5', 'G09 the old alarms ring all the same', async () => {
  const world = await given(
    erfa(),
    april,
    wants(office, '2027-03-16T10:00', move('2027-04-28T13:00', '16:00')),
    itIs('2027-04-07T09:00'),
  )
    .when(
      rings('items-reminder', '2027-03-24T08:05', '2027-04-07T10:00'),
      rings('agenda-due', '2027-04-07T08:05', '2027-04-07T10:00'),
      rings('meeting-ends', '2027-04-14T16:00', '2027-04-14T16:00'),
    )
    .nothingLeaves()
  expect(world.logged.slice(-3)).toEqual(['stale', 'stale', 'stale'])
})

charter('§5.5', 'the mailing group of the second network is told', async () => {
  await given(smallEnglish(), harbourApril, itIs('2027-03-16T10:00'))
    .when(wants(english.office, '2027-03-17T10:00', move('2027-04-19T10:00', '11:30', smallEnglish())), itIs('2027-03-18T09:00'))
    .leave(
      letter('meeting-scheduled', english.office, '2027-03-17T10:00'),
      letter('meeting-moved', english.list, '2027-03-17T10:00'),
    )
})

charter('§5.5', 'after its agenda went out: a new agenda for the new day', async () => {
  const world = await given(erfa(), april, itIs('2027-04-07T09:00'))
    .when(wants(office, '2027-04-08T10:00', move('2027-04-28T13:00', '16:00')), itIs('2027-04-21T08:05'))
    .leave(
      letter('meeting-scheduled', office, '2027-04-08T10:00'),
      letter('meeting-moved', everyMember, '2027-04-08T10:00'),
      digest('2027-04-12'),
      letter('submission-summary', [office, chair, chairColleague], '2027-04-13T08:05'),
      letter('planning-invitation', guests, '2027-04-13T08:05'),
      letter('agenda-for-approval', [office, chair, chairColleague], '2027-04-15T08:05'),
      digest('2027-04-19'),
      letter('agenda', everyMember, '2027-04-21T08:05'),
    )
  expect(world.latest('agenda').meeting.start).toBe('2027-04-28T11:00:00.000Z')
})

charter('§5.5', 'refused: a meeting that is over cannot be moved or cancelled', async () => {
  const world = await given(
    erfa(),
    april,
    wants(office, '2027-04-15T10:00', minutes()),
    wants(office, '2027-04-16T10:00', sendMinutes),
  )
    .when(wants(office, '2027-04-16T11:00', move('2027-04-28T13:00', '16:00')), wants(office, '2027-04-16T11:01', cancel))
    .leave(letter('refusal', office, '2027-04-16T11:00'), letter('refusal', office, '2027-04-16T11:01'))
  expect(world.latest('refusal').refusal).toBe('meeting-is-over')
})

charter('§5.6', 'before the call only the secretariat has heard of it', async () => {
  await given(erfa(), april)
    .when(wants(office, '2027-02-02T09:00', cancel), itIs('2027-06-01T09:00'))
    .leave(letter('cancellation-receipt', office, '2027-02-02T09:00'))
})

charter('§5.6', 'after the call all members', async () => {
  await given(erfa(), april, itIs('2027-03-15T09:00'))
    .when(wants(office, '2027-03-16T19:00', cancel), itIs('2027-06-01T09:00'))
    .leave(
      letter('cancellation-receipt', office, '2027-03-16T19:00'),
      letter('meeting-cancelled', everyMember, '2027-03-17T08:05'),
    )
})

charter('§5.6', 'its alarms ring all the same', async () => {
  await given(erfa(), april, wants(office, '2027-03-16T10:00', cancel))
    .when(
      rings('items-reminder', '2027-03-24T08:05'),
      rings('agenda-due', '2027-04-07T08:05'),
      rings('meeting-ends', '2027-04-14T16:00'),
    )
    .nothingLeaves()
})

charter('§5.6', 'refused: an item or minutes for a meeting that will not be', async () => {
  const world = await given(erfa(), april, wants(office, '2027-03-16T10:00', cancel))
    .when(wants(member, '2027-03-17T10:00', item('Navngivning')), wants(minuteTaker, '2027-04-15T10:00', minutes()))
    .leave(letter('refusal', member, '2027-03-17T10:00'), letter('refusal', minuteTaker, '2027-04-15T10:00'))
  expect(world.latest('refusal').refusal).toBe('meeting-is-cancelled')
})
