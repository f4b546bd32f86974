import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commentDeadlines, deadlinesOf } from '../../shared/calendar/deadlines.ts'
import type { Deadline, DeadlineName } from '../../shared/calendar/types.ts'
import type { Charter } from '../../shared/charter/charter.ts'
import { readCharter } from '../../shared/charter/read.ts'
import type { MeetingFacts } from '../../shared/letters.ts'
import type { LoggedDecision } from '../../shared/letters-held.ts'
import type { Attendance } from '../../shared/meeting/attendance.ts'
import { attendanceOf } from '../../shared/meeting/attendance.ts'
import type { AgendaDraft, Comment, FileRef, Item, MinutesPaper, MinutesReading } from '../../shared/meeting/events.ts'
import type { Actor, Person, Recipient } from '../../shared/people.ts'
import { asRecipient } from '../../shared/people.ts'

// One known meeting, on Wednesday 14 April 2027, from which every sample letter is made: for the tests, the pictures and the gallery.

const read = (name: string) => ({ name, text: readFileSync(join(import.meta.dirname, '../../charters', name), 'utf8') })
const file = read('erfa-midtjylland.yaml')
const network = readCharter(
  { charter: file, roster: read('erfa-midtjylland.csv') },
  createHash('sha256').update(file.text).digest('hex'),
)
if ('faults' in network) throw new Error(network.faults.map(fault => fault.wrong).join('\n'))

export const danish: Charter = network.charter
/** The same network as if it spoke English, so that both languages tell of one meeting. */
export const english: Charter = {
  ...danish,
  language: 'en',
  name: 'ERFA network of central Jutland',
  meetingName: 'ERFA meeting',
  approved: { ...danish.approved, by: 'the presidency' },
  secretariat: { ...danish.secretariat, name: 'The secretariat' },
  agenda: danish.agenda.map((item, at) => ({
    ...item,
    title:
      ['Status of each municipality', 'News', 'Items from the municipalities', 'Change requests', 'Next chair and minute-taker'][
        at
      ] ?? item.title,
  })),
}

const person = (id: string): Person => {
  const found = network.people.find(one => one.id === id)
  if (found === undefined) throw new Error(`Nobody in the sample roster is called ${id}`)
  return found
}
export const recipient = (id: string): Recipient => asRecipient(person(id))
export const actor = (id: string): Actor => {
  const { name, email, organisation, functions } = person(id)
  return { person: id, name, email, organisation, secretariat: functions.includes('secretariat') }
}

const start = '2027-04-14T11:00:00.000Z'
const end = '2027-04-14T14:00:00.000Z'
export const meeting: MeetingFacts = {
  number: 1,
  title: 'ERFA-møde 1',
  start,
  end,
  place: 'Teams',
  roles: danish.ring?.[0] ?? null,
  sequence: 0,
}

const guest = ({ name, organisation }: Pick<Person, 'name' | 'organisation'>) => ({ name, organisation })
const [away, ...others] = [
  'rasmus.oebjerg',
  'pia.vestermark',
  'kim.tangbjerg',
  'aase.lyngfelt',
  'hanne.domvang',
  'lars.hjarbo',
].map(person)
/** Four come, one may, one has sent a colleague's name instead, and the others have not answered. */
export const attendance: Attendance = attendanceOf(
  {
    answers: others.map((each, at) => ({ ...guest(each), person: each.id, answer: at === 3 ? 'tentative' : 'accepted' })),
    apologies: away === undefined ? [] : [{ ...guest(away), person: away.id, substitute: 'Vibeke Kornvang', via: 'mail' }],
  },
  network.people,
  danish,
)

export const deadlines: readonly Deadline[] = deadlinesOf(danish, start, end)
export const sentOn = '2027-04-22'
export const deadline = (name: DeadlineName): Deadline => {
  const found = [...deadlines, ...commentDeadlines(danish, sentOn)].find(one => one.name === name)
  if (found === undefined) throw new Error(`The sample charter has no ${name}`)
  return found
}

export const file1: FileRef = {
  name: 'Skemaer i dag.pdf',
  bytes: 48_210,
  type: 'application/pdf',
  mail: 'a'.repeat(64),
  index: 0,
}
export const file2: FileRef = {
  name: 'Referat 14. april 2027.docx',
  bytes: 31_000,
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  mail: 'b'.repeat(64),
  index: 0,
}
export const lateFile: FileRef = {
  name: 'Forslag til kursus.pdf',
  bytes: 22_400,
  type: 'application/pdf',
  mail: 'c'.repeat(64),
  index: 0,
}

export const items: readonly Item[] = [
  {
    id: 'P-12',
    title: 'Navngivning af skemaer',
    text: 'Vi navngiver skemaer på hver vores måde, og det gør det svært at dele dem.\nKan vi blive enige om et mønster?',
    kind: 'D',
    minutes: 20,
    presenter: 'Pia Vestermark',
    recommendation: 'Netværket drøfter, om vi vil bruge samme mønster.',
    by: actor('pia.vestermark'),
    at: '2027-03-17T09:12:00.000Z',
    late: false,
    status: 'on-agenda',
    attachments: [file1],
    carriedFrom: null,
    carriedTo: null,
  },
  {
    id: 'P-13',
    title: 'Erfaringer med den nye vejledning',
    text: 'Vi fortæller kort, hvad der virkede, og hvad der ikke gjorde.',
    kind: 'O',
    minutes: 15,
    presenter: null,
    recommendation: null,
    by: actor('aase.lyngfelt'),
    at: '2027-03-22T13:40:00.000Z',
    late: false,
    status: 'on-agenda',
    attachments: [],
    carriedFrom: null,
    carriedTo: null,
  },
]
export const lateItem: Item = {
  id: 'P-14',
  title: 'Fælles kursus til efteråret',
  text: 'Skal vi gå sammen om et kursus for nye kolleger?',
  kind: 'B',
  minutes: 30,
  presenter: 'Lone Engstrup',
  recommendation: 'Netværket holder et fælles kursus i oktober.',
  by: actor('lone.engstrup'),
  at: '2027-03-31T10:05:00.000Z',
  late: true,
  status: 'proposed',
  attachments: [],
  carriedFrom: null,
  carriedTo: null,
}

export const agenda: AgendaDraft = {
  version: 2,
  slots: [
    { from: '13:00', to: '13:38', minutes: 38, title: 'Kort status fra hver kommune', kind: null, item: null },
    {
      from: '13:38',
      to: '13:53',
      minutes: 15,
      title: "Nyt fra KL's PRO-gruppe, den nationale brugergruppe og ERFA-grupperne",
      kind: null,
      item: null,
    },
    { from: '13:53', to: '14:13', minutes: 20, title: 'Navngivning af skemaer', kind: 'D', item: 'P-12' },
    { from: '14:13', to: '14:28', minutes: 15, title: 'Erfaringer med den nye vejledning', kind: 'O', item: 'P-13' },
    { from: '14:28', to: '14:33', minutes: 5, title: 'Mødeleder og referent til næste møde', kind: null, item: null },
  ],
  totalMinutes: 93,
  overflowMinutes: 0,
}

/** Three items that are longer than the meeting has room for, with the agenda that they make. */
export const longItems: readonly Item[] = [...items, { ...lateItem, late: false, at: '2027-03-29T10:05:00.000Z' }].map(item => ({
  ...item,
  minutes: 45,
  status: 'proposed',
}))
export const overlong: AgendaDraft = {
  version: 1,
  slots: [
    ...agenda.slots.slice(0, 2),
    { from: '13:53', to: '14:38', minutes: 45, title: 'Navngivning af skemaer', kind: 'D', item: 'P-12' },
    { from: '14:38', to: '15:23', minutes: 45, title: 'Erfaringer med den nye vejledning', kind: 'O', item: 'P-13' },
    { from: '15:23', to: '16:08', minutes: 45, title: 'Fælles kursus til efteråret', kind: 'B', item: 'P-14' },
    { from: '16:08', to: '16:13', minutes: 5, title: 'Mødeleder og referent til næste møde', kind: null, item: null },
  ],
  totalMinutes: 193,
  overflowMinutes: 13,
}

/** The same with the late item, taken on after it was out. */
export const supplemented: AgendaDraft = {
  version: 3,
  slots: [
    ...agenda.slots.slice(0, 4),
    { from: '14:28', to: '14:58', minutes: 30, title: 'Fælles kursus til efteråret', kind: 'B', item: 'P-14' },
    { from: '14:58', to: '15:03', minutes: 5, title: 'Mødeleder og referent til næste møde', kind: null, item: null },
  ],
  totalMinutes: 123,
  overflowMinutes: 0,
}

export const minutes: MinutesPaper = {
  version: 1,
  by: actor('kim.tangbjerg'),
  receivedAt: '2027-04-20T12:30:00.000Z',
  text: [
    'Til stede: 17 kommuner. Afbud: Samsø og Struer.',
    '1. Kort status fra hver kommune\nRunden blev taget til efterretning.',
    '2. Nyt fra grupperne\nDen nationale brugergruppe mødes igen i juni.',
    '3. Navngivning af skemaer (P-12)\nDer var enighed om at prøve samme mønster frem til næste møde. Lemvig deler en kort vejledning.',
    '4. Erfaringer med den nye vejledning (P-13)\nOrienteringen blev taget til efterretning.',
    '5. Næste møde\nSkanderborg er mødeleder, og Aarhus skriver referat.',
  ].join('\n\n'),
  attachments: [file2],
}

export const comments: readonly Comment[] = [
  {
    by: actor('aase.lyngfelt'),
    at: '2027-04-26T08:20:00.000Z',
    item: '3',
    text: 'Vi var enige om at prøve mønstret, men kun for nye skemaer.',
    late: false,
  },
  {
    by: actor('lone.engstrup'),
    at: '2027-05-03T11:02:00.000Z',
    item: null,
    text: 'Hedensted var også med. Der var 18 kommuner til stede.',
    late: false,
  },
]
export const lateComment: Comment = {
  by: actor('henrik.grusbak'),
  at: '2027-05-11T07:45:00.000Z',
  item: '4',
  text: 'Herning holdt også et oplæg under punktet.',
  late: true,
}

export const decisions: readonly LoggedDecision[] = [
  {
    meeting: 1,
    heldOn: '2027-04-14',
    approvedAt: '2027-05-10T06:05:00.000Z',
    number: 5,
    item: 'P-14',
    title: 'Fælles kursus til efteråret',
    text: 'Indstillingen er godkendt. Netværket holder et fælles kursus i oktober.',
  },
  {
    meeting: 1,
    heldOn: '2027-04-14',
    approvedAt: '2027-05-10T06:05:00.000Z',
    number: 3,
    item: 'P-12',
    title: 'Navngivning af skemaer',
    text: 'Tages med til den nationale brugergruppe.',
  },
]

export const reading: MinutesReading = {
  points: [
    {
      number: 3,
      item: 'P-12',
      title: 'Navngivning af skemaer',
      text: 'Der var enighed om at prøve.',
      conclusion: 'Tages med til den nationale brugergruppe.',
      outcome: 'forwarded',
    },
    {
      number: 4,
      item: 'P-13',
      title: 'Erfaringer med den nye vejledning',
      text: 'Vi nåede det ikke.',
      conclusion: 'Udsat til næste møde.',
      outcome: 'deferred',
    },
    { number: 5, item: null, title: 'Næste møde', text: '', conclusion: 'Vi hører nærmere.', outcome: null },
  ],
  missing: ['2. Nyt fra grupperne'],
  next: { chair: 'Favrskov', minuteTaker: 'Aarhus' },
}
