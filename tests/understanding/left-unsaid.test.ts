import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter, pia } from './cast.ts'

const maja = { ...pia, id: 'maja', name: 'Maja Lund', email: 'maja@lemvig.example' }
const aase = { ...pia, id: 'aase', name: 'Åse Lyng', email: 'aase@aarhus.example', organisation: 'Aarhus Kommune' }
const call = (words: string) =>
  inShort(hear(words, { letter: letter('call-for-items'), situation: { people: [pia, maja, aase, anne] } }))
const told = (words: string) =>
  call(words)
    .filter(each => each.includes('PassRemarkOn'))
    .join()

describe('no sentence of a member’s is left unsaid: what nothing came of goes to people', () => {
  it.each([
    [
      'Åh nej, Maja er på barsel og jeg er på ferie i uge 15, så det bliver svært med mødeledelsen. Kan vi bytte?',
      'ferie i uge 15',
    ],
    ['Kan vi ikke bytte med nogen? Maja er gået på barsel og jeg er alene om det hele', 'alene om det hele'],
    ['Vi støtter Aarhus’ punkt om navngivning. Har ikke selv noget.', 'støtter Aarhus'],
    ['Ingen punkter herfra. Åse Lyng har lovet at sende jer noget om arkivet.', 'sende jer noget om arkivet'],
  ])('%s', (words, passedOn) => {
    expect(told(words)).toContain(passedOn)
    expect(call(words).length).toBeGreaterThan(1)
  })
  it.each([
    'Vi har ingen punkter. Her er travlt for tiden.',
    'Jeg troede, Maja havde svaret. Vi har ingen punkter.',
    'Vi har pt. to medarbejdere på orlov. Vi har ingen punkter.',
    'Tak til Åse for sidst. Vi har ingen punkter.',
    'Vi har ingen punkter. Hils Maja.',
  ])('what is no news for anybody goes to nobody: %s', words => expect(told(words)).toBe(''))
  it('what is done is not told once more', () => {
    expect(told('Jeg er på ferie i uge 15. Jeg kan ikke komme til mødet.')).toBe('')
    expect(told('Maja kan ikke komme. Vi har ingen punkter.')).toBe('')
  })
})
