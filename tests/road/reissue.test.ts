import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { member, minuteTaker, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'

const address = (id: string): string => erfa().people.find(person => person.id === id)?.email ?? ''

/** The minutes went round on 22 April; comments are open until 7 May. */
const outForComment = async (): Promise<Simulated> => {
  const simulated = await Simulated.start(erfa(), '2027-02-01T09:00')
  await simulated.receives({ from: address(office), text: 'Nyt møde 14. april 2027 kl. 13-16, Teams' })
  await simulated.until('2027-04-21T10:00')
  await simulated.wants(minuteTaker, { type: 'SubmitMinutes', text: '1. Kort status', attachments: [] })
  await simulated.until('2027-04-22T10:00')
  await simulated.wants(office, { type: 'DistributeMinutes' })
  await simulated.wants(member, { type: 'CommentOnMinutes', comments: [{ item: '1', text: 'Ret navnet.' }] })
  await simulated.until('2027-04-26T10:00')
  return simulated
}

test('G39 "genudsend" from the secretariat: a new version, the clock begins again, what was said is kept', async () => {
  const simulated = await outForComment()
  const before = simulated.letters.length
  const heard = await simulated.receives({ from: address(office), text: 'Genudsend referatet' })
  expect(heard).toMatchObject({ outcome: 'accepted', commands: ['ReissueMinutes'] })
  const { minutes, comments, phase } = await simulated.meeting()
  expect(phase).toBe('minutes-out')
  expect(minutes).toMatchObject({ version: 2, commentsDueAt: '2027-05-10T23:59:00+02:00', approvedAt: null })
  expect(comments).toHaveLength(1)
  expect(simulated.letters.slice(before).map(each => each.letter)).toEqual(['minutes-for-comment', 'minutes-for-comment'])
  expect(simulated.latest('minutes-for-comment').replaces).toBe(1)
  await simulated.until('2027-05-10T23:00')
  expect((await simulated.meeting()).phase).toBe('minutes-out')
  await simulated.until('2027-05-11T09:00')
  expect((await simulated.meeting()).minutes).toMatchObject({ version: 2, approvedAt: '2027-05-11T08:05:00+02:00' })
})

test('G39 a member cannot send the minutes round again, and approved minutes stay as they are', async () => {
  const simulated = await outForComment()
  const refused = { outcome: 'refused', commands: ['ReissueMinutes'] }
  expect(await simulated.receives({ from: address(member), text: 'Genudsend referatet' })).toMatchObject({
    ...refused,
    reason: 'not-the-secretariat',
  })
  await simulated.until('2027-05-11T09:00')
  expect((await simulated.meeting()).phase).toBe('approved')
  await simulated.wants(office, { type: 'ReissueMinutes' })
  expect(simulated.latest('refusal').refusal).toBe('minutes-already-approved')
})
