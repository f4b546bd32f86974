import { createHash } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { CopyObject$, DeleteObject$, GetObject$, HeadObject$, PutObject$ } from '@aws-sdk/client-s3'
import { CreateSchedule$, UpdateSchedule$ } from '@aws-sdk/client-scheduler'
import { SendRawEmail$ } from '@aws-sdk/client-ses'
import { SendMessage$ } from '@aws-sdk/client-sqs'
import type { Operation } from './model.ts'
import { bindingFaults, calledBy, faultsOf, valueOfForm } from './model.ts'

/** How the next call of a service goes wrong. `after`: the thing is done, and the answer never comes. */
export type Trouble =
  | 'throttle'
  | 'error'
  | 'unavailable'
  | 'denied'
  | 'conflict'
  | 'hang-up-before'
  | 'hang-up-after'
  | 'silence-after'
export type Service = 'ses' | 's3' | 'scheduler' | 'sqs'

export interface SesMail {
  readonly id: string
  readonly source: string
  readonly to: readonly string[]
  readonly raw: Buffer
  readonly configurationSet: string
  readonly tags: Readonly<Record<string, string>>
}

/** A message in a queue, as it was put there. */
export interface InLine {
  readonly QueueUrl: string
  readonly MessageBody: string
  readonly MessageGroupId?: string
  readonly MessageAttributes?: Readonly<Record<string, { readonly DataType: string; readonly StringValue?: string }>>
}

export interface StandingSchedule {
  readonly name: string
  readonly expression: string
  readonly target: { readonly Arn: string; readonly RoleArn: string; readonly Input: string }
  readonly input: Readonly<Record<string, unknown>>
}

interface Reply {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

/** SES (Query and XML), S3, SQS and EventBridge Scheduler as far as we use them, over HTTP, with misbehaviour on demand. */
export class StandIn {
  readonly mails: SesMail[] = []
  readonly objects = new Map<string, Buffer>()
  readonly schedules = new Map<string, StandingSchedule>()
  /** What was put into queues, oldest first; whoever delivers it takes it out. */
  readonly inLine: InLine[] = []
  /** What SES answers for an address, instead of taking the mail: an error code and a message. */
  refusals: Pick<Map<string, readonly [code: string, message: string]>, 'get' | 'set' | 'clear'> = new Map<
    string,
    readonly [code: string, message: string]
  >()
  /** Requests that do not fit the services' own models. A test that wants none looks here. */
  readonly faults: string[] = []
  /** Asked for each call: what goes wrong with it, or null. */
  trouble: (service: Service) => Trouble | null = () => null
  /** Every connection is given up once it has carried one call; whoever calls on it again gets no answer, as after a Lambda's long sleep. */
  forgetful = false
  /** Called with each mail that SES has taken. */
  onMail: (mail: SesMail) => void = () => undefined
  readonly #troubles = new Map<Service, Trouble[]>()
  readonly #called = new WeakSet<Socket>()
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch(error => {
      response.writeHead(400).end(String(error))
    })
  })

  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  stop(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  misbehave(service: Service, ...troubles: readonly Trouble[]): void {
    this.#troubles.set(service, [...(this.#troubles.get(service) ?? []), ...troubles])
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.forgetful && this.#called.has(request.socket)) return void request.socket.destroy()
    this.#called.add(request.socket)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)
    const isQuery = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false
    const isSqs = request.headers['x-amz-target']?.toString().startsWith('AmazonSQS.') ?? false
    const service: Service = isQuery ? 'ses' : isSqs ? 'sqs' : path.startsWith('/schedules/') ? 'scheduler' : 's3'
    const faults = faultsIn(service, request, path, body)
    this.faults.push(...faults)
    if (faults.length > 0) return answer(response, errorOf(service, 400, 'ValidationException'))
    const trouble = this.#troubles.get(service)?.shift() ?? this.trouble(service)
    if (trouble === 'hang-up-before') return void request.socket.destroy()
    if (trouble !== null && trouble in complaints)
      return answer(response, complaints[trouble as keyof typeof complaints](service))
    const reply = {
      ses: () => this.#ses(new URLSearchParams(body.toString())),
      sqs: () => this.#sqs(body),
      s3: () => this.#s3(request.method ?? '', path, body, request.headers['x-amz-copy-source']),
      scheduler: () => this.#scheduler(request.method ?? '', path.slice('/schedules/'.length), body),
    }[service]()
    if (trouble === 'hang-up-after') return void request.socket.destroy()
    if (trouble === 'silence-after') return
    answer(response, reply)
  }

  #ses(form: URLSearchParams): Reply {
    if (form.get('Action') !== 'SendRawEmail' || form.get('Version') !== '2010-12-01')
      return sesError(400, 'InvalidAction', 'unknown')
    const listed = (name: string): string[] => {
      const found: string[] = []
      for (let n = 1; form.has(`${name}.member.${n}`); n += 1) found.push(form.get(`${name}.member.${n}`) ?? '')
      return found
    }
    const tags: Record<string, string> = {}
    for (let n = 1; form.has(`Tags.member.${n}.Name`); n += 1) {
      const [name, value] = [form.get(`Tags.member.${n}.Name`) ?? '', form.get(`Tags.member.${n}.Value`) ?? '']
      if (![name, value].every(each => /^[A-Za-z0-9_-]{1,256}$/.test(each))) return sesError(400, 'InvalidParameterValue', 'tag')
      tags[name] = value
    }
    const to = listed('Destinations')
    const refusal = to.map(address => this.refusals.get(address)).find(each => each !== undefined)
    if (refusal !== undefined) return sesError(400, refusal[0], refusal[1])
    if (to.length < 1 || to.length > 50) return sesError(400, 'InvalidParameterValue', 'destinations')
    const id = `0110${String(this.mails.length + 1).padStart(12, '0')}-000000`
    const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64')
    const mail = {
      id,
      source: form.get('Source') ?? '',
      to,
      raw,
      configurationSet: form.get('ConfigurationSetName') ?? '',
      tags,
    }
    this.mails.push(mail)
    this.onMail(mail)
    const result = `<SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult>`
    return xml(200, `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">${result}</SendRawEmailResponse>`)
  }

  #s3(method: string, path: string, body: Buffer, copySource: string | string[] | undefined): Reply {
    if (method === 'DELETE') {
      this.objects.delete(path)
      return { status: 204, type: 'text/xml', body: '' }
    }
    const from = typeof copySource === 'string' ? `/${decodeURIComponent(copySource).replace(/^\//, '')}` : path
    const found = method === 'PUT' && copySource === undefined ? body : this.objects.get(from)
    if (found === undefined) return noSuchKey
    if (method === 'PUT') this.objects.set(path, found)
    if (method === 'PUT')
      return { ...xml(200, copySource === undefined ? '' : '<CopyObjectResult><ETag>"0"</ETag></CopyObjectResult>') }
    return { status: 200, type: 'application/octet-stream', body: method === 'HEAD' ? '' : found }
  }

  #sqs(body: Buffer): Reply {
    const message = JSON.parse(body.toString()) as InLine
    this.inLine.push(message)
    const MD5OfMessageBody = createHash('md5').update(message.MessageBody).digest('hex')
    return json(200, { MessageId: `00000000-0000-4000-9000-${String(this.inLine.length).padStart(12, '0')}`, MD5OfMessageBody })
  }

  #scheduler(method: string, name: string, body: Buffer): Reply {
    const stands = this.schedules.has(name)
    if (method === 'POST' && stands) return json(409, { Message: `Schedule ${name} already exists.` }, 'ConflictException')
    if (method === 'PUT' && !stands)
      return json(404, { Message: `Schedule ${name} does not exist.` }, 'ResourceNotFoundException')
    const input = JSON.parse(body.toString()) as Record<string, unknown> & { readonly ScheduleExpression: string }
    const isWhole = /^at\(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\)$/.test(input.ScheduleExpression) && /^[0-9a-zA-Z-_.]{1,64}$/.test(name)
    if (!isWhole) return json(400, { Message: 'Invalid schedule.' }, 'ValidationException')
    const target = input.Target as StandingSchedule['target']
    this.schedules.set(name, { name, expression: input.ScheduleExpression, target, input })
    return json(200, { ScheduleArn: `arn:aws:scheduler:::schedule/${name}` })
  }
}

/** What we ask of S3, and of the scheduler: everything else would be a surprise. */
const asked: Readonly<Record<'s3' | 'scheduler', readonly Operation[]>> = {
  s3: [CopyObject$, PutObject$, GetObject$, HeadObject$, DeleteObject$] as unknown as readonly Operation[],
  scheduler: [CreateSchedule$, UpdateSchedule$] as unknown as readonly Operation[],
}

const faultsIn = (service: Service, request: IncomingMessage, path: string, body: Buffer): readonly string[] => {
  const scope = /Credential=[^/]+\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request/.exec(request.headers.authorization ?? '')
  const unsigned = scope?.[1] === 'eu-north-1' && scope[2] === service ? [] : [`not signed for ${service} in our region`]
  if (service === 'ses') {
    const form = valueOfForm(new URLSearchParams(body.toString()))
    return [...unsigned, ...faultsOf(form, (SendRawEmail$ as unknown as Operation)[4], 'SendRawEmail')]
  }
  if (service === 'sqs') {
    const operation = SendMessage$ as unknown as Operation
    const target = String(request.headers['x-amz-target'])
    const unasked = target === `AmazonSQS.${operation[2]}` ? [] : [`sqs: nobody may call ${target}`]
    return [...unsigned, ...unasked, ...faultsOf(JSON.parse(body.toString()), operation[4], operation[2])]
  }
  const { method = '', headers, url = '/' } = request
  const key = service === 's3' ? path.replace(/^\/[^/]+/, '') : path
  const isCopy = headers['x-amz-copy-source'] !== undefined
  const called = asked[service].find(each => calledBy(each, method, key) && (each[2] === 'CopyObject') === isCopy)
  if (called === undefined) return [...unsigned, `${service}: nobody may call ${method} ${path}`]
  const query = new URL(url, 'http://x').searchParams
  const named = service === 'scheduler' ? { ...(JSON.parse(body.toString()) as object), Name: path.split('/').at(-1) } : null
  const shape = named === null ? [] : faultsOf(named, called[4], called[2])
  return [...unsigned, ...bindingFaults(called, headers, query), ...shape]
}

const answer = (response: ServerResponse, { status, type, body, headers = {} }: Reply): void => {
  response.writeHead(status, { 'content-type': type, ...headers }).end(body)
}

const xml = (status: number, body: string): Reply => ({ status, type: 'text/xml', body })
const json = (status: number, body: unknown, error = ''): Reply => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
  headers: error === '' ? {} : { 'x-amzn-errortype': error },
})
const noSuchKey = xml(404, '<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>')
const sesError = (status: number, code: string, message: string): Reply =>
  xml(
    status,
    `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>0</RequestId></ErrorResponse>`,
  )
const errorOf = (service: Service, status: number, code: string): Reply =>
  service === 'scheduler' || service === 'sqs'
    ? json(status, { Message: code }, code)
    : service === 'ses'
      ? sesError(status, code, code)
      : xml(status, `<Error><Code>${code}</Code><Message>${code}</Message></Error>`)

const complaints = {
  throttle: (service: Service) =>
    service === 's3'
      ? errorOf(service, 503, 'SlowDown')
      : service === 'ses'
        ? // The other reason, the rate, is over in a second, and waited for.
          sesError(400, 'Throttling', 'Daily message quota exceeded.')
        : errorOf(service, 429, 'ThrottlingException'),
  error: (service: Service) => errorOf(service, 500, 'InternalFailure'),
  unavailable: (service: Service) => errorOf(service, 503, 'ServiceUnavailable'),
  // Neither is tried again by the SDK, as the others are.
  conflict: (service: Service) => errorOf(service, 409, 'ConflictException'),
  denied: (service: Service) => errorOf(service, 403, 'AccessDeniedException'),
}
