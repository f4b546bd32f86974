import type { Instant } from './types.ts'

/** What tells two versions of one calendar entry apart. */
export interface EntryVersion {
  readonly sequence: number
  readonly stamp: Instant | null
}

/** Of two versions of one entry: whether the first tells nothing that the second does not. SEQUENCE counts, then DTSTAMP (RFC 5546). */
export const isNoNewer = (one: EntryVersion, known: EntryVersion): boolean =>
  one.sequence === known.sequence ? (one.stamp ?? '') <= (known.stamp ?? '') : one.sequence < known.sequence
