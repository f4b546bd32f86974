import type { Day } from '../calendar/types.ts'

/** Why a mail was not turned into anything. Each is a question or an explanation with its own text. */
export type AskReason =
  /** No words of the sender's own: empty, only a quotation, only a signature, only an attachment. */
  | 'no-text'
  | 'not-understood'
  /** "28. februar 2027" is fine, "30. februar" is not. */
  | 'no-such-date'
  | 'weekday-disagrees'
  | 'no-date'
  | 'no-time'
  /** More than one meeting is under way and the mail does not say which. */
  | 'which-meeting'
  | 'which-item'
  /** It is about an item that its sender may change, and what is to become of it is not clear. */
  | 'which-change'
  | 'no-meeting'
  /** News of who is with us: it has gone on to the secretariat, unless the sender says that it is something else. */
  | 'about-people'
  /** In which order the items are to come: it has gone on to the secretariat, who arranges them with the chair. */
  | 'agenda-order'
  /** A swap that was asked for is not wanted any more: it has gone on to the secretariat. */
  | 'swap-back'
  /** A wish about the planning meeting, which the secretariat holds: it has gone on there. */
  | 'planning-meeting'
  /** The secretariat moves or cancels the planning meeting, whose day follows from the meeting's. */
  | 'planning-unmoved'
  /** Words for everybody in the network: we send our own letters only. */
  | 'not-sent-around'
  /** The secretariat's answer to somebody whose words we passed on: it has reached nobody. */
  | 'write-to-them'
  /** A deadline is to be moved: it follows from the meeting's day. */
  | 'deadline-unmoved'
  /** A point that stands on every agenda is to have another time or a file: its time is the charter's. */
  | 'standing-unmoved'
  | 'could-not-read'
  /** Encrypted, or wrapped so that only Outlook opens it. */
  | 'closed-mail'
  /** A calendar file that holds nothing, too much, or two opinions. */
  | 'invitation-unreadable'
  /** It repeats, or is several meetings at once. */
  | 'invitation-repeats'
  /** 10:00 by whose clock? */
  | 'invitation-zone'
  /** Somebody's calendar proposes another time; the secretariat alone moves meetings. */
  | 'counter-proposal'
  /** The answer to an invitation is for somebody of another municipality. */
  | 'whose-apology'
  /** Of whoever comes or does not, the roster has the name twice or not at all. */
  | 'which-person'

/** An item that a question is about. */
export interface ItemAsked {
  readonly meeting: number
  /** `P-12` */
  readonly id: string
  readonly title: string
}

/** Somebody whom the secretariat speaks of, and who on the roster may be meant: nobody, or several. */
export interface PersonAsked {
  readonly said: string
  readonly among: readonly { readonly name: string; readonly organisation: string }[]
}

/** A date in a sender's words that does not hold, or that is known while its time is not. */
export interface DateProblem {
  readonly quoted: string
  /** What the calendar says: the weekday that the date really is, 1 = Monday; null when the date does not exist. */
  readonly on: Day | null
  readonly weekdaySaid: number | null
  /** What the mail says of the meeting besides, time and place: an answer need not say it again. */
  readonly rest?: string
}
