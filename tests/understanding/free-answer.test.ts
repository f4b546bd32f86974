import { describe, expect, it } from 'vitest'
import { hear, inShort, letter, question, receipt } from './cast.ts'

const answered = (words: string): readonly string[] => inShort(hear(words, { letter: question('not-understood') }))

describe('the answer to "what was your mail for?"', () => {
  it.each([
    ['Det er et punkt til dagsordenen :-) 20 min til drøftelse', 'item', '20 min til drøftelse.'],
    ['Punkt, 20 min', 'item', '20 min.'],
    ['Et punkt til dagsordenen, 15 minutter, til orientering', 'item', '15 minutter.\ntil orientering.'],
    ['Det var et punkt. Søren fremlægger.', 'item', 'Søren fremlægger.'],
    ['Jeg mener det som et punkt', 'item', null],
    ['Det må meget gerne komme på som punkt', 'item', null],
    ['Det er en bemærkning til referatet :-)', 'comment', null],
    ['Det var bare et spørgsmål til sekretariatet', 'people', null],
    ['Afbud. Tak for hjælpen!', 'apology', null],
  ])('is a kind in free words, and an item’s fields go with it: %s', (words, as, also) => {
    const { kind, ...found } = hear(words, { letter: question('not-understood') })
    expect(kind).toBe('wishes')
    expect('wishes' in found ? found.wishes : []).toEqual([
      { on: 'earlier-mail', mail: 'earlier-1', as, meeting: null, ...(also === null ? {} : { also }) },
    ])
  })

  it.each([
    'Glem det',
    'Det var en fejl, se bort fra den',
    'Kun et spørgsmål, ikke et punkt. Slet det gerne igen',
    'Slet bare mailen',
  ])('may be that nothing is to come of it: %s', words => {
    expect(answered(words)).toEqual([])
  })

  it.each(['Afbud fra mig, punktet kan I se bort fra', 'Det er ikke et punkt', 'Punkt eller afbud?', 'Glem det ikke'])(
    'is asked about where it is not one thing: %s',
    words => {
      expect(answered(words)).toEqual([expect.stringMatching(/^\? /)])
    },
  )

  it('is no answer where it brings the matter itself', () => {
    expect(answered('Punkt: Snitflader, 20 min')).toEqual(['SubmitItem 2 title=Snitflader | minutes=20'])
  })

  it('below any other letter is heard as ever', () => {
    expect(inShort(hear('Punkt, 20 min', { letter: receipt }))).not.toContainEqual(expect.stringContaining('earlier-mail'))
  })
})

describe('a mail of which its sender has said that it is an item', () => {
  const reread = (words: string, hintedAlso: string): readonly string[] =>
    inShort(hear(words, { situation: { hint: 'item', hintedAlso } }))

  it('has the length, the kind and the presenter that the answer gave', () => {
    expect(reread('Brugere uden p-nummer', '20 min til drøftelse.')).toEqual([
      'SubmitItem 2 title=Brugere uden p-nummer | kind=D | minutes=20',
    ])
    expect(reread('Brugere uden p-nummer', 'Søren fremlægger.')).toEqual([
      'SubmitItem 2 title=Brugere uden p-nummer | presenter=Søren',
    ])
  })
  it('has them instead of its own', () => {
    expect(reread('Punkt: Brugere uden p-nummer, 30 min', '20 min.')).toEqual([
      'SubmitItem 2 title=Brugere uden p-nummer | minutes=20',
    ])
  })
  it('of several has its own, and people get the rest', () => {
    expect(reread('1. Arkiv, 10 min\n2. Sletning, 15 min', '20 min.')).toEqual([
      'SubmitItem 2 title=Arkiv | minutes=10',
      'SubmitItem 2 title=Sletning | minutes=15',
      'PassRemarkOn: 20 min.',
    ])
  })
})

describe('the answer to "your mail is with the secretariat: was it meant as something else?"', () => {
  const receipt = letter('remark-receipt', undefined, { mail: 'earlier-1', words: 'Noget', otherwise: [] })
  const said = (words: string): readonly string[] => inShort(hear(words, { letter: receipt }))
  it.each([
    ['Det var et afbud ja', 'apology'],
    ['Jo, det var et afbud', 'apology'],
    ['Det er et punkt ja, 20 min', 'item'],
  ])('is what it was, in free words: %s', (words, as) =>
    expect(said(words)).toEqual([`earlier-mail earlier-1 as=${as} meeting=null`]),
  )
  it.each([
    'Nej tak',
    'Nej det var kun det med planlægningsmødet, tak. God dag',
    'Nej, det var det hele',
    'Nej, det var bare et spørgsmål',
    'Nej det er til sekretariatet',
  ])('or nothing else: %s', words => expect(said(words)).toEqual([]))
  it.each(['Glem det', 'Se bort fra mailen'])('what is taken back people hear, who have it: %s', words =>
    expect(said(words)).toEqual([`PassRemarkOn: ${words}`]),
  )
  it.each(['Nej, vi kommer ikke', 'Nej det var ikke et afbud', 'Nej, vi har et punkt om arkiv'])('… and not: %s', words =>
    expect(said(words)).not.toEqual([]),
  )
})
