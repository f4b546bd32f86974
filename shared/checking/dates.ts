import { isDay, weekdayOf } from '../calendar/day.ts'
import type { Day } from '../calendar/types.ts'
import type { AgendaRemark, PaperAgenda, PaperItem } from './agenda.ts'
import { wordsOf } from './agenda.ts'

const months =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october'
const monthNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  months.split('|').map((name, at) => [name, at < 12 ? at + 1 : [1, 2, 3, 5, 6, 7, 10][at - 12]]),
) as Record<string, number>
const weekdays = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag']
const englishWeekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** "onsdag den 14. april 2027", "styregruppemødet d. 6. marts": the word before it, the day, the month, the year if it stands there. */
const written = new RegExp(
  `(?:(?<word>[\\p{L}-]{2,40})\\s{1,3})?(?:(?:den|d\\.|on)\\s{1,3})?(?<day>[0-3]?\\d)\\.?\\s{1,3}(?<month>${months})\\b(?:\\s{1,3}(?<year>20\\d{2})\\b)?`,
  'giu',
)

interface WrittenDate {
  readonly word: string
  readonly quoted: string
  readonly monthDay: string
  readonly year: string | null
}

const datesIn = (text: string): readonly WrittenDate[] =>
  [...text.matchAll(written)].map(({ 0: quoted, groups }) => {
    const month = String(monthNumbers[(groups?.month ?? '').toLowerCase()]).padStart(2, '0')
    const monthDay = `${month}-${(groups?.day ?? '').padStart(2, '0')}`
    return { word: (groups?.word ?? '').toLowerCase(), quoted: quoted.trim(), monthDay, year: groups?.year ?? null }
  })

/** "mødet", "møde", "mødets" are one thing, and so is "styregruppemødet" where only "mødet" is said further down. */
const stem = (word: string): string => word.replace(/(?:erne|ene|ets|ens|et|en|er|s|t)$/u, '')
const isSame = (one: string, other: string): boolean =>
  stem(one).length > 2 && (stem(one).endsWith(stem(other)) || stem(other).endsWith(stem(one))) && stem(other).length > 2

/** The title says one day, and the text another day for the same thing and nowhere the title's. */
const twoDates = (item: PaperItem): AgendaRemark[] => {
  const below = datesIn(`${item.text}\n${item.recommendation ?? ''}`)
  return datesIn(item.title).flatMap((above): AgendaRemark[] => {
    if (below.some(each => each.monthDay === above.monthDay)) return []
    const other = below.find(each => isSame(each.word, above.word))
    if (other === undefined) return []
    return [{ kind: 'two-dates', item: item.id, title: item.title, one: above.quoted, other: other.quoted }]
  })
}

/** A weekday that is not that day's. Without a year the meeting's own is meant. */
const wrongWeekday = (item: PaperItem, on: Day): AgendaRemark[] =>
  datesIn(wordsOf(item)).flatMap(({ word, quoted, monthDay, year }): AgendaRemark[] => {
    const said = Math.max(weekdays.indexOf(word), englishWeekdays.indexOf(word)) + 1
    const day = `${year ?? on.slice(0, 4)}-${monthDay}`
    if (said === 0 || !isDay(day) || weekdayOf(day) === said) return []
    return [{ kind: 'wrong-weekday', item: item.id, quoted, weekday: weekdayOf(day) }]
  })

export const aboutDates = ({ items, on }: PaperAgenda): AgendaRemark[] =>
  items.flatMap(item => [...twoDates(item), ...wrongWeekday(item, on)])

/** Ways to write a day: "14. april 2027", "14. apr. 2027", "14.04.2027", "14-04-2027", "14/4", "2027-04-14". */
const styles: readonly RegExp[] = [
  new RegExp(`\\b[0-3]?\\d\\.\\s{1,3}(?:${months})\\b(?:\\s20\\d{2})?`, 'iu'),
  /\b[0-3]?\d\.\s{1,3}(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?/iu,
  /\b[0-3]?\d\.[01]?\d\.(?:20)?\d{2}\b/u,
  /\b[0-3]?\d-[01]?\d-(?:20)?\d{2}\b/u,
  /\b[0-3]?\d\/[01]?\d\b/u,
  /\b20\d{2}-[01]\d-[0-3]\d\b/u,
]
const manyStyles = 3

/** "8:35-8.37": two signs in one time; and days that are written in many ways. */
export const aboutWriting = (agenda: PaperAgenda): AgendaRemark[] => {
  const text = agenda.items.map(wordsOf).join('\n')
  const mixed = /\b[0-2]?\d(?::[0-5]\d\s?[-–]\s?[0-2]?\d\.[0-5]\d|\.[0-5]\d\s?[-–]\s?[0-2]?\d:[0-5]\d)\b/u.exec(text)?.[0]
  const quoted = styles.flatMap(style => style.exec(text)?.[0] ?? [])
  return [
    ...(mixed === undefined ? [] : [{ kind: 'mixed-times', quoted: mixed } as const]),
    ...(quoted.length < manyStyles ? [] : [{ kind: 'date-styles', quoted } as const]),
  ]
}
