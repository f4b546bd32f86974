import { addMinutes } from '../calendar/day.ts'
import type { Deadline, Instant } from '../calendar/types.ts'
import type { LetterEffect } from '../effects.ts'
import type { Letter } from '../letters.ts'
import type { Circumstances, Desk, EventOf } from './desk.ts'
import { factsOf, poster } from './desk.ts'
import { isSameTime } from './scheduling.ts'
import type { Meeting } from './state.ts'

/** "No": told to whoever asked, and to nobody else. */
export function refused({ by, refusal, about }: EventOf<'WishRefused'>, after: Meeting, around: Circumstances): LetterEffect[] {
  const meeting = after.phase === 'unscheduled' ? null : factsOf(after, around)
  return poster(around).answer(by, { name: 'refusal', refusal, meeting, about })
}

/** Nothing is scheduled before the secretariat has said yes to unusual dates. */
export function needsYes(event: EventOf<'ConfirmationWanted'>, after: Meeting, around: Circumstances): LetterEffect[] {
  const { number, title, start, end, place, skipped, warnings, moves, placeOnly, by } = event
  const deadlines = moves ? stillToCome(event.deadlines, after) : event.deadlines
  const meeting = { number, title, start, end, place, sequence: 0, roles: around.expectedRoles }
  return poster(around).answer(by, {
    name: 'meeting-needs-yes',
    meeting,
    // The plan of a meeting that keeps its time is no news.
    ...(placeOnly ? { deadlines: [], skipped: [], placeOnly } : { deadlines, skipped }),
    warnings,
    moves,
    mail: around.mail ?? '',
  })
}

/** A call that has gone out does not go out again when the meeting moves. */
const stillToCome = (deadlines: readonly Deadline[], after: Meeting): readonly Deadline[] =>
  after.phase === 'unscheduled' || after.phase === 'scheduled'
    ? deadlines
    : deadlines.filter(({ name }) => name !== 'call-for-items')

/** A new meeting is confirmed to the secretariat; the network hears of it by the call for items. */
export function scheduled(
  { by, deadlines, skipped, warnings }: EventOf<'MeetingScheduled'>,
  { meeting, post }: Desk,
): LetterEffect[] {
  return post.answer(by, { name: 'meeting-scheduled', meeting, deadlines, skipped, warnings, moved: false })
}

/** A move is told once, to everybody who has heard of the meeting. */
export function rescheduled({ by, deadlines, skipped, warnings }: EventOf<'MeetingRescheduled'>, desk: Desk): LetterEffect[] {
  const { before, after, meeting, to, post } = desk
  const placeOnly = before.phase !== 'unscheduled' && isSameTime(before, after)
  const told = before.phase === 'unscheduled' || after.toldNetworkAt === null ? [] : to.network()
  const ahead = stillToCome(deadlines, after)
  const plan = placeOnly ? { deadlines: [], skipped: [], placeOnly: { told: told.length } } : { deadlines: ahead, skipped }
  const confirmation = post.answer(by, { name: 'meeting-scheduled', meeting, ...plan, warnings, moved: true })
  if (before.phase === 'unscheduled') return confirmation
  const { start, end, place } = before
  return [
    ...confirmation,
    ...post.letter(told, { name: 'meeting-moved', meeting, before: { start, end, place }, deadlines: plan.deadlines }),
    ...planningChanged(desk),
  ]
}

/** Somebody's calendar says that the meeting is off, or words may mean it: the secretariat, which alone may say so, is asked first. */
export function cancellationNeedsYes(
  { by, invitation }: EventOf<'CancellationWanted'>,
  { around, meeting, post }: Desk,
): LetterEffect[] {
  const inWords = invitation === undefined ? { inWords: true as const } : {}
  return post.answer(by, { name: 'cancellation-needs-yes', meeting, mail: around.mail ?? '', ...inWords })
}

/** So is a cancellation. */
export function cancelled({ by, reason }: EventOf<'MeetingCancelled'>, desk: Desk): LetterEffect[] {
  const { after, meeting, to, post } = desk
  const told = after.phase === 'cancelled' && after.wasCalled ? to.network() : []
  return [
    ...post.answer(by, { name: 'cancellation-receipt', meeting, told: told.length }),
    ...post.letter(told, { name: 'meeting-cancelled', meeting, reason }),
    ...planningChanged(desk),
  ]
}

/** Whoever was invited to plan and has not met yet hears that the planning meeting has moved with the meeting, or fell away with it. */
function planningChanged({ before, after, around, meeting, to, post }: Desk): LetterEffect[] {
  const was = before.phase === 'unscheduled' ? null : planningAt(before.planningTold, around)
  if (was === null || was.start <= around.at) return []
  const is = after.phase === 'cancelled' ? null : planningAt(after.planningTold, around)
  if (is?.start === was.start) return []
  const letter: Letter =
    is === null
      ? { name: 'planning-cancelled', meeting, planning: was, isMeetingCancelled: after.phase === 'cancelled' }
      : { name: 'planning-moved', meeting, planning: is, before: was }
  return post.letter(to.planning(meeting.roles?.chair ?? null), letter)
}

const planningAt = (start: Instant | null, { charter }: Circumstances) =>
  start === null ? null : { start, end: addMinutes(start, charter.deadlines.planningMeeting?.minutes ?? 0) }
