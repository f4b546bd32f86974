import { comesLate } from './told-words.ts'

// What stands before a colon: "Afbud:", "Kommer:", "Skanderborg:", and the heading above a list.

export type Label = 'away' | 'comes' | 'late'

const away =
  /^ (?:[^ ]{1,12} ){0,2}(?:afbud|framelding|frameldt|forhindret|deltager ikke|kommer ikke|fraværende|melder fra|ikke med)(?: [^ ]{1,14}){0,5} $/
const comes = /^ (?:[^ ]{1,12} ){0,1}(?:kommer|deltager|deltagere|tilmeldt|tilmeldte|tilmelding|med|ja)(?: [^ ]{1,14}){0,4} $/

/** What a label says of those behind it. */
export const labelOf = (folded: string): Label | null => {
  if (away.test(folded)) return 'away'
  if (!comes.test(folded)) return null
  return comesLate(folded) || / tidligere /.test(folded) ? 'late' : 'comes'
}

/** The words before a colon, where a space follows it or nothing. */
export const label = /^([^:]{1,60}):(?=\s|$)/
