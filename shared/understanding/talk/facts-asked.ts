import { isSecretariat } from '../../people.ts'
import { codesIn } from '../items/codes.ts'
import { matterIn as matterOfItem } from '../items/item-lead.ts'
import { saidMatter } from '../items/item-matter.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { isAttending, saysNothing } from '../items/nothing-words.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isSmallTalk } from '../language/small-talk.ts'
import { fold, wordsOf } from '../language/text.ts'
import { toPeople, wishes } from '../outcome.ts'
import { apologyIn } from '../people/apology-words.ts'
import { spokenFor } from '../people/colleagues.ts'
import { presenceWishes } from '../people/presence.ts'
import { roleRefused } from '../people/swap-words.ts'
import type { Reading, Rule } from '../reading.ts'
import type { AboutMeeting, FactAsked } from '../understood.ts'
import { aboutMeeting, matterIn } from './about-meeting.ts'
import { asks, factsIn } from './fact-kinds.ts'
import { contextOf, isOfOurs, isPlain, knowsLink, looksHow, ofMinutes, ofOthers, ofTurn, wantsMore } from './facts-of-member.ts'
import { asksHelp, asksToLookUp, isWhy, ordersThen } from './known-questions.ts'
import { waiting } from './to-people.ts'

// A question of which the answer stands in the books: what is asked for, of what, and of which meeting. A human secretary answers it in a sentence, and so do
// we: the letter is written from the state of the meeting, and begins with what was asked. It only tells; whatever is no such question is heard elsewhere.

/** "Kan du sende dem?", "Hvad er det?": of what has just been named. */
const ofTheSame =
  /^ (?:(?:og|så) )?(?:(?:kan|vil|må|gider) (?:du|i|jeg|vi) (?:[^ ]{1,10} ){0,3}?(?:sende|få|se|vise|give) |send |hvad er |ved (?:du|i) )(?:(?:mig|os|en|et|det|den|dem|liste|listen|oversigt|gerne|lige|tak) ){1,5}$/

/** "Har du tallet?" */
const hasFigure = /^ (?:(?:og|men) )?(?:har|kender|ved) (?:du|i) (?:[^ ]{1,8} )?(?:tallet|det|svaret|listen|overblikket) $/

/** Of people: where they are, who does what instead. It must not be lost beside the answer to a question. "Jeg kan ikke finde listen" is why it is asked. */
const news =
  / (?:bliver|er på|tager|overtager|afløser|skriver|kommer|kan ikke(?! (?:lige |længere |selv )?(?:finde|huske|se|gennemskue|læse|få))|ferie|kursus|forhindret|syg) /

const tellsOfAbsence = / (?:afbud|meldt fra|melder fra|fraværende|deltager ikke) /
/** "Ingen bemærkninger", "Vi har to punkter", "Det er i orden": an answer of its own, heard elsewhere. */
const declares =
  / (?:ingen|intet|ingenting|ikke noget|afbud|punkt|punkter|emne|emner|bemærkning\S*|rettelse\S*|kommentar\S*|godkend\S*|referatet (?:er|ser|var)|orden|enig|enige|fint|bytte|tager) |^ (?:ja|jo|nej|ok|okay) /

/** "Jeg skal bestille kaffe til dem, der kommer": what the writer does himself with the answer. */
const errand =
  /^ (?:(?:for|da|så|og) )?(?:jeg|vi) (?:skal|vil|er ved at|står og skal) (?:(?:nemlig|jo|snart|lige|gerne|have|også) ){0,3}(?:bestille|bestilt|købe|købt|skaffe|reservere|reserveret|dække|bage|lave|trykke|printe|handle|melde|aftale|planlægge) (?!.* (?:i|du) (?:kan|skal|må) )/

/** "…, og kan vi få et par ord med om parkering?": behind a question that is answered, what is asked besides. */
const behindAsked = /[,;]? (?:og|men) (?=(?:kan|kunne|vil|må|skal|bør|gider) (?:vi|jeg|i|du|man) )/i
const otherHalf = (sentence: string, before: string): string => {
  const [head = '', ...behind] = sentence.split(behindAsked)
  const rest = behind.join(' og ')
  const isAnswered =
    rest === '' || factsIn(rest, `${before} ${head}`).length > 0 || ofTheSame.test(fold(rest)) || asksHelp.test(fold(rest))
  return isAnswered || factsIn(`${head}?`, before).length === 0 ? '' : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`
}

const ownDoing =
  / (?:tager|skriver|ringer|rykker|kontakter|laver|bestiller|sender) (?:jeg|vi) |^ (?:(?:så|og|for) )?(?:jeg|vi) (?:tager|skriver|ringer|rykker|kontakter|laver|bestiller) /
const namesSomebody = (sentence: string, { situation }: Reading): boolean =>
  spokenFor(situation).some(({ name }) =>
    new RegExp(`(?<!\\p{L})${(name.split(' ')[0] ?? '').replace(/[^\p{L}-]/gu, '')}(?!\\p{L})`, 'u').test(sentence),
  )

/** What stands beside the question: why it is asked, news that people should read, or something that wants more than an answer. */
const besideOf = (sentence: string, reading: Reading, isOffice: boolean): 'why' | 'news' | 'more' => {
  const folded = fold(sentence)
  if (isOffice && errand.test(folded) && !sentence.includes('?')) return 'why'
  if (asks(sentence) || wordsOf(folded).length > 25 || wantsMore(sentence)) return 'more'
  // Of whoever comes or does not, the secretariat tells nobody by the way: it is heard elsewhere.
  if (isOffice && ordersThen.test(folded)) return 'more'
  // "Så tager jeg en ringerunde", "Kantinen spørger": what it does itself, and for whom it asks. Of whom it names it may tell who comes.
  if (isOffice)
    return (news.test(folded) && (namesSomebody(sentence, reading) || !ownDoing.test(folded))) || tellsOfAbsence.test(folded)
      ? 'more'
      : 'why'
  // "Jeg deltager. Kan I sende linket?": the chair's list wants to know.
  if (isAttending(sentence, reading) && presenceWishes(reading) !== null) return 'more'
  // "Vi springer over denne gang": the answer to what we asked.
  if (declares.test(folded) || saysNothing(sentence, reading)) return 'more'
  // "Jeg kan ikke komme den 14. april. Hvad er fristen?": every word of it is of meetings, and it is no reason to ask.
  if (apologyIn(sentence, reading) !== null || roleRefused(folded) !== null) return 'more'
  if (isPlain(sentence, reading) && !offers.test(folded)) return 'why'
  if (!/ (?:jeg|vi|mig|os|min|vores|så) /.test(folded)) return 'more'
  if (isWhy(sentence, reading)) return news.test(folded) ? 'news' : 'why'
  const brings = wantsSome.test(folded) || matterOfItem(sentence) !== null || saidMatter(sentence) !== null
  return news.test(folded) && !brings ? 'news' : 'more'
}

/** "Hvem skal lede mødet? Det vil vi gerne" */
const offers = / (?:vil|kan) (?:vi|jeg) (?:også )?(?:godt|gerne) $/
/** "Det vil vi gerne", "Karen kommer i stedet for mig": more than news. */
const wantsSome = / (?:gerne|foreslår|ønsker|bytte|i stedet|afløser) /

/** "Vi nåede ikke vores punkt sidst": why its own item is asked about. */
const isStory = (sentence: string): boolean =>
  !asks(sentence) &&
  / (?:vores|vort|mit|mine) (?:[^ ]{1,20} ){0,2}(?:punkt|punktet|punkter) /.test(fold(sentence)) &&
  / (?:nåede|nået|udskudt|udsat|sidst) /.test(fold(sentence))

interface Asked {
  readonly facts: readonly FactAsked[]
  readonly matter: string
  readonly about: AboutMeeting
  /** The sentence that asks for the same of another meeting, by its day or its season. */
  readonly alsoOf: string
  /** What people should read besides. */
  readonly news: readonly string[]
}

const wantsOwn = (behind: readonly string[], before: string): boolean =>
  behind.some(each => factsIn(each, before).includes('own-items'))

/** What a mail asks for. Null where it asks nothing that is written down. */
const askedIn = (reading: Reading): Asked | null => {
  const { situation, said, names } = reading
  const isOffice = situation.sender !== null && isSecretariat(situation.sender)
  // "Referatet ser rigtigt ud" is an answer to minutes, and talk elsewhere.
  const isTalk = (each: string): boolean => !ofMinutes.has(reading.letter?.name ?? '') && isSmallTalk(each)
  const parts = said.filter(each => !isCourtesy(each, names) && !isTalk(each))
  const facts: FactAsked[] = []
  const news: string[] = []
  let matter = ''
  const asking: string[] = []
  const context = contextOf(reading)
  for (const [at, each] of parts.entries()) {
    const found = factsIn(each, [context, ...parts.slice(0, at)].join(' '))
    // The calendar's entry holds the link, and the books may not: then people find it for a member.
    if (!isOffice && / \S*link(?:et)? /.test(fold(each)) && !knowsLink(reading)) return null
    // "Hvornår er det vores tur?": who has a role at one meeting is no answer to it.
    const isOfMeetingOnly = found.length > 0 && found.every(fact => fact === 'meeting')
    if (!isOffice && isOfMeetingOnly && ofTurn.test(fold(each))) return null
    const isAsked =
      found.length > 0 &&
      (isOffice ||
        ((isPlain(each, reading) || isOfOurs(each, reading, found)) && !ofOthers.test(fold(each).replace(looksHow, ' '))))
    if (isAsked && !(wantsMore(each) && !found.includes('cancelled'))) {
      facts.push(...found)
      asking.push(each)
      const other = otherHalf(each, parts.slice(0, at).join(' '))
      if (other !== '') news.push(other)
      if (found.includes('decisions')) matter = matterIn(each)
      continue
    }
    if ([ofTheSame, asksHelp, hasFigure, asksToLookUp].some(same => same.test(fold(each)))) continue
    if (isStory(each) && wantsOwn(parts.slice(at + 1), each)) continue
    const beside = besideOf(each, reading, isOffice)
    if (beside === 'more') return null
    if (beside === 'news') news.push(each)
  }
  if (facts.length === 0) return null
  // "Hvem mangler vi svar fra til 14/4?": on the invitation as well as on the call for items, where neither is named.
  const ofEither =
    isOffice &&
    facts.includes('answers') &&
    / til (?:d |den |mødet )?\d{1,2} /.test(fold(asking.join(' '))) &&
    !/ (?:punkt\S*|emne\S*|indkald\S*|referat\S*|bemærk\S*) /.test(fold(asking.join(' ')))
  if (ofEither) facts.unshift('attendance')
  const alsoOf = otherMeeting(asking, reading)
  const text = alsoOf === '' ? reading.text : parts.filter(each => each !== alsoOf).join(' ')
  return { facts: [...new Set(facts)], matter, about: aboutMeeting(text, reading), alsoOf, news }
}

/** When somebody writes, or needs it. */
const ofNow = /(?<!\p{L})(?:i (?:dag|morgen|aften|formiddag|eftermiddag)|senest (?:i morgen|på fredag))(?!\p{L})/giu

/** "Hvem er mødeleder den 13. april? Og hvem har det til efteråret?": the last question where it names another meeting than those before it. */
const otherMeeting = (asking: readonly string[], reading: Reading): string => {
  const [last = '', ...before] = asking.toReversed()
  const named = (words: string): string => {
    const { day, months: inMonths, which } = aboutMeeting(words.replace(ofNow, ' '), { ...reading, letter: null })
    return day === null && inMonths === null && which === null ? '' : JSON.stringify([day, inMonths, which])
  }
  const [one, other] = [named(before.join(' ')), named(last)]
  return one === '' || other === '' || one === other ? '' : last
}

const mayAsk = (reading: Reading): boolean => {
  const { situation, letter, separated, said, text } = reading
  const { sender, hint } = situation
  if (sender === null || hint != null || situation.hintedItem != null || separated.inline.length > 0) return false
  if (separated.forwarded !== '' || said.length > 8 || codesIn(text).length > 0 || /\d{5}/.test(text)) return false
  if (letter !== null && waiting.has(letter.name)) return false
  const hasItem = isSecretariat(sender)
    ? reading.lines.some(each => /^\s*(?:nyt )?(?:punkt|titel|emne)\s*:/i.test(each))
    : hasItemWords(reading)
  return !hasItem && !letterOfItem.has(letter?.name ?? '')
}
/** Below these a question is about the item. */
const letterOfItem: ReadonlySet<string> = new Set(['item-receipt', 'item-amended', 'item-placed', 'late-item'])

/** "Hvornår er planlægningsmødet, og hvem er inviteret?": the answer stands in the books. */
export const factsAsked: Rule = reading => {
  if (!mayAsk(reading)) return null
  const asked = askedIn(reading)
  if (asked === null) return null
  const { facts, matter, about, alsoOf, news } = asked
  if (facts.includes('status')) return wishes('how things stand', { on: 'nothing', command: { type: 'RequestStatus' } })
  if (facts.includes('decision-log')) return wishes('the decision log', { on: 'nothing', command: { type: 'RequestDecisions' } })
  const command = { type: 'RequestFacts', facts, matter, about, said: reading.text.slice(0, 2000) } as const
  const other = { ...command, about: aboutMeeting(alsoOf, { ...reading, letter: null }), said: alsoOf }
  return wishes(
    'a question of which the answer stands in the books',
    { on: 'nothing', command },
    ...(alsoOf === '' ? [] : [{ on: 'nothing' as const, command: other }]),
    ...toPeople(about.number, news.join(' ')),
  )
}
