import { findDates } from '../dates/dates.ts'
import { isPlace, placeAfter } from '../dates/place.ts'
import { withoutTheirs } from '../dates/what-is-off.ts'
import { weekdays } from '../language/calendar-words.ts'
import { fold } from '../language/text.ts'
import type { Reading } from '../reading.ts'

const doing =
  '(?:oprette|opret|booke|book|indkalde|planlægge|bestille|reservere|sætte|lægge|lave|create|schedule|set|put|arrange|reserve)'
/** "Vil du lige oprette", "Kan I ikke booke": asked of whoever carries it out, so an order. */
const politeHead = new RegExp(
  `^ (?:(?:hej|og|så) ){0,2}(?:vil|kan|kunne|gider|ville|can|could|would|will) (?:du|i|you) (?:(?:ikke|lige|venligst|godt|bare|måske|også|så|please|være|sød|venlig|rar|at|og) ){0,6}(?=${doing} )`,
)

/** Without what makes an order a question: "Vil du oprette et møde …?" → " oprette et møde … ". Null for a question that asks, and for one with a choice in it. */
export const orderAsked = (line: string): string | null => {
  const folded = fold(line)
  const isOne = line.indexOf('?') === line.length - 1
  return politeHead.test(folded) && isOne && !/ (?:eller|or|hvis|if) /.test(folded) ? folded.replace(politeHead, ' ') : null
}

const dayBegins = `(?:d|den|the|\\d{1,2}|${[...weekdays.keys()].join('|')})`
const straightAway = new RegExp(
  `^ (?:(?:hej|så|og|vil|kan|kunne|gider|du|lige|venligst|please|bare|også) ){0,6}(?:book|booke|opret|oprette|reserver|reservere|planlæg|planlægge|indkald til|indkalde til|schedule) (?:(?:lige|venligst|os|også|bare|please|gerne) ){0,3}(?=${dayBegins} )`,
)

/** "Book d. 21/4-27 kl 9-12 i Teams": the day stands right behind the verb, and nothing but a place behind the day. */
export const booksDay = (line: string, { situation }: Reading): boolean => {
  if (!straightAway.test(fold(line))) return false
  const [date] = findDates(line, situation.now, situation.charter.timeZone)
  if (date === undefined) return false
  const rest = line.slice(date.end).replace(/[\s.!?]{1,20}$/, '')
  const place = placeAfter(rest)
  return rest === '' || (place !== null && isPlace(place) && rest.length <= place.length + 8)
}

/** "Vil du sætte dem op?", "Opret dem venligst": of the days that stand before it. */
const ofThem = new RegExp(
  `^ (?:(?:og|så|venligst|please|lige) ){0,2}${doing} (?:(?:venligst|lige|bare|please) ){0,2}(?:dem|det|begge|begge to|møderne|mødet|den|them|it|both)(?: (?:begge|op|ind|up|venligst|tak|gerne|please|i kalenderen|i systemet|for mig|for os|alle|to))* $`,
)
/** A sentence that orders what another one names. */
export const ordersThem = (line: string): boolean => ofThem.test(line.includes('?') ? (orderAsked(line) ?? ' ') : fold(line))

const meetings =
  / (?:(?:erfa-?|netværks)?møder(?:ne)?(?! (?:i|med|hos|for) (?:[^ ]{1,20} )?[^ ]{0,30}(?:gruppe|gruppen|grupperne|udvalget|kommunen|leverandøren|klyngen) )|(?:møde)?datoer(?:ne)?|datoen|meetings|dates) /
/** Several meetings, or days for them, and nobody else's. */
export const ofMeetings = (folded: string): boolean => meetings.test(withoutTheirs(folded))
