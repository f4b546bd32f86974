import type { Instant } from '../../shared/calendar/types.ts'
import type { DueAlarm } from '../../shared/ports.ts'
import { turnOf } from '../../shared/road/turn.ts'
import type { World } from '../../shared/road/world.ts'
import type { DynamoAlarms } from './dynamo/alarms.ts'
import type { DynamoOutbox } from './dynamo/outbox.ts'

/** Seconds since an alarm should have rung. */
const latenessOf = (alarm: DueAlarm | undefined): number =>
  alarm === undefined ? 0 : Math.round((Date.now() - Date.parse(alarm.at)) / 1000)

/** What should have happened by now and has not, as figures for the stack's alarms. Answers the alarms that should have rung. */
export const standing = async (
  { networks, outbox, alarms, journal }: World & { readonly outbox: DynamoOutbox; readonly alarms: DynamoAlarms },
  now: Instant,
): Promise<readonly DueAlarm[]> => {
  const expired = await outbox.expireClaims(now)
  if (expired > 0) journal.warn('claims-expired', { expired })
  const due = (await alarms.due(now)).filter(alarm => turnOf(alarm, networks.size) <= now)
  journal.info('stands', { alarms: due.length, overdue: latenessOf(due[0]) })
  journal.info('uncertain-letters', { letters: await outbox.uncertain() })
  return due
}

/** Lets one alarm ring now, and notes how late that was. */
export const ring = async (world: World, alarm: DueAlarm): Promise<void> => {
  const late = latenessOf(alarm)
  const { network, stream, name } = alarm
  const { wake } = await import('./road.ts')
  const answer = await wake(world, alarm, new Date().toISOString())
  world.journal.info('rang', { network, stream, alarm: name, answer, late })
}

/** Sets every alarm of one network that should stand and does not. */
export const swept = async (world: World, network: string): Promise<void> => {
  const { sweep } = await import('./road.ts')
  await sweep({ ...world, networks: new Map([...world.networks].filter(([id]) => id === network)) })
}
