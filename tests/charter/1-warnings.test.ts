import { expect } from 'vitest'
import { charter } from '../support/charter-sentences.ts'
import { erfa, smallEnglish } from '../support/charters.ts'
import { given, letter, wants } from '../support/given.ts'
import { english, member, office } from '../support/people.ts'
import { april, book, confirmed, move, numbered } from '../support/wishes.ts'

charter('§1.5', 'G06 a Monday meeting: the items roll onto the day of the planning', async () => {
  const world = await given(erfa())
    .when(wants(office, '2027-02-01T09:00', book('2027-06-14T13:00', '16:00')))
    .leave(letter('meeting-scheduled', office, '2027-02-01T09:00'))
  expect(world.latest('meeting-scheduled').warnings).toEqual([
    { kind: 'deadline-on-day-off', deadline: 'call-for-items', on: '2027-05-15', off: 'saturday', movedTo: '2027-05-14' },
    { kind: 'deadline-on-day-off', deadline: 'items-due', on: '2027-05-29', off: 'saturday', movedTo: '2027-05-31' },
    { kind: 'items-due-not-before-planning', itemsDueOn: '2027-05-31', planningOn: '2027-05-31' },
  ])
})

charter('§1.5', 'G06 two days of slack are enough, and said to be so by silence', async () => {
  const world = await given(erfa())
    .when(april)
    .leave(letter('meeting-scheduled', office, '2027-02-01T09:00'))
  expect(world.latest('meeting-scheduled').warnings).toEqual([
    { kind: 'deadline-on-day-off', deadline: 'items-due', on: '2027-03-29', off: 'easter-monday', movedTo: '2027-03-30' },
  ])
})

charter('§1.6', 'G06 on Ascension Day 2026', async () => {
  const world = await given(erfa())
    .when(wants(office, '2026-02-02T09:00', book('2026-05-14T13:00', '16:00')))
    .leave(letter('meeting-needs-yes', office, '2026-02-02T09:00'))
  expect(world.latest('meeting-needs-yes').warnings[0]).toEqual({
    kind: 'meeting-on-day-off',
    on: '2026-05-14',
    off: 'ascension-day',
  })
  expect((await world.report()).meetings).toEqual([])
})

charter('§1.6', 'in the past', async () => {
  const world = await given(erfa())
    .when(wants(office, '2027-02-01T09:00', book('2027-01-27T13:00', '16:00')))
    .leave(letter('meeting-needs-yes', office, '2027-02-01T09:00'))
  expect(world.latest('meeting-needs-yes').warnings[0]).toEqual({ kind: 'in-the-past', on: '2027-01-27' })
  expect((await world.report()).meetings).toEqual([])
})

charter('§1.6', 'too soon: what is too late is named', async () => {
  const world = await given(erfa())
    .when(wants(office, '2027-03-29T09:00', book('2027-04-14T13:00', '16:00')))
    .leave(letter('meeting-needs-yes', office, '2027-03-29T09:00'))
  expect(world.latest('meeting-needs-yes').warnings.filter(each => each.kind === 'too-late-for')).toEqual([
    { kind: 'too-late-for', deadline: 'call-for-items', wasOn: '2027-03-15' },
    { kind: 'too-late-for', deadline: 'items-reminder', wasOn: '2027-03-24' },
  ])
  expect((await world.report()).meetings).toEqual([])
})

charter('§1.6', 'the yes schedules it, and the yes said twice schedules it once', async () => {
  const ascension = book('2026-05-14T13:00', '16:00')
  const world = await given(erfa(), wants(office, '2026-02-02T09:00', ascension))
    .when(wants(office, '2026-02-02T09:30', confirmed(ascension)), wants(office, '2026-02-02T09:45', confirmed(ascension)))
    .leave(letter('meeting-scheduled', office, '2026-02-02T09:30'))
  expect((await world.report()).meetings.map(each => each.start)).toEqual(['2026-05-14T13:00:00+02:00'])
})

charter('§1.6', 'a move to a holiday waits for the same yes, and the meeting stays where it is', async () => {
  const toAscension = move('2027-05-06T13:00', '16:00')
  const world = await given(erfa(), april)
    .when(wants(office, '2027-02-02T09:00', toAscension))
    .leave(letter('meeting-needs-yes', office, '2027-02-02T09:00'))
  expect((await world.meeting()).start).toBe('2027-04-14T13:00:00+02:00')
})

charter('§1.6', 'a member cannot say yes: refused, and told so', async () => {
  await given(erfa())
    .when(wants(member, '2026-02-02T09:00', confirmed(book('2026-05-14T13:00', '16:00'))))
    .leave(letter('refusal', member, '2026-02-02T09:00'))
})

charter('§1.6', 'a holiday of the second network is one of its closed days', async () => {
  const world = await given(smallEnglish())
    .when(
      wants(english.office, '2027-02-01T09:00', book('2027-05-06T10:00', '11:30', smallEnglish())),
      wants(english.office, '2027-02-01T09:30', numbered(2, book('2028-12-25T10:00', '11:30', smallEnglish())), 2),
    )
    .leave(
      letter('meeting-scheduled', english.office, '2027-02-01T09:00'),
      letter('meeting-needs-yes', english.office, '2027-02-01T09:30'),
    )
  expect(world.latest('meeting-needs-yes').warnings[0]).toEqual({ kind: 'meeting-on-day-off', on: '2028-12-25', off: 'closed' })
})

const onlyWarned = [
  ['a half day', '2026-05-01', { kind: 'half-day', on: '2026-05-01' }],
  ['the autumn holidays', '2027-10-20', { kind: 'week-to-avoid', week: 42, on: '2027-10-20' }],
  ['the Friday after Ascension Day', '2027-05-07', { kind: 'bridge-day', on: '2027-05-07' }],
  ['Christmas week', '2027-12-21', { kind: 'week-to-avoid', week: 51, on: '2027-12-21' }],
] as const

charter('§1.7', 'a meeting that is longer than the charter allows', async () => {
  const world = await given(erfa())
    .when(wants(office, '2026-02-02T09:00', book('2026-04-29T12:00', '15:30')))
    .leave(letter('meeting-scheduled', office, '2026-02-02T09:00'))
  expect(world.latest('meeting-scheduled').warnings).toEqual([{ kind: 'longer-than-allowed', minutes: 210, most: 180 }])
})

for (const [what, on, warning] of onlyWarned) {
  charter('§1.7', `G06 ${what}`, async () => {
    const world = await given(erfa())
      .when(wants(office, '2026-02-02T09:00', book(`${on}T13:00`, '16:00')))
      .leave(letter('meeting-scheduled', office, '2026-02-02T09:00'))
    expect(world.latest('meeting-scheduled').warnings.filter(({ kind }) => kind !== 'deadline-on-day-off')).toEqual([warning])
  })
}
