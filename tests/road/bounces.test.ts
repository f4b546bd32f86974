import { expect, test } from 'vitest'
import { messageIdOf } from '../../shared/road/keys.ts'
import { erfa } from '../support/charters.ts'
import { suspended } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const mette = 'mette.fursand@skive.example'

/** The call has gone out, to Mette too. */
const called = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until('2027-03-15T08:05')
  await world.deliver()
  await world.until('2027-03-15T09:00')
  return world
}

interface Report {
  readonly recipient?: string
  readonly status?: string
  readonly action?: string
  readonly messageId?: string
  readonly replyTo?: string
  readonly id?: string
}

/** A delivery status notification about the call to Mette, or one that differs in something. */
const bounce = (
  world: Simulated,
  { recipient = mette, status = '5.1.1', action = 'failed', messageId, replyTo, id }: Report = {},
) => {
  const original = messageId ?? world.deliveriesOf('call-for-items').find(each => each.address === mette)?.messageId
  return world.receives({
    ...(id !== undefined && { id }),
    from: 'mailer-daemon@mx.skive.example',
    envelopeFrom: '',
    subject: 'Undelivered Mail Returned to Sender',
    headers: ['Auto-Submitted: auto-replied'],
    text: '',
    body: [
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.skive.example',
      '',
      `Final-Recipient: rfc822; ${recipient}`,
      `Action: ${action}`,
      `Status: ${status}`,
      '',
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: ${original}`,
      ...(replyTo === undefined ? [] : [`Reply-To: ${replyTo}`]),
      '',
      '--b--',
    ],
  })
}

const statusOf = async (world: Simulated): Promise<string | undefined> =>
  (await world.report()).members.find(each => each.id === suspended)?.status

const undelivered = (world: Simulated) => world.letters.filter(each => each.letter === 'undelivered')

test('O9 a letter that comes back suspends the person, and the secretariat is told', async () => {
  const world = await called()
  const said = await bounce(world)
  expect(said.outcome).toBe('ignored')
  expect(await statusOf(world)).toBe('suspended')
  expect(undelivered(world)).toEqual([{ letter: 'undelivered', to: ['sekretariatet'], leaves: '2027-03-15T09:00' }])
  expect(world.deliveriesOf('call-for-items').find(each => each.address === mette)?.state).toBe('bounced')
  await world.until('2027-03-24T08:05')
  expect(world.letters.findLast(each => each.letter === 'items-reminder')?.to).not.toContain(suspended)
})

test('asked twice: the same report again is a duplicate', async () => {
  const world = await called()
  await bounce(world, { id: 'dsn' })
  expect((await bounce(world, { id: 'dsn' })).outcome).toBe('duplicate')
  expect(undelivered(world)).toHaveLength(1)
})

test('a forged report removes nobody: it names a letter that we never sent, or another address than the letter’s', async () => {
  const world = await called()
  await bounce(world, { messageId: '<forged@moeder.example>' })
  await bounce(world, { recipient: 'pia.vestermark@lemvig.example' })
  expect((await world.report()).members.filter(each => each.status !== 'active')).toEqual([])
  expect(undelivered(world)).toEqual([])
})

test('a mail that is only delayed changes nothing', async () => {
  const world = await called()
  await bounce(world, { action: 'delayed', status: '4.4.1' })
  expect(await statusOf(world)).toBe('active')
  expect(undelivered(world)).toEqual([])
})

test('a full mailbox suspends nobody, but the secretariat hears that the call did not arrive', async () => {
  const world = await called()
  await bounce(world, { status: '4.2.2' })
  expect(await statusOf(world)).toBe('active')
  expect(undelivered(world)).toHaveLength(1)
})

test('who writes from an address that bounced is reached again', async () => {
  const world = await called()
  await bounce(world)
  await world.receives({ from: mette, subject: 'status', text: 'status' })
  expect(await statusOf(world)).toBe('active')
  await world.until('2027-03-24T08:05')
  expect(world.letters.findLast(each => each.letter === 'items-reminder')?.to).toContain(suspended)
})

test('a Message-ID that somebody has worked out without our secret stops nobody’s letters', async () => {
  const world = await called()
  const delivery = world.deliveriesOf('call-for-items').find(each => each.address === mette)
  const guessed = messageIdOf(new Uint8Array(32), delivery?.effect ?? '', delivery?.index ?? 0, 'moeder.example')
  expect(guessed).not.toBe(delivery?.messageId)
  expect(await bounce(world, { messageId: guessed })).toMatchObject({ outcome: 'ignored' })
  expect(await statusOf(world)).toBe('active')
})

test('a letter of which nobody noted that it left is known by the sealed reply address in the report', async () => {
  const world = await called()
  const replyTo = world.replyTo(mette, 'call-for-items') ?? ''
  await bounce(world, { messageId: '<lost@moeder.example>', replyTo: replyTo.replace(/.(?=@)/, 'a').replace('m1-', 'm2-') })
  expect(await statusOf(world)).toBe('active')
  await bounce(world, { messageId: '<lost@moeder.example>', replyTo, id: 'second' })
  expect(await statusOf(world)).toBe('suspended')
})

test('a complaint about a letter of ours is told to the secretariat and changes nothing; one about somebody else’s is not', async () => {
  const world = await called()
  const complain = (messageId: string | null | undefined) =>
    world.receives({
      from: 'fbl@gateway.example',
      subject: 'FW: ERFA',
      text: '',
      authenticated: false,
      body: [
        'Content-Type: multipart/report; report-type=feedback-report; boundary="b"',
        '',
        '--b',
        'Content-Type: message/feedback-report',
        '',
        'Feedback-Type: abuse',
        '',
        '--b',
        'Content-Type: text/rfc822-headers',
        '',
        `Message-ID: ${messageId}`,
        '',
        '--b--',
      ],
    })
  const told = () =>
    world.texts.flatMap(each => (each.name === 'passed-on' && each.what === 'complaint' ? [each.who.address] : []))
  expect(await complain('<made-up@moeder.example>')).toMatchObject({ outcome: 'ignored' })
  expect(told()).toEqual([])
  await complain(world.deliveriesOf('call-for-items').find(each => each.address === mette)?.messageId)
  expect(told()).toEqual([mette])
  expect(await statusOf(world)).toBe('active')
})
