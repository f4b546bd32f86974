import { describe, expect, it } from 'vitest'
import { isOwnAffair, putsOffAnswer } from '../../shared/understanding/language/own-affairs.ts'
import { hear, inShort, letter } from './cast.ts'

describe('what tells only how it stands among whoever writes', () => {
  it.each([
    'Vi har haft travlt med valget, så det har stået lidt på standby herhjemme.',
    'men Maja er på kursus',
    'Jeg var der ikke selv, men Jørgen siger, at det ser rigtigt ud.',
    'Jeg nåede kun den første time, men Claus mener, det er korrekt gengivet.',
    'Vi har snakket om det på vores teammøde.',
    'Chefen har også kigget på det.',
    'Resten af holdet er på konference i Odense.',
    'Det har ligget stille hos os siden påske.',
  ])('%s', words => expect(isOwnAffair(words)).toBe(true))

  it.each([
    'Jeg har ikke modtaget referatet.',
    'Vi har ikke fået det.',
    'Jørgen siger, at der mangler en beslutning.',
    'Jørgen siger, at det ikke er rigtigt.',
    'Vi har talt med leverandøren om det.',
    'Peter sidder i kørestol.',
    'Jeg er vegetar.',
    'Maja er med.',
    'Jeg kommer ikke selv.',
    'Lone var der ikke.',
    'Jeg var der også, selvom det ikke ser sådan ud.',
    'Kim er på ferie den dag.',
    'Jette er på ferie i uge 15.',
    'Vi har hørt, at Teams er nede.',
    'Vi er ikke enige.',
    'Vi har drøftet det og vil gerne have det på.',
    'Maja har læst det og har et par ting.',
    'Vi har fået ny chef, så vi er lidt pressede lige nu.',
    'Har I talt om det?',
  ])('and this is for people: %s', words => expect(isOwnAffair(words)).toBe(false))
})

describe('what only puts an answer off', () => {
  it.each([
    'Vi kigger på det og vender tilbage.',
    'Det skal jeg lige have vendt med de andre heroppe, så I får svar hen mod fristen.',
    'Jeg tager det med Kirsten og giver lyd i næste uge.',
    'Vi vender tilbage, hvis vi får punkter.',
    'I hører fra os.',
  ])('%s', words => expect(putsOffAnswer(words)).toBe(true))

  it.each([
    'Vi vender tilbage med et punkt om arkiv.',
    'Vi skal have svar inden fristen.',
    'Vi hører gerne fra jer.',
    'Giv besked.',
    'Vender I tilbage',
    'I skal give os besked.',
    'Jeg melder tilbage, at vi ikke kommer.',
    'Jeg skriver referatet og vender tilbage.',
    'Jeg melder Maja til.',
  ])('and this says more: %s', words => expect(putsOffAnswer(words)).toBe(false))
})

describe('beside what is understood it goes to nobody', () => {
  const reply = (words: string, name: Parameters<typeof letter>[0] = 'call-for-items') =>
    inShort(hear(words, { letter: letter(name) }))

  it.each([
    'Vi kigger lige på det herhjemme og vender tilbage inden fristen.',
    'Det skal jeg lige have vendt med de andre, så I får svar hen mod fristen.',
  ])('and alone it wants no answer: %s', words => expect(reply(words)).toEqual([]))

  it.each(['Ingen punkter. Chefen har kigget med, og hun er enig.', 'Vi har ingen punkter, men Maja er på kursus.'])(
    '%s',
    words => expect(reply(words)).toEqual(['DeclareNothingToAdd 2']),
  )

  it('"har ikke fået noget" beside it lacks nothing', () =>
    expect(reply('Ingen punkter. Vi har ikke fået noget ind.')).toEqual(['DeclareNothingToAdd 2']))

  it.each([
    'Ingen punkter. Kan I sige, om der bliver noget at spise?',
    'Vi har ingen punkter. Kantinen kræver, at antal meldes ind senest torsdag.',
    'Ingen punkter. En af vores deltagere bruger kørestol, så der skal være plads ved døren.',
    'Ingen punkter. Jeg mangler stadig referatet fra sidst.',
    'Ingen punkter. Jeg har ikke fået referatet.',
    'Favrskov melder pas. Teams skal opdateres inden mødet, ellers virker lyden ikke.',
  ])('and people hear of this: %s', words => expect(reply(words).length).toBeGreaterThan(1))
})
