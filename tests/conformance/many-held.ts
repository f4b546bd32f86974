import { beforeEach, describe, expect, test } from 'vitest'
import { MemoryRawMails } from '../../local/memory/raw-mails.ts'
import { carryOut } from '../../shared/courier.ts'
import { replyAddress, replyToken } from '../../shared/mail/reply-address.ts'
import type { World } from '../../shared/road/world.ts'
import { openNetworks, receive } from '../../shared/secretary.ts'
import { erfa } from '../support/charters.ts'
import type { MakeStore, StorePorts, StoreUnderTest } from './ports.ts'

const office = 'sekretariat@faelles.example'
const newcomer = 'nina.nyholm@lemvig.example'
const secret = new Uint8Array(32)
const morning = '2027-01-05T08:00:00.000Z'
const evening = '2027-01-05T19:00:00.000Z'

/** More than one transaction of any store holds, each with an effect of its own. */
const many = 130

/** What one yes settles, over the whole road: the road must not ask more of a write than a store takes. */
export function manyHeldConformance(make: MakeStore): void {
  describe('many mails that wait for one yes', { timeout: 240_000 }, () => {
    const rawMails = new MemoryRawMails()
    let store: StoreUnderTest
    const worldOn = ({ log, outbox, alarms }: StorePorts): World => ({
      ...{ log, outbox, alarms, rawMails, secrets: [secret] },
      networks: new Map([['erfa', erfa()]]),
      postman: { send: async () => ({ type: 'later', detail: '' }) },
      journal: { info: () => undefined, warn: () => undefined },
    })
    const receives = (world: World, from: string, to: string, id: string, text: string) => {
      const fields = [
        `From: <${from}>`,
        `To: <${to}>`,
        'Subject: SV: ERFA',
        `Message-ID: <${id}@x.example>`,
        'Content-Type: text/plain',
      ]
      const raw = Buffer.from([...fields, '', text, ''].join('\r\n'))
      return receive(world, { raw, envelope: { from, to, authenticated: true, at: morning } })
    }
    const effects = async ({ outbox }: StorePorts) => {
      const found = await Promise.all((await outbox.due(evening, 1_000)).map(key => outbox.load(key)))
      return found.filter(each => each !== null)
    }
    const waiting = async (ports: StorePorts) => (await effects(ports)).filter(({ effect }) => effect.kind === 'reconsider')
    /** How often each was read after the yes, and how it ended then. */
    const read = async ({ log }: StorePorts) => {
      const again = (await log.mails('erfa')).filter(({ key }) => key.endsWith('/yes'))
      return { ids: again.map(({ mail }) => mail?.id), outcomes: new Set(again.map(({ mail }) => mail?.outcome)) }
    }
    let ids: readonly string[]

    beforeEach(async () => {
      store = await make()
      const world = worldOn(store)
      await openNetworks(world, morning)
      const held: string[] = []
      for (let n = 0; n < many; n += 1)
        held.push((await receives(world, newcomer, 'erfa@moeder.example', `n${n}`, `status ${'og hej '.repeat(n % 3)}`)).id)
      ids = held
      const asked = (await effects(store)).find(({ effect }) => effect.kind === 'letter' && effect.letter.name === 'held-mail')
      const to = replyAddress(erfa().charter, replyToken(secret, 'erfa', asked?.key ?? '', 0))
      expect(await receives(world, office, to, 'yes', 'ja')).toMatchObject({ outcome: 'accepted' })
    })

    test('are settled by it and read, each once, also by whoever goes on after a death in between', async () => {
      const mails = (await waiting(store)).flatMap(({ effect }) =>
        effect.kind === 'reconsider' ? [effect.mail, ...(effect.more ?? [])] : [],
      )
      expect(mails.toSorted()).toEqual(ids.toSorted())
      const dying = worldOn(await store.another())
      let writes = 0
      const { commit } = dying.log
      dying.log.commit = async write => {
        writes += 1
        if (writes > many / 2) throw new Error('the power failed')
        return commit.call(dying.log, write)
      }
      for (const { key } of await waiting(store)) await carryOut(dying, key, morning).catch(() => undefined)
      const half = (await read(store)).ids
      expect(half.length).toBe(many / 2)

      const next = await store.afterCrash()
      const world = worldOn(next)
      for (const { key } of await waiting(next)) await carryOut(world, key, evening)
      const { ids: all, outcomes } = await read(next)
      expect([...outcomes].filter(each => each === 'held' || each === 'duplicate')).toEqual([])
      expect(all.toSorted()).toEqual(ids.toSorted())
      expect(await waiting(next)).toEqual([])
      const { events } = await next.log.read('erfa', 'members')
      expect(events.filter(each => each.type === 'MemberAdded' && each.person.email === newcomer)).toHaveLength(1)
    })
  })
}
