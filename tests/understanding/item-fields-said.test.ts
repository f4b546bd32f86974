import { describe, expect, it } from 'vitest'
import { hear, inShort, letter, receipt } from './cast.ts'

const call = letter('call-for-items')
const brought = (words: string) => inShort(hear(words, { letter: call }))
const items = (...expected: readonly string[]) => expected.map(each => `SubmitItem 2 title=${each}`)

describe('G17 a length that is asked for, with what it is for', () => {
  it.each([
    [
      'Kan vi få 20 min til noget om digital signering? Vi har skiftet leverandør.',
      'Digital signering | text=Vi har skiftet leverandør. | minutes=20',
    ],
    ['Kan I sætte os på med 10 min. om ny skabelon? Det er bare til info', 'Ny skabelon | kind=O | minutes=10'],
    ['Vi vil gerne bruge 25 minutter på brugeroprettelse', 'Brugeroprettelse | minutes=25'],
    ['Vi ønsker et kvarter til nyt om skemaer. Til orientering.', 'Nyt om skemaer | kind=O | minutes=15'],
    [
      'Sæt 40 min af til en gennemgang af sletteregler, tak. Mette styrer den.',
      'Gennemgang af sletteregler | minutes=40 | presenter=Mette',
    ],
    ['Vil I bruge en halv times tid på fælles vejledninger?', 'Fælles vejledninger | minutes=30'],
    ['Vi vil gerne have ca. 20 min til at drøfte roller.', 'Roller | minutes=20'],
    ['Vi har et punkt – "Krypteret mail i praksis" – og det kræver en time', 'Krypteret mail i praksis | minutes=60'],
    ['Punkt: Roller, og vi skal bruge 15 min.', 'Roller | minutes=15'],
    ['Roller – det tager ca. 10 minutter', 'Roller | minutes=10'],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(expected)))
  it.each([
    ['Punkt: Roller. Vi bruger 20 minutter om dagen på dem i alle vores afdelinger og centre.'],
    ['Punkt: Roller. Borgeren må i dag vente 20 min til telefonen tages, og det er for længe.'],
  ])('a length of something else: %s', words => expect(brought(words)[0]).not.toContain('minutes='))
  it.each([
    ['Roller, 1/2 time', 30],
    ['Roller. 1/2 time?', 30],
    ['Roller, 3/4 time', 45],
    ['Roller (1 1/2 time)', 90],
    ['Roller (1/4 time)', 15],
  ])('%s', (words, minutes) => expect(brought(words)).toEqual(items(`Roller | minutes=${minutes}`)))
  it.each(['Roller, frist 1/2', 'Roller 1/2 2027'])('a day is none: %s', words =>
    expect(brought(words)[0]).not.toContain('minutes='),
  )
})

describe('G17 the kind beside the length, whatever sign stands between', () => {
  it.each([
    ['Lukkede sager (10 min, orientering)', 'Lukkede sager | kind=O | minutes=10'],
    ['Lukkede sager - 10 min - orientering', 'Lukkede sager | kind=O | minutes=10'],
    ['Lukkede sager – 10 min – beslutning', 'Lukkede sager | kind=B | minutes=10'],
    ['Lukkede sager – drøftelse – 10 min', 'Lukkede sager | kind=D | minutes=10'],
    ['Lukkede sager (beslutning, 15 min.)', 'Lukkede sager | kind=B | minutes=15'],
    ['Lukkede sager (kort orientering, 5 min.)', 'Lukkede sager | kind=O | minutes=5'],
    ['Lukkede sager, 10 min orientering', 'Lukkede sager | kind=O | minutes=10'],
    ['Lukkede sager, 10 min. drøftelse', 'Lukkede sager | kind=D | minutes=10'],
    ['Lukkede sager / 20 min / O', 'Lukkede sager | kind=O | minutes=20'],
    ['Lukkede sager - 15 min - D', 'Lukkede sager | kind=D | minutes=15'],
    ['Lukkede sager (drøftelse og beslutning, 20 min)', 'Lukkede sager | kind=B | minutes=20'],
    ['Lukkede sager – ca. 15 min., mest til debat', 'Lukkede sager | kind=D | minutes=15'],
    ['Et lille orienteringspunkt om vores nye chef, 5 min', 'Vores nye chef | kind=O | minutes=5'],
    ['Punkt fra Lemvig: Lukkede sager, 10 min', 'Lukkede sager | minutes=10'],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(expected)))
  it.each([
    'Drøftelse – hvordan gør I',
    'Orientering, drøftelse og beslutning i udvalg',
    'Snitflader (orientering om det)',
    'Beslutning D og O',
  ])('without a length it is the matter: %s', words => expect(brought(words)).toEqual(items(words)))
})

describe('G17 who presents', () => {
  it.each([
    ['Roller (20 min, drøftelse, Tobias)', 'Roller | kind=D | minutes=20 | presenter=Tobias'],
    ['Roller – 20 min – drøftelse – Ellen', 'Roller | kind=D | minutes=20 | presenter=Ellen'],
    ['Roller, 15 min (Morten)', 'Roller | minutes=15 | presenter=Morten'],
    ['Roller - 15 min - D - MH', 'Roller | kind=D | minutes=15 | presenter=MH'],
    ['Roller, drøftelse, 30 min, Kim Lund', 'Roller | kind=D | minutes=30 | presenter=Kim Lund'],
    ['Roller (Maja orienterer, 10 min)', 'Roller | kind=O | minutes=10 | presenter=Maja'],
    ['Roller. Vi regner med 30 min. og Søren fremlægger.', 'Roller | minutes=30 | presenter=Søren'],
    ['Roller\nHenrik holder et kort oplæg', 'Roller | presenter=Henrik'],
    ['Roller. Ellen og Bo præsenterer.', 'Roller | presenter=Ellen og Bo'],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(expected)))
  it.each([
    'Roller, 20 min, Teams',
    'Roller, 20 min, Haster',
    'Roller (Tobias)',
    'Roller, Skemaer',
    'Roller. Vi fremlægger.',
    'Roller\nDerefter fremlægger KL deres planer for hele området.',
  ])('no name beside a length, or nobody: %s', words => expect(brought(words)[0]).not.toContain('presenter='))
  it('in the answer to a receipt', () =>
    expect(inShort(hear('Tobias fremlægger', { letter: receipt }))).toEqual(['AmendItem 2 id=P-12 | presenter=Tobias']))
})

describe('G16 several items in one line', () => {
  it.each([
    ['Roller 10 min, Skemaer 20 min', ['Roller | minutes=10', 'Skemaer | minutes=20']],
    ['Vi har to punkter: Roller (10 min) og skemaer (20 min)', ['Roller | minutes=10', 'Skemaer | minutes=20']],
    [
      'Roller, 10 min, orientering; Skemaer, 20 min, drøftelse',
      ['Roller | kind=O | minutes=10', 'Skemaer | kind=D | minutes=20'],
    ],
    [
      'To punkter: Fejl (10 min., orientering), navne (15 min.) og "Nye roller" (20 min)',
      ['Fejl | kind=O | minutes=10', 'Navne | minutes=15', 'Nye roller | minutes=20'],
    ],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(...expected)))
  it.each([
    'Roller: oplæg 10 min, drøftelse 20 min',
    'Roller, 20 min og test',
    'Roller (10 min), og så må vi se',
    'Punkt: Roller 10 min, skemaer 20 min',
  ])('one: %s', words => expect(brought(words)).toHaveLength(1))
})
