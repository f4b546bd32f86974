import { months } from '../language/calendar-words.ts'
import { fold, wordsOf } from '../language/text.ts'
import { toMinuteTaker } from '../letter-groups.ts'
import type { Reading } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'
import type { FactAsked } from '../understood.ts'
import { monthNames } from './about-meeting.ts'
import { factsIn, roles } from './fact-kinds.ts'
import { isKnown } from './procedure.ts'
import { forItems } from './to-people.ts'

// Whether a member's question is one to us about our meetings, or one to the others about a matter.

export const ofMinutes: ReadonlySet<string> = new Set([
  'minutes-for-comment',
  'comment-receipt',
  'comments-bundle',
  'no-comments-receipt',
])
/** Something is to be done, and not told. */
const toBeDone =
  / (?:aflys|flyt|flytte|udskyd|udskyde|udskudt|udsat|forlæng\S*|book|booke|opret|oprette|ryk|rykke|slet|slette|fjern|fjerne|tilføj|tilføje|træk|trække|trækkes|notere|registrere|mind|minde(?! (?:mig|os) )|ring|ringe|ret|rette|ændr|ændre|godkend) |^ (?:(?:og|så|men) )?(?:skal|bør|må) vi /

/** "Skal vi rykke mødet?", "Kan du rette det?": beside a question it wants something done. */
export const wantsMore = (sentence: string): boolean => toBeDone.test(fold(sentence))
/** Every other word of a member's question must be of how meetings are arranged, so that no matter of theirs is lost. */
const around = new Set(
  `planlægningsmødet erfa-mødet erfa-møde kommende foråret efteråret næste sidste mødes dato kommune vedkommende tage bliver kommune møde mødet inviteret haft hos os nogen rettelser
   bemærkninger bemærkning kommentarer kommentar meldt fra afbud regner godkendt godkendes endeligt endelig tilbagemeldinger beslutningslog beslutningsloggen skabelon skabelonen skrives skrive referat
   referatet nej leder lede morgen overmorgen skrives som haft nogen ligger foregår afholdes mødelink mødelinket tid jeg mente stod noget første mente forår efterår deltagerliste deltagerlisten lukker ser ud med hvad har`.split(
    /\s+/,
  ),
)
export const isPlain = (sentence: string, { names }: Reading): boolean =>
  isKnown(sentence.replace(/\d{1,2}/g, ' '), { names: new Set([...names, ...months.keys(), ...around]) })

export const ofTurn = new RegExp(`${roles.source}| (?:tur|turen|turnus|mødelederrollen|referentrollen|rollen) `)

/** The place of the meeting that is asked about, or of the next one, is an address to click on. */
export const knowsLink = (reading: Reading): boolean => {
  const number = meetingAnswered(reading)?.number
  const meeting = reading.situation.meetings.find(each => number === undefined || each.number === number)
  return meeting?.place.includes('https://') === true
}

/** One of our own meetings, by its day or its turn, or what the writer has brought: a question with one of these is about that, whatever words tell why it is asked. */
const ofOurMeeting = new RegExp(
  ` (?:(?:næste|kommende|sidste) (?:gang|erfa-møde|erfa-mødet|møde)|fra sidst|erfa-?mødet|planlægningsmødet|(?:forårs|efterårs)mødet|dagsordenen|${monthNames}|d?en \\d{1,2}|vores punkt|mit punkt|mødes vi|vi mødes|ses vi|vi ses|mødet) `,
)
/** Puts a matter before the others, or a case: no question of how our meeting is arranged. */
const ofMatters = / (?:erfaring\S*|jeres|andre|hos jer|hos os|ved (?:[^ ]{3,30}møder)|borger\S*|sager|kommunerne) |:/
/** Asks what or whether something is: no wish that it were. */
const isAsking =
  / (?:hvem|hvad|hvor|hvornår|hvordan|hvilke[nt]?|om) |^ (?:(?:og|men|hej|mon) ){0,2}(?:er|mødes|kommer|står|bliver|holdes|ses|ligger) /
/**
 * A member's question with words that no list has: of one of our meetings, and of nothing that could be somebody's matter. Where items are asked for a question may be
 * one, and every word must be known.
 */
export const isOfOurs = (sentence: string, reading: Reading, asked: readonly FactAsked[]): boolean => {
  const folded = fold(sentence)
  const isForItems = reading.letter !== null && forItems.has(reading.letter.name)
  return (
    !isForItems &&
    isAsking.test(folded) &&
    (ofOurMeeting.test(folded) || asked.includes('own-items')) &&
    !ofMatters.test(folded) &&
    wordsOf(folded).length <= 25
  )
}

/** How the other municipalities do it, which is no question to us. */
export const ofOthers = / (?:hvordan|erfaring|erfaringer|andre kommuner|i andre|jeres|hos jer) /

/** "Hvordan ser dagsordenen ud?": of a paper of ours. */
export const looksHow = / hvordan (?=(?:ser|tegner) )/
/** "Referent i styregruppen", "fristen for indberetning", "mødet om robotter": of something else than our meetings. */
const ofElse = (sentence: string, reading: Reading): boolean =>
  [...fold(sentence).matchAll(/ (?:om|for|i|til|ved|hos|vedrørende) (?=([^ ]+))/g)].some(
    ([, word = '']) => !(isPlain(word, reading) || /^\S{2,12}mødet?$/.test(word)),
  )
/** "Hvornår er fristen, og ligger mødet fast?": half an answer is none. */
const isWholeAsked = (sentence: string, before: string): boolean => {
  const [head = '', ...behind] = sentence.split(
    /,? (?:og|men|samt) (?=(?:så )?(?:hv\p{L}+|er|har|kan|kunne|vil|må|skal|bør|ligger|bliver|kommer|gider) )/iu,
  )
  return factsIn(`${head}?`, before).length > 0 && behind.every(each => factsIn(`${each}?`, `${before} ${head}`).length > 0)
}

/** What a member's sentence asks of the books, where it is about one of our meetings and about nothing else. */
export const factsOfMember = (sentence: string, before: string, reading: Reading): readonly FactAsked[] => {
  const folded = fold(sentence)
  const found = factsIn(sentence, `${contextOf(reading)} ${before}`)
  // The calendar's entry holds the link, and whose turn it is when is told by no meeting.
  const isElse = (/ \S*link(?:et)? /.test(folded) && !knowsLink(reading)) || (/ hvornår /.test(folded) && ofTurn.test(folded))
  const isOurs =
    isAsking.test(folded) &&
    !ofMatters.test(folded) &&
    !ofOthers.test(folded.replace(looksHow, ' ')) &&
    !ofElse(sentence, reading) &&
    !/\d{5}/.test(sentence) &&
    (ofOurMeeting.test(folded) || found.every(each => ofMeetingsAlone.has(each))) &&
    wordsOf(folded).length <= 25
  return found.length > 0 && !isElse && isOurs && !wantsMore(sentence) && isWholeAsked(sentence, before) ? found : []
}
/** Asked of nothing else than our meetings, in whatever words. */
const ofMeetingsAlone: ReadonlySet<FactAsked> = new Set(['own-items', 'roles', 'items-due', 'agenda-due', 'planning'])
/** Below minutes whatever is due is comments; below a letter to whoever writes them it is those. */
export const contextOf = ({ letter }: Reading): string => {
  const name = letter?.name ?? ''
  if (toMinuteTaker.has(name)) return 'referatet'
  return ofMinutes.has(name) ? 'bemærkninger til referatet' : name === 'planning-invitation' ? 'planlægningsmødet' : ''
}
