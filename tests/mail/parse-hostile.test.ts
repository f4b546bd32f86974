import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanFileName, cleanLine } from '../../shared/mail/clean-line.ts'
import { parseLimits, parseMail } from '../../shared/mail/parse.ts'

const head = 'From: Anna <anna@a.example>\r\nSubject: Hej\r\nMessage-ID: <1@a.example>\r\n'

describe('a mail that is too much is refused, and its sender is still known', () => {
  const nested = Array.from(
    { length: 300 },
    (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
  ).join('')
  const refused: readonly (readonly [string, string | Buffer, string])[] = [
    ['nothing at all', '', 'empty'],
    ['only blank lines', '\r\n\r\n\r\n', 'empty'],
    ['24 MB of text', Buffer.concat([Buffer.from(`${head}\r\n`), Buffer.alloc(24_000_000, 'hej\r\n')]), 'too-large'],
    ['26 MB', Buffer.concat([Buffer.from(`${head}\r\n`), Buffer.alloc(26_000_000)]), 'too-large'],
    ['a header without end', `${head}${'X-A: b\r\n'.repeat(200_000)}\r\nhej`, 'too-large'],
    [
      '100,000 parts',
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(100_000)}`,
      'too-complex',
    ],
    ['300 levels', `${head}Content-Type: multipart/mixed; boundary=b0\r\n\r\n${nested}`, 'too-complex'],
  ]
  for (const [name, raw, reason] of refused) {
    it(name, async () => {
      const result = await parseMail(Buffer.from(raw))
      expect(result).toMatchObject({ ok: false, reason })
      if (reason !== 'empty')
        expect(result).toMatchObject({
          subject: 'Hej',
          messageId: '<1@a.example>',
          from: [{ name: 'Anna', address: 'anna@a.example' }],
        })
    })
  }

  it('the limits can be set lower', async () => {
    const result = await parseMail(Buffer.from(`${head}\r\n${'x'.repeat(200)}`), { ...parseLimits, textBytes: 100 })
    expect(result).toMatchObject({ ok: false, reason: 'too-large' })
  })

  it('50,000 references are twenty', async () => {
    const references = Array.from({ length: 50_000 }, (_, at) => `<${at}@a.example>`).join('\r\n ')
    const result = await parseMail(Buffer.from(`${head}References: ${references}\r\n\r\nhej`))
    expect(result).toMatchObject({ ok: true, mail: { references: { length: 20, 0: '<0@a.example>', 19: '<49999@a.example>' } } })
  })

  it('two million empty lines are read', async () => {
    const raw = Buffer.concat([Buffer.from(`${head}\r\n`), Buffer.alloc(900_000, '\n')])
    expect(await parseMail(raw)).toMatchObject({ ok: true, mail: { text: null } })
  })
})

describe('no bytes make the parser throw', () => {
  const pieces = [
    'From: a@b.example\r\n',
    'Content-Type: multipart/mixed; boundary=b\r\n',
    'Content-Type: text/html; charset=utf-7\r\n',
    '\r\n',
    '--b\r\n',
    '--b--\r\n',
    'Content-Transfer-Encoding: base64\r\n',
    '=?utf-8?Q?=FF?=',
    '\u0000',
    'Content-Type: message/rfc822\r\n',
    '<div>',
    'ÆØÅ',
    ' From : x\r\n',
    "Content-Disposition: attachment; filename*=utf-8''%ff\r\n",
    '"',
    '<@a,@b:c@d>',
    'Content-Type: text/calendar; method="REQUEST\r\n',
  ] as const

  it('random mails, 300 of them, seed 20251103', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 30 }), async parts => {
        const result = await parseMail(Buffer.from(parts.join('')))
        expect(typeof result.ok).toBe('boolean')
      }),
      { numRuns: 300, seed: 20251103 },
    )
  })

  it('random bytes, 200 times, seed 20251104', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async bytes => {
        const result = await parseMail(bytes)
        expect(typeof result.ok).toBe('boolean')
      }),
      { numRuns: 200, seed: 20251104 },
    )
  })

  it('a clean line is one line of at most 200 characters, whatever went in (seed 20251105)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), text => {
        const line = cleanLine(text)
        expect([...line].length).toBeLessThanOrEqual(200)
        expect(['\r', '\n', '\t', '\u0000', '\u2028', '\u202E'].some(bad => line.includes(bad))).toBe(false)
        expect(cleanLine(line)).toBe(line)
      }),
      { seed: 20251105 },
    )
  })

  it('a file name stays in its folder', () => {
    expect(cleanFileName('../../etc/passwd')).toBe('passwd')
    expect(cleanFileName('C:\\temp\\bilag.pdf')).toBe('bilag.pdf')
    expect(cleanFileName('..')).toBe('')
    expect(cleanFileName('bilag\u202Efdp.exe')).toBe('bilagfdp.exe')
  })
})
