import { describe, expect, it } from 'vitest'
import { hear, inShort, letter } from './cast.ts'

const reply = (words: string) => inShort(hear(words, { letter: letter('call-for-items') }))
const own = (words: string) => inShort(hear(words, { subject: 'Hej' }))
const kinds = (heard: readonly string[]): readonly string[] => heard.map(each => each.split(/[ :]/)[0] ?? '')

describe('G15 the title is the matter, and not what is exclaimed or announced in front of it', () => {
  it.each([
    ['Ups! Vi vil gerne have noget på om oprydning i postkasser. 10 min', 'Oprydning i postkasser'],
    ['Nå ja. Et punkt: Logning af opslag', 'Logning af opslag'],
    ['God pointe. Vi har et punkt om fuldmagter', 'Fuldmagter'],
    ['Vi vil også gerne have noget på: brugere der ikke bliver slettet', 'Brugere der ikke bliver slettet'],
    ['Til mødet den 14. april ønsker Lemvig Kommune optaget:\n\nKonsekvenser af arkivloven', 'Konsekvenser af arkivloven'],
    ['Vi kunne godt bruge en opsamling på foredraget fra i efteråret', 'Opsamling på foredraget fra i efteråret'],
    ['Vi savner en fælles skabelon til klager. 10 min', 'Fælles skabelon til klager'],
    ['Vi døjer med, at borgerne får to breve, når de klager. Er det noget, andre også oplever?', 'Borgerne får to breve'],
  ])('%s', (words, title) => expect(reply(words)[0]?.split(' | ')[0]).toBe(`SubmitItem 2 title=${title}`))
  it.each([
    ['Ups i journalen, 10 min', 'Ups i journalen'],
    ['God praksis for notatpligt. Vi vil gerne drøfte det', 'God praksis for notatpligt'],
  ])('not so: %s', (words, title) => expect(reply(words)[0]?.split(' | ')[0]).toBe(`SubmitItem 2 title=${title}`))
  it.each(['Linket virker ikke', 'Vedhæftningen mangler', 'Knappen i mailen virker ikke hos mig'])(
    'what fails is no item: %s',
    words => expect(kinds(reply(words))).not.toContain('SubmitItem'),
  )
  it.each(['fin oversigt, tak', 'Flot oversigt!', 'God status'])('praise asks for nothing: %s', words =>
    expect(kinds(inShort(hear(words, { letter: letter('digest') })))).not.toContain('RequestStatus'),
  )
})

describe('G24 a mail of its own that brings and takes back nothing goes to people', () => {
  it.each([
    'Vi har et lokale med plads til 30, hvis I mangler et sted at være. Sig endelig til.',
    'Tak for et rigtig godt møde i går. Det var dejligt at se alle igen, og Pia styrede det med hård hånd.',
    'Jeg glemte min oplader i lokalet. Hvis nogen finder en sort Dell, er den min.',
    'Kunne det tænkes, at et par af jer ville stille op til et interview? Vi samler ind til en artikel.',
    'Vores nye chef vil gerne hilse på jer ved lejlighed.',
  ])('%s', words => expect(kinds(own(words))).toEqual(['PassRemarkOn']))
  it.each([
    'Fuldmagter',
    'Vi vil gerne drøfte fuldmagter',
    'Vi foreslår et punkt om fuldmagter',
    'Vi døjer med, at borgerne får to breve. Hvordan gør I andre?',
    'Jeg kan ikke komme til mødet',
    'Vi kan ikke være referent denne gang',
    'Det her',
    'Træk vores punkt tilbage',
    'Der er en fejl i referatet, punkt 3',
    'Vi har et forslag om fuldmagter',
    'Jeg er forhindret den 14.',
    'Har andre erfaringer med robotter?',
  ])('not so: %s', words => expect(kinds(own(words))).not.toContain('PassRemarkOn'))
})
