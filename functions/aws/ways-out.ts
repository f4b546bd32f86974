import type { Instant } from '../../shared/calendar/types.ts'
import type { Log, Postman } from '../../shared/ports.ts'
import type { World } from '../../shared/road/world.ts'
import { msLeft } from './call-time.ts'
import type { Schedule, ScheduleSettings } from './schedules.ts'

/** The two ways out of `effect-committed`: a mail, and a schedule. What each needs is loaded by the first that takes it. */
export const waysOut = (told: ScheduleSettings & { readonly CONFIGURATION_SET: string }, journal: Log) => {
  const ses = once(async () => {
    const { SesPostman, sesClient } = await import('./ses-postman.ts')
    return new SesPostman(sesClient(), told.CONFIGURATION_SET, { msLeft })
  })
  const scheduler = once(async () => {
    const { Schedules, schedulerClient } = await import('./schedules.ts')
    return new Schedules(schedulerClient(), told)
  })
  /** Sends, with a line of the log for each letter: how its handing over ended, and what SES calls that (never what it says: that may be an address). */
  const postman: Postman = {
    send: async mail => {
      const result = await (await ses()).send(mail)
      const why = result.type === 'sent' ? {} : { why: /^\w{1,80}(?=:)/.exec(result.detail)?.[0] ?? null }
      journal.info('handed-over', { letter: mail.tag, result: result.type, ...why })
      return result
    },
  }
  const carryOut = async (world: World, letter: string, now: Instant) =>
    (await import('../../shared/courier.ts')).carryOut(world, letter, now)
  return { carryOut, postman, schedule: async (schedule: Schedule, now: Instant) => (await scheduler()).set(schedule, now) }
}

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | null = null
  return () => {
    made ??= make()
    return made
  }
}
