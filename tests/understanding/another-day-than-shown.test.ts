import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, pia, spring, view } from './cast.ts'

const heard = (words: string, told: Case = {}) => inShort(hear(words, { sender: anne, ...told }))
const doubt = 'doubt={"title":null}'
const at = (day: string, from: string, until: string) => `start=2027-${day}T${from}:00.000Z | end=2027-${day}T${until}:00.000Z`

describe('G09 a meeting is pushed by weeks, which is shown and waits for a yes', () => {
  const twoWeeks = 'Vi bliver nødt til at rykke mødet to uger, samme tidspunkt.'
  const later = (day: string, number = 2) => [`RescheduleMeeting ${number} ${at(day, '11:00', '14:00')} | ${doubt}`]
  it('in a mail of its own, and in the answer to a letter about it', () => {
    expect(heard(twoWeeks)).toEqual(later('04-28'))
    expect(heard(twoWeeks, { letter: letter('meeting-scheduled') })).toEqual(later('04-28'))
    const both = { meetings: [spring, autumn] }
    expect(heard('Skub det en uge.', { ...both, letter: letter('agenda', autumn) })).toEqual([
      `RescheduleMeeting 3 ${at('10-20', '11:00', '14:00')} | ${doubt}`,
    ])
    expect(heard(twoWeeks, both)).toEqual(['? which-meeting 2,3'])
  })
  it.each([
    ['of a member', { sender: pia }],
    ['of nobody known', { sender: null }],
    ['that is said to be an item', { situation: { hint: 'item' } }],
    ['in the answer to a call', { letter: letter('call-for-items') }],
    ['in the answer to what waits for a yes', { letter: letter('meeting-needs-yes') }],
  ] as const)('not by a mail %s', (_, told) => expect(heard(twoWeeks, told as Case)[0]).not.toMatch(/^RescheduleMeeting/))
  it.each([
    'Vi udsætter det en uge. Eller vi udsætter det to uger.',
    'Vi skubber det en uge. Vi skubber det to uger.',
    'Vi skubber det en uge, i stedet for den 14. april.',
    'Skub fristen en uge.',
    'Vi skubber det ikke en uge.',
  ])('nor where it is not settled, or of something else: %s', words =>
    expect(heard(words, { letter: letter('meeting-scheduled') })[0]).not.toMatch(/^RescheduleMeeting/),
  )
})

describe('G23 another day than the one that is shown takes its place', () => {
  const ascension = view(2, 'calling', '2027-05-06T11:00:00.000Z')
  const waits = (moves: boolean): Case => ({
    letter: letter('meeting-needs-yes', ascension, { moves, mail: 'held-1' }),
    meetings: moves ? [autumn, spring] : [autumn],
  })
  const no = 'SettleHeldMail id=held-1 | yes=false | instead=true'
  it.each([
    ['Nej, det skulle være den 12. maj kl. 9-11 i Viborg', `${at('05-12', '07:00', '09:00')} | place=Viborg`],
    ['Nej, det skulle være den 12. maj', `${at('05-12', '11:00', '14:00')} | place=Teams`],
    ['Hov, tag den 12. maj i stedet, og ikke den 6.', `${at('05-12', '11:00', '14:00')} | place=Teams`],
    ['Beklager.\nDet var forkert, det er den 12. maj.', `${at('05-12', '11:00', '14:00')} | place=Teams`],
    ['Nej, kan vi tage den 12. maj kl. 10?', at('05-12', '08:00', '11:00')],
    ['Nej, det er den 12. maj og ikke den 6. maj', `${at('05-12', '11:00', '14:00')} | place=Teams`],
  ])('%s', (words, when) => {
    expect(heard(words, waits(false))).toEqual([no, `ScheduleMeeting new ${when} | ${doubt}`])
    expect(heard(words, waits(true))).toEqual([no, `RescheduleMeeting 2 ${when} | ${doubt}`])
  })
  it.each([
    ['Nej, det skulle være den 12. maj eller den 13. maj', '? not-understood'],
    ['Det ved jeg først den 1. maj', '? not-understood'],
    ['Nej, det skulle være den 6. maj', 'SettleHeldMail id=held-1 | yes=false'],
  ])('what is no other day is none: %s', (words, expected) => {
    for (const moves of [true, false]) expect(heard(words, waits(moves))).toEqual([expected])
  })
})

describe('G07 a day with its hours, below a word of ours', () => {
  const books = [`ScheduleMeeting new ${at('04-14', '11:00', '14:00')} | place=Teams | ${doubt}`]
  const said = (words: string, subject: string) => heard(words, { meetings: [], subject })
  it('is shown', () => {
    expect(said('Den 14. april kl. 13-16, Teams', 'ERFA')).toEqual(books)
    expect(said('ERFA: den 14. april kl. 13-16, Teams', 'Tak for sidst')).toEqual(books)
  })
  it.each([
    ['Den 14. april kl. 13-16, Teams', 'Tak for sidst'],
    ['Den 14. april kl. 13, Teams', 'ERFA'],
    ['Gruppemøde 14. april kl. 13-16', 'ERFA'],
    ['KL holder 14. april kl. 13-16', 'ERFA'],
    ['Den 31. april kl. 13-16, Teams', 'ERFA'],
    ['Frist den 30. marts kl. 9-12. Vi er enige om den 14. april.', 'ERFA'],
  ])('not without hours, a day or such a word: %s (%s)', (words, subject) =>
    expect(said(words, subject)).toEqual(['? not-understood']),
  )
})

describe('G09 a cancellation is taken back in a mail of its own', () => {
  const cancelled = (...which: (typeof spring)[]): Case => ({ meetings: [], situation: { cancelled: which } })
  const again = (day: string) => [
    `ScheduleMeeting new ${at(day, '11:00', '14:00')} | place=Teams | doubt={"title":null,"again":true}`,
  ]
  it.each([
    ['Mødet den 14. april er alligevel ikke aflyst', [spring, autumn], '04-14'],
    ['Mødet den 13. oktober er alligevel ikke aflyst', [spring, autumn], '10-13'],
    ['Vi fortryder aflysningen.', [spring], '04-14'],
  ] as const)('%s', (words, which, day) => expect(heard(words, cancelled(...which))).toEqual(again(day)))
  it('while another meeting stands, and in the answer to what members were told', () => {
    expect(heard('Aflysningen var en fejl', { ...cancelled(spring), meetings: [autumn] })).toEqual(again('04-14'))
    expect(heard('Fortryd aflysningen', { letter: letter('meeting-cancelled'), meetings: [] })).toEqual(again('04-14'))
  })
  it.each([
    ['Vi fortryder aflysningen.', cancelled(spring, autumn)],
    ['Aflysningen af mødet den 14. april og den 13. oktober var en fejl', cancelled(spring, autumn)],
    ['Aflysningen af mødet den 14. april var en fejl, det bliver den 21. april', cancelled(spring)],
    ['Mødet den 21. april er alligevel ikke aflyst', cancelled(spring)],
    ['Det var en fejl', cancelled(spring)],
    ['Aflysningen var en fejl', { ...cancelled(spring), meetings: [autumn, spring] }],
    ['Aflysningen var en fejl', cancelled()],
  ])('which one is not guessed at, nor one that stands: %s', (words, told) =>
    expect(heard(words, told)[0]).not.toMatch(/^ScheduleMeeting/),
  )
})
