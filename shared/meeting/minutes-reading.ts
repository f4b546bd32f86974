/** What a meeting made of a point, where the minutes say it plainly. */
export type PointOutcome = 'noted' | 'decided' | 'adopted' | 'rejected' | 'deferred' | 'forwarded'

/** What the minutes say of one point of the agenda. */
export interface MinutesPoint {
  readonly number: number
  /** `P-12`, or null for a standing point. */
  readonly item: string | null
  readonly title: string
  readonly text: string
  /** As the minute-taker wrote it. */
  readonly conclusion: string
  /** Null where nothing was concluded, or not plainly. */
  readonly outcome: PointOutcome | null
}

/** The form for the minutes as it came back. */
export interface MinutesReading {
  readonly points: readonly MinutesPoint[]
  /** Points of the agenda that are not in it any more, with their numbers. */
  readonly missing: readonly string[]
  /** Who has the roles next time, in the minute-taker's words. */
  readonly next: { readonly chair: string; readonly minuteTaker: string } | null
}

/** Why a Word file with minutes was not read. `too-large`: it would unpack to more than anybody writes. */
export type UnreadWhy = 'rearranged' | 'macros' | 'encrypted' | 'broken' | 'too-large'
