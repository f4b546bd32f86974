import { describe, expect, it } from 'vitest'
import { attachment, hear, inShort, letter, question, spring, winter } from './cast.ts'

const call = letter('call-for-items')
const reply = (words: string) => inShort(hear(words, { letter: call }))
const item = (words: string) => `SubmitItem 2 title=${words}`
const kinds = (heard: readonly string[]): readonly string[] => heard.map(each => each.split(/[ :]/)[0] ?? '')

describe('G15 the title is the matter, wherever in a mail its sentence or clause stands', () => {
  it.each([
    [
      'Ole og jeg har kigget på det, og vi vil gerne høre status på fuldmagterne hos de øvrige. 10 min.',
      'Status på fuldmagterne hos de øvrige | minutes=10',
    ],
    ['Min chef har spurgt, om vi kan få et punkt om vikarer på dagsordenen. 20 min.', 'Vikarer | minutes=20'],
    ['Skive vil gerne melde sig med et lille indlæg om digital post. Det tager 15 min.', 'Digital post | minutes=15'],
    ['Ny besked: Vi vil gerne orientere om vores pilotprojekt. 10 min.', 'Vores pilotprojekt | kind=O | minutes=10'],
    ['Vi kom i tanke om noget. Er der plads til 5 min om partshøring?', 'Partshøring | minutes=5'],
    [
      'Lederne siger, at vi skal evaluere skabelonerne, så det synes jeg skal på. Drøftelse, 20 min.',
      'Evaluering af skabelonerne | kind=D | minutes=20',
    ],
    [
      'Favrskov foreslår, at netværket laver en fælles tidsplan for overgangen. 20 min.',
      'Fælles tidsplan for overgangen | minutes=20',
    ],
    [
      'Vi vil gerne have "Fælles arkiv" på igen, da vi ikke nåede det i april. 20 min., drøftelse.',
      'Fælles arkiv | kind=D | minutes=20',
    ],
    ['Aarhus vil gerne høre, om andre har aflyst deres aftale. 10 min.', 'Har andre aflyst deres aftale | minutes=10'],
    [
      'Vi vil gerne have et punkt om roller: I dag opretter vi dem selv, og folk glemmer at sige til. 15 min.',
      'Roller | text=I dag opretter vi dem selv, og folk glemmer at sige til. | minutes=15',
    ],
  ])('%s', (words, expected) => expect(reply(words)).toEqual([item(expected)]))
  it.each([
    ['Skal vi have fælles kurser? 10 min', 'Skal vi have fælles kurser | minutes=10'],
    [
      'Navne på skemaer er et rod. Vi vil gerne drøfte fælles navne.',
      'Navne på skemaer er et rod | text=Vi vil gerne drøfte fælles navne.',
    ],
    [
      'Vi bruger fire navne for det samme. Vi vil gerne høre, hvad andre gør.',
      'Fire navne for det samme | text=Vi bruger fire navne for det samme. Vi vil gerne høre, hvad andre gør.',
    ],
    ['Rettelse af skemaer, 10 min', 'Rettelse af skemaer | minutes=10'],
  ])('what is its own name stays: %s', (words, expected) => expect(reply(words)).toEqual([item(expected)]))
  it('the name of a file, where the words only point at it', () =>
    expect(
      inShort(
        hear('Se vedhæftede. Det er et punkt til mødet den 14.', {
          letter: call,
          mail: { attachments: [attachment('Punkt til ERFA-møde - to-faktor login.docx', 'application/msword')] },
        }),
      ),
    ).toEqual([item('To-faktor login')]))
})

describe('G15 small talk is neither title nor text', () => {
  it.each([
    'Tak for sidst, og håber I har haft en god sommer.',
    'Åh nej, jeg havde helt overset mailen!',
    'Hov, fristen var i går!',
    'Hanne bad mig svare.',
    'Hej I søde mennesker',
    'Hej igen fra Skive',
    'Det er mig igen.',
    'Vi har haft møde i gruppen her til morgen og snakket om, hvad vi kunne byde ind med.',
  ])('%s', words =>
    expect(reply(`${words}\n\nVi vil gerne drøfte fuldmagter. 15 min.`)).toEqual([item('Fuldmagter | minutes=15')]),
  )
  it.each(['Vi har haft to klager i gruppen af nye brugere.', 'Borgerne har ventet længe.', 'Det haster.'])(
    'what tells of the matter stays: %s',
    words => expect(reply(`Punkt: Fuldmagter\n${words}`)).toEqual([item(`Fuldmagter | text=${words}`)]),
  )
  it.each([
    'Jeg har været syg hele ugen.',
    'Jeg skriver på vegne af Gitte, hvis barn er indlagt.',
    'Undskyld, min datter har været syg.',
  ])('a private reason goes to nobody: %s', words =>
    expect(reply(`${words} Vi vil gerne drøfte fuldmagter. 15 min.`)).toEqual([item('Fuldmagter | minutes=15')]),
  )
  it('and what the matter is about stays', () =>
    expect(reply('Vi vil gerne drøfte børn på barsel. 15 min.')).toEqual([item('Børn på barsel | minutes=15')]))
  it.each([
    'Skal jeg sende slides på forhånd?',
    'Jeg er lige startet og har overtaget listen fra Bent.',
    'Jeg kan se, Ole har skrevet om tilsyn.',
    'Ellers må vi tage det næste gang.',
    'Hvis der er for mange punkter, kan vi sagtens vente til foråret.',
  ])('what is for the secretariat goes there: %s', words =>
    expect(reply(`Vi vil gerne drøfte fuldmagter. 15 min.\n\n${words}`)).toEqual([
      item('Fuldmagter | minutes=15'),
      `PassRemarkOn: ${words}`,
    ]),
  )
})

describe('G16 several items in one mail, whatever announces them', () => {
  it.each([
    [
      'Vi har talt om det her og vil gerne have følgende på dagsordenen:\n\nUdtræk – 15 min. – orientering\nVi viser vores.\n\nTestmiljøet – 10 min. – drøftelse\nEr det kun os?',
      ['Udtræk | text=Vi viser vores. | kind=O | minutes=15', 'Testmiljøet | text=Er det kun os? | kind=D | minutes=10'],
    ],
    [
      'Udtræk (15 min, orientering) og Testmiljøet (10 min, drøftelse). Samme som sidst.',
      ['Udtræk | kind=O | minutes=15', 'Testmiljøet | text=Samme som sidst. | kind=D | minutes=10'],
    ],
    [
      'To ting:\n1) Snitflader\n2) Skemaer\n\nNr. 1 må gerne få 20 min, nr. 2 kan klares på 10.',
      ['Snitflader | minutes=20', 'Skemaer | minutes=10'],
    ],
    [
      '1. Arkiv, 20 min\n2. Tilsyn, 10 min\n\nDet første er til orientering, det andet til drøftelse.',
      ['Arkiv | kind=O | minutes=20', 'Tilsyn | kind=D | minutes=10'],
    ],
    [
      'Punkt: Breve. 5 min.\n\nOg vores punkt fra sidst, Fælles vejledning, skal også med. 15 min.',
      ['Breve | minutes=5', 'Fælles vejledning | minutes=15'],
    ],
    [
      'Jeg har både et punkt om lydfiler og et om sikker mail. 10 min til hver.',
      ['Lydfiler | minutes=10', 'Sikker mail | minutes=10'],
    ],
    ['Først: Partshøring, 15 min. Dernæst: Licenspriser, 10 min.', ['Partshøring | minutes=15', 'Licenspriser | minutes=10']],
  ])('%s', (words, expected) => expect(reply(words)).toEqual(expected.map(item)))
  it.each([
    'Punkt: Ny lov\nOplæg – 10 min.\nDrøftelse – 20 min.',
    'Vi vil gerne drøfte nr. 1 og 2 i vejledningen. 20 min.',
    'Vi har et punkt om roller og rettigheder. 15 min.',
  ])('one stays one: %s', words => expect(kinds(reply(words))).toEqual(['SubmitItem']))
  it('one is taken back by its number, and others come', () => {
    const words = 'Træk P-13 tilbage.\n\nNye punkter:\n1. Udtræk, 15 min\n2. Testmiljøet, 10 min'
    expect(inShort(hear(words, { letter: question('not-understood') }))).toEqual([
      'WithdrawItem 2 id=P-13',
      item('Udtræk | minutes=15'),
      item('Testmiljøet | minutes=10'),
    ])
  })
  it.each([
    'Måske trækker vi P-13 tilbage.\n\nNye punkter:\n1. Udtræk, 15 min\n2. Testmiljøet, 10 min',
    'Hvis vi trækker P-13 tilbage, kommer der to:\n1. Udtræk, 15 min\n2. Testmiljøet, 10 min',
    'Skal vi trække P-13 tilbage?\n\nNye punkter:\n1. Udtræk, 15 min',
  ])('but not where that is open: %s', words => expect(kinds(reply(words))).not.toContain('WithdrawItem'))
})

describe('G24 words that no agenda should hold go to people, or to nobody', () => {
  it.each([
    'Jeg er lige startet og er i tvivl: hvad er forskellen på ERFA-mødet og brugergruppen? Og må man bare stille spørgsmål?',
    'Vi havde et punkt om vikarer, der blev skubbet fra sidst. Står det stadig på listen?',
    'Vores kollega har sendt et punkt for os. Har I fået det?',
    'Puha det er mange punkter. Kan vi nå det hele på tre timer?',
    'Der ligger et punkt fra os om ferie. Det var ment som en bemærkning, så det skal slettes.',
    'Det er ikke et punkt, jeg vil bare gerne vide, hvornår fristen er.',
    'Spørg Ole, han har styr på det.',
  ])('to people: %s', words => expect(kinds(reply(words))).toEqual(['PassRemarkOn']))
  it.each([
    'Frederik svarer på den her.',
    'Jeg sender den lige videre til Lars, han har vist et punkt om roller.',
    'Det er Poul, der tager sig af dette.',
  ])('to nobody: %s', words => expect(reply(words)).toEqual([]))
  it.each([
    'Vi vil gerne vide, hvordan andre svarer på klager, der kommer på mail. 15 min.',
    'Mange mails ender i spam. Har andre det problem? 10 min.',
    'Vi er nye i systemet. Hvad gør I andre for at lære det? Drøftelse, 20 min.',
    'Punkt: Kvitteringer der ikke kommer frem. Er det kun hos os? 10 min.',
    'Jeg er ny her. Vi vil gerne drøfte vikarer. 10 min.',
    'Jeg sender et punkt: Arkiv, 10 min.',
  ])('but an item is one: %s', words => expect(kinds(reply(words))).toContain('SubmitItem'))
  it('a point of the minutes, under a subject that says so', () =>
    expect(
      kinds(
        inShort(
          hear('Punkt 12: Der skal stå, at vi sender det i juni.', {
            subject: 'Bemærkning til referatet fra mødet',
            meetings: [winter, spring],
          }),
        ),
      ),
    ).toEqual(['CommentOnMinutes']))
})

describe('a mail that is passed on is read where its words only point at it', () => {
  const passedOn =
    'Hej Bente\n\nPunkt: Automatisk journalisering\n15 minutter, orientering\n\nVi har haft det siden nytår.\n\nVenlig hilsen\nLone'
  const forward = (words: string) =>
    inShort(hear(words, { subject: 'VS: Punkt til ERFA-mødet', separated: { forwarded: passedOn, kind: 'forward' } }))
  it.each([
    'Skive har sendt det her til os. Vil du sætte det på dagsordenen?',
    'Hermed et punkt fra Lone til mødet. Sæt 15 minutter af.',
  ])('%s', words =>
    expect(forward(words)).toEqual([item('Automatisk journalisering | text=Vi har haft det siden nytår. | kind=O | minutes=15')]),
  )
  it.each(['Vi har ikke besluttet os endnu.', 'Vil du læse det her igennem?'])('and not where they do not say so: %s', words =>
    expect(kinds(forward(words))).not.toContain('SubmitItem'),
  )
})

describe('G15 a number is no title', () => {
  it.each([
    ['Pkt. 3: Der mangler en sætning om skemaer.', 'Pkt. 3: Der mangler en sætning om skemaer'],
    ['Punkt 3: Der mangler en sætning om skemaer.', 'Der mangler en sætning om skemaer'],
  ])('%s', (words, title) => expect(reply(words)).toEqual([item(title)]))
})
