import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april, book, numbered } from '../support/wishes.ts'

const pia = 'pia.vestermark@lemvig.example'

const year = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-02-01T08:00')
  await april(world)
  await world.wants(office, numbered(2, book('2027-10-06T13:00', '16:00')), 2)
  return world
}
const answerTo = async (world: Simulated, text: string) => {
  const received = await world.receives({ from: pia, text })
  await world.deliver()
  const mail = await PostalMime.parse(world.sent.findLast(each => each.to === pia)?.raw ?? new Uint8Array())
  const bytes = (name: string) => {
    const content = mail.attachments.find(each => each.filename === name)?.content
    return typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content ?? new ArrayBuffer(0)))
  }
  return { received, mail, bytes }
}

test('G75 "årshjul" brings the year as a picture in the mail, as a drawing, as a calendar and in words', async () => {
  const { received, mail, bytes } = await answerTo(await year(), 'Årshjul')
  expect(received).toMatchObject({ outcome: 'accepted', commands: ['RequestYear'] })
  expect(mail.attachments.map(({ filename, mimeType, disposition }) => `${filename} ${mimeType} ${disposition}`)).toEqual([
    'aarshjul-2027.png image/png inline',
    'aarshjul-2027.svg image/svg+xml attachment',
    'aarshjul-2027.ics text/calendar attachment',
  ])
  // The picture is the one that the HTML shows, and it is a PNG, twice as wide as it is shown.
  const [picture] = mail.attachments
  expect(mail.html).toContain(`src="cid:${picture?.contentId?.replace(/[<>]/g, '')}"`)
  const png = bytes('aarshjul-2027.png')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), mail.html?.match(/<img[^>]*width="(\d+)"/)?.[1]]).toEqual([1104, '552'])
  // What the picture shows stands in the text as well.
  for (const words of ['onsdag den 14. april 2027 kl. 13.00-16.00', 'onsdag den 6. oktober 2027', 'Planlægningsmøde til møde 2'])
    expect(mail.text?.replace(/\s+/g, ' ')).toContain(words)
  const calendar = new ICAL.Component(ICAL.parse(bytes('aarshjul-2027.ics').toString()) as unknown[])
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
  const events = calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each))
  expect(events.map(each => `${each.startDate.toString()} ${each.endDate.toString()} ${each.summary}`)).toEqual([
    '2027-03-15 2027-03-31 ERFA: Punkter til møde 1 kan sendes ind',
    '2027-03-31 2027-04-01 ERFA: Planlægningsmøde til møde 1',
    '2027-04-07 2027-04-08 ERFA: Sidste dag for dagsordenen til møde 1',
    '2027-04-14T13:00:00 2027-04-14T16:00:00 ERFA-mødet',
    '2027-04-16 2027-05-01 ERFA: Bemærkninger til referatet fra møde 1, forventet',
    '2027-09-06 2027-09-21 ERFA: Punkter til møde 2 kan sendes ind',
    '2027-09-22 2027-09-23 ERFA: Planlægningsmøde til møde 2',
    '2027-09-29 2027-09-30 ERFA: Sidste dag for dagsordenen til møde 2',
    '2027-10-06T13:00:00 2027-10-06T16:00:00 ERFA-mødet',
    '2027-10-08 2027-10-23 ERFA: Bemærkninger til referatet fra møde 2, forventet',
  ])
  expect(calendar.getAllSubcomponents('vevent').some(each => each.getFirstProperty('attendee') !== null)).toBe(false)
})

test('G75 the drawing has every meeting and period, a sign for each kind, and fetches nothing', async () => {
  const { bytes } = await answerTo(await year(), 'Kan du sende årshjulet for 2027, tak')
  const svg = bytes('aarshjul-2027.svg').toString()
  expect(svg.match(/r="31"/g)).toHaveLength(2)
  expect(svg.match(/url\(#hatched\)/g)).toHaveLength(3)
  for (const words of ['>2027<', '1: 14. april', '2: 6. oktober', '>okt<', 'Punkter kan sendes ind']) expect(svg).toContain(words)
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<image/)
})

test('G75 the releases that the charter names are in the picture, in the words and in the calendar', async () => {
  const { charter, ...files } = erfa()
  const releases = [
    { on: '2027-06-10', title: 'K-PRO 5.1' },
    { on: '2026-12-10', title: 'K-PRO 5.0' },
  ]
  const world = await Simulated.start({ ...files, charter: { ...charter, releases } }, '2027-02-01T08:00')
  await april(world)
  const { mail, bytes } = await answerTo(world, 'Årshjul')
  expect(mail.text).toContain('torsdag den 10. juni 2027: Release: K-PRO 5.1')
  expect(mail.text).not.toContain('5.0')
  expect(bytes('aarshjul-2027.svg').toString()).toContain('>Release<')
  expect(bytes('aarshjul-2027.ics').toString()).toContain('Release: K-PRO 5.1')
})

test('G75 a year without meetings says so, and has no picture', async () => {
  const { received, mail } = await answerTo(await year(), 'Årshjul 2030')
  expect(received.outcome).toBe('accepted')
  expect(mail.attachments).toEqual([])
  expect(mail.text).toContain('Der er ingen møder i 2030 endnu.')
})

test('G75 without a painter the letter leaves all the same, with its words and its drawing', async () => {
  const world = await year()
  Object.assign(world.world, { painter: { png: () => Promise.reject(new Error('no fonts')) } })
  const { mail } = await answerTo(world, 'årshjul')
  expect(mail.attachments.map(each => each.filename)).toEqual(['aarshjul-2027.svg', 'aarshjul-2027.ics'])
  expect(world.logged).toContain('picture-not-painted')
})

test('G75 an item about the wheel stays an item', async () => {
  const world = await year()
  await world.until('2027-03-16T09:00')
  const { received } = await answerTo(world, 'Punkt: Årshjul for netværket\n\nVi vil gerne drøfte et fælles årshjul. 20 min.')
  expect(received.commands).toEqual(['SubmitItem'])
})
