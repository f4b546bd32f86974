import { fold, wordsOf } from './text.ts'
import { courtesies, fillers } from './vocabulary.ts'

/** A word that turns what stands before it: no sentence that holds one is only a yes, a thank-you or a "no comments". */
const turns = new Set(
  'men dog ikke undtagen bortset hvis først medmindre udover måske but except not however unless if maybe only'.split(' '),
)

const contains = (folded: string, phrase: string): boolean => folded.includes(` ${phrase} `)

/** Whether one of these phrases stands somewhere in the folded text. */
export const mentions = (folded: string, phrases: readonly string[]): boolean => phrases.some(phrase => contains(folded, phrase))

const longestFirst = new WeakMap<readonly string[], readonly string[]>()
const sorted = (phrases: readonly string[]): readonly string[] => {
  const known = longestFirst.get(phrases) ?? phrases.toSorted((a, b) => b.length - a.length)
  longestFirst.set(phrases, known)
  return known
}

/** Nothing that is only a phrase is longer than this. */
const mostWords = 25
const mostNames = 2

const namesIn = (text: string): ReadonlySet<string> =>
  // Whoever writes everything in capitals names nobody by them.
  /\p{Ll}/u.test(text) ? new Set((text.match(/(?<=\s)\p{Lu}[\p{L}-]+/gu) ?? []).map(name => name.toLowerCase())) : new Set()

/**
 * Whether a sentence says one of these phrases and, beside small words and a name or two, nothing else: "Nej, vi har desværre
 * ikke noget denne gang" says "ikke noget"; "ikke noget, men …" says more.
 */
export const saysOnly = (sentence: string, phrases: readonly string[], extra: ReadonlySet<string> = new Set()): boolean => {
  let rest = fold(sentence)
  if (sentence.includes('👍')) rest += '👍 '
  if (rest.length > 400 || wordsOf(rest).length > mostWords) return false
  let found = false
  for (const phrase of sorted(phrases)) {
    if (!contains(rest, phrase)) continue
    found = true
    rest = rest.replaceAll(` ${phrase} `, ' ')
  }
  if (!found) return false
  const names = namesIn(sentence)
  const unknown = wordsOf(rest).filter(word => turns.has(word) || !(fillers.has(word) || extra.has(word)))
  return unknown.length <= mostNames && unknown.every(word => names.has(word) && !turns.has(word))
}

const closing =
  /^ (?:(?:med |de )?(?:venlig|bedste|mange|kærlig|god)e? )?(?:hilsen|hilsner|mvh|vh|kh|dbh|bh|regards|sincerely|cheers) /

/** "Hilsen Pia", "Mvh": the end of a mail that no signature rule has cut. */
export const isClosing = (line: string): boolean => {
  const folded = fold(line)
  return (closing.test(folded) || / (?:best|kind|warm) regards /.test(folded)) && wordsOf(folded).length <= 7
}

export const isCourtesy = (sentence: string, extra?: ReadonlySet<string>): boolean =>
  isClosing(sentence) || saysOnly(sentence, courtesies, extra)

const greeting = /^(?:hejsa?|hi|hello|dear|kære|god ?(?:morgen|formiddag|eftermiddag|dag|aften)|goddag|hallo|halløj)(?![\p{L}])/iu
const greeted =
  /^(?: ?(?:alle|allesammen|sammen|igen|jer|i|med|til|og|sekretariat|sekretariatet|netværk|kollegaer|kolleger|all|there|everyone|both|begge))+(?![\p{L}])/iu

/** A line without the greeting that it begins with: "Hej Anne, vi har et punkt" → "vi har et punkt". */
export const withoutGreeting = (line: string): string => {
  const hello = greeting.exec(line)
  if (hello === null) return line
  const rest = line.slice(hello[0].length)
  const stop = /[,!.:–](?=\s|$)| - /.exec(rest.slice(0, 60))
  if (stop !== null && wordsOf(fold(rest.slice(0, stop.index))).length <= 5) return rest.slice(stop.index + stop[0].length).trim()
  const words = wordsOf(fold(rest))
  const isName =
    words.length <= 5 &&
    !/[\p{Ll}½\d][^\p{L}]*$/u.test(rest.replace(/\p{Lu}[\p{L}-]*/gu, '').replace(/\b(?:alle|sammen|igen|og)\b/g, ''))
  return isName ? '' : rest.replace(greeted, '').trim()
}
