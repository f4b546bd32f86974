import { describe, expect, it } from 'vitest'
import { placeAfter, placeTold } from '../../shared/understanding/dates/place.ts'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, pia, spring } from './cast.ts'

const heard = (words: string, told: Case = {}) => inShort(hear(words, { sender: anne, ...told }))
const booksOrMoves = /^(?:Schedule|Reschedule|Cancel)Meeting/
const doubt = 'doubt={"title":null}'
const nothing = { meetings: [] }
const two = { meetings: [spring, autumn] }
const span = (day: string, from: string, until: string) => `start=${day}T${from}:00.000Z | end=${day}T${until}:00.000Z`
const april = span('2027-04-14', '11:00', '14:00')

describe('G07 a day that is settled in words without »nyt møde«', () => {
  it.each([
    ['Reserver d. 14. april fra 13 til 15:30. Sted følger', `${span('2027-04-14', '11:00', '13:30')} | ${doubt}`],
    [
      'Vi kører med den 22. april. Tidspunkt 9-12, stedet er Horsens, lokale 2.14',
      `${span('2027-04-22', '07:00', '10:00')} | place=Horsens, lokale 2.14 | ${doubt}`,
    ],
    [
      'Vi siger den 22. april kl. 9-12 hos Skive Kommune',
      `${span('2027-04-22', '07:00', '10:00')} | place=Skive Kommune | ${doubt}`,
    ],
    ['Kan du booke onsdag den 14. april kl. 13-16?', `${april} | ${doubt}`],
    ['Så lander vi på d. 14/4 kl. 13-16', `${april} | ${doubt}`],
  ])('is shown first: %s', (words, expected) => expect(heard(words, nothing)).toEqual([`ScheduleMeeting new ${expected}`]))
  it.each([
    'Vi tager den 22. april fri',
    'Vi kører ikke den 22. april kl. 9-12',
    'Skal vi sige den 22. april kl. 9-12?',
    'Vi kører med den 22. april kl. 9-12 eller den 23. april kl. 9-12',
    'KL holder kursus den 22. april kl. 9-12',
  ])('not: %s', words => expect(heard(words, nothing).join()).not.toMatch(booksOrMoves))
  it('nor from a member', () =>
    expect(heard('Vi kører med den 22. april kl. 9-12', { ...nothing, sender: pia })[0]).not.toMatch(booksOrMoves))
})

describe('G09 two meetings in one mail, of which one is moved or cancelled', () => {
  it.each([
    'Forårsmødet flyttes til 21. april og efterårsmødet bliver 6. oktober kl. 13-16',
    'Mødet flyttes til den 21. april. Næste møde holdes den 6. oktober kl. 9-12',
    'Mødet den 14. april aflyses. Vi mødes 6. oktober kl. 13-16',
    'Møde 20. maj kl. 9-12. Mødet den 14. april aflyses',
    'Mødet den 14. april er aflyst, vi mødes 21. april',
  ])('nothing is done of which half would be lost: %s', words => {
    const told = heard(words, { meetings: [spring] })
    expect(told.filter(each => booksOrMoves.test(each) && !each.includes('doubt'))).toEqual([])
    expect(told).toHaveLength(1)
  })
  it.each([
    ['Mødet flyttes til den 21. april. Frist for punkter er 24. marts', /^RescheduleMeeting 2 /],
    ['Mødet den 14. april flyttes til den 21. april, mødet den 21. april starter kl. 13', /^RescheduleMeeting 2 /],
    ['Mødet flyttes. Mødet bliver den 21. april kl. 13-16', /^RescheduleMeeting 2 /],
    ['Mødet den 14. april er aflyst. Planlægningsmødet den 7. april er altså heller ikke', /^CancelMeeting 2/],
  ])('%s', (words, expected) => expect(heard(words, { meetings: [spring] })[0]).toMatch(expected))
  it.each([
    'Jeg har talt med Pia om at flytte mødet til 21. april. Hvad siger du?',
    'Lemvig har spurgt om at flytte mødet til 21. april',
    'Vi tænker på at rykke mødet til 21. april',
  ])('talked of, and not done: %s', words => {
    for (const each of heard(words, { meetings: [spring] }).filter(wish => booksOrMoves.test(wish)))
      expect(each).toContain('doubt')
  })
  it.each(['Nyt møde 6. oktober 2027 kl. 13-16, hvis Pia kan', 'Nyt møde evt. den 6. oktober 2027 kl. 13-16'])(
    'a new one that is not sure is shown first: %s',
    words => {
      const told = heard(words, nothing)
      expect(told.length).toBeGreaterThan(0)
      for (const each of told) expect(each).toContain('doubt')
    },
  )
  it.each([
    'Opret disse møder:\n6. oktober 2027 kl. 13-16\n1. december 2027 kl. 13-16',
    'Nyt møde 6. oktober 2027 kl. 13-16. Skriv, hvis I har punkter.',
  ])('and this is: %s', words => expect(heard(words, nothing).join()).toMatch(/^ScheduleMeeting new (?!.*doubt)/))
  it.each([
    'Opret disse møder:\n6. oktober 2027 kl. 13-16\n1. december 2027 kl. 13-16 måske',
    'Opret disse møder:\n6. oktober 2027 kl. 13-16 (aflyst)\n1. december 2027 kl. 13-16',
  ])('a list that is not sure is asked about: %s', words => expect(heard(words, nothing)).toEqual(['? no-date']))
  it('the season is no reason', () =>
    expect(heard('Aflys forårsmødet', { meetings: [spring, autumn] })).toEqual(['CancelMeeting 2']))
  it.each(['Sted: Lemvig Rådhus', 'Mødet holdes på Lemvig Rådhus', 'Lokale: Lemvig Rådhus'])(
    'where it is moved to may stand in a sentence of its own: %s',
    words => expect(heard(`Mødet flyttes til 21. april kl. 13-16. ${words}.`).join()).toContain('place=Lemvig Rådhus'),
  )
  it.each(['Sted og forplejning følger', 'Vi er på kursus den 14. april'])('and this is none: %s', words =>
    expect(heard(`Mødet flyttes til 21. april kl. 13-16. ${words}.`).join()).not.toContain('place='),
  )
  it('a room has a number with a point in it', () => expect(placeAfter(' i lokale 2.14, kl. 13')).toBe('lokale 2.14'))
})

describe('G07 a list of days below »book følgende«', () => {
  const october = span('2027-10-12', '11:00', '14:00')
  const both = [`ScheduleMeeting new ${april} | place=Viborg Rådhus`, `ScheduleMeeting new ${october}`]
  it.each([
    'Book venligst følgende:',
    'Opret disse møder:',
    'Kan du reservere følgende datoer:',
    'Vi vil gerne booke følgende to møder',
  ])('%s', head =>
    expect(
      heard(
        `${head}\n\nOnsdag den 14. april 2027, 13.00 - 16.00, Viborg Rådhus\nTirsdag den 12. oktober 2027, 13.00-16.00`,
        nothing,
      ),
    ).toEqual(both),
  )
  it('with a line that names no day is asked about as a whole', () => {
    expect(heard('Book venligst følgende:\n14. april 2027 kl. 13-16\n32. oktober 2027 kl. 9-12', nothing)).toEqual(['? no-date'])
    expect(heard('Book venligst følgende:\n14. april 2027 kl. 13-16\n12. oktober 2027', nothing)).toEqual(['? no-time'])
  })
})

describe('G09 a meeting that is put off by so much', () => {
  it.each([
    ['Mødet den 14. april rykkes to uger senere, samme tid', span('2027-04-28', '11:00', '14:00')],
    ['Vi flytter mødet 7 dage senere', span('2027-04-21', '11:00', '14:00')],
    ['Mødet den 14. april rykkes en uge tidligere', span('2027-04-07', '11:00', '14:00')],
    ['Mødet den 14. april rykkes tre dage før', `${span('2027-04-11', '11:00', '14:00')} | ${doubt}`],
    ['Please move the meeting two weeks later', span('2027-04-28', '11:00', '14:00')],
    ['The meeting is moved a week earlier', span('2027-04-07', '11:00', '14:00')],
    // "Frem" is earlier to some and later to others.
    [
      'Vi bliver nødt til at skubbe mødet den 14. april en uge frem pga. sygdom. Samme tid og sted.',
      `${span('2027-04-21', '11:00', '14:00')} | ${doubt}`,
    ],
    ['Mødet skubbes en uge tilbage', `${span('2027-04-07', '11:00', '14:00')} | ${doubt}`],
  ])('%s', (words, expected) => expect(heard(words)).toEqual([`RescheduleMeeting 2 ${expected}`]))
  it.each(['Mødet skubbes en uge', 'Mødet udskydes nogle uger', 'Mødet rykkes 0 dage senere'])('asks for the day: %s', words =>
    expect(heard(words)).toEqual(['? no-date 2']),
  )
})

describe('G09 other hours and another place of a meeting that stands', () => {
  const receipt = { letter: letter('meeting-scheduled') }
  it.each([
    ['Mødet d. 14/4 starter først 13.30 (slut stadig kl. 16)', {}, span('2027-04-14', '11:30', '14:00')],
    ['Mødet den 14. april slutter allerede kl. 15', {}, span('2027-04-14', '11:00', '13:00')],
    ['Vi starter kl. 12.30 i stedet', receipt, span('2027-04-14', '10:30', '14:00')],
    ['Hmm kl 13 er for sent, lad os sige 9.30 til 12', receipt, span('2027-04-14', '07:30', '10:00')],
    ['Det skal være kl. 9-12', receipt, span('2027-04-14', '07:00', '10:00')],
    [
      'Mødet i april holdes fysisk i Skanderborg, Fællesskabets Hus, i stedet for Teams',
      {},
      `${april} | place=Skanderborg, Fællesskabets Hus`,
    ],
    ['Mødet den 14. april bliver på Aarhus Rådhus i stedet for Teams', {}, `${april} | place=Aarhus Rådhus`],
    ['Glemte at skrive at det er på rådhuset i Lemvig, lokale 3', receipt, `${april} | place=rådhuset i Lemvig, lokale 3`],
    ['Det skal være kl. 10, og det varer til kl. 12', receipt, span('2027-04-14', '08:00', '10:00')],
    ['Vi starter kl. 12 og slutter som planlagt', receipt, span('2027-04-14', '10:00', '14:00')],
    ['Kl. 13 er for sent, så vi siger kl. 10', receipt, span('2027-04-14', '08:00', '14:00')],
    ['Vi mødes hos os i Skive', receipt, `${april} | place=Skive`],
    ['Stedet er Lemvig Rådhus', receipt, `${april} | place=Lemvig Rådhus`],
    ['Kan du rykke den til 15. april samme tidspunkt?', { ...receipt, ...two }, span('2027-04-15', '11:00', '14:00')],
  ])('is shown first: %s', (words, told, expected) =>
    expect(heard(words, told)).toEqual([`RescheduleMeeting 2 ${expected} | ${doubt}`]),
  )
  it.each([
    'Mødet den 14. april starter kl. 13 som planlagt',
    'Mødet d. 14. april holdes på Teams som sædvanlig kl. 13-16',
    'ERFA-mødet holdes i god tid inden sommerferien',
    'Vi mødes i morgen til planlægning',
    'Mødet er på plads',
    'Planlægningsmødet starter kl. 10',
    'KLs møde holdes i Odense',
    'Husk at mødet starter kl. 13',
    'Mødet slutter kl. 12',
    'Mødet starter kl. 12-15, slut kl. 16',
    'Mødet starter kl. 10 og slutter kl. 12-13',
    'Mødet starter kl. 10, pausen er kl. 11, og det slutter kl. 12',
    'Tidspunktet er kl. 10, og frokosten er kl. 12',
  ])('nothing is changed: %s', words => expect(heard(words)[0]).not.toMatch(booksOrMoves))
  it('of two meetings, and of none that is named, neither', () =>
    expect(heard('Mødet starter først 13.30', two)[0]).not.toMatch(booksOrMoves))
})

describe('G06 another day in the answer to what was shown', () => {
  const shown = {
    letter: letter(
      'meeting-needs-yes',
      { ...spring, start: '2027-05-06T11:00:00.000Z', end: '2027-05-06T14:00:00.000Z' },
      { mail: 'mail-7' },
    ),
    meetings: [],
  }
  const no = 'SettleHeldMail id=mail-7 | yes=false | instead=true'
  it.each([
    ['Nej for søren, det skulle være 5. maj', span('2027-05-05', '11:00', '14:00')],
    ['Ups, jeg mente den 5. maj kl. 9-12', span('2027-05-05', '07:00', '10:00')],
    ['Nej, tag den 12. maj i stedet', span('2027-05-12', '11:00', '14:00')],
  ])('%s', (words, expected) =>
    expect(heard(words, shown)).toEqual([no, expect.stringMatching(`^ScheduleMeeting new ${expected}.*${'doubt'}`)]),
  )
  it('of a meeting that was to be moved, moves it to that day', () =>
    expect(heard('Nej, det skulle være 5. maj', { letter: { ...shown.letter, moves: true } as never })).toEqual([
      no,
      expect.stringMatching(`^RescheduleMeeting 2 ${span('2027-05-05', '11:00', '14:00')}`),
    ]))
  it.each([
    ['Ja, den 6. maj er fin', ['SettleHeldMail id=mail-7 | yes=true']],
    ['Nej, ikke den 6. maj', ['SettleHeldMail id=mail-7 | yes=false']],
    ['Ja, men spørg lige Pia den 3. maj', ['? not-understood']],
    ['Det ved jeg først den 1. april', ['? not-understood']],
  ])('%s', (words, expected) => expect(heard(words, shown)).toEqual(expected))
})

describe('G09 which of two meetings', () => {
  it.each([
    ['Flyt efterårsmødet til d. 20. oktober, ellers uændret', `RescheduleMeeting 3 ${span('2027-10-20', '11:00', '14:00')}`],
    ['Oktobermødet aflyses', 'CancelMeeting 3'],
    ['Mødet i foråret er aflyst', 'CancelMeeting 2'],
    ['Mødet den 14. april er aflyst, men det den 13. oktober holder vi fast i.', 'CancelMeeting 2 doubt=true'],
    [
      'Mødet i oktober rykkes fra den 13. til den 20. oktober, stadig kl. 13-16',
      `RescheduleMeeting 3 ${span('2027-10-20', '11:00', '14:00')}`,
    ],
  ])('%s', (words, expected) => expect(heard(words, two)).toEqual([expected]))
  it.each([
    ['Vi holder efterårsmødet, men forårsmødet er aflyst', /^CancelMeeting 2/],
    ['Forårsmødet er aflyst. Vi holder efterårsmødet som planlagt.', /^CancelMeeting 2/],
    ['Mødet er aflyst. Vi holder efterårsmødet som planlagt.', /^\? which-meeting 2,3/],
    ['Flyt mødet til oktober', /^\? which-meeting 2,3/],
  ])('by the clause that cancels: %s', (words, expected) => expect(heard(words, two)[0]).toMatch(expected))
  it('where it is to be moved to says nothing of which one', () => {
    expect(heard('Flyt mødet til oktober')).toEqual(['? no-date 2'])
    expect(heard('Mødet udskydes til efteråret')).toEqual(['? no-date 2'])
  })
  it('a season in which there is none cancels no other one', () => {
    expect(heard('Efterårsmødet er aflyst')).toEqual(['? which-meeting 2'])
    expect(heard('Decembermødet er aflyst', two)).toEqual(['? which-meeting 2,3'])
  })
})

describe('G07 what is a place', () => {
  it.each([
    [' på Teams kl. 13', 'Teams'],
    [', Viborg Rådhus', 'Viborg Rådhus'],
    [', rådhuset i Lemvig', 'rådhuset i Lemvig'],
    [', stadig kl. 13-16', null],
    [', dagen efter vores', null],
    [', håber alle kan', null],
    [', husk bilag', null],
    [', onsdag', null],
  ])('behind a time: %s', (text, place) => expect(placeAfter(text)).toBe(place))
  it.each([
    ['Mødet holdes i morgen', null],
    ['Mødet holdes i Oktober', null],
    ['Mødet holdes hos Skive Kommune.', 'Skive Kommune'],
  ])('in a sentence: %s', (text, place) => expect(placeTold(text)).toBe(place))
})
