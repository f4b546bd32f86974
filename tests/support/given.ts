import { expect } from 'vitest'
import type { LetterName } from '../../shared/letters.ts'
import type { NetworkFiles } from '../../shared/road/world.ts'
import { everyMember, office } from './people.ts'
import type { Queued, Wanted } from './simulated.ts'
import { Simulated } from './simulated.ts'

/** Something that happens: time passes, somebody wants something, a letter comes back. */
export type Step = (world: Simulated) => Promise<unknown>

interface When {
  readonly when: (...steps: readonly Step[]) => Then
}

interface Then {
  /** The complete list of the letters that this brought, in order. Answers the world, to look at what they say. */
  readonly leave: (...letters: readonly Queued[]) => Promise<Simulated>
  readonly nothingLeaves: () => Promise<Simulated>
}

/** What has happened before, in the order in which it did. */
export const given = (files: NetworkFiles, ...before: readonly Step[]): When => givenSince('2026-01-05T09:00', files, ...before)

/** The same for a network that began on another day. */
export function givenSince(beginning: string, files: NetworkFiles, ...before: readonly Step[]): When {
  return {
    when: (...steps) => {
      const leave: Then['leave'] = async (...letters) => {
        const world = await Simulated.start(files, beginning)
        for (const step of before) await step(world)
        const already = world.letters.length
        for (const step of steps) await step(world)
        expect(world.letters.slice(already).map(asLine)).toEqual(letters.map(asLine))
        return world
      }
      return { leave, nothingLeaves: () => leave() }
    },
  }
}

/** One line for each letter, so that a difference can be read. */
const asLine = ({ letter, to, leaves }: Queued): string => `${leaves} ${letter} → ${to.join(', ')}`

/** `letter('agenda', everyMember, '2027-04-07T08:05')`: which, to whom in order, and when it leaves (local time). */
export const letter = (name: LetterName, to: string | readonly string[], leaves: string): Queued => ({
  letter: name,
  to: typeof to === 'string' ? [to] : to,
  leaves,
})

/** The week's letter of the ERFA network. */
export const digest = (on: string): Queued => letter('digest', [...everyMember, office], `${on}T08:05`)

/** It has become this local time; every alarm up to it has rung. */
export const itIs =
  (time: string): Step =>
  world =>
    world.until(time)

/** Somebody wants something at a local time. */
export const wants =
  (person: string, time: string, wish: Wanted, meeting = 1): Step =>
  async world => {
    await world.until(time)
    await world.wants(person, wish, meeting)
  }

/** A letter to somebody comes back at a local time. */
export const comesBack =
  (person: string, name: LetterName, time: string): Step =>
  async world => {
    await world.until(time)
    await world.bounces(person, name)
  }

/** An alarm rings that was set for one local time, at another. */
export const rings =
  (...alarm: Parameters<Simulated['rings']>): Step =>
  world =>
    world.rings(...alarm)
