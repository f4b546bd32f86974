import { localDayOf } from '../../calendar/day.ts'
import { findDates } from '../dates/dates.ts'
import { months } from '../language/calendar-words.ts'
import { fold } from '../language/text.ts'
import { whenIn } from '../people/told-when.ts'
import type { Reading } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'
import type { Situation } from '../situation.ts'
import type { AboutMeeting } from '../understood.ts'

// Of which meeting, and of what matter, a question is.

const seasons: ReadonlyMap<string, readonly number[]> = new Map([
  ['forår', [1, 2, 3, 4, 5, 6]],
  ['sommer', [5, 6, 7, 8]],
  ['efterår', [8, 9, 10, 11, 12]],
  ['vinter', [11, 12, 1, 2, 3]],
])
/** The months, for an expression. */
export const monthNames = [...months.keys()].filter(name => name.length > 3 || name === 'maj').join('|')
const monthSaid = new RegExp(` (${monthNames})(?:s |-| ?-?(?:erfa-?)?mødet? | )`)
const seasonSaid = / (forår|efterår|sommer|vinter)(?:s|et|ets|ens|en)?(?:-?(?:erfa-?)?mødet?)? /

/** "Den 14.": of the meeting on such a day. */
const dayAlone = (text: string, situation: Situation): string | null => {
  if (!/ (?:d|den) \d{1,2} /.test(fold(text.slice(0, 2000)))) return null
  const [number, ...more] = whenIn(text.slice(0, 2000), situation).numbers
  const meeting = more.length > 0 ? undefined : situation.meetings.find(each => each.number === number)
  return meeting === undefined ? null : localDayOf(meeting.start, situation.charter.timeZone).slice(5)
}

/** Of which meeting: a day, a month, a season, "sidste" or "næste", or the one that the answered letter is about. Null: whichever the fact is asked of now. */
export const aboutMeeting = (
  text: string,
  reading: Pick<Reading, 'letter'> & { readonly situation: Situation },
): AboutMeeting => {
  const { situation } = reading
  const folded = fold(text.slice(0, 2000))
  const [date] = findDates(text.slice(0, 2000), situation.now, situation.charter.timeZone).filter(each => each.monthDay !== null)
  const month = months.get(monthSaid.exec(folded)?.[1] ?? '')
  const season = seasons.get(seasonSaid.exec(folded)?.[1] ?? '')
  const year = / (20\d\d) /.exec(folded)?.[1]
  return {
    number: meetingAnswered(reading)?.number ?? null,
    day: date?.monthDay ?? dayAlone(text, situation),
    months: month === undefined ? (season ?? null) : [month],
    year: year === undefined ? null : Number(year),
    // "Hvad er sidste frist?" asks of no meeting that was.
    which: / (?:sidst|(?:sidste|seneste) (?!frist|dag|deadline|chance|øjeblik)[^ ]+|forrige) /.test(folded)
      ? 'last'
      : / (?:næste|kommende) /.test(folded)
        ? 'next'
        : null,
  }
}

/** Where the matter of a decision ends: the meeting that it was decided at is named. */
const atMeeting =
  /(?:^| )(?:på (?:det )?(?:sidste |seneste )?møde|sidst|sidste (?:gang|møde)|i (?:forår|efterår|sommer|vinter)|til (?:mødet|sidst))/
const onDay = new RegExp(` (?:i|den|til) (?:\\d|(?:${monthNames})(?!\\p{L}))`, 'u')
const upTo = (said: string, end: RegExp): string => {
  const at = said.search(end)
  return at < 0 ? said : said.slice(0, at)
}
const atTime = new RegExp(` (?:i|til) (?:${monthNames})(?= )| på (?:det )?(?:sidste|seneste|forrige) møde(?= )| sidst(?= )`)
/** What a decision is asked about: "… om sletning på mødet i april". Empty where nothing is named. */
export const matterIn = (sentence: string): string => {
  // "Enige om i januar vedrørende arkiv": the matter stands behind the second.
  const folded = fold(sentence)
    .replace(/ (?:enige om|frem til|nåede om) /, ' ')
    .replace(atTime, ' ')
  const [, said = ''] = / (?:om|vedr|vedrørende|angående|omkring|ang|med(?: hensyn til)?) (.{3,80}) $/.exec(folded) ?? []
  return upTo(upTo(said, atMeeting), onDay).trim()
}
