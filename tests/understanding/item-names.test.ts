import { describe, expect, it } from 'vitest'
import { hear, inShort, letter } from './cast.ts'

const call = letter('call-for-items')
const brought = (words: string) => inShort(hear(words, { letter: call }))
const items = (...expected: readonly string[]) => expected.map(each => `SubmitItem 2 title=${each}`)

describe('G15 small talk is no title, and not on the agenda', () => {
  it.each([
    'Håber I har det godt i det dejlige forårsvejr ☀️',
    'Vi håber, at I har haft en god påske.',
    'Håber alt er vel!',
    'Beklager den sene tilbagemelding, har haft influenza hele ugen.',
    'Undskyld ventetiden',
    'Beklager det sene svar.',
    'Hov, fik sendt min mail til en forkert.',
    'Ups, mailen røg afsted for tidligt.',
    'Ha en god weekend!',
    'Hav en fortsat god tirsdag',
    'Nope.',
  ])('%s', talk => expect(brought(`${talk}\nVi vil gerne drøfte roller.`)).toEqual(items('Roller')))
  it.each(['Ha en god weekend!', 'Rigtig god sommer til jer alle', 'På forhånd tak', 'God påske'])('below: %s', talk =>
    expect(brought(`Punkt: Roller\n\n${talk}`)).toEqual(items('Roller')),
  )
  it.each([
    'Vi beklager de lange ventetider i systemet og vil gerne høre, hvad I gør',
    'God påske-bemanding i borgerservice',
    'Mailen fra KL er sendt til en forkert afdeling, hvad gør vi',
  ])('a matter is: %s', words => expect(brought(words)).toEqual(items(words)))
  it('and its name is what is told of', () =>
    expect(brought('Vi håber I har gode erfaringer med roller')).toEqual(
      items('Gode erfaringer med roller | text=Vi håber I har gode erfaringer med roller.'),
    ))
  it('what may be one is asked about', () =>
    expect(brought('Vi håber, at I har fundet en god løsning')).toEqual(['? not-understood']))
})

describe('G15 what its author tells before he comes to the item stays in the text', () => {
  it('what becomes of our letter is for the secretariat', () =>
    expect(
      brought(
        'Jeg videresender den gerne til vores jurister, de har nok noget. Indtil videre har vi: aktindsigt i logfiler, 20 minutter.',
      ),
    ).toEqual([
      'SubmitItem 2 title=Aktindsigt i logfiler | minutes=20',
      'PassRemarkOn: Jeg videresender den gerne til vores jurister, de har nok noget.',
    ]))
  it.each([
    ['Her er den igen: vi vil gerne drøfte adgang for konsulenter (25 min)', 'Adgang for konsulenter | minutes=25'],
    [
      'Nej. Men vi er klar på at fortælle om vores RPA-projekt, hvis I mangler indhold',
      'Vores RPA-projekt | text=Hvis I mangler indhold',
    ],
    [
      'Det er det, vi talte om sidst, nemlig fuldmagterne - den må gerne på igen. 20 min.',
      'Fuldmagterne | text=Det er det, vi talte om sidst. | minutes=20',
    ],
    [
      'Nu hvor vi får to uger ekstra vil vi gerne have et punkt med: fejl i kvitteringer. 15 min',
      'Fejl i kvitteringer | text=Nu hvor vi får to uger ekstra. | minutes=15',
    ],
    [
      'Jeg ved godt det er for sent, men kan vi presse et kort punkt ind om nye blanketter (5 min)?',
      'Nye blanketter | minutes=5',
    ],
    ['Vi har fået en klage. Vi vil gerne drøfte, hvordan vi svarer.', 'Hvordan vi svarer | text=Vi har fået en klage.'],
    [
      'Vi har fået vist det nye system. Vi vil gerne have et punkt om det.',
      'Det nye system | text=Vi har fået vist det nye system. Vi vil gerne have et punkt om det.',
    ],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(expected)))
  it.each([
    [
      'Navne på skemaer er et rod. Vi vil gerne drøfte fælles navne.',
      'Navne på skemaer er et rod | text=Vi vil gerne drøfte fælles navne.',
    ],
    [
      'Ny lov om arkiver. Vi er i tvivl. Vi vil gerne drøfte den.',
      'Ny lov om arkiver | text=Vi er i tvivl. Vi vil gerne drøfte den.',
    ],
    ['Hjemmeside\nVi har fået en ny. Vi kan vise den frem.', 'Hjemmeside | text=Vi har fået en ny. Vi kan vise den frem.'],
    ['Hvad vi gør, hvis systemet er nede', 'Hvad vi gør, hvis systemet er nede'],
  ])('a name that stands first is the name: %s', (words, expected) => expect(brought(words)).toEqual(items(expected)))
})

describe('G15 a title without the words that only bring it', () => {
  it.each([
    ['Vi vil gerne have sat GDPR-sletning på dagsordenen.', 'GDPR-sletning'],
    [
      'Her er tal fra os, punktet hedder "Belastning i postkassen" og vi skal bruge 15 min.',
      'Belastning i postkassen | text=Her er tal fra os. | minutes=15',
    ],
    [
      'Lemvig har punktet "Fælles indkøb af scannere" - 15 min - D - MH',
      'Fælles indkøb af scannere | kind=D | minutes=15 | presenter=MH',
    ],
    ['Vi vil gerne høre nyt om GIS-integrationen.', 'GIS-integrationen'],
    ['Vi foreslår, at netværket beslutter en fælles standard for navne', 'Fælles standard for navne | kind=B'],
    ['Vi foreslår at vi drøfter roller', 'Roller'],
    ['Vi vil gerne have en drøftelse af, hvordan vi giver afbud til kurser', 'Hvordan vi giver afbud til kurser'],
    ['Vi ønsker en orientering om status på udbuddet, 20 min', 'Orientering om status på udbuddet | minutes=20'],
    [
      'Et enkelt punkt: Skal vi have fælles kurser? Vi kan godt være vært.',
      'Skal vi have fælles kurser | text=Vi kan godt være vært.',
    ],
    ['Vi vil gerne på dagsordenen med to ting: MitID Erhverv og fælles indkøb.', 'MitID Erhverv og fælles indkøb'],
    [
      'Kan du ikke lige sætte "Status på KY" på? Det tager 10 min og er kun til orientering.',
      'Status på KY | kind=O | minutes=10',
    ],
    [
      'Ja tak, vi vil gerne have 15 minutter til at fortælle om vores nye intranet. Kim Lund holder oplægget.',
      'Vores nye intranet | minutes=15 | presenter=Kim Lund',
    ],
    [
      "Journalisering af sms'er\n(drøftelse, 20 min., Kim Lund)\nVi får flere.",
      "Journalisering af sms'er | text=Vi får flere. | kind=D | minutes=20 | presenter=Kim Lund",
    ],
    [
      'Vores bidrag: "Fra papir til digital" v/ Kim Lund, 30 min. inkl. spørgsmål',
      'Fra papir til digital | minutes=30 | presenter=Kim Lund',
    ],
    ['Vi melder ind med: Roller (20 min)', 'Roller | minutes=20'],
    ['Hermed indmeldes: Roller, 20 min', 'Roller | minutes=20'],
    ['Titel: Roller\nVarighed: 15 minutter inkl. drøftelse\nFormål: Orientering og drøftelse', 'Roller | kind=D | minutes=15'],
    ['Lige en hurtig: kan vi snakke om ferielukning? 5 min er nok.', 'Ferielukning | minutes=5'],
    ['Som aftalt i telefonen: Punktet om fuldmagter på igen. 20 min.', 'Fuldmagter | minutes=20'],
    ['Vi har ét punkt, som vi håber der er plads til: Fordeling af post.', 'Fordeling af post'],
    [
      'Lemvig vil meget gerne høre hvordan I andre håndterer fratrådte medarbejdere.',
      'Hvordan I andre håndterer fratrådte medarbejdere',
    ],
    [
      'Vi bruger fire navne for det samme. Vi vil gerne høre, hvad andre gør.',
      'Fire navne for det samme | text=Vi bruger fire navne for det samme. Vi vil gerne høre, hvad andre gør.',
    ],
    ['Vi skal have nyt system, og det er "Nova", der vandt, 10 min', 'Nyt system | text=Det er "Nova", der vandt. | minutes=10'],
    ['Vi vil gerne have et oplæg fra KL om den nye standard', 'Den nye standard | presenter=KL'],
    ['Emne: ERFA\nHej\nVi har et punkt til beslutning: Skal vi mødes to gange?', 'Skal vi mødes to gange | kind=B'],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(expected)))
  it.each(['Vi følger op på punktet "Fælles test" fra sidst, 10 min', '»Åbne data« og »lukkede data«, 10 min'])(
    'one name of several, or of something else: %s',
    words => expect(brought(words)).toEqual(items(`${words.replace(', 10 min', '')} | minutes=10`)),
  )
})

describe('G15 the sender’s own name below the text is no text', () => {
  it.each([
    'Pia',
    'Pia Holm',
    'På forhånd tak\n\nPia Holm | Chefkonsulent\nLemvig Kommune | Torvet 5 | 7620 Lemvig\nT: 00 00 00 00',
    'Ha en god weekend!\n\nPia',
  ])('%s', below => expect(brought(`Punkt: Roller\nHvem må hvad?\n\n${below}`)).toEqual(items('Roller | text=Hvem må hvad?')))
  it.each(['Med er:\nKim\nPia', 'Kim Lund', 'Pia\nVi vil gerne høre, hvad I gør.', '- Kim\n- Pia'])(
    'a name that is meant stays: %s',
    below => expect(brought(`Punkt: Roller\n\n${below}`)[0]).toContain(below.split('\n').at(-1)),
  )
})
