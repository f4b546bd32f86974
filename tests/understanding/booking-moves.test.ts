import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, question as ourQuestion, spring, view, winter } from './cast.ts'

const heard = (words: string, told: Case = {}) => inShort(hear(words, { sender: anne, ...told }))
const at = (day: string, from: string, until: string) => `start=2027-${day}T${from}:00.000Z | end=2027-${day}T${until}:00.000Z`
const doubt = 'doubt={"title":null}'
const question = (words: string, told: Case = {}) => {
  const understood = hear(words, { sender: anne, ...told })
  if (understood.kind === 'wishes') throw new Error(inShort(understood).join())
  return understood
}

describe('G07: which day and time of several are those of a new meeting', () => {
  it.each([
    ['Nyt møde 14. april eller 31. april kl. 13-16', '? no-such-date'],
    ['Nyt møde 14. april 2027. Kaffe kl. 9, start kl. 10 og slut kl. 12', '? no-time'],
    ['Nyt møde 14. april 2027. Vi mødes kl. 9-10 og slutter kl. 12', '? no-time'],
    ['Nyt møde 14. april 2027. Vi starter kl. 9 og slutter kl. 12-13', '? no-time'],
    ['Nyt møde 14. april 2027 kl. 13-16\nFrist for punkter: 30. marts', `ScheduleMeeting new ${at('04-14', '11:00', '14:00')}`],
    [
      'Sted: Skive er optaget.\nNyt møde 14. april 2027 kl. 13-16.\nSted: Viborg Rådhus',
      `ScheduleMeeting new ${at('04-14', '11:00', '14:00')} | place=Viborg Rådhus`,
    ],
    [
      'Nyt møde 14. april 2027 kl. 13-16.\n\nI Lemvig var der ikke plads.',
      `ScheduleMeeting new ${at('04-14', '11:00', '14:00')}`,
    ],
  ])('%s', (words, expected) => expect(heard(words)).toEqual([expected]))

  it('what stands behind the wrong day is kept for the answer, as far as it matters', () => {
    expect(question('Nyt møde 14. april eller 31. april kl. 13-16. Sted: Teams').date?.rest).toBe(' kl. 13-16. Sted: Teams')
    expect(question(`Nyt møde 31. april ${'og så videre '.repeat(40)}`).date?.rest).toHaveLength(300)
    expect(question('Mødet den 14. april flyttes til 31. april kl. 9-12.').date?.rest).toBe(' kl. 9-12.')
  })
  it('a time that is none is said again', () =>
    expect(hear('Nyt møde 14. april 2027 kl. 5', { sender: anne }).because).toContain('05:00– is no time for a meeting'))
})

describe('G09: where a meeting is moved to', () => {
  it.each([
    ['Til 21. april flyttes mødet den 14. april', at('04-21', '11:00', '14:00')],
    ['Mødet flyttes. Ny dato 21. april', at('04-21', '11:00', '14:00')],
    ['The meeting is moved. New date 21 April', at('04-21', '11:00', '14:00')],
    ['Vi flytter mødet, det bliver den 21. april', at('04-21', '11:00', '14:00')],
    ['Vi kan ikke være der kl. 9. Vi flytter mødet til den 21. april', at('04-21', '11:00', '14:00')],
    ['Kl. 9 er for tidligt, så mødet flyttes til den 21. april', at('04-21', '11:00', '14:00')],
    ['Mødet flyttes fra kl. 13-16 til kl. 9-12', at('04-14', '07:00', '10:00')],
    ['Mødet flyttes fra kl. 13 til kl. 14', `${at('04-14', '12:00', '15:00')} | ${doubt}`],
    ['Mødet flyttes fra kl 13 til kl 14', `${at('04-14', '12:00', '15:00')} | ${doubt}`],
    ['Mødet flyttes fra kl.13 til kl.14', `${at('04-14', '12:00', '15:00')} | ${doubt}`],
    ['The meeting is moved from 13:00 to 14:00', `${at('04-14', '12:00', '15:00')} | ${doubt}`],
    ['Mødet flyttes til kl. 13-14', at('04-14', '11:00', '12:00')],
    ['Mødet den 14. april flyttes til kl. 13-15', at('04-14', '11:00', '13:00')],
    ['Mødet fra kl. 13-16 rykkes', at('04-14', '11:00', '14:00')],
  ])('%s', (words, expected) => expect(heard(words)).toEqual([`RescheduleMeeting 2 ${expected}`]))

  it.each([
    ['Mødet flyttes fra kl. 13-15 til kl. 9-12', '? no-date 2'],
    ['Mødet flyttes fra kl. 13-16 til kl. 9', '? no-date 2'],
    ['Mødet flyttes fra kl. 13-16 til kl. 9-12 eller kl. 10-13', '? no-date 2'],
    ['Mødet flyttes fra kl. 12-15 til kl. 9-12', '? no-date 2'],
  ])('the hours that were must be those of the meeting: %s', (words, expected) => expect(heard(words)).toEqual([expected]))

  const sameTime = at('04-14', '11:00', '14:00')
  it.each([
    ['Mødet flyttes til Viborg Rådhus .', 'Viborg Rådhus'],
    ['Mødet den 14. april flyttes til Viborg Rådhus', 'Viborg Rådhus'],
    ['Mødet flyttes til Viborg Rådhus; vi ses', 'Viborg Rådhus'],
    ['The meeting on April 14 is moved to Viborg Town Hall', 'Viborg Town Hall'],
  ])('a place begins with a capital, and waits for a yes: %s', (words, place) =>
    expect(heard(words)).toEqual([`RescheduleMeeting 2 ${sameTime} | place=${place} | ${doubt}`]),
  )
  it.each([
    ['Flyt mødet den 14. april til Viborg Rådhus', sameTime],
    ['Vi flytter mødet den 14. april fra Teams til Viborg Rådhus', sameTime],
    ['Mødet fra kl. 13-16 flyttes til Viborg Rådhus', sameTime],
    ['Mødet flyttes til Viborg Rådhus, da Teams er nede', sameTime],
    ['Mødet flyttes til Viborg Rådhus kl. 9-12', at('04-14', '07:00', '10:00')],
    ['Vi flytter mødet til Viborg Rådhus den 21. april', at('04-21', '11:00', '14:00')],
    ['The meeting is moved to Viborg Rådhus on 21 April', at('04-21', '11:00', '14:00')],
  ])('and stands before or behind the day and the time: %s', (words, time) =>
    expect(heard(words)).toEqual([`RescheduleMeeting 2 ${time} | place=Viborg Rådhus | ${doubt}`]),
  )
  it('a place that is said behind the new day needs no guess', () =>
    expect(heard('Mødet flyttes til den 21. april på Teams')).toEqual([
      `RescheduleMeeting 2 ${at('04-21', '11:00', '14:00')} | place=Teams`,
    ]))
  it('and is not confirmed by the words', () =>
    expect(hear('Mødet flyttes til Viborg Rådhus', { sender: anne })).toMatchObject({
      wishes: [{ command: { confirmed: false, doubt: { title: null } } }],
    }))
  it.each(['Flyt mødet den 14. april', 'Vi flytter mødet den 14. april til Uge 17'])(
    'its own day is not where it is moved to: %s',
    words => expect(heard(words)).toEqual(['? no-date 2']),
  )
  it.each(['Mødet flyttes til Uge 17', 'Mødet den 14. april flyttes til Efteråret', 'Mødet flyttes. Vi ses til Påske'])(
    'a time does not: %s',
    words => expect(heard(words)).toEqual(['? no-date 2']),
  )

  it('a meeting of which only the number is known must be told its day and its time', () => {
    const unknown = { letter: letter('meeting-scheduled', autumn), meetings: [spring] }
    expect(heard('Flyt mødet til den 20. oktober kl. 9-11', unknown)).toEqual([
      `RescheduleMeeting 3 ${at('10-20', '07:00', '09:00')}`,
    ])
    expect(heard('Flyt mødet til den 20. oktober kl. 9', unknown)).toEqual([
      `RescheduleMeeting 3 ${at('10-20', '07:00', '10:00')}`,
    ])
    expect(heard('Flyt mødet til den 20. oktober', unknown)).toEqual(['? no-time 3'])
    expect(heard('Flyt mødet til kl. 9-11', unknown)).toEqual(['? no-date 3'])
    expect(heard('Flyt mødet til Viborg Rådhus', unknown)).toEqual(['? no-date 3'])
  })
  it('a short meeting stays short', () => {
    const short = { meetings: [view(2, 'calling', '2027-04-14T11:00:00.000Z', { end: '2027-04-14T12:00:00.000Z' })] }
    expect(heard('Mødet flyttes til 21. april kl. 9', short)).toEqual([`RescheduleMeeting 2 ${at('04-21', '07:00', '08:00')}`])
  })
})

describe('G09: a meeting that is cancelled, and held on another day instead', () => {
  it.each([
    'Mødet den 14. april aflyses, og vi holder det i stedet den 21. april',
    'Mødet den 14. april aflyses. Ny dato: 21. april',
    'The meeting on April 14 is cancelled, and held on April 21 instead',
  ])('is moved, after a yes: %s', words => {
    expect(heard(words)).toEqual([`RescheduleMeeting 2 ${at('04-21', '11:00', '14:00')} | ${doubt}`])
  })
  it('another day for no reason that is said moves nothing', () =>
    expect(heard('Mødet den 14. april aflyses, da vi også ses den 21. april')[0]).toMatch(/^CancelMeeting 2/))
  it('two meetings are not moved to one day', () => {
    const words = 'Mødet den 14. april og mødet den 13. oktober aflyses, og vi ses i stedet den 21. april'
    expect(heard(words, { meetings: [spring, autumn] })[0]).not.toMatch(/^RescheduleMeeting/)
  })
  it('a day that is none is no day instead', () =>
    expect(heard('Mødet den 14. april aflyses, vi ses i stedet den 31. april')[0]).not.toMatch(/^RescheduleMeeting/))
  it('a day on which no meeting is moves none', () =>
    expect(heard('Mødet den 15. april aflyses, i stedet ses vi den 21. april')[0]).not.toMatch(/^RescheduleMeeting/))
})

describe('G09: why a meeting is cancelled', () => {
  const reason = (words: string, told: Case = {}) => {
    const understood = hear(words, { sender: anne, ...told })
    const [wish] = understood.kind === 'wishes' ? understood.wishes : []
    return wish?.on === 'meeting' && wish.command.type === 'CancelMeeting' ? wish.command.reason : inShort(understood)
  }
  it.each([
    ['Mødet aflyses', null],
    ['Mødet 14. april aflyses.', null],
    ['Vi aflyser mødet i april', null],
    ['Vi aflyser mødet i april pga. sygdom', 'pga. sygdom'],
    ['Vi aflyser mødet den 14. april - for få kan deltage', 'for få kan deltage'],
    ['Vi aflyser mødet 14/4-15/4, da for få kan deltage', 'da for få kan deltage'],
    ['Mødet aflyses: for få kan deltage i april.', 'for få kan deltage i april.'],
    ['Mødet aflyses... Salen er lukket - vi bygger om.', 'Salen er lukket - vi bygger om.'],
  ])('%s', (words, expected) => expect(reason(words)).toBe(expected))
  it('in a thousand characters', () => {
    expect(reason(`Mødet aflyses, ${'fordi det er sådan '.repeat(80)}`)).toHaveLength(1000)
  })
})

describe('G07 words that may move a meeting, of several meetings and days', () => {
  const may = at('05-19', '11:00', '14:00')
  const april = at('04-14', '11:00', '14:00')
  const booksOrMoves = /^(?:Schedule|Reschedule|Cancel)Meeting/
  it('move the one that is named, or the only one ahead', () => {
    const instead = 'Vi holder mødet den 19. maj i stedet for den 14. april.'
    expect(heard(instead, { meetings: [spring, autumn] })).toEqual([`RescheduleMeeting 2 ${may} | ${doubt}`])
    expect(heard('Kan vi flytte mødet til d. 19/5?', { meetings: [winter, spring] })).toEqual([
      `RescheduleMeeting 2 ${may} | ${doubt}`,
    ])
    expect(heard('Kan vi flytte mødet til d. 19/5?', { meetings: [] })[0]).not.toMatch(booksOrMoves)
  })
  it('in the answer to a letter about the meeting itself', () =>
    expect(heard('Kan vi flytte mødet til d. 19/5?', { letter: letter('meeting-scheduled') })).toEqual([
      `RescheduleMeeting 2 ${may} | ${doubt}`,
    ]))
  it('in the subject, with the rest in the text', () =>
    expect(heard('På Teams.', { subject: 'Vi mødes 14. april kl. 13-16', meetings: [] })).toEqual([
      expect.stringContaining(`ScheduleMeeting new ${april}`),
    ]))
  it('today as well', () =>
    expect(heard('Vi mødes igen den 15. marts 2027 kl. 13-16.', { meetings: [] })).toEqual([
      `ScheduleMeeting new ${at('03-15', '12:00', '15:00')} | ${doubt}`,
    ]))
  it.each([
    ['Vi er kommet til at skrive forkert. Mødet er den 19. maj, ikke den 14.', may],
    ['Vi er kommet til at skrive forkert. Mødet er den 19. maj ikke den 14.', may],
  ])('without the day that is denied: %s', (words, day) =>
    expect(heard(words)).toEqual([`RescheduleMeeting 2 ${day} | ${doubt}`]),
  )
  it.each([
    'Vi mødes igen den 1. marts 2027 kl. 13-16.',
    'Vi mødes den 19. maj kl. 13-16?',
    'Kan vi flytte mødet til den 19. maj eller den 20. maj?',
    'Vi mødes den 14. april kl. 13-16. Vi mødes den 19. maj kl. 13-16.',
    `${'Vi har talt om det. '.repeat(8)}Vi mødes igen den 19. maj kl. 13-16.`,
  ])('not: %s', words => expect(heard(words)[0] ?? '').not.toMatch(booksOrMoves))
  it('not where we were told what the mail is', () =>
    expect(heard('Vi mødes igen 19. maj kl. 13-16.', { meetings: [], situation: { hint: 'item' } })[0] ?? '').not.toMatch(
      booksOrMoves,
    ))
})

describe('G07: a move that says all of it is no answer to a question', () => {
  const asked = (reason: string) => ({ letter: ourQuestion(reason), meetings: [winter, spring, autumn] })
  it.each(['no-date', 'no-time', 'not-understood'])('whatever was asked (%s)', reason =>
    expect(heard('Mødet den 14. april skal flyttes til torsdag den 22. april 2027 kl. 9-12.', asked(reason))).toEqual([
      `RescheduleMeeting 2 ${at('04-22', '07:00', '10:00')}`,
    ]),
  )
  it.each(['Måske flyttes mødet den 14. april til den 22. april kl. 9-12.', 'Jeg mener mødet den 14. april'])('not: %s', words =>
    expect(heard(words, asked('not-understood')).join()).not.toContain('RescheduleMeeting'),
  )
})
