import { isSecretariat } from '../../people.ts'
import { clausesBy } from '../language/clauses.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { toMeeting, wishes } from '../outcome.ts'
import type { Rule } from '../reading.ts'
import { answered } from '../reading.ts'

const clausesOf = clausesBy({ at: 'for|da' })

/** "Slet det igen", "drop mødet", "Fortryd bookingen". */
const undoes =
  /^ (?:(?:ups|hov|nej|(?:kan|vil|kunne|gider) du|lige|så|bare|venligst) ){0,3}(?:slet|slette|fjern|fjerne|drop|droppe|glem|fortryd|fortryde|annuller|annullere|annullér|træk) (?:(?:lige|bare|venligst) )?(?:det|den|mødet|bookingen|datoen)(?: (?:igen|lige|bare|tilbage|venligst|væk|ud|tak)){0,3} $/
/** "Det var en fejl", "jeg skrev forkert": why. What it should have been is said elsewhere, and is no mere undoing. */
const byMistake =
  /^ (?:(?:ups|hov|beklager|undskyld|nej) ){0,2}(?:(?:det|den|mødet) (?:var|er|blev) (?:(?:bare|vist|desværre|jo) ){0,2}(?:en fejl|forkert|en misforståelse|en test|for tidligt)|(?:jeg|vi) (?:skrev|kom til at|tastede|tog) (?:[^ ]{1,15} ){0,3}(?:forkert|fejl)|beklager|undskyld|ups|hov) $/
/** "Kan du slette det igen?": an order, politely. */
const asksFor = /^ (?:(?:ups|hov|beklager|undskyld|nej) ){0,2}(?:kan|vil|kunne|gider) du /

/** In the answer to the receipt of a booking: it is shown what would be cancelled, and done after a yes. */
export const bookingUndone: Rule = reading => {
  const letter = answered(reading, 'meeting-scheduled')
  const { sender } = reading.situation
  if (letter === null || sender === null || !isSecretariat(sender) || reading.situation.hint != null) return null
  const { said, names } = reading
  const clauses = said
    .flatMap(clausesOf)
    .filter(each => !isCourtesy(each, names))
    .map(fold)
  const isAll =
    clauses.every(each => undoes.test(each) || byMistake.test(each)) &&
    said.every(each => !each.includes('?') || asksFor.test(fold(each)))
  return isAll && clauses.some(each => undoes.test(each))
    ? wishes(
        'a booking is undone by whoever has just booked',
        toMeeting(letter.meeting.number, { type: 'CancelMeeting', reason: null, doubt: true }),
      )
    : null
}
