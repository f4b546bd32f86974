import { describe, expect, it } from 'vitest'
import { hasAddress, hasDate, hasTime, hasYear, wordsOf } from '../../shared/understanding/reply/evidence.ts'

/** The signs by which a line is known to be a program's. */
const signsOf = (text: string): string =>
  [hasTime(text) && 'time', hasDate(text) && 'date', hasYear(text) && 'year', hasAddress(text) && 'address']
    .filter(Boolean)
    .join(' ')

describe('signs of a program', () => {
  it.each([
    ['10:12', 'time'],
    ['9:05 PM', 'time'],
    ['10.12', 'time'],
    ['10h12', 'time'],
    ['kl. 10', 'time'],
    ['kl.10', 'time'],
    ['kl 9', 'time'],
    ['den 3. maj kl. 10.12', 'time date'],
    ['3. november 2025 10.12.33 CET', 'time date year'],
    ['Nov 3, 2025, 10.12.33', 'time date year'],
    ['2025-11-03 10:12', 'time date year'],
    ['03.11.2025', 'date year'],
    ['3.11.25', 'date year'],
    ['03/11/2025', 'date year'],
    ['03-11-25', 'date year'],
    ['2025.11.3', 'date year'],
    ['1998', 'date year'],
    ['2025年11月3日', 'date year'],
    ['10.12.33', 'date year'],
    ['3. november', 'date'],
    ['3. MAJ', 'date'],
    ['maj 3', 'date'],
    ['anna@x.example', 'address'],
    ['<anna@x.example>', 'address'],
    // Nothing of the kind.
    ['i maj', ''],
    ['3 punkter', ''],
    ['2125', ''],
    ['12025', ''],
    ['10:123', ''],
    ['110.12', ''],
    ['10.123', ''],
    ['1.10.12', 'date year'],
    ['skl. 10a', ''],
    ['@anna', ''],
    ['anna @ x', ''],
    ['<@x>', ''],
    ['anna@>', ''],
    ['12-11-', ''],
    ['', ''],
  ])('»%s«: %s', (text, signs) => expect(signsOf(text)).toBe(signs))

  it('words have no punctuation and no capitals', () => {
    expect(wordsOf(' Mvh. Mette-Marie, 2. sal! ')).toEqual(['mvh', 'mette', 'marie', '2', 'sal'])
  })
})
