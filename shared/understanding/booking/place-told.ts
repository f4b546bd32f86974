import { instantOf, localDayOf, localTimeOf } from '../../calendar/day.ts'
import type { TimeOfDay } from '../../calendar/types.ts'
import type { LetterName, LetterOf, MeetingFacts } from '../../letters.ts'
import { isSecretariat } from '../../people.ts'
import { findDates, withoutDates } from '../dates/dates.ts'
import { hoursStated } from '../dates/hours-stated.ts'
import type { StatedPlace } from '../dates/place-stated.ts'
import { placeStated } from '../dates/place-stated.ts'
import { houseWithRoom, isSamePlace, roomIn } from '../dates/rooms.ts'
import { withoutTheirs } from '../dates/what-is-off.ts'
import { codesIn } from '../items/codes.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { fold, wordsOf } from '../language/text.ts'
import { clearNo, clearYes } from '../language/vocabulary.ts'
import { toMeeting, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import type { Wish } from '../understood.ts'
import { aboutMeetings, sourceOf } from './booking-words.ts'
import { asksAsOrder, meetingOfDay, standingInstead, tellingWords, withoutSame } from './same-day.ts'

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
    'held-mail-answered',
  ] as const),
])

/** Not settled, anywhere in the mail. */
const unsettled = / (?:overvejer|overveje|måske|muligvis|evt|eventuelt|foreslår|forslag|medmindre|enten) /
/** In the sentence with the place: one of two, reported, or of another meeting. */
const ofOther = / (?:hvis|eller|planlægningsmød[^ ]*|siger|ønsker|spørger) /

/** What of the day and the hours stands beside the place: the meeting's own, or other hours on its day. Another day is a move, and heard as one: null. */
const hoursBeside = (
  words: string,
  meeting: Pick<MeetingFacts, 'start' | 'end'>,
  { situation: { now, charter } }: Reading,
): Pick<MeetingFacts, 'start' | 'end'> | null => {
  const { timeZone } = charter
  const day = localDayOf(meeting.start, timeZone)
  const [from, until] = [meeting.start, meeting.end].map(each => localTimeOf(each, timeZone)) as [TimeOfDay, TimeOfDay]
  const dates = findDates(words, now, timeZone)
  if (dates.some(each => each.problem !== null || each.day !== day)) return null
  const ofDays = dates.flatMap(each => (each.from === null || each.until === null ? [] : `kl. ${each.from}-${each.until}`))
  const stated = hoursStated([withoutDates(words, now, timeZone), ...ofDays].join('\n'), { from, until })
  if (stated === 'unclear') return null
  return stated === null
    ? { start: meeting.start, end: meeting.end }
    : { start: instantOf(day, stated.from, timeZone), end: instantOf(day, stated.until, timeZone) }
}

/** "byrådssalen" in the house that is known, and with the address that stands beside it. */
const inFull = ({ place, rank, address = '' }: StatedPlace, known: string): string => {
  const inHouse = houseWithRoom(place)
  const more = inHouse === null ? '' : (/,.*$/.exec(place)?.[0] ?? '')
  const whole = inHouse !== null ? `${inHouse}${more}` : rank === 4 ? (roomIn(place, known) ?? place) : place
  const [street = ''] = address.split(',')
  return address === '' || fold(whole).includes(fold(street).trimEnd()) ? whole : `${whole}, ${address}`
}

/** What the question is about: the booking or the move as it was shown, or, where the mail says that there is no second meeting, the one that stands. */
const meetingHeld = (reading: Reading, held: LetterOf<'meeting-needs-yes'> | null): MeetingFacts | MeetingView | null =>
  held === null ? null : (standingInstead(reading) ?? held.meeting)

/** What is shown or done with the place: a move that keeps its day, or the booking that waits for its yes. */
const given = (reading: Reading, stated: StatedPlace, isDone: boolean): Wish | null => {
  const { situation, text } = reading
  const held = answered(reading, 'meeting-needs-yes')
  const words = withoutSame(tellingWords(text.replace(stated.place, ' ')))
  const meeting = meetingHeld(reading, held) ?? meetingOfDay(words, reading)
  const hours = meeting === null ? null : hoursBeside(words, meeting, reading)
  if (meeting === null || hours === null) return null
  // A room alone is in the house that was shown; behind a no, which says that it was wrong, in the one that stands.
  const stands = clearNo.has(wordsOf(fold(text))[0] ?? '')
    ? situation.meetings.find(each => each.number === meeting.number)
    : null
  const place = inFull(stated, (stands ?? meeting).place)
  if (isSamePlace(meeting.place, place)) return null
  if (held !== null && !held.moves && meeting === held.meeting) {
    const own = meeting.title === situation.charter.meetingName ? null : meeting.title
    const command = { type: 'ScheduleMeeting', number: 0, title: own, ...hours, place, confirmed: false } as const
    return toMeeting(null, isDone ? command : { ...command, doubt: { title: null } })
  }
  const command = { type: 'RescheduleMeeting', ...hours, place, confirmed: false } as const
  const isSame = hours.start === meeting.start && hours.end === meeting.end
  return toMeeting(meeting.number, isDone && isSame ? command : { ...command, doubt: { title: null } })
}

/** "Ja, men stedet er bare …": what may stand in front of the place, beside a yes to everything else. */
const beforePlace = new Set(
  'ja jo jep ok okay tak men og dog stedet sted lokalet adressen det er bliver bare kun skal være skriv ret til nu på i hos'.split(
    ' ',
  ),
)

/** "Ja, men med hele adressen: …" to a new place alone, "Ja, men stedet er Teams" to a booking: a yes, and nothing else but the place. */
const isYesToIt = (reading: Reading, { sentence, rank, place }: StatedPlace): boolean => {
  const held = answered(reading, 'meeting-needs-yes')
  const [first = ''] = wordsOf(fold(reading.text))
  const head = wordsOf(fold(sentence.slice(0, sentence.indexOf(place))))
  return (
    held !== null &&
    (held.placeOnly === true || (!held.moves && head.every(each => beforePlace.has(each)))) &&
    rank < (held.moves ? 3 : 4) &&
    clearYes.has(first) &&
    !/ (?:ikke|vent|først) /.test(fold(reading.text)) &&
    reading.said.every(each => each === sentence || wordsOf(fold(each)).every(word => clearYes.has(word) || word === 'tak'))
  )
}

/**
 * "Sted: Rådhuset, Søvej 1, 8600 Silkeborg", "Flyt mødet til …", "Stedet er …", and a corrected place in the answer to our question: the secretariat says where a meeting is, whole and as
 * written, below whatever letter shows it, and with other hours where they stand beside it. It is shown, and done after a yes, so that whatever else the mail says may stand beside it; the place that our question had is shown no more.
 */
export const placeTold: Rule = reading => {
  const { situation, text, letter, separated } = reading
  const { sender, hint } = situation
  if (sender === null || !isSecretariat(sender) || hint != null || text.length > longest || codesIn(text).length > 0) return null
  if ((letter !== null && !letters.has(letter.name)) || hasItemWords(reading) || separated.forwarded !== '') return null
  const stated = placeStated(
    text,
    reading,
    answered(reading, 'meeting-needs-yes') === null || clearNo.has(wordsOf(fold(text))[0] ?? ''),
  )
  const { verb } = stated === null ? { verb: null } : sourceOf(reading)
  if (stated === null || verb === 'new' || verb === 'cancel') return null
  const said = fold(stated.sentence)
  const rest = fold(text.replace(stated.place, ' '))
  const isOpen = unsettled.test(rest) || ofOther.test(said) || withoutTheirs(said) !== said
  // "Er det ok?", and a room beside a link, which would be lost.
  const isAsked = reading.said.some(each => each.trimEnd().endsWith('?') && wordsOf(fold(each)).length < 5)
  if (isAsked || (stated.rank === 4 && text.includes('https:'))) return null
  if (isOpen || (stated.sentence.endsWith('?') && !asksAsOrder.test(said))) return null
  const found = given(reading, stated, isYesToIt(reading, stated))
  if (found === null) return null
  const held = answered(reading, 'meeting-needs-yes')
  if (held === null) return wishes('words that say where a meeting is', found)
  const no = { type: 'SettleHeldMail', id: held.mail, yes: false, organisation: null, instead: true } as const
  return wishes('another place than was shown', { on: 'network', command: no }, found)
}
