import { findDates } from '../dates/dates.ts'
import { meetingInMonth, meetingsOn, numberSaid } from '../dates/which-meeting.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isPromise } from '../language/promise.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { ask, nothingWanted, toPeople, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered, withSentences } from '../reading.ts'
import { askedOfSwap } from '../talk/procedure.ts'
import { mayGoToPeople, waiting, wholeToPeople } from '../talk/to-people.ts'
import type { Wish } from '../understood.ts'
import { organisationIn, organisationsIn } from '../yes-no/held-answer.ts'
import { yesOrNo } from '../yes-no/yes-words.ts'
import { apology } from './apology.ts'
import { apologyIn } from './apology-words.ts'
import { rolesWanted } from './roles-said.ts'
import { besideSwap } from './swap-beside.ts'
import { partnerNamed } from './swap-partner.ts'
import { refusesSwap } from './swap-refusal.ts'
import {
  agreedWith,
  asksAnother,
  colleagueStepsIn,
  isOthersRole,
  monthOfRoleIn,
  roleRefused,
  speaksOfRole,
  swapsWithUnknown,
} from './swap-words.ts'
import { namesTurn, swapYes } from './swap-yes.ts'

/** "Jeg skal lige vende det med Søren. Vender tilbage": no answer yet. */
const putsOff =
  /^ (?:(?:hej|tak|det) ){0,2}(?:(?:jeg|vi) (?:skal|vil|må|er nødt til at)|(?:jeg|vi)) (?:lige |først |liige ){0,2}(?:vende|vender|drøfte|drøfter|høre|hører|spørge|spørger|tale|taler|snakke|snakker|tjekke|tjekker|undersøge|undersøger|afklare|afklarer) (?:det|den|om|med|lige|internt|hos|i|kalenderen) /
/** "Det skal jeg lige have vendt med Søren" */
const toBeAsked =
  /^ (?:(?:hej|tak|det|den|her) ){0,2}(?:skal|må|vil|bliver) (?:jeg|vi) (?:(?:lige|først|nødt|til|at|gerne|internt) ){0,4}(?:have )?(?:vende|vendt|drøfte|drøftet|høre|hørt|spørge|spurgt|tale|talt|snakke|snakket|tjekke|tjekket|undersøge|undersøgt|afklare|afklaret|tænke|tænkt) /
const isPutOff = (sentence: string, { names }: Reading): boolean =>
  !sentence.trimEnd().endsWith('?') &&
  (isPromise(sentence, names) ||
    ((putsOff.test(fold(sentence)) || toBeAsked.test(fold(sentence))) && !/ (?:men|hvis) /.test(fold(sentence))))

/** "Ja" or "nej" to "kan I bytte plads med Aarhus?" (G31). */
export const swapAnswer: Rule = reading => {
  const { situation, said } = reading
  const { swapAsked } = situation
  if (reading.letter?.name === 'role-swap-proposal' || swapAsked === undefined || situation.hint != null) return answerTo(reading)
  // "Vi siger ja til at bytte" in a mail of its own, or to another letter: heard where it names the swap and is plain.
  const isNamed = said.length > 0 && said.length <= 3 && namesTurn(reading, swapAsked)
  if (!isNamed || reading.text.includes('?') || waiting.has(reading.letter?.name ?? '') || hasItemWords(reading)) return null
  const answer = answerTo({ ...reading, letter: { name: 'role-swap-proposal', swap: swapAsked } })
  // A no with more beside it, in a mail of its own, may be of something else.
  return answer?.kind === 'wishes' && (answer.wishes.length === 1 || saysYes(answer.wishes)) ? answer : null
}

const saysYes = (all: readonly Wish[]): boolean =>
  all.some(each => each.on === 'network' && each.command.type === 'AnswerRoleSwap' && each.command.yes)

/** "Vi har talt om det, og vi siger ja" */
const talkedOver =
  /^(?:vi|jeg) har (?:nu |lige )?(?:talt|snakket|drøftet|vendt|afklaret|undersøgt|spurgt)(?: (?:om det|det|sammen|internt|her|i dag|lederen|chefen)){0,3}(?:,? og|,|:|\.) ?(?=\p{L})/iu

const answerTo: Rule = given => {
  const reading = given.lines.some(each => talkedOver.test(each))
    ? withSentences(
        given,
        given.lines.map(each => each.replace(talkedOver, '')),
      )
    : given
  const letter = answered(reading, 'role-swap-proposal')
  if (letter === null) return null
  const said = yesOrNo(reading, 'swap')
  const named = organisationIn(reading.text, reading.situation.charter.organisations)
  const isAnother = named !== null && ![reading.situation.sender?.organisation, letter.swap.from, letter.swap.to].includes(named)
  // "Ja, vi bytter med Skive", where Aarhus asks
  const heard = said === 'yes' && isAnother ? null : said
  const { head, asked } = besideSwap(reading, letter.swap)
  const isYesAndAsked = heard === null && !isAnother && yesOrNo(head, 'swap') === 'yes'
  const among = heard === null && !isYesAndAsked ? swapYes(reading, letter.swap) : null
  const answer = isYesAndAsked || among !== null ? 'yes' : (heard ?? (refusesSwap(reading) ? 'no' : null))
  // "Vi vender tilbage" alone is polite, and says no more than that.
  const words = reading.said.length > 0 ? reading.said : reading.lines
  if (
    answer === null &&
    words.some(each => isPutOff(each, reading)) &&
    words.every(each => isPutOff(each, reading) || isCourtesy(each, reading.names))
  )
    return nothingWanted('a promise of an answer')
  if (answer === null)
    return askedOfSwap(reading) ?? ask('not-understood', 'the question about a swap was answered neither with yes nor with no')
  // "Nej, men spørg Viborg", "Nej. Kunne vi få den i foråret i stedet?": nobody hears of that with the no alone.
  const isMore = answer === 'no' && (isAnother || reading.text.includes('?') || inItsPlace.test(fold(reading.text)))
  return wishes(
    `»${answer === 'yes' ? 'ja' : 'nej'}« to the question about a swap`,
    { on: 'network', command: { type: 'AnswerRoleSwap', id: letter.swap.id, yes: answer === 'yes' } },
    ...toPeople(
      null,
      mayGoToPeople(reading) ? (isMore ? besideNo(reading) : (among?.rest ?? (isYesAndAsked ? asked : [])).join(' ')) : '',
    ),
  )
}
/** "Nej det går desværre ikke. Prøv Herning": the no has its own letter, and what stands beside it is for people. */
const besideNo = (reading: Reading): string => {
  const isNo = (sentence: string): boolean => {
    const alone = withSentences(reading, [sentence])
    return !sentence.includes('?') && !inItsPlace.test(fold(sentence)) && (yesOrNo(alone, 'swap') === 'no' || refusesSwap(alone))
  }
  const left = reading.lines.flatMap(sentencesOf).filter(each => !isNo(each) && !isCourtesy(each, reading.names))
  return left.length === 0 ? reading.text : left.join('\n')
}

const inItsPlace =
  / (?:i stedet|istedet|til gengæld|spørg|spørge|prøv|prøve|hør|hellere) | men (?:vi|jeg) (?:kan|vil|tager|bytter|hjælper|vikarierer|overtager|har lyst) (?!ikke )| (?:kan|vil) (?:(?:vi|jeg) )?(?:godt|gerne|sagtens) (?!(?:forstå|se|høre) |$)/

/** How many sentences may stand before the wish: further down it is a story, not a wish. */
const firstSentences = 5

/** Who is to be asked: nobody is named, one is, or several are: "Skive eller Viborg" begins with Skive, other twos are asked about. */
const partner = (words: string, { situation }: Reading): { readonly with: string | null } | null => {
  const others = situation.charter.organisations.filter(each => each !== situation.sender?.organisation)
  // Each by itself, so that "Ringkøbing eller Skive" names two.
  const found = words.split(/ (?:eller|og|or|and) /).flatMap(part => {
    const whole = organisationsIn(` ${part} `, others)
    return whole.length > 0 ? whole : [organisationIn(part, others)].filter(each => each !== null)
  })
  const [first, second, ...more] = [...new Set(found)]
  if (second === undefined) return { with: first ?? null }
  return first !== undefined && more.length === 0 && / (?:eller|or) /.test(words) ? { with: first } : null
}

/** Says that somebody does not come. "Vi kan ikke den dag" may be about the role alone. */
export const staysAway = / (?:afbud|deltage|komme|med|forhindret|attend|come|apologies|apology) /

/** "…, da jeg ikke kan komme": said as a reason, in the order of a sentence of its own. */
const straight = (part: string): string =>
  part.replace(/^(?:da|fordi|as|because) /i, '').replace(/(jeg|vi) ((?:desværre |selv |heller )?)ikke kan /i, '$1 kan $2ikke ')

/**
 * The apology that stands beside the wish: who cannot take the minutes may not come either, and says so, also in the same sentence. It is for the
 * same meeting.
 */
const besides = (given: Reading, wants: readonly string[], number: number | null) => {
  const rest = given.said
    .flatMap(each => (wants.includes(each) ? each.split(/,? (?:og|så|and|so) |,? (?=(?:da|fordi|as|because) )/i) : [each]))
    .map(straight)
    .filter(
      each =>
        (staysAway.test(fold(each)) || (apologyIn(each, given) === 'away' && !/ ikke /.test(fold(each)))) && !speaksOfRole(each),
    )
  const reading = { ...given, situation: { ...given.situation, hintedMeeting: number } }
  const text = rest.join('\n')
  const heard = text === '' ? null : apology({ ...reading, text, lines: rest, said: rest, subjectIsOwn: false })
  return heard?.kind === 'wishes' ? heard.wishes : []
}

/** To the letter that a swap has been refused, of whoever wanted it: "Spørg Struer", "Så prøv den næste på listen". */
const asksOnward = (sentence: string, reading: Reading): boolean => {
  const letter = answered(reading, 'role-swap-answered')
  const { sender, charter } = reading.situation
  if (letter === null || letter.yes || letter.swap.from !== sender?.organisation) return false
  const folded = fold(sentence)
  return onward.test(folded) && (/ næste /.test(folded) || organisationsIn(folded, charter.organisations).length > 0)
}
const onward =
  /^ (?:(?:så|men|ok|okay|øv|nå|fint|kan|kunne|vil|gider|må|i|du) ){0,5}(?:(?:ikke|lige|evt|bare) ){0,2}(?:prøv|prøve|spørg|spørge|hør|høre) (?:[^ ]{1,20} ){1,6}$/

/** "Viborg vil gerne. Kan vi bytte med dem?" */
const ofThem = / (?:med|with) (?:dem|them) /

/** "Vi har talt med Favrskov, og de vil ikke være mødeledere": asked already, and in vain. */
const theyRefuse = / (?:de|han|hun) (?:vil|kan|ønsker|har) (?:(?:desværre|heller|nok|altså) ){0,2}ikke /

/** Whether a sentence wants a role to change hands. */
export const isSwapWish = (sentence: string, { situation, said }: Reading): boolean =>
  speaksOfRole(sentence) ||
  asksAnother(sentence, said.slice(0, firstSentences).join(' '), situation.charter) ||
  agreedWith(sentence, situation.charter, situation.sender?.organisation ?? null)

/** "Vi kan ikke være referent på møde 2. Kan vi bytte med Hedensted?" Nobody named: the ring says who is asked. */
export const swapWish: Rule = reading => {
  const { situation, text } = reading
  const { charter, now } = situation
  if (hasItemWords(reading) || situation.hint != null || charter.ring === null) return null
  const opening = reading.said.slice(0, firstSentences)
  const own = situation.sender?.organisation ?? null
  const wants = opening
    .filter(
      each =>
        asksOnward(each, reading) ||
        speaksOfRole(each) ||
        asksAnother(each, opening.join(' '), charter) ||
        agreedWith(each, charter, own),
    )
    .filter(each => (!isOthersRole(each, charter, own) || agreedWith(each, charter, own)) && !theyRefuse.test(fold(each)))
  if (wants.length === 0) return null
  const words = wants.map(fold).join('')
  if (colleagueStepsIn(text, charter))
    return mayGoToPeople(reading) && !waiting.has(reading.letter?.name ?? '')
      ? wholeToPeople('a colleague takes the role over, which stays with the municipality', reading)
      : ask('not-understood', 'a colleague takes the role over')
  const days = meetingsOn(findDates(text, now, charter.timeZone), situation)
  const said = partner(words, reading)
  const named = said?.with ?? partnerNamed(reading)
  const other = said === null ? null : { with: named }
  const isUnknown = (sentence: string): boolean =>
    swapsWithUnknown(sentence, charter) && !(named !== null && ofThem.test(fold(sentence)))
  if (other === null || days.length > 1 || wants.some(isUnknown))
    return ask('not-understood', 'a swap with more than one municipality or meeting, or with somebody unknown')
  // Whoever answers the letter about a role means that one.
  const pack = answered(reading, 'role-pack')
  const told = pack ?? answered(reading, 'role-hand-over', 'role-holder-away')
  const refused = roleRefused(words)
  if (told !== null && refused !== null && refused !== told.role)
    return ask('not-understood', 'another role than the one that the letter tells of')
  const role = refused ?? pack?.role ?? answered(reading, 'role-hand-over')?.role ?? null
  const which = numberSaid(text, situation) ?? days[0]?.number ?? meetingInMonth(monthOfRoleIn(reading.said), situation)?.number
  const number = which ?? pack?.meeting.number ?? null
  // While somebody waits for the sender's yes or no, "kan vi bytte?" is no wish to ask a third.
  if (situation.swapAsked !== undefined && other.with === null && number === null)
    return ask('not-understood', 'a wish to swap with nobody named, of somebody who has been asked')
  // "Kan nogen andre skrive referatet?" may be said of minutes that are waited for, whose turn is over.
  if (
    number === null &&
    / (?:referatet|minutes) /.test(fold(opening.join(' '))) &&
    situation.meetings.some(each => each.phase === 'held')
  )
    return ask('not-understood', 'minutes that are waited for, or a role at a meeting to come')
  // "…, så de er mødeleder, og vi tager referatet": what is given away is what the other one is to have.
  const becomes = rolesWanted(reading)
  const given = becomes === null ? role : becomes.chair === other.with ? 'chair' : 'minuteTaker'
  const command = { type: 'ProposeRoleSwap', number, role: given, ...other, ...(becomes !== null && { becomes }) } as const
  return wishes('a wish to swap a role', { on: 'network', command }, ...besides(reading, wants, number))
}
