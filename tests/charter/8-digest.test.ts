import { expect } from 'vitest'
import { charter } from '../support/charter-sentences.ts'
import { erfa, smallEnglish } from '../support/charters.ts'
import { digest, given, itIs, letter, rings, wants } from '../support/given.ts'
import { colleague, english, everyMember, member, minuteTaker, minuteTakerColleague, office } from '../support/people.ts'
import type { Simulated } from '../support/simulated.ts'
import {
  april,
  book,
  cancel,
  harbourApril,
  item,
  minutes,
  noComments,
  numbered,
  sendAgenda,
  sendMinutes,
} from '../support/wishes.ts'

/** What the latest digest says that each municipality could still give, by the first letters of its name. */
const lacking = (world: Simulated, what: string): readonly string[] =>
  world
    .latest('digest')
    .meetings.flatMap(({ parts }) =>
      parts
        .filter(({ lacks }) => lacks.some(each => each === what))
        .map(({ organisation }) => organisation.replace(' Kommune', '')),
    )

charter('§8.4', 'G41 on Monday 22 March: the last day for items, a new item, and who could still send one', async () => {
  const world = await given(erfa(), april, wants(member, '2027-03-17T10:00', item('Navngivning')))
    .when(itIs('2027-03-22T08:05'))
    .leave(digest('2027-03-22'))
  const [first] = world.latest('digest').meetings
  expect(first?.nextDeadlines.map(({ name, on }) => `${name} ${on}`)).toEqual(['items-due 2027-03-30'])
  expect(first?.newItems.map(each => each.id)).toEqual(['P-1'])
  expect(lacking(world, 'items')).toEqual(
    erfa()
      .charter.organisations.map(each => each.replace(' Kommune', ''))
      .filter(each => each !== 'Aarhus'),
  )
})

charter('§8.4', 'G41 on the Tuesday after Easter', async () => {
  await given(erfa(), april, itIs('2027-03-25T09:00'))
    .when(itIs('2027-03-31T08:04'), rings('digest', '2027-03-30T08:05', '2027-03-31T08:04', 'network'))
    .leave(digest('2027-03-30'))
})

charter('§8.4', 'one that is so late that the next one leaves with it stands back for that one', async () => {
  // The machine slept through Monday the 12th and woke before the letters of the 19th.
  const world = await given(erfa(), april, wants(member, '2027-04-08T10:00', item('Navngivning')), itIs('2027-04-09T12:00'))
    .when(rings('digest', '2027-04-12T08:05', '2027-04-19T05:00', 'network'), itIs('2027-04-19T08:05'))
    .leave(
      letter('minutes-template', [minuteTaker, minuteTakerColleague], '2027-04-14T08:05'),
      letter('minutes-nudge', [minuteTaker, minuteTakerColleague], '2027-04-19T08:05'),
      digest('2027-04-19'),
    )
  expect(world.latest('digest').meetings).toHaveLength(1)
})

charter('§8.4', 'G41 who takes the minutes, while there are none', async () => {
  const world = await given(erfa(), april, wants(member, '2027-04-15T10:00', item('Til næste møde')))
    .when(itIs('2027-04-19T08:05'))
    .leave(letter('minutes-nudge', [minuteTaker, minuteTakerColleague], '2027-04-19T08:05'), digest('2027-04-19'))
  expect(lacking(world, 'minutes')).toEqual(['Skanderborg'])
})

charter('§8.4', 'G41 who could still comment on the minutes', async () => {
  const world = await given(
    erfa(),
    april,
    wants(minuteTaker, '2027-04-15T10:00', minutes()),
    wants(office, '2027-04-22T10:00', sendMinutes),
    wants(member, '2027-04-23T10:00', noComments),
  )
    .when(itIs('2027-04-26T08:05'))
    .leave(digest('2027-04-26'))
  expect(lacking(world, 'comments')).toHaveLength(18)
  expect(lacking(world, 'comments')).not.toContain('Aarhus')
})

charter('§8.4', 'G41 on Friday in the second network, to its list and its office', async () => {
  await given(smallEnglish(), harbourApril, itIs('2027-03-18T09:00'))
    .when(itIs('2027-03-25T09:00'))
    .leave(letter('digest', [english.list, english.office], '2027-03-19T09:15'))
})

charter('§8.5', 'G41 nothing is booked, or nobody has heard of it: no digest in a year', async () => {
  await given(erfa()).when(itIs('2027-01-05T09:00')).nothingLeaves()
  await given(erfa(), april).when(itIs('2027-03-15T08:04')).nothingLeaves()
})

charter('§8.5', 'G41 the Monday of the call', async () => {
  await given(erfa(), april, itIs('2027-03-14T09:00'))
    .when(itIs('2027-03-15T23:59'))
    .leave(letter('call-for-items', everyMember, '2027-03-15T08:05'))
})

charter('§8.5', 'G41 an agenda that was released on Friday evening leaves on Monday, and what is new waits a week', async () => {
  const world = await given(erfa(), april, wants(member, '2027-04-01T10:00', item('Navngivning')))
    .when(wants(office, '2027-04-02T19:00', sendAgenda), itIs('2027-04-12T08:05'))
    .leave(
      letter('agenda', office, '2027-04-02T19:00'),
      letter('agenda', everyMember, '2027-04-05T08:05'),
      letter('item-placed', member, '2027-04-05T08:05'),
      digest('2027-04-12'),
    )
  expect(world.latest('digest').meetings[0]?.newItems.map(each => each.id)).toEqual(['P-1'])
})

/** Called on Monday 3 May. */
const june = wants(office, '2027-02-02T10:00', numbered(2, book('2027-06-02T13:00', '16:00')), 2)

charter('§8.5', 'G41 the Monday on which the minutes of another meeting are approved', async () => {
  await given(
    erfa(),
    april,
    june,
    wants(minuteTaker, '2027-04-15T10:00', minutes()),
    wants(office, '2027-04-22T10:00', sendMinutes),
    itIs('2027-05-09T09:00'),
  )
    .when(wants(minuteTaker, '2027-05-09T10:00', item('Navngivning'), 2), itIs('2027-05-10T23:59'))
    .leave(
      letter('item-receipt', minuteTaker, '2027-05-09T10:00'),
      letter('colleague-answered', minuteTakerColleague, '2027-05-10T08:05'),
      letter('minutes-approved', everyMember, '2027-05-10T08:05'),
    )
})

charter('§8.5', 'G41 the Monday on which a cancellation leaves', async () => {
  const may = wants(office, '2027-02-02T10:00', numbered(2, book('2027-05-05T13:00', '16:00')), 2)
  await given(erfa(), april, may, wants(member, '2027-04-08T10:00', item('Navngivning'), 2), itIs('2027-04-09T17:00'))
    .when(wants(office, '2027-04-11T10:00', cancel), itIs('2027-04-12T23:59'))
    .leave(
      letter('cancellation-receipt', office, '2027-04-11T10:00'),
      letter('meeting-cancelled', everyMember, '2027-04-12T08:05'),
    )
})

charter('§8.5', 'G41 what was told once is no news a week later', async () => {
  const world = await given(erfa(), april, wants(colleague, '2027-03-16T10:00', item('Navngivning')), itIs('2027-03-22T09:00'))
    .when(itIs('2027-03-30T08:05'))
    .leave(
      letter(
        'items-reminder',
        everyMember.filter(each => each !== member && each !== colleague),
        '2027-03-24T08:05',
      ),
      digest('2027-03-30'),
    )
  expect(world.latest('digest').meetings[0]?.newItems).toEqual([])
})
