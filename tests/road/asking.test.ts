import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const pia = 'pia.vestermark@lemvig.example'
const office = 'sekretariat@faelles.example'

const called = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-05T09:00')
  await april(world)
  await world.deliverUntil('2027-03-16T09:00')
  return world
}

test('G24 one of three words files what the first mail said', async () => {
  const world = await called()
  const first = { from: pia, subject: 'Hej', text: 'Blå er en dejlig farve.\nDen kunne bruges til skemaerne.' }
  expect(await world.receives(first)).toMatchObject({ outcome: 'asked', reason: 'not-understood' })
  const to = world.replyTo(pia, 'question') ?? ''
  expect(await world.receives({ from: pia, to, subject: 'SV: ERFA', text: 'Punkt' })).toMatchObject({ outcome: 'accepted' })
  await world.readsAgain()
  expect((await world.meeting()).items).toMatchObject([
    { id: 'P-1', title: 'Blå er en dejlig farve', text: 'Den kunne bruges til skemaerne.', by: pia },
  ])
})

test('G24 the number of an item is the answer to which one, and what was wanted of it is done', async () => {
  const world = await called()
  for (const title of ['Navngivning af skemaer', 'Status på snitflader'])
    await world.receives({ from: pia, id: title.slice(0, 4), subject: 'Punkt', text: `Punkt: ${title}` })
  const call = world.replyTo(pia, 'call-for-items') ?? ''
  expect(await world.receives({ from: pia, to: call, subject: 'SV: ERFA', text: 'Withdraw' })).toMatchObject({
    outcome: 'asked',
    reason: 'which-item',
  })
  const to = world.replyTo(pia, 'question') ?? ''
  expect(await world.receives({ from: pia, to, subject: 'SV: ERFA', text: 'P-2' })).toMatchObject({ outcome: 'accepted' })
  await world.readsAgain()
  expect((await world.meeting()).items).toMatchObject([
    { id: 'P-1', status: 'proposed' },
    { id: 'P-2', status: 'withdrawn' },
  ])
})

test('G15 a direct answer keeps the subject of the mail that it answers, and a reply to it has chosen none', async () => {
  const world = await called()
  await world.receives({ from: pia, id: 'first', subject: 'Punkt til mødet: Navne', text: 'Vi vil gerne drøfte navne. 20 min' })
  const to = world.replyTo(pia, 'item-receipt') ?? ''
  const subject = 'SV: Punkt til mødet: Navne (erfa-1)'
  await world.receives({ from: pia, to, id: 'second', subject, text: 'Vi har også et punkt: Roller' })
  expect((await world.meeting()).items).toMatchObject([{ title: 'Navne' }, { title: 'Roller', text: '' }])
  // Nothing new in it: the subject is not what it says.
  expect(await world.receives({ from: pia, to, id: 'third', subject, text: '' })).toMatchObject({ outcome: 'asked' })
  // A subject that was written anew is one.
  await world.receives({
    from: pia,
    to,
    id: 'fourth',
    subject: 'Punkt: Rettigheder',
    text: 'Et punkt til. Mest for at høre jer.',
  })
  expect((await world.meeting()).items.map(each => each.title)).toEqual(['Navne', 'Roller', 'Rettigheder'])
})

test('a mail with two subjects waits until somebody has looked at it', async () => {
  const world = await called()
  const mail = { from: pia, subject: 'Punkt', text: 'Punkt: Navngivning', headers: ['Subject: Afbud'] }
  expect(await world.receives(mail)).toMatchObject({ outcome: 'held', reason: 'suspicious-mail' })
  expect((await world.meeting()).items).toEqual([])
  await world.receives({ from: office, to: world.replyTo(office, 'held-mail') ?? '', text: 'ja' })
  await world.readsAgain()
  expect((await world.meeting()).items).toMatchObject([{ title: 'Navngivning' }])
})

const latin = (text: string, ...fields: readonly string[]) => ({
  from: pia,
  subject: 'Punkt',
  text: '',
  body: [...fields, '', text],
})

test('letters that were lost on the way are marked, and their writer is told', async () => {
  const world = await called()
  const broken = latin(
    'Punkt: F=C3=\n=20lles =C3=B8nsker',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  )
  await world.receives(broken)
  expect((await world.meeting()).items[0]?.title).toContain('\ufffd')
  await world.deliver()
  const receipt = world.sent.map(({ raw }) => Buffer.from(raw).toString()).findLast(raw => raw.includes('To: Pia'))
  expect(receipt?.replaceAll(/=\r?\n/g, '')).toContain('kunne ikke l=C3=A6ses')
})

test('a mail that cannot be opened is not taken for its wrapping, and its writer hears how to send it', async () => {
  const world = await called()
  const sealed = latin(
    'bWFpbA==',
    'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m',
    'Content-Transfer-Encoding: base64',
  )
  expect(await world.receives(sealed)).toMatchObject({ outcome: 'asked', reason: 'closed-mail' })
  const [question] = world.texts.filter(each => each.name === 'question')
  expect(question).toMatchObject({ reason: 'closed-mail' })
  expect(
    await world.receives({ from: pia, to: world.replyTo(pia, 'question') ?? '', subject: 'SV: ERFA', text: 'Punkt: Arkivering' }),
  ).toMatchObject({
    outcome: 'accepted',
  })
})

test('a mail whose text and HTML are two stories waits, and the secretariat sees both', async () => {
  const world = await called()
  const body = [
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Ingen punkter denne gang',
    '--b',
    'Content-Type: text/html',
    '',
    '<p>Aflys hele marts</p>',
    '--b--',
  ]
  expect(await world.receives({ from: pia, subject: 'Punkt', text: '', body })).toMatchObject({
    outcome: 'held',
    reason: 'suspicious-mail',
  })
  expect(world.latest('held-mail').excerpt).toBe('Ingen punkter denne gang\n\nAflys hele marts')
})
