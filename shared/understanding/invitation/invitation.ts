import type { Day, Instant, TimeOfDay } from '../../calendar/types.ts'

export interface Attendee {
  /** Lower-case, without `mailto:`. */
  readonly address: string
  readonly name: string
  /** `ACCEPTED`, `DECLINED`, `TENTATIVE`, `DELEGATED`, `NEEDS-ACTION`, in capitals. */
  readonly partstat: string
  /** The address of whoever goes instead (`DELEGATED-TO`); null for nobody. */
  readonly delegatedTo: string | null
}

/** What a calendar mail says, as far as a meeting needs it. All of it was written by a stranger. */
export interface Invitation {
  /** In capitals; `PUBLISH` for a file that names none. */
  readonly method: string
  readonly uid: string | null
  readonly sequence: number
  readonly stamp: Instant | null
  /** Null unless the time is beyond doubt: for an all-day entry, and in a zone that is unknown or lies. */
  readonly start: Instant | null
  readonly end: Instant | null
  /** What the sender's clock shows, to ask about. */
  readonly local: { readonly on: Day; readonly from: TimeOfDay; readonly until: TimeOfDay | null } | null
  readonly place: string | null
  readonly title: string | null
  readonly organizer: string | null
  readonly attendees: readonly Attendee[]
  readonly comment: string
  readonly allDay: boolean
  /** It repeats, is one day of what repeats, or is several entries at once. */
  readonly recurring: boolean
  readonly zone: 'ok' | 'unknown' | 'lying'
}

/** An invitation and how it came: as the mail's own part, for which mail programs show buttons, or as a file. */
export type Found =
  | { readonly kind: 'read'; readonly as: 'part' | 'file'; readonly invitation: Invitation }
  | { readonly kind: 'broken'; readonly as: 'part' | 'file' }
