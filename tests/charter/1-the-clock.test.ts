import { expect } from 'vitest'
import { charter } from '../support/charter-sentences.ts'
import { erfa, smallEnglish } from '../support/charters.ts'
import { given, givenSince, itIs, letter, wants } from '../support/given.ts'
import { colleague, english, everyMember, member, office } from '../support/people.ts'
import type { Simulated } from '../support/simulated.ts'
import { april, book, item, minutes, sendMinutes } from '../support/wishes.ts'

const at = async (world: Simulated, ...names: readonly string[]): Promise<readonly string[]> =>
  (await world.meeting()).deadlines.filter(({ name }) => names.includes(name)).map(each => each.at)

charter('§1.1', 'G05 across the beginning of summer time', async () => {
  const world = await given(erfa())
    .when(april)
    .leave(letter('meeting-scheduled', office, '2027-02-01T09:00'))
  expect(await at(world, 'call-for-items', 'items-due', 'planning-meeting', 'agenda-due')).toEqual([
    '2027-03-15T08:05:00+01:00',
    '2027-03-30T23:59:00+02:00',
    '2027-03-31T13:00:00+02:00',
    '2027-04-07T08:05:00+02:00',
  ])
})

charter('§1.1', 'G05 across the end of summer time, and on 29 February', async () => {
  const autumn = await given(erfa())
    .when(wants(office, '2027-08-02T09:00', book('2027-11-10T13:00', '16:00')))
    .leave(letter('meeting-scheduled', office, '2027-08-02T09:00'))
  expect(await at(autumn, 'call-for-items', 'agenda-due')).toEqual(['2027-10-11T08:05:00+02:00', '2027-11-03T08:05:00+01:00'])
  await given(erfa(), wants(office, '2028-01-10T09:00', book('2028-03-30T13:00', '16:00')))
    .when(itIs('2028-02-29T23:59'))
    .leave(letter('call-for-items', everyMember, '2028-02-29T08:05'))
})

charter('§1.1', 'G05 in the zone of the second network', async () => {
  const world = await given(smallEnglish())
    .when(wants(english.office, '2027-02-01T09:00', book('2027-04-05T10:00', '11:30', smallEnglish())))
    .leave(letter('meeting-scheduled', english.office, '2027-02-01T09:00'))
  expect(await at(world, 'call-for-items', 'items-due', 'agenda-due')).toEqual([
    '2027-03-16T09:15:00+00:00',
    '2027-03-26T23:59:00+00:00',
    '2027-03-31T09:15:00+01:00',
  ])
})

charter('§1.2', 'G04 G33 Easter Monday and Ascension Day', async () => {
  const called = await given(erfa(), april)
    .when(itIs('2027-03-15T08:05'))
    .leave(letter('call-for-items', everyMember, '2027-03-15T08:05'))
  expect(called.latest('call-for-items').itemsDue).toMatchObject({
    nominalOn: '2027-03-29',
    on: '2027-03-30',
    rolledOver: [{ day: '2027-03-29', off: 'easter-monday' }],
  })
  const out = await given(erfa(), april, wants(office, '2027-04-15T10:00', minutes()))
    .when(wants(office, '2027-04-22T10:00', sendMinutes))
    .leave(
      letter('minutes-for-comment', office, '2027-04-22T10:00'),
      letter('minutes-for-comment', everyMember, '2027-04-22T10:00'),
    )
  expect(out.latest('minutes-for-comment').commentsDue).toMatchObject({
    nominalOn: '2027-05-06',
    on: '2027-05-07',
    rolledOver: [{ day: '2027-05-06', off: 'ascension-day' }],
  })
})

charter('§1.3', 'G04 an agenda due on Easter Monday leaves on the Wednesday before Easter', async () => {
  const world = await given(erfa())
    .when(wants(office, '2027-01-04T09:00', book('2027-04-05T13:00', '16:00')))
    .leave(letter('meeting-scheduled', office, '2027-01-04T09:00'))
  expect(await at(world, 'agenda-due')).toEqual(['2027-03-24T08:05:00+01:00'])
})

charter('§1.3', 'G04 planning on Maundy Thursday 2026 is held the day before, and the items are in by then', async () => {
  const world = await given(erfa())
    .when(wants(office, '2026-02-02T09:00', book('2026-04-16T13:00', '16:00')))
    .leave(letter('meeting-scheduled', office, '2026-02-02T09:00'))
  expect(await at(world, 'items-due', 'planning-meeting')).toEqual(['2026-03-31T23:59:00+02:00', '2026-04-01T13:00:00+02:00'])
})

/** What leaves for the colleagues shows whether a day is a working day; the sender's receipt leaves at once on any. */
const daysOff: readonly (readonly [what: string, on: string, leaves: string])[] = [
  ['a Saturday', '2027-04-10', '2027-04-12T08:05'],
  ['a Sunday', '2027-04-11', '2027-04-12T08:05'],
  ["New Year's Day", '2027-01-01', '2027-01-04T08:05'],
  ['Maundy Thursday', '2027-03-25', '2027-03-30T08:05'],
  ['Good Friday', '2027-03-26', '2027-03-30T08:05'],
  ['Easter Monday', '2027-03-29', '2027-03-30T08:05'],
  ['Ascension Day', '2027-05-06', '2027-05-07T08:05'],
  ['Whit Monday', '2027-05-17', '2027-05-18T08:05'],
  ['Christmas Day', '2026-12-25', '2026-12-28T08:05'],
  ['Christmas Eve, closed by the charter', '2026-12-24', '2026-12-28T08:05'],
  ["New Year's Eve, closed by the charter", '2026-12-31', '2027-01-04T08:05'],
  ['Constitution Day, closed by the charter', '2026-06-05', '2026-06-08T08:05'],
  ['what was Store Bededag until 2023, which is a working day now', '2027-04-23', '2027-04-23T10:00'],
]

for (const [what, on, leaves] of daysOff) {
  charter('§1.4', `G03 ${what}`, async () => {
    await given(erfa(), wants(office, '2026-02-02T09:00', book('2027-12-15T13:00', '16:00')))
      .when(wants(member, `${on}T10:00`, item('Navngivning')))
      .leave(letter('item-receipt', member, `${on}T10:00`), letter('colleague-answered', colleague, leaves))
  })
}

charter('§1.4', 'G03 Store Bededag was a day off in 2023', async () => {
  await givenSince('2023-01-02T09:00', erfa(), wants(office, '2023-01-02T09:00', book('2023-12-13T13:00', '16:00')))
    .when(wants(member, '2023-05-05T10:00', item('Navngivning')))
    .leave(letter('item-receipt', member, '2023-05-05T10:00'), letter('colleague-answered', colleague, '2023-05-08T08:05'))
})

charter('§1.4', 'a charter without public holidays has its own closed days', async () => {
  const booked = wants(english.office, '2026-02-02T09:00', book('2028-02-16T10:00', '11:30', smallEnglish()))
  await given(smallEnglish(), booked)
    .when(wants(english.member, '2027-03-26T10:00', item('Naming')), wants(english.member, '2027-12-24T17:00', item('Files')))
    .leave(
      letter('item-receipt', english.member, '2027-03-26T10:00'),
      letter('colleague-answered', english.colleague, '2027-03-26T10:00'),
      letter('item-receipt', english.member, '2027-12-24T17:00'),
      letter('colleague-answered', english.colleague, '2027-12-27T09:15'),
    )
})
