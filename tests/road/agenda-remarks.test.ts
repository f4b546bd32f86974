import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { chair, member, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april, edit, item } from '../support/wishes.ts'

const inDraft = async (...items: readonly ReturnType<typeof item>[]): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-02-01T08:00')
  await april(world)
  await world.until('2027-03-16T10:00')
  for (const each of items) await world.wants(member, each)
  await world.until('2027-04-01T08:05')
  return world
}
const remarks = (world: Simulated) => world.latest('agenda-for-approval').remarks.list.map(each => each.kind)

/** The text that somebody reads in the latest mail. */
const readBy = (world: Simulated, address: string): string =>
  Buffer.from(world.sent.findLast(mail => mail.to === address)?.raw ?? []).toString()

test('G58 the secretariat is asked to look again, and the chair who wrote it is not told', async () => {
  const world = await inDraft(item('Fælles navne', { kind: 'B', minutes: 90, text: 'Se bilag 2.' }))
  expect(remarks(world)).toEqual(['no-recommendation', 'missing-attachment'])
  await world.deliver()
  const words = 'M=C3=A5ske mangler der en indstilling'
  expect(readBy(world, 'sekretariat@faelles.example')).toContain(words)
  expect(readBy(world, 'pia.vestermark@lemvig.example')).toContain('Fælles navne'.replace('æ', '=C3=A6'))
  expect(readBy(world, 'pia.vestermark@lemvig.example')).not.toContain('M=C3=A5ske')
})

test('G58 an agenda in order brings the letter without remarks', async () => {
  const world = await inDraft(
    item('Fælles navne', { kind: 'B', minutes: 100, recommendation: 'Netværket beslutter at bruge de nye navne.' }),
  )
  expect(remarks(world)).toEqual([])
})

test('G58 a person of the roster whom the agenda calls by two initials', async () => {
  const { name } = erfa().people.find(each => each.id === member)!
  const world = await inDraft(
    item('Fælles navne', {
      kind: 'D',
      minutes: 100,
      presenter: `${name} (ÅL)`,
      text: `${name} (AL) fortæller, hvad der virkede.`,
    }),
  )
  expect(world.latest('agenda-for-approval').remarks.list).toEqual([{ kind: 'two-initials', name, initials: ['ÅL', 'AL'] }])
})

test('G58 every new draft is looked at anew, whoever arranged it', async () => {
  const world = await inDraft(item('Fælles navne', { minutes: 100 }))
  expect(remarks(world)).toEqual([])
  await world.wants(chair, edit({ do: 'minutes', item: 'P-1', minutes: 30 }))
  expect(world.latest('agenda-for-approval')).toMatchObject({
    remarks: { for: ['sekretariat@faelles.example'], list: [{ kind: 'slots-short', total: 88, room: 180 }] },
  })
  await world.wants(office, edit({ do: 'minutes', item: 'P-1', minutes: 240 }))
  expect(remarks(world)).toEqual([])
  expect(world.latest('agenda-for-approval').agenda.overflowMinutes).toBe(118)
})
