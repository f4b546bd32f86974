import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose } from '../../shared/composing/compose.ts'
import type { Recipient } from '../../shared/people.ts'
import { danish, english, recipient } from '../../templates/samples/facts.ts'
import { everyVariant } from './written.ts'

const people = ['pia.vestermark', 'aase.lyngfelt', 'tobias.vindholt', 'sekretariatet'].map(recipient)
const organisations = [...danish.organisations.slice(0, 3), null]
const names = fc.oneof(
  fc.constantFrom(
    '',
    'Åse "IT" Sørensen',
    'Sørensen, Åse; (IT)',
    'æøåÆØÅ',
    'a'.repeat(300),
    'Bo\\',
    'x\r\nBcc: y',
    '\u0001\u0001',
    '\u202Egpj',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const readers: fc.Arbitrary<Recipient> = fc.oneof(
  fc.constantFrom(...people),
  fc.record({
    person: fc.option(fc.constantFrom('a.b', 'c.d')),
    name: names,
    address: fc.constantFrom(
      'aase@lemvig.example',
      'x@gmail.com',
      'group@lists.example',
      "o'hara@lemvig.example",
      danish.secretariat.address,
    ),
    organisation: fc.constantFrom(...organisations),
  }),
)
const marks = fc.stringMatching(/^[a-z2-7]{16}$/)
const at = '2027-03-15T07:05:00.000Z'
const replyTo = (n: number, mark: string) => `erfa+m1-2-0-${n}-${mark}@moeder.example`

describe('a letter to many', () => {
  test('G11 says to each reader what it would say to him alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyVariant.map(({ letter }) => letter)),
        fc.constantFrom(danish, english),
        fc.array(fc.tuple(readers, marks), { minLength: 2, maxLength: 12 }),
        (letter, charter, all) => {
          const common = {
            at,
            answering: null,
            files: [{ name: 'Bilag.pdf', type: 'application/pdf', bytes: new Uint8Array(3) }],
          }
          for (const [n, [to, mark]] of all.entries()) {
            const extras = { ...common, replyTo: replyTo(n, mark) }
            // A copy of the letter is one that nobody has been written to yet.
            expect(compose(letter, to, charter, extras)).toEqual(compose(structuredClone(letter), to, charter, extras))
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('G5 holds nothing of another reader', () => {
    const marked = Array.from({ length: 9 }, (_, n) => ({
      to: {
        person: `p${n}`,
        name: `Navn${n}x`,
        address: `adresse${n}x@lemvig.example`,
        organisation: danish.organisations[n % 3] ?? null,
      },
      replyTo: replyTo(n, `${'abcdefghijklmno'.slice(0, 15)}${'abcdefghi'[n]}`),
    }))
    for (const { letter } of everyVariant) {
      if (letter.name === 'rehearsed') continue
      for (const { to, replyTo: own } of marked) {
        const { subject, text, html, calendar } = compose(letter, to, danish, { at, answering: null, files: [], replyTo: own })
        const all = [subject, text, html, calendar?.text.replaceAll('\r\n ', '')].join('\n')
        for (const other of marked)
          if (other.to !== to)
            for (const word of [other.to.name, other.to.address, other.replyTo]) expect(all.includes(word), word).toBe(false)
        if (calendar !== null) expect(all).toContain(`mailto:${to.address}`)
      }
    }
  })
})
