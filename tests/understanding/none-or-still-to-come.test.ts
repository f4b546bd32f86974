import { describe, expect, it } from 'vitest'
import { hear, inShort, letter } from './cast.ts'

const say = (words: string) => inShort(hear(words, { letter: letter('call-for-items') }))

describe('G25 there is nothing, whatever stands before the "så" as its cause', () => {
  it.each([
    'Her er der ikke rørt på sig, så vi har ikke noget til listen.',
    'Alt kører bare hos os så vi har ikke behov for noget på dagsordenen',
    'Nope, ikke fra os :)',
    'Ikke noget nyt under solen herfra',
    'Har spurgt i teamet - ingen bider på',
    'Undskyld jeg ikke fik svaret. Vi har ikke nogen emner.',
    'Det er et nul herfra',
    'I kan godt regne med nul punkter fra Lemvig',
    'Intet på hjerte denne gang, men vi kommer gerne og lytter',
    'Vi nøjes med at lytte denne gang',
    'Ser ikke ud til at vi har noget denne gang',
  ])('%s', words => expect(say(words)).toEqual(['DeclareNothingToAdd 2']))
  it('and a request to people beside it goes to them', () =>
    expect(say('Nej, intet herfra. Kan I for resten rette min titel på listen til specialkonsulent?')).toEqual([
      'DeclareNothingToAdd 2',
      'PassRemarkOn: Kan I for resten rette min titel på listen til specialkonsulent?',
    ]))
  it.each([
    'Vi har fuldmagter, så ellers ikke noget',
    'Vi er ved at drukne i aktindsigter, så vi har ikke noget mere',
    'Vi har spurgt, men der er ikke noget, der haster',
    'Ikke noget nyt om fuldmagter',
    'Vi har vel egentlig ikke noget, medmindre der er nogen, der gerne vil høre om vores arkivprojekt?',
    'Tjah, vi har ikke så meget',
    'Denne gang har vi ikke nogen emner, vi vil tage op.',
    'Denne gang har vi ikke nogen emner vi vil tage op',
  ])('asked about: %s', words => expect(say(words)).toEqual(['? not-understood']))
})

describe('G15 items that are still to come are waited for', () => {
  it.each([
    'Vi har helt sikkert noget, men jeg skal lige have det skrevet sammen',
    'Der kommer noget fra os inden fristen',
    'Ja vi har et par ting. De kommer på torsdag.',
    'Jo, vi har et emne. Jeg skriver det sammen i aften.',
    'Vi arbejder på et punkt, I får det senest fredag',
    'Vi vender tilbage med et punkt efter vores teammøde på torsdag',
  ])('%s', words => expect(say(words)).toEqual([]))
  it('and what is named is no promise', () => expect(say('Vi har noget om fuldmagter')).toEqual(['? not-understood']))
  it('nor is one that is named behind it', () => expect(say('Vi vender tilbage med et punkt om fuldmagter')).not.toEqual([]))
})
