import { createHash } from 'node:crypto'
import {
  ConflictException,
  CreateScheduleCommand,
  ResourceNotFoundException,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler'
import type { Instant } from '../../shared/calendar/types.ts'
import { patient } from './clients.ts'

export const schedulerClient = (): SchedulerClient => new SchedulerClient(patient)

export interface ScheduleSettings {
  readonly group: string
  /** The role in which the scheduler calls. */
  readonly role: string
  /** The queue for what could not be delivered in a day. */
  readonly deadLetters: string
}

export interface Schedule {
  /** The same name is the same schedule: a later time takes the place of an earlier one. */
  readonly name: string
  readonly at: Instant
  /** The function that is called, and with what. */
  readonly target: string
  readonly payload: unknown
}

/** A time in the past is called as soon as the scheduler can: whole minutes are its measure. */
const soonMs = 60_000
const mostTries = 3

/** One-time schedules. They delete themselves; the time is told in UTC, which has no hour twice. */
export class Schedules {
  readonly #client: SchedulerClient
  readonly #settings: ScheduleSettings

  constructor(client: SchedulerClient, settings: ScheduleSettings) {
    this.#client = client
    this.#settings = settings
  }

  async set(schedule: Schedule, now: Instant): Promise<void> {
    const input = this.#inputOf(schedule, now)
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
        // It ran and deleted itself between the two calls.
        if (!(error instanceof ResourceNotFoundException) || attempt === mostTries) throw error
      }
    }
  }

  #inputOf({ name, at, target, payload }: Schedule, now: Instant) {
    const { group, role, deadLetters } = this.#settings
    const time = Math.max(Date.parse(at), Date.parse(now) + soonMs)
    return {
      Name: createHash('sha256').update(name).digest('hex').slice(0, 40),
      GroupName: group,
      // Not before: a part of a second counts as a whole one.
      ScheduleExpression: `at(${new Date(Math.ceil(time / 1000) * 1000).toISOString().slice(0, 19)})`,
      ScheduleExpressionTimezone: 'UTC',
      FlexibleTimeWindow: { Mode: 'OFF' as const },
      ActionAfterCompletion: 'DELETE' as const,
      Target: {
        Arn: target,
        RoleArn: role,
        Input: JSON.stringify(payload),
        RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 },
        DeadLetterConfig: { Arn: deadLetters },
      },
    }
  }
}
