import { findDates } from '../dates/dates.ts'
import { isThen, missingClauses, whenMissed } from '../dates/missed-when.ts'
import { inMonthSaid, meetingsOn } from '../dates/which-meeting.ts'
import { months } from '../language/calendar-words.ts'
import { fold } from '../language/text.ts'
import type { Situation } from '../situation.ts'

const numbers =
  /(?<![\p{L}\d])(?:møde|mødet|møder|møderne|meeting|meetings) (?:nr\.? ?|nummer |number |no\.? ?|#)?(\d{1,3}(?:\.? ?(?:,|og|samt|eller|\+|&|and|or) ?(?:(?:til |for )?(?:møde|mødet|meeting) )?(?:nr\.? ?|nummer |no\.? ?|#)?\d{1,3}){1,5})(?![\d:/-]|\.\d| (?:kolleg|person|andre|af |time|min|medarbejder|borger|punkt|pkt|mand|stk))(?:\. ?(\p{L}[\p{L}-]{0,20}))?/iu
/** "Mødet 2. og 3. juni", "møde 2. og 3. torsdag i oktober" are days. */
const isOfDays = /^(?:mandag|tirsdag|onsdag|torsdag|fredag|uge|dag|gang|halvår|kvartal|pinsedag|påskedag)$/

const numbersIn = (clause: string): readonly number[] => {
  const [, list = '', behind = ''] = numbers.exec(clause.slice(0, 500)) ?? []
  if (months.has(behind.toLowerCase()) || isOfDays.test(behind.toLowerCase())) return []
  return [...new Set([...list.matchAll(/\d{1,3}/g)].map(([number]) => Number(number)))]
}

const byNumber = (clause: string, { meetings }: Situation): readonly number[] =>
  numbersIn(clause).filter(number => meetings.some(each => each.number === number))

const allOfThem =
  / (?<all>begge|alle|samtlige) (?:(?:de|to|tre|fire|næste|kommende|planlagte) ){0,3}(?:erfa-)?(?:møder|møderne|mødedage|mødedagene|datoer|datoerne|gange) /
const ahead = new Set(['scheduled', 'calling', 'planning', 'agenda-out'])

/** "Afbud til begge møder", "… alle møderne": those to come; null where there are not two of "both". */
const byAll = (where: string, { meetings }: Situation): readonly number[] | null => {
  const [said] = missingClauses(where).flatMap(clause => allOfThem.exec(fold(clause))?.groups?.all ?? [])
  const found = said === undefined ? [] : meetings.filter(each => ahead.has(each.phase)).map(each => each.number)
  return said === 'begge' && found.length !== 2 ? null : found
}

/** "Afbud til møde 2, 3 og 4", and there is no fourth yet: people have to know. */
export const missesUnknown = (where: string, { meetings }: Situation): boolean =>
  missingClauses(where).some(clause => numbersIn(clause).some(number => !meetings.some(each => each.number === number)))

const between = new Set(['og', 'samt', 'eller', 'og igen', 'og til', '+', '&', ',', 'and', 'or', 'og på', 'og mødet'])

/** "Den 14. april og den 13. oktober" */
const byDay = (clause: string, situation: Situation): readonly number[] => {
  const dates = findDates(clause, situation.now, situation.charter.timeZone)
  const isList = dates.every(
    (date, at) =>
      at === 0 ||
      between.has(
        clause
          .slice(dates[at - 1]?.end, date.at)
          .trim()
          .toLowerCase(),
      ),
  )
  const found = dates.map(date => meetingsOn([date], situation))
  return isList && found.every(each => each.length === 1) ? found.flatMap(each => each.map(({ number }) => number)) : []
}

const monthName = [...months.keys()].join('|')
/** "… og efterårsmødet", "… samt mødet i oktober", "… og til mødet den 13. oktober": the name of a meeting, up to the end. */
const andMeeting = new RegExp(
  ` (?:og|samt|eller|and|or) (?:(?:heller )?(?:ikke )?(?:til|i|på) )?(?=\\p{L}{0,12}-?(?:mødet?|meeting)(?: (?:i|in) (?:${monthName})| (?:den |d\\.? ?)?\\d{1,2}[./] ?[\\p{L}\\d]{1,9})?(?: \\d{4})?[.! ]*$)`,
  'iu',
)

/** "Afbud til forårsmødet og efterårsmødet", "Jeg kan ikke den 14. april. Jeg kan heller ikke deltage i oktobermødet": each by its own name. */
const byName = (where: string, situation: Situation): readonly number[] => {
  const named = missingClauses(where)
    .flatMap(clause => clause.split(andMeeting))
    .map(part => {
      const dates = findDates(part, situation.now, situation.charter.timeZone)
      return dates.length > 0 ? meetingsOn(dates, situation) : (inMonthSaid(part, situation) ?? [])
    })
    .flatMap(found => (found.length === 1 ? found : []))
  return [...new Set(named.filter(each => ahead.has(each.phase)).map(each => each.number))]
}

/**
 * The meetings that are missed, where several are named: "afbud til møde 2 og 3", "… den 14. april og den 13. oktober", "… i april og oktober", "…
 * begge møder", "… forårsmødet og efterårsmødet". Null where it is not clear which.
 */
export const severalMissed = (where: string, situation: Situation): readonly number[] | null => {
  const all = byAll(where, situation)
  if (all === null || all.length > 0) return all
  for (const clause of missingClauses(where)) {
    const named = [byNumber(clause, situation), byDay(clause, situation)].find(each => each.length > 1)
    if (named !== undefined) return named
  }
  const said = whenMissed(where)
  if (said === null || said.months.length < 2) {
    const named = byName(where, situation)
    return named.length > 1 ? named : []
  }
  const { timeZone } = situation.charter
  const found = said.months.map(month => situation.meetings.filter(each => isThen({ ...said, months: [month] }, each, timeZone)))
  return found.every(each => each.length === 1) ? found.flatMap(each => each.map(({ number }) => number)) : []
}
