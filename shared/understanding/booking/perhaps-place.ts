import { localDayOf } from '../../calendar/day.ts'
import { isSecretariat } from '../../people.ts'
import { findDates } from '../dates/dates.ts'
import { houseWithRoom, isOnline, roomNamed, roomWords, withRoom } from '../dates/rooms.ts'
import { chooseMeeting, isAhead } from '../dates/which-meeting.ts'
import { codesIn } from '../items/codes.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { findTimes } from '../language/times.ts'
import { toMeeting, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered, meetingAnswered } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import { aboutMeetings } from './booking-words.ts'
import { meetingOfDay } from './same-day.ts'

const address = /https:\/\/[^\s<>"]{4,300}[^\s<>".,;:!?)]/
/** A link to something else than the meeting. */
export const ofPaper =
  / (?:referat\S*|dagsorden\S*|bilag\S*|notat\S*|materiale\S*|kurs(?:us|et)\S*|tilmelding\S*|optagelse\S*|vejledning\S*|side\S*|artikel\S*) /
/** That the place is another one: without it a room or a link is only mentioned. */
const changes =
  / (?:i stedet|nyt|nye|ny|andet|ændret|ændre|skiftet|byttet|flytter|flyttes|flyttet|rykker|rykkes|rykket|booket|online|virtuelt|digitalt|alligevel|duer ikke|virker ikke|brug|bare i|kun lokalet|bliver i|bliver på|er nu) /
const ofMeeting = / (?:mødet|møde|erfa-mødet|erfa-møde|teams-møde|lokale|lokalet|mødelokale|link|linket|teams-linket|vi|den|det) /
/** Not settled, or reported: nothing is shown. */
const unsettled =
  / (?:overvejer|overveje|måske|muligvis|evt|eventuelt|foreslår|forslag|hvis|medmindre|enten|planlægningsmødet|siger|spørger|ønsker|maybe|if) /
const room = new RegExp(`(?<!i stedet for |frem for |ikke |for )(?<!\\p{L})${roomWords} (${roomNamed})(?![\\p{L}\\d])`, 'giu')
const bookedRoom = new RegExp(`(?<=(?:booket|fået|lånt|lokale:|nyt:|ny:|lokalet:) )(${roomNamed})(?= i stedet|[.,!]|$)`, 'gu')
const named =
  /(?<=(?:i stedet|mødested|[Ss]ted|[Kk]ommune|hus til(?: i stedet)?|hos \p{Lu}\p{L}{1,20}(?: i stedet)?): ?)(\p{Lu}[^\n:!?]{3,100}?)(?=\.(?:\s|$)|\n|$)/u
const host = /(?<=(?:hos|i) )(\p{Lu}\p{L}{2,20}(?: Kommune)?)(?= i stedet:|:)/u
const online = /(?<!\p{L})(?:(?:på|over|til) (Teams|Zoom|Skype)|(online|virtuelt|digitalt))(?!\p{L}|-)/u
const order = /^ (?:(?:og|så) )?(?:kan|vil|gider|retter|ændrer|opdaterer|skriver) (?:du|i) /

/** What the words make of the meeting's place; null where they name none, or more than one. */
const newPlace = (text: string, known: string): string | null => {
  const link = address.exec(text)?.[0]
  const words = text.replace(address, ' ')
  if (link !== undefined) {
    // A room beside the link would be lost.
    if (
      text.split('https://').length !== 2 ||
      words.search(room) >= 0 ||
      ofPaper.test(fold(words)) ||
      !/ (?:[^ ]{0,12}link(?:et)?|møde|mødet) /.test(fold(words))
    )
      return null
    const name = isOnline.test(known)
      ? known.replace(/:? ?https:\/\/\S*/, '')
      : /teams/i.test(text)
        ? 'Teams'
        : /zoom/i.test(text)
          ? 'Zoom'
          : 'Online'
    return `${name || 'Online'}: ${link}`
  }
  const whole = named.exec(words)?.[1]
  if (whole !== undefined && !new RegExp(`^${roomNamed}$`, 'u').test(whole)) {
    const town = host.exec(words)?.[1] ?? ''
    const isNamed = town === '' || fold(whole).includes(fold(town.replace(/ Kommune$/, '')).trimEnd())
    return isNamed ? whole : `${town}, ${whole}`
  }
  const inHouse = houseWithRoom(words)
  if (inHouse !== null) return inHouse
  const old = fold(known)
  const rooms = [...words.matchAll(room), ...words.matchAll(bookedRoom)]
    .map(each => each[1] ?? '')
    .filter(each => !old.includes(` ${fold(each).trim()} `))
  const [only, ...others] = [...new Set(rooms)]
  if (only !== undefined) return others.length > 0 ? null : withRoom(known, only)
  const [, service, manner] = online.exec(words) ?? []
  if (isOnline.test(known) || (service === undefined && manner === undefined)) return null
  return service ?? (/teams/i.test(words) ? 'Teams' : 'Online')
}

/** The meeting that such words are about: that of the letter, the one that the words name, or the only one ahead. */
const meetingFor = (reading: Reading): MeetingView | null => {
  const ahead = reading.situation.meetings.filter(isAhead)
  const own = meetingAnswered(reading)?.number
  if (own !== undefined) return ahead.find(each => each.number === own) ?? null
  const [only, ...more] = ahead
  if (more.length === 0) return only ?? null
  const named = meetingOfDay(reading.text, reading)
  if (named !== null) return named
  const choice = chooseMeeting(reading, 'booking', `${reading.subject.stem}. ${reading.text}`)
  return 'ask' in choice ? null : (ahead.find(each => each.number === choice.number) ?? null)
}

/** Whether every day and hour in the words is the meeting's own: another one is a move, and heard as one. */
const isSameTime = (words: string, meeting: MeetingView, { situation: { now, charter } }: Reading): boolean => {
  const day = localDayOf(meeting.start, charter.timeZone)
  return findDates(words, now, charter.timeZone).every(each => each.day === day) && findTimes(words).length === 0
}

/**
 * "Mødet bliver i lokale D2 i stedet for C120", "Vi holder mødet i april hos Silkeborg i stedet: …", "… på Teams i stedet. Link: …": the secretariat gives a meeting another
 * place, in whatever words, and leaves its day. A room alone changes the room of the known place. It is shown, and done after a yes, so that why it is so may stand beside it.
 */
export const perhapsPlace: Rule = reading => {
  const { situation, text, letter, lines, separated } = reading
  const { sender, hint } = situation
  if (sender === null || !isSecretariat(sender) || hint != null || text.length > 800 || codesIn(text).length > 0) return null
  if ((letter !== null && !aboutMeetings.has(letter.name)) || hasItemWords(reading) || separated.forwarded !== '') return null
  const meeting = meetingFor(reading)
  const folded = fold(text.replace(address, ' '))
  if (meeting === null || !changes.test(folded) || !ofMeeting.test(folded) || unsettled.test(folded)) return null
  const sentences = lines.flatMap(sentencesOf)
  if (sentences.some(each => each.trimEnd().endsWith('?') && !order.test(fold(each)))) return null
  const words = text.replace(address, ' ')
  const place = newPlace(text, meeting.place)
  if (place === null || fold(place) === fold(meeting.place) || !isSameTime(words, meeting, reading)) return null
  const isDenied = sentences.some(each => / ikke (?:på|i|hos|online) /.test(fold(each)) && !each.includes(','))
  if (isDenied || / (?:kan|må|skal) vi ikke (?:få|holde) /.test(folded)) return null
  const held = answered(reading, 'meeting-needs-yes')
  if (held !== null && (!held.moves || / (?:ja|ok|okay) /.test(fold(sentences[0] ?? '')))) return null
  const { number, start, end } = meeting
  const command = { type: 'RescheduleMeeting', start, end, place, confirmed: false, doubt: { title: null } } as const
  const shown = toMeeting(number, command)
  if (held === null) return wishes('words that may give a meeting another place', shown)
  const no = { type: 'SettleHeldMail', id: held.mail, yes: false, organisation: null, instead: true } as const
  return wishes('another place than was shown', { on: 'network', command: no }, shown)
}
