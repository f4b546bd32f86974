import type { AddressInfo } from 'node:net'
import type { SMTPServerSession } from 'smtp-server'
import { SMTPServer } from 'smtp-server'

export interface Caught {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: Buffer
}

/** A mail server that takes everything, except for recipients whose name says otherwise. */
export interface Sink {
  readonly port: number
  readonly mails: Caught[]
  /** How many connections there have been. */
  connections: number
  close(): Promise<void>
}

const refusing: Readonly<Record<string, number>> = { busy: 450, unknown: 550 }
const refusingAtEnd: Readonly<Record<string, number>> = { full: 452, spam: 554 }

const answer = (code: number, text: string): Error => Object.assign(new Error(text), { responseCode: code })
const nameOf = (address: string | undefined): string => address?.split('@')[0] ?? ''

/**
 * Names of recipients that matter: `busy` 450 and `unknown` 550 at RCPT, `full` 452 and `spam` 554 after the mail, `dies` takes the
 * mail and hangs up without an answer, `hangs-up` hangs up at RCPT.
 */
export async function startSink(port = 0): Promise<Sink> {
  const hangUp = (session: SMTPServerSession): void => {
    for (const connection of server.connections) if (connection.session.id === session.id) connection._socket.destroy()
  }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onConnect(_session, callback) {
      sink.connections += 1
      callback()
    },
    onRcptTo({ address }, session, callback) {
      const code = refusing[nameOf(address)]
      if (nameOf(address) === 'hangs-up') hangUp(session)
      else if (code === undefined) callback()
      else callback(answer(code, `${nameOf(address)} says no`))
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        const code = refusingAtEnd[nameOf(to[0])]
        if (code !== undefined) return callback(answer(code, `${nameOf(to[0])} says no`))
        const { mailFrom } = session.envelope
        sink.mails.push({ from: mailFrom ? mailFrom.address : '', to, raw: Buffer.concat(chunks) })
        if (nameOf(to[0]) === 'dies') hangUp(session)
        else callback()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  const sink: Sink = {
    port: (server.server.address() as AddressInfo).port,
    mails: [],
    connections: 0,
    close: () =>
      new Promise(resolve => {
        for (const connection of server.connections) connection._socket.destroy()
        server.close(() => resolve())
      }),
  }
  return sink
}
