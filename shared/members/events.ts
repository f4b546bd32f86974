import type { Instant } from '../calendar/types.ts'
import type { Person } from '../people.ts'

/** What can have happened to the roster. */
export type MembersEvent =
  /** Came with the roster file, or by the secretariat's yes to a held mail. */
  | { readonly type: 'MemberAdded'; readonly at: Instant; readonly person: Person; readonly via: 'roster' | 'secretariat' }
  /** The roster file says otherwise than before, or the secretariat's yes did. */
  | { readonly type: 'MemberChanged'; readonly at: Instant; readonly person: Person; readonly via?: 'secretariat' }
  /** Is no longer in the roster file, or by the secretariat's yes. */
  | { readonly type: 'MemberRemoved'; readonly at: Instant; readonly person: string; readonly via?: 'secretariat' }
  | {
      readonly type: 'BounceRecorded'
      readonly at: Instant
      readonly address: string
      readonly permanent: boolean
      readonly detail: string
      readonly letter: string
    }
  | { readonly type: 'MemberSuspended'; readonly at: Instant; readonly person: string; readonly detail: string }
  | { readonly type: 'MemberReinstated'; readonly at: Instant; readonly person: string }
