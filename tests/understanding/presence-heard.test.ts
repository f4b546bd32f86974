import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, pia, spring } from './cast.ts'

const colleague = (id: string, name: string, organisation = 'Lemvig Kommune'): Person => ({
  ...pia,
  ...{ id, name, organisation, email: `${id}@example.example` },
})
const people = [pia, colleague('jonas', 'Jonas Klit'), colleague('lone', 'Lone Eng', 'Skive Kommune'), anne]
const say = (words: string, told: Case = { letter: letter('agenda') }) =>
  inShort(hear(words, { ...told, situation: { people } })).map(each => each.replaceAll(/"organisation":"[^"]*"|[{}"[\],]/g, ''))
const office = (words: string) => say(words, { sender: anne, subject: 'Afbud' })
const comes = 'WithdrawApology 2 answer=accepted'
const both = ['GiveApology 2 with=person:jonasname:Jonas Klit']

describe('G26 a member says who of the municipality comes and who does not', () => {
  it.each([
    ['Jeg deltager', [comes]],
    ['Jonas er desværre syg, så det er kun mig der kommer.', ['GiveApology 2 for=person:jonasname:Jonas Klit', comes]],
    ['Hverken Jonas eller jeg kan være med.', both],
    ['Vi er desværre begge forhindret.', both],
    ['Der kommer ingen fra Lemvig.', both],
    ['Jeg er på kursus den 14., så det bliver Jonas, der deltager.', ['GiveApology 2 substitute=Jonas Klit']],
    [
      'Jeg kan ikke deltage, men jeg sender min nye kollega Anne-Marie Holst i stedet.',
      ['GiveApology 2 substitute=Anne-Marie Holst'],
    ],
  ])('%s', (words, wanted) => expect(say(words)).toEqual(wanted))

  it.each([
    'Jeg deltager, hvis jeg når hjem.',
    'Måske kommer Jonas ikke.',
    'Kommer Jonas?',
    'Lone fra Skive er syg og kommer ikke.',
    'Jonas ved ikke, om han kan.',
    'Jonas har punkter til mødet.',
    'Jonas deltager, men mangler indkaldelsen.',
  ])('nothing is noted of: %s', words => expect(say(words).join()).not.toMatch(/Apology/u))
})

const three = [...people, colleague('mette', 'Mette Dahl')]
const sayOf = (words: string, people: readonly Person[]) =>
  inShort(hear(words, { letter: letter('agenda'), situation: { people } })).map(each =>
    each.replaceAll(/"organisation":"[^"]*"|[{}"[\],]/g, ''),
  )
const sayThree = (words: string) => sayOf(words, three)
const ofJonas = 'GiveApology 2 for=person:jonasname:Jonas Klit'
const jonasComes = 'WithdrawApology 2 for=person:jonasname:Jonas Klit | answer=accepted'

describe('G26 that somebody does as was said before is heard in many words', () => {
  it.each([
    'Jonas melder afbud, og det gør jeg også.',
    'Jonas kommer ikke. Det gør jeg heller ikke.',
    'Jonas melder afbud, og jeg gør det samme.',
    'Jonas kommer ikke, og jeg heller ikke.',
    'Jonas kommer ikke. Og jeg er også syg.',
    'Jeg kommer ikke, Jonas heller ikke.',
    'Jeg kommer ikke. Jonas heller ikke.',
    'Jeg kommer ikke. Heller ikke Jonas.',
    'Afbud herfra, også Jonas.',
    'Afbud fra mig og også fra Jonas.',
    'Afbud fra mig, og det gælder også Jonas.',
    'Jeg kommer ikke. Det samme gælder for Jonas.',
    'Jonas & jeg kommer ikke',
    'Jonas + jeg kommer ikke',
    'Afbud fra Jonas og mig.',
    'Jeg kan ikke, og Jonas kan heller ikke.',
    'Afbud fra Lemvig: både Jonas og jeg er syge.',
    'Vi kommer ikke nogen af os.',
    'Lemvig deltager ikke.',
  ])('both stay away: %s', words => expect(say(words)).toEqual(both))
  it.each([
    'Jonas deltager, og det gør jeg også.',
    'Jonas & jeg kommer',
    'Jeg kommer sammen med Jonas.',
    'Vi kommer begge to.',
    'Jonas og undertegnede deltager',
  ])('both come: %s', words => expect(say(words)).toEqual([comes, jonasComes]))
  it.each([
    'Mette, Jonas og jeg kommer ikke',
    'Jeg, Mette og Jonas kommer ikke',
    'Hverken Mette, Jonas eller jeg kommer',
    'Hej Anne, Mette, Jonas og jeg kommer ikke',
    'Jonas kommer ikke, Mette og jeg heller ikke.',
  ])('three stay away: %s', words => {
    const [said = '', ...more] = sayThree(words)
    expect(said).toMatch(/^GiveApology 2 with=/)
    expect(said).toContain('Jonas Klit')
    expect(said).toContain('Mette Dahl')
    expect(more).toEqual([])
  })
  it('two of three', () => {
    expect(sayThree('Jonas kommer ikke. Heller ikke Mette.')).toEqual([ofJonas, 'GiveApology 2 for=person:mettename:Mette Dahl'])
    expect(sayThree('Vi kommer begge to.')).toEqual([comes])
    expect(sayThree('Mette og Jonas deltager, jeg kan desværre ikke.')).toEqual([
      'GiveApology 2 substitute=Mette Dahl',
      jonasComes,
    ])
    expect(sayThree('Jonas Klit og Mette Dahl kommer ikke den 14. april. Jeg deltager.')).toEqual([
      ofJonas,
      'GiveApology 2 for=person:mettename:Mette Dahl',
      comes,
    ])
  })
  it.each(['Jonas kommer, og Mette kommer i stedet for Karl.', 'Mette kommer i stedet for Karl, og Jonas kommer også.'])(
    'of two who come, the one of whom it is said stands in for the third: %s',
    words =>
      expect(sayOf(words, [...three, colleague('karl', 'Karl Bro')])).toEqual([
        'GiveApology 2 for=person:karlname:Karl Bro | substitute=Mette Dahl',
        jonasComes,
      ]),
  )
  it.each(['Jeg kommer ikke. Hils også Jonas.', 'Jeg kommer ikke, og det passer også Jonas.', 'Afbud herfra, også Ole.'])(
    'and nobody besides is taken off: %s',
    words => expect(say(words)).toEqual(['GiveApology 2']),
  )
})

describe('G26 a colleague who is kept away does not take the one who writes off', () => {
  it.each([
    ['Jonas har fået et andet møde og kan ikke, så jeg tager alene af sted.', [ofJonas]],
    ['Jonas er syg og kan ikke komme.', [ofJonas]],
    ['Jonas er syg, men jeg kommer.', [ofJonas, comes]],
    ['Kommer. Jonas er syg.', [ofJonas, comes]],
    ['Jeg kommer, Jonas kan ikke.', [ofJonas, comes]],
    ['Afbud fra Jonas, jeg kommer selv.', [ofJonas, comes]],
    ['Jonas er forhindret. Jeg er med.', [ofJonas, comes]],
    ['Jonas kommer ikke, han er på messe i Berlin.', [ofJonas]],
    ['Jonas kommer ikke. Beklager rodet.', [ofJonas]],
    ['Jonas har barnets første sygedag, så han kommer ikke.', [ofJonas]],
    ['Jonas kommer ikke, så jeg tager selv punktet.', [ofJonas, 'PassRemarkOn: Jonas kommer ikke så jeg tager selv punktet.']],
    ['Jonas kommer ikke. Kan du sende ham referatet?', [ofJonas, 'PassRemarkOn: Kan du sende ham referatet?']],
    ['Jonas kan ikke komme. Vi trækker vores punkt.', [ofJonas, 'PassRemarkOn: Vi trækker vores punkt.']],
    ['Jeg kommer. Hvis Jonas bliver rask, kommer han også.', [comes, 'PassRemarkOn: Hvis Jonas bliver rask kommer han også.']],
    ['Jonas kommer ikke, men Rikke Lund gør.', [`${ofJonas} | substitute=Rikke Lund`]],
    ['Rikke Lund kommer i stedet for Jonas.', [`${ofJonas} | substitute=Rikke Lund`]],
    ['Jeg deltager i stedet for Jonas.', [`${ofJonas} | substitute=Pia Holm`, comes]],
    ['Jonas er på barsel. Jeg deltager i stedet for ham.', [`${ofJonas} | substitute=Pia Holm`, comes]],
    ['Jonas har bedt mig tage med til mødet i stedet for ham.', [`${ofJonas} | substitute=Pia Holm`, comes]],
    ['Jonas er på barsel, så det er kun mig.', [ofJonas, comes]],
    ['Det er kun mig, der kommer.', [comes]],
    ['Jeg har fået et andet møde og kan ikke.', ['GiveApology 2']],
    ['Pia er syg og kan ikke komme.', ['GiveApology 2']],
    ['Er syg og kan ikke komme.', ['GiveApology 2']],
    ['Kommer ikke. Jonas deltager.', ['GiveApology 2 substitute=Jonas Klit']],
    ['Jonas kommer, jeg kommer ikke.', ['GiveApology 2 substitute=Jonas Klit']],
    ['Lone har fået et andet møde og kan ikke.', ['? not-understood']],
    ['Jonas kommer. Jonas kommer ikke.', ['? not-understood']],
    ['Jonas er syg.', ['? not-understood']],
    ['Rikke Lund kommer.', ['? not-understood']],
    ['Skive kommer ikke.', ['? not-understood']],
    ['Jonas kommer kl. 14.', ['? not-understood']],
  ])('%s', (words, wanted) => expect(say(words)).toEqual(wanted))
  it('in a mail of his own that names the meeting', () => {
    const own = (words: string) => say(words, {})
    expect(own('Jonas kan ikke komme.')).toEqual(['? not-understood'])
    expect(own('Jonas kan ikke komme til mødet.')).toEqual([ofJonas])
    expect(own('Vi kommer begge den 14. april.')).toEqual([comes, jonasComes])
  })
  it('where we asked what the mail is, and an apology was the answer', () => {
    const asked = (words: string) =>
      inShort(hear(words, { situation: { people, hint: 'apology' } })).map(each =>
        each.replaceAll(/"organisation":"[^"]*"|[{}"[\],]/g, ''),
      )
    expect(asked('Jonas kommer ikke')).toEqual([ofJonas])
    expect(asked('Jonas og jeg kommer ikke')).toEqual(both)
    expect(asked('Beklager')).toEqual(['GiveApology 2'])
    expect(asked('Kim Lund kommer i stedet')).toEqual(['GiveApology 2 substitute=Kim Lund'])
    expect(asked('Jonas kommer')[0]).toMatch(/^GiveApology 2/)
  })
  it('of two meetings the second is not passed over', () => {
    const meetings = [spring, autumn]
    expect(say('Jonas kommer ikke den 14. april.', { meetings })).toEqual([ofJonas])
    expect(say('Jonas kommer ikke den 14. april og den 13. oktober.', { meetings })).toEqual(['? not-understood'])
  })
  it('beside what there is for the agenda', () => {
    const call = (words: string) => say(words, { letter: letter('call-for-items') })
    const none = 'DeclareNothingToAdd 2'
    expect(call('Ingen punkter fra os, og Jonas kommer ikke.')).toEqual([ofJonas, none])
    expect(call('Jonas kommer ikke. Ingen punkter.')).toEqual([ofJonas, none])
    expect(call('Hverken punkter eller deltagere fra Lemvig.')).toEqual([...both, none])
    expect(call('Jonas deltager, og vi har et punkt om test på 10 min.')).toEqual([
      jonasComes,
      'SubmitItem 2 title=Test | minutes=10',
    ])
    expect(call('Ingen punkter fra Lemvig, og jeg kan heller ikke selv deltage. Jonas kommer alene.')).toEqual([
      'GiveApology 2 substitute=Jonas Klit',
      none,
    ])
    expect(call('Lemvig melder pas.')).toEqual([none])
    expect(call('Lemvig melder pas til mødet.')).toEqual(['GiveApology 2'])
    expect(say('Lemvig melder pas.')).toEqual(['GiveApology 2'])
  })
})

describe('G26 the secretariat tells of a member’s apology', () => {
  it.each([
    'Lone fra Skive kan ikke komme.',
    'Lone Eng har meldt afbud til mødet.',
    'Lone fra Skive har lige ringet. Hun kan ikke komme den 14. april.',
    'Vil du notere afbud fra Lone Eng?',
    'Lone Eng dukker ikke op den 14. april.',
  ])('%s', words => expect(office(words)).toEqual(['GiveApology 2 for=person:lonename:Lone Eng']))
  it('of several, and of whoever called', () => {
    const ofPia = 'GiveApology 2 for=person:pianame:Pia Holm'
    const ofLone = 'GiveApology 2 for=person:lonename:Lone Eng'
    const ofBoth = [`${ofPia} | with=person:lonename:Lone Eng`]
    expect(office('Pia og Lone kan ikke komme.')).toEqual(ofBoth)
    expect(office('Vil du notere afbud fra Pia og Lone?')).toEqual(ofBoth)
    expect(office('Pia har ringet. Hun er syg og kommer ikke.')).toEqual([ofPia])
    expect(office('Rikke fra Skive kommer i stedet for Lone.')).toEqual([`${ofLone} | substitute=Rikke`])
    expect(office('Lone kommer alligevel.')).toEqual(['WithdrawApology 2 for=person:lonename:Lone Eng | answer=accepted'])
    expect(office('Jeg kan ikke komme.')).toEqual(['GiveApology 2'])
  })
  it('who comes in whose place', () =>
    expect(office('Jonas fra Lemvig deltager i stedet for Pia Holm.')).toEqual([
      'GiveApology 2 for=person:pianame:Pia Holm | substitute=Jonas Klit',
    ]))
  it.each(['Har Lone meldt afbud?', 'Måske kommer Lone fra Skive ikke.', 'Jens fra Skive kan ikke komme.'])('not of: %s', words =>
    expect(office(words).join()).not.toMatch(/Apology/u),
  )
})
