import { localDayOf } from '../../calendar/day.ts'
import { isSecretariat } from '../../people.ts'
import { findDates } from '../dates/dates.ts'
import type { WhenAndWhere } from '../dates/meeting-restated.ts'
import { fold } from '../language/text.ts'
import { toMeeting, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'

const takenBack =
  / (?:fortryd\p{L}*|(?:er|bliver|var|skulle|skal) (?:[^ ]{1,12} ){0,2}?ikke (?:[^ ]{1,12} ){0,2}?(?:aflyst|aflyses)|aflyses (?:alligevel )?ikke|misforståelse|(?:var|er) en fejl|bliver (?:alligevel )?til noget|(?:gennemføres|afholdes|holdes) (?:nu |så )?alligevel|alligevel (?:gennemføres|afholdes|holdes)|holder (?:vi )?(?:det|mødet) alligevel|gælder (?:alligevel|stadig)|opret (?:det|mødet) igen|(?:annuller|annullér|træk|tilbagekald) aflysningen|not cancelled|undo|by mistake|was a mistake) /u

const speaksOfIt = / (?:aflyst|aflyses|aflysning|aflysningen|alligevel|cancelled|canceled|cancellation) /
/** "Kan du fortryde aflysningen?" is a polite way to say it. */
const request = /^ (?:[^ ]{1,20} ){0,2}(?:kan|kunne|vil|gider|can|could) (?:du|i|vi|jeg|you|we) /

/** Whether a mail may be of a meeting that was cancelled: only then are those looked up. */
export const mayTakeBack = (text: string): boolean => /aflys|fortryd|alligevel|cancel|undo/i.test(text.slice(0, 2_500))

/** The meeting that is meant: the answered letter's, or the cancelled one of the day that is named, or the only one. */
const meant = (reading: Reading): WhenAndWhere | null => {
  const { now, charter, cancelled = [] } = reading.situation
  const letter = answered(reading, 'cancellation-receipt', 'meeting-cancelled')
  const days = findDates(reading.text, now, charter.timeZone).map(each => each.day)
  if (letter !== null) {
    const isOtherDay = days.some(day => day !== localDayOf(letter.meeting.start, charter.timeZone))
    return isOtherDay ? null : letter.meeting
  }
  if (!speaksOfIt.test(fold(reading.text))) return null
  const named = days.length === 0 ? cancelled : cancelled.filter(each => days.includes(localDayOf(each.start, charter.timeZone)))
  const [meeting, ...more] = named
  const isStanding = reading.situation.meetings.some(each => each.start === meeting?.start)
  return meeting === undefined || more.length > 0 || isStanding || new Set(days).size > 1 ? null : meeting
}

/**
 * "Fortryd aflysningen", "Nej, mødet er ikke aflyst": what everybody has been told cannot be taken back. The meeting is offered once more as it was, and a
 * yes books it.
 */
export const cancelledAfterAll: Rule = reading => {
  const { sender } = reading.situation
  if (sender === null || !isSecretariat(sender)) return null
  const folded = fold(reading.text)
  if (!takenBack.test(folded) || (reading.text.includes('?') && !request.test(folded))) return null
  const meeting = meant(reading)
  if (meeting === null) return null
  const { start, end, place } = meeting
  const doubt = { title: null, again: true } as const
  const command = { type: 'ScheduleMeeting', number: 0, title: null, start, end, place, confirmed: false, doubt } as const
  return wishes('a cancellation is taken back', toMeeting(null, command))
}
