import type { SesMail } from '../stand-in.ts'

const account = '000000000000'
const region = 'eu-north-1'

/** A message of a queue that SNS fills, as Lambda gets it. */
/** `turn`: it comes from the queue in which every mail names its network. */
export const sqsRecord = (messageId: string, body: string, received = 1, turn: string | null = null) => ({
  messageId,
  receiptHandle: `AQEB${messageId}`,
  body,
  attributes: {
    ApproximateReceiveCount: String(received),
    SentTimestamp: '1804060800000',
    SenderId: 'AIDAIT2UOQQY3AUEKVGXU',
    ApproximateFirstReceiveTimestamp: '1804060800010',
    ...(turn !== null && { MessageGroupId: turn }),
  },
  messageAttributes:
    turn === null ? {} : { network: { stringValue: turn, stringListValues: [], binaryListValues: [], dataType: 'String' } },
  md5OfBody: '0'.repeat(32),
  eventSource: 'aws:sqs',
  eventSourceARN: `arn:aws:sqs:${region}:${account}:queue`,
  awsRegion: region,
})

/** What SNS puts into a queue without raw delivery. */
export const snsBody = (message: unknown, at: string, subject: string | null = null): string =>
  JSON.stringify({
    Type: 'Notification',
    MessageId: '00000000-0000-4000-8000-000000000000',
    TopicArn: `arn:aws:sns:${region}:${account}:topic`,
    ...(subject !== null && { Subject: subject }),
    Message: typeof message === 'string' ? message : JSON.stringify(message),
    Timestamp: at,
    SignatureVersion: '1',
    Signature: 'c2lnbmF0dXJl',
    SigningCertURL: `https://sns.${region}.amazonaws.com/SimpleNotificationService-0.pem`,
    UnsubscribeURL: `https://sns.${region}.amazonaws.com/?Action=Unsubscribe&SubscriptionArn=arn:aws:sns:${region}:${account}:topic:0`,
  })

export interface Arriving {
  readonly id: string
  readonly key: string
  readonly from: string
  readonly recipients: readonly string[]
  readonly at: string
  readonly authenticated: boolean
}

/** What SES tells of a mail that it put into the bucket, with every field of the documentation. */
export const receivedNotification = ({ id, key, from, recipients, at, authenticated }: Arriving) => {
  const verdict = { status: authenticated ? 'PASS' : 'FAIL' }
  return {
    notificationType: 'Received',
    mail: {
      timestamp: at,
      source: from,
      messageId: id,
      destination: recipients,
      headersTruncated: false,
      headers: [
        { name: 'Return-Path', value: `<${from}>` },
        { name: 'From', value: from },
      ],
      commonHeaders: {
        returnPath: from,
        from: [from],
        date: 'Mon, 15 Mar 2027 09:00:00 +0100',
        to: recipients,
        messageId: `<${id}>`,
      },
    },
    receipt: {
      timestamp: at,
      processingTimeMillis: 512,
      recipients,
      spamVerdict: { status: 'PASS' },
      virusVerdict: { status: 'PASS' },
      spfVerdict: verdict,
      dkimVerdict: verdict,
      dmarcVerdict: verdict,
      ...(!authenticated && { dmarcPolicy: 'reject' }),
      action: {
        type: 'S3',
        topicArn: `arn:aws:sns:${region}:${account}:topic`,
        bucketName: 'mails',
        objectKeyPrefix: 'in/',
        objectKey: key,
      },
    },
  }
}

/** The part that every event of a configuration set has in common. */
export const mailOf = ({ id, source, to, tags, configurationSet }: SesMail, at: string) => ({
  timestamp: at,
  source,
  sourceArn: `arn:aws:ses:${region}:${account}:identity/moeder.example`,
  sendingAccountId: account,
  messageId: id,
  destination: to,
  headersTruncated: false,
  headers: [
    { name: 'From', value: source },
    { name: 'To', value: to.join(', ') },
  ],
  commonHeaders: { from: [source], to, messageId: id, subject: 'Dagsorden' },
  tags: {
    'ses:operation': ['SendRawEmail'],
    'ses:configuration-set': [configurationSet],
    'ses:source-ip': ['192.0.2.1'],
    'ses:from-domain': ['moeder.example'],
    'ses:caller-identity': ['effect-committed'],
    ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
  },
})

export const sendEvent = (mail: SesMail, at: string) => ({ eventType: 'Send', mail: mailOf(mail, at), send: {} })

export const deliveryEvent = (mail: SesMail, at: string) => ({
  eventType: 'Delivery',
  mail: mailOf(mail, at),
  delivery: {
    timestamp: at,
    processingTimeMillis: 1234,
    recipients: mail.to,
    smtpResponse: '250 2.6.0 Message received',
    reportingMTA: 'mta.example.com',
  },
})
