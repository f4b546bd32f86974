import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, pia, spring, view } from './cast.ts'

const heard = (words: string, told: Case = {}) => inShort(hear(words, { sender: anne, meetings: [], ...told }))
const doubt = 'doubt={"title":null}'
const april = 'start=2027-04-14T11:00:00.000Z | end=2027-04-14T14:00:00.000Z'
const october = 'start=2027-10-06T11:00:00.000Z | end=2027-10-06T14:00:00.000Z'
const books = (when: string, more = '') => `ScheduleMeeting new ${when}${more}`
const asked = expect.arrayContaining([expect.stringMatching(/^\? /)])

describe('G07 the secretariat books politely, and it is booked', () => {
  it.each([
    ['Vil du oprette næste ERFA-møde onsdag den 14. april 2027 fra kl. 13.00 til 16.00 på Teams?', ' | place=Teams'],
    ['Kan du lige booke et møde den 14/4 kl. 13-16?', ''],
    ['Gider du oprette et ekstraordinært ERFA-møde den 14. april kl. 13-16 på Teams?', ' | place=Teams'],
    ['Kunne I indkalde til et ERFA-møde den 14. april kl. 13-16?', ''],
  ])('%s', (words, more) => expect(heard(words)).toEqual([books(april, more)]))

  it.each([
    'Kan vi oprette et møde den 14. april kl. 13-16?',
    'Vil du oprette et møde den 14. april kl. 13-16, eller skal jeg?',
    'Kan du oprette et møde den 14. april kl. 13-16? Jeg afventer lige svar fra Pia.',
    'Vil du oprette et møde i arbejdsgruppen den 14. april kl. 13-16?',
    'Vil du booke lokale 3 til mødet den 14. april kl. 13-16?',
    'Vil du oprette mødet i din egen kalender den 14. april kl. 13-16?',
    'Vil du oprette et møde med leverandøren den 14. april kl. 13-16?',
  ])('what may be meant otherwise is shown first: %s', words => expect(heard(words)).toEqual([expect.stringContaining(doubt)]))
  it.each(['Skal jeg oprette et møde den 14. april kl. 13-16?', 'Vil du oprette et møde den 14. april, hvis Pia kan?'])(
    'what asks or hangs on something books nothing: %s',
    words => expect(heard(words)).toEqual(asked),
  )
  it('a member’s polite order is a member’s', () =>
    expect(heard('Vil du oprette et møde den 14. april kl. 13-16, eller skal jeg?', { sender: pia })).toEqual([
      'PassRemarkOn: Vil du oprette et møde den 14. april kl. 13-16, eller skal jeg?',
    ]))
})

describe('G07 a day right behind the verb', () => {
  const subject = 'Erfamøde'
  it.each([
    ['Book d. 14/4-27 kl 13-16 i Teams', ' | place=Teams'],
    ['Reserver venligst den 14. april kl. 13-16', ''],
    ['Vil du booke onsdag den 14. april kl. 13-16 på Rådhuset i Lemvig?', ' | place=Rådhuset i Lemvig'],
  ])('%s', (words, more) => expect(heard(words, { subject })).toEqual([books(april, more)]))
  it.each(['Reserver den 14. april kl. 13-16 til Pia', 'Book den 14. april kl. 13-16 et lokale'])(
    'something else is booked on it, or for somebody: %s',
    words => expect(heard(words, { subject })).toEqual([expect.stringContaining(doubt)]),
  )
  it('what is taken back in the next sentence is shown first', () =>
    expect(heard('Book 14. april kl. 13-16 på Teams. Eller nej, vent.', { subject })).toEqual([expect.stringContaining(doubt)]))
  it('without a word of a meeting it is shown first', () =>
    expect(heard('Book d. 14/4-27 kl 13-16 i Teams')).toEqual([books(april, ` | place=Teams | ${doubt}`)]))
})

describe('G07 two meetings in one sentence', () => {
  const both = [books(april, ' | place=Teams'), books(october, ' | place=Teams')]
  it.each([
    ['Så er datoerne for 2027 på plads: 14. april kl. 13-16 og 6. oktober kl. 13-16, begge på Teams. Vil du sætte dem op?', both],
    ['Opret to møder: 14. april og 6. oktober, begge kl. 13-16 på Teams', both],
    ['Book ERFA-møder den 14. april kl. 13-16 og den 6. oktober kl. 13-16', [books(april), books(october)]],
    ['Møderne ligger den 14. april og 6. oktober kl. 13-16. Opret dem venligst.', [books(april), books(october)]],
    ['Næste møde bliver den 14. april kl. 13-16. Vil du oprette det?', [books(april)]],
  ])('%s', (words, expected) => expect(heard(words)).toEqual(expected))
  it.each([
    'Nyt møde 14. april kl. 13-16 eller 21. april kl. 13-16',
    'Opret møder den 14. april eller den 21. april kl. 13-16',
    'Nyt møde 14. april kl. 13-16 og 21. april kl. 13-16',
    'Så er datoerne for 2028 på plads: 14. april kl. 13-16 og 6. oktober kl. 13-16. Vil du sætte dem op?',
    'KL holder møder den 14. april og 6. oktober kl. 13-16. Vil du sætte dem op?',
    'Møderne i brugergruppen er 14. april kl. 13-16 og 6. oktober kl. 13-16. Vil du sætte dem op?',
    'Opret to møder den 14. april og 6. oktober kl. 13-16, men vent til Pia har svaret',
    'Vi overvejer møder 14. april og 6. oktober kl. 13-16. Vil du sætte dem op?',
    'Opret møder den 14. april og 6. oktober kl. 13-16. Lemvig er ikke enig endnu.',
  ])('a choice, another year, others’ meetings, a doubt: %s', words => expect(heard(words)).toEqual(asked))
})

describe('G07 a meeting is off in other words than »aflyse«: which one and that it is, is shown first', () => {
  const two = { meetings: [spring, autumn] }
  it.each([
    'Mødet i oktober udgår',
    'Efterårets møde bliver ikke til noget alligevel',
    'Oktobermødet bliver ikke til noget',
    'Vi dropper mødet i oktober',
    'Vi springer oktobermødet over',
    'Mødet den 13. oktober gennemføres ikke',
    'Der bliver ikke noget møde i oktober',
    'Mødet i oktober er droppet',
    'Mødet den 13. oktober bliver ikke afholdt',
    'Aflys det i oktober',
    'Aflys det den 13. oktober',
    'Mødet i april holder vi, men mødet i oktober udgår',
  ])('%s', words => expect(heard(words, two)).toEqual(['CancelMeeting 3 doubt=true']))
  it('one of two, and which is not said', () => expect(heard('Mødet udgår', two)).toEqual(['? which-meeting 2,3']))
  it.each([
    'Punktet om fuldmagter udgår på mødet',
    'Frokosten til mødet i oktober bliver ikke til noget',
    'Oplægget på mødet i oktober udgår',
    'Brugergruppens møde i oktober udgår',
    'Oktobermødet udgår ikke',
    'Mødet i oktober bliver ikke til noget stort',
    'Mødet i oktober holdes ikke på rådhuset, men på Teams',
    'Vi dropper at holde mødet i oktober på Teams',
    'Vi dropper pausen på mødet i oktober',
    'Vi springer over punkt 3 på mødet i oktober',
    'Aflys det i kalenderen',
    'Bliver mødet i oktober ikke til noget?',
    'Hvis mødet i oktober udgår, skal vi finde en ny dato',
    'Mødet i oktober bliver ikke til noget, hører jeg. Det er ikke rigtigt.',
  ])('something else is off, or nobody says so: %s', words => expect(heard(words, two)).toEqual(asked))
  it('a member takes no meeting off', () => expect(heard('Mødet i oktober udgår', { ...two, sender: pia })).toEqual(asked))
})

describe('G07 in the answer to a letter about a meeting, what is meant is said by its day', () => {
  const meetings = [spring]
  const scheduled = { meetings, letter: letter('meeting-scheduled', spring) }
  const moves = (when: string, more = '') => [`RescheduleMeeting 2 ${when} | ${more}${doubt}`]
  it.each([
    ['Starter først 13.30 og slutter 16.30', moves('start=2027-04-14T11:30:00.000Z | end=2027-04-14T14:30:00.000Z')],
    ['Slutter allerede kl. 15', moves('start=2027-04-14T11:00:00.000Z | end=2027-04-14T13:00:00.000Z')],
    [
      'Mødet holdes alligevel fysisk, på Viborg Rådhus, lokale M2.4. Tidspunktet er uændret.',
      moves(april, 'place=Viborg Rådhus, lokale M2.4 | '),
    ],
    [
      'Glem det, vi holder den 21. som oprindeligt planlagt',
      moves('start=2027-04-21T11:00:00.000Z | end=2027-04-21T14:00:00.000Z'),
    ],
    ['Kan vi rykke det til dagen efter?', moves('start=2027-04-15T11:00:00.000Z | end=2027-04-15T14:00:00.000Z')],
  ])('%s', (words, expected) => expect(heard(words, scheduled)).toEqual(expected))
  it.each(['Starter vi kl. 13?', 'Vi ses den 21.', 'Kan vi tage snakken dagen efter?'])('not: %s', words =>
    expect(heard(words, scheduled)).toEqual(asked),
  )

  const ascension = view(2, 'scheduled', '2027-05-06T11:00:00.000Z')
  const needsYes = { letter: letter('meeting-needs-yes', ascension, { moves: false, mail: 'held-1' }) }
  const instead = (day: string) => [
    'SettleHeldMail id=held-1 | yes=false | instead=true',
    `ScheduleMeeting new start=2027-05-${day}T11:00:00.000Z | end=2027-05-${day}T14:00:00.000Z | place=Teams | ${doubt}`,
  ]
  it.each([
    ['Hov, det er jo Kristi himmelfart. Vi tager torsdagen efter i stedet', instead('13')],
    ['Nå nej det er jo helligdag. Tag torsdagen efter i stedet', instead('13')],
    ['Nej, tag dagen før i stedet', instead('05')],
    ['Nej, hellere tirsdagen efter', instead('11')],
    ['Nej, det skulle være en uge senere', instead('13')],
    ['Det skulle have været den 13.', instead('13')],
    ['Nej det er rigtigt nok, opret det bare', ['SettleHeldMail id=held-1 | yes=true']],
    ['Nej, det er bevidst. Opret mødet.', ['SettleHeldMail id=held-1 | yes=true']],
    ['Nej, opret det bare ikke', asked],
    ['Nej, det er rigtigt nok, men opret det ikke', asked],
    ['Nej, det er rigtigt nok, opret det, når Pia har sagt ja', asked],
    ['Ja, dagen efter er jo også en fridag', asked],
  ])('%s', (words, expected) => expect(heard(words, needsYes)).toEqual(expected))
})
