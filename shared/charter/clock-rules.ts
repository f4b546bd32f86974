import type { Parts } from './issues.ts'
import type { Placed } from './rules.ts'

/** Orders that no meeting could keep. Orders that only some meetings break, by rolling, are warnings of the calendar instead. */
export function clockFindings(parts: Parts): Placed[] {
  return [...windowFindings(parts), ...orderFindings(parts), ...planningFindings(parts), ...nudgeFindings(parts)]
}

function windowFindings({ sendWindow }: Parts): Placed[] {
  if (sendWindow === undefined) return []
  const { from, to, letters } = sendWindow
  if (from >= to) {
    return [
      { path: ['sendWindow', 'to'], wrong: `the send window ends at ${to} and begins at ${from}`, right: `a time after ${from}` },
    ]
  }
  if (letters >= from && letters < to) return []
  const wrong = `letters leave at ${letters}, outside the send window ${from}–${to}`
  return [{ path: ['sendWindow', 'letters'], wrong, right: `a time from ${from} on and before ${to}` }]
}

type Deadlines = NonNullable<Parts['deadlines']>
type Name = keyof Deadlines

/** What must come strictly before what, in calendar days. */
const beforeMeeting: readonly Name[] = [
  'callForItems',
  'itemsReminder',
  'itemsDue',
  'planningMeeting',
  'agendaForApproval',
  'agendaDue',
]
const afterMinutes: readonly Name[] = ['commentsHalfway', 'commentsDue']

function orderFindings({ deadlines }: Parts): Placed[] {
  if (deadlines === undefined) return []
  const { agendaDue, minutesTemplate } = deadlines
  const given = (names: readonly Name[]) =>
    names.flatMap(name => {
      const offset = deadlines[name]
      return offset === null ? [] : [{ name, days: offset.days }]
    })
  const late = given(beforeMeeting).filter(({ days }) => days >= 0)
  const early = given(afterMinutes).filter(({ days }) => days <= 0)
  return [
    ...late.map(({ name, days }) => ({
      path: ['deadlines', name, 'days'],
      wrong: `${name} lies ${said(days)}, but must lie before it`,
      right: 'a negative number of days',
    })),
    ...outOfOrder(given(beforeMeeting).filter(({ days }) => days < 0)),
    ...(minutesTemplate.days > agendaDue.days ? [] : outOfOrder([...given(['agendaDue']), ...given(['minutesTemplate'])])),
    ...early.map(({ name, days }) => ({
      path: ['deadlines', name, 'days'],
      wrong: `${name} is ${days} days after the minutes are sent`,
      right: 'a number of days above 0',
    })),
    ...outOfOrder(
      given(afterMinutes).filter(({ days }) => days > 0),
      days => `${days} days after the minutes`,
    ),
  ]
}

type Given = { readonly name: Name; readonly days: number }

const said = (days: number) =>
  days === 0 ? "on the meeting's day" : `${Math.abs(days)} days ${days < 0 ? 'before' : 'after'} the meeting`

function outOfOrder(given: readonly Given[], words = said): Placed[] {
  return given.flatMap((later, index) => {
    const earlier = given[index - 1]
    if (earlier === undefined || earlier.days < later.days) return []
    const wrong = `${earlier.name} (${words(earlier.days)}) does not come before ${later.name} (${words(later.days)})`
    return [{ path: ['deadlines', earlier.name, 'days'], wrong, right: `a number of days below ${later.days}` }]
  })
}

function planningFindings({ deadlines, sendWindow, planningGuests, ring }: Parts): Placed[] {
  const planning = deadlines?.planningMeeting
  if (planning === undefined || planning === null) return []
  const findings: Placed[] = []
  const path = ['deadlines', 'planningMeeting', 'start']
  if (sendWindow !== undefined && planning.start <= sendWindow.letters) {
    const wrong = `the planning meeting starts at ${planning.start}, but its invitation may leave that day at ${sendWindow.letters}`
    findings.push({ path, wrong, right: `a time after ${sendWindow.letters}` })
  }
  const [hours = 0, minutes = 0] = planning.start.split(':').map(Number)
  if (hours * 60 + minutes + planning.minutes > 24 * 60) {
    const wrong = `the planning meeting starts at ${planning.start} and takes ${planning.minutes} minutes, past midnight`
    findings.push({ path, wrong, right: 'an earlier start or fewer minutes' })
  }
  if (planningGuests?.length === 0) {
    findings.push({ path: ['planningGuests'], wrong: 'nobody is invited to the planning meeting', right: 'at least one role' })
  }
  const chair = planningGuests?.indexOf('chair') ?? -1
  if (chair >= 0 && ring === null) {
    const wrong = 'the chair is invited to the planning meeting, but without a ring nobody chairs'
    findings.push({ path: ['planningGuests', chair], wrong, right: 'a ring, or no chair among the guests' })
  }
  return findings
}

function nudgeFindings({ missingMinutes }: Parts): Placed[] {
  if (missingMinutes === undefined) return []
  const { nudgeAfter, tellSecretariatAfter } = missingMinutes
  const last = nudgeAfter.at(-1) ?? 0
  const findings: Placed[] = []
  if (nudgeAfter.some((days, index) => days <= (nudgeAfter[index - 1] ?? 0))) {
    const wrong = `the nudges come after ${nudgeAfter.join(' and ')} working days`
    findings.push({ path: ['missingMinutes', 'nudgeAfter'], wrong, right: 'the smaller number first' })
  }
  if (tellSecretariatAfter <= last) {
    const wrong = `the secretariat is told after ${tellSecretariatAfter} working days, not after the last nudge (${last})`
    findings.push({ path: ['missingMinutes', 'tellSecretariatAfter'], wrong, right: `a number above ${last}` })
  }
  return findings
}
