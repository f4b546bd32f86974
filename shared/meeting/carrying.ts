import type { CarryItems } from './commands.ts'
import type { Item, MeetingEvent } from './events.ts'
import type { Meeting, ScheduledMeeting } from './state.ts'
import { liveItems } from './state.ts'

type Carry<T extends CarryItems['type']> = Extract<CarryItems, { readonly type: T }>

/** Items that were promised to a later meeting and have not come to one yet: those put off, and all of a meeting that was cancelled. */
export const waitingItems = (meeting: Meeting): readonly Item[] =>
  meeting.phase === 'unscheduled'
    ? []
    : liveItems(meeting).filter(
        item => item.carriedTo === null && (item.status === 'next-meeting' || meeting.phase === 'cancelled'),
      )

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

/** They have come to a later meeting. */
export const handOn = (meeting: ScheduledMeeting, { at, to }: Carry<'HandOnItems'>): MeetingEvent[] =>
  waitingItems(meeting).map(({ id }) => ({ type: 'ItemMovedOn', at, id, to }))
