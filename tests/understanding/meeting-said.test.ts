import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, spring } from './cast.ts'

const office = (words: string, told: Case = {}) => inShort(hear(words, { sender: anne, ...told }))
const both = { meetings: [spring, autumn] }
const at = (start: string, end: string) => `start=2027-${start}:00.000Z | end=2027-${end}:00.000Z`

describe('G09 the month says which meeting, and that it is another one', () => {
  it.each(['Aflys mødet i oktober', 'Mødet i maj er aflyst', 'Mødet i maj flyttes til den 3. juni'])(
    'the only meeting is not the one that is said: %s',
    words => expect(office(words)).toEqual(['? which-meeting 2']),
  )
  it.each([
    ['Aflys mødet i april', 'CancelMeeting 2'],
    ['Aflys mødet i oktober', 'CancelMeeting 3'],
    ['Vi aflyser mødet i oktober, da for mange er syge.', 'CancelMeeting 3 reason=da for mange er syge.'],
  ])('%s', (words, expected) => expect(office(words, both)).toEqual([expected]))
  it.each([
    ['Jeg kan ikke komme til mødet i oktober', ['GiveApology 3']],
    ['Jeg kan ikke deltage i mødet, da jeg er på ferie i oktober', ['GiveApology 2']],
    ['Nyt punkt til dagsordenen: Mødet i oktober', ['SubmitItem 2 title=Mødet i oktober']],
  ])('%s', (words, expected) => expect(inShort(hear(words, both))).toEqual(expected))
})

describe('G09 a meeting that is held on another day instead is not cancelled', () => {
  it.each([
    'Mødet den 14. april aflyses, og vi holder det i stedet den 21. april kl. 13-16.',
    'Mødet den 14. april er aflyst. Ny dato: 21. april kl. 13-16.',
  ])('%s', words =>
    expect(office(words)).toEqual([`RescheduleMeeting 2 ${at('04-21T11:00', '04-21T14:00')} | doubt={"title":null}`]),
  )
  it.each(['Vi aflyser mødet den 14. april. Næste møde er den 6. oktober.', 'Mødet den 14. april aflyses. Vi ses i oktober.'])(
    'but this one is: %s',
    words => expect(office(words)[0]).toMatch(/^CancelMeeting 2/),
  )
})

describe('G09 the hours that were, and those that are to be', () => {
  it.each([
    ['Mødet flyttes fra kl. 13-16 til kl. 9-12 den 14. april', at('04-14T07:00', '04-14T10:00')],
    ['Flyt mødet fra kl. 13-16 til kl. 9-12', at('04-14T07:00', '04-14T10:00')],
    ['Flyt mødet fra kl. 13 til kl. 14', `${at('04-14T12:00', '04-14T15:00')} | doubt={"title":null}`],
    ['Flyt mødet til kl. 13-15', at('04-14T11:00', '04-14T13:00')],
    ['Flyt mødet til den 21. april fra kl. 13 til kl. 15', at('04-21T11:00', '04-21T13:00')],
    ['Mødet flyttes til kl. 9-12', at('04-14T07:00', '04-14T10:00')],
  ])('%s', (words, expected) => expect(office(words)).toEqual([`RescheduleMeeting 2 ${expected}`]))
})
