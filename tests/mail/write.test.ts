import fc from 'fast-check'
import { simpleParser } from 'mailparser'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import type { OutgoingMail } from '../../shared/mail/outgoing.ts'
import { threadOf } from '../../shared/mail/thread.ts'
import { writeMail } from '../../shared/mail/write.ts'
import { charter } from './network.ts'

const calendar = { method: 'REQUEST', text: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n', fileName: 'invitation.ics' }

const mail: OutgoingMail = {
  charter,
  letter: { name: 'call-for-items', meeting: { number: 1 } },
  to: { name: 'Åse "IT" Sørensen', address: 'aase@lemvig.example' },
  composed: {
    subject: 'ERFA-mødet 14. april 2027: send jeres punkter (erfa-1)',
    html: '<p>Så er det nu</p>',
    text: 'Så er det nu\n',
    attachments: [],
    calendar: null,
  },
  messageId: '<s1-0-0@moeder.example>',
  replyTo: 'erfa+s1-0-0-abc@moeder.example',
  answering: null,
  date: '2027-03-15T07:05:00.000Z',
}

const text = async (outgoing: OutgoingMail): Promise<string> => new TextDecoder().decode(await writeMail(outgoing))
const header = (raw: string): readonly string[] => (raw.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n')
const field = (raw: string, name: string): readonly string[] =>
  header(raw).flatMap(line =>
    line.toLowerCase().startsWith(`${name.toLowerCase()}:`) ? [line.slice(name.length + 1).trim()] : [],
  )

describe('a letter as a mail', () => {
  test('G11 has the headers by which people, servers and robots know what it is', async () => {
    const raw = await text(mail)
    expect(field(raw, 'From')).toEqual(['ERFA <erfa@moeder.example>'])
    expect(field(raw, 'Reply-To')).toEqual(['ERFA <erfa+s1-0-0-abc@moeder.example>'])
    expect(field(raw, 'Message-ID')).toEqual(['<s1-0-0@moeder.example>'])
    expect(field(raw, 'Date')).toEqual(['Mon, 15 Mar 2027 07:05:00 +0000'])
    expect(field(raw, 'Auto-Submitted')).toEqual(['auto-generated'])
    expect(field(raw, 'X-Auto-Response-Suppress')).toEqual(['OOF, AutoReply, RN, NRN'])
    expect(field(raw, 'List-Id')).toEqual(['erfa <erfa.moeder.example>'])
    expect(field(raw, 'List-Help')).toEqual(['<mailto:erfa@moeder.example?subject=hj%C3%A6lp>'])
    expect(field(raw, 'List-Unsubscribe')).toEqual(['<mailto:erfa@moeder.example?subject=afmeld>'])
    expect(field(raw, 'Content-Language')).toEqual(['da'])
    expect(
      header(raw)
        .map(line => line.split(':')[0]?.toLowerCase())
        .filter((name, at, all) => all.indexOf(name) !== at),
    ).toEqual([])
  })

  test('G22 says of itself that it answers, when it does', async () => {
    const raw = await text({ ...mail, answering: { messageId: '<q@lemvig.example>', references: ['<p@lemvig.example>'] } })
    expect(field(raw, 'Auto-Submitted')).toEqual(['auto-replied'])
    expect(field(raw, 'In-Reply-To')).toEqual(['<q@lemvig.example>'])
    expect(field(raw, 'References')).toEqual(['<meeting-erfa-1@moeder.example> <p@lemvig.example> <q@lemvig.example>'])
  })

  test('G11 stands with the meeting’s other letters in every mail program', async () => {
    const [one, two] = await Promise.all([
      text(mail),
      text({
        ...mail,
        messageId: '<s2@moeder.example>',
        composed: { ...mail.composed, subject: 'ERFA-mødet 21. april 2027: dagsorden (erfa-1)' },
      }),
    ])
    for (const name of ['References', 'In-Reply-To', 'Thread-Topic', 'Thread-Index'])
      expect(field(one, name), name).toEqual(field(two, name))
    expect(Buffer.from(threadOf(charter, 1).index, 'base64')).toHaveLength(22)
    expect(threadOf(charter, 1).index.startsWith('Ad')).toBe(true)
    expect(threadOf(charter, 2).index).not.toBe(threadOf(charter, 1).index)
  })

  test('G43 outside of a meeting stays in the thread of the mail that it answers alone', async () => {
    const raw = await text({ ...mail, letter: { name: 'help' }, answering: { messageId: '<q@lemvig.example>', references: [] } })
    expect(field(raw, 'References')).toEqual(['<q@lemvig.example>'])
    expect(field(raw, 'Thread-Index')).toEqual([])
  })

  test('G26 has its calendar as the last alternative and as a file, with the method in both places', async () => {
    const raw = await text({ ...mail, composed: { ...mail.composed, calendar } })
    const types = [...raw.matchAll(/^Content-Type: ([^;\r\n]+)/gm)].map(([, type]) => type)
    expect(types).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'text/html',
      'text/calendar',
      'application/ics',
    ])
    expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/)
    const parsed = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' })
    expect(parsed.attachments.map(file => String(file.content).replace(/\r?\n/g, '\r\n'))).toEqual([calendar.text, calendar.text])
  })

  test('G32 carries files as they are, under names that two parsers agree on', async () => {
    const bytes = new Uint8Array(3000).map((_, at) => at % 251)
    const files = ['Referat 14. april – endelig udgave, æøå.docx', 'a"b;c=d.pdf', `${'lang'.repeat(30)}.txt`]
    const raw = await writeMail({
      ...mail,
      composed: {
        ...mail.composed,
        attachments: files.map(name => ({ name, type: name.endsWith('x') ? 'x y; evil' : 'application/pdf', bytes })),
      },
    })
    const [postal, parser] = await Promise.all([PostalMime.parse(raw), simpleParser(Buffer.from(raw))])
    expect(postal.attachments.map(file => file.filename)).toEqual(parser.attachments.map(file => file.filename))
    expect(postal.attachments.map(file => file.filename)).toEqual([files[0], 'a_b;c=d.pdf', files[2]])
    expect(postal.attachments.map(file => file.mimeType)).toEqual([
      'application/octet-stream',
      'application/pdf',
      'application/pdf',
    ])
    for (const file of postal.attachments) expect(new Uint8Array(file.content as ArrayBuffer)).toEqual(bytes)
  })

  test('G10 is the same bytes however often it is written', async () => {
    const outgoing = { ...mail, composed: { ...mail.composed, calendar } }
    expect(await text(outgoing)).toBe(await text(outgoing))
  })

  test('G12 no header holds a line break, a NUL or a second header, whatever anybody is called', async () => {
    const any = fc.string({ unit: 'binary', maxLength: 300 })
    const nasty = fc.oneof(
      any,
      any.map(tail => `x\r\nBcc: everybody@evil.example\r\n\r\n${tail}`),
      fc.constantFrom('\u0000', '\r', '\n\n', '=?utf-8?q?=0D=0ABcc:_x?=', 'a\u2028b'),
    )
    const names = header(await text({ ...mail, answering: { messageId: '<q@x.example>', references: [] } })).map(
      line => line.split(':')[0],
    )
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, fc.array(nasty, { maxLength: 5 }), async (subject, name, id, references) => {
        const raw = await text({
          ...mail,
          to: { ...mail.to, name },
          composed: { ...mail.composed, subject: `x${subject}` },
          answering: { messageId: id, references },
        })
        const lines = (raw.split('\r\n\r\n')[0] ?? '').split('\r\n')
        expect(lines.filter(line => /[\r\n\0]/.test(line))).toEqual([])
        expect(header(raw).map(line => line.split(':')[0])).toEqual(names)
        const parsed = await PostalMime.parse(raw)
        expect([parsed.to?.map(one => one.address), parsed.bcc]).toEqual([['aase@lemvig.example'], undefined])
      }),
      { numRuns: 200 },
    )
  })
})
