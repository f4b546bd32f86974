import { mailbox, word } from '../../../local/try/mime.ts'
import { rfcDate } from '../../../local/try/write.ts'
import type { LetterName } from '../../../shared/letters.ts'
import type { Case } from './cases.ts'
import { address, writer } from './cases.ts'
import type { Ends } from './expect.ts'
import { ignored } from './expect.ts'
import type { Entity, Fields } from './mime.ts'
import { hash, mail, multipart, text } from './mime.ts'
import { outlook } from './programs/outlook.ts'
import type { Stage } from './stages.ts'
import { arrival, got } from './stages.ts'
import { arrivalLines, threadOf } from './write.ts'

/** Delivery reports, receipts, lists, answers of a calendar: mails whose bytes are written line by line. */

const call = 'call-for-items'
const c = 'calling'

/** Robots at a mail server: the mail is written here, line by line. */
export const raw = (
  file: string,
  stage: Case['stage'],
  answers: LetterName | null,
  ends: Ends,
  from: string,
  written: (at: Stage) => { readonly fields: Fields; readonly body: Entity; readonly to: string },
): Case => ({
  file: `${file}.eml`,
  stage,
  authenticated: false,
  answers,
  ends,
  written: at => {
    const { fields, body, to } = written(at)
    const domain = from === '' ? 'mx.example' : from.slice(from.lastIndexOf('@') + 1)
    return {
      raw: mail([...arrivalLines(from, to, domain, arrival(at), 'fail'), ...fields, ['Date', rfcDate(arrival(at))]], body),
      from,
      to,
    }
  },
})

const skive = 'mette.fursand@skive.example'
const ascii = { charset: 'utf-8', encoding: '7bit' } as const

interface Dsn {
  readonly host: string
  readonly subject: string
  readonly note: readonly string[]
  readonly status: string
  readonly action: 'failed' | 'delayed'
  readonly diagnostic: string
  readonly to: 'token' | 'envelope'
  /** It names a mail that we never sent. */
  readonly forged?: true
}

export const report = (file: string, { host, subject, note, status, action, diagnostic, to, forged }: Dsn): Case =>
  raw(file, c, to === 'token' ? call : null, forged ? ignored('C: a delivery report') : bounced(action), '', at => {
    const letter = got(at, call, skive)
    const [replyTo] = letter.mail.replyTo
    const recipient = to === 'token' ? (replyTo?.address ?? '') : address('erfa')
    const id = `<${hash(file, 20)}@${host}>`
    const delivery = [
      `Reporting-MTA: dns; ${host}`,
      `Arrival-Date: ${rfcDate(letter.at)}`,
      '',
      `Final-Recipient: rfc822; ${skive}`,
      `Action: ${action}`,
      `Status: ${status}`,
      `Diagnostic-Code: smtp; ${diagnostic}`,
      '',
    ]
    const original = [
      `From: ERFA <erfa@moeder.example>`,
      `To: ${skive}`,
      `Subject: ${word(letter.mail.subject)}`,
      `Message-ID: ${forged ? '<made-up@moeder.example>' : letter.mail.messageId}`,
      '',
    ]
    return {
      to: recipient,
      fields: [
        ['From', `Mail Delivery System <MAILER-DAEMON@${host}>`],
        ['To', recipient],
        ['Subject', word(subject)],
        ['Message-ID', id],
        ['Auto-Submitted', 'auto-replied'],
        ...threadOf(letter),
      ],
      body: multipart(
        'report',
        [
          text('plain', note.join('\r\n'), { charset: 'utf-8', encoding: '8bit' }),
          { fields: [['Content-Type', 'message/delivery-status']], body: Buffer.from(delivery.join('\r\n')) },
          { fields: [['Content-Type', 'text/rfc822-headers']], body: Buffer.from(original.join('\r\n')) },
        ],
        `${hash(file, 16)}/${host}`,
        ' report-type=delivery-status;',
      ),
    }
  })

const bounced = (action: Dsn['action']): Ends => ({
  ...ignored('C: a delivery report'),
  changes: action === 'failed' ? [{ type: 'BounceRecorded' }, { type: 'MemberSuspended' }] : [],
})

/** Somebody pressed "spam": the mail server sends the letter back, and says so (ARF). */
export const complaint = (file: string): Case =>
  raw(file, c, null, ignored('C: a complaint report'), 'fbl@gateway.example', at => {
    const letter = got(at, call, skive)
    const header = [
      `From: ERFA <erfa@moeder.example>`,
      `To: ${skive}`,
      `Subject: ${word(letter.mail.subject)}`,
      `Message-ID: ${letter.mail.messageId}`,
      '',
    ]
    return {
      to: address('erfa'),
      fields: [
        ['From', 'Feedback <fbl@gateway.example>'],
        ['To', address('erfa')],
        ['Subject', 'FW: ERFA'],
        ['Message-ID', `<${hash(file, 20)}@gateway.example>`],
      ],
      body: multipart(
        'report',
        [
          text('plain', 'This is an email abuse report.', { charset: 'utf-8', encoding: '7bit' }),
          {
            fields: [['Content-Type', 'message/feedback-report']],
            body: Buffer.from('Feedback-Type: abuse\r\nUser-Agent: Gateway/1.0\r\nVersion: 1\r\n'),
          },
          { fields: [['Content-Type', 'text/rfc822-headers']], body: Buffer.from(header.join('\r\n')) },
        ],
        `${hash(file, 16)}/gateway`,
        ' report-type=feedback-report;',
      ),
    }
  })

export const receipt = (file: string, subject: string): Case =>
  raw(file, c, call, ignored('H: the subject of a read receipt or a recall'), 'ida.fjordvang@holstebro.example', at => {
    const { name, address: own } = writer('ida.fjordvang', outlook)
    const letter = got(at, call, own)
    const [replyTo] = letter.mail.replyTo
    return {
      to: replyTo?.address ?? '',
      fields: [
        ['From', mailbox({ name, address: own }, 'utf-8')],
        ['To', replyTo?.address ?? ''],
        ['Subject', word(`${subject}${letter.mail.subject}`)],
        ['Message-ID', `<${hash(file, 20)}@mail.holstebro.example>`],
        ...threadOf(letter),
      ],
      body: multipart(
        'report',
        [
          text('plain', 'Meddelelsen blev læst.', { charset: 'iso-8859-1', encoding: 'quoted-printable' }),
          {
            fields: [['Content-Type', 'message/disposition-notification']],
            body: Buffer.from(
              `Reporting-UA: mail.holstebro.example; Microsoft Outlook 16.0\r\nFinal-Recipient: rfc822;${own}\r\nOriginal-Message-ID: ${letter.mail.messageId}\r\nDisposition: automatic-action/MDN-sent-automatically; displayed\r\n`,
            ),
          },
        ],
        `_000_${hash(file, 20)}_`,
        ' report-type=disposition-notification;',
      ),
    }
  })

export const list = (file: string, more: Fields, why: string): Case =>
  raw(file, c, null, ignored(why), 'nyt@nyhedsbrev.example', () => ({
    to: address('erfa'),
    fields: [
      ['From', 'Digital Nyt <nyt@nyhedsbrev.example>'],
      ['To', address('erfa')],
      ['Subject', 'Ugens nyheder'],
      ['Message-ID', `<${hash(file, 20)}@nyhedsbrev.example>`],
      ...more,
    ],
    body: text('plain', 'Punkt: Ugens nyheder\r\nLæs mere om digitalisering.', {
      charset: 'utf-8',
      encoding: 'quoted-printable',
    }),
  }))

export const rsvp = (file: string, program: typeof outlook, method: string, subject: string, why: Ends): Case =>
  raw(file, 'agenda-out', null, why, 'ida.fjordvang@holstebro.example', at => ({
    to: address('erfa'),
    fields: [
      ['From', 'Ida Fjordvang <ida.fjordvang@holstebro.example>'],
      ['To', address('erfa')],
      ['Subject', subject],
      ['Message-ID', program.id(file, 'holstebro.example')],
    ],
    body: text(
      'calendar',
      [
        'BEGIN:VCALENDAR',
        'PRODID:Microsoft Exchange Server 2010',
        'VERSION:2.0',
        `METHOD:${method}`,
        'BEGIN:VEVENT',
        'ATTENDEE;PARTSTAT=DECLINED;CN=Ida Fjordvang:mailto:ida.fjordvang@holstebro.example',
        'UID:somebody-elses-event@holstebro.example',
        `DTSTAMP:${arrival(at).replaceAll(/[-:]|\.\d+/g, '')}`,
        'DTSTART:20270420T080000Z',
        'DTEND:20270420T090000Z',
        'SUMMARY:Afvist: Frokost',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
      { ...ascii, more: `method=${method}` },
    ),
  }))
