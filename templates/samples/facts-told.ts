import { addMinutes } from '../../shared/calendar/day.ts'
import type { Letter } from '../../shared/letters.ts'
import type { ToldFact } from '../../shared/told-facts.ts'
import { attendance, comments, deadline, decisions, items, meeting } from './facts.ts'
import { commentsDue } from './mails.ts'

const { at } = deadline('planning-meeting')
const kim = { name: 'Kim Tangbjerg', organisation: 'Skanderborg Kommune' }

/** The answer to »Hvornår er planlægningsmødet, og hvem er inviteret?«. */
export const planningTold: ToldFact = {
  what: 'planning',
  planning: { start: at, end: addMinutes(at, 60) },
  isOver: false,
  isInvited: true,
  invited: [{ name: 'Pia Vestermark', organisation: 'Lemvig Kommune' }, kim],
}

const day = (name: 'call-for-items' | 'items-due' | 'agenda-due' | 'comments-due', isDone: boolean): ToldFact => ({
  what: 'day',
  deadline: deadline(name),
  isDone,
})

const every: readonly ToldFact[] = [
  { ...planningTold, isOver: true, isInvited: false },
  { ...planningTold, planning: null },
  ...(['call-for-items', 'items-due', 'agenda-due', 'comments-due'] as const).flatMap(name => [
    day(name, false),
    day(name, true),
  ]),
  { what: 'roles', chair: 'Lemvig Kommune', minuteTaker: 'Skanderborg Kommune' },
  { what: 'attendance', attendance, isOver: false },
  { what: 'attendance', attendance: { ...attendance, unanswered: [] }, isOver: true },
  { what: 'answers', isCalled: true, withItems: ['Aarhus Kommune'], nothing: ['Viborg Kommune'], silent: ['Skive Kommune'] },
  { what: 'answers', isCalled: false, withItems: [], nothing: [], silent: [] },
  { what: 'items', items: items.map(({ id, title, minutes, by: { organisation } }) => ({ id, title, minutes, organisation })) },
  { what: 'items', items: [] },
  { what: 'comments', comments, noComments: ['Viborg Kommune'], commentsDue, isApproved: false },
  { what: 'comments', comments: [], noComments: [], commentsDue: null, isApproved: true },
  { what: 'minutes', state: 'approved', at, commentsDue: null },
  { what: 'minutes', state: 'out', at, commentsDue },
  { what: 'minutes', state: 'awaited', at: null, commentsDue: null },
  { what: 'template', deadline: deadline('minutes-template'), isDone: false },
  { what: 'template', deadline: deadline('minutes-template'), isDone: true },
  { what: 'cancelled', at, wasTold: true },
  { what: 'cancelled', at, wasTold: false },
  { what: 'meeting' },
]

/** Each answer by itself, two together, and the decisions about one thing. */
export const toldVariants: readonly Letter[] = [
  ...every.map((each): Letter => ({ name: 'facts-told', meeting, told: [each] })),
  { name: 'facts-told', meeting, told: every.filter(({ what }) => what === 'roles' || what === 'attendance') },
  { name: 'decision-log', decisions, about: 'navngivning' },
]
