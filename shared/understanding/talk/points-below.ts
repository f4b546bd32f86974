import { isCourtesy } from '../language/phrases.ts'
import { fold, tidy, wordsOf } from '../language/text.ts'
import { authorOf, fromLine } from '../people/author.ts'
import type { Reading } from '../reading.ts'
import { isForInformation, isHowItCame, wantsItIn } from './cover-note.ts'

/** "Den står nedenfor", "Hermed": where the mail below is. */
const points =
  /^ (?:(?:den|det|de|denne|jeg|vi|hermed|se|læs|står|kommer|ligger) ){0,3}(?:nedenfor|herunder|nedenstående|nedenunder|hermed|under)(?: [^ ]{1,12}){0,3} $/
/** "…, se Pias mail", "jf. mailen fra Lemvig" */
const refers =
  / (?:se|læs|jf|jævnfør) (?:[^ ]{1,20} ){0,3}(?:mail|mailen|besked|beskeden|nedenfor|herunder|nedenstående|nedenunder) /
/** "Jeg kan ikke komme, se nedenfor" */
const ofSelf = / (?:jeg|vi) (?:kan|er|kommer|deltager|bliver|mener|synes|vil|ønsker|foreslår) /
/** What its author does in it: "skriver om punkt 3", "har en kommentar", "mener, at …". */
const says =
  /^ (?:kommune )?(?:skriver|skrev|mener|siger|oplyser|påpeger|bemærker|synes|foreslår|ønsker|spørger|gør (?:os |mig |jer )?opmærksom|har (?:en|et|to|nogle|følgende|skrevet|sendt|bedt|gjort|ret|svaret|spurgt|fundet)) /
const isRight = /^ (?:kommune )?(?:ret|skrevet|sendt|svaret) /
/** "Er det noget for jer?" */
const asksOfIt =
  /^ (?:mon )?er (?:det|den|dette|denne)(?: her)? (?:noget|relevant|interessant|vigtigt)(?: (?:for|til) (?:jer|os|dig|netværket|mødet|gruppen))? $/
const mostWords = 14

/** What the author of the mail below is called above it: by his names, by his municipality, and "hun" or "de" once he is known. */
const calledAs = (reading: Reading): readonly string[] => {
  const author = authorOf(reading)
  if (author === null) return []
  const place = fold(author.organisation)
    .replace(/ kommune $/, ' ')
    .trim()
  return [fold(author.name).trim(), ...wordsOf(fold(author.name)), place, 'hun', 'han', 'de'].filter(each => each !== '')
}

/** "Pia skriver om punkt 3", "Det har Lemvig ret i". */
const tellsOfAuthor = (folded: string, reading: Reading): boolean =>
  calledAs(reading).some(name => {
    const [before = '', ...rest] = folded.split(` ${name} `)
    const behind = ` ${rest.join(` ${name} `)}`
    return (opens.test(before) && says.test(behind)) || (/ har$/.test(before) && isRight.test(behind))
  })
const opens = /^(?: (?:og|men|som|her|nedenfor|herunder))?$/

/** Somebody else's mail stands below these words: not our own letter, which many a program forwards where it should answer. */
export const isOfSomebodyElse = (reading: Reading): boolean => {
  const { separated, situation } = reading
  const line = fromLine(reading).toLowerCase()
  return tidy(separated.forwarded) !== '' && line !== '' && !line.includes(situation.charter.address.toLowerCase())
}

/** "Bemærkning til referatet fra Viborg", "Her er en rettelse fra Hanne": what the mail below is. "Rettelse: det var 10.000 kr." says it itself. */
export const namesComment = (sentence: string): boolean => {
  const folded = fold(sentence)
  const behind = wordsOf(fold(sentence.split(':').slice(1).join(' ')))
  return (
    comments.test(folded) &&
    (!sentence.includes('?') || wantsThem.test(folded)) &&
    !unsure.test(folded) &&
    wordsOf(folded).length <= mostWords &&
    behind.length < 4
  )
}
const comments = / (?:bemærkning|bemærkninger|kommentar|kommentarer|rettelse|rettelser|tilføjelse|tilføjelser) /
/** "Kan den her bemærkning komme med til referatet?" */
const wantsThem =
  /^ (?:kan|kunne|vil|må) (?:(?:du|i|vi|den|denne|dette|her|disse|følgende) ){1,4}(?:[^ ]{1,20} ){0,3}?(?:bemærkning\S*|kommentar\S*|rettelse\S*|tilføjelse\S*) (?:[^ ]{1,12} ){0,2}(?:med|ind|på|tilføjes|tages|sendes) /
const unsure = / (?:ikke|ingen|hvis|måske|men|eller|vent|først|mangler) /

/** The sentence is about the mail below it: where it is, whose, how it came, what its author says in it, or that it is to be taken in. It is no content of its own. */
export const isAboutBelow = (sentence: string, reading: Reading): boolean => {
  const folded = fold(sentence)
  if (wordsOf(folded).length > mostWords) return false
  if (wantsItIn(sentence, reading) || isForInformation(sentence) || asksOfIt.test(folded)) return true
  return (
    !sentence.includes('?') &&
    (points.test(folded) ||
      (refers.test(folded) && !ofSelf.test(folded)) ||
      isHowItCame(sentence) ||
      tellsOfAuthor(folded, reading))
  )
}

/** Nothing but that, and politeness, stands above somebody else's mail. */
export const onlyPointsBelow = (reading: Reading): boolean =>
  reading.said.every(each => isCourtesy(each, reading.names) || isAboutBelow(each, reading))

/** What its sender says besides: neither politeness nor about the mail below. */
export const saidBesides = (reading: Reading): string =>
  reading.said.filter(each => !isCourtesy(each, reading.names) && !isAboutBelow(each, reading)).join(' ')
