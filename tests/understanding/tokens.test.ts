import { describe, expect, it } from 'vitest'
import { fold, subjectOf, wordsOf } from '../../shared/understanding/language/text.ts'
import { Cursor, tokensOf } from '../../shared/understanding/language/tokens.ts'

describe('words, numbers and signs, each with its place', () => {
  it('in lower case, and tight where nothing stands between two', () =>
    expect(tokensOf('Den 14/4 kl.')).toEqual([
      { kind: 'word', text: 'den', at: 0, end: 3, tight: false },
      { kind: 'number', text: '14', at: 4, end: 6, tight: false },
      { kind: 'sign', text: '/', at: 6, end: 7, tight: true },
      { kind: 'number', text: '4', at: 7, end: 8, tight: true },
      { kind: 'word', text: 'kl', at: 9, end: 11, tight: false },
      { kind: 'sign', text: '.', at: 11, end: 12, tight: true },
    ]))
  it('a number in a word is a number, and a letter of ours a letter', () => {
    const kinds = (text: string) => tokensOf(text).map(each => `${each.kind} ${each.text}`)
    expect(kinds('v2a')).toEqual(['word v', 'number 2', 'word a'])
    expect(kinds('Århus–')).toEqual(['word århus', 'sign –'])
    expect(kinds(' \n ')).toEqual([])
  })
  it('to the end of the top of a mail', () => {
    expect(tokensOf('a '.repeat(10_000))).toHaveLength(10_000)
    expect(tokensOf('a '.repeat(10_001))).toHaveLength(10_000)
  })
})

describe('reading one token after another', () => {
  const at = (text: string) => new Cursor(tokensOf(text), 0)
  it('looks ahead and stays where it is', () => {
    const cursor = at('den 14')
    expect([cursor.peek()?.text, cursor.peek(1)?.text, cursor.peek(2), cursor.place]).toEqual(['den', '14', undefined, 0])
  })
  it('takes what is asked for, and nothing else', () => {
    const cursor = at('den 14')
    expect(cursor.take('d', 'dag')).toBeNull()
    expect(cursor.place).toBe(0)
    expect(cursor.take('d', 'den')?.text).toBe('den')
    expect(cursor.place).toBe(1)
    expect(new Cursor([], 0).take('den')).toBeNull()
  })
  it('takes a number of so many digits, within its bounds', () => {
    expect(at('12').number(12)).toBe(12)
    expect(at('13').number(12)).toBeNull()
    expect(at('0').number(12)).toBe(0)
    expect(at('0').number(12, 1)).toBeNull()
    expect(at('1').number(12, 1)).toBe(1)
    expect(at('012').number(12)).toBeNull()
    expect(at('2027').number(2100, 2000, [4])).toBe(2027)
    expect(at('27').number(2100, 0, [4])).toBeNull()
    expect(at('kl').number(12)).toBeNull()
    expect(at('').number(12)).toBeNull()
  })
  it('is behind a number that it took, and before one that it did not', () => {
    const cursor = at('13 14')
    expect(cursor.number(12)).toBeNull()
    expect(cursor.place).toBe(0)
    expect(cursor.number(13)).toBe(13)
    expect(cursor.place).toBe(1)
  })
  it('goes back where an attempt failed', () => {
    const cursor = at('den 14 maj')
    const day = () => cursor.take('den') && cursor.number(12)
    expect(cursor.try(day)).toBeNull()
    expect(cursor.place).toBe(0)
    expect(cursor.try(() => cursor.take('den') && cursor.number(31))).toBe(14)
    expect(cursor.place).toBe(2)
  })
})

describe('text as phrases are looked for in it', () => {
  it.each([
    ['Vi har "desværre" ingen punkter!', ' vi har desværre ingen punkter '],
    ['  Kl.  13–16 ', ' kl 13 16 '],
    ['ERFA-møde - i Ikast-Brande-', ' erfa-møde i ikast-brande '],
    ['-- hej --', ' hej '],
    ['1½ time', ' 1½ time '],
    ['...', ' '],
    ['', ' '],
  ])('%j', (text, folded) => expect(fold(text)).toBe(folded))
  it('in 2,000 characters', () => expect(fold('a'.repeat(2_500))).toBe(` ${'a'.repeat(2_000)} `))
  it('and its words', () => {
    expect(wordsOf(' vi har ')).toEqual(['vi', 'har'])
    expect(wordsOf(' ')).toEqual([])
  })
})

describe('a subject without what mail programs and gateways write in front', () => {
  it.each([
    ['SV: VS: [EKSTERN] SV: Punkt', { stem: 'Punkt', isReply: true, isForward: true }],
    ['Sv[2]: Punkt', { stem: 'Punkt', isReply: true, isForward: false }],
    ['Re : Punkt', { stem: 'Punkt', isReply: true, isForward: false }],
    ['AW: Punkt', { stem: 'Punkt', isReply: true, isForward: false }],
    ['Antw: Punkt', { stem: 'Punkt', isReply: true, isForward: false }],
    ['Svar: Punkt', { stem: 'Punkt', isReply: true, isForward: false }],
    ['VS: Punkt', { stem: 'Punkt', isReply: false, isForward: true }],
    ['Fw: Punkt', { stem: 'Punkt', isReply: false, isForward: true }],
    ['Fwd: Punkt', { stem: 'Punkt', isReply: false, isForward: true }],
    ['WG: Punkt', { stem: 'Punkt', isReply: false, isForward: true }],
    ['Videresendt: Punkt', { stem: 'Punkt', isReply: false, isForward: true }],
    ['EXTERNAL: Punkt', { stem: 'Punkt', isReply: false, isForward: false }],
    ['[External sender] Punkt', { stem: 'Punkt', isReply: false, isForward: false }],
    ['ERFA-mødet: punkter (erfa-2)', { stem: 'ERFA-mødet: punkter', isReply: false, isForward: false }],
    ['(erfa-2) punkter (to-12345)', { stem: 'punkter (to-12345)', isReply: false, isForward: false }],
    ['Svaret: Punkt', { stem: 'Svaret: Punkt', isReply: false, isForward: false }],
    ['[Punkt] SV: Nej', { stem: '[Punkt] SV: Nej', isReply: false, isForward: false }],
    ['Punkt VS: Nej', { stem: 'Punkt VS: Nej', isReply: false, isForward: false }],
    ['', { stem: '', isReply: false, isForward: false }],
  ])('%s', (subject, expected) => expect(subjectOf(subject)).toEqual(expected))
})
