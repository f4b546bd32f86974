import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { newcomer, office, stranger } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april, book, numbered } from '../support/wishes.ts'

const aase = 'aase.lyngfelt@aarhus.example'
const morten = 'morten.havrebo@aarhus.example'
const sekretariat = 'sekretariat@faelles.example'
const point = { from: aase, subject: 'Nyt punkt', text: 'Vi har et punkt: Navngivning af skemaer, 20 min.' }

/** The network has been called for items. */
const called = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until('2027-03-16T10:00')
  return world
}

/** Which letters a mail brought, and to whom. */
const letters = async (world: Simulated, happens: () => Promise<unknown>): Promise<readonly string[]> => {
  const before = world.letters.length
  await happens()
  await world.readsAgain()
  return world.letters.slice(before).map(({ letter, to, leaves }) => `${leaves} ${letter} → ${to.join(', ')}`)
}

test('G12 a mail that comes twice is a duplicate, whichever of our addresses it came to', async () => {
  const world = await called()
  expect(await letters(world, () => world.receives({ ...point, id: 'one' }))).toEqual([
    '2027-03-16T10:00 item-receipt → aase.lyngfelt',
    '2027-03-16T10:00 colleague-answered → morten.havrebo',
  ])
  expect(
    await letters(world, async () => {
      expect(await world.receives({ ...point, id: 'one' })).toMatchObject({ outcome: 'duplicate', reason: 'same-as-accepted' })
    }),
  ).toEqual([])
  expect((await world.meeting()).items).toHaveLength(1)
})

test('whoever has left the roster while letters were under way is held, however good the reply address', async () => {
  const before = await Simulated.start(erfa(), '2027-01-05T09:00')
  await april(before)
  await before.deliverUntil('2027-03-16T09:00')
  const to = before.replyTo('pia.vestermark@lemvig.example', 'call-for-items') ?? ''
  const files = erfa()
  const world = await before.restartedWith({ ...files, people: files.people.filter(each => each.id !== 'pia.vestermark') })
  const mail = { from: 'pia.vestermark@lemvig.example', to, subject: 'SV: ERFA', text: 'Punkt: Navngivning' }
  expect(await world.receives(mail)).toMatchObject({ outcome: 'held', reason: 'unknown-sender' })
  expect((await world.meeting()).items).toEqual([])
})

test('G12 the same words in a new mail are noted, and said to be so', async () => {
  const world = await called()
  await world.receives({ ...point, id: 'one' })
  expect(
    await letters(world, async () => {
      expect(await world.receives({ ...point, from: morten, id: 'two' })).toMatchObject({
        outcome: 'noted',
        reason: 'said-already',
      })
    }),
  ).toEqual(['2027-03-16T10:00 already-noted → morten.havrebo'])
})

/** Lets something happen in another process between this one's decision and its write. */
const meanwhile = (world: Simulated, happens: () => Promise<unknown>): void => {
  const { log } = world.world
  const commit = log.commit.bind(log)
  log.commit = async write => {
    log.commit = commit
    await happens()
    return commit(write)
  }
}

test('G10 two processes take the same mail at once: one item, one receipt', async () => {
  const world = await called()
  const other = world.beside()
  const mail = { ...point, id: 'one' }
  meanwhile(world, () => other.receives(mail))
  expect(await letters(world, () => world.receives(mail))).toEqual([
    '2027-03-16T10:00 item-receipt → aase.lyngfelt',
    '2027-03-16T10:00 colleague-answered → morten.havrebo',
  ])
  expect((await world.meeting()).items).toHaveLength(1)
})

test('G10 two processes take two mails at once: the later write is decided again on what the first left', async () => {
  const world = await called()
  const other = world.beside()
  const second = { ...point, from: 'ida.fjordvang@holstebro.example', text: 'Vi har et punkt: Arkiv, 10 min.', id: 'two' }
  meanwhile(world, () => other.receives(second))
  await world.receives({ ...point, id: 'one' })
  const { items } = await world.meeting()
  expect(items.map(({ id, organisation }) => `${id} ${organisation}`)).toEqual(['P-1 Holstebro Kommune', 'P-2 Aarhus Kommune'])
})

test('G10 all at once', async () => {
  const world = await called()
  const mails = [1, 2, 3, 4, 5, 6].map(n => ({
    ...point,
    text: `Vi har et punkt: Emne nummer ${n}, 10 min.`,
    id: `m${n % 3}-${n}`,
  }))
  await Promise.all(mails.flatMap(mail => [world.beside().receives(mail), world.beside().receives(mail)]))
  const { items } = await world.meeting()
  expect(items.map(each => each.id)).toEqual(['P-1', 'P-2', 'P-3', 'P-4', 'P-5', 'P-6'])
  expect(world.letters.filter(each => each.letter === 'item-receipt')).toHaveLength(6)
})

test('a sender who is not proven is held: the secretariat is asked, and the address gets nothing', async () => {
  const world = await called()
  expect(
    await letters(world, async () => {
      const { outcome, reason } = await world.receives({ ...point, authenticated: false })
      expect([outcome, reason]).toEqual(['held', 'unverified-sender'])
    }),
  ).toEqual(['2027-03-16T10:00 held-mail → sekretariatet'])
  expect((await world.meeting()).items).toEqual([])
})

test('the secretariat says yes to it: it counts as of its arrival, before the last day', async () => {
  const world = await called()
  await world.until('2027-03-30T22:00')
  await world.receives({ ...point, authenticated: false })
  await world.until('2027-03-31T10:00')
  expect(
    await letters(world, () => world.receives({ from: sekretariat, to: world.replyTo(sekretariat, 'held-mail')!, text: 'ja' })),
  ).toEqual([
    '2027-03-31T10:00 held-mail-answered → sekretariatet',
    '2027-03-31T10:00 item-receipt → aase.lyngfelt',
    '2027-03-31T10:00 colleague-answered → morten.havrebo',
  ])
  expect((await world.meeting()).items).toMatchObject([{ late: false, by: aase }])
})

test('a yes in the night wakes nobody whose mail it lets be read', async () => {
  const world = await called()
  await world.until('2027-03-30T12:00')
  await world.receives({ ...point, authenticated: false })
  await world.until('2027-03-30T22:00')
  expect(
    await letters(world, () => world.receives({ from: sekretariat, to: world.replyTo(sekretariat, 'held-mail')!, text: 'ja' })),
  ).toEqual([
    '2027-03-30T22:00 held-mail-answered → sekretariatet',
    '2027-03-31T08:05 item-receipt → aase.lyngfelt',
    '2027-03-31T08:05 colleague-answered → morten.havrebo',
  ])
})

test('G23 somebody new at a known municipality waits for a yes, joins the roster, and the item is there', async () => {
  const world = await called()
  const mail = { from: newcomer.address, name: newcomer.name, subject: 'Nyt punkt', text: 'Vi har et punkt: Arkiv, 10 min.' }
  expect(
    await letters(world, async () => {
      expect(await world.receives(mail)).toMatchObject({
        outcome: 'held',
        reason: 'unknown-sender',
        organisation: 'Norddjurs Kommune',
      })
    }),
  ).toEqual(['2027-03-16T10:00 held-mail → sekretariatet', `2027-03-16T10:00 mail-held → ${newcomer.address}`])

  await world.until('2027-03-17T09:00')
  await world.receives({ from: sekretariat, to: world.replyTo(sekretariat, 'held-mail')!, text: 'ja' })
  await world.readsAgain()
  const { members, meetings, held } = await world.report()
  expect(members.at(-1)).toMatchObject({ name: newcomer.name, email: newcomer.address, organisation: 'Norddjurs Kommune' })
  expect(meetings[0]?.items).toMatchObject([
    { title: expect.stringContaining('Arkiv'), at: '2027-03-16T10:00:00+01:00', late: false },
  ])
  expect(held).toEqual([])
})

test('asked twice: a second yes to the same mail lets nobody in again and reads nothing again', async () => {
  const world = await called()
  await world.receives({ from: newcomer.address, name: newcomer.name, text: 'Vi har et punkt: Arkiv, 10 min.' })
  const to = world.replyTo(sekretariat, 'held-mail')!
  await world.receives({ from: sekretariat, to, text: 'ja' })
  await world.readsAgain()
  const { members } = await world.report()
  expect(await letters(world, () => world.receives({ from: sekretariat, to, text: 'ja' }))).toEqual([
    '2027-03-16T10:00 already-noted → sekretariatet',
  ])
  expect((await world.report()).members).toEqual(members)
  expect((await world.meeting()).items).toHaveLength(1)
})

test('refused: a member says yes in the place of the secretariat', async () => {
  const world = await called()
  await world.receives({ from: newcomer.address, name: newcomer.name, text: 'Vi har et punkt: Arkiv, 10 min.' })
  const to = world.replyTo(sekretariat, 'held-mail')!
  const said = await world.receives({ from: aase, to, text: 'ja' })
  expect([said.outcome, said.reason]).toEqual(['refused', 'not-the-secretariat'])
  expect((await world.report()).held).toHaveLength(1)
})

test('somebody whom nobody knows is told to wait, and the secretariat is asked for the municipality', async () => {
  const world = await called()
  await world.receives({ from: stranger.address, name: stranger.name, text: 'Vi har et punkt: Arkiv, 10 min.' })
  const to = world.replyTo(sekretariat, 'held-mail')!
  const said = await world.receives({ from: sekretariat, to, text: 'ja' })
  expect([said.outcome, said.reason]).toEqual(['asked', 'which-organisation'])
  expect((await world.report()).members.some(each => each.email === stranger.address)).toBe(false)
})

test('G07 a booking on a holiday waits for a yes, which books it once', async () => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  const wish = { from: sekretariat, subject: 'Nyt møde', text: 'Nyt møde 6. maj 2027 kl. 13-16, Teams' }
  expect(await world.receives(wish)).toMatchObject({ outcome: 'held', reason: 'meeting-needs-yes' })
  expect((await world.report()).meetings).toEqual([])
  expect(
    await letters(world, () =>
      world.receives({ from: sekretariat, to: world.replyTo(sekretariat, 'meeting-needs-yes')!, text: 'ja' }),
    ),
  ).toEqual(['2027-01-04T09:00 meeting-scheduled → sekretariatet'])
  expect((await world.report()).meetings.map(each => each.start)).toEqual(['2027-05-06T13:00:00+02:00'])
})

test('G07 the same meeting asked for in another mail is the same meeting', async () => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await world.wants(office, book('2027-04-14T13:00', '16:00'))
  const again = await world.receives({ from: sekretariat, subject: 'Nyt møde', text: 'Nyt møde 14. april 2027 kl. 13-16, Teams' })
  expect([again.outcome, again.reason]).toEqual(['noted', 'said-already'])
  expect((await world.report()).meetings).toHaveLength(1)
})

test('G43 status, help, the charter and a search are answered at once, at night too', async () => {
  const world = await called()
  await world.receives(point)
  await world.until('2027-03-16T23:00')
  const asked: string[] = []
  for (const text of ['status', 'hjælp', 'kommissorium', 'søg: navngivning'])
    asked.push(...(await letters(world, () => world.receives({ from: morten, subject: text, text }))))
  expect(asked).toEqual([
    '2027-03-16T23:00 status → morten.havrebo',
    '2027-03-16T23:00 help → morten.havrebo',
    '2027-03-16T23:00 charter-text → morten.havrebo',
    '2027-03-16T23:00 search-results → morten.havrebo',
  ])
  expect(world.latest('search-results').hits).toMatchObject([{ meeting: 1, what: 'item', ref: 'P-1' }])
})

test('G18 an item that has come to the next meeting is changed and taken back there, by an answer to its old receipt', async () => {
  const world = await called()
  await world.until('2027-04-15T09:00')
  await world.receives({ ...point, text: 'Vi har et punkt: Arkiv, 10 min.' })
  const to = world.replyTo(aase, 'item-receipt')!
  await world.wants(office, numbered(2, book('2027-11-10T13:00', '16:00')), 2)
  await world.until('2027-10-11T08:05')
  expect((await world.meeting(2)).items).toMatchObject([{ title: 'Arkiv', status: 'proposed' }])
  await world.receives({ from: aase, to, text: '20 min' })
  expect((await world.meeting(2)).items).toMatchObject([{ title: 'Arkiv', minutes: 20 }])
  await world.receives({ from: aase, to, text: 'Træk tilbage' })
  expect((await world.meeting(2)).items).toMatchObject([{ title: 'Arkiv', status: 'withdrawn' }])
  expect(world.latest('item-withdrawn').meeting.number).toBe(2)
})
