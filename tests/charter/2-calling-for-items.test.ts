import { expect } from 'vitest'
import { charter } from '../support/charter-sentences.ts'
import { erfa, smallEnglish } from '../support/charters.ts'
import { digest, given, itIs, letter, rings, wants } from '../support/given.ts'
import { allBut, chair, chairColleague, colleague, english, everyMember, member, office, otherMember } from '../support/people.ts'
import { april, book, confirmed, harbourApril, item, nothingThisTime, takeBack } from '../support/wishes.ts'

charter('§2.1', 'G11 one letter to each person, who can simply answer it', async () => {
  const world = await given(erfa(), april)
    .when(itIs('2027-03-15T08:05'))
    .leave(letter('call-for-items', everyMember, '2027-03-15T08:05'))
  const { itemsDue, meeting } = world.latest('call-for-items')
  expect([itemsDue.on, meeting.roles]).toEqual(['2027-03-30', { chair: 'Lemvig Kommune', minuteTaker: 'Skanderborg Kommune' }])

  await world.deliver()
  expect(world.sent.filter(mail => mail.tag.startsWith('erfa/meeting/1@2.')).map(mail => mail.to)).toEqual(
    everyMember.map(id => erfa().people.find(each => each.id === id)?.email),
  )
  const [first] = world.sent.slice(-everyMember.length)
  expect(Buffer.from(first!.raw).toString()).toMatch(/^Reply-To: .*erfa\+m1-2-0-0-[a-z2-7]{16}@moeder\.example/m)
})

charter('§2.1', 'G11 one letter to the mailing group, where the charter names one, without roles', async () => {
  const world = await given(smallEnglish(), harbourApril)
    .when(itIs('2027-03-16T09:15'))
    .leave(letter('call-for-items', english.list, '2027-03-16T09:15'))
  expect(world.latest('call-for-items').meeting.roles).toBeNull()
})

charter('§2.1', 'asked twice: the alarm rings again', async () => {
  await given(erfa(), april, itIs('2027-03-15T08:05'))
    .when(rings('call-for-items', '2027-03-15T08:05', '2027-03-15T08:06'))
    .nothingLeaves()
})

const fourHaveAnswered = [
  wants(member, '2027-03-16T10:00', item('Navngivning')),
  wants(otherMember, '2027-03-16T11:00', item('Skemaer')),
  wants('lone.engstrup', '2027-03-17T10:00', nothingThisTime),
  wants('henrik.grusbak', '2027-03-17T11:00', nothingThisTime),
]

charter('§2.2', 'G25 four of nineteen have answered', async () => {
  await given(erfa(), april, ...fourHaveAnswered, itIs('2027-03-23T09:00'))
    .when(itIs('2027-03-24T08:05'), rings('items-reminder', '2027-03-24T08:05', '2027-03-24T09:00'))
    .leave(letter('items-reminder', allBut('Aarhus', 'Favrskov', 'Hedensted', 'Herning'), '2027-03-24T08:05'))
})

charter('§2.2', 'G25 who sent an item and took it back has said something', async () => {
  await given(
    erfa(),
    april,
    wants(member, '2027-03-16T10:00', item('Navngivning')),
    wants(member, '2027-03-17T10:00', takeBack('P-1')),
  )
    .when(itIs('2027-03-24T08:05'))
    .leave(digest('2027-03-22'), letter('items-reminder', allBut('Aarhus'), '2027-03-24T08:05'))
})

charter('§2.2', 'G25 when all have answered, nobody is reminded', async () => {
  const one = everyMember.filter((_, index) => index % 2 === 0)
  await given(erfa(), april, itIs('2027-03-22T09:00'), ...one.map(each => wants(each, '2027-03-23T09:00', nothingThisTime)))
    .when(itIs('2027-03-24T08:05'))
    .nothingLeaves()
})

charter(
  '§2.2',
  'G25 whoever comes back after the last day for items reminds nobody of it, and on that day still does',
  async () => {
    const silent = allBut('Aarhus')
    const before = given(erfa(), april, wants(member, '2027-03-16T10:00', item('Navngivning')), itIs('2027-03-23T09:00'))
    await before.when(rings('items-reminder', '2027-03-24T08:05', '2027-03-31T08:00')).nothingLeaves()
    await before.when(rings('items-reminder', '2027-03-24T08:05', '2027-03-30T21:00')).nothingLeaves()
    await before
      .when(rings('items-reminder', '2027-03-24T08:05', '2027-03-30T12:00'))
      .leave(letter('items-reminder', silent, '2027-03-30T12:00'))
  },
)

charter('§2.2', 'the second network has no reminder', async () => {
  await given(smallEnglish(), harbourApril, itIs('2027-03-16T09:15'))
    .when(itIs('2027-03-29T09:14'))
    .leave(
      letter('digest', [english.list, english.office], '2027-03-19T09:15'),
      letter('digest', [english.list, english.office], '2027-03-26T09:15'),
    )
})

charter('§2.3', 'G25 it is not reminded', async () => {
  await given(erfa(), april, wants(member, '2027-03-22T10:00', nothingThisTime))
    .when(itIs('2027-03-24T08:05'))
    .leave(letter('items-reminder', allBut('Aarhus'), '2027-03-24T08:05'))
})

charter('§2.3', 'it sends an item after all', async () => {
  const world = await given(erfa(), april, wants(member, '2027-03-22T10:00', nothingThisTime))
    .when(wants(member, '2027-03-23T10:00', item('Navngivning')))
    .leave(letter('item-receipt', member, '2027-03-23T10:00'), letter('colleague-answered', colleague, '2027-03-23T10:00'))
  await world.until('2027-03-31T08:05')
  expect(world.latest('submission-summary')).toMatchObject({ nothingToAdd: [], items: [{ title: 'Navngivning', late: false }] })
})

charter('§2.3', 'asked twice: it says so again, and so does the colleague', async () => {
  await given(erfa(), april, wants(member, '2027-03-16T10:00', nothingThisTime))
    .when(wants(member, '2027-03-16T11:00', nothingThisTime), wants(colleague, '2027-03-16T12:00', nothingThisTime))
    .nothingLeaves()
})

charter('§2.8', 'nineteen municipalities, three of which have said something', async () => {
  const world = await given(erfa(), april, ...fourHaveAnswered.slice(0, 3), itIs('2027-03-30T23:59'))
    .when(itIs('2027-03-31T08:05'))
    .leave(
      letter('submission-summary', [office, chair, chairColleague], '2027-03-31T08:05'),
      letter(
        'planning-invitation',
        [chair, chairColleague, 'nanna.askvig', 'viggo.lundemark', 'camilla.ryborg', office],
        '2027-03-31T08:05',
      ),
    )
  const { items, nothingToAdd, silent } = world.latest('submission-summary')
  expect(items.map(each => each.id)).toEqual(['P-1', 'P-2'])
  expect(nothingToAdd).toEqual(['Hedensted Kommune'])
  expect(silent).toEqual(erfa().charter.organisations.filter(each => !/^(Aarhus|Favrskov|Hedensted)/.test(each)))
})

charter('§2.8', 'of the second network: to its office, before it is asked about the agenda', async () => {
  await given(smallEnglish(), harbourApril, itIs('2027-03-28T09:00'))
    .when(itIs('2027-03-29T09:15'))
    .leave(
      letter('submission-summary', english.office, '2027-03-29T09:15'),
      letter('agenda-for-approval', english.office, '2027-03-29T09:15'),
    )
})

const lateBooking = confirmed(book('2027-04-14T13:00', '16:00'))

charter('§2.10', 'G08 twelve days before it: the network hears of it the same day, and may still send items', async () => {
  const world = await given(erfa())
    .when(wants(office, '2027-04-02T09:00', lateBooking), itIs('2027-04-02T09:01'))
    .leave(
      letter('meeting-scheduled', office, '2027-04-02T09:00'),
      letter('agenda-for-approval', [office, chair, chairColleague], '2027-04-02T09:00'),
      letter('call-for-items', everyMember, '2027-04-02T09:00'),
    )
  const { isLate, meeting, itemsDue } = world.latest('call-for-items')
  expect([isLate, itemsDue.on, meeting.roles?.chair]).toEqual([true, '2027-03-30', 'Lemvig Kommune'])
  expect(world.latest('meeting-scheduled').skipped).not.toContain('call-for-items')

  await world.deliver()
  const mails = world.sent.map(each => Buffer.from(each.raw).toString())
  expect(mails.filter(each => /method=REQUEST/.test(each))).toHaveLength(everyMember.length)
})

charter('§2.10', 'asked twice, and who answers with an item: it is late, and the deciders are asked', async () => {
  await given(erfa(), wants(office, '2027-04-02T09:00', lateBooking), itIs('2027-04-02T09:01'))
    .when(rings('call-for-items', '2027-04-02T09:00', '2027-04-02T09:30'), wants(member, '2027-04-02T10:00', item('Navngivning')))
    .leave(
      letter('item-receipt', member, '2027-04-02T10:00'),
      letter('colleague-answered', colleague, '2027-04-02T10:00'),
      letter('late-item', [office, chair, chairColleague], '2027-04-02T10:00'),
    )
})

charter('§2.10', 'booked in the evening before the agenda is due: the agenda alone tells of it', async () => {
  const world = await given(erfa())
    .when(wants(office, '2027-04-06T19:00', lateBooking), itIs('2027-04-07T08:05'))
    .leave(letter('meeting-scheduled', office, '2027-04-06T19:00'), letter('agenda', everyMember, '2027-04-07T08:05'))
  expect(world.latest('meeting-scheduled').skipped).toContain('call-for-items')
})

charter(
  '§2.10',
  'we were down from the day of the call until the last day was over: nobody is called to a day that has gone',
  async () => {
    const back = (when: string) => given(erfa(), april).when(rings('call-for-items', '2027-03-15T08:05', when))
    for (const when of ['2027-03-31T07:00', '2027-03-30T20:00']) {
      const world = await back(when).leave(letter('call-for-items', everyMember, '2027-03-31T08:05'))
      expect(world.latest('call-for-items').isLate).toBe(true)
    }
    const onTheLastDay = await back('2027-03-30T12:00').leave(letter('call-for-items', everyMember, '2027-03-30T12:00'))
    expect(onTheLastDay.latest('call-for-items').isLate).toBeUndefined()
  },
)
