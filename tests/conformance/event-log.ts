import { beforeEach, describe, expect, test } from 'vitest'
import type { WriteResult } from '../../shared/ports.ts'
import type { MakeStore, StoreUnderTest } from './ports.ts'
import { added, cause, letter, mailRecord, now, writeOf } from './ports.ts'

/** What every event log must do. */
export function eventLogConformance(make: MakeStore): void {
  describe('event log', () => {
    let store: StoreUnderTest
    beforeEach(async () => {
      store = await make()
    })

    test('a stream that nobody wrote to is empty', async () => {
      expect(await store.log.read('erfa', 'members')).toEqual({ events: [], revision: 0 })
    })

    test('events are read back in their order', async () => {
      await store.log.commit(writeOf('mail/1', 'members', 0, [added('anna'), added('bo')]))
      await store.log.read('erfa', 'members')
      await store.log.commit(writeOf('mail/2', 'members', 2, [added('carl')]))
      expect(await store.log.read('erfa', 'members')).toEqual({
        events: [added('anna'), added('bo'), added('carl')],
        revision: 3,
      })
    })

    test('networks and streams do not see each other', async () => {
      await store.log.commit(writeOf('mail/1', 'members', 0, [added('anna')]))
      await store.log.commit(writeOf('mail/1', 'members', 0, [added('bo')], { network: 'borger' }))
      expect((await store.log.read('borger', 'members')).events).toEqual([added('bo')])
      expect((await store.log.read('erfa', 'network')).revision).toBe(0)
      expect((await store.log.read('erfa', 'members')).revision).toBe(1)
    })

    test('a cause that is known writes nothing and is answered', async () => {
      const first = cause('mail/1', mailRecord('f'.repeat(64)))
      await store.log.commit(writeOf('mail/1', 'members', 0, [added('anna')], { cause: first }))
      const again = await store.log.commit(
        writeOf('mail/1', 'members', 1, [added('bo')], { effects: [letter('erfa/members/2/0', ['bo@skive.example'])] }),
      )
      expect(again).toEqual({ type: 'known-cause', cause: first })
      expect((await store.log.read('erfa', 'members')).revision).toBe(1)
      expect(await store.outbox.load('erfa/members/2/0')).toBeNull()
    })

    test('a stream that has grown meanwhile is a conflict and nothing is written', async () => {
      await store.log.commit(writeOf('mail/1', 'members', 0, [added('anna')]))
      const late = writeOf('mail/2', 'network', 0, [added('bo')], {
        appends: [
          { stream: 'network', expected: 0, events: [added('bo')] },
          { stream: 'members', expected: 0, events: [added('bo')] },
        ],
        effects: [letter('erfa/members/1/0', ['bo@skive.example'])],
        alarms: [{ kind: 'alarm', stream: 'network', name: 'digest', at: now }],
      })
      expect(await store.log.commit(late)).toEqual({ type: 'conflict' })
      expect((await store.log.read('erfa', 'network')).revision).toBe(0)
      expect(await store.log.cause('erfa', 'mail/2')).toBeNull()
      expect(await store.outbox.nextAt()).toBeNull()
      expect(await store.alarms.nextAt()).toBeNull()
    })

    test('an append of nothing still guards the revision', async () => {
      await store.log.commit(writeOf('mail/1', 'members', 0, [added('anna')]))
      expect(await store.log.commit(writeOf('mail/2', 'members', 0, []))).toEqual({ type: 'conflict' })
      expect(await store.log.commit(writeOf('mail/2', 'members', 1, []))).toEqual({ type: 'committed' })
    })

    test('of ten writers at the same revision one wins', async () => {
      const other = await store.another()
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, n) =>
          [store, other][n % 2]!.log.commit(writeOf(`mail/${n}`, 'members', 0, [added(`p${n}`)])),
        ),
      )
      expect(results.map(result => result.type).sort()).toEqual(['committed', ...Array(9).fill('conflict')])
      expect((await store.log.read('erfa', 'members')).revision).toBe(1)
    })

    test('of ten deliveries of the same mail one is written', async () => {
      const other = await store.another()
      const deliver = async (n: number): Promise<WriteResult['type']> => {
        const { log } = [store, other][n % 2]!
        const { revision } = await log.read('erfa', 'members')
        return (await log.commit(writeOf('mail/1', 'members', revision, [added('anna')]))).type
      }
      const results = await Promise.all(Array.from({ length: 10 }, (_, n) => deliver(n)))
      expect(results.filter(type => type === 'committed')).toHaveLength(1)
      expect((await other.log.read('erfa', 'members')).events).toEqual([added('anna')])
    })

    test('a history that was read before shows what another process has written', async () => {
      await store.log.read('erfa', 'members')
      const other = await store.another()
      await other.log.commit(writeOf('mail/1', 'members', 0, [added('anna')]))
      expect(await store.log.read('erfa', 'members')).toEqual({ events: [added('anna')], revision: 1 })
    })

    test('causes are found by their key, mails in the order of their arrival', async () => {
      const mail = (id: string) => cause(`mail/${id}`, mailRecord(id))
      await store.log.commit(writeOf('mail/b', 'members', 0, [added('b')], { cause: mail('b') }))
      await store.log.commit(writeOf('alarm/members/x', 'members', 1, [added('c')]))
      await store.log.commit(writeOf('mail/a', 'members', 2, [], { cause: mail('a'), appends: [] }))
      expect(await store.log.mails('erfa')).toEqual([mail('b'), mail('a')])
      expect(await store.log.mails('borger')).toEqual([])
      expect(await store.log.cause('erfa', 'alarm/members/x')).toEqual(cause('alarm/members/x'))
      expect(await store.log.cause('borger', 'mail/a')).toBeNull()
    })

    test('what was committed survives the death of the process, all of it', async () => {
      const effect = letter('erfa/members/1/0', ['anna@lemvig.example', 'bo@skive.example'])
      const alarm = { kind: 'alarm', stream: 'network', name: 'digest', at: now } as const
      await store.log.commit(writeOf('mail/1', 'members', 0, [added('anna')], { effects: [effect], alarms: [alarm] }))
      const found = await store.afterCrash()
      expect(await found.log.read('erfa', 'members')).toEqual({ events: [added('anna')], revision: 1 })
      expect(await found.log.cause('erfa', 'mail/1')).toEqual(cause('mail/1'))
      expect(await found.outbox.load(effect.key)).toEqual(effect)
      expect(await found.outbox.due(now, 10)).toEqual([effect.key])
      expect(await found.alarms.next(now)).toEqual({ network: 'erfa', stream: 'network', name: 'digest', at: now })
    })
  })
}
