import { addDays, localDayOf } from '../../calendar/day.ts'
import type { Day, Instant } from '../../calendar/types.ts'
import { mondayOf } from '../../calendar/weeks.ts'
import type { FoundDate } from '../dates/dates.ts'
import { findDates } from '../dates/dates.ts'
import { tidy } from '../language/text.ts'

export interface Absence {
  /** Null: from now on. */
  readonly from: Day | null
  /** The last day away. */
  readonly until: Day
}

const back = /tilbage|retur|back|return(?:s|ing)?|igen på arbejde|at træffe igen/gi
/** "Jeg er tilbage på kontoret mandag den": how many characters before the day, in its own sentence. */
const nearBack = 40
const saysBack = (before: string): boolean => {
  const sentence = before.split(/[.\n\d]/).at(-1) ?? ''
  return [...sentence.matchAll(back)].some(({ 0: word, index }) => sentence.length - index - word.length <= nearBack)
}
const until = /(?:til og med|til|indtil|t\.o\.m\.?|until|through|till|to|–|-)(?: den| d\.)? ?$/i
const since = /(?:fra(?: og med)?|from|since)(?: den| d\.)? ?$/i
const weeks =
  /(?<!\p{L})ugerne? (\d{1,2})(?: ?(?:-|–|og|til|\+) ?(\d{1,2}))?|(?<!\p{L})uge (\d{1,2})(?: ?(?:-|–|og|til|\+) ?(\d{1,2}))?/iu

const inWeeks = (text: string, today: Day): Absence | null => {
  const found = weeks.exec(text)
  const first = Number(found?.[1] ?? found?.[3])
  const last = Number(found?.[2] ?? found?.[4] ?? first)
  if (found === null || first < 1 || last > 53 || last < first) return null
  const year = Number(today.slice(0, 4))
  const ends = (each: number): Day => addDays(mondayOf(each, last), 6)
  const meant = ends(year) >= today ? year : year + 1
  return { from: mondayOf(meant, first), until: ends(meant) }
}

/**
 * How long an automatic reply says that its sender is away: "tilbage den 20. april", "til og med fredag den 16. april", "i uge 15".
 * Null where it does not say, or not clearly. Nothing else of such a mail is looked at.
 */
export const absenceIn = (words: string, now: Instant, timeZone: string): Absence | null => {
  const text = tidy(words.slice(0, 4_000))
  const today = localDayOf(now, timeZone)
  const dates = findDates(text, now, timeZone)
  const before = ({ at }: FoundDate): string => text.slice(Math.max(0, at - 60), at)
  const from = dates.find(date => since.test(before(date)))?.day ?? null
  for (const date of dates) {
    if (date.day === null || date.day < today) continue
    if (saysBack(before(date))) return { from, until: addDays(date.day, -1) }
    if (until.test(before(date))) return { from, until: date.day }
  }
  return inWeeks(text, today)
}
