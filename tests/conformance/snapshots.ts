import { beforeEach, describe, expect, test } from 'vitest'
import type { StreamId } from '../../shared/effects.ts'
import { snapshotOf } from '../../shared/snapshots.ts'
import type { MakeStore, StorePorts, StoreUnderTest } from './ports.ts'
import { added, writeOf } from './ports.ts'

const fold = 'f0'
/** What structured cloning carries and JSON does not. */
const state = (name: string) => ({ name, since: new Date(0), who: new Map([['anna', undefined]]), none: undefined, many: 10n })
const snapshot = (stream: StreamId, revision: number, last: string, by = fold, network = 'erfa') =>
  snapshotOf({ network, stream }, { revision, last: added(last), state: state(`${stream}@${revision}`) }, by)

/** What every event log must do with snapshots, and what it must not believe. */
export function snapshotsConformance(make: MakeStore): void {
  describe('snapshots', () => {
    let store: StoreUnderTest
    beforeEach(async () => {
      store = await make()
    })

    let writes = 0
    const write = async (stream: StreamId, expected: number, ...ids: readonly string[]) => {
      writes += 1
      const result = await store.log.commit(writeOf(`mail/${writes}`, stream, expected, ids.map(added)))
      expect(result).toEqual({ type: 'committed' })
    }
    const tail = async (stream: StreamId, by = fold, ports: StorePorts = store) =>
      (await ports.log.tails('erfa', [stream], by))[0]!
    const all = (...ids: readonly string[]) => ({ base: null, events: ids.map(added), revision: ids.length })

    test('without one, everything has to be folded', async () => {
      expect(await tail('members')).toEqual({ base: null, events: [], revision: 0, size: 0, ignored: null })
      await write('members', 0, 'anna', 'bo')
      const found = await tail('members')
      expect(found).toMatchObject({ ...all('anna', 'bo'), ignored: null })
      expect(found.size).toBeGreaterThanOrEqual(2 * JSON.stringify(added('bo')).length)
      await write('members', 2, 'carl')
      expect(await tail('members')).toMatchObject({ ...all('anna', 'bo', 'carl'), ignored: null })
    })

    test('with one, what came after it; the state is what it was', async () => {
      await write('members', 0, 'anna', 'bo')
      const before = await tail('members')
      await store.log.keep('erfa', 'members', snapshot('members', 2, 'bo'))
      const base = { revision: 2, state: state('members@2') }
      expect(await tail('members')).toStrictEqual({ base, events: [], revision: 2, size: 0, ignored: null })
      await write('members', 2, 'carl')
      const [here, there] = [await tail('members'), await tail('members', fold, await store.another())]
      expect(here).toStrictEqual({ base, events: [added('carl')], revision: 3, size: here.size, ignored: null })
      expect(there).toStrictEqual(here)
      expect(here.size).toBeLessThan(before.size)
      expect(await tail('members', fold, await store.afterCrash())).toStrictEqual(here)
      expect(await store.log.read('erfa', 'members')).toEqual({ events: ['anna', 'bo', 'carl'].map(added), revision: 3 })
      expect(await store.log.commit(writeOf('mail/late', 'members', 2, [added('dina')]))).toEqual({ type: 'conflict' })
    })

    test('one that ends within what was written together serves as well', async () => {
      await write('members', 0, 'anna', 'bo', 'carl')
      await write('members', 3, 'dina')
      await store.log.keep('erfa', 'members', snapshot('members', 2, 'bo'))
      expect(await tail('members', fold, await store.another())).toMatchObject({
        events: ['carl', 'dina'].map(added),
        revision: 4,
      })
    })

    test('a newer one takes the place of an older one, never the other way', async () => {
      await write('members', 0, 'anna', 'bo', 'carl')
      await store.log.keep('erfa', 'members', snapshot('members', 1, 'anna'))
      await store.log.keep('erfa', 'members', snapshot('members', 3, 'carl'))
      await store.log.keep('erfa', 'members', snapshot('members', 2, 'bo')).catch(() => undefined)
      expect(await tail('members')).toMatchObject({ base: { revision: 3 }, events: [], revision: 3 })
    })

    test('one that other code folded is left alone, and taken the place of', async () => {
      await write('members', 0, 'anna', 'bo')
      await store.log.keep('erfa', 'members', snapshot('members', 2, 'bo', 'older'))
      expect(await tail('members')).toMatchObject({ ...all('anna', 'bo'), ignored: 'other-fold' })
      await store.log.keep('erfa', 'members', snapshot('members', 1, 'anna'))
      expect(await tail('members')).toMatchObject({ base: { revision: 1 }, events: [added('bo')], revision: 2 })
      expect(await tail('members', 'older', await store.another())).toMatchObject({ ...all('anna', 'bo'), ignored: 'other-fold' })
    })

    const cut = (given: ReturnType<typeof snapshot>) => ({ ...given, packed: given.packed.subarray(0, given.packed.length - 1) })
    const flipped = (given: ReturnType<typeof snapshot>, at: number) => {
      const packed = Buffer.from(given.packed)
      packed[at]! ^= 1
      return { ...given, packed }
    }
    test.each([
      ['cut short', cut(snapshot('members', 2, 'bo')), 'broken'],
      ['empty', { ...snapshot('members', 2, 'bo'), packed: new Uint8Array([0]) }, 'broken'],
      ['with a flipped bit in its sum', flipped(snapshot('members', 2, 'bo'), 3), 'broken'],
      ['with a flipped bit in its state', flipped(snapshot('members', 2, 'bo'), 50), 'broken'],
      ['of another stream', snapshot('network', 2, 'bo'), 'broken'],
      ['of another network', snapshot('members', 2, 'bo', fold, 'borger'), 'broken'],
      ['of another revision', { ...snapshot('members', 1, 'anna'), revision: 2 }, 'broken'],
      ['of other code under our sign', { ...snapshot('members', 2, 'bo', 'older'), fold }, 'broken'],
      ['of more events than there are', snapshot('members', 3, 'somebody else'), 'other-history'],
      ['of another history', snapshot('members', 2, 'somebody else'), 'other-history'],
    ])('one %s is left alone, and said', async (_what, kept, ignored) => {
      await write('members', 0, 'anna', 'bo')
      await store.log.keep('erfa', 'members', kept)
      expect(await tail('members', fold, await store.another())).toMatchObject({ ...all('anna', 'bo'), ignored })
      await write('members', 2, 'carl')
      expect(await tail('members')).toMatchObject({ events: ['anna', 'bo', 'carl'].map(added), revision: 3 })
    })

    test('one of a stream that was never written to is left alone', async () => {
      await store.log.keep('erfa', 'members', snapshot('members', 2, 'bo'))
      expect(await tail('members')).toMatchObject({ ...all(), ignored: 'other-history' })
    })

    test('several streams are read together, in the order in which they are named, and each is what it is alone', async () => {
      await write('meeting/2', 0, 'anna', 'bo')
      await write('meeting/10', 0, 'carl', 'carl again')
      await write('meeting/3', 0, 'nobody asks for this one')
      await write('members', 0, 'dina')
      await store.log.keep('erfa', 'meeting/3', snapshot('meeting/3', 1, 'nobody asks for this one'))
      await store.log.keep('erfa', 'meeting/10', snapshot('meeting/10', 1, 'carl'))
      const streams = ['meeting/10', 'members', 'meeting/2', 'meeting/11'] as const
      const carls = { base: { revision: 1 }, events: [added('carl again')], revision: 2 }
      expect(await store.log.tails('erfa', streams, fold)).toMatchObject([carls, all('dina'), all('anna', 'bo'), all()])
      await write('meeting/10', 2, 'eva')
      await write('meeting/11', 0, 'finn')
      await store.log.keep('erfa', 'meeting/2', snapshot('meeting/2', 2, 'bo'))
      const grown = { base: { revision: 1 }, events: ['carl again', 'eva'].map(added), revision: 3 }
      const annas = { base: { revision: 2 }, events: [], revision: 2 }
      expect(await store.log.tails('erfa', streams, fold)).toMatchObject([grown, all('dina'), annas, all('finn')])
      expect(await store.log.tails('erfa', [], fold)).toEqual([])
      expect(await store.log.tails('borger', ['meeting/2'], fold)).toMatchObject([all()])
      for (const ports of [store, await store.another()])
        for (const [place, stream] of streams.entries())
          expect(await tail(stream, fold, ports)).toStrictEqual((await ports.log.tails('erfa', streams, fold))[place])
    })

    test('what is read when others write at the same time is a beginning of the history, without a gap', async () => {
      const other = await store.another()
      const names = Array.from({ length: 12 }, (_, n) => `p${n}`)
      const writing = (async () => {
        for (const [n, name] of names.entries()) {
          await write('members', n, name)
          if (n % 5 === 4) await store.log.keep('erfa', 'members', snapshot('members', n + 1, name))
        }
      })()
      for (let n = 0; n < 20; n += 1) {
        const { base, events, revision } = await tail('members', fold, n % 2 === 0 ? other : await store.another())
        const from = base?.revision ?? 0
        expect(events).toEqual(names.slice(from, revision).map(added))
      }
      await writing
    })
  })
}
