import { withoutDates } from '../dates/dates.ts'
import { lacksPaper } from '../language/own-affairs.ts'
import { isCourtesy, saysOnly } from '../language/phrases.ts'
import { isPromise } from '../language/promise.ts'
import { rememberingIn } from '../language/remembering.ts'
import { fold, set, wordsOf } from '../language/text.ts'
import { fillers, nothingAtAll, nothingToAdd } from '../language/vocabulary.ts'
import { apologyIn } from '../people/apology-words.ts'
import type { Reading } from '../reading.ts'
import { deniesItems } from './nothing-by-shape.ts'
import { isTalkBeside, ranOutOf } from './nothing-talk.ts'

/** "… til mødet den 14. april", "… til den 14.": the day names the meeting and says nothing else. */
const withoutDay = (sentence: string, { situation }: Reading): string =>
  withoutDates(sentence, situation.now, situation.charter.timeZone).replace(/(?<!\p{L})(?:den|d\.?) \d{1,2}\.?(?![\d.:/])/giu, '')

/** "Ikke umiddelbart noget", "ikke rigtig nogen": what may stand between the two words. */
const between =
  /(?<=(?<!\p{L})ikke )(?:(?:umiddelbart|rigtigt?|egentlig|selv|lige|helt|heller|desværre|faktisk|p\.?t\.?|som sådan|så meget som) ){1,3}(?=noget|nogen|nogle)/giu

/** Words around "nothing" that bring nothing either, and close a mail that is one line: "ingen punkter mvh ellen". */
const aroundNothing = set(
  `omgang ombæring runde tror nok vist nix niks niksen næ næh nej herude lejr lejren hus huset hjørne egn kant holdt mand mvh vh kh dbh bh hilsen hilsner håber ok lige selv egentlig faktisk
   ellers måtte altså listen regne regn notere noter skrive skriv kommet ind indkommet noget teamet team afdelingen kolleger kollegerne kollegaer kollegaerne medarbejderne fagfolk baglandet
   stadig stadigvæk fortsat hvert fald ja jo alligevel øvrigt`,
)

/**
 * What somebody tells of how he came to have nothing, in words that could be no item: "Vi har talt om det på teammødet", "Har spurgt
 * rundt", "Vi har haft så travlt, at vi ikke har nået det", "Så mange rykkere". One word more, and it is not taken for that.
 */
const howSo = set(
  `talt talte vendt drøftet hørt spurgt snakket forhørt rundt tjekket kigget teamet team teammøde teammødet afdelingen afdelingsmøde afdelingsmødet gruppen kolleger kollegerne
   kollegaer kollegaerne lederen ledelsen chefen baglandet internt travlt nået samle samlet samlede noget ind indkaldt fået rykkere rykker rykkeren påmindelser påmindelse rykket
   svarede svaret svare skal nok skrev skrive skrevet meldte melde meldt sagde sagt allerede sidste uge ugen går forgårs forleden mange så for som hos ikke lige netop også glemt glemte se store stort indsats fin
   åh nå nåh ja jo ups hov øv havde overset smuttede smuttet røg tavsheden stilheden
   p t den det her skuffen skufferne igennem bunken bunkerne undskyld beklager sent sene forsinkelse forsinkelsen tid`,
)

/** How somebody comes: "jeg kommer selv på Teams d. 14.", "Mette og jeg deltager begge". Nobody has to say so. */
const attends =
  /^ (?:og |men ){0,1}(?:(?:\S+ og )?(?:jeg|vi)|\S+ og \S+) (?:deltager|kommer|møder op|er med|(?:ser frem|glæder (?:os|mig)) til at (?:deltage|komme|være med))(?: (?:begge|to|alle|også|selvfølgelig|naturligvis|gerne|selv|på|teams|skype|online|fysisk|virtuelt|som|planlagt|aftalt|dog|mødet|til|i|ligesom|sidst|og|lytter|lytte|med)){0,6} $/

/** Whether a part of a sentence only says that somebody comes. */
export const isAttending = (part: string, reading: Reading): boolean => attends.test(fold(withoutDay(part, reading)))

/** "Vi ses den 14. april" is polite, "Vi har et punkt den 14. april" is not. */
export const isPolite = (part: string, reading: Reading): boolean => isCourtesy(withoutDay(part, reading), reading.names)

/** "Vi støtter Aarhus' punkt om navngivning": speaks for somebody else's item. */
export const isSupport = (part: string): boolean =>
  !/ (?:nemlig|altså) /.test(fold(part)) &&
  / (?:tilslutter os|tilslutter mig|bakker op om|bakker .{0,30} op|støtter|samme punkt som|samme som) /.test(fold(part))

const clauses =
  /(?:(?:,| [–—-]|;) |(?<!^\p{Lu}\p{L}{0,20}) )(?:men|og|så) (?=(?:vi|jeg|der|har|hos|intet|ingen|ingenting|ikke|nix|melder|håber|glæder|ønsker|ser|vender|må|god|tak|mange|hav|ellers)(?!\p{L}))| [–—-] |; |\s[:;]-?[()DP](?=\s|$)|, (?=(?:vi|jeg|men|så|har|intet|ingen|ingenting|ikke|melder|der er (?:intet|ingen|ingenting|ikke))(?!\p{L}))/u

/** The parts of a sentence that each say something by themselves. */
export const partsOf = (sentence: string): readonly string[] =>
  sentence.split(clauses).filter(each => /[\p{L}\p{N}👍]/u.test(each))

/** "P-4" and the municipality's own name say nothing of what an item is about. */
const bare = (part: string, reading: Reading): string =>
  withoutDay(part.replaceAll(between, '').replace(believed, '$1 har ikke $2'), reading)
/** "Jeg tror ikke, vi har noget" */
const believed =
  /(?:(?:jeg |vi )?(?:tror|mener) ikke|(?:det )?ser ikke ud til),? (?:at )?(vi|jeg) har (noget|nogen|nogle|punkter|et punkt)/i

/** "Har ikke noget", "Blankt herfra", "Ingenting fra Herning i denne omgang": that there is nothing, and not a word besides. */
export const saysNothing = rememberingIn((part: string, reading: Reading): boolean => {
  const around = arounds.get(reading.names) ?? new Set([...reading.names, ...aroundNothing])
  arounds.set(reading.names, around)
  return (
    !lacksPaper(fold(part)) &&
    (saysOnly(bare(part, reading), everyNothing, around) ||
      ranOutOf(part, reading.names) ||
      deniesItems(bare(part, reading), reading.names))
  )
})
const everyNothing = [...nothingToAdd, ...nothingAtAll]
/** The words that may stand beside it in one mail: a set of names is asked about with each of its sentences. */
const arounds = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

/** The same, and more than a "nej", which may answer something else. */
export const saysNothingClearly = (part: string, reading: Reading): boolean =>
  saysNothing(part, reading) &&
  (deniesItems(bare(part, reading), reading.names) ||
    / (?:idéer\S*|ideer\S*|emner\S*|inspiration\S*|input|forslag|idéboksen|idéskuffen|intet|ingen|ingenting|noget|nogen|nogle|punkt|punkter|mere|blankt|tomt|nul|pas|forbi|over|lytter|lytte|lytteposten|ikke (?:i )?denne (?:om)?gang) /.test(
      fold(part),
    ))

const isHowSo = (part: string, { names }: Reading): boolean =>
  wordsOf(fold(part)).every(word => fillers.has(word) || howSo.has(word) || names.has(word))

const ownNews = /^ (?:da |fordi |for )?(?:vi|jeg) (?:har|er|står|sidder|skal|mangler|afventer|venter) /
const saysMore =
  /\d| (?:et|ét|to|tre|gerne|måske|spørgsmål|forslag|punkt|punkter|emne|ønske|hellere|drøfte|ferie|kursus|syg|væk|fri|ikke|kan|deltage|komme|men|hvis) /
/** "…, vi har travlt med regnskabet": why, behind a nothing in the same sentence, in words that ask for nothing and are nobody's absence. */
const isWhy = (part: string, sentence: string, reading: Reading): boolean => {
  const [head = ''] = partsOf(sentence)
  const folded = fold(part)
  return (
    head !== part && saysNothingClearly(head, reading) && ownNews.test(folded) && !saysMore.test(folded) && !/[?:]/.test(part)
  )
}

/** What could be more than why: it asks, wants, counts, names items or says who comes. */
const noCause =
  /[\d?:]| (?:et|ét|to|tre|gerne|måske|spørgsmål|forslag|punkt|punkter|emne|emner|ønske|ønsker|hellere|drøfte|drøftes|vende|tale|høre|deltage|deltager|komme|kommer|hvis|vil|ville|kunne|skal|bør|foreslår|referent|mødeleder|mødet) /
/** "Vi har ransaget hjernerne, men …": what was done to find one. */
const sought = /^ (?:(?:vi|jeg) )?har (?:[^ ]+ ){1,6}$/
/** "Her er der ikke rørt på sig, så vi har ikke noget": what stands before the "så" is why, whatever it tells. */
const isCause = (part: string, sentence: string, reading: Reading): boolean => {
  const parts = partsOf(sentence)
  const at = parts.indexOf(part)
  const next = parts[at + 1]
  if (next === undefined || at !== parts.length - 2 || !saysNothingClearly(next, reading)) return false
  const joint = fold(sentence.slice(sentence.indexOf(part) + part.length, sentence.lastIndexOf(next)))
  const isJoined = joint === ' så ' || (joint === ' men ' && sought.test(fold(part)))
  return (
    isJoined &&
    !noCause.test(`${fold(part)}${part.includes('?') ? '?' : ''}`) &&
    apologyIn(part, reading) !== 'away' &&
    !/ (?:mere|andet|ellers|ud over) /.test(fold(next))
  )
}

/** "Vi har P-4 på": it is there already. */
const isThere = (part: string): boolean => / p-\d+ /.test(fold(part)) && isOnlyThere(fold(part))
const isOnlyThere = (folded: string): boolean =>
  wordsOf(folded).every(word => fillers.has(word) || /^(?:p-\d+|allerede|jo|ligger|står|ind|indmeldt|meldt|sendt)$/.test(word))

/**
 * Whether a mail's sentences come to this: there is nothing, and whatever stands beside it offers nothing. A sentence with a single word that could be
 * a matter ("ikke noget ud over fuldmagter", "intet, men Skive har noget") is neither.
 */
export const bringsNothing = (said: readonly string[], reading: Reading): boolean => {
  if (said.some(each => lacksPaper(fold(each)))) return false
  const parts = said
    .filter(sentence => !isTalkBeside(sentence))
    .flatMap(sentence => partsOf(sentence).filter(part => !isWhy(part, sentence, reading) && !isCause(part, sentence, reading)))
  return (
    parts.some(each => saysNothingClearly(each, reading)) &&
    parts.every(
      each =>
        saysNothing(each, reading) ||
        isAttending(each, reading) ||
        isPolite(each, reading) ||
        isSupport(each) ||
        isThere(each) ||
        isPromise(each.replace(/(?<!\p{L})måske /iu, ''), reading.names) ||
        isHowSo(each, reading) ||
        isTalkBeside(each),
    )
  )
}
