import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanLine } from '../../shared/composing/clean.ts'
import { compose, saidTo } from '../../shared/composing/compose.ts'
import type { Recipient } from '../../shared/people.ts'
import { samples } from '../../templates/samples/all.ts'
import { danish, english, recipient } from '../../templates/samples/facts.ts'
import { variants } from '../../templates/samples/variants.ts'

const readers: readonly Recipient[] = [
  recipient('pia.vestermark'),
  { person: 'aase', name: 'Åse Lyngfelt', address: 'aase.lyngfelt@aarhus.example', organisation: 'Aarhus Kommune' },
  { person: 'gitte', name: 'Gitte', address: 'nobody@gmail.com', organisation: 'Aarhus Kommune' },
  { person: 'sekretariatet', name: 'Sekretariatet', address: danish.secretariat.address, organisation: null },
  { person: null, name: '', address: 'alle@erfa.example', organisation: null },
]
/** Nothing but the charter tells their letters apart. */
const moved = { ...danish, secretariat: { ...danish.secretariat, name: 'Et andet sekretariat' } }
const letters = [...Object.values(samples).map(({ letter }) => letter), ...variants]

test('a letter that many get says to each of them what it would say if nobody else got it', () => {
  for (const letter of letters) {
    for (const [at, to] of [...readers, ...readers.toReversed()].entries()) {
      for (const charter of [danish, english, moved]) {
        const extras = { replyTo: `erfa+s1-0-${at}@moeder.example`, at: '2027-03-15T07:05:00.000Z', answering: null, files: [] }
        // Another object with the same facts has never been written to anybody.
        expect(compose(letter, to, charter, extras)).toEqual(compose(structuredClone(letter), to, charter, extras))
        const { looked: _, ...said } = saidTo(letter, to, charter)
        expect(said).toEqual({ ...saidTo(structuredClone(letter), to, charter), looked: undefined })
      }
    }
  }
})

test('a line of ordinary words stays as it is, and whatever else is in it is cleaned', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcÆØÅæøåéß.,:;-!?"§€1290'), minLength: 1, maxLength: 12 })
  const words = fc.array(word, { minLength: 1, maxLength: 12 })
  fc.assert(fc.property(words, line => cleanLine(line.join(' ')) === line.join(' ')))
  const odd = fc.constantFrom('\u0000', '\u007F', '\u0085', '\u200B', '\u202E', '\uFEFF')
  fc.assert(fc.property(words, words, odd, (a, b, sign) => !cleanLine(`${a.join(' ')} x${sign}x ${b.join(' ')}`).includes(sign)))
  for (const space of ['\n', '\t', '\u00A0', '  ', ' \r\n ']) expect(cleanLine(`a${space}b`)).toBe('a b')
  expect(cleanLine(`${'a'.repeat(299)} bc`)).toBe(`${'a'.repeat(299)}…`)
  expect(cleanLine('e\u0301')).toBe('é')
})
