import { localDayOf } from '../calendar/day.ts'
import type { Instant } from '../calendar/types.ts'
import type { Charter } from '../charter/charter.ts'
import type { MeetingMailCommand } from './commands.ts'
import type { Item, ItemWords, MeetingEvent } from './events.ts'
import { isOver } from './phases.ts'
import { refuse } from './refusals.ts'
import type { ScheduledMeeting } from './state.ts'
import { deadline } from './state.ts'
import { canSupplement, supplementBy } from './supplement.ts'

type Wish<T extends MeetingMailCommand['type']> = Extract<MeetingMailCommand, { readonly type: T }>

/**
 * Items are taken at any time and never lost: after the last day they are late and the secretariat decides; once the meeting is
 * over they wait for the next one. The last day counts to its end, whatever the clock says on it.
 */
export function submit(meeting: ScheduledMeeting, wish: Wish<'SubmitItem'>, charter: Charter): MeetingEvent[] {
  if (meeting.phase === 'cancelled') return refuse(wish, 'meeting-is-cancelled')
  if (meeting.items.some(item => item.status !== 'withdrawn' && isSame(item, wish))) return []
  const item: Item = {
    ...wish.words,
    id: `P-${meeting.items.length + 1}`,
    kind: wish.words.kind ?? 'D',
    minutes: wish.words.minutes ?? charter.itemMinutes,
    by: wish.by,
    at: wish.at,
    // What the secretariat brings before the agenda is out it has decided on.
    late: isLate(meeting, wish.at, charter) && !(wish.by.secretariat && meeting.agenda === null && !isOver(meeting)),
    status: isOver(meeting) ? 'next-meeting' : 'proposed',
    attachments: wish.attachments,
    carriedFrom: null,
    carriedTo: null,
  }
  return [{ type: 'ItemSubmitted', item }]
}

/** The same municipality may change its item as long as the agenda is not out; the secretariat always may. */
export function amend(meeting: ScheduledMeeting, wish: Wish<'AmendItem'>): MeetingEvent[] {
  const item = meeting.items.find(each => each.id === wish.id)
  const no = mayTouch(meeting, item, wish)
  if (no !== null || item === undefined) return no ?? []
  const after = changes(item, wish.changes)
  if (Object.keys(after).length === 0 && wish.attachments.length === 0) return []
  const before = Object.fromEntries(Object.keys(after).map(key => [key, item[key as keyof ItemWords]])) as Partial<ItemWords>
  return [{ type: 'ItemAmended', id: item.id, by: wish.by, at: wish.at, before, after, added: wish.attachments }]
}

/** Taken back by its own municipality, or by the secretariat. */
export function withdraw(meeting: ScheduledMeeting, wish: Wish<'WithdrawItem'>): MeetingEvent[] {
  const item = meeting.items.find(each => each.id === wish.id)
  if (item?.status === 'withdrawn') return []
  return mayTouch(meeting, item, wish) ?? [{ type: 'ItemWithdrawn', id: wish.id, by: wish.by, at: wish.at }]
}

/**
 * Whether a late item comes on this agenda is for the secretariat or the chair to say; its own municipality may let it wait for the next meeting as long as no agenda holds it. Once the agenda is out it comes as a
 * supplementary agenda, as long as that can leave before the meeting begins and no other meeting has taken the item over.
 */
export function place(meeting: ScheduledMeeting, wish: Wish<'PlaceItem'>, charter: Charter): MeetingEvent[] {
  const item = meeting.items.find(each => each.id === wish.id)
  if (item === undefined || item.status === 'withdrawn') return refuse(wish, 'no-such-item', wish.id)
  const mayDecide = wish.by.secretariat || wish.by.organisation === meeting.roles?.chair
  const isOwn = wish.placement === 'next-meeting' && wish.by.organisation === item.by.organisation
  if (!mayDecide && isOwn && meeting.agenda !== null && item.status === 'on-agenda')
    return refuse(wish, 'item-already-on-agenda', wish.id)
  if (!mayDecide && !isOwn) return refuse(wish, 'not-the-secretariat', wish.id)
  if (item.status === wish.placement) return []
  const placed: MeetingEvent = { type: 'ItemPlaced', id: item.id, placement: wish.placement, by: wish.by, at: wish.at }
  if (meeting.agenda === null || wish.placement === 'next-meeting') return [placed]
  const canCome = meeting.phase === 'agenda-out' && item.carriedTo === null && canSupplement(meeting, wish.at, charter)
  return canCome ? [placed, ...supplementBy(item, meeting, wish.at, charter)] : refuse(wish, 'agenda-is-out', wish.id)
}

/** "Intet denne gang": this municipality is not reminded. It may still send an item later. */
export function declareNothing(meeting: ScheduledMeeting, wish: Wish<'DeclareNothingToAdd'>): MeetingEvent[] {
  if (meeting.phase === 'cancelled') return refuse(wish, 'meeting-is-cancelled')
  return meeting.nothingToAdd.includes(wish.by.organisation) ? [] : [{ type: 'NothingToAddDeclared', by: wish.by, at: wish.at }]
}

/** Whether an item that comes at `at` missed the last day for items (counted in the charter's time zone). */
export function isLate(meeting: ScheduledMeeting, at: Instant, charter: Charter): boolean {
  const due = deadline(meeting, 'items-due')
  return due !== undefined && localDayOf(at, charter.timeZone) > due.on
}

function mayTouch(
  meeting: ScheduledMeeting,
  item: Item | undefined,
  wish: Wish<'AmendItem' | 'WithdrawItem'>,
): MeetingEvent[] | null {
  if (item === undefined || item.status === 'withdrawn') return refuse(wish, 'no-such-item', wish.id)
  if (!wish.by.secretariat && wish.by.organisation !== item.by.organisation)
    return refuse(wish, 'item-belongs-to-another', wish.id)
  if (meeting.agenda !== null && item.status === 'on-agenda') return refuse(wish, 'item-already-on-agenda', wish.id)
  return null
}

/** The named fields that really differ. */
function changes(item: Item, wanted: Partial<ItemWords>): Partial<ItemWords> {
  const differing = Object.entries(wanted).filter(
    ([key, value]) => value !== null && value !== undefined && item[key as keyof ItemWords] !== value,
  )
  return Object.fromEntries(differing) as Partial<ItemWords>
}

/** The same words from the same municipality are the same item: somebody pressed "send" twice. */
const isSame = (item: Item, wish: Wish<'SubmitItem'>): boolean =>
  item.by.organisation === wish.by.organisation && item.title === wish.words.title && item.text === wish.words.text
