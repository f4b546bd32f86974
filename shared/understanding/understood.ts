import type { Instant } from '../calendar/types.ts'
import type { AskReason, DateProblem, ItemAsked } from '../letters.ts'
import type { MeetingMailCommand } from '../meeting/commands.ts'
import type { InvitationRef } from '../meeting/events.ts'
import type { UserGroupMeeting } from '../network/events.ts'
import type { ContactChange, ListedContact, RosterAside, RosterChange } from '../people.ts'
import type { PersonAsked } from './asking.ts'
import type { Hint } from './situation.ts'

type WithoutSender<C> = C extends unknown ? Omit<C, 'by' | 'at'> : never

/** A wish to one meeting. `number` null = the meeting does not exist yet (ScheduleMeeting). */
export interface MeetingWish {
  readonly on: 'meeting'
  readonly number: number | null
  readonly command: WithoutSender<MeetingMailCommand>
  /** The mail says that its files belong to another of its items. */
  readonly withoutFiles?: true
  /** The member whose words the secretariat brings: the wish is his municipality's, and he hears of it. Of anybody else it counts for nothing. */
  readonly inNameOf?: string
}

/** Null: as the ring has it. */
export interface RolesSaid {
  readonly chair: string | null
  readonly minuteTaker: string | null
}

/** The secretariat's answer about a held mail. `organisation`: named in the answer ("ja, Lemvig Kommune"), for a newcomer. */
export interface SettleHeldMail {
  readonly type: 'SettleHeldMail'
  readonly id: string
  readonly yes: boolean
  readonly organisation: string | null
  /** Whom the newcomer is said to replace: "ja, hun afløser Bo". */
  readonly replaced?: string
  /** What else the answer orders and we do not do: "Skriv til ham, at …". */
  readonly undone?: string
  /** Who is to have which role at the meeting that the yes books; null for whoever has it by the ring. */
  readonly roles?: RolesSaid
  /** What is wanted in its place stands beside it, and brings its own letter. */
  readonly instead?: true
  /** "Jeg skriver selv til ham": the stranger hears nothing of us. */
  readonly isToldAlready?: true
}

/** "Kan vi bytte?" `number`: the meeting at which the role cannot be taken; `with`: the municipality that is named (G31). */
export interface ProposeRoleSwap {
  readonly type: 'ProposeRoleSwap'
  readonly number: number | null
  readonly role: 'chair' | 'minuteTaker' | null
  readonly with: string | null
  /** The role is the other's, and the sender takes it. */
  readonly takes?: true
  /** How the mail says that the roles are to be: where they are so, there is nothing to ask. */
  readonly becomes?: { readonly chair: string; readonly minuteTaker: string }
}

/** "Aarhus tager referatet i stedet for Skanderborg", "Skive og Lemvig har byttet", of the secretariat; roles that are not named stay. */
export interface ArrangeRoles {
  readonly type: 'ArrangeRoles'
  readonly number: number | null
  readonly chair: string | null
  readonly minuteTaker: string | null
  readonly between: readonly [string, string] | null
  /** Of the meeting that the same mail books, by its beginning: it has no number yet. */
  readonly start?: Instant
}

/** Yes or no to a swap that was proposed. */
export interface AnswerRoleSwap {
  readonly type: 'AnswerRoleSwap'
  readonly id: string
  readonly yes: boolean
}

/** A line of the secretariat's own for the next letter to everybody; null takes it back (G60). */
export interface LeaveGreeting {
  readonly type: 'LeaveGreeting'
  readonly text: string | null
  /** It goes below the line that is there already, if one is. */
  readonly isMore?: true
}

/** When the user group meets, or that it does not after all, from a calendar entry that the secretariat passes on (G54). */
export type UserGroupWish =
  | { readonly type: 'NoteUserGroupMeeting'; readonly meeting: UserGroupMeeting }
  | { readonly type: 'LeaveUserGroupMeeting'; readonly uid: string }

/** A wish to the network as a whole. */
export interface NetworkWish {
  readonly on: 'network'
  readonly command: SettleHeldMail | ProposeRoleSwap | AnswerRoleSwap | ArrangeRoles | LeaveGreeting | UserGroupWish
}

/** What can be asked of a meeting, and is answered from the books. */
export type FactAsked =
  | 'planning'
  | 'roles'
  | 'meeting'
  | 'attendance'
  | 'answers'
  | 'items'
  /** Whether what the writer's municipality brought is on the list, or comes again. */
  | 'own-items'
  | 'comments'
  | 'minutes'
  | 'template'
  | 'cancelled'
  | 'decisions'
  | 'decision-log'
  | 'status'
  | 'call-for-items'
  | 'items-due'
  | 'agenda-due'
  | 'comments-due'

/** A letter to the network that may be sent once more. */
export type LetterSentAgain = 'agenda' | 'call' | 'minutes'

/** Which meeting is asked about, as it was said: also one that is over or cancelled, of which a mail's reader knows nothing. */
export interface AboutMeeting {
  /** Of the letter that is answered. */
  readonly number: number | null
  /** `MM-DD` */
  readonly day: string | null
  readonly months: readonly number[] | null
  readonly year: number | null
  readonly which: 'last' | 'next' | null
}

/** A wish to be told something; changes nothing. */
export interface InformationWish {
  readonly on: 'nothing'
  readonly command:
    | { readonly type: 'RequestStatus' | 'RequestHelp' | 'RequestCharter' | 'RequestDecisions' }
    | { readonly type: 'Search'; readonly query: string }
    /** `matter`: what decisions are asked about. `said`: the mail, for people where its writer may not see the answer. */
    | {
        readonly type: 'RequestFacts'
        readonly facts: readonly FactAsked[]
        readonly matter: string
        readonly about: AboutMeeting
        readonly said: string
      }
    /** A letter once more, to one person: `person` on the roster, or an `address` that is not. `said`: the mail, for people where it is theirs to settle. */
    | {
        readonly type: 'RequestLetter'
        readonly letter: LetterSentAgain
        readonly person: string | null
        readonly address: string | null
        readonly about: AboutMeeting
        readonly said: string
      }
    /** None named: of everybody. */
    | { readonly type: 'RequestContacts'; readonly organisations: readonly string[] }
    /** Null: the year of the next meeting. */
    | { readonly type: 'RequestYear'; readonly year: number | null }
    /** Null: the next meeting on the books. */
    | {
        readonly type: 'RequestRehearsal'
        readonly meeting: { readonly start: Instant; readonly end: Instant; readonly place: string | null } | null
      }
}

/** The answer to our question: read the mail that we asked about once more, as this. `mail` is the one that the question named. */
export interface EarlierMailWish {
  readonly on: 'earlier-mail'
  readonly mail: string
  /** Null where the question was another one than what it is. */
  readonly as: Hint | null
  /** The meeting that was named, where the question was which one. */
  readonly meeting: number | null
  /** The item that was named, where the question was which one. */
  readonly item?: string
  /** What the answer says beside: to whom people should give it. */
  readonly also?: string
}

/** What only people can settle: it goes on to the secretariat. `number`: the meeting that it is about, if it is about one. */
export interface SecretariatWish {
  readonly on: 'secretariat'
  readonly number: number | null
  readonly command:
    | { readonly type: 'StopMail' }
    /** An annex of the agenda, by its number: one that was too large for the letter. */
    | { readonly type: 'RequestFile'; readonly annex: number }
    /** `inWords`: in a mail, whose writer hears that it was passed on; a calendar reads no answers. */
    | { readonly type: 'DeclinePlanning'; readonly substitute: string | null; readonly inWords?: true }
    /**
     * What is for people beside what was understood: typed beside a calendar's yes or maybe, or written beside an apology or an item in a mail. `isWhole`: nothing
     * else is in the mail, and its writer can say that it was something else.
     */
    | {
        readonly type: 'PassRemarkOn'
        readonly words: string
        readonly beside: 'calendar' | 'mail' | 'item'
        readonly isWhole?: true
      }
}

/** What the secretariat says of the roster (G61): its answer to a member's news, a list of contacts, and its answer to what that list would change. */
export interface MembersWish {
  readonly on: 'members'
  readonly command:
    | { readonly type: 'ChangeContacts'; readonly change: ContactChange; readonly yes: boolean }
    /** `leaves`: who leaves by the words of the mail, by their ids; absent for a list, from which they are missing. */
    | ({
        readonly type: 'CompareRoster'
        readonly list: readonly ListedContact[]
        readonly leaves?: readonly string[]
      } & RosterAside)
    | { readonly type: 'ChangeRoster'; readonly change: RosterChange; readonly yes: boolean }
}

export type Wish = MembersWish | SecretariatWish | EarlierMailWish | MeetingWish | NetworkWish | InformationWish

/**
 * What came of reading a mail. No wishes at all: a mail that wants nothing, "Tak!"; nothing is asked and nothing answered. `because` names the
 * rules that decided, in words, for `rundskriv explain`.
 */
export type Understood =
  | {
      readonly kind: 'wishes'
      readonly wishes: readonly Wish[]
      /** Why nothing is wanted, where that has a name: an answer to an invitation that is not ours. */
      readonly ending?: { readonly outcome: 'noted' | 'ignored'; readonly reason: string }
      readonly because: readonly string[]
    }
  | {
      readonly kind: 'not-understood'
      readonly reason: AskReason
      readonly date: DateProblem | null
      /** The meetings among which the sender must choose, where that is the question. */
      readonly meetings: readonly number[]
      /** The calendar entry that is asked about. */
      readonly invitation?: InvitationRef
      /** The item that is asked about. */
      readonly item?: ItemAsked
      /** The name that is asked about. */
      readonly person?: PersonAsked
      readonly because: readonly string[]
    }
