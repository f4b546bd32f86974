import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readNetworks } from '../../infra/bundling/charters.ts'
import { Box } from './box/box.ts'
import type { Bundled } from './bundled.ts'
import { bundled } from './bundled.ts'
import type { DynamoLocal } from './dynamo-local.ts'
import { leftOut, startDynamo } from './dynamo-local.ts'

const secretariat = 'sekretariat@faelles.example'
const pia = 'pia.vestermark@lemvig.example'
const address = 'erfa@moeder.example'

const mail = (from: string, id: string, subject: string, text: string) => {
  const fields = [`From: <${from}>`, `To: <${address}>`, `Subject: ${subject}`, `Message-ID: <${id}@mail.example>`]
  return Buffer.from([...fields, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n'))
}

describe.skipIf(leftOut)('what the table is asked for', { timeout: 240_000 }, () => {
  let dynamo: DynamoLocal
  let functions: Bundled
  let box: Box
  beforeAll(async () => {
    ;[dynamo, functions] = await Promise.all([startDynamo(), bundled()])
    box = await Box.open(dynamo, functions.folder, await readNetworks(['charters']))
    await box.open('2027-03-01T07:00:00.000Z')
  }, 240_000)
  afterAll(() => {
    box?.close()
    dynamo?.stop()
    functions?.remove()
  })

  const measured = async (work: () => Promise<unknown>) => {
    box.proxy.counts.clear()
    box.proxy.capacity = 0
    await work()
    const all = Object.fromEntries(box.proxy.counts)
    return { ...all, requests: Object.values(all).reduce((sum, each) => sum + each, 0), capacity: box.proxy.capacity }
  }
  const takes = async (raw: Buffer, from: string, at: string) =>
    measured(() => box.arrives(raw, { from, to: address, at, authenticated: true }))

  test('a mail, an alarm and a letter stay within their budgets', async () => {
    const at = '2027-03-02T08:41:00.000Z'
    await takes(mail(secretariat, 'one', 'Nyt møde', 'Nyt møde 14. april 2027 kl. 13-16, Teams'), secretariat, at)
    const first = await takes(mail(pia, 'two', 'Status', 'status'), pia, at)
    for (const [id, day] of [
      ['b', '1. september'],
      ['c', '3. november'],
    ] as const)
      await takes(mail(secretariat, id, 'Nyt møde', `Nyt møde ${day} 2027 kl. 13-16, Teams`), secretariat, at)
    const later = await takes(mail(pia, 'three', 'Status', 'status'), pia, at)
    await box.until('2027-03-15T07:04:00.000Z', 'up-to')
    const again = await takes(mail(pia, 'two', 'Status', 'status'), pia, at)
    const letters = box.services.mails.length
    const alarm = await measured(() =>
      box.functions['time-has-come'].call(
        { alarm: { network: 'erfa', stream: 'meeting/1', name: 'call-for-items', at: '2027-03-15T07:05:00.000Z' } },
        '2027-03-15T07:05:00.000Z',
      ),
    )
    const sent = await measured(() => box.until('2027-03-15T07:05:30.000Z', 'up-to'))
    const recipients = box.services.mails.length - letters

    // Committed with one look for the cause and one transaction; read are the network, its members, the
    // meetings that are not over, and how often this sender was answered of late.
    const commit = { GetItem: 1, TransactWriteItems: 1 }
    expect(first).toMatchObject({ ...commit, Query: 4, requests: 6 })
    // The sender was answered a moment ago, and that letter is looked at; it says which mail it answers, in 64 characters: without them it was two units less.
    expect(later).toMatchObject({ GetItem: 2, TransactWriteItems: 1, Query: 4, requests: 7 })
    expect(later.capacity - first.capacity).toBeLessThanOrEqual(6.5)
    expect(first.capacity).toBeLessThanOrEqual(25)
    expect(again).toEqual({ GetItem: 1, requests: 1, capacity: 1 })

    expect(alarm).toMatchObject({ ...commit, DeleteItem: 1 })
    expect(alarm.requests).toBeLessThanOrEqual(6)
    expect(alarm.capacity).toBeLessThanOrEqual(30)

    // Two writes for each reader, one for the letter and one for what it told them; SES tells twice of each, and one look finds that this is known.
    expect(recipients).toBe(38)
    const { UpdateItem = 0, PutItem = 0, GetItem = 0 } = sent as Partial<Record<string, number>>
    expect(UpdateItem).toBeLessThanOrEqual(2 * recipients + 3)
    expect(PutItem).toBe(1)
    expect(GetItem).toBeLessThanOrEqual(2 * recipients + 3 * 3)
    expect(sent.capacity / recipients).toBeLessThanOrEqual(11)
  })

  test('how many meetings are open changes nothing: they are read together, also by a function that starts anew', async () => {
    const days = ['1. september', '6. oktober', '3. november', '24. november', '1. december', '8. december', '15. december']
    for (const [nth, day] of days.entries())
      await takes(
        mail(secretariat, `many-${nth}`, 'Nyt møde', `Nyt møde ${day} 2027 kl. 9-12, Teams`),
        secretariat,
        '2027-03-16T08:00:00.000Z',
      )
    const open = (await box.report('erfa', '2027-03-16T09:00:00.000Z')).meetings
    expect(open.length).toBeGreaterThanOrEqual(8)
    const lena = box.networks
      .get('erfa')!
      .people.filter(({ functions }) => functions.includes('member'))
      .at(-1)!.email
    const asked = (id: string) => takes(mail(lena, id, 'Status', 'status'), lena, '2027-03-16T09:00:00.000Z')
    box.functions['mail-arrived'].kill()
    const cold = await asked('cold')
    const warm = await asked('warm')
    // At its start the function looks three times at the network and its members: whether its charter and roster are newer, and adopts them.
    expect(warm).toMatchObject({ GetItem: 2, TransactWriteItems: 1, Query: 4, requests: 7 })
    expect(cold).toMatchObject({ GetItem: 2, TransactWriteItems: 1, Query: 10, requests: 13 })
    expect(cold.capacity).toBeLessThanOrEqual(60)
  })
})
