import { describe, expect, it } from 'vitest'
import { erfa } from '../support/charters.ts'
import { chair, member, office, otherMember } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { book, item } from '../support/wishes.ts'

const emailOf = (id: string) => erfa().people.find(each => each.id === id)?.email ?? ''
const officeAddress = 'sekretariat@faelles.example'

/** The planning meeting has the proposal, and items may still be sent: after Easter both fall on 30 March. */
const proposed = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await world.wants(office, book('2027-04-13T09:00', '12:00'))
  await world.until('2027-03-16T09:00')
  for (const title of ['Fuldmagter', 'Skemaer']) await world.wants(member, item(title))
  await world.until('2027-03-30T15:00')
  expect((await world.meeting()).phase).toBe('calling')
  return world
}
const answers = (world: Simulated, from: string, text: string) =>
  world.receives({ from, to: world.replyTo(from, 'planning-invitation') ?? '', subject: 'SV: ERFA', text })

describe('charter §4.2: the agenda is planned at the planning meeting, which may be held on the last day for items', () => {
  const changes = 'P-2 først. P-1 ned på 10 min. Statusrunden må nøjes med 20 min, og en pause på 10 min efter P-2.'

  it.each([
    ['the chair', emailOf(chair)],
    ['the secretariat', officeAddress],
  ])('%s changes the proposal, and sees it changed', async (_, from) => {
    const world = await proposed()
    expect(await answers(world, from, changes)).toMatchObject({ outcome: 'accepted', commands: ['EditAgenda'] })
    const letter = world.latest('agenda-for-approval')
    expect(letter.itemsDue?.on).toBe('2027-03-30')
    expect(letter.agenda.slots.map(each => ('item' in each ? each.item : null)).filter(Boolean)).toEqual(['P-2', 'P-1'])
    expect(letter.agenda.slots).toContainEqual(expect.objectContaining({ item: 'P-1', minutes: 10 }))
  })

  it('what comes in afterwards is added, and the changes stand', async () => {
    const world = await proposed()
    await answers(world, emailOf(chair), changes)
    await world.wants(otherMember, item('Arkiv'))
    await world.until('2027-04-01T09:00')
    const { slots } = world.latest('agenda-for-approval').agenda
    expect(slots.flatMap(each => ('item' in each && each.item !== null ? [[each.item, each.minutes]] : []))).toEqual([
      ['P-2', 15],
      ['P-1', 10],
      ['P-3', 15],
    ])
    expect(slots.some(each => 'isBreak' in each)).toBe(true)
  })

  it('nothing goes out before the last day for items: an ok is told why', async () => {
    const world = await proposed()
    await answers(world, emailOf(chair), changes)
    const to = world.replyTo(officeAddress, 'agenda-for-approval') ?? ''
    expect(await world.receives({ from: officeAddress, to, subject: 'SV: ERFA', text: 'Ok send' })).toMatchObject({
      outcome: 'refused',
      reason: 'no-agenda-yet',
    })
  })

  it('whoever neither chairs nor is the secretariat changes nothing', async () => {
    const world = await proposed()
    const before = await world.meeting()
    const guest = emailOf('nanna.askvig')
    await answers(world, guest, changes)
    expect(await world.meeting()).toMatchObject({ agenda: before.agenda, items: before.items })
    expect(world.letters.map(each => each.letter)).not.toContain('agenda-for-approval')
  })
})
