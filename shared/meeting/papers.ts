import { localDayOf } from '../calendar/day.ts'
import { commentDeadlines, sendDay } from '../calendar/deadlines.ts'
import type { Charter } from '../charter/charter.ts'
import { fits, mostFileBytes } from '../charter/file-size.ts'
import { isMember } from '../people.ts'
import { draftAgenda, sameAgenda } from './agenda.ts'
import type { MeetingMailCommand, Surroundings } from './commands.ts'
import type { MeetingEvent } from './events.ts'
import { isOver } from './phases.ts'
import { refuse } from './refusals.ts'
import type { ScheduledMeeting } from './state.ts'
import { deadline } from './state.ts'

type Wish<T extends MeetingMailCommand['type']> = Extract<MeetingMailCommand, { readonly type: T }>

/** The secretariat and the chair arrange the agenda, item by item, from when the planning meeting has the proposal until it is out; what comes in meanwhile is added below. */
export function editAgenda(meeting: ScheduledMeeting, wish: Wish<'EditAgenda'>, charter: Charter): MeetingEvent[] {
  if (!wish.by.secretariat && wish.by.organisation !== meeting.roles?.chair) return refuse(wish, 'not-the-secretariat')
  const isProposed = meeting.phase === 'calling' && meeting.draft !== null
  const no = isProposed ? null : agendaIsClosed(meeting, wish)
  if (no !== null) return no
  const isThere = (id: string): boolean => meeting.items.some(item => item.id === id && item.status !== 'withdrawn')
  const unknown = wish.edits.flatMap(edit => ('item' in edit ? [edit.item] : [])).find(id => !isThere(id))
  if (unknown !== undefined) return refuse(wish, 'no-such-item', unknown)
  const draft = draftAgenda(meeting, charter, [...meeting.edits, ...wish.edits])
  // Said already: the agenda stands so, and it is what everybody has seen.
  const left = wish.left === undefined ? {} : { left: wish.left }
  if (wish.left === undefined && sameAgenda(meeting.draft, draft) && sameAgenda(draftAgenda(meeting, charter), draft)) return []
  return [{ type: 'AgendaDrafted', at: wish.at, draft, by: wish.by, edits: wish.edits, ...left }]
}

/** The secretariat's ok sends the agenda at once (in the send window), also one that was held. */
export function approveAgenda(meeting: ScheduledMeeting, wish: Wish<'ApproveAgenda'>, charter: Charter): MeetingEvent[] {
  if (!wish.by.secretariat) return refuse(wish, 'not-the-secretariat')
  const no = agendaIsClosed(meeting, wish)
  if (no !== null) return no
  return [
    { type: 'AgendaApproved', by: wish.by, at: wish.at },
    { type: 'AgendaIssued', at: wish.at, agenda: draftAgenda(meeting, charter) },
  ]
}

/** "Vent": the agenda stays until the secretariat says send; the rule that it breaks is told. */
export function holdAgenda(meeting: ScheduledMeeting, wish: Wish<'HoldAgenda'>): MeetingEvent[] {
  if (!wish.by.secretariat) return refuse(wish, 'not-the-secretariat')
  if (meeting.agenda !== null) return refuse(wish, 'agenda-is-out')
  if (meeting.phase === 'cancelled') return refuse(wish, 'meeting-is-cancelled')
  if (isOver(meeting)) return refuse(wish, 'meeting-is-over')
  const rest = wish.rest === true ? { rest: true } : {}
  return meeting.agendaHeld !== 'no' && wish.rest !== true ? [] : [{ type: 'AgendaHeld', by: wish.by, at: wish.at, ...rest }]
}

function agendaIsClosed(meeting: ScheduledMeeting, wish: MeetingMailCommand): MeetingEvent[] | null {
  if (meeting.agenda !== null) return refuse(wish, 'agenda-is-out')
  if (meeting.phase === 'cancelled') return refuse(wish, 'meeting-is-cancelled')
  if (meeting.phase === 'scheduled' || meeting.phase === 'calling') return refuse(wish, 'no-agenda-yet')
  return meeting.phase === 'planning' ? null : refuse(wish, 'meeting-is-over')
}

/** Anybody on the roster may hand in the first version; nothing goes out before the secretariat has seen it. */
export function submitMinutes(meeting: ScheduledMeeting, wish: Wish<'SubmitMinutes'>, charter: Charter): MeetingEvent[] {
  if (meeting.phase === 'cancelled') return refuse(wish, 'meeting-is-cancelled')
  if (meeting.phase === 'approved') return refuse(wish, 'minutes-already-approved')
  if (wish.at < meeting.start) return refuse(wish, 'meeting-not-held-yet')
  const mayCorrect = wish.by.secretariat || wish.by.organisation === meeting.roles?.minuteTaker
  if (meeting.phase === 'minutes-out' && !mayCorrect) return refuse(wish, 'minutes-already-out')
  // Nobody would get to read them, and after fourteen days they would count as approved.
  const isTooLarge = wish.text === '' && wish.attachments.length > 0 && !wish.attachments.some(file => fits(file, charter))
  if (isTooLarge) return refuse(wish, 'minutes-too-large', String(mostFileBytes(charter)))
  const latest = meeting.minutes.at(-1)
  const same = latest?.text === wish.text && JSON.stringify(latest.attachments) === JSON.stringify(wish.attachments)
  if (same) return []
  const { by, at: receivedAt, text, attachments, reading, unread } = wish
  const found = { ...(reading === undefined ? {} : { reading }), ...(unread === undefined ? {} : { unread }) }
  const minutes = { version: meeting.minutes.length + 1, by, receivedAt, text, attachments, ...found }
  return [{ type: 'MinutesReceived', minutes }]
}

/** The secretariat's ok sends the minutes round. The day they leave is day 0 of the comments (charter O1); a new version starts anew (O2). */
export function distributeMinutes(
  meeting: ScheduledMeeting,
  wish: Wish<'DistributeMinutes'>,
  charter: Charter,
  around: Surroundings,
): MeetingEvent[] {
  const no = minutesAreSettled(meeting, wish)
  const latest = meeting.minutes.at(-1)
  if (no !== null || latest === undefined) return no ?? []
  // Whoever says ok to one paper has not seen the other, and everybody would get it.
  if (wish.seen !== undefined && wish.seen < latest.version)
    return refuse(wish, 'other-minutes-wait', `${latest.version} ${latest.by.name}`)
  const sentOn = sendDay(charter, wish.at)
  const to = around.people
    .filter(person => isMember(person) && person.status !== 'former')
    .map(({ name, email: address, organisation }) => ({ name, address, organisation }))
  return [
    {
      type: 'MinutesDistributed',
      version: latest.version,
      by: wish.by,
      at: wish.at,
      sentOn,
      deadlines: commentDeadlines(charter, sentOn),
      to,
    },
  ]
}

/** Why no minutes wait for the secretariat's word; null where they do. */
function minutesAreSettled(meeting: ScheduledMeeting, wish: Wish<'DistributeMinutes' | 'HoldMinutes'>): MeetingEvent[] | null {
  if (!wish.by.secretariat) return refuse(wish, 'not-the-secretariat')
  if (meeting.phase === 'cancelled') return refuse(wish, 'meeting-is-cancelled')
  if (meeting.phase === 'approved') return refuse(wish, 'minutes-already-approved')
  const latest = meeting.minutes.at(-1)
  if (latest === undefined) return refuse(wish, 'no-minutes-yet')
  const isOut = meeting.phase === 'minutes-out' && meeting.period.version === latest.version
  return isOut ? refuse(wish, 'minutes-already-out') : null
}

/** "Vent" to minutes: they wait already, until the secretariat says ok. Whoever says so too late hears that they are out. */
export const holdMinutes = (meeting: ScheduledMeeting, wish: Wish<'HoldMinutes'>): MeetingEvent[] =>
  minutesAreSettled(meeting, wish) ?? []

/** "Genudsend": what went out goes out once more as a new version, and fourteen new days begin; a version that waits goes instead. */
export function reissueMinutes(
  meeting: ScheduledMeeting,
  wish: Wish<'ReissueMinutes'>,
  charter: Charter,
  around: Surroundings,
): MeetingEvent[] {
  const latest = meeting.minutes.at(-1)
  const isOut = meeting.phase === 'minutes-out' && meeting.period.version === latest?.version
  const send: Wish<'DistributeMinutes'> = { type: 'DistributeMinutes', by: wish.by, at: wish.at }
  if (!wish.by.secretariat || latest === undefined || !isOut) return distributeMinutes(meeting, send, charter, around)
  const minutes = { ...latest, version: latest.version + 1, by: wish.by, receivedAt: wish.at }
  return [
    { type: 'MinutesReceived', minutes },
    ...distributeMinutes({ ...meeting, minutes: [...meeting.minutes, minutes] }, send, charter, around),
  ]
}

/** Comments are kept word for word; after the last day they are late and the secretariat decides (charter O2). */
export function comment(meeting: ScheduledMeeting, wish: Wish<'CommentOnMinutes'>, charter: Charter): MeetingEvent[] {
  if (meeting.phase !== 'minutes-out' && meeting.phase !== 'approved') return refuse(wish, 'no-minutes-yet')
  const late = isAfterComments(meeting, wish.at, charter)
  return wish.comments
    .filter(
      ({ item, text }) =>
        !meeting.comments.some(each => each.by.organisation === wish.by.organisation && each.item === item && each.text === text),
    )
    .map(({ item, text }) => ({ type: 'CommentMade', comment: { by: wish.by, at: wish.at, item, text, late } }))
}

/** Whoever wrote a comment may take it back while comments are due; afterwards it stands with the minutes. */
export function takeCommentBack(meeting: ScheduledMeeting, wish: Wish<'TakeCommentBack'>, charter: Charter): MeetingEvent[] {
  if (meeting.phase !== 'minutes-out' && meeting.phase !== 'approved') return refuse(wish, 'no-minutes-yet')
  if (meeting.phase === 'approved' || isAfterComments(meeting, wish.at, charter)) return refuse(wish, 'minutes-already-approved')
  const own = meeting.comments.filter(({ by }) => by.email === wish.by.email)
  const named = own.filter(({ item, text }) => wish.texts?.includes(text) === true || (wish.item !== null && item === wish.item))
  const isNamed = wish.texts !== null || wish.item !== null
  const comments = isNamed ? named : own.filter(({ at }) => at === own.at(-1)?.at)
  return comments.length === 0 ? [] : [{ type: 'CommentsTakenBack', by: wish.by, at: wish.at, comments }]
}

/** "Ingen bemærkninger": counted, not passed on. */
export function declareNoComments(meeting: ScheduledMeeting, wish: Wish<'DeclareNoComments'>, charter: Charter): MeetingEvent[] {
  if (meeting.phase !== 'minutes-out' && meeting.phase !== 'approved') return refuse(wish, 'no-minutes-yet')
  if (meeting.noComments.includes(wish.by.organisation)) return []
  return [{ type: 'NoCommentsDeclared', by: wish.by, at: wish.at, late: isAfterComments(meeting, wish.at, charter) }]
}

function isAfterComments(meeting: ScheduledMeeting, at: string, charter: Charter): boolean {
  const due = deadline(meeting, 'comments-due')
  return due !== undefined && localDayOf(at, charter.timeZone) > due.on
}
