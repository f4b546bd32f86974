import { hearApology } from './apology.ts'
import { findDates } from './dates.ts'
import { ask, wishes } from './outcome.ts'
import type { Reading } from './reading.ts'
import { answered } from './reading.ts'
import { substituteIn } from './substitutes.ts'
import { fold } from './text.ts'
import type { Understood } from './understood.ts'
import { meetingsOn } from './which-meeting.ts'

/**
 * "Jeg kan desværre ikke den 31., men Viggo deltager" to the invitation to the planning meeting: as a no from a calendar. Where the network's own
 * meeting is named as well, or somebody comes after all, it is asked about.
 */
export const planningMissed = (reading: Reading): Understood | null => {
  const letter = answered(reading, 'planning-invitation')
  const { away, back } = hearApology(reading)
  if (letter === null || !(away || back)) return null
  const { situation, text } = reading
  const isOfMeeting = meetingsOn(findDates(text, situation.now, situation.charter.timeZone), situation).length > 0
  if (back || isOfMeeting || / (?:erfa-mødet|selve mødet|begge) /.test(fold(text)))
    return ask('not-understood', 'an apology for the planning meeting, which is not the network’s meeting')
  const command = { type: 'DeclinePlanning', substitute: substituteIn(text, reading, true) } as const
  return wishes('words for not coming to the planning meeting', { on: 'secretariat', number: letter.meeting.number, command })
}
