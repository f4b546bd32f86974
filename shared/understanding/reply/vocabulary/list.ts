/** A vocabulary reads as lines of words; this makes it a list. Entries are separated by `|` or by the line's end. */
export const list = (words: string): readonly string[] =>
  words
    .split(/[|\n]/)
    .map(word => word.trim())
    .filter(Boolean)
