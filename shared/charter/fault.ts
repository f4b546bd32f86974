/** Something in a charter or its roster that cannot be used, in words for the person who wrote it. `line` counts from 1. */
export interface Fault {
  readonly file: string
  readonly line: number
  readonly wrong: string
  readonly right: string
}

/** A fault before it is known where it stands. */
export type Finding = Pick<Fault, 'wrong' | 'right'>

/** `"Samso Kommune"`: a value as it stands in the file, cut to a readable length. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** The known word that was probably meant, or null when none is near. Letter case does not count. */
export function nearest(word: string, known: readonly string[]): string | null {
  const near = known
    .map(each => ({ each, ...compared(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ steps, reach }) => steps <= reach)
    .toSorted((a, b) => a.steps - b.steps)[0]
  return near?.each ?? null
}

/** A last word that both have ("Kommune") makes no name like another: only what stands before it is compared. */
function compared(word: string, known: string): { readonly steps: number; readonly reach: number } {
  const last = / [^ ]+$/.exec(word)?.[0] ?? ''
  const [a, b] = last !== '' && known.endsWith(last) ? [word.slice(0, -last.length), known.slice(0, -last.length)] : [word, known]
  return { steps: stepsBetween(a, b), reach: Math.max(2, Math.floor(a.length / 3)) }
}

/** Letters to add, leave out or exchange (Levenshtein). */
function stepsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= b.length; j++) {
      const exchange = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1)
      next.push(Math.min(exchange, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? a.length
}
