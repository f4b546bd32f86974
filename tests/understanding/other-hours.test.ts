import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, pia, spring, view, winter } from './cast.ts'

const heard = (words: string, told: Case = {}) => inShort(hear(words, { sender: anne, ...told }))
const doubt = 'doubt={"title":null}'
const shown = (from: string, until: string, day = '2 start=2027-04-14') => [
  `RescheduleMeeting ${day}T${from}:00.000Z | end=${day.slice(8)}T${until}:00.000Z | ${doubt}`,
]
const of = ([one = '']: readonly string[]) => one.slice(0, 17)
const both: Case = { meetings: [spring, autumn] }

describe('G09 the secretariat tells other hours of a meeting, which are shown and wait for a yes', () => {
  it.each([
    ['Mødet starter først kl. 14.', shown('12:00', '14:00')],
    ['Vi starter kl. 10 og slutter kl. 13.30', shown('08:00', '11:30')],
    ['Mødet den 14. april begynder 12.30, og vi slutter så 15.30.', shown('10:30', '13:30')],
    ['Mødet starter så 12.30 og vi slutter 15.30', shown('10:30', '13:30')],
    ['Mødet slutter allerede kl. 15.', shown('11:00', '13:00')],
    ['Mødet starter kl. 12. Vi slutter kl. 15.30.', shown('10:00', '13:30')],
    ['Vi er færdige kl. 15. Frokosten kommer kl. 12.', shown('11:00', '13:00')],
    ['Begynder mødet kl. 14, når vi det hele.', shown('12:00', '14:00')],
    ['Mødet starter kl. 6.', shown('04:00', '14:00')],
  ])('%s', (words, expected) => expect(heard(words)).toEqual(expected))

  it('a meeting that begins when it would have ended stays as long as it was', () => {
    expect(heard('Mødet starter først kl. 16.')).toEqual(shown('14:00', '17:00'))
    const short = view(2, 'calling', spring.start, { end: '2027-04-14T12:00:00.000Z' })
    expect(heard('Mødet starter først kl. 16.30.', { meetings: [short] })).toEqual(shown('14:30', '15:30'))
  })

  it.each([
    'Mødet starter kl. 13.',
    'Mødet slutter kl. 16.',
    'Mødet starter kl. 13 og slutter kl. 16.',
    'Mødet slutter kl. 12.',
    'Mødet slutter kl. 13.00.',
    'Mødet starter kl. 15 og slutter kl. 14',
    'Mødet starter kl. 15 og slutter kl. 15',
    'Mødet starter kl. 5.',
    'Mødet starter kl. 5.30.',
  ])('the hours that it has, and those that are none, change nothing: %s', words =>
    expect(of(heard(words))).toBe('? not-understood'),
  )

  it.each([
    'Mødet starter først kl. 14 eller kl. 15',
    'Mødet slutter kl. 14 eller kl. 15',
    'Mødet starter kl. 12-13 og slutter kl. 15',
    'Mødet starter først kl. 14?',
    'Mødet slutter senere. Vi starter kl. 14.',
    'Vi starter på en frisk.',
    'Måske starter mødet først kl. 14.',
  ])('nor does what is not settled: %s', words => expect(of(heard(words))).toBe('? not-understood'))

  it.each([
    'Bussen starter kl. 8, så vi er der.',
    'P-12 starter først kl. 14, når vi er samlet',
    'Vi starter kl. 14, når P-12 er klar',
    'Jeg starter kl. 9 i Lemvig. Mødet er der.',
    'KL starter kl. 9.',
    'Mødet i gruppen starter kl. 14',
    'Brugergruppens møde starter kl. 14, og mødet slutter kl. 15.',
    'Oplægget starter kl. 14. Mødet slutter som aftalt.',
  ])('nor does what has hours of its own: %s', words => expect(heard(words)[0]).toMatch(/^\? /))

  it('an item beside it is an item', () =>
    expect(heard('Vi har et punkt om fuldmagter, 20 min. Vi starter først kl. 14.')[0]).toMatch(/^SubmitItem/))
})

describe('G09 which meeting the hours are of', () => {
  const later = 'Vi starter først kl. 14.'
  it('is said by its day, by the letter, or is the only one ahead', () => {
    expect(of(heard(later, both))).toBe('? not-understood')
    expect(heard(later, { ...both, letter: letter('agenda', autumn) })).toEqual(shown('12:00', '14:00', '3 start=2027-10-13'))
    expect(heard(later, { meetings: [winter, spring] })).toEqual(shown('12:00', '14:00'))
    expect(heard('Mødet den 13. oktober starter først kl. 14.', both)).toEqual(shown('12:00', '14:00', '3 start=2027-10-13'))
  })
  it.each([
    ['Mødet den 13. oktober og mødet den 14. april starter først kl. 14.', both],
    ['Mødet den 14. april begynder kl. 14, og mødet den 13. oktober kl. 9.', both],
    ['Mødet den 13. januar begynder kl. 14.', { meetings: [winter, spring] }],
    ['Mødet begynder kl. 14.', { meetings: [] }],
    ['Vi starter først kl. 14. Vi ses den 31. april.', {}],
    ['Vi starter først kl. 14, og vi ses den 21. april.', {}],
  ] as const)('two days, a day that is over, and one that is none: %s', (words, told) =>
    expect(heard(words, told)[0]).not.toMatch(/^RescheduleMeeting 1|^RescheduleMeeting .*T1[24]:00:00.000Z \| end=2027-04-14T14/),
  )
  it.each([
    ['of a member', { sender: pia }],
    ['of nobody known', { sender: null }],
    ['below a mail that is passed on', { separated: { forwarded: 'Fra: Bo Krog\n\nKan mødet flyttes?' } }],
    ['in the answer to a call', { letter: letter('call-for-items') }],
    ['in the answer to what waits for a yes', { letter: letter('meeting-needs-yes') }],
    ['that is said to be an item', { situation: { hint: 'item' } }],
  ] as const)('a mail %s changes none', (_, told) => expect(heard(later, told as Case)[0]).not.toMatch(/^RescheduleMeeting/))
  it('nor does a long story', () =>
    expect(heard(`${later} ${'Det har vi talt med Skive om. '.repeat(25)}`)[0]).not.toMatch(/^RescheduleMeeting/))
})
