import type { DateWarning, Day, Deadline, DeadlineName, Instant, TimeOfDay } from '../calendar/types.ts'
import type { Turn } from '../charter/charter.ts'
import type { Actor } from '../people.ts'
import type { AgendaEdit } from './agenda-edits.ts'
import type { MinutesReading, UnreadWhy } from './minutes-reading.ts'

export type { AgendaEdit, BreakPlace, ItemEdit, PointEdit } from './agenda-edits.ts'
export type { MinutesPoint, MinutesReading, PointOutcome, UnreadWhy } from './minutes-reading.ts'

/** Danish practice: B = beslutning (decision), O = orientering (information), D = drøftelse (discussion). */
export type ItemKind = 'B' | 'O' | 'D'

/** A file that came with a mail: found again by the raw mail's SHA-256 and its place among that mail's attachments. */
export interface FileRef {
  readonly name: string
  readonly bytes: number
  readonly type: string
  readonly mail: string
  readonly index: number
}

/** What a sender says about an item; null = not said. */
export interface ItemWords {
  readonly title: string
  readonly text: string
  readonly kind: ItemKind | null
  readonly minutes: number | null
  readonly presenter: string | null
  readonly recommendation: string | null
}

export interface Item extends Omit<ItemWords, 'kind' | 'minutes'> {
  /** `P-12`: counted through the meeting, never used twice. */
  readonly id: string
  readonly kind: ItemKind
  readonly minutes: number
  readonly by: Actor
  readonly at: Instant
  /** Came after the last day for items. */
  readonly late: boolean
  /** `proposed` until the agenda is issued or, for a late one, until it is placed. */
  readonly status: 'proposed' | 'on-agenda' | 'next-meeting' | 'withdrawn'
  readonly attachments: readonly FileRef[]
  /** The earlier meeting and number under which it was sent in, when it was put off to this one. */
  readonly carriedFrom: { readonly meeting: number; readonly id: string } | null
  /** The later meeting that took it over, once one has. */
  readonly carriedTo: number | null
}

/** One line of the agenda with its clock times (local, `HH:MM`). */
export interface Slot {
  readonly from: string
  readonly to: string
  readonly minutes: number
  readonly title: string
  readonly kind: ItemKind | null
  /** The member's item that stands here, or null for a standing point. */
  readonly item: string | null
  /** Nothing is on: the line has its number and its time like any other, and no place in the minutes. */
  readonly isBreak?: true
}

export interface AgendaDraft {
  readonly version: number
  readonly slots: readonly Slot[]
  readonly totalMinutes: number
  /** Minutes above what the meeting (or the charter's maximum) has room for; 0 = it fits. */
  readonly overflowMinutes: number
}

export interface Comment {
  readonly by: Actor
  readonly at: Instant
  /** The minutes' point that it is about ("3", "P-12"), or null. */
  readonly item: string | null
  readonly text: string
  readonly late: boolean
}

export interface Apology {
  readonly person: string
  readonly name: string
  readonly organisation: string
  readonly substitute: string | null
  readonly via: 'mail' | 'calendar'
}

/** From or until a time of the day. */
export type PartOfDay = { readonly from?: TimeOfDay; readonly until?: TimeOfDay }

/** A yes or a maybe. A no is an apology. */
export interface AttendanceAnswer {
  readonly person: string
  readonly name: string
  readonly organisation: string
  readonly answer: 'accepted' | 'tentative'
  /** Of whoever comes later or leaves before the end. */
  readonly part?: PartOfDay
}

/** The calendar entry that a meeting was booked by, and how new its news was (RFC 5546: SEQUENCE first, then DTSTAMP). */
export interface InvitationRef {
  readonly uid: string
  readonly sequence: number
  readonly stamp: Instant | null
}

export interface MinutesPaper {
  readonly version: number
  readonly by: Actor
  readonly receivedAt: Instant
  readonly text: string
  readonly attachments: readonly FileRef[]
  /** Only where they came as the form. */
  readonly reading?: MinutesReading
  readonly unread?: UnreadWhy
}

/** Who was sent the minutes and how that ended: a line of the proof (G38). */
export interface MinutesRecipient {
  readonly name: string
  readonly address: string
  readonly organisation: string | null
}

/** Why a wish was not followed. Each is a letter text of its own. */
export type Refusal =
  | 'no-such-meeting'
  | 'meeting-is-cancelled'
  | 'meeting-is-over'
  /** Who was there stands in the minutes. */
  | 'attendance-is-over'
  | 'no-such-item'
  | 'item-belongs-to-another'
  | 'item-already-on-agenda'
  | 'submission-is-not-open'
  | 'no-agenda-yet'
  | 'agenda-is-out'
  | 'meeting-not-held-yet'
  | 'no-minutes-yet'
  | 'minutes-already-approved'
  /** They are nothing but files that no mail carries; `about` is how many bytes one may have. */
  | 'minutes-too-large'
  | 'minutes-already-out'
  /** The ok was to a version that another has replaced since; `about` is the one that waits, and whose: "2 Dorthe Pilegrav". */
  | 'other-minutes-wait'
  | 'not-the-secretariat'
  | 'not-a-member'
  | 'not-your-mail'

/** What can have happened to a meeting. */
export type MeetingEvent =
  | {
      readonly type: 'MeetingScheduled'
      readonly number: number
      readonly title: string
      readonly start: Instant
      readonly end: Instant
      readonly place: string
      readonly by: Actor
      readonly at: Instant
      readonly charterVersion: string
      readonly deadlines: readonly Deadline[]
      /** Duties whose day had passed already and that are left out. */
      readonly skipped: readonly DeadlineName[]
      readonly warnings: readonly DateWarning[]
      /** Only where an invitation booked it. */
      readonly invitation?: InvitationRef
    }
  | {
      readonly type: 'MeetingRescheduled'
      readonly start: Instant
      readonly end: Instant
      readonly place: string
      readonly by: Actor
      readonly at: Instant
      readonly deadlines: readonly Deadline[]
      readonly skipped: readonly DeadlineName[]
      readonly warnings: readonly DateWarning[]
      /** Duties that had been done and are owed again for the new date. */
      readonly reopened: readonly DeadlineName[]
      readonly invitation?: InvitationRef
    }
  /** An invitation brought nothing new but itself: older ones that are still on their way count for nothing from here on. */
  | { readonly type: 'InvitationNoted'; readonly at: Instant; readonly invitation: InvitationRef }
  /** Somebody's calendar, or without an invitation words that may mean it, say that the meeting is off. Nothing is done before the secretariat's yes. */
  | {
      readonly type: 'CancellationWanted'
      readonly by: Actor
      readonly at: Instant
      readonly invitation?: InvitationRef
    }
  /** The dates are so unusual that the secretariat must say yes first; nothing is scheduled yet. */
  | {
      readonly type: 'ConfirmationWanted'
      readonly number: number
      readonly title: string
      readonly start: Instant
      readonly end: Instant
      readonly place: string
      readonly by: Actor
      readonly at: Instant
      readonly deadlines: readonly Deadline[]
      readonly skipped: readonly DeadlineName[]
      readonly warnings: readonly DateWarning[]
      /** Whether a meeting would be moved (true) or made (false). `placeOnly`: moved to another place at the same time, with the days that it has. */
      readonly moves: boolean
      readonly placeOnly?: true
    }
  | { readonly type: 'MeetingCancelled'; readonly by: Actor; readonly at: Instant; readonly reason: string | null }
  | { readonly type: 'CallForItemsIssued'; readonly at: Instant; readonly roles: Turn | null }
  /** Two municipalities swapped after the network had been told. */
  | { readonly type: 'RolesChanged'; readonly at: Instant; readonly roles: Turn }
  | { readonly type: 'ItemsReminderIssued'; readonly at: Instant; readonly to: readonly string[] }
  | { readonly type: 'ItemSubmitted'; readonly item: Item }
  | {
      readonly type: 'ItemAmended'
      readonly id: string
      readonly by: Actor
      readonly at: Instant
      readonly before: Partial<ItemWords>
      readonly after: Partial<ItemWords>
      readonly added: readonly FileRef[]
    }
  | { readonly type: 'ItemWithdrawn'; readonly id: string; readonly by: Actor; readonly at: Instant }
  | {
      readonly type: 'ItemPlaced'
      readonly id: string
      readonly placement: 'on-agenda' | 'next-meeting'
      readonly by: Actor
      readonly at: Instant
    }
  /** The approved minutes put an item off: it comes to the next meeting. */
  | { readonly type: 'ItemDeferred'; readonly at: Instant; readonly id: string }
  /** An item that waited for the next meeting has come to it: here … */
  | { readonly type: 'ItemCarriedOver'; readonly at: Instant; readonly item: Item }
  /** … and there. */
  | { readonly type: 'ItemMovedOn'; readonly at: Instant; readonly id: string; readonly to: number }
  | { readonly type: 'NothingToAddDeclared'; readonly by: Actor; readonly at: Instant }
  | { readonly type: 'SubmissionClosed'; readonly at: Instant }
  | { readonly type: 'PlanningInvitationIssued'; readonly at: Instant; readonly draft: AgendaDraft }
  | {
      readonly type: 'AgendaDrafted'
      readonly at: Instant
      readonly draft: AgendaDraft
      readonly by: Actor | null
      readonly edits: readonly AgendaEdit[]
      /** What of the mail was not understood. */
      readonly left?: readonly string[]
    }
  | { readonly type: 'AgendaPutForApproval'; readonly at: Instant }
  | { readonly type: 'AgendaHeld'; readonly by: Actor; readonly at: Instant; readonly rest?: boolean }
  | { readonly type: 'AgendaApproved'; readonly by: Actor; readonly at: Instant }
  | { readonly type: 'AgendaOverdue'; readonly at: Instant }
  | { readonly type: 'AgendaIssued'; readonly at: Instant; readonly agenda: AgendaDraft }
  /** Items taken on after the agenda was out; `agenda` is the whole one, with them in it. */
  | {
      readonly type: 'SupplementIssued'
      readonly at: Instant
      readonly items: readonly string[]
      readonly agenda: AgendaDraft
    }
  | { readonly type: 'ApologyReceived'; readonly apology: Apology; readonly by: Actor; readonly at: Instant }
  | {
      readonly type: 'ApologyWithdrawn'
      readonly person: string
      readonly by: Actor
      readonly at: Instant
      readonly via?: 'mail' | 'calendar'
    }
  /** Somebody comes, or may come: the last word of a person counts. */
  | { readonly type: 'AttendanceAnswered'; readonly answer: AttendanceAnswer; readonly by: Actor; readonly at: Instant }
  | { readonly type: 'MinutesTemplateIssued'; readonly at: Instant }
  | { readonly type: 'MeetingHeld'; readonly at: Instant }
  | { readonly type: 'MinuteTakerNudged'; readonly at: Instant; readonly nth: number }
  | { readonly type: 'MissingMinutesReported'; readonly at: Instant }
  | { readonly type: 'MinutesReceived'; readonly minutes: MinutesPaper }
  | {
      readonly type: 'MinutesDistributed'
      readonly version: number
      readonly by: Actor
      readonly at: Instant
      /** The day on which the letters leave: day 0 of the comment period (O1). */
      readonly sentOn: Day
      readonly deadlines: readonly Deadline[]
      readonly to: readonly MinutesRecipient[]
    }
  | { readonly type: 'CommentMade'; readonly comment: Comment }
  | { readonly type: 'CommentsTakenBack'; readonly by: Actor; readonly at: Instant; readonly comments: readonly Comment[] }
  | { readonly type: 'NoCommentsDeclared'; readonly by: Actor; readonly at: Instant; readonly late: boolean }
  | { readonly type: 'CommentsBundled'; readonly at: Instant; readonly which: 'halfway' | 'end' }
  | { readonly type: 'MinutesApproved'; readonly at: Instant; readonly version: number }
  | {
      readonly type: 'WishRefused'
      readonly command: string
      readonly refusal: Refusal
      readonly by: Actor
      readonly at: Instant
      readonly about: string | null
    }
