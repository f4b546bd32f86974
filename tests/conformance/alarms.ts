import { beforeEach, describe, expect, test } from 'vitest'
import type { AlarmEffect } from '../../shared/effects.ts'
import type { MakeStore, StorePorts, StoreUnderTest } from './ports.ts'
import { cause, earlier, later, now } from './ports.ts'

const alarm = (name: AlarmEffect['name'], at: string, stream: AlarmEffect['stream'] = 'meeting/1'): AlarmEffect => ({
  kind: 'alarm',
  stream,
  name,
  at,
})

let counter = 0
const set = async (ports: StorePorts, network: string, ...alarms: readonly AlarmEffect[]): Promise<void> => {
  counter += 1
  await ports.log.commit({ network, cause: cause(`mail/${counter}`), appends: [], effects: [], alarms })
}

/** What every set of alarms must do. */
export function alarmsConformance(make: MakeStore): void {
  describe('alarms', () => {
    let store: StoreUnderTest
    beforeEach(async () => {
      store = await make()
    })

    test('without alarms nothing is next', async () => {
      expect(await store.alarms.next(later)).toBeNull()
      expect(await store.alarms.nextAt()).toBeNull()
    })

    test('the earliest comes first, of any network, and none after the time asked for', async () => {
      await set(store, 'erfa', alarm('approval', later), alarm('call-for-items', now))
      await set(store, 'borger', alarm('digest', earlier, 'network'))
      expect(await store.alarms.nextAt()).toBe(earlier)
      const first = { network: 'borger', stream: 'network', name: 'digest', at: earlier } as const
      expect(await store.alarms.next(now)).toEqual(first)
      await store.alarms.rang(first)
      const second = { network: 'erfa', stream: 'meeting/1', name: 'call-for-items', at: now } as const
      expect(await store.alarms.next(now)).toEqual(second)
      await store.alarms.rang(second)
      expect(await store.alarms.next(now)).toBeNull()
      expect(await store.alarms.nextAt()).toBe(later)
    })

    test('a new time takes the place of the old one', async () => {
      await set(store, 'erfa', alarm('approval', now))
      await set(store, 'erfa', alarm('approval', later))
      expect(await store.alarms.next(now)).toBeNull()
      expect(await store.alarms.nextAt()).toBe(later)
    })

    test('the same name in another stream or network is another alarm', async () => {
      await set(store, 'erfa', alarm('approval', now), alarm('approval', later, 'meeting/2'))
      await set(store, 'borger', alarm('approval', earlier))
      await store.alarms.rang({ network: 'borger', stream: 'meeting/1', name: 'approval', at: earlier })
      await store.alarms.rang({ network: 'erfa', stream: 'meeting/1', name: 'approval', at: now })
      expect(await store.alarms.nextAt()).toBe(later)
    })

    test('one that was set anew while it rang stays', async () => {
      await set(store, 'erfa', alarm('approval', now))
      const ringing = (await store.alarms.next(now))!
      await set(store, 'erfa', alarm('approval', later))
      await store.alarms.rang(ringing)
      expect(await store.alarms.nextAt()).toBe(later)
    })

    test('the sweep sets what is missing or wrong, and says how many', async () => {
      await set(store, 'erfa', alarm('approval', later), alarm('comments-halfway', earlier))
      const should = [alarm('approval', later), alarm('comments-halfway', now), alarm('call-for-items', later)]
      expect(await store.alarms.ensure('erfa', async () => should)).toBe(2)
      expect(await store.alarms.ensure('erfa', async () => should)).toBe(0)
      expect(await store.alarms.next(now)).toMatchObject({ name: 'comments-halfway', at: now })
    })

    test('the sweep leaves alone what a write has set while it worked out what should stand', async () => {
      await set(store, 'erfa', alarm('approval', now))
      const asItWas = async () => {
        await set(store, 'erfa', alarm('approval', later), alarm('digest', later, 'network'))
        return [alarm('approval', now), alarm('digest', now, 'network')]
      }
      await store.alarms.ensure('erfa', asItWas)
      expect(await store.alarms.next(now)).toBeNull()
      await store.alarms.rang({ network: 'erfa', stream: 'meeting/1', name: 'approval', at: now })
      expect(await store.alarms.nextAt()).toBe(later)
    })

    test('the sweep leaves alone what rang meanwhile, and sets it on its next round', async () => {
      await set(store, 'erfa', alarm('approval', earlier))
      const asItWas = async () => {
        await store.alarms.rang({ network: 'erfa', stream: 'meeting/1', name: 'approval', at: earlier })
        return [alarm('approval', now)]
      }
      await store.alarms.ensure('erfa', asItWas)
      expect(await store.alarms.next(later)).toBeNull()
      expect(await store.alarms.ensure('erfa', async () => [alarm('approval', now)])).toBe(1)
    })

    test('what has rung does not ring again after a crash, what has not does', async () => {
      await set(store, 'erfa', alarm('call-for-items', earlier), alarm('approval', now))
      await store.alarms.rang((await store.alarms.next(now))!)
      const found = await store.afterCrash()
      expect(await found.alarms.next(now)).toMatchObject({ name: 'approval' })
    })
  })
}
