import type { Day, Instant } from '../calendar/types.ts'
import type { Charter } from '../charter/charter.ts'
import type { InvitationRef } from '../meeting/events.ts'
import type { Actor } from '../people.ts'
import type { AskedQuestion, QuestionEnd, RemindedBy } from './questions.ts'
import type { RoleAgreed, Swap } from './swaps.ts'

/** Why a mail waits for the secretariat's yes; one with a personal number is not acted on at all, and waits for none. */
export type HeldWhy =
  | 'unknown-sender'
  | 'unverified-sender'
  | 'malformed-sender'
  /** Somebody of another house sent it in the author's name. */
  | 'sent-by-other'
  /** The mail server's filter takes it for spam, and its sender is proven. */
  | 'called-spam'
  | 'meeting-needs-yes'
  | 'cancellation-needs-yes'
  | 'suspicious-mail'
  | 'personal-number'

export interface HeldMail {
  /** SHA-256 of the raw mail. */
  readonly id: string
  readonly from: string
  readonly fromName: string
  readonly subject: string
  readonly why: HeldWhy
  readonly since: Instant
  /** The municipality that the sender's domain points to, if one is known there. */
  readonly organisation: string | null
  /** The sender has been told that the mail waits. */
  readonly told: boolean
  /** The address of another house that sent it in the author's name. */
  readonly sentBy?: string
}

/** A meeting of the user group, known by its calendar entry. */
export interface UserGroupMeeting extends InvitationRef {
  readonly title: string
  readonly start: Instant
  readonly end: Instant
}

/** What can have happened to the network as a whole: its charter, the order of its meetings, its digests, the mails that wait. */
export type NetworkEvent =
  | { readonly type: 'CharterAdopted'; readonly at: Instant; readonly charter: Charter }
  | { readonly type: 'MeetingEntered'; readonly at: Instant; readonly number: number; readonly start: Instant }
  | { readonly type: 'MeetingMoved'; readonly at: Instant; readonly number: number; readonly start: Instant }
  /** Cancelled: the turn goes back into the ring. */
  | { readonly type: 'MeetingLeft'; readonly at: Instant; readonly number: number }
  /** The network has been told who chairs and who takes the minutes: from here on the turn is used. */
  | { readonly type: 'TurnFixed'; readonly at: Instant; readonly number: number; readonly turn: number }
  /** Minutes approved: nothing more is expected of this meeting. */
  | { readonly type: 'MeetingClosed'; readonly at: Instant; readonly number: number }
  | { readonly type: 'DigestIssued'; readonly at: Instant; readonly on: Day }
  /** There was nothing to say. */
  | { readonly type: 'DigestPassedOver'; readonly at: Instant; readonly on: Day }
  | { readonly type: 'MailHeld'; readonly at: Instant; readonly mail: HeldMail }
  | {
      readonly type: 'HeldMailSettled'
      readonly at: Instant
      readonly id: string
      readonly yes: boolean
      readonly organisation: string | null
    }
  /** We asked back about a mail, and something may still come of the answer. */
  | { readonly type: 'QuestionAsked'; readonly at: Instant; readonly question: AskedQuestion }
  | { readonly type: 'QuestionReminded'; readonly at: Instant; readonly mail: string; readonly by: RemindedBy }
  | { readonly type: 'QuestionSettled'; readonly at: Instant; readonly mail: string; readonly how: QuestionEnd }
  /** A machine wrote from a proven address. */
  | { readonly type: 'MachineMailNoted'; readonly at: Instant; readonly address: string }
  /** No receipt goes to this address until then; what it is told unasked, and what waits for its yes, does. */
  | { readonly type: 'PeerSilenced'; readonly at: Instant; readonly address: string; readonly until: Instant }
  /** An automatic reply covers a meeting at which its sender's municipality has a task. No more of it is kept than this. */
  | {
      readonly type: 'AbsenceNoted'
      readonly at: Instant
      readonly person: string
      readonly meeting: number
      readonly until: Day
    }
  /** A line from the secretariat for the next letter to everybody (G60); null takes it back. */
  | { readonly type: 'GreetingLeft'; readonly at: Instant; readonly by: Actor; readonly text: string | null }
  /** It stands in a letter to everybody: in no second one. */
  | { readonly type: 'GreetingSent'; readonly at: Instant }
  /** The secretariat passed on when the user group meets, or that it meets at another time (G54). */
  | { readonly type: 'UserGroupMeetingNoted'; readonly at: Instant; readonly meeting: UserGroupMeeting }
  /** … or that it does not. */
  | { readonly type: 'UserGroupMeetingLeft'; readonly at: Instant; readonly uid: string }
  | { readonly type: 'RoleSwapProposed'; readonly at: Instant; readonly by: Actor; readonly swap: Swap }
  /** Nobody was named and somebody said no: the next in the ring is asked. */
  | {
      readonly type: 'RoleSwapPassedOn'
      readonly at: Instant
      readonly by: Actor
      readonly id: string
      readonly to: string
      readonly toTurn: number
    }
  | {
      readonly type: 'RoleSwapAccepted'
      readonly at: Instant
      readonly by: Actor
      readonly id: string
      readonly agreed: readonly RoleAgreed[]
      /** Only a single role was swapped: whoever takes the minutes no longer chairs the next meeting. */
      readonly breaksChain: boolean
    }
  | { readonly type: 'RoleSwapDeclined'; readonly at: Instant; readonly by: Actor; readonly id: string }
  | {
      readonly type: 'RoleSwapRefused'
      readonly at: Instant
      readonly by: Actor
      readonly refusal: SwapRefusal
      readonly about: string | null
    }

/** Why a wish to swap, or an answer to one, was not followed. */
export type SwapRefusal =
  | 'no-ring'
  | 'no-role-to-swap'
  /** They have the other role at a meeting that is booked, and the one that was named only in years. */
  | 'other-role-to-swap'
  | 'nobody-to-swap-with'
  | 'swap-already-open'
  | 'swap-already-agreed'
  | 'swap-asked-somebody-else'
