import { expect } from 'vitest'
import { charter } from '../support/charter-sentences.ts'
import { erfa, smallEnglish } from '../support/charters.ts'
import { comesBack, digest, given, itIs, letter, rings, wants } from '../support/given.ts'
import { english, everyMember, member, minuteTaker, minuteTakerColleague, office, suspended } from '../support/people.ts'
import { april, comment, harbourApril, minutes, noComments, sendMinutes } from '../support/wishes.ts'

const out = [april, wants(minuteTaker, '2027-04-15T10:00', minutes()), wants(office, '2027-04-22T10:00', sendMinutes)]
const harbourOut = [
  harbourApril,
  wants(english.member, '2027-04-06T10:00', minutes()),
  wants(english.office, '2027-04-06T11:00', sendMinutes),
]
const withoutSuspended = everyMember.filter(each => each !== suspended)

charter('§7.5', 'G37 on Monday 10 May 2027, with the comment and those who had none', async () => {
  const world = await given(
    erfa(),
    ...out,
    wants(member, '2027-04-23T10:00', comment('Der mangler et navn.', '3')),
    wants('ida.fjordvang', '2027-04-23T11:00', noComments),
    itIs('2027-05-07T23:59'),
  )
    .when(itIs('2027-05-10T08:05'))
    .leave(letter('minutes-approved', everyMember, '2027-05-10T08:05'))
  expect(world.latest('minutes-approved')).toMatchObject({
    comments: [{ item: '3', text: 'Der mangler et navn.' }],
    noComments: ['Holstebro Kommune'],
    sentOn: '2027-04-22',
  })
  expect((await world.meeting()).phase).toBe('approved')
})

charter('§7.5', 'G37 on 14 April in the second network', async () => {
  await given(smallEnglish(), ...harbourOut, itIs('2027-04-13T23:59'))
    .when(itIs('2027-04-14T09:15'))
    .leave(letter('minutes-approved', english.list, '2027-04-14T09:15'))
})

charter('§7.5', 'G38 with the proof: who was sent what, and how it ended', async () => {
  const world = await given(erfa(), april, wants(minuteTaker, '2027-04-15T10:00', minutes()))
    .when(wants(office, '2027-04-22T10:00', sendMinutes))
    .leave(
      letter('minutes-for-comment', office, '2027-04-22T10:00'),
      letter('minutes-for-comment', everyMember, '2027-04-22T10:00'),
    )
  await world.deliverUntil('2027-05-10T08:05')
  const { proof } = world.latest('minutes-approved')
  expect(proof).toHaveLength(38)
  expect(proof[0]).toEqual({
    name: 'Pia Vestermark',
    address: 'pia.vestermark@lemvig.example',
    organisation: 'Lemvig Kommune',
    result: 'sent',
    at: '2027-04-22T08:00:00.000Z',
  })
})

charter('§7.6', 'G37 the alarm rings days, hours and two minutes before its time', async () => {
  const early = ['2027-04-23T08:05', '2027-05-07T23:59', '2027-05-10T08:03']
  const world = await given(erfa(), ...out, itIs('2027-05-03T09:00'))
    .when(...early.map(at => rings('approval', '2027-05-10T08:05', at)))
    .nothingLeaves()
  expect((await world.meeting()).phase).toBe('minutes-out')
  await world.until('2027-05-10T08:05')
  expect((await world.meeting()).phase).toBe('approved')
})

charter('§7.6', 'G37 an alarm that was set for an earlier day than the right one', async () => {
  const world = await given(erfa(), ...out, itIs('2027-05-03T09:00'))
    .when(rings('approval', '2027-05-07T08:05'), rings('approval', '2027-05-07T08:05', '2027-05-12T08:05'))
    .nothingLeaves()
  expect((await world.meeting()).phase).toBe('minutes-out')
})

charter('§7.6', 'G37 rung twice, and late', async () => {
  await given(erfa(), ...out, itIs('2027-05-09T23:00'))
    .when(rings('approval', '2027-05-10T08:05', '2027-05-12T03:00'), rings('approval', '2027-05-10T08:05', '2027-05-12T03:01'))
    .leave(letter('minutes-approved', everyMember, '2027-05-12T08:05'))
})

charter('§7.7', 'G37 on the Saturday after the last day, before the approval', async () => {
  const world = await given(erfa(), ...out, itIs('2027-05-07T23:59'))
    .when(wants(member, '2027-05-08T10:00', comment('Der mangler et navn.')))
    .leave(letter('comment-receipt', member, '2027-05-08T10:00'), letter('late-comment', office, '2027-05-10T08:05'))
  expect(world.latest('late-comment').approved).toBe(false)
})

charter('§7.7', 'G37 in the last minute it is in time', async () => {
  const world = await given(erfa(), ...out, itIs('2027-05-07T23:58'))
    .when(wants(member, '2027-05-07T23:59', comment('Der mangler et navn.')))
    .leave(
      letter('comment-receipt', member, '2027-05-07T23:59'),
      letter('colleague-answered', 'morten.havrebo', '2027-05-10T08:05'),
    )
  expect((await world.meeting()).comments.map(each => each.late)).toEqual([false])
})

charter('§7.7', 'G37 after the approval, and asked twice', async () => {
  const world = await given(erfa(), ...out, itIs('2027-05-10T09:00'))
    .when(wants(member, '2027-05-11T10:00', comment('Et navn.')), wants(member, '2027-05-11T10:05', comment('Et navn.')))
    .leave(letter('comment-receipt', member, '2027-05-11T10:00'), letter('late-comment', office, '2027-05-11T10:00'))
  expect(world.latest('late-comment').approved).toBe(true)
  expect(await world.meeting()).toMatchObject({ phase: 'approved', comments: [{ late: true }] })
})

charter('§7.7', 'G35 "no comments" after the last day is counted and passed on to nobody', async () => {
  await given(erfa(), ...out, itIs('2027-05-07T23:59'))
    .when(wants(member, '2027-05-08T10:00', noComments))
    .leave(letter('no-comments-receipt', member, '2027-05-08T10:00'))
})

charter('§7.8', 'corrected on Monday 26 April: until 10 May, and the old alarm changes nothing', async () => {
  const world = await given(erfa(), ...out, wants(member, '2027-04-23T10:00', comment('Der mangler et navn.')))
    .when(
      wants(office, '2027-04-26T10:00', minutes('Rettet referat')),
      wants(office, '2027-04-26T10:05', sendMinutes),
      itIs('2027-05-10T23:59'),
      rings('approval', '2027-05-10T08:05', '2027-05-10T23:59'),
      itIs('2027-05-11T08:05'),
    )
    .leave(
      digest('2027-04-26'),
      letter('minutes-preview', office, '2027-04-26T10:00'),
      letter('minutes-for-comment', office, '2027-04-26T10:05'),
      letter('minutes-for-comment', everyMember, '2027-04-26T10:05'),
      letter('comments-bundle', [office, minuteTaker, minuteTakerColleague], '2027-05-03T08:05'),
      digest('2027-05-03'),
      digest('2027-05-10'),
      letter('minutes-approved', everyMember, '2027-05-11T08:05'),
    )
  expect(world.latest('minutes-approved')).toMatchObject({
    minutes: { version: 2 },
    comments: [{ text: 'Der mangler et navn.' }],
  })
})

charter('§7.8', 'refused: a member corrects minutes that are out; anybody, once they are approved', async () => {
  const world = await given(erfa(), ...out)
    .when(wants(member, '2027-04-23T10:00', minutes('Mit referat')))
    .leave(letter('refusal', member, '2027-04-23T10:00'))
  expect(world.latest('refusal').refusal).toBe('minutes-already-out')
  const approved = await given(erfa(), ...out, itIs('2027-05-10T09:00'))
    .when(wants(office, '2027-05-11T10:00', minutes('Rettet')), wants(office, '2027-05-11T10:01', sendMinutes))
    .leave(letter('refusal', office, '2027-05-11T10:00'), letter('refusal', office, '2027-05-11T10:01'))
  expect(approved.latest('refusal').refusal).toBe('minutes-already-approved')
})

charter('§7.9', 'G38 the minutes come back from Skive: the secretariat hears it, and approval goes on', async () => {
  const world = await given(erfa(), ...out)
    .when(comesBack(suspended, 'minutes-for-comment', '2027-04-22T19:00'), itIs('2027-05-10T08:05'))
    .leave(
      letter('undelivered', office, '2027-04-23T08:05'),
      letter('digest', [...withoutSuspended, office], '2027-04-26T08:05'),
      letter('digest', [...withoutSuspended, office], '2027-05-03T08:05'),
      letter('minutes-approved', withoutSuspended, '2027-05-10T08:05'),
    )
  expect(world.latest('undelivered')).toMatchObject({ letter: 'minutes-for-comment', commentsDue: { on: '2027-05-07' } })
  const { proof } = world.latest('minutes-approved')
  expect(proof.filter(each => each.result === 'bounced').map(each => each.organisation)).toEqual(['Skive Kommune'])
})

charter('§7.9', 'G38 the address had bounced before: it is named all the same', async () => {
  const world = await given(
    erfa(),
    april,
    comesBack(suspended, 'call-for-items', '2027-03-16T10:00'),
    ...out.slice(1),
    itIs('2027-05-09T09:00'),
  )
    .when(itIs('2027-05-10T08:05'))
    .leave(letter('minutes-approved', withoutSuspended, '2027-05-10T08:05'))
  const { proof } = world.latest('minutes-approved')
  expect(proof).toHaveLength(38)
  expect(proof.filter(each => each.result === 'bounced').map(each => each.name)).toEqual(['Mette Fursand'])
})

charter('§7.9', 'whichever letter it was that came back, the secretariat hears that the person gets no more', async () => {
  await given(erfa(), april, itIs('2027-03-22T09:00'))
    .when(comesBack(suspended, 'digest', '2027-03-22T10:00'))
    .leave(letter('undelivered', office, '2027-03-22T10:00'))
})

charter('§7.9', 'the mailing group of the second network bounces', async () => {
  await given(smallEnglish(), ...harbourOut)
    .when(comesBack(english.list, 'minutes-for-comment', '2027-04-06T12:00'), itIs('2027-04-14T09:15'))
    .leave(
      letter('undelivered', english.office, '2027-04-06T12:00'),
      letter('digest', [english.list, english.office], '2027-04-09T09:15'),
      letter('minutes-approved', english.list, '2027-04-14T09:15'),
    )
})
