import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesOf } from '../../shared/mail/mime-bytes.ts'
import type { OutgoingMail } from '../../shared/mail/outgoing.ts'
import { partsOf, writeMail } from '../../shared/mail/write.ts'
import { charter } from './network.ts'

const letters = fc.constantFrom(...'abcdefgæøåÆØÅéü .,!?="-:;<>()@\'&\t\n\r\u00a0\u2013–»«😀=3D')
const prose = fc.oneof(
  fc.array(letters, { maxLength: 400 }).map(them => them.join('')),
  fc
    .array(
      fc.constantFrom('Så ', 'er ', 'det ', 'nu, ', 'årsberetningen\n', '\r\n', '.', '..\n', 'x'.repeat(90), 'æ'.repeat(40)),
      {
        maxLength: 60,
      },
    )
    .map(them => them.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const names = fc.oneof(
  prose,
  fc.constantFrom(
    '',
    'Åse "IT" Sørensen',
    'Sørensen, Åse',
    'a'.repeat(300),
    'Æ'.repeat(90),
    "d'Arc (IT); <x@y.example>",
    'Bo\\',
    '=?utf-8?q?x?=',
  ),
)
const addresses = fc.constantFrom(
  'aase@lemvig.example',
  'åse@lemvig.example',
  '"a b"@lemvig.example',
  'x@blåbær.example',
  `${'lang.'.repeat(12)}x@lemvig.example`,
)
const files = fc.record({
  name: names,
  type: fc.constantFrom('application/pdf', 'text/plain', 'text/calendar', 'image/png', 'message/rfc822', 'x y; evil'),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    prose.map(text => new TextEncoder().encode(text)),
  ),
})
const mails: fc.Arbitrary<OutgoingMail> = fc.record({
  charter: names.map(shortName => ({ ...charter, shortName })),
  letter: fc.constantFrom({ name: 'help' }, { name: 'agenda', meeting: { number: 3 } }),
  to: fc.record({ name: names, address: addresses }),
  composed: fc.record({
    subject: prose,
    html: prose,
    text: prose,
    attachments: fc.array(files, { maxLength: 3 }),
    inline: fc.array(
      files.map(file => ({ ...file, cid: 'year@rundskriv' })),
      { maxLength: 1 },
    ),
    calendar: fc.option(
      fc.record({
        method: fc.constantFrom('REQUEST', 'CANCEL'),
        text: prose.map(lines => `BEGIN:VCALENDAR\r\n${lines}`),
        fileName: names,
      }),
    ),
  }),
  messageId: fc.uuid().map(id => `<${id}@moeder.example>`),
  replyTo: fc.stringMatching(/^[a-z2-7]{16}$/).map(sign => `erfa+m1-2-0-17-${sign}@moeder.example`),
  answering: fc.option(
    fc.record({ messageId: fc.constantFrom(null, '<q@x.example>'), references: fc.array(fc.constant('<p@x.example>')) }),
  ),
  date: fc.constant('2027-03-15T07:05:00.000Z'),
})

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const plainly = async (outgoing: OutgoingMail): Promise<string> => text(await partsOf(outgoing).build())

describe('a mail written at once', () => {
  test('G11 is byte for byte what nodemailer streams', async () => {
    await fc.assert(
      fc.asyncProperty(mails, async outgoing => {
        expect(text(await writeMail(outgoing))).toBe(await plainly(outgoing))
      }),
      { numRuns: 200 },
    )
  })

  test('G11 also where a part is longer than what the encoder looks at', async () => {
    const [one] = fc.sample(mails, { numRuns: 1, seed: 3 })
    if (one === undefined) throw new Error('no mail')
    const bytes = new Uint8Array(200_000).map((_, at) => (at * 7) % 256)
    const attachments = [{ name: 'a.pdf', type: 'application/pdf', bytes }]
    // Wherever in a line the encoder stops looking.
    for (let at = 0; at < 76; at += 7) {
      const words = `${'x'.repeat(at)}${'Så er det nu, kære alle. '.repeat(3_000)}`
      const outgoing = { ...one, composed: { ...one.composed, html: words, text: `${words.slice(0, 60_000)}.`, attachments } }
      expect(text(await writeMail(outgoing))).toBe(await plainly(outgoing))
    }
  })

  test('G5 no reader finds anything of another in a mail, whoever was written to before', async () => {
    const [base] = fc.sample(mails, { numRuns: 1, seed: 1 })
    if (base === undefined) throw new Error('no mail')
    const shared = { name: 'Dagsorden.docx', type: 'application/pdf', bytes: new Uint8Array(5_000).fill(7) }
    const readers = Array.from({ length: 40 }, (_, n) => ({
      sign: `sign${n}x`,
      name: `Person${n}x, "Æ"`,
      address: `p${n}x@lemvig.example`,
    }))
    const all = await Promise.all(
      readers.map(async ({ sign, name, address }) => {
        const composed = { ...base.composed, html: `<p>${sign}</p>`, text: 'Til alle\n', attachments: [shared] }
        const about = { messageId: `<${sign}@moeder.example>`, replyTo: `erfa+${sign}@moeder.example` }
        return text(await writeMail({ ...base, ...about, to: { name, address }, composed }))
      }),
    )
    for (const [n, mail] of all.entries())
      for (const [m, { sign, address }] of readers.entries())
        expect([mail.includes(sign), mail.includes(address)], `${n} ${m}`).toEqual([n === m, n === m])
  })

  test('G11 also where nearly the same was written before, with lines more, fewer, moved or changed', async () => {
    const [base] = fc.sample(mails, { numRuns: 1, seed: 4 })
    if (base === undefined) throw new Error('no mail')
    const line = fc.constantFrom(
      '<td>',
      '</table>',
      'Så er det nu',
      '.',
      '',
      ' ',
      'æ'.repeat(40),
      'x'.repeat(90),
      'y'.repeat(1_100),
      '\t.',
    )
    const lines = fc.array(line, { minLength: 20, maxLength: 120 })
    const change = fc.record({ at: fc.nat(120), gone: fc.nat(20), come: fc.array(line, { maxLength: 3 }) })
    const ends = fc.constantFrom('\n', '', '\nslut', '\n ', '\r\n')
    await fc.assert(
      fc.asyncProperty(lines, fc.array(change, { maxLength: 4 }), ends, async (before, changes, end) => {
        const after = changes.reduce((all, { at, gone, come }) => all.toSpliced(at, gone, ...come), before)
        const grown = before.map((it, at) => (at === 16 ? `Så ${it}` : it))
        for (const each of [before, after, before, grown]) {
          const body = `${each.join('\n')}${end}`
          const outgoing = { ...base, composed: { ...base.composed, subject: 'Indkaldelse', html: body, text: `${body}.` } }
          expect(text(await writeMail(outgoing))).toBe(await plainly(outgoing))
        }
      }),
      { numRuns: 100 },
    )
  })

  test('G11 also where a short last line has a blank near its end', async () => {
    const [base] = fc.sample(mails, { numRuns: 1, seed: 7 })
    if (base === undefined) throw new Error('no mail')
    for (const above of ['', 'a\r\n', 'BEGIN:VCALENDAR\r\n', `${'a'.repeat(74)}\r\n`, `${'b'.repeat(200)}\r\n`])
      for (let length = 1; length < 13; length += 1) {
        const words = `${above}${'æ'.repeat(length)}\t${'æ'.repeat(length % 5)}ø`
        const calendar = { method: 'REQUEST' as const, text: words, fileName: 'invite.ics' }
        const composed = {
          ...base.composed,
          subject: 'Indkaldelse',
          text: words,
          html: words,
          calendar,
          attachments: [],
          inline: [],
        }
        const outgoing = { ...base, composed }
        expect(text(await writeMail(outgoing))).toBe(await plainly(outgoing))
      }
  })

  test('G11 also where a file is called like what stands between the parts', async () => {
    const [base] = fc.sample(mails, { numRuns: 1, seed: 5 })
    if (base === undefined) throw new Error('no mail')
    for (const name of ['0123456789abcdef', '--_NmP-0123456789abcdef-Part_1.pdf', 'MIME-Version: 1.0']) {
      const attachments = [{ name, type: 'application/pdf', bytes: new Uint8Array(10) }]
      const composed = { ...base.composed, text: name, html: `<p>${name}</p>`, subject: name, attachments }
      const outgoing = { ...base, composed, to: { ...base.to, name } }
      expect(text(await writeMail(outgoing))).toBe(await plainly(outgoing))
    }
  })

  test('G11 what it does not know is left to nodemailer', async () => {
    const node = partsOf({ ...(fc.sample(mails, { numRuns: 1, seed: 2 })[0] as OutgoingMail) })
    node.createChild('text/plain').setContent(Buffer.from('bytes of a text'))
    const child = node.createChild('text/plain')
    child.setContent(Buffer.from('8 bit: \u00e6'))
    child.setHeader('Content-Transfer-Encoding', 'quoted-printable')
    const expected = text(await node.build())
    expect(text(await bytesOf(node))).toBe(expected)
  })
})
