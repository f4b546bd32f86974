import { expect } from 'vitest'
import { additionsTo } from '../../shared/composing/annexes.ts'
import { charter } from '../support/charter-sentences.ts'
import { erfa, smallEnglish } from '../support/charters.ts'
import { given, itIs, letter, rings, wants } from '../support/given.ts'
import { chair, chairColleague, english, everyMember, member, office } from '../support/people.ts'
import { april, book, confirmed, edit, harbourApril, item, place, sendAgenda, wait } from '../support/wishes.ts'

const deciders = [office, chair, chairColleague]
const minuteTakers = ['kim.tangbjerg', 'birgit.soelvager']
const draftIsOut = [april, itIs('2027-04-01T08:05')]

charter('§4.1', 'G29 nobody has said anything', async () => {
  await given(erfa(), april, itIs('2027-04-05T09:00'))
    .when(itIs('2027-04-07T08:05'), rings('agenda-due', '2027-04-07T08:05', '2027-04-07T08:06'))
    .leave(letter('agenda', everyMember, '2027-04-07T08:05'))
})

charter('§4.1', 'G29 five days before, to the mailing group of the second network', async () => {
  await given(smallEnglish(), harbourApril, itIs('2027-03-30T09:00'))
    .when(itIs('2027-03-31T09:15'))
    .leave(letter('agenda', english.list, '2027-03-31T09:15'))
})

charter('§4.2', 'the draft on the morning after the planning meeting', async () => {
  await given(erfa(), april, itIs('2027-03-31T14:00'))
    .when(itIs('2027-04-01T08:05'))
    .leave(letter('agenda-for-approval', deciders, '2027-04-01T08:05'))
})

charter('§4.2', 'booked on the morning before the agenda is due: asked, and the agenda goes out the next morning', async () => {
  const late = (when: string) => wants(office, when, confirmed(book('2027-04-14T13:00', '16:00')))
  await given(erfa(), late('2027-04-06T10:00'))
    .when(itIs('2027-04-07T08:05'))
    .leave(
      letter('agenda-for-approval', deciders, '2027-04-06T10:00'),
      letter('call-for-items', everyMember, '2027-04-06T10:00'),
      letter('agenda', everyMember, '2027-04-07T08:05'),
    )
  for (const when of ['2027-04-06T18:00', '2027-04-09T10:00'])
    await given(erfa(), late(when))
      .when(itIs('2027-04-09T10:01'))
      .leave(letter('agenda', everyMember, when < '2027-04-07' ? '2027-04-07T08:05' : when))
})

charter(
  '§4.2',
  'held before the question was put, which an outage delays: an agenda that waits leaves by nothing but an answer',
  async () => {
    await given(erfa(), april, itIs('2027-03-31T09:00'), wants(office, '2027-03-31T10:00', wait))
      .when(rings('agenda-for-approval', '2027-04-01T08:05', '2027-04-07T10:00'))
      .leave(letter('agenda-for-approval', deciders, '2027-04-07T10:00'))
  },
)

charter('§4.2', 'G29 the ok in working hours sends it at once', async () => {
  await given(erfa(), ...draftIsOut)
    .when(wants(office, '2027-04-01T10:00', sendAgenda))
    .leave(letter('agenda', office, '2027-04-01T10:00'), letter('agenda', everyMember, '2027-04-01T10:00'))
})

charter('§4.2', 'the ok in the evening sends it the next working morning, and not once more on the last day', async () => {
  await given(erfa(), ...draftIsOut)
    .when(wants(office, '2027-04-01T18:00', sendAgenda), itIs('2027-04-07T18:00'))
    .leave(letter('agenda', office, '2027-04-01T18:00'), letter('agenda', everyMember, '2027-04-02T08:05'))
})

charter('§4.2', 'refused: an ok from the chair or a member', async () => {
  const world = await given(erfa(), ...draftIsOut)
    .when(wants(chair, '2027-04-01T10:00', sendAgenda), wants(member, '2027-04-01T10:01', sendAgenda))
    .leave(letter('refusal', chair, '2027-04-01T10:00'), letter('refusal', member, '2027-04-01T10:01'))
  expect(world.latest('refusal').refusal).toBe('not-the-secretariat')
})

charter('§4.2', 'asked twice: the second ok hears that it is out', async () => {
  const world = await given(erfa(), ...draftIsOut, wants(office, '2027-04-01T10:00', sendAgenda))
    .when(wants(office, '2027-04-01T10:05', sendAgenda))
    .leave(letter('refusal', office, '2027-04-01T10:05'))
  expect(world.latest('refusal').refusal).toBe('agenda-is-out')
})

charter('§4.3', 'G29 it waits past the last day and leaves when the secretariat says so', async () => {
  const world = await given(erfa(), ...draftIsOut, itIs('2027-04-05T09:00'))
    .when(wants(office, '2027-04-05T10:00', wait), itIs('2027-04-08T09:00'), wants(office, '2027-04-08T10:00', sendAgenda))
    .leave(
      letter('agenda-held', office, '2027-04-05T10:00'),
      letter('agenda-held', office, '2027-04-07T08:05'),
      letter('agenda', office, '2027-04-08T10:00'),
      letter('agenda', everyMember, '2027-04-08T10:00'),
    )
  expect(world.texts.flatMap(each => (each.name === 'agenda-held' ? [[each.goesOut.on, each.overdue]] : []))).toEqual([
    ['2027-04-07', false],
    ['2027-04-07', true],
  ])
})

charter('§4.3', 'refused: a member asks to wait', async () => {
  await given(erfa(), ...draftIsOut, itIs('2027-04-05T09:00'))
    .when(wants(member, '2027-04-05T10:00', wait), itIs('2027-04-07T08:05'))
    .leave(letter('refusal', member, '2027-04-05T10:00'), letter('agenda', everyMember, '2027-04-07T08:05'))
})

charter('§4.3', 'refused: the meeting is over, and the agenda with it', async () => {
  const world = await given(erfa(), ...draftIsOut, wants(office, '2027-04-02T10:00', wait), itIs('2027-04-14T17:00'))
    .when(wants(office, '2027-04-14T17:30', wait), wants(office, '2027-04-14T17:31', sendAgenda))
    .leave(letter('refusal', office, '2027-04-14T17:30'), letter('refusal', office, '2027-04-14T17:31'))
  expect(world.latest('refusal').refusal).toBe('meeting-is-over')
})

charter('§4.3', 'asked twice', async () => {
  await given(erfa(), ...draftIsOut, wants(office, '2027-04-01T10:00', wait))
    .when(wants(office, '2027-04-01T11:00', wait))
    .nothingLeaves()
})

const slots = (agenda: { readonly slots: readonly { readonly from: string; readonly to: string; readonly title: string }[] }) =>
  agenda.slots.map(({ from, to, title }) => `${from}-${to} ${title}`)

charter('§4.4', 'G27 nineteen municipalities have 38 minutes', async () => {
  const world = await given(erfa(), april, itIs('2027-04-07T08:04'))
    .when(itIs('2027-04-07T08:05'))
    .leave(letter('agenda', everyMember, '2027-04-07T08:05'))
  expect(slots(world.latest('agenda').agenda)).toEqual([
    '13:00-13:38 Kort status fra hver kommune',
    "13:38-13:53 Nyt fra KL's PRO-gruppe, den nationale brugergruppe og ERFA-grupperne",
    '13:53-13:58 Mødeleder og referent til næste møde',
  ])
})

charter('§4.4', 'G27 five minutes for each in the second network, and no word about items when there are none', async () => {
  const world = await given(smallEnglish(), harbourApril, itIs('2027-03-30T09:00'))
    .when(itIs('2027-03-31T09:15'))
    .leave(letter('agenda', english.list, '2027-03-31T09:15'))
  expect(slots(world.latest('agenda').agenda)).toEqual(['10:00-10:05 Welcome', '10:05-10:20 Round the table'])
})

const twoItems = [
  april,
  wants(member, '2027-03-16T10:00', item('Navngivning', { minutes: 20, kind: 'B' })),
  wants('ida.fjordvang', '2027-03-17T10:00', item('Skemaer')),
]

charter('§4.5', 'G27 in the order in which they came; no change requests', async () => {
  const world = await given(erfa(), ...twoItems, itIs('2027-04-07T08:04'))
    .when(itIs('2027-04-07T08:05'))
    .leave(letter('agenda', everyMember, '2027-04-07T08:05'))
  const { agenda } = world.latest('agenda')
  expect(slots(agenda)).toEqual([
    '13:00-13:38 Kort status fra hver kommune',
    "13:38-13:53 Nyt fra KL's PRO-gruppe, den nationale brugergruppe og ERFA-grupperne",
    '13:53-14:13 Navngivning',
    '14:13-14:28 Skemaer',
    '14:28-14:33 Mødeleder og referent til næste møde',
  ])
  expect(agenda.slots.map(each => each.kind)).toEqual([null, null, 'B', 'D', null])
})

charter('§4.6', 'G27 58 minutes too much', async () => {
  const long = ['Navngivning', 'Skemaer'].map(title => wants(member, '2027-03-16T10:00', item(title, { minutes: 90 })))
  const world = await given(erfa(), april, ...long, itIs('2027-03-31T14:00'))
    .when(itIs('2027-04-01T08:05'))
    .leave(letter('agenda-for-approval', deciders, '2027-04-01T08:05'))
  expect(world.latest('agenda-for-approval').agenda).toMatchObject({ totalMinutes: 238, overflowMinutes: 58 })
  await world.until('2027-04-07T08:05')
  expect(slots(world.latest('agenda').agenda)).toHaveLength(5)
})

const drafted = [...twoItems, itIs('2027-04-01T08:05')]

charter('§4.7', 'G28 the chair shortens one item, puts it first and takes the other off', async () => {
  const edits = edit({ do: 'minutes', item: 'P-2', minutes: 10 }, { do: 'first', item: 'P-2' }, { do: 'drop', item: 'P-1' })
  const world = await given(erfa(), ...drafted)
    .when(wants(chair, '2027-04-01T19:00', edits))
    .leave(
      letter('agenda-for-approval', chair, '2027-04-01T19:00'),
      letter('agenda-for-approval', [office, chairColleague], '2027-04-02T08:05'),
    )
  expect(slots(world.latest('agenda-for-approval').agenda).slice(2)).toEqual([
    '13:53-14:03 Skemaer',
    '14:03-14:08 Mødeleder og referent til næste møde',
  ])
})

charter('§4.7', 'G28 whose item is off the agenda is told that it waits', async () => {
  await given(erfa(), ...drafted, wants(office, '2027-04-01T10:00', edit({ do: 'drop', item: 'P-1' })), itIs('2027-04-05T09:00'))
    .when(itIs('2027-04-07T08:05'))
    .leave(letter('agenda', everyMember, '2027-04-07T08:05'), letter('item-placed', member, '2027-04-07T08:05'))
})

charter('§4.7', 'G28 a late item is taken on by the same words', async () => {
  const world = await given(erfa(), ...drafted, wants('ida.fjordvang', '2027-04-01T09:00', item('Arkiv')))
    .when(wants(office, '2027-04-01T10:00', edit({ do: 'add', item: 'P-3' })))
    .leave(
      letter('agenda-for-approval', office, '2027-04-01T10:00'),
      letter('agenda-for-approval', [chair, chairColleague], '2027-04-01T10:00'),
    )
  expect(slots(world.latest('agenda-for-approval').agenda).slice(2, 5)).toEqual([
    '13:53-14:13 Navngivning',
    '14:13-14:28 Skemaer',
    '14:28-14:43 Arkiv',
  ])
})

charter('§4.7', 'G28 refused: a member, an item that is not there, an agenda that is out', async () => {
  const drop = edit({ do: 'drop', item: 'P-1' })
  const world = await given(erfa(), ...drafted, itIs('2027-04-07T08:04'))
    .when(
      wants(member, '2027-04-07T08:04', drop),
      wants(office, '2027-04-07T08:04', edit({ do: 'drop', item: 'P-9' })),
      wants(office, '2027-04-07T09:00', drop),
    )
    .leave(
      letter('refusal', member, '2027-04-07T08:04'),
      letter('refusal', office, '2027-04-07T08:04'),
      letter('agenda', everyMember, '2027-04-07T08:05'),
      letter('refusal', office, '2027-04-07T09:00'),
    )
  expect(world.texts.flatMap(each => (each.name === 'refusal' ? [each.refusal] : []))).toEqual([
    'not-the-secretariat',
    'no-such-item',
    'agenda-is-out',
  ])
})

charter('§4.7', 'G28 asked twice', async () => {
  const drop = edit({ do: 'drop', item: 'P-1' })
  await given(erfa(), ...drafted, wants(office, '2027-04-01T10:00', drop))
    .when(wants(office, '2027-04-01T10:05', drop), wants(chair, '2027-04-01T10:06', drop))
    .nothingLeaves()
})

charter('§4.7', 'G19 a late item that was placed here stands among the others', async () => {
  const world = await given(erfa(), ...drafted, wants('ida.fjordvang', '2027-04-01T09:00', item('Arkiv')))
    .when(wants(office, '2027-04-01T10:00', place('P-3', 'on-agenda')), itIs('2027-04-01T11:00'))
    .leave(letter('item-placed', office, '2027-04-01T10:00'), letter('item-placed', 'ida.fjordvang', '2027-04-01T10:00'))
  await world.until('2027-04-07T08:05')
  expect(world.latest('agenda').items.map(each => each.id)).toEqual(['P-1', 'P-2', 'P-3'])
})

const agendaIsOut = [
  ...twoItems,
  wants('ida.fjordvang', '2027-04-05T10:00', item('Arkiv', { minutes: 30 })),
  itIs('2027-04-08T09:00'),
]

charter(
  '§4.8',
  'G66 only what is new, at its time and with its number; the whole agenda and the form for the minutes have it too',
  async () => {
    const world = await given(erfa(), ...agendaIsOut)
      .when(wants(office, '2027-04-08T19:00', place('P-3', 'on-agenda')))
      .leave(
        letter('item-placed', office, '2027-04-08T19:00'),
        letter('item-placed', 'ida.fjordvang', '2027-04-09T08:05'),
        letter('supplementary-agenda', everyMember, '2027-04-09T08:05'),
      )
    expect(world.latest('item-placed').supplement).toBe(true)
    const sent = world.latest('supplementary-agenda')
    expect(sent.added).toEqual(['P-3'])
    expect(slots(additionsTo(sent.agenda, sent.added))).toEqual(['14:28-14:58 Arkiv'])
    const whole = [
      '13:00-13:38 Kort status fra hver kommune',
      "13:38-13:53 Nyt fra KL's PRO-gruppe, den nationale brugergruppe og ERFA-grupperne",
      '13:53-14:13 Navngivning',
      '14:13-14:28 Skemaer',
      '14:28-14:58 Arkiv',
      '14:58-15:03 Mødeleder og referent til næste møde',
    ]
    expect(slots(sent.agenda)).toEqual(whole)
    const { agenda } = await world.meeting()
    expect(agenda?.issuedAt).toBe('2027-04-07T08:05:00+02:00')
    expect(slots(agenda ?? { slots: [] })).toEqual(whole)
    await world.until('2027-04-14T12:00')
    expect(slots(world.latest('minutes-template').agenda ?? { slots: [] })).toEqual(whole)
  },
)

charter(
  '§4.8',
  'G66 by the chair, on the morning of the meeting, to an agenda without items: the minute-taker gets a new form',
  async () => {
    const world = await given(erfa(), april, wants(member, '2027-04-12T10:00', item('Arkiv')), itIs('2027-04-14T09:00'))
      .when(wants(chair, '2027-04-14T10:00', place('P-1', 'on-agenda')))
      .leave(
        letter('item-placed', chair, '2027-04-14T10:00'),
        letter('item-placed', member, '2027-04-14T10:00'),
        letter('supplementary-agenda', everyMember, '2027-04-14T10:00'),
        letter('minutes-template', minuteTakers, '2027-04-14T10:00'),
      )
    expect(slots(world.latest('supplementary-agenda').agenda).slice(2)).toEqual([
      '13:53-14:08 Arkiv',
      '14:08-14:13 Mødeleder og referent til næste møde',
    ])
  },
)

charter('§4.8', 'G66 a late item that comes when the agenda is out is put to them with that choice', async () => {
  const world = await given(erfa(), ...agendaIsOut)
    .when(wants('ida.fjordvang', '2027-04-08T10:00', item('Kursus')))
    .leave(
      letter('item-receipt', 'ida.fjordvang', '2027-04-08T10:00'),
      letter('colleague-answered', 'ole.stenlykke', '2027-04-08T10:00'),
      letter('late-item', deciders, '2027-04-08T10:00'),
    )
  expect(world.latest('late-item').supplement).toBe(true)
})

charter('§4.8', 'G66 refused: a member, and the meeting has begun', async () => {
  const world = await given(erfa(), ...agendaIsOut)
    .when(wants(member, '2027-04-08T10:00', place('P-3', 'on-agenda')))
    .leave(letter('refusal', member, '2027-04-08T10:00'))
  expect(world.latest('refusal').refusal).toBe('not-the-secretariat')
  const begun = await given(erfa(), ...agendaIsOut, itIs('2027-04-14T12:59'))
    .when(wants(office, '2027-04-14T13:00', place('P-3', 'on-agenda')))
    .leave(letter('refusal', office, '2027-04-14T13:00'))
  expect(begun.latest('refusal').refusal).toBe('agenda-is-out')
  expect((await begun.meeting()).items.map(each => each.status)).toEqual(['on-agenda', 'on-agenda', 'next-meeting'])
})

charter('§4.8', 'G66 asked twice, and put off and taken on again: the network hears of it once', async () => {
  const on = place('P-3', 'on-agenda')
  await given(erfa(), ...agendaIsOut, wants(office, '2027-04-08T10:00', on))
    .when(wants(office, '2027-04-08T10:05', on), wants(chair, '2027-04-08T10:06', on))
    .nothingLeaves()
  const world = await given(erfa(), ...agendaIsOut, wants(office, '2027-04-08T10:00', on))
    .when(wants(office, '2027-04-08T10:05', place('P-3', 'next-meeting')), wants(office, '2027-04-08T10:06', on))
    .leave(
      letter('item-placed', office, '2027-04-08T10:05'),
      letter('item-placed', 'ida.fjordvang', '2027-04-08T10:05'),
      letter('item-placed', office, '2027-04-08T10:06'),
      letter('item-placed', 'ida.fjordvang', '2027-04-08T10:06'),
    )
  expect(slots((await world.meeting()).agenda ?? { slots: [] })).toHaveLength(6)
})
