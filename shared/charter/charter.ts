import type { ClockRules, Day } from '../calendar/types.ts'
import type { PersonFunction } from '../people.ts'

/** The place of one meeting in the ring: who chairs, who takes the minutes. */
export interface Turn {
  readonly chair: string
  readonly minuteTaker: string
}

/** A fixed point of the agenda. */
export interface StandingItem {
  readonly title: string
  /** Minutes for the point as a whole; 0 where the members' items fill it. */
  readonly minutes: number
  /** Minutes for each municipality (the status round). */
  readonly minutesPerOrganisation: number
  /** Whether the members' items go here. */
  readonly takesItems: boolean
  /** Whether the point goes when nothing stands under it (change requests). */
  readonly dropWhenEmpty: boolean
}

/**
 * A network's charter, validated. Every number, role and address that the rules need stands here and nowhere else in the code.
 * Loaded from one YAML file with the roster (CSV) beside it.
 */
export interface Charter extends ClockRules {
  readonly id: string
  readonly name: string
  /** The constant stem of subjects, e.g. "ERFA-mødet". */
  readonly meetingName: string
  readonly shortName: string
  readonly version: string
  /** Of the charter file's bytes, lower-case hex. */
  readonly sha256: string
  readonly approved: { readonly on: Day; readonly by: string }
  readonly language: 'da' | 'en'
  /** Takes everything; `<local>+<token>@`, `<local>-moede@` and `<local>-referat@` are derived from it. */
  readonly address: string
  /** One mail to this address instead of one to each person (D5); null = person by person. */
  readonly mailingGroup: string | null
  /** How the secretariat signs. */
  readonly secretariat: { readonly name: string; readonly address: string }
  /** Servers whose Authentication-Results header counts (authserv-ids, lower-case). */
  readonly trustedServers: readonly string[]
  /** In the charter's order, which is kept everywhere. */
  readonly organisations: readonly string[]
  /** Null = no rotation: no chair and no minute-taker is named. */
  readonly ring: readonly Turn[] | null
  readonly agenda: readonly StandingItem[]
  /** Minutes that an item gets when its sender did not say. */
  readonly itemMinutes: number
  /** Whether items carry a kind (B/O/D). */
  readonly itemKinds: boolean
  /** Roles, not people: 'chair' or a function of the roster. */
  readonly planningGuests: readonly ('chair' | PersonFunction)[]
  /** The day of each release of the shared system, for the year's wheel; charters of before it could be named have none. */
  readonly releases?: readonly { readonly on: Day; readonly title: string }[]
  readonly digest: { readonly weekday: number; readonly horizonDays: number } | null
  readonly limits: { readonly mailBytes: number; readonly attachmentBytes: number; readonly answersPerHour: number }
}
