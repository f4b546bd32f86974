import type { FoundDate } from '../dates/dates.ts'
import { findDates } from '../dates/dates.ts'
import { placeAfter } from '../dates/place.ts'
import { fold } from '../language/text.ts'
import { findTimes } from '../language/times.ts'
import type { Reading } from '../reading.ts'
import { isUnsure } from './booking-words.ts'

/** "to møder", "begge på Teams": that the days are not a choice, and not one meeting of two days. */
const plural =
  / (?:(?:erfa-?|netværks)?møder(?:ne)?|(?:møde)?datoer(?:ne)?|begge|dem|disse|følgende|hver gang|alle (?:dage|møder|gange)|meetings|dates|both) /
const joined = /^[\s,;]{0,4}(?:(?:og|samt|and|&|\+) ?(?:igen |så )?)?$/i
const ofBoth = /(?<!\p{L})(?:begge|alle|hver)(?: (?:dage|gange|gang|møder|to|tre|steder))?(?!\p{L})/giu

/**
 * "14. april kl. 13-16 og 6. oktober kl. 13-16, begge på Teams": one sentence for each meeting. Null where it is one day, a choice between days, or not
 * plainly several.
 */
export const oneForEach = (part: string, { situation }: Reading, all: string): readonly string[] | null => {
  const dates = findDates(part, situation.now, situation.charter.timeZone)
  const [last] = dates.slice(-1)
  if (last === undefined || new Set(dates.map(each => each.day)).size < 2 || !plural.test(fold(all))) return null
  const isJoined = dates.every((date, at) => at === 0 || joined.test(part.slice(dates[at - 1]?.end, date.at)))
  if (!isJoined) return null
  const behind = part.slice(last.end).replace(ofBoth, '')
  // "begge kl. 13-16 eller 9-12", "begge på Teams, hvis Pia kan": not settled.
  if (isUnsure(behind)) return null
  const [common, ...others] = last.from === null ? findTimes(behind) : [{ from: last.from, until: last.until }]
  const hoursOf = (date: FoundDate): string | null => {
    const time = date.from === null ? common : { from: date.from, until: date.until }
    return time === undefined || others.length > 0 ? null : `kl. ${time.from}${time.until === null ? '' : `-${time.until}`}`
  }
  if (dates.some(each => hoursOf(each) === null)) return null
  const place = placeAfter(behind.replace(/^\P{L}*(?:kl\.?)?[\d\s.:–-]*/iu, ''))
  return dates.map(each => `${each.quoted} ${hoursOf(each)}${place === null ? '' : ` på ${place}`}`)
}

/** "Datoerne for 2028: 14. april": a year that the mail names is not the one that the day would get. */
export const isOtherYear = (all: string, { situation }: Reading): boolean => {
  const said = [...all.matchAll(/(?<![\d./-])20\d\d(?![\d-])/g)].map(([year]) => year)
  const days = findDates(all, situation.now, situation.charter.timeZone).filter(each => each.year === null)
  return said.length > 0 && days.some(({ day }) => day !== null && !said.includes(day.slice(0, 4)))
}
