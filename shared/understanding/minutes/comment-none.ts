import { clausesBy } from '../language/clauses.ts'
import { isOwnAffair } from '../language/own-affairs.ts'
import { mentions, saysOnly } from '../language/phrases.ts'
import { wishesWell } from '../language/small-talk.ts'
import { fold, wordsOf } from '../language/text.ts'
import { noComments, thanks } from '../language/vocabulary.ts'
import type { Reading } from '../reading.ts'
import { declaresNone } from '../yes-no/none-said.ts'
import { pointsIn } from './comment-parts.ts'

/** "Jeg har læst referatet og har ingen rettelser": says no more than that there are none. */
export const read: ReadonlySet<string> = new Set([
  'ellers',
  'læst',
  'gennemlæst',
  'gennemgået',
  'set',
  'read',
  'selve',
  'vedkommende',
])

/** "Jeg læste forkert", "nu kan jeg se, at det står der": what would have been said, and is taken back in the same breath. */
const misread =
  / (?:læste|læst|så|set|huskede|husket|tog|tænkte) (?:[^ ]{1,12} ){0,3}(?:forkert|fejl|galt) | (?:misforstod|misforstået|mislæste) | (?:det )?står der jo | (?:kan|kunne) jeg (?:nu )?se (?!ikke )| (?:nu|så) kan jeg (?:godt )?se | tog fejl /
/** "Så ingen kommentarer": what it all comes to. */
const concludes = /^ (?:så|altså|derfor|kort sagt|det vil sige|dvs) /
const comesToNothing = (said: readonly string[], reading: Reading): boolean => {
  const last = said.at(-1) ?? ''
  const isNone = saysOnly(last, noComments, reading.names) || declaresNone(last, reading)
  const before = said.slice(0, -1)
  return (
    isNone &&
    concludes.test(fold(last)) &&
    before.some(each => misread.test(fold(each))) &&
    !before.some(each => each.includes('?'))
  )
}

/** "OK", "Tak", "Ingen bemærkninger", each with hardly anything around it (G35); "Tak, men pkt. 3 …" is a comment. */
export const isNothing = (reading: Reading): boolean => {
  const { text, names } = reading
  const said = reading.said.filter(each => !wishesWell(each))
  if (pointsIn(text).length > 0) return false
  return reading.said.length === 0
    ? saysOnly(text, thanks, names) || mentions(fold(text), thanks) || mentions(fold(text), takenIn)
    : comesToNothing(said, reading) ||
        said.every(
          each =>
            saysOnly(each, noComments, new Set([...names, ...read])) ||
            wasAway(each, names) ||
            isToldRight(each) ||
            declaresNone(each, reading) ||
            (isOwnAffair(each) && said.some(other => saysOnly(other, noComments, names) || declaresNone(other, reading))),
        )
}

/** Courtesy elsewhere; of minutes, that there is nothing to say. */
const takenIn = ['taget til efterretning', 'tages til efterretning', 'tager det til efterretning', 'tager til efterretning']

/** "Jeg deltog ikke, så jeg har ingen kommentarer" */
const wasAway = (sentence: string, names: ReadonlySet<string>): boolean => {
  const [first = '', second = '', ...more] = sentence.split(/,? (?:så|og derfor|derfor) /i)
  const folded = fold(first)
  const isAway =
    (/ (?:deltog|deltaget|med|stede) /.test(folded) && / ikke /.test(folded)) ||
    / var (?:[^ ]{1,20} ){0,2}forhindret /.test(folded)
  return more.length === 0 && isAway && wordsOf(folded).length <= 10 && saysOnly(second, noComments, names)
}

const clausesOf = clausesBy({ at: 'men|og', unless: '(?:at )?(?:det|referatet)' })

/** "Jeg var der ikke selv, men Mette siger, det passer": a colleague has read them. */
const isToldRight = (sentence: string): boolean => {
  const parts = clausesOf(sentence).map(fold)
  const isRight = (part: string): boolean =>
    /^ [^ ]{1,30}(?: [^ ]{1,30})? (?:siger|mener|skriver|har sagt) (?:at )?(?:det|referatet) (?:passer|stemmer|er (?:fint|ok|rigtigt|korrekt|dækkende)) $/.test(
      part,
    )
  const isAway = (part: string): boolean =>
    wordsOf(part).length <= 10 && / (?:var|deltog|kunne) (?:[^ ]{1,12} ){0,3}(?:ikke|forhindret) /.test(part)
  return parts.some(isRight) && parts.every(part => isRight(part) || isAway(part))
}

/** "Jeg har ikke læst referatet", "Maja svarer for Herning": nothing of the minutes, and somebody else's to say. */
export const leavesIt =
  /^(?!.* (?:godkend|ok |fint|enig)).* ikke (?:haft tid til at |nået at |fået )?(?:læst|læse|set|kigget på) (?:det|referatet) $|^ [^ ]{2,30}(?: [^ ]{2,30})? (?:svarer|læser det|kommenterer|sender bemærkninger) (?:for|på vegne af) [^ ]{2,30}(?: kommune)? $/

/** "Glem det bare", "Se bort fra min bemærkning": of the comment that was received. */
const takesCommentBack =
  / (?:(?:glem|drop|ignorer|fortryd) (?:det|den|dem|min|mine|vores|bare|kommentaren|bemærkningen|rettelsen)|(?:se|ser) (?:bare |venligst |gerne )?bort fra|(?:slet|fjern) (?:bare |venligst )?(?:den|min|vores|kommentaren|bemærkningen|rettelsen)) /
export const isTakenBack = (sentence: string): boolean => takesCommentBack.test(fold(sentence)) && !/ ikke /.test(fold(sentence))
