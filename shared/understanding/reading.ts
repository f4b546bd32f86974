import type { Charter } from '../charter/charter.ts'
import type { Letter, LetterName, LetterOf, MeetingFacts } from '../letters.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import { isSecretariat } from '../people.ts'
import { withoutLeadIn } from './language/lead-in.ts'
import { isClosing, isCourtesy, withoutGreeting } from './language/phrases.ts'
import type { Subject } from './language/text.ts'
import { capitalised, fold, linesOf, sentencesOf, subjectOf, tidy, wordsOf } from './language/text.ts'
import { clearNo, clearYes, fillers, helpWords, hints, statusWords } from './language/vocabulary.ts'
import { withTables } from './reply/item-tables.ts'
import type { Separated } from './reply/separated.ts'
import type { Situation } from './situation.ts'
import type { Understood } from './understood.ts'

/** A mail made ready to be understood. */
export interface Reading {
  readonly mail: ParsedMail
  readonly separated: Separated
  readonly situation: Situation
  readonly letter: Letter | null
  readonly subject: Subject
  /** The sender chose this subject: it is not the one of the letter or of a thread. */
  readonly subjectIsOwn: boolean
  /** The own words, or the subject where there are none; without greeting and sign-off, otherwise as written. */
  readonly text: string
  readonly isSubjectOnly: boolean
  readonly lines: readonly string[]
  /** Sentences that say something: without politeness. */
  readonly said: readonly string[]
  /** Names of the municipalities and of the sender, in folded words: they may stand anywhere. */
  readonly names: ReadonlySet<string>
  /** Some sentences of a mail, heard by themselves. */
  readonly isPart?: true
}

/** One way to understand a mail; null = not this way. */
export type Rule = (reading: Reading) => Understood | null

/** There are 98 municipalities. */
const ofCharters = new WeakMap<Charter, readonly string[]>()

const namesOf = (charter: Charter): readonly string[] => {
  const { organisations, name, shortName, meetingName } = charter
  const words = ofCharters.get(charter) ?? [...organisations, name, shortName, meetingName].flatMap(each => wordsOf(fold(each)))
  ofCharters.set(charter, words)
  return words
}

const nameWords = ({ charter, sender }: Situation): ReadonlySet<string> =>
  new Set([...namesOf(charter), ...wordsOf(fold(sender?.name ?? ''))])

/** Lines of a name and a title under "Hilsen"; more than these are no signature but text. */
const mostUnderClosing = 6

/**
 * The line that closes the mail, looked for from below as far as a signature reaches; behind the last where there is none. A mail that is
 * nothing but "Hilsen til alle" keeps it.
 */
const closingIn = (lines: readonly string[]): number => {
  let under = 0
  for (let at = lines.length - 1; at > 0 && under <= mostUnderClosing; at -= 1) {
    const line = lines[at] ?? ''
    if (isClosing(line)) return at
    if (line.trim() !== '') under += 1
  }
  return lines.length
}

/** A signature has short lines. */
const longestUnderClosing = 60

const plainName = (words: string): string => words.toLowerCase().replaceAll('aa', 'å').trim()

/** Who signs, in folded letters: as the roster and as the mail itself name its sender. For an office anybody signs. */
interface Signer {
  readonly names: readonly string[]
  readonly isOffice: boolean
  /** First names and whole names of everybody else. */
  readonly others: ReadonlySet<string>
  /** Municipalities, and the words of the network's own name. */
  readonly houses: ReadonlySet<string>
}

const firstOf = (name: string): string => name.split(' ')[0] ?? ''

const signerOf = (mail: ParsedMail, { charter, sender, people = [] }: Situation): Signer => {
  const shown = mail.from?.[0]?.name ?? ''
  const names = [sender?.name ?? '', shown].map(each => plainName(each.split(/[,|(]/)[0] ?? '')).filter(name => name !== '')
  const others = people.filter(({ id }) => id !== sender?.id).map(({ name }) => plainName(name))
  return {
    names,
    isOffice: sender !== null && isSecretariat(sender),
    others: new Set(others.flatMap(name => [name, firstOf(name)])),
    houses: new Set(namesOf(charter)),
  }
}

/** "/Anders", "– Bo" */
const afterDash = (line: string): string => line.replace(/^\s*[/–—-]{1,2}\s*(?=\p{Lu})/u, '').trim()

/** "Bo", "Henrik Grusbak | Chefkonsulent", "/ Rasmus, Samsø": the sender's name by itself in a line, or at the head of one of a signature. */
const isNameOf = (line: string, { names }: Signer): boolean => {
  const [said = ''] = plainName(afterDash(line)).split(/ ?[|,/–]| - /)
  // "Sanne M."
  const initialed = (name: string): boolean =>
    name
      .split(' ')
      .slice(1)
      .some(each => said.replace(/\.$/, '') === `${firstOf(name)} ${each.slice(0, 1)}`)
  const isInitial = (name: string): boolean => /^\s*[/–—-]/.test(line) && said.length === 1 && name.startsWith(said)
  return names.some(name => isInitial(name) || said === name || said === firstOf(name) || initialed(name))
}

/** "Anne, Sekretariatet": somebody who writes for an office. */
const isOfOffice = (line: string): boolean => {
  const [name = '', office = '', ...more] = afterDash(line).split(', ')
  return (
    more.length === 0 && /^\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2}$/u.test(name) && plainName(office).endsWith('sekretariatet')
  )
}

/** What a line of one word may be besides a name. */
const answers: ReadonlySet<string> = new Set(
  [
    ...fillers,
    ...clearYes,
    ...clearNo,
    ...hints.keys(),
    ...statusWords,
    ...helpWords,
    'godkendt',
    'teams',
    'zoom',
    'online',
  ].flatMap(each => each.split(' ')),
)
const oks: ReadonlySet<string> = new Set(['ok', 'okay', 'godkendt'])
/**
 * "Ja tak, opret det." and, an empty line below, "Grethe": behind an office's address sit people whom no roster names. Below words that are no sentence and no answer it may be what they
 * announce: "Punkt", "Arkivering".
 */
const isClerk = (lines: readonly string[], at: number, { isOffice, others, houses }: Signer): boolean => {
  const line = lines[at]?.trim() ?? ''
  if (!isOffice || at < lines.length - 1 || lines[at - 1]?.trim() !== '' || !/^\p{Lu}\p{Ll}{1,15}$/u.test(line)) return false
  const name = line.toLowerCase()
  const above = lines.slice(0, at).findLast(each => each.trim() !== '') ?? ''
  const [first = ''] = wordsOf(fold(above))
  const isSaid = /[.!?)…]\s*$/.test(above) || clearYes.has(first) || clearNo.has(first) || oks.has(first)
  return isSaid && !answers.has(name) && !others.has(plainName(name)) && !houses.has(name)
}

/** "Præsenteres af": the name below belongs to it. */
const goesOn = /[:;,&/+–-]$|(?<!\p{L})(?:af|ved|v|er|med|til|fra|for|og|eller|samt|hedder|navn)$/iu

/** Below a colon, a stroke, or somebody else's name a name is one of a list, and below names that stand so. */
const isListed = (above: readonly string[], others: ReadonlySet<string>): boolean => {
  const line = above.at(-1)?.trim() ?? ''
  if (goesOn.test(line) || /^[-•*\d]/.test(line) || others.has(plainName(line))) return true
  if (/^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3}$/u.test(line)) return true
  return /^\p{Lu}[\p{L}-]+$/u.test(line) && above.length > 1 && isListed(above.slice(0, -1), others)
}

/** What is said in so many words is no entry of a list. */
const leastInSentence = 5

/** "På forhånd tak", "Punkt" or "Tak for et godt møde" and the sender's own name below it, without a sign-off. Right below words it signs where nothing follows. */
const withoutOwnName = (lines: readonly string[], signer: Signer): readonly string[] => {
  const from = Math.max(1, lines.length - 2 * mostUnderClosing)
  const at = lines.findLastIndex(
    (line, at) => at >= from && (isNameOf(line, signer) || (signer.isOffice && isOfOffice(line)) || isClerk(lines, at, signer)),
  )
  const above = lines[at - 1]?.trim() ?? ''
  const mayFollow = at === lines.length - 1 || wordsOf(fold(above)).length >= leastInSentence
  const isBelow =
    above === '' ||
    /(?:[.!?)…"”»]|\p{Extended_Pictographic}\uFE0F?)$/u.test(above) ||
    (mayFollow && !isListed(lines.slice(from - 1, at), signer.others))
  const isShort = (line: string): boolean => line.length <= 80 && (!/[.!?]\s*$/.test(line) || isNameOf(line, signer))
  const isSignature = lines.slice(at).every(isShort) && !lines.slice(at + 1).some(line => /^\s*[-•*\d]/.test(line))
  return at > 0 && isBelow && isSignature ? lines.slice(0, at) : lines
}

const withoutFrame = (text: string, signer: Signer): string => {
  const lines = text.split('\n')
  const end = closingIn(lines)
  const isFrame = lines.slice(end + 1).every(line => line.length <= longestUnderClosing)
  const [first = '', ...rest] = (isFrame && end < lines.length ? lines.slice(0, end) : withoutOwnName(lines, signer))
    .join('\n')
    .trim()
    .split('\n')
  return withoutLastClosing([withoutGreeting(first, rest.length > 0), ...rest].join('\n').trim(), signer)
}

/** A mail program that marks the signature leaves "Hej" and "Med venlig hilsen" behind, of a mail that says all in its subject. */
const isNothingButFrame = (words: string, signer: Signer): boolean =>
  linesOf(words).every(line => isClosing(line) || isNameOf(line, signer) || withoutGreeting(line, true).trim() === '')

/** "… om andre har det samme. Mvh Pia", "… kurser til de nye? Lone" in one line. */
const withoutLastClosing = (text: string, signer: Signer): string => {
  const sentences = sentencesOf(text.slice(text.lastIndexOf('\n') + 1))
  const last = sentences.at(-1) ?? ''
  const isEnd =
    sentences.length > 1 &&
    ((/^(?:mvh|vh|kh|dbh|venlig hilsen|med venlig hilsen|hilsen)(?![\p{L}])/iu.test(last) && isClosing(last)) ||
      (isNameOf(last, signer) && !/[.!?]$/.test(last)))
  return isEnd ? text.slice(0, text.lastIndexOf(last)).trimEnd() : text
}

const isOwnSubject = (subject: Subject, { answering }: Situation): boolean => {
  const stem = fold(subject.stem)
  if (stem === ' ' || subject.isForward) return false
  if (answering === null || answering.subject === undefined) return !subject.isReply
  const known = [answering.subject, answering.thread ?? ''].map(each => fold(subjectOf(each).stem).trim()).filter(Boolean)
  // Long subjects are cut on the way, and gateways write into them.
  return known.length > 0 && known.every(sent => !sent.includes(stem.trim()) && !stem.includes(sent))
}

const tellsOfSomebody = 'kommer|deltager|kan|er|har|skal|må|melder|bliver|tager'
const smallName = new RegExp(`(?<=^|[.!?] |(?<!\\p{L})(?:men|og|så) )(\\p{Ll}{2,15})(?= (?:${tellsOfSomebody})(?!\\p{L}))`, 'gmu')
/** "jette kommer ikke": whoever writes everything small means Jette of his own house. "Bo" and "per" are words as well, and need one behind them that tells of somebody. */
const inCapitals = (text: string, { sender, people = [] }: Situation): string => {
  const colleagues = people.filter(({ id, organisation }) => id !== sender?.id && organisation === sender?.organisation)
  const names = new Set(colleagues.map(({ name }) => firstOf(plainName(name))))
  return names.size === 0 ? text : text.replace(smallName, name => (names.has(plainName(name)) ? capitalised(name) : name))
}

export const readingOf = (mail: ParsedMail, separated: Separated, situation: Situation): Reading => {
  const subject = subjectOf(mail.subject)
  const subjectIsOwn = isOwnSubject(subject, situation)
  const signer = signerOf(mail, situation)
  const words = inCapitals(withoutLeadIn(withoutFrame(tidy(withTables(separated.ownWords, separated.tables)), signer)), situation)
  const isSubjectOnly = subjectIsOwn && isNothingButFrame(words, signer)
  const text = isSubjectOnly ? subject.stem : words
  const lines = linesOf(text)
  const names = nameWords(situation)
  const said = lines.flatMap(sentencesOf).filter(sentence => !isCourtesy(sentence, names))
  return {
    mail,
    separated,
    situation,
    letter: situation.answering?.letter ?? null,
    subject,
    subjectIsOwn,
    text,
    isSubjectOnly,
    lines,
    said,
    names,
  }
}

/** The letter that is answered, if it is one of these. */
export const answered = <N extends LetterName>(reading: Reading, ...names: readonly N[]): LetterOf<N> | null =>
  reading.letter !== null && (names as readonly LetterName[]).includes(reading.letter.name)
    ? (reading.letter as LetterOf<N>)
    : null

/** The one meeting that the answered letter is about; null for a digest, and for what answers no letter. */
export const meetingAnswered = ({ letter }: Pick<Reading, 'letter'>): MeetingFacts | null =>
  letter !== null && 'meeting' in letter ? (letter.meeting ?? null) : null

/** The same mail with these sentences in place of its words. */
export const withSentences = (reading: Reading, sentences: readonly string[]): Reading => ({
  ...reading,
  text: sentences.join('\n'),
  lines: sentences,
  said: sentences.filter(each => !isCourtesy(each, reading.names)),
  isSubjectOnly: false,
})

/** These sentences as a part of the mail: its subject is said of the whole. */
export const partOf = (reading: Reading, sentences: readonly string[]): Reading => ({
  ...withSentences(reading, sentences),
  subjectIsOwn: false,
  isPart: true,
})

/** Nobody writes so much beside who comes. Characters. */
const aPage = 6_000

/** The mail without these sentences, its lines and lists as they stand: what is left is a part of it. Null where one of them is not in it word for word, or the mail is longer than a page. */
export const partWithout = (reading: Reading, sentences: readonly string[]): Reading | null => {
  let { text } = reading
  if (text.length > aPage) return null
  for (const each of sentences) {
    if (!text.includes(each)) return null
    text = text.replace(each, () => '')
  }
  const trimmed = text.split('\n').map(line => line.trim())
  const lines = linesOf(trimmed.join('\n').trim())
  const said = lines.flatMap(sentencesOf).filter(each => !isCourtesy(each, reading.names))
  return { ...reading, text: lines.join('\n'), lines, said, isSubjectOnly: false, subjectIsOwn: false, isPart: true }
}

/** These sentences as if they were a mail of their own, which answers no letter. */
export const byItself = (reading: Reading, sentences: readonly string[]): Reading => ({
  ...partOf(reading, sentences),
  situation: { ...reading.situation, answering: null },
  letter: null,
})
