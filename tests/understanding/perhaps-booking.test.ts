import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, pia, question, spring } from './cast.ts'

const heard = (words: string, told: Case = {}) => inShort(hear(words, { sender: anne, ...told }))
const nothingBooked = { meetings: [] }
const april = 'start=2027-04-14T11:00:00.000Z | end=2027-04-14T14:00:00.000Z'
const may = 'start=2027-05-19T11:00:00.000Z | end=2027-05-19T14:00:00.000Z'
const doubt = 'doubt={"title":null}'
const booksOrMoves = /^(?:Schedule|Reschedule|Cancel)Meeting/

describe('G07 words that may book are asked about with a yes or no', () => {
  it.each([
    ['Vi mødes igen 14. april kl. 13-16.', `ScheduleMeeting new ${april} | ${doubt}`],
    [
      'Vi skal have booket næste ERFA-møde. Det bliver onsdag den 14. april 2027 fra kl. 13 til 16 på Teams.',
      `ScheduleMeeting new ${april} | place=Teams | ${doubt}`,
    ],
    ['Møde nr. 1 er d. 14. april 2027 kl 13.00 - 16.00.', `ScheduleMeeting new ${april} | ${doubt}`],
    ['Så er datoen for forårets møde på plads: 14. april 2027 kl. 13-16.', `ScheduleMeeting new ${april} | ${doubt}`],
    ['Vil du oprette et møde den 14/4 kl 13-16, eller skal jeg?', `ScheduleMeeting new ${april} | ${doubt}`],
    ['Could you set up the meeting on 14 April, 13:00-16:00?', `ScheduleMeeting new ${april} | ${doubt}`],
  ])('%s', (words, expected) => expect(heard(words, nothingBooked)).toEqual([expected]))

  it.each([
    ['Vi holder mødet den 19. maj i stedet for den 14. april.', `RescheduleMeeting 2 ${may} | ${doubt}`],
    ['Kan vi flytte mødet til d. 19/5?', `RescheduleMeeting 2 ${may} | ${doubt}`],
    ['Ny dato for ERFA-mødet: 19. maj kl. 13-16', `RescheduleMeeting 2 ${may} | ${doubt}`],
    ['Jeg er kommet til at skrive forkert. Mødet er den 19. maj og ikke den 14.', `RescheduleMeeting 2 ${may} | ${doubt}`],
    ['Mødet flyttes fra Teams til Viborg Rådhus.', `RescheduleMeeting 2 ${april} | place=Viborg Rådhus | ${doubt}`],
  ])('%s', (words, expected) => expect(heard(words)).toEqual([expected]))

  it.each([
    'Husk mødet den 14. april kl. 13-16.',
    'Vi flytter ikke mødet til den 19. maj.',
    'Mødet er planlagt. Frist for tilmelding er den 19. maj kl. 12.',
    'KL holder møde om fuldmagter den 19. maj kl. 9-15.',
    'Mødet i arbejdsgruppen er den 19. maj kl. 13-16.',
    'Planlægningsmødet er den 19. maj kl. 13-16.',
    'Hvis vi mødes den 19. maj kl. 13-16, kan flere være med.',
    'Skal jeg bestille frokost den 19. maj kl. 12?',
    'Vi mødes den 19. maj kl. 13-16 eller den 20. maj kl. 9-12.',
    'Mødet flyttes til efteråret.',
    'Mødet flyttes til en anden dag.',
    'Flyt fristen for punkter til 1. april',
  ])('not: %s', words => expect(heard(words)[0]).not.toMatch(booksOrMoves))

  it('nor from a member, nor in the answer to another letter, nor with two meetings ahead', () => {
    expect(heard('Vi mødes igen 19. maj kl. 13-16.', { sender: pia })[0]).not.toMatch(booksOrMoves)
    expect(heard('Vi mødes igen 19. maj kl. 13-16.', { letter: letter('call-for-items') })[0]).not.toMatch(booksOrMoves)
    expect(heard('Kan vi flytte mødet til d. 19/5?', { meetings: [spring, autumn] })[0]).not.toMatch(booksOrMoves)
  })
})

describe('G09 plain words for what cannot be helped', () => {
  it.each([
    ['Vi bliver desværre nødt til at flytte mødet den 14. april til den 19. maj, samme tid.', `RescheduleMeeting 2 ${may}`],
    ['Vi må desværre aflyse mødet den 14. april pga. for få tilmeldte.', 'CancelMeeting 2 reason=pga. for få tilmeldte.'],
    ['Desværre må vi aflyse mødet.', 'CancelMeeting 2'],
    ['Mødet den 14. april er udsat til 19. maj kl. 13-16 pga. sygdom.', `RescheduleMeeting 2 ${may}`],
  ])('%s', (words, expected) => expect(heard(words)).toEqual([expected]))
  it.each([
    'Må vi aflyse mødet den 14. april',
    'Vi må desværre aflyse vores deltagelse i mødet.',
    'Vi må ikke aflyse mødet.',
    'Vi overvejer at aflyse mødet.',
    'Kim vil gerne flytte mødet til den 19. maj.',
    'Mødet er udsat for megen kritik.',
    'Det er svært at aflyse mødet nu.',
    'Vi må aflyse planlægningsmødet i morgen.',
  ])('not: %s', words => {
    const found = hear(words, { sender: anne })
    const plain = found.kind === 'wishes' && found.wishes.some(wish => wish.on === 'meeting' && !('doubt' in wish.command))
    expect(plain).toBe(false)
  })
})

describe('G07 what a mail has said already need not be said again', () => {
  /** Asked about the first words; then these. */
  const answered = (first: string, then: string) => {
    const asked = hear(first, { sender: anne, meetings: [] })
    if (asked.kind !== 'not-understood') throw new Error(inShort(asked).join())
    const about = question(asked.reason)
    return heard(then, { letter: { ...about, date: asked.date } as typeof about, meetings: [] })
  }
  it.each([
    ['Nyt møde 14. april 2027 i Holstebro Rådhus', 'kl. 13-16', `ScheduleMeeting new ${april}`],
    ['Nyt møde 14. april 2027', 'Fra 13 til 16', `ScheduleMeeting new ${april}`],
    [
      'Nyt møde tirsdag den 14. april 2027 kl. 13-16 på Teams',
      'Onsdag den 14. april',
      `ScheduleMeeting new ${april} | place=Teams`,
    ],
    [
      'Nyt møde tirsdag den 14. april 2027 kl. 9-12 på Teams',
      'Onsdag den 14. april kl. 13-16',
      `ScheduleMeeting new ${april} | place=Teams`,
    ],
    ['Nyt møde 31. april kl. 13-16', 'Det er den 14. april', `ScheduleMeeting new ${april}`],
  ])('%s … %s', (first, then, expected) => expect(answered(first, then)).toEqual([expect.stringContaining(expected)]))
  it.each([
    ['Nyt møde 14. april 2027', 'Det varer 15 min'],
    ['Nyt møde 14. april 2027', 'Om formiddagen'],
    ['Nyt møde næste tirsdag', 'kl. 13-16'],
  ])('not: %s … %s', (first, then) => expect(answered(first, then)[0]).not.toMatch(booksOrMoves))
})

describe('G07 where and when, as it is written', () => {
  it.each([
    ['Nyt møde 14. april 2027 kl. 13-16, Rådhuset i Herning, lokale 3', 'Rådhuset i Herning, lokale 3'],
    [
      'Nyt møde 14. april 2027 kl. 13-16 i Holstebro Rådhus, Kirkestræde 11, 7500 Holstebro',
      'Holstebro Rådhus, Kirkestræde 11, 7500 Holstebro',
    ],
    ['Nyt møde 14. april 2027 ml. 13 og 16 i Viborg', 'Viborg'],
    ['Nyt møde 14. april 2027 kl. 13-16 på Teams, husk bilag', 'Teams'],
    ['Nyt møde 14. april 2027 kl. 13-16 på Teams, Kim tager referat', 'Teams'],
  ])('%s', (words, place) => expect(heard(words, nothingBooked)).toEqual([`ScheduleMeeting new ${april} | place=${place}`]))
  it('"10am-noon" is no place', () =>
    expect(heard('New meeting 14 April 2027, 1pm-noon', nothingBooked)[0]).not.toContain('place='))
})
