import { expect } from 'vitest'
import { charter } from '../support/charter-sentences.ts'
import { erfa, smallEnglish } from '../support/charters.ts'
import { digest, given, itIs, letter, wants } from '../support/given.ts'
import {
  colleague,
  english,
  everyMember,
  member,
  minuteTaker,
  minuteTakerColleague,
  office,
  otherMember,
} from '../support/people.ts'
import { april, comment, harbourApril, minutes, noComments, sendMinutes } from '../support/wishes.ts'

const handedIn = [april, wants(minuteTaker, '2027-04-15T10:00', minutes())]
/** Thursday 22 April: comments until Friday 7 May, since the 6th is Ascension Day; approved on Monday 10 May. */
const out = [...handedIn, wants(office, '2027-04-22T10:00', sendMinutes)]
const harbourOut = [
  harbourApril,
  wants(english.member, '2027-04-06T10:00', minutes()),
  wants(english.office, '2027-04-06T11:00', sendMinutes),
]

charter('§7.1', 'G33 sent on Thursday 22 April 2027', async () => {
  const world = await given(erfa(), ...handedIn)
    .when(wants(office, '2027-04-22T10:00', sendMinutes))
    .leave(
      letter('minutes-for-comment', office, '2027-04-22T10:00'),
      letter('minutes-for-comment', everyMember, '2027-04-22T10:00'),
    )
  const { sentOn, commentsDue } = world.latest('minutes-for-comment')
  expect([sentOn, commentsDue.nominalOn, commentsDue.on, commentsDue.at]).toEqual([
    '2027-04-22',
    '2027-05-06',
    '2027-05-07',
    '2027-05-07T21:59:00.000Z',
  ])
})

charter('§7.1', 'G33 said in the evening, the day on which they leave counts', async () => {
  const world = await given(erfa(), ...handedIn)
    .when(wants(office, '2027-04-16T18:30', sendMinutes))
    .leave(
      letter('minutes-for-comment', office, '2027-04-16T18:30'),
      letter('minutes-for-comment', everyMember, '2027-04-19T08:05'),
    )
  const { sentOn, commentsDue } = world.latest('minutes-for-comment')
  expect([sentOn, commentsDue.on]).toEqual(['2027-04-19', '2027-05-03'])
})

charter('§7.1', 'G33 seven days in the second network', async () => {
  const world = await given(smallEnglish(), ...harbourOut.slice(0, 2))
    .when(wants(english.office, '2027-04-06T11:00', sendMinutes))
    .leave(
      letter('minutes-for-comment', english.office, '2027-04-06T11:00'),
      letter('minutes-for-comment', english.list, '2027-04-06T11:00'),
    )
  expect(world.latest('minutes-for-comment').commentsDue.at).toBe('2027-04-13T22:59:00.000Z')
})

charter('§7.2', 'G34 the sender and the colleague hear of it, and the last day stays', async () => {
  const world = await given(erfa(), ...out)
    .when(wants(member, '2027-04-23T20:00', comment('Der mangler et navn.', '3')))
    .leave(letter('comment-receipt', member, '2027-04-23T20:00'), letter('colleague-answered', colleague, '2027-04-26T08:05'))
  expect(await world.meeting()).toMatchObject({
    comments: [{ organisation: 'Aarhus Kommune', item: '3', text: 'Der mangler et navn.', late: false }],
    minutes: { commentsDueAt: '2027-05-07T23:59:00+02:00' },
  })
})

charter('§7.2', 'refused: there are no minutes yet', async () => {
  const world = await given(erfa(), ...handedIn)
    .when(wants(member, '2027-04-16T10:00', comment('Der mangler et navn.')))
    .leave(letter('refusal', member, '2027-04-16T10:00'))
  expect(world.latest('refusal').refusal).toBe('no-minutes-yet')
})

charter('§7.2', 'asked twice: by the same person or by a colleague, it is one comment', async () => {
  await given(erfa(), ...out, wants(member, '2027-04-23T10:00', comment('Der mangler et navn.', '3')))
    .when(
      wants(member, '2027-04-23T11:00', comment('Der mangler et navn.', '3')),
      wants(colleague, '2027-04-23T12:00', comment('Der mangler et navn.', '3')),
    )
    .nothingLeaves()
})

const readers = [office, minuteTaker, minuteTakerColleague]

charter('§7.3', 'G36 two half-way, all three at the end', async () => {
  const first = [
    wants(member, '2027-04-23T10:00', comment('Der mangler et navn.', '3')),
    wants(otherMember, '2027-04-28T10:00', comment('Punkt 4 er for kort.', '4')),
  ]
  const world = await given(erfa(), ...out, ...first)
    .when(itIs('2027-04-29T08:05'))
    .leave(letter('comments-bundle', readers, '2027-04-29T08:05'))
  expect(world.latest('comments-bundle')).toMatchObject({ which: 'halfway', comments: [{ item: '3' }, { item: '4' }] })
  const end = await given(erfa(), ...out, ...first, wants('ida.fjordvang', '2027-05-04T10:00', comment('Tak.', '5')))
    .when(itIs('2027-05-10T08:05'))
    .leave(letter('comments-bundle', readers, '2027-05-10T08:05'), letter('minutes-approved', everyMember, '2027-05-10T08:05'))
  expect(end.latest('comments-bundle')).toMatchObject({ which: 'end', comments: [{ item: '3' }, { item: '4' }, { item: '5' }] })
})

charter('§7.3', 'G36 without any comment', async () => {
  await given(erfa(), ...out, wants(member, '2027-04-23T10:00', noComments))
    .when(itIs('2027-05-10T08:05'))
    .leave(digest('2027-04-26'), digest('2027-05-03'), letter('minutes-approved', everyMember, '2027-05-10T08:05'))
})

charter('§7.3', 'G36 nothing new since the first bundle', async () => {
  await given(erfa(), ...out, wants(member, '2027-04-23T10:00', comment('Der mangler et navn.')), itIs('2027-05-03T09:00'))
    .when(itIs('2027-05-10T08:05'))
    .leave(letter('minutes-approved', everyMember, '2027-05-10T08:05'))
})

charter('§7.3', 'G36 only at the end in the second network', async () => {
  await given(smallEnglish(), ...harbourOut, wants(english.otherMember, '2027-04-07T10:00', comment('A name is missing.')))
    .when(itIs('2027-04-14T09:15'))
    .leave(
      letter('digest', [english.list, english.office], '2027-04-09T09:15'),
      letter('comments-bundle', english.office, '2027-04-14T09:15'),
      letter('minutes-approved', english.list, '2027-04-14T09:15'),
    )
})

charter('§7.4', 'G35 the sender and the colleague hear of it, and it is counted', async () => {
  const world = await given(erfa(), ...out)
    .when(wants(member, '2027-04-23T10:00', noComments))
    .leave(letter('no-comments-receipt', member, '2027-04-23T10:00'), letter('colleague-answered', colleague, '2027-04-23T10:00'))
  expect((await world.meeting()).noComments).toEqual(['Aarhus Kommune'])
})

charter('§7.4', 'G35 asked twice: also by the colleague', async () => {
  await given(erfa(), ...out, wants(member, '2027-04-23T10:00', noComments))
    .when(wants(member, '2027-04-23T11:00', noComments), wants(colleague, '2027-04-23T12:00', noComments))
    .nothingLeaves()
})

charter('§7.4', 'refused: there are no minutes yet', async () => {
  await given(erfa(), ...handedIn)
    .when(wants(member, '2027-04-16T10:00', noComments))
    .leave(letter('refusal', member, '2027-04-16T10:00'))
})
