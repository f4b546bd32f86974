import type { SMTPServer, SMTPServerSession } from 'smtp-server'

/** Limits of the door, each with what happens without it. */
export const limits = {
  /** A mail to the network has one recipient; open relays are found by many. */
  recipients: 10,
  /** At once, in all. Each may hold a mail in memory. */
  connections: 200,
  /** At once from one address that is not this machine. */
  connectionsPerPeer: 20,
  /** Between two mails. A client that says NOOP for ever costs a connection and says nothing. */
  commandsPerMail: 100,
  /** RFC 5321 §4.5.3.1.4 says 512; SMTPUTF8 and parameters need more. */
  commandBytes: 4096,
  /** Of silence. */
  idleMs: 60_000,
  /** From the greeting or the last mail to the next one in full; a byte a minute keeps a connection from being idle. */
  mailMs: 10 * 60_000,
  /** Of mails being received at the same moment. */
  memoryBytes: 256 * 1024 * 1024,
  /** For connections to end when we stop. */
  closingMs: 5_000,
  /** For a client to hang up after we have said goodbye. */
  farewellMs: 500,
} as const

export const isLoopback = (ip: string): boolean => /^(?:::ffff:)?127\.|^::1$/.test(ip)

/** An error that smtp-server turns into this answer. */
export const answer = (code: number, text: string): Error => Object.assign(new Error(text), { responseCode: code })

type Connection = SMTPServer['connections'] extends Set<infer C> ? C : never

interface Guest {
  readonly peer: string
  readonly connection: Connection | null
  commands: number
  patience: NodeJS.Timeout
}

/** Who is connected: counts connections, commands and time, and hangs up on whoever takes too much of any. */
export class Guests {
  readonly #server: () => SMTPServer
  readonly #guests = new Map<string, Guest>()

  constructor(server: () => SMTPServer) {
    this.#server = server
  }

  /** Answers null when the session may go on. */
  arrive(session: SMTPServerSession): Error | null {
    const peer = session.remoteAddress
    const others = [...this.#guests.values()].filter(guest => guest.peer === peer).length
    if (!isLoopback(peer) && others >= limits.connectionsPerPeer) {
      return answer(421, 'too many connections from your address, try again in a moment')
    }
    const connection = [...this.#server().connections].find(each => each.session === session) ?? null
    this.#guests.set(session.id, { peer, connection, commands: 0, patience: this.#patience(session.id) })
    if (connection) this.#count(session.id, connection)
    return null
  }

  /** A mail has come in full: the counting starts anew. */
  satisfied(session: SMTPServerSession): void {
    const guest = this.#guests.get(session.id)
    if (!guest) return
    guest.commands = 0
    clearTimeout(guest.patience)
    guest.patience = this.#patience(session.id)
  }

  leave(session: SMTPServerSession): void {
    clearTimeout(this.#guests.get(session.id)?.patience)
    this.#guests.delete(session.id)
  }

  /** Say goodbye to every client that is not in the middle of a mail, and hang up on those who do not answer. */
  dismiss(): void {
    for (const connection of this.#server().connections) {
      if (connection._dataStream) continue
      connection.send(421, 'shutting down, try again in a moment')
      setTimeout(() => connection._socket.destroy(), limits.farewellMs).unref()
    }
  }

  #patience(id: string): NodeJS.Timeout {
    return setTimeout(() => this.#guests.get(id)?.connection?.send(421, 'too slow, closing connection'), limits.mailMs).unref()
  }

  /** smtp-server counts only commands that it does not know. */
  #count(id: string, connection: Connection): void {
    const onCommand = connection._onCommand
    connection._onCommand = (command, callback) => {
      const guest = this.#guests.get(id)
      if (guest) guest.commands += 1
      if ((guest?.commands ?? 0) > limits.commandsPerMail) return connection.send(421, 'too many commands without a mail')
      onCommand.call(connection, command, callback)
    }
  }
}
