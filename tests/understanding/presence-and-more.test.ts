import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter, pia, spring, winter } from './cast.ts'

const colleague = (id: string, name: string, organisation = 'Lemvig Kommune'): Person => ({
  ...pia,
  ...{ id, name, organisation, email: `${id}@example.example` },
})
const people = [
  pia,
  colleague('jonas', 'Jonas Klit'),
  colleague('lone', 'Lone Eng', 'Skive Kommune'),
  colleague('bo', 'Bo Friis', 'Skive Kommune'),
  anne,
]
const say = (words: string, told: Case = {}) =>
  inShort(hear(words, { ...told, situation: { people } })).map(each => each.replaceAll(/"organisation":"[^"]*"|[{}"[\],]/g, ''))
const call = (words: string) => say(words, { letter: letter('call-for-items') })
const ofJonas = 'GiveApology 2 for=person:jonasname:Jonas Klit'

describe('G26 what becomes of an item, beside who stays away', () => {
  const ofOne = (status: string): Case => ({
    letter: letter('call-for-items'),
    meetings: [{ ...spring, items: spring.items.slice(0, 1).map(each => ({ ...each, status }) as typeof each) }],
  })
  it.each([
    ['Jeg kan ikke komme. Vi trækker alle vores punkter.', ['P-12', 'P-13', 'P-14'].map(id => `WithdrawItem 2 id=${id}`)],
    ['Jeg kan ikke komme. Træk P-12.', ['WithdrawItem 2 id=P-12']],
    ['Jeg kan ikke komme, så træk punktet om snitflader.', ['WithdrawItem 2 id=P-13']],
    ['Jeg kan ikke komme. P-12 fremlægges af Tobias i stedet.', ['AmendItem 2 id=P-12 | presenter=Tobias']],
    ['Jeg kan ikke komme. Vi trækker begge vores punkter.', ['PassRemarkOn: Vi trækker begge vores punkter.']],
    ['Jeg kan ikke komme. Træk punktet.', ['PassRemarkOn: Træk punktet.']],
  ])('%s', (words, more) => expect(call(words)).toEqual(['GiveApology 2', ...more]))
  it('the only one that there is need not be named, unless it is gone already', () => {
    const words = 'Jeg kan ikke komme. Vi trækker vores punkt.'
    expect(say(words, ofOne('proposed'))).toEqual(['GiveApology 2', 'WithdrawItem 2 id=P-12'])
    expect(say(words, ofOne('withdrawn'))).toEqual(['GiveApology 2', 'PassRemarkOn: Vi trækker vores punkt.'])
  })
  it.each([
    ['Jonas kommer ikke. Nyt punkt: Test, 10 min.', ['SubmitItem 2 title=Test | minutes=10']],
    ['Jonas kommer ikke. Nyt punkt: Test, 10 min. Ellers ikke noget herfra.', ['SubmitItem 2 title=Test | minutes=10']],
    ['Jonas kommer ikke. Ellers ikke noget herfra.', ['DeclareNothingToAdd 2']],
    ['Jonas kommer ikke. Punktet om test må vente til næste gang.', ['PlaceItem 2 id=P-14 | placement=next-meeting']],
    [
      'Jonas kommer ikke. Vi har et punkt om test, men det venter til efteråret.',
      ['PassRemarkOn: Vi har et punkt om test men det venter til efteråret.'],
    ],
    ['Jonas kommer ikke. Træk P-12.', ['WithdrawItem 2 id=P-12']],
    ['Jonas kommer ikke. P-12 skal have 30 min.', ['AmendItem 2 id=P-12 | minutes=30']],
    ['Jonas kommer ikke, og vi har ingen punkter.', ['DeclareNothingToAdd 2']],
    ['Jonas kommer ikke. Håber det er ok?', ['PassRemarkOn: Håber det er ok?']],
    ['Jonas kommer ikke. Vi håber, det er i orden. Det er ærgerligt.', []],
    [
      'Jonas kommer ikke. Nyt punkt: Test, 10 min. Hvornår er mødet?',
      ['SubmitItem 2 title=Test | minutes=10', 'RequestFacts meeting'],
    ],
    ['Jonas kommer ikke. Hvornår er mødet?', ['RequestFacts meeting']],
    ['Jonas kommer ikke. Hvad skal vi have til frokost?', ['PassRemarkOn: Hvad skal vi have til frokost?']],
    ['Jonas kommer ikke. Min nye mail er pia2@lemvig.example', ['PassRemarkOn: Min nye mail er pia2@lemvig.example']],
  ])('%s', (words, more) => expect(call(words)).toEqual([ofJonas, ...more]))
})

describe('G26 whoever gives a reason and names somebody is replaced', () => {
  const agenda = (words: string) => say(words, { letter: letter('agenda') })
  it.each([
    'Min søn er syg, så Jonas kommer.',
    'Min kalender er fyldt, så Jonas må tage den.',
    'Jonas deltager, da jeg er syg.',
    'Jeg er på barsel fra 1. maj, så Jonas kommer.',
    'Jonas kommer i stedet for mig.',
    'Jeg sender Jonas.',
  ])('%s', words => expect(agenda(words)).toEqual(['GiveApology 2 substitute=Jonas Klit']))
  it.each([
    'Jeg er syg, så Jonas kommer kl. 14.',
    'Vores projekt er forsinket, så Jonas tager det.',
    'Jeg håber, jeg kan komme',
    'Jeg håber, at vi kan nå det',
    'Jeg sender den videre til Jonas.',
    'Jeg deltager i stedet for Lone.',
    'Jonas deltager kun i punkt 2.',
  ])('nobody is: %s', words => expect(agenda(words).join()).not.toMatch(/Apology/u))
  it('and whoever comes for two of them is nobody’s substitute', () =>
    expect(say('Lone Eng og Bo Friis kan ikke komme, Kim Ny kommer i stedet.', { sender: anne, subject: 'Afbud' })).toEqual([
      'GiveApology 2 for=person:lonename:Lone Eng | with=person:boname:Bo Friis',
    ]))
})

describe('G26 an apology in the subject, above the reason', () => {
  const own = (subject: string, words: string) => say(words, { subject })
  it('is one', () => {
    expect(own('Afbud 14. april', 'Jeg er på kursus.')).toEqual(['GiveApology 2'])
    expect(own('Apologies', 'Vi ses.')).toEqual(['GiveApology 2'])
  })
  it.each([
    ['Afbud?', 'Jeg er på kursus.'],
    ['Afbud 14. april', 'Lone kan ikke komme'],
    ['Afbud fra Skive', 'Jeg er på kursus.'],
    ['Afbud til frokosten', 'Jeg er på kursus.'],
  ])('not: %s / %s', (subject, words) => expect(own(subject, words)).toEqual(['? not-understood']))
})

describe('G47 the answer to the receipt for an apology', () => {
  const given = (more: object = {}): Case => ({
    letter: letter('apology-receipt', spring, {
      apology: { person: 'pia', name: 'Pia Holm', organisation: 'Lemvig Kommune', substitute: null, via: 'mail', ...more },
    }),
  })
  const back = 'WithdrawApology 2'
  it.each([
    'Fortryd',
    'Slet afbuddet',
    'Jeg kan godt alligevel',
    'Nu kan jeg godt komme',
    'Så kommer jeg alligevel den 14. april',
  ])('takes it back: %s', words => expect(say(words, given())).toEqual([back]))
  it.each(['Kim Lund', 'Det gør Kim Lund'])('names who comes instead: %s', words =>
    expect(say(words, given())).toEqual(['GiveApology 2 substitute=Kim Lund']),
  )
  it('speaks of the colleague whose apology it is', () => {
    const ofColleague = given({ person: 'jonas', name: 'Jonas Klit' })
    const ofSkive = given({ person: 'lone', name: 'Lone Eng', organisation: 'Skive Kommune' })
    expect(say('Fortryd', ofColleague)).toEqual([`${back} for=person:jonasname:Jonas Klit`])
    expect(say('Fortryd', { ...ofSkive, sender: anne })).toEqual([`${back} for=person:lonename:Lone Eng`])
    expect(say('Fortryd', ofSkive)).toEqual([back])
  })
  it.each(['Kim Lund. Han er ny.', 'Jeg kommer måske'])('is asked about: %s', words =>
    expect(say(words, given())).toEqual(['? not-understood']),
  )
  it('and nothing is undone twice', () => {
    const told = { letter: letter('apology-withdrawn') }
    expect(say('Fortryd', told)).toEqual(['? not-understood'])
    expect(say('Kim Lund', told)).toEqual(['? not-understood'])
    expect(say('Tak', given())).toEqual([])
  })
})

describe('G24 nothing has to be done', () => {
  const moved = (words: string) => say(words, { letter: letter('meeting-scheduled') })
  it.each([
    'Det passer os meget bedre',
    'Super, så ses vi onsdag',
    'Vi ses kl. 13',
    'Vi ses den 14. april',
    'Vi ses onsdag den 14.',
    'Det passer os meget bedre. Vi ses.',
  ])('about: %s', words => expect(moved(words)).toEqual([]))
  it.each(['Vi ses torsdag', 'Vi ses kl. 12', 'Vi ses den 15. april', 'Vi ses den 14. maj'])(
    'but a day or an hour that is not the meeting’s is: %s',
    words => expect(moved(words)).not.toEqual([]),
  )
  it('beside it an item and an apology are heard', () => {
    expect(moved('Det passer os meget bedre. Punkt: test, 10 min')).toEqual(['SubmitItem 2 title=Test | minutes=10'])
    expect(moved('Det passer os meget bedre, men jeg kommer ikke')).toEqual(['GiveApology 2'])
  })
  const template: Case = { letter: letter('minutes-template', winter), meetings: [winter, spring] }
  it.each([
    'I får referatet på fredag',
    'Jeg retter det og sender en ny version i morgen',
    'I får referatet på fredag. Hvem var der?',
  ])('a promise of minutes goes to those who wait for them: %s', words =>
    expect(say(words, template)).toEqual([`PassRemarkOn: ${words}`]),
  )
  it.each(['Kan I sende mig dagsordenen?', 'Send mig gerne referatet'])('and so does a request beside a receipt: %s', words =>
    expect(say(words, { letter: letter('apology-receipt') })).toEqual([`PassRemarkOn: ${words}`]),
  )
  it('but not one that is of the apology', () =>
    expect(say('Kan I slette mit afbud?', { letter: letter('apology-receipt') })).toEqual(['? not-understood']))
})
