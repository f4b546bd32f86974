import { addDays, isDay, weekdayOf } from '../../calendar/day.ts'
import type { Day } from '../../calendar/types.ts'
import { isShortWeekday, weekdays } from '../language/calendar-words.ts'
import { shiftIn } from './meeting-restated.ts'

const inFull = (day: Day): string => {
  const [year, month, date] = day.split('-')
  return `den ${Number(date)}/${Number(month)} ${year}`
}

const names = [...weekdays.keys()].filter(name => !isShortWeekday(name)).join('|')
const weekdayBeside = new RegExp(
  `(?<!\\p{L})(${names})(?:en)? (?:i )?(?:ugen )?(efter|før|after|before)(?! (?:den|d\\.|\\d))(?!\\p{L})`,
  'iu',
)
const beside = /(?<!\p{L})(dagen|ugen) (efter|før)(?! (?:den|d\.|\d))(?!\p{L})/iu
const shifted = /(?<![\p{L}\d])(?:en|to|tre|fire|\d{1,2}) (?:uger?|dage?) (?:senere|tidligere)(?!\p{L})/iu
const monthless =
  /(?<!\p{L})(?:den|d\.?) (\d{1,2})(?:\.|te|nde)?(?![\d/:-]|\.\d|\.? (?:\p{L}*(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec|min|\d))/giu

/** On, or back. */
const directionOf = (word: string): 1 | -1 => (['før', 'before'].includes(word.toLowerCase()) ? -1 : 1)

/** The next or the last such weekday, counted from a day. */
const weekdayFrom = (day: Day, weekday: number, direction: 1 | -1): Day =>
  addDays(day, direction * ((direction * (weekday - weekdayOf(day)) + 7) % 7 || 7))

/**
 * "Vi tager torsdagen efter i stedet", "vi holder den 14. som oprindeligt planlagt": days that are said by the letter's own day, written in full. A day
 * without its month is one of that month.
 */
export const withDaysInFull = (words: string, day: Day): string =>
  words
    .replace(weekdayBeside, (_whole, name: string, where: string) =>
      inFull(weekdayFrom(day, weekdays.get(name.toLowerCase()) ?? weekdayOf(day), directionOf(where))),
    )
    .replace(beside, (_whole, unit: string, where: string) =>
      inFull(addDays(day, (unit.toLowerCase() === 'ugen' ? 7 : 1) * directionOf(where))),
    )
    .replace(shifted, whole => {
      const shift = shiftIn(whole)
      return shift === null ? whole : inFull(addDays(day, shift.days))
    })
    .replace(monthless, (whole, date: string) => {
      const named = `${day.slice(0, 8)}${date.padStart(2, '0')}`
      return isDay(named) ? inFull(named) : whole
    })
