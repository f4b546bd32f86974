import { describe, expect, it } from 'vitest'
import { hear, inShort, letter } from './cast.ts'

const reply = (words: string, name: 'call-for-items' | 'items-reminder' | 'digest' = 'call-for-items') =>
  inShort(hear(words, { letter: letter(name) }))
const kinds = (words: string): readonly string[] => reply(words).map(each => each.split(/[ :]/)[0] ?? '')

describe('G25 that there is nothing for the agenda is heard by the shape of a clause', () => {
  it.each([
    'Heroppefra er der stille i denne omgang',
    'Nul og intet fra Herning',
    'Vi takker for opfordringen, men vi har ikke noget at spille ind med.',
    'Vi har været pressede hele måneden, så nej, desværre ingen punkter, håber på bedre held til efteråret',
    'Jeg troede, Kim havde skrevet. Vi har ingen.',
    'Vi er helt tomme for forslag, så I må klare jer uden',
    'Nej, vi har heller ikke noget i år.',
    'Pia og jeg har kigget på det sammen, og vi har ikke noget.',
    'Vi har vendt det på mandagsmødet, og der var ikke nogen, der havde lyst til at melde noget ind denne gang',
    'Vi har to nye kolleger og har derfor ikke haft kræfter til at forberede noget.',
    'Vi holder vores til næste gang og melder ikke noget ind nu',
    'Det bliver uden bidrag fra os denne gang',
    'Tror ikke, vi har noget til mødet',
    'Vi har kigget bunken igennem, men der er ikke noget, der egner sig',
    'Vi kan desværre ikke bidrage med noget til april',
  ])('%s', words => expect(kinds(words)).toContain('DeclareNothingToAdd'))

  it.each([
    ['Intet nyt fra Herning. Hvem tager for resten kage med?', 'Hvem tager for resten kage med?'],
    [
      'Vi har fået ny chef, Karen Holst, som gerne vil være gæst på mødet. Ingen punkter fra os.',
      'Vi har fået ny chef, Karen Holst, som gerne vil være gæst på mødet.',
    ],
    ['Nej tak, ikke noget fra os. PS: min titel er forkert på listen.', 'PS: min titel er forkert på listen.'],
    [
      'Vi trækker lod om, hvem af os der kommer, så det hører I om senere. Vi har ikke nogen punkter at melde ind.',
      'Vi trækker lod om, hvem af os der kommer, så det hører I om senere.',
    ],
  ])('what else is said goes to the secretariat: %s', (words, remark) =>
    expect(reply(words)).toEqual(['DeclareNothingToAdd 2', `PassRemarkOn: ${remark}`]),
  )

  it.each([
    'Jeg har ikke selv noget, men spørg lige Ellen, hun gik og brød med fuldmagter',
    'Vi har ikke noget, men Kim har vist et punkt om skemaer',
    'Vi har ikke noget journalsystem endnu',
    'Der er ikke noget link i mailen',
    'Vi har ingen erfaring med robotter',
    'Vi har ingen vejledning til nye brugere. Er der andre, der har?',
    'Vi forstår ikke noget af den nye lovgivning',
    'Vi har ikke noget imod at høre om skemaer',
    'Hvis vi ikke har noget, aflyser I så?',
    'De andre har ikke noget',
    'Vi har ikke noget ud over fuldmagter',
    'Vi har ikke nået at melde noget ind endnu',
    'Jeg kan ikke finde ud af, hvordan man melder noget ind',
    'Borgerne får ikke noget svar fra systemet',
    'Her er stille, fordi systemet er nede hver mandag. Hvad gør I andre?',
    'Vi har ingen referent til mødet',
    'Vores borgere melder ikke noget ind, hvad gør I andre?',
    'Der er ikke kommet noget ud af kurset, det vil vi gerne tale om',
    'Vi har ikke noget i dag. Vi vil gerne drøfte fuldmagter.',
    'Det har vi ikke',
    'Vi sender et punkt i morgen, lige nu har vi ikke noget',
    'Vi har ikke noget lige nu. Skriv os på med skemaer.',
    'Ingen punkter. Vi kæmper stadig med fuldmagter',
    'Vi har ingen fra Skive med',
    'Vi har ikke selv noget. Kan vi tage skemaerne igen?',
    'Vi har ikke noget at indvende mod Aarhus’ punkt',
  ])('not so: %s', words => expect(kinds(words)).not.toContain('DeclareNothingToAdd'))
})
