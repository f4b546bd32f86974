import type { AddressInfo, Socket } from 'node:net'
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server'
import { SMTPServer } from 'smtp-server'
import { networkOf } from '../../shared/mail/reply-address.ts'
import type { World } from '../../shared/road/world.ts'
import { InputFault, StoreUnavailable } from '../errors.ts'
import type { Arrivals } from '../sqlite/arrivals.ts'
import type { Believe } from './believe.ts'
import { answer, Guests, limits } from './limits.ts'

export interface DoorOptions {
  readonly host: string
  readonly port: number
  /** STARTTLS is offered with these (PEM). */
  readonly tls: { readonly key: string; readonly cert: string } | null
}

export interface DoorParts {
  readonly world: Pick<World, 'networks' | 'rawMails' | 'journal'>
  readonly arrivals: Arrivals
  readonly believe: Believe
  readonly now: () => string
  /** Called after mails have been recorded and answered with 250. */
  readonly onArrival: () => void
}

/**
 * The SMTP port. A mail is answered with 250 only when its bytes and its place in the queue are on the disk; whatever is in the way
 * of that is a 4xx, so that the sending server keeps it and comes again.
 */
export class Door {
  readonly #parts: DoorParts
  readonly #options: DoorOptions
  readonly #server: SMTPServer
  readonly #guests = new Guests(() => this.#server)
  readonly #sockets = new Set<Socket>()
  #heldBytes = 0

  constructor(parts: DoorParts, options: DoorOptions) {
    this.#parts = parts
    this.#options = options
    this.#server = new SMTPServer({
      ...options.tls,
      banner: 'Rundskriv',
      disabledCommands: options.tls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      hideENHANCEDSTATUSCODES: false,
      logger: false,
      size: this.#mostBytes(),
      rejectOversized: true,
      maxClients: limits.connections,
      maxRecipients: limits.recipients,
      maxCommandLength: limits.commandBytes,
      socketTimeout: limits.idleMs,
      closeTimeout: limits.closingMs,
      onConnect: (session, callback) => callback(this.#guests.arrive(session)),
      onClose: session => this.#guests.leave(session),
      onRcptTo: ({ address }, _session, callback) => callback(this.#refusal(address)),
      onData: (stream, session, callback) => {
        this.#take(stream, session).then(
          id => callback(null, `kept as ${id.slice(0, 12)}`),
          (error: unknown) => callback(this.#inAnswer(error)),
        )
      },
    })
    this.#server.on('error', () => undefined)
    this.#server.server.on('connection', socket => {
      this.#sockets.add(socket)
      socket.once('close', () => this.#sockets.delete(socket))
    })
  }

  /** Answers where it listens. Throws InputFault, in words, when the port is taken or not allowed. */
  listen(): Promise<{ readonly host: string; readonly port: number }> {
    const { host, port } = this.#options
    return new Promise((resolve, reject) => {
      const fail = (error: NodeJS.ErrnoException): void => reject(new InputFault(whyNot(error, host, port), { cause: error }))
      this.#server.server.once('error', fail)
      this.#server.listen(port, host, () => {
        this.#server.server.off('error', fail)
        resolve({ host, port: (this.#server.server.address() as AddressInfo).port })
      })
    })
  }

  /** Takes no more; what is being received is finished first. */
  close(): Promise<void> {
    return new Promise(resolve => {
      // Whoever was accepted in this very moment is no guest yet.
      this.#server.server.on('connection', socket => socket.destroy())
      this.#server.close(() => {
        for (const socket of this.#sockets) socket.destroy()
        resolve()
      })
      this.#guests.dismiss()
    })
  }

  #charters(): { id: string; address: string; bytes: number }[] {
    return [...this.#parts.world.networks.values()].map(({ charter }) => ({
      id: charter.id,
      address: charter.address,
      bytes: charter.limits.mailBytes,
    }))
  }

  #mostBytes(): number {
    return Math.max(...this.#charters().map(({ bytes }) => bytes))
  }

  #refusal(address: string): Error | null {
    if (networkOf(address, this.#charters())) return null
    return answer(550, 'No network has this address here. Check the spelling, or answer one of the letters you have got')
  }

  async #take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<string> {
    const { chunks, release } = await this.#collect(stream)
    try {
      this.#guests.satisfied(session)
      const raw = Buffer.concat(chunks)
      return await this.#keep(raw, session)
    } finally {
      release()
    }
  }

  async #keep(raw: Uint8Array, session: SMTPServerSession): Promise<string> {
    const { world, arrivals, believe, now, onArrival } = this.#parts
    const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : ''
    const recipients = this.#byNetwork(session)
    const charters = this.#charters()
    for (const { network } of recipients) {
      const most = charters.find(({ id }) => id === network)?.bytes ?? 0
      if (raw.byteLength > most) throw answer(552, `the mail has ${raw.byteLength} bytes, at most ${most} are taken`)
    }
    const peer = { ip: session.remoteAddress, helo: session.hostNameAppearsAs || '', from }
    const belief = await believe(raw, peer)
    if (belief.type === 'refuse') throw answer(554, belief.why)
    if (belief.type === 'later') throw answer(451, `${belief.why}, try again later`)
    const id = await world.rawMails.put(raw)
    const at = now()
    await arrivals.add(
      recipients.map(({ network, to }) => ({ network, raw: id, from, to, authenticated: belief.authenticatedFor(network), at })),
    )
    world.journal.info('arrived', { mail: id, bytes: raw.byteLength })
    onArrival()
    return id
  }

  /** One mail a network, to the address that says most: that of a letter, if there is one among them. */
  #byNetwork(session: SMTPServerSession): { network: string; to: string }[] {
    const best = new Map<string, { to: string; rank: number }>()
    for (const { address } of session.envelope.rcptTo) {
      const found = networkOf(address, this.#charters())
      if (!found) continue
      const rank = ['general', 'meetings', 'minutes', 'letter'].indexOf(found.addressedAs)
      if (rank > (best.get(found.network)?.rank ?? -1)) best.set(found.network, { to: address, rank })
    }
    return [...best].map(([network, { to }]) => ({ network, to }))
  }

  /** The mail's bytes; those of one that is too long or too much for now are thrown away as they come. */
  #collect(stream: SMTPServerDataStream): Promise<{ chunks: Buffer[]; release: () => void }> {
    const chunks: Buffer[] = []
    let bytes = 0
    let tooMuch = false
    const release = (): void => {
      this.#heldBytes -= bytes
      bytes = 0
    }
    return new Promise((resolve, reject) => {
      stream.on('data', (chunk: Buffer) => {
        tooMuch ||= this.#heldBytes + chunk.length > limits.memoryBytes
        if (tooMuch || stream.sizeExceeded) return
        chunks.push(chunk)
        bytes += chunk.length
        this.#heldBytes += chunk.length
      })
      const fail = (error: Error): void => {
        release()
        reject(error)
      }
      stream.on('error', fail)
      let ended = false
      stream.on('close', () => ended || fail(answer(451, 'the connection was lost')))
      stream.on('end', () => {
        ended = true
        if (stream.sizeExceeded) fail(answer(552, `more than ${this.#mostBytes()} bytes`))
        else if (tooMuch) fail(answer(452, 'too much mail at the same moment, try again later'))
        else resolve({ chunks, release })
      })
    })
  }

  #inAnswer(error: unknown): Error {
    if (error instanceof Error && 'responseCode' in error) return error
    const { journal } = this.#parts.world
    if (error instanceof StoreUnavailable) {
      journal.warn('mail-put-off', { why: error.message })
      return error.full
        ? answer(452, 'no room for mail just now, try again later')
        : answer(451, 'busy just now, try again later')
    }
    journal.warn('mail-put-off', { why: error instanceof Error ? error.name : 'unknown' })
    return answer(451, 'something went wrong here, try again later')
  }
}

const whyNot = ({ code, message }: NodeJS.ErrnoException, host: string, port: number): string => {
  const place = `${host}:${port}`
  if (code === 'EADDRINUSE') return `${place} is taken: another program (or another \`serve\`) listens there already`
  if (code === 'EACCES') return `${place}: this user may not listen there; ports below 1024 are for root`
  if (code === 'EADDRNOTAVAIL') return `${place}: this machine does not have that address`
  return `${place}: cannot listen (${message})`
}
