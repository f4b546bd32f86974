import { weekdayOf } from '../calendar/day.ts'
import type { Day, DayOff, Deadline, Instant, TimeOfDay } from '../calendar/types.ts'
import type { Charter } from '../charter/charter.ts'
import type { MeetingFacts } from '../letters.ts'
import type { Recipient } from '../people.ts'
import type { Fact, Language } from './content.ts'
import { clockTime, dayOffName, dayOfMonth, fullDay, localDay, localTime, weekdayName } from './dates.ts'
import { firstName, shortPlace } from './names.ts'
import type { Noun } from './nouns.ts'
import { counted, joined } from './nouns.ts'

/** What every writer has at hand: the language, the reader, the charter, and how days, numbers and names are written. */
export interface Words {
  readonly language: Language
  readonly charter: Charter
  readonly to: Recipient
  /** The Danish or the English text. */
  t(da: string, en: string): string
  /** "onsdag den 14. april 2027". */
  day(day: Day): string
  /** The same without the year, where it is the meeting's own. */
  on(day: Day): string
  /** "14. april 2027". */
  date(day: Day): string
  dayOf(at: Instant): Day
  weekday(weekday: number): string
  off(off: DayOff): string
  /** "kl. 13.00". */
  time(at: Instant): string
  /** "kl. 13.00-16.00". */
  hours(start: Instant, end: Instant): string
  clock(time: TimeOfDay): string
  /** "onsdag den 14. april 2027 kl. 13.00-16.00". */
  when(start: Instant, end: Instant): string
  /** Both days and why, where a day was moved; else nothing. */
  moved(deadline: Deadline): string
  /** "ét punkt", "to punkter", "ingen punkter". */
  count(n: number, noun: Noun): string
  /** "a, b og c". */
  list(parts: readonly string[]): string
  /** "Lemvig" for "Lemvig Kommune". */
  short(organisation: string): string
  shorts(organisations: readonly string[]): string
  /** "Tak, Pia." when a person wrote. */
  readonly thanks: string
  /** The key facts of a meeting. */
  facts(meeting: MeetingFacts, ...more: readonly (Fact | null)[]): readonly Fact[]
  fact(label: string, value: string): Fact
  /** The fact that must not be missed, with the reason why its day was moved. */
  due(label: string, deadline: Deadline): Fact
}

/** A link is as long as three lines: it stands below the place that it leads to, and can be pressed there. */
const whereOf = (label: string, place: string): Fact => {
  const at = place.search(/: ?https:\/\//)
  const [value, more] = at < 0 ? [place, ''] : [place.slice(0, at), place.slice(at + 1).trim()]
  return { label, value, more, strong: false }
}

/** The words to nobody in particular: what shows a letter's content has nothing to add for one reader or another. */
export type Voice = Omit<Words, 'to' | 'thanks'>

export const wordsFor = (charter: Charter, to: Recipient, meeting: MeetingFacts | null): Words => {
  const language = charter.language
  const t = (da: string, en: string) => (language === 'da' ? da : en)
  const dayOf = (at: Instant) => localDay(at, charter.timeZone)
  const year = meeting === null ? null : dayOf(meeting.start).slice(0, 4)
  const day = (it: Day) => fullDay(it, language, true)
  const on = (it: Day) => fullDay(it, language, it.slice(0, 4) !== year)
  const inWords = (at: Instant) => localTime(at, charter.timeZone, language)
  const time = (at: Instant) => t(`kl. ${inWords(at)}`, inWords(at))
  const hours = (start: Instant, end: Instant) => `${time(start)}-${inWords(end)}`
  const short = (organisation: string) => shortPlace(organisation, language)
  const list = (parts: readonly string[]) => joined(parts, language)
  const fact = (label: string, value: string): Fact => ({ label, value, more: '', strong: false })

  const when = (start: Instant, end: Instant) =>
    dayOf(start) === dayOf(end)
      ? t(`${day(dayOf(start))} ${hours(start, end)}`, `${day(dayOf(start))}, ${hours(start, end)}`)
      : t(
          `${day(dayOf(start))} ${time(start)} til ${day(dayOf(end))} ${time(end)}`,
          `${day(dayOf(start))}, ${time(start)} to ${day(dayOf(end))}, ${time(end)}`,
        )

  const moved = ({ nominalOn, on: actual, rolledOver }: Deadline) => {
    if (nominalOn === actual) return ''
    if (rolledOver.every(({ off }) => off === 'saturday' || off === 'sunday'))
      return t(`Flyttet fra ${on(nominalOn)}, fordi det er weekend.`, `Moved from ${on(nominalOn)}, because it is a weekend.`)
    const reasons = rolledOver.map(({ day: it, off }) =>
      t(
        `den ${dayOfMonth(it, 'da', false)} er ${dayOffName(off, 'da')}`,
        `${dayOfMonth(it, 'en', false)} is ${dayOffName(off, 'en')}`,
      ),
    )
    const from = rolledOver.length === 1 ? weekdayName(weekdayOf(nominalOn), language) : on(nominalOn)
    return t(`Flyttet fra ${from}, fordi ${list(reasons)}.`, `Moved from ${from}, because ${list(reasons)}.`)
  }

  return {
    language,
    charter,
    to,
    t,
    day,
    on,
    date: it => dayOfMonth(it, language, true),
    dayOf,
    weekday: it => weekdayName(it, language),
    off: it => dayOffName(it, language),
    time,
    hours,
    clock: it => clockTime(it, language),
    when,
    moved,
    count: (n, noun) => counted(n, noun, language),
    list,
    short,
    shorts: organisations => list(organisations.map(short)),
    // Asked for only where it is said: most letters are the same for every reader.
    get thanks() {
      return to.person === null || to.name === '' || to.address === charter.secretariat.address
        ? t('Tak.', 'Thank you.')
        : t(`Tak, ${firstName(to.name)}.`, `Thank you, ${firstName(to.name)}.`)
    },
    facts: (it, ...more) =>
      [
        fact(t('Hvornår', 'When'), when(it.start, it.end)),
        it.place === '' ? null : whereOf(t('Hvor', 'Where'), it.place),
        ...more,
        it.roles === null ? null : fact(t('Mødeleder', 'Chair'), short(it.roles.chair)),
        it.roles === null ? null : fact(t('Referent', 'Minute-taker'), short(it.roles.minuteTaker)),
      ].filter(one => one !== null),
    fact,
    due: (label, deadline) => ({ label, value: day(deadline.on), more: moved(deadline), strong: true }),
  }
}
