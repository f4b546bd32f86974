import { isSecretariat } from '../../people.ts'
import { clausesBy } from '../language/clauses.ts'
import { labelled, marked } from '../language/item-labels.ts'
import { lacksPaper } from '../language/own-affairs.ts'
import { isPromise } from '../language/promise.ts'
import { fold, wordsOf } from '../language/text.ts'
import { toMeeting, wishes } from '../outcome.ts'
import { apologyIn } from '../people/apology-words.ts'
import { isPartly } from '../people/attendance.ts'
import { isNobodysBusiness } from '../people/people-words.ts'
import { speaksOfRole } from '../people/swap-words.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import { failsMe, isToPeople } from '../talk/to-people.ts'
import { codesIn } from './codes.ts'
import { isForSecretariat } from './item-beside.ts'
import { asksForPlace } from './item-brought.ts'
import { matterIn } from './item-lead.ts'
import { isTalkBeside } from './nothing-talk.ts'
import { isAttending, isPolite, isSupport, saysNothing, saysNothingClearly } from './nothing-words.ts'

const ofMeeting = / (?:\S*møde\S*|\S*lokale\S*|\S*referat\S*|teams|brugergruppen|frokost|parkering|kage|link\S*) /
/** Whatever could be something for the agenda is asked about. */
const mayBring =
  / (?:\S*punkt\S*|emne\S*|forslag|drøfte|drøftet|vende|vendt|tale|talt|høre|erfaring\S*|andre|orientere|beslutte|kommuner\S*) /
/** "…, hvis der kun er de fire punkter", "…, hvis ingen andre har noget": how few they are, and none of them. */
const ifFew =
  / hvis (?:der|ingen|alle|de|vi) (?:\S+ ){0,5}?(?:få punkter|(?:to|tre|fire|fem|et|\d) punkter|ingen punkter|ingenting|noget|nogen|punkter) /
/** "Hvor mange punkter er der indtil nu?" */
const howMany = /^ (?:og |men )?hvor mange (?:punkter|emner) (?:er|har|kommer|skal|bliver|ligger) /
/** "Kan vi så slutte før?", "Bliver det så kortere?" */
const hours = / (?:slutte|slutter|starte|starter|kortere|kort|aflyser?|aflyses|aflyse|hvad gør vi|hvad sker der) /
const isOfMeeting = (sentence: string): boolean => {
  const folded = fold(sentence)
  const bare = folded.replace(ifFew, ' ').replace(howMany, ' ')
  const isAsked = sentence.trimEnd().endsWith('?') && (hours.test(bare) || bare !== folded)
  return (ofMeeting.test(bare) || isAsked) && !mayBring.test(bare) && !bringsOneOf(sentence)
}
const bringsOneOf = (sentence: string): boolean => labelled(sentence) !== null || matterIn(sentence) !== null

const split = clausesBy({
  at: 'men|og|så|for',
  goingOn:
    'vi|jeg|I|der|har|hos|intet|ingen|ingenting|ikke|nix|nej|desværre|melder|håber|i|det|til|herfra|måske|derfor|er|spørg|hun|han|godt|ellers',
  unless: 'der|som|at|hvor|hvis|når|om|hvordan|hvad|hvem|hvornår|desværre',
})

/** "Bo og jeg har talt om det": a name by itself is no clause. */
const clauses = (sentence: string): readonly string[] => {
  const all: string[] = []
  for (const each of split(sentence)) {
    const last = all.at(-1)
    if (last !== undefined && /^\p{Lu}\p{L}{1,20}$/u.test(last)) all[all.length - 1] = `${last} og ${each}`
    else all.push(each)
  }
  return all
}

/** What the others bring, which the writer looks forward to: "… høre, hvad de andre kommer med". */
const ofTheirs =
  / (?:høre|lytte|følge|se)(?: [^ ]+){0,2}? (?:hvad|til|med i|på)? ?(?:de|i|jer|alle)? ?(?:andre|øvrige)(?: kommuner)?(?: (?:kommer|har|melder|byder|siger|fortæller|laver|bringer|gør)(?: (?:med|ind|af|at|sige)){0,2})? /
/** Takes back half of the nothing, or hands it to somebody else. */
const orSomething =
  / (?:spørg|medmindre|bortset|undtagen|ud over|udover|andet end|andre end|afventer|bare lige|kun lige|vist) | (?:har|kommer med|sidder med|skriver på|melder|sender) (?:[^ ]+ ){0,3}?(?:noget|nogle|et|to|tre|punkt|punkter) | (?:skriv|sæt|tag) (?:os|mig|det|den|dem) (?:[^ ]+ ){0,2}?(?:på|med) /
const later = / (?:efteråret|foråret|næste|senere|anden|sommerferien|sommeren|vinter|vinteren) /

/** Whether a clause beside "nothing" is news, a request or a question to whoever arranges the meeting, and nothing for the agenda. */
const isRemark = (clause: string, sentence: string, reading: Reading): boolean => {
  const folded = fold(clause).replace(ofTheirs, ' ')
  // "…, så I får besked senere" comes no later.
  const isAway = clauses(clause).some(each => apologyIn(each, reading) === 'away' || isPartly(each, reading))
  if (isAway || speaksOfRole(clause) || orSomething.test(folded.replace(ifFew, ' ')) || codesIn(clause).length > 0) return false
  if (isForSecretariat(clause, '') || isOfMeeting(clause)) return true
  const isLater = / måske /.test(folded) && later.test(folded)
  const brings =
    mayBring.test(folded) || bringsOneOf(clause) || asksForPlace(clause) || trouble.test(folded) || marked(sentence) !== null
  if (brings || (/ måske /.test(folded) && !isLater)) return false
  if (sentence.trimEnd().endsWith('?')) return isToPeople(sentence) || isArranging.test(folded)
  return isLater || failsMe(clause) || ((isOfUs.test(folded) || /\sI\s/.test(clause)) && wordsOf(folded).length > leastTold)
}
/** "Hvem har kage med?", "Skal man svare hver gang?", "Må vi tage en praktikant med?" */
const isArranging = /^ (?:(?:og|men|ps|forresten) ){0,2}(?:hvem|hvornår|skal|må|får|kommer|bliver|har i|er der|er det) /
/** What a house has trouble with may be its matter after all. */
const trouble =
  / (?:kæmper|kæmpet|bøvler|bøvlet|døjer|døjet|slås|roder|oplever|oplevet|[^ ]*problem[^ ]*|udfordr[^ ]*|fejl[^ ]*) /
const isOfUs = / (?:jeg|vi|mig|os|min|mit|mine|vores|jer|jeres) /
const leastTold = 3

/** Asks or wants something, or tells somebody's name: more than how it came to be nothing. */
const wants = /[?\d]| (?:gerne|ønsker?|vil|ville|kunne|kan|skal|bør|husk|må|send|ny|nyt|nye|næste|efteråret|foråret) /
/** "Vi har kigget det igennem", "Jeg troede, Kim havde svaret": how it came about, and nothing that anybody has to read. */
const howItCame =
  / (?:jeg|vi) (?:[^ ]+ ){0,3}?(?:troede|kigget|talt|snakket|vendt|spurgt|hørt|overset|glemt|glemte|travlt|drøftet|tjekket|gennemgået|ledt|tænkt|mangler|overskud) |^ der står | i mangler /

type Kind = 'none' | 'talk' | 'remark' | 'more'

/** What a sentence beside or around "nothing" comes to, clause by clause; one that does not speak of it, as a whole. */
const kindOf = (sentence: string, reading: Reading): readonly Kind[] => {
  const isNone = (each: string): boolean => saysNothing(each, reading)
  const said = sentence.replace(/^(?:PS|NB)[.:]? ?/i, '')
  const parts = isNone(said) ? [said] : clauses(said)
  const none = parts.filter(isNone)
  const isMore = none.some(each => / (?:mere|andet|ellers|ud over|flere) /.test(fold(each)))
  const kindBeside = (each: string): Kind => {
    const asked = said.trimEnd().endsWith('?') && !each.endsWith('?') ? `${each}?` : each
    const idle =
      [isAttending, isPolite, promises, hopes].some(is => is(asked, reading)) || isTalkBeside(asked) || isSupport(asked)
    if (idle) return 'talk'
    const isWhy = none.length > 0 ? !isMore && isReason(asked, reading) : isHowItCame(asked, reading)
    if (isWhy) return 'talk'
    return !isMore && isRemark(asked, said, reading) ? 'remark' : 'more'
  }
  return none.length === 0 ? [kindBeside(said)] : parts.map(each => (isNone(each) ? 'none' : kindBeside(each)))
}
const isHowItCame = (sentence: string, reading: Reading): boolean =>
  howItCame.test(fold(sentence)) &&
  !lacksPaper(fold(sentence)) &&
  !wants.test(`${fold(sentence)}${sentence.includes('?') ? '?' : ''}`) &&
  !orSomething.test(fold(sentence)) &&
  !mayBring.test(fold(sentence).replace(/ (?:vendt|talt) (?=(?:det|om det|sammen|internt|på [^ ]*mødet) )/, ' ')) &&
  apologyIn(sentence, reading) !== 'away'
/** "Håber på bedre held næste gang" */
const hopes = (clause: string): boolean =>
  /^ (?:(?:og|men|vi|jeg) ){0,2}håber (?:(?!at |om |punkt|emne)[^ ]+ ){1,8}$/.test(fold(clause)) && !/[?:]/.test(clause)
/** "Lemvig siger tak for invitationen", "det har været en hård måned": beside the nothing in one sentence, without a word of wanting. */
const isReason = (clause: string, reading: Reading): boolean => {
  const folded = fold(clause).replace(ofTheirs, ' ')
  const isOfOurs = isOfUs.test(folded) || / (?:tak|takker|godt|håber|interesse\S*|spændt\S*) /.test(folded)
  return (
    isOfOurs &&
    apologyIn(clause, reading) !== 'away' &&
    !isPartly(clause, reading) &&
    !speaksOfRole(clause) &&
    !orSomething.test(folded) &&
    !bringsOneOf(clause) &&
    !asksForPlace(clause) &&
    !wants.test(folded) &&
    !/ (?:punkt|punkter|emne|emner|forslag|måske|det får|den får|erfaring\S*|problem\S*) /.test(folded)
  )
}
/** That more may come. Who has it already ("Vi sender et punkt i morgen") has not nothing. */
const promises = (clause: string, reading: Reading): boolean =>
  (isPromise(clause, reading.names) && !/ (?:et|ét|to|punkt|punkter|det får) /.test(fold(clause))) ||
  /^ (?:men )?(?:hvis|skulle) (?:jeg|vi|der|noget) (?:[^ ]+ ){1,8}(?:skriver|vender|melder|giver|sender|hører) (?:[^ ]+ ){0,6}$/.test(
    fold(clause),
  )

/**
 * "Ingen punkter. Hvornår kommer dagsordenen?": there is nothing, and what else is said is about the meeting, the writer or how it came about, and not for the
 * agenda. The secretariat gets it, where it says more than why. A word that may bring something is asked about.
 */
export const nothingAndMore: Rule = reading => {
  const asked = answered(reading, 'call-for-items', 'items-reminder', 'nothing-to-add-receipt', 'digest')
  if (asked === null || isSecretary(reading) || reading.separated.inline.length > 0 || reading.subjectIsOwn) return null
  if (isOfMinutes(reading)) return null
  const isSaid = reading.said.some(each => saysNoneClearly(each, reading))
  if (!isSaid || reading.said.some(each => apologyIn(each, reading) === 'away')) return null
  const told = reading.said.map(each => ({ each, kinds: kindOf(each, reading) }))
  if (told.some(({ kinds }) => kinds.includes('more'))) return null
  const rest = told.filter(({ each, kinds }) => kinds.includes('remark') && !isNobodysBusiness(each)).map(({ each }) => each)
  const number = 'meeting' in asked ? asked.meeting.number : (asked.meetings[0]?.meeting.number ?? null)
  const nothing = toMeeting(number, { type: 'DeclareNothingToAdd' })
  if (rest.length === 0) return wishes('nothing this time, and how it came about', nothing)
  const remark = { type: 'PassRemarkOn', words: rest.join(' '), beside: 'mail' } as const
  return wishes('nothing this time, and words for the secretariat', nothing, { on: 'secretariat', number, command: remark })
}
/** A digest asks for comments as well, where minutes are out. */
const isOfMinutes = ({ letter, situation }: Reading): boolean =>
  letter?.name === 'digest' && situation.meetings.some(({ phase }) => phase === 'minutes-out')
const saysNoneClearly = (sentence: string, reading: Reading): boolean =>
  [sentence, ...clauses(sentence)].some(
    part => saysNothingClearly(part, reading) || (saysNothing(part, reading) && / ellers intet /.test(fold(part))),
  )
const isSecretary = ({ situation }: Reading): boolean => situation.sender !== null && isSecretariat(situation.sender)
