/**
 * Where all mutants of a room are switched: each of its files imports this instead of the header that Stryker's instrumenter would give it. One mutant
 * is on at a time, or none.
 */
let active = -1
let seen: Set<number> | null = null
let seenApart = new Set<number>()
let steps = 0
let mostSteps = Number.POSITIVE_INFINITY

/** The names that the instrumenter gives to what it calls. */
export const names = { isActive: 'stryMutAct_9fa48', cover: 'stryCov_9fa48' }

export const isActive = (mutant: number): boolean => mutant === active

/** The places of these mutants were reached. Whoever takes far more steps than without the mutant does not come to an end. */
export function cover(...mutants: readonly number[]): void {
  steps += 1
  if (steps > mostSteps) throw new Error('The mutant does not come to an end.')
  if (seen !== null) for (const each of mutants) seen.add(each)
}

export const switchOn = (mutant: number): void => {
  active = mutant
}

export const switchOff = (): void => {
  active = -1
  mostSteps = Number.POSITIVE_INFINITY
}

export const allow = (most: number): void => {
  steps = 0
  mostSteps = most
}

/** What is reached in there is written down for itself: `watchApart`. */
export const apart = <T>(work: () => T): T => {
  const around = seen
  if (around !== null) seen = seenApart
  try {
    return work()
  } finally {
    seen = around
  }
}

export const watchApart = (): Set<number> => {
  seenApart = new Set()
  return seenApart
}

/** What is reached from here on, until somebody else asks. */
export const watch = (): Set<number> => {
  seen = new Set()
  steps = 0
  return seen
}

export const unwatch = (): number => {
  seen = null
  return steps
}

const memories: (() => void)[] = []

/** A map that a file of the program keeps for as long as it is loaded: what a mutant left in it is not to judge the next one. */
export const forgettable = <T extends object>(map: T): T => {
  if (map instanceof Map) memories.push(() => map.clear())
  return map
}

/** The same for a map whose keys nobody can list: it is a new one each time. */
export class ForgettableWeakMap<K extends WeakKey, V> {
  private inner = new WeakMap<K, V>()

  constructor() {
    memories.push(() => {
      this.inner = new WeakMap()
    })
  }

  get(key: K): V | undefined {
    return this.inner.get(key)
  }

  has(key: K): boolean {
    return this.inner.has(key)
  }

  set(key: K, value: V): this {
    this.inner.set(key, value)
    return this
  }

  delete(key: K): boolean {
    return this.inner.delete(key)
  }
}

export const forget = (): void => {
  for (const each of memories) each()
}
