import { expect, test } from 'vitest'
import { brings, handIn } from '../support/calendar-mails.ts'
import { erfa } from '../support/charters.ts'
import { office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const withComment = (words: string) => (raw: string) => raw.replace('END:VEVENT', `COMMENT:${words}\r\nEND:VEVENT`)
const called = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-02-01T09:00')
  await april(world)
  await world.until('2027-03-16T10:00')
  return world
}

test('G47 a remark beside a yes reaches the secretariat, and the yes counts', async () => {
  const world = await called()
  const change = withComment('Jeg er 10 min. forsinket')
  expect(
    await brings(world, async () =>
      expect(await handIn(world, 'reply-accepted-outlook', { change })).toMatchObject({
        outcome: 'accepted',
        commands: ['WithdrawApology', 'PassRemarkOn'],
      }),
    ),
  ).toEqual([`passed-on → ${office}`])
  expect(world.latest('passed-on')).toMatchObject({ what: 'calendar-remark', words: 'Jeg er 10 min. forsinket' })
  await world.deliver()
  const read = Buffer.from(world.sent.findLast(mail => mail.to === 'sekretariat@faelles.example')?.raw ?? []).toString()
  expect(read).toContain('Jeg er 10 min. forsinket')
})

test('G47 a yes without one brings the secretariat nothing', async () => {
  const world = await called()
  expect(await brings(world, () => handIn(world, 'reply-accepted-outlook'))).toEqual([])
})
