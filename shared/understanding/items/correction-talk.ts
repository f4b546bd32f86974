import type { ItemWords } from '../../meeting/events.ts'
import { isCourtesy, saysOnly } from '../language/phrases.ts'
import { isPrivate } from '../language/private-life.ts'
import { isPromise } from '../language/promise.ts'
import { isAside } from '../language/small-talk.ts'
import { fold, wordsOf } from '../language/text.ts'
import { nods } from '../language/vocabulary.ts'
import { agreeing } from './amendment.ts'
import { asksMayI } from './change-reasons.ts'
import { codesIn, withoutCodes } from './codes.ts'
import { saysWhoWrites } from './item-chat.ts'
import { stays } from './item-several.ts'
import { wasForOther } from './statement-cuts.ts'
import { isComplaint, isCry, isPraise } from './statement-talk.ts'
import type { Statement } from './statements.ts'

/** Leaves open or takes back what stands beside it. */
export const opens =
  / (?:hvis|medmindre|måske|muligvis|evt|eventuelt|overvejer|vent|i tvivl|usikker|nej forresten|nej vent|eller nej|glem det|først når|så snart|behold\S*|ikke (?:trække|slette|trækkes|slettes|udgå)|(?:har|siger|skriver|mener) sagt) /
/** "Det har vi løst", "det tager vi selv", "vi fik svar fra leverandøren": why an item goes or waits. */
const isWhy = (sentence: string): boolean =>
  /^ (?:(?:for|fordi|da|nå|øv|ja|og) )?(?:det|den|de|der|vi|jeg) (?:har|er|fandt|fik|blev|var|kom|nåede|havde|når|kan|tager|løser|klarer|ordner|finder) /.test(
    fold(sentence),
  ) &&
  !/ (?:gerne|også|må|vil|skal|jer|jeres|du|punkt|afbud|deltager|kommer|mødeleder|referent|møde|mødet|gang|senere|efteråret|foråret) |\d/.test(
    fold(sentence),
  )
/** "Vi når ikke at blive klar inden mødet" */
const isNotReady = (sentence: string): boolean =>
  / (?:når|nåede|bliver|er|blev|kan) (?:[^ ]{1,15} ){0,4}?ikke (?:[^ ]{1,20} ){0,6}?(?:klar|færdig|færdige|i mål|nå) /.test(
    fold(sentence),
  ) && wordsOf(fold(sentence)).length <= 14
/** "Det behøver I ikke gemme", of an item that goes. */
const isNotKept = (sentence: string): boolean =>
  / (?:behøver|skal|må) (?:[^ ]{1,10} ){0,3}?ikke (?:(?:at|blive) )?(?:gemme|gemmes|gemt|vente|flyttes|udsættes|udskydes|gøre mere) (?:[^ ]{1,10} ){0,4}$/.test(
    fold(sentence),
  )
/** "I oversigten står vores gamle punkt om temadagen, den er jo holdt" */
const isOverNow = (sentence: string): boolean =>
  / (?:er|var|blev|har været) (?:[^ ]{1,10} ){0,2}?(?:holdt|afholdt|overstået|forældet|uaktuelt|overhalet) $/.test(
    fold(sentence),
  ) &&
  !/[?]/.test(sentence) &&
  wordsOf(fold(sentence)).length <= 16
/** "Else er orienteret", "Bo har sagt ja": who knows of it. */
const isAgreed =
  /^ (?:(?:og|så) )?[^ ]{2,20}(?: og [^ ]{2,20})? (?:er|har) (?:(?:også|allerede|selvfølgelig) ){0,2}(?:orienteret|informeret|enige?|indforstået|indforståede|med på (?:det|den)|sagt ja|fået besked|fået det at vide) $/
/** Why an item goes or waits, where that is said beside it. */
export const isReasonOfGoing = (sentence: string): boolean =>
  isOverNow(sentence) || isAgreed.test(fold(sentence)) || isWhy(sentence) || isNotKept(sentence) || isNotReady(sentence)

/** "Jeg mente begge to", "Jeg tænkte på P-12", "Nu ligger vi der to gange", "Jeg prøver lige igen": what the change is of. */
const isLead =
  /^ (?:(?:hov|ups|nej|men|og|så|nu|altså|undskyld|beklager) ){0,4}(?:(?:jeg|vi) (?:mente|tænkte på|tænker på|mener|prøver|skriver|fik|kom til)|det (?:er|var|gælder|drejer sig om)(?= (?:[^ ]{1,10} ){0,3}?(?:p \d|p-?\d|\d|punktet|nr|første|andet|sidste|begge|titlen|overskriften|teksten|tiden) )|(?:det )?(?:ligger|står) (?:vi|det|den)|(?:(?:her er|hermed|jeg har|vi har|kun|lige) ){0,2}(?:en|et par|to|tre|nogle) (?:[^ ]{1,15} ){0,2}(?:rettelse\S*|ændring\S*|tilføjelse\S*|ting)|i har (?:skrevet|noteret|fået|kaldt)|(?:kan|må) (?:jeg|vi) (?:rette|ændre)|vi (?:ligger|står)) /
const asksFor = / (?:skal|må|gerne|vil|bør|ønsker|kan|ikke|hvem|hvad|hvornår|hvordan|hvor|bilag|afbud|kommer|deltager) |[?]/
const isTold = (sentence: string): boolean =>
  isLead.test(fold(sentence)) && !asksFor.test(`${fold(sentence)}${sentence}`) && wordsOf(fold(sentence)).length <= 14
/** "Thomas har sendt et punkt om brugerstyring (P-4)", before what is said of that. */
export const isContext = (sentence: string, statements: readonly Statement[]): boolean =>
  codesIn(sentence).length > 0 &&
  codesIn(sentence).every(code => statements.some(({ of }) => of === code)) &&
  / (?:har|er|sendte|fik|var|kom|skrev|drejer|gælder|til|vedr|vedrørende) /.test(fold(sentence)) &&
  !asksFor.test(`${fold(sentence)}${sentence}`) &&
  wordsOf(fold(sentence)).length <= 14
/** "Ellers ikke noget nyt", beside an item that is there. */
const isNothingElse =
  /^ (?:(?:men|og|så) )?(?:ellers|derudover|udover det|herudover|resten|ud over det) (?:[^ ]{1,12} ){0,4}(?:ikke|intet|ingen|fint|godt|passer|rigtigt)(?: [^ ]{1,12}){0,4} $/

/** "P-13 er rigtig", "det andet punkt står ved magt", "P-12 …": as it stands. */
const isRight = (sentence: string, names: ReadonlySet<string>): boolean => {
  const bare = withoutCodes(sentence).replace(
    /(?<!\p{L})(?:(?:det|den|de|alle de) (?:andet|anden|andre|øvrige|første|sidste)(?: to| tre)?(?: punkt(?:er)?)?|resten)(?!\p{L})/iu,
    ' ',
  )
  return wordsOf(fold(bare)).length === 0 || saysOnly(bare, [...nods, ...agreeing, ...stays, 'enig'], names)
}
/** "Det andet punkt beholder vi", "P-3 skal blive stående": that another one stays, and not the one that goes. */
export const saysOtherStays = (sentence: string, statements: readonly Statement[], names: ReadonlySet<string>): boolean => {
  const codes = codesIn(sentence)
  const isOther =
    codes.length > 0 ? codes.every(code => statements.every(({ of }) => of !== code)) : ofOthers.test(fold(sentence))
  return isOther && isRight(sentence, names)
}
const ofOthers = / (?:anden|andet|andre|øvrige|resten) /

/** "Sms'erne kører vi som planlagt" */
const isAsPlanned =
  /^ (?:(?:men|og|ellers) )?(?:[^ ]{1,25} ){1,5}(?:kører|tager|holder|beholder|fortsætter|gør|er|bliver|står) (?:vi |ved )?(?:som (?:planlagt|aftalt|før|hidtil)|uændret) $/
const sendsApart =
  /^ (?:og |men |så )?(?:(?:jeg|vi) (?:sender|skriver|melder|tager|vender|kommer)|(?:sender|skriver|melder|tager|vender|kommer) (?:jeg|vi)) (?:[^ ]{1,15} ){0,5}(?:for sig selv|særskilt|separat|i en (?:ny|anden) mail|senere|snart|om lidt|tilbage|igen|forfra|på ny)(?: [^ ]{1,12}){0,4} $/
/** What stands beside a change and wants nothing: a remark on it, that the rest is right, a promise, small talk. */
export const isTalk = (sentence: string, names: ReadonlySet<string>): boolean =>
  isRight(sentence, names) ||
  saysWhoWrites(sentence) ||
  asksMayI(sentence) ||
  isCourtesy(sentence, names) ||
  isAside(sentence) ||
  isComplaint(sentence) ||
  isPraise(sentence) ||
  isPrivate(sentence) ||
  isTold(sentence) ||
  isAsPlanned.test(fold(sentence)) ||
  isPromise(sentence, names) ||
  sendsApart.test(fold(sentence)) ||
  isNothingElse.test(fold(sentence)) ||
  isCry(sentence)

const fieldWords = {
  title: / (?:titlen|overskriften|navnet) /,
  text: / (?:teksten|beskrivelsen) /,
  minutes: / (?:tiden|minutter|minutterne) /,
  presenter: / (?:oplægsholder|oplægsholderen) /,
} as const
/** "Titlen er vist blevet lidt sjov", where a new one stands beside it. */
export const isOfChanged = (sentence: string, statements: readonly Statement[]): boolean =>
  isFoundWrong(sentence, statements) ||
  isOldName(sentence, statements) ||
  isFieldFine.test(fold(sentence)) ||
  isOfOldText(sentence, statements) ||
  (wasForOther(sentence) && statements.some(({ change }) => change.text !== undefined)) ||
  (!asksFor.test(`${fold(sentence)}${sentence}`) &&
    wordsOf(fold(sentence)).length <= 12 &&
    (['title', 'text', 'minutes', 'presenter'] as const).some(
      key => fieldWords[key].test(fold(sentence)) && statements.some(({ change }) => change[key] !== undefined),
    ))
/** "Haha, nej, punktet hedder ikke Ida": beside what it is called. */
const isOldName = (sentence: string, statements: readonly Statement[]): boolean =>
  statements.some(({ change }) => change.title !== undefined) &&
  / (?:punktet|det|den|overskriften|titlen) (?:hedder|hed|er|skal|skulle) (?:[^ ]{1,10} ){0,2}?ikke (?:hedde )?/.test(
    fold(sentence),
  ) &&
  wordsOf(fold(sentence)).length <= 16
/** "Tiden er fin nu": beside another field. */
const isFieldFine =
  /^ (?:(?:og|men|ellers) )?(?:tiden|længden|titlen|overskriften|teksten|minutterne|oplægsholderen|typen|resten) (?:er|var|passer|må) (?:(?:nu|også|helt|jo|gerne|godt|ellers) ){0,3}(?:fin|fint|god|godt|ok|okay|rigtig|rigtigt|i orden|nok|passer|blive|som (?:den|det) (?:er|skal))(?: (?:nu|så|sådan|her|tak)){0,3} $/
/** "Kan I rette i mit andet punkt, der står, at jeg deltager": where the new text stands beside it. */
const isOfOldText = (sentence: string, statements: readonly Statement[]): boolean =>
  statements.some(({ change }) => change.text !== undefined) &&
  (/^ (?:(?:og|men|så) )?(?:kan|vil|gider|må) (?:i|du) (?:[^ ]{1,10} ){0,2}(?:rette|ændre) (?:i|på|lidt|det|den|teksten|beskrivelsen) /.test(
    fold(sentence),
  ) ||
    /^ (?:(?:og|men|ikke|det) ){0,2}(?:ikke (?:andet|mere|noget andet)|det er (?:det|alt)) $/.test(fold(sentence))) &&
  wordsOf(fold(sentence)).length <= 25
/** "Er 10 minutter ikke lidt kort?", "Jeg kan se, at overskriften ikke dækker": why that field is to be otherwise, which has been said. */
const isFoundWrong = (sentence: string, statements: readonly Statement[]): boolean => {
  const folded = fold(sentence)
  const has = (key: keyof ItemWords): boolean => statements.some(({ change }) => change[key] !== undefined)
  const isLess = / ikke (?:til at )?(?:tage|bruge|vare|kræve|brug for) .*(?:min|minutter|kvarter|time) /.test(folded)
  const isWrongLength =
    isLess ||
    (/ (?:min|minutter|minutterne|kvarter|tiden|tid) /.test(folded) &&
      / (?:min|minutter|minutterne|kvarter|tiden|tid) /.test(folded) &&
      / (?:kort|lidt|meget|lang|langt|længe|knap|knapt|stramt|rigeligt|rigelig) /.test(folded))
  const isWrongName =
    / (?:titlen|overskriften|navnet|kvitteringen) /.test(folded) &&
    / (?:dækker|dækkende|passer|rammer|tung|tungt|mærkelig|mærkeligt|sær|sjov|lang|kort|upræcis|misvisende|forkert|uheldig|kluntet|underlig) /.test(
      folded,
    )
  return wordsOf(folded).length <= 16 && ((isWrongLength && has('minutes')) || (isWrongName && has('title')))
}
/** "Slet det med, at jeg var på farten", where the new text stands beside it. */
export const isOldText =
  /^ (?:[^ ]{1,12} ){0,2}(?:slet|slette|fjern|fjerne|drop) (?:[^ ]{1,12} ){0,2}(?:det|den|sætningen|linjen|noget) /
