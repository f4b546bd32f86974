import { hearApology } from './apology.ts'
import { findDates } from './dates.ts'
import { ask, wishes } from './outcome.ts'
import type { Reading, Rule } from './reading.ts'
import { answered } from './reading.ts'
import { substituteIn } from './substitutes.ts'
import { fold } from './text.ts'
import type { Understood } from './understood.ts'
import { chooseMeeting, meetingsOn } from './which-meeting.ts'

/**
 * "Jeg kan desværre ikke den 31., men Viggo deltager" to the invitation to the planning meeting: as a no from a calendar. Where the network's own
 * meeting is named as well, or somebody comes after all, it is asked about.
 */
export const planningMissed = (reading: Reading): Understood | null => {
  const letter = answered(reading, 'planning-invitation')
  return letter === null ? null : missed(reading, () => letter.meeting.number)
}

/** "Afbud til planlægningsmødet" in a mail of its own, or to another letter: nobody is away from the network's meeting. */
export const planningNamed: Rule = reading => {
  if (!/ (?:planlægningsmøde(?:t|s|ts)?|planning meeting) /.test(fold(reading.text))) return null
  return missed(reading, () => {
    const choice = chooseMeeting(reading, 'apology', '')
    return 'ask' in choice ? choice.ask : choice.number
  })
}

const missed = (reading: Reading, which: () => number | Understood): Understood | null => {
  const { away, back } = hearApology(reading)
  if (!(away || back)) return null
  const { situation, text } = reading
  const isOfMeeting = meetingsOn(findDates(text, situation.now, situation.charter.timeZone), situation).length > 0
  if (back || isOfMeeting || / (?:erfa-mødet|selve mødet|begge) | hverken .* mødet /.test(fold(text)))
    return ask('not-understood', 'an apology for the planning meeting, which is not the network’s meeting')
  const command = { type: 'DeclinePlanning', substitute: substituteIn(text, reading, true), inWords: true } as const
  const number = which()
  if (typeof number !== 'number') return number
  return wishes('words for not coming to the planning meeting', { on: 'secretariat', number, command })
}
