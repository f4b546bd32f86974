import { readFile } from 'node:fs/promises'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { parseMail } from '../../shared/mail/parse.ts'
import type { ParsedMail } from '../../shared/mail/parsed-mail.ts'

const fixture = (name: string): Promise<Buffer> => readFile(new URL(`../fixtures/mail/${name}.eml`, import.meta.url))

const parsed = async (raw: Uint8Array | string): Promise<ParsedMail> => {
  const result = await parseMail(typeof raw === 'string' ? Buffer.from(raw.replaceAll(/\r?\n/g, '\r\n')) : raw)
  if (!result.ok) throw new Error(`refused: ${result.reason}`)
  return result.mail
}

const mail = (headers: string, body = 'Hej'): string => `${headers}\n\n${body}`

describe('a whole mail', () => {
  it('gives its people, its text and its parts', async () => {
    const { headers, attachments, ...rest } = await parsed(await fixture('item-with-attachment'))
    expect(rest).toMatchObject({
      messageId: '<punkt-1@kommune.example>',
      inReplyTo: ['<letter-1@eu-north-1.amazonses.com>'],
      references: ['<thread@rundskriv.example>', '<letter-1@eu-north-1.amazonses.com>'],
      fromFieldCount: 1,
      from: [{ name: 'Åse Sørensen', address: 'aase@kommune.example' }],
      to: [{ name: '', address: 'net+abc@rundskriv.example' }],
      cc: [],
      subject: 'SV: Punkter til mødet – Ålborg',
      date: 'Mon, 03 Nov 2025 11:00:00 +0100',
      duplicateHeaders: [],
      text: 'Hej\n\nPunkt: Blåbær og æbler.\n',
      html: '<p>Hej</p><p>Punkt: Blåbær og æbler.</p>\n',
      deliveryStatus: null,
      contentType: 'multipart/mixed',
      repaired: [],
    })
    expect(headers.get('x-mailer')).toEqual(['Øl & Mail'])
    expect(attachments.map(({ name, type, inline }) => ({ name, type, inline }))).toEqual([
      { name: 'Bilag 1 – støj.pdf', type: 'application/pdf', inline: false },
    ])
    expect(Buffer.from(attachments[0]?.bytes ?? []).toString()).toBe('%PDF-1.4 prøve')
  })

  it('gives calendars apart from attachments', async () => {
    const { calendars, attachments, contentType } = await parsed(await fixture('calendar-reply'))
    expect(calendars).toEqual([{ method: 'REPLY', text: 'BEGIN:VCALENDAR\nMETHOD:REPLY\nSUMMARY:Møde\nEND:VCALENDAR\n' }])
    expect(attachments).toEqual([])
    expect(contentType).toBe('text/calendar; method=reply')
  })

  it('gives forwarded mails apart from attachments, unread', async () => {
    const { forwardedMails, attachments, text } = await parsed(await fixture('forwarded-as-attachment'))
    expect(forwardedMails.map(({ name }) => name)).toEqual(['Klage.eml'])
    expect(Buffer.from(forwardedMails[0]?.bytes ?? []).toString()).toContain('Subject: Klage')
    expect(attachments).toEqual([])
    expect(text).toBe('Se vedlagte.\n')
  })

  it('gives the status of a bounce apart from its text', async () => {
    const { deliveryStatus, contentType, text } = await parsed(await fixture('bounce'))
    expect(deliveryStatus).toContain('Status: 5.1.1')
    expect(text).not.toContain('5.1.1')
    expect(contentType).toBe('multipart/report; report-type=delivery-status')
  })

  it('names the same sender as another parser does', async () => {
    for (const name of ['item-with-attachment', 'calendar-reply', 'forwarded-as-attachment', 'bounce']) {
      const raw = await fixture(name)
      const other = await PostalMime.parse(raw)
      const [from] = (await parsed(raw)).from
      expect(from?.address).toBe(other.from?.address?.toLowerCase())
    }
  })
})

describe('the From field is counted before anybody chooses one', () => {
  const counts: readonly (readonly [string, number])[] = [
    ['From: anna@a.example', 1],
    ['Subject: x', 0],
    ['From: anna@a.example\nFrom: evil@b.example', 2],
    ['From : anna@a.example\nFrom: evil@b.example', 2],
    [' From: anna@a.example\nFrom: evil@b.example', 2],
    ['From: evil@b.example\nfrom: anna@a.example', 2],
    ['From MAILER-DAEMON Fri Jul  8 12:08:34 2011\nFrom: anna@a.example', 1],
    ['DKIM-Signature: v=1; h=subject:\n\tfrom:to\nFrom: anna@a.example', 1],
  ]
  for (const [headers, count] of counts) {
    it(`${JSON.stringify(headers)} has ${count}`, async () => expect((await parsed(mail(headers))).fromFieldCount).toBe(count))
  }

  it('doubled singletons are named', async () => {
    const { duplicateHeaders, subject } = await parsed(
      mail('From: a@a.example\nSubject: Afvist\nSubject: Godkendt\nReceived: x\nReceived: y'),
    )
    expect(duplicateHeaders).toEqual(['subject'])
    expect(subject).toBe('Afvist')
  })
})

describe('an address is what stands between the brackets, and its domain an A-label', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['Anna <Anna@Kommune.EXAMPLE>', 'Anna@kommune.example'],
    ['"anna@kommune.example" <evil@b.example>', 'evil@b.example'],
    ['"anna@kommune.example"@b.example', '"anna@kommune.example"@b.example'],
    ['Anna <anna@blåbær.example>', 'anna@xn--blbr-roah.example'],
    ['Anna <anna@xn--blbr-roah.example>', 'anna@xn--blbr-roah.example'],
    ['Anna <anna@k\u043Emmune.example>', 'anna@xn--kmmune-wqf.example'],
    ['Anna <anna@kommune.example.>', 'anna@kommune.example'],
  ]
  for (const [header, address] of addresses) {
    it(header, async () => expect((await parsed(mail(`From: ${header}`))).from.map(from => from.address)).toEqual([address]))
  }

  it('a name cannot turn the line round or break it', async () => {
    const { from, subject } = await parsed(
      mail('From: =?utf-8?Q?Anna=0D=0ABcc=3A_x=E2=80=AEgpj?= <a@a.example>\nSubject: =?utf-8?Q?Hej=0D=0ABcc:_evil@b.example?='),
    )
    expect(from[0]?.name).toBe('Anna Bcc: xgpj')
    expect(subject).toBe('Hej Bcc: evil@b.example')
  })
})
