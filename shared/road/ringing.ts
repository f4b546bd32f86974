import type { Instant } from '../calendar/types.ts'
import type { AlarmEffect } from '../effects.ts'
import type { DueAlarm } from '../ports.ts'
import { enterAlarm } from './alarm-commands.ts'
import { openBooks } from './books.ts'
import { alarmKey } from './keys.ts'
import { Ledger } from './ledger.ts'
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
  if (answer === 'stale') await setOthers(world, alarm)
  return answer
}

/**
 * An alarm of which nothing came may stand where a later one of its name stood: somebody who had read the state a moment before it went on (the sweep of a program that starts beside another) set it once more. What
 * should ring is set again, all but the one that just rang, which would ring for ever.
 */
async function setOthers(world: World, { network, stream, name, at }: DueAlarm): Promise<void> {
  const owed = await alarmsOwed(world, network)
  await world.alarms.ensure(
    network,
    owed.filter(each => each.stream !== stream || each.name !== name || each.at !== at),
  )
}

/** Every alarm that should stand for a network, as its history is now. */
export async function alarmsOwed(world: World, network: string): Promise<readonly AlarmEffect[]> {
  return new Ledger(await openBooks(world, network), { causeKey: 'sweep', at: '', answering: null, mail: null }).everyAlarm()
}
