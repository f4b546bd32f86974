/** RFC 3339 in UTC. */
type Instant = string

/** A key of the reply addresses, as it is stored. */
export interface ReplyKey {
  readonly hex: string
  /** When a newer one took its place; null for the newest. */
  readonly replacedAt: Instant | null
}

/** How long a key counts after it was replaced: letters of a year ago may still be answered. Milliseconds. */
const yearMs = 366 * 86_400_000

/** Keys from their stored form: newest first, by comma, a replaced one with the instant after `@`. */
export const readKeys = (text: string): readonly ReplyKey[] =>
  text.split(',').map(each => {
    const [hex = '', replacedAt = null] = each.split('@')
    return { hex, replacedAt }
  })

export const writtenKeys = (keys: readonly ReplyKey[]): string =>
  keys.map(({ hex, replacedAt }) => (replacedAt === null ? hex : `${hex}@${replacedAt}`)).join()

const counts = ({ replacedAt }: ReplyKey, now: Instant): boolean =>
  replacedAt === null || Date.parse(now) - Date.parse(replacedAt) <= yearMs

/** The keys that count now, newest first. */
export const validSecrets = (keys: readonly ReplyKey[], now: Instant): readonly Uint8Array[] =>
  keys.filter(key => counts(key, now)).map(({ hex }) => Buffer.from(hex, 'hex'))

/** A fresh key in front of the others; those that count no longer are forgotten. */
export const rotated = (keys: readonly ReplyKey[], fresh: string, now: Instant): readonly ReplyKey[] => [
  { hex: fresh, replacedAt: null },
  ...keys.map(key => ({ ...key, replacedAt: key.replacedAt ?? now })).filter(key => counts(key, now)),
]

/** The keys of two installations as those of one: the first one's newest signs, the others are still read. */
export const joined = (first: readonly ReplyKey[], second: readonly ReplyKey[], now: Instant): readonly ReplyKey[] => [
  ...first,
  ...second
    .filter(({ hex }) => !first.some(each => each.hex === hex))
    .map(key => ({ ...key, replacedAt: key.replacedAt ?? now })),
]
