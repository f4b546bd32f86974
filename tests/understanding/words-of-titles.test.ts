import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter, pia, receipt } from './cast.ts'

const maja = { ...pia, id: 'maja', name: 'Maja Lund', email: 'maja@lemvig.example' }
const told = (letter: Case['letter']): Case => ({ ...(letter && { letter }), situation: { people: [pia, maja, anne] } })
const below = (words: string) => inShort(hear(words, told(receipt)))

describe('G27 a word that is to go from a title takes no item off', () => {
  it.each([
    ['Der røg et "Navngivning af" med i overskriften, det må gerne væk.', 'Skemaer'],
    ['Slet »af skemaer« i titlen', 'Navngivning'],
    ['Hov, „af skemaer" skal ud af titlen', 'Navngivning'],
  ])('%s', (words, title) => expect(below(words)).toEqual([`AmendItem 2 id=P-12 | title=${title}`]))
  it.each([
    'Der røg et "alligevel" med i overskriften, det må gerne væk.',
    'Der står »tilføj« i titlen, det må I gerne slette.',
    'Slet ikke "Navngivning" i overskriften',
    'Hov, „skemaer" skal ud af titlen',
  ])('a word that does not stand there, or stays: %s', words => expect(below(words).join()).not.toMatch(/Withdraw|title=/))
  it('the item goes where it is meant', () => expect(below('Slet P-12')).toEqual(['WithdrawItem 2 id=P-12']))
})

describe('G24 who stands on the list is not who comes', () => {
  it.each([
    'Signe er min nye kollega, som skal på listen i stedet for Maja.',
    'Titlen skal være "Adgange". Signe er bare min nye kollega, som skal på listen i stedet for Maja.',
  ])('and hearing it has an end: %s', words => expect(below(words).join()).not.toContain('GiveApology'))
})

describe('G22 a colleague whose name is written small is a colleague', () => {
  const agenda = (words: string) => inShort(hear(words, told(letter('agenda'))))
  it.each(['maja kommer ikke', 'tak for dagsordenen. maja kommer ikke den 14/4', 'jeg kommer, men maja kan ikke'])('%s', words =>
    expect(agenda(words).join()).toMatch(/GiveApology 2 for=.*maja/),
  )
  it('and no absence of the writer’s own where the rest is not clear', () =>
    expect(
      agenda('maja kommer ikke til mødet den 14/4 hun er i praktik den uge.. jeg kommer men 10 min forsinket').join(),
    ).not.toBe('GiveApology 2'))
  it('and nobody else', () => expect(agenda('vi kommer ikke').join()).not.toContain('maja'))
})
