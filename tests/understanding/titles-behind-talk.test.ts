import { describe, expect, it } from 'vitest'
import { hear, inShort, letter } from './cast.ts'

const reply = (words: string) => inShort(hear(words, { letter: letter('call-for-items') }))
const item = (words: string) => `SubmitItem 2 title=${words}`

describe('G16 what stands behind the colon is the title, and not the talk in front of it', () => {
  it.each([
    ['Ellen har sendt sit ind, men vi har altså også et: Fuldmagter, 15 min', 'Fuldmagter | minutes=15'],
    ['Hov, der er alligevel noget: fuldmagter. 10 min skulle række', 'Fuldmagter | minutes=10'],
    ['Kim var lidt for hurtig :) Vi har faktisk et punkt: Fuldmagter, 15 min', 'Fuldmagter | minutes=15'],
    ['Nå ja, jeg glemte jo et: Fuldmagter, 10 min', 'Fuldmagter | minutes=10'],
    ['Kim kom mig i forkøbet, men vi har da også et til: Fuldmagter (20 min)', 'Fuldmagter | minutes=20'],
    ['Efter lidt betænkningstid kom der et: Fuldmagter, 10 min', 'Fuldmagter | minutes=10'],
    ['Vi er ikke helt døde endnu, for vi har et punkt: Fuldmagter. 15 min', 'Fuldmagter | minutes=15'],
    ['Jo, der er da en enkelt ting: Fuldmagter, 10 min', 'Fuldmagter | minutes=10'],
  ])('%s', (words, expected) => expect(reply(words)).toEqual([item(expected)]))
  it.each([
    ['Fejl i postkassen: breve bliver væk, 15 min', 'Fejl i postkassen: breve bliver væk | minutes=15'],
    ['Nye regler: orlov og ferie, 15 min', 'Nye regler: orlov og ferie | minutes=15'],
    ['Hvad gør vi nu: venter eller skifter? 15 min', 'Hvad gør vi nu: venter eller skifter | minutes=15'],
  ])('a title with a colon of its own stays: %s', (words, expected) => expect(reply(words)).toEqual([item(expected)]))
})

describe('G16 a title in quotation marks is the title, and ends at the closing mark', () => {
  it.each([
    [
      "Punktet er 'Fuldmagter ved dødsfald' – altså de digitale – 20 min.",
      'Fuldmagter ved dødsfald | text=Altså de digitale. | minutes=20',
    ],
    [
      'Vi tænker at tage et punkt om »Hvad skal vi med to postkasser?« Det er bare en idé. 20 min',
      'Hvad skal vi med to postkasser | text=Det er bare en idé. | minutes=20',
    ],
    ['Vores punkt er »Fuldmagter«. 10 min', 'Fuldmagter | minutes=10'],
    ["Kan I sætte 'Dobbelte sager' på? 20 min / drøftelse.", 'Dobbelte sager | kind=D | minutes=20'],
    ["Vi vil gerne have 'Digitale arkivskabe' med på dagsordenen, 20 min", 'Digitale arkivskabe | minutes=20'],
    ["Kan I sætte punktet 'Fuldmagter' på? 5 min", 'Fuldmagter | minutes=5'],
    ['Punktet kan kaldes »Arkiv 2.0«, 25 min', 'Arkiv 2.0 | minutes=25'],
    ['Emnet er "Hvem ejer data?", 15 min', 'Hvem ejer data | minutes=15'],
  ])('%s', (words, expected) => expect(reply(words)).toEqual([item(expected)]))
  it.each([
    ["Fejlen 'ukendt afsender' i postkassen, 15 min", "Fejlen 'ukendt afsender' i postkassen | minutes=15"],
    ['Vi vil gerne drøfte breve med status "afsendt", 15 min', 'Breve med status "afsendt" | minutes=15'],
    ["'A' og 'B' som sagstyper, 15 min", "'A' og 'B' som sagstyper | minutes=15"],
    ["Brugernes' adgang og chefernes', 15 min", "Brugernes' adgang og chefernes' | minutes=15"],
  ])('marks inside a title are its own: %s', (words, expected) => expect(reply(words)).toEqual([item(expected)]))
})

describe('G16 neither what hands an item over nor a condition is part of its title', () => {
  it.each([
    ['Hermed et oplæg om fuldmagter, som jeg håber, der er plads til. En halv time.', 'Fuldmagter | minutes=30'],
    ['Hermed et punkt om fuldmagter, som vi håber kan komme med. 15 min', 'Fuldmagter | minutes=15'],
    ['Her er et oplæg om fuldmagter. 20 min.', 'Fuldmagter | minutes=20'],
    [
      'Hvis der er tid tilovers, så tager vi gerne et punkt om fuldmagter også. 10 min',
      'Fuldmagter | text=Hvis der er tid tilovers. | minutes=10',
    ],
    ['Hvis der er plads, vil vi gerne have et punkt om fuldmagter', 'Fuldmagter | text=Hvis der er plads.'],
    ['Er der tid, tager vi gerne fuldmagter også. 10 min', 'Fuldmagter | text=Er der tid. | minutes=10'],
  ])('%s', (words, expected) => expect(reply(words)).toEqual([item(expected)]))
  it('a condition that is the matter stays', () =>
    expect(reply('Hvis borgeren dør, hvad gør I så med fuldmagten? 10 min').join()).toContain('Hvis borgeren dør'))
})

describe('G16 a story without a title gets a short one', () => {
  const titleOf = (words: string): string => /title=([^|]*?)(?: \||$)/u.exec(reply(words).join())?.[1] ?? ''
  it.each([
    [
      'Siden opdateringen i februar har vi haft problemer med, at kvitteringer, der er sendt om natten, aldrig kommer frem, selvom systemet skriver, at de er sendt af sted til borgeren.\n\nEr der andre, der har det sådan? Et kvarter.',
      'Kvitteringer, der er sendt om natten, aldrig kommer frem',
    ],
    [
      'Gennem hele vinteren har vi haft store udfordringer med fuldmagter til pårørende, og det er gået ud over både borgerne og vores egne medarbejdere i borgerservice.\n\nHvad gør I? 15 min',
      'Fuldmagter til pårørende',
    ],
    [
      'Efter sommerferien har vi flere gange oplevet, at borgerne ikke får deres kvitteringer, og det har vi nu forsøgt at få leverandøren til at tage alvorligt i flere måneder. Har I samme oplevelse? 10 min',
      'Borgerne får ikke deres kvitteringer',
    ],
    [
      'tak for mailen vi talte om det i går i teamet og blev enige om at det vigtigste for os er den manglende vejledning til de nye skemaer vi bruger alt for meget tid på at svare på spørgsmål og vil høre hvad I gør, 20 minutter',
      'Den manglende vejledning til de nye skemaer',
    ],
  ])('%s', (words, expected) => expect(titleOf(words)).toBe(expected))
  it('and all of it is kept as text', () =>
    expect(
      reply(
        'Gennem hele vinteren har vi haft store udfordringer med fuldmagter til pårørende, og det er gået ud over både borgerne og vores egne medarbejdere i borgerservice. Hvad gør I? 15 min',
      ).join(),
    ).toContain('text=Gennem hele vinteren har vi haft store udfordringer med fuldmagter'))
  it.each([
    ['Problemer med fuldmagter, 15 min', 'Problemer med fuldmagter'],
    ['Vi vil gerne drøfte problemer med fuldmagter. 15 min', 'Problemer med fuldmagter'],
  ])('a short one stays as it is: %s', (words, expected) => expect(titleOf(words)).toBe(expected))
})
