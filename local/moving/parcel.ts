import type { Instant } from '../../shared/calendar/types.ts'
import type { QueuedEffect, StreamId } from '../../shared/effects.ts'
import type { ReplyKey } from '../../shared/mail/reply-keys.ts'
import type { AnyEvent, Cause, Delivery, DueAlarm, RawMails } from '../../shared/ports.ts'

export interface ParcelEvent {
  readonly stream: StreamId
  readonly revision: number
  /** Key of what brought it. */
  readonly cause: string
  readonly event: AnyEvent
}

export interface ParcelEffect extends QueuedEffect {
  /** What the letter told its readers; not there in packages from before it was kept. */
  readonly told?: string
}

/** Everything that a store holds of one network, but for the raw mails. */
export interface Parcel {
  readonly network: string
  /** In the order in which things became true. */
  readonly causes: readonly Cause[]
  /** By stream, in its order. */
  readonly events: readonly ParcelEvent[]
  readonly effects: readonly ParcelEffect[]
  readonly deliveries: readonly Delivery[]
  readonly alarms: readonly DueAlarm[]
}

/** A store that networks can be taken out of and put into. */
export interface Side {
  networks(): Promise<readonly string[]>
  take(network: string): Promise<Parcel>
  /** Why these cannot be put here, all of them together; null when nothing stands in their way. */
  whyNot(parcels: readonly Parcel[]): Promise<string | null>
  /** All of them. Cut short, the same can be begun again. Throws InputFault when there is something of one of the networks already. */
  put(parcels: readonly Parcel[]): Promise<void>
  readonly rawMails: RawMails
  /** Whether a raw mail is one of those that must not be kept for long. */
  isApart(id: string): Promise<boolean>
  keys(): Promise<readonly ReplyKey[]>
  setKeys(keys: readonly ReplyKey[]): Promise<void>
  /** How far the store has been brought; null where only the real clock counts. */
  clock(): Promise<Instant | null>
  bringClockTo(at: Instant): Promise<void>
  /** Mails that were accepted and that nobody has read yet. */
  waiting(): Promise<number>
}

/** A claim that nobody will settle: whether the letter went out, nobody can say. */
export const settled = (delivery: Delivery): Delivery =>
  delivery.state === 'sending'
    ? { ...delivery, state: 'uncertain', detail: 'it was on its way when the network was moved' }
    : delivery

/** What does not fit together in a parcel: it was taken while somebody was writing, or is not whole. */
export const faultsOf = ({ network, causes, events, effects, deliveries }: Parcel): readonly string[] => {
  const known = new Set(causes.map(({ key }) => key))
  const keys = new Set(effects.map(({ key }) => key))
  const heads = new Map<string, number>()
  const faults: string[] = []
  for (const { stream, revision, cause } of events) {
    const before = heads.get(stream) ?? 0
    if (revision !== before + 1) faults.push(`${network}/${stream}: after ${before} comes ${revision}`)
    if (!known.has(cause)) faults.push(`${network}/${stream}@${revision}: its cause is not there`)
    heads.set(stream, revision)
  }
  for (const { effect } of deliveries) if (!keys.has(effect)) faults.push(`${effect}: a recipient without its letter`)
  return faults
}
