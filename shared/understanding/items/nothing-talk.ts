import { fold, set, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'

const allIn =
  (words: ReadonlySet<string>) =>
  (word: string): boolean =>
    words.has(word) || fillers.has(word)

/** "Vi er løbet tør for idéer", "Idéerne er sluppet op": of what an agenda is made of, and of nothing else. */
const ranOut =
  / (?:løbet tør|løber tør|tør|tomme?|tomt|blanke?|udgået|drænede?) for (?:(?:gode|nye|flere) )?(?:idéer|ideer|emner|punkter|input|forslag|inspiration) | (?:idéerne|ideerne|emnerne|inspirationen|idéboksen|idéskuffen) er (?:(?:helt|desværre|vist) )?(?:sluppet op|brugt op|udtømte?|tom|tomt|væk) | (?:kan|kunne) ikke (?:(?:rigtig|lige|umiddelbart) )?(?:finde på|komme på|komme i tanke om) (?:noget|emner|punkter) /
const aroundRunOut = set('år år omgang herude simpelthen totalt fuldstændig efterhånden gang dag pt')

/** Whether a part of a sentence says that nobody could think of anything. */
export const ranOutOf = (part: string, names: ReadonlySet<string>): boolean => {
  const folded = fold(part)
  return ranOut.test(folded) && wordsOf(folded.replace(ranOut, ' ')).every(word => names.has(word) || allIn(aroundRunOut)(word))
}

/** "I skal ikke vente på os", "Spring os bare over": words for going on without the writer's house. "Regn ikke med os" may mean the meeting. */
const without = set(
  'uden klare klarer jer må vent vente venter ikke endelig spring springe hop hoppe over roligt trygt os ind behøver',
)
const goesOn = / (?:vente?|springe?|hoppe?) (?:\S+ ){0,4}(?:os|mig) | klare jer uden /
const isWithoutUs = (folded: string): boolean => goesOn.test(folded) && wordsOf(folded).every(allIn(without))

/** "… og ja, vi skal nok tage referatet": what has been agreed already. A condition, a doubt or a swap is none. */
const takesRole =
  /^ (?:(?:og|ja|jo|ok|fint) ){0,3}(?:vi|jeg) (?:(?:skal|kan|vil|tager|er|skriver|husker|nok|gerne|selvfølgelig|naturligvis|godt|også|stadig|fortsat|klar|parate?|på|til|at|som|være|tage|skrive) ){1,6}(?:referatet|referent|referenter|mødeleder|mødeledere|mødeledelsen|ordstyrer)(?: (?:på|til|denne|gang|mødet|også|som|aftalt|den|\d{1,2})){0,5} $/

/** "Fint med Teams", "Datoen passer fint", "Dejligt, at det er på Teams": agrees with how the meeting is, and asks for nothing. */
const meets = set(
  `teams møde mødet dato datoen dagen tiden tidspunkt tidspunktet reminder påmindelse påmindelsen påmindelser virtuelt online fysisk link linket dejligt rart herligt hyggeligt skønt perfekt glimrende udmærket
   lyder passer klinger holder holdes afholdes bliver fungerer høre igen jeg mig os marts april maj juni september oktober november`,
)
const agrees = / (?:fint|godt|dejligt|rart|herligt|hyggeligt|skønt|super|perfekt|glimrende|udmærket) /
const ofMeeting =
  / (?:teams|møde|mødet|dato|datoen|dagen|tiden|tidspunktet?|reminder|påmindelsen?|virtuelt|online|fysisk|linket?|høre) /
const agreesWithMeeting = (folded: string): boolean =>
  agrees.test(folded) && ofMeeting.test(folded) && wordsOf(folded).length < 10 && wordsOf(folded).every(allIn(meets))

/** "Sikke en uge, det har været", "Hvor er det gået stærkt": an exclamation. */
const exclaims = /^ (?:sikke|sikken|sikket|hvor) (?:en|et|er) (?:\S+ ){1,5}$/

/** "Der har været tryk på herude", "Det er gået lidt stærkt": how things have been, of nothing in particular. */
const ofThings =
  /^ (?:(?:og|men|åh|nå|ja|ups|hov|undskyld|beklager) ){0,3}(?:det|der|her) (?:har|er|går|blev|var) (?:(?:jo|vist|bare|lige|også|desværre|simpelthen) ){0,2}(?:gået|været|blevet|gik|sket)? ?(?:\S+ ){1,6}$/
const haste =
  / (?:travlt?|travle|uge|tryk|hektisk|hektiske|stærkt|hurtigt|run|stille|vildt|vilde|kaos|uger|tid|tiden|dage|måned|måneder|periode|seneste|sidste|forår|efterår|vinter|ferie|påske|jul) /
const ofMatter =
  /\d| (?:med|om|omkring|vedr|af|for|hos|ikke|ingen|men|hvis|punkt|punkter|emne|gerne|vil|kunne|skal|bør|fejl|problem\S*|mangler|forslag|spørgsmål) /
const isOfThings = (folded: string): boolean =>
  (ofThings.test(folded) || exclaims.test(folded)) &&
  haste.test(folded) &&
  !ofMatter.test(folded.replace(' for tiden ', ' ').replace(/^ (?:(?:og|men|åh|nå|ja) ){1,3}/, ' '))

/** "Jeg går ud fra, at man ikke skriver, når man ikke har noget?": asks whether nothing has to be said at all. */
const saying = / (?:skriver?|skrive|svarer?|svare|melder?|melde|reagerer?|reagere|sige|siger) /
const havingNone =
  / (?:når|hvis) (?:man|vi|jeg|en) (?:ikke har noget|intet har|har intet|ingen(?:ting)? har|ingen punkter har|har ingen(?:ting)?|ikke har nogle?n?)(?: (?:punkter|emner|at melde|på hjerte))? /
const asksWhetherToSay = (sentence: string, folded: string): boolean =>
  sentence.trimEnd().endsWith('?') && saying.test(folded) && havingNone.test(folded) && wordsOf(folded).length < 22

/** What is said beside "Vi har ikke noget", offers nothing and asks for nothing: excuses, agreement, what is settled anyway. */
export const isTalkBeside = (sentence: string): boolean => {
  const folded = fold(sentence)
  if (asksWhetherToSay(sentence, folded)) return true
  if (/[?:]\s*(?:$|\p{L})/u.test(sentence)) return false
  return isWithoutUs(folded) || takesRole.test(folded) || agreesWithMeeting(folded) || isOfThings(folded)
}
