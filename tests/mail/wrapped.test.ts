import { describe, expect, it } from 'vitest'
import { parseMail } from '../../shared/mail/parse.ts'
import { signedContent } from '../../shared/mail/smime.ts'
import { readWinmail } from '../../shared/mail/winmail.ts'
import { envelopedData, signedData, signedInPieces, tnef } from '../mails/making/der.ts'
import { cpuMs } from '../support/cpu.ts'

const inner = (...lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\r\n'))
const opaque = (bytes: Uint8Array, ...more: readonly string[]): Buffer =>
  Buffer.from(
    [
      'From: Anna <anna@lemvig.example>',
      'Subject: Punkt',
      ...more,
      'Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m',
      'Content-Transfer-Encoding: base64',
      '',
      ...(Buffer.from(bytes)
        .toString('base64')
        .match(/.{1,76}/g) ?? []),
      '',
    ].join('\r\n'),
  )
const read = async (raw: Uint8Array) => {
  const parsed = await parseMail(raw)
  if (!parsed.ok) throw new Error(parsed.reason)
  return parsed.mail
}
const words = inner('Content-Type: text/plain; charset=utf-8', '', 'Punkt: Æbler', '')

describe('a mail inside an opaque signature', () => {
  it.each([
    ['with lengths', signedData(words)],
    ['in pieces', signedInPieces(words)],
  ])('is read, %s', async (_, bytes) => {
    const mail = await read(opaque(bytes))
    expect(mail).toMatchObject({ text: 'Punkt: Æbler\n', subject: 'Punkt', contentType: 'text/plain', attachments: [] })
  })

  it('has no say about who wrote it, and brings no verdict of a server', async () => {
    const forged = inner(
      'From: evil@attacker.example',
      'Authentication-Results: mx.moeder.example; dmarc=pass header.from=lemvig.example',
      'Subject: Afbud',
      'Auto-Submitted: auto-replied',
      'Content-Type: text/plain',
      '',
      'Hej',
    )
    const mail = await read(opaque(signedData(forged)))
    expect(mail).toMatchObject({ fromFieldCount: 1, subject: 'Punkt', text: 'Hej', duplicateHeaders: [] })
    expect(mail.from).toEqual([{ name: 'Anna', address: 'anna@lemvig.example' }])
    expect([...mail.headers.keys()]).toEqual(['from', 'subject', 'content-type', 'content-transfer-encoding'])
  })

  it.each([
    ['encrypted', envelopedData(Buffer.from('00', 'hex'))],
    ['cut off', signedData(words).subarray(0, 60)],
    ['not there', new Uint8Array()],
    ['nothing but openings', Buffer.alloc(100_000, Buffer.from([0x30, 0x80]))],
    ['lengths that lie', Buffer.from('3084ffffffff', 'hex')],
  ])('stays closed when it is %s', async (_, bytes) => {
    expect(signedContent(bytes)).toBeNull()
    expect(await read(opaque(bytes))).toMatchObject({ text: null })
  })

  it('of a million pieces takes no time', () => {
    const pieces = Buffer.alloc(2_000_000, Buffer.from([0x04, 0x00]))
    const bytes = Buffer.concat([signedData(words).subarray(0, 40), pieces])
    expect(cpuMs(() => signedContent(bytes))).toBeLessThan(500)
    expect(cpuMs(() => signedContent(Buffer.alloc(1_000_000, 0x30)))).toBeLessThan(500)
  })
})

describe('a winmail.dat', () => {
  const attributes = [
    [0x00089006, Buffer.from('00000100', 'hex')],
    [0x0002800c, Buffer.from('Punkt: \xc6bler\0', 'latin1')],
    [0x00069002, Buffer.alloc(14)],
    [0x00018010, Buffer.from('Bilag.pdf\0')],
    [0x0006800f, Buffer.from('%PDF')],
  ] as const
  const whole = tnef(attributes)

  it('gives its text and its files', async () => {
    expect(readWinmail(whole).files).toEqual([{ name: 'Bilag.pdf', bytes: Buffer.from('%PDF') }])
    const raw = [
      'From: Anna <anna@lemvig.example>',
      'Content-Type: application/ms-tnef; name=winmail.dat',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(whole).toString('base64'),
    ]
    const mail = await read(Buffer.from(raw.join('\r\n')))
    expect(mail.text).toBe('Punkt: Æbler')
    expect(mail.attachments.map(each => each.name)).toEqual(['winmail.dat', 'Bilag.pdf'])
  })

  it('cut off anywhere gives what stood before, and never throws', () => {
    for (let at = 0; at <= whole.length; at += 1) expect(readWinmail(whole.subarray(0, at)).files.length).toBeLessThanOrEqual(1)
    expect(readWinmail(Buffer.alloc(1_000_000, 0xff))).toEqual({ text: null, files: [] })
    const empty = tnef(Array.from({ length: 50_000 }, () => [0x00069002, Buffer.alloc(0)] as const))
    expect(cpuMs(() => readWinmail(empty))).toBeLessThan(500)
  })
})
