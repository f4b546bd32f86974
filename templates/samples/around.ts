import type { RehearsalLine } from '../../shared/letters.ts'
import { meeting } from './facts.ts'
import type { Sample } from './mails.ts'
import { answer, fresh, itemsDue, pia, secretariat } from './mails.ts'

const planning = { start: '2027-03-31T11:00:00.000Z', end: '2027-03-31T12:00:00.000Z' }

const subject = 'Mødet 14. april 2027: send jeres punkter'
const called: RehearsalLine = {
  at: '2027-03-15T07:05:00.000Z',
  subject,
  readers: 38,
  reader: 'Pia Vestermark',
  assumed: false,
}
const minutesIn: RehearsalLine = {
  at: '2027-04-16T08:00:00.000Z',
  subject: 'Mødet 14. april 2027: tak for referatet',
  readers: 1,
  reader: 'Kim Tangbjerg',
  assumed: true,
}

/** Letters about what lies around a meeting: its planning, who comes, and the year. */
export const aroundMeetings: { readonly [N in 'planning-moved' | 'planning-cancelled' | 'rehearsal' | 'rehearsed']: Sample<N> } =
  {
    'planning-moved': fresh(pia, {
      name: 'planning-moved',
      meeting,
      planning,
      before: { start: '2027-03-24T12:00:00.000Z', end: '2027-03-24T13:00:00.000Z' },
    }),
    'planning-cancelled': fresh(pia, { name: 'planning-cancelled', meeting, planning }),
    rehearsal: answer('Tørløb', secretariat, { name: 'rehearsal', meeting, isBooked: true, lines: [called, minutesIn] }),
    rehearsed: fresh(secretariat, {
      name: 'rehearsed',
      letter: { name: 'call-for-items', meeting, itemsDue },
      to: pia,
      line: called,
      nth: 1,
      of: 2,
    }),
  }
