import type { Charter } from '../charter/charter.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import { isSecretariat } from '../people.ts'
import { isClosing, isCourtesy, withoutGreeting } from './language/phrases.ts'
import { fold, linesOf, sentencesOf, wordsOf } from './language/text.ts'
import { clearNo, clearYes, fillers, helpWords, hints, statusWords } from './language/vocabulary.ts'
import type { Situation } from './situation.ts'

// Where a mail's own words end and whoever signs it begins, by the names that are known: what needs no names is cut by `reply/signature.ts`.

/** There are 98 municipalities. */
const ofCharters = new WeakMap<Charter, readonly string[]>()

export const namesOf = (charter: Charter): readonly string[] => {
  const { organisations, name, shortName, meetingName } = charter
  const words = ofCharters.get(charter) ?? [...organisations, name, shortName, meetingName].flatMap(each => wordsOf(fold(each)))
  ofCharters.set(charter, words)
  return words
}

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

export const plainName = (words: string): string => words.toLowerCase().replaceAll('aa', 'å').trim()

/** Who signs, in folded letters: as the roster and as the mail itself name its sender. For an office anybody signs. */
interface Signer {
  readonly names: readonly string[]
  readonly isOffice: boolean
  /** First names and whole names of everybody else. */
  readonly others: ReadonlySet<string>
  /** Municipalities, and the words of the network's own name. */
  readonly houses: ReadonlySet<string>
}

export const firstOf = (name: string): string => name.split(' ')[0] ?? ''

export const signerOf = (mail: ParsedMail, { charter, sender, people = [] }: Situation): Signer => {
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
const oks: ReadonlySet<string> = new Set(['ok', 'okay', 'godkendt', 'send'])

/** "Bente", "Bente Krogh", "/Bente", "G", "Gr.", "Grethe Holm, sekretariatet". */
const personLine = /^\p{Lu}[\p{L}'’-]{0,15}\.?(?: \p{Lu}[\p{L}'’-]{0,20}\.?){0,2}(?:, (?:\p{L}+ )?\p{L}*sekretariat\p{L}*)?$/u
/** "Fællessekretariatet", "Tlf. 89 00 00 00", "Træffes ikke fredag": what stands below the name of whoever writes for an office. */
const belowName = (line: string): boolean =>
  line.length <= longestUnderClosing &&
  !/[?:]$/.test(line) &&
  (/sekretariat|@|www\.|træffes|sendt fra|\d\d ?\d\d ?\d\d ?\d\d| \d{4} \p{Lu}/iu.test(line) ||
    /^(?:\p{Lu}?\p{L}*(?:konsulent|leder|chef|medarbejder|sekretær|assistent|koordinator|specialist)|(?:tlf|tel|telefon|mobil|mail|dir|direkte)\b.*|\p{Lu}[\p{L}-]+ Kommune)(?:,.*)?$/iu.test(
      line,
    ))

/** It says that a name follows: "Ny kontaktperson", "Vi har et punkt." */
const announcesName =
  / (?:kontaktperson\S*|afløser\S*|stedfortræder\S*|vikar\S*|mødeleder|referent|deltager\S*|afbud|navn\S*|hedder|følgende|punkt|punktet|emne|emnet|titel|titlen|overskrift\S*|sted|stedet) $/

/** Whether the words above may be the end of what somebody writes. */
const isSaidAbove = (above: string, isApart: boolean): boolean => {
  const folded = fold(above)
  const [first = ''] = wordsOf(folded)
  if (announcesName.test(folded) || /^\s*[-•*]/.test(above) || goesOn.test(above.trim())) return false
  if (/(?:[.!?)…"”»]|\p{Extended_Pictographic}\uFE0F?)\s*$/u.test(above) || isCourtesy(sentencesOf(above).at(-1) ?? ''))
    return true
  if (clearYes.has(first) || clearNo.has(first) || oks.has(first)) return true
  return isApart && wordsOf(folded).length >= leastInSentence
}

/**
 * "Ja tak, opret det." and, below it, "Grethe", "Bente Krogh" or a name with an office and a number: behind an office's address sit people whom no roster names. Below words that are no
 * sentence and no answer it may be what they announce: "Punkt", "Arkivering". -1 where nobody signs.
 */
const clerkAt = (lines: readonly string[], { isOffice, others, houses }: Signer): number => {
  const at = lines.findLastIndex(line => line.trim() !== '' && !belowName(afterDash(line)))
  const line = afterDash(lines[at]?.trim() ?? '').replace(/[,.]$/, '')
  if (!isOffice || at < 1 || lines.length - at > 2 * mostUnderClosing || !personLine.test(line)) return -1
  const [name = ''] = plainName(line).split(',')
  const first = firstOf(name)
  if ([name, first].some(each => others.has(each) || answers.has(each) || houses.has(each))) return -1
  // A name with an office below it closes whatever stands above.
  const isApart = lines[at - 1]?.trim() === '' || lines.slice(at + 1).some(each => each.trim() !== '')
  const above = lines.slice(0, at).findLast(each => each.trim() !== '') ?? ''
  // Right below them a short word may be the title of what they tell.
  const isSure = isApart || name.length <= 2 || !/[a-zæøå]$/i.test(above.trim()) || isAnswer(above)
  return isSure && isSaidAbove(above, isApart) ? at : -1
}
const isAnswer = (above: string): boolean => {
  const [first = ''] = wordsOf(fold(above))
  return wordsOf(fold(above)).length <= 4 && (clearYes.has(first) || clearNo.has(first) || oks.has(first))
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
  const clerk = clerkAt(lines, signer)
  if (clerk > 0) return lines.slice(0, clerk)
  const from = Math.max(1, lines.length - 2 * mostUnderClosing)
  const at = lines.findLastIndex((line, at) => at >= from && (isNameOf(line, signer) || (signer.isOffice && isOfOffice(line))))
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

export const withoutFrame = (text: string, signer: Signer): string => {
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
export const isNothingButFrame = (words: string, signer: Signer): boolean =>
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
