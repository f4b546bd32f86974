import { localDayOf, localTimeOf, weekdayOf } from '../calendar/day.ts'
import type { Day, DayOff, Instant } from '../calendar/types.ts'
import type { Language } from './content.ts'

const weekdays = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const
const months = {
  da: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const

const daysOff: Readonly<Record<DayOff, Readonly<Record<Language, string>>>> = {
  saturday: { da: 'en lørdag', en: 'a Saturday' },
  sunday: { da: 'en søndag', en: 'a Sunday' },
  closed: { da: 'en lukkedag', en: 'a day on which we are closed' },
  'new-years-day': { da: 'nytårsdag', en: "New Year's Day" },
  'maundy-thursday': { da: 'skærtorsdag', en: 'Maundy Thursday' },
  'good-friday': { da: 'langfredag', en: 'Good Friday' },
  'easter-sunday': { da: 'påskedag', en: 'Easter Sunday' },
  'easter-monday': { da: '2. påskedag', en: 'Easter Monday' },
  'prayer-day': { da: 'store bededag', en: 'Prayer Day' },
  'ascension-day': { da: 'Kristi Himmelfartsdag', en: 'Ascension Day' },
  'whit-sunday': { da: 'pinsedag', en: 'Whit Sunday' },
  'whit-monday': { da: '2. pinsedag', en: 'Whit Monday' },
  'christmas-day': { da: '1. juledag', en: 'Christmas Day' },
  'boxing-day': { da: '2. juledag', en: 'Boxing Day' },
}

export const dayOffName = (off: DayOff, language: Language): string => daysOff[off][language]
export const weekdayName = (weekday: number, language: Language): string => weekdays[language][weekday - 1] ?? ''

/** "april", "April"; 1 is January. */
export const monthName = (month: number, language: Language): string => months[language][month - 1] ?? ''

/** "14. april" or "14 April", with the year where it is asked for. */
export const dayOfMonth = (day: Day, language: Language, withYear: boolean): string => {
  const [year = '', month, date] = day.split('-')
  const name = `${Number(date)}${language === 'da' ? '.' : ''} ${months[language][Number(month) - 1] ?? ''}`
  return withYear ? `${name} ${year}` : name
}

/** "onsdag den 14. april" or "Wednesday 14 April". A date in a letter has its weekday with it, so that a slip is seen. */
export const fullDay = (day: Day, language: Language, withYear: boolean): string =>
  `${weekdayName(weekdayOf(day), language)} ${language === 'da' ? 'den ' : ''}${dayOfMonth(day, language, withYear)}`

export const localDay = (at: Instant, timeZone: string): Day => localDayOf(at, timeZone)

/** "13.00" in Danish, "13:00" in English. */
export const localTime = (at: Instant, timeZone: string, language: Language): string =>
  clockTime(localTimeOf(at, timeZone), language)

/** A local `HH:MM` as it is written. */
export const clockTime = (time: string, language: Language): string => (language === 'da' ? time.replace(':', '.') : time)
