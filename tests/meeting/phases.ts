import type { Actor } from '../../shared/people.ts'
import type { Wanting } from './told.ts'
import { chair, member, minuteTaker, office, Told } from './told.ts'

export const words = {
  title: 'Navngivning af skemaer',
  text: '',
  kind: null,
  minutes: null,
  presenter: null,
  recommendation: null,
}
export const item = { type: 'SubmitItem', words, attachments: [] } as const satisfies Wanting
export const minutes = { type: 'SubmitMinutes', text: 'Vi talte om skemaer.', attachments: [] } as const satisfies Wanting
export const book = {
  type: 'ScheduleMeeting',
  number: 1,
  title: null,
  start: '2027-04-14T11:00:00.000Z',
  end: '2027-04-14T14:00:00.000Z',
  place: null,
  confirmed: false,
} as const satisfies Wanting

// One meeting, as far as each of its phases. Aarhus sends in P-1 in time and P-2 when it is late.
export const booked = () => new Told().wants(office, '2027-02-01T09:00:00.000Z', book)
export const called = () =>
  booked()
    .comes('2027-03-15T07:05:00.000Z', 'CallForItems', {
      roles: { chair: chair.organisation, minuteTaker: minuteTaker.organisation },
    })
    .wants(member, '2027-03-16T09:00:00.000Z', item)
export const planned = () =>
  called()
    .comes('2027-03-24T07:05:00.000Z', 'RemindOfItems')
    .comes('2027-03-31T06:05:00.000Z', 'CloseSubmission')
    .wants(member, '2027-03-31T09:00:00.000Z', { ...item, words: { ...words, title: 'Roller' } })
export const sent = () => planned().comes('2027-04-07T06:05:00.000Z', 'IssueAgenda')
export const held = () => sent().comes('2027-04-14T14:00:00.000Z', 'HoldMeeting')
export const written = () => held().wants(minuteTaker, '2027-04-15T09:00:00.000Z', minutes)
export const out = () => written().wants(office, '2027-04-22T08:00:00.000Z', { type: 'DistributeMinutes' })
export const approved = () => out().comes('2027-05-10T06:05:00.000Z', 'ApproveMinutes')
export const cancelled = () => called().wants(office, '2027-03-17T09:00:00.000Z', { type: 'CancelMeeting', reason: null })

const phases = {
  booked: [booked, '2027-02-02T09:00:00.000Z'],
  called: [called, '2027-03-17T09:00:00.000Z'],
  planned: [planned, '2027-04-01T09:00:00.000Z'],
  sent: [sent, '2027-04-08T09:00:00.000Z'],
  held: [held, '2027-04-14T15:00:00.000Z'],
  written: [written, '2027-04-16T09:00:00.000Z'],
  out: [out, '2027-04-23T09:00:00.000Z'],
  approved: [approved, '2027-05-11T09:00:00.000Z'],
  cancelled: [cancelled, '2027-03-18T09:00:00.000Z'],
} as const
type PhaseName = keyof typeof phases

/** What comes of a wish: `ItemSubmitted`, `no: agenda-is-out`, `nothing`. */
const outcome = (phase: PhaseName, by: Actor, wish: Wanting): string => {
  const [meeting, at] = phases[phase]
  const events = meeting().would(by, at, wish)
  return events.map(each => (each.type === 'WishRefused' ? `no: ${each.refusal}` : each.type)).join(', ') || 'nothing'
}

/** `booked–sent: ItemAmended`: the phases in a row that come to the same. */
export const outcomes = (by: Actor, wish: Wanting): readonly string[] => {
  const runs: { first: string; last: string; what: string }[] = []
  for (const phase of Object.keys(phases) as PhaseName[]) {
    const what = outcome(phase, by, wish)
    const run = runs.at(-1)
    if (run?.what === what) run.last = phase
    else runs.push({ first: phase, last: phase, what })
  }
  return runs.map(({ first, last, what }) => `${first === last ? first : `${first}–${last}`}: ${what}`)
}
