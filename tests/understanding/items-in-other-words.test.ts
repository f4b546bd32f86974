import { describe, expect, it } from 'vitest'
import { hear, inShort, letter } from './cast.ts'

const reply = (words: string) => inShort(hear(words, { letter: letter('call-for-items') }))
const own = (words: string, subject: string) => inShort(hear(words, { subject }))
const item = (words: string) => `SubmitItem 2 title=${words}`

describe('G16 the length that is said of the talk is the item’s', () => {
  it.each([
    'Kan vi ikke tage en runde om fuldmagter? Jeg tror, at flere af os står med det samme. Ingen papirer, bare en åben snak på 20 min.',
    'Vi vil gerne drøfte fuldmagter. Det bliver en løs snak på 20 minutter uden forberedelse for nogen af os.',
    'Vi vil gerne drøfte fuldmagter. Ikke noget stort, højst en uformel drøftelse på 20 min. med alle jer andre.',
  ])('%s', words => expect(reply(words).join()).toContain('minutes=20'))
  it.each([
    'Vi vil gerne drøfte fuldmagter. Vores sidste snak om det på 45 minutter endte uden noget som helst resultat for os.',
    'Vi vil gerne drøfte fuldmagter. Borgerne får en samtale på 20 minutter, når de kommer ind i borgerservice.',
  ])('another length is not: %s', words => expect(reply(words).join()).not.toContain('minutes='))
})

describe('G16 labels that stand in one line are labels', () => {
  it.each([
    ['Punkt: Journalplan. Varighed: 25. Type: D.', 'Journalplan | kind=D | minutes=25'],
    ['Titel: Fuldmagter, tid: 20 min, type: B', 'Fuldmagter | kind=B | minutes=20'],
    ['Emne: Fuldmagter; Tid: 20; Oplægsholder: Karen Holm', 'Fuldmagter | minutes=20 | presenter=Karen Holm'],
    ['Punkt: Fuldmagter / Varighed: 15 min / Form: drøftelse', 'Fuldmagter | kind=D | minutes=15'],
  ])('%s', (words, expected) => expect(reply(words)).toEqual([item(expected)]))
  it('a word of a sentence is none', () => expect(reply('Punkt: Ny tid: hvad gør vi? 15 min').join()).toContain('title=Ny tid'))
})

describe('G16 a headline above labels is no text', () => {
  it.each(['Beslutningspunkt fra Lemvig Kommune', 'Dagsordenspunkt fra Lemvig', 'Drøftelsespunkt til mødet den 14. april'])(
    '%s',
    head => expect(reply(`${head}\n\nTitel: Fuldmagter\n\nTid: 20 minutter`).join()).not.toMatch(/text=/),
  )
  it('and what is more than that stays', () =>
    expect(reply('Beslutningspunkt fra Lemvig, som haster\n\nTitel: Fuldmagter\n\nTid: 20 minutter').join()).toContain('haster'))
})

describe('G15 where in the day it is wanted is for people', () => {
  it.each([
    'Må gerne ligge tidligt, da jeg skal videre til et andet møde.',
    'Det må gerne ligge sidst på dagen.',
    'Gerne placeret efter pausen.',
    'Helst først på dagsordenen, da jeg skal gå kl. 14.',
  ])('%s', wish =>
    expect(reply(`Fuldmagter (10 min). ${wish}`)).toEqual([item('Fuldmagter | minutes=10'), `PassRemarkOn: ${wish}`]),
  )
  it('where something else lies is text', () =>
    expect(reply('Arkivet (10 min). Filerne må gerne ligge sidst i mappen.').join()).toContain('text=Filerne'))
})

describe('G15 an item is heard in other words', () => {
  it.each([
    ['Det er samme punkt som sidst, altså det med brugerroller. Vi nåede det jo ikke', 'Brugerroller'],
    ['Vi tager det samme som sidst, nemlig fuldmagter.', 'Fuldmagter'],
    ['vi har et pungt, nemlig fuldmagter. 20 minuter drøfdelse', 'Fuldmagter'],
    ['vi har et punkt om fuldmagter, 10 mintuter', 'Fuldmagter | minutes=10'],
    ['Vi vil gerne drøfte punktering af dæk, 10 min', 'Punktering af dæk | minutes=10'],
    ['Vi vil gerne høre om rockmusik og punk i biblioteket, 10 min', 'Rockmusik og punk i biblioteket | minutes=10'],
    ['Fuldmagter. 10 minutter orientering', 'Fuldmagter | kind=O | minutes=10'],
    ['Vi har et punk: fuldmagter, 20 min', 'Fuldmagter | minutes=20'],
    ['Forslag til dagsordnen: fuldmagter, 15 miutter', 'Fuldmagter | minutes=15'],
  ])('%s', (words, expected) => expect(reply(words).join()).toMatch(new RegExp(`^${item(expected).replaceAll('|', '\\|')}`, 'u')))

  it('a wish, and how much of it is wanted', () =>
    expect(
      reply(
        'Vi vil gerne have fælles skabeloner på. Vi er gået i gang med vores egne. Tyve minutter er nok, og det er til en snak, ikke mere. Tobias fortæller, hvor vi er.',
      ).join(),
    ).toMatch(/title=Fælles skabeloner .*minutes=20 \| presenter=Tobias/))
  it.each([
    'Jo, vi har ét: Fuldmagter. Hvor længe? 15. Hvem? Mig. Hvad? Hvilke fuldmagter bruger I, og virker de?',
    'Vi har et punkt: Fuldmagter. Tid? 15 min. Hvem? Jeg selv. Hvorfor? Fordi borgerne spørger til dem.',
  ])('questions that their writer answers himself: %s', words => {
    const heard = reply(words).join()
    expect(heard).toContain('title=Fuldmagter')
    expect(heard).toContain('minutes=15')
    expect(heard).toContain('presenter=Pia Holm')
    expect(heard).not.toContain('Hvem?')
  })
  it('the subject, where the words point at it', () => {
    expect(own('Se emnefeltet. 15 min, jeg tager den selv.', 'Emne til næste ERFA: Fuldmagter og orlov')).toEqual([
      item('Fuldmagter og orlov | minutes=15 | presenter=Pia Holm'),
    ])
    expect(own('Se overskriften. 20 min.', 'Punkt: Fuldmagter')).toEqual([item('Fuldmagter | minutes=20')])
  })
  it('a doubt whether it is for us goes to people', () => {
    const words =
      'Vi har noget, men jeg ved ikke, om det hører til her eller hos KL? Det handler om, at de nye numre ikke er slået igennem.'
    expect(reply(words)).toEqual([`PassRemarkOn: ${words}`])
  })
  it.each(['Det er samme sted som sidst, ikke?', 'Det hører til hos KL.', 'Se emnefeltet.'])('not an item: %s', words =>
    expect(reply(words).join()).not.toContain('SubmitItem'),
  )
})
