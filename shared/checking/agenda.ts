import type { Day, TimeOfDay } from '../calendar/types.ts'

/** An agenda as the checker reads it: what stands on paper, wherever it comes from. */
export interface PaperAgenda {
  readonly on: Day
  readonly from: TimeOfDay
  readonly to: TimeOfDay
  readonly slots: readonly PaperSlot[]
  readonly items: readonly PaperItem[]
  /** Who may be meant by initials. */
  readonly people: readonly PaperPerson[]
}

export interface PaperSlot {
  readonly title: string
  readonly from: TimeOfDay
  readonly to: TimeOfDay
  /** The minutes that stand beside the times. */
  readonly minutes: number
  readonly presenter: string | null
}

export interface PaperItem {
  /** How the item is named to whoever has to find it: `P-12`, `3`. */
  readonly id: string
  readonly title: string
  readonly kind: 'B' | 'O' | 'D' | null
  readonly text: string
  readonly recommendation: string | null
  readonly presenter: string | null
  /** Names of the files that go along. */
  readonly attachments: readonly string[]
}

export interface PaperPerson {
  readonly name: string
  /** As the list of those present gives them; null where it gives none, and the name's own first letters count. */
  readonly initials: string | null
}

/** Something that may be a slip. Never a fault: the secretariat knows more than its secretary. */
export type AgendaRemark =
  | { readonly kind: 'slots-short' | 'slots-over'; readonly total: number; readonly room: number }
  | { readonly kind: 'slot-gap' | 'slot-overlap'; readonly title: string; readonly after: TimeOfDay; readonly from: TimeOfDay }
  | { readonly kind: 'slot-length'; readonly title: string; readonly said: number; readonly is: number }
  | { readonly kind: 'two-dates'; readonly item: string; readonly title: string; readonly one: string; readonly other: string }
  | { readonly kind: 'wrong-weekday'; readonly item: string; readonly quoted: string; readonly weekday: number }
  | { readonly kind: 'no-recommendation'; readonly item: string; readonly title: string }
  | { readonly kind: 'asks-for-decision'; readonly item: string; readonly title: string; readonly quoted: string }
  | { readonly kind: 'missing-attachment'; readonly item: string; readonly title: string; readonly quoted: string }
  | { readonly kind: 'two-initials'; readonly name: string; readonly initials: readonly string[] }
  | { readonly kind: 'shared-initials'; readonly initials: string; readonly names: readonly string[] }
  | { readonly kind: 'safe-link'; readonly item: string; readonly title: string }
  | { readonly kind: 'mixed-times'; readonly quoted: string }
  | { readonly kind: 'date-styles'; readonly quoted: readonly string[] }

export type RemarkKind = AgendaRemark['kind']

/** Everything that an item says, in the order in which it is read. */
export const wordsOf = ({ title, text, recommendation }: PaperItem): string => [title, text, recommendation ?? ''].join('\n')
