import { expect, test } from 'vitest'
import type { NetworkFiles } from '../../shared/road/world.ts'
import { erfa } from '../support/charters.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const pia = 'pia.vestermark@lemvig.example'
const jonas = 'jonas.klitrose@lemvig.example'
const kim = 'kim.tangbjerg@skanderborg.example'
const sanne = 'sanne.sekretaer@kontor.example'
const office = 'sekretariat@faelles.example'

/** The network, with somebody who may write for Pia. */
const withDelegate = (): NetworkFiles => ({
  ...erfa(),
  people: erfa().people.map(each => (each.email === pia ? { ...each, delegates: [sanne] } : each)),
})

const called = async (files: NetworkFiles = withDelegate()): Promise<Simulated> => {
  const world = await Simulated.start(files, '2027-01-05T09:00')
  await april(world)
  await world.deliverUntil('2027-03-16T09:00')
  return world
}

/** An answer to the letter that went to Pia, from whoever it may be. */
const answering = (world: Simulated, from: string) => ({
  from,
  to: world.replyTo(pia, 'call-for-items') ?? '',
  subject: 'SV: Punkter',
  text: 'Punkt: Fælles begrebsliste',
})
const readersOf = (world: Simulated, name: 'item-receipt' | 'colleague-answered' | 'apology-receipt' | 'mail-held') =>
  world.deliveriesOf(name).map(each => each.address)

test('a delegate with the letter of the person answers for the municipality, and both hear of it', async () => {
  const world = await called()
  expect(await world.receives(answering(world, sanne))).toMatchObject({
    outcome: 'accepted',
    by: sanne,
    organisation: 'Lemvig Kommune',
  })
  expect((await world.meeting()).items).toMatchObject([
    { title: 'Fælles begrebsliste', by: sanne, organisation: 'Lemvig Kommune' },
  ])
  expect(readersOf(world, 'item-receipt')).toEqual([sanne])
  expect(readersOf(world, 'colleague-answered').toSorted()).toEqual([jonas, pia])
  await world.deliverUntil('2027-03-17T09:00')
  const told = world.sent.map(each => Buffer.from(each.raw).toString()).filter(raw => raw.includes(sanne))
  expect(told.some(raw => raw.includes(`${sanne} for Pia Vestermark`))).toBe(true)
})

test('a delegate answers the receipt from the same mailbox and is still the same', async () => {
  const world = await called()
  await world.receives(answering(world, sanne))
  const to = world.replyTo(sanne, 'item-receipt') ?? ''
  expect(await world.receives({ from: sanne, to, subject: 'SV: Punkter', text: 'P-1 ud' })).toMatchObject({ by: sanne })
})

test('the person hears that a delegate has sent an apology', async () => {
  const world = await called()
  const mail = { ...answering(world, sanne), subject: 'SV: Møde', text: 'Afbud' }
  expect(await world.receives(mail)).toMatchObject({ outcome: 'accepted' })
  expect((await world.meeting()).apologies).toMatchObject([{ name: 'Pia Vestermark' }])
  expect(readersOf(world, 'apology-receipt').toSorted()).toEqual([pia, sanne])
})

test('a delegate whose address is not proven is held, and counts when the secretariat says yes', async () => {
  const world = await called()
  expect(await world.receives({ ...answering(world, sanne), authenticated: false })).toMatchObject({
    outcome: 'held',
    reason: 'unverified-sender',
  })
  expect((await world.meeting()).items).toEqual([])
  await world.receives({ from: office, to: world.replyTo(office, 'held-mail') ?? '', text: 'ja' })
  await world.readsAgain()
  expect((await world.meeting()).items).toMatchObject([{ by: sanne, organisation: 'Lemvig Kommune' }])
})

test("somebody who is no delegate is held, whoever's letter is answered and whatever the words say", async () => {
  const world = await called(erfa())
  const mail = { ...answering(world, sanne), text: 'På vegne af Pia Vestermark:\n\nPunkt: Fælles begrebsliste' }
  expect(await world.receives(mail)).toMatchObject({ outcome: 'held', reason: 'unknown-sender' })
  expect((await world.meeting()).items).toEqual([])
})

test("a member with somebody else's letter speaks as himself", async () => {
  const world = await called()
  expect(await world.receives(answering(world, kim))).toMatchObject({ by: kim, organisation: 'Skanderborg Kommune' })
  expect((await world.meeting()).items).toMatchObject([{ by: kim, organisation: 'Skanderborg Kommune' }])
})

test('a delegate who has a place of his own on the roster speaks as himself', async () => {
  const files = withDelegate()
  const people = files.people.map(each => (each.email === pia ? { ...each, delegates: [kim] } : each))
  const world = await called({ ...files, people })
  expect(await world.receives(answering(world, kim))).toMatchObject({ by: kim, organisation: 'Skanderborg Kommune' })
})

test('a mail that the secretary sent in the name of the person is the person’s', async () => {
  const world = await called()
  const mail = { ...answering(world, pia), headers: [`Sender: ${sanne}`] }
  expect(await world.receives(mail)).toMatchObject({ outcome: 'accepted', by: pia })
  expect(readersOf(world, 'item-receipt')).toEqual([pia])
})

test('whoever is taken off the roster as a delegate speaks for nobody from then on', async () => {
  const world = await (await called()).restartedWith(erfa())
  expect(await world.receives(answering(world, sanne))).toMatchObject({ outcome: 'held', reason: 'unknown-sender' })
})

test('a delegate’s mail with a personal number is held, and only the delegate is asked to write again', async () => {
  const world = await called()
  const mail = { ...answering(world, sanne), text: 'Punkt: Sagen om 010203-1234, cpr 010203-1234' }
  expect(await world.receives(mail)).toMatchObject({ outcome: 'held', reason: 'personal-number', by: sanne })
  expect(readersOf(world, 'mail-held')).toEqual([sanne])
})

const inHerName = (sender: string) => ({
  from: pia,
  subject: 'Punkt',
  text: 'Punkt: Fælles begrebsliste',
  headers: [`Sender: Konsulenten <${sender}>`],
})

test('a mail that somebody of another house sent in a name is held, and the name is told', async () => {
  const world = await called()
  expect(await world.receives(inHerName('sanne@konsulent.example'))).toMatchObject({ outcome: 'held', reason: 'sent-by-other' })
  expect((await world.meeting()).items).toEqual([])
  expect(readersOf(world, 'mail-held')).toEqual([pia])
  const [asked] = world.texts.filter(each => each.name === 'held-mail')
  expect(asked?.mail).toMatchObject({ from: pia, sentBy: 'sanne@konsulent.example' })
  await world.receives({ from: office, to: world.replyTo(office, 'held-mail') ?? '', text: 'ja' })
  await world.readsAgain()
  expect((await world.meeting()).items).toMatchObject([{ title: 'Fælles begrebsliste', by: pia }])
})

test.each([
  ['a colleague', jonas],
  ['a server of the same house', 'sanne@post.lemvig.example'],
  ['a delegate of the roster, wherever her mailbox is', sanne],
])('%s sends for her, and it counts as hers', async (_, sender) => {
  const world = await called()
  expect(await world.receives(inHerName(sender))).toMatchObject({ outcome: 'accepted', by: pia })
})

/** An office has a mailbox of its own, and those who work there are employed by one of the municipalities: Exchange names them in `Sender`. */
const onBehalf = async (sender: string, from = office) => {
  const world = await called()
  const { outcome, reason } = await world.receives({
    ...{ from, subject: 'status', text: 'status', headers: [`Sender: Trine <${sender}>`] },
  })
  return reason === null ? outcome : `${outcome} ${reason}`
}

test('somebody at a municipality of the network sends for the secretariat, whose domain let him', async () => {
  expect(await onBehalf('trine@viborg.example')).toBe('accepted')
  expect(await onBehalf('trine@faelles.example')).toBe('accepted')
  expect(await onBehalf('TRINE@VIBORG.EXAMPLE')).toBe('accepted')
})

test('and nobody else does, nor for a member', async () => {
  expect(await onBehalf('trine@elsewhere.example')).toBe('held sent-by-other')
  expect(await onBehalf('trine@viborg.example.elsewhere.example')).toBe('held sent-by-other')
  expect(await onBehalf('trine@viborg.example', pia)).toBe('held sent-by-other')
  // An office that itself speaks in a member's name may pass on what he says, and not say it.
  expect(await onBehalf(office, pia)).toBe('held sent-by-other')
})

test('no Sender makes up for a sender who is not proven', async () => {
  const world = await called()
  const mail = { from: office, subject: 'status', text: 'status', headers: ['Sender: Trine <trine@viborg.example>'] }
  expect(await world.receives({ ...mail, authenticated: false })).toMatchObject({ outcome: 'held', reason: 'unverified-sender' })
})
