import { addDays, localDayOf, weekdayOf } from '../../calendar/day.ts'
import { mondayOf } from '../../calendar/weeks.ts'
import { months } from '../language/calendar-words.ts'
import { fold } from '../language/text.ts'
import type { MeetingView } from '../situation.ts'

const month = [...months.keys()].filter(name => name.length > 3 || name === 'maj' || name === 'may').join('|')

/** Says in which clause somebody stays away: "Jeg kan ikke i april, men kommer i oktober" names one meeting that is missed. */
const isMissed =
  / (?:ikke|hverken|not|can t|cannot|won t|unable|afbud|forhindret|forhindrede|apology|apologies|regrets|alligevel|after all) /
/** The clauses that say so, without their reasons: "…, da jeg har et møde i oktober". */
export const missingClauses = (text: string): readonly string[] =>
  text
    .slice(0, 2000)
    .split(
      /\n|[;!?] |(?<!\d|(?<!\p{L})\p{L}{1,3})[.] |,? (?:men|but|da|fordi|grundet|pga\.?|på grund af|because|as) |, (?:for|jeg|vi|we) /iu,
    )
    .filter(clause => isMissed.test(fold(clause)))

/**
 * The month or the week right behind the words for staying away: "deltage i oktober", "ikke i uge 42". "…, da jeg er på ferie i oktober" is a reason,
 * and says nothing of the meeting.
 */
const when = new RegExp(
  ` (?:(?:deltage|deltager|komme|kommer|møde op|møder op|være der|med|ikke|forhindret|hverken|afbud|alligevel|[^ ]{0,20}(?:møde|mødet|møder|møderne)|attend|come|be there|apology|apologies|regrets|meeting) (?:(?:mandag|tirsdag|onsdag|torsdag|fredag) )?(?:i|til|for|in|on|den|d|på) (?:den |d )?(?:(?<day>\\d{1,2}) )?|(?:i|til|for) (?=[^ ]{3,9}-?mødet? ))(?:(?<month>${month})(?:-?mødet?| måned)?(?: (?:og|eller|samt|and|or) (?:heller ikke )?(?:i |in )?(?<second>${month}))?|(?:uge|week) (?<week>\\d{1,2}))(?: (?<year>20\\d\\d))? (?!\\d)`,
)

export interface WhenMissed {
  /** 1 = January. */
  readonly months: readonly number[]
  readonly week: number | null
  readonly year: number | null
  /** "Den 13. oktober": a day was said as well, and it is the day that counts. */
  readonly isDay: boolean
}

/** When somebody says that he is not there; null where he names neither a month nor a week. */
export const whenMissed = (where: string): WhenMissed | null => {
  const said = missingClauses(where)
    .map(clause => when.exec(fold(clause))?.groups)
    .find(groups => groups !== undefined)
  if (said === undefined) return null
  return {
    months: [said.month, said.second].flatMap(name => months.get(name ?? '') ?? []),
    week: said.week === undefined ? null : Number(said.week),
    year: said.year === undefined ? null : Number(said.year),
    isDay: said.day !== undefined,
  }
}

/** A week belongs to the year of its Thursday. */
const isInWeek = (day: string, week: number): boolean => {
  const monday = addDays(day, 1 - weekdayOf(day))
  return mondayOf(Number(addDays(monday, 3).slice(0, 4)), week) === monday
}

/** Whether a meeting falls into the month or the week that was said. */
export const isThen = ({ months: all, week, year }: WhenMissed, { start }: MeetingView, timeZone: string): boolean => {
  const day = localDayOf(start, timeZone)
  if (year !== null && !day.startsWith(String(year))) return false
  return week === null ? all.includes(Number(day.slice(5, 7))) : isInWeek(day, week)
}
