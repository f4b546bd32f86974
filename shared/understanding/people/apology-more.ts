import { isSecretariat } from '../../people.ts'
import { presenterSaid } from '../items/item-presenters.ts'
import { addressesIn } from '../language/addresses.ts'
import { clausesOf } from '../language/clauses.ts'
import { withoutPrivate } from '../language/private-life.ts'
import { fold } from '../language/text.ts'
import { toPeople } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import type { SecretariatWish, Wish } from '../understood.ts'
import { colleaguesAway } from './absence-of-colleagues.ts'

/** "Send ham gerne linket", "Træk dem", "Spørg Mette": wants something of people. */
const requests =
  /^ (?:(?:og|men|så|please|venligst|bare) ){0,2}(?:send|giv|sørg|husk|skriv|ring|læg|tag|bed|kontakt|ret|opdater|noter|notér|registrer|inviter|spørg|tilmeld|afmeld|sæt|fjern|slet|stryg|drop|træk|flyt|ryk|udsæt|udskyd|vent|lad|find|tjek|book|aflys) (?!et punkt|punkt)/
/** "Vi trækker dem", "Jeg sender noget skriftligt", "Jeg prøver at finde en anden": what the sender does about it, and no reason. */
const doesAboutIt =
  /^ (?:(?:og|men|så) )?(?:(?:jeg|vi) )(?:[^ ]{1,10} )?(?:(?:trækker|udsætter|flytter|udskyder|dropper) (?:den|det|dem) |(?:sender|eftersender|skriver|ringer|mailer) |(?:prøver|forsøger) (?:[^ ]{1,12} )?at (?:finde|få|sende|koble|skaffe|nå) )/
/** "Birgit tager referatet": who does what the sender was to do. "Jeg læser referatet" is nobody's business. */
export const takesRole =
  /^(?!(?:Jeg|Vi|I)(?!\p{L}))\p{Lu}[\p{L}.-]{1,30}(?: \p{Lu}[\p{L}.-]{1,30}){0,3} (?:tager|skriver|fører|overtager|leder|styrer|er|må være|må tage|bliver) (?:\p{L}+ ){0,2}(?:referat|referatet|referent|mødeleder|mødelederen|mødet|mødeledelsen|ordstyrer)(?!\p{L})/u
/** "Maja og jeg kan ikke komme", "Hverken Maja eller jeg": a colleague, who gives none of his own. */
const withColleague =
  /(?<!\p{L})(?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:og|eller) (?:jeg|undertegnede)|(?:jeg|undertegnede|mig) (?:og|eller) \p{Lu}\p{L}+)(?!\p{L})/u

/** What a meeting is made of: a sentence about it is no reason for staying away. */
const ofTheMeeting =
  / (?:punkt|punktet|punkter|punkterne|status|indlæg|indlægget|oplæg|oplægget|noter|noterne|note|notat|notatet|referat|referatet|slides|præsentation|præsentationen|materiale|materialet|link|linket|dagsorden|dagsordenen|bilag|forslag|forslaget|[^ ]{1,20}s forslag|indspil|input|spørgsmål|kommentar|kommentarer|bemærkning|bemærkninger|hilsen|linjer|optagelse|optagelsen) /
/** "I kan stille spørgsmål til Morten", "Jeg skriver til jer": said to whoever reads. */
const toReaders = /(?<!\p{L})[Jj]er(?:es)?(?!\p{L})|(?<!\p{L})I (?:kan|må|skal|får|har|vil|er)(?!\p{L})/u
/** "Morten overtager", "Henrik fremlægger vores": a colleague does what the sender would have done. */
const doesInstead =
  /^(?!(?:Jeg|Vi|I|Det|Den|Der)(?!\p{L}))\p{Lu}[\p{L}.-]{1,30}(?: \p{Lu}[\p{L}.-]{1,30}){0,2} (?:fremlægger|præsenterer|overtager|holder|viser|fortæller|står for|svarer|sender|har|ved|tager|gennemgår|deler|forsøger|prøver|håber|vil prøve|vil forsøge) /u

/** Beside an apology, and of the meeting: what becomes of an item, what the sender would have said, what he asks for. The reason is none of it. */
export const isOfMeeting = (sentence: string): boolean =>
  !/ (?:glæder (?:mig|os)|ser frem til|ærgerligt|ærgrer) /.test(fold(sentence)) && isOfIt(sentence)
const isOfIt = (sentence: string): boolean =>
  ofTheMeeting.test(fold(sentence)) || toReaders.test(sentence) || doesInstead.test(sentence.trim())

/** "Norddjurs kan ikke være repræsenteret", "Ingen af os kan komme": nobody of the municipality, whose others give no apology of their own. */
const ofAll =
  / (?:repræsenteret|ingen (?:af os|fra|herfra|her)|hele (?:afdelingen|teamet|kommunen|gruppen)|vi har (?:[^ ]{1,12} )?ingen|ikke nogen der kan) /

/** Without the reason, which is nobody's business. */
const withoutReason = (sentence: string): string =>
  sentence.split(/,? (?:da|fordi|pga\.?|på grund af|because|as|since) |, (?:vi|jeg) /i)[0]?.trim() ?? sentence

/** A question, a request, or what the sender does about it: for people, where no rule hears it. */
export const requestsOf = (sentence: string): boolean =>
  sentence.trimEnd().endsWith('?') || requests.test(fold(sentence)) || doesAboutIt.test(fold(sentence))

/**
 * What is said beside an apology and is for people: a question, a request, an address, a colleague who does not come either, and who takes a role
 * over. Reasons are not passed on.
 */
export const forPeople = (
  apologies: readonly string[],
  rest: readonly string[],
  number: number | null,
  reading: Reading,
  more: readonly string[] = [],
  isHeard = false,
): readonly SecretariatWish[] => {
  const { situation } = reading
  if (situation.sender === null || isSecretariat(situation.sender)) return []
  const isFor = (sentence: string): boolean =>
    requestsOf(sentence) || takesRole.test(sentence.trim()) || addressesIn(sentence).length > 0
  const status = rest.findIndex(each => / (?:status|indlæg|hilsen) /.test(fold(each)))
  // A status goes on behind its first sentence. What became an item is no remark besides.
  const isBeside = (sentence: string, at: number): boolean => !isHeard && (isOfMeeting(sentence) || (status >= 0 && at > status))
  const isTold = (each: string): boolean => withColleague.test(each) || ofAll.test(fold(each)) || addressesIn(each).length > 0
  const words = [
    ...apologies.filter(isTold).map(withoutReason),
    ...apologies.filter(each => !isTold(each)).flatMap(each => colleaguesAway(each, reading)),
    ...apologies.flatMap(each => clausesOf(each).slice(1)).filter(each => takesRole.test(each.trim())),
    ...more,
    ...rest.flatMap((each, at) => (isFor(each) || isBeside(each, at) ? [each] : colleaguesAway(each, reading))),
  ]
  return toPeople(number, withoutPrivate(words.join('\n')))
}

/** "… Ellen fremlægger begge": who presents the items that stand beside an apology, where they do not say. */
export const presentedBy = (wanted: readonly Wish[], rest: readonly string[]): readonly Wish[] => {
  const presenter = rest.map(presenterSaid).find(each => each !== null) ?? null
  return wanted.map(wish =>
    presenter !== null && wish.on === 'meeting' && wish.command.type === 'SubmitItem' && wish.command.words.presenter === null
      ? { ...wish, command: { ...wish.command, words: { ...wish.command.words, presenter } } }
      : wish,
  )
}

const byOther =
  /^(?:[Oo]g |[Mm]en )?(?!(?:Jeg|Vi|Du|I|Hun|Han|De|Det|Den|Der|Nu|Så) )\p{Lu}\p{Ll}+ (?:[^ ,.]{1,20} ){0,6}?(?:spørger|beder|bedt|efterlyser|mangler|ringet|skrevet)(?!\p{L})/u
const ofTheirPaper = / (?:referatet?|dagsordenen|invitationen|indkaldelsen|mailen|linket) /
/** "Jens spørger om han kan få referatet": what somebody else wants of us, by whom it is told. */
export const wantedByOther = (sentence: string): boolean => byOther.test(sentence) && ofTheirPaper.test(fold(sentence))
