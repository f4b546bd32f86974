import { isSecretariat } from '../../people.ts'
import { chooseMeeting } from '../dates/which-meeting.ts'
import { codesIn } from '../items/codes.ts'
import { asksForPlace } from '../items/item-brought.ts'
import { matterIn } from '../items/item-lead.ts'
import { titleOfStory } from '../items/item-story.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { isAttending } from '../items/nothing-words.ts'
import { labelled, marked } from '../language/item-labels.ts'
import { isCourtesy, saysOnly } from '../language/phrases.ts'
import { tellsOfLife } from '../language/private-life.ts'
import { fold, wordsOf } from '../language/text.ts'
import { comingWords } from '../language/vocabulary.ts'
import { toMinuteTaker } from '../letter-groups.ts'
import { toMeeting, toPeople, wishes } from '../outcome.ts'
import { colleaguesAway } from '../people/absence-of-colleagues.ts'
import { hearApology } from '../people/apology.ts'
import { requestsOf } from '../people/apology-more.ts'
import { isOthersApology } from '../people/apology-words.ts'
import { comesInSomeWay, isHow, isOfOther } from '../people/attendance.ts'
import { substituteIn } from '../people/substitutes.ts'
import { speaksOfRole } from '../people/swap-words.ts'
import type { Reading, Rule } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'
import type { Understood } from '../understood.ts'
import { isWhatFor } from './what-for.ts'

/** The mail as it stands, and the chance to say that it was something else. */
export const wholeToPeople = (because: string, reading: Reading): Understood =>
  wishes(because, ...toPeople(meetingAnswered(reading)?.number ?? null, reading.text || reading.subject.stem, true))

/** A mail that people may be given: of a member, not one that we have asked about, and none whose words stand between the lines of a letter. */
export const mayGoToPeople = ({ situation, separated, isPart, said, subject }: Reading): boolean =>
  situation.sender !== null &&
  !isSecretariat(situation.sender) &&
  situation.hint == null &&
  situation.hintedItem == null &&
  isPart !== true &&
  separated.inline.length === 0 &&
  separated.kind !== 'forward' &&
  !subject.isForward &&
  said.length > 0

/** Letters about one meeting that tell when it is. */
const knowsMeeting: ReadonlySet<string> = new Set(['agenda', 'supplementary-agenda', 'meeting-moved', 'apology-receipt'])
/** These wait for an answer of their own: an unclear one must not look as if it had been heard. */
export const waiting: ReadonlySet<string> = new Set([
  'question',
  'role-swap-proposal',
  'role-swap-receipt',
  'late-item',
  'agenda-for-approval',
  'agenda-held',
  'minutes-preview',
  'held-mail',
  'which-organisation',
  'meeting-needs-yes',
  'cancellation-needs-yes',
  'roster-compared',
  'passed-on',
])
/** Where items are asked for, a statement may be one, and so may a question to the others. */
export const forItems: ReadonlySet<string> = new Set(['call-for-items', 'items-reminder', 'digest', 'nothing-to-add-receipt'])
/** Where whoever comes, and how, is said of minutes or of the planning meeting. */
const hearsElsewhere = /^(?:planning-|minutes-for-comment$|comment-receipt$)/
/** About an item of the sender's, and what is said to them may be its text. */
const aboutItems: ReadonlySet<string> = new Set([
  'item-receipt',
  'item-amended',
  'item-withdrawn',
  'item-placed',
  'colleague-answered',
])

/** Brings something for an agenda: "et punkt", "et oplæg om", "vi foreslår", "på programmet", a length. */
const ofItem =
  / (?:(?:et|ét|nyt|ekstra|to|tre|endnu et|flere) (?:[^ ]{1,20} )?(?:punkt|punkter|emne|emner|oplæg|indlæg)|(?<!hvert |hver |alle )punkt|punkter|emne|emner|foreslår|foreslå|forslag|drøfte|drøftes|drøftelse|diskutere|vende|tale om|på programmet|på dagsordenen|til dagsordenen|\d{1,3} min|\d{1,3} minutter) /
/** Of one that stands on an agenda which is out. */
const ofNewItem =
  / (?:(?:et|ét|nyt|ekstra|to|tre|endnu et|flere) (?:[^ ]{1,20} )?(?:punkt|punkter|emne|emner)|foreslår at vi|på programmet|til dagsordenen|på dagsordenen (?!er ))/
/** May take somebody off the meeting: the asking costs less than a chair that stays empty. */
const ofAbsence =
  / (?:afbud|forhindret|forhindrede|forhindrer|udebliver|syg|syge|sygemeldt|melde fra|melder fra|melde pas|melder pas|undvære|væk|barsel|orlov|ferie) | (?:kan|må|kommer|deltager|er|bliver|når|har|stiller|ville|skulle) (?:[^ ]{1,30} ){0,6}?(?:ikke|hverken|ingen) (?:[^ ]{1,30} ){0,5}?(?:deltage|deltager|komme(?! (?:i tanke|på noget|på andet|uden om|udenom|i gang) )|med|der|møde|op|nå|stede|repræsenteret|dag|gang|\d{1,2}) | (?:ville|skulle) (?:[^ ]{1,30} ){0,3}(?:været|deltaget|kommet) | (?:passer|dur|går|duer) (?:[^ ]{1,20} ){0,3}(?:ikke|dårligt|skidt) | kan ikke (?:få det til at passe |$)| ingen (?:[^ ]{1,30} ){0,4}(?:deltage|deltager|komme|kommer) /
/** Of minutes: what they say, and not where they are. */
const ofMinutes =
  / (?:bemærkning|bemærkninger|kommentar|kommentarer|rettelse|rettelser) | (?:referat[^ ]*|punkt \d+|pkt \d*) (?:[^ ]{1,30} ){0,8}?(?:mangler|manglede|står|stå|forkert|fejl|rettes|passer|stemmer) | (?:der står|skal stå|skal der stå) /

/** A question about who else comes, or by when one has to say so, takes nobody off. */
const asksAboutOthers = (sentence: string): boolean =>
  sentence.trimEnd().endsWith('?') && !/ (?:jeg|mig|mit) /.test(fold(sentence))

/** What our meetings are made of, so that a question about it is one to whoever arranges them. */
const ourMatters =
  / (?:[^ ]{0,12}link[^ ]*|teams[^ ]*|møde|mødet|mødets|erfa-mødet|[^ ]{1,20}mødet|dagsordenen|dagsordenens|indkaldelse[^ ]*|invitation[^ ]*|kalender[^ ]*|referat[^ ]*|skabelon[^ ]*|slides?|materiale[^ ]*|bilag[^ ]*|fil|filen|filer|præsentation[^ ]*|frist|fristen|lokale|lokalet|adresse[^ ]*|mailadresse|parker[^ ]*|frokost|forplejning|pause|pausen|optages?|optaget|optagelse[^ ]*|deltager|deltagere|deltagerliste[^ ]*|deltage|tilmeldt|meldt|afbud|kode[^ ]*|mail|mails|besked|svar|svaret|kontaktperson[^ ]*|sekretariat[^ ]*|statusrunde[^ ]*|vært|værter|værten|gang|sidst|besluttede|aftalte|hørt|byttet|bytningen) /

/** "Kan I sende …", "Må jeg få …", "Er det muligt …", "Ring lige til mig": somebody is to do something, or to tell. */
const wantsDoing =
  /^ (?:(?:hej|og|men|tak|så|jo|nå|undskyld) ){0,2}(?:kan|kunne|vil|ville|gider|må|skal|mon|er|har|hvem|hvor|hvornår|hvad|hvordan|hvorfor|hvilken|hvilket|bliver|kommer|findes|gælder|starter|slutter|ligger|holder|virker|send|giv|ring|skriv|husk|sørg|bed|kontakt|ret) /
const doing =
  / (?:kan|kunne|vil|ville|gider|må) (?:i|du) (?:[^ ]{1,20} ){0,4}?(?:sende|gensende|videresende|minde|ringe|bekræfte|tjekke|oplyse|forlænge|rette) /
/** "det her", "denne" without a thing: nobody could tell what is meant. */
export const pointsAtNothing =
  / (?:det her|den her|dette|denne|nedenstående|ovenstående|herunder|nedenfor) (?:(?:igennem|tak|venligst|for|mig|lige) ){0,3}$/

/** A question or request that people can act on: about our meetings, or to call, send or remind. */
export const isToPeople = (sentence: string): boolean => {
  const folded = fold(sentence)
  if (pointsAtNothing.test(folded)) return false
  const asks = sentence.trimEnd().endsWith('?') || requestsOf(sentence) || /^ ring /.test(folded)
  return (
    asks &&
    (doing.test(folded) ||
      / (?:ring|ringe) (?:[^ ]{1,12} ){0,2}(?:mig|os|tilbage) /.test(folded) ||
      (wantsDoing.test(folded) && ourMatters.test(folded)))
  )
}

/** "Skive vil gerne tilbyde at være mødeleder i efteråret": help that is offered. */
const helps =
  / (?:tilbyde|tilbyder|melder (?:mig|os)|melde (?:mig|os)|stiller (?:mig|os|vi|jeg)|hjælper gerne|kan (?:godt|sagtens|gerne) hjælpe|(?:kan|vil) (?:godt|sagtens|gerne) (?:tage|overtage|skrive|lede|stå for|være)|(?:tager|overtager) gerne|overtage) (?:[^ ]{1,20} ){0,6}(?:mødeleder|referent|tur|turen|rollen|i stedet|referatet|mødeledelsen|ordstyrer|vært|værter|lokale|frokost|kaffe|med det praktiske) /

export const offersHelp = (sentence: string): boolean =>
  helps.test(fold(sentence)) && !/ (?:punkt|punkter|oplæg|indlæg) /.test(fold(sentence))

/** "Håber det er ok", "Beklager": said of how the writer comes. */
const isPardon = (sentence: string): boolean =>
  /^ (?:(?:jeg|vi|det|og|men) ){0,2}(?:håber|beklager|undskyld|undskylder)(?: (?:jeg|vi|at|det|i|er|går|passer|ok|okay|fint|i orden|an|kan|leve|med|har|forståelse|for|meget|mange|gange|ulejligheden|ulemperne|på)){0,10} $/.test(
    fold(sentence),
  )

/** A question that begins as one: "Må jeg tage en praktikant med?", "Kan punktet få lidt mere tid?" */
const isAsked = (sentence: string): boolean =>
  sentence.trimEnd().endsWith('?') && wantsDoing.test(fold(sentence)) && !pointsAtNothing.test(fold(sentence))

/** "Linket virker ikke", "Vedhæftningen mangler": of a letter, in few words. */
const ourPaper =
  /^ (?:(?:hov|hej|øv|desværre|nb) ){0,2}(?:(?:teams-?)?linket|linkene|vedhæftningen|vedhæftningerne|knappen|knapperne|filen|kalenderinvitationen|invitationen|dagsordenen) (?:[^ ]+ ){1,6}$/
/** "Jeg kan ikke finde linket", "Har ikke fået dagsordenen": something of ours that fails whoever says so. */
export const failsMe = (sentence: string): boolean => {
  const folded = fold(sentence)
  return (
    (/ (?:jeg|vi|mig|os) |^ (?:kan|har) /.test(folded) || ourPaper.test(folded)) &&
    (ourMatters.test(folded) || ourPaper.test(folded)) &&
    / (?:virker ikke|virker (?:[^ ]{1,20} ){0,3}ikke|driller|er tomt?|mangler|ikke (?:åbne|finde|se|logge|læse|fået|modtaget|hente|downloade|komme ind)) /.test(
      folded,
    )
  )
}

/** A statement about the sender or what we do: "Fin dagsorden, men …", "Jeg eftersender …", "Lad os holde en pause". */
const isPlain = (sentence: string, least = 5): boolean => {
  const folded = fold(sentence)
  const isOfUs = / (?:jeg|vi|mig|os|min|mit|mine|vores|jer|jeres) /.test(folded) || ourMatters.test(folded)
  const isShort = least < 5 && /^ (?:det|den|der|stop|vent|husk|send|udsend|luk|lav) /.test(folded)
  return (isOfUs || isShort) && wordsOf(folded).length >= least && !pointsAtNothing.test(folded)
}

const isLate = ({ letter }: Reading): boolean =>
  letter !== null && (letter.name === 'agenda' || letter.name === 'supplementary-agenda')

const itemIn = (reading: Reading): RegExp => (isLate(reading) ? ofNewItem : ofItem)

/** Speaks of an item, an absence, minutes or a role: a wrong guess would lose it. */
export const speaksOfMore = (sentence: string, reading: Reading): boolean => {
  const folded = fold(sentence)
  const isBehind = toMinuteTaker.has(reading.letter?.name ?? '')
  return (
    itemIn(reading).test(folded) ||
    (!isBehind && ofAbsence.test(folded) && !isHow(sentence, reading) && !asksAboutOthers(sentence) && !failsMe(sentence)) ||
    (isOnCondition(sentence) && / (?:kommer|deltager|komme|deltage|er med|være med|er vi med) /.test(folded)) ||
    (!isBehind && ofMinutes.test(folded)) ||
    speaksOfRole(sentence)
  )
}

export const namesItem = (reading: Reading): boolean =>
  (hasItemWords(reading) && !isLate(reading)) || (codesIn(reading.text).length > 0 && !isLate(reading))

/**
 * How the sender's side comes, and what stands beside it: for people to know. Nobody is taken off the meeting: where somebody does not come at all, or comes
 * after all, or sends another, that is heard as such.
 */
export const whoComes: Rule = reading => {
  const { said, letter, names } = reading
  if (!mayGoToPeople(reading) || waiting.has(letter?.name ?? '') || hasItemWords(reading) || said.some(speaksOfRole)) return null
  if (letter !== null && hearsElsewhere.test(letter.name)) return null
  const { away, back } = hearApology(reading)
  if (away || back || substituteIn(reading.text, reading) !== null) return null
  const parts = said.filter(each => !isCourtesy(each, names))
  // "Morten har også fået forfald": told where everybody knows by now which meeting it is.
  const isColleague = (each: string): boolean =>
    knowsMeeting.has(letter?.name ?? '') &&
    colleaguesAway(each, reading).length > 0 &&
    / (?:også|heller|ligeledes) /.test(fold(each)) &&
    (ofAbsence.test(fold(each)) || / forfald /.test(fold(each)))
  const how = parts.filter(
    each => (isColleague(each) || isHow(each, reading)) && !isAttending(each, reading) && !saysOnly(each, comingWords, names),
  )
  // "Lone melder afbud. Jeg deltager som planlagt."
  const isForOther = parts.some(each => isOthersApology(each, reading)) && parts.some(each => isAttending(each, reading))
  if ((how.length === 0 && !isForOther) || parts.some(isOnCondition)) return null
  const rest = parts.filter(
    each => !how.includes(each) && !isPardon(each) && !isAttending(each, reading) && !isOfOther(each, reading),
  )
  // Where items are asked for, whatever stands beside it may be one.
  const mayBeItem = letter === null || forItems.has(letter.name)
  const isOnly = rest.every(each => !speaksOfMore(each, reading) && (!mayBeItem || isToPeople(each) || failsMe(each)))
  const isClear = isOnly && !parts.some(each => itemIn(reading).test(fold(withoutTimes(each))))
  if (!isClear) return null
  const people = wholeToPeople('who comes, and how', reading)
  const choice = chooseMeeting(reading, 'apology', reading.text)
  // However he comes, the sender is there: the chair's list counts him.
  const isThere = how.some(each => comesInSomeWay(each, reading)) && 'number' in choice
  return isThere && people.kind === 'wishes'
    ? {
        ...people,
        wishes: [toMeeting(choice.number, { type: 'WithdrawApology', via: 'mail', answer: 'accepted' }), ...people.wishes],
      }
    : people
}

/** "…, så hvis P-4 kunne komme lidt frem, ville jeg være glad", "…, det ville være rart, hvis vi tog P-4 først": a wish, and no condition. */
const pleased = '(?:glad|glade|rart|dejligt|fint|godt|super|skønt|lækkert|fantastisk|perfekt|en stor hjælp|taknemmelige?)'
const politeWish = [
  new RegExp(` hvis (?=(?:[^ ]{1,30} ){1,12}(?:ville|vil) (?:jeg|vi|det) (?:være|blive) (?:[^ ]{1,12} ){0,2}${pleased} )`),
  new RegExp(`(?<= (?:ville|vil|kunne) (?:det )?være (?:[^ ]{1,12} ){0,2}${pleased}) hvis (?=(?:vi|i|du|[^ ]{1,30}) )`),
]
const withoutWish = (folded: string): string => politeWish.reduce((words, each) => words.replace(each, ' '), folded)

/** "Jeg kommer, hvis jeg kan", "… medmindre det bliver på Teams": neither that he comes nor that he does not. */
const isOnCondition = (sentence: string): boolean =>
  / (?:medmindre|måske|muligvis|hvis(?! det er (?:ok|okay|i orden|fint|muligt) )) /.test(withoutWish(fold(sentence))) &&
  !sentence.trimEnd().endsWith('?')

/** "20 minutter for sent" is no item's length. */
const withoutTimes = (sentence: string): string => sentence.replace(/\d{1,3} ?min(?:utter|\.)?(?!\p{L})/giu, '')

/** Where items are asked for: nothing but questions and requests about the meeting itself, before they are weighed as an item. */
export const requestToPeople: Rule = reading => {
  const { said, letter, names } = reading
  if (!mayGoToPeople(reading) || letter === null || !forItems.has(letter.name) || namesItem(reading)) return null
  const parts = said.filter((each, at) => !isCourtesy(each, names) && !(at > 0 && isWhatFor(each)))
  const isAll =
    parts.length > 0 &&
    parts.every(each => isToPeople(each) || failsMe(each) || offersHelp(each)) &&
    !parts.some(each => speaksOfMore(each, reading))
  return isAll && !parts.some(each => asksTheOthers(each) && !offersHelp(each))
    ? wholeToPeople('a question or a request to people, and no item', reading)
    : null
}
/** "Hvordan afholder I møder?", "Hvad gør I ved …?": to the other municipalities, and perhaps an item. */
export const asksTheOthers = (sentence: string): boolean =>
  / (?:hvordan|erfaring|erfaringer|andre|nogen|jeres|hos jer) | (?:gør|bruger|håndterer|har) (?:i|man|andre) /.test(
    fold(sentence),
  )

/** Nobody is asked how it is done elsewhere, nothing is wished for an agenda, and no trouble is told that could be the matter of one. */
const isNoMatter = (parts: readonly string[], { lines }: Reading): boolean =>
  !lines.some(line => marked(line) !== null || labelled(line)?.label === 'title') &&
  !parts.some(
    each =>
      (asksTheOthers(each) && each.trimEnd().endsWith('?')) ||
      asksForPlace(each) ||
      matterIn(each) !== null ||
      titleOfStory(each) !== null ||
      trouble.test(fold(each)),
  )
const trouble =
  / (?:sikker mail|sikker besked|kæmper|kæmpet|bøvler|bøvlet|døjer|døjet|slås|roder|oplever|oplevet|[^ ]*problem[^ ]*|udfordr[^ ]*|fejl[^ ]*|træk|trækker|slet|drop|dropper|aflys[^ ]*|flyt[^ ]*|ryk[^ ]*|byt[^ ]*|tilføj|fjern|ret|stryg|afmeld[^ ]*|tilmeld[^ ]*) /
/** In so few words hardly anybody tells what people could act on. */
const leastTold = 8
const isTold = (parts: readonly string[]): boolean =>
  parts.some(each => isAsked(each) || isPlain(each)) && wordsOf(fold(parts.join(' '))).length >= leastTold

/**
 * What no rule understands, and plainly is no item, apology, comment or swap: people get it at once, as a human secretary would give it to them, and its
 * writer hears so and may still say that it was something else. Asked about is what speaks of one of those, what answers a letter that waits for
 * its own answer, and what is neither a question or request to people nor a statement in the answer to a letter that asks for no items.
 */
export const plainlyForPeople: Rule = reading => {
  const { said, letter, names } = reading
  if (!mayGoToPeople(reading) || waiting.has(letter?.name ?? '') || aboutItems.has(letter?.name ?? '')) return null
  if (namesItem(reading)) return null
  const parts = said.filter(each => !isCourtesy(each, names))
  if (parts.length === 0 || parts.some((each, at) => speaksOfMore(each, reading) && !(at > 0 && isWhatFor(each)))) return null
  const mayBeItem = letter === null || forItems.has(letter.name)
  const wants = parts.some(each => isToPeople(each) || failsMe(each) || offersHelp(each) || (!mayBeItem && isAsked(each)))
  if (mayBeItem && wants && !parts.some(each => asksTheOthers(each) && !offersHelp(each)))
    return wholeToPeople('a question or a request to people, and no item, apology or comment', reading)
  if (letter === null && isTold(parts) && isNoMatter(parts, reading))
    return wholeToPeople('a mail of its own, and no item, apology, comment or swap', reading)
  if (mayBeItem) return null
  // "Det er sendt", "Jeg er næsten færdig" of whoever writes the minutes: for those who wait for them.
  const isOfMinutes = toMinuteTaker.has(letter.name) && parts.every(each => isPlain(each, 3) && !tellsOfLife(each))
  return wants || isOfMinutes || parts.some(each => isPlain(each))
    ? wholeToPeople('a remark to people, and no item, apology or comment', reading)
    : null
}
