import type { Instant } from '../../shared/calendar/types.ts'
import type { DueAlarm } from '../../shared/ports.ts'
import { inTurnOfNight, turnOf } from '../../shared/road/turn.ts'
import type { World } from '../../shared/road/world.ts'
import { eachInTurn } from './batch.ts'
import { msLeft } from './call-time.ts'
import type { DynamoAlarms } from './dynamo/alarms.ts'
import { notBefore } from './dynamo/items.ts'
import type { DynamoOutbox } from './dynamo/outbox.ts'

const secondsSince = (at: Instant | undefined): number =>
  at === undefined ? 0 : Math.round((Date.now() - Date.parse(at)) / 1000)

/** Seconds since an alarm should have rung. */
const latenessOf = (alarm: DueAlarm | undefined): number => secondsSince(alarm?.at)

/** How long a letter that stays uncertain is told of: an alarm that rings for ever tells of no second one. */
const newsMs = 24 * 3_600_000

/** What should have happened by now and has not, as figures for the stack's alarms. Answers the alarms that should have rung. */
export const standing = async (
  { networks, outbox, alarms, journal }: World & { readonly outbox: DynamoOutbox; readonly alarms: DynamoAlarms },
  now: Instant,
): Promise<readonly DueAlarm[]> => {
  const expired = await outbox.expireClaims(now)
  if (expired > 0) journal.warn('claims-expired', { expired })
  const due = (await alarms.due(now)).filter(alarm => turnOf(alarm, networks.size) <= now)
  const overdue = Math.max(latenessOf(due[0]), secondsSince(await oldestPutOff({ networks, outbox })))
  journal.info('stands', { alarms: due.length, overdue })
  journal.info('uncertain-letters', { letters: await outbox.uncertain(new Date(Date.parse(now) - newsMs).toISOString()) })
  return due
}

/** When the oldest letter should have gone out of those that could not be handed over yet. A network that is gone owes nobody a letter. */
const oldestPutOff = async ({
  networks,
  outbox,
}: Pick<World, 'networks'> & { readonly outbox: DynamoOutbox }): Promise<Instant | undefined> => {
  const letters = (await outbox.putOff()).filter(({ network }) => networks.has(network))
  return letters.map(notBefore).toSorted()[0]
}

/** Lets one alarm ring now, and notes how late that was. */
export const ring = async (world: World, alarm: DueAlarm): Promise<void> => {
  const late = latenessOf(alarm)
  const { network, stream, name } = alarm
  const { wake } = await import('./road.ts')
  const answer = await wake(world, alarm, new Date().toISOString())
  world.journal.info('rang', { network, stream, alarm: name, answer, late })
}

/** Looking at one network takes a part of a second; none is begun that the end of the call would cut in two. Milliseconds. */
const enoughForOne = 20_000

/** The night's sweep, as far as the call's time goes; the log says to how many it did not come. `ready`: see `readyIn`. */
export const sweepAll = async (world: World, ready: (network: string) => Promise<void>, night: Instant): Promise<void> => {
  let left = 0
  const sweepOf = async (network: string): Promise<void> => {
    if (msLeft() < enoughForOne) left += 1
    else {
      await ready(network)
      await swept(world, network)
    }
  }
  const networks = inTurnOfNight([...world.networks.keys()], night)
  await eachInTurn(
    world.journal,
    networks.map(network => [{ network }, () => sweepOf(network)]),
  )
  if (left > 0) world.journal.warn('sweep-cut-short', { left })
}

/** Sets every alarm of one network that should stand and does not. */
const swept = async (world: World, network: string): Promise<void> => {
  const { sweep } = await import('./road.ts')
  await sweep({ ...world, networks: new Map([...world.networks].filter(([id]) => id === network)) })
}
