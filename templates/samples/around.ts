import type { RehearsalLine, YearEntry } from '../../shared/letters.ts'
import { attendance, meeting } from './facts.ts'
import type { Sample } from './mails.ts'
import { answer, fresh, itemsDue, pia, secretariat } from './mails.ts'
import { handOver, tasks } from './roles.ts'

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

const about = { meeting: 1, title: '', start: null, end: null, expected: false }
const autumn = { ...about, meeting: 2, title: 'Efterårsmødet' }
const entries: readonly YearEntry[] = [
  { ...about, kind: 'items', from: '2027-03-15', to: '2027-03-30' },
  { ...about, kind: 'planning', from: '2027-03-31', to: '2027-03-31' },
  { ...about, kind: 'agenda', from: '2027-04-07', to: '2027-04-07' },
  { ...about, kind: 'meeting', from: '2027-04-14', to: '2027-04-14', start: meeting.start, end: meeting.end },
  { ...about, kind: 'comments', from: '2027-04-22', to: '2027-05-07' },
  { ...about, kind: 'user-group', meeting: null, title: 'Den anden gruppes møde', from: '2027-05-20', to: '2027-05-20' },
  { ...autumn, kind: 'items', from: '2027-09-06', to: '2027-09-20' },
  { ...autumn, kind: 'planning', from: '2027-09-22', to: '2027-09-22' },
  { ...autumn, kind: 'agenda', from: '2027-09-29', to: '2027-09-29' },
  {
    ...autumn,
    kind: 'meeting',
    from: '2027-10-06',
    to: '2027-10-06',
    start: '2027-10-06T11:00:00.000Z',
    end: '2027-10-06T14:00:00.000Z',
  },
  { ...autumn, kind: 'comments', from: '2027-10-08', to: '2027-10-22', expected: true },
]

/** Letters about what lies around a meeting: its planning, who comes, and the year. */
export const aroundMeetings: {
  readonly [N in
    | 'planning-moved'
    | 'planning-cancelled'
    | 'rehearsal'
    | 'rehearsed'
    | 'year-wheel'
    | 'role-holder-away'
    | 'role-pack'
    | 'user-group-noted'
    | 'role-hand-over'
    | 'who-comes']: Sample<N>
} = {
  'planning-moved': fresh(pia, {
    name: 'planning-moved',
    meeting,
    planning,
    before: { start: '2027-03-24T12:00:00.000Z', end: '2027-03-24T13:00:00.000Z' },
  }),
  'planning-cancelled': fresh(pia, { name: 'planning-cancelled', meeting, planning, isMeetingCancelled: false }),
  rehearsal: answer('Tørløb', secretariat, { name: 'rehearsal', meeting, isBooked: true, lines: [called, minutesIn] }),
  rehearsed: fresh(secretariat, {
    name: 'rehearsed',
    letter: { name: 'call-for-items', meeting, itemsDue },
    to: pia,
    line: called,
    nth: 1,
    of: 2,
  }),
  'year-wheel': answer('Årshjul', pia, { name: 'year-wheel', year: 2027, entries }),
  'user-group-noted': answer('VS: Møde i den nationale brugergruppe', secretariat, {
    name: 'user-group-noted',
    title: 'Møde i den nationale brugergruppe',
    start: '2027-04-12T08:00:00.000Z',
    end: '2027-04-12T12:00:00.000Z',
    change: 'new',
    after: [meeting],
  }),
  'role-pack': fresh(pia, {
    name: 'role-pack',
    meeting,
    role: 'chair',
    tasks,
  }),
  'role-hand-over': fresh(pia, {
    name: 'role-hand-over',
    meeting,
    role: 'minuteTaker',
    handOver,
  }),
  'who-comes': fresh(pia, { name: 'who-comes', meeting, attendance }),
  'role-holder-away': fresh(secretariat, {
    name: 'role-holder-away',
    meeting,
    who: 'Kim Tangbjerg',
    organisation: 'Skanderborg Kommune',
    role: 'minuteTaker',
    others: ['Birgit Sølvager'],
  }),
}
