import { createHash } from 'node:crypto'
import { S3Client } from '@aws-sdk/client-s3'
import { DynamoAlarms } from '../../../functions/aws/dynamo/alarms.ts'
import { DynamoEventLog } from '../../../functions/aws/dynamo/event-log.ts'
import { DynamoOutbox } from '../../../functions/aws/dynamo/outbox.ts'
import { Reasons } from '../../../functions/aws/dynamo/reasons.ts'
import { Table } from '../../../functions/aws/dynamo/table.ts'
import { readTag, tagOf } from '../../../functions/aws/effect-tag.ts'
import { S3Bodies, S3RawMails, Shelf } from '../../../functions/aws/s3.ts'
import { sesMessageId } from '../../../functions/aws/ses-id.ts'
import { settings } from '../../../functions/aws/settings.ts'
import type { House } from '../../../local/try/house.ts'
import { parseTime } from '../../../shared/calendar/day.ts'
import { parseMail } from '../../../shared/mail/parse.ts'
import { networkOf } from '../../../shared/mail/reply-address.ts'
import type { MailBytes } from '../../../shared/ports.ts'
import type { IncomingMail } from '../../../shared/road/incoming.ts'
import { mailKey } from '../../../shared/road/keys.ts'
import { report } from '../../../shared/road/report.ts'
import type { NetworkFiles, World } from '../../../shared/road/world.ts'
import type { DynamoLocal } from '../dynamo-local.ts'
import { fakeCredentials } from '../dynamo-local.ts'
import type { SesMail } from '../stand-in.ts'
import { StandIn } from '../stand-in.ts'
import { deliveryEvent, receivedNotification, sendEvent, snsBody, sqsRecord } from './events.ts'
import { Lambda } from './lambda.ts'
import { TableProxy } from './proxy.ts'
import type { StreamRecord } from './stream.ts'
import { Stream } from './stream.ts'

const region = 'eu-north-1'

/** What goes wrong by itself, now and then; each answers for one occasion. */
export interface Mischief {
  /** Hands a batch on again although it was done. */
  readonly twice: () => boolean
  /** Another order: shards know none among each other, and neither do SES's events. */
  readonly shuffled: <T>(all: readonly T[]) => readonly T[]
  /** Milliseconds after which the function dies that is called now, or null. */
  readonly dies: () => number | null
  /** How many minutes each step leaves for letters that are tried again. */
  readonly patience: number
}

const kind: Mischief = { twice: () => false, shuffled: all => all, dies: () => null, patience: 0 }

/** AWS in a box: the bundled functions in processes of their own, called by queues, the stream and the clock as they are on AWS. */
export class Box implements House {
  readonly functions: Readonly<Record<keyof typeof settings, Lambda>>
  readonly networks: World['networks']
  readonly log: DynamoEventLog
  readonly outbox: DynamoOutbox
  readonly alarms: DynamoAlarms
  readonly reasons: Reasons
  readonly rawMails: S3RawMails
  readonly services: StandIn
  readonly proxy: TableProxy
  readonly table: Table
  /** Messages of the two queues that failed too often. */
  readonly dead: { readonly queue: string; readonly id: string; readonly body: string }[] = []
  /** Calls that the scheduler or the stream gave up. */
  readonly deadCalls: unknown[] = []
  mischief: Mischief = kind
  /** Called with every letter that SES took, under the id that its readers see. */
  onLetter: (mail: MailBytes) => Promise<void> = async () => undefined
  readonly #stream: Stream
  /** Records of the stream that passed the filter, oldest first. */
  readonly seen: StreamRecord[] = []
  readonly #taken: SesMail[] = []
  #now: string | null = null
  #step: string | null = null
  #count = 0

  private constructor(made: {
    functions: Box['functions']
    networks: World['networks']
    services: StandIn
    proxy: TableProxy
    table: Table
    shelf: Shelf
    stream: Stream
  }) {
    this.functions = made.functions
    this.networks = made.networks
    this.services = made.services
    this.proxy = made.proxy
    this.table = made.table
    const bodies = new S3Bodies(made.shelf)
    this.log = new DynamoEventLog(made.table, bodies)
    this.outbox = new DynamoOutbox(made.table, bodies)
    this.alarms = new DynamoAlarms(made.table)
    this.reasons = new Reasons(made.table)
    this.rawMails = new S3RawMails(made.shelf)
    this.#stream = made.stream
    made.services.onMail = mail => this.#taken.push(mail)
  }

  static async open(dynamo: DynamoLocal, folder: string, networks: readonly NetworkFiles[]): Promise<Box> {
    const [name, services, proxy] = [await dynamo.table(), new StandIn(), new TableProxy(dynamo.endpoint)]
    const [endpoint, tableEndpoint] = [await services.start(), await proxy.start()]
    const environment = {
      ...{ TABLE: name, BUCKET: 'mails', POWERTOOLS_SERVICE_NAME: 'box', CONFIGURATION_SET: 'rundskriv' },
      LINE: `${endpoint}/000000000000/line`,
      ...{ SCHEDULE_GROUP: 'rundskriv', SCHEDULE_ROLE: 'arn:aws:iam::000000000000:role/schedules' },
      ...{ DEAD_LETTERS: 'arn:aws:sqs:eu-north-1:000000000000:dead', TIME_HAS_COME: 'time-has-come' },
      ...{ EFFECT_COMMITTED: 'effect-committed', AWS_REGION: region, AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
      ...{ AWS_ENDPOINT_URL: endpoint, AWS_ENDPOINT_URL_DYNAMODB: tableEndpoint, PATH: process.env.PATH ?? '' },
    }
    const made = Object.keys(settings).map(each => [each, new Lambda(each, folder, environment)])
    const s3 = new S3Client({ endpoint, region, credentials: fakeCredentials })
    return new Box({
      ...{ functions: Object.fromEntries(made), networks: new Map(networks.map(each => [each.charter.id, each])) },
      ...{ services, proxy, table: new Table(dynamo.client(), name), shelf: new Shelf(s3, 'mails') },
      stream: new Stream(dynamo.endpoint, name),
    })
  }

  close(): void {
    for (const each of Object.values(this.functions)) {
      each.kill()
      // Its call came again, as Lambda's would: no test has to fail of it, and somebody should know.
      for (const death of each.deaths) console.warn(death)
    }
    this.services.stop()
    this.proxy.stop()
  }

  /** Time as the story tells it: a letter that leaves some minutes late belongs to its step. */
  now(): string | null {
    return this.#step ?? this.#now
  }

  /** The networks open themselves with the first call; the sweep is one. */
  async open(at: string): Promise<void> {
    this.#now = at
    await this.#scheduled('time-has-come', { sweep: true })
    await this.#settle()
  }

  async receive({ raw, envelope }: IncomingMail) {
    this.#now = envelope.at
    await this.arrives(raw, envelope)
    const charters = [...this.networks.values()].map(({ charter }) => charter)
    const network = networkOf(envelope.to, charters)?.network ?? ''
    const parsed = await parseMail(raw)
    const id = createHash('sha256').update(raw).digest('hex')
    const cause = await this.log.cause(network, mailKey(id, raw, parsed.ok ? parsed.mail : null))
    if (cause?.mail == null) throw new Error(`the mail of ${envelope.at} has no outcome`)
    return { ...cause.mail, network }
  }

  /** SES takes a mail: the bucket, then the topic, then the queue, then the function; the queue hands it out again while it fails. */
  async arrives(raw: Uint8Array, { from, to, at, authenticated }: IncomingMail['envelope']): Promise<void> {
    this.#count += 1
    const key = `in/${this.#count}`
    this.services.objects.set(`/mails/${key}`, Buffer.from(raw))
    const arriving = { id: `ses-${this.#count}`, key, from, recipients: [to], at, authenticated }
    await this.deliver('mail-arrived', snsBody(receivedNotification(arriving), at, 'Amazon SES Email Receipt Notification'))
  }

  /** Hands messages to a function as their queue does, and what the function puts in line as that queue does. */
  async deliver(name: 'mail-arrived' | 'mail-came-back', ...bodies: readonly string[]): Promise<void> {
    await this.#hand(
      name,
      bodies.map(body => ({ body, turn: null })),
    )
    const line = this.mischief.shuffled(this.services.inLine.splice(0))
    for (let at = 0; at < line.length; at += 1) {
      const some = line.slice(at, at + 1).map(each => ({
        body: each.MessageBody,
        turn: each.MessageAttributes?.network?.StringValue ?? null,
      }))
      await this.#hand('mail-arrived', some)
    }
  }

  /** Until they are done, or have failed five times. */
  async #hand(
    name: 'mail-arrived' | 'mail-came-back',
    messages: readonly { readonly body: string; readonly turn: string | null }[],
  ): Promise<void> {
    let waiting = messages.map(({ body, turn }) => {
      this.#count += 1
      return { id: `00000000-0000-4000-8000-${String(this.#count).padStart(12, '0')}`, body, turn }
    })
    for (let received = 1; waiting.length > 0; received += 1) {
      if (received > 5) {
        this.dead.push(...waiting.map(({ id, body }) => ({ queue: name, id, body })))
        return
      }
      const records = waiting.map(({ id, body, turn }) => sqsRecord(id, body, received, turn))
      const answer = await this.#mortal(name, { Records: records })
      const batch = answer.result as { batchItemFailures: { itemIdentifier: string }[] } | undefined
      const failed = batch === undefined ? null : new Set(batch.batchItemFailures.map(each => each.itemIdentifier))
      waiting = waiting.filter(({ id }) => failed?.has(id) ?? true)
      if (waiting.length === 0 && this.mischief.twice()) await this.functions[name].call({ Records: records }, this.#now ?? '')
    }
  }

  async until(at: string, alarms: 'before' | 'up-to'): Promise<void> {
    await this.#settle()
    for (;;) {
      const next = this.#nextSchedule()
      if (next === null || (alarms === 'up-to' ? next.at > at : next.at >= at)) break
      this.#now = next.at > (this.#now ?? '') ? next.at : this.#now
      this.services.schedules.delete(next.key)
      const payload: unknown = JSON.parse(next.input)
      await this.#scheduled(next.target, payload)
      if (this.mischief.twice()) await this.#scheduled(next.target, payload)
      await this.#settle()
    }
    this.#now = at
    await this.#settle()
    await this.#again(at)
  }

  async report(network: string, at: string) {
    return report(this.world, network, at)
  }

  /** Another environment of the same function, as Lambda makes one when two calls come at once. */
  another(name: keyof typeof settings): Lambda {
    return this.functions[name].beside()
  }

  /** As the postman tags a letter. */
  tagsOf(effect: string, index: number): Readonly<Record<string, string>> {
    return { effect: tagOf(`${effect}.${index}`) }
  }

  /** For reading: the same stores, and nobody who sends. */
  get world(): World {
    const { networks, log, outbox, alarms, rawMails } = this
    const silent = { info: () => undefined, warn: () => undefined }
    const postman = { send: async () => ({ type: 'later', detail: '' }) as const }
    return { networks, log, outbox, alarms, rawMails, postman, secrets: [], journal: silent }
  }

  /** The rounds, which find what no stream and no schedule told of. */
  async round(): Promise<void> {
    await this.#scheduled('time-has-come', { round: true })
    await this.#settle()
    await this.#scheduled('effect-committed', { round: true })
    await this.#settle()
  }

  /** Everything that a function printed. */
  get lines(): readonly string[] {
    return Object.values(this.functions).flatMap(each => each.lines)
  }

  /** Letters that were refused for the moment leave a little later; nothing else happens until then. */
  async #again(at: string): Promise<void> {
    this.#step = at
    const end = new Date(Date.parse(at) + this.mischief.patience * 60_000).toISOString()
    for (
      let next = this.#nextSchedule('effect-committed');
      next !== null && next.at <= end;
      next = this.#nextSchedule('effect-committed')
    ) {
      this.#now = next.at
      this.services.schedules.delete(next.key)
      await this.#scheduled(next.target, JSON.parse(next.input))
      await this.#settle()
    }
    this.#step = null
    this.#now = at
  }

  /** A function that may die under the call: for one that sends no mail, dying costs nothing but time. */
  async #mortal(name: keyof typeof settings, event: unknown) {
    const within = this.mischief.dies()
    const timer = within === null ? null : setTimeout(() => this.functions[name].kill(), within)
    const answer = await this.functions[name].call(event, this.#now ?? '')
    if (timer !== null) clearTimeout(timer)
    return answer
  }

  /** The next schedule; of several at one time, letters first and then by their names, as on one machine. */
  #nextSchedule(only: string | null = null) {
    const wanted = [...this.services.schedules].filter(([, { target }]) => only === null || target.Arn === only)
    const standing = wanted.map(([key, { expression, target, input }]) => {
      const zone = String(input.ScheduleExpressionTimezone)
      const local = expression.slice('at('.length, -1)
      const at = zone === 'UTC' ? `${local}.000Z` : (parseTime(local, zone) ?? '')
      const order = `${at} ${target.Arn === 'effect-committed' ? 0 : 1} ${target.Input}`
      return { key, at, target: target.Arn as 'time-has-come' | 'effect-committed', input: target.Input, order }
    })
    return standing.sort((a, b) => (a.order < b.order ? -1 : 1))[0] ?? null
  }

  /** A call that Lambda repeats twice when it fails, and then lays aside. */
  async #scheduled(name: 'time-has-come' | 'effect-committed', payload: unknown): Promise<void> {
    for (let tries = 0; tries < 3; tries += 1) {
      const { error } = await (name === 'time-has-come'
        ? this.#mortal(name, payload)
        : this.functions[name].call(payload, this.#now ?? ''))
      if (error === undefined) return
    }
    this.deadCalls.push(payload)
  }

  /** Lets the stream and SES's events run dry. */
  async #settle(): Promise<void> {
    for (;;) {
      const fresh = await this.#stream.fresh()
      this.seen.push(...fresh)
      const records = this.mischief.shuffled(fresh)
      if (records.length === 0 && this.#taken.length === 0) return
      for (let at = 0; at < records.length; at += 10) await this.#committed(records.slice(at, at + 10))
      const taken = this.#taken.splice(0)
      for (const mail of taken) await this.onLetter(asRead(mail))
      const at = this.#now ?? ''
      const news = taken.flatMap(mail => [sendEvent(mail, at), deliveryEvent(mail, at)]).map(each => snsBody(each, at))
      const told = this.mischief.shuffled(news)
      for (let n = 0; n < told.length; n += 10) await this.deliver('mail-came-back', ...told.slice(n, n + 10))
    }
  }

  /** A batch of the stream, again from the first record that failed, halved when the whole call fails. */
  async #committed(records: readonly StreamRecord[], tries = 0): Promise<void> {
    if (records.length === 0) return
    const event = {
      Records: records.map(each => ({ ...each, eventSourceARN: `arn:aws:dynamodb:${region}:000000000000:table/t/stream/0` })),
    }
    const answer = await this.functions['effect-committed'].call(event, this.#now ?? '')
    const batch = answer.result as { batchItemFailures: { itemIdentifier: string }[] } | undefined
    const failed = batch?.batchItemFailures[0]?.itemIdentifier
    if (batch !== undefined && failed === undefined) {
      if (this.mischief.twice()) await this.functions['effect-committed'].call(event, this.#now ?? '')
      return
    }
    const from = failed === undefined ? 0 : records.findIndex(each => each.dynamodb.SequenceNumber === failed)
    if (tries >= 6) {
      this.deadCalls.push({ stream: records.slice(from, from + 1) })
      return this.#committed(records.slice(from + 1))
    }
    await this.#committed(records.slice(from), tries + 1)
  }
}

/** A mail as its reader gets it from SES: under SES's own Message-ID. */
const asRead = ({ id, source, to, raw, tags }: SesMail): MailBytes => {
  const messageId = sesMessageId(id, region)
  const text = raw.toString('latin1').replace(/^Message-ID:.*(?:\r\n[ \t].*)*/im, `Message-ID: ${messageId}`)
  const tag = readTag(tags.effect ?? '')
  return {
    envelopeFrom: source,
    to: to[0] ?? '',
    messageId,
    raw: Buffer.from(text, 'latin1'),
    tag: tag === null ? '' : `${tag.effect}.${tag.index}`,
  }
}
