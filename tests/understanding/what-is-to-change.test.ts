import { describe, expect, it } from 'vitest'
import { anne, autumn, hear, inShort, letter, receipt, spring } from './cast.ts'

const about = { meeting: 2, id: 'P-12', title: 'Navngivning af skemaer' }
const asking = letter('question', spring, {
  reason: 'which-change',
  subject: 'Noget',
  mail: 'earlier-1',
  meetings: [],
  item: about,
})
const meetings = [spring, autumn]
const answer = (words: string) => inShort(hear(words, { letter: asking, meetings }))
const toReceipt = (words: string) => inShort(hear(words, { letter: receipt, meetings }))
const asked = ['? which-change']

describe('G24 what is answered to "what is to change?" and is no text of the item', () => {
  it.each([
    'Det var bare et spørgsmål',
    'Det var et spørgsmål til sekretariatet',
    'Nej, det er ikke et punkt, men et spørgsmål',
    'Se bort fra min mail',
    'Min mail var til Kim, ikke til jer',
    'Ring til mig på tlf. 00 00 00 00',
    'Jeg mente P-13',
    'P-13',
    'P-12: det var bare et spørgsmål',
    'Det skal på mødet i oktober',
    'Titlen',
    'Teksten',
    'Mere tid',
    'Jonas',
    'Behold det',
    'It was a question',
  ])('%s', words => expect(answer(words)).toEqual(asked))
  it.each([
    ['30', 'minutes=30'],
    ['Vi vil også gerne høre om test.', 'text=Vi skal være enige.\n\nVi vil også gerne høre om test.'],
    ['P-12: Vi vil også høre om test.', 'text=Vi skal være enige.\n\nVi vil også høre om test.'],
    ['Til beslutning i stedet for drøftelse', 'kind=B'],
  ])('but a change is one: %s', (words, wanted) => expect(answer(words)).toEqual([`AmendItem 2 id=P-12 | ${wanted}`]))
  it.each(['P-12 skal ikke med', 'Take P-12 off', 'Take it off', 'Træk P-12 tilbage'])(
    'the offered words take it off: %s',
    words => expect(answer(words)).toEqual(['WithdrawItem 2 id=P-12']),
  )
  it.each(['Det er i orden.', 'Lad det være', "Never mind, it's fine"])('and nothing is nothing: %s', words =>
    expect(answer(words)).toEqual([]),
  )
})

describe('G18 an item that is to move takes no meeting with it', () => {
  it.each([
    'Det skal flyttes til mødet den 13. oktober',
    'Punktet flyttes til mødet den 13. oktober',
    'Udskyd det til mødet i oktober',
    'Vi vil gerne flytte punktet til mødet den 13. oktober',
  ])('%s', words => {
    expect(answer(words)).toEqual(asked)
    expect(toReceipt(words)).toEqual(asked)
  })
  it('nor in a mail of its own', () => {
    const office = (words: string) => inShort(hear(words, { sender: anne, meetings }))
    expect(office('P-12 flyttes til mødet den 13. oktober')).toEqual(asked)
    expect(office('Punktet skal flyttes til mødet den 13. oktober')).toEqual(['? not-understood'])
  })
  it('an item may be the reason why a meeting is cancelled or moved', () => {
    const office = (words: string) => inShort(hear(words, { sender: anne, meetings }))
    expect(office('Mødet den 14. april aflyses, da punktet om data er udsat')[0]).toContain('CancelMeeting 2')
    expect(office('Mødet den 14. april flyttes til den 21. april, fordi P-12 er udsat')[0]).toContain('RescheduleMeeting 2')
  })
  it('a meeting that is to move still does', () =>
    expect(toReceipt('Mødet skal flyttes til den 21. april')[0]).toContain('RescheduleMeeting 2'))
})

describe('G18 small answers to a receipt', () => {
  it.each(['Lad det være', 'Fint som det er', 'Ingen ændringer'])('nothing is to change: %s', words =>
    expect(toReceipt(words)).toEqual([]),
  )
  it('"glem det" still takes the item back there', () => expect(toReceipt('Glem det')).toEqual(['WithdrawItem 2 id=P-12']))
})

describe('G42 one line for two items', () => {
  it.each(['P-12 og P-13: 30 min', 'P-12, P-13: 30 min', 'Punkt P-12 & P-13 30 min'])('%s', words =>
    expect(inShort(hear(words))).toEqual(['AmendItem 2 id=P-12 | minutes=30', 'AmendItem 2 id=P-13 | minutes=30']),
  )
  it('a number behind a colon is said of the first', () => expect(inShort(hear('P-12: P-13 skal også nævnes'))).toEqual(asked))
  it('for the secretariat as well', () =>
    expect(inShort(hear('P-12 og P-13: 30 min', { sender: anne }))).toEqual([
      'AmendItem 2 id=P-12 | minutes=30',
      'AmendItem 2 id=P-13 | minutes=30',
    ]))
})

describe('G42 what stands beside a line for an item', () => {
  const both = ['AmendItem 2 id=P-12 | minutes=30', 'SubmitItem 2 title=Fuldmagter']
  it.each([
    ['Nyt punkt: Fuldmagter', both],
    ['Punkt: Fuldmagter', asked],
    ['Vi har også et punkt: Fuldmagter', both],
  ])('is neither a field of it nor lost: %s', (more, wanted) => {
    for (const words of [`P-12: 30 min\n${more}`, `P-12: 30 min. ${more}.`]) {
      expect(inShort(hear(words))).toEqual(wanted)
      expect(toReceipt(words)).toEqual(wanted)
    }
  })
  it('"30 min" above a new item is no length of that one', () => {
    expect(toReceipt('30 min\nNyt punkt: Fuldmagter')).toEqual(both)
    expect(toReceipt('Tak.\nNyt punkt: Fuldmagter')).toEqual(['SubmitItem 2 title=Fuldmagter'])
  })
  it('a title, and more words of it, are its own', () => {
    expect(inShort(hear('P-12: 30 min\nTitel: Fælles navne'))).toEqual(['AmendItem 2 id=P-12 | minutes=30 | title=Fælles navne'])
    expect(toReceipt('P-12: Vi vil også høre om C.\nOg gerne om D.')[0]).toContain('Og gerne om D.')
    expect(toReceipt('P-12: Vi har et punkt i kontrakten, som driller.')[0]).toContain('text=')
  })
})

it.each(['Oktober', 'Uge 17', 'Efteråret', 'Onsdag'])('a time with a capital is no place that a meeting moves to: %s', when => {
  const heard = inShort(hear(`Mødet i april flyttes til ${when}`, { sender: anne, meetings })).join()
  expect(heard).not.toContain('place=')
})

it('what names a cancelled meeting is no reason for it', () => {
  const office = (words: string) => inShort(hear(words, { sender: anne, meetings }))
  expect(office('We cancel meeting no. 3 because of illness')).toEqual(['CancelMeeting 3 reason=because of illness'])
  expect(office('Cancel meeting 3. The room is taken.')).toEqual(['CancelMeeting 3 reason=The room is taken.'])
  expect(office('Aflys mødet 14/4-16/4')).toEqual(['CancelMeeting 2'])
})
