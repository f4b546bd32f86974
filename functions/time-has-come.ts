import type { DueAlarm } from '../shared/ports.ts'
import { sweep, wake } from '../shared/secretary.ts'
import { readyIn } from './aws/ready.ts'
import { now, openWorld } from './world.ts'

const world = await openWorld()
const ready = readyIn(world)

/** What the scheduler calls with: one alarm; the round, which finds what no schedule told of; the sweep, once a day. */
export type Call = { readonly alarm: DueAlarm } | { readonly round: true } | { readonly sweep: true }

export const handler = async (call: Call): Promise<void> => {
  if ('alarm' in call) return ring(call.alarm)
  if ('sweep' in call) {
    for (const network of world.networks.keys()) await ready(network)
    await sweep(world)
    return
  }
  const expired = await world.outbox.expireClaims(now())
  if (expired > 0) world.journal.warn('claims-expired', { expired })
  for (const alarm of await world.alarms.due(now())) await ring(alarm)
}

const ring = async (alarm: DueAlarm): Promise<void> => {
  await ready(alarm.network)
  const answer = await wake(world, alarm, now())
  const late = Math.round((Date.parse(now()) - Date.parse(alarm.at)) / 1000)
  world.journal.info('rang', { network: alarm.network, stream: alarm.stream, alarm: alarm.name, answer, late })
}
