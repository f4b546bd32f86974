import { describe, expect, it } from 'vitest'
import { readBounce } from '../../shared/mail/bounce.ts'
import { screen } from '../../shared/mail/screen.ts'
import { cpuMs } from '../support/cpu.ts'
import { mailOf } from './raw-mail.ts'

const own = { addresses: ['erfa@moeder.example'], domains: ['moeder.example'] }

const bounce = (recipients: readonly string[], original: readonly string[] = [], type = 'message/rfc822') =>
  mailOf(
    'From: Mail Delivery System <MAILER-DAEMON@mx.lemvig.example>',
    'To: erfa@moeder.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'I am sorry.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.lemvig.example',
    'Arrival-Date: Mon, 15 Mar 2027 08:05:03 +0100',
    '',
    ...recipients,
    '--b',
    `Content-Type: ${type}`,
    '',
    ...original,
    '',
    'Kære alle',
    '--b--',
  )

const failed = [
  'Final-Recipient: rfc822; Pia.Holm@Lemvig.example',
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp; 550 5.1.1',
  '  no such user',
  '',
]
const sent = [
  'From: erfa@moeder.example',
  'Reply-To: ERFA <erfa+m1-3-0-4-abcdefghijklmnop@moeder.example>',
  'Message-ID: <42@moeder.example>',
  'Subject: Send jeres punkter',
]

describe('G22, G38: a bounce', () => {
  it('is a bounce, and says whom which letter did not reach', async () => {
    const mail = await bounce(failed, sent)
    expect(screen(mail, '', own)).toMatchObject({ kind: 'bounce', mayAct: false, mayAnswer: false })
    expect(readBounce(mail)).toEqual([
      {
        recipient: 'pia.holm@lemvig.example',
        status: '5.1.1',
        permanent: true,
        originalMessageId: '<42@moeder.example>',
        replyTo: 'erfa+m1-3-0-4-abcdefghijklmnop@moeder.example',
      },
    ])
  })

  it('that returns the headers alone is read as well', async () => {
    expect(readBounce(await bounce(failed, sent, 'text/rfc822-headers'))[0]).toMatchObject({
      originalMessageId: '<42@moeder.example>',
    })
  })

  it('a full mailbox is not for ever, a delay and a delivery are nothing', async () => {
    const mail = await bounce([
      ...['Final-Recipient: rfc822;full@lemvig.example', 'Action: failed', 'Status: 4.2.2 (mailbox full)', ''],
      ...['Final-Recipient: rfc822;slow@lemvig.example', 'Action: delayed', 'Status: 4.4.7', ''],
      ...['Final-Recipient: rfc822;fine@lemvig.example', 'Action: delivered', 'Status: 2.0.0', ''],
      ...[
        'Original-Recipient: rfc822;first@lemvig.example',
        'Final-Recipient: rfc822;moved@lemvig.example',
        'Action: Failed',
        'Status: 5.7',
        '',
      ],
    ])
    expect(readBounce(mail).map(({ recipient, status, permanent }) => [recipient, status, permanent])).toEqual([
      ['full@lemvig.example', '4.2.2', false],
      ['first@lemvig.example', null, false],
    ])
  })

  it('without a report says nothing', async () => {
    expect(readBounce(await mailOf('From: mailer-daemon@lemvig.example', '', 'Your mail did not arrive.'))).toEqual([])
  })

  it('about ten thousand recipients is cut short', async () => {
    const mail = { ...(await bounce(failed)), deliveryStatus: `Reporting-MTA: x\n\n${`${failed.join('\n')}\n`.repeat(10_000)}` }
    expect(readBounce(mail)).toHaveLength(100)
    expect(cpuMs(() => readBounce(mail))).toBeLessThan(500)
  })
})
