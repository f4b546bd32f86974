import { localDayOf } from '../../calendar/day.ts'
import { findDates } from '../dates/dates.ts'
import { meetingsOn, numberSaid } from '../dates/which-meeting.ts'
import { months } from '../language/calendar-words.ts'
import { fold } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'
import { rolesTold } from './role-statements.ts'

const monthNames = [...months.keys()].filter(name => name.length > 2).join('|')
const monthSaid = new RegExp(` (?:i|til|for) (${monthNames}) `)
const seasonSaid = / (?:i|til|for) (foråret|efteråret) /
const ofSeason: Readonly<Record<string, readonly number[]>> = { foråret: [1, 2, 3, 4, 5, 6], efteråret: [8, 9, 10, 11, 12] }

/**
 * The meeting of whose roles a mail speaks: by its number, its day, its month or its season, else the letter's; null for the next one. Undefined where one is named that is not on the
 * books, or two are: the roles of another would be changed.
 */
export const numberOfRoles = (reading: Reading): number | null | undefined => {
  const { situation } = reading
  const { timeZone } = situation.charter
  const text = rolesTold(reading).of.join('\n') || reading.text
  const said = numberSaid(text, situation)
  if (said !== undefined && said !== null) return said
  const dates = findDates(text, situation.now, timeZone).filter(each => each.day !== null)
  const onDays = meetingsOn(dates, situation)
  if (onDays.length > 0 || dates.length > 0) return onDays.length === 1 ? onDays[0]?.number : undefined
  const folded = fold(text)
  const month = months.get(monthSaid.exec(folded)?.[1] ?? '')
  const wanted = month === undefined ? ofSeason[seasonSaid.exec(folded)?.[1] ?? ''] : [month]
  if (wanted === undefined) return meetingAnswered(reading)?.number ?? null
  const [meeting, ...more] = situation.meetings.filter(
    ({ start, phase }) => wanted.includes(Number(localDayOf(start, timeZone).slice(5, 7))) && isAhead(phase),
  )
  return more.length === 0 ? meeting?.number : undefined
}

const isAhead = (phase: string): boolean => !['held', 'minutes-out', 'approved', 'cancelled'].includes(phase)
