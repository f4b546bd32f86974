import type { LetterName } from '../../../shared/letters.ts'
import type { AgendaEdit, ItemKind } from '../../../shared/meeting/events.ts'
import type { AnyEvent, Outcome } from '../../../shared/ports.ts'
import type { StageName } from './stages.ts'

/** What a mail changed, without who and when: an event of the meeting, the network or the members. */
export interface Change {
  readonly type: string
  readonly [field: string]: unknown
}

/** How a mail must end. */
export interface Ends {
  readonly outcome: Outcome
  readonly reason: string | null
  readonly commands: readonly string[]
  readonly changes: readonly Change[]
}

/** A line of `expected.json`: what a mail comes into, and how it must end. */
export interface Expected extends Ends {
  readonly stage: StageName
  readonly from: string
  readonly to: string
  readonly authenticated: boolean
  /** The letter that its reply address leads to. */
  readonly answers: LetterName | null
}

const commandOf: Readonly<Record<string, string>> = {
  ItemSubmitted: 'SubmitItem',
  ItemAmended: 'AmendItem',
  ItemWithdrawn: 'WithdrawItem',
  ItemPlaced: 'PlaceItem',
  NothingToAddDeclared: 'DeclareNothingToAdd',
  AgendaDrafted: 'EditAgenda',
  AgendaApproved: 'ApproveAgenda',
  AgendaHeld: 'HoldAgenda',
  ApologyReceived: 'GiveApology',
  ApologyWithdrawn: 'WithdrawApology',
  MinutesReceived: 'SubmitMinutes',
  MinutesDistributed: 'DistributeMinutes',
  NoCommentsDeclared: 'DeclareNoComments',
  MeetingScheduled: 'ScheduleMeeting',
  MeetingRescheduled: 'RescheduleMeeting',
}

const commandsOf = (changes: readonly Change[]): readonly string[] => {
  const others = changes.flatMap(({ type }) => commandOf[type] ?? [])
  return changes.some(each => each.type === 'CommentMade') ? ['CommentOnMinutes', ...others] : others
}

/** Something changed. */
export const took = (...changes: readonly Change[]): Ends => ({
  outcome: 'accepted',
  reason: null,
  commands: commandsOf(changes),
  changes,
})
/** The sender was told something and nothing changed. */
export const told = (command: string): Ends => ({ outcome: 'accepted', reason: null, commands: [command], changes: [] })
export const polite: Ends = { outcome: 'noted', reason: 'no-wish', commands: [], changes: [] }
export const asked = (reason: string): Ends => ({ outcome: 'asked', reason, commands: [], changes: [] })
export const passedOn = (...commands: readonly string[]): Ends => ({
  ...{ outcome: 'accepted', reason: 'passed-on-to-the-secretariat', commands, changes: [] },
})
export const ignored = (reason: string): Ends => ({ outcome: 'ignored', reason, commands: [], changes: [] })
export const unreadable = (reason: string): Ends => ({ outcome: 'unreadable', reason, commands: [], changes: [] })
export const held = (reason: string, from: string): Ends => ({
  outcome: 'held',
  reason,
  commands: [],
  changes: [{ type: 'MailHeld', why: reason, from }],
})
export const refused = (command: string, refusal: string): Ends => ({
  outcome: 'refused',
  reason: refusal,
  commands: [command],
  changes: [{ type: 'WishRefused', command, refusal }],
})

interface More {
  readonly minutes?: number
  readonly kind?: ItemKind
  readonly text?: string
  readonly presenter?: string
  readonly recommendation?: string
  readonly late?: true
  readonly files?: readonly string[]
}

export const item = (
  id: string,
  title: string,
  { minutes = 15, kind = 'D', text = '', late, files, ...more }: More = {},
): Change => ({
  type: 'ItemSubmitted',
  id,
  title,
  text,
  kind,
  minutes,
  presenter: more.presenter ?? null,
  recommendation: more.recommendation ?? null,
  late: late === true,
  files: files ?? [],
})
export const amended = (id: string, after: object, files: readonly string[] = []): Change => ({
  type: 'ItemAmended',
  id,
  after,
  files,
})
export const withdrawn = (id: string): Change => ({ type: 'ItemWithdrawn', id })
export const placed = (id: string, placement: 'on-agenda' | 'next-meeting'): Change => ({ type: 'ItemPlaced', id, placement })
export const nothing: Change = { type: 'NothingToAddDeclared' }
export const noComments: Change = { type: 'NoCommentsDeclared', late: false }
export const comment = (item: string | null, text: string, late = false): Change => ({ type: 'CommentMade', item, text, late })
export const apology = (person: string, substitute: string | null = null, via = 'mail'): Change => ({
  type: 'ApologyReceived',
  person,
  substitute,
  via,
})
export const coming = (person: string): Change => ({ type: 'ApologyWithdrawn', person })
export const minutes = (version: number, text: string, files: readonly string[] = []): Change => ({
  type: 'MinutesReceived',
  version,
  text,
  files,
})
export const edits = (...all: readonly AgendaEdit[]): Change => ({ type: 'AgendaDrafted', edits: all })

/** The decisive fields of an event. */
export function changeOf(event: AnyEvent): Change {
  const names = (files: readonly { readonly name: string }[]) => files.map(each => each.name)
  switch (event.type) {
    case 'ItemSubmitted': {
      const { id, title, text, kind, minutes, presenter, recommendation, late, attachments } = event.item
      return { type: event.type, id, title, text, kind, minutes, presenter, recommendation, late, files: names(attachments) }
    }
    case 'ItemAmended':
      return amended(event.id, event.after, names(event.added))
    case 'ItemWithdrawn':
      return withdrawn(event.id)
    case 'ItemPlaced':
      return placed(event.id, event.placement)
    case 'NoCommentsDeclared':
      return { type: event.type, late: event.late }
    case 'CommentMade':
      return comment(event.comment.item, event.comment.text, event.comment.late)
    case 'ApologyReceived':
      return apology(event.apology.person, event.apology.substitute, event.apology.via)
    case 'ApologyWithdrawn':
      return coming(event.person)
    case 'MinutesReceived':
      return minutes(event.minutes.version, event.minutes.text, names(event.minutes.attachments))
    case 'AgendaDrafted':
      return edits(...event.edits)
    case 'MeetingScheduled':
    case 'ConfirmationWanted': {
      const { type, number, title, start, end, place } = event
      return { type, number, title, start, end, place }
    }
    case 'MeetingRescheduled':
      return { type: event.type, start: event.start, end: event.end, place: event.place }
    case 'MailHeld':
      return { type: event.type, why: event.mail.why, from: event.mail.from }
    case 'WishRefused':
      return { type: event.type, command: event.command, refusal: event.refusal }
    default:
      return { type: event.type }
  }
}
