import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter, view } from './cast.ts'

/** A Thursday. */
const meeting = view(2, 'calling', '2027-04-15T11:00:00.000Z')
const booked = { sender: anne, letter: letter('meeting-scheduled', meeting), meetings: [meeting] }
/** The day that is shown, `2027-04-22 13-16`, or what is asked. */
const dayShown = (words: string) => {
  const [said = ''] = inShort(hear(words, booked))
  return /^RescheduleMeeting 2 start=(\S{10})T11:00:00.000Z \| end=\1T14:00:00.000Z \| doubt/.exec(said)?.[1] ?? said
}

describe('G09 a day that is counted from the one that is booked', () => {
  it.each([
    ['Vi tager torsdagen efter i stedet', '2027-04-22'],
    ['Vi tager torsdagen før i stedet', '2027-04-08'],
    ['Vi tager mandagen før i stedet', '2027-04-12'],
    ['Vi tager mandagen efter i stedet', '2027-04-19'],
    ['Vi tager fredagen før i stedet', '2027-04-09'],
    ['Vi tager fredagen efter i stedet', '2027-04-16'],
    ['MANDAGEN FØR ville være bedre, så vi tager den i stedet', '2027-04-12'],
    ['Vi holder det dagen før i stedet', '2027-04-14'],
    ['Vi holder det dagen efter i stedet', '2027-04-16'],
    ['Vi tager det Ugen før i stedet', '2027-04-08'],
    ['Kan vi ikke tage det ugen efter i stedet, samme tid?', '2027-04-22'],
    ['Vi tager det tre dage senere i stedet', '2027-04-18'],
  ])('%s: %s', (words, day) => expect(dayShown(words)).toBe(day))

  it.each([
    ['Vi tager den 5. i stedet', '2027-04-05'],
    ['Vi tager d. 21 i stedet', '2027-04-21'],
  ])('a day without its month is one of the same month: %s', (words, day) => expect(dayShown(words)).toBe(day))

  it.each(['Vi tager den 31. i stedet', 'Vi tager den 0. i stedet', 'Vi tager det 0 dage senere i stedet'])(
    'a day that the month does not have is not guessed: %s',
    words => expect(dayShown(words)).toBe('? not-understood'),
  )
})
