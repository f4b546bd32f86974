import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MemoryEventLog } from '../../local/memory/event-log.ts'
import { keyOf } from '../../local/memory/store.ts'
import type { StreamId } from '../../shared/effects.ts'
import type { EventLog } from '../../shared/ports.ts'
import { openBooks } from '../../shared/road/books.ts'
import { fold } from '../../shared/road/fold.generated.ts'
import { folded } from '../../shared/road/folds.ts'
import { keepSnapshots, mostUnfolded } from '../../shared/road/snapshots.ts'
import type { World } from '../../shared/road/world.ts'
import { receive } from '../../shared/secretary.ts'
import { mostPackedBytes, snapshotOf, stateIn } from '../../shared/snapshots.ts'
import { live } from '../simulation/year.ts'
import { erfa } from '../support/charters.ts'
import { Simulated } from '../support/simulated.ts'

describe('real histories', { timeout: 240_000 }, () => {
  // Years with a lot of trouble in them, in Danish and in English.
  const seeds = [3, 8]
  let houses: Awaited<ReturnType<typeof live>>['house'][]
  beforeAll(async () => {
    houses = await Promise.all(seeds.map(async seed => (await live(seed)).house))
  }, 240_000)
  afterAll(() => Promise.all(houses.map(house => house.close())))

  test('wherever a history is cut, the state up to there and the events after it make what all events make', () => {
    let [cuts, streams] = [0, 0]
    for (const { store } of houses)
      for (const [key, events] of store.streams) {
        const [network, stream] = key.split('\n') as [string, StreamId]
        const all = folded(stream, events)
        streams += 1
        for (let revision = 1; revision <= events.length; revision += 1) {
          const until = { revision, last: events[revision - 1], state: folded(stream, events.slice(0, revision)) }
          const found = stateIn({ network, stream }, snapshotOf({ network, stream }, until, fold), fold)
          if (typeof found === 'string') throw new Error(`${key}@${revision}: ${found}`)
          expect(found.endsWith(events[revision - 1])).toBe(true)
          if (!isDeepStrictEqual(folded(stream, events.slice(revision), found), all))
            expect(`${key}@${revision}`).toBe('the same')
          cuts += 1
        }
      }
    expect(streams).toBeGreaterThan(8)
    expect(cuts).toBeGreaterThan(400)
  })
})

describe('a stream that has become long', () => {
  const mail = (n: number) => ({ from: 'pia.vestermark@lemvig.example', subject: 'Status', text: 'status', id: `m${n}` })
  const logged: { event: string; ids: object }[] = []
  const told = (event: string) => logged.filter(each => each.event === event).map(({ ids }) => ids)
  const began = async (limit?: number) => {
    logged.length = 0
    const simulated = await Simulated.start(erfa(), '2027-01-05T09:00')
    const note = (event: string, ids: object = {}) => logged.push({ event, ids })
    const world: World = {
      ...simulated.world,
      journal: { info: note, warn: note },
      ...(limit !== undefined && { mostUnfolded: limit }),
    }
    const writes = async (n: number, by: World = world) => {
      const { from, subject, text, id } = mail(n)
      const fields = [`From: <${from}>`, 'To: <erfa@moeder.example>', `Subject: ${subject}`, `Message-ID: <${id}@mail.example>`]
      const raw = Buffer.from([...fields, 'Content-Type: text/plain', '', text, ''].join('\r\n'))
      return receive(by, {
        raw,
        envelope: { from, to: 'erfa@moeder.example', authenticated: true, at: `2027-01-0${n}T10:00:00.000Z` },
      })
    }
    return { simulated, world, writes }
  }
  const snapshots = ({ store }: Simulated) => store.snapshots
  const members = keyOf('erfa', 'members')

  test('gets a snapshot with the first mail after that, and a short one none', async () => {
    const { simulated, writes, world } = await began()
    await writes(6)
    expect(snapshots(simulated).size).toBe(0)
    expect(told('snapshot-kept')).toEqual([])
    const roster = JSON.stringify(simulated.store.streams.get(members)).length
    await writes(7, { ...world, mostUnfolded: roster })
    expect(snapshots(simulated).size).toBe(0)
    await writes(8, { ...world, mostUnfolded: roster - 2_000 })
    expect([...snapshots(simulated).keys()]).toContain(members)
    expect(told('snapshot-kept')).toMatchObject([{ network: 'erfa', stream: 'members' }])
    expect(mostUnfolded).toBeGreaterThan(5 * roster)
  })

  test('is read from its snapshot on, and what is decided is the same', async () => {
    const [plain, kept] = [await began(), await began(0)]
    for (let n = 6; n < 10; n += 1) expect(await kept.writes(n)).toEqual(await plain.writes(n))
    expect(snapshots(kept.simulated).size).toBe(2)
    expect(kept.simulated.store.streams).toEqual(plain.simulated.store.streams)
    expect(kept.simulated.letters).toEqual(plain.simulated.letters)
    expect((await kept.world.log.tails('erfa', ['members'], fold))[0]).toMatchObject({
      events: [],
      base: { revision: expect.any(Number) },
    })
    const [one, other] = [await openBooks(kept.world, 'erfa'), await openBooks(plain.world, 'erfa')]
    expect(one.members).toStrictEqual(other.members)
    expect(one.network).toStrictEqual(other.network)
  })

  test('is folded from the beginning, and that is said, when its snapshot is broken or of something else', async () => {
    const { simulated, world, writes } = await began(0)
    await writes(6)
    const right = await openBooks(world, 'erfa')
    const stands = snapshots(simulated).get(members)!
    const lie = { revision: stands.revision, last: simulated.store.streams.get(members)!.at(-1), state: { people: [] } }
    for (const [why, snapshot] of [
      ['broken', { ...stands, packed: stands.packed.subarray(1) }],
      ['other-fold', snapshotOf({ network: 'erfa', stream: 'members' }, lie, 'an older one')],
      ['broken', snapshotOf({ network: 'borger', stream: 'members' }, lie, fold)],
      ['other-history', snapshotOf({ network: 'erfa', stream: 'members' }, { ...lie, last: null }, fold)],
    ] as const) {
      logged.length = 0
      snapshots(simulated).set(members, snapshot)
      expect((await openBooks(world, 'erfa')).members).toStrictEqual(right.members)
      expect(told('snapshot-ignored')).toEqual([{ network: 'erfa', stream: 'members', why }])
    }
    snapshots(simulated).set(members, { ...stands, packed: stands.packed.subarray(1), revision: stands.revision - 1 })
    await writes(7)
    expect(snapshots(simulated).get(members)).toEqual(stands)
  })

  test('loses nothing when its snapshot cannot be kept', async () => {
    const { simulated, world, writes } = await began(0)
    const keep = async () => {
      throw new RangeError('the table is at its limit')
    }
    const { read, tails, cause, commit, mails } = bound(new MemoryEventLog(simulated.store))
    const log: EventLog = { read, tails, cause, commit, mails, keep }
    expect(await writes(6, { ...world, log })).toMatchObject({ outcome: 'accepted' })
    expect(snapshots(simulated).size).toBe(0)
    expect(told('snapshot-not-kept')).toMatchObject([
      { stream: 'network', error: 'RangeError' },
      { stream: 'members', error: 'RangeError' },
    ])
  })

  test('has none when the state does not fit an item of the table, or cannot be told in bytes', async () => {
    const { world, simulated } = await began(0)
    const noise = Array.from({ length: 90_000 }, () => Math.random().toString(36))
    const books = await openBooks(world, 'erfa')
    const long = (state: unknown) => async () => [
      { stream: 'members' as const, revision: 1, state, last: { type: 'MemberRemoved', at: '', person: '' } as const },
    ]
    await keepSnapshots(world, { ...books, long: long(noise) })
    expect(told('snapshot-too-large')).toMatchObject([{ stream: 'members', revision: 1 }])
    await keepSnapshots(world, { ...books, long: long({ people: () => [] }) })
    expect(told('snapshot-not-kept')).toMatchObject([{ stream: 'members' }])
    expect(snapshots(simulated).size).toBe(0)
    expect(mostPackedBytes).toBeLessThan(400 * 1024)
  })
})

const bound = (log: MemoryEventLog): EventLog =>
  Object.fromEntries(
    (['read', 'tails', 'cause', 'commit', 'mails', 'keep'] as const).map(name => [name, log[name].bind(log)]),
  ) as unknown as EventLog
