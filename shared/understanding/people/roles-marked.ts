import { fold } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { organisationsIn } from '../yes-no/held-answer.ts'
import { nameShape, personCalled, spokenFor } from './colleagues.ts'

// Whom a sentence about roles names, by one sign each.

export interface Marked {
  readonly text: string
  readonly organisations: readonly string[]
}

/** Every municipality and every person of one as `ŋn`: a person named stands for his municipality. */
export const markedIn = (text: string, reading: Reading): Marked => {
  const { charter } = reading.situation
  const index: string[] = []
  const sign = (organisation: string): string => {
    if (!index.includes(organisation)) index.push(organisation)
    return `ŋ${index.indexOf(organisation)}`
  }
  // Our own sign in somebody's words would stand for a municipality that nobody named.
  let words = text.replaceAll('ŋ', 'n')
  for (const organisation of organisationsIn(fold(text), charter.organisations).slice(0, 9)) {
    const name = organisation.replace(/ Kommune$/, '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    words = words.replace(new RegExp(`(?<![\\p{L}-])${name}(?:s|')?(?: Kommunes?)?(?![\\p{L}-])`, 'giu'), sign(organisation))
  }
  const people = spokenFor(reading.situation)
  words = words.replace(new RegExp(`(?<![\\p{L}-])${nameShape}`, 'gu'), (name, at: number) => {
    const person = personCalled(name, people)
    // "Hanne fra Viborg", "Hanne (Viborg)": whom the roster does not know by that name.
    const beside = /^,? (?:fra |i |\()(ŋ\d)/.exec(words.slice(at + name.length))?.[1]
    if (person !== null && index.length < 10) return sign(person.organisation)
    return beside ?? name
  })
  return {
    text: words.replace(/(ŋ\d),? (?:fra |i |af )\1/g, '$1').replace(/ ?\((?:det er |det bliver )?(ŋ\d)\)/g, ' $1'),
    organisations: index,
  }
}

/** The one municipality that a clause names: "han" of the next. */
export const onlyIn = (clause: string, { organisations }: Marked): string | null => {
  const [one, ...others] = new Set([...clause.matchAll(/ŋ(\d)/g)].map(([, at]) => Number(at)))
  return one === undefined || others.length > 0 ? null : (organisations[one] ?? null)
}

/** The names stand in the clause again. */
export const asWritten = (clause: string, { organisations }: Marked): string =>
  clause.replace(/ŋ(\d)/g, (_all, at: string) => (organisations[Number(at)] ?? '').replace(/ Kommune$/, ''))
