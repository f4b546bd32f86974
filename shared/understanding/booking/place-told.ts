import { localDayOf, localTimeOf } from '../../calendar/day.ts'
import type { LetterName, MeetingFacts } from '../../letters.ts'
import { isSecretariat } from '../../people.ts'
import { findDates } from '../dates/dates.ts'
import type { StatedPlace } from '../dates/place-stated.ts'
import { placeStated } from '../dates/place-stated.ts'
import { withoutTheirs } from '../dates/what-is-off.ts'
import { codesIn } from '../items/codes.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { fold, wordsOf } from '../language/text.ts'
import { findTimes } from '../language/times.ts'
import { clearYes } from '../language/vocabulary.ts'
import { toMeeting, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import { aboutMeetings, sourceOf } from './booking-words.ts'
import { meetingOfDay } from './other-hours.ts'

/** Longer than this a mail tells a story. Characters. */
const longest = 800

/** Below these a place is that of the meeting: they show it, or are answered because they lie on top. */
const letters: ReadonlySet<LetterName> = new Set<LetterName>([
  ...aboutMeetings,
  ...([
    'question',
    'call-for-items',
    'items-reminder',
    'digest',
    'agenda-for-approval',
    'agenda-held',
    'submission-summary',
  ] as const),
])

/** Not settled, anywhere in the mail. */
const unsettled = / (?:overvejer|overveje|måske|muligvis|evt|eventuelt|foreslår|forslag|medmindre|enten) /
/** In the sentence with the place: one of two, reported, or of another meeting. */
const ofOther = / (?:hvis|eller|planlægningsmød[^ ]*|siger|ønsker|spørger) /
/** "Kan du rette stedet til …?" */
const order = /^ (?:(?:og|så|hej) )?(?:kan|vil|gider|må) (?:(?:du|i|vi|jeg) )/

/** Whether every day and hour beside the place is the meeting's own: "det er stadig tirsdag den 13. april kl. 9-12". Another one is a move. */
const isSameTime = (
  words: string,
  meeting: Pick<MeetingFacts, 'start' | 'end'>,
  { situation: { now, charter } }: Reading,
): boolean => {
  const { timeZone } = charter
  const [from, until] = [meeting.start, meeting.end].map(each => localTimeOf(each, timeZone))
  const dates = findDates(words, now, timeZone)
  const times = [
    ...findTimes(words),
    ...dates.flatMap(each => (each.from === null ? [] : [{ from: each.from, until: each.until }])),
  ]
  return (
    dates.every(each => each.problem === null && each.day === localDayOf(meeting.start, timeZone)) &&
    times.every(each => each.from === from && (each.until === null || each.until === until))
  )
}

/** What is shown or done with the place: a move that keeps its time, or the booking that waits for its yes. */
const given = (reading: Reading, { place }: StatedPlace, isDone: boolean) => {
  const held = answered(reading, 'meeting-needs-yes')
  if (held !== null && !held.moves) {
    const { start, end, title } = held.meeting
    const own = title === reading.situation.charter.meetingName ? null : title
    const command = { type: 'ScheduleMeeting', number: 0, title: own, start, end, place, confirmed: false } as const
    return { meeting: held.meeting, wish: toMeeting(null, { ...command, doubt: { title: null } }) }
  }
  const meeting = held?.meeting ?? meetingOfDay(reading.text.replace(place, ' '), reading)
  if (meeting === null) return null
  const { number, start, end } = meeting
  const command = { type: 'RescheduleMeeting', start, end, place, confirmed: false } as const
  return { meeting, wish: toMeeting(number, isDone ? command : { ...command, doubt: { title: null } }) }
}

/** "Ja, men med hele adressen: …" to a new place alone: a yes, and nothing else but the address. */
const isYesToIt = (reading: Reading, { sentence, rank }: StatedPlace): boolean => {
  const [first = ''] = wordsOf(fold(reading.text))
  return (
    answered(reading, 'meeting-needs-yes')?.placeOnly === true &&
    rank < 3 &&
    clearYes.has(first) &&
    !/ (?:ikke|vent|først) /.test(fold(reading.text)) &&
    reading.said.every(each => each === sentence || wordsOf(fold(each)).every(word => clearYes.has(word) || word === 'tak'))
  )
}

/**
 * "Sted: Rådhuset, Søvej 1, 8600 Silkeborg", "Flyt mødet til …", "Stedet er …", and a corrected place in the answer to our question: the secretariat says where a meeting is, whole and as
 * written, below whatever letter shows it. It is shown, and done after a yes, so that whatever else the mail says may stand beside it; the place that our question had is shown no more.
 */
export const placeTold: Rule = reading => {
  const { situation, text, letter, separated } = reading
  const { sender, hint } = situation
  if (sender === null || !isSecretariat(sender) || hint != null || text.length > longest || codesIn(text).length > 0) return null
  if ((letter !== null && !letters.has(letter.name)) || hasItemWords(reading) || separated.forwarded !== '') return null
  const stated = placeStated(text, reading)
  const { verb } = stated === null ? { verb: null } : sourceOf(reading)
  if (stated === null || verb === 'new' || verb === 'cancel') return null
  const said = fold(stated.sentence)
  const rest = fold(text.replace(stated.place, ' '))
  const isOpen = unsettled.test(rest) || ofOther.test(said) || withoutTheirs(said) !== said
  if (isOpen || (stated.sentence.endsWith('?') && !order.test(said))) return null
  const found = given(reading, stated, isYesToIt(reading, stated))
  if (found === null || fold(found.meeting.place) === fold(stated.place)) return null
  if (!isSameTime(text.replace(stated.place, ' '), found.meeting, reading)) return null
  const held = answered(reading, 'meeting-needs-yes')
  if (held === null) return wishes('words that say where a meeting is', found.wish)
  const no = { type: 'SettleHeldMail', id: held.mail, yes: false, organisation: null, instead: true } as const
  return wishes('another place than was shown', { on: 'network', command: no }, found.wish)
}
