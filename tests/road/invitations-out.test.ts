import nodeIcal from 'node-ical'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april, cancel, confirmed, move } from '../support/wishes.ts'

const pia = 'pia.vestermark@lemvig.example'
const nanna = 'nanna.askvig@brugergruppen.example'

interface Sent {
  readonly letter: string
  readonly method: string
  readonly uid: string
  readonly sequence: number
  readonly start: string
}

const textOf = (content: string | ArrayBuffer | Uint8Array | undefined): string =>
  typeof content === 'string' ? content : Buffer.from(new Uint8Array(content ?? [])).toString()

/** What a calendar program is told by the mails to one person, in order; null for a mail without a calendar. */
const calendarsFor = async (world: Simulated, address: string): Promise<Sent[]> => {
  await world.deliver()
  const sent: Sent[] = []
  for (const { raw, to, tag } of world.sent.filter(mail => mail.to === address)) {
    const text = Buffer.from(raw).toString()
    const header = /^Content-Type: text\/calendar;([^\r\n]*(?:\r\n[ \t][^\r\n]*)*)/im.exec(text)?.[1]
    if (header === undefined) continue
    const { attachments } = await PostalMime.parse(raw)
    const part = attachments.find(each => each.mimeType === 'text/calendar')
    const file = attachments.find(each => each.mimeType === 'application/ics')
    const ics = textOf(part?.content)
    // The mail's own part and the file are one and the same, and the header says the method that the calendar says.
    expect(textOf(file?.content)).toBe(ics)
    expect(/method=([A-Z]+)/.exec(header)?.[1]).toBe(/^METHOD:([A-Z]+)/m.exec(ics)?.[1])
    // Last of the alternatives: whatever comes after it would be shown in its place.
    const alternative = text.slice(text.indexOf('multipart/alternative'))
    expect(alternative.indexOf('text/calendar')).toBeGreaterThan(alternative.indexOf('text/html'))
    const calendar = nodeIcal.sync.parseICS(ics)
    const event = Object.values(calendar).find(each => each?.type === 'VEVENT')
    if (event?.type !== 'VEVENT') throw new Error(`no event for ${to}`)
    expect(event.organizer).toMatchObject({ val: 'mailto:erfa@moeder.example' })
    expect(event.attendee).toMatchObject({ val: `mailto:${address}` })
    const effect = world.store.effects.get(tag.slice(0, tag.lastIndexOf('.')))?.effect
    sent.push({
      letter: effect?.kind === 'letter' ? effect.letter.name : '',
      method: String(calendar.vcalendar?.method),
      uid: event.uid,
      sequence: Number(event.sequence),
      start: event.start.toISOString(),
    })
  }
  return sent
}

/** The whole charter with a handful of people: what is looked at is each person's mail. */
const few = {
  ...erfa(),
  people: erfa().people.filter(each => each.organisation === 'Lemvig Kommune' || !each.functions.includes('member')),
}
const uid = 'erfa-1@moeder.example'
const planning = 'erfa-1-planning@moeder.example'
const at = (day: string) => `2027-${day}T11:00:00.000Z`

const april14 = async (until: string): Promise<Simulated> => {
  const world = await Simulated.start(few, '2027-01-04T09:00')
  await april(world)
  await world.deliverUntil(until)
  return world
}

test('G46 one entry from the call to the agenda; a move updates it once, under the same identifier', async () => {
  const world = await april14('2027-04-08T09:00')
  await world.wants(office, move('2027-04-15T13:00', '16:00'))
  await world.deliverUntil('2027-04-09T09:00')
  expect((await calendarsFor(world, pia)).filter(each => each.uid === uid)).toEqual([
    { letter: 'call-for-items', method: 'REQUEST', uid, sequence: 0, start: at('04-14') },
    { letter: 'agenda', method: 'REQUEST', uid, sequence: 0, start: at('04-14') },
    { letter: 'meeting-moved', method: 'REQUEST', uid, sequence: 1, start: at('04-15') },
  ])
})

test('G46 a cancellation takes the entry back, also that of whoever was only to plan', async () => {
  const world = await april14('2027-03-31T09:00')
  await world.wants(office, cancel)
  await world.deliverUntil('2027-03-31T10:00')
  expect((await calendarsFor(world, pia)).slice(-2)).toEqual([
    { letter: 'meeting-cancelled', method: 'CANCEL', uid, sequence: 1, start: at('04-14') },
    { letter: 'planning-cancelled', method: 'CANCEL', uid: planning, sequence: 1, start: at('03-31') },
  ])
  expect((await calendarsFor(world, nanna)).map(each => each.method)).toEqual(['REQUEST', 'CANCEL'])
  expect(world.latest('planning-cancelled').isMeetingCancelled).toBe(true)
})

test('G46 a meeting that moves too close to be planned is held all the same, and its planning guests are told so', async () => {
  const world = await april14('2027-03-31T09:00')
  await world.wants(office, confirmed(move('2027-04-09T13:00', '16:00')))
  await world.deliverUntil('2027-03-31T10:00')
  expect((await calendarsFor(world, nanna)).map(each => `${each.letter} ${each.method}`)).toEqual([
    'planning-invitation REQUEST',
    'planning-cancelled CANCEL',
  ])
  expect(world.latest('planning-cancelled').isMeetingCancelled).toBe(false)
})

test('G46 the planning meeting moves with its meeting, and its guests are told before the old time comes', async () => {
  const world = await april14('2027-03-31T09:00')
  await world.wants(office, move('2027-04-15T13:00', '16:00'))
  await world.deliverUntil('2027-03-31T10:00')
  expect(await calendarsFor(world, nanna)).toEqual([
    { letter: 'planning-invitation', method: 'REQUEST', uid: planning, sequence: 0, start: at('03-31') },
    { letter: 'planning-moved', method: 'REQUEST', uid: planning, sequence: 1, start: at('04-01') },
  ])
})

test('G46 every move of the planning meeting is told to whoever holds it, and so is that it falls away', async () => {
  const world = await april14('2027-03-31T09:00')
  await world.wants(office, move('2027-04-28T13:00', '16:00'))
  await world.deliverUntil('2027-03-31T10:00')
  await world.wants(office, move('2027-05-12T13:00', '16:00'))
  await world.deliverUntil('2027-03-31T11:00')
  await world.wants(office, cancel)
  await world.deliverUntil('2027-03-31T12:00')
  expect(await calendarsFor(world, nanna)).toEqual([
    { letter: 'planning-invitation', method: 'REQUEST', uid: planning, sequence: 0, start: at('03-31') },
    { letter: 'planning-moved', method: 'REQUEST', uid: planning, sequence: 1, start: at('04-14') },
    { letter: 'planning-moved', method: 'REQUEST', uid: planning, sequence: 2, start: at('04-28') },
    { letter: 'planning-cancelled', method: 'CANCEL', uid: planning, sequence: 3, start: at('04-28') },
  ])
})

test('G46 a planning meeting that fell away is not taken back twice', async () => {
  const world = await april14('2027-03-31T09:00')
  await world.wants(office, confirmed(move('2027-04-08T13:00', '16:00')))
  await world.deliverUntil('2027-03-31T10:00')
  await world.wants(office, cancel)
  await world.deliverUntil('2027-03-31T11:00')
  expect((await calendarsFor(world, nanna)).map(each => each.letter)).toEqual(['planning-invitation', 'planning-cancelled'])
})

test('G46 a place that changes is a change too', async () => {
  const world = await april14('2027-03-16T09:00')
  await world.wants(office, { ...move('2027-04-14T13:00', '16:00'), place: 'Kommissionen, Viborg' } as never)
  await world.deliverUntil('2027-03-17T09:00')
  expect((await calendarsFor(world, pia)).map(each => `${each.letter} ${each.sequence}`)).toEqual([
    'call-for-items 0',
    'meeting-moved 1',
  ])
})

test('G46 a meeting that nobody had heard of is cancelled in nobody’s calendar', async () => {
  const world = await april14('2027-02-02T09:00')
  await world.wants(office, cancel)
  await world.deliverUntil('2027-05-01T09:00')
  expect(await calendarsFor(world, pia)).toEqual([])
})
