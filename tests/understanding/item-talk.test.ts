import { describe, expect, it } from 'vitest'
import { hear, inShort, letter } from './cast.ts'

/** What comes of »Fuldmagter« with these words behind it, in an answer to the call. */
const call = letter('call-for-items')
const brought = (words: string) => inShort(hear(words, { letter: call }))
const beside = (words: string) => brought(`Punkt: Fuldmagter. ${words}`)
const item = (more: string) => [`SubmitItem 2 title=Fuldmagter${more === '' ? '' : ` | ${more}`}`]

describe('G17 a clause that speaks of nothing but the length says it, in whatever words', () => {
  it.each([
    ['En halv time burde være nok.', 30],
    ['Vi kan nok gøre det på et kvarter.', 15],
    ['Jeg tænker 25 minutter.', 25],
    ['Mit bud er tre kvarter.', 45],
    ['Giv os gerne en halv time.', 30],
    ['Regn med cirka en time i alt.', 60],
    ['Bare en runde, max et kvarter.', 15],
    ['45 minutter hvis det kan lade sig gøre', 45],
    ['Det må højst tage 10 minutter af mødet.', 10],
    ['10 minutter er rigeligt', 10],
  ])('%s', (words, minutes) => expect(beside(words)).toEqual(item(`minutes=${minutes}`)))
  it('what is said beside it stays', () =>
    expect(beside('Det bør kunne klares på ti minutter, hvis folk har læst bilaget.')).toEqual(
      item('text=Det bør kunne klares på ti minutter, hvis folk har læst bilaget. | minutes=10'),
    ))
  it.each([
    'Hver sag tager os 45 minutter at rydde op i.',
    'Systemet går ned i 10 minutter hver morgen.',
    'Borgerne venter 20 minutter i køen.',
    'Sidste gang fik vi kun fem minutter.',
    'Medarbejderen bruger 10 minutter på hver mail.',
  ])('a length of something else is none: %s', words => expect(beside(words)).toEqual(item(`text=${words}`)))
  it('the clause is no part of the title', () =>
    expect(brought('roller i det nye modul, en halv time burde være nok')).toEqual([
      'SubmitItem 2 title=Roller i det nye modul | minutes=30',
    ]))
  it.each([
    [
      'Herning vil gerne have 20 minutter på mødet til at præsentere udkast til vejledning',
      'Udkast til vejledning | kind=O | minutes=20',
    ],
    ['KL vil gerne bruge en halv time på at fortælle om den nye aftale', 'Den nye aftale | minutes=30'],
    ['Kan Skive få 10 minutter til at vise vores dashboard?', 'Vores dashboard | kind=O | minutes=10'],
    ['Vi beder om 30 minutter på dagsordenen til en gennemgang af arkivloven', 'Gennemgang af arkivloven | minutes=30'],
  ])('time that is asked for brings what it is for: %s', (words, expected) =>
    expect(brought(words)).toEqual([`SubmitItem 2 title=${expected}`]),
  )
})

describe('G17 a clause that speaks of nothing but the kind says it', () => {
  it.each([
    ['10 min ren orientering', 'kind=O | minutes=10'],
    ['Det er ren orientering, 10 min.', 'kind=O | minutes=10'],
    ['Bare en orientering, 5 min.', 'kind=O | minutes=5'],
    ['Det skal ende med en beslutning.', 'kind=B'],
    ['Vi skal have truffet en beslutning på mødet. 20 min', 'kind=B | minutes=20'],
    ['Det er kun ment som information', 'kind=O'],
    ['Skal besluttes på mødet.', 'kind=B'],
    ['Vi lægger op til drøftelse, ikke beslutning.', 'kind=D'],
  ])('%s', (words, expected) => expect(beside(words)).toEqual(item(expected)))
  it.each(['Vi har en beslutning fra sidste år.', 'Tak for en god orientering sidst.'])('of before it is none: %s', words =>
    expect(beside(words)[0]).not.toContain('kind='),
  )
  it.each([
    ['Vi vil gerne orientere om vores nye arkiv', 'Vores nye arkiv | kind=O'],
    ['Beslutning om fælles emneplan, 20 min', 'Beslutning om fælles emneplan | kind=B | minutes=20'],
    ['Orientering om nyt intranet, 5 min', 'Orientering om nyt intranet | kind=O | minutes=5'],
    ['Punkt: Orientering til borgere ved nedbrud', 'Orientering til borgere ved nedbrud'],
    ['Punkt: Kommunens beslutning om at skifte leverandør', 'Kommunens beslutning om at skifte leverandør'],
  ])('what the sentence does with the matter is its kind: %s', (words, expected) =>
    expect(brought(words)).toEqual([`SubmitItem 2 title=${expected}`]),
  )
})

describe('G17 who presents, whoever is named and however', () => {
  it.each([
    ['Jeg fortæller gerne selv, sæt 20 minutter af.', 'minutes=20 | presenter=Pia Holm'],
    ['Karen og jeg fremlægger sammen.', 'presenter=Karen og Pia Holm'],
    ['Det er Karen Juhl, der fortæller om det.', 'presenter=Karen Juhl'],
    ['Min kollega Karen Juhl kommer og fortæller om det.', 'presenter=Karen Juhl'],
    ['Karen Juhl fra vores it-afdeling tager den.', 'presenter=Karen Juhl'],
    ['Karen vil gerne præsentere det.', 'presenter=Karen'],
    ['Orientering ved Karen Juhl, 20 min', 'kind=O | minutes=20 | presenter=Karen Juhl'],
    [
      'Vi har inviteret Karen Juhl fra KL til at holde et oplæg.',
      'text=Vi har inviteret Karen Juhl fra KL til at holde et oplæg. | presenter=Karen Juhl',
    ],
  ])('%s', (words, expected) => expect(beside(words)).toEqual(item(expected)))
  it.each(['Karen spurgte til det sidst.', 'Alle fortæller om det for tiden.'])('nobody: %s', words =>
    expect(beside(words)).toEqual(item(`text=${words}`)),
  )
})
