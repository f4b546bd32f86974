import type { Person } from '../../people.ts'
import { sentencesOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { withoutStart } from './attendance.ts'
import { personCalled, spokenFor } from './colleagues.ts'
import { politely } from './presence-words.ts'
import { saidAlike } from './said-alike.ts'
import { standsIn } from './stands-in.ts'

/** "… langtidssyg (ironisk nok)": a word in passing; a name in brackets is none. */
const inPassing = / \(\p{Ll}{1,15}(?: \p{Ll}{1,15}){0,2}\)/gu
/** "Afbud herfra :-( Morten stiller op" is two sentences. */
const smile = /\s[:;]-?[()DP](?=\s|$)/

/** "jette kommer ikke": whoever writes everything small means Jette, if that is a colleague's name. "Bo" and "per" are words as well, and need one that tells of somebody. */
const inCapitals = (written: string, people: readonly Person[]): string =>
  written.replace(
    /(?<=^|(?<!\p{L})(?:men|og|så) )(\p{Ll}{2,15})(?= (?:kommer|deltager|kan|er|har|skal|må|melder|bliver)(?!\p{L}))/gu,
    name => (personCalled(capital(name), people) === null ? name : capital(name)),
  )
const capital = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`

/** A mail's sentences in the words in which presence is heard, each with what was written: whoever is told of it reads that. */
export const presenceSentences = (reading: Reading): readonly { readonly written: string; readonly sentence: string }[] => {
  const people = spokenFor(reading.situation)
  const heardAs = (written: string): string =>
    standsIn(saidAlike(withoutStart(politely(inCapitals(written, people).replace(inPassing, '')), reading), people), people)
  return reading.lines
    .flatMap(line => line.split(smile).flatMap(sentencesOf))
    .map(written => ({ written, sentence: heardAs(written) }))
}

/** "jette kommer ikke til mødet hun er i praktik": of a colleague, also where no rule can tell what else it says. */
export const opensWithColleague = (sentence: string, reading: Reading): boolean => {
  const [first = ''] = sentence.trim().split(/[ ,]/)
  return /^\p{L}{2,15}$/u.test(first) && personCalled(capital(first), spokenFor(reading.situation)) !== null
}
