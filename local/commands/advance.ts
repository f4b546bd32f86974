import { toLocalIso } from '../../shared/calendar/instant.ts'
import type { QueuedEffect } from '../../shared/effects.ts'
import { adoptFiles } from '../adopt.ts'
import { runUntil } from '../run.ts'
import { timeOf } from '../time.ts'
import type { LocalWorld } from '../world.ts'

/** `rundskriv advance --to TIME`: lets every alarm up to TIME ring, in order, and carries out what follows. */
export const advance = async (world: LocalWorld, to: string, believesRoster = false): Promise<void> => {
  const at = timeOf('--to', to, world.timeZone)
  world.clock.mayBe(at)
  await world.takeRoad()
  await adoptFiles(world, world.clock.get() ?? at, believesRoster)
  await runUntil(world, at, 'up-to')
}

/** One line for a letter that was queued: when it leaves, what it is, to how many. Null for what is no letter. */
export const lineOf = ({ key, network, effect }: QueuedEffect, timeZone: string, json: boolean): string | null => {
  if (effect.kind !== 'letter') return null
  const at = toLocalIso(effect.notBefore, timeZone)
  const { name } = effect.letter
  if (json) return JSON.stringify({ at, letter: name, network, recipients: effect.to.length, effect: key })
  return `${at}  ${network}  ${name}  to ${effect.to.length}  (${key})`
}
