import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CreateScheduleCommandInput } from '@aws-sdk/client-scheduler'
import {
  ConflictException,
  CreateScheduleCommand,
  ResourceNotFoundException,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler'
import { toLocalIso } from '../../shared/calendar/day.ts'
import type { Instant } from '../../shared/calendar/types.ts'
import { patient } from './clients.ts'
import type { settingsOf } from './settings.ts'

export const schedulerClient = (how = patient): SchedulerClient => new SchedulerClient(how)

export type ScheduleSettings = Pick<
  ReturnType<typeof settingsOf<'effect-committed'>>,
  'SCHEDULE_GROUP' | 'SCHEDULE_ROLE' | 'DEAD_LETTERS'
>

export interface Schedule {
  /** The same name is the same schedule: a later time takes the place of an earlier one. */
  readonly name: string
  readonly at: Instant
  /** The network's: the console then shows the time that its charter names. */
  readonly timeZone: string
  /** The function that is called, and with what. */
  readonly target: string
  readonly payload: unknown
  /** Everybody for whom a letter is put off asks for the same one: once is enough. An alarm is set anew whenever somebody asks, as the sweep does for lost ones. */
  readonly isShared?: true
}

/** A time in the past is called as soon as the scheduler can: whole minutes are its measure. */
const soonMs = 60_000
const hourMs = 3_600_000
const mostTries = 3
/** How long the scheduler may still be busy with what was just said of a schedule. */
const busyMs = 500
/** Of how many schedules it is remembered that they stand. */
const mostRemembered = 500

/**
 * What the scheduler is told: local time in the network's zone, so that whoever looks at it sees what the charter says. The hour that
 * autumn has twice is told in UTC, which has it once. A part of a second counts as a whole one: never before the time.
 */
const expressionOf = (ms: number, timeZone: string) => {
  const instant = (at: number): Instant => new Date(Math.ceil(at / 1000) * 1000).toISOString()
  const local = (at: number): string => toLocalIso(instant(at), timeZone).slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)
  const isTwice = [ms - hourMs, ms + hourMs].some(other => local(other) === local(ms))
  return isTwice
    ? { ScheduleExpression: `at(${instant(ms).slice(0, 19)})`, ScheduleExpressionTimezone: 'UTC' }
    : { ScheduleExpression: `at(${local(ms)})`, ScheduleExpressionTimezone: timeZone }
}

/** One-time schedules. They delete themselves. */
export class Schedules {
  readonly #client: SchedulerClient
  readonly #settings: ScheduleSettings
  /** The time that was set for each that is shared. */
  readonly #stands = new Map<string, string>()

  constructor(client: SchedulerClient, settings: ScheduleSettings) {
    this.#client = client
    this.#settings = settings
  }

  async set(schedule: Schedule, now: Instant): Promise<void> {
    const input = this.#inputOf(schedule, now)
    if (schedule.isShared && this.#stands.get(input.Name) === input.ScheduleExpression) return
    await this.#put(input)
    if (this.#stands.size >= mostRemembered) this.#stands.clear()
    this.#stands.set(input.Name, input.ScheduleExpression)
  }

  async #put(input: CreateScheduleCommandInput): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#client.send(new CreateScheduleCommand(input))
        return
      } catch (error) {
        if (!(error instanceof ConflictException)) throw error
      }
      try {
        await this.#client.send(new UpdateScheduleCommand(input))
        return
      } catch (error) {
        // It ran and deleted itself between the two calls, or somebody else has only just set it.
        const isPassing = error instanceof ResourceNotFoundException || error instanceof ConflictException
        if (!isPassing || attempt === mostTries) throw error
        await sleep(busyMs * Math.random())
      }
    }
  }

  #inputOf({ name, at, timeZone, target, payload }: Schedule, now: Instant) {
    const { SCHEDULE_GROUP, SCHEDULE_ROLE, DEAD_LETTERS } = this.#settings
    const time = Math.max(Date.parse(at), Date.parse(now) + soonMs)
    return {
      Name: createHash('sha256').update(name).digest('hex').slice(0, 40),
      GroupName: SCHEDULE_GROUP,
      ...expressionOf(time, timeZone),
      FlexibleTimeWindow: { Mode: 'OFF' as const },
      ActionAfterCompletion: 'DELETE' as const,
      Target: {
        Arn: target,
        RoleArn: SCHEDULE_ROLE,
        Input: JSON.stringify(payload),
        RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 },
        DeadLetterConfig: { Arn: DEAD_LETTERS },
      },
    }
  }
}
