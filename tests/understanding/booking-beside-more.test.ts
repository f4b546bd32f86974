import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, pia, spring, winter } from './cast.ts'

const heard = (words: string, told: Case = {}) => inShort(hear(words, { sender: anne, ...told }))
const none: Case = { meetings: [] }
const april = 'ScheduleMeeting new start=2027-04-14T11:00:00.000Z | end=2027-04-14T14:00:00.000Z'
const moved = 'RescheduleMeeting 2 start=2027-04-21T11:00:00.000Z | end=2027-04-21T14:00:00.000Z'
const doubt = 'doubt={"title":null}'
const asked = ['? not-understood']

describe('G07 the next meeting that the secretariat announces', () => {
  it.each([
    ['Næste ERFA-møde bliver 31. april kl. 13-16', '? no-such-date'],
    ['Næste ERFA-møde bliver næste tirsdag kl. 13-16', '? no-date'],
  ])('is asked about where its day is none: %s', (words, expected) => expect(heard(words, none)).toEqual([expected]))
  it('is another day for the one ahead, where it says so', () => {
    const words = 'Vi har fundet en ny dato til næste ERFA-møde: 21. april kl. 13-16'
    for (const meetings of [[spring], [winter, spring]]) expect(heard(words, { meetings })).toEqual([`${moved} | ${doubt}`])
    expect(heard(words, none)).toEqual(['ScheduleMeeting new start=2027-04-21T11:00:00.000Z | end=2027-04-21T14:00:00.000Z'])
  })
  it('a mail whose sender is not known announces none', () =>
    expect(heard('Næste ERFA-møde bliver 14. april 2027 kl. 13-16', { ...none, sender: null })).toEqual(asked))
})

describe('G07 what stands in front of a booking is not booked', () => {
  it('neither its day', () => {
    const words = 'Tak for mødet den 13. januar. Nyt møde den 14. april 2027 kl. 13-16.'
    expect(heard(words, none)[0]).toMatch(new RegExp(`^${april}`))
  })
  it.each([
    ['Nyt møde 14. april 2027 kl. 13-16. Emne:  Fælles skemaer ;', 'Fælles skemaer'],
    ['Nyt møde 14. april 2027 kl. 13-16. Emne: Fælles skemaer. Vi ses', 'Fælles skemaer'],
  ])('and its title is bare: %s', (words, title) =>
    expect(heard(words, none)).toEqual([april.replace('new ', `new title=${title} | `)]),
  )
  it('nor is a mail to the address for meetings that names no day', () =>
    expect(heard('Lemvig har ikke svaret endnu.', { ...none, situation: { addressedAs: 'meetings' } })).toEqual(asked))
})

describe('G09 a meeting that is moved or cancelled, and another one beside it', () => {
  it.each([
    ['Efterårsmødet bliver den 6. oktober kl. 13-16.', 'Forårsmødet flyttes til den 21. april'],
    ['Mødet flyttes til den 21. april, og efterårsmødet bliver den 6. oktober', ''],
    ['Mødet aflyses. Efterårsmødet bliver den 6. oktober kl. 13-16.', ''],
  ])('is asked about, so that no day is lost: %s', (words, subject) => expect(heard(words, { subject })).toEqual(asked))
  it.each([
    'Mødet flyttes til den 21. april. Vores møde den 13. januar 2027 gik godt.',
    'Mødet flyttes til den 21. april. Frist for punkter til mødet er den 30. marts.',
  ])('a day that is over, or a deadline, is none: %s', words => expect(heard(words)).toEqual([moved]))
})

describe('G09 the item is the reason, or what is moved', () => {
  it.each([
    ['Mødet den 14. april aflyses da punktet om data er udsat', 'CancelMeeting 2 reason=da punktet om data er udsat'],
    ['Mødet den 14. april flyttes til den 21. april fordi punktet er udskudt', moved],
  ])('%s', (words, expected) => expect(heard(words)).toEqual([expected]))
  it.each(['item-amended', 'item-placed'] as const)('in the answer to %s it is the item that waits', name =>
    expect(heard('Flyt det til mødet den 13. oktober', { letter: letter(name), meetings: [spring, autumn] })[0]).not.toMatch(
      /Meeting/,
    ),
  )
  it('»det« of a late item is no meeting', () =>
    expect(heard('Aflys det til efteråret', { letter: letter('late-item'), meetings: [spring, autumn] })).toEqual(asked))
})

describe('G09 a rumour that is denied cancels nothing, and what else a member says is heard', () => {
  it('an apology is one', () =>
    expect(heard('Jeg har hørt, at mødet er aflyst. Det passer ikke. Vi kan desværre ikke deltage.', { sender: pia })).toEqual([
      'GiveApology 2',
    ]))
})
