import { sentencesOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { withoutStart } from './attendance.ts'
import { spokenFor } from './colleagues.ts'
import { politely } from './presence-words.ts'
import { saidAlike } from './said-alike.ts'
import { standsIn } from './stands-in.ts'

/** "… langtidssyg (ironisk nok)": a word in passing; a name in brackets is none. */
const inPassing = / \(\p{Ll}{1,15}(?: \p{Ll}{1,15}){0,2}\)/gu
/** "Afbud herfra :-( Morten stiller op" is two sentences. */
const smile = /\s[:;]-?[()DP](?=\s|$)/

/** A mail's sentences in the words in which presence is heard, each with what was written: whoever is told of it reads that. */
export const presenceSentences = (reading: Reading): readonly { readonly written: string; readonly sentence: string }[] => {
  const people = spokenFor(reading.situation)
  const heardAs = (written: string): string =>
    standsIn(saidAlike(withoutStart(politely(written.replace(inPassing, '')), reading), people), people)
  return reading.lines
    .flatMap(line => line.split(smile).flatMap(sentencesOf))
    .map(written => ({ written, sentence: heardAs(written) }))
}
