import { expect, test } from 'vitest'
import { parseMail } from '../../shared/mail/parse.ts'
import { erfa } from '../support/charters.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const pia = 'pia.vestermark@lemvig.example'
const kim = 'kim.tangbjerg@skanderborg.example'
const office = 'sekretariat@faelles.example'
const unclear = { from: pia, id: 'first', subject: 'Hej', text: 'Blå er en dejlig farve.\nDen kunne bruges til skemaerne.' }

/** The meeting is on 14 April 2027, and items are due on 30 March. The week's letter leaves on Mondays. */
const asked = async (at: string, files = erfa()): Promise<Simulated> => {
  const world = await Simulated.start(files, '2027-01-05T09:00')
  await april(world)
  await world.deliverUntil(at)
  expect(await world.receives(unclear)).toMatchObject({ outcome: 'asked' })
  return world
}
/** What the mails to an address say that left on a day, white space as it comes. */
const told = async (world: Simulated, to: string, on: string): Promise<string> => {
  const read = await Promise.all(world.sent.filter(each => each.to === to).map(each => parseMail(each.raw)))
  return read
    .flatMap(each => (each.ok && new Date(each.mail.date ?? '').toISOString().startsWith(on) ? [each.mail.text ?? ''] : []))
    .join('\n')
    .replaceAll(/\s+/g, ' ')
}
const reminded = (world: Simulated): readonly object[] =>
  [...world.store.streams.values()].flat().filter(each => each.type === 'QuestionReminded')
const settled = (world: Simulated): readonly object[] =>
  [...world.store.streams.values()].flat().filter(each => each.type === 'QuestionSettled')
const itsWords = '»Blå er en dejlig farve. Den kunne bruges til skemaerne«'

test('the week’s letter carries the reminder of what was asked two working days before, to nobody but its writer', async () => {
  const world = await asked('2027-03-18T10:00')
  await world.deliverUntil('2027-03-22T12:00')
  const mine = await told(world, pia, '2027-03-22')
  expect(mine).toContain('Din mail venter på dit svar')
  expect(mine).toContain(`Du skrev til os torsdag den 18. marts: ${itsWords}`)
  expect(await told(world, kim, '2027-03-22')).not.toContain('farve')
  expect(reminded(world)).toMatchObject([{ by: 'digest' }])
  await world.deliverUntil('2027-04-20T12:00')
  expect(world.letters.filter(each => each.letter === 'question')).toHaveLength(1)
})

test('»Punkt« in answer to the week’s letter says what the mail was that it reminds of', async () => {
  const world = await asked('2027-03-18T10:00')
  await world.deliverUntil('2027-03-22T12:00')
  const to = world.replyTo(pia, 'digest') ?? ''
  expect(await world.receives({ from: pia, to, subject: 'SV: ugens overblik', text: 'Punkt' })).toMatchObject({
    outcome: 'accepted',
  })
  await world.readsAgain()
  expect((await world.meeting()).items).toMatchObject([{ title: 'Blå er en dejlig farve', by: pia }])
  expect(settled(world)).toMatchObject([{ how: 'answered' }])
})

test.each([
  ['its reader has no items', pia, 'Vi har ingen punkter denne gang.'],
  ['its reader has another item', pia, 'Punkt: Navngivning af skemaer'],
  ['somebody else reads it', kim, 'Punkt'],
])('an answer to the week’s letter is one to that letter where %s', async (_what, from, text) => {
  const world = await asked('2027-03-18T10:00')
  await world.deliverUntil('2027-03-22T12:00')
  await world.receives({ from, to: world.replyTo(from, 'digest') ?? '', subject: 'SV: ugens overblik', text })
  await world.readsAgain()
  expect((await world.meeting()).items.map(each => each.title)).not.toContain('Blå er en dejlig farve')
  expect(settled(world)).toEqual([])
})

test('what was asked the working day before is left to its own letter, and the secretariat sees it already', async () => {
  const world = await asked('2027-03-19T10:00')
  await world.deliverUntil('2027-03-22T12:00')
  expect(await told(world, pia, '2027-03-22')).not.toContain('Din mail venter på dit svar')
  const seen = await told(world, office, '2027-03-22')
  expect(seen).toContain('Mails, der venter på svar')
  expect(seen).toContain(`Pia Vestermark, Lemvig, fredag den 19. marts: ${itsWords} (kan være et punkt)`)
  await world.deliverUntil('2027-03-24T12:00')
  expect(reminded(world)).toMatchObject([{ by: 'letter' }])
})

test('in a week without news the secretariat alone hears what is open, and the line for everybody waits for a letter to everybody', async () => {
  const world = await asked('2027-02-18T10:00')
  await world.receives({ from: office, subject: 'Hilsen', text: 'Skriv i næste mail til alle: »God vinterferie!«' })
  await world.deliverUntil('2027-02-22T12:00')
  const letters = world.letters.filter(each => each.letter === 'digest')
  expect(letters).toMatchObject([{ to: ['sekretariatet'] }])
  const seen = await told(world, office, '2027-02-22')
  expect(seen).toContain('Mails, der venter på svar')
  expect(seen).not.toContain('vinterferie')
})

test('nobody hears anything in a week in which nothing is open', async () => {
  const world = await asked('2027-02-18T10:00')
  await world.receives({ from: pia, to: world.replyTo(pia, 'question') ?? '', subject: 'SV: Hej', text: 'Glem det.' })
  await world.deliverUntil('2027-02-22T12:00')
  expect(world.letters.filter(each => each.letter === 'digest')).toEqual([])
})

/** Of each week's letter that names the mail: the day, and whether it says that it is the last time. */
const named = async (world: Simulated, days: readonly string[]): Promise<readonly string[]> => {
  const found = await Promise.all(days.map(async day => [day, await told(world, office, day)] as const))
  return found.flatMap(([day, text]) => (text.includes('farve') ? [`${day}${text.includes('blevet gamle') ? ' last' : ''}`] : []))
}
const mondays = [
  '2027-02-15',
  '2027-02-22',
  '2027-03-01',
  '2027-03-08',
  '2027-03-15',
  '2027-03-22',
  '2027-03-30',
  '2027-04-05',
  '2027-04-12',
]

test('after three weeks it is told of for the last time, and then no more', async () => {
  const world = await asked('2027-02-16T10:00')
  await world.deliverUntil('2027-04-14T12:00')
  expect(await named(world, mondays)).toEqual(['2027-02-22', '2027-03-01', '2027-03-08', '2027-03-15 last'])
  expect(settled(world)).toMatchObject([{ how: 'given-up' }])
})

test('what may be an item is told of for the last time when the agenda has gone out', async () => {
  const world = await asked('2027-03-24T10:00')
  await world.deliverUntil('2027-04-20T12:00')
  expect(await named(world, mondays)).toEqual(['2027-03-30', '2027-04-05', '2027-04-12 last'])
})

test('with the items the secretariat hears what may be one more, and the chair does not', async () => {
  const world = await asked('2027-03-24T10:00')
  await world.deliverUntil('2027-03-31T12:00')
  const { to } = world.letters.find(each => each.letter === 'submission-summary') ?? { to: [] }
  expect(to.length).toBeGreaterThan(1)
  const seen = await told(world, office, '2027-03-31')
  expect(seen).toContain('Måske flere punkter')
  expect(seen).toContain(`Pia Vestermark, Lemvig, onsdag den 24. marts: ${itsWords}`)
  for (const each of world.sent.filter(mail => mail.to !== office && mail.to !== pia))
    expect(Buffer.from(each.raw).toString()).not.toContain('dejlig')
})

test('what was answered is no item that may come', async () => {
  const world = await asked('2027-03-24T10:00')
  await world.receives({ from: pia, to: world.replyTo(pia, 'question') ?? '', subject: 'SV: Hej', text: 'Glem det.' })
  await world.deliverUntil('2027-03-31T12:00')
  expect(await told(world, office, '2027-03-31')).not.toContain('Måske flere punkter')
})

test('a network without a week’s letter reminds by a letter, and tells the secretariat once what is given up', async () => {
  const files = erfa()
  const world = await asked('2027-02-16T10:00', { ...files, charter: { ...files.charter, digest: null } })
  await world.deliverUntil('2027-06-01T12:00')
  expect(world.letters.filter(each => each.letter === 'question').map(each => each.leaves)).toEqual([
    '2027-02-16T10:00',
    '2027-02-19T08:05',
  ])
  expect(world.letters.filter(each => each.letter === 'digest')).toEqual([
    { letter: 'digest', to: ['sekretariatet'], leaves: '2027-03-09T08:05' },
  ])
  expect(settled(world)).toMatchObject([{ how: 'given-up' }])
})

test('P3 the week’s letter that rings twice reminds once', async () => {
  const world = await asked('2027-03-18T10:00')
  const set = ['digest', '2027-03-22T08:05', '2027-03-22T08:05', 'network'] as const
  await Promise.all([world.rings(...set), world.beside().rings(...set)])
  expect(await world.rings(...set)).toBe('stale')
  expect(reminded(world)).toHaveLength(1)
  await world.deliverUntil('2027-03-28T08:05')
  expect(world.letters.filter(each => each.letter === 'question')).toHaveLength(1)
})

test('what waits for the secretariat’s yes stands in its weekly letter until it is said, for four weeks, and in nobody else’s', async () => {
  const world = await Simulated.start(erfa(), '2027-01-05T09:00')
  await april(world)
  await world.deliverUntil('2027-03-18T10:00')
  const move = {
    from: office,
    id: 'move',
    subject: 'Nyt møde?',
    text: 'Flyt mødet den 14. april til den 21. april. Eller nej, vent lige.',
  }
  expect(await world.receives(move)).toMatchObject({ outcome: 'held' })
  await world.deliverUntil('2027-03-22T12:00')
  const mine = await told(world, office, '2027-03-22')
  expect(mine).toContain('Venter på jeres ja eller nej')
  expect(mine).toContain('torsdag den 18. marts: »Nyt møde?« – mødet er hverken oprettet, flyttet eller ændret endnu')
  expect(await told(world, kim, '2027-03-22')).not.toContain('jeres ja eller nej')
  await world.deliverUntil('2027-03-23T09:00')
  await world.receives({ from: office, to: world.replyTo(office, 'meeting-needs-yes') ?? '', text: 'nej' })
  await world.deliverUntil('2027-03-29T12:00')
  await world.deliverUntil('2027-03-30T12:00')
  expect(await told(world, office, '2027-03-30')).not.toContain('jeres ja eller nej')
})

test('where nothing else is new the secretariat alone gets a week’s letter about what waits for its yes', async () => {
  const world = await Simulated.start(erfa(), '2027-01-05T09:00')
  const book = {
    from: office,
    id: 'book',
    subject: 'Møde',
    text: 'Nyt møde den 14. april 2027 kl. 13-16 på Teams. Eller nej, vent lige.',
  }
  expect(await world.receives(book)).toMatchObject({ outcome: 'held' })
  await world.deliverUntil('2027-01-11T12:00')
  expect(await told(world, office, '2027-01-11')).toContain('Noget venter på jeres ja eller nej')
  await world.deliverUntil('2027-03-15T12:00')
  expect(world.letters.filter(each => each.letter === 'digest')).toHaveLength(4)
  expect(world.letters.filter(each => each.letter === 'digest').flatMap(each => each.to)).toEqual(Array(4).fill('sekretariatet'))
})

test('several mails of one stranger wait for one answer, and stand there once', async () => {
  const world = await Simulated.start(erfa(), '2027-01-05T09:00')
  const from = 'nina.nyholm@lemvig.example'
  for (const id of ['one', 'two']) await world.receives({ from, id, subject: `Ny ${id}`, text: 'Hej, jeg er ny i Lemvig.' })
  expect((await world.report()).held).toHaveLength(2)
  await world.deliverUntil('2027-01-11T12:00')
  const mine = await told(world, office, '2027-01-11')
  expect(mine).toContain('»Ny one«')
  expect(mine).not.toContain('»Ny two«')
})
