import type { Letter } from '../../shared/letters.ts'
import { agenda, deadline, items, meeting } from './facts.ts'
import { pia } from './mails.ts'

/** Every remark that there is. */
const remarks = {
  for: [pia.address],
  list: [
    { kind: 'slots-short', total: 90, room: 180 },
    { kind: 'slots-over', total: 210, room: 180 },
    { kind: 'slot-gap', title: 'Navngivning', after: '14:00', from: '14:15' },
    { kind: 'slot-overlap', title: 'Navngivning', after: '14:15', from: '14:00' },
    { kind: 'slot-length', title: 'Navngivning', said: 50, is: 60 },
    { kind: 'two-dates', item: 'P-1', title: 'Navngivning', one: 'mødet den 14. marts', other: 'mødet den 6. marts' },
    { kind: 'wrong-weekday', item: 'P-1', quoted: 'tirsdag den 14. april', weekday: 3 },
    { kind: 'no-recommendation', item: 'P-1', title: 'Navngivning' },
    { kind: 'asks-for-decision', item: 'P-1', title: 'Navngivning', quoted: 'godkender' },
    { kind: 'missing-attachment', item: 'P-1', title: 'Navngivning', quoted: 'bilag 3' },
    { kind: 'shared-initials', initials: 'KT', names: ['Karen Toft', 'Kim Tangbjerg'] },
    { kind: 'two-initials', name: 'Kim Tangbjerg', initials: ['KT', 'KB'] },
    { kind: 'safe-link', item: 'P-1', title: 'Navngivning' },
    { kind: 'mixed-times', quoted: '8:35-8.37' },
    { kind: 'date-styles', quoted: ['14. april', '14/4', '2027-04-14'] },
  ],
} as const

/** What waits for the secretariat's word: an agenda as the chair sees it, and a meeting that words may cancel, or that was cancelled and is to be after all. */
export const decisionVariants: readonly Letter[] = [
  ...[[], [{ do: 'minutes', item: 'P-12', minutes: 40 }] as const].map(
    (edits): Letter => ({
      ...{ name: 'agenda-for-approval', meeting, agenda, items, edits, goesOut: deadline('agenda-due'), held: false, remarks },
      ...{ itemsDue: deadline('items-due'), ...(edits.length === 0 && { left: ['Gør noget ved P-13.'] }) },
    }),
  ),
  { name: 'agenda-for-approval', meeting, agenda, items, edits: [], goesOut: deadline('agenda-due'), held: true, remarks },
  ...[true, false].map(
    (held): Letter => ({
      ...{ name: 'agenda-for-approval', meeting, agenda, items, edits: [], goesOut: deadline('agenda-due'), held },
      remarks: { for: [], list: [] },
    }),
  ),
  {
    ...{
      name: 'agenda-for-approval',
      meeting,
      agenda: { ...agenda, overflowMinutes: 58 },
      items,
      goesOut: deadline('agenda-due'),
      held: false,
    },
    ...{
      edits: [{ do: 'drop', item: 'P-12' }],
      left: ['Er det jer, der laver skiltet til døren?'],
      remarks: { for: [], list: [] },
    },
  },
  {
    ...{ name: 'agenda-for-approval', meeting, items, goesOut: deadline('agenda-due'), held: false, askedBy: 'Pia Vestermark' },
    ...{
      agenda,
      edits: [
        { do: 'standing', point: 'Kort status fra hver kommune', minutes: 30 },
        { do: 'break', minutes: 10, place: { after: 'P-12' } },
        { do: 'break', minutes: 10, place: { before: 'Eventuelt' } },
        { do: 'break', minutes: 15, place: { near: '14:20' } },
      ],
      remarks: { for: [], list: [] },
    },
  },
  { name: 'cancellation-needs-yes', meeting, mail: 'e'.repeat(64), inWords: true },
  { name: 'refusal', refusal: 'other-minutes-wait', meeting, about: '2 Dorthe Pilegrav' },
  {
    ...{ name: 'meeting-needs-yes', meeting: { ...meeting, roles: null }, deadlines: [], skipped: [], moves: false },
    ...{ warnings: [{ kind: 'in-doubt', title: null, again: true }], mail: 'e'.repeat(64) },
  },
]
