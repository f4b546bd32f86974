import type { CarryItems } from './commands.ts'
import type { Item, MeetingEvent } from './events.ts'
import { isOver } from './phases.ts'
import type { Meeting, ScheduledMeeting } from './state.ts'
import { liveItems } from './state.ts'

type Carry<T extends CarryItems['type']> = Extract<CarryItems, { readonly type: T }>

/**
 * Items that were promised to a later meeting and have not come to one yet: those put off, late ones of which nobody said anything before
 * the meeting was over, and all of a meeting that was cancelled.
 */
export const waitingItems = (meeting: Meeting): readonly Item[] => {
  if (meeting.phase === 'unscheduled') return []
  const waits = ({ status }: Item): boolean =>
    meeting.phase === 'cancelled' || status === 'next-meeting' || (isOver(meeting) && status === 'proposed')
  return liveItems(meeting).filter(item => item.carriedTo === null && waits(item))
}

/** They come in with new numbers, on time, and with what their senders said; an agenda that is out takes none. */
export function takeOver(meeting: ScheduledMeeting, { at, items }: Carry<'TakeOverItems'>): MeetingEvent[] {
  const isOpen = meeting.phase === 'scheduled' || meeting.phase === 'calling' || meeting.phase === 'planning'
  if (!isOpen) return []
  return items.map(({ meeting: number, item }, place) => ({
    type: 'ItemCarriedOver',
    at,
    item: {
      ...item,
      id: `P-${meeting.items.length + place + 1}`,
      status: 'proposed',
      late: false,
      carriedFrom: { meeting: number, id: item.id },
    },
  }))
}

/** These, and no others, have come to a later meeting. */
export const handOn = (meeting: ScheduledMeeting, { at, to, ids }: Carry<'HandOnItems'>): MeetingEvent[] =>
  meeting.items
    .filter(item => ids.includes(item.id) && item.carriedTo === null)
    .map(({ id }) => ({ type: 'ItemMovedOn', at, id, to }))

/** Where an item stands now: in the meeting that took it over, under the number that it has there. Null where it has stayed. */
export const movedTo = (meeting: Meeting, id: string): number | null =>
  meeting.phase === 'unscheduled' ? null : (meeting.items.find(item => item.id === id)?.carriedTo ?? null)

export const idOf = (meeting: Meeting, from: { readonly meeting: number; readonly id: string }): string | null =>
  meeting.phase === 'unscheduled'
    ? null
    : (meeting.items.find(({ carriedFrom }) => carriedFrom?.meeting === from.meeting && carriedFrom.id === from.id)?.id ?? null)
