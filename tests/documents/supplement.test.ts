import { expect, test } from 'vitest'
import { parseMail } from '../../shared/mail/parse.ts'
import type { FileRef } from '../../shared/meeting/events.ts'
import { erfa } from '../support/charters.ts'
import { member, office, otherMember } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { item } from '../support/wishes.ts'
import { send } from './sent-papers.ts'

const address = (id: string): string => erfa().people.find(person => person.id === id)?.email ?? ''
const list = 'alle@moeder.example'
const toAList = { ...erfa(), charter: { ...erfa().charter, mailingGroup: list } }

async function fileIn(simulated: Simulated, name: string): Promise<FileRef> {
  const part = [`Content-Type: application/pdf; name="${name}"`, 'Content-Disposition: attachment', '', name]
  const raw = ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b', '', '--b', ...part, '--b--', ''].join('\r\n')
  const mail = await simulated.world.rawMails.put(Buffer.from(raw))
  return { name, bytes: name.length, type: 'application/pdf', mail, index: 0 }
}

test('G66 "med på dette møde" after the agenda: one mail to the network with the addition, its Word file and its annex', async () => {
  const simulated = await Simulated.start(toAList, '2027-02-01T09:00')
  await simulated.receives({ from: address(office), text: 'Nyt møde 14. april 2027 kl. 13-16, Teams' })
  await simulated.until('2027-03-17T10:00')
  await simulated.wants(member, { ...item('Skemaer'), attachments: [await fileIn(simulated, 'skema.pdf')] } as never)
  await simulated.until('2027-04-08T10:00')
  await simulated.wants(otherMember, { ...item('Kursus'), attachments: [await fileIn(simulated, 'kursus.pdf')] } as never)
  const to = simulated.replyTo(address(office), 'late-item') ?? ''
  const yes = { from: address(office), to, text: 'P-2 med på dette møde' }
  expect(await simulated.receives(yes)).toMatchObject({ outcome: 'accepted', commands: ['PlaceItem'] })
  await simulated.receives({ ...yes, text: 'P-2 med på dette møde, tak' })
  await send(simulated, 'supplementary-agenda')

  const mails = simulated.sent.filter(each => each.to === list)
  expect(simulated.letters.filter(each => each.letter === 'supplementary-agenda')).toHaveLength(1)
  const parsed = await parseMail(mails.at(-1)?.raw ?? Buffer.alloc(0))
  if (!parsed.ok) throw new Error('our own mail is unreadable')
  const { subject, text, attachments } = parsed.mail
  expect(subject).toBe('ERFA-mødet 14. april 2027: tillægsdagsorden (erfa-1)')
  expect(text).toContain('P-2: Kursus')
  expect(text).not.toContain('Skemaer')
  expect(attachments.map(each => each.name)).toEqual(['Tillægsdagsorden 14. april 2027, P-2.docx', 'Bilag 2 – kursus.pdf'])

  // The numbers count on: the second annex is the same file whichever letter somebody answers.
  const reply = simulated.replyTo(list, 'supplementary-agenda') ?? ''
  await simulated.receives({ from: address(member), to: reply, text: 'Send bilag 2, tak' })
  expect(simulated.latest('more-files')).toMatchObject({ names: ['Bilag 2 – kursus.pdf'], isAskedFor: true })
})
