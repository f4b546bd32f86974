/** What the secretariat hears of because only people can settle it. */
export type PassedOn =
  /** News of who is with us. */
  | 'people'
  /** Somebody wants the items of the agenda in another order. */
  | 'agenda-order'
  /** A swap that somebody asked for is not wanted any more. */
  | 'swap-back'
  /** Words about the planning meeting that are no apology for it. */
  | 'planning-meeting'
  | 'stop-mail'
  | 'planning-apology'
  /** Words beside a calendar's yes or maybe. */
  | 'calendar-remark'
  | 'mail-remark'
  /** Words beside an item that are about who comes, and no part of it. */
  | 'item-remark'
  /** Somebody asks for a file that is too large to be mailed. */
  | 'file-wanted'
  /** Whoever chairs or takes the minutes is away on the day. */
  | 'away'
  /** A mail held somebody's personal number, and was not read. */
  | 'personal-number'
  /** Three machine mails in a day: nothing more is sent there today. */
  | 'machine-mails'
  /** Somebody has called a letter of ours spam. */
  | 'complaint'
  /** More mails in an hour than anybody writes: no more receipts for now. */
  | 'many-mails'
  /** We asked today already, and the next mail was no clearer. */
  | 'unclear-again'
  /** A mail that was not followed, from where so much comes that we do not answer now. */
  | 'unanswered'

/** What else came of the mail that a receipt answers: told in it, and in no letter of its own. */
export interface AlsoTold {
  /** Words that went on to the secretariat. */
  readonly alsoPassedOn?: string
  /** That its municipality has no items this time. */
  readonly alsoNothing?: true
}
