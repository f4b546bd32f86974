import { addMinutes } from '../calendar/day.ts'
import { nextSendTime } from '../calendar/deadlines.ts'
import type { Instant } from '../calendar/types.ts'
import type { LetterEffect } from '../effects.ts'
import type { Letter, LetterOf } from '../letters.ts'
import { isMember, isWriter } from '../people.ts'
import { attendanceOf } from './attendance.ts'
import { proposedCuts } from './cuts.ts'
import type { Circumstances, Desk, EventOf } from './desk.ts'
import { minuteTakers } from './desk.ts'
import type { AgendaDraft, AgendaEdit, Apology, AttendanceAnswer, Item } from './events.ts'
import { remarksOn } from './paper.ts'
import { liveItems } from './state.ts'

/** Whether a letter would only leave when what it is about has begun: after hours without power it helps nobody any more. */
const isTooLate = (start: Instant, { charter, at }: Circumstances): boolean => nextSendTime(charter, at) >= start

/** The planning meeting's guests get the items and a first draft with the invitation. */
export function invited(
  { draft }: EventOf<'PlanningInvitationIssued'>,
  { after, around, meeting, to, post, due }: Desk,
): LetterEffect[] {
  const start = due('planning-meeting').at
  if (isTooLate(start, around)) return []
  const planning = { start, end: addMinutes(start, around.charter.deadlines.planningMeeting?.minutes ?? 0) }
  const letter: Letter = {
    name: 'planning-invitation',
    meeting,
    planning,
    agenda: draft,
    items: asPlanned(liveItems(after), draft),
    cuts: proposedCuts(draft, after.items),
  }
  return post.letter(to.planning(meeting.roles?.chair ?? null), letter)
}

/**
 * A new draft in one mail: to whoever edited at once, to the secretariat and the chair in the send window. What the same mail sends needs no draft. What was not done is for
 * whoever wrote it, and where nothing was done the others need not hear of it.
 */
export function drafted({ by, draft, edits, left = [] }: EventOf<'AgendaDrafted'>, desk: Desk): LetterEffect[] {
  const { events, post } = desk
  if (by === null || events.some(each => each.type === 'AgendaIssued')) return []
  const others = deciders(desk).filter(each => !isWriter(by, each))
  const isNew = left.length === 0 || edits.length > 0 || events.some(each => each.type !== 'AgendaDrafted')
  const told = { ...draftLetter(draft, edits, desk), askedBy: by.name }
  return [...post.answer(by, draftLetter(draft, edits, desk, left)), ...(isNew ? post.letter(others, told) : [])]
}

/** Not where the agenda itself leaves as early (a meeting booked a week before): nobody could answer in time. */
export function putForApproval(desk: Desk): LetterEffect[] {
  const { after, around, due, post } = desk
  const isOvertaken = after.agendaHeld === 'no' && due('agenda-due').at <= nextSendTime(around.charter, around.at)
  return after.draft === null || isOvertaken ? [] : post.letter(deciders(desk), draftLetter(after.draft, [], desk))
}

const draftLetter = (
  agenda: AgendaDraft,
  edits: readonly AgendaEdit[],
  { after, around, meeting, to, due }: Desk,
  left: readonly string[] = [],
): LetterOf<'agenda-for-approval'> => ({
  name: 'agenda-for-approval',
  meeting,
  agenda,
  items: asPlanned(liveItems(after), agenda),
  edits,
  ...(left.length === 0 ? {} : { left }),
  goesOut: due('agenda-due'),
  ...(after.phase === 'calling' && { itemsDue: due('items-due') }),
  held: after.agendaHeld !== 'no',
  cuts: proposedCuts(agenda, after.items),
  remarks: {
    for: to.secretariat().map(each => each.address),
    list: remarksOn(agenda, after, around.charter, around.people),
  },
})

const deciders = ({ to, meeting }: Desk) => to.secretariatAnd(meeting.roles?.chair ?? null)

/** Beside a new draft of the same mail it is said there that it waits. */
export function held({ by, rest }: EventOf<'AgendaHeld'>, { events, meeting, post, due }: Desk): LetterEffect[] {
  if (rest !== true && events.some(each => each.type === 'AgendaDrafted' && each.by !== null)) return []
  const more = rest === true ? { rest } : {}
  return post.answer(by, { name: 'agenda-held', meeting, goesOut: due('agenda-due'), overdue: false, ...more })
}

export function overdue({ meeting, to, post, due }: Desk): LetterEffect[] {
  return post.letter(to.secretariat(), { name: 'agenda-held', meeting, goesOut: due('agenda-due'), overdue: true })
}

/** The agenda to the network, and at once to whoever said ok. Whose item is not on it should not find out by looking: they are told. */
export function issued({ agenda }: EventOf<'AgendaIssued'>, desk: Desk): LetterEffect[] {
  const { events, after, meeting, to, post } = desk
  const items = asPlanned(
    liveItems(after).filter(item => item.status === 'on-agenda'),
    agenda,
  )
  const letter: Letter = { name: 'agenda', meeting, agenda, items }
  const ok = events.find(event => event.type === 'AgendaApproved')
  return [
    ...(ok === undefined ? post.letter(to.network(), letter) : post.answerAnd(ok.by, to.network(), letter)),
    ...leftOver(desk).flatMap(item => post.letter(to.person(item.by), { name: 'item-placed', meeting, item })),
  ]
}

/**
 * Only the additions, and in one letter for all that one mail took on. The whole agenda goes along so that numbers and annexes count
 * on. A minute-taker who has the form for the minutes already gets one with the new points.
 */
export function supplemented(event: EventOf<'SupplementIssued'>, desk: Desk): LetterEffect[] {
  const { events, after, meeting, to, post } = desk
  const issued = events.filter(each => each.type === 'SupplementIssued')
  if (event !== issued[0] || after.agenda === null) return []
  const { agenda } = after.agenda
  const letter: Letter = {
    name: 'supplementary-agenda',
    meeting,
    agenda,
    items: asPlanned(
      liveItems(after).filter(item => item.status === 'on-agenda'),
      agenda,
    ),
    added: issued.flatMap(each => each.items),
  }
  return [...post.letter(to.network(), letter), ...(after.done.includes('minutes-template') ? template(desk) : [])]
}

/** The items with the minutes that the agenda gives them: one letter must not say 25 here and 15 there. */
const asPlanned = (items: readonly Item[], agenda: AgendaDraft): readonly Item[] =>
  items.map(item => ({ ...item, minutes: agenda.slots.find(slot => slot.item === item.id)?.minutes ?? item.minutes }))

function leftOver({ before, after }: Desk): readonly Item[] {
  const was = new Map((before.phase === 'unscheduled' ? [] : before.items).map(item => [item.id, item.status]))
  return after.items.filter(item => item.status === 'next-meeting' && was.get(item.id) !== 'next-meeting')
}

/**
 * By mail it gets a receipt, and whoever a delegate wrote for is told. A calendar's button gets none, unless somebody pressed it for another. Whoever was reported away by
 * somebody else, in either way, hears who said so, and one reply undoes it; several in one mail are one receipt.
 */
export function apologised(event: EventOf<'ApologyReceived'>, desk: Desk): LetterEffect[] {
  const { apology, by } = event
  const { meeting, to, post } = desk
  const all = desk.events.filter(each => each.type === 'ApologyReceived')
  const isFirst = event === all[0]
  const also = isFirst ? all.slice(1).map(each => each.apology.name) : []
  const letter: Letter = { name: 'apology-receipt', meeting, apology, ...(also.length > 0 && { also }) }
  const missed = isFirst ? roleHolderAway(apology, desk) : []
  const whose = to.person({ ...by, person: apology.person })
  if (by.delegate === true) return [...post.answerAnd(by, whose, letter), ...missed]
  const isOwn = apology.person === by.person
  const receipt = isFirst && !(isOwn && apology.via === 'calendar') ? post.answer(by, letter) : []
  const told = isOwn ? [] : post.letter(whose, { name: 'apology-receipt', meeting, apology, reportedBy: by.name })
  return [...receipt, ...told, ...missed]
}

/**
 * The municipality that was to chair or to take the minutes, and the secretariat, hear of an apology at once: a colleague may step in,
 * or the role be swapped. Not where somebody was named instead, and not before the network has been told the roles.
 */
function roleHolderAway({ person, name, organisation, substitute }: Apology, { after, around, meeting, to, post }: Desk) {
  if (after.roles === null || substitute !== null) return []
  const { chair, minuteTaker } = after.roles
  if (organisation !== chair && organisation !== minuteTaker) return []
  const away = new Set([...after.apologies.map(each => each.person), person])
  const others = around.people
    .filter(each => each.organisation === organisation && isMember(each) && each.status !== 'former' && !away.has(each.id))
    .map(each => each.name)
  return post.letter([...to.secretariat(), ...to.organisations([organisation])], {
    name: 'role-holder-away',
    meeting,
    who: name,
    organisation,
    role: organisation === chair ? 'chair' : 'minuteTaker',
    others,
  })
}

/** Who comes, and from when or until when, for the receipt of it. */
const comerOf = ({ name, organisation, part }: AttendanceAnswer) => ({ name, organisation, ...(part !== undefined && { part }) })

/**
 * A button in a calendar, and "jeg deltager", want no answer. The secretariat that tells of members who come gets one receipt for all of one mail; of whoever's apology is taken back by it, that
 * letter says so.
 */
export function comingNoted(event: EventOf<'AttendanceAnswered'>, desk: Desk): LetterEffect[] {
  const { by } = event
  if (!by.secretariat || by.delegate === true) return []
  const back = new Set(desk.events.flatMap(each => (each.type === 'ApologyWithdrawn' ? [each.person] : [])))
  const noted = desk.events.flatMap(each =>
    each.type === 'AttendanceAnswered' && !back.has(each.answer.person) ? [each.answer] : [],
  )
  if (event.answer !== noted[0] || event.answer.person === by.person) return []
  return desk.post.answer(by, { name: 'facts-told', meeting: desk.meeting, told: [{ what: 'coming', who: noted.map(comerOf) }] })
}

export function comingAfterAll(event: EventOf<'ApologyWithdrawn'>, { before, events, meeting, to, post }: Desk): LetterEffect[] {
  const { by, person, via } = event
  const apologies = before.phase === 'unscheduled' ? [] : before.apologies
  const who = apologies.find(each => each.person === person)?.name ?? by.name
  const part = events.flatMap(each =>
    each.type === 'AttendanceAnswered' && each.answer.person === person ? [each.answer.part] : [],
  )[0]
  const letter: Letter = { name: 'apology-withdrawn', meeting, who, ...(part !== undefined && { part }) }
  if (person === by.person && by.delegate !== true) return via === 'calendar' ? [] : post.answer(by, letter)
  return post.answerAnd(by, to.person({ ...by, person }), letter)
}

/** What the minute-taker needs on the day: the points, who comes, and whose turn is next. */
export function template({ after, around, meeting, to, post }: Desk): LetterEffect[] {
  return post.letter(minuteTakers(meeting, to), {
    name: 'minutes-template',
    meeting,
    agenda: after.agenda?.agenda ?? null,
    items: liveItems(after).filter(item => item.status === 'on-agenda'),
    attendance: attendanceOf(after, around.people, around.charter),
    nextRoles: around.nextRoles,
  })
}

/** The chair and the secretariat hear who comes, unless nobody has said anything: no letter is better than an empty one. */
export function whoComes({ after, around, meeting, to, post }: Desk): LetterEffect[] {
  if (after.answers.length + after.apologies.length === 0 || isTooLate(after.start, around)) return []
  const takers = new Set(minuteTakers(meeting, to).map(each => each.address))
  const hosts = to.secretariatAnd(meeting.roles?.chair ?? null).filter(each => !takers.has(each.address))
  return post.letter(hosts, { name: 'who-comes', meeting, attendance: attendanceOf(after, around.people, around.charter) })
}
