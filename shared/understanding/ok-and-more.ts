import { asksToWait } from './agenda/asks-to-wait.ts'
import { agrees, namesOtherPaper, ordersToSend } from './agenda/order-to-send.ts'
import { realAttachments } from './items/attachments.ts'
import { codesIn } from './items/codes.ts'
import { clausesBy } from './language/clauses.ts'
import { asksSomething, isIdle, isJest, speaksOfPresence, turnsOrDenies } from './language/idle-talk.ts'
import { isCourtesy, saysOnly } from './language/phrases.ts'
import { isPromise } from './language/promise.ts'
import { likelyKinds } from './language/sentence-kinds.ts'
import { isSmallTalk } from './language/small-talk.ts'
import { capitalised, fold, sentencesOf } from './language/text.ts'
import { sendIt } from './language/vocabulary.ts'
import { sendsWhatWasSeen, withoutEdition } from './minutes/minutes-wish.ts'
import { goesToPeople, toMeeting, toPeople, typeOf, wishes } from './outcome.ts'
import type { Reading, Rule } from './reading.ts'
import { answered, byItself, partOf } from './reading.ts'
import type { MeetingWish, Understood, Wish } from './understood.ts'
import {
  awaits,
  complement,
  good,
  hangs,
  ifAnybody,
  judges,
  limits,
  ofOneself,
  ofPaper,
  pointsAtIt,
  regrets,
} from './yes-no/beside-ok.ts'
import { organisationsIn } from './yes-no/held-answer.ts'
import { leavesOpen, notMeant, sending, toSomebody } from './yes-no/whole-yes.ts'

// "Ja, send den bare. Jeg sidder hos tandlægen, men den ser rigtig ud. Hvor mange kommer der?": the answer to "may it go out?", and whatever ordinary sentence stands beside it. Praise, what somebody did and
// how the writer's day goes say nothing of the paper; a wish, a denial, a condition, a figure, and whatever a paper is made of may, and then nothing goes out that the other rules do not send.

/** What the letter asks about: what a yes and a no to it do. */
interface Asked {
  readonly yes: MeetingWish
  readonly no: MeetingWish
}

const askedIn = (reading: Reading): Asked | null => {
  const noted = answered(reading, 'already-noted')
  const minutes = noted?.command === 'HoldMinutes' ? noted.meeting?.number : answered(reading, 'minutes-preview')?.meeting.number
  if (minutes !== undefined)
    return { yes: toMeeting(minutes, sendsWhatWasSeen(reading)), no: toMeeting(minutes, { type: 'HoldMinutes' }) }
  const agenda = answered(reading, 'agenda-for-approval', 'agenda-held')?.meeting.number
  return agenda === undefined
    ? null
    : { yes: toMeeting(agenda, { type: 'ApproveAgenda' }), no: toMeeting(agenda, { type: 'HoldAgenda', rest: true }) }
}

const small = '(?:da|bare|godt|gerne|roligt|trygt|endelig|nu|så|jo|også|sagtens|absolut|lige|tak|selvfølgelig|naturligvis|fint)'
/** "Jamen det kan du da roligt", "Det gør du bare", "Jo tak", "Selvfølgelig": the question's own verb, or none. */
const briefly = new RegExp(
  `^ (?:(?:ja|jamen|jo|jojo|jaja|jep|nå|og|${small}) ){0,4}(?:det (?:må|kan|gør|skal) (?:(?:den|det|du|i|vi|man) )?(?:${small} ){0,4}|(?:jo|ja|jada|jaja|jep|grønt lys|værsgo|værsågod|selvfølgelig|naturligvis|gerne|hellere end gerne) (?:${small} ){0,4})$`,
)
/** "Ellers ok", "Resten er fint", "Send resten som det er" */
const ofRest = (clause: string): string =>
  clause
    .replace(/^(?:[Ee]llers|[Rr]esten)(?: er (?:det|den|alt|resten|referatet)| er)?,? /, '')
    .replace(/ resten(?= |[.!]|$)/, ' det')
/** "Læst og godkendt" */
const wasReadAnd = /^ (?:læst|gennemlæst|gennemgået|set|tjekket) (?:igennem )?og /
const sends = / (?:send|sende|sendes|udsend|rundsend) /
/** "Send referatet igen": of minutes that are out. */
const again = / (?:igen|genudsend|gamle|forrige|sidste) /
const toOne = / (?:send|sende) (?:lige )?(?:den |det )?(?:lige )?(?:mig|os|hende|ham|me|her) /
const isAnswer = (clause: string, { names }: Reading): boolean => {
  const folded = fold(clause)
  const plain = folded.replace(wasReadAnd, ' ')
  return (
    ordersToSend(clause) ||
    briefly.test(folded) ||
    (saysOnly(plain.trim(), sendIt, names) && (sending.test(folded) || / (?:ja|jo) /.test(folded)))
  )
}
/** "Send den til Pia" goes to one, and "send referatet igen" is of minutes that are out. */
const isOk = (whole: string, reading: Reading): boolean => {
  const clause = ofRest(whole)
  const folded = fold(clause)
  if (clause.includes('?') || again.test(folded) || (sends.test(folded) && (toSomebody.test(folded) || toOne.test(folded))))
    return false
  return isAnswer(clause, reading) || saysOnly(clause, sendIt, reading.names)
}

const clausesOf = clausesBy({
  at: 'men|og|så|for',
  goingOn:
    'jeg|vi|du|i|den|det|de|man|hun|han|der|så|har|er|send|må|kan|skal|ret|byt|flyt|skriv|hvor|hvem|hvad|hvornår|i|godt|fint|tak|folk|ellers|hvis',
  unless: 'at|som|der|især|særligt|når man',
})
const bare = (clause: string): string => clause.replace(/^(?:og|men|så|for|haha|hehe|ja|jo|nå)(?:,? |$)/i, '')

const praises = (folded: string): boolean => {
  const head = folded.replace(complement, ' ')
  const rest = folded.slice(head.length - 1)
  return good.test(head) && !speaksAgainst(head) && !awaits.test(rest) && !/\d/.test(folded)
}
const modal = / (?:skal|skulle|bør|burde|må|måtte|vil|ville|kan|kunne|behøver) /
const speaksAgainst = (folded: string): boolean =>
  turnsOrDenies(folded) ||
  limits.test(folded) ||
  modal.test(folded) ||
  asksSomething(folded) ||
  ofPaper.test(folded) ||
  /\d/.test(folded)

const namesMember = (clause: string, { situation: { people = [], charter } }: Reading): boolean =>
  organisationsIn(fold(clause), charter.organisations).length > 0 ||
  people.some(({ name }) => clause.split(/[^\p{L}-]/u).includes(name.split(' ')[0] ?? ''))
const ofWhere =
  / (?:mødet|vi) (?:er|var|blev|bliver|holdes|blev holdt|mødes|mødtes) (?:i|på|hos) (?!gang|vej|plads|job|arbejde|ferie|kursus|samme)/
const wasThere = / (?:var|deltog|kom|mødte|sad) (?:[^ ]{1,12} ){0,3}(?:der|med|op|til stede|også) /

/** What says something of what may go out, or wants something done: the words of `beside-ok` and what people wrote (decision 64) have both to say that a clause does not. */
const wanting = ['wait', 'no', 'change', 'gone', 'comment', 'request', 'booking', 'file', 'role', 'roster', 'order'] as const
const hint = 0.3
const mayWant = (clause: string): boolean => wanting.some(kind => likelyKinds(clause)[kind] >= hint)

/** Whether a clause beside the yes says nothing of what may go out, and nothing that anybody has to do something about. */
const isBeside = (whole: string, reading: Reading): boolean => {
  const clause = bare(whole)
  const folded = fold(clause)
  if (
    clause.includes('?') ||
    / (?:vente?|venter|afventer?|(?:snart|næsten) (?:er |helt )?(?:god|godt|klar|klart|færdig|færdigt|fin|fint|ok|der)) /.test(
      folded,
    ) ||
    notMeant(folded)
  )
    return false
  if (isCourtesy(clause, reading.names)) return true
  if (regrets.test(folded)) return false
  if (isSmallTalk(clause) || isIdle(clause) || isJest(clause)) return true
  if (agrees(clause, reading.names) || praises(folded) || / (?:jeg|vi) (?:synes|syntes|mener) (?:også |nu )?$/.test(folded))
    return true
  const isOfSomebody = namesMember(clause, reading)
  if (
    ofWhere.test(folded) ||
    (speaksOfPresence(folded) && (isOfSomebody || !ofOneself.test(folded))) ||
    (isOfSomebody && wasThere.test(folded))
  )
    return false
  if (mayWant(clause)) return false
  const plain = folded.replace(ifAnybody, ' ')
  if (!speaksAgainst(plain)) return true
  // What the writer denies or wishes of himself, and neither of the paper nor of reading or judging it.
  const isOfPaper = judges.test(folded) || pointsAtIt.test(folded) || ofPaper.test(plain)
  return ofOneself.test(folded) && !isOfSomebody && !isOfPaper && !/\d/.test(folded)
}

/** "Bente", "/bente", "Sendt fra min iPhone": a signature that stands in the text. */
const signature = /^(?:\/?\p{L}{1,15}\.?(?: \p{Lu}\p{L}{1,20}){0,2}|sendt fra \P{P}{1,30})$/iu
const withoutSignature = (lines: readonly string[], reading: Reading): readonly string[] => {
  const at = lines.findLastIndex(each => !signature.test(each.trim()) || isOk(each, reading))
  return at < 0 ? lines : lines.slice(0, at + 1)
}

/** What may be done beside the yes: its writer gets a receipt or an answer of it, and it changes nothing of what goes out. */
const receipted: ReadonlySet<string> = new Set('GiveApology WithdrawApology CompareRoster RequestFacts RequestStatus'.split(' '))
/** "…, under forudsætning af at Lone bekræfter": hangs on the yes before it. */
const adjunct = /^ (?:under|med|uden|hvis|såfremt|når|efter|inden|før|så snart|på|i|til|fra|bortset|undtagen|kun|dog|ved|som) /
/** "De to beslutninger skal i loggen": of the log of decisions, which corrected minutes alone change. */
const ofLog = / [^ ]{0,14}log(?:gen)? /
const isOfLog = (sentence: string): boolean => {
  const folded = fold(sentence)
  return (
    ofLog.test(folded) &&
    toLog.test(folded) &&
    !sentence.includes('?') &&
    !/ (?:referatet|vent|vente|først|ikke|sendes|ud) /.test(folded)
  )
}
const toLog = / (?:skal|må|kan|bør|med|skriv|sæt|tag|tilføj|før|husk|få) /

/** What comes of the sentences beside the yes; null where one of them may be of the paper. */
const more = (
  open: readonly string[],
  number: number | null,
  reading: Reading,
  understood: (reading: Reading) => Understood,
): { readonly done: readonly Wish[]; readonly told: string } | null => {
  const isPreview = reading.letter?.name !== 'agenda-for-approval' && reading.letter?.name !== 'agenda-held'
  const all: Wish[] = []
  const told: string[] = []
  for (const each of open) {
    if (isPreview && isOfLog(each)) {
      told.push(each)
      continue
    }
    if ([adjunct, hangs].some(limit => limit.test(fold(each)))) return null
    const heard = understood(byItself(reading, [each]))
    if (heard.kind !== 'wishes' || heard.wishes.length === 0) return null
    if (
      !heard.wishes.every(wish => receipted.has(typeOf(wish)) && !(isPreview && wish.on === 'meeting' && wish.number === number))
    )
      return null
    all.push(...heard.wishes)
  }
  return { done: all, told: told.join(' ') }
}
const mostSentences = 8
const wasRead = / (?:set|læst|læser?|kigget|kigger?|gennemgår?|tjekker?|vender?|modtaget|noteret) (?!at |godt )/

/** "Nej, ikke endnu. Jeg vil lige vende det med Pia": it stays, whatever the reason is. */
const arranges: ReadonlySet<string> = new Set(
  'EditAgenda AmendItem WithdrawItem PlaceItem HoldAgenda HoldMinutes SubmitMinutes'.split(' '),
)
const refusal = (
  sentences: readonly string[],
  asked: Asked,
  reading: Reading,
  understood: (reading: Reading) => Understood,
): Understood | null => {
  const [first = ''] = sentences
  const [head = '', ...tail] = clausesOf(first)
  const joined = fold(tail[0] ?? '') === ' ikke endnu ' ? tail.slice(1) : tail
  if (
    !/^ (?:nej|næ|nope|ikke endnu|nej ikke endnu) $/.test(fold(head)) ||
    first.includes('?') ||
    codesIn(reading.text).length > 0
  )
    return null
  const rest = [...joined.map(capitalised), ...sentences.slice(1)]
  const heard = rest.length === 0 ? null : understood(partOf(reading, rest))
  if (heard?.kind === 'wishes' && heard.wishes.some(each => arranges.has(typeOf(each)))) return null
  const isPaper = asked.no.command.type === 'HoldMinutes'
  if (
    isPaper &&
    !rest.every(each => isBeside(each, reading) || asksToWait(each, reading.names) || isPromise(each, reading.names))
  )
    return null
  return wishes(
    'a no to what waits',
    rest.length === 0 && !isPaper ? toMeeting(asked.no.number, { type: 'HoldAgenda' }) : asked.no,
  )
}

/** `understood`: the same rules, for what stands beside the answer. */
export const okAndMore =
  (understood: (reading: Reading) => Understood): Rule =>
  heard => {
    const asked = askedIn(heard)
    const reading = asked?.yes.command.type === 'DistributeMinutes' ? withoutEdition(heard) : heard
    const { situation, separated, mail, letter, names } = reading
    if (asked === null || situation.hint != null || separated.inline.length > 0 || separated.kind === 'forward') return null
    if (realAttachments(mail).length > 0 || mail.forwardedMails.length > 0) return null
    const lines = withoutSignature(reading.lines, reading)
    const sentences = lines.flatMap(sentencesOf)
    if (sentences.length > mostSentences) return null
    const refused = refusal(sentences, asked, reading, understood)
    if (refused !== null) return refused
    if (reading.said.length === 0) return null
    if (sentences.some(each => namesOtherPaper(each, letter?.name) || isPromise(each, names))) return null
    const answers = sentences.map(each => ({
      each,
      clauses: isOk(each, reading) ? [each] : clausesOf(each),
    }))
    const oks = answers.filter(({ clauses }) => clauses.some(clause => isOk(clause, reading)))
    if (oks.length === 0) return null
    // What stands in the sentence of the yes itself is weighed clause by clause, every other sentence whole where one of its clauses is open.
    const open = answers.flatMap(({ each, clauses }) => {
      const ofSame = clauses.some(clause => isOk(clause, reading))
      const left = clauses.filter(
        clause => !isOk(clause, reading) && ((ofSame && adjunct.test(fold(clause))) || !isBeside(clause, reading)),
      )
      return left.length === 0 ? [] : ofSame ? left.map(capitalised) : [each]
    })
    // "Skive fører pennen": what it would do in a mail of its own is not passed over.
    const named = answers.flatMap(({ each, clauses }) =>
      clauses.filter(clause => !isOk(clause, reading) && !open.includes(each) && namesMember(clause, reading)),
    )
    const isMatter = (clause: string): boolean => {
      const alone = understood(byItself(reading, [capitalised(bare(clause))]))
      return alone.kind === 'wishes' && alone.wishes.some(wish => wish.on !== 'nothing' && !goesToPeople(wish))
    }
    if (named.some(isMatter)) return null
    // "Fint, Pia har set det": no more than read, whoever read it.
    const isPlain = oks.some(({ clauses }) => clauses.some(clause => isAnswer(ofRest(clause), reading)))
    const ofYes = partOf(
      reading,
      oks.map(({ each }) => each),
    )
    if (leavesOpen(isPlain ? ofYes : reading) || (!isPlain && wasRead.test(fold(lines.join(' '))))) return null
    // "Ok. Jeg kommer ikke selv", "Ok. Jeg sover lige på den": an ok of one word may be no more than "received", and stands beside politeness alone.
    const isBare = (clause: string): boolean =>
      isOk(clause, reading) || isCourtesy(clause, names) || isSmallTalk(clause) || agrees(clause, names) || isOfLog(clause)
    if (!isPlain && !answers.every(({ each, clauses }) => isBare(each) || clauses.every(isBare))) return null
    const beside = more(open, asked.yes.number, reading, understood)
    return beside === null
      ? null
      : wishes(
          'the ok to what waits, and what stands beside it',
          ...beside.done,
          asked.yes,
          ...toPeople(asked.yes.number, beside.told),
        )
  }
