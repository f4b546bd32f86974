import type { LetterEffect, QueuedEffect, StreamId } from '../../shared/effects.ts'
import type { Alarms, AnyEvent, Cause, EventLog, MailRecord, Outbox, Write } from '../../shared/ports.ts'

/** What one store implements together: a write to the log queues into the outbox and sets alarms. */
export interface StorePorts {
  readonly log: EventLog
  readonly outbox: Outbox
  readonly alarms: Alarms
}

export interface StoreUnderTest extends StorePorts {
  /** The same data seen by another process. */
  another(): Promise<StorePorts>
  /** The data as it is found when the process has died at this moment. */
  afterCrash(): Promise<StorePorts>
}

export type MakeStore = () => Promise<StoreUnderTest>

const at = '2027-03-15T07:05:00.000Z'
export const later = '2027-03-16T07:05:00.000Z'
export const earlier = '2027-03-14T07:05:00.000Z'
export { at as now }

export const added = (person: string): AnyEvent => ({ type: 'MemberRemoved', at, person })

export const cause = (key: string, mail: MailRecord | null = null): Cause => ({ key, at, mail })

export const mailRecord = (id: string): MailRecord => ({
  id,
  outcome: 'accepted',
  reason: null,
  commands: ['SubmitItem'],
  stream: 'meeting/1',
  by: 'anna',
  organisation: 'Lemvig Kommune',
  envelope: { from: 'anna@lemvig.example', to: 'erfa@moeder.example', authenticated: true, at },
})

/** A write of `events` to one stream, with nothing else unless told. */
export const writeOf = (
  key: string,
  stream: StreamId,
  expected: number,
  events: readonly AnyEvent[],
  more: Partial<Write> = {},
): Write => ({
  network: 'erfa',
  cause: cause(key),
  appends: [{ stream, expected, events }],
  effects: [],
  alarms: [],
  ...more,
})

const help: Omit<LetterEffect, 'to' | 'notBefore'> = { kind: 'letter', letter: { name: 'help' }, answering: null }

export const letter = (key: string, addresses: readonly string[], notBefore = at, network = 'erfa'): QueuedEffect => ({
  key,
  network,
  queuedAt: at,
  effect: {
    ...help,
    notBefore,
    to: addresses.map(address => ({ person: null, name: address, address, organisation: null })),
  },
})

export const reconsider = (key: string): QueuedEffect => ({
  key,
  network: 'erfa',
  queuedAt: at,
  effect: { kind: 'reconsider', mail: 'a'.repeat(64), confirmed: true, hint: null, meeting: null },
})

/** Queue effects by a write that does nothing else. */
export const queued = async (ports: StorePorts, ...effects: readonly QueuedEffect[]): Promise<void> => {
  const key = `effect/${effects.map(effect => effect.key).join()}`
  const network = effects[0]?.network ?? 'erfa'
  await ports.log.commit({ network, cause: cause(key), appends: [], effects, alarms: [] })
}
