import type { Deadline } from './calendar/types.ts'
import type { AgendaRemark } from './checking/agenda.ts'
import type { MeetingFacts } from './letters.ts'
import type { AgendaDraft, AgendaEdit, Item } from './meeting/events.ts'

/** The agenda as it stands, to the secretariat and the chair, who may change it. */
export interface AgendaDraftLetter {
  readonly name: 'agenda-for-approval'
  readonly meeting: MeetingFacts
  readonly agenda: AgendaDraft
  readonly items: readonly Item[]
  readonly edits: readonly AgendaEdit[]
  /** To the others, who asked for the edits; to him, what of his mail was not done, word for word. */
  readonly askedBy?: string
  readonly left?: readonly string[]
  readonly goesOut: Deadline
  /** The last day for items, while it lies ahead: nothing goes out before it. */
  readonly itemsDue?: Deadline
  readonly held: boolean
  readonly cuts?: readonly AgendaEdit[]
  /** What may be a slip, and who may see that: the secretariat, and not the chair who wrote it. */
  readonly remarks: { readonly for: readonly string[]; readonly list: readonly AgendaRemark[] }
}
