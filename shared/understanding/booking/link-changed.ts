import { isSecretariat } from '../../people.ts'
import { withoutDates } from '../dates/dates.ts'
import { isOnline } from '../dates/rooms.ts'
import { codesIn } from '../items/codes.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { findTimes } from '../language/times.ts'
import { toMeeting, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import { ofPaper } from './perhaps-place.ts'
import { meetingOfDay } from './same-day.ts'

const address = /https:\/\/[^\s<>"]{4,300}[^\s<>".,;:!?)]/
/** "Det nye Teams-link", "Brug det her i stedet": the address of the meeting, and not that of a paper. */
const ofMeeting =
  / (?:(?:nyt|nye|rigtige|korrekte) (?:(?:teams|zoom|møde|online)?-?link(?:et)?)|(?:teams|zoom|møde|online)-?link(?:et)?|link(?:et)? til (?:mødet|teams|zoom)) /
const linkWord = / (?:[^ ]{0,10}link(?:et)?) /
const useThis = / (?:brug|benyt|anvend|brugt|er) (?:venligst |i stedet )?(?:det|dette) (?:her )?(?:link |i stedet )?/

/** "Vil du sende det ud til alle?", "giv de andre besked": told by itself once the place is changed. */
const tellsAll =
  /^ (?:og |så )?(?:(?:vil|kan|gider) (?:du|i) |(?:du|i) må )?(?:gerne |lige |venligst )*(?:send|sende|sender|giv|give|giver|skriv|skrive|fortæl|informer|informere) (?:(?:det|lige|venligst|gerne|ud|rundt|besked|alle|de andre|dem|til|netværket|deltagerne|om det|nye|link|linket|videre|have) ?)*$/
/** "Det gamle link virker ikke", "Lokalet er dobbeltbooket": why. */
const why =
  /^ (?:(?:da|fordi|for|desværre) )?(?:det gamle |det første |det tidligere )?(?:link|linket|lokale|lokalet|mødelokalet|mødesalen|rummet)(?: [^ ]{1,20}){1,6} $/

/** The address of an online meeting, put beside what it is called: "Teams: https://…". */
export const linkedPlace = (mail: string, { place }: MeetingView): string | null => {
  const found = address.exec(mail)?.[0]
  const around = fold(mail.replace(address, ' '))
  if (found === undefined || mail.split('https://').length !== 2 || !isOnline.test(place) || ofPaper.test(around)) return null
  if (!ofMeeting.test(around) && !(linkWord.test(around) && useThis.test(around))) return null
  return `${place.replace(/:? ?https:\/\/\S*/, '') || 'Online'}: ${found}`
}

/** The one meeting ahead that the letter is about, or the only one. */
const meetingMeant = (reading: Reading): MeetingView | null => meetingOfDay(reading.text.replace(address, ' '), reading)

/**
 * "Nyt link: https://…": the secretariat gives the meeting another address and leaves its day and hours. It is shown and done after a yes. Every other sentence is why, asks to
 * tell the others, or is polite: whatever else a mail says is not lost here.
 */
export const linkChanged: Rule = reading => {
  const { situation, lines, names, text } = reading
  const { sender, hint, charter, now } = situation
  if (sender === null || !isSecretariat(sender) || hint != null || codesIn(text).length > 0 || text.length > 1_000) return null
  const meeting = meetingMeant(reading)
  const place = meeting === null || reading.letter?.name === 'meeting-needs-yes' ? null : linkedPlace(text, meeting)
  if (meeting === null || place === null || fold(place) === fold(meeting.place)) return null
  const rest = lines
    .flatMap(sentencesOf)
    .filter(each => !isCourtesy(each, names) && !address.test(each) && !linkWord.test(fold(each)))
  if (rest.some(each => !tellsAll.test(fold(each)) && !why.test(fold(each)))) return null
  if (findTimes(withoutDates(text, now, charter.timeZone).replace(address, ' ')).length > 0) return null
  const { number, start, end } = meeting
  const command = { type: 'RescheduleMeeting', start, end, place, confirmed: false, doubt: { title: null } } as const
  return wishes('words that give a meeting another place', toMeeting(number, command))
}
