import { codesIn } from '../items/codes.ts'
import { fold, sentencesOf } from '../language/text.ts'
import type { Rule } from '../reading.ts'
import { mayGoToPeople, wholeToPeople } from './to-people.ts'

/** "Tak for et rigtig godt møde i efteråret!" */
const thanksFor =
  /^ (?:(?:hej|og|mange|tusind) ){0,2}tak for (?:[^ ]{1,20} ){0,4}(?:møde|mødet|sidst|i går|i dag|dagen|denne gang|oplæg|oplægget|arrangement|arrangementet) /
/** "Vi har allerede brugt to af de ting, vi lærte": what has become of it. */
const told =
  /^ (?:og )?(?:(?:vi|jeg) har|det har (?:vi|jeg)|det (?:var|gav|har)) (?:(?:allerede|virkelig|også|både|siden|meget|stadig|rigtig) ){0,3}(?:brugt|haft|fået|lært|taget|talt|delt|kunnet|været|arbejdet|godt|gode|nyttigt|lærerigt|inspirerende|givet|sparet|os) /
/** "17 kommuner var med, og det gik godt", "Stemningen var god", "Kim går i gang med referatet": how it went, and who goes on. */
const went =
  /^ (?:og |så )?(?:(?:\d{1,3}|alle|mange|de fleste) (?:[^ ]{1,20} ){0,2}(?:var|deltog|kom|mødte)|(?:det|mødet|stemningen|snakken|debatten) (?:gik|var|blev|forløb)|vi (?:nåede|fik|havde|kom)|[^ ]{2,20} (?:skriver|tager|går i gang med|sender) (?:[^ ]{1,12} ){0,2}referat(?:et)?) /
/** Wants something, or brings it. */
const wants =
  /[?:]|(?<!\p{L})(?:punkt\p{L}*|emne\p{L}*|spørgsmål|kan|kunne|vil|ville|skal|bør|foreslår|ønsker|gerne|men|mangler|ikke|næste)(?!\p{L})/iu

/** Thanks for a meeting, and what came of it: people like to read it, and nobody has to do anything. */
export const thanksForMeeting: Rule = reading => {
  const { letter, lines, text } = reading
  if (
    (letter !== null && letter.name !== 'who-comes' && letter.name !== 'minutes-template') ||
    !mayGoToPeople(reading) ||
    codesIn(text).length > 0
  )
    return null
  const sentences = lines.flatMap(sentencesOf)
  const [thanking, others] = [
    sentences.filter(each => thanksFor.test(fold(each))),
    sentences.filter(each => !thanksFor.test(fold(each))),
  ]
  const isAll =
    thanking.length > 0 &&
    others.every(each => told.test(fold(each)) || went.test(fold(each))) &&
    !sentences.some(each => wants.test(each))
  return isAll ? wholeToPeople('thanks for a meeting, and what came of it', reading) : null
}
