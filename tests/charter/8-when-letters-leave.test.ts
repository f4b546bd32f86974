import { expect } from 'vitest'
import { charter } from '../support/charter-sentences.ts'
import { erfa, smallEnglish } from '../support/charters.ts'
import { given, itIs, letter, rings, wants } from '../support/given.ts'
import {
  chair,
  chairColleague,
  colleague,
  english,
  everyMember,
  kl,
  member,
  minuteTaker,
  office,
  otherMember,
  userGroup,
} from '../support/people.ts'
import {
  april,
  book,
  comment,
  harbourApril,
  item,
  minutes,
  noComments,
  nothingThisTime,
  numbered,
  sendMinutes,
} from '../support/wishes.ts'

const hours: readonly (readonly [comes: string, leaves: string])[] = [
  ['2027-02-10T07:59', '2027-02-10T08:05'],
  ['2027-02-10T08:00', '2027-02-10T08:00'],
  ['2027-02-10T17:59', '2027-02-10T17:59'],
  ['2027-02-10T18:00', '2027-02-11T08:05'],
  ['2027-02-12T23:59', '2027-02-15T08:05'],
  ['2027-02-13T12:00', '2027-02-15T08:05'],
]

for (const [comes, leaves] of hours) {
  charter('§8.1', `G04 an item at ${comes}`, async () => {
    await given(erfa(), april)
      .when(wants(member, comes, item('Navngivning')))
      .leave(letter('item-receipt', member, comes), letter('colleague-answered', colleague, leaves))
  })
}

charter('§8.1', 'G04 the second network writes from 07:30 to 17:00, and at 09:15', async () => {
  await given(smallEnglish(), harbourApril)
    .when(wants(english.member, '2027-02-10T07:30', item('Naming')), wants(english.member, '2027-02-10T17:00', item('Files')))
    .leave(
      letter('item-receipt', english.member, '2027-02-10T07:30'),
      letter('colleague-answered', english.colleague, '2027-02-10T07:30'),
      letter('item-receipt', english.member, '2027-02-10T17:00'),
      letter('colleague-answered', english.colleague, '2027-02-11T09:15'),
    )
})

charter('§8.1', 'G04 an alarm that rings in the evening, because the machine was off', async () => {
  await given(erfa(), april)
    .when(rings('call-for-items', '2027-03-15T08:05', '2027-03-15T19:00'))
    .leave(letter('call-for-items', everyMember, '2027-03-16T08:05'))
})

const out = [april, wants(minuteTaker, '2027-04-15T10:00', minutes()), wants(office, '2027-04-22T10:00', sendMinutes)]

charter('§8.2', 'G34 G35 in items and in comments, whoever of the two it is', async () => {
  await given(erfa(), april)
    .when(wants(member, '2027-03-10T10:00', item('Navngivning')), wants(colleague, '2027-03-10T11:00', nothingThisTime))
    .leave(
      letter('item-receipt', member, '2027-03-10T10:00'),
      letter('colleague-answered', colleague, '2027-03-10T10:00'),
      letter('nothing-to-add-receipt', colleague, '2027-03-10T11:00'),
      letter('colleague-answered', member, '2027-03-10T11:00'),
    )
  await given(erfa(), ...out)
    .when(wants(colleague, '2027-04-23T10:00', noComments), wants(member, '2027-04-23T11:00', comment('Et navn.')))
    .leave(
      letter('no-comments-receipt', colleague, '2027-04-23T10:00'),
      letter('colleague-answered', member, '2027-04-23T10:00'),
      letter('comment-receipt', member, '2027-04-23T11:00'),
      letter('colleague-answered', colleague, '2027-04-23T11:00'),
    )
})

charter('§8.2', 'G35 a comment after "no comments" counts, and the other way round both stand', async () => {
  const world = await given(erfa(), ...out, wants(colleague, '2027-04-23T10:00', noComments))
    .when(wants(member, '2027-04-23T11:00', comment('Et navn.')))
    .leave(letter('comment-receipt', member, '2027-04-23T11:00'), letter('colleague-answered', colleague, '2027-04-23T11:00'))
  expect(await world.meeting()).toMatchObject({ noComments: [], comments: [{ text: 'Et navn.' }] })
})

charter('§8.2', 'nobody speaks for another municipality', async () => {
  const world = await given(erfa(), april, wants(otherMember, '2027-03-16T10:00', nothingThisTime), itIs('2027-03-23T09:00'))
    .when(itIs('2027-03-24T08:05'))
    .leave(
      letter(
        'items-reminder',
        everyMember.filter(each => !/^(soeren|gitte)/.test(each)),
        '2027-03-24T08:05',
      ),
    )
  await world.until('2027-03-31T08:05')
  expect(world.latest('submission-summary').nothingToAdd).toEqual(['Favrskov Kommune'])
})

charter('§8.3', 'G11 whatever hats somebody wears', async () => {
  const people = erfa().people.map(each =>
    each.id === chair ? { ...each, functions: ['member', 'user-group', 'secretariat'] } : each,
  )
  const world = await given({ ...erfa(), people }, april, itIs('2027-03-30T23:59'))
    .when(itIs('2027-03-31T08:05'))
    .leave(
      letter('submission-summary', [chair, office, chairColleague], '2027-03-31T08:05'),
      letter('planning-invitation', [chair, chairColleague, ...userGroup, kl, office], '2027-03-31T08:05'),
    )
  await world.deliver()
  const handedOver = world.sent.map(mail => `${mail.tag.replace(/\.\d+$/, '')} ${mail.to}`)
  expect(new Set(handedOver).size).toBe(handedOver.length)
})

charter('§8.3', 'G11 one mail to the mailing group', async () => {
  const world = await given(smallEnglish(), harbourApril)
    .when(itIs('2027-03-16T09:15'))
    .leave(letter('call-for-items', english.list, '2027-03-16T09:15'))
  await world.deliver()
  expect(world.sent.map(mail => mail.to).slice(-1)).toEqual([english.list])
})

charter('§8.6', 'G09 G10 every alarm of a whole meeting rings a second time', async () => {
  const world = await given(erfa(), ...out, itIs('2027-05-10T09:00'))
    .when(itIs('2027-05-10T09:00'))
    .nothingLeaves()
  const alarms = (await world.meeting()).deadlines.map(each => [each.name, each.at.slice(0, 16)] as const)
  const before = world.letters.length
  for (const [name, at] of alarms) {
    if (name === 'items-due' || name === 'planning-meeting' || name === 'comments-due') continue
    expect(await world.rings(name, at, '2027-05-10T10:00'), name).toBe('stale')
  }
  expect(world.letters.length).toBe(before)
})

charter('§8.6', 'G10 the same mail comes twice', async () => {
  const world = await given(erfa(), april)
    .when(itIs('2027-03-15T08:05'))
    .leave(letter('call-for-items', everyMember, '2027-03-15T08:05'))
  const mail = { from: 'aase.lyngfelt@aarhus.example', subject: 'status', text: 'status', id: 'once' }
  const before = world.letters.length
  expect((await world.receives(mail)).outcome).not.toBe('duplicate')
  const after = world.letters.length
  expect(after).toBe(before + 1)
  expect((await world.receives(mail)).outcome).toBe('duplicate')
  expect(world.letters.length).toBe(after)
})

charter('§8.7', 'G01 from Lemvig to Viborg, Aarhus third', async () => {
  const world = await given(
    erfa(),
    april,
    wants(office, '2027-02-02T10:00', numbered(2, book('2027-09-15T13:00', '16:00')), 2),
    itIs('2027-03-30T23:59'),
  )
    .when(itIs('2027-03-31T08:05'))
    .leave(
      letter('submission-summary', [office, chair, chairColleague], '2027-03-31T08:05'),
      letter('planning-invitation', [chair, chairColleague, ...userGroup, kl, office], '2027-03-31T08:05'),
    )
  const order = [
    'Lemvig',
    'Skanderborg',
    'Aarhus',
    'Favrskov',
    'Hedensted',
    'Herning',
    'Holstebro',
    'Horsens',
    'Ikast-Brande',
    'Norddjurs',
    'Odder',
    'Randers',
    'Ringkøbing-Skjern',
    'Samsø',
    'Silkeborg',
    'Skive',
    'Struer',
    'Syddjurs',
    'Viborg',
  ].map(name => `${name} Kommune`)
  expect(world.latest('submission-summary').silent).toEqual(order)
  expect(world.latest('digest').meetings[0]?.parts.map(each => each.organisation)).toEqual(order)
})

charter('§8.7', 'the order of the second network is that of its charter too', async () => {
  const world = await given(smallEnglish(), harbourApril, itIs('2027-03-29T09:14'))
    .when(itIs('2027-03-29T09:15'))
    .leave(
      letter('submission-summary', english.office, '2027-03-29T09:15'),
      letter('agenda-for-approval', english.office, '2027-03-29T09:15'),
    )
  expect(world.latest('submission-summary').silent).toEqual(['Northquay', 'Saltmarsh', 'Ferry Hill'])
})

charter('§8.9', 'G60 in the call, and not in the agenda', async () => {
  const world = await given(erfa(), april, itIs('2027-03-01T09:00')).when(itIs('2027-03-01T09:00')).nothingLeaves()
  await world.receives({ from: 'sekretariat@faelles.example', text: 'hilsen: God påske til alle.' })
  await world.until('2027-04-07T08:05')
  const names = ['call-for-items', 'agenda'] as const
  expect(names.map(name => world.latest(name).greeting)).toEqual(['God påske til alle.', undefined])
})
