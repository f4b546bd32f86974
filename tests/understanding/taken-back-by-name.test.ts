import { describe, expect, it } from 'vitest'
import { hear, inShort, item, letter, pia, spring } from './cast.ts'

const mine = [item('P-1', 'Ny arkivaftale'), item('P-2', 'Skabeloner til breve')]
const meeting = { ...spring, items: mine.map(({ by, ...each }) => ({ ...each, organisation: by.organisation })) }
const receipt = (at: number) => letter('item-receipt', meeting, { items: [mine[at]!] })
const say = (words: string, at = 0) => inShort(hear(words, { letter: receipt(at), meetings: [meeting], sender: pia }))
const asked = ['? which-change']

describe('G18 an item is taken back by its name, by a word of its title, or by "den" in the answer to its receipt', () => {
  it.each([
    'Drop arkivaftalen, vi har fået svar fra leverandøren.',
    'Glem det med arkivaftalen. Det har løst sig.',
    'vi trækker den om arkivaftalen',
    'Vi vælger at trække punktet om arkivaftalen, da vores jurist ikke mener, at vi kan sige noget endnu.',
    'Arkivaftalen må gerne udgå, vi har ikke nok kød på det',
    'Øv, vi kan desværre ikke nå at forberede det, så tag det bare af dagsordenen igen.',
    'Stryg arkivaftalen fra listen :-)',
    'Beklager forvirringen, men punktet behøver ikke komme på alligevel',
    'Det bliver ikke til noget med arkivaftalen alligevel',
    'Kan I droppe den om arkivaftalen igen?',
    'Vil du tage vores punkt om arkivaftalen af igen? Vi kom i mål med KL i går.',
    'Arkivaftalen er ikke længere relevant. I må gerne slette den fra dagsordenen',
    'Arkivaftalen springer vi over',
  ])('%s', words => expect(say(words)).toEqual(['WithdrawItem 2 id=P-1']))
  it('another municipality takes nothing back for its writer', () => {
    expect(say('Aarhus trækker arkivaftalen')).toEqual(asked)
    expect(say('Lemvig trækker arkivaftalen')).toEqual(['WithdrawItem 2 id=P-1'])
  })
  it('what stands beside it and is no reason goes to people', () =>
    expect(say('Drop arkivaftalen. Hvornår får vi dagsordenen?')).toEqual(['WithdrawItem 2 id=P-1', 'RequestFacts agenda-due']))
  it('and so does a wish for another meeting', () =>
    expect(say('Drop arkivaftalen, vi tager den op til efteråret')).toEqual(['PlaceItem 2 id=P-1 | placement=next-meeting']))
  it.each([
    'Vi vil ikke trække arkivaftalen',
    'Glem ikke arkivaftalen',
    'Vi overvejer at droppe arkivaftalen',
    'Skal vi trække den om arkivaftalen?',
    'Udgår arkivaftalen?',
    'Vi kan godt droppe arkivaftalen, hvis I mangler plads',
    'Drop arkivaftalen, hvis Skive har den på',
    'Drop arkivaftalen. Eller nej, lad den blive.',
    'Vi dropper arkivaftalen, men behold titlen',
    'Vi dropper arkivaftalen i stedet for at forny den',
    'Flere kommuner dropper arkivaftalen',
    'Drop afsnittet om arkivaftalen',
    'Karen vil have, at vi dropper arkivaftalen',
    'Slet det, vi skrev om økonomi',
    'Det skal ikke på alligevel, bilaget',
    'Drop skabelonerne',
  ])('never by words that deny, ask, doubt, tell of others, or speak of something else: %s', words =>
    expect(say(words)).toEqual(asked),
  )
})

describe('G18 somebody else presents an item', () => {
  it.each([
    ['Ikke mig men Tobias', 'Tobias'],
    ['Det bliver ikke mig, men Tobias Friis, der fortæller om arkivaftalen.', 'Tobias Friis'],
    ['Mogens tager den om arkivaftalen', 'Mogens'],
    ['Mogens tager den om arkiv', 'Mogens'],
    ['Kan I skrive Henrik på i stedet for mig?', 'Henrik'],
    ['Sæt Henrik Dam på som oplægsholder', 'Henrik Dam'],
    ['Sanne Toft og jeg gør det sammen', 'Sanne Toft og Pia Holm'],
    ['Jeg gør det selv', 'Pia Holm'],
  ])('%s', (words, name) => expect(say(words)).toEqual([`AmendItem 2 id=P-1 | presenter=${name}`]))
  it.each(['Ikke mig men systemet'])('asked about: %s', words => expect(say(words)).toEqual(asked))
  it('a name that is put on a list is no presenter', () =>
    expect(say('Skriv Karen på mailinglisten')).toEqual(['? about-people']))
})

describe('G18 small words around a new title or a length', () => {
  it.each([
    ['Kald den bare Arkivet', 'title=Arkivet'],
    ['Ret lige titlen til "Arkivaftale fra 2028"', 'title=Arkivaftale fra 2028'],
  ])('%s', (words, change) => expect(say(words)).toEqual([`AmendItem 2 id=P-1 | ${change}`]))
  it('a length on a condition is asked about, and nobody reads it in the item', () =>
    expect(say('Jeg tror et kvarter er nok, hvis I er pressede på tid.')).toEqual(asked))
})

describe('G24 what is said to people in the answer to a receipt, and changes nothing of the item, goes to them', () => {
  it.each([
    'Hvor er I hurtige! Jeg sender en powerpoint i næste uge.',
    'Jeg glæder mig til at høre, hvad de andre gør.',
    'Hvornår på dagen kommer det på?',
    'Hvem får det her at se?',
    'Kan jeg få lov at dele skærm?',
    'Skal jeg selv lave slides, eller gør I det?',
    'Kan du give mig et kald inden fredag?',
    'Kommer punktet med på den endelige dagsorden?',
    'Hvor lang tid plejer I at sætte af?',
    'Hvorfor står der P-1? Er det rækkefølgen?',
    'Kan du sende mig den endelige dagsorden?',
    'Hvor mange punkter er der kommet ind?',
  ])('%s', words => expect(say(words)).toEqual([`PassRemarkOn: ${words}`]))
  it.each([
    'Skal den om arkivaftalen ikke med?',
    'Hvordan gør I andre?',
    'Hvad gør man, når en vikar rejser?',
    'Kan vi få lidt mere tid til den?',
    'Herligt, så glæder jeg mig.',
    'Kan I nå det?',
  ])('asked about, as it may be the item’s or want a change: %s', words => expect(say(words)).toEqual(asked))
})
