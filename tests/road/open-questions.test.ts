import { expect, test } from 'vitest'
import type { LetterOf } from '../../shared/letters.ts'
import { erfa } from '../support/charters.ts'
import type { Written } from '../support/simulated.ts'
import { Simulated } from '../support/simulated.ts'
import { april, cancel } from '../support/wishes.ts'

const pia = 'pia.vestermark@lemvig.example'
const office = 'sekretariat@faelles.example'
const unclear = { from: pia, id: 'first', subject: 'Hej', text: 'Blå er en dejlig farve.\nDen kunne bruges til skemaerne.' }

/** The meeting is on 14 April 2027; items are due on Tuesday 30 March, after Easter, and the last working day before is Wednesday 24 March. */
const called = async (at: string): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-05T09:00')
  await april(world)
  await world.deliverUntil(at)
  return world
}
const asked = async (at: string, mail: Written = unclear): Promise<Simulated> => {
  const world = await called(at)
  expect(await world.receives(mail)).toMatchObject({ outcome: 'asked' })
  return world
}
const reminders = (world: Simulated): readonly LetterOf<'question'>[] =>
  world.texts.flatMap(each => (each.name === 'question' && each.again !== undefined ? [each] : []))
/** When each question left, the reminders too. */
const leaving = (world: Simulated): readonly string[] =>
  world.letters.filter(each => each.letter === 'question').map(each => each.leaves)
const events = (world: Simulated, type: string): readonly object[] =>
  [...world.store.streams.values()].flat().filter(each => each.type === type)

test('whoever leaves our question open is reminded once, after three working days, and never again', async () => {
  const world = await asked('2027-02-25T10:00')
  await world.deliverUntil('2027-03-02T08:00')
  expect(leaving(world)).toEqual(['2027-02-25T10:00'])
  await world.deliverUntil('2027-06-01T10:00')
  expect(leaving(world)).toEqual(['2027-02-25T10:00', '2027-03-02T08:05'])
  const [reminder] = reminders(world)
  expect(reminder?.again).toMatchObject({
    words: 'Blå er en dejlig farve. Den kunne bruges til skemaerne',
    askedOn: '2027-02-25',
    itemsDue: { on: '2027-03-30' },
  })
})

test('the reminder stands below the mail that it is about, and says what happens without an answer', async () => {
  const world = await asked('2027-02-25T10:00')
  await world.deliverUntil('2027-03-02T10:00')
  const raw = world.sent.map(each => Buffer.from(each.raw).toString()).findLast(each => each.includes('To: Pia')) ?? ''
  expect(raw).toContain('In-Reply-To: <first@mail.example>')
  const text = raw.replaceAll(/=\r?\n/g, '').replaceAll(/\s+/g, ' ')
  expect(text).toContain('Blå er en dejlig farve'.replace('å', '=C3=A5'))
  expect(text).toContain('Svarer du ikke')
})

test('of what may be an item its writer is reminded on the last working day before the last day for items', async () => {
  const world = await asked('2027-03-22T10:00')
  await world.deliverUntil('2027-04-20T10:00')
  expect(leaving(world)).toEqual(['2027-03-22T10:00', '2027-03-24T08:05'])
})

test('what is asked on that day is reminded of on the last day itself, an hour behind the week’s letter where that leaves the same morning', async () => {
  const world = await asked('2027-03-24T10:00')
  await world.deliverUntil('2027-04-20T10:00')
  expect(leaving(world)).toEqual(['2027-03-24T10:00', '2027-03-30T09:05'])
})

test('what is asked on the last day is reminded of after three working days, and no day for items is named that is over', async () => {
  const world = await asked('2027-03-30T10:00')
  await world.deliverUntil('2027-04-20T10:00')
  expect(leaving(world)).toEqual(['2027-03-30T10:00', '2027-04-02T08:05'])
  expect(reminders(world)[0]?.again?.itemsDue).toBeNull()
})

test('a question that is about no item is not hurried by the last day for items', async () => {
  const world = await asked('2027-03-22T10:00', {
    from: office,
    subject: 'Nyt møde',
    text: 'Nyt møde onsdag den 30. februar 2028 kl. 10-12',
  })
  await world.deliverUntil('2027-04-20T10:00')
  expect(leaving(world)).toEqual(['2027-03-22T10:00', '2027-03-30T09:05'])
})

test.each([
  ['the reminder', 0],
  ['the first question', 1],
])('an answer to %s makes the mail what it says', async (_what, nth) => {
  const world = await asked('2027-03-16T09:00')
  await world.deliverUntil('2027-03-19T10:00')
  expect(reminders(world)).toHaveLength(1)
  const to = world.replyTo(pia, 'question', nth) ?? ''
  expect(await world.receives({ from: pia, to, subject: 'SV: Hej', text: 'Punkt' })).toMatchObject({ outcome: 'accepted' })
  await world.readsAgain()
  expect((await world.meeting()).items).toMatchObject([{ title: 'Blå er en dejlig farve', by: pia }])
  expect(events(world, 'QuestionSettled')).toMatchObject([{ how: 'answered' }])
})

test('an answer that came before the day is not followed by a reminder', async () => {
  const world = await asked('2027-03-16T09:00')
  await world.receives({ from: pia, to: world.replyTo(pia, 'question') ?? '', subject: 'SV: Hej', text: 'Punkt' })
  await world.readsAgain()
  await world.deliverUntil('2027-04-20T10:00')
  expect(reminders(world)).toEqual([])
})

test.each([
  ['answered', { to: true, text: 'Glem det, det var ikke noget.' }],
  ['let-go', { to: false, text: 'Glem min mail fra i går.' }],
  ['let-go', { to: false, text: 'Hej\n\nSe venligst bort fra min sidste mail.' }],
  ['said-elsewhere', { to: false, text: 'Punkt: Blå er en dejlig farve, som kunne bruges til skemaerne' }],
])('a question ends (%s) when its reader has written: %o', async (how, { to, text }) => {
  const world = await asked('2027-03-16T09:00')
  const address = to ? (world.replyTo(pia, 'question') ?? '') : undefined
  await world.receives({ from: pia, text, subject: to ? 'SV: Hej' : 'Fra Lemvig', ...(address !== undefined && { to: address }) })
  await world.readsAgain()
  expect(events(world, 'QuestionSettled')).toMatchObject([{ how }])
  await world.deliverUntil('2027-03-18T10:00')
  expect(reminders(world).filter(each => each.again?.words.startsWith('Blå'))).toEqual([])
})

test.each([
  ['another item', 'Punkt: Navngivning af skemaer'],
  ['an apology', 'Jeg melder afbud til mødet den 14. april.'],
  ['what speaks of a mail and not of its end', 'Punkt: Skal vi slette den første mail i hver tråd, eller gemme alt i arkivet?'],
])('%s by the same writer leaves the question open', async (_what, text) => {
  const world = await asked('2027-03-16T09:00')
  await world.receives({ from: pia, subject: 'Fra Lemvig', text })
  await world.deliverUntil('2027-03-20T10:00')
  expect(reminders(world).filter(each => each.again?.words.startsWith('Blå'))).toHaveLength(1)
})

test('what a colleague writes ends nobody else’s question', async () => {
  const world = await asked('2027-03-16T09:00')
  await world.receives({ from: 'kim.tangbjerg@skanderborg.example', subject: 'Glem det', text: 'Glem min mail fra i går.' })
  await world.deliverUntil('2027-03-20T10:00')
  expect(reminders(world).filter(each => each.again?.words.startsWith('Blå'))).toHaveLength(1)
})

test('an automatic reply neither answers a question nor is one that is asked', async () => {
  const world = await asked('2027-03-16T09:00')
  const to = world.replyTo(pia, 'question') ?? ''
  const headers = ['Auto-Submitted: auto-replied']
  await world.receives({ from: pia, to, subject: 'Autosvar: Hej', text: 'Jeg er på ferie.', headers })
  await world.deliverUntil('2027-03-20T10:00')
  expect(reminders(world)).toHaveLength(1)
  expect(events(world, 'QuestionAsked')).toHaveLength(1)
})

test('nobody is reminded of what people have already', async () => {
  const world = await called('2027-03-16T09:00')
  const moved = {
    from: pia,
    subject: 'Ny kollega',
    text: 'Jeg stopper i Lemvig den 1. april, og Bo Nygaard tager over efter mig.',
  }
  const { reason } = await world.receives(moved)
  expect(reason).toBe('about-people')
  await world.deliverUntil('2027-04-20T10:00')
  expect(reminders(world)).toEqual([])
})

test('whoever has left the network is not reminded', async () => {
  const before = await asked('2027-03-16T09:00')
  const files = erfa()
  const world = await before.restartedWith({ ...files, people: files.people.filter(each => each.email !== pia) })
  await world.deliverUntil('2027-04-20T10:00')
  expect(reminders(world)).toEqual([])
  expect(events(world, 'QuestionSettled')).toMatchObject([{ how: 'left' }])
})

test('nobody is reminded at an address to which mail bounces', async () => {
  const world = await asked('2027-03-16T09:00')
  await world.bounces('pia.vestermark', 'question')
  await world.deliverUntil('2027-03-25T10:00')
  expect(reminders(world)).toEqual([])
  expect(events(world, 'QuestionReminded')).toMatchObject([{ by: 'nothing' }])
})

test('a question about a meeting that is cancelled meanwhile is overtaken', async () => {
  const world = await called('2027-03-16T09:00')
  await world.receives({ from: pia, id: 'item', subject: 'Punkt', text: 'Punkt: Navngivning af skemaer' })
  expect(await world.receives({ from: pia, text: 'P-1: flyt det lidt op' })).toMatchObject({ reason: 'which-change' })
  await world.wants('sekretariatet', cancel)
  await world.deliverUntil('2027-04-20T10:00')
  expect(reminders(world)).toEqual([])
  expect(events(world, 'QuestionSettled')).toMatchObject([{ how: 'overtaken' }])
})

test('P3 an alarm that rings twice, late or in two processes reminds once', async () => {
  const world = await asked('2027-03-16T09:00')
  const other = world.beside()
  const set = ['question-reminder', '2027-03-19T08:05'] as const
  expect(await world.rings(...set, '2027-03-19T08:00', 'network')).toBe('stale')
  const rung = await Promise.all([
    world.rings(...set, '2027-03-20T11:00', 'network'),
    other.rings(...set, '2027-03-20T11:00', 'network'),
  ])
  expect(rung.filter(each => each === 'done').length).toBeGreaterThan(0)
  expect(await world.rings(...set, '2027-03-21T11:00', 'network')).toBe('stale')
  // A Saturday: it waits for the morning on which letters leave.
  expect(leaving(world)).toEqual(['2027-03-16T09:00', '2027-03-22T08:05'])
})

test('the sweep sets the alarm again that a lost schedule has lost', async () => {
  const world = await asked('2027-03-16T09:00')
  const { sweep } = await import('../../shared/secretary.ts')
  world.store.alarms.clear()
  expect(await sweep(world.world)).toBeGreaterThan(0)
  await world.deliverUntil('2027-03-20T10:00')
  expect(reminders(world)).toHaveLength(1)
})

test('a reminder is no second "we could not": the next unclear mail of that day is asked about as any other', async () => {
  const world = await asked('2027-03-16T09:00')
  await world.deliverUntil('2027-03-19T10:00')
  await world.receives({
    from: pia,
    id: 'next',
    subject: 'Hej igen',
    text: 'Grøn er også en dejlig farve.\nDen kunne bruges til kuverterne.',
  })
  expect(world.texts.filter(each => each.name === 'passed-on')).toEqual([])
  expect(events(world, 'QuestionAsked')).toHaveLength(2)
})
