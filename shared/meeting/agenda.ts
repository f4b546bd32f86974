import { addMinutes, localTimeOf, minutesBetween } from '../calendar/day.ts'
import type { Charter } from '../charter/charter.ts'
import type { Pause } from './breaks.ts'
import { breaksIn, isBreak, withBreaks } from './breaks.ts'
import type { AgendaDraft, AgendaEdit, Item, Slot } from './events.ts'
import type { OnTheBooks } from './state.ts'
import { liveItems } from './state.ts'

interface Line {
  readonly title: string
  readonly minutes: number
  readonly item: Item | null
  readonly isBreak?: true
}

/** A line of the agenda before it has its time. */
type Point = Omit<Slot, 'from' | 'to'>

/**
 * The agenda that the standing points, the items and the edits so far make. Standing points come in the charter's order; the
 * members' items stand where the charter's `takesItems` point is, with the breaks that stand beside one. Minutes above the meeting's length (or the charter's maximum)
 * are counted as overflow; nothing is cut without somebody saying so.
 */
export function draftAgenda(meeting: OnTheBooks, charter: Charter, edits: readonly AgendaEdit[] = meeting.edits): AgendaDraft {
  const planned = charter.agenda.flatMap((point): Line[] => {
    if (point.takesItems)
      return arrange(itemsFor(meeting), liveItems(meeting), edits).map(each =>
        isBreak(each) ? breakLine(each, charter) : { title: each.title, minutes: each.minutes, item: each },
      )
    const byCharter = point.minutes + point.minutesPerOrganisation * charter.organisations.length
    const told = edits.findLast(edit => edit.do === 'standing' && edit.point === point.title)
    const minutes = told?.do === 'standing' ? told.minutes : byCharter
    return point.dropWhenEmpty || byCharter === 0 ? [] : [{ title: point.title, minutes, item: null }]
  })
  const begins = localTimeOf(meeting.start, charter.timeZone)
  const lines = withBreaks(planned, edits, begins, minutes => breakLine({ isBreak: true, minutes }, charter))
  const totalMinutes = lines.reduce((sum, line) => sum + line.minutes, 0)
  return {
    version: (meeting.draft?.version ?? 0) + 1,
    slots: timed(lines.map(asPoint), meeting, charter),
    totalMinutes,
    overflowMinutes: Math.max(0, totalMinutes - roomIn(meeting, charter)),
  }
}

/** Whether two drafts print the same agenda. */
export const sameAgenda = (one: AgendaDraft | null, other: AgendaDraft): boolean =>
  one !== null && JSON.stringify(one.slots) === JSON.stringify(other.slots)

/** Items that belong on this agenda unless an edit takes them off: on time, or late and placed here. */
const itemsFor = (meeting: OnTheBooks): readonly Item[] =>
  meeting.items.filter(item => item.status === 'on-agenda' || (item.status === 'proposed' && !item.late))

/** What stands where the members' items are. */
type Entry = Item | Pause

const isItem = (entry: Entry, id: string): entry is Item => !isBreak(entry) && entry.id === id

/** Edits may take on an item that is not there yet: one that came late, or one that was put off. */
function arrange(items: readonly Item[], all: readonly Item[], edits: readonly AgendaEdit[]): readonly Entry[] {
  let order: Entry[] = [...items]
  for (const edit of edits) {
    if (edit.do === 'break' || edit.do === 'no-break') order = breaksIn(order, edit, isItem)
    if (edit.do === 'break' || edit.do === 'no-break' || edit.do === 'standing') continue
    const item = all.find(each => each.id === edit.item)
    const present = order.find(each => isItem(each, edit.item))
    if (item === undefined) continue
    const rest = order.filter(each => !isItem(each, edit.item))
    switch (edit.do) {
      case 'minutes':
        order = order.map(each => (isItem(each, edit.item) ? { ...each, minutes: edit.minutes } : each))
        break
      case 'drop':
        order = rest
        break
      case 'add':
      case 'last':
        order = [...rest, present ?? item]
        break
      case 'first':
        order = [present ?? item, ...rest]
        break
      case 'before':
      case 'after': {
        const place = rest.findIndex(each => isItem(each, edit.other))
        const at = place < 0 ? rest.length : place + (edit.do === 'after' ? 1 : 0)
        order = [...rest.slice(0, at), present ?? item, ...rest.slice(at)]
      }
    }
  }
  return order
}

const breakTitles = { da: 'Pause', en: 'Break' } as const
const breakLine = ({ minutes }: Pause, { language }: Charter): Line => ({
  ...{ title: breakTitles[language], minutes, item: null },
  isBreak: true,
})

const asPoint = ({ title, minutes, item, ...line }: Line): Point => ({
  ...{ title, minutes, kind: item?.kind ?? null, item: item?.id ?? null },
  ...line,
})

/** How many minutes the points may take. */
export const roomIn = ({ start, end }: OnTheBooks, charter: Charter): number =>
  Math.min(minutesBetween(start, end), charter.meetings.maxMinutes)

/** The points one after the other from the meeting's beginning, with their clock times. */
export function timed(points: readonly Point[], meeting: OnTheBooks, charter: Charter): readonly Slot[] {
  let minute = 0
  return points.map(({ title, minutes, kind, item, isBreak }) => {
    const from = localTimeOf(addMinutes(meeting.start, minute), charter.timeZone)
    minute += minutes
    const to = localTimeOf(addMinutes(meeting.start, minute), charter.timeZone)
    return { from, to, minutes, title, kind: charter.itemKinds ? kind : null, item, ...(isBreak === true && { isBreak }) }
  })
}
