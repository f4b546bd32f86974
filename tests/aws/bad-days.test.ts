import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { recipientKey } from '../../functions/aws/dynamo/items.ts'
import { textIn } from '../../functions/aws/dynamo/table.ts'
import { readTag } from '../../functions/aws/effect-tag.ts'
import { readNetworks } from '../../infra/bundling/charters.ts'
import type { LetterEffect, QueuedEffect } from '../../shared/effects.ts'
import { parseMail } from '../../shared/mail/parse.ts'
import { openNetworks } from '../../shared/secretary.ts'
import { Box } from './box/box.ts'
import { mailOf, receivedNotification, sendEvent, snsBody, sqsRecord } from './box/events.ts'
import type { Bundled } from './bundled.ts'
import { bundled } from './bundled.ts'
import type { DynamoLocal } from './dynamo-local.ts'
import { leftOut, startDynamo } from './dynamo-local.ts'

const networks = await readNetworks(['charters'])

const secretariat = 'sekretariat@faelles.example'
const pia = 'pia.vestermark@lemvig.example'
const address = 'erfa@moeder.example'
const booked = '2027-03-02T08:41:00.000Z'
const called = '2027-03-15T07:05:00.000Z'

let count = 0
const mailFrom = (from: string, text: string, subject = 'Hilsen'): Buffer => {
  count += 1
  const fields = [`From: <${from}>`, `To: <${address}>`, `Subject: ${subject}`, `Message-ID: <m${count}@mail.example>`]
  return Buffer.from([...fields, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n'))
}
const envelope = (from: string, at: string, authenticated = true) => ({ from, to: address, at, authenticated })
const booking = () => mailFrom(secretariat, 'Nyt møde 14. april 2027 kl. 13-16, Teams', 'Nyt møde')

const parsedOf = async (raw: Uint8Array) => {
  const parsed = await parseMail(raw)
  if (!parsed.ok) throw new Error(parsed.reason)
  return parsed.mail
}

describe.skipIf(leftOut)('on a bad day on AWS', { timeout: 120_000 }, () => {
  let dynamo: DynamoLocal
  let functions: Bundled
  let box: Box
  beforeAll(async () => {
    ;[dynamo, functions] = await Promise.all([startDynamo(), bundled()])
  }, 240_000)
  afterAll(() => {
    dynamo?.stop()
    functions?.remove()
  })
  beforeEach(async () => {
    box = await Box.open(dynamo, functions.folder, networks)
    await box.open('2027-03-01T07:00:00.000Z')
  })
  afterEach(() => box.close())

  const logged = (event: string) =>
    box.lines.map(line => JSON.parse(line) as Record<string, unknown>).filter(({ message }) => message === event)
  const state = () => box.report('erfa', booked)
  const lettersTo = (to: string) => box.services.mails.filter(mail => mail.to[0] === to)
  const book = async () => {
    const received = await box.receive({ raw: booking(), envelope: envelope(secretariat, booked) })
    await box.until(booked, 'up-to')
    return received
  }

  const arriving = () => ({ id: 'ses-x', key: 'in/x', from: secretariat, recipients: [address], at: booked, authenticated: true })

  describe('a mail', () => {
    const arriving = { id: 'ses-x', key: 'in/x', from: secretariat, recipients: [address], at: booked, authenticated: true }

    test('whose object is missing lies in the dead-letter queue with the reason, and is read when it is brought back', async () => {
      const body = snsBody(receivedNotification(arriving), booked)
      await box.deliver('mail-arrived', body)
      const [dead, ...more] = box.dead
      expect(more).toEqual([])
      expect(dead).toMatchObject({ queue: 'mail-arrived', body })
      expect(await box.reasons.of(dead!.id)).toMatchObject({ why: 'in/x is not in the bucket' })
      box.services.objects.set('/mails/in/x', booking())
      await box.deliver('mail-arrived', dead!.body)
      expect((await state()).meetings).toHaveLength(1)
    })

    test('larger than we read is kept whole and has its outcome; the sender hears how to send it', async () => {
      const raw = Buffer.concat([mailFrom(pia, 'Se vedhæftet'), Buffer.alloc(25_100_000, 'x\r\n')])
      const received = await box.receive({ raw, envelope: envelope(pia, booked) })
      expect(received).toMatchObject({ outcome: 'unreadable', reason: 'too-large' })
      expect((await box.rawMails.get(received.id))?.byteLength).toBe(raw.byteLength)
      await box.until(booked, 'up-to')
      expect(lettersTo(pia)).toHaveLength(1)
    })

    test.each([
      ['no JSON', 'Hello', 'the message is no notification from SNS'],
      ['no message', '{"Type":"Notification"}', 'the message is no notification from SNS'],
      ['a message that is no JSON', snsBody('Hello', booked), 'the message is no notification from SNS'],
      [
        'another kind',
        snsBody({ notificationType: 'Bounce', mail: {}, receipt: {} }, booked),
        'the notification does not tell of a mail in the bucket',
      ],
      [
        'no time',
        snsBody({ notificationType: 'Received', mail: { messageId: 'x' }, receipt: { action: { objectKey: 'in/x' } } }, booked),
        'the notification does not tell of a mail in the bucket',
      ],
    ])('told of by %s lies in the dead-letter queue, and holds up nobody', async (_, body, why) => {
      box.services.objects.set('/mails/in/x', booking())
      await box.deliver('mail-arrived', body, snsBody(receivedNotification(arriving), booked))
      expect(box.dead).toMatchObject([{ body }])
      expect(await box.reasons.of(box.dead[0]!.id)).toMatchObject({ why })
      expect((await state()).meetings).toHaveLength(1)
    })

    test.each([
      ['GRAY', { dmarcVerdict: { status: 'GRAY' } }],
      ['PROCESSING_FAILED', { dmarcVerdict: { status: 'PROCESSING_FAILED' } }],
      ['DISABLED', { dmarcVerdict: { status: 'DISABLED' } }],
      [
        'absent',
        {
          dmarcVerdict: undefined,
          spfVerdict: undefined,
          dkimVerdict: undefined,
          spamVerdict: undefined,
          virusVerdict: undefined,
        },
      ],
      ['of another shape', { dmarcVerdict: 'PASS', spfVerdict: null }],
    ])('whose verdict is %s is held, and nothing is done', async (_, verdicts) => {
      const told = receivedNotification(arriving)
      const lean = {
        ...told,
        mail: { messageId: told.mail.messageId, source: secretariat },
        receipt: { ...told.receipt, ...verdicts },
      }
      box.services.objects.set('/mails/in/x', booking())
      await box.deliver('mail-arrived', snsBody(lean, booked))
      expect(box.dead).toEqual([])
      const { meetings, held } = await state()
      expect({ meetings, held: held.map(({ from }) => from) }).toEqual({ meetings: [], held: [secretariat] })
    })

    test.each([
      ['virusVerdict', 'virus', true],
      ['spamVerdict', 'spam', false],
    ])('that fails the %s and is not read ends as ignored, and nobody hears of it', async (verdict, reason, authenticated) => {
      const told = receivedNotification({ ...arriving, authenticated })
      const failed = { ...told, receipt: { ...told.receipt, [verdict]: { status: 'FAIL' } } }
      await box.deliver('mail-arrived', snsBody(failed, booked))
      const mails = await box.log.mails('erfa')
      expect(mails.map(({ mail }) => [mail?.outcome, mail?.reason])).toEqual([['ignored', reason]])
      await box.until(booked, 'up-to')
      expect(box.services.mails).toEqual([])
    })

    const calledSpam = (from: string) => {
      const told = receivedNotification({ ...arriving, from })
      return snsBody({ ...told, receipt: { ...told.receipt, spamVerdict: { status: 'FAIL' } } }, booked)
    }

    test('that is called spam, and that a member is proven to have sent, waits for the secretariat’s yes', async () => {
      box.services.objects.set('/mails/in/x', booking())
      await box.deliver('mail-arrived', calledSpam(secretariat))
      const [{ mail } = { mail: null }] = await box.log.mails('erfa')
      expect([mail?.outcome, mail?.reason, mail?.envelope.calledSpam]).toEqual(['held', 'called-spam', true])
      const { meetings, held } = await state()
      expect({ meetings, held: held.map(({ from, why }) => [from, why]) }).toEqual({
        meetings: [],
        held: [[secretariat, 'called-spam']],
      })
      await box.until(booked, 'up-to')
      expect(lettersTo(secretariat).length).toBeGreaterThan(0)
    })

    test('that is called spam, and is a stranger’s, ends as ignored, though his own domain vouches for it', async () => {
      const stranger = 'vinder@lotteri.example'
      box.services.objects.set('/mails/in/x', mailFrom(stranger, 'De har vundet'))
      await box.deliver('mail-arrived', calledSpam(stranger))
      const mails = await box.log.mails('erfa')
      expect(mails.map(({ mail }) => mail?.outcome)).toEqual(['ignored'])
      expect((await state()).held).toEqual([])
      await box.until(booked, 'up-to')
      expect(box.services.mails).toEqual([])
    })

    test('is put in line for its network, for each one that it is to, and read when its turn has come', async () => {
      box.services.objects.set('/mails/in/x', booking())
      const body = snsBody(receivedNotification({ ...arriving, recipients: [address, 'harbour@meetings.example'] }), booked)
      const door = { Records: [sqsRecord('00000000-0000-4000-8000-00000000000y', body)] }
      box.services.misbehave('sqs', 'hang-up-after')
      expect((await box.functions['mail-arrived'].call(door, booked)).result).toEqual({ batchItemFailures: [] })
      expect(await box.log.mails('erfa')).toEqual([])
      // What SQS did without saying so stands in line twice, and is read once.
      const stood = box.services.inLine.map(each => [each.MessageGroupId, each.MessageAttributes?.network?.StringValue])
      expect(stood).toEqual([['erfa', 'erfa'], ['erfa', 'erfa'], ...stood.slice(2)])
      expect(new Set(box.services.inLine.map(each => each.MessageBody))).toEqual(new Set([body]))
      expect(box.services.faults).toEqual([])
      await box.deliver('mail-arrived')
      expect((await state()).meetings).toHaveLength(1)
      expect(await box.log.mails('erfa')).toHaveLength(1)
    })

    test('that cannot be put in line comes again to the door', async () => {
      box.services.trouble = service => (service === 'sqs' ? 'denied' : null)
      const id = '00000000-0000-4000-8000-00000000000z'
      const door = { Records: [sqsRecord(id, snsBody(receivedNotification(arriving), booked))] }
      const { result } = await box.functions['mail-arrived'].call(door, booked)
      expect(result).toEqual({ batchItemFailures: [{ itemIdentifier: id }] })
      expect(box.services.inLine).toEqual([])
    })

    test('for nobody here is told in the log and done', async () => {
      await box.deliver(
        'mail-arrived',
        snsBody(receivedNotification({ ...arriving, recipients: ['postmaster@moeder.example'] }), booked),
      )
      expect(box.dead).toEqual([])
      expect(logged('for-nobody-here')).toHaveLength(1)
    })

    test('that two functions read at once happens once', async () => {
      box.services.objects.set('/mails/in/x', booking())
      const event = {
        Records: [sqsRecord('00000000-0000-4000-8000-00000000000x', snsBody(receivedNotification(arriving), booked), 1, 'erfa')],
      }
      const other = box.another('mail-arrived')
      const answers = await Promise.all([box.functions['mail-arrived'].call(event, booked), other.call(event, booked)])
      other.kill()
      expect(answers.map(({ result }) => result)).toEqual([{ batchItemFailures: [] }, { batchItemFailures: [] }])
      await box.until(booked, 'up-to')
      expect((await state()).meetings).toHaveLength(1)
      expect(lettersTo(secretariat)).toHaveLength(1)
    })

    test('that comes while the table is at its limit is done when there is room again', async () => {
      let left = 2
      box.proxy.trouble = operation => (operation === 'TransactWriteItems' && left-- > 0 ? 'throttle' : null)
      expect(await book()).toMatchObject({ outcome: 'accepted' })
    })
  })

  describe('a table that never has room', () => {
    test('puts no mail away: each comes again, lies among the dead letters in the end, and is read when it is brought back', async () => {
      await box.functions['mail-arrived'].call({ Records: [] }, booked)
      box.services.objects.set('/mails/in/x', booking())
      const body = snsBody(receivedNotification({ ...arriving(), key: 'in/x' }), booked)
      box.proxy.trouble = operation => (operation === 'TransactWriteItems' ? 'error' : null)
      await box.deliver('mail-arrived', body)
      expect(box.dead).toHaveLength(1)
      expect(logged('message-failed').at(-1)).toMatchObject({ why: 'InternalServerError', status: 500 })
      expect((await state()).meetings).toEqual([])
      box.proxy.trouble = () => null
      await box.deliver('mail-arrived', body)
      expect((await state()).meetings).toHaveLength(1)
    })

    test.each(['mail-arrived', 'time-has-come', 'effect-committed', 'mail-came-back'] as const)(
      'lets %s fail when it starts, and the same environment works as soon as there is room',
      async name => {
        box.functions[name].kill()
        let left = 8
        box.proxy.trouble = () => (left-- > 0 ? 'error' : null)
        const nothing =
          name === 'time-has-come' || name === 'effect-committed' ? { round: true } : { Records: [sqsRecord('x', 'nothing')] }
        expect(JSON.stringify(await box.functions[name].call(nothing, booked))).toMatch(/InternalServerError|batchItemFailures/)
        expect(left).toBeLessThanOrEqual(0)
        const { error } = await box.functions[name].call(
          name === 'mail-arrived' || name === 'mail-came-back' ? { Records: [] } : nothing,
          booked,
        )
        expect(error).toBeUndefined()
      },
    )
  })

  describe('an alarm', () => {
    const alarm = { network: 'erfa', stream: 'meeting/1', name: 'call-for-items', at: called } as const
    beforeEach(async () => {
      await book()
    })

    test('that comes twice is done once', async () => {
      await box.until(called, 'up-to')
      const letters = box.services.mails.length
      await box.functions['time-has-come'].call({ alarm }, called)
      await box.until(called, 'up-to')
      expect(box.services.mails).toHaveLength(letters)
      expect(
        logged('rang')
          .filter(each => each.alarm === 'call-for-items')
          .map(({ answer }) => answer),
      ).toEqual(['done', 'stale'])
    })

    test('that comes a day late is done then, and its lateness is measured', async () => {
      box.services.schedules.clear()
      const late = '2027-03-16T07:05:00.000Z'
      await box.until(late, 'up-to')
      expect(box.services.mails.filter(({ to }) => to[0] === pia)).toEqual([])
      await box.round()
      expect(lettersTo(pia)).toHaveLength(1)
      expect(box.lines.some(line => line.includes('"DeadlineLateness":86400'))).toBe(true)
      expect(box.lines.some(line => /"DeadlineOverdue":\d{5,}/.test(line))).toBe(true)
    })

    test('for a network that is gone is told in the log and done', async () => {
      const answer = await box.functions['time-has-come'].call({ alarm: { ...alarm, network: 'borte' } }, called)
      expect(answer.error).toBeUndefined()
      expect(logged('alarm-for-unknown-network')).toHaveLength(1)
    })

    test('that was lost with its record of the stream is set again by the sweep', async () => {
      const standing = await box.alarms.due('2028-01-01T00:00:00.000Z')
      for (const each of standing) await box.alarms.rang(each)
      box.services.schedules.clear()
      await box.open(booked)
      expect(await box.alarms.due('2028-01-01T00:00:00.000Z')).toEqual(standing)
      expect(box.services.schedules.size).toBe(standing.length)
    })
  })

  test('a record of the stream that comes again a day later sends nothing and takes no alarm back', async () => {
    await book()
    const records = [...box.seen]
    const [letters, schedules] = [box.services.mails.length, [...box.services.schedules.keys()]]
    const answer = await box.functions['effect-committed'].call({ Records: records.toReversed() }, '2027-03-03T08:41:00.000Z')
    expect(answer.result).toEqual({ batchItemFailures: [] })
    expect(box.services.mails).toHaveLength(letters)
    // Every later time still stands; one that had rung already is set again and will ring for nothing.
    expect([...box.services.schedules.keys()]).toEqual(expect.arrayContaining(schedules))
    await box.until('2027-03-03T09:00:00.000Z', 'up-to')
    expect(box.services.mails).toHaveLength(letters)
    expect(letters).toBe(1)
  })

  describe('a letter', () => {
    const counts = async () => (await state()).outbox

    test.each([
      ['Throttling', 'Daily message quota exceeded.'],
      ['AccountSendingPausedException', 'Email sending is disabled for your AWS account.'],
    ])('that SES does not take now (%s) waits, and leaves by its schedule', async (code, message) => {
      box.services.refusals.set(secretariat, [code, message])
      await book()
      expect(await counts()).toMatchObject({ queued: 1, sent: 0, failed: 0 })
      box.services.refusals.clear()
      await box.until('2027-03-02T08:43:00.000Z', 'up-to')
      expect(await counts()).toMatchObject({ queued: 0, sent: 1 })
      expect(lettersTo(secretariat)).toHaveLength(1)
    })

    test('that SES throttles for a whole day waits, is told of by an alarm, and goes out once when that is over', async () => {
      const overdue = () => box.lines.flatMap(line => /"DeadlineOverdue":(\d+)/.exec(line)?.[1] ?? []).map(Number)
      await book()
      const people = networks[0]!.people.map(({ email }) => email)
      for (const address of people) box.services.refusals.set(address, ['Throttling', 'Daily message quota exceeded.'])
      const before = await counts()
      await box.until(called, 'up-to')
      const waiting = (await counts()).queued
      expect(waiting).toBeGreaterThan(30)
      await box.until('2027-03-15T08:30:00.000Z', 'up-to')
      expect(Math.max(...overdue())).toBeLessThan(3_600)
      for (const hour of ['2027-03-15T12', '2027-03-15T17', '2027-03-16T06']) {
        await box.until(`${hour}:00:00.000Z`, 'up-to')
        await box.round()
        expect(await counts()).toMatchObject({ queued: waiting, sent: before.sent, failed: 0, uncertain: 0 })
        expect(overdue().at(-1)).toBeGreaterThan(3_600)
      }
      expect(box.dead).toEqual([])
      expect(box.deadCalls).toEqual([])
      box.services.refusals.clear()
      await box.until('2027-03-16T08:05:00.000Z', 'up-to')
      await box.round()
      expect(await counts()).toMatchObject({ queued: 0, sent: before.sent + waiting, failed: 0, uncertain: 0 })
      const members = networks[0]!.people.filter(({ functions }) => functions.includes('member')).map(({ email }) => email)
      expect(members.map(address => [address, lettersTo(address).length])).toEqual(members.map(address => [address, 1]))
      expect(overdue().at(-1)).toBe(0)
      expect((await state()).members.filter(each => each.status === 'suspended')).toEqual([])
    })

    test('of a network that is gone ends after four days, holds up no round, and nothing waits for it any more', async () => {
      const [written] = networks[0]!.people
      const letter = { name: 'member-removed' } as unknown as LetterEffect['letter']
      const effect = {
        kind: 'letter',
        letter,
        to: [written!].map(({ id, name, email }) => ({ id, name, address: email })),
        answering: null,
        notBefore: booked,
      } as unknown as LetterEffect
      const effects = [
        { key: 'borte/meeting/1@1.0', network: 'borte', queuedAt: booked, effect },
        {
          key: 'borte/mail@1.0',
          network: 'borte',
          queuedAt: booked,
          effect: {
            kind: 'reconsider',
            mail: 'a'.repeat(64),
            confirmed: true,
            hint: null,
            meeting: null,
          } as unknown as QueuedEffect['effect'],
        },
      ]
      await box.log.commit({
        network: 'borte',
        cause: { key: 'mail/x', at: booked, mail: null },
        appends: [],
        effects,
        alarms: [],
      })
      await box.until('2027-03-02T08:50:00.000Z', 'up-to')
      expect(await box.outbox.due('2027-03-02T08:50:00.000Z', 10)).toEqual([])
      await box.until('2027-03-07T08:41:00.000Z', 'up-to')
      for (const { key } of effects)
        expect(await box.outbox.deliveries(key)).toMatchObject([{ state: 'failed', detail: 'withdrawn: its network is gone' }])
      expect(await box.outbox.nextAt()).toBeNull()
      expect(logged('letter-withdrawn')).toHaveLength(2)
      expect(box.lines.filter(line => line.includes('"LettersOut":1') && line.includes('"result":"failed"'))).toHaveLength(2)
      expect(box.services.mails).toEqual([])
      expect(box.deadCalls).toEqual([])
    })

    test('that SES rejects has failed for good, and the secretariat hears of one that the charter owes', async () => {
      await book()
      box.services.refusals.set(pia, ['MessageRejected', 'Address blacklisted.'])
      await box.until(called, 'up-to')
      expect(await counts()).toMatchObject({ failed: 1 })
      expect(box.services.mails.at(-1)).toMatchObject({ to: [secretariat] })
      expect((await state()).members.find(each => each.email === pia)?.status).toBe('suspended')
    })

    const bounce = (type: string, sub: string) => ({
      bounceType: type,
      bounceSubType: sub,
      bouncedRecipients: [{ emailAddress: pia, action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 unknown' }],
      timestamp: called,
      feedbackId: '0',
    })
    test.each([
      [
        'recipient is on the suppression list',
        { eventType: 'Bounce', bounce: bounce('Permanent', 'OnAccountSuppressionList') },
        'suspended',
        1,
      ],
      ['mailbox does not exist', { eventType: 'Bounce', bounce: bounce('Permanent', 'NoEmail') }, 'suspended', 1],
      ['mailbox is full', { eventType: 'Bounce', bounce: bounce('Transient', 'MailboxFull') }, 'active', 1],
      ['reader is away', { eventType: 'Bounce', bounce: bounce('Transient', 'General') }, 'active', 0],
      [
        'server lets us wait',
        {
          eventType: 'DeliveryDelay',
          deliveryDelay: {
            delayType: 'MailboxFull',
            expirationTime: called,
            delayedRecipients: [{ emailAddress: pia, status: '4.2.2' }],
            timestamp: called,
          },
        },
        'active',
        0,
      ],
      ['mail is rejected by SES', { eventType: 'Reject', reject: { reason: 'Bad content' } }, 'active', 1],
    ])('whose %s is noted once, however often SES tells', async (_, event, status, failed) => {
      await book()
      await box.until(called, 'up-to')
      const [sent] = lettersTo(pia)
      const body = snsBody({ ...event, mail: mailOf(sent!, called) }, called)
      await box.deliver('mail-came-back', body, body)
      await box.deliver('mail-came-back', body)
      expect(box.dead).toEqual([])
      expect((await state()).members.find(each => each.email === pia)?.status).toBe(status)
      expect(await counts()).toMatchObject({ failed })
      const { members } = await box.world.log
        .read('erfa', 'members')
        .then(({ events }) => ({ members: events.filter(({ type }) => type === 'BounceRecorded') }))
      expect(members).toHaveLength(failed === 1 || status === 'suspended' ? 1 : 0)
    })

    const complaint = {
      complainedRecipients: [{ emailAddress: pia }],
      timestamp: called,
      feedbackId: '0',
      complaintFeedbackType: 'abuse',
    }
    test('that its reader calls spam is noted at that reader, told to the secretariat once, and stops no letter', async () => {
      await book()
      await box.until(called, 'up-to')
      const [sent] = lettersTo(pia)
      const before = lettersTo(secretariat).length
      const body = snsBody({ eventType: 'Complaint', complaint, mail: mailOf(sent!, called) }, called)
      await box.deliver('mail-came-back', body, body)
      await box.deliver('mail-came-back', body)
      await box.until('2027-03-15T09:00:00.000Z', 'up-to')
      expect(box.dead).toEqual([])
      expect((await state()).members.find(each => each.email === pia)?.status).toBe('active')
      expect(await counts()).toMatchObject({ failed: 0 })
      const told = lettersTo(secretariat).slice(before)
      const texts = await Promise.all(told.map(async ({ raw }) => (await parsedOf(raw)).text ?? ''))
      expect(texts).toHaveLength(1)
      expect(texts[0]!.replaceAll(/\s+/g, ' ')).toMatch(/Pia Vestermark.* har markeret en af vores mails som spam/)
      const { effect, index } = readTag(sent!.tags.effect!)!
      expect(await box.outbox.delivery(effect, index)).toMatchObject({ state: 'sent', address: pia })
      expect(textIn((await box.table.get(recipientKey(effect, index)))!, 'remark')).toBe('Complaint abuse')
      // Everything that the charter owes goes on to be sent.
      await box.until('2027-03-24T07:05:00.000Z', 'up-to')
      expect(lettersTo(pia).length).toBeGreaterThan(1)
    })

    test('of which nobody knows whether it was sent stays uncertain, is measured, and is settled by SES’s own word', async () => {
      box.services.misbehave('ses', 'error')
      await book()
      await box.round()
      expect(await counts()).toMatchObject({ uncertain: 1, sent: 0 })
      expect(box.lines.some(line => line.includes('"UncertainLetters":1'))).toBe(true)
      await box.round()
      expect(lettersTo(secretariat)).toEqual([])
      const mail = {
        id: '0110-late',
        source: address,
        to: [secretariat],
        raw: Buffer.from(''),
        configurationSet: 'rundskriv',
        tags: box.tagsOf('erfa/meeting/1@1.0', 0),
      }
      await box.deliver('mail-came-back', snsBody(sendEvent(mail, booked), booked))
      expect(await counts()).toMatchObject({ uncertain: 0, sent: 1 })
    })

    test('whose function dies when SES has taken it is sent once, and SES says so', async () => {
      const take = box.services.onMail
      box.services.onMail = mail => {
        box.functions['effect-committed'].kill()
        take(mail)
        box.services.onMail = take
      }
      await book()
      expect(await counts()).toMatchObject({ sent: 1, uncertain: 0 })
      expect(lettersTo(secretariat)).toHaveLength(1)
    })

    test('whose function dies before SES has it is never sent again by itself: uncertain, when its claim has run out', async () => {
      box.services.trouble = service => {
        if (service !== 'ses') return null
        box.functions['effect-committed'].kill()
        return 'hang-up-before'
      }
      await book()
      expect(await counts()).toMatchObject({ queued: 1, uncertain: 0 })
      await box.until('2027-03-02T08:47:00.000Z', 'up-to')
      await box.round()
      expect(await counts()).toMatchObject({ queued: 0, uncertain: 1 })
      expect(box.services.mails).toEqual([])
    })
  })

  test('a bundle whose charter is older than the state takes nothing back, and says so', async () => {
    const newer = networks.map(each => ({ ...each, charter: { ...each.charter, version: '2', sha256: 'f'.repeat(64) } }))
    const ours = new Map(newer.map(each => [each.charter.id, each]))
    await openNetworks({ ...box.world, networks: ours }, booked)
    box.functions['time-has-come'].kill()
    await box.open(booked)
    expect((await state()).charter.version).toBe('2')
    expect(logged('bundle-is-older')).toContainEqual(expect.objectContaining({ network: 'erfa', version: '1', stands: '2' }))
  })
})
