import { describe, expect, it } from 'vitest'
import type { Understood } from '../../shared/understanding/understood.ts'
import { anne, hear, inShort, item, letter, spring } from './cast.ts'

// Below the letter that an item is taken back: it was not meant to be.

const file = { mail: 'mail-1', index: 0, name: 'notat.pdf', type: 'application/pdf', bytes: 10 }
const gone = item('P-12', 'Alligevel: Navngivning', { status: 'withdrawn', attachments: [file] as never })
const meetings = [
  { ...spring, items: spring.items.map(each => ({ ...each, status: each.id === 'P-12' ? 'withdrawn' : each.status })) },
] as never
const below = (words: string, more: object = {}): Understood =>
  hear(words, { letter: letter('item-withdrawn', spring, { item: gone }), meetings, ...more })
const filesOf = (found: Understood): unknown =>
  found.kind === 'wishes' && found.wishes[0]?.on === 'meeting' && 'attachments' in found.wishes[0].command
    ? found.wishes[0].command.attachments
    : null
const again = (title: string, more = ''): string =>
  `SubmitItem 2 title=${title} | text=Vi skal være enige. | kind=D | minutes=${more || '20'}`

describe('G18 an item that was taken back comes once more, as it was', () => {
  it.each([
    ['Nej nej, punktet skal blive på!', again('Alligevel: Navngivning')],
    [
      'Nej nej, punktet skal blive på! Det var kun ordet Alligevel i overskriften, der skulle væk. Den hedder "Navngivning".',
      again('Navngivning'),
    ],
    ['Hov, det var en fejl, vi vil gerne beholde punktet alligevel. Men kald det »Navngivning«.', again('Navngivning')],
    ['Det skulle ikke trækkes. Det skal bare være 10 min.', again('Alligevel: Navngivning', '10')],
    ['Sæt det på igen, tak', again('Alligevel: Navngivning')],
  ])('%s', (words, wanted) => {
    expect(inShort(below(words))).toEqual([wanted])
    expect(filesOf(below(words))).toEqual([file])
  })
  it('an answer to our question is enough where it speaks of the item', () => {
    const found = below('Punktet er noget, vi har brug for at få vendt.', { situation: { hint: 'item' } })
    expect(inShort(found)[0]).toBe(again('Alligevel: Navngivning'))
    expect(filesOf(found)).toEqual([file])
  })
  it.each([
    'Tak, det er fint.',
    'Skal punktet blive på?',
    'Vi kan måske beholde det til næste gang.',
    'Punktet skal ikke med.',
    'P-13 skal have 10 min.',
    'Det skal vi nok have styr på.',
  ])('not: %s', words => expect(inShort(below(words)).join()).not.toContain('SubmitItem'))
  it('nor by somebody else', () =>
    expect(inShort(below('Punktet skal blive på!', { sender: anne })).join()).not.toContain('SubmitItem'))
  it('nor where it is there already', () =>
    expect(
      inShort(
        hear('Punktet skal blive på!', {
          letter: letter('item-withdrawn', spring, { item: { ...gone, title: 'Navngivning af skemaer' } }),
        }),
      ).join(),
    ).not.toContain('SubmitItem'))
})
