import { expect, test } from 'vitest'
import { linesOf } from '../../shared/composing/compose.ts'
import type { Recipient } from '../../shared/people.ts'
import { letterSaid } from '../../shared/road/said.ts'
import { samples } from '../../templates/samples/all.ts'
import { danish, english, recipient } from '../../templates/samples/facts.ts'
import { variants } from '../../templates/samples/variants.ts'

const readers: readonly Recipient[] = [
  recipient('pia.vestermark'),
  { person: 'aase', name: 'Åse Lyngfelt', address: 'aase.lyngfelt@aarhus.example', organisation: 'Aarhus Kommune' },
  { person: 'sekretariatet', name: 'Sekretariatet', address: danish.secretariat.address, organisation: null },
  { person: null, name: '', address: 'alle@erfa.example', organisation: null },
]
const letters = [...Object.values(samples).map(({ letter }) => letter), ...variants]

test('what is remembered of a letter is what this reader was told, whoever answered it before', async () => {
  for (const [at, letter] of letters.entries()) {
    for (const charter of [danish, english]) {
      // Twice: first what is written for each, then what is remembered.
      for (const reader of [...readers, ...readers]) {
        const expected = linesOf(letter, reader, charter)
        const { lines } = await letterSaid(`erfa/test@${at}.0`, letter, reader, charter)
        expect(lines.slice(0, expected.length)).toEqual(expected)
      }
    }
  }
})

test('a call for items that two colleagues answer is written once', async () => {
  const { letter } = samples['call-for-items']
  const [pia] = readers
  if (pia === undefined) throw new Error('no reader')
  const said = await letterSaid('erfa/test@once.0', letter, pia, danish)
  const jonas = { ...pia, person: 'jonas', name: 'Jonas', address: 'j@lemvig.example' }
  expect(await letterSaid('erfa/test@once.0', letter, jonas, danish)).toBe(said)
  // Her subject is another one, and what it goes back to must not be his.
  const google = { ...pia, person: 'gitte', name: 'Gitte', address: 'nobody@gmail.com' }
  expect((await letterSaid('erfa/test@once.0', letter, google, danish)).subject).not.toBe(said.subject)
})
