import type { Duplex } from 'node:stream'
import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Relay } from './relay-url.ts'

/** How a hand-over ended. `begun`: the server had asked for the mail's bytes, so that it may have all of them. */
export type HandOver =
  | { readonly ok: true; readonly response: string }
  | { readonly ok: false; readonly begun: boolean; readonly code: number | null; readonly detail: string }

/** Times in milliseconds. RFC 5321 §4.5.3.2 would have us wait ten minutes for the answer to a mail. */
const timeouts = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 120_000 }
/** Postfix hangs up after 300 s without a command. */
const idleMs = 60_000

interface Link {
  readonly connection: SMTPConnection
  used: boolean
  idle: NodeJS.Timeout | null
}

/**
 * Connections to the relay, kept open between mails. Our own and not nodemailer's pool, because that one hides the one thing that
 * exactly-once depends on: whether the server had begun to take the mail when the connection broke.
 */
export class ConnectionPool {
  readonly #relay: Relay
  readonly #most: number
  readonly #free: Link[] = []
  readonly #queue: (() => void)[] = []
  #open = 0

  constructor(relay: Relay, most: number) {
    this.#relay = relay
    this.#most = most
  }

  /** `onBegin`: called before the server gets the first byte of the mail. */
  async handOver(from: string, to: string, raw: Uint8Array, onBegin: () => void = () => undefined): Promise<HandOver> {
    await this.#turn()
    const body = (): Body => new Body(raw, onBegin)
    try {
      const kept = this.#takeFree()
      const first = await this.#attempt(kept, from, to, body())
      // A connection that had been idle may be dead without our knowing: nothing was taken, so a new one may try at once.
      const stale = kept !== null && !first.ok && !first.begun && first.code === null
      return stale ? await this.#attempt(null, from, to, body()) : first
    } finally {
      this.#open -= 1
      this.#queue.shift()?.()
    }
  }

  /** Hang up what is idle; hand-overs under way finish. */
  close(): void {
    for (const link of this.#free.splice(0)) this.#drop(link)
  }

  async #turn(): Promise<void> {
    if (this.#open >= this.#most) await new Promise<void>(resolve => this.#queue.push(resolve))
    this.#open += 1
  }

  async #attempt(kept: Link | null, from: string, to: string, body: Body): Promise<HandOver> {
    const link = kept ?? (await this.#connect().catch((error: unknown) => failure(error, false)))
    // What the server says before it knows of the mail (554 at the greeting, 535 to our password) is not about the mail.
    if (!('connection' in link)) return { ...link, code: null }
    const result = await transfer(link, from, to, body)
    if (result.ok) this.#keep(link)
    else this.#drop(link)
    return result
  }

  #connect(): Promise<Link> {
    const connection = new SMTPConnection({ ...this.#relay.connection, ...timeouts })
    return new Promise((resolve, reject) => {
      const fail = (error: unknown): void => {
        connection.close()
        reject(error)
      }
      connection.once('error', fail)
      connection.connect(error => {
        if (error) return fail(error)
        const ready = (): void => {
          connection.off('error', fail)
          const link: Link = { connection, used: false, idle: null }
          // Whoever waits for an answer is told by the callback; an idle connection that breaks is just gone.
          connection.on('error', () => this.#forget(link))
          connection.once('end', () => this.#forget(link))
          resolve(link)
        }
        const { auth } = this.#relay
        if (auth === null) return ready()
        connection.login({ credentials: auth }, refused => (refused ? fail(refused) : ready()))
      })
    })
  }

  #takeFree(): Link | null {
    const link = this.#free.pop() ?? null
    if (link?.idle) clearTimeout(link.idle)
    return link
  }

  #keep(link: Link): void {
    link.used = true
    link.idle = setTimeout(() => this.#drop(link), idleMs).unref()
    this.#free.push(link)
  }

  #drop(link: Link): void {
    this.#forget(link)
    link.connection.quit()
    setTimeout(() => link.connection.close(), 1_000).unref()
  }

  #forget(link: Link): void {
    if (link.idle) clearTimeout(link.idle)
    const place = this.#free.indexOf(link)
    if (place >= 0) this.#free.splice(place, 1)
  }
}

/** The mail's bytes, which note that they were asked for: the server has said 354. */
class Body extends Readable {
  begun = false
  readonly #raw: Uint8Array
  readonly #onBegin: () => void

  constructor(raw: Uint8Array, onBegin: () => void) {
    super()
    this.#raw = raw
    this.#onBegin = onBegin
  }

  /**
   * nodemailer calls it when it has the server's 354, and gets everything at once. A beginning that cannot be noted is none: the server
   * gets no byte, and the connection, which waits for some, is given up.
   */
  override pipe<T extends NodeJS.WritableStream>(to: T): T
  override pipe(to: Duplex): Duplex {
    try {
      this.#onBegin()
    } catch (error) {
      this.destroy(error instanceof Error ? error : new Error('the beginning could not be noted'))
      return to
    }
    this.begun = true
    const wired = onTheWire(this.#raw)
    if (wired === null) return to.end(this.#raw)
    // Past nodemailer's look at each byte, and into what it sends; it adds the CRLF and the dot that end the mail.
    to.push(wired.subarray(0, -2))
    return to.end()
  }
}

/**
 * The bytes as SMTP carries them (RFC 5321 §4.5.2, §2.3.8): a line that begins with a dot has another one before it. Null where CR and LF do not
 * only come together, also at the end: that is for nodemailer to mend. Ours always do, and the frame of every letter has a line that begins with a
 * dot. The searches are native: a third of the time of looking at each byte.
 */
const onTheWire = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array | null => {
  const raw = Buffer.from(buffer, byteOffset, byteLength)
  const text = raw.toString('latin1')
  if (text === '') return null
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\r', at)
    if (end === -1 || text.indexOf('\n', at) !== end + 1) return null
    at = end + 2
  }
  const stuffed = `${text.startsWith('.') ? '.' : ''}${text.replaceAll('\n.', '\n..')}`
  return stuffed.length === text.length ? raw : Buffer.from(stuffed, 'latin1')
}

const transfer = (link: Link, from: string, to: string, body: Body): Promise<HandOver> =>
  new Promise(resolve => {
    link.connection.send({ from, to: [to] }, body, (error, info) => {
      if (error) resolve(failure(error, body.begun))
      else resolve({ ok: true, response: String(info?.response ?? '') })
    })
  })

const failure = (error: unknown, begun: boolean): HandOver & { readonly ok: false } => {
  const { message, responseCode } = error as Error & { responseCode?: unknown }
  return { ok: false, begun, code: typeof responseCode === 'number' ? responseCode : null, detail: message }
}
