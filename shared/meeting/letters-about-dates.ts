import type { LetterEffect } from '../effects.ts'
import type { Circumstances, Desk, EventOf } from './desk.ts'
import { factsOf, poster } from './desk.ts'
import type { Meeting } from './state.ts'

/** "No": told to whoever asked, and to nobody else. */
export function refused({ by, refusal, about }: EventOf<'WishRefused'>, after: Meeting, around: Circumstances): LetterEffect[] {
  const meeting = after.phase === 'unscheduled' ? null : factsOf(after, around)
  return poster(around).answer(by, { name: 'refusal', refusal, meeting, about })
}

/** Nothing is scheduled before the secretariat has said yes to unusual dates. */
export function needsYes(event: EventOf<'ConfirmationWanted'>, around: Circumstances): LetterEffect[] {
  const { number, title, start, end, place, deadlines, skipped, warnings, moves, by } = event
  const meeting = { number, title, start, end, place, roles: around.expectedRoles }
  return poster(around).answer(by, {
    name: 'meeting-needs-yes',
    meeting,
    deadlines,
    skipped,
    warnings,
    moves,
    mail: around.mail ?? '',
  })
}

/** A new meeting is confirmed to the secretariat; the network hears of it by the call for items. */
export function scheduled(
  { by, deadlines, skipped, warnings }: EventOf<'MeetingScheduled'>,
  { meeting, post }: Desk,
): LetterEffect[] {
  return post.answer(by, { name: 'meeting-scheduled', meeting, deadlines, skipped, warnings, moved: false })
}

/** A move is told once, to everybody who has heard of the meeting. */
export function rescheduled(
  { by, deadlines, skipped, warnings }: EventOf<'MeetingRescheduled'>,
  { before, after, meeting, to, post }: Desk,
): LetterEffect[] {
  const confirmation = post.answer(by, { name: 'meeting-scheduled', meeting, deadlines, skipped, warnings, moved: true })
  if (after.toldNetworkAt === null || before.phase === 'unscheduled') return confirmation
  const { start, end, place } = before
  return [
    ...confirmation,
    ...post.letter(to.network(), { name: 'meeting-moved', meeting, before: { start, end, place }, deadlines }),
  ]
}

/** Somebody's calendar says that the meeting is off: the secretariat, which alone may say so, is asked first. */
export function cancellationNeedsYes({ by }: EventOf<'CancellationWanted'>, { around, meeting, post }: Desk): LetterEffect[] {
  return post.answer(by, { name: 'cancellation-needs-yes', meeting, mail: around.mail ?? '' })
}

/** So is a cancellation. */
export function cancelled({ by, reason }: EventOf<'MeetingCancelled'>, { after, meeting, to, post }: Desk): LetterEffect[] {
  const told = after.phase === 'cancelled' && after.wasCalled ? to.network() : []
  return [
    ...post.answer(by, { name: 'cancellation-receipt', meeting, told: told.length }),
    ...post.letter(told, { name: 'meeting-cancelled', meeting, reason }),
  ]
}
