import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DynamoAlarms } from '../../functions/aws/dynamo/alarms.ts'
import { mostInlineBytes } from '../../functions/aws/dynamo/bodies.ts'
import { DynamoEventLog } from '../../functions/aws/dynamo/event-log.ts'
import { DynamoOutbox } from '../../functions/aws/dynamo/outbox.ts'
import { replySecrets } from '../../functions/aws/dynamo/secrets.ts'
import type { Item } from '../../functions/aws/dynamo/table.ts'
import { collected, Table } from '../../functions/aws/dynamo/table.ts'
import { MemoryRawMails } from '../../local/memory/raw-mails.ts'
import type { LetterEffect } from '../../shared/effects.ts'
import type { AnyEvent, EventLog } from '../../shared/ports.ts'
import type { World } from '../../shared/road/world.ts'
import { openNetworks, receive } from '../../shared/secretary.ts'
import { mostPackedBytes, snapshotOf } from '../../shared/snapshots.ts'
import { alarmsConformance } from '../conformance/alarms.ts'
import { eventLogConformance } from '../conformance/event-log.ts'
import { manyHeldConformance } from '../conformance/many-held.ts'
import { outboxConformance } from '../conformance/outbox.ts'
import type { MakeStore, StorePorts } from '../conformance/ports.ts'
import { added, earlier, later, letter, now, queued, writeOf } from '../conformance/ports.ts'
import { snapshotsConformance } from '../conformance/snapshots.ts'
import { erfa } from '../support/charters.ts'
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
  snapshotsConformance(make)
  outboxConformance(make)
  alarmsConformance(make)
  manyHeldConformance(make)

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

    test('a mail that books a year of meetings sets more alarms than a write holds: all stand, the nearest at once', async () => {
      const { log, alarms, count } = await made()
      const day = (n: number) => new Date(Date.parse(now) + n * 86_400_000).toISOString()
      const many = Array.from({ length: 120 }, (_, n) => {
        return { kind: 'alarm', stream: `meeting/${n + 1}`, name: 'call-for-items', at: day(120 - n) } as const
      })
      const write = writeOf('mail/1', 'members', 0, [added('anna')], { alarms: many })
      expect(await log.commit(write)).toEqual({ type: 'committed' })
      expect((await (alarms as DynamoAlarms).due(day(121))).map(({ at }) => at)).toEqual(many.map(({ at }) => at).toReversed())
      // What its transaction had no room for is looked for and put, one by one.
      expect(count()).toBe(1 + 1 + (120 - 97) + 3)
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
        const found = await of.tails('erfa', wanted, 'f0')
        return { requests: count() - before, revisions: found.map(({ revision }) => revision) }
      }
      // 3.7 MB: four pages, whichever of them one stream ends on.
      expect(await reads(cold, ...streams)).toEqual({ requests: 4, revisions: [40, 40, 40] })
      expect(await reads(new DynamoEventLog(table, bodies), 'meeting/7')).toEqual({ requests: 2, revisions: [40] })
      // What is known of the first of them is not asked for again.
      expect((await reads(cold, 'meeting/12')).requests).toBe(1)
      expect(await cold.read('erfa', 'meeting/3')).toEqual({ events: [added('short')], revision: 1 })
    })

    test('a stream of any length is read by one request from its snapshot on, and what a snapshot spares is jumped over', async () => {
      const { log, bodies, table, count } = await made()
      const long = (nth: number) => ({ ...added(`p${nth}`), by: 'x'.repeat(mostInlineBytes - 1_000) }) as unknown as AnyEvent
      const streams = ['meeting/2', 'meeting/7', 'meeting/12', 'members'] as const
      for (const stream of streams)
        for (let nth = 0; nth < 40; nth += 1) await log.commit(writeOf(`mail/${stream}/${nth}`, stream, nth, [long(nth)]))
      const read = async (...wanted: (typeof streams)[number][]) => {
        const before = count()
        const found = await new DynamoEventLog(table, bodies).tails('erfa', wanted, 'f0')
        return {
          requests: count() - before,
          revisions: found.map(({ revision }) => revision),
          read: found.map(({ events }) => events.length),
        }
      }
      expect(await read('members')).toEqual({ requests: 2, revisions: [40], read: [40] })
      const noise = Array.from({ length: 38_000 }, () => Math.random().toString(36))
      for (const stream of streams) {
        const snapshot = snapshotOf({ network: 'erfa', stream }, { revision: 34, last: long(33), state: noise }, 'f0')
        expect(snapshot.packed.byteLength).toBeGreaterThan(mostPackedBytes * 0.8)
        expect(snapshot.packed.byteLength).toBeLessThan(mostPackedBytes)
        await log.keep('erfa', stream, snapshot)
      }
      // The largest snapshot, and as much after it as there may be before the next one.
      expect(await read('members')).toEqual({ requests: 1, revisions: [40], read: [6] })
      expect(await read('meeting/7')).toEqual({ requests: 1, revisions: [40], read: [6] })
      // Three of them: without a snapshot four requests and more, with one a page each at the most.
      expect(await read('meeting/12', 'meeting/2', 'meeting/7')).toEqual({
        requests: 3,
        revisions: [40, 40, 40],
        read: [6, 6, 6],
      })
      const warm = new DynamoEventLog(table, bodies)
      await warm.tails('erfa', ['members'], 'f0')
      const capacity = count()
      await warm.tails('erfa', ['members'], 'f0')
      expect(count() - capacity).toBe(1)
    })

    test('of a transaction that shows by halves, only what follows without a gap is read', async () => {
      const { log, bodies, table } = await made()
      const long = (name: string) => ({ ...added(name), by: 'x'.repeat(mostInlineBytes - 1_000) }) as unknown as AnyEvent
      await log.commit(writeOf('mail/1', 'members', 0, [added('anna')]))
      const warm = new DynamoEventLog(table, bodies)
      await warm.tails('erfa', ['members'], 'f0')
      const rest = [long('bo'), long('carl')]
      await log.commit(writeOf('mail/2', 'members', 1, rest))
      /** Whoever reads while a transaction is written may see its later item and not yet its earlier one. */
      class Halved extends Table {
        isHalved = true
        override async backwards(...given: Parameters<Table['backwards']>) {
          const page = await super.backwards(...given)
          return { ...page, items: page.items.filter(item => !(this.isHalved && item.sk?.S === '000000002')) }
        }
      }
      const halved = new Halved(dynamo.client(), table.name)
      const reader = new DynamoEventLog(halved, bodies)
      expect((await reader.tails('erfa', ['members'], 'f0'))[0]).toMatchObject({ events: [added('anna')], revision: 1 })
      halved.isHalved = false
      expect((await reader.tails('erfa', ['members'], 'f0'))[0]).toMatchObject({ events: [added('anna'), ...rest], revision: 3 })
    })

    test('a mail to a network with long streams is committed by three requests at the most, the snapshot among them', async () => {
      const { log, outbox, alarms, table, count } = await made()
      const world: World = {
        ...{ log, outbox, alarms, rawMails: new MemoryRawMails(), secrets: [new Uint8Array(32)] },
        networks: new Map([['erfa', erfa()]]),
        postman: { send: async () => ({ type: 'later', detail: '' }) },
        journal: { info: () => undefined, warn: () => undefined },
      }
      await openNetworks(world, '2027-01-05T08:00:00.000Z')
      const { revision } = await log.read('erfa', 'members')
      const bounces = Array.from(
        { length: 1500 },
        (_, n): AnyEvent => ({
          type: 'BounceRecorded',
          at: now,
          address: `p${n}@x.example`,
          permanent: false,
          detail: 'mailbox is full '.repeat(50),
          letter: 'x',
        }),
      )
      await log.commit(writeOf('mail/bounces', 'members', revision, bounces))
      const takes = async (id: string) => {
        const from = 'pia.vestermark@lemvig.example'
        const raw = Buffer.from(
          `From: <${from}>\r\nTo: <erfa@moeder.example>\r\nSubject: Hej\r\nMessage-ID: <${id}@x.example>\r\nContent-Type: text/plain\r\n\r\nstatus\r\n`,
        )
        const before = count()
        const cold = { ...world, log: new DynamoEventLog(table, new MemoryBodies()) }
        const asked: string[] = []
        const counted: World = { ...cold, log: noted(cold.log, asked) }
        await receive(counted, {
          raw,
          envelope: { from, to: 'erfa@moeder.example', authenticated: true, at: '2027-01-05T09:00:00.000Z' },
        })
        return { asked, requests: count() - before }
      }
      const [first, second] = [await takes('one'), await takes('two')]
      expect(first.asked).toEqual(['cause', 'tails', 'tails', 'commit', 'keep'])
      expect(second.asked).toEqual(['cause', 'tails', 'tails', 'commit'])
      // What is not in the log's hands: how often the sender was answered of late.
      expect(second.requests).toBeLessThan(first.requests)
      expect(second.requests).toBeLessThanOrEqual(6)
    })

    test('a warm function reads only what is new', async () => {
      const { log, count } = await made()
      for (let n = 0; n < 5; n += 1) await log.commit(writeOf(`mail/${n}`, 'members', n, [added(`p${n}`)]))
      await log.tails('erfa', ['members'], 'f0')
      const before = count()
      const [tail] = await log.tails('erfa', ['members'], 'f0')
      expect(count() - before).toBe(1)
      expect(tail?.revision).toBe(5)
    })
  })

  /** A log that tells what was asked of it. */
  const noted = (log: EventLog, asked: string[]): EventLog =>
    new Proxy(log, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return (...given: unknown[]) => {
          asked.push(String(name))
          return value.apply(target, given)
        }
      },
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

  test('a letter that stays uncertain is counted for a time, so that the next one is news', async () => {
    const { outbox: made, ...store } = await make()
    const outbox = made as DynamoOutbox
    await queued({ outbox, ...store }, letter('erfa/members@1.0', ['a@x.example', 'b@x.example']))
    await outbox.claim('erfa/members@1.0', 0, now, 60_000)
    await outbox.expireClaims(later)
    expect([await outbox.uncertain(earlier), await outbox.uncertain(later)]).toEqual([1, 0])
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
    await new DynamoAlarms(new Overtaken(dynamo.client(), name)).ensure('erfa', async () => [digest(now)])
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
