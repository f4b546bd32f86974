import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, digest, hear, inShort, letter, spring, view, winter } from './cast.ts'

const meetings = [winter, spring, autumn]
const held = view(1, 'held', '2027-01-13T11:00:00.000Z')
/** What is wanted of which meeting: `GiveApology 3`. */
const heard = (words: string, told: Case = {}) =>
  inShort(hear(words, { meetings, ...told })).map(each => (each.startsWith('?') ? each : each.split(' ').slice(0, 2).join(' ')))

describe('which meeting is meant', () => {
  it('the one that the answered letter is about', () => {
    expect(heard('Jeg kan ikke komme', { letter: letter('call-for-items', autumn) })).toEqual(['GiveApology 3'])
    expect(heard('Navngivning af skemaer', { letter: letter('call-for-items', autumn) })).toEqual(['SubmitItem 3'])
  })
  it('unless the sender names the day or the number of another one', () => {
    const told = { letter: letter('call-for-items', spring) }
    expect(heard('Jeg kan ikke komme den 13. oktober', told)).toEqual(['GiveApology 3'])
    expect(heard('Jeg kan ikke komme til møde 3', told)).toEqual(['GiveApology 3'])
  })
  it('the next one, for an apology or an item that names none', () => {
    expect(heard('Jeg kan ikke komme')).toEqual(['GiveApology 2'])
    expect(heard('Punkt: Navngivning af skemaer')).toEqual(['SubmitItem 2'])
    expect(heard('Jeg kan ikke komme', { letter: digest(spring, autumn) })).toEqual(['GiveApology 2'])
    expect(heard('Jeg kan ikke komme', { letter: digest(autumn) })).toEqual(['GiveApology 3'])
    const may = view(4, 'scheduled', '2027-05-19T11:00:00.000Z')
    for (const words of ['Ingen punkter', 'Jeg kan ikke komme'])
      expect(heard(words, { letter: digest(may, autumn), meetings: [winter, spring, may, autumn] })[0]).toMatch(/ 4$/)
  })
  it('of a letter about several the one that is named', () => {
    expect(heard('Jeg kan ikke komme den 13. oktober', { letter: digest(spring, autumn) })).toEqual(['GiveApology 3'])
  })
  it('the one whose number the subject carries, however many digits it has', () => {
    const tenth = view(10, 'scheduled', '2028-04-12T11:00:00.000Z')
    const told = { meetings: [...meetings, tenth] }
    expect(heard('Jeg kan ikke komme', { ...told, subject: 'Afbud (erfa-3)' })).toEqual(['GiveApology 3'])
    expect(heard('Jeg kan ikke komme', { ...told, subject: 'erfa-10' })).toEqual(['GiveApology 10'])
    expect(heard('Jeg kan ikke komme', { ...told, subject: 'Afbud (nyerfa-3)' })).toEqual(['GiveApology 2'])
    expect(heard('Jeg kan ikke komme', { ...told, subject: 'Afbud erfa-3-udvalg' })).toEqual(['GiveApology 2'])
    expect(heard('Jeg kan ikke komme', { ...told, subject: 'Nyerfa-10 og ERFA-3' })).toEqual(['GiveApology 3'])
    expect(heard('Jeg kan ikke komme', { ...told, subject: 'Referat (erfa-1)' })).toEqual(['GiveApology 2'])
  })
  it.each([
    ['Jeg kan ikke komme til møde nr. 3', 'GiveApology 3'],
    ['Jeg kan ikke komme til møde 3. Vi har travlt.', 'GiveApology 3'],
    ['Jeg kan ikke komme til meeting no. 3', 'GiveApology 3'],
    ['Jeg kan ikke komme til mødet 3. juni', '? which-meeting 2,3'],
    ['Jeg kan ikke komme til mødet 3. halvår', 'GiveApology 2'],
    ['Jeg kan ikke komme til møde 3-4', 'GiveApology 2'],
  ])('the one whose number is said, and a day is no number: %s', (words, expected) => expect(heard(words)).toEqual([expected]))
  it('none, where no meeting has the number: what is moved must not be the only one that there is', () => {
    expect(heard('Flyt møde 3 til den 20. oktober kl. 13-16', { sender: anne })).toEqual(['RescheduleMeeting 3'])
    const one = { sender: anne, meetings: [spring] }
    expect(heard('Flyt møde 3 til den 20. oktober kl. 13-16', one)).toEqual(['? which-meeting 2'])
    expect(heard('Aflys møde nr. 7', one)).toEqual(['? which-meeting 2'])
    expect(heard('Jeg kan ikke komme til møde 7')).toEqual(['? which-meeting 2,3'])
    expect(heard('Jeg kan ikke komme til møde 7', { letter: letter('call-for-items') })).toEqual(['? which-meeting 2,3'])
    expect(heard('Flyt mødet 14 dage senere', one)).toEqual(['RescheduleMeeting 2'])
  })
  it.each([
    ['Ryk mødet 2 uger senere', 'RescheduleMeeting 3'],
    ['Skub mødet 2 timer', '? no-date 3'],
    ['Mødet 2 timer før er aflyst', 'CancelMeeting 3'],
    ['Flyt møde 2 til den 21. april kl. 13-16', 'RescheduleMeeting 2'],
  ])('how much is no number of another meeting: %s', (words, expected) =>
    expect(heard(words, { sender: anne, letter: letter('meeting-scheduled', autumn) })).toEqual([expected]),
  )
  it('nor is how many items there are', () =>
    expect(
      heard('Her kommer til mødet 2 punkter:\n1. Fælles test, 10 min\n2. Status på snitflader, 15 min', {
        letter: letter('call-for-items', autumn),
      }),
    ).toEqual(['SubmitItem 3', 'SubmitItem 3']))
  it('none, where it is said to be on a weekday on which there is none soon', () => {
    const soon = { sender: anne, meetings: [view(2, 'agenda-out', '2027-03-24T11:00:00.000Z')] }
    const inApril = { sender: anne, meetings: [spring] }
    expect(heard('Aflys mødet næste onsdag', soon)).toEqual(['CancelMeeting 2'])
    expect(heard('Aflys mødet næste torsdag', soon)).toEqual(['? which-meeting 2'])
    expect(heard('Vi aflyser mødet. Vi vender tilbage næste torsdag.', soon)).toEqual(['CancelMeeting 2'])
    const several = { sender: anne, meetings: [...soon.meetings, autumn] }
    expect(heard('Aflys mødet næste onsdag', { ...several, letter: letter('meeting-scheduled', soon.meetings[0]) })).toEqual([
      'CancelMeeting 2',
    ])
    for (const words of ['Aflys mødet næste tirsdag', 'Aflys mødet næste onsdag', 'Aflys mødet i morgen'])
      expect(heard(words, inApril)).toEqual(['? which-meeting 2'])
    expect(heard('Jeg kan ikke komme til mødet næste tirsdag', { meetings: [spring] })).toEqual(['? which-meeting 2'])
    expect(heard('Jeg kan ikke komme til mødet næste tirsdag', { meetings: [spring], letter: letter('call-for-items') })).toEqual(
      ['GiveApology 2'],
    )
    expect(heard('Flyt mødet til næste tirsdag kl. 13-16', inApril)).toEqual(['? no-date 2'])
  })
  it('two days that are named cancel neither', () =>
    expect(heard('Mødet den 14. april og mødet den 13. oktober aflyses', { sender: anne })).toEqual(['? which-meeting 2,3']))
  it('one that only its letter knows, and the day that was not its own in the answer to it', () => {
    const ninth = view(9, 'agenda-out', '2027-11-10T12:00:00.000Z')
    expect(heard('Jeg kan ikke komme', { letter: letter('agenda', ninth) })).toEqual(['GiveApology 9'])
    expect(heard('Jeg kan ikke komme den 20. april', { letter: letter('call-for-items') })).toEqual(['GiveApology 2'])
    expect(heard('Vi aflyser mødet tirsdag den 13. oktober', { sender: anne })).toEqual(['? weekday-disagrees 3'])
  })
  it('whoever comments before there are minutes comments on the last ones', () => {
    expect(heard('Kommentar til referatet: Lemvig var med', { letter: letter('call-for-items') })).toEqual(['CommentOnMinutes 1'])
    expect(
      heard('Kommentar til referatet: Lemvig var med', { letter: digest(spring, autumn), meetings: [spring, autumn] }),
    ).toEqual(['? no-meeting'])
  })
  it('an apology or an item in the answer to minutes is for the next meeting: theirs is over', () => {
    const told = { letter: letter('minutes-for-comment', winter) }
    expect(heard('Jeg kan desværre ikke deltage', told)).toEqual(['GiveApology 2'])
    expect(heard('Punkt: Navngivning af skemaer', told)).toEqual(['SubmitItem 2'])
    expect(heard('Ingen punkter herfra', { letter: letter('call-for-items', winter) })).toEqual(['DeclareNothingToAdd 2'])
  })
  it('an item that answers an old call stays with its meeting, where it waits for the next', () => {
    const told = { meetings: [held, spring] }
    expect(heard('Navngivning af skemaer', { ...told, letter: letter('call-for-items', held) })).toEqual(['SubmitItem 1'])
    expect(heard('Navngivning af skemaer', { ...told, letter: letter('items-reminder', held) })).toEqual(['SubmitItem 1'])
  })
  it('none, where no meeting is under way', () => {
    expect(heard('Jeg kan ikke komme', { meetings: [] })).toEqual(['? no-meeting'])
    expect(heard('Jeg kan ikke komme den 14. april', { meetings: [] })).toEqual(['? no-meeting'])
    expect(heard('Mødet den 15. april aflyses', { sender: anne, meetings: [winter] })).toEqual(['? no-meeting'])
  })
  it('none, where the day that is named has none: the open ones are asked about', () => {
    expect(heard('Jeg kan ikke komme den 15. april')).toEqual(['? which-meeting 2,3'])
    expect(heard('Jeg kan ikke komme den 14. april 2028')).toEqual(['? which-meeting 2,3'])
    expect(heard('Jeg kan ikke komme tirsdag den 14. april')).toEqual(['? weekday-disagrees 2'])
    expect(heard('Jeg kan ikke komme onsdag den 14. april')).toEqual(['GiveApology 2'])
  })
})
