import type { AgendaRemark, PaperAgenda, RemarkKind } from './agenda.ts'
import { aboutDates, aboutWriting } from './dates.ts'
import { aboutInitials } from './initials.ts'
import { aboutItems } from './items.ts'
import { aboutSlots } from './slots.ts'

/** What matters most to a reader comes first, since only so many are said. */
const order: readonly RemarkKind[] = [
  'slots-over',
  'slots-short',
  'slot-overlap',
  'slot-gap',
  'slot-length',
  'two-dates',
  'wrong-weekday',
  'no-recommendation',
  'asks-for-decision',
  'missing-attachment',
  'shared-initials',
  'two-initials',
  'safe-link',
  'mixed-times',
  'date-styles',
]

/** More than this nobody reads on the day on which an agenda has to go out. */
export const mostRemarks = 5

/** Everything in an agenda that may be a slip, the weightiest first. */
export const allRemarks = (agenda: PaperAgenda): readonly AgendaRemark[] =>
  [
    ...aboutSlots(agenda),
    ...aboutDates(agenda),
    ...aboutItems(agenda),
    ...aboutInitials(agenda),
    ...aboutWriting(agenda),
  ].toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))

/** What the secretariat is asked to look at before an agenda leaves: at most five things (G58). */
export const checkAgenda = (agenda: PaperAgenda): readonly AgendaRemark[] => allRemarks(agenda).slice(0, mostRemarks)
