import { isIdle } from '../language/idle-talk.ts'
import { isClosing, isCourtesy } from '../language/phrases.ts'
import { fold, sentencesOf, set, wordsOf } from '../language/text.ts'
import { fieldsIn } from './item-fields.ts'
import { announcesOne } from './item-story.ts'
import { fateOf } from './of-the-matter.ts'

/** Longer than this somebody tells something. Words. */
const longest = 24

/** "Åh", "Hov", "Undskyld": what is exclaimed concerns nobody but its writer. */
const exclaims = /^ (?:(?:åh|ah|ups|hov|hovsa|øv|æv|puha|pyha|undskyld|beklager|sorry|argh|nå|suk|oh|hold da op|hold da) ){1,3}/
/** "Jeg ved godt, at fristen er overskredet", "Vi er lidt sent ude" */
const isLate =
  / (?:fristen|deadline|deadlinen) (?:[^ ]{1,15} ){0,3}(?:overskredet|udløbet|gået|passeret|i går|forbi) | (?:sent ude|sent på den|lidt sen|lidt sent|i sidste øjeblik|glemt(?:e)? (?:det|den|mailen|fristen|alt)|overset (?:det|den|mailen|fristen)) /
/** Wants, brings, asks or tells something of the matter. */
const saysMore =
  / (?:punkt|punkter|punktet|emne|emner|gerne have|gerne drøfte|foreslår|ønsker at|fordi|problem\S*|fejl|om (?!noget|det|den|os|mig|lidt|hvad|en ting)) |[?:]/

/**
 * The words in which people tell how it came that they write: that they have met, talked, been busy, thought of something, or been asked to answer. None of them names
 * a matter, so that a sentence of nothing else is no part of one.
 */
const ofWriting = set(
  `vi jeg os mig i jer du dig man der det den de dette her han hun ham hende dem nogen noget nogle alle andre selv som min vores mine mit har havde haft er var bliver blev være været får fik fået få have kan kunne må
   vil ville skal skulle gerne også godt lige dog faktisk rigtig meget virkelig lidt en et ét igen da jo så bare blot nu altså måske derfor alligevel endelig snart stadig først sent tidligt og men at om på til med af fra for ved hos
   ud ind op frem talt talte tale snakket snakkede snakke drøftet drøftede vendt vendte diskuteret kigget kiggede tænkt tænkte tænker tanke tanker møde mødet mødtes mødes teammøde teammødet afdelingsmøde personalemøde gruppen gruppe teamet afdelingen kontoret kontormøde
   morges morgen formiddag formiddags eftermiddag eftermiddags dag i-dag går fredag mandag tirsdag onsdag torsdag uge ugen weekend weekenden sidste forleden netop
   travlt travl ferie ferien sommerferien mail mailen mails svar svare svarer svaret skriver skrive skrevet sender sende sendt bad bedt spurgt vende tilbage vender kommer kom kommet glemt glemte glemmer overset helt hvad byde byder ind
   inden mens glemmer husker hovedet enige enig blevet kolleger kollegerne kollegaer kollega internt herhjemme herovre ting mere ikke ellers hastværk håber vel alt ok okay tid nåede nået frist fristen`,
)
const ofWriter = / (?:vi|jeg|mig|os|min|det) /
const hasVerb = / (?:har|havde|er|var|bliver|blev|bad|kom|kommer|glemte|glemmer|husker|håber|mødtes|talte|snakkede|drøftede|fik) /
/** "Syddjurs her", "Det er mig igen" */
const itIsMe =
  /^(?:(?:så er )?det er (?:bare |lige |så )?(?:mig|os|undertegnede)(?: igen)?|\p{Lu}[\p{L}-]{1,30}(?: kommune)? her(?: (?:fra|i) \p{Lu}[\p{L}-]{1,30}(?: kommune)?)?)(?: igen)?[.!]?$/iu

/** "Hilsen fra Pia, som først er på kontoret igen onsdag" */
const signsOff =
  /^(?:(?:mange |venlig |de bedste )?(?:hilsen|hilsner|mvh|kh|vh))(?: fra)? \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, (?:som|der) [^?]{3,80}$/iu
/** Who writes: known from the address. */
export const saysWhoWrites = (sentence: string): boolean => itIsMe.test(sentence.trim())

const noHurry = /^ (?:det |den |punktet )?haster (?:slet |overhovedet |bestemt )?ikke $/

/** Clauses that are polite, one behind the other: "Tak for sidst, og håber I alle har haft en god sommer". */
const areCourtesies = (sentence: string, names: ReadonlySet<string>): boolean => {
  const parts = sentence.split(/[,;] (?:og |men )?/)
  return parts.length > 1 && parts.every(each => isCourtesy(each, names) || isCourtesy(`${each}.`, names))
}
/** "Tak for sidst! Håber …", "Rigtig god dag", "God weekend", "Held og lykke" */
const wishesWell =
  /^ (?:(?:og|så|rigtig|fortsat|ha|hav) ){0,3}(?:tak for (?:sidst|mailen|påmindelsen|rykkeren|invitationen)|håber (?:i|du|alt|alle|det|at)|(?:en )?(?:rigtig )?(?:god|dejlig) (?:dag|weekend|aften|morgen|sommer|ferie|påske|jul|arbejdslyst)|godt nytår|held og lykke|vi glæder os) /

/** "Det var længe siden!" */
const calls = /^(?:velkommen|det|så|nå|hvor|sikke|ja|dejligt|fint|super|godt|flot) [^?:]{1,40}!$/i

/**
 * Whether a sentence beside an item is small talk: a greeting, an excuse, or how it came that somebody writes. It is no title, no text, and nothing that people
 * would have to read.
 */
export const isChat = (sentence: string, names: ReadonlySet<string>): boolean => {
  const folded = fold(sentence)
  const words = wordsOf(folded)
  if (signsOff.test(sentence.trim())) return true
  if (words.length === 0 || words.length > longest || /[?:\d]/.test(sentence) || isClosing(sentence)) return false
  if (
    Object.values(fieldsIn(sentence).fields).some(value => value !== null) ||
    / (?:ingen|intet|ingenting|afbud|ikke noget) /.test(folded)
  )
    return false
  if (
    isCourtesy(sentence, names) ||
    areCourtesies(sentence, names) ||
    isIdle(sentence) ||
    itIsMe.test(sentence.trim()) ||
    noHurry.test(folded)
  )
    return true
  if (words.length <= 6 && calls.test(sentence.trim())) return true
  if (saysMore.test(folded)) return false
  if (exclaims.test(folded) || isLate.test(folded)) return words.length <= 16
  if (wishesWell.test(folded)) return words.length <= 16
  // "Hanne bad mig svare", "Ida og jeg har drøftet det": a name or two.
  const unknown = words.filter(word => !ofWriting.has(word))
  const isNamed = (word: string): boolean => sentence.includes(`${(word[0] ?? '').toUpperCase()}${word.slice(1)}`)
  return (
    ofWriter.test(folded) &&
    hasVerb.test(folded) &&
    unknown.length <= 2 &&
    unknown.every(word => isNamed(word) || names.has(word))
  )
}

/** Nobody writes so much around an item; longer texts stay as they are. Characters. */
const aPage = 6_000

const hereItIs =
  /^ (?:så |og |men |nu ){0,2}(?:her|nu) (?:kommer|er) (?:det|den|vores|punktet|vores punkt|det så)(?: her)?(?: til (?:erfa-)?mødet(?: den \d{1,2}(?: \p{L}{3,9})?)?)? $/u
/** "Jeg har også et:", "Vi har også noget:" above what it announces. */
export const isAnnouncement = (sentence: string): boolean =>
  sentence.trimEnd().endsWith(':') &&
  ((/ (?:et|ét|noget|en|én) (?:[^ ]+ ){0,3}$/.test(fold(sentence)) && announcesOne(sentence.trimEnd().slice(0, -1))) ||
    hereItIs.test(fold(sentence)))
/** "Så er det endelig tid til postnumrene ;-)" */
const isJoke = (sentence: string): boolean =>
  /[;:]-?[)D]$/.test(sentence.trimEnd()) &&
  wordsOf(fold(sentence)).length <= 10 &&
  !saysMore.test(fold(sentence)) &&
  !/[?\d]/.test(sentence)

/** A mail without its small talk; as it was, where nothing else stands in it. */
export const withoutChat = (text: string, names: ReadonlySet<string>): string => {
  if (text.length > aPage) return text
  const lines = text.split('\n').map(line => {
    const chat = sentencesOf(line)
      .flatMap(each => each.split(/(?<=[:;]-?[)D]) (?=\p{Lu})/u))
      .filter(each => isChat(each, names) || isAnnouncement(each) || isJoke(each) || fateOf(each, '') === 'talk')
    const left = chat.reduce(
      (words, each) =>
        words
          .replace(each, () => '')
          .replace(/ {2,}/g, ' ')
          .trim(),
      line,
    )
    // A smiley belongs to what it stood behind.
    return chat.length > 0 && !/[\p{L}\p{N}]/u.test(left) ? '' : left
  })
  const rest = lines.join('\n').trim()
  return /\p{L}/u.test(rest) ? rest : text
}
