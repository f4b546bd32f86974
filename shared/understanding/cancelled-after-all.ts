import { localDayOf } from '../calendar/day.ts'
import { isSecretariat } from '../people.ts'
import { findDates } from './dates.ts'
import { toMeeting, wishes } from './outcome.ts'
import type { Rule } from './reading.ts'
import { answered } from './reading.ts'
import { fold } from './text.ts'

const takenBack =
  / (?:fortryd\p{L}*|(?:er|bliver|var|skulle|skal) (?:[^ ]{1,12} ){0,2}?ikke (?:[^ ]{1,12} ){0,2}?(?:aflyst|aflyses)|aflyses (?:alligevel )?ikke|misforståelse|(?:var|er) en fejl|bliver (?:alligevel )?til noget|holdes alligevel|holder (?:vi )?(?:det|mødet) alligevel|gælder (?:alligevel|stadig)|opret (?:det|mødet) igen|(?:annuller|annullér|træk|tilbagekald) aflysningen|not cancelled|undo|by mistake|was a mistake) /u

/**
 * "Fortryd aflysningen", "Nej, mødet er ikke aflyst": what everybody has been told cannot be taken back. The meeting is offered once more as it was, and a
 * yes books it.
 */
export const cancelledAfterAll: Rule = reading => {
  const letter = answered(reading, 'cancellation-receipt', 'meeting-cancelled')
  const { sender, now, charter } = reading.situation
  if (letter === null || sender === null || !isSecretariat(sender)) return null
  if (reading.text.includes('?') || !takenBack.test(fold(reading.text))) return null
  const { start, end, place } = letter.meeting
  const isOtherDay = findDates(reading.text, now, charter.timeZone).some(each => each.day !== localDayOf(start, charter.timeZone))
  if (isOtherDay) return null
  const doubt = { title: null, again: true } as const
  const command = { type: 'ScheduleMeeting', number: 0, title: null, start, end, place, confirmed: false, doubt } as const
  return wishes('a cancellation is taken back', toMeeting(null, command))
}
