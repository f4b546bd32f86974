import { describe, expect, test } from 'vitest'
import type { Writers } from '../../shared/composing/content.ts'
import { firstName } from '../../shared/composing/names.ts'
import { wordsFor } from '../../shared/composing/words.ts'
import { danish, english, meeting, recipient } from '../../templates/samples/facts.ts'
import { everyLetter } from './written.ts'

const pia = recipient('pia.vestermark')
const [da, en] = [wordsFor(danish, pia, meeting), wordsFor(english, pia, meeting)]

const months = {
  da: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}
/** Every day that a text names in either language, as month-day. */
const days = (text: string): ReadonlySet<string> => {
  const found = [...text.replace(/\s+/g, ' ').matchAll(/\b(\d{1,2})\.? (\p{L}+)/gu)].map(([, day, name = '']) => {
    const month = Math.max(months.da.indexOf(name), months.en.indexOf(name)) + 1
    return month === 0 ? '' : `${month}-${day}`
  })
  return new Set(found.filter(Boolean).sort())
}

describe('both languages come from one text', () => {
  test('G80 and a text that lacks one of them does not compile (tsc fails where nothing is wrong below)', () => {
    // @ts-expect-error: the English is missing
    expect(da.t('Kun på dansk')).toBe('Kun på dansk')
    // @ts-expect-error: one of the letters has no writer
    const writers: Writers<'help' | 'status'> = { help: () => Object.assign({}) }
    expect(Object.keys(writers)).toEqual(['help'])
    // @ts-expect-error: there is no such noun
    expect(() => da.count(2, 'unicorn')).toThrow()
  })

  test('G80 each letter names the same days and offers as many answers in both', () => {
    const names = [...new Set(everyLetter.map(each => each.letter.name))]
    for (const name of names) {
      const [one, other] = everyLetter.filter(each => each.letter.name === name)
      expect(days(one?.text ?? ''), name).toEqual(days(other?.text ?? ''))
      expect(one?.html.match(/\?subject=/g)?.length, name).toBe(other?.html.match(/\?subject=/g)?.length)
    }
  })
})

describe('G80 words that bend', () => {
  test('numbers up to twelve are written out, one and none are themselves', () => {
    expect([0, 1, 2, 12, 13].map(n => da.count(n, 'item'))).toEqual([
      'ingen punkter',
      'ét punkt',
      'to punkter',
      'tolv punkter',
      '13 punkter',
    ])
    expect([0, 1, 2, 13].map(n => en.count(n, 'apology'))).toEqual([
      'no apologies',
      'one apology',
      'two apologies',
      '13 apologies',
    ])
    expect([1, 2].map(n => da.count(n, 'apology'))).toEqual(['ét afbud', 'to afbud'])
  })

  test('days have their weekday, times their own sign, lists their "og"', () => {
    expect([da.day('2027-04-14'), en.day('2027-04-14')]).toEqual(['onsdag den 14. april 2027', 'Wednesday 14 April 2027'])
    expect([da.on('2027-04-14'), da.on('2028-01-03')]).toEqual(['onsdag den 14. april', 'mandag den 3. januar 2028'])
    expect(da.when(meeting.start, meeting.end)).toBe('onsdag den 14. april 2027 kl. 13.00-16.00')
    expect(en.when(meeting.start, meeting.end)).toBe('Wednesday 14 April 2027, 13:00-16:00')
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(da.list)).toEqual(['', 'a', 'a og b', 'a, b og c'])
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c')
  })

  test.each([
    ['Lemvig Kommune', 'Lemvig'],
    ['Ringkøbing-Skjern Kommune', 'Ringkøbing-Skjern'],
    ['Aarhus Kommune', 'Aarhus'],
    ['Københavns Kommune', 'København'],
    ['Vesthimmerlands Kommune', 'Vesthimmerland'],
    ['Nordfyns Kommune', 'Nordfyn'],
    ['Bornholms Regionskommune', 'Bornholm'],
    ['Frederikshavn Kommune', 'Frederikshavn'],
    ['Faxe Kommune', 'Faxe'],
    ['Fælles sekretariat', 'Fælles sekretariat'],
  ])('%s is %s in a sentence, in both', (whole, short) => {
    expect([da.short(whole), en.short(whole)]).toEqual([short, short])
  })

  test('somebody is thanked by first name, however the address book turns it round', () => {
    expect(['Pia Vestermark', 'Sørensen, Åse', 'Bo'].map(firstName)).toEqual(['Pia', 'Åse', 'Bo'])
  })
})
