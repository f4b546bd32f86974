import { describe, expect, it } from 'vitest'
import { hear, inShort, letter, spring } from './cast.ts'

// "No items" beside a remark on somebody's item, or a question about the calendar.

const view = {
  ...spring,
  items: spring.items.map(each => (each.id === 'P-12' ? { ...each, organisation: 'Skive Kommune' } : each)),
}
const call = (words: string): readonly string[] => inShort(hear(words, { letter: letter('call-for-items'), meetings: [view] }))

describe('G20 nothing for the agenda, and a remark for people', () => {
  it.each([
    [
      'P-12: det vil vi meget gerne være med til. Ellers har vi ikke noget til mødet, tak.',
      'P-12: det vil vi meget gerne være med til.',
    ],
    [
      'P-12: spændende, det roder vi også med. Vi har ikke selv noget at byde ind med.',
      'P-12: spændende, det roder vi også med.',
    ],
    [
      'Vi er med på en lytter denne gang, ingen punkter fra øen. Kan man få mødet i kalenderen?',
      'Vi er med på en lytter denne gang, ingen punkter fra øen. Kan man få mødet i kalenderen?',
    ],
    ['Vi ses, ingen punkter herfra.', null],
  ])('%s', (words, told) =>
    expect(call(words)).toEqual(['DeclareNothingToAdd 2', ...(told === null ? [] : [`PassRemarkOn: ${told}`])]),
  )
  it.each([
    'P-13: den skal være 30 min. Ellers har vi ikke noget.',
    'P-12: vi vil gerne drøfte det sammen med vores. Ellers har vi ikke noget til mødet.',
    'Ellers har vi ikke noget. Vi vil gerne drøfte scannere.',
    'Ingen punkter om øen, vi har et om havnen',
  ])('not where it brings or changes one: %s', words => expect(call(words).join()).not.toContain('DeclareNothingToAdd'))
})
