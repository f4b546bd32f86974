import type { Instant } from './calendar/types.ts'
import type { AlarmEffect, AlarmName, QueuedEffect, StreamId } from './effects.ts'
import type { MeetingEvent } from './meeting/events.ts'
import type { MembersEvent } from './members/events.ts'
import type { NetworkEvent } from './network/events.ts'
import type { Snapshot, SnapshotFault } from './snapshots.ts'

export type AnyEvent = MeetingEvent | MembersEvent | NetworkEvent

export interface History<E extends AnyEvent = AnyEvent> {
  readonly events: readonly E[]
  /** Number of events; 0 = the stream does not exist yet. */
  readonly revision: number
}

/** The end of a history, and the state that everything before it was folded into. */
export interface Tail<E extends AnyEvent = AnyEvent> {
  /** What the snapshot says; null: `events` begin with the first of all. */
  readonly base: { readonly revision: number; readonly state: unknown } | null
  readonly events: readonly E[]
  /** Number of events, those before `events` included. */
  readonly revision: number
  /** Of `events`, in characters as they are stored. */
  readonly size: number
  /** Why the snapshot that lies there was not taken. */
  readonly ignored: SnapshotFault | null
}

/** How one mail ended: exactly one of these, for ever (contract.md). */
export type Outcome = 'accepted' | 'noted' | 'asked' | 'held' | 'refused' | 'ignored' | 'duplicate' | 'unreadable'

export interface MailRecord {
  /** SHA-256 of the raw bytes, under which they are kept. */
  readonly id: string
  readonly outcome: Outcome
  readonly reason: string | null
  readonly commands: readonly string[]
  readonly stream: StreamId | null
  readonly by: string | null
  readonly organisation: string | null
  readonly envelope: {
    readonly from: string
    readonly to: string
    readonly authenticated: boolean
    readonly at: Instant
    readonly calledSpam?: true
  }
}

/** What brought a write about: a mail or an alarm. Written with the events under "does not exist yet". */
export interface Cause {
  /** `mail/<hash>`, `alarm/<stream>/<name>/<at>`, `bounce/<…>`, `effect/<key>`. */
  readonly key: string
  readonly at: Instant
  readonly mail: MailRecord | null
}

export interface Write {
  readonly network: string
  readonly cause: Cause
  readonly appends: readonly { readonly stream: StreamId; readonly expected: number; readonly events: readonly AnyEvent[] }[]
  readonly effects: readonly QueuedEffect[]
  readonly alarms: readonly AlarmEffect[]
}

export type WriteResult =
  | { readonly type: 'committed' }
  /** The same cause was written before: nothing was written now. */
  | { readonly type: 'known-cause'; readonly cause: Cause }
  /** Somebody else wrote to one of the streams meanwhile: read again and re-decide. */
  | { readonly type: 'conflict' }

/** The one place where things become true: events, effects, alarms and their cause in one transaction. */
export interface EventLog {
  /** All of it, from the first event on; no snapshot is looked at. */
  read(network: string, stream: StreamId): Promise<History>
  /**
   * What has to be folded for each, in the order in which they are named: from its snapshot on, if there is one that `fold` made and that is
   * whole. What it costs grows neither with how many they are nor with what a snapshot spares, where asking costs anything.
   */
  tails(network: string, streams: readonly StreamId[], fold: string): Promise<readonly Tail[]>
  /** Keeps a snapshot in the place of an older one and of another code's. Not to be called in the write that decides: a loss costs nothing. */
  keep(network: string, stream: StreamId, snapshot: Snapshot): Promise<void>
  commit(write: Write): Promise<WriteResult>
  cause(network: string, key: string): Promise<Cause | null>
  /** The causes that were mails, in order of arrival. */
  mails(network: string): Promise<readonly Cause[]>
}

export type DeliveryState = 'queued' | 'sending' | 'sent' | 'failed' | 'bounced' | 'uncertain'

export interface Delivery {
  readonly effect: string
  /** Place among the effect's recipients. */
  readonly index: number
  readonly address: string
  readonly state: DeliveryState
  readonly attempts: number
  /** Sent: when; queued: not before. */
  readonly at: Instant
  readonly messageId: string | null
  readonly detail: string | null
}

export type ClaimResult = 'claimed' | 'not-due' | 'busy' | 'settled'

/** Letters on their way. A claim holds for the lease; a claim that was never settled becomes `uncertain`, never a second mail. */
export interface Outbox {
  load(key: string): Promise<QueuedEffect | null>
  /** Keys of effects with something to do at `now`, oldest first. */
  due(now: Instant, limit: number): Promise<readonly string[]>
  /** The earliest instant at which anything is due, or null. */
  nextAt(): Promise<Instant | null>
  claim(key: string, index: number, now: Instant, leaseMs: number): Promise<ClaimResult>
  /** Settles a claim, or (for `sent` → `bounced`, `uncertain` → `sent`) brings later evidence. */
  record(delivery: Delivery): Promise<void>
  /** For an effect without recipients (reconsider): it is done. */
  done(key: string): Promise<void>
  deliveries(key: string): Promise<readonly Delivery[]>
  byMessageId(messageId: string): Promise<Delivery | null>
  /** Keeps beside a letter what it tells its readers (road/told.ts); what was kept before goes. */
  noteTold(key: string, told: string): Promise<void>
  /** What was kept, or null. */
  told(key: string): Promise<string | null>
  /** Letters that answered a mail from this address, queued at `since` or later, oldest first: two robots must not answer each other. */
  answersSince(network: string, address: string, since: Instant): Promise<readonly QueuedEffect[]>
  /** Claims whose lease has run out become `uncertain`; answers how many. */
  expireClaims(now: Instant): Promise<number>
  counts(network: string): Promise<Record<'queued' | 'sent' | 'failed' | 'uncertain', number>>
}

export interface DueAlarm {
  readonly network: string
  readonly stream: StreamId
  readonly name: AlarmName
  readonly at: Instant
}

export interface Alarms {
  /** The earliest alarm at or before `until`, or null. */
  next(until: Instant): Promise<DueAlarm | null>
  nextAt(): Promise<Instant | null>
  /** It has rung and its write is committed (or it was stale). */
  rang(alarm: DueAlarm): Promise<void>
  /**
   * Sets what should exist and does not (the daily sweep); answers how many were missing. What stands is looked at before `owed` is worked out, and an alarm that a write has set meanwhile
   * stays: it knows better, and one set back to a day that has rung would take the later one along.
   */
  ensure(network: string, owed: () => Promise<readonly AlarmEffect[]>): Promise<number>
}

/** Every mail in, as it came, by SHA-256 (lower-case hex). */
export interface RawMails {
  put(raw: Uint8Array): Promise<string>
  get(id: string): Promise<Uint8Array | null>
  /** Moves a mail that must not be kept for long to a place of its own, where `get` still finds it and `put` knows it again. */
  setApart(id: string): Promise<void>
}

export interface MailBytes {
  readonly envelopeFrom: string
  readonly to: string
  readonly messageId: string
  readonly raw: Uint8Array
  /** Effect key and place of the recipient: what the transport may use as a tag or file name. */
  readonly tag: string
}

export type SendResult =
  | { readonly type: 'sent'; readonly messageId: string }
  /** May be tried again (4xx, no connection): nothing was taken over. */
  | { readonly type: 'later'; readonly detail: string }
  /** Refused for good (5xx). */
  | { readonly type: 'failed'; readonly detail: string }
  /** The transport may have taken it: its answer was lost. */
  | { readonly type: 'uncertain'; readonly detail: string }

export interface Postman {
  send(mail: MailBytes): Promise<SendResult>
}

/** Makes a picture that every mail program shows. Loaded when the first one is wanted: few letters have any. */
export interface Painter {
  /** The drawing as PNG, `width` pixels wide. Throws when it cannot be painted: the letter then goes with its text alone. */
  png(svg: string, width: number): Promise<Uint8Array>
}

/** Structured log: ids only, never an address, a subject or a body. */
export interface Log {
  info(event: string, ids?: Readonly<Record<string, string | number | boolean | null>>): void
  warn(event: string, ids?: Readonly<Record<string, string | number | boolean | null>>): void
}
