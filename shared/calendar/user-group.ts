import { addDays, localDayOf } from './day.ts'
import type { ClockRules, Day, Instant } from './types.ts'

/**
 * The day on which the user group meets too early for a meeting, or null: the network is to meet before it (charter), so that what the
 * network says is there in time. About four of its meetings lie between two of ours; the one that is too early falls between the day
 * of the call for items and the meeting.
 */
export function userGroupBefore(rules: ClockRules, start: Instant, theirs: readonly { readonly start: Instant }[]): Day | null {
  const on = localDayOf(start, rules.timeZone)
  const from = addDays(on, rules.deadlines.callForItems.days)
  const days = theirs
    .filter(each => each.start < start)
    .map(each => localDayOf(each.start, rules.timeZone))
    .filter(day => day >= from)
  return days.toSorted().at(-1) ?? null
}
