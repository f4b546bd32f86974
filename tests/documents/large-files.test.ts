import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { parseMail } from '../../shared/mail/parse.ts'
import type { FileRef } from '../../shared/meeting/events.ts'
import { erfa } from '../support/charters.ts'
import { member, minuteTaker, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { item, minutes, sendMinutes } from '../support/wishes.ts'
import { send } from './sent-papers.ts'

const address = (id: string): string => erfa().people.find(person => person.id === id)?.email ?? ''

/** A mail with files of these sizes has come in, and its files stand under one item. */
async function withFiles(sizes: readonly number[], files = erfa()): Promise<Simulated> {
  const simulated = await Simulated.start(files, '2027-02-01T09:00')
  await simulated.receives({ from: address(office), text: 'Nyt møde 14. april 2027 kl. 13-16, Teams' })
  await simulated.until('2027-03-17T10:00')
  const parts = sizes.flatMap((bytes, at) => [
    '--b',
    `Content-Type: application/pdf; name="kort ${at + 1}.pdf"`,
    'Content-Disposition: attachment',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.alloc(bytes, 65 + at)
      .toString('base64')
      .replace(/.{76}/g, '$&\r\n'),
  ])
  const raw = ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b', '', ...parts, '--b--', ''].join('\r\n')
  const mail = await simulated.world.rawMails.put(Buffer.from(raw))
  const attachments = sizes.map(
    (bytes, index): FileRef => ({ name: `kort ${index + 1}.pdf`, bytes, type: 'application/pdf', mail, index }),
  )
  await simulated.wants(member, { ...item('Kort'), attachments } as never)
  return simulated
}

/** The same network with one letter to a list, so that ten megabytes are written once and not forty times. */
const list = 'alle@moeder.example'
const toAList = { ...erfa(), charter: { ...erfa().charter, mailingGroup: list } }

const agendaMails = async (simulated: Simulated) => {
  const mails = simulated.sent.filter(each => each.to === address('pia.vestermark') || each.to === list)
  return Promise.all(
    mails.map(async ({ raw }) => {
      const parsed = await parseMail(raw)
      if (!parsed.ok) throw new Error('our own mail is unreadable')
      const { subject, text, attachments } = parsed.mail
      return { bytes: raw.length, subject, text, files: attachments.map(each => each.name).filter(each => each.endsWith('.pdf')) }
    }),
  )
}

test('files that are too much for one mail go in several, "1 af 2", in their order and under their names', async () => {
  const simulated = await withFiles([3_000_000, 3_000_000, 3_000_000], toAList)
  await simulated.until('2027-04-07T08:05')
  await send(simulated, 'agenda')
  await send(simulated, 'more-files')
  const [first, second, ...others] = await agendaMails(simulated)
  expect(others).toEqual([])
  expect(first?.subject).toMatch(/\(1 af 2\)/)
  expect(second?.subject).toMatch(/\(2 af 2\)/)
  expect(first?.files).toEqual(['Bilag 1 – kort 1.pdf', 'Bilag 2 – kort 2.pdf'])
  expect(second?.files).toEqual(['Bilag 3 – kort 3.pdf'])
  expect(first?.text?.replace(/\s+/g, ' ')).toContain('resten følger nu')
  for (const mail of [first, second]) expect(mail?.bytes).toBeLessThan(10_000_000)
  // Each part is a letter of its own: everybody gets each exactly once.
  const readers = (name: string) => simulated.letters.findLast(each => each.letter === name)?.to
  expect(readers('more-files')).toEqual(readers('agenda'))
})

test('letters with large files are few on the road at once, since each is in memory several times over', async () => {
  const simulated = await withFiles([3_000_000])
  let [onTheRoad, most] = [0, 0]
  simulated.transport = async mail => {
    onTheRoad += mail.raw.byteLength
    most = Math.max(most, onTheRoad)
    await setImmediate()
    onTheRoad -= mail.raw.byteLength
    return { type: 'sent', messageId: mail.messageId }
  }
  await simulated.until('2027-04-07T08:05')
  await send(simulated, 'agenda')
  expect(most).toBeGreaterThan(8_000_000)
  expect(most).toBeLessThan(16_000_000)
})

test('a file that no mail carries is left out, and "send bilag 2" brings the secretariat in', async () => {
  const simulated = await withFiles([1_000, 7_500_000])
  await simulated.until('2027-04-07T08:05')
  await send(simulated, 'agenda')
  const [only] = await agendaMails(simulated)
  expect(only?.files).toEqual(['Bilag 1 – kort 1.pdf'])
  expect(only?.text).toContain('Svar »send bilag 2«')
  expect(only?.text).toContain('Bilag 2 – kort 2.pdf (7,5 MB)')

  const to = simulated.replyTo(address('pia.vestermark'), 'agenda') ?? ''
  const heard = await simulated.receives({ from: address('pia.vestermark'), to, text: 'Send bilag 2, tak' })
  expect(heard).toMatchObject({ outcome: 'accepted', reason: 'passed-on-to-the-secretariat', commands: ['RequestFile'] })
  expect(simulated.latest('passed-on')).toMatchObject({ what: 'file-wanted', subject: expect.stringContaining(address(member)) })
  expect(simulated.latest('file-requested').file).toBe('Bilag 2 – kort 2.pdf')

  // One that a mail carries comes by itself.
  await simulated.receives({ from: address('pia.vestermark'), to, text: 'Send bilag 1' })
  await send(simulated, 'more-files')
  expect((await agendaMails(simulated)).at(-1)?.files).toEqual(['Bilag 1 – kort 1.pdf'])
})

test('files that fit go in one mail, which says nothing of parts', async () => {
  const simulated = await withFiles([1_000, 2_000])
  await simulated.until('2027-04-07T08:05')
  await send(simulated, 'agenda')
  const [only] = await agendaMails(simulated)
  expect(only?.subject).not.toMatch(/ af /)
  expect(only?.files).toEqual(['Bilag 1 – kort 1.pdf', 'Bilag 2 – kort 2.pdf'])
  expect(simulated.deliveriesOf('more-files')).toEqual([])
})

/** Minutes with a file of 7.5 MB, which no mail carries, and these words. */
const largeMinutes = async (text: string): Promise<Simulated> => {
  const simulated = await Simulated.start(erfa(), '2027-02-01T09:00')
  await simulated.receives({ from: address(office), text: 'Nyt møde 14. april 2027 kl. 13-16, Teams' })
  await simulated.until('2027-04-20T10:00')
  const file: FileRef = { name: 'Referat.pdf', bytes: 7_500_000, type: 'application/pdf', mail: 'a'.repeat(64), index: 0 }
  await simulated.wants(minuteTaker, minutes(text, [file]))
  return simulated
}

test('minutes that are nothing but a file that no mail carries are not put to the secretariat: a smaller one is asked for', async () => {
  const simulated = await largeMinutes('')
  expect(simulated.letters.at(-1)).toMatchObject({ letter: 'refusal', to: [minuteTaker] })
  expect(simulated.latest('refusal')).toMatchObject({ refusal: 'minutes-too-large', about: '7000000' })
  await simulated.wants(office, sendMinutes)
  expect(simulated.latest('refusal').refusal).toBe('no-minutes-yet')
})

test('with words beside it they are, and the secretariat sees that the file does not go along', async () => {
  const simulated = await largeMinutes('1. Kort status: Runden blev taget.')
  await send(simulated, 'minutes-preview')
  const preview = await parseMail(simulated.sent.findLast(each => each.to === address(office))!.raw)
  expect(preview.ok && preview.mail.text?.replaceAll(/\s+/g, ' ')).toContain('Send det hele igen med mindre filer')
})
