import { isSecretariat } from '../../people.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { ask } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import { waiting } from './to-people.ts'

const everybody =
  '(?:alle|samtlige|hele netværket|netværket|medlemmerne|deltagerne|kommunerne|alle medlemmer|alle kommuner|kontaktpersonerne|alle i netværket|folk|rundt|everybody|everyone)'
const telling =
  '(?:send|sende|sendes|videresend|videresende|rundsend|rundsende|skriv|skrive|giv|give|orienter|orientere|orientér|informer|informere|informér|fortæl|fortælle|mail|maile|ønsk|ønske|hils|hilse|forward|tell)'
/** "Send det her rundt til alle", "Giv deltagerne besked om, at …", "Rundsend venligst". */
const toEverybody = new RegExp(
  ` ${telling} (?:[^ ]{1,20} ){0,7}?${everybody} | (?:rundsend|rundsendes|rundskriv) | (?:mail|besked|hilsen) til (?:${everybody}) |(?: i| med i) (?:din|jeres|den) næste mail(?: til alle)? `,
)
/** What we send out ourselves, each in its own way. */
const ownLetters =
  / (?:dagsordenen|dagsorden|referatet|referat|indkaldelsen|indkaldelse|kalenderinvitation\S*|mødeindkaldelse\S*) /
const notNow = / (?:ikke|aldrig|hvis|måske|medmindre) /

const deadline = / (?:frist|fristen|deadline|deadlinen|tilmeldingsfristen|indmeldelsesfristen|svarfristen|høringsfristen) /
const changing =
  / (?:ryk|rykke|rykkes|rykker|flyt|flytte|flyttes|udskyd|udskyde|udskydes|udsæt|udsætte|forlæng|forlænge|forlænges|udvid|udvide|skub|skubbe|skubbes|ændr|ændre|ændres|sæt|sætte) /

/** "Vil du ikke give dem et par dage mere?": the same, without its name. */
const moreTime =
  / (?:give|giv|får|få) (?:[^ ]{1,15} ){0,4}(?:mere tid|længere tid|længere frist|(?:dag|dage|uge|uger) (?:mere|ekstra|til|længere)) /
const movesDeadline = (folded: string): boolean => deadline.test(folded) && changing.test(folded) && !notNow.test(folded)

const sentencesIn = ({ lines, subject, isSubjectOnly }: Reading): readonly string[] => [
  ...lines.flatMap(sentencesOf),
  ...(isSubjectOnly ? [subject.stem] : []),
]

/**
 * What the secretariat asks for and we never do: to send its words to everybody, or to move a deadline, which follows from the meeting's day. It is told so plainly, and
 * what it can do instead.
 */
export const neverDone: Rule = reading => {
  const { situation, letter } = reading
  const { sender, hint } = situation
  if (sender === null || !isSecretariat(sender) || hint != null) return null
  // A draft that waits for its yes is meant.
  if (letter !== null && waiting.has(letter.name) && letter.name !== 'question') return null
  const sentences = sentencesIn(reading).map(each => fold(each))
  if (sentences.some(each => movesDeadline(each)))
    return ask('deadline-unmoved', 'a deadline is to be moved, which follows from the meeting’s day')
  return sentences.some(each => toEverybody.test(each) && !ownLetters.test(each) && !notNow.test(each))
    ? ask('not-sent-around', 'words for everybody, which we do not send')
    : null
}

/** The same below the minutes, before a question about the day is heard in it. */
export const commentsDueStay: Rule = reading => {
  const { sender, hint } = reading.situation
  if (sender === null || !isSecretariat(sender) || hint != null) return null
  if (answered(reading, 'minutes-for-comment', 'comment-receipt', 'comments-bundle') === null) return null
  return sentencesIn(reading).some(each => movesDeadline(fold(each)) || moreTime.test(fold(each)))
    ? ask('deadline-unmoved', 'more time for comments, which follows from the day on which the minutes left')
    : null
}

/** The name of whoever is greeted: "Hej Lars", "Kære Mette". */
const greeted = /^\s*(?:hej|kære|hi|dear|hallo|goddag) (\p{L}[\p{L}-]{1,20})/iu

/** The secretariat's own answer to somebody whose words we passed on: it would reach nobody. A yes or no about the roster, and a nod, are for us. */
const forWriter = (reading: Reading, isCertain: boolean): boolean => {
  const letter = answered(reading, 'passed-on')
  const { sender, hint } = reading.situation
  if (letter === null || sender === null || !isSecretariat(sender) || hint != null) return false
  const [, name = ''] = greeted.exec(reading.separated.ownWords) ?? []
  const isGreeted = name !== '' && wordsOf(fold(letter.who.name)).includes(fold(name).trim())
  const isMore = reading.said.some(each => !isCourtesy(each, reading.names))
  return isMore && (isCertain ? isGreeted && letter.change === undefined : true)
}

/** "Hej Lars. Vi har dig og Signe stående": written to the one who asked, whose name stands above. */
export const answerToWriter: Rule = reading =>
  forWriter(reading, true) ? ask('write-to-them', 'an answer to whoever wrote') : null

/** The same without a name, where nothing else is heard in it. */
export const perhapsToWriter: Rule = reading =>
  forWriter(reading, false) ? ask('write-to-them', 'perhaps an answer to whoever wrote') : null
