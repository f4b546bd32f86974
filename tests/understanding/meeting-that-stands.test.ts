import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, pia, spring } from './cast.ts'

const stands = { ...spring, place: 'Silkeborg Rådhus' }
const heard = (words: string, told: Case = {}) => inShort(hear(words, { sender: anne, meetings: [stands], ...told }))
const toMeetings: Case = { subject: 'Mødet 14. april', situation: { addressedAs: 'meetings' } }
const doubt = 'doubt={"title":null}'
const hours = (from: string, until: string) =>
  `RescheduleMeeting 2 start=2027-04-14T${from}:00.000Z | end=2027-04-14T${until}:00.000Z`
const at = (place: string) => [`${hours('11:00', '14:00')} | place=${place} | ${doubt}`]
const from = (begin: string, end = '14:00') => [`${hours(begin, end)} | ${doubt}`]
const no = 'SettleHeldMail id=held-1 | yes=false | instead=true'
const shownAt = (place: string): Case => ({
  letter: letter('meeting-needs-yes', { ...stands, place }, { mail: 'held-1', moves: true, placeOnly: true }),
})
const shownNew = (start = '2027-04-14T11:30:00.000Z', place = 'Teams', end = '2027-04-14T14:00:00.000Z'): Case => ({
  letter: letter('meeting-needs-yes', { ...stands, number: 3, start, end, place }, { mail: 'held-1', moves: false }),
})
const shownHours = (start: string): Case => ({
  letter: letter('meeting-needs-yes', { ...stands, start }, { mail: 'held-1', moves: true }),
})
const whenAsked: Case = {
  letter: letter('question', stands, {
    ...{ reason: 'no-time', subject: 'Ændring 14. april', mail: 'earlier-1', meetings: [], meeting: undefined },
    date: { quoted: '14. april', on: '2027-04-14', weekdaySaid: null, rest: ', så vi begynder kl. 13.30' },
  }),
}

describe('G09 a mail that names the day of a meeting that stands is about that meeting', () => {
  it.each([
    ['Mødet den 14. april holdes i mødelokale 2.14, Silkeborg Rådhus.', at('mødelokale 2.14, Silkeborg Rådhus')],
    ['Mødet den 14. april finder sted i byrådssalen, Skive Rådhus.', at('byrådssalen, Skive Rådhus')],
    ['Vi skal være i kantinen i stedet for lokale 2.14. Tidspunktet er det samme.', at('Silkeborg Rådhus, kantinen')],
    [
      'Ulla kan først være der halv to den 14. april, så vi begynder kl. 13.30 i stedet for kl. 13. Slut kl. 16 som planlagt.',
      from('11:30'),
    ],
    ['Vi må begynde lidt senere den 14. april, kl. 13.30, da Jonas har et andet møde først.', from('11:30')],
    ['Den 14. april slutter vi allerede kl. 15 i stedet for kl. 16.', from('11:00', '13:00')],
  ])('%s', (words, expected) => expect(heard(words, toMeetings)).toEqual(expected))

  it.each([
    'Nyt møde 14. april kl. 9-11, Teams',
    'Vi holder et ekstra møde den 14. april kl. 9-11 på Teams',
    'Vi tager endnu et møde den 14. april kl. 9-11 på Teams',
  ])('whoever wants a second one says so: %s', words =>
    expect(heard(words, { ...toMeetings, subject: 'Kalender' })[0]).toMatch(/^ScheduleMeeting new start=2027-04-14T07:00/),
  )
  it('another day is another meeting, and a bare day with its hours is one that the books may know', () => {
    const told = { ...toMeetings, subject: '' }
    expect(heard('Møde den 21. april kl. 13-16 på Teams', told)[0]).toMatch(/^ScheduleMeeting new start=2027-04-21/)
    expect(heard('14. april kl. 13-16', told)[0]).toMatch(/^ScheduleMeeting new start=2027-04-14T11:00/)
  })
  it('a member changes nothing', () =>
    expect(heard('Mødet den 14. april begynder kl. 13.30.', { ...toMeetings, sender: pia })[0]).not.toMatch(/^Reschedule/))
})

describe('G09 the answer that no second meeting is meant', () => {
  it.each([
    'Den 14. april kl. 13.30-16.00, altså samme møde, vi starter bare en halv time senere.',
    'Det er det møde, vi allerede har, det begynder 13.30.',
    'Der skal ikke oprettes et nyt møde. Vi starter kl. 13.30.',
  ])('to our question about the hours: %s', words => expect(heard(words, whenAsked)).toEqual(from('11:30')))
  it('hours alone are those of the meeting that was asked about', () =>
    expect(heard('kl. 9-10', whenAsked)[0]).toMatch(/^ScheduleMeeting new start=2027-04-14T07:00/))
  it.each([
    'Nej, der skal ikke oprettes et nyt møde. Det er jo det samme møde i Silkeborg, det starter kl. 13.30.',
    'Nej tak, ikke et møde mere. Det er det samme, det begynder bare 13.30.',
  ])('to a booking that was shown: %s', words => expect(heard(words, shownNew())).toEqual([no, ...from('11:30')]))
  it('a booking that stands on no day of another is shown with its hours put right', () =>
    expect(heard('Nej, det starter kl. 14.', shownNew(autumn.start, 'Skive Rådhus', autumn.end))).toEqual([
      no,
      `ScheduleMeeting new title=ERFA-møde 2 | start=2027-10-13T12:00:00.000Z | end=2027-10-13T14:00:00.000Z | place=Skive Rådhus | ${doubt}`,
    ]))
})

describe('G07 a no with what is right behind it puts right what was shown', () => {
  it.each([
    ['Nej, det er ikke rigtigt. Stedet er mødelokale 2.14, Silkeborg Rådhus.', 'mødelokale 2.14, Silkeborg Rådhus'],
    ['Nej, sådan skal det ikke stå. Stedet er lokale 12, Lemvig Rådhus.', 'lokale 12, Lemvig Rådhus'],
    ['Nej, det er lokale 4.', 'Silkeborg Rådhus, lokale 4'],
  ])('the place: %s', (words, place) => expect(heard(words, shownAt('på plads nu'))).toEqual([no, ...at(place)]))
  it('the hours, and the rest stays as it was shown', () =>
    expect(heard('Nej, kl. 13.15 til 16, ikke 13.', shownHours('2027-04-14T10:00:00.000Z'))).toEqual([
      no,
      `${hours('11:15', '14:00')} | place=Silkeborg Rådhus | ${doubt}`,
    ]))
  it.each([
    'Nej, det er ikke rigtigt.',
    'Nej, vi venter med at flytte, stedet er ikke sikkert endnu.',
    'Nej, måske starter vi kl. 14',
    'Nej. Ring til mig kl. 10',
  ])('and a no with nothing right behind it is a no: %s', words =>
    expect(heard(words, shownHours('2027-04-14T10:00:00.000Z'))).toEqual(['SettleHeldMail id=held-1 | yes=false']),
  )
  it.each(['Ja, kl. 13-16 passer', 'Ja tak', 'Ja, det er fint'])('nor does a yes change hours: %s', words =>
    expect(heard(words, shownHours(spring.start))).toEqual(['SettleHeldMail id=held-1 | yes=true']),
  )
  it.each([
    'Mødet skulle heller ikke flyttes, det er kun stedet: Sted: mødelokale 2.14, Silkeborg Rådhus. Datoen er stadig den samme.',
    'Det er bare lokalet, der er fundet: mødelokale 2.14, Silkeborg Rådhus.',
  ])('below the letter that nothing was changed, too: %s', words =>
    expect(heard(words, { letter: letter('held-mail-answered', stands, { meeting: undefined }) })).toEqual(
      at('mødelokale 2.14, Silkeborg Rådhus'),
    ),
  )
  it.each(['Ja, men stedet er bare Teams (stryg "også").', 'Ja tak, men skriv bare Teams'])(
    'a yes to all but the place of a booking needs no other one: %s',
    words =>
      expect(heard(words, shownNew(autumn.start, 'også på Teams', autumn.end))).toEqual([
        no,
        'ScheduleMeeting new title=ERFA-møde 2 | start=2027-10-13T11:00:00.000Z | end=2027-10-13T14:00:00.000Z | place=Teams',
      ]),
  )
  it('and a yes that puts the day or a reservation beside it is shown', () =>
    expect(heard('Ja, men vi er vist på Teams', shownNew(autumn.start, 'Skive', autumn.end)).join()).not.toMatch(/place=Teams$/))
})

describe('G07 what is said around a place is none of it', () => {
  it.each([
    [
      'Tak. Lokalet er på plads nu, det bliver mødelokale 2.14 på Silkeborg Rådhus (indgang fra Søvej).',
      'Silkeborg Rådhus, mødelokale 2.14 (indgang fra Søvej)',
    ],
    ['Rummet er faldet på plads: det bliver mødesal 3 på Silkeborg Rådhus.', 'Silkeborg Rådhus, mødesal 3'],
    ['Vi har bare fået et andet rum: kantinen på Skive Rådhus.', 'kantinen på Skive Rådhus'],
    ['Bare adressen: Rådhuspladsen 1, Skive. Alt andet er som før.', 'Rådhuspladsen 1, Skive'],
  ])('%s', (words, place) => expect(heard(words, { letter: letter('meeting-scheduled', stands) })).toEqual(at(place)))
  it('a question beside it, with a day of its own, takes nothing away and is not lost', () => {
    const words = 'Det bliver mødelokale 2.14 på Silkeborg Rådhus. Kommer der noget til dem den 12. marts?'
    const [first, ...rest] = heard(words, { letter: letter('meeting-scheduled', stands) })
    expect([first]).toEqual(at('Silkeborg Rådhus, mødelokale 2.14'))
    expect(rest).toEqual(['PassRemarkOn: Kommer der noget til dem den 12. marts?'])
  })
  it.each(['også på Teams', 'igen på Teams', 'som altid på Teams'])('»%s« is on Teams', where =>
    expect(heard(`Næste møde er onsdag den 13. oktober kl. 13-16, ${where}.`, { subject: 'Næste møde' })[0]).toMatch(
      /place=Teams(?: \| doubt.*)?$/,
    ),
  )
  it.each([
    'Lokalet er på plads nu.',
    'Det er på plads.',
    'Stedet er på vej.',
    'Det bliver hyggeligt.',
    'Det bliver Jonas fra Skive.',
  ])('and this is no place: %s', words =>
    expect(heard(words, { letter: letter('meeting-scheduled', stands) }).join()).not.toMatch(/place=/),
  )
})
