/** A stretch of text that says something about an item: `value`, and where it stands. */
export interface Found<T> {
  readonly value: T
  readonly at: number
  readonly end: number
}

/** Where a word begins and ends, in an expression. */
export const before = '(?<![\\p{L}\\d])'
export const after = '(?![\\p{L}\\d])'
