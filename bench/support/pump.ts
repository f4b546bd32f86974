import { connect } from 'node:net'

/** One mail on its way to an SMTP port. */
export interface Posted {
  readonly from: string
  readonly to: string
  readonly raw: Buffer
}

const now = (): number => performance.timeOrigin + performance.now()

/** A connection that waits for each reply, as mail servers do that do not pipeline. */
const connection = async (port: number) => {
  const socket = connect(port, '127.0.0.1')
  socket.setNoDelay(true)
  let buffer = ''
  let hear: (reply: string) => void = () => undefined
  let fail: (error: Error) => void = () => undefined
  socket.on('error', error => fail(error))
  socket.on('close', () => fail(new Error('the server hung up')))
  socket.on('data', chunk => {
    buffer += chunk.toString('latin1')
    // The last line of a reply has a space after its code.
    const last = /(?:^|\r\n)(\d{3}) [^\r\n]*\r\n$/.exec(buffer)
    if (last === null) return
    buffer = ''
    hear(last[1] ?? '')
  })
  const reply = (wanted: string): Promise<void> =>
    new Promise((resolve, reject) => {
      fail = reject
      hear = code => (code.startsWith(wanted) ? resolve() : reject(new Error(`${code} instead of ${wanted}`)))
    })
  const say = (line: string, wanted: string): Promise<void> => {
    const heard = reply(wanted)
    socket.write(`${line}\r\n`)
    return heard
  }
  await reply('220')
  await say('EHLO bench.example', '250')
  return {
    post: async ({ from, to, raw }: Posted): Promise<void> => {
      await say(`MAIL FROM:<${from}>`, '250')
      await say(`RCPT TO:<${to}>`, '250')
      await say('DATA', '354')
      const heard = reply('250')
      socket.write(raw)
      socket.write(raw.subarray(-2).equals(Buffer.from('\r\n')) ? '.\r\n' : '\r\n.\r\n')
      await heard
    },
    end: (): void => {
      fail = () => undefined
      socket.end('QUIT\r\n')
    },
  }
}

/** Posts all over so many connections; answers when the first connection was begun and the last mail was accepted (ms since 1970). */
export const pump = async (
  port: number,
  mails: readonly Posted[],
  connections: number,
): Promise<{ begun: number; accepted: number }> => {
  const waiting = mails.values()
  const lines = await Promise.all(Array.from({ length: connections }, () => connection(port)))
  const begun = now()
  await Promise.all(
    lines.map(async line => {
      for (const mail of waiting) await line.post(mail)
    }),
  )
  const accepted = now()
  for (const line of lines) line.end()
  return { begun, accepted }
}

/** One mail over a connection of its own; answers when the connection was begun. */
export const postOne = async (port: number, mail: Posted): Promise<number> => {
  const begun = now()
  const line = await connection(port)
  await line.post(mail)
  line.end()
  return begun
}
