import type { Instant } from '../../../shared/calendar/types.ts'
import type { AlarmEffect, AlarmName, StreamId } from '../../../shared/effects.ts'
import type { Alarms, DueAlarm } from '../../../shared/ports.ts'
import { alarmItem, alarmKey, isNew } from './items.ts'
import { indexes } from './shape.ts'
import type { Item, Table } from './table.ts'
import { collected, needed } from './table.ts'

/** After every sort key of that instant. */
const endOf = (at: Instant): string => `${at}#~`

/** Which alarms stand. That they ring on time is the scheduler's work; what stands here past its time, the round finds. */
export class DynamoAlarms implements Alarms {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async next(until: Instant): Promise<DueAlarm | null> {
    for await (const item of this.#table.index(indexes.open, 'alarm', { upTo: endOf(until) }, 1)) return alarmIn(item)
    return null
  }

  /** All that stand at or before `until`, earliest first. */
  async due(until: Instant): Promise<readonly DueAlarm[]> {
    return collected(this.#table.index(indexes.open, 'alarm', { upTo: endOf(until) }), alarmIn)
  }

  async nextAt(): Promise<Instant | null> {
    for await (const item of this.#table.index(indexes.open, 'alarm', {}, 1)) return needed(item, 'at')
    return null
  }

  async rang(alarm: DueAlarm): Promise<void> {
    // One that has been set anew meanwhile stays, its mark included.
    const only = 'attribute_exists(pk) and #at = :at'
    await this.#table.drop({ key: alarmKey(alarm), only, values: { at: alarm.at } })
  }

  async ensure(network: string, owed: () => Promise<readonly AlarmEffect[]>): Promise<number> {
    const standing = new Map<string, string>()
    for await (const item of this.#table.partition(`alarms/${network}`)) standing.set(needed(item, 'sk'), needed(item, 'at'))
    const seenOf = ({ stream, name }: AlarmEffect) => standing.get(alarmKey({ network, stream, name }).sk)
    const missing = (await owed()).filter(alarm => seenOf(alarm) !== alarm.at)
    for (const alarm of missing) {
      const seen = seenOf(alarm)
      // A write that came between knows better than this sweep.
      if (seen === undefined) await this.#table.put(alarmItem(network, alarm), isNew)
      else await this.#table.put(alarmItem(network, alarm), '#at = :seen', { seen })
    }
    return missing.length
  }
}

const alarmIn = (item: Item): DueAlarm => ({
  network: needed(item, 'network'),
  stream: needed(item, 'stream') as StreamId,
  name: needed(item, 'alarm') as AlarmName,
  at: needed(item, 'at'),
})
