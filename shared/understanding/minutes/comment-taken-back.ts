import { isIdle } from '../language/idle-talk.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { toMeeting, wishes } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import { answered } from '../reading.ts'
import type { Understood } from '../understood.ts'
import { pointsIn } from './comment-parts.ts'

const asked = '(?:(?:vil|kan|kunne|gider|må) (?:du|i) )?'
const softly = '(?:(?:bare|venligst|gerne|lige|nu|så|godt|endelig) ){0,3}'
const verb =
  '(?:glem|glemme|drop|droppe|ignorer|ignorere|fortryder|slet|slette|fjern|fjerne|træk|trække|trækker|stryg|stryge|annuller|annullere|(?:se|ser) bort fra|tag|tage)'
const noun = '(?:bemærkning|bemærkninger|kommentar|kommentarer|rettelse|rettelser|indvending|mail|svar)'
const own = `(?:(?:min|mine|vores|vor) (?:(?:første|anden|forrige|sidste|seneste|tidligere|egen) ){0,2}${noun}|det (?:jeg|vi) (?:lige )?(?:skrev|har skrevet))`
/** "Glem det, jeg skrev om punkt 2", "Vil du slette vores bemærkning?": the writer's own, by its name. */
const ofOwn = new RegExp(` ${asked}(?:jeg |vi )?${softly}${verb} ${softly}${own} `)
/** "Slet den igen", "Tag den af": whatever the receipt is for. */
const ofIt = new RegExp(
  ` ${verb} ${softly}(?:den|det|dem|denne|bemærkningen|bemærkningerne|kommentaren|kommentarerne|rettelsen) (?:(?:bare|igen|af|ud|tilbage|væk|helt|tak|venligst|her) )*$`,
)
/** "Det er ikke en bemærkning", "Det skulle slet ikke have været en kommentar" */
const wasNone =
  / (?:er|var|skulle|har) (?:(?:jo|slet|da|nu|bestemt|overhovedet) ){0,2}ikke (?:(?:have været|været|være|ment som|tænkt som|som|en|nogen|ny) ){1,4}(?:bemærkning|bemærkninger|kommentar|kommentarer|rettelse) /
/** "Det, jeg skrev før, var slet ikke tænkt som en bemærkning": says of which it is. */
const ownWasNone = / (?:det (?:jeg|vi) (?:[^ ]{1,10} ){0,2}?(?:skrev|sendte)|min (?:[^ ]{1,10} )?mail) /
/** "Vil I fjerne det igen?", behind that. */
const ofThat = new RegExp(` ${asked}${softly}${verb} ${softly}(?:den|det|dem) `)
/** "Tag min bemærkning med": wanted, and not taken back. */
const stays =
  / (?:tag|tage) (?:[^ ]{1,20} ){1,5}(?:med|op|til efterretning) | ikke (?:slette|fjerne|glemme|droppe|tage) | (?:hvis|måske|medmindre) | skal (?:der |i stedet )?(?:stå|hedde) | i stedet /
/** "Det var mig, der huskede forkert", "Jeg havde læst det forkert": why. */
const why =
  / (?:beklager|undskyld|sorry) | (?:jeg|vi|mig|os) (?:[^ ]{1,12} ){0,3}(?:læste|læst|så|set|huskede|husket|tog|forstod|misforstod|misforstået|fejl|forkert|fejlen)|(?:står der jo|stod der jo|tog fejl|min fejl|det passer (?:jo )?(?:alligevel|godt nok)|er rigtigt (?:alligevel|nok)|var ikke (?:ment|til)|(?:er|var) (?:jo |kun |bare )?(?:ment|tænkt) (?:til|for))/

const isBack = (sentence: string, isReceipt: boolean): boolean => {
  const folded = fold(sentence)
  if (stays.test(folded)) return false
  return (
    ofOwn.test(folded) ||
    (ownWasNone.test(folded) && wasNone.test(folded)) ||
    (isReceipt && (ofIt.test(folded) || wasNone.test(folded) || clauses(sentence).some(each => ofIt.test(fold(each)))))
  )
}
const clauses = (sentence: string): readonly string[] => sentence.split(/, /)

/**
 * A comment taken back by whoever wrote it, in a mail that says nothing else: beside a correction ("der skal stå juli") the words are another comment.
 * Which one: that of the receipt, that of the point which is named, or the last.
 */
export const commentTakenBack = (reading: Reading): Understood | null => {
  const { said, names, text, situation } = reading
  const receipt = answered(reading, 'comment-receipt')
  const found = receipt ?? answered(reading, 'minutes-for-comment', 'comments-bundle')
  const meeting = situation.meetings.find(each => each.number === found?.meeting.number)
  if (found === null || meeting?.phase !== 'minutes-out' || receipt?.takenBack !== undefined) return null
  const isReceipt = receipt !== null
  const first = said.filter(each => isBack(each, isReceipt))
  const backs =
    first.length === 0 ? [] : said.filter(each => first.includes(each) || (ofThat.test(fold(each)) && !stays.test(fold(each))))
  const isMore = said.some(
    each =>
      !backs.includes(each) && !isCourtesy(each, names) && !isIdle(each) && (!why.test(fold(each)) || pointsIn(each).length > 0),
  )
  if (backs.length === 0 || isMore) return null
  const [item = null, ...others] = pointsIn(text)
  if (others.length > 0) return null
  const texts = item === null ? (receipt?.comments?.map(each => each.text) ?? null) : null
  return wishes(
    'a comment is taken back by whoever wrote it',
    toMeeting(found.meeting.number, { type: 'TakeCommentBack', item, texts }),
  )
}
