import { expect, test } from 'vitest'
import { parseMail } from '../../shared/mail/parse.ts'
import { erfa } from '../support/charters.ts'
import { member, minuteTaker, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { item } from '../support/wishes.ts'
import type { Writes } from './minutes-form.ts'
import { filledIn } from './minutes-form.ts'
import { linesOf } from './papers.ts'
import { readPapersOf, send } from './sent-papers.ts'

const address = (id: string): string => erfa().people.find(person => person.id === id)?.email ?? ''

/** A mail with one file, as a mail program packs it. */
const enclosing = (text: string, name: string, file: Uint8Array, type = 'application/octet-stream') => [
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  text,
  '--b',
  `Content-Type: ${type}; name="${name}"`,
  `Content-Disposition: attachment; filename="${name}"`,
  'Content-Transfer-Encoding: base64',
  '',
  ...(Buffer.from(file)
    .toString('base64')
    .match(/.{1,76}/g) ?? []),
  '--b--',
  '',
]

const recommendation = 'Netværket holder et fælles kursus i oktober.'

/** The day of the meeting, with two items on its agenda; the minute-taker has the form. */
async function onTheDay(): Promise<Simulated> {
  const simulated = await Simulated.start(erfa(), '2027-02-01T09:00')
  await simulated.receives({ from: address(office), text: 'Nyt møde 14. april 2027 kl. 13-16, Teams' })
  await simulated.until('2027-03-17T10:00')
  await simulated.wants(member, item('Fælles kursus', { kind: 'B', recommendation }))
  await simulated.wants(member, item('Nye skemaer', { kind: 'D', text: 'Skal vi dele dem?' }))
  await simulated.until('2027-04-14T08:05')
  await send(simulated, 'minutes-template')
  return simulated
}

async function handsIn(simulated: Simulated, points: readonly Writes[], also = (xml: string) => xml): Promise<string> {
  const [form] = await readPapersOf(simulated, address(minuteTaker), 'skabelon')
  if (form === undefined) throw new Error('the minute-taker got no form')
  expect(form.name).toBe('Referat 14. april 2027.docx')
  await simulated.until('2027-04-20T10:00')
  const to = simulated.replyTo(address(minuteTaker), 'minutes-template') ?? ''
  const body = enclosing('Hermed referatet.', form.name, await filledIn(form.bytes, points, also))
  const { outcome } = await simulated.receives({ from: address(minuteTaker), to, subject: 'SV: skabelon', text: '', body })
  return outcome
}

const written: readonly Writes[] = [
  {},
  {},
  { text: 'Der var opbakning.', conclusion: 'Indstillingen er godkendt.' },
  { text: 'Vi nåede det ikke.', conclusion: 'Udsat til næste møde.' },
  { text: 'Rollerne blev bekræftet.', conclusion: 'Taget til efterretning.' },
]

test('G48 G49 G50 G51 the form comes back, is put to the secretariat, and after the approval its decisions are in the log', async () => {
  const simulated = await onTheDay()
  expect(await handsIn(simulated, written)).toBe('accepted')
  const preview = simulated.latest('minutes-preview')
  expect(preview.decisions).toEqual([
    { number: 3, item: 'P-1', title: 'Fælles kursus', text: `Indstillingen er godkendt. ${recommendation}` },
  ])
  expect(preview.nextRoles).toBeNull()
  expect((await simulated.report()).decisions).toEqual([])

  const to = simulated.replyTo(address(office), 'minutes-preview') ?? ''
  expect(await simulated.receives({ from: address(office), to, text: 'Ok' })).toMatchObject({ commands: ['DistributeMinutes'] })
  const before = simulated.letters.length
  await simulated.until('2027-05-10T09:00')
  expect((await simulated.meeting()).phase).toBe('approved')
  const report = await simulated.report()
  expect(report.decisions).toEqual([
    { meeting: 1, item: 'P-1', text: `Indstillingen er godkendt. ${recommendation}`, at: '2027-05-05T08:05:00+02:00' },
  ])
  expect(report.meetings[0]?.minutes?.points).toHaveLength(5)
  expect(report.meetings[0]?.items.map(({ id, status }) => `${id} ${status}`)).toEqual(['P-1 on-agenda', 'P-2 next-meeting'])
  expect(simulated.letters.slice(before).filter(each => each.letter === 'item-placed')).toEqual([
    { letter: 'item-placed', to: [member], leaves: '2027-05-05T08:05' },
  ])

  // The next meeting takes the item that was put off when it is called.
  await simulated.receives({ from: address(office), text: 'Nyt møde 13. oktober 2027 kl. 13-16, Teams' })
  await simulated.until('2027-09-14T09:00')
  expect((await simulated.meeting(2)).items).toMatchObject([{ title: 'Nye skemaer', status: 'proposed' }])

  await simulated.receives({ from: address(member), text: 'Beslutningslog' })
  await send(simulated, 'decision-log')
  const [log] = await readPapersOf(simulated, address(member), 'eslutningslog')
  expect(log?.name).toBe('Beslutningslog.docx')
  expect((await linesOf(log!.bytes)).slice(-4)).toEqual([
    '14. april 2027',
    '3. Fælles kursus (P-1)',
    `Indstillingen er godkendt. ${recommendation}`,
    '5. maj 2027',
  ])
})

test('G49 the form in a mail that is attached to the secretariat’s mail is read like any other', async () => {
  const simulated = await onTheDay()
  const [form] = await readPapersOf(simulated, address(minuteTaker), 'skabelon')
  await simulated.until('2027-04-20T10:00')
  const inner = [
    `From: <${address(minuteTaker)}>`,
    `To: <${address(office)}>`,
    'Subject: Referat',
    'Message-ID: <inner@mail.example>',
    'MIME-Version: 1.0',
    ...enclosing('Hermed referatet.', form!.name, await filledIn(form!.bytes, written)),
  ]
  const body = [
    'Content-Type: multipart/mixed; boundary=outer',
    '',
    '--outer',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hermed referatet.',
    '--outer',
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment; filename="Referat.eml"',
    '',
    ...inner,
    '--outer--',
    '',
  ]
  const heard = await simulated.receives({
    from: address(office),
    to: 'erfa-referat@moeder.example',
    subject: 'VS: Referat',
    text: '',
    body,
  })
  expect(heard).toMatchObject({ outcome: 'accepted', commands: ['SubmitMinutes'] })
  expect(simulated.latest('minutes-preview').decisions).toMatchObject([{ item: 'P-1' }])
})

test('G51 an item that was put off comes at once to a next meeting that is called already', async () => {
  const simulated = await onTheDay()
  await simulated.receives({ from: address(office), text: 'Nyt møde 2. juni 2027 kl. 13-16, Teams' })
  await handsIn(simulated, written)
  await simulated.wants(office, { type: 'DistributeMinutes' })
  await simulated.until('2027-05-04T09:00')
  expect(await simulated.meeting(2)).toMatchObject({ phase: 'calling', items: [] })
  await simulated.until('2027-05-10T09:00')
  expect((await simulated.meeting(2)).items).toMatchObject([{ title: 'Nye skemaer', status: 'proposed', late: false }])
  await simulated.until('2027-05-21T09:00')
  expect((await simulated.meeting(2)).items).toHaveLength(1)
})

test('G52 roles that differ from the ring are a question to the secretariat', async () => {
  const simulated = await onTheDay()
  await handsIn(simulated, written, xml => {
    const at = xml.lastIndexOf('Aarhus')
    return `${xml.slice(0, at)}Favrskov${xml.slice(at + 'Aarhus'.length)}`
  })
  expect(simulated.latest('minutes-preview').nextRoles).toMatchObject({ minuteTaker: 'Aarhus Kommune' })
  await send(simulated, 'minutes-preview')
  const mail = await parseMail(simulated.sent.findLast(each => each.to === address(office))!.raw)
  expect(mail.ok && mail.mail.text).toContain('Favrskov som referent')
})

test('a file with macros, and one that is broken, go to the secretariat unopened and decide nothing', async () => {
  for (const [name, file, why] of [
    ['referat.docm', Buffer.from('PK\u0003\u0004 nothing'), 'broken'],
    ['referat.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'encrypted'],
  ] as const) {
    const simulated = await onTheDay()
    await simulated.until('2027-04-20T10:00')
    const to = simulated.replyTo(address(minuteTaker), 'minutes-template') ?? ''
    const body = enclosing('Hermed referatet.', name, file)
    await simulated.receives({ from: address(minuteTaker), to, subject: 'Referat', text: '', body })
    const { minutes, decisions } = simulated.latest('minutes-preview')
    expect(minutes).toMatchObject({ unread: why, attachments: [{ name }] })
    expect(decisions).toEqual([])
  }
})

test('G32 minutes as a PDF are taken as they are', async () => {
  const simulated = await onTheDay()
  await simulated.until('2027-04-20T10:00')
  const to = simulated.replyTo(address(minuteTaker), 'minutes-template') ?? ''
  const body = enclosing('Hermed referatet.', 'referat.pdf', Buffer.from('%PDF-1.4'), 'application/pdf')
  await simulated.receives({ from: address(minuteTaker), to, subject: 'Referat', text: '', body })
  const { minutes } = simulated.latest('minutes-preview')
  expect(minutes.attachments).toMatchObject([{ name: 'referat.pdf' }])
  expect(minutes).not.toHaveProperty('reading')
  expect(minutes).not.toHaveProperty('unread')
})

test('G49 G51 minutes that stand in the mail are read, too, and an item that they put off is proposed again', async () => {
  const simulated = await onTheDay()
  await simulated.until('2027-04-20T10:00')
  const to = simulated.replyTo(address(minuteTaker), 'minutes-template') ?? ''
  const text = [
    'Her er referatet.',
    '',
    'Referat: ERFA-mødet 14. april 2027',
    '',
    '1. Kort status fra hver kommune',
    'Referat: Alt vel.',
    '',
    '3. Fælles kursus (P-1, Aarhus)',
    'Referat: Der var opbakning.',
    'Beslutning: Indstillingen er godkendt.',
    '',
    '4. Nye skemaer (P-2, Aarhus)',
    'Referat: Udsat til næste møde på grund af tid.',
  ].join('\n')
  await simulated.receives({ from: address(minuteTaker), to, subject: 'SV: skabelon', text })
  const { decisions, minutes } = simulated.latest('minutes-preview')
  expect(decisions.map(({ item: id }) => id)).toEqual(['P-1'])
  expect(minutes.reading?.points.map(({ item: id, outcome }) => [id, outcome])).toEqual([
    [null, null],
    ['P-1', 'adopted'],
    ['P-2', 'deferred'],
  ])
  const ok = simulated.replyTo(address(office), 'minutes-preview') ?? ''
  await simulated.receives({ from: address(office), to: ok, text: 'Ok' })
  await simulated.until('2027-05-10T09:00')
  const items = (await simulated.meeting()).items
  expect(items.map(({ id, status }) => [id, status])).toEqual([
    ['P-1', 'on-agenda'],
    ['P-2', 'next-meeting'],
  ])
})
