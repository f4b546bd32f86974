import type { Instant } from '../calendar/types.ts'
import type { DueAlarm } from '../ports.ts'
import { enterAlarm } from './alarm-commands.ts'
import { alarmKey } from './keys.ts'
import type { World } from './world.ts'
import { write } from './writing.ts'

/**
 * Decides and writes what is due with an alarm, once however often it rings, and takes the alarm off. Answers whether anything came of it: of an alarm whose
 * meeting was moved, or whose thing is done, nothing does. Throws when the store cannot be reached; the alarm stays set.
 */
export async function ring(world: World, alarm: DueAlarm, at: Instant): Promise<'done' | 'stale'> {
  const { network } = alarm
  let answer: 'done' | 'stale' = 'stale'
  const key = alarmKey(alarm)
  if ((await world.log.cause(network, key)) === null) {
    await write(world, network, key, at, { mail: null, answering: null }, async (books, ledger, occasion) => {
      answer = (await enterAlarm(world, books, ledger, alarm, occasion)) ? 'done' : 'stale'
      return null
    })
  }
  if (answer === 'stale') world.journal.info('stale', { network, stream: alarm.stream, alarm: alarm.name, at: alarm.at })
  await world.alarms.rang(alarm)
  return answer
}
