/** Chance from a seed: the same seed, the same life. */
export interface Random {
  /** From 0 up to 1. */
  next(): number
  /** A whole number from 0 up to (and without) `n`. */
  below(n: number): number
  between(least: number, most: number): number
  chance(p: number): boolean
  of<T>(list: readonly T[]): T
  /** Another stream of chance: what it gives does not depend on how often this one was asked. */
  fork(name: string): Random
}

/** Mulberry32: small, fast, and good enough to choose accidents with. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number): number => Math.floor(next() * n)
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: p => next() < p,
    of: list => {
      const found = list[below(list.length)]
      if (found === undefined) throw new Error('nothing to choose from')
      return found
    },
    fork: name =>
      randomFrom([...name].reduce((hash, sign) => Math.imul(hash ^ sign.charCodeAt(0), 0x01000193), seed ^ 0x811c9dc5)),
  }
}
