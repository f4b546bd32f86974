import { describe, expect, it } from 'vitest'
import { docx, hear, inShort, receipt } from './cast.ts'

/**
 * What people answer to the receipt of an item: "Navngivning af skemaer", 20 minutes, for discussion. Words that are added to the item are read
 * by everybody, so what was meant for the secretary must not be.
 */
const answer = (words: string) => inShort(hear(words, { letter: receipt }))
const amended = (what: string) => [`AmendItem 2 id=P-12 | ${what}`]
const added = (words: string) => [expect.stringContaining(`text=Vi skal være enige.\n\n${words}`)]
const askedOfItem = ['? which-change']

describe('G18 a field that is denied is not set', () => {
  it.each([
    'Nej, ikke 30 minutter',
    'Ikke 20 minutter!',
    'Nej, ikke til beslutning',
    'Det er ikke til beslutning.',
    '30 min er nok for meget, 15 må række',
    "We don't need 20 minutes, 10 is plenty.",
    'Vi bruger ikke 20 minutter på det',
  ])('%s', words => expect(answer(words)).toEqual(askedOfItem))
  it.each([
    ['Nej, 30 minutter', 'minutes=30'],
    ['Nej, 30 min - ikke 20', 'minutes=30'],
    ['Punktet skal ikke tage 20 minutter, men en halv time', 'minutes=30'],
    ['Ikke til beslutning men til orientering', 'kind=O'],
    ['Nej, ikke til beslutning, men til orientering', 'kind=O'],
    ['Det skal ikke tage mere end 10 minutter', 'minutes=10'],
    ['Hej. Det er kun til orientering - ikke til beslutning. Ellers fint.', 'kind=O'],
    ['Det er helt fint, tak. Vi skal dog kun bruge 10 minutter.', 'minutes=10'],
    ['Nej det er forkert. Det skal være orientering', 'kind=O'],
    ['Skal være 25 minutter, og titlen skal være »Navne på skemaer«', 'minutes=25 | title=Navne på skemaer'],
  ])('%s', (words, wanted) => expect(answer(words)).toEqual(amended(wanted)))
  it('a length of something else is no length of the item', () => {
    expect(answer('Sidst brugte vi 45 minutter på det, og det var for lidt.')).toEqual(
      added('Sidst brugte vi 45 minutter på det, og det var for lidt.'),
    )
    expect(answer('Sidst brugte vi 45 minutter på det, og det var for lidt.')[0]).not.toContain('minutes=')
  })
})

describe('what is meant for the secretary is no text of the item', () => {
  it.each([
    'Jeg er syg den dag',
    'Nej det er forkert',
    'Det er misforstået',
    'Vil gerne have at det bliver taget op som det første',
  ])('%s', words => expect(answer(words)).toEqual(askedOfItem))
  it.each([
    ['Jeg kan ikke komme til mødet alligevel', ['GiveApology 2']],
    ['Jeg kan ikke komme til mødet alligevel, så træk punktet tilbage', ['GiveApology 2', 'WithdrawItem 2 id=P-12']],
    [
      'Jeg kan ikke komme til mødet alligevel, men Jonas tager punktet',
      ['GiveApology 2', 'AmendItem 2 id=P-12 | presenter=Jonas'],
    ],
    ['Jeg deltager ikke, men det gør Jonas', ['GiveApology 2 substitute=Jonas']],
    ['Glem alt om det - vi har fundet en løsning', ['WithdrawItem 2 id=P-12']],
    ['Jeg kan desværre ikke deltage, og vi har heller ikke talt om emnet endnu', askedOfItem],
  ])('%s', (words, wanted) => expect(answer(words)).toEqual(wanted))
  it.each([
    'Vi er optaget af, hvordan navnene vælges.',
    'Leverandøren kommer ikke med en løsning.',
    'Der er en fejl i skemaet, som vi gerne vil vise.',
    'Nogle af navnene er forkerte, og det giver fejl.',
    'Vi trækker på de erfaringer, som Aarhus fik tilbage i 2024.',
    'Systemet kan ikke komme uden om de gamle navne.',
    'Det er ikke alle, der bruger dem.',
    'Vi kan ikke deltage i pilotprojektet i år, og det vil vi gerne tale om.',
    'Kommunen deltager ikke i den nationale løsning.',
  ])('is: %s', words => expect(answer(words)).toEqual(added(words)))
})

describe('one item more', () => {
  it.each([
    ['Vi har et punkt mere: Rettigheder, 10 min', ['SubmitItem 2 title=Rettigheder | minutes=10']],
    ['Og et punkt til: Rettigheder, 5 min', ['SubmitItem 2 title=Rettigheder | minutes=5']],
    ['Endnu et punkt: Rettigheder', ['SubmitItem 2 title=Rettigheder']],
    ['Her er et ekstra punkt til dagsordenen: Rettigheder', ['SubmitItem 2 title=Rettigheder']],
  ])('%s', (words, wanted) => expect(answer(words)).toEqual(wanted))
  it.each([
    ['Et punkt til beslutning', amended('kind=B')],
    ['Punktet skal være til orientering', amended('kind=O')],
    ['Punktet må gerne komme på dagsordenen til sidst', ['? agenda-order']],
    ['Det er et punkt til drøftelse, 10 min', amended('kind=D | minutes=10')],
    ['Punktet er til orientering', amended('kind=O')],
  ])('not: %s', (words, wanted) => expect(answer(words)).toEqual(wanted))
})

it('a correction that names what was written is one, whatever stands before it', () => {
  expect(answer('Rettelse: skemaer -> blanketter')).toEqual(amended('title=Navngivning af blanketter'))
  for (const words of ['Rettelse', 'Ændring', 'Enig', 'Vent']) expect(answer(words)).toEqual(askedOfItem)
})

describe('G47 who comes instead, in words that do not say "instead"', () => {
  const anew = (words: string) => inShort(hear(words))
  it.each([
    ['Tak. Jeg deltager ikke, men det gør Ole.', ['GiveApology 2 substitute=Ole']],
    ['Jeg kan desværre ikke komme. Kim Lund deltager.', ['GiveApology 2 substitute=Kim Lund']],
    ['Afbud herfra - min kollega Kim kommer', ['GiveApology 2 substitute=Kim']],
  ])('%s', (words, wanted) => expect(anew(words)).toEqual(wanted))
  it.each([
    ['Jeg deltager ikke. Ole deltager heller ikke.', ['GiveApology 2', 'PassRemarkOn: Ole deltager heller ikke.']],
    ['Jeg deltager ikke. Ole er syg.', ['GiveApology 2']],
    ['Jeg kan ikke komme. Lemvig deltager altså ikke.', ['GiveApology 2']],
    ['Jeg kan ikke komme. Kommer Ole?', ['GiveApology 2', 'PassRemarkOn: Kommer Ole?']],
    ['Jeg kan ikke komme. Det gør mig ondt.', ['GiveApology 2']],
    ['Vi har et punkt: Arkivering. Kim kommer.', [expect.stringContaining('SubmitItem 2')]],
    ['Jeg kan ikke deltage den 14. april. Teams kommer til at drille', ['GiveApology 2']],
  ])('not: %s', (words, wanted) => expect(anew(words)).toEqual(wanted))
})

describe('G18 only what the item is about stands in it', () => {
  it.each([
    'Leverandøren har lovet et svar inden mødet.',
    'Reglen om opbevaring gælder fra 1. juli, og tre kommuner har ikke fået den på plads.',
    'Fejlen rammer især sager med mere end én part.',
    'Hos os har Byg og Miljø hver deres mønster.',
    'Vi har prøvet begge dele i en måned og har tal med.',
    'Skemaerne ligger i dag i fire mapper med hvert sit navn.',
    'Baggrund: Revisionen pegede på det i foråret.',
    'Formålet er at få ét mønster, som alle kan bruge.',
  ])('is added: %s', words => expect(answer(words)).toEqual(added(words)))
  it('is added without the order to add it', () =>
    expect(answer('Tilføj, at vi også har set det i Lemvig.')).toEqual(added('Vi har også set det i Lemvig.')))
  it.each([
    'Det var hurtigt!',
    'Herligt, så glæder jeg mig.',
    'Jeg spørger lige min leder om det er i orden.',
    'Godt, så er det på plads.',
    'Lad os udskyde det til efteråret.',
    'Måske skulle vi hellere vente, til KL har svaret.',
    'Skriv hellere noget om arkivet.',
    'Jonas overtager oplægget, hvis jeg ikke når hjem.',
    'Jeg er i tvivl, om det hører hjemme på mødet.',
    'Det må vi se på.',
    'Ring gerne, hvis I er i tvivl.',
  ])('is asked about: %s', words => expect(answer(words)).toEqual(askedOfItem))
  it.each([
    [
      '30 min. Jeg spørger lige Bo, om han også vil sige noget.',
      'minutes=30',
      'Jeg spørger lige Bo, om han også vil sige noget.',
    ],
    ['Til orientering. Er der i øvrigt kommet et link?', 'kind=O', 'Er der i øvrigt kommet et link?'],
  ])('beside a change it goes to people: %s', (words, changed, aside) =>
    expect(answer(words)).toEqual([`AmendItem 2 id=P-12 | ${changed}`, `PassRemarkOn: ${aside}`]),
  )
  it('a change, what the item is about and a remark each go their way', () =>
    expect(answer('30 min.\nFejlen rammer især sager med mere end én part.\nJeg ringer i morgen.')).toEqual([
      'AmendItem 2 id=P-12 | minutes=30 | text=Vi skal være enige.\n\nFejlen rammer især sager med mere end én part.',
      'PassRemarkOn: Jeg ringer i morgen.',
    ]))
  it('whoever says that it belongs to the item is believed', () =>
    expect(inShort(hear('Hej\nGodt, så er det på plads.', { letter: receipt, situation: { hint: 'text' } }))).toEqual([
      'AmendItem 2 id=P-12 | text=Vi skal være enige.\n\nGodt, så er det på plads.',
    ]))
  it.each([
    ['Her er bilaget, som jeg lovede.', []],
    ['Hermed slides til mit punkt', []],
    ['Jeg ringer i morgen. Her er bilaget, som jeg glemte.', ['PassRemarkOn: Jeg ringer i morgen.']],
  ])('a file is never lost over words: %s', (words, more) =>
    expect(inShort(hear(words, { letter: receipt, mail: { attachments: [docx] } }))).toEqual(['AmendItem 2 id=P-12', ...more]),
  )
})
