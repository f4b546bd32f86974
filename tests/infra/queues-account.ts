import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { LambdaClient } from '@aws-sdk/client-lambda'
import { SQSClient } from '@aws-sdk/client-sqs'
import type { Installed } from '../../local/aws/installed.ts'

const md5 = (text: string) => createHash('md5').update(text).digest('hex')

interface Waiting {
  readonly id: string
  readonly body: string
}

interface Input {
  readonly QueueUrl?: string
  readonly WaitTimeSeconds?: number
  readonly ReceiptHandle?: string
  readonly MessageBody?: string
  readonly Entries?: readonly { readonly Id: string; readonly ReceiptHandle: string; readonly VisibilityTimeout: number }[]
}

/**
 * SQS (JSON) and Lambda's Invoke as far as redriving asks them: what is received is hidden, what is deleted is gone. Whoever does not wait
 * for an answer hears of some of its servers only, as with the real one.
 */
export const queuesAccount = async (queues: Map<string, Waiting[]>) => {
  const called: { readonly name: string; readonly payload: unknown }[] = []
  const hidden = new Map<string, Waiting>()
  let count = 0
  const sqs: Readonly<Record<string, (input: Input) => unknown>> = {
    ReceiveMessage: ({ QueueUrl = '', WaitTimeSeconds = 0 }) => {
      const waiting = queues.get(QueueUrl) ?? []
      const taken = waiting.splice(0, WaitTimeSeconds > 0 ? 10 : Math.floor(waiting.length / 2))
      for (const each of taken) hidden.set(`${QueueUrl} ${each.id}`, each)
      const told = taken.map(({ id, body }) => ({
        ...{ MessageId: id, ReceiptHandle: `${QueueUrl} ${id}`, Body: body, MD5OfBody: md5(body) },
        Attributes: { SentTimestamp: '1800000000000' },
      }))
      return { Messages: told }
    },
    DeleteMessage: ({ ReceiptHandle = '' }) => {
      hidden.delete(ReceiptHandle)
      return {}
    },
    ChangeMessageVisibilityBatch: ({ QueueUrl = '', Entries = [] }) => {
      for (const { ReceiptHandle, VisibilityTimeout } of Entries) {
        const found = hidden.get(ReceiptHandle)
        if (found === undefined || VisibilityTimeout !== 0) throw new Error(`${ReceiptHandle} is not hidden`)
        hidden.delete(ReceiptHandle)
        queues.set(QueueUrl, [...(queues.get(QueueUrl) ?? []), found])
      }
      return { Successful: Entries.map(({ Id }) => ({ Id })), Failed: [] }
    },
    SendMessage: ({ QueueUrl = '', MessageBody = '' }) => {
      count += 1
      queues.set(QueueUrl, [...(queues.get(QueueUrl) ?? []), { id: `again-${count}`, body: MessageBody }])
      return { MessageId: `again-${count}`, MD5OfMessageBody: md5(MessageBody) }
    },
  }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const target = String(request.headers['x-amz-target'] ?? '').replace('AmazonSQS.', '')
    const invoked = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(request.url ?? '')?.[1]
    if (invoked !== undefined) {
      called.push({ name: invoked, payload: JSON.parse(body) })
      return void response.writeHead(202).end()
    }
    const answer = sqs[target]?.(JSON.parse(body))
    response.writeHead(answer === undefined ? 400 : 200, { 'content-type': 'application/x-amz-json-1.0' })
    response.end(JSON.stringify(answer ?? {}))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const given = { endpoint, region: 'eu-north-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } }
  const url = (name: string) => `${endpoint}/1/${name}`
  const installed: Installed = {
    ...{ stack: 'rundskriv', dns: [], Table: 't', Bucket: 'b', Domain: 'moeder.example', RuleSet: 'town', ConfigurationSet: 'c' },
    ...{ MailArrivedQueue: url('arrived'), MailCameBackQueue: url('back') },
    ...{
      MailArrivedDead: url('arrived-dead'),
      MailCameBackDead: url('back-dead'),
      CallsDead: url('calls-dead'),
      StreamDead: url('stream-dead'),
    },
  }
  return {
    sqs: new SQSClient(given),
    lambda: new LambdaClient(given),
    installed,
    called,
    hidden,
    url,
    stop: () => void server.close(),
  }
}
