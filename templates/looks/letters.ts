import type { Composed } from '../../shared/composing/compose.ts'
import { compose } from '../../shared/composing/compose.ts'
import type { LetterName } from '../../shared/letters.ts'
import { samples } from '../samples/all.ts'
import { danish, english } from '../samples/facts.ts'

/** A sample letter as its reader gets it. */
export const sampleLetter = (name: LetterName, language: 'da' | 'en' = 'da'): Composed => {
  const { letter, to, answering } = samples[name]
  const charter = language === 'da' ? danish : english
  const replyTo = charter.address.replace('@', '+s1-0-0-abcdefghijklmnop@')
  return compose(letter, to, charter, { replyTo, at: '2027-03-15T07:05:00.000Z', answering, files: [] })
}

export const letterNames = Object.keys(samples) as readonly LetterName[]
