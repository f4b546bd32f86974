import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { autumn, hear, inShort, letter, pia, receipt, spring, winter } from './cast.ts'

const call: Case = { letter: letter('call-for-items') }
const say = (words: string, told: Case = call) => inShort(hear(words, told))
const away = ['GiveApology 2']
const unclear = ['? not-understood']

describe('G26 an apology of the municipality, behind what is said of a colleague', () => {
  it.each([
    'Men Kim er på ferie, så Lemvig deltager ikke',
    'Kim er på ferie, så Lemvig Kommune deltager ikke',
    'Kim er syg, så Lemvig kan desværre ikke deltage den 14. april',
    'Kim Lund er på kursus, så vi deltager ikke',
    'Lemvig deltager ikke',
  ])('%s', words => expect(say(words)).toEqual(away))
  it('of whichever municipality writes', () => {
    const told = { ...call, sender: { ...pia, organisation: 'Skive Kommune' } }
    expect(say('Kim er på ferie, så Skive deltager ikke', told)).toEqual(away)
    expect(say('Kim er på ferie, så Lemvig deltager ikke', told)).toEqual(unclear)
  })
  it.each([
    'Kim er på ferie, så Skive deltager ikke',
    'Kim er på ferie, så Skive Kommune kan ikke deltage',
    'Skive deltager ikke',
    'Skive kan ikke deltage den 14. april',
    'Kim kan ikke deltage',
    'Kim Lund kan desværre ikke deltage den 14. april',
  ])('another’s is asked about, and is no item: %s', words => expect(say(words)).toEqual(unclear))
  it.each([
    'Kim er på ferie, så Lemvig deltager måske ikke',
    'Kim er på ferie, så Lemvig deltager ikke i pilotprojektet',
    'Kim er på ferie, så Lemvig deltager med Bo',
    'Hvis Kim er syg, så deltager Lemvig ikke',
    'Kim er på ferie, så deltager Lemvig ikke?',
    'Systemet er nede, så Lemvig deltager ikke',
    'Politiet deltager ikke i møder med borgerne',
  ])('none, and no item: %s', words => expect(say(words)).toEqual(['? not-understood']))
  it('a title is one', () => expect(say('Punkt: Skive deltager ikke')).toEqual(['SubmitItem 2 title=Skive deltager ikke']))
  it('whoever goes instead is named as well', () =>
    expect(say('Kim er på ferie, så Lemvig deltager ikke. Bo Hansen kommer i stedet.')).toEqual([
      'GiveApology 2 substitute=Bo Hansen',
    ]))
})

describe('G26 "afbud fra" somebody', () => {
  it.each([
    'Afbud fra Pia',
    'Afbud fra Pia Holm',
    'Afbud fra PH',
    'Afbud fra Lemvig',
    'Afbud fra Lemvig Kommune',
    'Afbud fra os',
    'Afbud herfra',
    'Afbud fra vores side',
    'Afbud fra undertegnede',
    'Afbud for den 14. april',
    'Afbud for torsdag',
    'Afbud for forårsmødet',
    'Afbud for min del',
    'Vores kommune kan ikke deltage',
    'Pia melder afbud',
    'Lemvig melder afbud',
    'Hermed melder jeg afbud',
    'Derfor melder vi afbud',
    'Apologies from Lemvig',
  ])('the sender’s own: %s', words => {
    expect(say(words)).toEqual(away)
    expect(say(words, {})).toEqual(away)
  })
  it('a name with a hyphen is known by its half', () =>
    expect(say('Afbud fra Anne', { ...call, sender: { ...pia, name: 'Anne-Marie Holm' } })).toEqual(away))
  it.each([
    'Afbud fra Lone',
    'Afbud fra Lone Bech',
    'afbud fra lone',
    'AFBUD FRA LONE',
    'Hermed afbud fra Lone',
    'Afbud til mødet fra Lone',
    'Afbud fra min kollega Lone',
    'Min kollega kan ikke deltage',
    'Min leder Lone Bech kan desværre ikke komme',
    'Afbud fra Skive',
    'Melder afbud for Lone',
    'Lone melder afbud',
    'Lone Bech må desværre melde afbud',
    'Skive melder afbud',
    'Apologies from Lone',
  ])('somebody else’s is asked about: %s', words => {
    expect(say(words)).toEqual(unclear)
    expect(say(words, {})).toEqual(unclear)
    expect(say(words, { letter: letter('agenda') })).toEqual(unclear)
    expect(say(words, { letter: receipt })).toEqual(['? which-change'])
  })
  it('and so it is behind a line for an item', () =>
    expect(say('P-12: 30 min. Afbud fra Lone.', {})).toEqual([
      'AmendItem 2 id=P-12 | minutes=30',
      'PassRemarkOn: Afbud fra Lone.',
    ]))
  it('to minutes it is a comment', () =>
    expect(say('Afbud fra Lone', { letter: letter('minutes-for-comment', winter), meetings: [winter, spring] })).toEqual([
      'CommentOnMinutes 1 comments=[{"item":null,"text":"Afbud fra Lone"}]',
    ]))
  it('the sender’s own counts beside it', () => {
    expect(say('Afbud fra Lone. Jeg kan heller ikke komme.')).toEqual(away)
    expect(say('Afbud fra Lone i oktober. Jeg kan ikke komme.', { ...call, meetings: [spring, autumn] })).toEqual(away)
  })
  it('an answer to the question makes it the sender’s', () =>
    expect(say('Afbud fra Lone', { situation: { hint: 'apology' } })).toEqual(away))
})

it.each(['Vores borgere kan ikke deltage', 'Apologies for missing the last one'])('no apology of anybody: %s', words =>
  expect(say(words).join()).not.toContain('GiveApology'),
)

describe('G26 an apology, a comma, and the reason', () => {
  it.each([
    'Jeg kan ikke deltage, jeg har et møde',
    'Jeg kan ikke komme, jeg er på kursus',
    'Jeg kommer ikke, vi har travlt',
    'Vi deltager ikke, min leder er syg',
  ])('%s', words => expect(say(words)).toEqual(away))
  it.each([
    'Jeg kan ikke deltage, når det er om formiddagen',
    'Vi kan ikke komme, før I har løst det',
    'Vi kan ikke deltage, hvis Skive er med',
  ])('none, with a condition: %s', words => expect(say(words).join()).not.toContain('GiveApology'))
})

describe('G27 who comes instead, in whatever letters', () => {
  const bo = ['GiveApology 2 substitute=Bo Hansen']
  it.each([
    'Jeg kan ikke komme, vi sender bo hansen i stedet',
    'JEG KAN IKKE DELTAGE. I STEDET KOMMER BO HANSEN',
    'I STEDET KOMMER BO HANSEN',
    'Jeg kan ikke komme. I stedet kommer bo hansen',
    'vi sender bo hansen i stedet',
    'jeg kan ikke deltage, bo hansen kommer i stedet',
    'afbud. bo hansen kommer i stedet',
    'jeg kan ikke deltage. min kollega bo hansen kommer i stedet',
    'JEG KAN IKKE KOMME. JEG SENDER BO HANSEN',
  ])('%s', words => {
    expect(say(words)).toEqual(bo)
    expect(say(words, {})).toEqual(bo)
  })
  it('also where the name is no family name of ours', () =>
    expect(say('jeg kan ikke deltage. ole frank kommer i stedet')).toEqual(['GiveApology 2 substitute=Ole Frank']))
  it.each([
    'jeg kan ikke deltage. i stedet kommer jeg næste gang',
    'jeg kan ikke deltage, vi sender materialet i stedet',
    'jeg kan ikke deltage. lemvig kommune kommer i stedet næste gang',
  ])('nobody: %s', words => expect(say(words)).toEqual(away))
  it.each([
    'i stedet sender vi vores punkter',
    'jeg sender lidt materiale',
    'vi sender en kollega i stedet',
    'vi sender ny version i stedet',
    'vi sender vores jurist i stedet',
  ])('nobody, and people hear what is sent: %s', words =>
    expect(say(`jeg kan ikke deltage. ${words}`)).toEqual([...away, `PassRemarkOn: ${words}`]),
  )
  it.each(['vi sender gammelt skema i stedet', 'nye skemaer kommer i stedet for os', 'VI SENDER NOTATET I STEDET'])(
    'and without an apology no thing comes instead: %s',
    words => expect(say(words).join()).not.toContain('GiveApology'),
  )
})
