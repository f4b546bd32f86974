import { expect, test } from 'vitest'
import { noteBounce } from '../../shared/courier.ts'
import type { SendResult } from '../../shared/ports.ts'
import { smallEnglish } from '../support/charters.ts'
import { english } from '../support/people.ts'
import { instant, Simulated } from '../support/simulated.ts'
import { harbourApril, item } from '../support/wishes.ts'

const ada = 'ada.windrow@northquay.example'

/** One receipt waits in the outbox of the second network. */
const withReceipt = async (): Promise<Simulated> => {
  const world = await Simulated.start(smallEnglish(), '2027-01-04T09:00')
  await harbourApril(world)
  await world.deliver()
  world.sent.length = 0
  await world.wants(english.otherMember, item('Naming'))
  return world
}

const receipt = (world: Simulated) =>
  world.deliveriesOf('item-receipt').map(({ state, attempts, detail }) => ({ state, attempts, detail }))
const at = (time: string) => instant(time, smallEnglish())
const answering = (...results: readonly SendResult[]) => {
  const left = [...results]
  return () => left.shift() ?? { type: 'failed' as const, detail: 'more mails than were expected' }
}
const taken: SendResult = { type: 'sent', messageId: '<relay-1@example>' }
const busy: SendResult = { type: 'later', detail: '450 busy' }

test('G10 a letter that was sent is recorded with the id that the transport gave it, and never sent again', async () => {
  const world = await withReceipt()
  world.transport = answering(taken)
  await world.deliver()
  await world.deliver(at('2027-02-02T09:00'))
  expect(receipt(world)).toEqual([{ state: 'sent', attempts: 1, detail: null }])
  expect((await world.world.outbox.byMessageId('<relay-1@example>'))?.address).toBe('cora.tidewell@saltmarsh.example')
})

test('a letter that cannot be taken now is tried again after 1, 5 and 15 minutes', async () => {
  const world = await withReceipt()
  const tried: string[] = []
  world.transport = mail => {
    tried.push(mail.messageId)
    return tried.length < 4 ? busy : taken
  }
  const waits: (string | null)[] = []
  for (let time = 0; time < 4; time += 1) {
    const next = await world.world.outbox.nextAt()
    waits.push(next)
    if (next !== null) await world.deliver(next)
  }
  expect(waits).toEqual([at('2027-02-01T09:00'), at('2027-02-01T09:01'), at('2027-02-01T09:06'), at('2027-02-01T09:21')])
  expect(receipt(world)).toEqual([{ state: 'sent', attempts: 4, detail: null }])
  // The same letter, whenever it is composed: whoever gets it twice all the same can tell.
  expect(new Set(tried).size).toBe(1)
})

test('§8.1 G04 nobody was there in the morning: what is found in the evening waits for the next one', async () => {
  const world = await withReceipt()
  await world.deliver()
  world.sent.length = 0
  await world.until('2027-03-16T09:15')
  const called = () =>
    world.deliveriesOf('call-for-items').map(({ state, attempts, at: when }) => ({ state, attempts, at: when }))
  await world.deliver(at('2027-03-16T20:00'))
  expect(world.sent).toEqual([])
  expect(called()).toEqual([{ state: 'queued', attempts: 0, at: at('2027-03-17T09:15') }])
  await world.deliver(at('2027-03-17T09:15'))
  expect(called()).toMatchObject([{ state: 'sent', attempts: 1 }])
})

test('§8.1 G04 a letter to the network that is put off all day waits for the next working morning', async () => {
  const world = await withReceipt()
  await world.deliver()
  await world.until('2027-03-16T09:15')
  world.transport = () => busy
  const tried: string[] = []
  for (let next = await world.world.outbox.nextAt(); next !== null; next = await world.world.outbox.nextAt()) {
    tried.push(next)
    await world.deliver(next)
    if (tried.length === 11) break
  }
  const times = [
    '16T09:15',
    '16T09:16',
    '16T09:21',
    '16T09:36',
    '16T10:36',
    '16T13:36',
    '17T09:15',
    '18T09:15',
    '19T09:15',
    '22T09:15',
    '23T09:15',
  ]
  expect(tried).toEqual(times.map(time => at(`2027-03-${time}`)))
})

test('a letter is not tried before its time', async () => {
  const world = await withReceipt()
  world.transport = answering(busy)
  await world.deliver()
  await world.deliver(at('2027-02-01T09:00'))
  expect(receipt(world)).toEqual([{ state: 'queued', attempts: 1, detail: '450 busy' }])
})

test('after eleven tries within a week it is given up', async () => {
  const world = await withReceipt()
  world.transport = () => busy
  await world.deliverUntil('2027-02-08T09:15')
  expect(receipt(world)).toEqual([{ state: 'failed', attempts: 11, detail: '450 busy' }])
})

test('O9 a letter that the charter owes and that is given up is told to the secretariat', async () => {
  const world = await withReceipt()
  await world.deliver()
  await world.until('2027-03-16T09:15')
  world.transport = mail => (mail.to === english.list ? busy : taken)
  await world.deliverUntil('2027-03-23T09:15')
  expect(world.deliveriesOf('call-for-items').map(each => each.state)).toEqual(['failed'])
  expect(world.letters.filter(each => each.letter === 'undelivered')).toMatchObject([{ to: [english.office] }])
})

test('a refusal for good is failed at once, and a member who is refused gets no more letters', async () => {
  const world = await withReceipt()
  world.transport = answering({ type: 'failed', detail: '550 no such user' }, taken)
  await world.deliver()
  expect(receipt(world)).toEqual([{ state: 'failed', attempts: 1, detail: '550 no such user' }])
  const { members } = await world.report()
  expect(members.filter(each => each.status === 'suspended').map(each => each.id)).toEqual([english.otherMember])
})

test('an answer that was lost leaves the letter uncertain: it is not sent again, and evidence settles it', async () => {
  const world = await withReceipt()
  world.transport = answering({ type: 'uncertain', detail: 'the connection broke' })
  await world.deliver()
  await world.deliverUntil('2027-02-03T09:00')
  expect(receipt(world)).toEqual([{ state: 'uncertain', attempts: 1, detail: 'the connection broke' }])
  expect((await world.report()).outbox).toMatchObject({ uncertain: 1 })

  const [{ person: _person, ...delivery }] = world.deliveriesOf('item-receipt') as [ReturnType<Simulated['deliveriesOf']>[number]]
  await world.world.outbox.record({ ...delivery, state: 'sent' })
  expect((await world.report()).outbox).toMatchObject({ uncertain: 0 })
})

test('we die after the transport has taken a letter: its claim runs out and it is uncertain, never a second mail', async () => {
  const world = await withReceipt()
  const handedOver: string[] = []
  world.transport = mail => {
    handedOver.push(mail.to)
    throw new Error('the power failed')
  }
  await expect(world.deliver()).rejects.toThrow('the power failed')
  const next = world.beside()
  await next.deliver()
  expect(receipt(next)).toEqual([{ state: 'sending', attempts: 1, detail: null }])
  expect(await next.world.outbox.expireClaims(at('2027-02-01T09:04'))).toBe(0)
  expect(await next.world.outbox.expireClaims(at('2027-02-01T09:05'))).toBe(1)
  await next.deliverUntil('2027-02-03T09:00')
  expect(receipt(next)).toEqual([{ state: 'uncertain', attempts: 1, detail: 'nobody noted how the sending ended' }])
  expect([handedOver.length, next.sent.length]).toEqual([1, 0])
})

test('O9 we die before a refusal is recorded: the secretariat has heard of it all the same', async () => {
  const world = await withReceipt()
  world.transport = () => ({ type: 'failed', detail: '550 no such user' })
  world.world.outbox.record = async () => {
    throw new Error('the power failed')
  }
  await expect(world.deliver()).rejects.toThrow('the power failed')
  expect(world.letters.at(-1)).toMatchObject({ letter: 'undelivered', to: [english.office] })
})

test('we die between the write and the sending: the next process finds the letter and sends it', async () => {
  const world = await withReceipt()
  const next = world.beside()
  await next.deliver()
  expect(next.sent.map(mail => mail.to)).toEqual(['cora.tidewell@saltmarsh.example'])
  expect(receipt(world)).toEqual([{ state: 'sent', attempts: 1, detail: null }])
})

test('we die before a letter is claimed: nothing is uncertain, and it leaves later', async () => {
  const world = await withReceipt()
  const load = world.world.outbox.claim.bind(world.world.outbox)
  world.world.outbox.claim = async () => {
    throw new Error('the disk is full')
  }
  await expect(world.deliver()).rejects.toThrow('the disk is full')
  world.world.outbox.claim = load
  expect(receipt(world)).toEqual([{ state: 'queued', attempts: 0, detail: null }])
  await world.deliver()
  expect(receipt(world)).toEqual([{ state: 'sent', attempts: 1, detail: null }])
})

test('G10 two couriers carry the same letters out at once: one mail to each', async () => {
  const world = await withReceipt()
  await world.until('2027-03-16T10:00')
  const other = world.beside()
  await Promise.all([world.deliver(), other.deliver(), world.deliver()])
  const tags = [...world.sent, ...other.sent].map(mail => mail.tag)
  expect(tags).toHaveLength(2)
  expect(new Set(tags).size).toBe(2)
})

test('a mail that is read again in two processes at once is read once', async () => {
  const world = await withReceipt()
  await world.receives({ from: ada, subject: 'Item', text: 'We have an item: Files, 10 min', authenticated: false })
  const office = 'office@harbour.example'
  await world.receives({ from: office, to: world.replyTo(office, 'held-mail')!, text: 'yes' })
  await Promise.all([world.readsAgain(), world.beside().readsAgain()])
  expect((await world.meeting()).items.map(each => each.by)).toEqual(['cora.tidewell@saltmarsh.example', ada])
})

/** A call for items to 44 readers, which has left. */
const calledMany = async (): Promise<Simulated> => {
  const { charter, people } = smallEnglish()
  const [somebody] = people
  if (somebody === undefined) throw new Error('nobody')
  const many = Array.from({ length: 40 }, (_, n) => ({
    ...somebody,
    id: `m${n}`,
    name: `Member ${n}`,
    email: `m${n}@northquay.example`,
  }))
  const world = await Simulated.start(
    { charter: { ...charter, mailingGroup: null }, people: [...people, ...many] },
    '2027-01-04T09:00',
  )
  await harbourApril(world)
  await world.deliverUntil('2027-04-01T12:00')
  return world
}

test('of many letters that come back at the same moment, each is noted', async () => {
  const world = await calledMany()
  const back = world.deliveriesOf('call-for-items')
  expect(back.length).toBeGreaterThan(40)
  await Promise.all(
    back.map(delivery => noteBounce(world.world, 'harbour', { delivery, permanent: true, detail: '550 no such user' }, world.at)),
  )
  expect([...world.store.causes.values()].filter(({ key }) => key.startsWith('bounce/'))).toHaveLength(back.length)
})

test('a letter that came back and cannot be noted for all that others write is not settled in silence', async () => {
  const world = await calledMany()
  const [delivery] = world.deliveriesOf('call-for-items')
  if (delivery === undefined) throw new Error('no letter')
  world.world.log.commit = async () => ({ type: 'conflict' })
  await expect(noteBounce(world.world, 'harbour', { delivery, permanent: true, detail: '550' }, world.at)).rejects.toThrow(
    /other writer/,
  )
})
