import { describe, expect, it } from 'vitest'
import { anne, digest, hear, inShort, letter, receipt, spring } from './cast.ts'

const call = letter('call-for-items')
const brought = (words: string, answered = call) => inShort(hear(words, { letter: answered }))

describe('a promise is no item', () => {
  it.each([
    'Vi sender et punkt i næste uge',
    'Punktet kommer på mandag',
    'Vi melder vores punkt ind senere',
    'Vi har et punkt på vej',
    'Punkter kommer.',
    'Jeg melder punkt ind inden fristen. Gitte har barns sygedag i dag',
    'I må lige vente på os – jeg skal først have fat i min leder, som er på ferie til på torsdag. Vi vender tilbage inden fristen.',
    'I hører fra os. Jeg skal lige tale med teamet.',
  ])('%s', words => expect(brought(words)).toEqual([]))
  it.each([
    'Vi har ikke modtaget referatet fra sidst. Punkter kommer.',
    'Vi kan ikke åbne linket. Vi sender et punkt i næste uge',
  ])('beside something else it is asked about: %s', words => expect(brought(words)).toEqual(['? not-understood']))
  it.each(['Vi kommer, og vi har et punkt', 'Vi har et punkt, og vi kommer', 'Vi kommer med et punkt'])(
    'one that is there, and not in the mail, is asked for: %s',
    words => expect(brought(words)).toEqual(['? no-text']),
  )
  it.each(['Vi kommer med et punkt i morgen', 'Vi kommer med punkter senere'])('a promise: %s', words =>
    expect(brought(words)).toEqual([]),
  )
  it.each([
    'Vi sender et punkt om roller',
    'Ventetid i borgerservice',
    'Roller. Vi vender tilbage med et notat.',
    'Punkter der kommer igen og igen på dagsordenen',
    'Vi melder et punkt ind: Roller',
  ])('an item is: %s', words => expect(brought(words).join()).toContain('SubmitItem'))
})

describe('items that stay where they are', () => {
  it.each([
    'Ok. Vores to punkter skal stadig med.',
    'Punkterne gælder stadig.',
    'Vores punkt er fortsat aktuelt',
    'Fint, vores punkter står fortsat ved magt',
  ])('%s', words => expect(brought(words, letter('meeting-moved'))).toEqual([]))
  it.each(['Vores punkter skal med: Roller og skemaer', 'Vi har to punkter, der stadig driller os i hverdagen'])(
    'not these: %s',
    words => expect(brought(words)).not.toEqual([]),
  )
})

describe('what is no item is asked about, or goes to people', () => {
  it.each([
    'Kan I fjerne mig fra de her ugemails? Jeg vil kun have dagsorden og referat.',
    'Jeg vil gerne slippe for at få jeres ugeoverblik',
    'Vil I tage mig af mailinglisten?',
  ])('%s', words => expect(brought(words, digest(spring))).toEqual(['? about-people']))
  it.each(['Punkt: Kan vi fjerne mailen fra listen?', 'Vi vil gerne drøfte, hvem der skal have mails fra systemet'])(
    'an item about mails: %s',
    words => expect(brought(words).join()).toContain('SubmitItem'),
  )
  it('a question about the meeting', () => {
    const asked = ['Hvornår er det nu fristen er, og ligger mødet fast? Min kalender siger noget andet (den 15.)']
    for (const words of asked) expect(brought(words)).toEqual([`PassRemarkOn: ${words}`])
    expect(brought('Hvornår holdes mødet egentlig og hvor? Jeg kan ikke finde det.')).toEqual(['RequestFacts meeting'])
    expect(brought('Hvordan bruger I systemet? Vi vil gerne høre om jeres erfaringer.')[0]).toContain('SubmitItem')
  })
  it('a question of the secretariat about the agenda', () =>
    expect(
      inShort(
        hear('Skal vi aflyse mødet den 14. april? Der er kun kommet fire punkter.', { sender: anne, subject: 'Spørgsmål' }),
      ).join(),
    ).not.toContain('SubmitItem'))
})

describe('"nothing", as somebody believes', () => {
  it.each([
    'Vi har ikke noget, tror jeg',
    'Jeg tror ikke vi har noget',
    'Jeg tror ikke, at vi har punkter denne gang',
    'Vi har nok ikke noget denne gang',
  ])('%s', words => expect(brought(words)).toEqual(['DeclareNothingToAdd 2']))
  it.each(['Vi tror ikke på den nye model', 'Vi har ikke noget overblik over roller, tror jeg'])('is asked about: %s', words =>
    expect(brought(words)).toEqual(['? not-understood']),
  )
})

describe('an item and words about who comes', () => {
  it.each([
    ['Punkt: Arkiv, 10 min. Afbud fra Morten.', 'title=Arkiv | minutes=10', 'Afbud fra Morten.'],
    ['Punkt: Roller. Jeg kommer ti minutter for sent.', 'title=Roller', 'Jeg kommer ti minutter for sent.'],
    [
      'Punkt: Roller\n\nOg så lige en praktisk ting: jeg bliver 20 minutter forsinket.',
      'title=Roller',
      'Og så lige en praktisk ting: jeg bliver 20 minutter forsinket.',
    ],
    ['Jeg er på påskeferie hele uge 13.\n\nPunkt: Roller', 'title=Roller', 'Jeg er på påskeferie hele uge 13.'],
  ])('%s', (words, item, remark) => expect(brought(words)).toEqual([`SubmitItem 2 ${item}`, `PassRemarkOn: ${remark}`]))
  it.each([
    ['Punkt: Hvordan vi giver afbud. Skive giver afbud hver gang, hvad gør vi?', 'Skive giver afbud'],
    ['Punkt: Ferieplaner. Vi er på ferie i uge 29, og hvem passer så indbakken?', 'Vi er på ferie'],
  ])('the matter itself stays with the item: %s', (words, kept) => {
    expect(brought(words)).toHaveLength(1)
    expect(brought(words)[0]).toContain(kept)
  })
  it('"jeg kommer ikke selv" is an apology, and what is said of all the items stays', () => {
    expect(
      brought(
        'Vi har følgende\n1. Vagtordning – 20 min\n2. Log på mobil – 10 min\nJeg kommer ikke selv, Ellen fremlægger begge.',
      ),
    ).toEqual([
      'GiveApology 2',
      'SubmitItem 2 title=Vagtordning | minutes=20 | presenter=Ellen',
      'SubmitItem 2 title=Log på mobil | minutes=10 | presenter=Ellen',
    ])
    expect(brought('Jeg deltager ikke selv i gruppen om arkivering')).toEqual(['? not-understood'])
  })
})

describe('what is said of all the items', () => {
  it.each([
    ['- Roller\n- Skemaer\n\nBegge er 15 minutter og til drøftelse.', 'kind=D | minutes=15', 'kind=D | minutes=15'],
    ['1. Roller, 10 min\n2. Skemaer\nBegge punkter er til orientering.', 'kind=O | minutes=10', 'kind=O'],
    ['1. Roller\n2. Skemaer\nHver 10 min.', 'minutes=10', 'minutes=10'],
  ])('%s', (words, first, second) =>
    expect(brought(words)).toEqual([`SubmitItem 2 title=Roller | ${first}`, `SubmitItem 2 title=Skemaer | ${second}`]),
  )
  it('a sentence about all that says more is text', () =>
    expect(brought('1. Roller\n2. Skemaer\nAlle kommuner er med.').at(-1)).toContain('text=Alle kommuner er med.'))
})

it.each([
  ['Ingen punkter?? Jo da. Fuldmagter, 10 min.', 'SubmitItem 2 title=Fuldmagter | minutes=10'],
  ['Ingen punkter? Jo! Roller\nHvem må hvad?', 'SubmitItem 2 title=Roller | text=Hvem må hvad?'],
  ['Ingen punkter??', '? not-understood'],
  ['Ingen punkter? Nej. Roller måske', '? not-understood'],
])('what is asked back brings nothing, and what follows the yes does: %s', (words, expected) =>
  expect(brought(words)).toEqual([expected]),
)

it('an item about something that goes away is not taken back', () => {
  expect(brought('Punkt: Systemet bortfalder')).toEqual(['SubmitItem 2 title=Systemet bortfalder'])
  expect(brought('Punkt: Støtten udgår', receipt)[0]).toContain('SubmitItem')
  expect(brought('Vi trækker vores punkt')).toEqual(['? which-item'])
})

it('"Hej, GDPR" names the matter', () => {
  expect(brought('Hej, GDPR\nHvad gør I?')).toEqual(['SubmitItem 2 title=GDPR | text=Hvad gør I?'])
  expect(brought('Hej, Anne\nRoller')).toEqual(['SubmitItem 2 title=Roller'])
})
