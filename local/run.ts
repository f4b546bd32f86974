import type { Instant } from '../shared/calendar/types.ts'
import { carryOut } from '../shared/courier.ts'
import { wake } from '../shared/secretary.ts'
import { settleClaims } from './evidence.ts'
import { RelayPostman } from './smtp/out.ts'
import type { LocalWorld } from './world.ts'

/** How many letters are looked at together. */
const batch = 50

const laterOf = (a: Instant, b: Instant | null): Instant => (b !== null && b > a ? b : a)

/**
 * Simulated time: lets everything up to `until` happen in its order, each thing at its own instant, and brings the data folder's
 * clock along. At the same instant letters leave before alarms ring, since they were decided earlier. With `alarms: 'before'`, those
 * set for `until` itself wait. Throws InputFault when `until` lies before the folder's clock, and whatever the road throws.
 */
export const runUntil = async (world: LocalWorld, until: Instant, alarms: 'before' | 'up-to'): Promise<void> => {
  world.clock.mayBe(until)
  const stuck = new Set<string>()
  await settleClaims(world, until)
  for (;;) {
    const alarmAt = await world.alarms.nextAt()
    const rings = alarmAt !== null && (alarms === 'up-to' ? alarmAt <= until : alarmAt < until)
    const letterAt = await nextLetterAt(world, until, stuck)
    if (letterAt !== null && (!rings || letterAt <= alarmAt)) {
      await deliverAt(world, await bringTo(world, letterAt), stuck)
    } else if (rings) {
      const now = await bringTo(world, alarmAt)
      const alarm = await world.alarms.next(now)
      if (alarm) await wake(world, alarm, now)
    } else break
  }
  await world.clock.bringTo(until)
}

/** The clock never goes back: what is overdue happens now. */
const bringTo = async ({ clock }: LocalWorld, at: Instant): Promise<Instant> => {
  const now = laterOf(at, clock.get())
  await clock.bringTo(now)
  return now
}

const nextLetterAt = async ({ outbox }: LocalWorld, until: Instant, stuck: ReadonlySet<string>): Promise<Instant | null> => {
  if (stuck.size === 0) {
    const at = await outbox.nextAt()
    return at !== null && at <= until ? at : null
  }
  const due = await outbox.due(until, stuck.size + 1)
  const key = due.find(each => !stuck.has(each))
  if (key === undefined) return null
  const waiting = (await outbox.deliveries(key)).filter(({ state }) => state === 'queued').map(({ at }) => at)
  return waiting.sort()[0] ?? null
}

const deliverAt = async (world: LocalWorld, now: Instant, stuck: Set<string>): Promise<void> => {
  const due = (await world.outbox.due(now, batch + stuck.size)).filter(key => !stuck.has(key))
  for (const key of due) {
    await carryOut(world, key, now)
    // A relay lives in real time: if it says "later", it says so however far the simulated time is let on.
    if (world.postman instanceof RelayPostman && (await wasPutOff(world, key))) stuck.add(key)
  }
  // What is still due cannot be carried out (somebody else holds it, say): it must not hold up the others for ever.
  const left = new Set(await world.outbox.due(now, batch + stuck.size + due.length))
  for (const key of due.filter(each => left.has(each) && !stuck.has(each))) {
    stuck.add(key)
    world.journal.warn('letter-stuck', { effect: key })
  }
}

const wasPutOff = async ({ outbox }: LocalWorld, key: string): Promise<boolean> =>
  (await outbox.deliveries(key)).some(({ state, attempts }) => state === 'queued' && attempts > 0)
