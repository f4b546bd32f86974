import { expect } from 'vitest'
import { charter } from '../support/charter-sentences.ts'
import { erfa, smallEnglish } from '../support/charters.ts'
import { digest, given, itIs, letter, rings, wants } from '../support/given.ts'
import { chair, chairColleague, english, kl, member, office, userGroup } from '../support/people.ts'
import type { Simulated } from '../support/simulated.ts'
import { april, book, harbourApril, item } from '../support/wishes.ts'

const guests = [chair, chairColleague, ...userGroup, kl, office]
const summary = letter('submission-summary', [office, chair, chairColleague], '2027-03-31T08:05')

charter('§3.1', 'G26 everybody whom the charter names, by their roles', async () => {
  const world = await given(erfa(), april, itIs('2027-03-30T23:59'))
    .when(itIs('2027-03-31T08:05'))
    .leave(summary, letter('planning-invitation', guests, '2027-03-31T08:05'))
  expect(world.latest('planning-invitation').planning).toEqual({
    start: '2027-03-31T11:00:00.000Z',
    end: '2027-03-31T12:00:00.000Z',
  })
})

charter('§3.1', 'asked twice: the alarm rings again', async () => {
  await given(erfa(), april, itIs('2027-03-31T08:05'))
    .when(rings('planning-invitation', '2027-03-31T08:05', '2027-03-31T08:10'))
    .nothingLeaves()
})

charter('§3.1', 'a charter without a planning meeting invites nobody to one', async () => {
  const world = await given(smallEnglish(), harbourApril)
    .when(itIs('2027-03-16T09:15'))
    .leave(letter('call-for-items', english.list, '2027-03-16T09:15'))
  await world.until('2027-04-05T12:00')
  expect(world.texts.map(each => each.name)).not.toContain('planning-invitation')
})

charter('§3.2', 'G26 as soon as the items are in, with a draft of the agenda', async () => {
  const world = await given(erfa(), april, wants(member, '2027-03-16T10:00', item('Navngivning')), itIs('2027-03-30T23:59'))
    .when(itIs('2027-03-31T08:05'))
    .leave(summary, letter('planning-invitation', guests, '2027-03-31T08:05'))
  const { agenda, items } = world.latest('planning-invitation')
  expect(items.map(each => each.id)).toEqual(['P-1'])
  expect(agenda.slots.map(({ from, to, title }) => `${from}-${to} ${title}`)).toEqual([
    '13:00-13:38 Kort status fra hver kommune',
    "13:38-13:53 Nyt fra KL's PRO-gruppe, den nationale brugergruppe og ERFA-grupperne",
    '13:53-14:08 Navngivning',
    '14:08-14:13 Mødeleder og referent til næste møde',
  ])
})

charter('§3.2', 'items due on the day of the planning: the invitation is out that morning all the same', async () => {
  await given(erfa(), wants(office, '2027-02-01T09:00', book('2027-06-14T13:00', '16:00')), itIs('2027-05-30T09:00'))
    .when(itIs('2027-06-01T08:04'))
    .leave(letter('planning-invitation', guests, '2027-05-31T08:05'), digest('2027-05-31'))
})

charter('§3.2', 'items in on Tuesday 16 November, planning on Thursday: it leaves on Wednesday', async () => {
  await given(erfa(), wants(office, '2027-08-02T09:00', book('2027-12-02T13:00', '16:00')), itIs('2027-11-16T09:00'))
    .when(itIs('2027-11-17T08:05'))
    .leave(
      letter('submission-summary', [office, chair, chairColleague], '2027-11-17T08:05'),
      letter('planning-invitation', guests, '2027-11-17T08:05'),
    )
})

const calendars = async (world: Simulated): Promise<string[]> => {
  await world.deliver()
  return world.sent.map(mail => Buffer.from(mail.raw).toString()).filter(raw => /^Content-Type: text\/calendar/im.test(raw))
}

charter('§3.3', 'G26 G29 G46 the call, the planning invitation and the agenda carry an invitation for the calendar', async () => {
  const planning = await given(erfa(), april, itIs('2027-03-30T23:59'))
    .when(itIs('2027-03-31T08:05'))
    .leave(summary, letter('planning-invitation', guests, '2027-03-31T08:05'))
  expect(await calendars(planning)).toHaveLength(38 + guests.length)
  await planning.until('2027-04-07T08:05')
  expect(await calendars(planning)).toHaveLength(38 + guests.length + 38)
})
