import { isLikelyTalk } from './sentence-kinds.ts'
import { fold, set, wordsOf } from './text.ts'
import { fillers } from './vocabulary.ts'

/** Of how things went or look, and of nothing in particular: a sentence of nothing else asks for nothing, and nobody needs to read it. */
const ofTalk = set(
  `haha hehe hihi hæhæ ha lol ups upsi hov hovsa nå åh øv argh puha ja jo nej næ okay ok jeg vi du i os mig jer det den der her var er blev bliver har været gik går ser så lidt vist bare jo nok da
   helt rigtig rigtigt meget vildt super så hurtig hurtige hurtigt for stærkt tidligt langsom fra på min vores jeres side fingrene rodet rod roderi rodede forvirret forvirrede forvirring forvirringen forvirrende ulejligheden rodet
   undskyld beklager sorry mange ellers ud resten alt andet alle fint fine flot flotte godt god gode glimrende udmærket perfekt skønt dejligt rart herligt imponerende nemt let smart effektivt tak for hjælpen hjælp
   samarbejdet arbejdet indsatsen svaret år året omgang denne gang med hos og som altid igen til nu virket virker fungeret fungerer kørt kører hvor dag håber hermed
   noget klart selvfølgelig naturligvis enig enige mhm hehe smil opklaret forstået løsning løsningen system systemet opsætning ny nye`,
)
/** Without one of these it says nothing of how things are. */
const opinion =
  / (?:haha|hehe|hihi|lol|ups|hov|hovsa|nå|undskyld|beklager|sorry|rodet|rod|forvirret|forvirrende|forvirring|forvirringen|hurtig|hurtige|hurtigt|stærkt|fint|flot|godt|gode|god|glimrende|udmærket|perfekt|skønt|dejligt|rart|herligt|imponerende|nemt|let|smart|effektivt|rigtigt|hjælpen|samarbejdet) /
/** "God bedring til jer", "Pas på jer selv", "Sig til, hvis vi kan hjælpe": a kind word, of which nothing has to become. */
const wellWishing =
  /^ (?:(?:og|men|så|ja|tak|rigtig|sig|hils|hilsen|ønsk|ønsker|vi|jeg|med|håber|du|i|ham|hende|dem|kim|at|ellers|fra|os|alle|må|have|en|et) ){0,5}(?:god (?:bedring|sommer|påske|jul|ferie|vind|weekend|fornøjelse|dag|arbejdslyst)|(?:glædelig|dejlig) (?:jul|påske|sommer|ferie|weekend)|godt nytår|held og lykke|tillykke|pas (?:godt )?på (?:jer|dig)(?: selv)?|(?:i|du|han|hun|de|alle) (?:får|har|får det|har det|kommer|bliver) (?:det )?(?:snart )?(?:bedre|godt|rask|raske|på benene)(?: igen| snart)?|kryds (?:fingre|for) [^ ]{1,12})(?: (?:til|i|hos|fra|med|og|alle|jer|dig|os|derude|sammen|herfra|igen|selv|[^ ]{2,15})){0,6} $/
/** "God ferie til jer, der holder fri i næste uge": a wish to the others. */
const goodTime =
  /^ (?:(?:og|så|en|rigtig|fortsat|hav) ){0,3}(?:god|godt|gode|glædelig|dejlig) (?:ferie|sommer|sommerferie|weekend|påske|påskeferie|jul|nytår|dag|uge|efterår|vinter|pinse|helligdage|arbejdslyst|tur|bedring) (?:[^ ]{1,20} ){0,12}$/
const offersMore =
  /^ (?:(?:og|men|bare|i|du|så) ){0,2}(?:sig|siger|skriv|råb|ring) (?:(?:endelig|bare|gerne|du|i|lige) ){0,2}(?:til|op)?(?:,)? ?hvis (?:vi|jeg|i|der) (?:[^ ]{1,15} ){0,4}(?:hjælpe|hjælp|mere|andet|noget)(?: (?:med|til|for|andet|mere|noget|os|jer)){0,4} $/
/** "Vi er kun to mand, så vi lytter med", "Vi suger bare til os". */
const listens =
  /^ (?:(?:og|men|så|vi|jeg|er|en|ikke|kun|lille|små|få|to|tre|mand|kommune|på|området|feltet|af|os|her|ude|holdet|glæder|mig|til|at) ){0,12}(?:lytter|lytte|suger|suge|hører|høre|følger|følge|nøjes)(?: (?:bare|blot|gerne|interesseret|med|til|på|os|af|andres|jeres|denne|gang|sidelinjen|at|lytte|høre|ørerne|det|hele|i|alle|andre|fra|så|meget|mere|[^ ]{0,3})){0,9} $/
/** "Nej, det var slet ikke et punkt", "Det var bare en bemærkning": beside an item that is taken back. */
const wasNone =
  /^ (?:(?:haha|hehe|nej|ups|hov|nå|jo|og|men|for|undskyld|beklager|det|sorry) ){0,4}(?:det|den) (?:var|er|skulle) (?:(?:nu|jo|altså|slet|bare|kun|blot|heller|mest) ){0,3}(?:ikke (?:(?:ment|tænkt) som )?(?:være )?(?:et|noget) (?:punkt|emne)|(?:ment som )?(?:en|et) (?:bemærkning|kommentar|tanke|indskydelse|spøg|joke|svar|spørgsmål))(?: (?:til|dagsordenen|jer|mødet|alligevel|fra|min|side)){0,4} $/

/** "God ferie til jer, der holder fri", "God bedring!", "Held og lykke": wished to others, and nothing has to become of it. */
export const wishesWell = (sentence: string): boolean => {
  const folded = fold(sentence)
  return !/[?:]|\d/.test(sentence) && (wellWishing.test(folded) || goodTime.test(folded))
}

/** "God bedring!", "Sig til, hvis vi kan hjælpe": no answer to anything, whatever was asked. */
export const isKindWord = (sentence: string): boolean => {
  return wishesWell(sentence) || (!sentence.includes('?') && offersMore.test(fold(sentence)))
}

/** What is said beside the matter: it goes to nobody, and gets no answer. A denial, a question and a figure are no talk. */
export const isSmallTalk = (sentence: string): boolean => {
  const folded = fold(sentence.replace(/\p{Extended_Pictographic}|\uFE0F|(?:[:;]-?[)DPp(])/gu, ' '))
  const words = wordsOf(folded)
  if (words.length === 0) return true
  if (/\?|\d/.test(sentence) || words.length > 22) return false
  if (isKindWord(sentence) || wasNone.test(folded) || listens.test(folded)) return true
  return (
    opinion.test(folded) &&
    words.every(word => ofTalk.has(word) || fillers.has(word)) &&
    !/ (?:ikke|ingen|aldrig|for (?:meget|mange|lidt|langt|kort)) /.test(folded)
  )
}

/** "Skemaer.", "Roller (Tobias)": the name of a matter is like nothing that was ever written. */
const fewestWords = 3
/** "…, men nu har vi et": what turns what stands before it. */
const turns = /^ (?:men|dog|bortset|undtagen|bare|hvis|medmindre) /

/**
 * Small talk, also in words that no rule knows: a story, a reason, the weather. Of what stands beside something that is understood; whether a whole mail is nothing but talk
 * is for `isSmallTalk` to say, since of that nobody would ever hear.
 */
export const isAside = (sentence: string): boolean => {
  if (isSmallTalk(sentence)) return true
  const folded = fold(sentence)
  return !/[?\d]/.test(sentence) && wordsOf(folded).length >= fewestWords && !turns.test(folded) && isLikelyTalk(sentence)
}
