import { meeting } from './facts.ts'
import type { Sample } from './mails.ts'
import { fresh, pia } from './mails.ts'

const planning = { start: '2027-03-31T11:00:00.000Z', end: '2027-03-31T12:00:00.000Z' }

/** Letters about what lies around a meeting: its planning, who comes, and the year. */
export const aroundMeetings: { readonly [N in 'planning-moved' | 'planning-cancelled']: Sample<N> } = {
  'planning-moved': fresh(pia, {
    name: 'planning-moved',
    meeting,
    planning,
    before: { start: '2027-03-24T12:00:00.000Z', end: '2027-03-24T13:00:00.000Z' },
  }),
  'planning-cancelled': fresh(pia, { name: 'planning-cancelled', meeting, planning }),
}
