import type { AlarmEffect, QueuedEffect } from '../../shared/effects.ts'
import type { AnyEvent, Cause, Delivery } from '../../shared/ports.ts'
import type { Snapshot } from '../../shared/snapshots.ts'

/** What the in-memory twins share: plain collections, gone with the process. For tests and for `try`. */
export interface MemoryStore {
  readonly causes: Map<string, Cause & { readonly network: string }>
  readonly streams: Map<string, readonly AnyEvent[]>
  readonly snapshots: Map<string, Snapshot>
  readonly effects: Map<string, QueuedEffect>
  /** In the order in which they were queued. */
  readonly deliveries: Map<string, Delivery & { readonly network: string; readonly leaseUntil: string | null }>
  /** What letters told their readers, by the effect's key. */
  readonly told: Map<string, string>
  readonly alarms: Map<string, AlarmEffect & { readonly network: string }>
}

export const memoryStore = (): MemoryStore => ({
  causes: new Map(),
  streams: new Map(),
  snapshots: new Map(),
  effects: new Map(),
  deliveries: new Map(),
  told: new Map(),
  alarms: new Map(),
})

/** Network, stream and the like cannot hold a line end. */
export const keyOf = (...parts: readonly (string | number)[]): string => parts.join('\n')

export const setAlarm = (store: MemoryStore, network: string, alarm: AlarmEffect): void => {
  store.alarms.set(keyOf(network, alarm.stream, alarm.name), { ...alarm, network })
}
