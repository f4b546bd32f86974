import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { patient, patientFor } from '../../functions/aws/clients.ts'
import { readTag } from '../../functions/aws/effect-tag.ts'
import { S3Bodies, S3RawMails, Shelf, s3Client } from '../../functions/aws/s3.ts'
import { Schedules, schedulerClient } from '../../functions/aws/schedules.ts'
import { SesPostman, sesClient } from '../../functions/aws/ses-postman.ts'
import { mailTo } from '../conformance/postman.ts'
import { rawMailsConformance } from '../conformance/raw-mails.ts'
import { StandIn } from './stand-in.ts'

let standIn: StandIn
beforeEach(async () => {
  standIn = new StandIn()
  const endpoint = await standIn.start()
  vi.stubEnv('AWS_ENDPOINT_URL', endpoint)
})
afterEach(() => standIn.stop())
beforeAll(() => {
  vi.stubEnv('AWS_REGION', 'eu-north-1')
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local')
})
afterAll(() => vi.unstubAllEnvs())

const postman = () => new SesPostman(sesClient(500), 'rundskriv')
const shelf = () => new Shelf(s3Client(), 'mails')
const now = '2027-03-15T07:05:00.000Z'
const timeZone = 'Europe/Copenhagen'
const digest = { name: 'alarm/erfa/network/digest', timeZone, target: 'arn:aws:lambda:::time-has-come', payload: { alarm: 1 } }
const scheduled = (how = patient) =>
  new Schedules(schedulerClient(how), {
    SCHEDULE_GROUP: 'rundskriv',
    SCHEDULE_ROLE: 'arn:aws:iam::role/x',
    DEAD_LETTERS: 'arn:aws:sqs:::dead',
  })

describe('S3', () => {
  rawMailsConformance(async () => new S3RawMails(shelf()))

  test('a mail is put again when S3 slows us down or breaks', async () => {
    standIn.misbehave('s3', 'throttle', 'error', 'hang-up-after')
    const mails = new S3RawMails(shelf())
    const id = await mails.put(Buffer.from('Hej'))
    standIn.misbehave('s3', 'unavailable')
    expect(Buffer.from((await mails.get(id))!).toString()).toBe('Hej')
    expect([...standIn.objects.keys()]).toEqual([`/mails/raw/${id}.eml`])
  })

  // Lambda freezes a function with a request on its way, at its start too: the answer comes to nobody, and nothing says so.
  test('a call that is never answered is made again, long before the function’s time is over', async () => {
    standIn.misbehave('s3', 'silence-after', 'silence-after')
    standIn.misbehave('scheduler', 'silence-after')
    const mails = new S3RawMails(new Shelf(s3Client(patientFor(100)), 'mails'))
    const id = await mails.put(Buffer.from('Hej'))
    expect([...standIn.objects.keys()]).toEqual([`/mails/raw/${id}.eml`])
    await scheduled(patientFor(100)).set({ ...digest, at: '2027-03-28T01:30:00.000Z' }, now)
    expect(standIn.schedules.size).toBe(1)
    // Thrice within the minute that a batch of a queue has.
    expect(patient.requestHandler.socketTimeout).toBeLessThanOrEqual(20_000)
  })

  test('a mail that is set apart lies under the short rule alone, also when it comes again', async () => {
    const mails = new S3RawMails(shelf())
    const id = await mails.put(Buffer.from('Hej'))
    await mails.setApart(id)
    await mails.put(Buffer.from('Hej'))
    expect([...standIn.objects.keys()]).toEqual([`/mails/held/${id}.eml`])
  })

  test('a large text comes back as it was; one that is not there is an error', async () => {
    const bodies = new S3Bodies(shelf())
    const name = await bodies.put('blåbærgrød'.repeat(50_000))
    expect(await bodies.get(name)).toBe('blåbærgrød'.repeat(50_000))
    await expect(bodies.get('0'.repeat(64))).rejects.toThrow('is not in the bucket')
  })
})

describe('SES', () => {
  test('a mail is handed over byte for byte, with a tag that names its effect', async () => {
    const mail = mailTo('anna@lemvig.example', 'erfa/meeting/1@4.0.17')
    const result = await postman().send(mail)
    const [sent, ...more] = standIn.mails
    expect(more).toEqual([])
    expect(sent).toMatchObject({ source: 'erfa@moeder.example', to: [mail.to], configurationSet: 'rundskriv' })
    expect(sent!.raw.equals(Buffer.from(mail.raw))).toBe(true)
    expect(readTag(sent!.tags.effect!)).toEqual({ effect: 'erfa/meeting/1@4.0', index: 17 })
    expect(result).toEqual({ type: 'sent', messageId: `<${sent!.id}@eu-north-1.amazonses.com>` })
  })

  test.each([
    ['throttle', 'later', 0],
    ['unavailable', 'later', 0],
    ['error', 'uncertain', 0],
    ['hang-up-before', 'uncertain', 0],
    ['hang-up-after', 'uncertain', 1],
    ['silence-after', 'uncertain', 1],
  ] as const)('when SES does this: %s, the letter is %s, and it is never sent twice', async (trouble, type, taken) => {
    standIn.misbehave('ses', trouble)
    expect(await postman().send(mailTo('anna@lemvig.example'))).toMatchObject({ type, detail: expect.stringMatching(/./) })
    expect(standIn.mails).toHaveLength(taken)
  })

  test.each([
    ['MessageRejected', 'Address blacklisted.', 'failed'],
    ['MessageRejected', 'Email address is not verified. The following identities failed the check', 'later'],
    ['InvalidParameterValue', "Duplicate header 'Subject'.", 'failed'],
    ['Throttling', 'Daily message quota exceeded.', 'later'],
    ['AccountSendingPausedException', 'Email sending is disabled for your account', 'later'],
    ['ConfigurationSetSendingPausedException', 'paused', 'later'],
    ['ConfigurationSetDoesNotExist', 'no such set', 'later'],
    ['MailFromDomainNotVerifiedException', 'not verified', 'later'],
    ['AccessDenied', 'not authorized to perform ses:SendRawEmail', 'later'],
    ['ExpiredToken', 'The security token included in the request is expired', 'later'],
  ])('SES says %s (%s): %s', async (code, message, type) => {
    standIn.refusals.set('anna@lemvig.example', [code, message])
    expect(await postman().send(mailTo('anna@lemvig.example'))).toMatchObject({ type })
    expect(standIn.mails).toEqual([])
  })

  test('after a sleep in which SES gave up the connections, every letter goes out all the same', async () => {
    standIn.forgetful = true
    const waking = postman()
    for (const [index, name] of ['anna', 'bo', 'clara'].entries())
      expect(await waking.send(mailTo(`${name}@lemvig.example`, `erfa/meeting/1@4.0.${index}`))).toMatchObject({ type: 'sent' })
    expect(standIn.mails).toHaveLength(3)
  })

  test('a letter to many keeps to the rate of the account: what is too fast is handed over again, once for each reader', async () => {
    let left = 5
    const fast = new SesPostman(sesClient(500), 'rundskriv', { pauseMs: 1 })
    const people = ['anna', 'bo', 'clara'].map(name => `${name}@lemvig.example`)
    const tooFast = ['Throttling', 'Maximum sending rate exceeded.'] as const
    standIn.refusals = { ...standIn.refusals, get: () => (left-- > 0 ? tooFast : undefined) } as typeof standIn.refusals
    const results = await Promise.all(people.map((to, index) => fast.send(mailTo(to, `erfa/meeting/1@4.0.${index}`))))
    expect(results.map(({ type }) => type)).toEqual(['sent', 'sent', 'sent'])
    expect(standIn.mails.map(({ to }) => to[0]).sort()).toEqual(people)
    left = 1_000
    expect(await fast.send(mailTo('dan@lemvig.example'))).toMatchObject({ type: 'later' })
  })

  test('a letter that could be killed with its call is left for the next one, and SES is not asked', async () => {
    const late = new SesPostman(sesClient(500), 'rundskriv', { msLeft: () => 40_000 })
    expect(await late.send(mailTo('anna@lemvig.example'))).toMatchObject({
      type: 'later',
      detail: expect.stringMatching(/^OutOfTime: /),
    })
    expect(standIn.mails).toEqual([])
  })

  test('nobody listens: later', async () => {
    standIn.stop()
    expect(await postman().send(mailTo('anna@lemvig.example'))).toMatchObject({ type: 'later' })
  })

  test('a mail larger than SES takes has failed, and says so', async () => {
    const mail = { ...mailTo('anna@lemvig.example'), raw: new Uint8Array(10_000_001) }
    expect(await postman().send(mail)).toEqual({ type: 'failed', detail: 'the mail has 10000001 bytes, SES takes 10000000' })
  })

  test.each(['', '!', Buffer.from('no place').toString('base64url')])('a tag that is none of ours names nothing: %s', tag => {
    expect(readTag(tag)).toBeNull()
  })
})

describe('the scheduler', () => {
  test('a time is set once, as the clocks of the network show it, and deletes itself', async () => {
    await scheduled().set({ ...digest, at: '2027-03-28T01:30:00.250Z' }, now)
    const [schedule] = [...standIn.schedules.values()]
    expect(schedule!.input).toMatchObject({
      GroupName: 'rundskriv',
      ScheduleExpression: 'at(2027-03-28T03:30:01)',
      ScheduleExpressionTimezone: 'Europe/Copenhagen',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: { Arn: digest.target, Input: '{"alarm":1}', DeadLetterConfig: { Arn: 'arn:aws:sqs:::dead' } },
    })
  })

  test.each([
    ['2027-10-30T23:59:00.000Z', 'at(2027-10-31T01:59:00)', 'Europe/Copenhagen'],
    ['2027-10-31T00:30:00.000Z', 'at(2027-10-31T00:30:00)', 'UTC'],
    ['2027-10-31T01:30:00.000Z', 'at(2027-10-31T01:30:00)', 'UTC'],
    ['2027-10-31T02:00:00.000Z', 'at(2027-10-31T03:00:00)', 'Europe/Copenhagen'],
  ])('the hour that autumn has twice is told in UTC: %s', async (at, ScheduleExpression, ScheduleExpressionTimezone) => {
    await scheduled().set({ ...digest, at }, now)
    const [schedule] = [...standIn.schedules.values()]
    expect(schedule!.input).toMatchObject({ ScheduleExpression, ScheduleExpressionTimezone })
  })

  test('a new time takes the place of the old one', async () => {
    await scheduled().set({ ...digest, at: '2027-03-28T01:30:00.000Z' }, now)
    await scheduled().set({ ...digest, at: '2027-03-29T01:30:00.000Z' }, now)
    expect([...standIn.schedules.values()].map(({ expression }) => expression)).toEqual(['at(2027-03-29T03:30:00)'])
  })

  test('forty readers of a letter that is put off ask for one schedule, and the scheduler hears of it once', async () => {
    let calls = 0
    standIn.trouble = () => {
      calls += 1
      return null
    }
    const schedules = scheduled()
    const again = { ...digest, at: '2027-03-28T01:30:00.000Z' }
    for (let reader = 0; reader < 40; reader += 1) await schedules.set({ ...again, isShared: true }, now)
    expect([calls, standIn.schedules.size]).toEqual([1, 1])
    // An alarm whose schedule was lost is set again by whoever asks.
    standIn.schedules.clear()
    await schedules.set(again, now)
    expect(standIn.schedules.size).toBe(1)
  })

  test('a schedule that somebody else sets at the same moment is no failure', async () => {
    standIn.misbehave('scheduler', 'conflict', 'conflict')
    await scheduled().set({ ...digest, at: '2027-03-28T01:30:00.000Z' }, now)
    expect(standIn.schedules.size).toBe(1)
  })

  test('a time that has passed is soon', async () => {
    await scheduled().set({ ...digest, at: '2027-03-01T00:00:00.000Z' }, now)
    expect([...standIn.schedules.values()].map(({ expression }) => expression)).toEqual(['at(2027-03-15T08:06:00)'])
  })

  test('throttled, broken, or done without an answer: it is set, once', async () => {
    standIn.misbehave('scheduler', 'throttle', 'error', 'hang-up-after')
    await scheduled().set({ ...digest, at: '2027-03-28T01:30:00.000Z' }, now)
    expect(standIn.schedules.size).toBe(1)
  })
})
