import { isSecretariat } from '../../people.ts'
import { withoutDates } from '../dates/dates.ts'
import { isPlace } from '../dates/place.ts'
import { withoutTheirs } from '../dates/what-is-off.ts'
import { codesIn } from '../items/codes.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { findTimes } from '../language/times.ts'
import { toMeeting, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import { meetingOfDay } from './other-hours.ts'
import { houseWithRoom, ofPaper, roomIn } from './perhaps-place.ts'

const named = '((?:[^\\n,.;()?!]|(?<=\\d)\\.(?=\\d)|, (?=(?:lokale|mødelokale|sal|etage|bygning|indgang) )){1,80}?)'
const end = '(?= i stedet| nu$| fremover$|[.!]?$| – | - )'
const filler = '(?: (?:i stedet|nu|desværre|altså|i år|denne gang|dog|derfor|fysisk))*'
const ourMeeting = '(?:(?:erfa-?)?mødet|vi|det)'

/** "Mødet holdes i stedet på Herning Rådhus", "Vi mødes nu i lokale 3", "Mødet er flyttet til lokale 2.14" */
const shapes: readonly RegExp[] = [
  `^(?:${ourMeeting}) (?:holdes|afholdes|bliver holdt|foregår|mødes|bliver|er nu|er)${filler} (?:på|i|hos|ved) ${named}${end}`,
  `^(?:${ourMeeting}) (?:er flyttet|er rykket|flyttes|rykkes|rykker|flytter|bliver flyttet)${filler} til ${named}${end}`,
  `^(?:vi|jeg) har${filler} (?:fået|booket|lånt|måttet tage|reserveret)${filler} ((?:lokale|mødelokale|mødesal|sal) ${named.slice(1, -1)})${end}`,
  `^(?:nyt|andet) (?:lokale|mødelokale|sted|mødested)(?: til mødet| for mødet)?(?: er| bliver)?:? ${named}${end}`,
  `^(?:lokalet|mødelokalet|stedet|mødestedet)(?: til mødet| for mødet)? (?:er|bliver)(?: (?:ændret til|nu|rettet til|i stedet|flyttet til|skiftet til))+ ${named}${end}`,
].map(each => new RegExp(each, 'i'))

const address = /https:\/\/[^\s<>"]{4,300}[^\s<>".,;:!?)]/
/** "Det nye Teams-link", "Brug det her i stedet": the address of the meeting, and not that of a paper. */
const ofMeeting =
  / (?:(?:nyt|nye|rigtige|korrekte) (?:(?:teams|zoom|møde|online)?-?link(?:et)?)|(?:teams|zoom|møde|online)-?link(?:et)?|link(?:et)? til mødet) /
const linkWord = / (?:[^ ]{0,10}link(?:et)?) /
const useThis = / (?:brug|benyt|anvend|brugt|er) (?:venligst |i stedet )?(?:det|dette) (?:her )?(?:link |i stedet )?/
const isOnline = /teams|zoom|skype|webex|meet|online|virtuelt|https/i

/** "Vil du sende det ud til alle?", "giv de andre besked": told by itself once the place is changed. */
const tellsAll =
  /^ (?:og |så )?(?:(?:vil|kan|gider) (?:du|i) |(?:du|i) må )?(?:gerne |lige |venligst )*(?:send|sende|sender|giv|give|giver|skriv|skrive|fortæl|informer|informere) (?:(?:det|lige|venligst|gerne|ud|rundt|besked|alle|de andre|dem|til|netværket|deltagerne|om det|nye|link|linket|videre|have) ?)*$/
/** "Det gamle link virker ikke", "Lokalet er dobbeltbooket": why. */
const why =
  /^ (?:(?:da|fordi|for|desværre) )?(?:det gamle |det første |det tidligere )?(?:link|linket|lokale|lokalet|mødelokalet|mødesalen|rummet)(?: [^ ]{1,20}){1,6} $/

/** The address of an online meeting, put beside what it is called: "Teams: https://…". */
const linkedPlace = (mail: string, { place }: MeetingView): string | null => {
  const found = address.exec(mail)?.[0]
  const around = fold(mail.replace(address, ' '))
  if (found === undefined || mail.split('https://').length !== 2 || !isOnline.test(place) || ofPaper.test(around)) return null
  if (!ofMeeting.test(around) && !(linkWord.test(around) && useThis.test(around))) return null
  return `${place.replace(/:? ?https:\/\/\S*/, '') || 'Online'}: ${found}`
}

const placeIn = (sentence: string): string | null => {
  const words = sentence.replace(/^(?:hej|hov|ups|nb|obs|bemærk|info)[,:!]? (?:at )?/i, '').replace(/\.$/, '')
  const place = shapes.map(shape => shape.exec(words)?.[1]).find(each => each !== undefined)
  return place !== undefined && isPlace(place) ? place.trim() : null
}

const denies = / (?:ikke|aldrig|hvis|måske|evt|eventuelt|overvejer|foreslår|eller|not|maybe|if) /

/** The one meeting ahead that the letter is about, or the only one. */
const meetingMeant = (reading: Reading): MeetingView | null => meetingOfDay(reading.text.replace(address, ' '), reading)

/** "Mødet den 16. september rykkes til …": the day says which one, and is no other one. */
const withoutDay = (sentence: string, { situation }: Reading): string =>
  withoutDates(sentence, situation.now, situation.charter.timeZone)
    .replace(/(?<=mødet) (?:den|d\.|på|i|til)(?= )/i, '')
    .replace(/ {2,}/g, ' ')

/**
 * "Mødet er flyttet til lokale 2.14", "Nyt link: https://…": the secretariat gives the meeting another place and leaves its day and hours. It is shown and done
 * after a yes. Every other sentence is why, asks to tell the others, or is polite: whatever else a mail says is not lost here.
 */
export const placeChanged: Rule = reading => {
  const { situation, lines, names, text } = reading
  const { sender, hint, charter, now } = situation
  if (sender === null || !isSecretariat(sender) || hint != null || codesIn(text).length > 0 || text.length > 1_000) return null
  const meeting = meetingMeant(reading)
  if (meeting === null || reading.letter?.name === 'meeting-needs-yes') return null
  const linked = linkedPlace(text, meeting)
  const sentences = lines.flatMap(sentencesOf).filter(each => !isCourtesy(each, names))
  const rest = sentences.filter(
    each =>
      placeIn(withoutDay(each, reading)) === null && !(linked !== null && (address.test(each) || linkWord.test(fold(each)))),
  )
  const isMore = rest.some(each => !tellsAll.test(fold(each)) && !why.test(fold(each)))
  const [told, ...others] = sentences.flatMap(each => placeIn(withoutDay(each, reading)) ?? [])
  // A room alone is in the same house.
  const place = linked ?? (told === undefined ? null : (houseWithRoom(told) ?? roomIn(told, meeting.place) ?? told))
  if (place === null || others.length > 0 || (linked !== null && told !== undefined) || isMore) return null
  const plain = sentences.filter(each => placeIn(withoutDay(each, reading)) !== null)
  if (plain.some(each => denies.test(fold(each)) || each.includes('?') || withoutTheirs(fold(each)) !== fold(each))) return null
  const around = withoutDates(text, now, charter.timeZone)
    .replace(linked ?? told ?? '', ' ')
    .replace(address, ' ')
  if (findTimes(around).length > 0 || fold(place) === fold(meeting.place)) return null
  const { number, start, end } = meeting
  const command = { type: 'RescheduleMeeting', start, end, place, confirmed: false, doubt: { title: null } } as const
  return wishes('words that give a meeting another place', toMeeting(number, command))
}
