import { isGivenForOther } from './apology-words.ts'
import type { Reading } from './reading.ts'
import { fold, sentencesOf, wordsOf } from './text.ts'

/** "Jeg kommer ti minutter for sent", "Jeg må gå kl. 15": how somebody comes. */
const coming =
  /^ (?:jeg|vi) (?:(?:kommer|bliver|er|må|skal|kan|møder) )(?:\S+ ){0,6}(?:for sent|senere|gå|forlade|smutte|forsinket|forsinkede|tidligere|med fra) /

export const isComing = (sentence: string): boolean => coming.test(fold(sentence))

/** "Jeg er på påskeferie i uge 12", "Jeg er til konfirmation": where somebody is, which no agenda tells. */
const away = /^ jeg (?:er|holder|går) (?:\S+ ){0,2}?(?:\S*ferie|kursus|orlov|barsel|barselsorlov|syg|sygemeldt|fri|afspadsering) /

/** Longer than this it is a matter. Words. */
const longest = 25

/** Whether a sentence is about who comes, and how, and not about the item that stands beside it. */
const isBeside = (sentence: string, reading: Reading): boolean => {
  const said = sentence.split(/: /).at(-1) ?? sentence
  return (
    !sentence.trim().endsWith('?') &&
    wordsOf(fold(sentence)).length <= longest &&
    (isComing(said) || away.test(fold(said)) || isGivenForOther(sentence, reading))
  )
}

/**
 * "Punkt: Arkiv. Afbud fra Morten.", "Og så bliver jeg 20 minutter forsinket.": what the secretariat is to read, and nobody on the agenda. Null where
 * the mail says nothing else.
 */
export const besideItem = (reading: Reading): { readonly text: string; readonly said: readonly string[] } | null => {
  const { lines, text } = reading
  const said = lines.flatMap(sentencesOf).filter(each => isBeside(each, reading))
  if (said.length === 0) return null
  let rest = text
  for (const each of said) rest = rest.replace(each, () => '')
  rest = rest
    .split('\n')
    .map(line => line.replace(/ {2,}/g, ' ').trimEnd())
    .join('\n')
    .trim()
  return /\p{L}/u.test(rest) ? { text: rest, said } : null
}
