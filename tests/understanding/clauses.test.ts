import { describe, expect, test } from 'vitest'
import { clausesBy, clausesOf } from '../../shared/understanding/language/clauses.ts'

describe('a sentence ends its clauses', () => {
  test.each([
    ['Vi kommer, men senere', ['Vi kommer', 'men senere']],
    ['Ja; send den', ['Ja', 'send den']],
    ['Svar: ingen', ['Svar', 'ingen']],
    ['Ingen herfra – god weekend', ['Ingen herfra', 'god weekend']],
    ['Ingen herfra - god weekend', ['Ingen herfra', 'god weekend']],
    ['Tjah … det ved jeg ikke', ['Tjah', 'det ved jeg ikke']],
    ['Tjah... det ved jeg ikke', ['Tjah', 'det ved jeg ikke']],
  ])('at a sign: »%s«', (sentence, clauses) => expect(clausesOf(sentence)).toEqual(clauses))

  test.each(['Afsæt 1,5 time', 'Mødet er kl. 10:30', 'Erfa-mødet', 'kl. 13-16', 'kl. 13–16', '', '  ', ', –'])(
    'and not at one inside a number, a word or a span: »%s«',
    sentence => expect(clausesOf(sentence)).toEqual(/[\p{L}\d]/u.test(sentence) ? [sentence] : []),
  )

  test('at words that join, which belong to neither side, with the comma before them', () => {
    const clauses = clausesBy({ at: 'men|og|på grund af' })
    expect(clauses('Jeg kommer, men Bo er syg og Lone på ferie')).toEqual(['Jeg kommer', 'Bo er syg', 'Lone på ferie'])
    expect(clauses('Jeg udebliver på grund af sygdom')).toEqual(['Jeg udebliver', 'sygdom'])
    expect(clauses('Mennesker ogsaa, menig mand')).toEqual(['Mennesker ogsaa', 'menig mand'])
  })

  test('before words that open the next one, which stay in it', () => {
    const clauses = clausesBy({ before: 'da|for at' })
    expect(clauses('Vi trækker det da Bo er syg')).toEqual(['Vi trækker det', 'da Bo er syg'])
    expect(clauses('Vi venter, for at nå det')).toEqual(['Vi venter', 'for at nå det'])
    expect(clauses('Vi venter dagen over')).toEqual(['Vi venter dagen over'])
  })

  test('at a joining word only before those that go on', () => {
    const clauses = clausesBy({ at: 'og', goingOn: 'send|den' })
    expect(clauses('Bo og Lone har læst den, og send den så')).toEqual(['Bo og Lone har læst den', 'send den så'])
    expect(clauses('Dagsordenen er god og sendes')).toEqual(['Dagsordenen er god og sendes'])
  })

  test('but not at a comma before a word that says more of the same', () => {
    const clauses = clausesBy({ unless: 'der|som' })
    expect(clauses('Lone, som er ny, kommer')).toEqual(['Lone, som er ny', 'kommer'])
    expect(clauses('Lone, somme tider Bo')).toEqual(['Lone', 'somme tider Bo'])
  })

  test('at brackets where a rule wants that', () => {
    expect(clausesBy({ brackets: true })('Mødet (det næste) er aflyst')).toEqual(['Mødet', 'det næste', 'er aflyst'])
    expect(clausesOf('Mødet (det næste) er aflyst')).toEqual(['Mødet (det næste) er aflyst'])
  })
})
