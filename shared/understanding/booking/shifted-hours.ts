import { addMinutes, instantOf, localDayOf, localTimeOf } from '../../calendar/day.ts'
import { isSecretariat } from '../../people.ts'
import { withoutDates } from '../dates/dates.ts'
import { hoursStated } from '../dates/hours-stated.ts'
import { codesIn } from '../items/codes.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { toMeeting, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import { aboutMeetings } from './booking-words.ts'
import { meetingOfDay, saysAnother, withoutSame } from './same-day.ts'

const hours: Readonly<Record<string, number>> = { en: 1, én: 1, 1: 1, to: 2, 2: 2, tre: 3, 3: 3 }
const lengths: readonly (readonly [pattern: RegExp, minutes: (told: string) => number])[] = [
  [/ halvanden (time) /, () => 90],
  [/ (?:en halv|½|1\/2) (time) /, () => 30],
  [/ tre (kvarter) /, () => 45],
  [/ (kvarter) /, () => 15],
  [/ (en|én|1|to|2|tre|3) timer? /, told => (hours[told] ?? 1) * 60],
  [/ (\d{1,2}) (?:min|minutter) /, Number],
]
const later = / (?:senere|tilbage|længere ud) /
const earlier = / tidligere /
/** Of the beginning alone, and of the whole meeting. */
const begins = / (?:starter|begynder|starte|begynde|går i gang|møder|mødes) /
const moves =
  / (?:ryk|rykke|rykker|rykkes|rykket|flyt|flytte|flytter|flyttes|flyttet|skub|skubbe|skubber|skubbes|skubbet|udskyd|udskyde|udskyder|udskydes|forskyd|forskyder|forskydes|fremrykkes|fremrykker) /
const ofMeeting = / (?:vi|mødet|møde|det|[^ ]{2,16}mødet) /
const unsettled =
  / (?:overvejer|måske|muligvis|eventuelt|evt|foreslår|forslag|hvis|medmindre|enten|eller|kunne|ønsker|spørger|planlægningsmød\S*|frokost\S*|punkt\S*|oplæg\S*|pause\S*|frist\S*) /

const lengthIn = (folded: string): number | null => {
  for (const [pattern, minutes] of lengths) {
    const found = pattern.exec(folded)
    if (found !== null) return minutes(found[1] ?? '')
  }
  return null
}

/** By what a sentence moves the meeting's hours: by a length and a direction, or to the hours that stand beside it. */
const shifted = (sentence: string, meeting: MeetingView, { situation }: Reading): Pick<MeetingView, 'start' | 'end'> | null => {
  const { charter, now } = situation
  const folded = fold(sentence)
  const isWhole = moves.test(folded)
  const minutes = lengthIn(folded)
  if (minutes === null || !ofMeeting.test(folded) || (!isWhole && !begins.test(folded)) || unsettled.test(folded)) return null
  const { timeZone } = charter
  const known = { from: localTimeOf(meeting.start, timeZone), until: localTimeOf(meeting.end, timeZone) }
  const stated = hoursStated(withoutDates(sentence, now, timeZone), known)
  if (stated === 'unclear') return null
  if (stated !== null) {
    const day = localDayOf(meeting.start, timeZone)
    return { start: instantOf(day, stated.from, timeZone), end: instantOf(day, stated.until, timeZone) }
  }
  // "En halv time frem" is earlier to one and later to another.
  const by = later.test(folded) === earlier.test(folded) ? null : later.test(folded) ? minutes : -minutes
  if (by === null) return null
  const start = addMinutes(meeting.start, by)
  return { start, end: isWhole ? addMinutes(meeting.end, by) : meeting.end }
}

/**
 * "Vi rykker en halv time, altså 9.30-12.30 samme dag", "Mødet begynder en halv time senere end planlagt", of the secretariat: the meeting keeps its day and gets other hours. It is shown, and done
 * after a yes; the reasons and who gave them stand in other sentences.
 */
export const shiftedHours: Rule = reading => {
  const { situation, text, lines, letter, separated } = reading
  const { sender, hint } = situation
  if (sender === null || !isSecretariat(sender) || hint != null || text.length > 800 || codesIn(text).length > 0) return null
  if ((letter !== null && !aboutMeetings.has(letter.name)) || letter?.name === 'meeting-needs-yes') return null
  if (hasItemWords(reading) || separated.forwarded !== '' || saysAnother(text)) return null
  const sentences = lines.flatMap(sentencesOf).filter(each => !each.trimEnd().endsWith('?'))
  const meeting = meetingOfDay(withoutSame(sentences.join('\n')), reading)
  if (meeting === null) return null
  const [found, ...more] = sentences.flatMap(each => shifted(each, meeting, reading) ?? [])
  if (found === undefined || more.length > 0 || found.end <= found.start) return null
  if (found.start === meeting.start && found.end === meeting.end) return null
  const command = { type: 'RescheduleMeeting', ...found, place: null, confirmed: false, doubt: { title: null } } as const
  return wishes('a meeting that begins so much earlier or later', toMeeting(meeting.number, command))
}
