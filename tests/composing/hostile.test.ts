import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLines } from '../../shared/composing/clean.ts'
import { compose } from '../../shared/composing/compose.ts'
import { samples } from '../../templates/samples/all.ts'
import { danish, items, meeting, recipient } from '../../templates/samples/facts.ts'
import { cpuMs } from '../support/cpu.ts'
import { replyTo, write } from './written.ts'

/** Facts that somebody outside wrote. */
const strangers = new Set([
  'title',
  'text',
  'name',
  'who',
  'subject',
  'fromName',
  'presenter',
  'recommendation',
  'query',
  'excerpt',
  'detail',
  'place',
  'about',
  'quoted',
  'reason',
  'substitute',
  'titles',
])
const letterNames = new Set<string>(Object.keys(samples))

const with_ = <T>(fact: T, words: string, key = ''): T => {
  if (typeof fact === 'string')
    return (strangers.has(key) && !letterNames.has(fact) && !(key === 'reason' && /^[a-z-]+$/.test(fact)) ? words : fact) as T
  if (Array.isArray(fact)) return fact.map(one => with_(one, words, key)) as T
  if (typeof fact !== 'object' || fact === null || 'nominalOn' in fact) return fact
  return Object.fromEntries(Object.entries(fact).map(([name, value]) => [name, with_(value, words, name)])) as T
}

const attack = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&\u202Egpj.exe\u0000\u0007\r\nBcc: everybody@evil.example'
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const harmful = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200B]/

/** A picture that goes along with the mail itself. */
const ownPicture = /<img\s[^<>]*src="cid:[\w-]+@rundskriv"[^<>]*>/g

describe('a stranger’s words in a letter', () => {
  test('G12 are text and nothing else, in every letter', () => {
    for (const { letter, to, answering } of Object.values(samples)) {
      const { html, text, subject } = write(
        with_(letter, attack),
        with_(to, attack),
        danish,
        answering === null ? null : { ...answering, subject: attack },
      )
      expect(html.replace(ownPicture, ''), letter.name).not.toMatch(/<(?:script|img)/i)
      expect(`${html}${text}${subject}`, letter.name).not.toMatch(harmful)
      expect(subject, letter.name).not.toMatch(/[\r\n]/)
    }
  })

  test('G12 change nothing about the letter’s structure, whatever they are', () => {
    const tags = (html: string) => html.match(/<\/?[a-z][a-z0-9]*/gi)?.filter(tag => !/br|wbr|span/i.test(tag))
    const plain = tags(write(with_(samples['item-placed'].letter, 'x'), samples['item-placed'].to, danish).html)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), words => {
        fc.pre(words.replace(/[\p{C}\p{Z}\s]/gu, '') !== '')
        const { html, text, subject } = write(with_(samples['item-placed'].letter, words), samples['item-placed'].to, danish)
        expect(tags(html)).toEqual(plain)
        expect(`${html}${text}${subject}`).not.toMatch(harmful)
      }),
      { numRuns: 300 },
    )
  })

  test('G80 a title of 10,000 characters is cut where it is seen', () => {
    const title = 'Æ'.repeat(10_000)
    const { html, text, subject } = write(
      {
        name: 'item-receipt',
        meeting,
        items: items.map(item => ({ ...item, title })),
        itemsDue: samples['item-receipt'].letter.itemsDue,
      },
      recipient('pia.vestermark'),
      danish,
    )
    expect(text).toContain('Æ…')
    expect(subject.length).toBeLessThan(200)
    expect(html).not.toMatch(/Æ{31}/)
    expect(html.length).toBeLessThan(30_000)
  })

  test('G33 minutes that are too long for a mail are whole in the text part and in a file', () => {
    const { letter, to } = samples['minutes-for-comment']
    const text = `${'Der blev talt længe om dette punkt. '.repeat(8000)}\n\nSidste linje.`
    const composed = write({ ...letter, minutes: { ...letter.minutes, text } }, to, danish)
    expect(Buffer.byteLength(composed.html)).toBeLessThan(102 * 1024)
    expect(composed.html).toContain('Hele teksten ligger i den vedhæftede tekstfil')
    expect(composed.text).toContain('Sidste linje.')
    expect(composed.attachments.map(file => [file.name, new TextDecoder().decode(file.bytes) === composed.text])).toEqual([
      ['Hele mailen.txt', true],
    ])
  })

  test('G20 a file keeps its name as far as a file may have it', () => {
    const { letter, to } = samples['minutes-for-comment']
    const names = [
      '../../etc/passwd',
      'C:\\temp\\Referat.docx',
      'a\u202Excod.exe',
      '  ',
      `${'lang '.repeat(60)}.pdf`,
      'Sagsfremstilling: æøå?.pdf',
    ]
    const files = names.map(name => ({ name, type: 'application/pdf', bytes: new Uint8Array() }))
    const { attachments } = compose(letter, to, danish, { replyTo, at: '2027-04-22T06:05:00.000Z', answering: null, files })
    expect(attachments.map(file => file.name)).toEqual([
      'passwd',
      'Referat.docx',
      'axcod.exe',
      'fil-4',
      `${'lang '.repeat(22).trim()}….pdf`,
      'Sagsfremstilling_ æøå_.pdf',
    ])
  })
})

test('a text of a hundred thousand blanks is cleaned as fast as any other', () => {
  const text = `a${' '.repeat(100_000)}b`
  expect(cpuMs(() => expect(cleanLines(`${text}  \nc \n`)).toBe(`${text}\nc`))).toBeLessThan(1_000)
})
