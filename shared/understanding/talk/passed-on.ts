import { isClosing } from '../language/phrases.ts'
import { fold, sentencesOf, subjectOf, tidy, wordsOf } from '../language/text.ts'
import { headerOf, isForwardMark, passedOnWords } from '../people/author.ts'
import type { Reading } from '../reading.ts'

/** What somebody put below his words, of somebody else's mail. */
export interface PassedOn {
  readonly text: string
  /** The mail's own subject, where its header says it. */
  readonly subject: string | null
}

const isFrom = (line: string, { charter }: Reading['situation']): boolean =>
  line.toLowerCase().includes(charter.address.toLowerCase()) || fold(line) === fold(charter.shortName)

const closings = new Set('med venlig hilsen hilsner bedste de kærlig vh mvh kh bh dbh fra'.split(' '))
/** Up to the name under the words, without a sign-off or with one: "Ulla", "Vh Anders". Whoever pasted it in signs below. */
const withoutName = (lines: readonly string[], author: string): readonly string[] => {
  const names = new Set(wordsOf(fold(author)))
  const isName = (line: string): boolean => {
    const words = wordsOf(fold(line))
    return words.some(word => names.has(word)) && words.every(word => names.has(word) || closings.has(word))
  }
  const end = lines.findIndex((line, at) => at > 0 && (isName(line) || isClosing(line)))
  return end < 0 ? lines : lines.slice(0, end)
}

/**
 * A mail that stands below the sender's words without the marks of a forward: it was pasted in, or is the answer to a colleague with us among those who get it. A
 * program reads it as quotation, and quoted it is; only its header tells that somebody else wrote it. Null where that is us, and where there is none.
 */
export const pastedIn = (reading: Reading): PassedOn | null => {
  const lines = passedOnWords(reading.separated.quoted).split('\n')
  const at = lines.findIndex(line => line.trim() !== '' && !isForwardMark(line))
  const first = headerOf(lines[at] ?? '')
  const author = first?.kind === 'from' ? first.value : ''
  if (author.length < 3 || isFrom(author, reading.situation)) return null
  const header = lines.slice(at).findIndex(line => headerOf(line) === null)
  if (header < 2) return null
  const subject = lines
    .slice(at, at + header)
    .map(headerOf)
    .find(each => each?.kind === 'subject')
  const body = lines.slice(at + header)
  // What is quoted below it is another mail, or our own letter.
  const end = body.findIndex((line, nth) => headerOf(line)?.kind === 'from' && headerOf(body[nth + 1] ?? '') !== null)
  const own = (end < 0 ? body : body.slice(0, end)).filter(line => !isForwardMark(line))
  const text = tidy(withoutName(own, author).join('\n'))
  return text === '' ? null : { text, subject: subject?.value ?? null }
}

const pointer =
  / (?:nedenstående|nedenfor|nedenunder|herunder|denne|dette|(?:det|den) her|mail|mailen|beskeden|henvendelsen|videre|videresender|videresendt) /
const place =
  / (?:(?:på|med på|med til|op på|til) (?:(?:vores|næste|det|kommende) ){0,2}(?:mødet|møde|erfa-mødet|dagsordenen|dagsorden|programmet|næste gang)|(?:et )?punkt|(?:vendt|drøftet|taget op)) | (?:må|kan|skal|vil|tage|tager|få|have) (?:[^ ]+ ){0,8}?(?:med|på|op)(?: (?:tak|næste gang|igen))? $/
const denies = / (?:ikke|aldrig|ingen|intet|hvis|måske|medmindre|overvejer|vente|venter|løst|lukket|kun|bare til) /
const politely =
  /^ (?:(?:og|så|hej) )?(?:kan|kunne|vil|gider|må) (?:du|i|vi|jeg) (?:(?:ikke|lige|godt|gerne|evt) ){0,3}(?=(?:tage|få|sætte|have|lægge|bringe|skrive) )/
const asks =
  /^ (?:[^ ]{1,12} ){0,2}(?:skal|bør|burde|er|var|synes|tror|mon|hvad|hvorfor|hvornår|hvem|hvordan) (?:vi|jeg|det|den|du|punktet|man|i) /
const mostWords = 18

/**
 * "Se min kollegas mail nedenfor. Kan vi få det på til næste møde?": every sentence above the mail only points at it or wants a place for it, in whatever words, and
 * one of each is said. What is denied, conditional or asked of us wants none.
 */
export const pointsAtIt = ({ said, lines }: Reading): boolean => {
  const sentences = said.length > 0 ? said : lines.flatMap(sentencesOf)
  const folded = sentences.map(each => fold(each).replace(politely, ' vil du gerne '))
  const isPlain = (each: string, at: number): boolean =>
    wordsOf(each).length <= mostWords &&
    (pointer.test(each) || (place.test(each) && / (?:det|den|dem|det her|punktet|godt) /.test(each))) &&
    !denies.test(each) &&
    !(asks.test(each) && (sentences[at] ?? '').trimEnd().endsWith('?'))
  return (
    folded.length > 0 && folded.every(isPlain) && folded.some(each => place.test(each)) && folded.some(each => pointer.test(each))
  )
}

/** The mail as if its author's subject were ours. */
export const underItsSubject = (reading: Reading, { subject }: PassedOn): Reading =>
  subject === null ? reading : { ...reading, subject: subjectOf(subject), mail: { ...reading.mail, subject } }
