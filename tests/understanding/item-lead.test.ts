import { describe, expect, it } from 'vitest'
import { hear, inShort, letter } from './cast.ts'

/** What comes of these words in an answer to the call: the title is the matter, without who brings it, what is wanted with it, and where. */
const call = letter('call-for-items')
const brought = (words: string) => inShort(hear(words, { letter: call }))
const item = (expected: string) => [`SubmitItem 2 title=${expected}`]

describe('G15 a title without the words that bring it, whoever says them and in whatever order', () => {
  it.each([
    ['Vi foreslår et temapunkt om AI i sagsbehandlingen.', 'AI i sagsbehandlingen'],
    ['Skive vil gerne byde ind med et punkt om vikarers adgang.', 'Vikarers adgang'],
    ['Søren og jeg har et punkt: Oprydning i emneord (KLE)', 'Oprydning i emneord (KLE)'],
    ['Teamet foreslår, at vi tager en snak om sagsgange', 'Sagsgange'],
    ['Til næste gang kunne jeg godt tænke mig at høre hvordan I andre gør med chat', 'Hvordan I andre gør med chat'],
    ['Til april-mødet vil vi gerne tage digital post op', 'Digital post'],
    ['Pia bad mig sende dette: Lemvig vil gerne drøfte scanning af post', 'Scanning af post'],
    ['Min leder har bedt mig spille følgende ind: Ny kontoplan fra 2028, 15 min', 'Ny kontoplan fra 2028 | minutes=15'],
    ['Fra vores side kommer der et punkt om adgang for konsulenter', 'Adgang for konsulenter'],
    ['Jeg vil bede om, at skabeloner til afgørelser kommer på dagsordenen', 'Skabeloner til afgørelser'],
    ['Jeg vil godt slå et slag for en drøftelse af klassifikation', 'Klassifikation'],
    ['Vi kunne tænke os at få vendt navngivning af mapper', 'Navngivning af mapper'],
    ['Herfra ønskes en drøftelse af bevaring og kassation', 'Bevaring og kassation'],
    ['Et ønske fra os: gennemgang af den nye søgefunktion', 'Gennemgang af den nye søgefunktion'],
    ['Ville det være noget at tage licenspriserne op? 10-15 min.', 'Licenspriserne | minutes=15'],
    ['Var det ikke en idé at vende arkiveringsfristerne?', 'Arkiveringsfristerne'],
    ['Hvad med at tage en snak om onboarding af nye?', 'Onboarding af nye'],
    ['Er der stemning for at bruge et kvarter på fjernarkivet?', 'Fjernarkivet | minutes=15'],
    ['Vi vil gerne have vedlagte skabelon til breve på.', 'Skabelon til breve'],
    ['Vi har et til: hvad gør I med digital signatur', 'Hvad gør I med digital signatur'],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(item(expected)))
  it.each([
    'Snitfladerne driller på følgende punkter: login',
    'Problemet med punktafgift: ingen kan finde den',
    'Roller vil gerne blive rodet sammen',
  ])('a matter in front of a colon, or one that looks like somebody, stays: %s', words =>
    expect(brought(words).join()).not.toMatch(/title=(?:Login|Ingen|Blive)/),
  )
})

describe('G15 a title without the request at its end', () => {
  it.each([
    ['Søgning virker dårligt efter sidste opdatering, kan det komme på?', 'Søgning virker dårligt efter sidste opdatering'],
    ['Adgang for vikarer – kan vi tage det op?', 'Adgang for vikarer'],
    ['Brug af chat, er det noget for mødet?', 'Brug af chat'],
    ['Fejl i notifikationer, det må gerne på igen', 'Fejl i notifikationer'],
    ['Oprydning i fællesmapper, vil I sætte det på?', 'Oprydning i fællesmapper'],
    ['Ny vejledning, hører det hjemme på mødet?', 'Ny vejledning'],
    ['Nye regler for digital tilgængelighed, 20 min, kan vi nå det?', 'Nye regler for digital tilgængelighed | minutes=20'],
    ['Punkt: Deling af login. Det synes vi skal med.', 'Deling af login'],
    ['Hvordan holder vi styr på licenserne? Kan det komme med på dagsordenen?', 'Hvordan holder vi styr på licenserne'],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(item(expected)))
  it('a condition is no request, and stays', () =>
    expect(brought('Fælles FAQ til borgere, hvis der er plads på dagsordenen')).toEqual(
      item('Fælles FAQ til borgere | text=Hvis der er plads på dagsordenen'),
    ))
})

describe('G15 a name, and behind a sign what is said of it', () => {
  it.each([
    [
      'roller i det nye modul - der er lidt forvirring om dem, en halv time burde være nok',
      'Roller i det nye modul | text=Der er lidt forvirring om dem | minutes=30',
    ],
    ['Workshop om breve - vi vil gerne stå for den, 1 time', 'Workshop om breve | text=Vi vil gerne stå for den | minutes=60'],
    [
      'Advisering af parter – man kan ikke se, hvem der får besked.',
      'Advisering af parter | text=Man kan ikke se, hvem der får besked.',
    ],
    [
      'Masseopdatering: vi er usikre på, om den må bruges. 20 min',
      'Masseopdatering | text=Vi er usikre på, om den må bruges. | minutes=20',
    ],
    ['Kladder i aktlisten, de forsvinder nogle gange', 'Kladder i aktlisten | text=De forsvinder nogle gange'],
    ['Mobiladgang - hvad gør I andre?', 'Mobiladgang | text=Hvad gør I andre?'],
    ['Opslag: Må alle slå op? 10 minutter er rigeligt', 'Opslag | text=Må alle slå op? | minutes=10'],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(item(expected)))
  it.each(['Navngivning af skemaer – hvem gør hvad', 'Drøftelse – hvordan gør I', 'Arkiv - kort og godt'])(
    'a name of two halves stays whole: %s',
    words => expect(brought(words)).toEqual(item(words)),
  )
  it('the writer’s own name at the end is no text', () =>
    expect(brought('Kan vi snakke om kurser til de nye? Pia')).toEqual(item('Kurser til de nye')))
})
