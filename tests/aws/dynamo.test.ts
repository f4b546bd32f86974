import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DynamoAlarms } from '../../functions/aws/dynamo/alarms.ts'
import { mostInlineBytes } from '../../functions/aws/dynamo/bodies.ts'
import { DynamoEventLog } from '../../functions/aws/dynamo/event-log.ts'
import { DynamoOutbox } from '../../functions/aws/dynamo/outbox.ts'
import { replySecrets } from '../../functions/aws/dynamo/secrets.ts'
import type { Item } from '../../functions/aws/dynamo/table.ts'
import { collected, Table } from '../../functions/aws/dynamo/table.ts'
import type { LetterEffect } from '../../shared/effects.ts'
import type { AnyEvent } from '../../shared/ports.ts'
import { alarmsConformance } from '../conformance/alarms.ts'
import { eventLogConformance } from '../conformance/event-log.ts'
import { outboxConformance } from '../conformance/outbox.ts'
import type { MakeStore, StorePorts } from '../conformance/ports.ts'
import { added, earlier, later, letter, now, queued, writeOf } from '../conformance/ports.ts'
import { TableProxy } from './box/proxy.ts'
import { counting } from './counting.ts'
import type { DynamoLocal } from './dynamo-local.ts'
import { fakeCredentials, leftOut, startDynamo } from './dynamo-local.ts'
import { MemoryBodies } from './memory-bodies.ts'

// Said once, here, for all of them.
if (leftOut)
  process.stderr.write(
    'left out: the tests on DynamoDB Local, since java is not here (apt-get install openjdk-17-jre-headless)\n',
  )

describe.skipIf(leftOut)('on DynamoDB', () => {
  let dynamo: DynamoLocal
  beforeAll(async () => {
    dynamo = await startDynamo()
  })
  afterAll(() => dynamo.stop())

  const portsOn = (table: Table, bodies: MemoryBodies): StorePorts => ({
    log: new DynamoEventLog(table, bodies),
    outbox: new DynamoOutbox(table, bodies),
    alarms: new DynamoAlarms(table),
  })

  let made = ''
  const make: MakeStore = async () => {
    const name = await dynamo.table()
    made = name
    const bodies = new MemoryBodies()
    const ports = async () => portsOn(new Table(dynamo.client(), name), bodies)
    return { ...(await ports()), another: ports, afterCrash: ports }
  }

  eventLogConformance(make)
  outboxConformance(make)
  alarmsConformance(make)

  describe('within the limits', () => {
    const made = async () => {
      const bodies = new MemoryBodies()
      const counted = counting(dynamo.client())
      const table = new Table(counted.client, await dynamo.table())
      return { ...portsOn(table, bodies), ...counted, bodies, table }
    }
    const addresses = (many: number) => Array.from({ length: many }, (_, n) => `p${n}@lemvig.example`)

    test('a roster of two thousand people comes in with one write and is read back in order', async () => {
      const { log, bodies } = await made()
      const events = addresses(2000).map(each => added(`${each}-${'x'.repeat(100)}`))
      expect(await log.commit(writeOf('opening/1', 'members', 0, events))).toEqual({ type: 'committed' })
      expect(bodies.texts.size).toBe(0)
      const fresh = await log.read('erfa', 'members')
      expect(fresh.revision).toBe(2000)
      expect(fresh.events).toEqual(events)
      expect(await log.commit(writeOf('mail/2', 'members', 1999, [added('late')]))).toEqual({ type: 'conflict' })
    })

    test('an event or a letter larger than an item may be lies outside of the table', async () => {
      const { log, outbox, bodies, table } = await made()
      const long = 'æ'.repeat(450_000)
      const event = added(long) as AnyEvent
      const effect = letter('erfa/members@1.0', ['anna@lemvig.example'])
      const help = effect.effect as LetterEffect
      const large = { ...effect, effect: { ...help, answering: { messageId: null, references: [], subject: long } } }
      await log.commit(writeOf('mail/1', 'members', 0, [event], { effects: [large] }))
      expect([...bodies.texts.values()].every(text => Buffer.byteLength(text) > mostInlineBytes)).toBe(true)
      expect(bodies.texts.size).toBe(2)
      const other = portsOn(table, bodies)
      expect((await other.log.read('erfa', 'members')).events).toEqual([event])
      expect(await other.outbox.load(large.key)).toEqual(large)
      expect(await outbox.load(large.key)).toEqual(large)
    })

    test('a write of more than a hundred items is refused before anything is sent', async () => {
      const { log, count } = await made()
      const effects = Array.from({ length: 100 }, (_, n) => letter(`erfa/mail-${n}.0`, ['a@x.example']))
      await expect(log.commit(writeOf('mail/1', 'members', 0, [added('anna')], { effects }))).rejects.toThrow(
        'a write of 103 items',
      )
      expect(count()).toBe(0)
    })

    test('a letter to three hundred members is one item, and each of them can be claimed', async () => {
      const { log, outbox, alarms } = await made()
      const effect = letter('erfa/meeting/1@4.0', addresses(300))
      await queued({ log, outbox, alarms }, effect)
      expect(await outbox.deliveries(effect.key)).toHaveLength(300)
      expect(await outbox.claim(effect.key, 299, now, 60_000)).toBe('claimed')
      expect(await outbox.counts('erfa')).toEqual({ queued: 300, sent: 0, failed: 0, uncertain: 0 })
    })

    test('an effect that was queued before is an error, and nothing is written', async () => {
      const { log } = await made()
      const effects = [letter('erfa/members@1.0', ['a@x.example'])]
      await log.commit(writeOf('mail/1', 'members', 0, [added('anna')], { effects }))
      await expect(log.commit(writeOf('mail/2', 'members', 1, [added('bo')], { effects }))).rejects.toThrow('queued before')
      expect((await log.read('erfa', 'members')).revision).toBe(1)
    })
  })

  describe('within the budget', () => {
    const made = async () => {
      const bodies = new MemoryBodies()
      const counted = counting(dynamo.client())
      const table = new Table(counted.client, await dynamo.table())
      return { ...portsOn(table, bodies), ...counted, bodies, table }
    }
    const alarm = { kind: 'alarm', stream: 'meeting/1', name: 'digest', at: later } as const

    test('a mail’s events, letters and alarms are committed by one request, however many members there are', async () => {
      const { log, count } = await made()
      const to = Array.from({ length: 60 }, (_, n) => `p${n}@lemvig.example`)
      const effects = [letter('erfa/members@1.0', to), letter('erfa/members@1.1', ['a@x.example'])]
      await log.commit(writeOf('mail/1', 'members', 0, [added('anna')], { effects, alarms: [alarm] }))
      expect(count()).toBe(1)
    })

    test('a mail that comes again is known by one request', async () => {
      const { log, count } = await made()
      await log.commit(writeOf('mail/1', 'members', 0, [added('anna')]))
      const before = count()
      expect((await log.commit(writeOf('mail/1', 'members', 1, [added('bo')]))).type).toBe('known-cause')
      expect(count() - before).toBe(1)
    })

    test('each recipient takes two requests, each letter three more', async () => {
      const { log, outbox, alarms, count } = await made()
      const effect = letter(
        'erfa/members@1.0',
        Array.from({ length: 40 }, (_, n) => `p${n}@x.example`),
      )
      await queued({ log, outbox, alarms }, effect)
      const before = count()
      await outbox.load(effect.key)
      const deliveries = await outbox.deliveries(effect.key)
      for (const delivery of deliveries) {
        expect(await outbox.claim(effect.key, delivery.index, now, 60_000)).toBe('claimed')
        await outbox.record({ ...delivery, state: 'sent', attempts: 1, at: now, messageId: `<${delivery.index}@x>` })
      }
      expect(count() - before).toBe(40 * 2 + 3)
      expect(await outbox.due(later, 10)).toEqual([])
      expect(await outbox.counts('erfa')).toEqual({ queued: 0, sent: 40, failed: 0, uncertain: 0 })
    })

    test('meetings that are open are read together, with a request for each megabyte of their history', async () => {
      const { log, bodies, table, count } = await made()
      const long = (nth: number): AnyEvent =>
        ({ ...added(`p${nth}`), by: 'x'.repeat(mostInlineBytes - 1_000) }) as unknown as AnyEvent
      const streams = ['meeting/2', 'meeting/7', 'meeting/12'] as const
      for (let nth = 0; nth < 120; nth += 1) {
        const stream = streams[nth % 3]!
        await log.commit(writeOf(`mail/${nth}`, stream, Math.floor(nth / 3), [long(nth)]))
      }
      await log.commit(writeOf('mail/short', 'meeting/3', 0, [added('short')]))
      const cold = new DynamoEventLog(table, bodies)
      const reads = async (of: DynamoEventLog, ...wanted: (typeof streams)[number][]) => {
        const before = count()
        const found = await of.readAll('erfa', wanted)
        return { requests: count() - before, revisions: found.map(({ revision }) => revision) }
      }
      // 3.7 MB: four pages, whichever of them one stream ends on.
      expect(await reads(cold, ...streams)).toEqual({ requests: 4, revisions: [40, 40, 40] })
      expect(await reads(new DynamoEventLog(table, bodies), 'meeting/7')).toEqual({ requests: 2, revisions: [40] })
      // What is known of the first of them is not asked for again.
      expect((await reads(cold, 'meeting/12')).requests).toBe(1)
      expect(await cold.read('erfa', 'meeting/3')).toEqual({ events: [added('short')], revision: 1 })
    })

    test('a warm function reads only what is new', async () => {
      const { log, count } = await made()
      for (let n = 0; n < 5; n += 1) await log.commit(writeOf(`mail/${n}`, 'members', n, [added(`p${n}`)]))
      await log.read('erfa', 'members')
      const before = count()
      await log.read('erfa', 'members')
      expect(count() - before).toBe(1)
    })
  })

  test('a mark that a dead process left behind goes when somebody looks', async () => {
    const { outbox, another, ...store } = await make()
    const effect = letter('erfa/members@1.0', ['a@x.example', 'b@x.example'])
    await queued({ outbox, ...store }, effect)
    const other = await another()
    // Each knows of its own claim only, so neither takes the mark away.
    await outbox.claim(effect.key, 0, now, 60_000)
    await other.outbox.claim(effect.key, 1, now, 60_000)
    expect(await outbox.due(now, 10)).toEqual([effect.key])
    await outbox.deliveries(effect.key)
    expect(await outbox.due(now, 10)).toEqual([])
  })

  test('a claim whose answer was lost on the way is still ours, and nobody else’s', async () => {
    const { outbox, ...store } = await make()
    const effect = letter('erfa/members@1.0', ['a@x.example'])
    await queued({ outbox, ...store }, effect)
    const proxy = new TableProxy(dynamo.endpoint)
    const endpoint = await proxy.start()
    let lost = 1
    proxy.trouble = operation => (operation === 'UpdateItem' && lost-- > 0 ? 'hang-up-after' : null)
    const client = new DynamoDBClient({ endpoint, region: 'eu-north-1', credentials: fakeCredentials })
    const ours = new DynamoOutbox(new Table(client, made), new MemoryBodies())
    expect(await ours.claim(effect.key, 0, now, 60_000)).toBe('claimed')
    expect(lost).toBeLessThan(0)
    expect(await outbox.claim(effect.key, 0, now, 60_000)).toBe('busy')
    proxy.stop()
  })

  test('the sweep does not undo what a write sets while it looks', async () => {
    const digest = (at: string) => ({ kind: 'alarm', stream: 'network', name: 'digest', at }) as const
    const name = await dynamo.table()
    const { log, alarms } = portsOn(new Table(dynamo.client(), name), new MemoryBodies())
    const set = (at: string) => log.commit(writeOf(`mail/${at}`, 'members', 0, [], { appends: [], alarms: [digest(at)] }))
    await set(earlier)
    /** Somebody writes after it has looked. */
    class Overtaken extends Table {
      override async *partition(pk: string): AsyncGenerator<Item> {
        const found = await collected(super.partition(pk), item => item)
        await set(later)
        yield* found
      }
    }
    await new DynamoAlarms(new Overtaken(dynamo.client(), name)).ensure('erfa', [digest(now)])
    expect(await alarms.nextAt()).toBe(later)
  })

  test('the reply addresses have one key, whoever makes it', async () => {
    const name = await dynamo.table()
    const tables = [0, 1, 2].map(() => new Table(dynamo.client(), name))
    const [first, ...others] = await Promise.all(tables.map(replySecrets))
    expect(first).toHaveLength(1)
    expect(first![0]!.byteLength).toBe(32)
    for (const other of others) expect(other).toEqual(first)
  })
})
