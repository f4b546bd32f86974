import type { Instant } from './calendar/types.ts'
import type { Answering, Letter } from './letters.ts'
import type { Parcel } from './letters-around.ts'
import type { Recipient } from './people.ts'

/** `members`, `network` or `meeting/<n>`: one line of history each. */
export type StreamId = 'members' | 'network' | `meeting/${number}`

/** What rings; which stream's decider it wakes is part of the alarm. */
export type AlarmName =
  | 'call-for-items'
  | 'items-reminder'
  | 'submission-summary'
  | 'planning-invitation'
  | 'agenda-for-approval'
  | 'agenda-due'
  | 'minutes-template'
  | 'meeting-ends'
  | 'minutes-nudge-1'
  | 'minutes-nudge-2'
  | 'minutes-missing'
  | 'comments-halfway'
  | 'approval'
  | 'digest'
  | 'question-reminder'

/** A letter to be composed and handed over, once to each recipient. */
export interface LetterEffect {
  readonly kind: 'letter'
  readonly letter: Letter
  readonly to: readonly Recipient[]
  /** Not before this instant; a direct answer carries the instant of the mail it answers. */
  readonly notBefore: Instant
  readonly answering: Answering | null
  readonly parcel?: Parcel
}

/** Ring at `at`. A later alarm of the same stream and name takes its place; an older one that still rings is stale and changes nothing. */
export interface AlarmEffect {
  readonly kind: 'alarm'
  readonly stream: StreamId
  readonly name: AlarmName
  readonly at: Instant
}

/** Read an earlier mail again, or several, one after the other: the secretariat has said yes to it, or its sender has said what it is, or which meeting or item it is about. */
export interface ReconsiderEffect {
  readonly kind: 'reconsider'
  readonly mail: string
  /** What the same yes lets be read after it. Each mail is a write of its own under a cause of its own, so that whoever dies in between goes on. */
  readonly more?: readonly string[]
  readonly confirmed: boolean
  readonly hint: 'item' | 'text' | 'comment' | 'apology' | 'minutes' | 'people' | null
  readonly meeting: number | null
  readonly item?: string
  readonly also?: string
  /** Who is to have which role at the meeting that it books, as the yes says. */
  readonly roles?: { readonly chair: string | null; readonly minuteTaker: string | null }
}

export type Effect = LetterEffect | AlarmEffect | ReconsiderEffect

/** An effect as it is stored: its key is made of the network, the stream, the revision and its place, so it can exist only once. */
export interface QueuedEffect {
  readonly key: string
  readonly network: string
  readonly queuedAt: Instant
  readonly effect: LetterEffect | ReconsiderEffect
}
