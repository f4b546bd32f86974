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

const day = (
  name: 'call-for-items' | 'items-due' | 'agenda-due' | 'comments-due',
  state: 'ahead' | 'late' | 'done',
  on = deadline(name).on,
): ToldFact => ({
  what: 'day',
  deadline: deadline(name),
  state,
  on,
})

const every: readonly ToldFact[] = [
  { ...planningTold, isInvited: false },
  { ...planningTold, isOver: true },
  { ...planningTold, isOver: true, isInvited: false },
  { ...planningTold, planning: null },
  ...(['call-for-items', 'items-due', 'agenda-due', 'comments-due'] as const).flatMap(name => [
    day(name, 'ahead'),
    day(name, 'done'),
  ]),
  day('call-for-items', 'late'),
  day('agenda-due', 'late'),
  day('agenda-due', 'done', '2027-04-01'),
  { what: 'roles', chair: 'Lemvig Kommune', minuteTaker: 'Skanderborg Kommune' },
  {
    what: 'turns',
    turns: [
      { turn: 1, start: meeting.start, chair: 'Lemvig Kommune', minuteTaker: 'Skanderborg Kommune' },
      { turn: 2, start: null, chair: 'Skanderborg Kommune', minuteTaker: 'Aarhus Kommune' },
    ],
  },
  { what: 'attendance', attendance, isOver: false },
  { what: 'attendance', attendance: { ...attendance, unanswered: [] }, isOver: true },
  { what: 'answers', isCalled: true, withItems: ['Aarhus Kommune'], nothing: ['Viborg Kommune'], silent: ['Skive Kommune'] },
  { what: 'answers', isCalled: false, withItems: [], nothing: [], silent: [] },
  { what: 'items', items: items.map(({ id, title, minutes, by: { organisation } }) => ({ id, title, minutes, organisation })) },
  { what: 'items', items: [] },
  { what: 'own-items', organisation: 'Lemvig Kommune', items: items.slice(0, 2), waiting: [] },
  { what: 'own-items', organisation: 'Lemvig Kommune', items: [], waiting: items.slice(0, 2) },
  { what: 'own-items', organisation: 'Lemvig Kommune', items: [], waiting: [] },
  { what: 'comments', comments, noComments: ['Viborg Kommune'], commentsDue, isApproved: false },
  { what: 'comments', comments: [], noComments: [], commentsDue: null, isApproved: true },
  { what: 'minutes', state: 'approved', on: commentsDue.on, commentsDue: null },
  { what: 'minutes', state: 'out', on: '2027-04-22', commentsDue },
  { what: 'minutes', state: 'awaited', on: null, commentsDue: null },
  { what: 'template', deadline: deadline('minutes-template'), isSent: false },
  { what: 'template', deadline: deadline('minutes-template'), isSent: true },
  ...(['nobody', 'ahead', 'done'] as const).map((told): ToldFact => ({ what: 'cancelled', on: '2027-03-31', told })),
  { what: 'meeting' },
]

/** Each answer by itself, two together, and the decisions about one thing. */
export const toldVariants: readonly Letter[] = [
  ...every.map((each): Letter => ({ name: 'facts-told', meeting, told: [each] })),
  { name: 'facts-told', meeting, told: every.filter(({ what }) => what === 'roles' || what === 'attendance') },
  { name: 'decision-log', decisions, about: 'navngivning' },
]
