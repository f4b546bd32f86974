import { describe, expect, it } from 'vitest'
import { decodeWords } from '../../shared/mail/encoded-words.ts'
import { parseMail } from '../../shared/mail/parse.ts'

const text = 'Kære Åse, blåbær på Øen'
const raw = (contentType: string, body: Uint8Array, encoding = '8bit'): Buffer =>
  Buffer.concat([
    Buffer.from(
      `From: a@a.example\r\n${contentType === '' ? '' : `Content-Type: ${contentType}\r\n`}Content-Transfer-Encoding: ${encoding}\r\n\r\n`,
    ),
    body,
  ])
const read = async (bytes: Uint8Array): Promise<{ text: string | null; repaired: readonly string[] }> => {
  const result = await parseMail(bytes)
  return result.ok ? { text: result.mail.text, repaired: result.mail.repaired } : { text: result.reason, repaired: [] }
}
const latin1 = Buffer.from(text, 'latin1')
const utf8 = Buffer.from(text)
const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')

describe('letters survive whatever the header says', () => {
  const cases: readonly (readonly [string, Uint8Array, string, readonly string[]])[] = [
    ['UTF-8', raw('text/plain; charset=utf-8', utf8), text, []],
    ['Latin-1', raw('text/plain; charset=iso-8859-1', latin1), text, []],
    ['Latin-1, undeclared', raw('text/plain', latin1), text, ['charset']],
    ['Latin-1 without any header', raw('', latin1), text, ['charset']],
    ['Latin-1 that says UTF-8', raw('text/plain; charset=utf-8', latin1), text, ['charset']],
    ['Latin-1 that says ASCII', raw('text/plain; charset=us-ascii', latin1), text, ['charset']],
    [
      'Windows-1252 that says Latin-1',
      raw('text/plain; charset=iso-8859-1', Buffer.from([0x93, 0x48, 0x65, 0x6a, 0x94])),
      '“Hej”',
      [],
    ],
    ['UTF-8 that says Latin-1', raw('text/plain; charset=iso-8859-1', utf8), text, ['mojibake']],
    [
      'UTF-8 read as Latin-1 on the way',
      raw('text/plain; charset=utf-8', Buffer.from(utf8.toString('latin1'))),
      text,
      ['mojibake'],
    ],
    ['UTF-16 with its mark', raw('text/plain; charset=utf-16', Buffer.from(utf16.toString('base64')), 'base64'), text, []],
    ['ISO-2022-JP', raw('text/plain; charset=iso-2022-jp', Buffer.from('\u001B$B%F%9%H\u001B(B', 'latin1')), 'テスト', []],
    ['a charset that nobody knows', raw('text/plain; charset=x-nobody', utf8), text, ['charset']],
    ['decomposed letters', raw('text/plain; charset=utf-8', Buffer.from(text.normalize('NFD'))), text, []],
    ['a byte order mark', raw('text/plain; charset=utf-8', Buffer.from(`\uFEFF${text}`)), text, []],
    ['controls and CR alone', raw('text/plain; charset=utf-8', Buffer.from('a\u0000b\rc\u2028d')), 'ab\nc\nd', []],
  ]
  for (const [name, bytes, expected, repaired] of cases) {
    it(name, async () => expect(await read(bytes)).toEqual({ text: expected, repaired }))
  }

  it('damage in one place does not spoil the rest', async () => {
    const body = Buffer.from('K=C3=A6re =C3=85se, bl=C3=\nb=C3=A6r')
    const result = await read(raw('text/plain; charset=utf-8', body, 'quoted-printable'))
    expect(result.text).toContain('Kære Åse')
    expect(result.repaired).toEqual(['unreadable-characters'])
  })

  it('a raw Latin-1 subject keeps its letters', async () => {
    const result = await parseMail(Buffer.from('From: a@a.example\r\nSubject: M\u00F8de p\u00E5 \u00D8en\r\n\r\nx', 'latin1'))
    expect(result).toMatchObject({ ok: true, mail: { subject: 'Møde på Øen', repaired: ['charset'] } })
  })
})

describe('flowed text is joined as its writer saw it', () => {
  const flowed = async (body: string, params = ''): Promise<string | null> =>
    (await read(raw(`text/plain; charset=utf-8; format=flowed${params}`, Buffer.from(body)))).text

  it('a soft line break goes', async () => expect(await flowed('En lang \nlinje\nny')).toBe('En lang linje\nny'))
  it('a quoted line is not joined to the answer below it', async () =>
    expect(await flowed('> Kommer du? \nJa')).toBe('> Kommer du? \nJa'))
  it('the delimiter of a signature is no soft break', async () => expect(await flowed('Hej\n-- \nMette')).toBe('Hej\n-- \nMette'))
  it('stuffed spaces go', async () => expect(await flowed(' From mig\n >5 mio.')).toBe('From mig\n>5 mio.'))
  it('DelSp takes the space along', async () => expect(await flowed('dags \norden', '; delsp=yes')).toBe('dagsorden'))
})

describe('encoded words', () => {
  const words: readonly (readonly [string, string])[] = [
    ['=?utf-8?B?U8O4cmVu?=', 'Søren'],
    ['=?iso-8859-1?Q?S=F8ren_=C5?=', 'Søren Å'],
    ['=?utf-8?Q?bl=C3?= =?utf-8?Q?=A5b=C3=A6r?=', 'blåbær'],
    ['SV: =?utf-8?Q?m=C3=B8de?= i morgen', 'SV: møde i morgen'],
    ['=?utf-8?Q?a?= =?iso-8859-1?Q?=F8?=', 'aø'],
    ['1 = 2 ? nej', '1 = 2 ? nej'],
    ['=?utf-8?Q?ubrudt', '=?utf-8?Q?ubrudt'],
  ]
  for (const [encoded, plain] of words) it(encoded, () => expect(decodeWords(encoded)).toBe(plain))
})
