import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter, pia } from './cast.ts'

const booked: Case = { letter: letter('meeting-scheduled') }
const heard = (words: string, told: Case = {}) => inShort(hear(words, { sender: anne, ...booked, ...told }))
const shown = ['CancelMeeting 2 doubt=true']

describe('G09 whoever has just booked undoes it, and is shown what would be cancelled', () => {
  it.each([
    'Slet det igen',
    'Ups, det var en fejl. Slet det igen.',
    'Hov, jeg skrev forkert, drop mødet igen',
    'Fortryd bookingen, tak',
    'Kan du slette det igen?',
    'Vil du slette mødet igen? Det var en test.',
    'Undskyld, det blev en misforståelse, så fjern det igen',
    'Hej\n\nTræk det tilbage. Vi kom til at skrive forkert.\n\nHilsen Anne',
  ])('%s', words => expect(heard(words)).toEqual(shown))

  it.each([
    'Slet det igen? Det var da ikke en fejl?',
    'Slet det igen. Er det en fejl?',
    'Beklager, det var en fejl',
    'Slet mødet, det skulle have været den 21.',
    'Slet det igen, når Pia har svaret',
  ])('not where it asks, tells why alone, or says more: %s', words => expect(heard(words)).not.toEqual(shown))

  it('a member undoes none, nor does a mail that answers nothing, or whose sender is not known', () => {
    for (const told of [{ sender: pia }, { sender: null }, { letter: undefined as never }])
      expect(heard('Slet det igen', told)).not.toEqual(shown)
  })
  it('nor where we were told what the mail is', () =>
    expect(heard('Slet det igen', { situation: { hint: 'item' } })).not.toEqual(shown))
})
