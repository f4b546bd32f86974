import { isSecretariat } from '../people.ts'
import { findDates } from './dates/dates.ts'
import { clausesOf } from './language/clauses.ts'
import { isIdle } from './language/idle-talk.ts'
import { isCourtesy } from './language/phrases.ts'
import { isPromise } from './language/promise.ts'
import { isAside, isSmallTalk } from './language/small-talk.ts'
import { fold, sentencesOf, wordsOf } from './language/text.ts'
import { findTimes } from './language/times.ts'
import { fillers } from './language/vocabulary.ts'
import { goesToPeople, toPeople } from './outcome.ts'
import type { Reading } from './reading.ts'
import { byItself, withSentences } from './reading.ts'
import type { Understood, Wish } from './understood.ts'

// "Ja, opret mødet. Beklager alt det snak ovenfor.": a sentence that says yes to what was asked, in words that name it, and ordinary ones behind it.

/** What a yes of ours settles. */
const settles = (wish: Wish): boolean => {
  if (wish.on === 'earlier-mail' || wish.on === 'secretariat') return false
  const { command } = wish
  switch (command.type) {
    case 'SettleHeldMail':
    case 'AnswerRoleSwap':
    case 'ChangeRoster':
    case 'ChangeContacts':
      return command.yes
    default:
      return false
  }
}
/** Letters whose yes everybody hears of at once. */
const forGood: ReadonlySet<string> = new Set(['meeting-needs-yes', 'cancellation-needs-yes'])

/** What it is a yes to, or that what was shown is right: a bare "ja" may be a yes to anything that follows, and an "ok" no more than "read". */
const isRight =
  'rigtigt|korrekt|sådan (?:det skal være|skal det være)|ser (?:[^ ]{1,10} )?(?:fint|godt|rigtigt|korrekt|fornuftigt) ud'
const namesIt: Readonly<Record<string, RegExp>> = {
  'meeting-needs-yes': new RegExp(` (?:opret|oprette|oprettes|book|flyt|flyttes|ret|rettes|${isRight}) `),
  'cancellation-needs-yes': / (?:aflys|aflyses) /,
  'held-mail': new RegExp(` (?:ok|okay|i orden|${isRight}) `),
  'roster-compared': new RegExp(` (?:ret|rettes|ok|okay|i orden|${isRight}) `),
  'passed-on': new RegExp(` (?:ret|rettes|ok|okay|i orden|${isRight}) `),
  'role-swap-proposal': /^ (?:ja|jo|jep|jada) (?:.* )?(?:bytter|bytte|kan vi|kan jeg|vi kan|jeg kan|ok|okay|i orden) /,
}

/** Limits, doubts, puts off, refuses, or would have something else. */
const limits =
  / (?:hvis|såfremt|medmindre|forudsat|betinget|kun|måske|muligvis|evt|eventuelt|formentlig|først|inden|indtil|før|når|så snart|forudsætning|betingelse|forbehold|vent|venter|afvent|afventer|endnu|dog|undtagen|bortset|ellers|eller|i stedet|istedet|hellere|helst|nej|desværre|fortryder|bliver|selv|tvivl|usikker|usikre|sikker på|spørge|spørger|tjekke|tjekker|tjek|undersøge|undersøger|afklare|afklarer|(?:skal|må|vil|lige) høre|hører|mangler|manglede|forkert|fejl|misforståelse|uenig|uenige|imod|protesterer|hvad med|ikke|hverken|ingen|intet|aldrig|hov|ups|øv|mærkeligt|underligt|spam|reklame) /
/** "Det gør ikke noget at …": limits nothing. */
const nothingWrong =
  / (?:(?:det )?gør (?:ikke|intet) (?:noget)?|(?:ikke|intet) (?:noget )?problem|ikke tøve|har (?:jo )?(?:ikke|aldrig) (?:hørt|fået|set|læst) (?:om )?(?:det|den|noget|noget om det)(?: endnu)?|ikke (?:noget )?at (?:betyde|takke for)|ingen (?:problemer|årsag|bemærkninger|indvendinger)) /g
/** What is to be otherwise, and orders to us. */
const orders =
  / (?:ret|rette|rettes|rettelse|rettelser|ændr|ændre|ændres|ændring|flyt|flytte|flyttes|ryk|rykke|rykkes|skriv|skrive|tilføj|tilføje|tilføjes|slet|slette|slettes|fjern|fjerne|fjernes|stryg|stryge|udskift|skift|skifte|byt|drop|droppe|stop|aflys|aflyse|sæt|sætte|tag|tage|tages|husk|sørg|giv|lad|må|skal|bør|vil|kan|kunne|ville|spørg|send|sende|videresend|afbud) (?!(?:vi|jeg) (?:godt|sagtens|gerne) )/
/** Of the mail itself, and of what its writer has done with it: "Beklager alt det snak ovenfor", "Det var rart at høre fra dig", "Jeg har læst det igennem to gange". */
const ofMail =
  /^ (?:(?:og|men|så) )?(?:(?:beklager|undskyld|sorry) |(?:det (?:var|er)|hvor|dejligt|rart|godt|skønt) (?:[^ ]{1,10} )?(?:rart|dejligt|godt|skønt|hyggeligt|at|vi|jeg|i) (?:[^ ]{1,12} ){0,6}|(?:jeg|vi) har (?:(?:lige|nu|selv|også) )?(?:læst|gennemgået|kigget|siddet|brugt|tænkt) |(?:netværket|de|kommunerne|medlemmerne|ingen) har (?:jo )?(?:ikke|aldrig) (?:hørt|fået|set|læst) |det plejer (?:vi|jeg|det) )/
/** Where everybody hears of it at once these are never talk. */
const ofMeeting =
  / (?:syg|syge|sygemeldt|ferie|ferien|fridag|helligdag|påske|pinse|jul|valg|kommunevalg|optaget|forhindret|barsel|orlov|dag|dagen|uge|ugen|anden|andet|andre|alle|time|tidligere|senere|online|teams|zoom|fysisk|sted|stedet|lokale|lokalet|sal|salen|adresse|adressen|rådhus|rådhuset|dato|datoen|tid|tiden|tidspunkt|tidspunktet|klokken|kl|møde|aftalt|til|mandag|tirsdag|onsdag|torsdag|fredag|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) /

/** Of the very thing that is asked about, in praise or as a reason it is fine: "Det gør ikke noget, at planlægningsmødet ligger samme dag". */
const isFine = /^ (?:(?:og|men|så) )?(?:det|den|datoen|dagen|tidspunktet) gør (?:ikke|intet) (?:noget )?(?:at|med) /

const mostSentences = 5

/** "Spørgsmålet er, om …", "Så slipper vi til efteråret, ikke?": a question beside the yes, and no condition of it. */
const isAsked = (sentence: string): boolean =>
  sentence.includes('?') || / (?:spørgsmålet er|gad vide|vil gerne vide) /.test(fold(sentence))
const tag = / (?:ikke|vel) $| (?:det )?(?:kan|må) (?:i|du) (?:(?:lige|gerne|måske) )*svare på /g

/** Whether a sentence beside the yes may be a condition, a doubt, a change or another matter. */
const objects = (sentence: string, isForGood: boolean, { names, situation: { now, charter } }: Reading): boolean => {
  const folded = fold(sentence)
  if (isPromise(sentence, names)) return true
  if (isAside(sentence) && !ofMeeting.test(folded)) return false
  const left = (isAsked(sentence) && !isForGood ? folded.replace(tag, ' ') : folded).replace(nothingWrong, ' ')
  if (limits.test(left)) return true
  if (isAsked(sentence)) {
    // "Har I i øvrigt styr på vinterferien?": said to be of something else.
    const isApart = !isForGood || / (?:i øvrigt|forresten|for resten) /.test(folded)
    const isOfDay = findDates(sentence, now, charter.timeZone).length > 0 || findTimes(sentence).length > 0
    return !isApart || isOfDay || orders.test(left.replace(/ (?:kan|vil|må|skal) (?:i|du|vi|man) /, ' '))
  }
  if (isForGood)
    return !(
      isFine.test(folded) ||
      isCourtesy(sentence, names) ||
      isSmallTalk(sentence) ||
      isIdle(sentence) ||
      (ofMail.test(folded) && !ofMeeting.test(left) && !/\d/.test(left) && !orders.test(left))
    )
  return orders.test(left) || /\d/.test(left)
}

/** The sentence that says yes, alone: whole, or as far as its first comma or dash. */
const yesIn = (sentence: string): readonly (readonly [yes: string, rest: string])[] => {
  const [head = '', ...tail] = clausesOf(sentence)
  const [second = '', ...more] = tail
  return [
    [sentence, ''],
    ...(more.length > 0 ? [[`${head}, ${second}`, more.join(', ')] as const] : []),
    ...(tail.length > 0 ? [[head, tail.join(', ')] as const] : []),
  ]
}

/** What people have to read of what stands beside it. A member's words go to the secretariat; the secretariat hears which of its questions nobody has answered. */
const besideIt = (rest: readonly string[], reading: Reading, understood: (reading: Reading) => Understood): readonly Wish[] => {
  const { sender } = reading.situation
  const isOffice = sender !== null && isSecretariat(sender)
  const asked = rest.filter(isAsked)
  const heard = asked.length === 0 ? null : understood(byItself(reading, asked))
  const answers = heard?.kind === 'wishes' && heard.wishes.every(each => each.on === 'nothing') ? heard.wishes : []
  const left = rest.filter(each =>
    each.includes('?') ? answers.length === 0 : !isOffice && wordsOf(fold(each)).some(word => !fillers.has(word)),
  )
  return [...answers, ...toPeople(null, left.join('\n'))]
}

/**
 * The yes to a question of ours where one sentence says it plainly and says to what, and no other limits it, doubts it, puts it off, wants something else, or (where everybody hears of it at once) speaks of the
 * day, the place or who cannot come. A whitelist of every word that may stand beside a yes (`yes-no/whole-yes.ts`) decides first; this is for the words that no list has. `understood`: the same rules.
 */
export const explicitYes = (found: Understood, reading: Reading, understood: (reading: Reading) => Understood): Understood => {
  const { letter, lines, situation, separated } = reading
  const name = letter?.name ?? ''
  const isForGood = forGood.has(name)
  const named = namesIt[name]
  if (found.kind === 'wishes' || named === undefined || situation.hint != null || separated.inline.length > 0) return found
  const [first = '', ...behind] = lines.flatMap(sentencesOf)
  if (behind.length > mostSentences) return found
  for (const [yes, rest] of yesIn(first)) {
    const beside = [...(rest === '' ? [] : [rest]), ...behind]
    if (beside.length === 0 || !named.test(fold(yes)) || yes.includes('?')) continue
    const alone = understood(withSentences(reading, [yes]))
    if (
      alone.kind !== 'wishes' ||
      !alone.wishes.some(settles) ||
      !alone.wishes.every(each => settles(each) || goesToPeople(each))
    )
      continue
    if (beside.some(each => objects(each, isForGood, reading))) return found
    const more = besideIt(beside, reading, understood)
    const all = [...alone.wishes.filter(each => !goesToPeople(each)), ...more]
    return { ...alone, wishes: all, because: ['a plain yes, and ordinary words beside it', ...alone.because] }
  }
  return found
}
