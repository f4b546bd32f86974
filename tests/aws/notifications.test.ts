import { describe, expect, test } from 'vitest'
import { readArrival } from '../../functions/aws/arrival.ts'
import { tagOf } from '../../functions/aws/effect-tag.ts'
import { readFeedback } from '../../functions/aws/feedback.ts'
import { mailOf, receivedNotification, snsBody } from './box/events.ts'

const at = '2027-03-15T07:05:00.000Z'
const sent = {
  id: '0110-1',
  source: 'erfa@moeder.example',
  to: ['anna@lemvig.example'],
  raw: Buffer.from(''),
  configurationSet: 'rundskriv',
  tags: { effect: tagOf('erfa/meeting/1@4.0.17') },
}
const told = (event: Record<string, unknown>) => readFeedback(snsBody({ mail: mailOf(sent, at), ...event }, at))
const bounced = (bounceType: string, bounceSubType: string, more: object = {}) => ({
  eventType: 'Bounce',
  bounce: {
    bounceType,
    bounceSubType,
    bouncedRecipients: [{ emailAddress: sent.to[0] }],
    timestamp: at,
    feedbackId: '0',
    ...more,
  },
})

// Every variant of the documentation, with and without the fields that it calls optional (robustness.md 3).
describe('what SES tells of a letter', () => {
  test.each([
    ['Undetermined', 'Undetermined', false],
    ['Permanent', 'General', true],
    ['Permanent', 'NoEmail', true],
    ['Permanent', 'Suppressed', true],
    ['Permanent', 'OnAccountSuppressionList', true],
    ['Transient', 'MailboxFull', false],
    ['Transient', 'MessageTooLarge', false],
    ['Transient', 'ContentRejected', false],
    ['Transient', 'AttachmentRejected', false],
  ])('a bounce %s/%s', (type, sub, permanent) => {
    const lean = told(bounced(type, sub))
    expect(lean).toMatchObject({ effect: 'erfa/meeting/1@4.0', index: 17, id: '0110-1', at })
    expect(lean?.news).toEqual({ type: 'came-back', permanent, detail: `${type} ${sub}` })
    const recipient = {
      emailAddress: sent.to[0],
      action: 'failed',
      status: '5.1.1',
      diagnosticCode: 'smtp; 550 5.1.1 no such user',
    }
    const full = told(
      bounced(type, sub, { bouncedRecipients: [recipient], remoteMtaIp: '192.0.2.1', reportingMTA: 'dns; mta.example' }),
    )
    expect(full?.news).toEqual({ type: 'came-back', permanent, detail: `5.1.1 ${type} ${sub}` })
  })

  test('an absence note to the envelope’s sender comes as a transient bounce, and is none', () => {
    expect(told(bounced('Transient', 'General'))?.news).toEqual({ type: 'note', what: 'transient-general' })
  })

  test.each(['abuse', 'fraud', 'other', 'virus', undefined])('a complaint: %s', complaintFeedbackType => {
    const complaint = {
      complainedRecipients: [{ emailAddress: sent.to[0] }],
      timestamp: at,
      feedbackId: '0',
      complaintSubType: null,
    }
    const news = told({
      eventType: 'Complaint',
      complaint: { ...complaint, ...(complaintFeedbackType && { complaintFeedbackType }) },
    })?.news
    expect(news).toEqual({ type: 'complaint', detail: `Complaint ${complaintFeedbackType ?? 'without a type'}` })
  })

  test.each(['not-spam', 'auth-failure'])('a report of the kind %s is no complaint of its reader', complaintFeedbackType => {
    const complaint = {
      complainedRecipients: [{ emailAddress: 'a@x.example' }],
      timestamp: at,
      feedbackId: '0',
      complaintFeedbackType,
    }
    expect(told({ eventType: 'Complaint', complaint })?.news).toEqual({ type: 'note', what: `report ${complaintFeedbackType}` })
  })

  test('a complaint of long ago: SES took the letter and did not send it', () => {
    const complaint = { complainedRecipients: [], timestamp: at, feedbackId: '0', complaintSubType: 'OnAccountSuppressionList' }
    expect(told({ eventType: 'Complaint', complaint })?.news).toMatchObject({ type: 'came-back', permanent: true })
  })

  test.each([
    'InternalFailure',
    'General',
    'MailboxFull',
    'SpamDetected',
    'RecipientServerError',
    'IPFailure',
    'TransientCommunicationFailure',
    'BYOIPHostNameLookupUnavailable',
    'Undetermined',
    'SendingDeferral',
  ])('a delay: %s', delayType => {
    const deliveryDelay = { delayType, timestamp: at, delayedRecipients: [{ emailAddress: sent.to[0] }] }
    expect(told({ eventType: 'DeliveryDelay', deliveryDelay })?.news).toEqual({ type: 'note', what: `delayed ${delayType}` })
  })

  test.each([
    ['Send', {}, { type: 'taken' }],
    ['Delivery', { timestamp: at, recipients: sent.to }, { type: 'taken' }],
    ['Reject', { reason: 'Bad content' }, { type: 'refused', detail: 'Bad content' }],
    ['Open', { timestamp: at }, { type: 'note', what: 'open' }],
    ['Subscription', { timestamp: at }, { type: 'note', what: 'subscription' }],
  ])('%s', (eventType, about, news) => {
    const name = eventType.slice(0, 1).toLowerCase() + eventType.slice(1)
    expect(told({ eventType, [name]: about })?.news).toEqual(news)
  })

  test('a mail of somebody else, without our tag, is not ours', () => {
    const { tags: _tags, ...mail } = mailOf(sent, at)
    expect(readFeedback(snsBody({ eventType: 'Send', mail, send: {} }, at))).toBeNull()
  })

  // As it comes: ope-tech/laravel-ses#10, and a case of its own in every library that reads these topics.
  test('the sentence with which SES tries the topic at the first deploy is no dead letter', () => {
    expect(readFeedback(snsBody('Successfully validated SNS topic for Amazon SES event publishing.', at))).toBeNull()
  })
})

describe('what SES tells of a mail that came', () => {
  const arriving = {
    id: 'x',
    key: 'in/x',
    from: 'anna@lemvig.example',
    recipients: ['erfa@moeder.example'],
    at,
    authenticated: true,
  }
  test('with every field', () => {
    const { id, key, from, recipients } = arriving
    const read = readArrival(snsBody(receivedNotification(arriving), at, 'Amazon SES Email Receipt Notification'))
    expect(read).toEqual({ id, key, from, recipients, at, authenticated: true, calledSpam: false, refused: null })
  })

  test('with the least that it may say, and with fields that nobody has told us of', () => {
    const { mail, receipt } = receivedNotification(arriving)
    const lean = {
      notificationType: 'Received',
      new: { field: 1 },
      mail: { messageId: mail.messageId },
      receipt: { action: { type: 'S3', objectKey: 'in/x', newer: true }, timestamp: receipt.timestamp },
    }
    expect(readArrival(snsBody(lean, at))).toMatchObject({ from: '', recipients: [], authenticated: false, refused: null })
  })

  test('nor is the mail with which SES tries the rule', () => {
    const mail = { messageId: 'AMAZON_SES_SETUP_NOTIFICATION', destination: ['recipient@example.com'] }
    expect(readArrival(snsBody({ notificationType: 'Received', mail, receipt: {} }, at))).toBeNull()
  })
})
