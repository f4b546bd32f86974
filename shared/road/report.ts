import { toLocalIso } from '../calendar/day.ts'
import type { Deadline, DeadlineName, Instant } from '../calendar/types.ts'
import type { Charter } from '../charter/charter.ts'
import { approvedDecisions } from '../meeting/decisions.ts'
import type { Comment, Item } from '../meeting/events.ts'
import type { ScheduledMeeting } from '../meeting/state.ts'
import type { Books } from './books.ts'
import { openBooks } from './books.ts'
import type { World } from './world.ts'

/** The state of one network, in the words and the order of the contract (`rundskriv show --json`). Times are local, with their offset. */
export async function report(world: World, network: string, now: Instant) {
  const books = await openBooks(world, network)
  const charter = books.charterFor({ phase: 'unscheduled' })
  const pages: ScheduledMeeting[] = []
  for (const { number } of books.network.state.entries) {
    const { state } = await books.meeting(number)
    if (state.phase !== 'unscheduled') pages.push(state)
  }
  const at = (instant: Instant) => toLocalIso(instant, charter.timeZone)
  return {
    network,
    now: at(now),
    charter: { id: charter.id, version: charter.version, sha256: charter.sha256 },
    members: books.members.state.people.map(({ id, name, email, organisation, functions, status }) => ({
      id,
      name,
      email,
      organisation,
      functions,
      status,
    })),
    organisations: charter.organisations,
    meetings: pages.map(state => meetingReport(state, books, charter)),
    decisions: pages.flatMap(state =>
      approvedDecisions(state).map(({ number, item, text }) => ({
        meeting: state.number,
        item: item ?? String(number),
        text,
        at: state.phase === 'approved' ? at(state.approvedAt) : null,
      })),
    ),
    held: books.network.state.held.map(({ id, from, subject, why, since }) => ({ id, from, subject, why, since: at(since) })),
    outbox: await world.outbox.counts(network),
  }
}

export type Report = Awaited<ReturnType<typeof report>>

function meetingReport(meeting: ScheduledMeeting, books: Books, charter: Charter) {
  const { number, title, place, phase } = meeting
  const at = (instant: Instant) => toLocalIso(instant, charter.timeZone)
  const roles = meeting.roles ?? books.roles(meeting, number).expected
  const hasComments = meeting.phase === 'minutes-out' || meeting.phase === 'approved'
  return {
    number,
    title,
    start: at(meeting.start),
    end: at(meeting.end),
    place,
    phase,
    roles: roles === null ? { chair: null, minuteTaker: null } : roles,
    deadlines: meeting.deadlines.map(each => ({
      name: each.name,
      nominalOn: each.nominalOn,
      at: at(each.at),
      state: deadlineState(meeting, each),
    })),
    items: meeting.items.map(item => itemReport(item, at)),
    agenda: agendaReport(meeting, at),
    apologies: meeting.apologies.map(({ name, organisation, substitute, via }) => ({ name, organisation, substitute, via })),
    minutes: minutesReport(meeting, at),
    comments: hasComments ? meeting.comments.map(comment => commentReport(comment, at)) : [],
    noComments: hasComments ? charter.organisations.filter(each => meeting.noComments.includes(each)) : [],
    swaps: books.network.state.swaps.filter(swap => swap.meeting === number).map(({ from, to, state }) => ({ from, to, state })),
  }
}

function deadlineState(meeting: ScheduledMeeting, { name }: Deadline): 'due' | 'done' | 'skipped' {
  if (meeting.done.includes(name)) return 'done'
  const isMoot = meeting.phase === 'cancelled' || (meeting.minutes.length > 0 && forMissingMinutes.includes(name))
  return meeting.skipped.includes(name) || isMoot ? 'skipped' : 'due'
}

/** The reminders of minutes end the moment minutes come in. */
const forMissingMinutes: readonly DeadlineName[] = ['minutes-nudge-1', 'minutes-nudge-2', 'minutes-missing']

type AsLocal = (instant: Instant) => string

const itemReport = (item: Item, at: AsLocal) => ({
  id: item.id,
  title: item.title,
  kind: item.kind,
  minutes: item.minutes,
  text: item.text,
  recommendation: item.recommendation,
  presenter: item.presenter,
  by: item.by.email,
  organisation: item.by.organisation,
  at: at(item.at),
  late: item.late,
  status: item.status,
  attachments: item.attachments.map(({ name, bytes }) => ({ name, bytes })),
})

/** The agenda that went out, or the draft as it stands (`issuedAt` null); null when nobody has drafted one. */
function agendaReport(meeting: ScheduledMeeting, at: AsLocal) {
  const shown = meeting.agenda?.agenda ?? meeting.draft
  if (shown === null) return null
  const slots = shown.slots.map(({ from, to, title, kind, item }) => ({ from, to, title, kind, item }))
  return {
    version: shown.version,
    issuedAt: meeting.agenda === null ? null : at(meeting.agenda.at),
    slots,
    totalMinutes: shown.totalMinutes,
  }
}

function minutesReport(meeting: ScheduledMeeting, at: AsLocal) {
  const out = meeting.phase === 'minutes-out' || meeting.phase === 'approved' ? meeting.period : null
  const paper = out === null ? meeting.minutes.at(-1) : meeting.minutes.find(each => each.version === out.version)
  if (paper === undefined) return null
  const due = out === null ? undefined : meeting.deadlines.find(each => each.name === 'comments-due')
  return {
    version: paper.version,
    receivedAt: at(paper.receivedAt),
    distributedAt: out === null ? null : at(out.distributedAt),
    commentsDueAt: due === undefined ? null : at(due.at),
    approvedAt: meeting.phase === 'approved' ? at(meeting.approvedAt) : null,
    attachments: paper.attachments.map(({ name, bytes }) => ({ name, bytes })),
    points: (paper.reading?.points ?? []).map(({ number, item, title, text, conclusion, outcome }) => ({
      ...{ number, item, title, text, conclusion, outcome },
    })),
  }
}

const commentReport = ({ by, at: when, item, text, late }: Comment, at: AsLocal) => ({
  by: by.email,
  organisation: by.organisation,
  at: at(when),
  item,
  text,
  late,
})
