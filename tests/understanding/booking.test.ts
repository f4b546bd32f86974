import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, pia, question, spring } from './cast.ts'

const by = { sender: anne }
const heard = (words: string, told: Case = {}) => inShort(hear(words, { ...by, ...told }))

describe('G07: a new meeting by plain mail', () => {
  const april = 'start=2027-04-14T11:00:00.000Z | end=2027-04-14T14:00:00.000Z'
  it.each([
    ['Nyt møde 14. april 2027 kl. 13-16, Teams', `ScheduleMeeting new ${april} | place=Teams`],
    ['Nyt møde 14. april 2027 kl. 13-16', `ScheduleMeeting new ${april}`],
    ['Nyt møde 14. april 2027 kl. 13', `ScheduleMeeting new ${april}`],
    [
      'Hej\n\nNyt møde: onsdag den 14/4-27 kl. 13.00-16.00 på Teams. Emne: Fælles skemaer',
      `ScheduleMeeting new title=Fælles skemaer | ${april} | place=Teams`,
    ],
    [
      'Nyt møde onsdag den 14/4-27 kl. 13.00-16.00 på Teams. Emne Fælles skemaer',
      `ScheduleMeeting new title=Fælles skemaer | ${april} | place=Teams`,
    ],
    ['Nyt ERFA-møde d. 14/4 kl. 13-16 i Holstebro Rådhus', `ScheduleMeeting new ${april} | place=Holstebro Rådhus`],
    [
      'Opret et møde den 14. april kl. 13.00 til 16.00.\nSted: Lemvig Rådhus, lokale 3',
      `ScheduleMeeting new ${april} | place=Lemvig Rådhus, lokale 3`,
    ],
    ['Indkald til møde onsdag d. 14. april kl. 13-16 (Teams)', `ScheduleMeeting new ${april} | place=Teams`],
    ['Nyt ekstraordinært møde 14. april 2027, kl. 13-16. Frist for punkter er den 1. april.', `ScheduleMeeting new ${april}`],
    [
      'Så er der fundet en dato til næste møde: onsdag den 14. april 2027 kl. 13:00 - 16:00. Mødet holdes hos Lemvig Kommune, Rådhusgade 2.',
      `ScheduleMeeting new ${april} | place=Lemvig Kommune, Rådhusgade 2`,
    ],
    ['Nyt møde den 14. april 2027. Vi starter kl. 13 og slutter kl. 16.', `ScheduleMeeting new ${april}`],
    ['New meeting on April 14, 2027, 1-4 pm, Teams', `ScheduleMeeting new ${april} | place=Teams`],
    ['Kære alle,\nVi vil gerne indkalde til nyt møde den 14. april 2027 kl. 13-16', `ScheduleMeeting new ${april}`],
    ['Nyt møde den 14. april 2027. Start kl. 13 og slut kl. 16.', `ScheduleMeeting new ${april}`],
    ['New meeting on April 14, 2027. We start at 1 pm and end at 4 pm.', `ScheduleMeeting new ${april}`],
    ['New meeting on April 14, 2027. We start at 1 pm and finish at 4 pm.', `ScheduleMeeting new ${april}`],
    ['Nyt møde 14. april 2027 kl. 6-8', 'ScheduleMeeting new start=2027-04-14T04:00:00.000Z | end=2027-04-14T06:00:00.000Z'],
    ['Nyt møde 14. oktober 2027 kl. 9-12', 'ScheduleMeeting new start=2027-10-14T07:00:00.000Z | end=2027-10-14T10:00:00.000Z'],
  ])('%s', (words, expected) => expect(heard(words)).toEqual([expected]))

  it('several lines are several meetings', () => {
    expect(heard('Nyt møde 14. april 2027 kl. 13-16, Teams\nNyt møde 13. oktober 2027 kl. 9-12, Skive')).toHaveLength(2)
  })
  it('a line without a day beside one that books is no second meeting', () => {
    expect(heard('Nyt møde 14. april 2027 kl. 13-16, Teams\nNyt møde til efteråret følger')).toEqual([
      `ScheduleMeeting new ${april} | place=Teams`,
    ])
  })
  it('the secretariat says when the next meeting is; from a member, or in an answer, that books none', () => {
    const words = 'Næste ERFA-møde bliver 14. april 2027 kl. 13-16'
    expect(heard(words)).toEqual([`ScheduleMeeting new ${april}`])
    expect(heard(words, { sender: pia })[0]).not.toMatch(/^ScheduleMeeting/)
    expect(heard(words, { letter: letter('call-for-items') })[0]).not.toMatch(/^ScheduleMeeting/)
  })
  it('an item about a new meeting, and a question about one, book none', () => {
    expect(heard('Punkt: Nyt møde 14. april 2027 kl. 13-16')[0]).not.toMatch(/^ScheduleMeeting/)
    expect(heard('Nyt møde 14. april 2027 kl. 13-16?')[0]).not.toMatch(/^ScheduleMeeting/)
  })
  it('words alone confirm nothing: what is odd about the day waits for a yes', () => {
    expect(hear('Nyt møde 14. april 2027 kl. 13-16', by)).toMatchObject({ wishes: [{ command: { confirmed: false } }] })
    expect(hear('Flyt mødet til 21. april', by)).toMatchObject({ wishes: [{ command: { confirmed: false } }] })
  })
  it('the subject may say it all, or half of it', () => {
    expect(heard('', { subject: 'Nyt møde 14. april 2027 kl. 13-16, Teams' })).toEqual([
      `ScheduleMeeting new ${april} | place=Teams`,
    ])
    expect(heard('Kl. 13-16. Sted: Teams', { subject: 'Nyt møde 14. april 2027' })).toEqual([
      `ScheduleMeeting new ${april} | place=Teams`,
    ])
  })
  it('at the address for meetings a day and a time are enough', () => {
    expect(heard('14. april 2027 kl. 13-16', { situation: { addressedAs: 'meetings' } })).toEqual([
      `ScheduleMeeting new ${april}`,
    ])
  })
  it('whoever writes it: whether he may is decided elsewhere', () => {
    expect(heard('Nyt møde 14. april 2027 kl. 13-16', { sender: pia })).toEqual([`ScheduleMeeting new ${april}`])
  })
  it.each([
    ['Nyt møde tirsdag den 14. april 2027 kl. 13-16', '? weekday-disagrees'],
    ['Nyt møde 30. februar 2027 kl. 13-16', '? no-such-date'],
    ['Nyt møde næste tirsdag kl. 13-16', '? no-date'],
    ['Nyt møde i april', '? no-date'],
    ['Nyt møde 14/4-16/4 kl. 13-16', '? no-date'],
    ['Nyt møde 14. april eller 21. april kl. 13-16', '? no-date'],
    ['Nyt møde 14. april 2027', '? no-time'],
    ['Nyt møde 14. april 2027 kl. 1-4', '? no-time'],
    ['Nyt møde 14. april 2027 kl. 16-13', '? no-time'],
    ['Nyt møde 14. april 2027 kl. 13-13', '? no-time'],
    ['Nyt møde 14. april 2027. Kaffe kl. 9.30, start kl. 10', '? no-time'],
    ['Nyt møde 14. april 2027. Kaffe kl. 9, start kl. 10 og frokost kl. 12', '? no-time'],
  ])('asks: %s', (words, expected) => expect(heard(words)).toEqual([expected]))

  it('a corrected date answers the question', () => {
    expect(heard('Onsdag den 14. april 2027 kl. 13-16, Teams', { letter: question('weekday-disagrees', 'Nyt møde') })).toEqual([
      `ScheduleMeeting new ${april} | place=Teams`,
    ])
  })
})

describe('G09: a meeting is moved or cancelled by plain mail', () => {
  it.each([
    [
      'Mødet den 14. april flyttes til 21. april kl. 13-16',
      'RescheduleMeeting 2 start=2027-04-21T11:00:00.000Z | end=2027-04-21T14:00:00.000Z',
    ],
    [
      'Mødet flyttes til onsdag den 21. april kl. 9-12 på Teams',
      'RescheduleMeeting 2 start=2027-04-21T07:00:00.000Z | end=2027-04-21T10:00:00.000Z | place=Teams',
    ],
    [
      'Vi flytter mødet den 14. april til den 21. april 2027, samme tid',
      'RescheduleMeeting 2 start=2027-04-21T11:00:00.000Z | end=2027-04-21T14:00:00.000Z',
    ],
    ['Flyt mødet til 21. april', 'RescheduleMeeting 2 start=2027-04-21T11:00:00.000Z | end=2027-04-21T14:00:00.000Z'],
    [
      'Mødet den 14. april flyttes til kl. 9-12',
      'RescheduleMeeting 2 start=2027-04-14T07:00:00.000Z | end=2027-04-14T10:00:00.000Z',
    ],
    [
      'ERFA-mødet 14/4 udskydes til den 28/4 kl. 13',
      'RescheduleMeeting 2 start=2027-04-28T11:00:00.000Z | end=2027-04-28T14:00:00.000Z',
    ],
    [
      'The meeting on 14 April is moved to 21 April at 13:00',
      'RescheduleMeeting 2 start=2027-04-21T11:00:00.000Z | end=2027-04-21T14:00:00.000Z',
    ],
    [
      'Flyt mødet til 21. april i stedet for 14. april',
      'RescheduleMeeting 2 start=2027-04-21T11:00:00.000Z | end=2027-04-21T14:00:00.000Z',
    ],
    [
      'Mødet flyttes. Ny dato: 21. april kl. 9-12',
      'RescheduleMeeting 2 start=2027-04-21T07:00:00.000Z | end=2027-04-21T10:00:00.000Z',
    ],
    [
      'Mødet flyttes. Den nye dato er 21. april',
      'RescheduleMeeting 2 start=2027-04-21T11:00:00.000Z | end=2027-04-21T14:00:00.000Z',
    ],
    [
      'The meeting is moved. New date: 21 April',
      'RescheduleMeeting 2 start=2027-04-21T11:00:00.000Z | end=2027-04-21T14:00:00.000Z',
    ],
    ['Mødet den 14. april udskydes', '? no-date 2'],
    ['Mødet flyttes til 21. april kl. 16-13', '? no-time 2'],
    ['Vi aflyser ERFA-mødet pga. sygdom', 'CancelMeeting 2 reason=pga. sygdom'],
    ['Vi aflyser det møde, da for få kan deltage', 'CancelMeeting 2 reason=da for få kan deltage'],
    ['Vi aflyser vores møde pga. sygdom', 'CancelMeeting 2 reason=pga. sygdom'],
    ['We cancel our ERFA meeting because of illness', 'CancelMeeting 2 reason=because of illness'],
    ['Mødet aflyses. Mødelokalet er lukket.', 'CancelMeeting 2 reason=Mødelokalet er lukket.'],
    ['We cancel the meeting because of illness', 'CancelMeeting 2 reason=because of illness'],
    [
      'Mødet aflyses, da vores oplægsholder er syg og først er rask igen den 14. april',
      'CancelMeeting 2 reason=da vores oplægsholder er syg og først er rask igen den 14. april',
    ],
    ['Mødet 14. april aflyses', 'CancelMeeting 2'],
    ['Vi aflyser mødet den 14. april, da for få kan deltage.', 'CancelMeeting 2 reason=da for få kan deltage.'],
    ['Mødet den 14. april aflyses pga. sygdom. Vi vender tilbage.', 'CancelMeeting 2 reason=pga. sygdom. Vi vender tilbage.'],
    ['The meeting on April 14 is cancelled', 'CancelMeeting 2'],
    ['Mødet den 14. april flyttes til 31. april', '? no-such-date 2'],
    ['Mødet den 14. april flyttes til tirsdag den 21. april', '? weekday-disagrees 2'],
    ['Mødet udskydes på ubestemt tid', '? no-date 2'],
  ])('%s', (words, expected) => expect(heard(words)).toEqual([expected]))

  it('of two meetings it takes the one that is named, and asks where none is', () => {
    const meetings = [spring, autumn]
    expect(heard('Mødet den 13. oktober aflyses', { meetings })).toEqual(['CancelMeeting 3'])
    expect(heard('Møde 3 aflyses', { meetings })).toEqual(['CancelMeeting 3'])
    expect(heard('Mødet aflyses', { meetings })).toEqual(['? which-meeting 2,3'])
    expect(heard('Mødet flyttes til 21. april', { meetings })).toEqual(['? which-meeting 2,3'])
    for (const third of [
      'Mødet nr. 3',
      'Mødet nr 3',
      'Møde nr.3',
      'Møde nummer 3',
      'Meeting no. 3',
      'Meeting number 3',
      'Meeting #3',
    ])
      expect(heard(`${third} aflyses`, { meetings })).toEqual(['CancelMeeting 3'])
    expect(heard('Møde 3 flyttes til 20. oktober', { meetings })).toEqual([
      'RescheduleMeeting 3 start=2027-10-20T11:00:00.000Z | end=2027-10-20T14:00:00.000Z',
    ])
    expect(heard('Mødet aflyses', { meetings, subject: 'ERFA-mødet (erfa-3)' })).toEqual(['CancelMeeting 3'])
    expect(heard('Mødet aflyses', { meetings, letter: letter('meeting-scheduled', autumn) })).toEqual(['CancelMeeting 3'])
  })
  it('a day on which there is no meeting cancels none', () => {
    expect(heard('Mødet den 15. april aflyses')).toEqual(['? which-meeting 2'])
    expect(heard('Mødet den 14. april 2028 aflyses')).toEqual(['? which-meeting 2'])
    expect(heard('Mødet tirsdag den 14. april 2027 aflyses')).toEqual(['? weekday-disagrees 2'])
    expect(heard('Mødet tirsdag den 14. april aflyses')).toEqual(['? weekday-disagrees 2'])
    expect(heard('Mødet den 14. april aflyses', { meetings: [] })).toEqual(['? no-meeting'])
  })
  it('a meeting that stands in the subject and in the text is one meeting', () => {
    const words = 'Nyt møde 20. oktober 2027 kl. 13-16, Teams'
    expect(heard(`${words}\n\nVenlig hilsen\nSekretariatet`, { subject: words })).toEqual(heard(words))
    expect(heard(words)).toHaveLength(1)
  })
  it('what only one of the two says counts', () => {
    const bare = 'Nyt møde 20. oktober 2027 kl. 13-16'
    const full = `${bare}, Teams. Emne: Fælles skemaer`
    expect(heard(full, { subject: bare })).toEqual(heard(full))
    expect(heard(bare, { subject: full })).toEqual(heard(full))
  })
  it('in an answer about the meeting itself the verb is enough; elsewhere it is not', () => {
    const moved = 'RescheduleMeeting 2 start=2027-04-21T11:00:00.000Z | end=2027-04-21T14:00:00.000Z'
    expect(heard('Flyt til den 21. april', { letter: letter('meeting-scheduled') })).toEqual([moved])
    expect(heard('Flyt til den 21. april', { letter: letter('call-for-items') })).not.toEqual([moved])
    expect(heard('Flyt til den 21. april')).not.toEqual([moved])
  })
  it.each([
    'Kan vi aflyse mødet den 14. april?',
    'Skal mødet ikke flyttes til 21. april?',
    'Mødet den 14. april aflyses ikke',
    'Hvis mødet aflyses, vil vi gerne vide det',
    'Mødet i arbejdsgruppen den 14. april aflyses',
    'Planlægningsmødet flyttes til 21. april kl. 13',
    'Mødet i januar blev aflyst',
  ])('no wish: %s', words => expect(heard(words)[0]).toMatch(/^\?/))
})
