import { takesItemBack } from '../items/item-taken-back.ts'
import { isAttending } from '../items/nothing-words.ts'
import { fold } from '../language/text.ts'
import { apologyIn, isOthersApology } from '../people/apology-words.ts'
import { isHow } from '../people/attendance.ts'
import { speaksOfRole } from '../people/swap-words.ts'
import type { Reading } from '../reading.ts'
import { failsMe } from '../talk/to-people.ts'
import { pointsIn } from './comment-parts.ts'
import { isPlainlyOfMinutes, ofThePast } from './of-minutes.ts'

// What stands below minutes and is said of the meeting to come: who is there, what it is to take up, when it is.

/** The meeting to come: "Hvornår mødes vi igen?", "Hvem er vært næste gang?" */
export const ofComing =
  / (?:næste|kommende) (?:møde|erfa-møde|gang|dagsorden) | (?:mødes|ses) vi | (?:dato|dag|datoen|mødet) (?:for|til|i) (?:[^ ]{1,12} )?(?:efterår|forår|møde)[^ ]* | (?:efterårs|forårs)møde[^ ]* | holder vi (?:næste )?møde /
/** "Jeg vil gerne have et punkt på næste møde om brugere": of another agenda. */
const wantsItem = [
  / (?:vil|ville|kan|kunne|må|har|ønsker|foreslår|melder|får) (?:[^ ]{1,20} ){0,8}(?:et|ét|nyt|ekstra|to) (?:[^ ]{1,20} )?(?:punkt|punkter|emne|emner) (?:[^ ]{1,30} ){0,8}(?:næste|kommende|efteråret|foråret) /,
  / (?:vil|ville|kan|kunne|må|har|ønsker|foreslår|melder|får) (?:[^ ]{1,20} ){0,4}(?:næste|kommende|efteråret|foråret) (?:[^ ]{1,20} ){0,4}(?:et|ét|nyt|ekstra|to) (?:[^ ]{1,20} )?(?:punkt|punkter|emne|emner) /,
]
const weWant = / (?:vi|jeg) (?:vil|ville|kunne|ønsker|håber|foreslår|må) | (?:vil|ville|kunne|kan|må) (?:vi|jeg) /
const nextTime =
  / (?:på dagsordenen|på programmet|med på|med|på|op) (?:(?:til|på|igen|ved) )?(?:næste gang|næste møde|næste erfa-møde|efteråret|foråret|efterårsmødet|forårsmødet) /
/** "Power BI-punktet vil vi gerne have med næste gang", "Kan vi få Power BI på dagsordenen næste gang?" */
const wantsItThen = (folded: string): boolean => {
  const at = weWant.exec(folded)?.index ?? -1
  return at >= 0 && nextTime.test(folded.slice(at))
}
export const isOtherItem = (sentence: string): boolean =>
  (wantsItem.some(each => each.test(fold(sentence))) || wantsItThen(fold(sentence))) &&
  !/ (?:mangler|stå|står|referatet) /.test(fold(sentence))
/** "Vi trækker punktet tilbage", "Vores punkt tager nok 30 minutter": of an agenda to come, in which nothing has been decided. */
export const isOfItem = (sentence: string): boolean => {
  const folded = fold(sentence)
  const ofOwn = / (?:vores|vort|mit) punkt (?:[^ ]{1,30} ){0,8}\d{1,3} min/
  return (takesItemBack(sentence) || ofOwn.test(folded)) && !ofThePast.test(folded) && pointsIn(sentence).length === 0
}

/** "Niels kommer også", "Jeg må gå kl. 15", "Den 14. april passer mig dårligt": of the meeting to come. What was is said of the one that minutes are about. */
export const isOfComing = (sentence: string, reading: Reading): boolean => {
  const folded = fold(sentence)
  if (ofCalendar.test(folded) || (failsMe(sentence) && !isPlainlyOfMinutes(sentence))) return true
  if (ofThePast.test(folded) || isPlainlyOfMinutes(sentence)) return false
  return (
    isHow(sentence, reading) ||
    isAttending(sentence.replace(/^(?:ja|jo),? /i, ''), reading) ||
    apologyIn(sentence, reading) !== null ||
    (isOthersApology(sentence, reading) && !folded.startsWith(' afbud ')) ||
    ofAnswer.test(folded) ||
    comesThen.test(folded)
  )
}
const ofCalendar = / (?:passer|går|dur) ikke (?:[^ ]{1,8} ){0,3}kalender /
/** "Jeg har allerede svaret", "Se mit svar nedenfor", "Niels fremlægger vores punkt" */
const ofAnswer =
  / (?:mit|samme|vores) svar | har (?:jeg |vi )?(?:allerede |jo |altså )?svaret |^ (?:nej )?ikke endnu | (?:fremlægger|præsenterer) /
const comesThen =
  / i stedet for (?:mig|os) $|^ (?:(?:ja|og|men|så) ){0,2}(?:jeg|vi|\p{L}{2,20}|\p{L}{2,20} \p{L}{2,20}) (?:kommer|deltager)(?: (?:også|med|selv|online|fysisk|begge|alle|fra|\p{L}{3,20}|tre|to)){0,4} $|(?<! (?:teksten|referatet|resten|ordlyden|formuleringen|overskriften|det|alt|hele|øvrige)) passer (?:[^ ]{1,12} ){0,2}(?:dårligt|skidt|ikke|fint|godt) $|^ (?:jeg|vi|\p{L}{2,20}) (?:er|går) på (?:ferie|barsel|orlov|kursus) (?:til|fra|i|indtil|hele) | (?:kan|skal|bør|må) (?:vi |i )?(?:mødet|møde) (?:[^ ]{1,12} ){0,3}(?:flyttes|rykkes|udskydes|aflyses) | (?:det var til en anden|var ikke til jer|sendt til den forkerte) /u

/** "Vent", "Flyt mødet", "Send den igen": said to us. "Ret punkt 3" is said of the minutes, and so is what names them. */
const orders =
  /^ (?:(?:og|men|så|please|venligst) )?(?:vent|aflys|flyt|byt|send|udskyd|forlæng|annuller|annullér|ryk|opdater|videresend|slet|ring) /
const ofText =
  / (?:referat\S*|pkt|punkt|afsnit\S*|linje|side|sætning\S*|teksten|står|stå|skrives|rettes|bilag\S*|\S*list\S*|p-\d+) /
/** "Næste møde kunne handle om AI" */
const ofNext =
  / (?:næste|kommende|efterårets|forårets) (?:erfa-)?(?:møde|gang) (?:(?:evt|måske|også) )?(?:kunne|kan|bør|skal|må|burde) /
/** "Mødet blev aflyst", "Referatet er sendt", "Jonas skriver referatet", "Her er referatet": how things stand, and nothing that is said in the minutes. */
const ofState =
  /^ (?:(?:og|men) )?(?:(?:det|den|referatet|mødet|dagsordenen) (?:er|blev|bliver|har været) (?:(?:nu|vist|jo|allerede) )?(?:sendt|aflyst|udsat|afholdt)|[^ ]{2,20} (?:skriver|leder|tager) (?:referatet|mødet)|stop med at [^ ]{2,20}|(?:her er|hermed) referatet) $/
/** Wants something of us, of the meeting to come or of a role: words for people, and no comment. */
export const isToUs = (sentence: string): boolean => {
  const folded = fold(sentence)
  return ofState.test(folded) || (orders.test(folded) && !ofText.test(folded)) || ofNext.test(folded) || speaksOfRole(sentence)
}
