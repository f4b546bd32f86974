import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import fc from 'fast-check'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ConnectionPool } from '../../local/smtp/connection-pool.ts'
import { readRelayUrl } from '../../local/smtp/relay-url.ts'

/** A server that keeps what comes between its 354 and the dot, as it came. */
const mails: string[] = []
const server = createServer(socket => {
  let text = ''
  let inMail = false
  socket.setEncoding('latin1').write('220 wire.example\r\n')
  socket.on('error', () => undefined)
  socket.on('data', (chunk: string) => {
    text += chunk
    for (;;) {
      const end = inMail ? text.indexOf('\r\n.\r\n') : text.indexOf('\r\n')
      if (end < 0) return
      const said = text.slice(0, end + (inMail ? 5 : 2))
      text = text.slice(said.length)
      if (inMail) mails.push(said)
      socket.write(inMail ? '250 kept\r\n' : said.startsWith('DATA') ? '354 go on\r\n' : '250 wire.example\r\n')
      inMail = !inMail && said.startsWith('DATA')
    }
  })
})
let port = 0
let pool: ConnectionPool

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
  pool = new ConnectionPool(readRelayUrl(`smtp://127.0.0.1:${port}`), 1)
})
afterAll(() => {
  pool.close()
  server.close()
})

const byUs = async (raw: string): Promise<string> => {
  expect(await pool.handOver('a@wire.example', 'b@wire.example', Buffer.from(raw, 'latin1'))).toMatchObject({ ok: true })
  return mails.splice(0).join('')
}

const byNodemailer = async (raw: string): Promise<string> => {
  const connection = new SMTPConnection({ host: '127.0.0.1', port })
  await new Promise<void>(resolve => connection.connect(() => resolve()))
  await new Promise<void>((resolve, reject) => {
    const envelope = { from: 'a@wire.example', to: ['b@wire.example'] }
    connection.send(envelope, Buffer.from(raw, 'latin1'), error => (error ? reject(error) : resolve()))
  })
  connection.close()
  return mails.splice(0).join('')
}

test.each([
  ['lines', 'A: b\r\n\r\nHej\r\nmed jer\r\n'],
  ['a line that begins with a dot', 'A: b\r\n\r\n.hej\r\n..\r\n'],
  ['a dot alone', 'A: b\r\n\r\nHej\r\n.\r\nMAIL FROM:<c@wire.example>\r\n'],
  ['a dot first of all', '.A: b\r\n\r\nHej\r\n'],
  ['bare line feeds around a dot', 'A: b\r\n\r\nHej\n.\nQUIT\r\n'],
  ['bare returns around a dot', 'A: b\r\n\r\nHej\r.\rQUIT\r\n'],
  ['a return and no line feed at the end', 'A: b\r\n\r\nHej\r'],
  ['no end of line', 'A: b\r\n\r\nHej'],
  ['a dot at the end', 'A: b\r\n\r\nHej\r\n.'],
  ['empty lines at the end', 'A: b\r\n\r\nHej\r\n\r\n\r\n'],
  ['nothing but an empty line', '\r\n'],
])('%s: nothing is added, lost, or taken for the end of the mail', async (_name, raw) => {
  const sent = await byUs(raw)
  expect(sent).toBe(await byNodemailer(raw))
  expect(sent.slice(0, -5)).not.toMatch(/\r(?!\n)|(?<!\r)\n|\r\n\.(?!\.|[^\r\n])/)
})

test('whatever the bytes, what goes over the wire is what nodemailer makes of them', async () => {
  const piece = fc.constantFrom('\r\n', '\r\n', '\r', '\n', '.', '..', 'a', ' ', 'æ')
  const bytes = fc.array(piece, { minLength: 1, maxLength: 12 }).map(pieces => pieces.join(''))
  await fc.assert(
    fc.asyncProperty(bytes, async raw => {
      expect(await byUs(raw)).toBe(await byNodemailer(raw))
    }),
    { numRuns: 150 },
  )
})
