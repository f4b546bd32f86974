import { isIdle } from '../../language/idle-talk.ts'
import { isCourtesy, saysOnly } from '../../language/phrases.ts'
import { isAside } from '../../language/small-talk.ts'
import { fold, wordsOf } from '../../language/text.ts'
import { nods } from '../../language/vocabulary.ts'
import { agreeing } from '../amendment.ts'
import { asksMayI } from '../change-reasons.ts'
import { codesIn } from '../codes.ts'
import { isComplaint, isCry, isOfOutcome, isPraise } from '../statement-talk.ts'

/** "Hov", "Ja tak, men", "Og så", "Til gengæld": opens a clause and says nothing. */
export const opening =
  /^(?:(?:hej(?: igen| med jer| grethe| bente)?|og så|men så|og|men|så|at|samt|ja|nej|jo|hov|hovsa|ups|øh|ok|okay|fint|super|perfekt|tak|ja tak|nej tak|haha|hehe|hmm?|næsten|altså|desuden|til gengæld|derimod|samtidig|derudover|dog|også|ellers|for resten|forresten|undskyld|beklager|nå|tja|ps|kære(?: \p{L}+)?|endelig|vent|øv|bare)(?:[ ,.!:–-]+|$)){1,6}/iu

/** "To småting", "Rettelser herfra", "Et par ændringer": what is coming, before it comes. */
export const announcesChanges = (words: string): boolean =>
  /^ (?:(?:hej|og|her|kommer|er|lige|kun|bare|hermed|jeg|vi|har|kan|må|rette|ændre|nogle?|en|et|to|tre|fire|par|små|lille|hurtige?|mindre|enkelte?|få|kort|sidste|følgende|disse|vores|mine?|lidt|med|jer) ){0,9}(?:småting|ting|rettelse(?:r)?|ændring(?:er)?|tilføjelse(?:r)?|justering(?:er)?|korrektion(?:er)?|bemærkning(?:er)?|smårettelser|det)(?: (?:herfra|fra|os|lemvig|til|punktet|punkterne|det|dem|kvitteringen|min|mit|vores|p-\d+|og))* $/.test(
    fold(words),
  ) || /^ (?:efter (?:en )?snak .{0,40}|(?:så )?bliver det sådan(?: her)?) $/.test(fold(words))

/** "Ring, hvis det driller", "Sig til, hvis der er noget": offered, and nothing to do. */
const offers =
  /^ (?:(?:og|men|ellers|i|du|bare) ){0,3}(?:ring|skriv|sig|råb|giv lyd|må (?:gerne )?ringe)(?: [^ ]{1,14}){0,5} (?:hvis|når|ved) /
const rest =
  / (?:resten|alt andet|det øvrige|ellers|det andet)(?: [^ ]{1,12}){0,2} (?:passer|er|stemmer|ser|står|lyder|lader|kan|må|skal|fint|godt|bare)(?: [^ ]{1,14}){0,5} $/
/** "Teksten er lidt tynd", "overskriften blev for lang": how a field is, and not what it is to be. */
const isSaidOfField = (folded: string): boolean =>
  /^ (?:(?:men|og|nej|hov|for|jeg synes) )*(?:hele )?(?:teksten|overskriften|titlen|beskrivelsen|navnet|tiden|sætningen) (?:er|var|blev|er blevet|lyder|virker|ser|passer|dækker|rammer) (?:[^ ]{1,14} ){1,7}$/.test(
    folded,
  ) && !/ (?:til|skal|ved|fra|om|hedder|min|minutter) |\d/.test(folded)
/** "Nej, stadig ikke rigtigt" */
const notRight =
  /^ (?:(?:nej|hov|øv|nå|hm|det|den|der|er|var|blev|stadig|desværre|helt|vist|nu|endnu|men|så) ){0,6}(?:ikke (?:helt |endnu )?(?:rigtigt?|korrekt|som det skal være|det jeg mente)|forkert|en misforståelse|misforstået|blandet sammen) $/
const changesRest = / (?:\d+|slettes?|fjernes?|væk|ud|til|punkt) /

/** What stands in a mail for nobody: politeness, what came out wrong, that the rest is right. */
export const isKnownTalk = (words: string, names: ReadonlySet<string>): boolean => {
  const folded = fold(words)
  return (
    folded === ' ' ||
    isCourtesy(words, names) ||
    isAside(words) ||
    (isIdle(words) && !hard.test(folded)) ||
    saysOnly(words, [...nods, ...agreeing, 'ja', 'nej', 'næsten', 'haha', 'ja tak', 'nej tak'], names) ||
    (isComplaint(words) && !hard.test(folded)) ||
    isPraise(words) ||
    isCry(words) ||
    isOfOutcome(folded) ||
    announcesChanges(words) ||
    offers.test(folded) ||
    (rest.test(folded) && !changesRest.test(folded)) ||
    /^ sendt fra (?:min|mit) /.test(folded) ||
    notRight.test(folded) ||
    asksMayI(words) ||
    isSaidOfField(folded)
  )
}

/** Asked, ordered, or to be done by somebody. */
const wants =
  / (?:kan|kunne|vil|ville|gider|må) (?:i|du|vi|man|nogen) | (?:husk|venligst|bedes|beder|send|sender|sendes|ring|ringer|mangler(?! at)|glemt|glemte|ønsker|foreslår|bestil|book|inviter|spørg|afbud|forhindret|deltager|(?:jeg|vi|han|hun|de) kommer|syg|ferie|orlov|barsel|referent|mødeleder|referatet|link|linket|lokale|lokalet|bilag|bilaget|fil|filen|vedhæft[^ ]*|adresse[^ ]*|telefon[^ ]*|parkering|frokost|stopper|fratræd[^ ]*|afløser|efterfølger|punkt|punkter|møde|mødet) /
/** How somebody stands to what he says, and not what the matter is. */
const stance =
  / (?:jo|nok|vist|vel|altså|nemlig|egentlig|faktisk|simpelthen|ellers|alligevel|aldrig|desværre|heldigvis|måske|endelig|bedre|bedst|lidt|hellere|håber|tror|synes|tænker|mener|ved|kender|kan se|kunne se|forestille|forestiller|lyder|mening|giver|fornuft|rammer|skrap|tynd|hurtig|hurtigt|tasterne|opdagede|glemte|overså|troede|svaret|forkert|fejl|misforst[^ ]*|byttet|kom til|fik|indrømme?|ærlig|snakket|talt|enige|rift|travlt|knap|stramt|nå|når|holder|rækker|pinligt|tålmodighed|ulejlighed|mellemtiden|allerede|selv|internt|kollega|ny|nye) /
const subject =
  /^ (?:(?:og|men|så|for|da|fordi|idet|eftersom|ellers|nu|altså|som|der|hvor|når|sådan|hvis|selvom|at|hele) ){0,3}(?:jeg|vi|det|den|der|de|han|hun|man|i|du|så|nu|her|sådan|dette|overskriften|titlen|teksten|tiden|sætningen|det der|godt|ellers|min|mit|mine|vores|efter|ud fra|ifølge) /
const because = /^ (?:(?:og|men) )?(?:for|da|fordi|idet|eftersom|så|ellers|hvor|selvom|så vidt|ud fra|som|der) /
const most = 24

/** A name, or anything else in capitals, behind the first word: somebody or something that the mail has not spoken of. "Som Tobias skrev" only says who said it. */
const namesSomething = (clause: string, isJoined: boolean): boolean => {
  const bare = clause.replace(/,? som \p{Lu}\p{L}+ (?:skrev|sagde|foreslog|nævnte|har skrevet|har sagt)(?!\p{L})/u, '')
  const words = isJoined ? ` ${bare}` : bare
  return /(?<=[\p{L},.] |^ )\p{Lu}[\p{L}-]+/u.test(
    words.replace(/(?<=^ ?|[ ,])(?:I|Jeg|Vi|Det|Den|Der|Han|Hun|De|Så|Og|Men)(?= )/g, 'x'),
  )
}

/**
 * Whether a clause says why, or how its writer stands to it, beside something that is to be otherwise: neither the item's matter nor anybody's news. `isJoined`: it stands in one sentence with what is to
 * be otherwise; by itself it has to show its writer. `isOfSomebody`: who presents was named just before, and "hun" is that.
 */
export const isReason = (clause: string, isJoined: boolean, isOfSomebody: boolean): boolean => {
  const bare = clause.replace(opening, '')
  const folded = fold(bare)
  const words = wordsOf(folded).length
  if (
    words === 0 ||
    /^,? ?som (?:\p{Lu}\p{L}+|jeg|vi) (?:skrev|sagde|foreslog|nævnte|har skrevet|har sagt)(?: \p{L}{2,12}){0,4}[.!]*$/u.test(bare)
  )
    return true
  if (clause.includes('?') || /Citat\d|:(?= )/.test(bare) || codesIn(clause).length > 0 || words > most) return false
  if (namesSomething(bare, isJoined)) return false
  if (
    isOfSomebody &&
    /^ (?:(?:og|for|men) )?(?:han|hun|de|vedkommende) (?:er|har|kender|ved|var|kan|sidder|arbejder|står|skal|vil|plejer|brænder) /.test(
      folded,
    )
  )
    return !/ (?:syg|orlov|barsel|ferie|stopper|mailadresse|telefon|ikke (?:kommer|deltager)) /.test(folded)
  const isBecause = because.test(fold(clause)) && ofThose.test(fold(clause))
  if (hard.test(folded) || (wants.test(folded.replace(/ (?:punktet|mødet) /g, ' ')) && !(isJoined && isBecause))) return false
  const isSaid = subject.test(folded) || subject.test(fold(clause))
  return isJoined ? isBecause || (isSaid && (stance.test(folded) || words <= mostPlain)) : isSaid && stance.test(folded)
}
/** Those who write and read, or what is written of: "for borgerne venter" is the matter. */
const ofThose = / (?:jeg|vi|det|den|der|os|mig|man|i|du|han|hun|overskriften|titlen|teksten|tiden) /
/** So few words behind a pronoun tell nothing of a matter. */
const mostPlain = 9
const hard =
  / (?:behold[^ ]*|fastholder|afbud|forhindret|deltager|syg|ferie|orlov|barsel|referent|mødeleder|referatet|send|sender|ring|mangler(?! at)|glemt|link|linket|bilag|bilaget|vedhæft[^ ]*|stopper|kan i|vil i|husk|(?:vi|jeg|vil|ville) (?:[^ ]{1,10} )?gerne (?:drøfte|have|høre|tale|vende|fortælle|vise|orientere|tage)|forslag|punkter|bemærkninger|kommentarer) /
/** Of who comes, of papers, of a wish: somebody should know. */
export const isNews = (clause: string): boolean => hard.test(fold(clause)) || namesSomething(clause, false)
