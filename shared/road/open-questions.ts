import { localDayOf } from '../calendar/day.ts'
import { nextSendTime } from '../calendar/deadlines.ts'
import type { Charter } from '../charter/charter.ts'
import type { AskReason, Letter, LetterOf } from '../letters.ts'
import type { UnansweredMail } from '../letters-held.ts'
import type { OpenQuestion, QuestionEnd } from '../network/questions.ts'
import { isOvertaken, itemsDueAfter, questionsDue, questionsDueAt, remindAtFor } from '../network/questions.ts'
import type { Person } from '../people.ts'
import type { DueAlarm, Outcome } from '../ports.ts'
import { fold, sentencesOf, wordsOf } from '../understanding/language/text.ts'
import type { Ledger } from './ledger.ts'
import type { Noted } from './machine-mail.ts'
import type { World } from './world.ts'

type Question = LetterOf<'question'>

/** What an answer still brings to something. All other questions say what was not done, or that people have the mail. */
const mayBringItem: ReadonlySet<AskReason> = new Set<AskReason>([
  'no-text',
  'not-understood',
  'which-meeting',
  'which-item',
  'which-change',
  'could-not-read',
  'closed-mail',
])
const waitsForAnswer: ReadonlySet<AskReason> = new Set<AskReason>([
  ...mayBringItem,
  'no-such-date',
  'weekday-disagrees',
  'no-date',
  'no-time',
  'invitation-unreadable',
  'invitation-repeats',
  'invitation-zone',
])

/** What an answer to another letter may be is not asked about as an item where that letter takes none. */
const mayBeItem = ({ reason, offered }: Question): boolean =>
  mayBringItem.has(reason) && (offered === undefined || offered.words.includes('item'))

/** How much of the mail the reminder quotes, in characters. */
const mostQuoted = 70

/** The first words of a mail in one line, cut where a word ends. */
const firstWords = (text: string): string => {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:!…]+$/, '')
  if (line.length <= mostQuoted) return line
  const cut = line.slice(0, mostQuoted)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), mostQuoted / 2)).trimEnd()} …`
}

/** Keeps in mind what a mail is asked back, if it is. */
export function noteQuestion({ ledger, occasion, charter }: Noted, words: string): void {
  const queued = ledger.answerNamed('question')
  const [to] = queued?.effect.to ?? []
  if (queued === null || to === undefined || queued.effect.letter.name !== 'question') return
  const { letter } = queued.effect
  if (!waitsForAnswer.has(letter.reason)) return
  const { at } = occasion
  const about = [...letter.meetings, letter.item, ...(letter.items ?? [])]
  const meetings = about.flatMap(each => (each === undefined ? [] : 'meeting' in each ? [each.meeting] : [each.number]))
  ledger.toNetwork({
    type: 'AskQuestion',
    at,
    question: {
      ...to,
      mail: letter.mail,
      key: queued.key,
      reason: letter.reason,
      words: firstWords(words) || firstWords(letter.subject),
      mayBeItem: mayBeItem(letter),
      meetings: [...new Set(meetings)],
      askedAt: at,
      remindAt: remindAtFor(ledger.networkNow, charter, at, mayBeItem(letter)),
    },
  })
}

/** "Glem min mail fra i går", "Hej. Se venligst bort fra min forrige mail": the mail itself is let go, whatever else is said. */
const letsGo =
  /^ (?:(?:hej|kære|alle|undskyld|beklager|hov|ups|i (?:må|kan|skal)|vil i|sorry) ){0,4}(?:glem|glemme|se bort fra|se væk fra|ignorer|ignorere|drop|droppe|smid|slet|slette|kasser|forget|ignore|disregard) (?:(?:(?:min|den|mine|my|the) (?:(?:sidste|seneste|forrige|tidligere|første|anden|last|previous|earlier) ){0,2}(?:mail|mails|besked|email|henvendelse|message))|(?:det|den) (?:jeg|vi) (?:skrev|sendte))(?: (?!men |og )[^ ]{1,15}){0,6} $/
const softened = / (?:venligst|bare|lige|gerne|helt|please|about)(?= )/g

const isLetGo = (words: string): boolean =>
  words
    .split('\n')
    .flatMap(sentencesOf)
    .some(each => letsGo.test(fold(each).replaceAll(softened, '')))

export interface Said {
  /** The mail that now says something, and who wrote it. */
  readonly mail: string
  readonly address: string
  readonly news: { readonly words: string }
  /** The mail about which the letter that it answers had asked. */
  readonly answers: string | null
  readonly outcome: Outcome
}

/**
 * What a mail does to our questions, when it is settled which answers go out: those that it answers or makes needless end, and what it is asked itself is
 * kept in mind. What a machine pressed answers nothing.
 */
export function rememberQuestions(noted: Noted, said: Said): void {
  if (said.outcome === 'ignored') return
  settleQuestions(noted, said)
  // Nobody is pressed to say what the mail was that takes another one back.
  if (!isLetGo(said.news.words)) noteQuestion(noted, said.news.words)
}

function settleQuestions({ ledger, occasion }: Noted, { mail, address, news: { words }, answers, outcome }: Said): void {
  const isForgotten = isLetGo(words)
  const endBy = (question: OpenQuestion): QuestionEnd | null => {
    if (question.mail === answers || question.mail === mail) return 'answered'
    if (question.address !== address) return null
    if (isForgotten) return 'let-go'
    return outcome === 'accepted' && saysAgain(words, question.words) ? 'said-elsewhere' : null
  }
  for (const question of ledger.networkNow.questions) {
    const how = endBy(question)
    if (how !== null) ledger.toNetwork({ type: 'SettleQuestion', at: occasion.at, mail: question.mail, how })
  }
}

/** Whether a mail says once more what these first words began to say: most of their words that are words. */
const saysAgain = (text: string, words: string): boolean => {
  const wanted = [...new Set(wordsOf(fold(words)).filter(each => each.length > 3))]
  const has = new Set(wordsOf(fold(text)))
  return wanted.length >= 2 && wanted.filter(each => has.has(each)).length >= wanted.length * 0.75
}

/** Whoever a question went to, if the network still has that person; of a delegate, whoever he writes for. */
const readerOf = ({ person, address }: OpenQuestion, people: readonly Person[]): Person | null =>
  people.find(each => each.status !== 'former' && (each.id === person || (each.delegates ?? []).includes(address))) ?? null

/** Why nobody need be reminded; null: the question stands. */
export const endOf = (question: OpenQuestion, ledger: Ledger): QuestionEnd | null => {
  if (readerOf(question, ledger.peopleNow) === null) return 'left'
  return isOvertaken(question, ledger.networkNow) ? 'overtaken' : null
}

/** Mail to an address that bounces is not sent; the question stands for the secretariat to see. */
export const isReached = (question: OpenQuestion, ledger: Ledger): boolean =>
  readerOf(question, ledger.peopleNow)?.status === 'active'

/** The day of reminding has come: each question that is due is asked once more, or ends. */
export async function remindOfQuestions(world: World, alarm: DueAlarm, { ledger, occasion, charter }: Noted): Promise<boolean> {
  const { at } = occasion
  if (questionsDueAt(ledger.networkNow, charter) !== alarm.at) return false
  const due = questionsDue(ledger.networkNow, charter, at)
  const old = due.filter(({ remindedAt }) => remindedAt !== null)
  for (const { mail } of old) ledger.toNetwork({ type: 'SettleQuestion', at, mail, how: 'given-up' })
  if (old.length > 0) tellOld(old, { ledger, occasion, charter })
  for (const question of due) {
    if (question.remindedAt !== null) continue
    const { mail, key } = question
    const queued = await world.outbox.load(key)
    const asked = queued?.effect.kind === 'letter' && queued.effect.letter.name === 'question' ? queued.effect : null
    const end = endOf(question, ledger) ?? (asked === null ? 'overtaken' : null)
    if (end !== null || asked === null) {
      ledger.toNetwork({ type: 'SettleQuestion', at, mail, how: end ?? 'overtaken' })
      continue
    }
    const isSent = isReached(question, ledger)
    ledger.toNetwork({ type: 'RemindOfQuestion', at, mail, by: isSent ? 'letter' : 'nothing' })
    const notBefore = nextSendTime(charter, at)
    if (isSent)
      ledger.add({
        kind: 'letter',
        letter: onceMore(asked.letter as Question, question, ledger, charter, notBefore),
        to: asked.to,
        notBefore,
        answering: asked.answering,
      })
  }
  return due.length > 0
}

/** The same question once more: whoever answers it answers the first one. */
const onceMore = (
  letter: Question,
  { words, askedAt, mayBeItem: isPossible }: OpenQuestion,
  ledger: Ledger,
  charter: Charter,
  leaves: string,
): Letter => {
  const itemsDue = isPossible ? itemsDueAfter(ledger.networkNow, charter, leaves) : null
  return { ...letter, again: { words, askedOn: localDayOf(askedAt, charter.timeZone), itemsDue } }
}

/** A network without a week's letter: the secretariat hears of what is given up by itself, in the same words. */
function tellOld(old: readonly OpenQuestion[], { ledger, occasion: { at }, charter }: Omit<Noted, 'books'>): void {
  const to = ledger.secretariat(charter)
  const list = old.map(each => ({ ...toldOf(each, charter), isLast: true }))
  const unanswered = { for: to.map(each => each.address), list }
  const on = localDayOf(at, charter.timeZone)
  const letter: Letter = { name: 'digest', on, meetings: [], unanswered }
  ledger.add({ kind: 'letter', letter, to, notBefore: nextSendTime(charter, at), answering: null })
}

/** What is told of an open question. */
export const toldOf = (question: OpenQuestion, charter: Charter): UnansweredMail => {
  const { person, name, address, organisation, mail, key, words, askedAt, mayBeItem } = question
  const askedOn = localDayOf(askedAt, charter.timeZone)
  return { person, name, address, organisation, mail, key, words, askedAt, askedOn, mayBeItem, isLast: false, offers: null }
}
