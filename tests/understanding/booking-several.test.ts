import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort } from './cast.ts'

const heard = (words: string, told: Case = {}) => inShort(hear(words, { sender: anne, meetings: [], ...told }))
const doubt = ' | doubt={"title":null}'
const books = (day: string, from: string, until: string, more = '') =>
  `ScheduleMeeting new start=2027-${day}T${from}:00.000Z | end=2027-${day}T${until}:00.000Z${more}`
const april = books('04-14', '11:00', '14:00')
const october = books('10-06', '11:00', '14:00')
const asked = (reason: string) => [`? ${reason}`]

describe('G07 each day of a sentence is booked with its own hours, or with those of all', () => {
  it.each([
    ['Book ERFA-møder den 14. april kl. 13-16 og den 6. oktober kl. 9-11', [april, books('10-06', '07:00', '09:00')]],
    ['Book ERFA-møder den 14. april kl. 13 og den 6. oktober kl. 9', [april, books('10-06', '07:00', '10:00')]],
    ['Book to møder den 14. april og den 6. oktober, begge kl. 13', [april, october]],
    [
      'Book tre ERFA-møder: 14. april, 6. oktober og 8. december, alle kl. 13-16',
      [april, october, books('12-08', '12:00', '15:00')],
    ],
    [
      'Opret to møder den 14. april og den 6. oktober, begge dage kl 9.30-12 i Viborg',
      [books('04-14', '07:30', '10:00', ' | place=Viborg'), books('10-06', '07:30', '10:00', ' | place=Viborg')],
    ],
    [
      'Opret to møder den 14. april og den 6. oktober, begge på Viborg Rådhus kl. 13-16',
      [`${april} | place=Viborg Rådhus`, `${october} | place=Viborg Rådhus`],
    ],
    ['Vil du booke to møder, den 14. april kl. 13-16, samt den 6. oktober kl. 13-16?', [april, october]],
  ])('%s', (words, expected) => expect(heard(words)).toEqual(expected))

  it.each([
    ['Book to møder den 14. april og den 6. oktober', 'no-date'],
    ['Opret to møder den 14. april kl. 13-16 og den 6. oktober', 'no-date'],
    ['Book to møder den 14. april og den 6. oktober, begge kl. 13-16 eller 9-12', 'no-date'],
    ['Book to møder den 14. april og den 6. oktober, begge kl. 13-16 eller kl. 9-12', 'no-date'],
    ['Opret to møder: 14. april og 6. oktober kl. 13-16, begge på Teams, hvis Pia kan', 'no-date'],
    ['Book to møder den 14. april kl. 13-16 og 31. april kl. 13-16', 'no-such-date'],
    ['Book to møder den 14. april kl. 13-16 og den 14. april kl. 9-12', 'no-time'],
    ['Nyt møde den 14. april kl. 13-16 og den 14. april kl. 9-12', 'no-time'],
  ])('and what is not settled is asked: %s', (words, reason) => expect(heard(words)).toEqual(asked(reason)))

  it.each([
    'Nyt møde den 14. april kl. 13-16 eller 9-12',
    'Nyt møde foreløbig den 14. april kl. 13-16',
    'Nyt møde foreløbigt den 14. april kl. 13-16',
  ])('of one meeting it is shown first: %s', words => expect(heard(words)).toEqual([`${april}${doubt}`]))
})

describe('G07 the days that stand before »opret dem« are booked, and no other day', () => {
  it.each([
    'Tak for mødet den 13. januar. Vores næste møder ligger den 14. april og 6. oktober kl. 13-16. Opret dem venligst.',
    'Vores næste møder ligger den 14. april og 6. oktober kl. 13-16. Frist for punkter til mødet er 30. marts. Opret dem.',
    'Kim var på mødet den 13. januar. Vores møder bliver den 14. april og 6. oktober kl. 13-16. Vil du sætte dem op?',
  ])('%s', words => expect(heard(words)).toEqual([april, october]))
  it('days in two sentences are not guessed at', () =>
    expect(
      heard('Vores møder ligger den 14. april kl. 13-16. Møderne derefter ligger 6. oktober kl. 13-16. Opret dem venligst.'),
    ).toEqual([expect.stringMatching(/^\? /)]))
})

describe('G07 a list of days below »book følgende«', () => {
  it.each([
    'Vi blev 12 sidst.\nBook venligst følgende møder:\n14. april kl. 13-16\n6. oktober kl. 13-16',
    'Hej\n\nOpret disse to datoer\n\n- 14. april kl. 13-16\n- 6. oktober kl. 13-16\n\nHilsen Anne',
  ])('is booked line by line: %s', words => expect(heard(words)).toEqual([april, october]))
  it('a line with figures and no day is asked about', () =>
    expect(heard('Book venligst følgende:\n14. april kl. 13-16\nFrokost til 12 personer\n6. oktober kl. 13-16')).toEqual(
      asked('no-date'),
    ))
})

describe('G07 »book den …« below a subject about our meeting', () => {
  const said = (words: string, subject = 'ERFA-mødet') => heard(words, { subject })
  it.each([
    ['Book den 14. april kl. 13-16!!', april],
    ['Kan du booke den 14. april kl. 13-16 på Teams?', `${april} | place=Teams`],
  ])('is done: %s', (words, expected) => expect(said(words)).toEqual([expected]))
  it.each([
    'Book den 14. april kl. 13-16 på Teams, og bestil frokost til alle',
    'Book den 14. april kl. 13-16 i tide',
    'Vil du booke et møde den 14. april kl. 13-16 (passer det?) på Teams?',
  ])('with more beside it, it is shown first: %s', words => {
    expect(said(words)).toEqual([expect.stringContaining(april)])
    expect(said(words)).toEqual([expect.stringContaining(doubt)])
  })
  it('so is one whose subject is of no meeting', () =>
    expect(said('Book den 14. april kl. 13-16', 'Tak for sidst')).toEqual([`${april}${doubt}`]))
  it.each(['Book den 14. april kl. 13-16 på Teams?', 'Book fredag frokost'])('and not: %s', words =>
    expect(said(words)).toEqual(asked('not-understood')),
  )
})

describe('G07 a year beside the day', () => {
  it('that of the day is said in it, and another one is a story', () =>
    expect(heard('Nyt møde 14/4-27 kl. 13-16. Det blev besluttet i 2026.')).toEqual([april]))
  it('a day without one may be of the year that is named', () =>
    expect(heard('Nyt møde 14. april kl. 13-16. Det bliver årets første i 2028.')).toEqual([`${april}${doubt}`]))
})
