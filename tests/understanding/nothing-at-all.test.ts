import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { digest, hear, inShort, letter, spring } from './cast.ts'

/** Everyday words for "nothing": each became an item of that name on the agenda once. */
const asking: readonly Case[] = [
  { letter: letter('call-for-items') },
  { letter: letter('items-reminder') },
  { letter: digest(spring) },
]
const say = (words: string, told: Case = asking[0] ?? {}) => inShort(hear(words, told))

describe('there is nothing for the agenda', () => {
  it.each([
    'Vi har ikke noget til den 14.',
    'Vi har ikke noget til mødet d. 14. april',
    'Vi har ikke umiddelbart noget',
    'Vi har ikke rigtig noget denne gang',
    'Har ikke selv noget.',
    'Vi har ikke et punkt denne gang',
    'Vi har ingen nye punkter',
    'ingen punkter mvh pia',
    'Desværre ingenting fra Lemvig i denne omgang',
    'Nix ikke noget fra os 😊',
    'Nix herfra',
    'Blankt herfra',
    'Intet på blokken fra os',
    'Intet nyt fra vestfronten ;-)',
    'Vi må desværre melde pas denne gang',
    'Der er ikke kommet noget ind fra kollegerne',
    'Vi har ikke noget alligevel.',
    'Vi har i øvrigt intet til dagsordenen',
  ])('%s', words => {
    for (const told of asking) expect(say(words, told)).toEqual(['DeclareNothingToAdd 2'])
  })

  it.each([
    'Vi har talt om det på teammødet, og der er ikke noget vi brænder inde med.',
    'Vi har haft så travlt at vi ikke har nået at samle noget ind, så vi melder hus forbi',
    'Har vendt det med teamet og vi har desværre intet at bidrage med denne gang',
    'Jeg har spurgt rundt, og der er ingen, der har noget',
    'Har spurgt kollegerne – ingen har noget',
    'Så mange rykkere :-) Vi har intet. God påske til jer alle og tak for jeres store arbejde!',
    'Det svarede vi på i sidste uge?! Ingen punkter.',
  ])('beside how that came about: %s', words => {
    for (const told of asking) expect(say(words, told)).toEqual(['DeclareNothingToAdd 2'])
  })

  it.each([
    'Har vendt det med teamet og vi har desværre intet at bidrage med denne gang – men jeg kommer selv på Teams d. 14.',
    'Lemvig melder pas. Mette og jeg deltager begge, og vi glæder os til at se jer :-)',
    'Ingen punkter. Mette og jeg deltager begge',
    'Vi har P-12 på, men ellers ikke mere fra os',
    'Vi har p.t. ikke noget, men vender måske tilbage',
  ])('beside what offers nothing: %s', words =>
    expect(say(words).filter(each => each !== 'WithdrawApology 2 answer=accepted')).toEqual(['DeclareNothingToAdd 2']),
  )

  it('is heard by itself where the words can mean nothing else', () => {
    expect(say('Vi har ingen nye punkter', {})).toEqual(['? not-understood'])
    expect(say('Ingen punkter mvh Pia', {})).toEqual(['DeclareNothingToAdd 2'])
  })
})

describe('what is offered beside "nothing" is not lost', () => {
  it.each([
    'Vi har intet. Fuldmagter, 10 min',
    'Intet fra os. Robotter',
    'Ikke noget nyt om arkivering, men vi vil gerne høre om andre er i gang',
    'Vi har talt om rykkere. Ingen punkter, men fuldmagter',
    'Har spurgt kollegerne – ingen har noget, og vi kan vise en robot',
    'Det skal ikke forhindre os i at sige pas ;-)',
    'Vi har ikke noget ud over punktet om fuldmagter',
    'Vi har ikke noget imod at drøfte arkivering',
    'Vi har ikke noget system til arkivering',
    'Intet nyt om snitfladerne fra KL?',
    'Der er ikke noget, der virker i den nye version',
    'Ingen har noget overblik over snitfladerne',
    'Vi har talt om rykkere',
    'Vi kan ikke finde noget i arkivet',
    'Jeg kommer selv med en robot',
  ])('and is asked about: %s', words => {
    for (const told of asking) expect(say(words, told)).toEqual(['? not-understood'])
  })

  it.each([
    'Ikke noget ud over at vi gerne vil drøfte fuldmagter',
    'Vi har ikke noget imod et punkt om arkivering',
    'Ikke andet end det vi talte om sidst, nemlig fuldmagterne. 20 min.',
    'Blanke sider i udskrifter',
    'Rykkere i systemet',
  ])('and is no "nothing": %s', words => expect(say(words).join()).toMatch(/^SubmitItem 2/))
})
