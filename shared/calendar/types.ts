/** A calendar day, `YYYY-MM-DD`, without a time zone. Compares as text. */
export type Day = string

/** A point in time, always `YYYY-MM-DDTHH:MM:SS.sssZ` (UTC, fixed width), so that it compares and sorts as text. */
export type Instant = string

/** A local time of day, `HH:MM`, in the charter's time zone. */
export type TimeOfDay = string

/** Which way a day that is no working day moves. Members' deadlines roll forward, the secretariat's duties roll back (charter O3). */
export type Rolling = 'forward' | 'back'

/** Why a day is no working day. `closed` is a day that the charter's own setting closes. */
export type DayOff =
  | 'saturday'
  | 'sunday'
  | 'closed'
  | 'new-years-day'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'prayer-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'whit-monday'
  | 'christmas-day'
  | 'boxing-day'

/** The names of the days that a meeting and its minutes bring with them, in the order in which they normally come. */
export type DeadlineName =
  | 'call-for-items'
  | 'items-reminder'
  | 'items-due'
  | 'submission-summary'
  | 'planning-invitation'
  | 'planning-meeting'
  | 'agenda-for-approval'
  | 'agenda-due'
  | 'minutes-template'
  | 'meeting-ends'
  | 'minutes-nudge-1'
  | 'minutes-nudge-2'
  | 'minutes-missing'
  | 'comments-halfway'
  | 'comments-due'
  | 'approval'

/** One day that the charter sets. Both the nominal and the rolled day are kept, so that a letter can say both. */
export interface Deadline {
  readonly name: DeadlineName
  /** The day that the charter's count gives. */
  readonly nominalOn: Day
  /** The day after rolling. */
  readonly on: Day
  /** The moment: when the letter leaves, or until when (members' deadlines end at 23:59 local time). */
  readonly at: Instant
  /** Why the nominal day would not do; empty when nothing was rolled. In order, from the nominal day on. */
  readonly rolledOver: readonly { readonly day: Day; readonly off: DayOff }[]
}

/** Something that the secretariat should know about a meeting's dates before anybody else sees them (G06). */
export type DateWarning =
  | { readonly kind: 'meeting-on-day-off'; readonly on: Day; readonly off: DayOff }
  | {
      readonly kind: 'deadline-on-day-off'
      readonly deadline: DeadlineName
      readonly on: Day
      readonly off: DayOff
      readonly movedTo: Day
    }
  | { readonly kind: 'items-due-not-before-planning'; readonly itemsDueOn: Day; readonly planningOn: Day }
  /** Rolling has put `first`, which the charter counts earlier, at or after `second`. */
  | {
      readonly kind: 'out-of-order'
      readonly first: DeadlineName
      readonly firstOn: Day
      readonly second: DeadlineName
      readonly secondOn: Day
    }
  /** In minutes. `most` is the charter's. */
  | { readonly kind: 'longer-than-allowed'; readonly minutes: number; readonly most: number }
  | { readonly kind: 'week-to-avoid'; readonly week: number; readonly on: Day }
  | { readonly kind: 'half-day'; readonly on: Day }
  /** The Friday between Ascension Day and the weekend. */
  | { readonly kind: 'bridge-day'; readonly on: Day }
  | { readonly kind: 'too-late-for'; readonly deadline: DeadlineName; readonly wasOn: Day }
  | { readonly kind: 'in-the-past'; readonly on: Day }
  /** The charter wants the network to meet before the user group does. `theirs`: the day on which that meets before it. */
  | { readonly kind: 'after-user-group'; readonly on: Day; readonly theirs: Day }
  /** Another meeting of the network stands on that day; it begins at `starts`. */
  | { readonly kind: 'second-on-its-day'; readonly starts: Instant }
  /** Whether a meeting of the network is meant at all: what the calendar calls it, or null where the words leave it open. `again`: it was cancelled. */
  | { readonly kind: 'in-doubt'; readonly title: string | null; readonly again?: true }

/** Calendar days counted from the meeting's day, or (for comments) from the day the minutes were sent. Negative = before. */
export interface Offset {
  readonly days: number
  readonly rolls: Rolling
}

/** The part of a charter that the calendar needs. */
export interface ClockRules {
  readonly timeZone: string
  readonly meetings: { readonly perYear: number; readonly maxMinutes: number; readonly usualPlace: string }
  readonly deadlines: {
    readonly callForItems: Offset
    readonly itemsReminder: Offset | null
    readonly itemsDue: Offset
    readonly planningMeeting: (Offset & { readonly start: TimeOfDay; readonly minutes: number }) | null
    readonly agendaForApproval: Offset | null
    readonly agendaDue: Offset
    readonly minutesTemplate: Offset
    /** Counted from the day the minutes are sent to the network. */
    readonly commentsHalfway: Offset | null
    readonly commentsDue: Offset
  }
  /** Working days after the meeting without minutes. */
  readonly missingMinutes: { readonly nudgeAfter: readonly number[]; readonly tellSecretariatAfter: number }
  /** Local times. Nothing but a direct answer leaves outside from–to or on a day off; letters leave at `letters`. */
  readonly sendWindow: { readonly from: TimeOfDay; readonly to: TimeOfDay; readonly letters: TimeOfDay }
  readonly holidays: 'denmark' | 'none'
  /** Month-day, `12-24`: closed by the network's own setting. */
  readonly closedDays: readonly string[]
  readonly halfDays: readonly string[]
  /** ISO weeks in which a meeting is only warned about. */
  readonly weeksToAvoid: readonly number[]
  /** Further times to avoid whose dates differ from year to year; only warned about. */
  readonly daysToAvoid: readonly ('christmas-week' | 'friday-after-ascension')[]
}
