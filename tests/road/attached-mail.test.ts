import { expect, test } from 'vitest'
import { receive } from '../../shared/secretary.ts'
import { erfa } from '../support/charters.ts'
import { minuteTaker, office } from '../support/people.ts'
import { instant, Simulated } from '../support/simulated.ts'

const address = (id: string): string => erfa().people.find(person => person.id === id)?.email ?? ''

/** Outlook's "forward as attachment": the minutes are in a mail inside the mail. */
const enclosing = (from: string): Buffer =>
  Buffer.from(
    [
      `From: <${from}>`,
      'To: erfa-referat@moeder.example',
      'Subject: VS: Referat',
      'Message-ID: <outer@mail.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b1"',
      '',
      '--b1',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Hermed referatet.',
      '',
      '--b1',
      'Content-Type: message/rfc822',
      'Content-Disposition: attachment; filename="Referat.eml"',
      '',
      `From: <${address(minuteTaker)}>`,
      'To: sekretariat@faelles.example',
      'Subject: Referat',
      'Message-ID: <inner@mail.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b2"',
      '',
      '--b2',
      'Content-Type: text/plain; charset=utf-8',
      '',
      '1. Kort status',
      'Runden blev taget.',
      '',
      '2. Navngivning',
      'Vi prøver samme mønster.',
      '',
      '--b2',
      'Content-Type: application/pdf; name="Referat.pdf"',
      'Content-Disposition: attachment; filename="Referat.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('%PDF-1.4 minutes').toString('base64'),
      '',
      '--b2--',
      '',
      '--b1--',
      '',
    ].join('\r\n'),
  )

test('G32 minutes that come as a mail attached to a mail are taken out of it, with their file', async () => {
  const simulated = await Simulated.start(erfa(), '2027-02-01T09:00')
  await simulated.receives({ from: address(office), text: 'Nyt møde 14. april 2027 kl. 13-16, Teams' })
  await simulated.until('2027-04-21T10:00')
  const envelope = {
    from: address(office),
    to: 'erfa-referat@moeder.example',
    at: instant('2027-04-21T10:00', erfa()),
    authenticated: true,
  }
  expect(await receive(simulated.world, { raw: enclosing(address(office)), envelope })).toMatchObject({
    outcome: 'accepted',
    commands: ['SubmitMinutes'],
  })
  const { minutes } = simulated.latest('minutes-preview')
  expect(minutes.text).toBe('1. Kort status\nRunden blev taget.\n\n2. Navngivning\nVi prøver samme mønster.')
  expect(minutes.attachments.map(({ name, bytes }) => [name, bytes])).toEqual([['Referat.pdf', 16]])
  await simulated.deliver()
  const sent = simulated.sent.findLast(mail => mail.to === address(office))
  expect(Buffer.from(sent?.raw ?? []).toString()).toContain('Referat.pdf')
})
