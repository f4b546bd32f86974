import { expect, test } from 'vitest'
import type { Plant } from './house.ts'
import { plantedFaults } from './planted.ts'
import { broken } from './promises.ts'
import { live } from './year.ts'

/** Years to look at, from the one in which the fault showed when it was planted: people may have come to act otherwise since. */
const mostYears = 8

const wrongIn = async (year: number, plant: Plant): Promise<readonly string[]> => {
  try {
    const lived = await live(year, { plant })
    const wrong = await broken(lived)
    await lived.house.close()
    return wrong
  } catch (error) {
    return [`an error ended the year: ${(error as Error).message}`]
  }
}

/** A harness that finds nothing is worth nothing: each of these faults must be found, and named after the promise that it breaks. */
test.each(plantedFaults)('it is found when $what', { timeout: 120_000 }, async ({ plant, breaks, seed }) => {
  const found = new Set<string>()
  for (let year = seed; year < seed + mostYears && found.size === 0; year += 1) {
    const wrong = await wrongIn(year, plant)
    for (const line of wrong) if (breaks.some(each => line.startsWith(each))) found.add(line)
  }
  expect([...found]).not.toEqual([])
})
