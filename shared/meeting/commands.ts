import type { Instant } from '../calendar/types.ts'
import type { Turn } from '../charter/charter.ts'
import type { Actor, Person } from '../people.ts'
import type { AgendaEdit, FileRef, InvitationRef, Item, ItemWords, MinutesReading, PartOfDay, UnreadWhy } from './events.ts'

/** Somebody who was to come. */
export interface Attendant {
  readonly person: string
  readonly name: string
  readonly organisation: string
}

/** Wishes that come by mail. `at` is when the mail arrived; the core has no other clock. */
export type MeetingMailCommand = { readonly by: Actor; readonly at: Instant } & (
  | {
      readonly type: 'ScheduleMeeting'
      readonly number: number
      readonly title: string | null
      readonly start: Instant
      readonly end: Instant
      readonly place: string | null
      /** The secretariat has said yes to the warnings about these dates. */
      readonly confirmed: boolean
      /** Why a yes is needed whatever the dates are: see the warning `in-doubt`. */
      readonly doubt?: { readonly title: string | null; readonly again?: true }
      readonly invitation?: InvitationRef
    }
  | {
      readonly type: 'RescheduleMeeting'
      readonly start: Instant
      readonly end: Instant
      readonly place: string | null
      readonly confirmed: boolean
      readonly doubt?: { readonly title: string | null }
      readonly invitation?: InvitationRef
    }
  /** With an invitation a calendar says so, and with a doubt words that may mean something else: both need the secretariat's yes (`confirmed`). */
  | {
      readonly type: 'CancelMeeting'
      readonly reason: string | null
      readonly doubt?: boolean
      readonly invitation?: InvitationRef
      readonly confirmed?: boolean
    }
  | { readonly type: 'SubmitItem'; readonly words: ItemWords; readonly attachments: readonly FileRef[] }
  | {
      readonly type: 'AmendItem'
      readonly id: string
      readonly changes: Partial<ItemWords>
      readonly attachments: readonly FileRef[]
    }
  | { readonly type: 'WithdrawItem'; readonly id: string }
  | { readonly type: 'PlaceItem'; readonly id: string; readonly placement: 'on-agenda' | 'next-meeting' }
  | { readonly type: 'DeclareNothingToAdd' }
  /** `left`: what of the mail was not understood, word for word; the new draft names it. */
  | { readonly type: 'EditAgenda'; readonly edits: readonly AgendaEdit[]; readonly left?: readonly string[] }
  | { readonly type: 'ApproveAgenda' }
  /** `rest`: what else the mail said was not understood, and nothing of it was done. */
  | { readonly type: 'HoldAgenda'; readonly rest?: boolean }
  /** `for`: a colleague of the sender, whose calendar the sender keeps, or whom the sender reports away. `with`: colleagues who do not come either. */
  | {
      readonly type: 'GiveApology'
      readonly substitute: string | null
      readonly via: 'mail' | 'calendar'
      readonly for?: Attendant
      readonly with?: readonly Attendant[]
    }
  /** Coming after all; with `answer`: the button of a calendar or plain words ("jeg deltager"), a yes or a maybe also where no apology was given. */
  | {
      readonly type: 'WithdrawApology'
      readonly via: 'mail' | 'calendar'
      readonly for?: Attendant
      readonly answer?: 'accepted' | 'tentative'
      readonly with?: readonly Attendant[]
      /** Of whoever is there for a part of it. */
      readonly part?: PartOfDay
    }
  | {
      readonly type: 'SubmitMinutes'
      readonly text: string
      readonly attachments: readonly FileRef[]
      readonly reading?: MinutesReading
      readonly unread?: UnreadWhy
    }
  /** `seen`: the version that the letter showed to which this is the ok. Where another has come in since, nothing goes out. */
  | { readonly type: 'DistributeMinutes'; readonly seen?: number }
  /** Minutes wait for the ok by themselves: nothing changes, and the secretariat hears that they do. */
  | { readonly type: 'HoldMinutes' }
  /** "Genudsend": the minutes go round once more, as a new version with a new period (charter O2). */
  | { readonly type: 'ReissueMinutes' }
  | { readonly type: 'CommentOnMinutes'; readonly comments: readonly { readonly item: string | null; readonly text: string }[] }
  | { readonly type: 'DeclareNoComments' }
  /** Comments of the writer's own: those with these words, those on this item, or else those of the last mail. */
  | { readonly type: 'TakeCommentBack'; readonly item: string | null; readonly texts: readonly string[] | null }
)

/** Wishes that an alarm brings: a day of the charter has come. `setFor` is what the alarm was set for; stale alarms change nothing. */
export type MeetingAlarmCommand = { readonly at: Instant; readonly setFor: Instant } & (
  | { readonly type: 'CallForItems'; readonly roles: Turn | null }
  | { readonly type: 'RemindOfItems' }
  | { readonly type: 'CloseSubmission' }
  | { readonly type: 'InviteToPlanning' }
  | { readonly type: 'PutAgendaForApproval' }
  | { readonly type: 'IssueAgenda' }
  | { readonly type: 'IssueMinutesTemplate' }
  | { readonly type: 'HoldMeeting' }
  | { readonly type: 'NudgeMinuteTaker'; readonly nth: number }
  | { readonly type: 'ReportMissingMinutes' }
  | { readonly type: 'BundleComments' }
  | { readonly type: 'ApproveMinutes' }
)

/** What the network decided and a meeting follows: the roles that two municipalities agreed on. */
export interface ChangeRoles {
  readonly type: 'ChangeRoles'
  readonly at: Instant
  readonly roles: Turn
}

/** Items that were put off come to this meeting, or leave for a later one: promised to their senders, so never forgotten. */
export type CarryItems =
  | {
      readonly type: 'TakeOverItems'
      readonly at: Instant
      readonly items: readonly { readonly meeting: number; readonly item: Item }[]
    }
  | { readonly type: 'HandOnItems'; readonly at: Instant; readonly to: number; readonly ids: readonly string[] }

export type MeetingCommand = MeetingMailCommand | MeetingAlarmCommand | ChangeRoles | CarryItems

/** What a decision may look at besides the meeting itself: the roster of the moment, and the ring. */
export interface Surroundings {
  readonly people: readonly Person[]
  /** The roles as the ring stands now: those of a meeting that was booked too late to be called. */
  readonly roles: Turn | null
  /** When the network's other open meetings begin. */
  readonly others?: readonly Instant[]
  /** The user group's meetings, as far as the secretariat has passed them on. */
  readonly userGroup: readonly { readonly start: Instant }[]
}
