import type { AddressInfo, Socket } from 'node:net'
import { createServer } from 'node:net'

/**
 * A mail server that takes everything and only counts, in a process of its own (`fork`): it says its port first, then a message
 * for every `report`-th mail. No pause before the greeting, no parsing: its own limit lies far above what is measured.
 */
const report = Number(process.argv[2] ?? 1)
const end = Buffer.from('\r\n.\r\n')
let count = 0

const server = createServer((socket: Socket) => {
  socket.setNoDelay(true)
  socket.on('error', () => undefined)
  let inMail = false
  let rest = Buffer.alloc(0)
  const taken = (): void => {
    count += 1
    if (count % report === 0) process.send?.({ count, at: performance.timeOrigin + performance.now() })
  }
  socket.on('data', chunk => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    for (;;) {
      if (inMail) {
        const at = rest.indexOf(end)
        if (at < 0) return
        rest = rest.subarray(at + end.length)
        inMail = false
        taken()
        socket.write('250 kept\r\n')
        continue
      }
      const at = rest.indexOf('\r\n')
      if (at < 0) return
      const line = rest.subarray(0, at).toString('latin1').toUpperCase()
      rest = rest.subarray(at + 2)
      if (line.startsWith('EHLO')) socket.write('250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE 50000000\r\n')
      else if (line === 'DATA') {
        // The dot of an empty mail would follow the line at once.
        inMail = true
        socket.write('354 go on\r\n')
      } else if (line === 'QUIT') socket.end('221 bye\r\n')
      else socket.write('250 ok\r\n')
    }
  })
  socket.write('220 sink\r\n')
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
process.on('message', message => {
  if (message === 'count') process.send?.({ count, at: 0 })
})
process.on('disconnect', () => process.exit(0))
