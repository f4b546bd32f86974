import { addDays, localDayOf } from '../calendar/day.ts'
import { sendDay } from '../calendar/deadlines.ts'
import type { Day, Instant } from '../calendar/types.ts'
import type { Charter } from '../charter/charter.ts'
import type { DigestFacts, DigestPart, MeetingFacts } from '../letters.ts'
import type { Commented, ScheduledMeeting } from '../meeting/state.ts'

/** Deadlines that a member can do something about, or wants to know; the rest is housekeeping. A meeting that nobody has heard of is no news. */
const worthTelling = new Set(['items-due', 'agenda-due', 'comments-due'])

/**
 * What the week's letter says about one meeting, or null when there is nothing new and nothing near: no digest is better than an
 * empty one. `since` is the last digest. A municipality "lacks" only what it could still give, freely.
 */
export function digestOf(
  meeting: ScheduledMeeting,
  facts: MeetingFacts,
  answered: ReadonlySet<string>,
  charter: Charter,
  since: Instant,
  now: Instant,
): DigestFacts | null {
  if (charter.digest === null || meeting.toldNetworkAt === null || meeting.phase === 'cancelled' || meeting.phase === 'approved')
    return null
  const today = localDayOf(now, charter.timeZone)
  const horizon = addDays(today, charter.digest.horizonDays)
  const nextDeadlines = meeting.deadlines.filter(
    each =>
      worthTelling.has(each.name) &&
      each.at >= now &&
      each.on <= horizon &&
      !meeting.done.includes(each.name) &&
      !meeting.skipped.includes(each.name),
  )
  const newItems = meeting.items
    .filter(item => item.at > since && item.status !== 'withdrawn')
    .map(({ id, title, by }) => ({ id, title, by }))
  const newComments = meeting.phase === 'minutes-out' ? meeting.comments.filter(each => each.at > since).length : 0
  if (nextDeadlines.length === 0 && newItems.length === 0 && newComments === 0) return null
  return {
    meeting: facts,
    nextDeadlines,
    newItems,
    newComments,
    parts: charter.organisations.map(name => part(name, meeting, facts, answered, now)),
  }
}

function part(
  organisation: string,
  meeting: ScheduledMeeting,
  { roles }: MeetingFacts,
  answered: ReadonlySet<string>,
  now: Instant,
): DigestPart {
  const items = meeting.phase === 'calling' && !answered.has(organisation)
  const minutes = meeting.phase === 'held' && meeting.minutes.length === 0 && roles?.minuteTaker === organisation
  const comments = meeting.phase === 'minutes-out' && isOpen(meeting, now) && !hasSaid(organisation, meeting)
  const lacks = { items, minutes, comments }
  return { organisation, lacks: (['items', 'minutes', 'comments'] as const).filter(each => lacks[each]) }
}

const isOpen = (meeting: ScheduledMeeting, now: Instant): boolean =>
  (meeting.deadlines.find(each => each.name === 'comments-due')?.at ?? '') >= now

const hasSaid = (organisation: string, { comments, noComments }: Pick<Commented, 'comments' | 'noComments'>): boolean =>
  noComments.includes(organisation) || comments.some(each => each.by.organisation === organisation)

/** On a day on which the whole network gets another letter, the digest stands back until next week. `told`: when those were queued. */
export const alreadyToldOn = (day: Day, told: readonly (Instant | null)[], charter: Charter): boolean =>
  told.some(at => at !== null && sendDay(charter, at) === day)
