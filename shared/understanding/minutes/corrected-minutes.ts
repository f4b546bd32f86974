import type { Letter } from '../../letters.ts'
import type { Person } from '../../people.ts'
import { isSecretariat } from '../../people.ts'
import { realAttachments } from '../items/attachments.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isPromise } from '../language/promise.ts'
import { fold, wordsOf } from '../language/text.ts'
import { ask, toMeeting, toPeople, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import type { Understood } from '../understood.ts'

const aboutMinutes = ['minutes-for-comment', 'comment-receipt', 'no-comments-receipt'] as const

/** What a meeting's minutes can be sent as: a picture shows a line of them at most. */
const documents = (reading: Reading) => realAttachments(reading.mail).filter(({ type }) => !/^(?:image|audio|video)\//.test(type))

/** Whether somebody who answers a letter about the minutes writes them, or sends them. */
export const isOfMinutes = (letter: Letter, person: Person): boolean =>
  (letter.name === 'minutes-for-comment' || letter.name === 'comment-receipt' || letter.name === 'no-comments-receipt') &&
  (isSecretariat(person) || person.organisation === letter.meeting.roles?.minuteTaker)

/** "Ny version", "den forkerte fil", "det rettede referat", "her er den rigtige" */
const version =
  / (?:ny|nyt|nye|nyeste|rettet|rettede|revideret|reviderede|opdateret|opdaterede|korrigeret|korrigerede|endelig|endelige|rigtig|rigtige|rette|korrekt|korrekte|forkert|forkerte|forrige|gamle|new|corrected|revised|updated|final|right|wrong) (?:(?:version|udgave|fil|filen|dokument|dokumentet|referat|referatet|vedhæftning|minutes|file|document) |$)| version \d{1,2} | (?:genudsend|genudsendes|sendes ud igen|send ud igen|sent out again) | (?:rettelsen|rettelserne|bemærkningen|bemærkningerne) er (?:nu )?(?:skrevet|ført|lagt|sat|føjet|tilføjet|indarbejdet) | (?:erstatter|replaces) (?:den|det|the) /
const enclosed =
  / (?:vedhæft[^ ]*|vedlagt[^ ]*|hermed|her er|her kommer|her får|kommer her|i stedet|erstatter|sendt|ups|hov|hovsa|attached|enclosed|here is|replaces) /
/** "Ikke en ny version", "Jeg sender den i morgen" */
const denied =
  / (?:ikke|ingen|not|no) (?:(?:en|et|den|det|nogen|a|the) )?(?:ny|nyt|rettet|endelig|endelige|new|final) | (?:i morgen|senere|næste uge|i løbet af|tomorrow|later) /

/** Words that say what the file is; where none do, it may be the minutes or what a comment points at. */
const saysVersion = ({ said, names }: Reading): boolean => {
  const sentences = said.map(fold)
  return (
    sentences.some(each => version.test(each)) &&
    sentences.some(each => enclosed.test(each)) &&
    !said.some(each => each.endsWith('?') || isPromise(each, names)) &&
    !sentences.some(each => denied.test(each))
  )
}

/**
 * "Send det endelig ikke rundt endnu, Birgit skal kigge det igennem" above a paper: the preview does not show it, and whoever sends the paper out must
 * read it. `hands`: a sentence that only hands the paper over. Empty where the secretariat wrote it.
 */
export const besidePaper = ({ said, situation, names }: Reading, hands: (sentence: string) => boolean): string =>
  situation.sender === null || isSecretariat(situation.sender)
    ? ''
    : said.filter(each => !hands(each) && !isCourtesy(each, names) && wordsOf(fold(each)).length > 3).join('\n')

const handsVersion = (sentence: string): boolean => version.test(fold(sentence)) || enclosed.test(fold(sentence))

/**
 * A document in the answer of whoever writes or sends the minutes: a new version where the words say so. Otherwise it is asked: the old minutes
 * would be approved in silence.
 */
export const correctedMinutes: Rule = reading => {
  const letter = answered(reading, ...aboutMinutes)
  const { sender } = reading.situation
  if (letter === null || sender === null || !isOfMinutes(letter, sender) || documents(reading).length === 0) return null
  const { number } = letter.meeting
  if (saysVersion(reading))
    return wishes(
      'a new version of the minutes is attached',
      toMeeting(number, { type: 'SubmitMinutes', text: '', attachments: [] }),
      ...toPeople(number, besidePaper(reading, handsVersion)),
    )
  return hasItemWords(reading)
    ? null
    : ask('not-understood', 'a document from whoever writes the minutes, and no words for what it is')
}

/** "Her er en ny version", and no file with it. */
export const isVersionForgotten = (reading: Reading): boolean => {
  const { letter, situation, said } = reading
  const isTheirs = letter !== null && situation.sender !== null && isOfMinutes(letter, situation.sender)
  return isTheirs && documents(reading).length === 0 && saysVersion(reading) && said.every(each => !/\d/.test(each))
}

/** Beside what a member says of the minutes: the file goes on to the secretariat, since a comment is words alone. */
export const withFile = (heard: Understood | null, reading: Reading): Understood | null => {
  if (heard?.kind !== 'wishes' || realAttachments(reading.mail).length === 0) return heard
  const takesFile = heard.wishes.some(
    wish => wish.on === 'secretariat' || (wish.on === 'meeting' && takers.has(wish.command.type)),
  )
  const letter = answered(reading, ...aboutMinutes, 'minutes-approved')
  if (letter === null || takesFile) return heard
  return {
    ...heard,
    wishes: [...heard.wishes, ...toPeople(letter.meeting.number, reading.text)],
    because: [...heard.because, 'and a file that no comment takes'],
  }
}
const takers: ReadonlySet<string> = new Set(['SubmitItem', 'AmendItem', 'SubmitMinutes'])
