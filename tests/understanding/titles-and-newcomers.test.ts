import { describe, expect, it } from 'vitest'
import { hear, inShort, letter } from './cast.ts'

const call = (words: string) => inShort(hear(words, { letter: letter('call-for-items') }))

describe('G15 the title without what hands it over', () => {
  it.each([
    ['Vi vil gerne have et punkt på: Fuldmagter, 20 min.', 'SubmitItem 2 title=Fuldmagter | minutes=20'],
    ['Vi vil gerne have et punkt med på: Fuldmagter', 'SubmitItem 2 title=Fuldmagter'],
    ['Vi vil gerne have et punkt med: Fuldmagter', 'SubmitItem 2 title=Fuldmagter'],
    ['Punkt: Fælles vejledning – “Åbne sager”, 20 min.', 'SubmitItem 2 title=Fælles vejledning – “Åbne sager” | minutes=20'],
    ['Punkt: »Åbne« og »lukkede« sager', 'SubmitItem 2 title=»Åbne« og »lukkede« sager'],
    ['Punkt: »Åbne sager«', 'SubmitItem 2 title=Åbne sager'],
    ['Punkt: "Åbne sager".', 'SubmitItem 2 title=Åbne sager'],
    ['Punkt: Fæl\u00ADles vejled\u00ADning', 'SubmitItem 2 title=Fælles vejledning'],
    ['Kan I tilføje Fuldmagter til dagsordenen?', 'SubmitItem 2 title=Fuldmagter'],
    ['Vil du venligst tilføje digital post til dagsordenen?', 'SubmitItem 2 title=Digital post'],
    ['Jeg vil gerne tilføje noget til dagsordenen: Fuldmagter', 'SubmitItem 2 title=Fuldmagter'],
    ['Jeg vil gerne tilføje, at vi mangler et punkt om fuldmagter', 'SubmitItem 2 title=Fuldmagter'],
    ['Punkt: Vejledning', 'SubmitItem 2 title=Vejledning'],
    ['Punkt: Status på Skive', 'SubmitItem 2 title=Status på Skive'],
    ['Vi er flyttet. Vi har et punkt: Fuldmagter', 'SubmitItem 2 title=Fuldmagter | text=Vi er flyttet.'],
    ['Vejledning', 'RequestHelp'],
    ['Hjælp til et punkt?', 'RequestHelp'],
    ['Vi har et punkt på vej om fuldmagter', 'SubmitItem 2 title=På vej om fuldmagter'],
  ])('%s', (words, wanted) => expect(call(words)).toEqual([wanted]))
})

describe('G23 somebody new, whom the secretariat has said yes to', () => {
  const told = (words: string, isReleased = true) => inShort(hear(words, { situation: { isReleased } }))
  it.each([
    'Jeg er ny kontaktperson for Norddjurs efter Bo Strandvig, som er gået på pension.',
    'Hej. Jeg er den nye kontaktperson i Skive.',
    'Jeg overtager efter Bo.',
    'I am taking over from Cora.',
  ])('hears how things stand: %s', words => expect(told(words)).toEqual(['RequestStatus']))
  it.each([
    'Vibe er ny kontaktperson for Norddjurs.',
    'Jeg stopper i jobbet den 1. maj.',
    'Jeg er ny kontaktperson. Kan I slette Bo fra listen?',
  ])('not: %s', words => expect(told(words)[0]).toMatch(/^\?/))
  it('nor without the yes', () => expect(told('Jeg er ny kontaktperson for Norddjurs.', false)[0]).toMatch(/^\?/))
  it('and an item is one', () =>
    expect(told('Jeg er ny kontaktperson. Vi har et punkt: Fuldmagter')[0]).toMatch(/^SubmitItem 2 title=Fuldmagter/))
})
