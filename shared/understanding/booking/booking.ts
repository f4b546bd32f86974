import { addDays, addMinutes, instantOf, localDayOf, localTimeOf } from '../../calendar/day.ts'
import type { Day, Instant, TimeOfDay } from '../../calendar/types.ts'
import { isSecretariat } from '../../people.ts'
import type { FoundDate } from '../dates/dates.ts'
import { findDates } from '../dates/dates.ts'
import { shiftIn } from '../dates/meeting-restated.ts'
import { placeAfter } from '../dates/place.ts'
import { mayNamePlace, placeBefore } from '../dates/place-hints.ts'
import { placeStated } from '../dates/place-stated.ts'
import { chooseMeeting, meetingsOn } from '../dates/which-meeting.ts'
import { fold, sentencesOf } from '../language/text.ts'
import type { FoundTime } from '../language/times.ts'
import { findTimes } from '../language/times.ts'
import { ask, askDate, toMeeting, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import type { MeetingWish, Understood } from '../understood.ts'
import { isOtherYear, oneForEach } from './booking-several.ts'
import { bringsAnother, cancelsItem, isUnsure, linesBelow, listsMeetings, sourceOf, titleIn, verbIn } from './booking-words.ts'
import { cancel, memberMayCancel, saidByMember } from './cancelling.ts'
import { isByMember, mayGiveRoom, placeBelow, placeMovedTo } from './moved-place.ts'

/** Nobody meets before this: "kl. 1-4" is the afternoon or a slip, and which of them is to be asked. */
const earliest: TimeOfDay = '06:00'

const datesIn = (text: string, { situation }: Reading): readonly FoundDate[] =>
  findDates(text, situation.now, situation.charter.timeZone)

/** The time that belongs to a date: behind it, or the only one in the text. */
const timeOf = (date: FoundDate | null, text: string): FoundTime | null => {
  if (date?.from != null) return { from: date.from, until: date.until }
  const [time, second, ...others] = findTimes(text)
  if (time === undefined || others.length > 0) return null
  if (second === undefined) return time
  // "Vi starter kl. 13 og slutter kl. 16."
  const ends = /(?:slutter|slut|ender|ends?|finish(?:es)?|until|indtil)\b/i.test(text)
  return ends && time.until === null && second.until === null ? { from: time.from, until: second.from } : null
}

interface Span {
  readonly start: Instant
  readonly end: Instant
}

const spanOf = (day: Day, { from, until }: FoundTime, minutes: number, { situation }: Reading): Span | Understood => {
  const { timeZone } = situation.charter
  if (from < earliest || (until !== null && until <= from))
    return ask('no-time', `${from}–${until ?? ''} is no time for a meeting`)
  const start = instantOf(day, from, timeZone)
  return { start, end: until === null ? addMinutes(start, minutes) : instantOf(day, until, timeZone) }
}

const isSpan = (found: Span | Understood): found is Span => 'start' in found

/** The first sentence with a date; what stands further down ("Frist for punkter: 30. marts") is about something else. */
const datedPart = (text: string, reading: Reading): string =>
  text
    .split('\n')
    .flatMap(sentencesOf)
    .find(sentence => datesIn(sentence, reading).length > 0) ?? text

/** What the mail says of the meeting behind its day, so that an answer to our question need not say it again. */
const wordsBehind = (date: FoundDate, part: string, text: string): string =>
  `${part.slice(date.at + date.quoted.length)}${text.slice(text.indexOf(part) + part.length)}`.slice(0, 300)

const askWithRest = ({ reason, date }: NonNullable<FoundDate['problem']>, rest: string): Understood =>
  askDate({ reason, date: { ...date, rest } })

interface NewMeeting extends MeetingWish {
  readonly command: Extract<MeetingWish['command'], { readonly type: 'ScheduleMeeting' }>
}

/** The new meeting that words name with its day and time, or what has to be asked. */
export const schedule = (text: string, reading: Reading): Understood | NewMeeting => {
  const part = datedPart(text, reading)
  const dates = datesIn(part, reading)
  const wrong = dates.find(date => date.problem !== null)
  if (wrong?.problem) return askWithRest(wrong.problem, wordsBehind(wrong, part, text))
  const [date] = dates
  const days = new Set(dates.map(each => each.day))
  if (date === undefined || date.day === null || days.size > 1)
    return ask('no-date', 'a new meeting, and not exactly one day for it')
  if (new Set(dates.flatMap(each => each.from ?? [])).size > 1) return ask('no-time', 'a new meeting, and two times for it')
  const time = timeOf(date, part) ?? timeOf(null, text)
  if (time === null) {
    const known = { quoted: date.quoted, on: date.day, weekdaySaid: date.weekday, rest: wordsBehind(date, part, text) }
    return { ...ask('no-time', 'a new meeting without a time'), date: known } as Understood
  }
  const span = spanOf(date.day, time, reading.situation.charter.meetings.maxMinutes, reading)
  if (!isSpan(span)) return span
  // The secretary knows the number of a new meeting.
  const stated = placeStated(text, reading)
  const found =
    placeAfter(part.slice(date.end)) ??
    placeAfter(text.slice(text.indexOf(part) + part.length), true) ??
    placeBefore(part.slice(0, date.at), reading)
  // A line "Sted: …" goes before "hos Favrskov", and an address before a name.
  const place = stated !== null && (found === null || stated.rank < 3) ? stated.place : found
  // The usual place would be a guess: shown first.
  const isGuessed = place === null ? mayNamePlace(text, reading) : found === null
  const doubt = isGuessed ? { doubt: { title: null } } : {}
  const command = {
    type: 'ScheduleMeeting',
    number: 0,
    title: titleIn(text),
    ...span,
    place,
    confirmed: false,
    ...doubt,
  } as const
  return { on: 'meeting', number: null, command }
}

const isWish = (found: Understood | NewMeeting): found is NewMeeting => 'on' in found

const whole = ({ subject, subjectIsOwn, text }: Reading): string => (subjectIsOwn ? `${subject.stem}\n${text}` : text)

/** One meeting, or one for each line that books one, or for each day of a sentence with several. */
const scheduleAll = (text: string, reading: Reading): Understood => {
  const dated = text.split('\n').filter(line => datesIn(line, reading).length > 0)
  const lines = listsMeetings(text) ? dated : dated.filter(line => verbIn(line, reading) === 'new')
  const unread = listsMeetings(text) && linesBelow(text).some(line => /\d/.test(line) && !lines.includes(line))
  if (unread) return ask('no-date', 'a list of meetings with a line that names no day')
  const several = lines.length > 1 ? null : oneForEach(datedPart(text, reading), reading, whole(reading))
  const parts = several ?? (lines.length > 1 ? lines : [text])
  const found = parts.map(part => schedule(part, reading))
  for (const each of found) if (!isWish(each)) return each
  const all = onceEach(found.filter(isWish))
  const booked = wishes('words for a new meeting, with its day and time', ...all)
  const isSure =
    !parts.some(part => isUnsure(datedPart(part, reading))) &&
    !isOtherYear(whole(reading), reading) &&
    (all.length === 1 || all.every(({ command }) => command.doubt === undefined))
  if (isSure || booked.kind !== 'wishes') return booked
  return all.length > 1 ? ask('no-date', 'a list of meetings, and not all of them are sure') : doubted(booked)
}

/** Subject and text often book the same meeting: the fuller one counts. */
const onceEach = (booked: readonly NewMeeting[]): readonly NewMeeting[] => {
  const byStart = new Map<string, NewMeeting>()
  for (const wish of booked) {
    const { command } = wish
    const known = byStart.get(command.start)?.command
    const place = command.place ?? known?.place ?? null
    const title = command.title ?? known?.title ?? null
    byStart.set(command.start, { ...wish, command: { ...command, place, title } })
  }
  return [...byStart.values()]
}

/** "… til 21. april", "ny dato: 21. april" */
const isTo = (text: string, date: FoundDate): boolean =>
  /(?:^|[ :])(?:til|to|dato:?|dato er|date:?|i stedet) ?$/i.test(text.slice(Math.max(0, date.at - 12), date.at))

/** Of "Mødet den 14. april flyttes til 21. april" the second day is the new one; alone it is, if it comes after the verb. */
const newDate = (text: string, dates: readonly FoundDate[]): FoundDate | null => {
  const announced = dates.filter(date => isTo(text, date))
  const last = dates.at(-1)
  const verb = text.search(/flyt|ryk|udskyd|udsæt|udsat|mov|postpon|reschedul/i)
  return announced.at(-1) ?? (last !== undefined && (dates.length > 1 || last.at > verb) ? last : null)
}

const move = (text: string, reading: Reading): Understood => {
  const { charter } = reading.situation
  const part = datedPart(text, reading)
  const dates = datesIn(part, reading)
  const date = newDate(part, dates)
  // "Flyt mødet den 16. september til kl. 10.30": the only day is the one that the meeting has.
  const isItsDay = date !== null && dates.length === 1 && meetingsOn([date], reading.situation).length === 1 && !isTo(part, date)
  const choice = chooseMeeting(reading, 'booking', isItsDay ? part : part.slice(0, date?.at ?? part.length))
  if ('ask' in choice) return choice.ask
  const { number, view } = choice
  if (date?.problem) return { ...askWithRest(date.problem, wordsBehind(date, part, part)), meetings: [number] } as Understood
  const before = view === null ? null : timesBefore(view, charter.timeZone)
  const isSameDay = before !== null && (date === null || date.day === before.day)
  const moved = isSameDay ? movedTime(part, before) : null
  const time = moved?.time ?? timeOf(date, date === null ? part : part.slice(date.at))
  const beside =
    placeAfter(part.slice(date?.end ?? part.length)) ?? placeBelow(text.slice(text.indexOf(part) + part.length), date !== null)
  const elsewhere = beside === null ? placeMovedTo(part, mayGiveRoom(reading) ? (view?.place ?? '') : null) : null
  const place = beside ?? elsewhere
  // "Vi flytter mødet den 14. april", which is its day: not where to.
  const isNowhere = isSameDay && time === null && place === null
  const shift = isNowhere && before !== null ? shiftIn(part) : null
  const shifted = shift === null || before === null ? null : addDays(before.day, shift.days)
  const day = isNowhere ? shifted : (date?.day ?? before?.day ?? null)
  if (day === null) return ask('no-date', 'a meeting is to be moved, and no day is said', [number])
  const chosen = time ?? before?.time ?? null
  if (chosen === null) return ask('no-time', 'a meeting is to be moved, and no time is said', [number])
  const span = spanOf(day, chosen, before?.minutes ?? charter.meetings.maxMinutes, reading)
  if (!isSpan(span)) return { ...span, meetings: [number] } as Understood
  const isElsewhere = place === null && mayNamePlace(text.slice(text.indexOf(part) + (date?.end ?? part.length)), reading)
  const isDoubtful = moved?.isSure === false || elsewhere !== null || shift?.isSure === false || isElsewhere
  const doubt = isDoubtful ? { doubt: { title: null } } : {}
  const command = { type: 'RescheduleMeeting', ...span, place, confirmed: false, ...doubt } as const
  return wishes('words for moving a meeting', toMeeting(number, command))
}

/**
 * "Fra kl. 13-16 til kl. 9-12" names the hours that were, and those that are to be. "Fra kl. 13 til kl. 14" of a meeting that begins at 13 may be its
 * new beginning, or make it an hour long: shown first.
 */
const movedTime = (
  text: string,
  { time: { from, until } }: { readonly time: FoundTime },
): { readonly time: FoundTime; readonly isSure: boolean } | null => {
  const [first, second, ...more] = findTimes(text)
  if (first === undefined || first.from !== from || more.length > 0) return null
  if (second !== undefined) return first.until === until && second.until !== null ? { time: second, isSure: true } : null
  const isSpan = first.until === null || first.until === until || !/(?:fra|from) (?:kl\.? ?)?\d/i.test(text)
  return isSpan ? null : { time: { from: first.until ?? from, until: null }, isSure: false }
}

const timesBefore = ({ start, end }: MeetingView, timeZone: string): { day: Day; time: FoundTime; minutes: number } => ({
  day: localDayOf(start, timeZone),
  time: { from: localTimeOf(start, timeZone), until: localTimeOf(end, timeZone) },
  minutes: Math.round((Date.parse(end) - Date.parse(start)) / 60_000),
})

/** "Mødet den 14/4 2027 flyttes til": what is said to a meeting that is known by its day. */
export const movedTo = ({ start }: { readonly start: Instant }, timeZone: string): string => {
  const [year, month, day] = localDayOf(start, timeZone).split('-')
  return `Mødet den ${Number(day)}/${Number(month)} ${year} flyttes til`
}

/** What is booked or moved waits for a yes. */
export const doubted = (found: Extract<Understood, { readonly kind: 'wishes' }>): typeof found => ({
  ...found,
  wishes: found.wishes.map(wish =>
    wish.on === 'meeting' && (wish.command.type === 'ScheduleMeeting' || wish.command.type === 'RescheduleMeeting')
      ? { ...wish, command: { ...wish.command, doubt: { title: null } } }
      : wish,
  ),
})

/** "Mødet den 14. april aflyses, og vi holder det i stedet den 21. april": it is moved. */
const heldInstead = (text: string, reading: Reading): Understood | null => {
  const { situation } = reading
  const dates = datesIn(text, reading)
  const other = dates.find(each => each.day !== null && meetingsOn([each], situation).length === 0)
  const [meeting, ...more] = meetingsOn(dates, situation)
  if (other === undefined || meeting === undefined || more.length > 0) return null
  if (!/(?:i stedet|ny(?:e)? (?:møde)?dato|flyttes|instead|new date)/i.test(text)) return null
  const found = move(`${movedTo(meeting, situation.charter.timeZone)} ${text.slice(other.at)}`, reading)
  return found.kind === 'wishes' ? doubted(found) : found
}

/**
 * A meeting made, moved or cancelled by a plain mail (G07). Whether the sender may do so is not for this room to say; but what is missing in such a mail of a
 * member is no question to him: "Det andet møde er rykket, så jeg er med alligevel" tells of another one.
 */
export const booking: Rule = reading => {
  const found = bookingIn(reading)
  return found?.kind === 'not-understood' && isByMember(reading) && (found.reason !== 'not-understood' || found.date !== null)
    ? saidByMember(reading)
    : found
}

const bookingIn = (reading: Reading): Understood | null => {
  const source = sourceOf(reading)
  const { sender } = reading.situation
  if (source.isDenied) return ask('not-understood', 'told of, and the mail says that it is not to be')
  if (source.verb !== null && bringsAnother(source.verb, reading))
    return ask('not-understood', 'a meeting is moved or cancelled, and another one is to be held')
  const isSure = source.sure === 'plainly'
  const shownFirst = (found: Understood): Understood => {
    if (isSure || found.kind !== 'wishes') return found
    // One yes would be heard of both.
    return found.wishes.length > 1 ? ask('no-date', 'several meetings, and not all of it is sure') : doubted(found)
  }
  switch (source.verb) {
    case 'new':
      return shownFirst(scheduleAll(source.text, reading))
    case 'move':
      return shownFirst(move(source.text, reading))
    case 'cancel': {
      if (!isSure && (sender === null || !isSecretariat(sender))) return memberMayCancel(reading)
      return heldInstead(source.text, reading) ?? cancel(source.text, reading, isSure)
    }
    default:
      return cancelsItem.test(fold(reading.text))
        ? ask('not-understood', 'an item is to be cancelled, and which is not clear')
        : null
  }
}
