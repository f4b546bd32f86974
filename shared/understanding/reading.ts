import type { Letter, LetterName, LetterOf, MeetingFacts } from '../letters.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import { withoutLeadIn } from './language/lead-in.ts'
import { isCourtesy } from './language/phrases.ts'
import type { Subject } from './language/text.ts'
import { capitalised, fold, linesOf, sentencesOf, subjectOf, tidy, wordsOf } from './language/text.ts'
import { withTables } from './reply/item-tables.ts'
import type { Separated } from './reply/separated.ts'
import { firstOf, isNothingButFrame, namesOf, plainName, signerOf, withoutFrame } from './signer.ts'
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

const nameWords = ({ charter, sender }: Situation): ReadonlySet<string> =>
  new Set([...namesOf(charter), ...wordsOf(fold(sender?.name ?? ''))])

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
