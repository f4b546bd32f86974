import { localDayOf } from '../../calendar/day.ts'
import { findDates } from '../dates/dates.ts'
import { isAhead, meetingsOn, numberSaid } from '../dates/which-meeting.ts'
import { months } from '../language/calendar-words.ts'
import { fold } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'
import type { Told } from './role-statements.ts'
import { rolesTold } from './role-statements.ts'

const monthNames = [...months.keys()].filter(name => name.length > 2).join('|')
/** "I april", "til oktober", "aprilmødet", "forårsmødet". */
const monthSaid = new RegExp(` (?:i|til|for|på|fra) (${monthNames}) (?!\\d)| (${monthNames})(?:s|-)?(?:erfa-?)?mødet? `, 'g')
const seasonSaid = / (?:i|til|for|på) (foråret|efteråret) | (forår|efterår)s(?:erfa-?)?mødet? |mødet i (foråret|efteråret) /g
const ofSeason: Readonly<Record<string, readonly number[]>> = { forår: [1, 2, 3, 4, 5, 6], efterår: [8, 9, 10, 11, 12] }

/** The meetings that words name, by number, day, month or season; undefined where one is named that is not on the books, or two are by one name. */
const named = (text: string, { situation }: Reading): readonly number[] | undefined => {
  const { timeZone } = situation.charter
  const said = numberSaid(text, situation)
  if (said !== null) return [said]
  const folded = fold(text)
  const dates = findDates(text, situation.now, timeZone).filter(each => each.day !== null)
  const wanted = [
    ...[...folded.matchAll(monthSaid)].map(([, one, other]) => [months.get(one ?? other ?? '') ?? 0]),
    ...[...folded.matchAll(seasonSaid)].map(found => ofSeason[(found[1] ?? found[2] ?? found[3] ?? '').replace(/et$/, '')] ?? []),
  ]
  const found = [
    ...dates.map(date => meetingsOn([date], situation)),
    ...wanted.map(some =>
      situation.meetings.filter(each => some.includes(Number(localDayOf(each.start, timeZone).slice(5, 7))) && isAhead(each)),
    ),
  ]
  if (found.some(each => each.length !== 1)) return undefined
  return [...new Set(found.flat().map(({ number }) => number))]
}

/**
 * The meeting of whose roles a mail speaks: by its number, its day, its month or its season, else the letter's; null for the next one. Undefined where one is named that is not on the
 * books, or two are: the roles of another would be changed.
 */
export const numberOfRoles = (reading: Reading): number | null | undefined => {
  const { of } = rolesTold(reading)
  const said = named(of.join('\n') || reading.text, reading)
  if (said === undefined || said.length > 1) return undefined
  const [only] = said
  if (only !== undefined) return only
  const answered = meetingAnswered(reading)?.number
  if (answered !== undefined) return answered
  // "Nu har jeg fået fordelt oktobermødet. Skive er mødeleder …"
  const [around, ...more] = named(reading.text, reading) ?? []
  return around !== undefined && more.length === 0 ? around : null
}

/** Whether the words themselves say which meeting. */
export const namesMeeting = (reading: Reading): boolean => (named(reading.text, reading) ?? []).length > 0

/** "Tove er mødeleder i april og Mads i oktober": by meeting, what is told of it; null where it is not sure of which one something is told. */
export const toldByMeeting = (reading: Reading): ReadonlyMap<number, readonly Told[]> | null => {
  const groups = new Map<number, Told[]>()
  let last: number | undefined
  for (const told of rolesTold(reading).all) {
    const [clause, sentence] = told.where.map(each => named(each, reading))
    const said = clause === undefined || sentence === undefined ? [] : clause.length > 0 ? clause : sentence
    const number = said.length === 0 && clause !== undefined && sentence !== undefined ? last : said[0]
    if (number === undefined || said.length > 1) return null
    groups.set(number, [...(groups.get(number) ?? []), told])
    last = number
  }
  return groups
}
