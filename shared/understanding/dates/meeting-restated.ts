import { localDayOf, localTimeOf } from '../../calendar/day.ts'
import type { TimeOfDay } from '../../calendar/types.ts'
import { fold } from '../language/text.ts'
import { findTimes } from '../language/times.ts'
import type { MeetingView } from '../situation.ts'
import { placeTold } from './place.ts'
import { isSamePlace, roomIn } from './rooms.ts'

/** When and where a meeting is, as its letter or the books have it. */
export type WhenAndWhere = Pick<MeetingView, 'start' | 'end' | 'place'>

const hoursWord =
  /(?<!\p{L})(?:starter|start|begynder|begynde|slutter|slut|ender|sige|siger|tidspunktet|tidspunkt|mødes|holde|holder|holdes|skal være|skulle være|skulle have været|forlæng|forlænges|forkort|varer)(?: (?:lige|først|allerede|stadig|fortsat|nu|i stedet|altså|dog|er|bliver|med|at|vi|så|kl\.?|fra|til|det|den)){0,4} ?:? ?(?=\d{1,2}(?:[.:][0-5]\d)?(?![\d/]|\.? ?(?:min|dage|uger|timer|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)))/giu
/** "Kl 13 er for sent": the hour that was. */
const wasHour =
  /(?:kl\.? ?)?\d{1,2}(?:[.:]\d\d)?(?: ?[-–] ?\d{1,2}(?:[.:]\d\d)?)? (?:er|var|bliver|passer|dur|går)(?: \p{L}{2,8}){0,2}? (?:for (?:sent|tidligt|tidlig)|ikke)(?!\p{L})/giu
const speaksOfHours =
  / (?:starter|start|begynder|begynde|slutter|slut|ender|tidspunktet|tidspunkt|lad os sige|vi siger|så siger vi|skal være|skulle være|skulle have været|forlæng|forlænges|forkort|varer|i stedet|for sent|for tidligt) /
const ends = / (?:slutter|slut|ender|forlæng|forlænges|forkort|varer) /

/** The hours that a sentence gives a meeting anew: "starter først 13.30", "lad os sige 9.30 til 12". What is not said stays. */
const hoursIn = (
  sentence: string,
  from: TimeOfDay,
  until: TimeOfDay,
): { readonly from: TimeOfDay; readonly until: TimeOfDay } | null => {
  const folded = fold(sentence)
  if (!speaksOfHours.test(folded)) return null
  const marked = sentence.replace(wasHour, ' ').replace(hoursWord, '$& kl. ')
  const [first, second, ...more] = findTimes(marked)
  if (first === undefined || more.length > 0) return null
  if (second !== undefined)
    return first.until === null && second.until === null && ends.test(folded) ? { from: first.from, until: second.from } : null
  if (first.until !== null) return { from: first.from, until: first.until }
  const isEnd = ends.test(folded) && !/ (?:starter|start|begynder) /.test(folded)
  return isEnd ? { from, until: first.from } : { from: first.from, until }
}

/**
 * "Mødet starter først 13.30", "det er på rådhuset i Lemvig": the hours and the place as a sentence has them; null where it changes neither. `isAboutIt`: it answers a letter
 * about the meeting; elsewhere "mødet bliver i lokale D2" may tell what everybody knows, unless it says what it is not.
 */
export const restated = (sentence: string, known: WhenAndWhere, timeZone: string, isAboutIt: boolean): string | null => {
  const [from, until] = [localTimeOf(known.start, timeZone), localTimeOf(known.end, timeZone)]
  const hours = hoursIn(sentence, from, until)
  const isThere = isAboutIt || / (?:i stedet for|og ikke|fremfor) /.test(fold(sentence))
  const named = placeTold(sentence) ?? (isThere ? placeTold(sentence, 'er|bliver|bliver det|holder vi det') : null)
  const told = named === null ? null : (roomIn(named, known.place) ?? named)
  const place = told === null || isSamePlace(told, known.place) ? null : told
  const isSame = hours === null || (hours.from === from && hours.until === until)
  if (isSame && place === null) return null
  const [year, month, day] = localDayOf(known.start, timeZone).split('-')
  const when = `${Number(day)}/${Number(month)} ${year} kl. ${hours?.from ?? from}-${hours?.until ?? until}`
  return place === null ? when : `${when} på ${place}`
}

const counts: ReadonlyMap<string, number> = new Map([
  ['en', 1],
  ['a', 1],
  ['one', 1],
  ['to', 2],
  ['two', 2],
  ['tre', 3],
  ['three', 3],
  ['fire', 4],
  ['four', 4],
])
/** Where "frem" and "tilbage" lead to, two people do not agree on. */
const directions: ReadonlyMap<string, { readonly sign: 1 | -1; readonly isSure: boolean }> = new Map([
  ['senere', { sign: 1, isSure: true }],
  ['later', { sign: 1, isSure: true }],
  ['frem', { sign: 1, isSure: false }],
  ['ud', { sign: 1, isSure: false }],
  ['tidligere', { sign: -1, isSure: true }],
  ['earlier', { sign: -1, isSure: true }],
  ['tilbage', { sign: -1, isSure: false }],
  ['før', { sign: -1, isSure: false }],
])
const later = new RegExp(
  `(?<![\\p{L}\\d])(${[...counts.keys()].join('|')}|\\d{1,2}) (uger?|dage?|weeks?|days?) (${[...directions.keys()].join('|')})(?!\\p{L})`,
  'u',
)

/** "En uge senere": so many days on or back. */
export const shiftIn = (text: string): { readonly days: number; readonly isSure: boolean } | null => {
  const [, count = '', unit = '', where = ''] = later.exec(text.toLowerCase()) ?? []
  const direction = directions.get(where)
  const number = counts.get(count) ?? Number(count)
  if (direction === undefined || number === 0) return null
  return { days: direction.sign * number * (/^(?:uge|week)/.test(unit) ? 7 : 1), isSure: direction.isSure }
}
