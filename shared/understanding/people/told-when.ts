import { localDayOf } from '../../calendar/day.ts'
import { findDates } from '../dates/dates.ts'
import { inMonthSaid, meetingInMonth, meetingsOn, numberSaid } from '../dates/which-meeting.ts'
import { months } from '../language/calendar-words.ts'
import { findDurations } from '../language/durations.ts'
import { fold } from '../language/text.ts'
import { findTimes } from '../language/times.ts'
import type { MeetingView, Situation } from '../situation.ts'

const monthNames = [...months.keys()].filter(name => name.length > 3 || name === 'maj').join('|')
/** "Den 14.", without its month; "d. 14. maj" is another day. */
const dayAlone = new RegExp(` (?:d|den) (\\d{1,2}) (?!\\d|${monthNames}|kl )`, 'g')
const monthAlone = new RegExp(` (?:i|til|for|om) (${monthNames})(?: måned)? (?!\\d)`)

/** What a clause says of which meeting. `elsewhere`: a day on which there is none. */
export interface When {
  readonly numbers: readonly number[]
  readonly elsewhere: boolean
}

const nothing: When = { numbers: [], elsewhere: false }
const only = (found: readonly MeetingView[]): When => ({
  numbers: [...new Set(found.map(each => each.number))],
  elsewhere: false,
})

/** Which of the meetings a text names: by its day, "den 14.", its month or season, or its number. */
export const whenIn = (text: string, situation: Situation): When => {
  const { meetings, now, charter } = situation
  const dates = findDates(text, now, charter.timeZone).filter(each => each.monthDay !== null)
  const on = meetingsOn(dates, situation)
  if (on.length > 0) return only(on)
  const folded = fold(text)
  const days = dates.length > 0 ? [] : [...folded.matchAll(dayAlone)].map(([, day]) => Number(day))
  const soon = meetings
    .filter(each => days.includes(Number(localDayOf(each.start, charter.timeZone).slice(8, 10))))
    .toSorted(
      (one, other) => Math.abs(Date.parse(one.start) - Date.parse(now)) - Math.abs(Date.parse(other.start) - Date.parse(now)),
    )
  if (soon.length > 0) return only(soon.slice(0, 1))
  const named = inMonthSaid(text, situation)
  if (named !== null && named.length > 0) return only(named)
  const inMonth = meetingInMonth(monthAlone.exec(folded)?.[1] ?? null, situation)
  if (inMonth !== null) return only([inMonth])
  const number = numberSaid(text, situation)
  if (number !== null) return { numbers: [number], elsewhere: false }
  const isElsewhere = dates.length > 0 || days.length > 0 || (named !== null && named.length === 0)
  return isElsewhere ? { numbers: [], elsewhere: true } : nothing
}

/** Somebody is there from, or until, a time of the day. */
export interface Part {
  readonly from?: string
  readonly until?: string
  /** So many minutes behind the beginning. */
  readonly late?: number
}

const pad = (value: number): string => String(value).padStart(2, '0')
/** "Ved 14-tiden", "kl. 13.30", "ved 14" */
const bare = / (?:ved|omkring|til|efter|før|fra|ca|kl) (\d{1,2})(?: (\d\d))? (?!min|kvarter|time)| (\d{1,2})-tiden /
const written = /(?<![\d./])([01]?\d|2[0-3])[.:]([0-5]\d)(?![\d./])/
/** The time of the day that a clause names. */
export const timeIn = (text: string): string | null => {
  const [time] = findTimes(text)
  if (time !== undefined) return time.from
  const [, hour, minute, about] = bare.exec(fold(text)) ?? []
  const [, wholeHour, wholeMinute] = written.exec(text) ?? []
  if (wholeHour !== undefined && hour === undefined) return `${pad(Number(wholeHour))}:${wholeMinute}`
  const at = Number(hour ?? about ?? Number.NaN)
  return at >= 6 && at <= 22 ? `${pad(at)}:${minute ?? '00'}` : null
}

/** "20 minutter for sent", "et kvarter forsinket" */
export const minutesLate = (text: string): number | null => {
  const [length] = findDurations(text)
  return length === undefined || !/ (?:forsinket|forsinkede|for sent|senere|inde|efter) /.test(fold(text)) ? null : length.minutes
}
