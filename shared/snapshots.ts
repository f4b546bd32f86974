import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { StreamId } from './effects.ts'

/** A state as a store keeps it beside the events that it was folded from: a cache, never a second truth. */
export interface Snapshot {
  /** How many events were folded. */
  readonly revision: number
  /** Fingerprint of the code that folded them: another code's is not read. */
  readonly fold: string
  readonly packed: Uint8Array
}

/** Why a snapshot that lies there was not taken. `other-history`: the events that it ends with are not those that are there. */
export type SnapshotFault = 'other-fold' | 'broken' | 'other-history'

/** Where a snapshot belongs: it says so itself, so that one that lies in a wrong place is not believed. */
export interface SnapshotOf {
  readonly network: string
  readonly stream: StreamId
}

/**
 * How large a packed state may be, in bytes: DynamoDB takes 400 KB an item, its names and keys included. A state that does not fit has no
 * snapshot: it holds some 2 MB, and of such a stream the state is nearly as large as its events, so that little would be spared.
 */
export const mostPackedBytes = 350_000

/** Far more than what can be packed into `mostPackedBytes` and is a state. */
const mostBytes = 50_000_000

/**
 * `last` is the last event that was folded: by it a snapshot is known to be of this history. What a state holds is never looked through:
 * whatever the structured clone carries (a Map, a Date, `undefined`) comes back as it was. Throws for what it does not carry (a function).
 */
export const snapshotOf = (
  { network, stream }: SnapshotOf,
  { revision, last, state }: { readonly revision: number; readonly last: unknown; readonly state: unknown },
  fold: string,
): Snapshot => {
  const body = deflateRawSync(serialize({ network, stream, revision, fold, last: signOf(last), state }))
  return { revision, fold, packed: Buffer.concat([sumOf(body), body]) }
}

/** What is in a snapshot. */
export interface Unpacked {
  readonly state: unknown
  /** Whether this is the event that it ends with. */
  readonly endsWith: (event: unknown) => boolean
}

/** The state in a snapshot, or why it is not taken. Never throws, whatever lies there. */
export const stateIn = (
  { network, stream }: SnapshotOf,
  { revision, fold, packed }: Snapshot,
  wanted: string,
): Unpacked | SnapshotFault => {
  if (fold !== wanted) return 'other-fold'
  const [sum, body] = [packed.subarray(0, sumBytes), packed.subarray(sumBytes)]
  if (!sumOf(body).equals(sum)) return 'broken'
  try {
    const found = unpackedOnce(Buffer.from(sum).toString('latin1'), body)
    const isOurs =
      found.network === network &&
      found.stream === stream &&
      found.revision === revision &&
      found.fold === fold &&
      'state' in found
    return isOurs ? { state: found.state, endsWith: (event: unknown) => signOf(event) === found.last } : 'broken'
  } catch {
    return 'broken'
  }
}

/** As many as a busy network has streams; states are never changed, so that whoever asks next may be given the same. */
const mostRemembered = 16
const remembered = new Map<string, Record<string, unknown>>()

/** A mail opens the books twice, and the next one opens the same: what was unpacked last is given again, by the sum of its bytes, which was checked. */
const unpackedOnce = (sum: string, body: Uint8Array): Record<string, unknown> => {
  const found =
    remembered.get(sum) ?? (deserialize(inflateRawSync(body, { maxOutputLength: mostBytes })) as Record<string, unknown>)
  remembered.delete(sum)
  if (remembered.size >= mostRemembered) remembered.delete(remembered.keys().next().value ?? '')
  remembered.set(sum, found)
  return found
}

const sumBytes = 32
const sumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
const signOf = (event: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(event) ?? '')
    .digest('hex')
