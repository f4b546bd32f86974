import { expect, test } from 'vitest'
import { toLocalIso } from '../../shared/calendar/day.ts'
import { rehearse } from '../../shared/road/rehearsal.ts'
import { erfa } from '../support/charters.ts'
import { member } from '../support/people.ts'
import { instant, Simulated } from '../support/simulated.ts'
import { april, item } from '../support/wishes.ts'

const office = 'sekretariat@faelles.example'
const meeting = { start: instant('2027-04-14T13:00', erfa()), end: instant('2027-04-14T16:00', erfa()), place: null }

const rehearsed = async (world: Simulated, what: Parameters<typeof rehearse>[2]): Promise<string[]> =>
  (await rehearse(world.world, 'erfa', what, world.at)).map(
    ({ effect, assumed }) =>
      `${toLocalIso(effect.notBefore, 'Europe/Copenhagen').slice(0, 16)} ${effect.letter.name} → ${effect.to.length}${assumed ? ' *' : ''}`,
  )

/** Everything that is stored, so that a difference shows. */
const stored = (world: Simulated): string =>
  JSON.stringify([[...world.store.streams], [...world.store.effects.keys()], [...world.store.alarms]])

test('G59 a meeting that nobody has booked: every letter to its end, and nothing is stored', async () => {
  const world = await Simulated.start(erfa(), '2027-02-01T09:00')
  const before = stored(world)
  expect(await rehearsed(world, meeting)).toEqual([
    '2027-02-01T09:00 meeting-scheduled → 1',
    '2027-03-15T08:05 call-for-items → 38',
    '2027-03-17T10:00 item-receipt → 1 *',
    '2027-03-17T10:00 colleague-answered → 1 *',
    '2027-03-22T08:05 digest → 39',
    '2027-03-24T08:05 items-reminder → 36',
    '2027-03-30T08:05 digest → 39',
    '2027-03-31T08:05 submission-summary → 3',
    '2027-03-31T08:05 planning-invitation → 6',
    '2027-04-01T08:05 agenda-for-approval → 3',
    '2027-04-05T08:05 digest → 39',
    '2027-04-07T08:05 agenda → 38',
    '2027-04-14T08:05 minutes-template → 2',
    '2027-04-16T10:00 minutes-receipt → 1 *',
    '2027-04-16T10:00 minutes-preview → 1 *',
    '2027-04-16T11:00 minutes-for-comment → 1 *',
    '2027-04-16T11:00 minutes-for-comment → 38 *',
    '2027-04-19T08:05 digest → 39',
    '2027-04-19T10:00 comment-receipt → 1 *',
    '2027-04-19T10:00 colleague-answered → 1 *',
    '2027-04-23T08:05 comments-bundle → 3 *',
    '2027-04-26T08:05 digest → 39',
    '2027-05-03T08:05 minutes-approved → 38 *',
  ])
  expect(stored(world)).toBe(before)
})

test('G59 a meeting under way: from here on, with what has really come in', async () => {
  const world = await Simulated.start(erfa(), '2027-02-01T08:00')
  await april(world)
  await world.until('2027-03-29T09:00')
  await world.wants(member, item('Fælles navne'))
  const before = stored(world)
  const letters = await rehearsed(world, { number: 1 })
  expect(letters.slice(0, 3)).toEqual([
    '2027-03-30T08:05 digest → 39',
    '2027-03-31T08:05 submission-summary → 3',
    '2027-03-31T08:05 planning-invitation → 6',
  ])
  expect(letters.some(each => each.includes('item-receipt'))).toBe(false)
  expect(stored(world)).toBe(before)
  // And it is what then happens.
  await world.until('2027-04-14T12:00')
  const happened = world.letters
    .filter(each => each.leaves >= '2027-03-30' && each.letter !== 'colleague-answered')
    .map(each => `${each.leaves} ${each.letter} → ${each.to.length}`)
  expect(letters.slice(0, happened.length)).toEqual(happened)
})

test('G59 "tørløb" brings the secretariat each mail with its real time, and changes no meeting', async () => {
  const world = await Simulated.start(erfa(), '2027-02-01T08:00')
  await april(world)
  const streams = JSON.stringify([...world.store.streams])
  const received = await world.receives({ from: office, text: 'Tørløb' })
  expect(received).toMatchObject({ outcome: 'accepted', commands: ['RequestRehearsal'] })
  expect(JSON.stringify([...world.store.streams])).toBe(streams)
  const { lines, isBooked } = world.latest('rehearsal')
  expect(isBooked).toBe(true)
  expect(lines[0]).toEqual({
    at: '2027-03-15T07:05:00.000Z',
    subject: 'ERFA-mødet 14. april 2027: send jeres punkter senest tirsdag den 30. marts (erfa-1)',
    readers: 38,
    reader: 'Pia Vestermark',
    assumed: false,
  })
  expect(world.letters.slice(1).map(each => each.letter)).toEqual(['rehearsal', ...lines.map(() => 'rehearsed')])
  expect(new Set(world.letters.slice(1).flatMap(each => each.to))).toEqual(new Set(['sekretariatet']))
  await world.deliver()
  const mails = world.sent.slice(2).map(mail => Buffer.from(mail.raw).toString())
  expect(mails).toHaveLength(lines.length)
  for (const mail of mails) {
    expect(mail).toMatch(/^Subject: (?:=\?UTF-8\?Q\?ERFA=3A_T=C3=B8rl=C3=B8b_|ERFA: T)/m)
    expect(mail).not.toMatch(/text\/calendar/i)
  }
  // The draft (with the invitation and for approval), the agenda and the form for the minutes come along as Word files.
  expect(mails.filter(mail => mail.includes('wordprocessingml'))).toHaveLength(4)
})

test('G59 "tørløb" with a day rehearses a meeting that is not booked; an answer to such a mail does nothing', async () => {
  const world = await Simulated.start(erfa(), '2027-02-01T08:00')
  const received = await world.receives({ from: office, text: 'Tørløb 14. april 2027 kl. 13-16, Teams' })
  expect(received).toMatchObject({ outcome: 'accepted', commands: ['RequestRehearsal'] })
  expect(world.latest('rehearsal')).toMatchObject({ isBooked: false, meeting: { start: '2027-04-14T11:00:00.000Z' } })
  expect((await world.report()).meetings).toEqual([])
  const to = world.replyTo(office, 'rehearsed', 0) ?? ''
  const letters = world.letters.length
  for (const text of ['Ok send', 'Ingen punkter', 'Punkt: Navngivning'])
    expect(await world.receives({ from: office, to, text, subject: 'SV: Tørløb' })).toMatchObject({
      outcome: 'noted',
      commands: [],
    })
  expect(world.letters).toHaveLength(letters)
})

test('G59 a member gets no rehearsal, and without a meeting there is none', async () => {
  const world = await Simulated.start(erfa(), '2027-02-01T08:00')
  expect(await world.receives({ from: office, text: 'tørløb' })).toMatchObject({ outcome: 'refused', reason: 'no-such-meeting' })
  await april(world)
  expect(await world.receives({ from: 'pia.vestermark@lemvig.example', text: 'Tørløb, tak' })).toMatchObject({
    outcome: 'refused',
    reason: 'not-the-secretariat',
  })
})
