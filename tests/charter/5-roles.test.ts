import { expect } from 'vitest'
import { linesOf } from '../../shared/composing/compose.ts'
import { asRecipient } from '../../shared/people.ts'
import { charter } from '../support/charter-sentences.ts'
import { erfa, smallEnglish } from '../support/charters.ts'
import { given, itIs, letter, wants } from '../support/given.ts'
import {
  chair,
  chairColleague,
  colleague,
  english,
  everyMember,
  member,
  minuteTaker,
  minuteTakerColleague,
  office,
} from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import {
  apology,
  april,
  book,
  cancel,
  comingAfterAll,
  confirmed,
  item,
  minutes,
  move,
  numbered,
  place,
  sendMinutes,
} from '../support/wishes.ts'

const address = (id: string): string => erfa().people.find(person => person.id === id)?.email ?? ''

const towns = async (world: Simulated): Promise<readonly string[]> =>
  (await world.report()).meetings.map(({ number, roles }) => `${number} ${short(roles.chair)}, ${short(roles.minuteTaker)}`)

const short = (organisation: string | null): string => organisation?.replace(' Kommune', '') ?? 'nobody'

const fortyMeetings = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2026-01-05T09:00')
  for (let n = 1; n <= 40; n += 1) {
    const year = 2026 + Math.floor(n / 2)
    const on = n % 2 === 0 ? `${year}-04-14` : `${year}-09-15`
    await world.wants(office, confirmed(numbered(n, book(`${on}T13:00`, '16:00'))), n)
  }
  return world
}

charter('§5.2', 'G30 forty meetings', async () => {
  const rows = await towns(await fortyMeetings())
  expect(rows).toHaveLength(40)
  expect([rows[0], rows[1], rows[2], rows[18], rows[19], rows[37], rows[38], rows[39]]).toEqual([
    '1 Lemvig, Skanderborg',
    '2 Skanderborg, Aarhus',
    '3 Aarhus, Favrskov',
    '19 Viborg, Lemvig',
    '20 Lemvig, Skanderborg',
    '38 Viborg, Lemvig',
    '39 Lemvig, Skanderborg',
    '40 Skanderborg, Aarhus',
  ])
})

charter('§5.2', 'a network without a ring names nobody, and its office takes their place', async () => {
  const booked = wants(english.office, '2027-02-01T09:00', book('2027-04-05T10:00', '11:30', smallEnglish()))
  const world = await given(smallEnglish(), booked, itIs('2027-04-02T09:00'))
    .when(itIs('2027-04-02T09:15'))
    .leave(letter('minutes-template', english.office, '2027-04-02T09:15'))
  expect(await towns(world)).toEqual(['1 nobody, nobody'])
})

charter('§5.3', 'G30 at each of forty meetings', async () => {
  const { meetings } = await (await fortyMeetings()).report()
  expect(meetings.slice(1).map(each => each.roles.chair)).toEqual(meetings.slice(0, -1).map(each => each.roles.minuteTaker))
})

const september = wants(office, '2027-02-01T10:00', numbered(2, book('2027-09-15T13:00', '16:00')), 2)

charter('§5.4', 'G30 cancelled before the call: the next meeting takes the turn', async () => {
  const world = await given(erfa(), april, september, wants(office, '2027-03-12T10:00', cancel), itIs('2027-08-15T09:00'))
    .when(itIs('2027-08-16T08:05'))
    .leave(letter('call-for-items', everyMember, '2027-08-16T08:05'))
  expect(world.latest('call-for-items').meeting.roles).toEqual({ chair: 'Lemvig Kommune', minuteTaker: 'Skanderborg Kommune' })
})

charter('§5.4', 'G30 cancelled after the call: the turn is used, and the chain goes on from it', async () => {
  const world = await given(erfa(), april, september, wants(office, '2027-03-16T10:00', cancel), itIs('2027-08-15T09:00'))
    .when(itIs('2027-08-16T08:05'))
    .leave(letter('call-for-items', everyMember, '2027-08-16T08:05'))
  expect(world.latest('call-for-items').meeting.roles).toEqual({ chair: 'Skanderborg Kommune', minuteTaker: 'Aarhus Kommune' })
})

charter('§5.4', 'G30 moved behind the other before anybody was told: the turns follow the days', async () => {
  const world = await given(erfa(), april, september)
    .when(wants(office, '2027-02-02T10:00', move('2027-11-10T13:00', '16:00')))
    .leave(letter('meeting-scheduled', office, '2027-02-02T10:00'))
  expect(await towns(world)).toEqual(['1 Skanderborg, Aarhus', '2 Lemvig, Skanderborg'])
})

charter('§5.4', 'G30 moved behind the other after the call: it keeps the turn that the network was told', async () => {
  const world = await given(erfa(), april, september, itIs('2027-03-15T09:00'))
    .when(wants(office, '2027-03-16T10:00', move('2027-11-10T13:00', '16:00')))
    .leave(letter('meeting-scheduled', office, '2027-03-16T10:00'), letter('meeting-moved', everyMember, '2027-03-16T10:00'))
  expect(await towns(world)).toEqual(['1 Lemvig, Skanderborg', '2 Skanderborg, Aarhus'])
})

const soon = wants(office, '2027-02-02T18:30', confirmed(book('2027-02-10T13:00', '16:00')))

charter(
  '§5.4',
  'G30 booked too late for a call: the agenda tells the turn, and cancelling after it does not give it back',
  async () => {
    const world = await given(erfa(), september, soon)
      .when(itIs('2027-02-03T09:00'), wants(office, '2027-02-04T10:00', cancel))
      .leave(
        letter('agenda', everyMember, '2027-02-03T08:05'),
        letter('cancellation-receipt', office, '2027-02-04T10:00'),
        letter('meeting-cancelled', everyMember, '2027-02-04T10:00'),
      )
    expect(await towns(world)).toEqual(['2 Skanderborg, Aarhus', '1 nobody, nobody'])
  },
)

charter('§5.4', 'G30 entered afterwards: a meeting that was held has used its turn, though nobody was called', async () => {
  const yesterday = wants(office, '2027-02-10T09:00', confirmed(book('2027-02-09T13:00', '16:00')))
  const world = await given(erfa(), september, yesterday)
    .when(wants(office, '2027-02-10T10:00', move('2027-02-12T13:00', '16:00')))
    .leave(letter('refusal', office, '2027-02-10T10:00'))
  expect(await towns(world)).toEqual(['2 Skanderborg, Aarhus', '1 Lemvig, Skanderborg'])
})

charter('§5.7', 'G43 with a substitute, at any hour, and in the minute-taker’s template', async () => {
  const world = await given(erfa(), april, itIs('2027-04-12T09:00'))
    .when(wants(member, '2027-04-12T20:00', apology('Kim Andersen')), itIs('2027-04-14T08:05'))
    .leave(
      letter('apology-receipt', member, '2027-04-12T20:00'),
      letter('minutes-template', [minuteTaker, minuteTakerColleague], '2027-04-14T08:05'),
      letter('who-comes', [office, chair, chairColleague], '2027-04-14T08:05'),
    )
  expect(world.latest('minutes-template').attendance.apologies).toEqual([
    { person: member, name: 'Åse Lyngfelt', organisation: 'Aarhus Kommune', substitute: 'Kim Andersen', via: 'mail' },
  ])
})

charter('§5.7', 'it counts for the person and not for the colleague, and can be taken back', async () => {
  const world = await given(
    erfa(),
    april,
    wants(member, '2027-04-12T10:00', apology()),
    wants(colleague, '2027-04-12T11:00', apology()),
  )
    .when(wants(member, '2027-04-14T15:59', comingAfterAll))
    .leave(
      letter('minutes-template', [minuteTaker, minuteTakerColleague], '2027-04-14T08:05'),
      letter('who-comes', [office, chair, chairColleague], '2027-04-14T08:05'),
      letter('apology-withdrawn', member, '2027-04-14T15:59'),
    )
  expect((await world.meeting()).apologies.map(each => each.name)).toEqual(['Morten Havrebo'])
})

charter('§5.7', 'refused: the meeting is over', async () => {
  const world = await given(erfa(), april, wants(member, '2027-04-12T10:00', apology()), itIs('2027-04-14T15:00'))
    .when(wants(member, '2027-04-14T16:00', comingAfterAll), wants(colleague, '2027-04-14T16:01', apology()))
    .leave(letter('refusal', member, '2027-04-14T16:00'), letter('refusal', colleague, '2027-04-14T16:01'))
  expect(world.latest('refusal').refusal).toBe('attendance-is-over')
})

charter('§5.7', 'asked twice', async () => {
  await given(erfa(), april, wants(member, '2027-03-16T10:00', apology('Kim Andersen')))
    .when(wants(member, '2027-03-16T11:00', apology('Kim Andersen')))
    .nothingLeaves()
  await given(erfa(), april)
    .when(wants(member, '2027-03-12T11:00', comingAfterAll))
    .nothingLeaves()
})

charter('§5.8', 'the last point of the agenda and the template for the minutes carry them', async () => {
  const world = await given(erfa(), april, itIs('2027-04-13T09:00'))
    .when(itIs('2027-04-14T08:05'))
    .leave(letter('minutes-template', [minuteTaker, minuteTakerColleague], '2027-04-14T08:05'))
  const { agenda, nextRoles } = world.latest('minutes-template')
  expect(agenda?.slots.at(-1)).toMatchObject({ title: 'Mødeleder og referent til næste møde' })
  expect(nextRoles).toEqual({ chair: 'Skanderborg Kommune', minuteTaker: 'Aarhus Kommune' })
})

/** What somebody's copy of the latest letter of a name says. */
const read = (world: Simulated, name: 'call-for-items' | 'minutes-approved', id: string): string => {
  const found = erfa().people.find(person => person.id === id)!
  return linesOf(world.latest(name), asRecipient(found), erfa().charter).join(' ')
}

charter('§5.9', 'G56 each with what is ahead of it, in one mail', async () => {
  const world = await given(erfa(), april)
    .when(itIs('2027-03-15T08:05'))
    .leave(letter('call-for-items', everyMember, '2027-03-15T08:05'))
  const { tasks } = world.latest('call-for-items')
  expect(tasks?.deadlines.map(each => each.name)).toEqual(
    expect.arrayContaining(['planning-meeting', 'agenda-due', 'minutes-template']),
  )
  expect(read(world, 'call-for-items', chair)).toMatch(/I er mødeledere denne gang .*onsdag den 31\. marts 2027 kl\. 13\.00/)
  expect(read(world, 'call-for-items', minuteTaker)).toMatch(/I er referenter denne gang .*På mødet efter dette er I mødeledere/)
  expect(read(world, 'call-for-items', member)).not.toMatch(/denne gang [^,.]*Planlægningsmøde|Sådan foregår/)
})

charter('§5.9', 'G56 to a list, which reads nothing personal: the two get a letter of their own', async () => {
  const toAList = { ...erfa(), charter: { ...erfa().charter, mailingGroup: 'alle@moeder.example' } }
  const world = await given(toAList, april)
    .when(itIs('2027-03-15T08:05'))
    .leave(
      letter('call-for-items', 'alle@moeder.example', '2027-03-15T08:05'),
      letter('role-pack', [chair, chairColleague], '2027-03-15T08:05'),
      letter('role-pack', [minuteTaker, minuteTakerColleague], '2027-03-15T08:05'),
    )
  expect(world.latest('call-for-items').tasks).toBeUndefined()
})

charter('§5.9', 'G56 somebody answers it and asks to swap; the one who takes over is told, and nobody twice', async () => {
  const world = await given(erfa(), april, itIs('2027-03-15T08:05')).when(itIs('2027-03-15T08:05')).nothingLeaves()
  const write = (from: string, answers: 'call-for-items' | 'role-swap-proposal', text: string) =>
    world.receives({ from: address(from), to: world.replyTo(address(from), answers) ?? '', text, id: `${from}-${answers}` })
  expect(await write(minuteTaker, 'call-for-items', 'Kan vi bytte med Aarhus?')).toMatchObject({
    outcome: 'accepted',
    commands: ['ProposeRoleSwap'],
  })
  await world.deliverUntil('2027-03-15T12:00')
  await write(member, 'role-swap-proposal', 'Ja, det kan vi godt.')
  const told = world.letters.filter(each => each.letter === 'role-pack').map(each => each.to)
  expect(told).toEqual([[member, colleague]])
})

charter('§5.9', 'a network without a ring has no roles to speak of', async () => {
  const booked = wants(english.office, '2027-02-01T09:00', book('2027-04-05T10:00', '11:30', smallEnglish()))
  await given(smallEnglish(), booked)
    .when(itIs('2027-03-16T09:15'))
    .leave(letter('call-for-items', english.list, '2027-03-16T09:15'))
})

const withMinutes = [april, wants(minuteTaker, '2027-04-15T10:00', minutes()), wants(office, '2027-04-22T10:00', sendMinutes)]

charter('§5.10', 'G56 with the day of their meeting, and what was put off to it', async () => {
  const october = wants(office, '2027-02-02T09:00', numbered(2, book('2027-10-06T13:00', '16:00')), 2)
  const late = wants(member, '2027-04-10T09:00', item('Navngivning af skemaer'))
  const putOff = wants(office, '2027-04-10T10:00', place('P-1', 'next-meeting'))
  const [first, ...more] = withMinutes
  const world = await given(erfa(), first!, october, late, putOff, ...more, itIs('2027-05-07T23:59'))
    .when(itIs('2027-05-10T08:05'))
    .leave(letter('minutes-approved', everyMember, '2027-05-10T08:05'))
  expect(world.latest('minutes-approved').handOver).toMatchObject({
    roles: { chair: 'Skanderborg Kommune', minuteTaker: 'Aarhus Kommune' },
    next: '2027-10-06T11:00:00.000Z',
    items: [{ id: 'P-1', title: 'Navngivning af skemaer' }],
  })
  expect(read(world, 'minutes-approved', member)).toMatch(
    /Næste gang er I referenter .*onsdag den 6\. oktober 2027 kl\. 13\.00 .*Skanderborg .*Navngivning af skemaer \(P-1, fra Aarhus\)/,
  )
  expect(read(world, 'minutes-approved', chair)).not.toContain('Næste gang')
  const to = world.replyTo(address(member), 'minutes-approved') ?? ''
  await world.receives({ from: address(member), to, text: 'Det passer os dårligt. Kan vi bytte?' })
  expect(world.latest('role-swap-receipt').swap).toMatchObject({ from: 'Aarhus Kommune', unit: 'place' })
})

charter('§5.10', 'not when the next meeting has been called before', async () => {
  const may = wants(office, '2027-02-02T09:00', numbered(2, book('2027-05-26T13:00', '16:00')), 2)
  const [first, ...more] = withMinutes
  const world = await given(erfa(), first!, may, ...more, itIs('2027-05-07T23:59'))
    .when(itIs('2027-05-10T08:05'))
    .leave(letter('minutes-approved', everyMember, '2027-05-10T08:05'))
  expect(world.latest('minutes-approved').handOver).toBeUndefined()
})
