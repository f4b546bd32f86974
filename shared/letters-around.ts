import type { Day, Deadline, Instant } from './calendar/types.ts'
import type { Turn } from './charter/charter.ts'
import type { Letter, MeetingFacts, SearchHit } from './letters.ts'
import type { DecisionLogLetter, RemarkReceipt } from './letters-held.ts'
import type { Attendance } from './meeting/attendance.ts'
import type { AgendaDraft, Apology, FileRef, InvitationRef, Item, PartOfDay } from './meeting/events.ts'
import type { HeldMail, SwapRefusal } from './network/events.ts'
import type { AskedAgain } from './network/questions.ts'
import type { PassedOn } from './passed-on.ts'
import type { ContactChange, ContactList, Recipient, RosterChange, RosterCompared } from './people.ts'
import type { ToldFact } from './told-facts.ts'
import type { AskReason, DateProblem, ItemAsked, PersonAsked } from './understanding/asking.ts'
import type { LetterSentAgain } from './understanding/understood.ts'

/** A line of the secretariat's own that stands in a letter to everybody, once (G60). */
export interface Greeted {
  readonly greeting?: string
}

export type Role = 'chair' | 'minuteTaker'

/** What the chair and the minute-taker need to know of their tasks. */
export interface RoleTasks {
  /** What is still ahead of the meeting. */
  readonly deadlines: readonly Deadline[]
  /** Who chairs the meeting after this one. */
  readonly nextChair: string | null
}

/** What those need to know whose turn is next. */
export interface HandOver {
  readonly roles: Turn
  /** When the meeting is whose turn it is; null where it is not booked yet. */
  readonly next: Instant | null
  /** What was put off. */
  readonly items: readonly Pick<Item, 'id' | 'title' | 'by'>[]
}

/** A swap in the words of a letter. `fromTurn`, `toTurn`: the charter's own "møde n" (a place is the minutes there and the chair at the next). */
export interface SwapFacts {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly fromTurn: number
  readonly toTurn: number
  readonly unit: 'place' | 'chair' | 'minuteTaker'
  /** When the meeting at `fromTurn` is, if it is booked. */
  readonly fromStart: Instant | null
  readonly declinedBy: readonly string[]
  /** `to` has the other role at the meeting of `fromTurn`, and gives it in return. */
  readonly sharesMeeting?: true
  /** `from` has the other role at the meeting of `toTurn`, and gives it in return. */
  readonly sharesOther?: true
}

/** Words that say what a mail is, or ask how to write one. */
export type SaysWhat = 'item' | 'text' | 'comment' | 'apology' | 'minutes' | 'people' | 'help'

/** The answers to "what is your mail for?". */
export interface Offered {
  /** As the letter that was answered has them. */
  readonly choices: readonly { readonly label: string; readonly says: string }[]
  readonly words: readonly SaysWhat[]
  /** What the letter that was answered lets change, beside its choices. */
  readonly to?: 'agenda' | 'minutes'
}

/** Letters about what lies around a meeting: its planning, who comes, what comes late, what else is on, the year. */
export type LetterAround =
  // about the ring
  | { readonly name: 'role-swap-proposal'; readonly swap: SwapFacts }
  | { readonly name: 'role-swap-receipt'; readonly swap: SwapFacts }
  /** `arranged`: the secretariat has said that they have swapped, and nobody was asked. */
  | {
      readonly name: 'role-swap-answered'
      readonly swap: SwapFacts
      readonly yes: boolean
      readonly breaksChain: boolean
      readonly arranged?: true
    }
  | { readonly name: 'role-swap-refusal'; readonly refusal: SwapRefusal; readonly about: string | null }
  /** Somebody's calendar says that the meeting is off, or somebody's words may mean it. `mail`: the one that waits for the yes. */
  | { readonly name: 'cancellation-needs-yes'; readonly meeting: MeetingFacts; readonly mail: string; readonly inWords?: true }
  | { readonly name: 'cancellation-receipt'; readonly meeting: MeetingFacts; readonly told: number }
  /** Nothing came of a mail yet: one question, with words to answer by (G24). */
  | {
      readonly name: 'question'
      readonly reason: AskReason
      readonly mail: string
      readonly subject: string
      readonly date: DateProblem | null
      readonly meetings: readonly MeetingFacts[]
      /** The calendar entry that the question is about, so that the answer is still about that one. */
      readonly invitation?: InvitationRef
      readonly person?: PersonAsked
      /** The item whose change was not clear, so that the answer is about that one; or those of which it was not clear which. */
      readonly item?: ItemAsked
      readonly items?: readonly ItemAsked[]
      readonly who?: Recipient
      /** What the mail may be for; where people have it already, what it may be instead. Letters from before have none. */
      readonly offered?: Offered
      readonly again?: AskedAgain
    }
  /** The sender said something that had been said already: nothing changed, and it is no fault. `command` as in design.md. */
  | { readonly name: 'already-noted'; readonly meeting: MeetingFacts | null; readonly command: string }
  /** `also`: colleagues whom the same mail takes off. `reportedBy`: who said so, in the letter to whoever was reported away. */
  | {
      readonly name: 'apology-receipt'
      readonly meeting: MeetingFacts
      readonly apology: Apology
      readonly also?: readonly string[]
      readonly reportedBy?: string
    }
  | { readonly name: 'apology-withdrawn'; readonly meeting: MeetingFacts; readonly who: string; readonly part?: PartOfDay }
  | ({ readonly name: 'contact-list' } & ContactList)
  | { readonly name: 'search-results'; readonly query: string; readonly hits: readonly SearchHit[] }
  | { readonly name: 'mail-held'; readonly mail: HeldMail; readonly earlier?: number }
  | { readonly name: 'stop-mail-receipt' }
  | RemarkReceipt
  /** To whoever said in words that he does not come to the planning meeting, which the secretariat has been told. */
  | { readonly name: 'planning-apology-receipt'; readonly meeting: MeetingFacts | null; readonly substitute: string | null }
  | { readonly name: 'help' }
  | { readonly name: 'charter-text' }
  /** The secretariat's line for everybody as it will stand; null when it was taken back. */
  | { readonly name: 'greeting-receipt'; readonly text: string | null }
  /** Only to those who had been invited to plan. */
  | {
      readonly name: 'planning-moved'
      readonly meeting: MeetingFacts
      readonly planning: { readonly start: Instant; readonly end: Instant }
      readonly before: { readonly start: Instant; readonly end: Instant }
    }
  | {
      readonly name: 'planning-cancelled'
      readonly meeting: MeetingFacts
      readonly planning: { readonly start: Instant; readonly end: Instant }
      /** Whether the meeting itself is cancelled, too; letters from before it was asked do not say. */
      readonly isMeetingCancelled?: boolean
    }
  /** What a rehearsal found: every letter that the meeting would bring, with its time. */
  | {
      readonly name: 'rehearsal'
      readonly meeting: MeetingFacts
      readonly isBooked: boolean
      readonly lines: readonly RehearsalLine[]
    }
  /** Every decision of approved minutes, the newest meeting first; those about one thing, where `about` says what was asked for. */
  | DecisionLogLetter
  /** To the secretariat: a letter went once more to one person, or why it did not. */
  | {
      readonly name: 'letter-sent-again'
      readonly letter: LetterSentAgain
      readonly who: string
      readonly why: 'sent' | 'not-listed' | 'not-out' | 'no-member'
    }
  /** The answer to a question about one meeting, with what was asked for first. */
  | { readonly name: 'facts-told'; readonly meeting: MeetingFacts; readonly told: readonly ToldFact[] }
  /** The rest of a letter's files, or one that its reader asked for. */
  | {
      readonly name: 'more-files'
      readonly meeting: MeetingFacts | null
      readonly names: readonly string[]
      readonly isAskedFor?: boolean
    }
  /** A file that no mail carries was asked for, and the secretariat has been told. */
  | { readonly name: 'file-requested'; readonly meeting: MeetingFacts | null; readonly file: string }
  /** One of those letters, as its first reader would see it. */
  | {
      readonly name: 'rehearsed'
      readonly letter: Letter
      readonly to: Recipient
      readonly line: RehearsalLine
      readonly nth: number
      readonly of: number
    }
  /** What only people can settle, told to the secretariat. */
  | {
      readonly name: 'passed-on'
      readonly what: PassedOn
      readonly meeting: MeetingFacts | null
      readonly who: Recipient
      /** Who comes instead, where that was said. */
      readonly substitute: string | null
      /** The last day on which somebody is away. */
      readonly until?: Day
      /** The mail that people should look at. */
      readonly subject?: string
      /** What was written in it, where that is the matter. */
      readonly words?: string
      /** What came with it, and goes on with the letter. */
      readonly files?: readonly FileRef[]
      /** What a yes changes on the roster; absent where the words did not say it plainly. */
      readonly change?: ContactChange
    }
  /** What became of that: to the secretariat, and after a yes to whom it concerns. */
  | { readonly name: 'contacts-changed'; readonly change: ContactChange; readonly yes: boolean }
  /** What a list of contacts would change, for the secretariat's yes. `unread`: its rows that name nobody whom we could write to; `inWords`: no list. */
  | ({ readonly name: 'roster-compared' } & RosterCompared)
  | { readonly name: 'roster-changed'; readonly change: RosterChange; readonly yes: boolean }
  /** To whoever has taken a role over, and to both where the network is written to as a list: what is to be done, and when (G56). */
  | {
      readonly name: 'role-pack'
      readonly meeting: MeetingFacts
      readonly role: Role
      readonly tasks: RoleTasks
    }
  /** To those whose turn is next, where the network is written to as a list. `meeting`: the one that is over. */
  | {
      readonly name: 'role-hand-over'
      readonly meeting: MeetingFacts
      readonly role: Role
      readonly handOver: HandOver
    }
  /** The secretariat passed on when the user group meets. `after`: our meetings that would come after it, and are to come before. */
  | {
      readonly name: 'user-group-noted'
      readonly title: string
      readonly start: Instant
      readonly end: Instant
      readonly change: 'new' | 'moved' | 'gone'
      readonly after: readonly MeetingFacts[]
    }
  /** Whoever was to chair or to take the minutes does not come, and nobody was named instead (G57). */
  | {
      readonly name: 'role-holder-away'
      readonly meeting: MeetingFacts
      readonly who: string
      readonly organisation: string
      readonly role: 'chair' | 'minuteTaker'
      /** Colleagues who have not said that they are away. */
      readonly others: readonly string[]
    }
  /** The whole agenda, so that numbers and annexes count on; the letter shows what is in `added` and nothing more. */
  | (Greeted & {
      readonly name: 'supplementary-agenda'
      readonly meeting: MeetingFacts
      readonly agenda: AgendaDraft
      readonly items: readonly Item[]
      readonly added: readonly string[]
    })
  | {
      readonly name: 'item-placed'
      readonly meeting: MeetingFacts
      readonly item: Item
      /** The agenda was out: the network gets the item in a supplementary one. */
      readonly supplement?: boolean
    }
  | {
      readonly name: 'late-item'
      readonly meeting: MeetingFacts
      readonly item: Item
      readonly itemsDue: Deadline
      /** The agenda is out: taken on, the item goes to the network in a supplementary one. */
      readonly supplement?: boolean
    }
  /** Together with the form for the minutes, to the chair and the secretariat: who is expected (G47). */
  | { readonly name: 'who-comes'; readonly meeting: MeetingFacts; readonly attendance: Attendance }
  /** "Årshjul": the year as a picture, as a table and as a calendar. */
  | { readonly name: 'year-wheel'; readonly year: number; readonly entries: readonly YearEntry[] }

/** A day or a span of days of the year. `start`, `end`: of a meeting. */
export interface YearEntry {
  readonly kind: 'meeting' | 'items' | 'planning' | 'agenda' | 'comments' | 'user-group' | 'release'
  /** The network's meeting that it belongs to; null for another group's, and for a release. */
  readonly meeting: number | null
  readonly title: string
  readonly from: Day
  readonly to: Day
  readonly start: Instant | null
  readonly end: Instant | null
  /** The days will be others when the minutes come earlier or later. */
  readonly expected: boolean
}

/** A letter that has not been sent. `assumed`: its time, or that it is sent at all, depends on what somebody will write. */
export interface RehearsalLine {
  readonly at: Instant
  readonly subject: string
  readonly readers: number
  /** The only reader, or the first of them. */
  readonly reader: string
  readonly assumed: boolean
}

/** Which of its files a letter carries, when one mail cannot carry them all. */
export interface Parcel {
  readonly part: number
  readonly of: number
  readonly files: readonly FileRef[]
  /** Files that no mail carries. */
  readonly tooLarge: readonly Pick<FileRef, 'name' | 'bytes'>[]
}
