import { nextSendTime } from '../calendar/deadlines.ts'
import type { Deadline, Instant } from '../calendar/types.ts'
import type { LetterEffect } from '../effects.ts'
import type { LetterOf } from '../letters.ts'
import type { Actor } from '../people.ts'
import { isWriter, writerOf } from '../people.ts'
import { alikeTo } from './alike.ts'
import type { Desk, EventOf } from './desk.ts'
import { itemOf } from './desk.ts'
import type { Item } from './events.ts'
import { isList, tasksOf } from './letters-about-roles.ts'
import { answered, liveItems } from './state.ts'
import { canSupplement } from './supplement.ts'

/**
 * One mail to everybody: what is wanted, and by when; and to whoever has a role, what there is to do. Where the last day is over when the mail
 * leaves (the meeting was booked late, or we were down), it tells of the meeting and calls nobody to a day that has gone (charter §2.10).
 */
export function called(desk: Desk): LetterEffect[] {
  const { around, meeting, to, post, due } = desk
  const tasks = isList(desk) ? null : tasksOf(desk)
  const itemsDue = due('items-due')
  return post.letter(to.network(), {
    name: 'call-for-items',
    meeting,
    itemsDue,
    ...(itemsDue.at <= nextSendTime(around.charter, around.at) && { isLate: true }),
    ...(tasks === null ? {} : { tasks }),
  })
}

/** Only to municipalities that have not said anything. */
export function reminded(
  { to: silent }: EventOf<'ItemsReminderIssued'>,
  { after, meeting, to, post, due }: Desk,
): LetterEffect[] {
  const itemsSoFar = liveItems(after).length
  return post.letter(to.organisations(silent), { name: 'items-reminder', meeting, itemsDue: due('items-due'), itemsSoFar })
}

/** A day to answer by; none once it is past. */
const ahead = (deadline: Deadline, at: Instant): Deadline | null => (deadline.at > at ? deadline : null)

/** One receipt for all items of a mail; colleagues hear of them (charter O7); late ones are put to the secretariat and the chair. */
export function submitted(
  event: EventOf<'ItemSubmitted'>,
  { after, around, events, meeting, to, post, due }: Desk,
): LetterEffect[] {
  const items = events.flatMap(each => (each.type === 'ItemSubmitted' ? [each.item] : []))
  if (event.item !== items[0]) return []
  const { by } = event.item
  const itemsDue = due('items-due')
  const titles = items.map(item => item.title)
  const late = items.filter(item => item.late && item.status === 'proposed')
  const alike = alikeTo(items, liveItems(after)).map(({ id, title, by }) => ({ id, title, by }))
  const supplement = canSupplement(after, around.at, around.charter)
  const deciders = to.secretariatAnd(meeting.roles?.chair ?? null)
  return [
    ...post.answer(by, { name: 'item-receipt', meeting, items, itemsDue, ...(alike.length === 0 ? {} : { alike }) }),
    ...post.letter(to.colleagues(by), {
      name: 'colleague-answered',
      meeting,
      who: writerOf(by),
      what: 'items',
      titles,
      until: ahead(itemsDue, around.at),
    }),
    ...late.flatMap(item =>
      post.letter(deciders, { name: 'late-item', meeting, item, itemsDue, ...(supplement && { supplement }) }),
    ),
  ]
}

export function amended({ id, by, before, after: now, added }: EventOf<'ItemAmended'>, desk: Desk): LetterEffect[] {
  const item = itemOf(desk.after, id)
  const receipt = desk.post.answer(by, { name: 'item-amended', meeting: desk.meeting, item, before, after: now, added })
  return [...receipt, ...othersOf(item, by, 'item-amended', desk, { before, after: now })]
}

export function withdrawn({ id, by }: EventOf<'ItemWithdrawn'>, desk: Desk): LetterEffect[] {
  const item = itemOf(desk.after, id)
  const receipt = desk.post.answer(by, { name: 'item-withdrawn', meeting: desk.meeting, item })
  return [...receipt, ...othersOf(item, by, 'item-withdrawn', desk)]
}

/** Those whose item it is hear of it when a colleague or the secretariat has changed it (charter O7). */
function othersOf(
  item: Item,
  by: Actor,
  what: 'item-amended' | 'item-withdrawn',
  { around, meeting, to, post, due }: Desk,
  change?: LetterOf<'colleague-answered'>['change'],
): LetterEffect[] {
  const others = to.organisations([item.by.organisation]).filter(each => !isWriter(by, each))
  const until = ahead(due('agenda-due'), around.at)
  const said = { what, titles: [item.title], ...(change !== undefined && { change }) }
  return post.letter(others, { name: 'colleague-answered', meeting, who: writerOf(by), ...said, until })
}

/** Whoever decided hears it at once; whoever sent the item hears it too. */
export function placed({ id, by }: EventOf<'ItemPlaced'>, { events, after, meeting, post, to }: Desk): LetterEffect[] {
  const item = itemOf(after, id)
  const supplement = events.some(each => each.type === 'SupplementIssued' && each.items.includes(id))
  return post.answerAnd(by, to.person(item.by), { name: 'item-placed', meeting, item, ...(supplement && { supplement }) })
}

/** The minutes put it off: whoever sent it hears that it comes to the next meeting by itself. */
export function deferred({ id }: EventOf<'ItemDeferred'>, { after, meeting, post, to }: Desk): LetterEffect[] {
  const item = itemOf(after, id)
  return post.letter(to.person(item.by), { name: 'item-placed', meeting, item })
}

export function nothingToAdd({ by }: EventOf<'NothingToAddDeclared'>, { around, meeting, to, post, due }: Desk): LetterEffect[] {
  const itemsDue = due('items-due')
  const until = ahead(itemsDue, around.at)
  return [
    ...post.answer(by, { name: 'nothing-to-add-receipt', meeting, itemsDue, ...(until === null && { isLate: true as const }) }),
    ...post.letter(to.colleagues(by), {
      name: 'colleague-answered',
      meeting,
      who: writerOf(by),
      what: 'nothing-to-add',
      titles: [],
      until,
    }),
  ]
}

/** What came in, and who was silent: for the chair and the secretariat alone. */
export function closed({ after, around, meeting, to, post }: Desk): LetterEffect[] {
  const heard = answered(after)
  return post.letter(to.secretariatAnd(meeting.roles?.chair ?? null), {
    name: 'submission-summary',
    meeting,
    items: liveItems(after),
    nothingToAdd: around.charter.organisations.filter(each => after.nothingToAdd.includes(each)),
    silent: around.charter.organisations.filter(each => !heard.has(each)),
  })
}
