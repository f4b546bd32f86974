import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, spring } from './cast.ts'

const heard = (words: string, told: Case = {}) =>
  inShort(hear(words, { sender: anne, meetings: [], subject: 'Næste møde', ...told }))
const june = 'start=2027-06-09T11:00:00.000Z | end=2027-06-09T14:00:00.000Z'
const shown = [expect.stringContaining('doubt={"title":null}')]

describe('G07 a place that is said is the place', () => {
  it.each([
    ['opret venligst møde d. 9/6-27 13.00-16.00 fysisk på Herning Rådhus, lokale 2.14', 'Herning Rådhus, lokale 2.14'],
    ['Opret ERFA-møde 9. juni 2027 kl. 13-16 som fysisk møde i Skive', 'Skive'],
    ['Opret ERFA-møde 9. juni 2027 kl. 13-16. Vi mødes fysisk hos Lemvig Kommune.', 'Lemvig Kommune'],
    ['Opret ERFA-møde onsdag den 9. juni 2027 kl. 13-16 med fremmøde på rådhuset i Lemvig', 'rådhuset i Lemvig'],
    ['Opret møde 9/6-27 kl. 13-16 denne gang på Skive Bibliotek', 'Skive Bibliotek'],
    ['Opret et møde på Herning Rådhus den 9. juni 2027 kl. 13-16', 'Herning Rådhus'],
    ['Opret et møde i Skive den 9. juni 2027 kl. 13-16', 'Skive'],
    ['Opret møde 9. juni 2027 kl. 13-16. Det bliver i Herning, i rådhusets kantine.', 'Herning, i rådhusets kantine'],
    ['Opret møde 9. juni 2027 kl. 13-16 hybridt fra Herning Rådhus', 'Herning Rådhus'],
    ['Opret møde 9. juni 2027 kl. 13-16, fysisk, Skive Rådhus', 'Skive Rådhus'],
    ['Opret møde 9. juni 2027 kl. 13-16 og denne gang fysisk på Skive Rådhus', 'Skive Rådhus'],
    ['Opret møde 9. juni 2027 kl. 13-16 i mødelokale 4, Skive Rådhus', 'mødelokale 4, Skive Rådhus'],
    ['Opret møde 9. juni 2027 kl. 13-16. Sted: Skive Rådhus, lokale 1.14.', 'Skive Rådhus, lokale 1.14'],
    ['Opret møde 9. juni 2027 kl. 13-16, sted: Skive Rådhus', 'Skive Rådhus'],
    ['Opret møde 9. juni 2027 kl. 13-16 hos os i Aarhus', 'Aarhus'],
    ['Opret møde 9. juni 2027 kl. 13-16 hos mig på rådhuset i Skive', 'rådhuset i Skive'],
    ['Opret møde 9. juni 2027 kl. 13-16\nSkive Rådhus', 'Skive Rådhus'],
    [
      'Opret møde 9. juni 2027 kl. 13-16\n\nHolstebro Rådhus, Kirkestræde 11, 7500 Holstebro\n\nHilsen Anne',
      'Holstebro Rådhus, Kirkestræde 11, 7500 Holstebro',
    ],
    ['Opret møde 9. juni 2027 kl. 13-16\nRådhuset i Herning, lokale 3\nFrokost kl. 12', 'Rådhuset i Herning, lokale 3'],
    ['Opret møde 9. juni 2027 kl. 13-16. På Skive Bibliotek, 2. sal. Der er kaffe.', 'Skive Bibliotek, 2. sal'],
    ['Opret møde 9. juni 2027 kl. 13-16\nHotel Viborg', 'Hotel Viborg'],
    ['Opret møde hos Lemvig Kommune den 9. juni 2027 kl. 13-16', 'Lemvig Kommune'],
    ['Opret møde hos Ringkøbing-Skjern den 9. juni 2027 kl. 13-16', 'Ringkøbing-Skjern'],
  ])('%s', (words, place) => expect(heard(words)).toEqual([`ScheduleMeeting new ${june} | place=${place}`]))

  it('and of a meeting that is moved', () =>
    expect(heard('Mødet flyttes til 9. juni 2027 kl. 13-16 fysisk på Skive Rådhus', { meetings: [spring] })).toEqual([
      `RescheduleMeeting 2 ${june} | place=Skive Rådhus`,
    ]))
  it.each(['Holdes hos os på Skive Rådhus.', '\nSkive Rådhus', '\nSted: Skive Rådhus'])(
    'in a sentence or a line below the move too: %s',
    words =>
      expect(heard(`Mødet flyttes til 9. juni 2027 kl. 13-16. ${words}`, { meetings: [spring] })).toEqual([
        `RescheduleMeeting 2 ${june} | place=Skive Rådhus`,
      ]),
  )
})

describe('G07 that there is no place yet is none', () => {
  const moved = `RescheduleMeeting 2 ${june}`
  it.each([
    'Lokalet er ikke fundet.',
    'Stedet er endnu ikke på plads.',
    'Lokalet er booket.',
    'Lokalet er stort nok.',
    'Sted: følger',
  ])('%s', words => {
    const [said = ''] = heard(`Mødet flyttes til 9. juni 2027 kl. 13-16. ${words}`, { meetings: [spring] })
    expect(said).toContain(moved)
    expect(said).not.toContain('place=')
  })
  it.each([
    ['Lokalet er mødesal 3', 'mødesal 3'],
    ['Stedet er Horsens', 'Horsens'],
    ['Sted: hal 4', 'hal 4'],
  ])('and this is one: %s', (words, place) =>
    expect(heard(`Mødet flyttes til 9. juni 2027 kl. 13-16. ${words}`, { meetings: [spring] })).toEqual([
      `${moved} | place=${place}`,
    ]),
  )
})

describe('G07 the usual place is not booked where another one may be meant', () => {
  it.each([
    'Opret møde 9. juni 2027 kl. 13-16 fysisk',
    'Opret møde 9. juni 2027 kl. 13-16 her i huset',
    'Opret møde 9. juni 2027 kl. 13-16, og denne gang er Skive vært',
    'Opret møde 9. juni 2027 kl. 13-16, det er Lemvig, der lægger lokaler til',
    'Opret møde 9. juni 2027 kl. 13-16. Denne gang skal vi se hinanden i Aarhus.',
    'Opret et fysisk møde 9. juni 2027 kl. 13-16',
    'Opret møde 9. juni 2027 kl. 13-16. Skanderborg lægger hus til.',
    'Opret møde 9. juni 2027 kl. 13-16 hos os',
    'Opret møde 9. juni 2027 kl. 13-16. Jeg kan godt finde et sted.',
    'Opret møde 9. juni 2027 kl. 13-16. Vi ses denne gang ikke på skærmen, men i Skive.',
  ])('%s', words => expect(heard(words)).toEqual(shown))
})

describe('G07 words that name no place', () => {
  it.each([
    'Opret møde 9. juni 2027 kl. 13-16',
    'Opret møde 9. juni 2027 kl. 13-16 virtuelt',
    'Opret møde 9. juni 2027 kl. 13-16. Vi glæder os til at se jer.',
    'Opret møde 9. juni 2027 kl. 13-16. Jeg er på ferie i uge 8.',
    'Opret møde 9. juni 2027 kl. 13-16, og sæt pausen til 20 min',
    'Opret møde i ERFA-netværket 9. juni 2027 kl. 13-16',
    'Opret møde 9. juni 2027 kl. 13-16 med Skanderborg som mødeleder',
    'Opret møde 9. juni 2027 kl. 13-16. Frist for punkter er i maj.',
    'Opret møde 9. juni 2027 kl. 13-16, samme sted',
    'Opret møde 9. juni 2027 kl. 13-16. Vi er på kursus ugen før.',
    'Opret møde 9. juni 2027 kl. 13-16. Lokale følger.',
    'Opret møde 9. juni 2027 kl. 13-16. Sted følger',
    'Opret møde 9. juni 2027 kl. 13-16\nRådhuset er jo lukket den dag',
    'Opret møde 9. juni 2027 kl. 13-16\nTeams-link følger',
    'Opret møde 9. juni 2027 kl. 13-16\n\nMvh\nAnne Bech\nHerning Kommune',
    'Opret møde 9. juni 2027 kl. 13-16. I Aarhus var der ikke plads.',
    'Opret et møde onsdag den 9. juni 2027 kl. 13-16',
  ])('%s', words => expect(heard(words)).toEqual([`ScheduleMeeting new ${june}`]))
})
