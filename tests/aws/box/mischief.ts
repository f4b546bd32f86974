import type { Box } from './box.ts'

/** The same row of numbers for the same seed, between 0 and 1 (mulberry32). */
const dice = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of the troubles by its chance in a hundred, or none. */
const drawn = <T extends string>(throwDice: () => number, chances: Readonly<Partial<Record<T, number>>>): T | null => {
  let left = throwDice() * 100
  for (const [trouble, chance] of Object.entries(chances) as [T, number][]) {
    left -= chance
    if (left < 0) return trouble
  }
  return null
}

/**
 * Everything goes wrong now and then: the table throttles, breaks, and does the thing without saying so; so do S3, the scheduler and
 * SES; functions die in the middle; queues, stream, schedules and SES's events come twice and in another order. Answers what happened.
 */
export const misbehave = (box: Box, seed: number): ReadonlyMap<string, number> => {
  const throwDice = dice(seed)
  const happened = new Map<string, number>()
  const noted = <T extends string>(what: string, trouble: T | null): T | null => {
    if (trouble !== null) happened.set(`${what} ${trouble}`, (happened.get(`${what} ${trouble}`) ?? 0) + 1)
    return trouble
  }
  box.proxy.trouble = () => noted('table', drawn(throwDice, { throttle: 0.4, error: 1, 'hang-up-before': 1, 'hang-up-after': 2 }))
  box.services.trouble = service =>
    service === 'ses'
      ? // What SES answers with 500 may have been sent or not: that letter stays uncertain, which the next test looks at.
        noted(service, drawn(throwDice, { throttle: 3, unavailable: 2, 'hang-up-after': 4 }))
      : noted(service, drawn(throwDice, { throttle: 1, error: 2, unavailable: 2, 'hang-up-before': 2, 'hang-up-after': 3 }))
  box.mischief = {
    twice: () => noted('call', drawn(throwDice, { twice: 10 })) !== null,
    dies: () => (noted('call', drawn(throwDice, { dies: 4 })) === null ? null : 5 + throwDice() * 80),
    shuffled: all => {
      const order = all.map(each => [throwDice(), each] as const)
      return order.sort(([a], [b]) => a - b).map(([, each]) => each)
    },
    patience: 30,
  }
  return happened
}
