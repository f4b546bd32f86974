import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { Zip } from 'easy-template-x'
import { describe, expect, it } from 'vitest'
import { readingsHoldCpr } from '../../shared/mail/cpr.ts'
import { wordsOfFile, wordsOfFiles } from '../../shared/mail/file-words/words.ts'
import { cpuMs } from '../support/cpu.ts'

// The number is made up: the check digit is worked out, the person is not. The files were written by Chromium and by LibreOffice.
const number = '070761-4285'
const folder = join(import.meta.dirname, '../fixtures/files')
const files = readdirSync(folder)
const bytesOf = (name: string): Uint8Array => readFileSync(join(folder, name))

const holds = (bytes: Uint8Array, name = 'fil', type = 'application/octet-stream'): boolean =>
  wordsOfFile({ name, type, bytes }).some(readings => readingsHoldCpr(readings, 2027))

describe('a personal number is found in a file', () => {
  it.each(files.filter(name => name.startsWith('number')))('%s, half of it bold and half in italics', name =>
    expect(holds(bytesOf(name))).toBe(true),
  )
  it.each(files.filter(name => name.startsWith('none')))('and no other number is taken for one: %s', name =>
    expect(holds(bytesOf(name))).toBe(false),
  )
  it.each([
    ['text', `Borgeren ${number}`],
    ['a table', `Navn;Nummer\r\nTage;${number}\r\n`],
    ['rich text', `{\\rtf1 Borgeren \\b 0707\\b0 61\\_4285 har}`],
    ['a page', '<html><p>Borgeren <b>0707</b>61-4285</p></html>'],
  ])('in %s', (_, text) => expect(holds(Buffer.from(text), 'a.txt', 'text/plain')).toBe(true))

  const entry = async (name: string, xml: string): Promise<boolean> => {
    const zip = await Zip.load(Buffer.from(bytesOf('none.docx')))
    zip.setFile(name, xml)
    return holds(await zip.export<Buffer>())
  }
  it.each([
    [
      'word/header1.xml',
      `<w:hdr><w:p><w:r><w:t>0707</w:t></w:r><w:r><w:t>61</w:t><w:noBreakHyphen/><w:t>4285</w:t></w:r></w:p></w:hdr>`,
    ],
    ['word/footnotes.xml', `<w:p><w:t>${number}</w:t></w:p>`],
    ['word/comments.xml', `<w:p><w:t>${number}</w:t></w:p>`],
    ['xl/sharedStrings.xml', `<sst><si><t>12</t></si><si><t>0707614285</t></si></sst>`],
    ['xl/worksheets/sheet1.xml', `<row><c><v>1207614505</v></c></row><row><c><v>0707614285</v></c></row>`],
    ['ppt/slides/slide1.xml', `<a:p><a:r><a:t>${number}</a:t></a:r></a:p>`],
    ['docProps/core.xml', `<dc:title>${number}</dc:title>`],
  ])('in %s of an Office file', async (name, xml) => expect(await entry(name, xml)).toBe(true))
  it.each([
    ['word/document.xml', '<w:p w14:paraId="0707614285"><w:t>Hej</w:t></w:p>'],
    ['word/document.xml', '<w:tc><w:p><w:t>070761</w:t></w:p></w:tc><w:tc><w:p><w:t>14285</w:t></w:p></w:tc>'],
    ['word/theme/theme1.xml', `<a:t>${number}</a:t>`],
  ])('and not where nobody wrote it: %s %s', async (name, xml) => expect(await entry(name, xml)).toBe(false))
})

describe('in a PDF', () => {
  const pdf = (...objects: readonly string[]): Buffer =>
    Buffer.from(
      `%PDF-1.7\n${objects.map((each, nth) => `${nth + 1} 0 obj\n${each}\nendobj\n`).join('')}trailer<</Root 1 0 R>>\n%%EOF`,
      'latin1',
    )
  const stream = (text: string, dictionary = ''): string => `<<${dictionary}/Length ${text.length}>>\nstream\n${text}\nendstream`
  const packed = (text: string): string => stream(deflateSync(text).toString('latin1'), '/Filter/FlateDecode')
  const in85 = (text: string): string => {
    const bytes = deflateSync(text)
    let letters = ''
    for (let at = 0; at < bytes.length; at += 4) {
      const four = Buffer.concat([bytes.subarray(at, at + 4), Buffer.alloc(4)]).subarray(0, 4)
      let value = four.readUInt32BE()
      const digits = Array.from({ length: 5 }, () => {
        const digit = value % 85
        value = Math.floor(value / 85)
        return String.fromCharCode(33 + digit)
      })
      letters += digits
        .reverse()
        .slice(0, Math.min(4, bytes.length - at) + 1)
        .join('')
    }
    return stream(`${letters}~>`, '/Filter[/ASCII85Decode/FlateDecode]')
  }
  const page = `BT /F1 12 Tf 72 700 Td (Borgeren ${number}) Tj ET`
  const table = `/CIDInit begincmap 1 begincodespacerange <00><FF> endcodespacerange
    2 beginbfrange <10><19><0030> <20><21>[<002D><0020>] endbfrange 1 beginbfchar <30><0041> endbfchar endcmap`

  it.each([
    ['as it is', stream(page)],
    ['packed', packed(page)],
    ['packed, in 85 letters', in85(page)],
    ['in several pieces', packed('BT (07) Tj 12 0 Td (0761-) Tj 30 0 Td (4285) Tj ET')],
    ['with kerning', packed('BT [(07)-12(0761)10(-42)-30(85)] TJ ET')],
    ['with a space', packed('BT [(070761)-260(4285)] TJ ET')],
    ['beside another', packed('BT (12) Tj 40 0 Td (0707614285) Tj 40 0 Td (13) Tj ET')],
    ['with brackets and escapes', packed('BT (a \\(b\\) (c) \\060707\\0661\\0554285) Tj ET')],
    ['in hexadecimal', packed(`BT <${Buffer.from(number).toString('hex')}> Tj ET`)],
    ['as the title of the file', `<</Title (Sag om ${number})>>`],
    ['in a field of a form', `<</FT/Tx/T(cpr)/V(${number})>>`],
    ['in a note in UTF-16', `<</Contents (\u00fe\u00ff${[...number].map(each => `\0${each}`).join('')})>>`],
  ])('%s', (_, object) => expect(holds(pdf(object))).toBe(true))

  it('in the codes of a font', () => {
    const shown = (hex: string) => packed(`BT /F1 12 Tf <${hex}> Tj ET`)
    expect(holds(pdf(packed(table), shown('1017101716112014121815')))).toBe(true)
    expect(holds(pdf(packed(table), shown('1017101716112014121816')))).toBe(false)
  })

  it.each([
    ['a number whose kind is shown in pieces', packed('BT (CVR-nr) Tj 20 0 Td (. 0707614285) Tj ET')],
    ['one that goes on', packed('BT (07076) Tj (14285) Tj (12) Tj ET')],
    ['a picture', stream(`(${number}) Tj `, '/Subtype/Image')],
  ])('and not %s', (_, object) => expect(holds(pdf(object))).toBe(false))
})

describe('no file takes long', () => {
  const long = (text: string): Buffer => Buffer.from(`%PDF-1.4\n${text.repeat(Math.ceil(1_000_000 / text.length))}`)
  it.each(['stream\n', 'endstream', 'stream endstream ', '(', ')', '<', '<00><01>[', '\\', ' ', 'obj', '% ', 'BT (1) Tj ET '])(
    'a megabyte of %j',
    text => {
      expect(cpuMs(() => holds(long(text)))).toBeLessThan(1_500)
      const inside = Buffer.concat([
        Buffer.from('%PDF-1.4\n1 0 obj <</Filter/FlateDecode>>stream\n'),
        deflateSync(`begincmap beginbfrange ${text.repeat(100_000)} Tj `),
        Buffer.from('\nendstream'),
      ])
      expect(cpuMs(() => holds(inside))).toBeLessThan(1_500)
    },
  )

  it('a font with endless ranges', () => {
    const table = deflateSync(`begincmap beginbfrange ${'<0000> <FFFFFFFF> <0030> '.repeat(10_000)} endbfrange`)
    const fonts = Array.from({ length: 100 }, () => [
      Buffer.from('<</Filter/FlateDecode>>stream\n'),
      table,
      Buffer.from('\nendstream '),
    ]).flat()
    expect(cpuMs(() => holds(Buffer.concat([Buffer.from('%PDF-1.4\n'), ...fonts])))).toBeLessThan(6_000)
  })

  it('a hundred bombs in one mail', () => {
    const bomb = deflateSync(Buffer.alloc(7_900_000, 0x20))
    const streams = Array.from({ length: 100 }, () => [
      Buffer.from('<</Filter/FlateDecode>>stream\n'),
      bomb,
      Buffer.from('\nendstream '),
    ]).flat()
    const bytes = Buffer.concat([Buffer.from('%PDF-1.4\n'), ...streams])
    const mail = Array.from({ length: 100 }, () => ({ name: 'a.pdf', type: 'application/pdf', bytes }))
    let read = 0
    expect(
      cpuMs(() => {
        for (const readings of wordsOfFiles(mail)) read += readings.join('').length
      }),
    ).toBeLessThan(6_000)
    expect(read).toBeLessThanOrEqual(100_000_000)
  })
})
