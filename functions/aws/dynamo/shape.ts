/**
 * The one table. What lies in it, by partition key · sort key:
 *
 * | pk | sk | what |
 * |---|---|---|
 * | `cause/<network>/<key>` | `cause` | what brought a write about, written under "does not exist yet" |
 * | `stream/<network>/<stream>` | first revision | the events of one write to one stream |
 * | | `head` | the stream's revision: moved on only from where the writer believes it stands |
 * | | `snapshot` | of a long stream: what it was folded into; a cache, which is nowhere missed |
 * | `stream/<network>/meetings` | `<meeting>/` and the same | the meetings, in their order |
 * | `effect/<key>` | `effect` | a letter as it was queued; never changed but for its mark in the index `open` |
 * | `effect/<key>` | `to/<place>` | one recipient; exists from the first claim on, so that a write does not grow with the members |
 * | `effect/<key>` | `told` | what the letter told its readers as it left, packed |
 * | `alarms/<network>` | `<stream>/<name>` | an alarm that stands |
 * | `secrets` | `reply` | the keys of the reply addresses |
 * | `reason/<message>` | `reason` | why a message of a queue could not be handled; goes by TTL |
 *
 * The indexes are sparse: only what has something to do, a message id or a place in a list lies in them. Nobody scans.
 */
export const keys = { partition: 'pk', sort: 'sk' } as const

/** Counted up when what lies in the table lies elsewhere: a table of an earlier one cannot be worked on, only taken elsewhere. */
export const layout = 2

/** The attribute by which the table's TTL deletes: only reasons have it, everything else stays. */
export const expiry = 'expiresAt'

export interface IndexShape {
  readonly name: string
  readonly partition: string
  readonly sort: string | null
  /** Besides the keys; null = everything. */
  readonly carries: readonly string[] | null
}

export const indexes = {
  /** `open` = `due`, `claimed`, `uncertain` or `alarm`, by time. */
  open: {
    name: 'open',
    partition: 'open',
    sort: 'openAt',
    carries: ['effect', 'place', 'network', 'stream', 'alarm', 'at', 'leaseUntil'],
  },
  /** Letters that answered somebody's mail, `<network>/<address>` by when they were queued. */
  answers: { name: 'answers', partition: 'answered', sort: 'answeredAt', carries: ['effect'] },
  messages: { name: 'messages', partition: 'messageId', sort: null, carries: null },
  /** `mails/<network>` in the order of arrival, `letters/<network>` to be counted. */
  lists: { name: 'lists', partition: 'listed', sort: 'listedAs', carries: ['key', 'at', 'mail', 'state', 'recipients'] },
} as const satisfies Record<string, IndexShape>
