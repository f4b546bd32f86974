import type { Socket } from 'node:net'
import { connect } from 'node:net'

/** A hand-driven SMTP client: says lines, hears replies. */
export interface Client {
  /** Sends a line (or bytes) and answers the whole reply, `250 …`. */
  say(line: string): Promise<string>
  /** The next reply without saying anything; `closed` when the server has hung up. */
  hear(): Promise<string>
  close(): void
  readonly socket: Socket
}

export async function smtp(port: number): Promise<Client> {
  const socket = connect(port, '127.0.0.1')
  const replies: string[] = []
  const waiting: ((reply: string) => void)[] = []
  let buffer = ''
  let lines: string[] = []
  const give = (reply: string): void => {
    const next = waiting.shift()
    if (next) next(reply)
    else replies.push(reply)
  }
  socket.on('data', chunk => {
    buffer += chunk
    for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
      const line = buffer.slice(0, end)
      buffer = buffer.slice(end + 2)
      lines.push(line)
      if (line[3] !== '-') {
        give(lines.join('\n'))
        lines = []
      }
    }
  })
  let closed = false
  socket.on('close', () => {
    closed = true
    for (const next of waiting.splice(0)) next('closed')
  })
  socket.on('error', () => undefined)
  const hear = (): Promise<string> => {
    const known = replies.shift()
    if (known !== undefined) return Promise.resolve(known)
    return closed ? Promise.resolve('closed') : new Promise(resolve => waiting.push(resolve))
  }
  const say = (line: string): Promise<string> => {
    socket.write(line.endsWith('\r\n') ? line : `${line}\r\n`)
    return hear()
  }
  return { say, hear, socket, close: () => socket.destroy() }
}

/** A client that has been greeted and has said EHLO. */
export async function greeted(port: number): Promise<Client> {
  const client = await smtp(port)
  await client.hear()
  await client.say('EHLO test.example')
  return client
}

/** Hands in one mail; answers the reply to the first thing that was refused, or to the mail. */
export async function handIn(client: Client, from: string, to: readonly string[], mail: string): Promise<string> {
  for (const line of [`MAIL FROM:<${from}>`, ...to.map(address => `RCPT TO:<${address}>`), 'DATA']) {
    const reply = await client.say(line)
    if (!/^[23]/.test(reply)) return reply
  }
  const lines = mail.replaceAll(/\r?\n/g, '\r\n').replace(/\r\n$/, '')
  return client.say(`${lines.replaceAll(/^\./gm, '..')}\r\n.\r\n`)
}
