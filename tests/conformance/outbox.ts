import { beforeEach, describe, expect, test } from 'vitest'
import type { LetterEffect } from '../../shared/effects.ts'
import type { Delivery } from '../../shared/ports.ts'
import type { MakeStore, StoreUnderTest } from './ports.ts'
import { earlier, later, letter, now, queued, reconsider } from './ports.ts'

const key = 'erfa/meeting/1/4/0'
const minute = 60_000
const soon = '2027-03-15T07:06:00.000Z'

/** What every outbox must do. */
export function outboxConformance(make: MakeStore): void {
  describe('outbox', () => {
    let store: StoreUnderTest
    beforeEach(async () => {
      store = await make()
    })

    const settle = async (index: number, change: Partial<Delivery>): Promise<void> => {
      const delivery = (await store.outbox.deliveries(key))[index]!
      await store.outbox.record({ ...delivery, ...change })
    }
    const states = async (): Promise<string[]> => (await store.outbox.deliveries(key)).map(delivery => delivery.state)

    test('an effect is kept as it was queued, with a delivery for each recipient', async () => {
      const effect = letter(key, ['anna@lemvig.example', 'bo@skive.example'], later)
      await queued(store, effect)
      expect(await store.outbox.load(key)).toEqual(effect)
      const waiting = { effect: key, state: 'queued', attempts: 0, at: later, messageId: null, detail: null }
      expect(await store.outbox.deliveries(key)).toEqual([
        { ...waiting, index: 0, address: 'anna@lemvig.example' },
        { ...waiting, index: 1, address: 'bo@skive.example' },
      ])
      expect(await store.outbox.load('nobody')).toBeNull()
      expect(await store.outbox.deliveries('nobody')).toEqual([])
    })

    test('what a letter told its readers is kept beside it, the last note alone, and changes nothing else', async () => {
      await queued(store, letter(key, ['a@x.example', 'b@x.example']), letter('other', ['a@x.example']))
      const before = await store.outbox.deliveries(key)
      expect(await store.outbox.told(key)).toBeNull()
      expect(await store.outbox.told('nobody')).toBeNull()
      await store.outbox.noteTold(key, 'first')
      // Longer than an item of a table may be.
      const long = 'Kære alle, '.repeat(50_000)
      await store.outbox.noteTold(key, long)
      const found = await store.another()
      expect(await found.outbox.told(key)).toBe(long)
      expect(await found.outbox.told('other')).toBeNull()
      expect(await found.outbox.deliveries(key)).toEqual(before)
      expect(await found.outbox.due(later, 10)).toEqual([key, 'other'])
      await store.outbox.claim(key, 0, now, minute)
      expect(await states()).toEqual(['sending', 'queued'])
    })

    test('what is due is found, oldest first, once, and no more than asked for', async () => {
      await queued(store, letter('third', ['a@x.example'], now))
      await queued(store, letter('first', ['a@x.example', 'b@x.example'], earlier))
      await queued(store, letter('later', ['a@x.example'], later))
      await queued(store, letter('fourth', ['a@x.example'], now), reconsider('fifth'))
      expect(await store.outbox.due(now, 10)).toEqual(['first', 'third', 'fourth', 'fifth'])
      expect(await store.outbox.due(now, 2)).toEqual(['first', 'third'])
      expect(await store.outbox.nextAt()).toBe(earlier)
    })

    test('a claim is given once, and not before its time', async () => {
      await queued(store, letter(key, ['a@x.example'], now))
      expect(await store.outbox.claim(key, 0, earlier, minute)).toBe('not-due')
      expect(await store.outbox.claim(key, 0, now, minute)).toBe('claimed')
      expect(await store.outbox.claim(key, 0, now, minute)).toBe('busy')
      expect(await store.outbox.claim(key, 1, now, minute)).toBe('settled')
      expect(await store.outbox.claim('nobody', 0, now, minute)).toBe('settled')
      expect(await store.outbox.due(now, 10)).toEqual([])
      expect(await store.outbox.nextAt()).toBeNull()
    })

    test('every claim counts as an attempt', async () => {
      await queued(store, letter(key, ['a@x.example'], now))
      for (const attempts of [1, 2, 3]) {
        await store.outbox.claim(key, 0, now, minute)
        expect((await store.outbox.deliveries(key))[0]).toMatchObject({ state: 'sending', attempts })
        await settle(0, { state: 'queued' })
      }
    })

    test('of ten claims by two processes at once one is given', async () => {
      await queued(store, letter(key, ['a@x.example']))
      const other = await store.another()
      const claims = Array.from({ length: 10 }, (_, n) => [store, other][n % 2]!.outbox.claim(key, 0, now, minute))
      expect((await Promise.all(claims)).sort()).toEqual([...Array(9).fill('busy'), 'claimed'])
    })

    test('one recipient settled leaves the others due', async () => {
      await queued(store, letter(key, ['a@x.example', 'b@x.example']))
      await store.outbox.claim(key, 0, now, minute)
      await settle(0, { state: 'sent', attempts: 1, at: soon, messageId: '<1@x>' })
      expect(await states()).toEqual(['sent', 'queued'])
      expect(await store.outbox.due(now, 10)).toEqual([key])
      expect(await store.outbox.claim(key, 0, now, minute)).toBe('settled')
    })

    test('a refusal for now waits until its time', async () => {
      await queued(store, letter(key, ['a@x.example']))
      await store.outbox.claim(key, 0, now, minute)
      await settle(0, { state: 'queued', attempts: 1, at: soon, detail: '450 busy' })
      expect(await store.outbox.due(now, 10)).toEqual([])
      expect(await store.outbox.nextAt()).toBe(soon)
      expect(await store.outbox.claim(key, 0, now, minute)).toBe('not-due')
      expect(await store.outbox.claim(key, 0, soon, minute)).toBe('claimed')
      expect((await store.outbox.deliveries(key))[0]).toMatchObject({ attempts: 2, detail: '450 busy' })
    })

    test('a claim that nobody settled becomes uncertain when its lease has run out, and is never given again', async () => {
      await queued(store, letter(key, ['a@x.example', 'b@x.example']))
      await store.outbox.claim(key, 0, now, minute)
      expect(await store.outbox.expireClaims(now)).toBe(0)
      const found = await store.afterCrash()
      expect(await found.outbox.expireClaims(soon)).toBe(1)
      expect((await found.outbox.deliveries(key)).map(delivery => delivery.state)).toEqual(['uncertain', 'queued'])
      expect(await found.outbox.claim(key, 0, later, minute)).toBe('settled')
      expect(await found.outbox.expireClaims(later)).toBe(0)
    })

    test('evidence settles what was uncertain; what was sent can only bounce', async () => {
      await queued(store, letter(key, ['a@x.example', 'b@x.example']))
      for (const index of [0, 1]) await store.outbox.claim(key, index, now, minute)
      await store.outbox.expireClaims(later)
      await settle(0, { state: 'sent', messageId: '<1@x>', at: later })
      await settle(0, { state: 'queued' })
      await settle(0, { state: 'uncertain' })
      expect(await states()).toEqual(['sent', 'uncertain'])
      await settle(0, { state: 'bounced', detail: '5.1.1' })
      await settle(0, { state: 'sent' })
      await settle(1, { state: 'failed', detail: '550' })
      await settle(1, { state: 'queued' })
      expect(await states()).toEqual(['bounced', 'failed'])
    })

    test('a delivery is found by its message id, also after it has bounced', async () => {
      await queued(store, letter(key, ['a@x.example', 'b@x.example']))
      await store.outbox.claim(key, 1, now, minute)
      await settle(1, { state: 'sent', attempts: 1, messageId: '<7@x>', at: now })
      expect(await store.outbox.byMessageId('<7@x>')).toMatchObject({ effect: key, index: 1, state: 'sent' })
      await settle(1, { state: 'bounced', messageId: null, detail: 'no such user' })
      expect(await store.outbox.byMessageId('<7@x>')).toMatchObject({ state: 'bounced', detail: 'no such user' })
      expect(await store.outbox.byMessageId('<8@x>')).toBeNull()
    })

    test('answers are found by whom they answered and since when, whatever became of them; other letters are not', async () => {
      const anna = 'anna@lemvig.example'
      const answering = { messageId: '<1@lemvig.example>', references: [], subject: 'Hej' }
      const answer = (name: string, address = anna, network = 'erfa', at = now) => {
        const queued = letter(name, [address], at, network)
        return { ...queued, queuedAt: at, effect: { ...queued.effect, answering } as LetterEffect }
      }
      await queued(store, answer('early', anna, 'erfa', earlier), answer(key), letter('call', [anna]), reconsider('again'))
      await queued(store, answer('other', 'bo@skive.example'), answer('late', anna, 'erfa', later))
      await queued(store, answer('elsewhere', anna, 'borger'))
      await store.outbox.claim(key, 0, now, minute)
      await settle(0, { state: 'sent', attempts: 1, at: soon })
      const keys = async (since: string) => (await store.outbox.answersSince('erfa', anna, since)).map(each => each.key)
      expect(await keys(earlier)).toEqual(['early', key, 'late'])
      expect(await keys(now)).toEqual([key, 'late'])
      expect(await keys(soon)).toEqual(['late'])
      expect(await store.outbox.answersSince('erfa', 'nobody@x.example', earlier)).toEqual([])
      expect((await store.outbox.answersSince('borger', anna, now))[0]).toEqual(answer('elsewhere', anna, 'borger'))
    })

    test('an effect without recipients is due once and then done', async () => {
      await queued(store, reconsider(key))
      expect(await store.outbox.due(now, 10)).toEqual([key])
      expect(await store.outbox.claim(key, 0, now, minute)).toBe('claimed')
      await store.outbox.done(key)
      expect(await store.outbox.due(later, 10)).toEqual([])
      expect(await store.outbox.claim(key, 0, later, minute)).toBe('settled')
      expect(await store.outbox.expireClaims(later)).toBe(0)
      expect((await store.outbox.counts('erfa')).sent).toBe(0)
    })

    test('a letter to nobody is not due', async () => {
      await queued(store, letter(key, []))
      expect(await store.outbox.due(later, 10)).toEqual([])
    })

    test('letters are counted by network: one on its way is queued, one that bounced has failed', async () => {
      await queued(store, letter(key, ['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example', 'e@x.example']))
      await queued(store, letter('borger/1', ['a@x.example'], now, 'borger'))
      for (const index of [0, 1, 2, 3]) await store.outbox.claim(key, index, now, minute)
      await settle(0, { state: 'sent' })
      await settle(1, { state: 'sent' })
      await settle(1, { state: 'bounced' })
      await settle(2, { state: 'uncertain' })
      expect(await store.outbox.counts('erfa')).toEqual({ queued: 2, sent: 1, failed: 1, uncertain: 1 })
      expect(await store.outbox.counts('borger')).toEqual({ queued: 1, sent: 0, failed: 0, uncertain: 0 })
    })
  })
}
