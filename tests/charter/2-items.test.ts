import { expect } from 'vitest'
import { charter } from '../support/charter-sentences.ts'
import { erfa, smallEnglish } from '../support/charters.ts'
import { given, itIs, letter, wants } from '../support/given.ts'
import { chair, chairColleague, colleague, english, everyMember, member, office, otherMember } from '../support/people.ts'
import { amend, april, book, cancel, harbourApril, item, numbered, place, takeBack } from '../support/wishes.ts'

/** Wednesday 10 November 2027: called on 11 October, items due on Monday 25 October, and nothing rolls. */
const november = wants(office, '2027-08-02T09:00', book('2027-11-10T13:00', '16:00'))

charter('§2.4', 'G05 sixteen days before, fourteen after the call', async () => {
  const world = await given(erfa(), november)
    .when(itIs('2027-10-11T08:05'))
    .leave(letter('call-for-items', everyMember, '2027-10-11T08:05'))
  expect(world.latest('call-for-items').itemsDue.at).toBe('2027-10-25T21:59:00.000Z')
})

charter('§2.4', 'G19 in its last minute an item is in time', async () => {
  const world = await given(erfa(), november, itIs('2027-10-25T12:00'))
    .when(wants(member, '2027-10-25T23:59:59', item('Navngivning')))
    .leave(letter('item-receipt', member, '2027-10-25T23:59'), letter('colleague-answered', colleague, '2027-10-26T08:05'))
  expect((await world.meeting()).items.map(each => each.late)).toEqual([false])
})

charter('§2.4', 'G19 a minute later it is late', async () => {
  const world = await given(erfa(), november, itIs('2027-10-25T12:00'))
    .when(wants(member, '2027-10-26T00:00', item('Navngivning')))
    .leave(
      letter('item-receipt', member, '2027-10-26T00:00'),
      letter('colleague-answered', colleague, '2027-10-26T08:05'),
      letter('late-item', [office, chair, chairColleague], '2027-10-26T08:05'),
    )
  expect((await world.meeting()).items.map(each => each.late)).toEqual([true])
})

charter('§2.4', 'ten days before, in the second network', async () => {
  const world = await given(smallEnglish(), harbourApril, itIs('2027-03-26T12:00'))
    .when(
      wants(english.otherMember, '2027-03-26T23:59', item('Naming')),
      wants(english.otherMember, '2027-03-27T00:00', item('Files')),
    )
    .leave(
      letter('item-receipt', english.otherMember, '2027-03-26T23:59'),
      letter('item-receipt', english.otherMember, '2027-03-27T00:00'),
      letter('late-item', english.office, '2027-03-29T09:15'),
    )
  expect((await world.meeting()).items.map(each => each.late)).toEqual([false, true])
})

charter('§2.5', 'G15 G18 on a Saturday night, with what was left out filled in', async () => {
  const world = await given(erfa(), april, itIs('2027-03-20T12:00'))
    .when(wants(member, '2027-03-20T22:30', item('Navngivning', { text: 'Vi vil gerne tale om navne.' })))
    .leave(letter('item-receipt', member, '2027-03-20T22:30'), letter('colleague-answered', colleague, '2027-03-22T08:05'))
  expect(world.latest('item-receipt').items).toMatchObject([
    { id: 'P-1', title: 'Navngivning', text: 'Vi vil gerne tale om navne.', kind: 'D', minutes: 15, late: false },
  ])
})

charter('§2.5', 'G15 in the second network an item has ten minutes', async () => {
  const world = await given(smallEnglish(), harbourApril)
    .when(wants(english.otherMember, '2027-03-06T22:30', item('Naming')))
    .leave(letter('item-receipt', english.otherMember, '2027-03-06T22:30'))
  expect(world.latest('item-receipt').items.map(each => each.minutes)).toEqual([10])
})

charter('§2.5', 'asked twice: the same words from the same municipality are one item', async () => {
  const world = await given(erfa(), april, wants(member, '2027-03-16T10:00', item('Navngivning')))
    .when(wants(member, '2027-03-16T10:05', item('Navngivning')), wants(colleague, '2027-03-16T10:06', item('Navngivning')))
    .nothingLeaves()
  expect((await world.meeting()).items.map(each => each.id)).toEqual(['P-1'])
})

const withItem = [april, wants(member, '2027-03-16T10:00', item('Navngivning'))]

charter('§2.6', 'G18 by its sender, showing what was and what is', async () => {
  const world = await given(erfa(), ...withItem)
    .when(wants(member, '2027-03-16T20:00', amend('P-1', { minutes: 30, kind: 'O' })))
    .leave(letter('item-amended', member, '2027-03-16T20:00'), letter('colleague-answered', colleague, '2027-03-17T08:05'))
  expect(world.latest('item-amended')).toMatchObject({ before: { minutes: 15, kind: 'D' }, after: { minutes: 30, kind: 'O' } })
})

charter('§2.6', 'G18 taken back by a colleague', async () => {
  const world = await given(erfa(), ...withItem)
    .when(wants(colleague, '2027-03-16T11:00', takeBack('P-1')))
    .leave(letter('item-withdrawn', colleague, '2027-03-16T11:00'), letter('colleague-answered', member, '2027-03-16T11:00'))
  expect((await world.meeting()).items.map(each => each.status)).toEqual(['withdrawn'])
})

charter('§2.6', 'by the secretariat, and those whose item it is hear of it', async () => {
  await given(erfa(), ...withItem)
    .when(wants(office, '2027-03-16T11:00', amend('P-1', { title: 'Navne' })), wants(office, '2027-03-16T12:00', takeBack('P-1')))
    .leave(
      letter('item-amended', office, '2027-03-16T11:00'),
      letter('colleague-answered', [member, colleague], '2027-03-16T11:00'),
      letter('item-withdrawn', office, '2027-03-16T12:00'),
      letter('colleague-answered', [member, colleague], '2027-03-16T12:00'),
    )
})

charter('§2.6', 'refused: another municipality', async () => {
  const world = await given(erfa(), ...withItem)
    .when(
      wants(otherMember, '2027-03-16T11:00', takeBack('P-1')),
      wants(otherMember, '2027-03-16T12:00', amend('P-1', { minutes: 5 })),
    )
    .leave(letter('refusal', otherMember, '2027-03-16T11:00'), letter('refusal', otherMember, '2027-03-16T12:00'))
  expect(world.latest('refusal').refusal).toBe('item-belongs-to-another')
  expect((await world.meeting()).items).toMatchObject([{ minutes: 15, status: 'proposed' }])
})

charter('§2.6', 'refused: the agenda is out', async () => {
  const world = await given(erfa(), ...withItem, itIs('2027-04-07T08:05'))
    .when(wants(member, '2027-04-07T09:00', takeBack('P-1')))
    .leave(letter('refusal', member, '2027-04-07T09:00'))
  expect(world.latest('refusal').refusal).toBe('item-already-on-agenda')
})

charter('§2.6', 'asked twice', async () => {
  await given(erfa(), ...withItem, wants(member, '2027-03-16T11:00', amend('P-1', { minutes: 30 })))
    .when(wants(member, '2027-03-16T12:00', amend('P-1', { minutes: 30 })))
    .nothingLeaves()
  await given(erfa(), ...withItem, wants(member, '2027-03-16T11:00', takeBack('P-1')))
    .when(wants(member, '2027-03-16T12:00', takeBack('P-1')))
    .nothingLeaves()
})

const withLateItem = [april, wants(member, '2027-03-31T10:00', item('Navngivning'))]

charter('§2.7', 'G19 it is kept, marked late, and put to the secretariat and the chair', async () => {
  const world = await given(erfa(), april, itIs('2027-03-31T09:00'))
    .when(wants(member, '2027-03-31T10:00', item('Navngivning')))
    .leave(
      letter('item-receipt', member, '2027-03-31T10:00'),
      letter('colleague-answered', colleague, '2027-03-31T10:00'),
      letter('late-item', [office, chair, chairColleague], '2027-03-31T10:00'),
    )
  expect((await world.meeting()).items).toMatchObject([{ id: 'P-1', late: true, status: 'proposed' }])
})

charter('§2.7', 'G19 not on the agenda unless one of them says so', async () => {
  const world = await given(erfa(), ...withLateItem, itIs('2027-04-07T08:04'))
    .when(itIs('2027-04-07T08:05'))
    .leave(letter('agenda', everyMember, '2027-04-07T08:05'), letter('item-placed', member, '2027-04-07T08:05'))
  expect((await world.meeting()).items.map(each => each.status)).toEqual(['next-meeting'])
})

for (const decider of [office, chair, chairColleague]) {
  charter('§2.7', `G19 ${decider} takes it onto this agenda`, async () => {
    const world = await given(erfa(), ...withLateItem)
      .when(
        wants(decider, '2027-03-31T19:00', place('P-1', 'on-agenda')),
        wants(decider, '2027-03-31T19:01', place('P-1', 'on-agenda')),
      )
      .leave(letter('item-placed', decider, '2027-03-31T19:00'), letter('item-placed', member, '2027-04-01T08:05'))
    await world.until('2027-04-07T08:05')
    expect(world.latest('agenda').items.map(each => each.id)).toEqual(['P-1'])
  })
}

charter('§2.7', 'G19 it waits for the next meeting', async () => {
  const world = await given(erfa(), ...withLateItem)
    .when(wants(office, '2027-03-31T11:00', place('P-1', 'next-meeting')))
    .leave(letter('item-placed', office, '2027-03-31T11:00'), letter('item-placed', member, '2027-03-31T11:00'))
  expect((await world.meeting()).items.map(each => each.status)).toEqual(['next-meeting'])
})

charter('§2.7', 'refused: its own sender cannot decide it', async () => {
  const world = await given(erfa(), ...withLateItem)
    .when(wants(member, '2027-03-31T11:00', place('P-1', 'on-agenda')))
    .leave(letter('refusal', member, '2027-03-31T11:00'))
  expect(world.latest('refusal').refusal).toBe('not-the-secretariat')
})

const autumn = wants(office, '2027-05-20T09:00', numbered(2, book('2027-11-10T13:00', '16:00')), 2)

charter('§2.9', 'put off: it is there from the call on, and it is on time', async () => {
  const world = await given(
    erfa(),
    ...withLateItem,
    wants(office, '2027-03-31T11:00', place('P-1', 'next-meeting')),
    autumn,
    itIs('2027-10-11T08:04'),
  )
    .when(itIs('2027-10-11T08:05'))
    .leave(letter('call-for-items', everyMember, '2027-10-11T08:05'))
  expect((await world.meeting(1)).items.map(each => each.status)).toEqual(['next-meeting'])
  expect((await world.meeting(2)).items).toMatchObject([{ id: 'P-1', title: 'Navngivning', status: 'proposed', late: false }])
})

charter('§2.9', 'of a cancelled meeting, and its municipality is reminded all the same', async () => {
  const world = await given(erfa(), ...withItem, wants(office, '2027-03-17T10:00', cancel), autumn, itIs('2027-10-19T12:00'))
    .when(itIs('2027-10-20T08:05'))
    .leave(letter('items-reminder', everyMember, '2027-10-20T08:05'))
  expect((await world.meeting(2)).items.map(each => each.title)).toEqual(['Navngivning'])
})

charter('§2.9', 'put off when the next meeting has been called already: as its submission closes, and once', async () => {
  const world = await given(
    erfa(),
    april,
    wants(office, '2027-02-01T10:00', numbered(2, book('2027-05-05T13:00', '16:00')), 2),
    wants(member, '2027-04-06T10:00', item('Navngivning')),
    wants(office, '2027-04-06T11:00', place('P-1', 'next-meeting')),
    itIs('2027-04-19T12:00'),
  )
    .when(itIs('2027-04-20T08:04'))
    .nothingLeaves()
  await world.until('2027-04-20T08:05')
  expect(world.latest('submission-summary').items.map(each => each.title)).toEqual(['Navngivning'])
  expect(world.latest('planning-invitation').items.map(each => each.title)).toEqual(['Navngivning'])
  expect((await world.meeting(2)).items.map(each => each.id)).toEqual(['P-1'])
})

charter('§2.9', 'sent between two meetings: kept with the last one, and its sender is told so at once', async () => {
  const world = await given(erfa(), april, itIs('2027-04-15T09:00'))
    .when(wants(member, '2027-04-15T10:00', item('Arkiv')))
    .leave(letter('item-receipt', member, '2027-04-15T10:00'), letter('colleague-answered', colleague, '2027-04-15T10:00'))
  expect(world.latest('item-receipt').items.map(each => each.status)).toEqual(['next-meeting'])
  await autumn(world)
  await world.until('2027-10-11T08:05')
  expect((await world.meeting(2)).items).toMatchObject([{ id: 'P-1', title: 'Arkiv', status: 'proposed', late: false }])
})

charter('§2.9', 'late, and nobody has said where it belongs before the meeting is over', async () => {
  const world = await given(erfa(), april, wants(member, '2027-04-09T10:00', item('Arkiv')), autumn, itIs('2027-10-11T08:04'))
    .when(itIs('2027-10-11T08:05'))
    .leave(letter('call-for-items', everyMember, '2027-10-11T08:05'))
  expect((await world.meeting(2)).items.map(each => each.title)).toEqual(['Arkiv'])
})

charter('§2.9', 'however many meetings were cancelled in between', async () => {
  const cancelled = (number: number, on: string) => [
    wants(office, '2027-05-20T09:00', numbered(number, book(`${on}T13:00`, '16:00')), number),
    wants(office, '2027-05-20T09:00', cancel, number),
  ]
  const fifth = wants(office, '2027-05-21T09:00', numbered(5, book('2027-11-10T13:00', '16:00')), 5)
  const world = await given(
    erfa(),
    ...withLateItem,
    wants(office, '2027-03-31T11:00', place('P-1', 'next-meeting')),
    itIs('2027-05-19T09:00'),
    ...cancelled(2, '2027-09-01'),
    ...cancelled(3, '2027-09-08'),
    ...cancelled(4, '2027-09-15'),
    fifth,
    itIs('2027-10-11T08:04'),
  )
    .when(itIs('2027-10-11T08:05'))
    .leave(letter('call-for-items', everyMember, '2027-10-11T08:05'))
  expect((await world.meeting(5)).items.map(each => each.title)).toEqual(['Navngivning'])
})
