import { localDayOf, localTimeOf } from '../../calendar/day.ts'
import { codesIn } from '../items/codes.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { isAttending } from '../items/nothing-words.ts'
import { months } from '../language/calendar-words.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import { nothingWanted, toPeople, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered, meetingAnswered } from '../reading.ts'
import type { Understood } from '../understood.ts'
import { month } from './absence-words.ts'
import { hearApology } from './apology.ts'
import { requestsOf } from './apology-more.ts'
import { speaksOfRole } from './swap-words.ts'

const aboutMeeting = ['agenda', 'supplementary-agenda', 'meeting-moved', 'meeting-scheduled', 'apology-withdrawn'] as const
const toMinuteTaker = ['minutes-template', 'minutes-nudge', 'comments-bundle', 'minutes-preview', 'minutes-receipt'] as const

/** "Det passer os meget bedre": how the new day suits. */
const suits =
  / (?:passer|passede) (?:[^ ]{1,12} ){0,3}(?:bedre|fint|godt|perfekt|glimrende) (?:(?:tak|for|os|mig|her|med|ny|nye|den|dag|dato) ){0,5}$/

const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag']
const aDay = `(?:på )?(?:${weekdays.join('|')})|(?:d|den) \\d{1,2}(?: (?:${month}))?`
/** "Super, så ses vi onsdag" */
const seeYou = new RegExp(
  `^ (?:(?:super|fint|ok|okay|så|og|tak|godt|perfekt|dejligt|glæder mig|jeg glæder mig|noteret) ){0,3}(?:vi ses|ses vi|ses|på gensyn|see you)(?: (?:så|da|bare|alle|sammen|igen|derude|der|snart|til mødet|til erfa-mødet|i teams|på teams|online|på skærmen|i morgen|i (?:${month})|til (?:foråret|efteråret)|kl \\d{1,2}(?: \\d\\d)?|${aDay})){0,4} $`,
)
/** "Vi ses", on the day and at the hour of the meeting if one is said: another is a mistake that people should know. */
export const seesUs = (sentence: string, reading: Reading): boolean => {
  const meeting = meetingAnswered(reading)
  const folded = fold(sentence)
  if (meeting === null || !seeYou.test(folded)) return false
  const day = localDayOf(meeting.start, reading.situation.charter.timeZone)
  const said = weekdays.filter(each => folded.includes(` ${each} `))
  const [, hour, minute = '00'] = / kl (\d{1,2})(?: (\d\d))? /.exec(folded) ?? []
  const time = hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}`
  const [, date, named] = new RegExp(` (?:d|den) (\\d{1,2})(?: (${month}))? `, 'u').exec(folded) ?? []
  return (
    (time === null || time === localTimeOf(meeting.start, reading.situation.charter.timeZone)) &&
    said.every(each => each === weekdays[new Date(`${day}T12:00:00Z`).getUTCDay()]) &&
    (date === undefined || Number(date) === Number(day.slice(8))) &&
    (named === undefined || months.get(named) === Number(day.slice(5, 7)))
  )
}

/** "I får referatet på fredag", "jeg retter det og sender en ny version i morgen", "Jeg er lidt bagud" */
const promised = new Set(
  `får sender send skriver retter rettet rette laver kigger ser når nå kommer er arbejder går prøver forventer regner gør færdigt færdig bagud bagefter forsinket forsinkede lidt noget på i til om senest inden før efter
   version udgave udkast referat referatet rettelser rettelserne bemærkninger bemærkningerne kommentarer kommentarerne ny nye nyt endelig endelige det den dem mandag tirsdag onsdag torsdag fredag weekenden
   uge ugen dag dage dagene morgen eftermiddag formiddag snart hurtigst muligt løbet næste denne beklager undskyld desværre vej`.split(
    /\s+/,
  ),
)
const promises = / (?:får|sender|skriver|retter|kommer|laver|arbejder|når|prøver|forventer|regner) /

const isMinutesPromised = ({ said, names }: Reading): boolean =>
  said.some(each => promises.test(fold(each))) &&
  said.every(
    each =>
      !each.trimEnd().endsWith('?') &&
      wordsOf(fold(each)).every(word => promised.has(word) || fillers.has(word) || names.has(word)),
  )

const ofMeeting = / (?:referat|dagsorden|materiale|link|slide|oplæg|præsentation|optage|bilag|indkaldelse|møde|teams)[^ ]* /
/** "Kan I slette mit afbud?" is no question to people. */
const ofApology = / (?:afbud|afbuddet|kommer|deltager) /

const passOn = (because: string, words: readonly string[], reading: Reading): Understood => {
  return wishes(because, ...toPeople(meetingAnswered(reading)?.number ?? null, words.join('\n')))
}

/** Whoever we asked has said that the mail is for people: it goes on as it is. */
export const forPeople: Rule = reading => {
  const words = reading.text || reading.subject.stem
  const { hintedAlso } = reading.situation
  const also = hintedAlso === undefined ? [] : ['', hintedAlso]
  return words === '' ? null : passOn('the sender has said that it is for people', [words, ...also], reading)
}

/** Something of its own that other rules hear. */
const wantsElse = (reading: Reading): boolean =>
  hasItemWords(reading) || codesIn(reading.text).length > 0 || reading.said.some(speaksOfRole) || hearApology(reading).away

/**
 * Answers that nothing has to be done about, and some of which the secretariat wants to know: who comes and how, when the minutes are to be there,
 * and what is asked in the answer to the receipt of an apology.
 */
export const nothingToDo: Rule = reading => {
  const { said, names } = reading
  if (said.length === 0 || reading.situation.hint != null || wantsElse(reading)) return null
  if (answered(reading, ...aboutMeeting) !== null) {
    const more = said.filter(
      each => !suits.test(fold(each)) && !seesUs(each, reading) && !isAttending(each, reading) && !isCourtesy(each, names),
    )
    if (more.length === 0) return nothingWanted('that somebody comes, or that it suits him')
  }
  if (answered(reading, ...toMinuteTaker) !== null && isMinutesPromised(reading))
    return passOn('a promise of minutes', said, reading)
  if (
    answered(reading, 'apology-receipt') !== null &&
    said.every(each => requestsOf(each) && ofMeeting.test(fold(each)) && !ofApology.test(fold(each)))
  )
    return passOn('a question or a request to people', said, reading)
  return null
}
