import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { wants } from '../support/given.ts'
import { member, office, otherMember } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { book, item } from '../support/wishes.ts'

const address = (id: string): string => erfa().people.find(person => person.id === id)?.email ?? ''

/** A three-hour meeting whose items take this many minutes each. */
async function planned(...minutes: readonly number[]): Promise<Simulated> {
  const simulated = await Simulated.start(erfa(), '2027-02-01T09:00')
  await wants(office, '2027-02-01T10:00', book('2027-04-14T13:00', '16:00'))(simulated)
  for (const [at, each] of minutes.entries())
    await wants(
      at % 2 === 0 ? member : otherMember,
      `2027-03-16T10:${10 + at}`,
      item(`Emne ${at + 1}`, { minutes: each }),
    )(simulated)
  await simulated.until('2027-04-01T09:00')
  return simulated
}

test('G27 an agenda that is too long comes with a proposal that makes it fit, and the button that takes it is understood', async () => {
  // 38 + 15 + 5 minutes of standing points leave 122 of 180.
  const simulated = await planned(60, 45, 30)
  const draft = simulated.latest('agenda-for-approval')
  expect(draft.agenda.overflowMinutes).toBe(13)
  expect(draft.cuts).toEqual([{ do: 'minutes', item: 'P-1', minutes: 45 }])
  const to = simulated.replyTo(address(office), 'agenda-for-approval') ?? ''
  expect(await simulated.receives({ from: address(office), to, text: 'P-1 45' })).toMatchObject({ commands: ['EditAgenda'] })
  expect(simulated.latest('agenda-for-approval')).toMatchObject({ agenda: { overflowMinutes: 0 }, cuts: [] })
})

test('G27 when shorter is not enough, the item that came last waits for the next meeting', async () => {
  const simulated = await planned(...Array.from({ length: 13 }, () => 10), ...Array.from({ length: 13 }, () => 5))
  const { agenda, cuts = [] } = simulated.latest('agenda-for-approval')
  const dropped = cuts.filter(cut => cut.do === 'drop').map(cut => cut.item)
  expect(agenda.overflowMinutes).toBe(73)
  expect(cuts.filter(cut => cut.do === 'minutes').every(cut => cut.do === 'minutes' && cut.minutes === 5)).toBe(true)
  expect(dropped).toEqual(['P-25', 'P-26'])
})

test('G27 an agenda that fits comes without a proposal', async () => {
  expect((await planned(30, 30)).latest('agenda-for-approval').cuts).toEqual([])
})
