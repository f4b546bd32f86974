import { describe, expect, it } from 'vitest'
import { hear, inShort, letter } from './cast.ts'

/** Several items in one mail of prose, in whatever shape, and the name of the one item of a mail. */
const call = letter('call-for-items')
const brought = (words: string) => inShort(hear(words, { letter: call }))
const items = (...expected: readonly string[]) => expected.map(each => `SubmitItem 2 title=${each}`)

describe('G16 a mail of several matters brings an item for each, with its own fields', () => {
  it.each([
    [
      'Vi har to ting. Det ene er adgangskort til vikarer, hvor vi gerne vil drøfte hvem der må bestille. Det andet er en kort orientering om vores nye telefoni, det tager højst 5 min.',
      ['Adgangskort til vikarer | text=Vi vil gerne drøfte hvem der må bestille.', 'Vores nye telefoni | kind=O | minutes=5'],
    ],
    [
      'Den ene ting er rykkergebyrer, dem har vi mange af. Den anden ting er vores nye app, som Bo Lind gerne viser frem. 10 min er nok.',
      ['Rykkergebyrer | text=Rykkergebyrer, dem har vi mange af.', 'Vores nye app | kind=O | minutes=10 | presenter=Bo Lind'],
    ],
    [
      'For det første vil vi gerne have et punkt om logning på, vi mangler regler. For det andet vil Mette Kjær orientere om vores robot, 15 min.',
      ['Logning | text=Vi mangler regler.', 'Vores robot | kind=O | minutes=15 | presenter=Mette Kjær'],
    ],
    [
      'Vi vil gerne drøfte arkivering. Den halter. 20 min.\n\nDerudover synes jeg vi skal beslutte, om vi holder sommermøde i år, det kan klares på 5 min.',
      ['Arkivering | text=Den halter. | minutes=20', 'Sommermøde i år | kind=B | minutes=5'],
    ],
    [
      'Et punkt om skabeloner (20 min, drøftelse, Mette Kjær holder oplæg) og et om tilsynets besøg (10 min, orientering, det tager jeg selv).',
      ['Skabeloner | kind=D | minutes=20 | presenter=Mette Kjær', 'Tilsynets besøg | kind=O | minutes=10 | presenter=Pia Holm'],
    ],
    [
      'Kan vi få to punkter på? Vi skal tale om flytning af telefoner. Sæt tre kvarter af. Og så et helt lille et: Bente bad os fortælle om vores nye skranke, det er ren orientering, 5-6 minutter. Skriv bare 5.',
      ['Flytning af telefoner | minutes=45', 'Vores nye skranke | kind=O | minutes=5'],
    ],
    [
      'Punkt et er kontrol af bopæl, den driller. Punkt to er bare en kort status på piloten, den tager jeg. 5 min.',
      ['Kontrol af bopæl | text=Den driller.', 'Status på piloten | kind=O | minutes=5 | presenter=Pia Holm'],
    ],
    [
      'Vi skal have talt om adgangen for konsulenter, vi synes det sejler. 20 minutter? Og så lige en ting mere, nemlig det nye skema til anmodninger, hvor Mette Kjær orienterer i 10 min.',
      [
        'Adgangen for konsulenter | text=Vi synes det sejler. | minutes=20',
        'Det nye skema til anmodninger | kind=O | minutes=10 | presenter=Mette Kjær',
      ],
    ],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(...expected)))
  it.each([
    ['Vi vil gerne drøfte journalen. Det ene er at den er langsom, det andet at ingen læser den.', 1],
    ['Vi vil gerne drøfte roller. Derudover oplever vi, at ingen svarer.', 1],
    ['Vi vil gerne drøfte roller. Desuden vil vi gerne vide, hvordan I gør.', 1],
    ['Punkt: Roller\nDet første er rettigheder, det andet er navne.', 1],
    ['Vi vil gerne drøfte roller. Derudover vil jeg gerne have linket tilsendt.', 1],
  ])('what belongs to one matter is one item: %s', (words, count) =>
    expect(brought(words).filter(each => each.startsWith('SubmitItem'))).toHaveLength(count),
  )
})

describe('G16 a list or titles in lines of their own are items, whatever stands above them', () => {
  it.each([
    [
      'Fra Lemvig:\n\n- Sletning. Vi mangler en plan. Drøftelse, 30 min.\n- Nyt om udbud, 5 min\n\nJens sender måske mere.',
      ['Sletning | text=Vi mangler en plan. | kind=D | minutes=30', 'Nyt om udbud | minutes=5'],
    ],
    [
      'Hejsa :)\n\n* Sikker mail. Skal vi klage? (drøftelse)\n* Ferielukning. Kun til orientering, to min.',
      ['Sikker mail | text=Skal vi klage? | kind=D', 'Ferielukning | kind=O | minutes=2'],
    ],
    [
      'Vores input:\nA. Borgere uden MitID. Hvordan hjælper I? (20 min)\nB. Arkivering af beskeder (15 min)',
      ['Borgere uden MitID | text=Hvordan hjælper I? | minutes=20', 'Arkivering af beskeder | minutes=15'],
    ],
    [
      '1. Fuldmagter – drøftelse – 30 min – Karin Toft\n2. Status på arkiv – orientering – 10 min – undertegnede',
      ['Fuldmagter | kind=D | minutes=30 | presenter=Karin Toft', 'Status på arkiv | kind=O | minutes=10 | presenter=Pia Holm'],
    ],
    [
      'Sletning af testdata\nVi har flere tusinde testborgere liggende. 20 min, drøftelse.\n\nKursus i klarsprog\nKaren Friis fortæller kort om det kursus, vi holdt. 10 min.',
      [
        'Sletning af testdata | text=Vi har flere tusinde testborgere liggende. | kind=D | minutes=20',
        'Kursus i klarsprog | text=Karen Friis fortæller kort om det kursus, vi holdt. | kind=O | minutes=10 | presenter=Karen Friis',
      ],
    ],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(...expected)))
  it('a file that comes later is of the one that is named', () =>
    expect(
      brought(
        'Vi har to ting:\n\n1. Kontingent, 10 min.\n2. Udbud, 20 min\n\nDer kommer et bilag til det første når revisoren er færdig.',
      ),
    ).toEqual(
      items('Kontingent | text=Der kommer et bilag til det første når revisoren er færdig. | minutes=10', 'Udbud | minutes=20'),
    ))
  it('a question to the secretariat below them is theirs', () =>
    expect(brought('1) Print, 20 min\n2) Vielser, 10 min\n\nKan man i øvrigt se et sted, hvad de andre har meldt ind?')).toEqual([
      ...items('Print | minutes=20', 'Vielser | minutes=10'),
      'PassRemarkOn: Kan man i øvrigt se et sted, hvad de andre har meldt ind?',
    ]))
})

describe('G15 a title is a noun, where the sentence holds one', () => {
  it.each([
    [
      'Vi er lige gået over til nyt bookingsystem, og det vil vi gerne fortælle lidt om. 10 min.',
      'Nyt bookingsystem | text=Vi er lige gået over til nyt bookingsystem. | kind=O | minutes=10',
    ],
    [
      'Vi skal have besluttet, om netværket vil svare samlet på høringen om arkivloven.',
      'Samlet svar på høringen om arkivloven | kind=B',
    ],
    [
      'Karin og jeg har talt om, hvorvidt netværket ikke burde have en fælles skabelonbank. Det skal helst ende med en beslutning, så sæt 25 min. af. Vi vil gerne indlede.',
      'Fælles skabelonbank | text=Karin og jeg har talt om, hvorvidt netværket ikke burde have en fælles skabelonbank. | kind=B | minutes=25 | presenter=Karin og Pia Holm',
    ],
    [
      'Vi er gået i gang med at rydde op i gamle skabeloner og kunne godt bruge lidt sparring. 20 min til en drøftelse ville være dejligt.',
      'Oprydning i gamle skabeloner | text=Vi er gået i gang med at rydde op i gamle skabeloner og kunne godt bruge lidt sparring. | minutes=20',
    ],
    [
      'Lemvig ønsker spørgsmålet om deling af opslag taget op. Jurist Mette Kjær fra os holder et lille oplæg. I alt 40 minutter.',
      'Deling af opslag | minutes=40 | presenter=Mette Kjær',
    ],
    [
      'Jonas Bech vil gerne orientere om vores forsøg med påmindelser. Han skal bruge 15 minutter.',
      'Vores forsøg med påmindelser | kind=O | minutes=15 | presenter=Jonas Bech',
    ],
    [
      'Susanne Lykke herfra har siddet med i KL’s arbejdsgruppe om klart sprog og vil gerne give en status derfra. 15 min.',
      'Status fra KL’s arbejdsgruppe om klart sprog | text=Susanne Lykke herfra har siddet med i KL’s arbejdsgruppe om klart sprog og vil gerne give en status derfra. | kind=O | minutes=15 | presenter=Susanne Lykke',
    ],
    [
      'Har nogen prøvet at få lydfiler ind i journalen? Et kvarter må være nok.',
      'Lydfiler i journalen | text=Har nogen prøvet at få lydfiler ind i journalen? | minutes=15',
    ],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(expected)))
  it.each([
    'Borgerne får to ens kvitteringer, 10 min',
    'Hvad gør I, når systemet er nede? 10 min',
    'Erfaringer med robotter (RPA), 10 min',
  ])('what is a name stays: %s', words =>
    expect(brought(words)).toEqual(items(`${words.replace(/[,?] ?10 min$/, '')} | minutes=10`)),
  )
})

describe('G15 who writes, who rang and who comes and goes is no item', () => {
  it('why a question is asked is none', () =>
    expect(
      brought('Kan man se et sted hvad de andre har meldt ind indtil nu? Så vi ikke kommer med det samme alle sammen.'),
    ).toEqual(['PassRemarkOn: Kan man se et sted hvad de andre har meldt ind indtil nu?']))
  it('"vi har ikke noget" counts beside news of people, wherever it stands', () =>
    expect(
      brought(
        'Mette er stoppet hos os, hendes mails ryger bare ind til mig. Lisbeth Toftum overtager efter hende, kan I sætte hende på listen? Vi har ikke noget til dagsordenen.',
      ),
    ).toContain('DeclareNothingToAdd 2'))
  it('who rang goes to people, and not into the text', () =>
    expect(brought('Økonomichef Ole Bang ringede til mig i går. Han vil gerne have et punkt på om licenser, 15 min.')).toEqual([
      ...items('Licenser | minutes=15'),
      'PassRemarkOn: Økonomichef Ole Bang ringede til mig i går.',
    ]))
})
