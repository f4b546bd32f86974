import type { AgendaDraft, Item, ItemEdit } from './events.ts'

/** A discussion that is shorter than this is none. */
const shortest = 5
/** Minutes are given and taken in fives, as people do. */
const step = 5

/**
 * Edits that would make an agenda fit its meeting, for the secretariat to take or leave: the longest items get shorter first, none below five
 * minutes; when that is not enough, the item that came last waits for the next meeting. None for an agenda that fits. The standing points
 * are the charter's and stay.
 */
export function proposedCuts(agenda: AgendaDraft, items: readonly Item[]): readonly ItemEdit[] {
  let over = agenda.overflowMinutes
  const slots = agenda.slots.flatMap(({ item: id, minutes }) => {
    const item = items.find(each => each.id === id)
    return item === undefined ? [] : [{ id: item.id, at: item.at, before: minutes, minutes }]
  })
  const dropped = new Set<string>()
  while (over > 0) {
    const longest = slots
      .filter(each => !dropped.has(each.id) && each.minutes > shortest)
      .toSorted((one, other) => other.minutes - one.minutes || other.at.localeCompare(one.at))[0]
    if (longest !== undefined) {
      const less = Math.min(step, longest.minutes - shortest)
      longest.minutes -= less
      over -= less
      continue
    }
    const last = slots.filter(each => !dropped.has(each.id)).toSorted((one, other) => other.at.localeCompare(one.at))[0]
    if (last === undefined) break
    dropped.add(last.id)
    over -= last.minutes
  }
  return slots.flatMap(({ id, before, minutes }): ItemEdit[] => {
    if (dropped.has(id)) return [{ do: 'drop', item: id }]
    return minutes < before ? [{ do: 'minutes', item: id, minutes }] : []
  })
}
