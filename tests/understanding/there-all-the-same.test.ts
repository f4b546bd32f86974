import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { hear, inShort, letter, receipt } from './cast.ts'

const agenda: Case = { letter: letter('agenda') }
const call: Case = { letter: letter('call-for-items') }
const say = (words: string, told: Case = agenda) => inShort(hear(words, told))
const away = ['GiveApology 2']
const unclear = ['? not-understood']

describe('G26 who comes all the same is not taken off the meeting', () => {
  it.each([
    'Jeg melder ikke afbud',
    'Jeg giver ikke afbud til mødet',
    'Jeg skal ikke melde afbud alligevel',
    'Jeg har ikke meldt afbud',
    'Det er ikke et afbud',
    'Hermed intet afbud fra mig',
    'Afbud til frokosten',
    'Vi melder afbud til overnatningen',
    'Jeg glemte at melde afbud sidste gang',
    'Jeg er nødt til at melde afbud, medmindre mødet bliver på Teams',
    'Vores leverandør melder afbud',
    'Afbud fra vores oplægsholder',
    'Afbud fra vores leverandører',
  ])('%s', words => expect(say(words)).toEqual(unclear))
  it.each([
    'Jeg kan ikke komme, jeg deltager hellere online i stedet',
    'Jeg kan ikke komme, vi er med på Teams',
    'Jeg kan ikke komme til Viborg, jeg følger med på skærmen',
    'Jeg har meldt afbud til kurset i stedet, så jeg kommer',
    'Jeg er forhindret i at komme før kl. 14',
    'Jeg kan ikke komme inden kl. 14',
    'Afbud til middagen, men jeg kommer til mødet',
  ])('and people hear how he comes: %s', words =>
    expect(say(words).filter(each => each !== 'WithdrawApology 2 answer=accepted')).toEqual([`PassRemarkOn: ${words}`]),
  )
  it.each([
    'Jeg kan ikke komme, derfor melder jeg afbud',
    'Jeg kan ikke deltage, jeg deltager ikke online heller',
    'Jeg kan ikke komme, så jeg melder afbud',
    'Vi kan ikke deltage. Vi giver afbud.',
    'Vores kommune melder afbud',
    'Vores afdeling giver afbud',
    'Afbud til mødet og frokosten',
    'Afbud fra vores side',
  ])('and this is an apology: %s', words => expect(say(words)).toEqual(away))
})

describe('G26 half an apology in the answer to a call is no item', () => {
  it.each([
    'Afbud til middagen',
    'Vi melder afbud til frokosten',
    'Jeg melder måske afbud',
    'Jeg melder afbud, hvis mødet ikke er på Teams',
    'Jeg kan ikke komme, medmindre det er på Teams',
    'Vores leverandør melder afbud',
  ])('%s', words => expect(say(words, call)).toEqual(unclear))
  it.each(['Punkt: Afbud til middagen', 'Mange borgere melder afbud, hvis brevet kommer sent. Det vil vi gerne drøfte.'])(
    'and this is one: %s',
    words => expect(say(words, call).join()).toMatch(/^SubmitItem/),
  )
})

describe('G26 who comes instead', () => {
  const calls: Case = { letter: letter('call-for-items') }
  it('is no word of the sentence before, and nobody who does not come', () => {
    expect(say('Punkt: Fuldmagter. Bo deltager i stedet for mig.', calls)).toContain('GiveApology 2 substitute=Bo')
    expect(say('J. Lund deltager i stedet for mig')).toEqual(['GiveApology 2 substitute=J. Lund'])
    expect(say('Kim M. Lund kommer i stedet for mig.')).toEqual(['GiveApology 2 substitute=Kim M. Lund'])
  })
  it.each(['Bo kommer ikke i stedet', 'Bo kommer måske i stedet for mig', 'Bo Lund deltager alligevel ikke i stedet for mig'])(
    'not: %s',
    words => expect(say(words).join()).not.toContain('substitute'),
  )
})

describe('G26 an apology is taken back', () => {
  it.each([
    'Jeg trækker mit afbud tilbage',
    'Træk mit afbud tilbage',
    'Slet mit afbud',
    'Annuller venligst vores afbud',
    'Glem mit afbud',
  ])('%s', words => {
    for (const told of [agenda, {}, { letter: letter('apology-receipt') }])
      expect(say(words, told)).toEqual(['WithdrawApology 2'])
  })
  it.each([
    'Skal jeg trække mit afbud tilbage?',
    'Måske trækker jeg mit afbud tilbage',
    'Hvis jeg bliver rask, trækker jeg mit afbud tilbage',
  ])('or perhaps: %s', words => expect(say(words)).toEqual(unclear))
})

describe('G26 whose apology it is', () => {
  it.each([
    'Skive og Aarhus melder afbud',
    'Kim Lund og Lone Bech melder afbud',
    'Desværre, Kim melder afbud',
    'Camilla fra KL deltager ikke',
  ])('others’: %s', words => expect(say(words)).toEqual(unclear))
  it('and people hear it from whoever comes himself', () =>
    expect(say('Vi kommer, men Skive melder afbud')).toEqual([
      'WithdrawApology 2 answer=accepted',
      'PassRemarkOn: Vi kommer, men Skive melder afbud',
    ]))
  it.each([
    'Lemvig og Skive melder afbud',
    'Kim Lund, Pia Holm melder afbud',
    'Afbud for Lemvigs vedkommende',
    'Kære alle, Pia melder afbud',
  ])('the sender’s too: %s', words => expect(say(words)).toEqual(away))
  it('beside nothing for the agenda', () => expect(say('Vi har ikke noget, men Skive melder afbud', call)).toEqual(unclear))
})

describe('G26 an item speaks of staying away', () => {
  it.each([
    ['Lemvig deltager ikke i testen, 10 min', 'SubmitItem 2 title=Lemvig deltager ikke i testen | minutes=10'],
    ['Punkt: Hvem kommer i stedet?', 'SubmitItem 2 title=Hvem kommer i stedet'],
  ])('%s', (words, wanted) => expect(say(words, call)).toEqual([wanted]))
})

describe('G17 what spares an item takes nothing back', () => {
  const title = 'Navngivning af skemaer'
  it.each([
    'Vent med at slette punktet',
    'Undlad venligst at trække punktet',
    `${title} er ikke aktuelt for Skive`,
    `${title} er ikke relevant i Aarhus`,
  ])('%s', words => expect(say(words, { letter: receipt })).toEqual(['? which-change']))
  it.each([`${title} er ikke aktuelt`, `${title} er ikke aktuelt for os`, 'Slet punktet'])('and this does: %s', words =>
    expect(say(words, { letter: receipt })).toEqual(['WithdrawItem 2 id=P-12']),
  )
})

describe('G31 other things are swapped as well', () => {
  it('an item about it stays one', () =>
    expect(say('Punkt: Vagtbytte. Vi vil alligevel ikke bytte vagter.', call)).toEqual([
      'SubmitItem 2 title=Vagtbytte | text=Vi vil alligevel ikke bytte vagter.',
    ]))
  it.each(['Vi vil alligevel ikke bytte skemaer ud', 'Vi behøver ikke længere bytte filer'])('%s', words =>
    expect(say(words, {})).not.toEqual(['? swap-back']),
  )
  it.each(['Vi vil alligevel ikke bytte referat med Skive', 'Vi vil alligevel ikke bytte, da Kim er rask'])(
    'the role: %s',
    words => expect(say(words, {})).toEqual(['? swap-back']),
  )
})

it('G11 an item that is taken away beside an order is not passed on as one', () =>
  expect(say('P-12 før P-13, da Ole skal gå, og slet P-13', {})).toEqual(unclear))

it('G17 what an item is not to be called is no title of it', () => {
  expect(say('Kald den ikke det', { letter: receipt }).join()).not.toContain('title=')
  expect(say('Kald den "Skemaer"', { letter: receipt }).join()).toContain('title=Skemaer')
})
