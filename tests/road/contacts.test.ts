import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const mette = 'mette.fursand@skive.example'
const kim = 'kim.lund@skive.example'
const secretariat = 'sekretariat@faelles.example'

/** The call for items has gone out. */
const called = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until('2027-03-16T09:00')
  return world
}
const writes = (world: Simulated, text: string, from = mette) =>
  world.receives({ from, to: world.replyTo(from, 'call-for-items') ?? '', subject: 'SV: ERFA', text })
const settles = (world: Simulated, text: string, from = secretariat) =>
  world.receives({ from, to: world.replyTo(secretariat, 'passed-on') ?? '', subject: 'SV: kontaktpersoner', text })
const since = (world: Simulated, before: number) => world.letters.slice(before).map(each => `${each.letter} → ${each.to}`)
const ours = async (world: Simulated) =>
  (await world.report()).members.filter(each => each.organisation === 'Skive Kommune').map(each => `${each.name} ${each.status}`)

const leaving = 'Jeg stopper i Skive.\nMin afløser er Kim Lund, kim.lund@skive.example.\n\nVenlig hilsen\nMette Fursand'

test('G61 a member leaves and names who follows: one yes of the secretariat changes the roster, and whom it concerns is told', async () => {
  const world = await called()
  expect(await writes(world, leaving)).toMatchObject({ outcome: 'asked', reason: 'about-people' })
  expect(world.latest('passed-on').change).toEqual({
    organisation: 'Skive Kommune',
    comes: { name: 'Kim Lund', email: kim },
    leaves: { person: 'mette.fursand', name: 'Mette Fursand', isLast: false },
  })
  expect(await ours(world)).toEqual(['Mette Fursand active', 'Claus Limbak active'])

  const before = world.letters.length
  expect(await settles(world, 'Ja')).toMatchObject({ outcome: 'accepted', commands: ['ChangeContacts'] })
  expect(since(world, before)).toEqual([`contacts-changed → ${office}`, `contacts-changed → ${kim},mette.fursand`])
  expect(await ours(world)).toEqual(['Mette Fursand former', 'Claus Limbak active', 'Kim Lund active'])
})

test('G61 from then on the newcomer gets the letters and may answer, and the leaver does neither', async () => {
  const world = await called()
  await writes(world, leaving)
  await settles(world, 'ja')
  await world.deliver()
  const told = (to: string) => world.sent.filter(mail => mail.to === to).length
  const [of, formerly] = [told(kim), told(mette)]
  await world.deliverUntil('2027-03-24T12:00')
  expect([told(kim) > of, told(mette)]).toEqual([true, formerly])
  expect(await world.receives({ from: kim, subject: 'Punkt', text: 'Vi har et punkt: Fuldmagter, 20 min.' })).toMatchObject({
    outcome: 'accepted',
  })
  expect(await world.receives({ from: mette, subject: 'Punkt', text: 'Vi har et punkt: Skemaer.' })).toMatchObject({
    outcome: 'held',
  })
})

test('G61 a no changes nothing, a second yes says that it was settled, and nobody else can say it', async () => {
  const world = await called()
  await writes(world, leaving)
  expect(await settles(world, 'Ja', mette)).toMatchObject({ outcome: 'refused', reason: 'not-the-secretariat' })
  expect(await settles(world, 'Nej, vent lidt')).toMatchObject({ outcome: 'accepted' })
  expect(world.latest('contacts-changed').yes).toBe(false)
  expect(await ours(world)).toEqual(['Mette Fursand active', 'Claus Limbak active'])
  await settles(world, 'Ja')
  expect(await settles(world, 'Ja tak')).toMatchObject({ outcome: 'noted', reason: 'said-already' })
  expect(world.latest('already-noted').command).toBe('ChangeContacts')
  const before = world.letters.length
  expect(await settles(world, 'Hvem er det?')).toMatchObject({ outcome: 'asked' })
  expect(since(world, before)).toEqual([`question → ${office}`])
})

test('G61 whoever wants no more mail is taken off by the secretariat’s yes; it reads when a municipality would have nobody left', async () => {
  const world = await called()
  await writes(world, 'Afmeld')
  expect(world.latest('passed-on')).toMatchObject({
    what: 'stop-mail',
    change: { comes: null, leaves: { person: 'mette.fursand', isLast: false } },
  })
  await settles(world, 'Ja')
  expect(await ours(world)).toEqual(['Mette Fursand former', 'Claus Limbak active'])
  await writes(world, 'Afmeld', 'claus.limbak@skive.example')
  expect(world.latest('passed-on').change?.leaves).toMatchObject({ name: 'Claus Limbak', isLast: true })
})

test('G61 a colleague whose mail bounces is nobody who gets the letters', async () => {
  const world = await called()
  await world.deliver()
  await world.bounces('claus.limbak', 'call-for-items')
  await writes(world, 'Afmeld')
  expect(world.latest('passed-on').change?.leaves).toMatchObject({ name: 'Mette Fursand', isLast: true })
})

test('G61 no yes takes the secretariat off, which alone can say one', async () => {
  const world = await called()
  await world.receives({ from: secretariat, subject: 'SV: ERFA', text: 'Afmeld' })
  expect(world.latest('passed-on').what).toBe('stop-mail')
  expect(world.latest('passed-on').change).toBeUndefined()
})

const changeOf = async (text: string, from = mette) => {
  const world = await called()
  await writes(world, text, from)
  const passed = world.letters.findLast(each => each.letter === 'passed-on')
  return passed === undefined ? 'nothing passed on' : (world.latest('passed-on').change ?? null)
}
const comes = { name: 'Kim Lund', email: kim }
const leaves = { person: 'mette.fursand', name: 'Mette Fursand', isLast: false }

test.each([
  ['Kim Lund er ny kontaktperson hos os. Hans mail er kim.lund@skive.example', { comes, leaves: null }],
  ['Jeg har fået nyt job. Kim Lund (kim.lund@skive.example) overtager efter mig.', { comes, leaves }],
  ['Vores nye kontaktperson er Kim Lund <Kim.Lund@Skive.example>', { comes, leaves: null }],
  ['Jeg går på barsel. Skriv fremover til Kim Lund på kim.lund@skive.example.', { comes, leaves }],
  ['Vil I tilføje min kollega Kim Lund til mailinglisten? kim.lund@skive.example', { comes, leaves: null }],
  ['Claus er stoppet hos os.', { comes: null, leaves: { person: 'claus.limbak', name: 'Claus Limbak', isLast: false } }],
  ['Jeg stopper i Skive.', { comes: null, leaves }],
  // A yes of today must not take off somebody who stays until then, or comes back.
  ['Jeg stopper i Skive den 1. maj. Min afløser er Kim Lund, kim.lund@skive.example.', { comes, leaves: null }],
  ['Jeg går på barsel fra 1. april. Skriv så længe til Kim Lund på kim.lund@skive.example.', { comes, leaves: null }],
] as const)('G61 what news comes to: %s', async (text, change) => {
  expect(await changeOf(text)).toEqual({ organisation: 'Skive Kommune', ...change })
})

test.each([
  // The words do not say plainly who or where: the secretariat reads them, and no yes is offered.
  'Jeg stopper i Skive den 1. maj. Min afløser er Kim Lund.\nSkriv til skema@skive.example eller kim.lund@skive.example',
  'Jeg stopper i Skive den 1. maj.',
  'Jeg går på pension med udgangen af april.',
  'Jeg har fået ny mailadresse: mette.ny@skive.example',
  'Jeg stopper den 1. maj. Skriv fremover til kim.lund@skive.example.',
  'Kim Lund er ny kontaktperson',
])('G61 what is not plain is for people to read: %s', async text => {
  expect(await changeOf(text)).toBeNull()
})

test('G61 an address that is on the roster already brings nobody twice', async () => {
  expect(await changeOf('Jeg stopper i Skive. Min afløser er Claus Limbak, claus.limbak@skive.example.')).toMatchObject({
    comes: null,
    leaves,
  })
})

test('G61 the roster file brings nobody back whom the secretariat took off, until the line changes or goes', async () => {
  const world = await called()
  await writes(world, leaving)
  await settles(world, 'ja')
  const { people } = erfa()
  const withLine = (line: object | null) => ({
    ...erfa(),
    people: people.flatMap(each => (each.id !== 'mette.fursand' ? [each] : line === null ? [] : [{ ...each, ...line }])),
  })
  const asBefore = await world.restartedWith(withLine({}))
  expect(await ours(asBefore)).toEqual(['Mette Fursand former', 'Claus Limbak active', 'Kim Lund active'])
  const without = await asBefore.restartedWith(withLine(null))
  expect(await ours(without)).toEqual(['Mette Fursand former', 'Claus Limbak active', 'Kim Lund active'])
  expect((await ours(await without.restartedWith(withLine({}))))[0]).toBe('Mette Fursand active')
})

test('G61 a line of the file that changes says that the person is here after all', async () => {
  const world = await called()
  await writes(world, leaving)
  await settles(world, 'ja')
  const people = erfa().people.map(each =>
    each.id === 'mette.fursand' ? { ...each, functions: ['member', 'user-group'] } : each,
  )
  expect((await ours(await world.restartedWith({ ...erfa(), people })))[0]).toBe('Mette Fursand active')
})
